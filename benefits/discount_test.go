package benefits_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func num(n int64) value.Count {
	c, err := value.NewCount(n)
	if err != nil {
		panic(err)
	}
	return c
}

func rates(t *testing.T, a benefits.Appraisal) benefits.DiscountRates {
	t.Helper()
	d, err := a.DiscountRates()
	require.NoError(t, err)
	return d
}

func flat(rate string) benefits.Appraisal {
	return benefits.Appraisal{Schedule: benefits.ScheduleFlat, Rate: dec(rate)}
}

// The tables as their publishers print them. Year 0 is the first figure of each whole table.
func TestFactorsAreThosePublished(t *testing.T) {
	greenBook := benefits.Appraisal{Schedule: benefits.ScheduleGreenBook}
	cases := []struct {
		source   string
		terms    benefits.Appraisal
		decimals int
		whole    []string
		some     map[int]string
	}{
		{source: "HM Treasury, Discounting, 2026, table A.1", terms: greenBook, decimals: 4, whole: []string{
			"1.0000", "0.9662", "0.9335", "0.9019", "0.8714", "0.8420", "0.8135", "0.7860", "0.7594", "0.7337", "0.7089",
			"0.6849", "0.6618", "0.6394", "0.6178", "0.5969", "0.5767", "0.5572", "0.5384", "0.5202", "0.5026",
			"0.4856", "0.4692", "0.4533", "0.4380", "0.4231", "0.4088", "0.3950", "0.3817", "0.3687", "0.3563"}},
		{source: "HM Treasury, Discounting, 2026, table A.2, health", terms: flat("1.5"), decimals: 4, whole: []string{
			"1.0000", "0.9852", "0.9707", "0.9563", "0.9422", "0.9283", "0.9145", "0.9010", "0.8877", "0.8746", "0.8617",
			"0.8489", "0.8364", "0.8240", "0.8118", "0.7999", "0.7880", "0.7764", "0.7649", "0.7536", "0.7425",
			"0.7315", "0.7207", "0.7100", "0.6995", "0.6892", "0.6790", "0.6690", "0.6591", "0.6494", "0.6398"}},
		{source: "The Green Book, where the rate steps down", terms: greenBook, decimals: 4,
			some: map[int]string{40: "0.2651"}},
		{source: "R-109/2021, cumulative", decimals: 6, some: map[int]string{40: "0.208289", 41: "0.202222"}},
		{source: "OMB, Circular A-94, 1992, appendix B", terms: flat("7"), decimals: 4, whole: []string{
			"1.0000", "0.9346", "0.8734", "0.8163", "0.7629", "0.7130", "0.6663", "0.6227", "0.5820", "0.5439", "0.5083"}},
		{source: "Gyldendal, Formeloversigt, rentetabel 2, 5 per cent", terms: flat("5"), decimals: 4, whole: []string{
			"1.0000", "0.9524", "0.9070", "0.8638", "0.8227", "0.7835", "0.7462", "0.7107", "0.6768", "0.6446", "0.6139",
			"0.5847", "0.5568", "0.5303", "0.5051", "0.4810"}},
		{source: "Gyldendal, Formeloversigt, rentetabel 2, 9 per cent", terms: flat("9"), decimals: 4, some: map[int]string{
			1: "0.9174", 5: "0.6499", 10: "0.4224", 15: "0.2745"}},
	}
	for _, c := range cases {
		t.Run(c.source, func(t *testing.T) {
			want := c.some
			if want == nil {
				want = map[int]string{}
				for year, factor := range c.whole {
					want[year] = factor
				}
			}
			got, d := map[int]string{}, rates(t, c.terms)
			for year := range want {
				f, err := d.Factor(year)
				require.NoError(t, err)
				got[year] = f.FloatString(c.decimals)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Each year's own rate, multiplied one by one, for every schedule and far beyond 100 years.
func TestFactorIsTheProductOfEachYearsOwnRate(t *testing.T) {
	cases := []struct {
		terms benefits.Appraisal
		until []int // the last year of each rate
		rate  []string
	}{
		{benefits.Appraisal{}, []int{40, 75, 350}, []string{"4", "3", "2"}},
		{benefits.Appraisal{Schedule: benefits.ScheduleDenmark}, []int{35, 70, 350}, []string{"4", "3", "2"}},
		{benefits.Appraisal{Schedule: benefits.ScheduleGreenBook}, []int{30, 75, 125, 200, 300, 350}, []string{"3.5", "3", "2.5", "2", "1.5", "1"}},
		{flat("1.39"), []int{350}, []string{"1.39"}},
		{benefits.Appraisal{Schedule: benefits.ScheduleOwn, Rates: []benefits.RateStep{
			{FromYear: num(1), Rate: dec("3.5")}, {FromYear: num(36), Rate: dec("2.5")}, {FromYear: num(71), Rate: dec("1.5")},
		}}, []int{35, 70, 350}, []string{"3.5", "2.5", "1.5"}},
	}
	for _, c := range cases {
		d, want, step := rates(t, c.terms), big.NewRat(1, 1), 0
		for year := 1; year <= 350; year++ {
			if year > c.until[step] {
				step++
			}
			growth := dec(c.rate[step]).Rat()
			growth.Quo(growth, big.NewRat(100, 1)).Add(growth, big.NewRat(1, 1))
			want.Quo(want, growth)
			got, err := d.Factor(year)
			require.NoError(t, err)
			require.Zero(t, got.Cmp(want), "%s, year %d", c.terms.Schedule, year)
		}
	}
}

func TestTimingSaysWhereInTheYearAmountsFall(t *testing.T) {
	first := map[benefits.Timing]string{benefits.FirstYearUndiscounted: "1", benefits.EndOfYear: "0.934579", benefits.MidYear: "0.966736"}
	second := map[benefits.Timing]string{benefits.FirstYearUndiscounted: "0.934579", benefits.EndOfYear: "0.873439", benefits.MidYear: "0.903492"}
	d := rates(t, flat("7"))
	for timing := range first {
		for i, want := range []string{first[timing], second[timing]} {
			f, err := d.FactorAt(i, timing)
			require.NoError(t, err)
			got, err := value.RoundDecimal(f)
			require.NoError(t, err)
			require.Equal(t, want, got.String(), "%s, year %d", timing, i)
		}
	}
	_, err := d.FactorAt(0, "")
	require.ErrorIs(t, err, value.ErrNotStated)
	_, err = d.FactorAt(0, "at-noon")
	require.ErrorIs(t, err, value.ErrRange)
}

func TestThereIsNoFactorBeforeTheFirstYearOrWithoutRates(t *testing.T) {
	for _, timing := range []benefits.Timing{benefits.FirstYearUndiscounted, benefits.MidYear, benefits.EndOfYear} {
		for _, i := range []int{-1, math.MinInt, benefits.MaxDiscountYear + 1, math.MaxInt} {
			_, err := rates(t, flat("7")).FactorAt(i, timing)
			require.ErrorIs(t, err, value.ErrRange, "%s, year %d", timing, i)
		}
		_, err := benefits.DiscountRates{}.FactorAt(9, timing)
		require.ErrorIs(t, err, value.ErrNotStated, timing)
	}
	_, err := benefits.DiscountRates{}.Factor(10)
	require.ErrorIs(t, err, value.ErrNotStated)
}

func TestHalfAYearIsExactToItsDecimals(t *testing.T) {
	half := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(benefits.MidYearDecimals), nil))
	half.Quo(half, big.NewRat(2, 1))
	for _, terms := range []benefits.Appraisal{{}, {Schedule: benefits.ScheduleGreenBook}, flat("0.000001")} {
		d := rates(t, terms)
		for _, i := range []int{0, 1, 29, 30, 39, 40, 99, 299, 300} {
			f, err := d.FactorAt(i, benefits.MidYear)
			require.NoError(t, err)
			start, err := d.Factor(i)
			require.NoError(t, err)
			end, err := d.Factor(i + 1)
			require.NoError(t, err)
			root, square := f.Quo(f, start), end.Quo(end, start)
			low, high := new(big.Rat).Sub(root, half), new(big.Rat).Add(root, half)
			require.Negative(t, low.Mul(low, low).Cmp(square))
			require.Positive(t, high.Mul(high, high).Cmp(square))
		}
	}
	f, err := rates(t, flat("21")).FactorAt(1, benefits.MidYear)
	require.NoError(t, err)
	require.Equal(t, "1000/1331", f.RatString(), "a root that is a fraction stays one")
}

func TestRatesThatCannotBeUsedAreErrors(t *testing.T) {
	own := func(steps ...benefits.RateStep) benefits.Appraisal {
		return benefits.Appraisal{Schedule: benefits.ScheduleOwn, Rates: steps}
	}
	cases := []struct {
		name  string
		terms benefits.Appraisal
		want  error
	}{
		{"flat without a rate", benefits.Appraisal{Schedule: benefits.ScheduleFlat}, value.ErrNotStated},
		{"own without rates", own(), value.ErrNotStated},
		{"own with a step without a rate", own(benefits.RateStep{FromYear: num(1)}), value.ErrNotStated},
		{"below 0", flat("-0.5"), value.ErrRange},
		{"unknown schedule", benefits.Appraisal{Schedule: "swedish"}, value.ErrRange},
		{"own that begins late", own(benefits.RateStep{FromYear: num(2), Rate: dec("4")}), benefits.ErrContradiction},
		{"own out of order", own(benefits.RateStep{FromYear: num(1), Rate: dec("4")}, benefits.RateStep{FromYear: num(1), Rate: dec("3")}), benefits.ErrContradiction},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := c.terms.DiscountRates()
			require.ErrorIs(t, err, c.want)
		})
	}
	for _, year := range []int{-1, benefits.MaxDiscountYear + 1} {
		_, err := rates(t, flat("4")).Factor(year)
		require.ErrorIs(t, err, value.ErrRange)
	}
}

func TestFactorsNeverRiseWithTime(t *testing.T) {
	for _, terms := range []benefits.Appraisal{{}, {Schedule: benefits.ScheduleGreenBook}, {Schedule: benefits.ScheduleDenmark}, flat("0"), flat("250")} {
		d := rates(t, terms)
		for _, timing := range []benefits.Timing{benefits.FirstYearUndiscounted, benefits.MidYear, benefits.EndOfYear} {
			last, err := d.FactorAt(0, timing)
			require.NoError(t, err)
			for i := 1; i < 320; i++ {
				f, err := d.FactorAt(i, timing)
				require.NoError(t, err)
				require.LessOrEqual(t, f.Cmp(last), 0, "%s %s year %d", terms.Schedule, timing, i)
				require.Positive(t, f.Sign())
				last = f
			}
		}
	}
}
