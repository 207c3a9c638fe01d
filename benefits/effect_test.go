package benefits_test

import (
	"fmt"
	"math"
	"testing"
	"testing/quick"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestEffectRampsUpAndEnds(t *testing.T) {
	rampUp := []value.Decimal{dec("0"), dec("33.3"), dec("75")}
	cases := []struct {
		name string
		in   benefits.Benefit
		want []string // 2025 to 2032, seen to 2031
	}{
		{"from its first year to the end", benefits.Benefit{StartYear: cnt(2026)}, []string{"0", "1", "1", "1", "1", "1", "1", "0"}},
		{"step by step", benefits.Benefit{StartYear: cnt(2026), RampUp: rampUp}, []string{"0", "0", "333/1000", "3/4", "1", "1", "1", "0"}},
		{"for five years, the first included", benefits.Benefit{StartYear: cnt(2026), RampUp: rampUp, Duration: cnt(5)}, []string{"0", "0", "333/1000", "3/4", "1", "1", "0", "0"}},
		{"over before it is full", benefits.Benefit{StartYear: cnt(2026), RampUp: rampUp, Duration: cnt(2)}, []string{"0", "0", "333/1000", "0", "0", "0", "0", "0"}},
		{"no years at all", benefits.Benefit{StartYear: cnt(2026), Duration: cnt(0)}, []string{"0", "0", "0", "0", "0", "0", "0", "0"}},
		{"started long ago", benefits.Benefit{StartYear: cnt(2010), RampUp: rampUp}, []string{"1", "1", "1", "1", "1", "1", "1", "0"}},
		{"never less than nothing or more than all", benefits.Benefit{StartYear: cnt(2026), RampUp: []value.Decimal{dec("-5"), dec("120")}}, []string{"0", "0", "1", "1", "1", "1", "1", "0"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for year := 2025; year <= 2032; year++ {
				share, known := c.in.EffectIn(year, 2031)
				require.True(t, known)
				got = append(got, share.RatString())
			}
			require.Equal(t, c.want, got)
		})
	}
	share, known := benefits.Benefit{Duration: cnt(5)}.EffectIn(2026, 2031)
	require.False(t, known, "nothing says when it starts")
	require.Nil(t, share)
	share, known = benefits.Benefit{StartYear: cnt(2026)}.EffectIn(math.MinInt, math.MaxInt)
	require.True(t, known)
	require.Zero(t, share.Sign(), "long before it starts")
}

func TestEffectIsAShareInAnyYear(t *testing.T) {
	property := func(start, duration uint32, year, horizon int, first, second int32) bool {
		b := benefits.Benefit{StartYear: cnt(int64(start)), Duration: cnt(int64(duration)), RampUp: []value.Decimal{dec(fmt.Sprint(first)), dec(fmt.Sprint(second))}}
		for _, y := range []int{year, int(start), int(start) + 1, math.MinInt, math.MaxInt} {
			share, known := b.EffectIn(y, horizon)
			if !known || share.Sign() < 0 || share.Cmp(fraction("1")) > 0 {
				return false
			}
		}
		return true
	}
	require.NoError(t, quick.Check(property, nil))
}

func ExampleBenefit_EffectIn() {
	b := benefits.Benefit{StartYear: cnt(2026), RampUp: []value.Decimal{dec("25"), dec("50")}}
	for year := 2026; year <= 2028; year++ {
		share, _ := b.EffectIn(year, 2035)
		fmt.Println(year, share.RatString())
	}
	// Output:
	// 2026 1/4
	// 2027 1/2
	// 2028 1
}

func cnt(n int64) value.Count {
	c, err := value.NewCount(n)
	if err != nil {
		panic(err)
	}
	return c
}
