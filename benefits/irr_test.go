package benefits_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// net is one amount in kroner for each year.
func net(amounts ...string) []value.Money {
	out := make([]value.Money, len(amounts))
	for i, a := range amounts {
		m, err := value.ParseMoney(a)
		if err != nil {
			panic(err)
		}
		out[i] = m
	}
	return out
}

// told is what was found, in short.
func told(r benefits.InternalRates) string {
	words := []string{string(r.Outcome)}
	for _, rate := range r.Rates {
		word := rate.Rate.String()
		if rate.Touches {
			word += " touches"
		}
		words = append(words, word)
	}
	if r.Beyond > 0 {
		words = append(words, fmt.Sprint(r.Beyond, " beyond"))
	}
	return strings.Join(words, ", ")
}

func TestEveryInternalRateIsFound(t *testing.T) {
	cases := []struct {
		name string
		net  []value.Money
		want string
	}{
		{"textbook, 28.65 per cent", net("-250000", "100000", "100000", "100000", "100000", "100000"), "one, 28.64929"},
		{"textbook, 34.37 per cent", net("-900", "300", "400", "400", "500", "600"), "one, 34.371734"},
		{"pump problem, 25 and 400 per cent", net("-1600", "10000", "-10000"), "several, 25, 400"},
		{"about 38 and 260 per cent", net("-2000", "10000", "-10000"), "several, 38.196601, 261.803399"},
		{"four between 20 and 70 per cent", net("-252", "1431", "-3035", "2850", "-1000"), "several, 25, 33.333333, 42.857143, 66.666667"},
		{"none though the sign changes twice", net("1000", "-3000", "2500"), "none"},
		{"none without a change of sign", net("-100", "-50", "-1"), "none"},
		{"none of a single amount", net("-100"), "none"},
		{"none of nothing but one year", net("0", "-100", "0"), "none"},
		{"every of nothing", net("0", "0", "0"), "every"},
		{"every of no years", nil, "every"},
		{"exactly 0", net("-100", "100"), "one, 0"},
		{"a loss", net("-100", "50"), "one, -50"},
		{"years without amounts around", net("0", "0", "-100", "110", "0"), "one, 10"},
		{"touches at a binary fraction", net("16", "-40", "25"), "one, 25 touches"},
		{"touches at another", net("100", "-220", "121"), "one, 10 touches"},
		{"threefold", net("1000", "-3300", "3630", "-1331"), "one, 10"},
		{"touches and crosses", net("1000", "-3200", "3410", "-1210"), "several, 0, 10 touches"},
		{"two a millionth apart", net("1000000000000", "-2200000010000", "1210000011000"), "several, 10, 10.000001"},
		{"nearly lost", net("-9999999999999.99", "0.01"), "one, -100"},
		{"beyond what can be written", net("-0.01", "9999999999999.99"), "one, 1 beyond"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, told(benefits.InternalRatesOf(c.net))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Amounts made from rates that are known: every one is found, once, and nothing else.
func TestRatesThatMadeTheAmountsAreFoundAgain(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		coefficients := []int64{1}
		times := func(factor ...int64) { coefficients = product(coefficients, factor) }
		var want []string
		count := map[int64]int{}
		for range 1 + random.IntN(3) {
			tenths := 1 + random.Int64N(30) // y in tenths
			count[tenths]++
			times(-tenths, 10)
		}
		times(7, 1, 3)                   // no real root
		times(1+random.Int64N(20), 1, 0) // a negative root, and a year without an amount
		for tenths := int64(1); tenths <= 30; tenths++ {
			if n := count[tenths]; n > 0 {
				word := fmt.Sprint((tenths - 10) * 10)
				if n%2 == 0 {
					word += " touches"
				}
				want = append(want, word)
			}
		}
		got := strings.Split(told(benefits.InternalRatesOf(amountsOf(t, coefficients))), ", ")[1:]
		require.Equal(t, want, got, "%v", coefficients)
	}
}

// product multiplies polynomials in y = 1 + rate, the constant coefficient first.
func product(p, q []int64) []int64 {
	out := make([]int64, len(p)+len(q)-1)
	for i, a := range p {
		for j, b := range q {
			out[i+j] += a * b
		}
	}
	return out
}

// amountsOf returns the amounts by year whose internal rates are the roots of a polynomial, less 1.
func amountsOf(t *testing.T, coefficients []int64) []value.Money {
	amounts := make([]value.Money, len(coefficients))
	for i, a := range coefficients {
		m, err := value.Ore(a)
		require.NoError(t, err)
		amounts[len(amounts)-1-i] = m
	}
	return amounts
}

func TestARateThatOnlyTouchesIsFoundAmongAHundredYears(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for times := 1; times <= 4; times++ {
		others := make([]int64, 96)
		for i := range others {
			others[i] = 1 + random.Int64N(9) // no positive root
		}
		for range times {
			others = product(others, []int64{-1103, 1000})
		}
		want := benefits.InternalRates{
			Outcome: benefits.OneRate, Rates: []benefits.InternalRate{{Rate: dec("10.3"), Touches: times%2 == 0}}, GainsFirst: true,
		}
		require.Equal(t, want, benefits.InternalRatesOf(amountsOf(t, others)), "%d times", times)
	}
}

// presentValue is the net present value in øre at a rate in per cent.
func presentValue(amounts []value.Money, percent *big.Rat) *big.Rat {
	growth := new(big.Rat).Quo(percent, big.NewRat(100, 1))
	growth.Add(growth, big.NewRat(1, 1))
	sum := new(big.Rat)
	for _, a := range slices.Backward(amounts) {
		sum.Quo(sum, growth)
		sum.Add(sum, big.NewRat(a.Ore(), 1))
	}
	return sum
}

func TestNetPresentValueIsZeroAtAnInternalRate(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	step := big.NewRat(1, 1_000_000)
	for _, years := range []int{2, 5, 20, 60, 100} {
		for range 3 {
			amounts := make([]value.Money, years)
			for i := range amounts {
				amounts[i], _ = value.Ore(random.Int64N(2_000_000) - 1_000_000)
			}
			found := benefits.InternalRatesOf(amounts)
			for _, r := range found.Rates {
				if r.Touches {
					continue
				}
				low := presentValue(amounts, new(big.Rat).Sub(r.Rate.Rat(), step))
				high := presentValue(amounts, new(big.Rat).Add(r.Rate.Rat(), step))
				require.Negative(t, low.Sign()*high.Sign(), "%d years, %s", years, r.Rate)
			}
		}
	}
}

// Roots so close that no interval tells them apart are counted all the same (Mignotte's polynomials).
func TestRatesThatAreAlmostOneAreCounted(t *testing.T) {
	for _, years := range []int{10, 30, 100} {
		amounts := make([]value.Money, years+1)
		for i := range amounts {
			amounts[i] = value.Kroner(0)
		}
		// 100·yⁿ − 2·(1000y − 1)²
		amounts[0] = value.Kroner(1)
		amounts[years-2], amounts[years-1], amounts[years] = value.Kroner(-20000), value.Kroner(40), net("-0.02")[0]
		got := benefits.InternalRatesOf(amounts)
		require.Equal(t, benefits.SeveralRates, got.Outcome)
		require.Len(t, got.Rates, 3, "%d years: %s", years, told(got))
	}
}

// Almost one, of a hundred years of amounts as large as there are. In prices of a century ago the amounts
// get hundreds of digits, and to tell such rates apart would take minutes: the effort has a bound, and
// where it does not suffice, that is said.
func TestRatesThatAreAlmostOneTakeABoundedEffort(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	flow := func(kind benefits.CashFlowKind, year int, ore int64) benefits.CashFlow {
		amount, err := value.Ore(ore)
		require.NoError(t, err)
		return benefits.CashFlow{Kind: kind, Years: []benefits.YearAmount{{Year: year, Amount: value.ExactMoney(amount)}}}
	}
	appraise := func(priceYear int64) benefits.InternalRates {
		terms := terms(100, "4", benefits.FirstYearUndiscounted)
		terms.StartYear, terms.PriceYear = num(2000), num(2000)
		for year := int64(1901); year <= 2000; year++ {
			terms.Deflators = append(terms.Deflators, benefits.Deflator{Year: num(year), Rate: dec(fmt.Sprintf("3.%06d", year*499))})
		}
		// −(1000y − 1)², and dense amounts that are next to nothing where that is 0.
		flows := []benefits.CashFlow{flow(benefits.CashProjectCost, 2097, 1_000_000), flow(benefits.CashBenefit, 2098, 2000), flow(benefits.CashProjectCost, 2099, 1)}
		for year := 2000; year <= 2080; year++ {
			dense := flow(benefits.CashBenefit, year, 1+random.Int64N(1e11))
			dense.PriceYear = num(priceYear)
			flows = append(flows, dense)
		}
		result, err := benefits.Appraise(flows, terms)
		require.NoError(t, err)
		return result.Expected.InternalRate
	}
	require.Equal(t, "several, -99.9, -99.9, -49.911549", told(appraise(2000)))
	require.Equal(t, benefits.InternalRates{Outcome: benefits.UntoldRates}, appraise(1900))
}

func BenchmarkInternalRates(b *testing.B) {
	random := rand.New(rand.NewPCG(5, 6))
	amounts := make([]value.Money, 100)
	for i := range amounts {
		amounts[i], _ = value.Ore(random.Int64N(2_000_000_000) - 1_000_000_000)
	}
	b.ReportAllocs()
	for b.Loop() {
		benefits.InternalRatesOf(amounts)
	}
}
