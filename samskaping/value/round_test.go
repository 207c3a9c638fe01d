package value_test

import (
	"fmt"
	"math"
	"math/big"
	"testing"
	"testing/quick"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}

func TestResultsAreRoundedHalfAwayFromZero(t *testing.T) {
	cases := []struct{ exact, money, hours, decimal string }{
		{"0", "0", "0", "0"},
		{"1/3", "0.33", "0.33", "0.333333"},
		{"2/3", "0.67", "0.67", "0.666667"},
		{"-2/3", "-0.67", "-0.67", "-0.666667"},
		{"0.005", "0.01", "0.01", "0.005"},
		{"-0.005", "-0.01", "-0.01", "-0.005"},
		{"0.00499999999999", "0", "0", "0.005"},
		{"0.0000005", "0", "0", "0.000001"},
		{"-0.0000004", "0", "0", "0"},
		{"115", "115", "115", "115"},
		{"1.005", "1.01", "1.01", "1.005"}, // 1.00 in binary floating point
	}
	for _, c := range cases {
		money, err := value.RoundMoney(rat(c.exact))
		require.NoError(t, err)
		hours, err := value.RoundHours(rat(c.exact))
		require.NoError(t, err)
		decimal, err := value.RoundDecimal(rat(c.exact))
		require.NoError(t, err)
		require.Equal(t, []string{c.money, c.hours, c.decimal}, []string{money.String(), hours.String(), decimal.String()}, c.exact)
	}
}

func TestRoundingEndsWhereTheTypeEnds(t *testing.T) {
	money, err := value.RoundMoney(rat("9999999999999.994"))
	require.NoError(t, err)
	require.Equal(t, "9999999999999.99", money.String())
	hours, err := value.RoundHours(rat("-9999999999.994"))
	require.NoError(t, err)
	require.Equal(t, "-9999999999.99", hours.String())
	decimal, err := value.RoundDecimal(rat("999999999999.9999994"))
	require.NoError(t, err)
	require.Equal(t, "999999999999.999999", decimal.String())

	for _, tooLarge := range []string{"9999999999999.995", "-9999999999999.995", "1e30", "-1e30"} {
		_, err = value.RoundMoney(rat(tooLarge))
		require.ErrorIs(t, err, value.ErrRange, tooLarge)
		_, err = value.RoundHours(rat(tooLarge))
		require.ErrorIs(t, err, value.ErrRange, tooLarge)
		_, err = value.RoundDecimal(rat(tooLarge))
		require.ErrorIs(t, err, value.ErrRange, tooLarge)
	}
}

func TestWholeNumbersAreRoundedHalfAwayFromZero(t *testing.T) {
	for exact, want := range map[string]int64{"0": 0, "0.5": 1, "-0.5": -1, "2.5": 3, "0.4999": 0, "-1.4999": -1, "9223372036854775807.4": math.MaxInt64} {
		n, err := value.RoundWhole(rat(exact))
		require.NoError(t, err)
		require.Equal(t, want, n, exact)
	}
	_, err := value.RoundWhole(rat("9223372036854775807.5"))
	require.ErrorIs(t, err, value.ErrRange)
	_, err = value.RoundWhole(nil)
	require.ErrorIs(t, err, value.ErrNotStated)
}

func TestUnknownResultIsNotStated(t *testing.T) {
	money, err := value.RoundMoney(nil)
	require.NoError(t, err)
	hours, err := value.RoundHours(nil)
	require.NoError(t, err)
	decimal, err := value.RoundDecimal(nil)
	require.NoError(t, err)
	require.True(t, money.IsZero() && hours.IsZero() && decimal.IsZero())
}

func TestWhatFitsIsNotRounded(t *testing.T) {
	same := func(n int32) bool {
		millionths := big.NewRat(int64(n), 1_000_000)
		d, err := value.RoundDecimal(millionths)
		return err == nil && d.Rat().Cmp(millionths) == 0
	}
	require.NoError(t, quick.Check(same, nil))
}

func ExampleRoundMoney() {
	third := new(big.Rat).Quo(big.NewRat(100, 1), big.NewRat(3, 1))
	amount, err := value.RoundMoney(third)
	fmt.Println(amount.FormatNumber(value.NB), err)
	// Output: 33,33 <nil>
}

// A sum begins with a stated zero. The zero Money is not stated, and neither is a sum with it.
func ExampleMoney_Add() {
	sum, unstated := value.Kroner(0), value.Money{}
	for _, amount := range []string{"1250.50", "0.05"} {
		m, err := value.ParseMoney(amount)
		if err != nil {
			fmt.Println(err)
			return
		}
		if sum, err = sum.Add(m); err != nil { // value.ErrRange, when the sum is too large
			fmt.Println(err)
			return
		}
		if unstated, err = unstated.Add(m); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(sum, unstated.IsZero())
	// Output: 1250.55 true
}
