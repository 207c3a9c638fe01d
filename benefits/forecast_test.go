package benefits_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestTrendComparesTheLastTwo(t *testing.T) {
	cases := []struct {
		name      string
		indicator benefits.Indicator
		values    []string
		want      benefits.Movement
	}{
		{"up when up is wanted", indicator(benefits.Increase, "0", "100"), []string{"50", "20", "30"}, benefits.Towards},
		{"past the target", indicator(benefits.Increase, "0", "100"), []string{"110", "115"}, benefits.Towards},
		{"down when up is wanted", indicator(benefits.Increase, "0", "100"), []string{"20", "50", "40"}, benefits.Away},
		{"down to 0 when down is wanted", indicator(benefits.Decrease, "80", "20"), []string{"20", "0"}, benefits.Towards},
		{"the same", indicator(benefits.Decrease, "80", "20"), []string{"30", "30"}, benefits.Unchanged},
		{"the target shows the way", indicator("", "80", "20"), []string{"30", "25"}, benefits.Towards},
		{"no baseline is needed when the direction is known", indicator(benefits.Decrease, "", ""), []string{"30", "25"}, benefits.Towards},
		{"nearer the baseline", indicator(benefits.Maintain, "4.2", ""), []string{"4.8", "4"}, benefits.Towards},
		{"further from the baseline", indicator(benefits.Maintain, "4.2", "4.2"), []string{"4.1", "4.4"}, benefits.Away},
		{"a target at the baseline is to be kept", indicator("", "5", "5"), []string{"6", "5"}, benefits.Towards},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := measured(c.indicator, c.values...).Trend()
			require.Empty(t, got.WhyNot)
			require.Equal(t, c.want, got.Movement)
		})
	}
}

func TestTrendSaysWhatIsMissing(t *testing.T) {
	why := func(i benefits.Indicator, values ...string) benefits.WhyNot {
		got := measured(i, values...).Trend()
		require.Empty(t, got.Movement)
		return got.WhyNot
	}
	require.Equal(t, benefits.TooFewMeasurements, why(indicator(benefits.Increase, "0", "100")))
	require.Equal(t, benefits.TooFewMeasurements, why(indicator(benefits.Increase, "0", "100"), "5"))
	require.Equal(t, benefits.TooFewMeasurements, why(indicator(benefits.Increase, "0", "100"), "5", ""), "one of them has no value")
	require.Equal(t, benefits.DirectionAndTarget, why(indicator(benefits.Increase, "100", "0"), "5", "6"))
	require.Equal(t, benefits.NoDirection, why(indicator("", "", ""), "5", "6"))
	require.Equal(t, benefits.NoBaseline, why(indicator(benefits.Maintain, "", "4"), "5", "6"))

	sameDay := indicator(benefits.Increase, "0", "100")
	sameDay.Measurements = []benefits.Measurement{{Date: onDay("2026-01-01"), Value: dec("1")}, {Date: onDay("2026-01-01"), Value: dec("2")}, {Value: dec("3")}}
	require.Equal(t, benefits.Trend{WhyNot: benefits.TooFewMeasurements}, sameDay.Trend())

	require.Equal(t, "36.52425", measured(indicator("", "", ""), "5", "6").Trend().PerYear.FloatString(5), "the slope needs no direction")
}

func TestTrendFollowsTheDatesAndNotTheOrder(t *testing.T) {
	i := indicator(benefits.Increase, "0", "100")
	i.Measurements = []benefits.Measurement{{Date: onDay("2026-12-31"), Value: dec("10")}, {Date: onDay("2025-12-31"), Value: dec("40")}}
	require.Equal(t, benefits.Away, i.Trend().Movement)
}

// The points (0, 1), (1, 3), (2, 2), (3, 5) have the line 1.1 + 1.1 x.
func TestSlopeIsThatOfLeastSquares(t *testing.T) {
	i := measured(indicator(benefits.Increase, "0", "100"), "1", "3", "2", "5")
	perDay := i.Trend().PerYear
	perDay.Quo(perDay, fraction("365.2425"))
	require.Equal(t, fraction("11/100").RatString(), perDay.RatString(), "ten days between the measurements")

	i.Target.Date = onDay("2026-02-10") // the fifth of the ten-day steps
	require.Equal(t, "5.5", i.Forecast().Value.FloatString(1))
}

func TestForecastGoesOnToTheTargetDate(t *testing.T) {
	by := func(i benefits.Indicator, date string, values ...string) benefits.Forecast {
		i.Target.Date = onDay(date)
		return measured(i, values...).Forecast()
	}
	counted := indicator(benefits.Decrease, "80", "20")
	counted.Unit = benefits.UnitCount
	cases := []struct {
		name   string
		got    benefits.Forecast
		status benefits.ForecastStatus
		value  string
	}{
		{"just enough", by(indicator(benefits.Increase, "0", "40"), "2026-01-31", "10", "20"), benefits.OnTrack, "40"},
		{"a little less than enough", by(indicator(benefits.Increase, "0", "40"), "2026-01-30", "10", "20"), benefits.Behind, "39"},
		{"down in time", by(indicator(benefits.Decrease, "80", "20"), "2026-01-31", "60", "45"), benefits.OnTrack, "15"},
		{"down too slowly", by(indicator(benefits.Decrease, "80", "20"), "2026-01-31", "60", "55"), benefits.Behind, "45"},
		{"kept within the limit", by(indicator(benefits.Maintain, "100", "90"), "2026-01-31", "100", "97"), benefits.OnTrack, "91"},
		{"below zero, in a unit that may be", by(indicator(benefits.Decrease, "80", "20"), "2026-01-31", "60", "1"), benefits.OnTrack, "-117"},
		{"no less than none", by(counted, "2026-01-31", "60", "1"), benefits.OnTrack, "0"},
		{"below zero as before", by(counted, "2026-01-31", "60", "-1"), benefits.OnTrack, "-123"},
		{"about to leave it", by(indicator(benefits.Maintain, "100", "90"), "2026-01-31", "100", "96"), benefits.Behind, "88"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Empty(t, c.got.WhyNot)
			require.Equal(t, c.status, c.got.Status)
			require.Equal(t, c.value, c.got.Value.RatString())
		})
	}
	require.Equal(t, benefits.Forecast{WhyNot: benefits.NoBaseline}, by(indicator(benefits.Increase, "", "40"), "2026-01-31", "10", "20"))
	require.Equal(t, benefits.Forecast{WhyNot: benefits.NoTarget}, by(indicator(benefits.Increase, "0", ""), "2026-01-31", "10", "20"))
	require.Equal(t, benefits.Forecast{WhyNot: benefits.TooFewMeasurements}, by(indicator(benefits.Increase, "0", "40"), "2026-01-31", "10"))
	require.Equal(t, benefits.Forecast{WhyNot: benefits.TargetDatePassed}, by(indicator(benefits.Increase, "0", "40"), "2026-01-11", "10", "20"))
	require.Equal(t, benefits.Forecast{WhyNot: benefits.NoTargetDate}, measured(indicator(benefits.Increase, "0", "40"), "10", "20").Forecast())
}

// All of those there were is the most that a number of them can become. Growth has no such end.
func TestNoMoreThanAllAreExpected(t *testing.T) {
	share := indicator(benefits.Increase, "30", "90")
	share.Target.Date = onDay("2027-12-31")
	share.Measurements = []benefits.Measurement{
		{Date: onDay("2026-01-01"), Numerator: dec("55"), Denominator: dec("120")}, {Date: onDay("2026-07-01"), Numerator: dec("100"), Denominator: dec("150")},
	}
	for _, unit := range []benefits.IndicatorUnit{benefits.UnitPercent, ""} {
		share.Unit = unit
		require.Equal(t, "100", share.Forecast().Value.RatString(), unit)
		require.Equal(t, benefits.OnTrack, share.Forecast().Status)
	}
	share.Unit, share.Target.Date = benefits.UnitPercent, onDay("2026-07-02")
	require.Equal(t, -1, share.Forecast().Value.Cmp(big.NewRat(100, 1)), "as long as it is less, it is what the line says")
	share.Target.Date = onDay("2028-12-31")
	share.Measurements[0].Denominator = dec("50")
	require.Equal(t, benefits.Behind, share.Forecast().Status)
	share.Measurements[0] = benefits.Measurement{Date: onDay("2026-01-01"), Value: dec("40")}
	require.Equal(t, 1, share.Forecast().Value.Cmp(big.NewRat(100, 1)), "a value alone may be growth")
}

// A line through shares with a thousand different denominators ends in good time.
func TestManySharesMakeALine(t *testing.T) {
	i := indicator(benefits.Increase, "0", "90")
	i.Target.Date = onDay("2199-12-31")
	for k := range 1000 {
		day, err := value.NewDate(2000+k/300, 1+k%12, 1+k%28)
		require.NoError(t, err)
		i.Measurements = append(i.Measurements, benefits.Measurement{Date: day, Numerator: dec("1"), Denominator: dec(fmt.Sprint(1000 + k))})
	}
	require.Equal(t, benefits.Behind, i.Forecast().Status)
}

func TestEveryAnswerHasWords(t *testing.T) {
	texts := []value.Text{benefits.ForecastStatus("").Text(), benefits.OnTrack.Text(), benefits.Behind.Text(), benefits.Towards.Text(), benefits.Away.Text(), benefits.Unchanged.Text()}
	for _, w := range []benefits.WhyNot{
		benefits.NoBaseline, benefits.NoTarget, benefits.NoValue, benefits.NoDirection,
		benefits.DirectionAndTarget, benefits.TooFewMeasurements, benefits.NoTargetDate, benefits.TargetDatePassed,
	} {
		texts = append(texts, w.Text())
	}
	seen := map[string]bool{}
	for _, text := range texts {
		for _, l := range value.Langs() {
			require.NotEmpty(t, text.In(l))
		}
		require.False(t, seen[text.EN], text.EN)
		seen[text.EN] = true
	}
	require.True(t, benefits.WhyNot("").Text().IsZero())
}

func ExampleIndicator_Forecast() {
	guided := benefits.Indicator{
		Direction: benefits.Increase,
		Baseline:  benefits.Reading{Value: dec("0")},
		Target:    benefits.Reading{Value: dec("400"), Date: onDay("2027-01-01")},
		Measurements: []benefits.Measurement{
			{Date: onDay("2026-01-01"), Value: dec("90")},
			{Date: onDay("2026-07-02"), Value: dec("181")},
		},
	}
	forecast := guided.Forecast()
	fmt.Println(forecast.Status.Text().EN, forecast.Value.FloatString(1))
	// Output: behind 272.5
}

// measured gives an indicator a measurement every tenth day of 2026; "" is one without a value.
func measured(i benefits.Indicator, values ...string) benefits.Indicator {
	for k, v := range values {
		date := time.Date(2026, 1, 1+10*k, 0, 0, 0, 0, time.UTC)
		day, err := value.NewDate(date.Year(), int(date.Month()), date.Day())
		if err != nil {
			panic(err)
		}
		i.Measurements = append(i.Measurements, benefits.Measurement{Date: day, Value: dec(v)})
	}
	return i
}

func onDay(s string) value.Date {
	d, err := value.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}
