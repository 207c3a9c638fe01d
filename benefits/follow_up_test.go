package benefits_test

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"
	"testing/quick"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

const (
	planned  = benefits.StagePlanned
	forecast = benefits.StageForecast
	realised = benefits.StageRealised
)

// fig is a figure of hours, kroner, or both; "" is not stated, and so is the period "".
func fig(stage benefits.FigureStage, period, hours, kroner string) benefits.Figure {
	f := benefits.Figure{Stage: stage}
	if hours != "" {
		f.Hours = hrs(hours)
	}
	if kroner != "" {
		f.Money = kr(kroner)
	}
	if period != "" {
		f.Period = span(period)
	}
	return f
}

func span(s string) value.Period {
	p, err := value.ParsePeriod(s)
	if err != nil {
		panic(err)
	}
	return p
}

func TestDeviationIsPlannedWithoutRealisedAndStillExpected(t *testing.T) {
	cases := []struct {
		name                                string
		figures                             []benefits.Figure
		planned, realised, still, deviation string // hours
	}{
		{"as planned", []benefits.Figure{fig(planned, "2025", "100", ""), fig(realised, "2025", "100", "")}, "100", "100", "", "0"},
		{"less than planned", []benefits.Figure{fig(planned, "2025", "100", ""), fig(realised, "2025", "80.5", "")}, "100", "80.5", "", "19.5"},
		{"more than planned", []benefits.Figure{fig(planned, "2025", "100", ""), fig(realised, "2025", "115", "")}, "100", "115", "", "-15"},
		{"a realised 0 is a result", []benefits.Figure{fig(planned, "2025", "100", ""), fig(realised, "2025", "0", "")}, "100", "0", "", "100"},
		{"nothing realised and nothing expected is not known", []benefits.Figure{fig(planned, "2025", "100", "")}, "100", "", "", ""},
		{"realised so far and still expected", []benefits.Figure{fig(planned, "2025-01-01/2026-12-31", "200", ""), fig(realised, "2025", "80", ""), fig(forecast, "2026", "100", "")}, "200", "80", "100", "20"},
		{"a year that nothing is said of", []benefits.Figure{fig(planned, "2025-01-01/2027-12-31", "300", ""), fig(realised, "2025", "80", ""), fig(forecast, "2026", "100", "")}, "300", "80", "100", ""},
		{"a realised year needs no forecast", []benefits.Figure{fig(planned, "2025", "100", ""), fig(forecast, "2025", "90", ""), fig(realised, "2025", "80", "")}, "100", "80", "", "20"},
		{"two realised half-years need no forecast for the year", []benefits.Figure{fig(planned, "2026", "150", ""), fig(forecast, "2026", "90", ""), fig(realised, "2026-01-01/2026-06-30", "38.5", ""), fig(realised, "2026-07-01/2026-12-31", "49", "")}, "150", "87.5", "", "62.5"},
		{"nor do quarters that reach beyond it", []benefits.Figure{fig(planned, "2026", "150", ""), fig(forecast, "2026-02-01/2026-05-31", "90", ""), fig(realised, "2026-01-01/2026-03-31", "40", ""), fig(realised, "2026-04-01/2026-12-31", "60", "")}, "150", "100", "", "50"},
		{"the rest of a forecast", []benefits.Figure{fig(planned, "2025", "100", ""), fig(forecast, "2025", "90", ""), fig(realised, "2025-01-01/2025-06-30", "50", "")}, "100", "50", "40", "10"},
		{"more came than the forecast says", []benefits.Figure{fig(planned, "2025", "100", ""), fig(forecast, "2025", "90", ""), fig(realised, "2025-01-01/2025-06-30", "95", "")}, "100", "95", "-5", "10"},
		{"half-years make a year", []benefits.Figure{fig(planned, "2025", "100", ""), fig(forecast, "2025-07-01/2025-12-31", "40", ""), fig(realised, "2025-01-01/2025-06-30", "50", "")}, "100", "50", "40", "10"},
		{"a day is missing", []benefits.Figure{fig(planned, "2025", "100", ""), fig(forecast, "2025-07-02/2025-12-31", "40", ""), fig(realised, "2025-01-01/2025-06-30", "50", "")}, "100", "50", "40", ""},
		{"the last day is missing", []benefits.Figure{fig(planned, "2025", "100", ""), fig(realised, "2025-01-01/2025-12-30", "50", "")}, "100", "50", "", ""},
		{"across a forecast", []benefits.Figure{fig(planned, "2025", "100", ""), fig(forecast, "2025-04-01/2025-12-31", "40", ""), fig(realised, "2025-01-01/2025-06-30", "50", "")}, "100", "50", "", ""},
		{"a year beside the plan", []benefits.Figure{fig(planned, "2026", "300", ""), fig(planned, "2027", "650", ""), fig(realised, "2026", "210.5", ""), fig(realised, "2027", "702", ""), fig(forecast, "2028", "650", "")}, "950", "912.5", "650", "37.5"},
		{"a result of two planned years", []benefits.Figure{fig(planned, "2026", "300", ""), fig(planned, "2027", "650", ""), fig(realised, "2026-01-01/2027-12-31", "900", "")}, "950", "900", "", "50"},
		{"a forecast that goes on after the plan", []benefits.Figure{fig(planned, "2026", "300", ""), fig(forecast, "2026-01-01/2027-12-31", "900", "")}, "300", "", "900", ""},
		{"without periods", []benefits.Figure{fig(planned, "", "100", ""), fig(realised, "", "90", "")}, "100", "90", "", "10"},
		{"what was never planned has no deviation", []benefits.Figure{fig(realised, "2025", "90", "")}, "", "90", "", ""},
		{"the result that is missing", []benefits.Figure{fig(planned, "2025", "100", ""), {Stage: realised, Period: span("2025"), Data: benefits.DataMissing}}, "100", "", "", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := benefits.RealisationIn([]benefits.Benefit{{ID: "b", Figures: c.figures}}, value.Period{})
			require.NoError(t, err)
			require.Equal(t, []string{c.planned, c.realised, c.still, c.deviation},
				[]string{got.Planned.Hours.String(), got.Realised.Hours.String(), got.StillExpected.Hours.String(), got.Deviation.Hours.String()})
			if c.deviation == "" {
				require.Equal(t, []value.ID{"b"}, got.NoDeviation)
			} else {
				require.Empty(t, got.NoDeviation)
			}
			require.True(t, got.Deviation.Money.IsZero(), "nobody has said anything of kroner")
		})
	}
}

func TestFigureLongerThanThePeriodIsNotSplit(t *testing.T) {
	long, undated := fig(planned, "2025-07-01/2026-06-30", "100", "5000"), fig(realised, "", "1", "")
	b := benefits.Benefit{ID: "b", Figures: []benefits.Figure{long, fig(planned, "2025-01-01/2025-03-31", "20", ""), undated, fig(planned, "2030", "7", "")}}
	got, err := benefits.RealisationIn([]benefits.Benefit{b}, span("2025"))
	require.NoError(t, err)
	require.Equal(t, "20", got.Planned.Hours.String())
	require.True(t, got.Planned.Money.IsZero() && got.Realised.Hours.IsZero())
	unplaced := []benefits.UnplacedFigure{{Benefit: "b", Figure: long}, {Benefit: "b", Figure: undated}}
	require.Equal(t, unplaced, got.Unplaced)

	years, rest, err := benefits.RealisationByYear([]benefits.Benefit{b})
	require.NoError(t, err)
	require.Equal(t, unplaced, rest)
	var table []string
	for _, y := range years {
		table = append(table, fmt.Sprint(y.Period.Year(), " ", y.Planned.Hours))
	}
	require.Equal(t, []string{"2025 20", "2030 7"}, table)

	whole, err := benefits.RealisationIn([]benefits.Benefit{b}, value.Period{})
	require.NoError(t, err)
	require.Equal(t, "127", whole.Planned.Hours.String())
	require.Empty(t, whole.Unplaced)
}

func TestPlanAddsItsBenefitsOnce(t *testing.T) {
	list := []benefits.Benefit{
		{ID: "whole", Figures: []benefits.Figure{fig(planned, "2025", "100", "40000"), fig(realised, "2025", "90", "36000")}},
		{ID: "part", PartOf: "whole", Figures: []benefits.Figure{fig(realised, "2025", "30", "12000")}},
		{ID: "other", PartOf: "somewhere-else", Figures: []benefits.Figure{fig(planned, "2025", "", "0.10"), fig(realised, "2025", "", "0.20")}},
		{ID: "unplanned", Figures: []benefits.Figure{fig(realised, "2025", "1", "")}},
	}
	list[2].Figures[1].Data = benefits.DataEstimated
	got, err := benefits.RealisationIn(list, span("2025"))
	require.NoError(t, err)
	want := benefits.Realisation{
		Period:      span("2025"),
		Planned:     benefits.FigureTotal{Hours: hrs("100"), Money: kr("40000.10"), Figures: 2},
		Realised:    benefits.FigureTotal{Hours: hrs("91"), Money: kr("36000.20"), Figures: 3, Estimated: 1},
		Deviation:   benefits.FigureTotal{Hours: hrs("10"), Money: kr("3999.90")},
		NoDeviation: []value.ID{"unplanned"},
	}
	require.Empty(t, cmp.Diff(want, got, cmp.Comparer(value.Hours.Equal), cmp.Comparer(value.Money.Equal), cmp.Comparer(value.Date.Equal)))
}

// What is told in words counts nothing, and so a part of it is not counted there.
func TestAWholeWithoutNumbersCountsNoPart(t *testing.T) {
	list := []benefits.Benefit{
		{ID: "whole", Kind: benefits.Quality, Figures: []benefits.Figure{{Stage: realised, Period: span("2025"), Comment: "Flere er med"}}},
		{ID: "part", PartOf: "whole", Figures: []benefits.Figure{fig(realised, "2025", "30", "")}},
	}
	r, err := benefits.RealisationIn(list, span("2025"))
	require.NoError(t, err)
	require.Equal(t, "30", r.Realised.Hours.String())
}

// Of a benefit of quality, no number is missing unless that is said.
func TestAQualityIsRealisedWithoutANumber(t *testing.T) {
	said := benefits.Figure{Stage: realised, Period: span("2025"), Data: benefits.DataMeasured, Comment: "Flere er med"}
	missing := benefits.Figure{Stage: realised, Period: span("2025"), Data: benefits.DataMissing}
	of := func(k benefits.Kind, f benefits.Figure) int {
		r, err := benefits.RealisationIn([]benefits.Benefit{{ID: "b", Kind: k, Figures: []benefits.Figure{f}}}, span("2025"))
		require.NoError(t, err)
		return r.Realised.Missing
	}
	require.Equal(t, []int{0, 1, 1}, []int{of(benefits.Quality, said), of(benefits.Quality, missing), of(benefits.SavedTime, said)})
}

func TestSumsThatAreTooLargeAreErrors(t *testing.T) {
	big := fig(planned, "2025", "", "9999999999999.99")
	_, err := benefits.RealisationIn([]benefits.Benefit{{ID: "b", Figures: []benefits.Figure{big, fig(planned, "2025", "", "0.01")}}}, span("2025"))
	require.ErrorIs(t, err, value.ErrRange)
	_, _, err = benefits.RealisationByYear([]benefits.Benefit{{ID: "b", Figures: []benefits.Figure{big, big}}})
	require.ErrorIs(t, err, value.ErrRange)
	got, err := benefits.RealisationIn([]benefits.Benefit{{ID: "b", Figures: []benefits.Figure{big, fig(planned, "2025", "", "-0.01"), fig(planned, "2025", "", "0.01")}}}, span("2025"))
	require.NoError(t, err)
	require.Equal(t, "9999999999999.99", got.Planned.Money.String(), "the order does not matter")
}

func TestOverlappingFiguresCountTwice(t *testing.T) {
	year, quarter := fig(planned, "2025", "100", ""), fig(planned, "2025-04-01/2025-06-30", "25", "")
	pairs := func(figures ...benefits.Figure) [][2]int {
		return benefits.Benefit{Figures: figures}.OverlappingFigures()
	}
	require.Equal(t, [][2]int{{0, 1}}, pairs(quarter, year))
	require.Equal(t, [][2]int{{0, 1}, {1, 2}}, pairs(quarter, year, fig(planned, "2025-10-01/2025-12-31", "25", "")), "both lie within the year")
	require.Empty(t, pairs(year, fig(planned, "2026", "100", "")))
	require.Empty(t, pairs(year, fig(forecast, "2025", "100", "")), "another stage")
	require.Empty(t, pairs(year, fig(planned, "2025", "", "100")), "kroner of the same hours")
	require.Equal(t, [][2]int{{0, 1}}, pairs(fig(planned, "2025", "1", "2"), fig(planned, "", "1", "2")), "said once")
}

// Day by day, and figure by figure, the slow way: what is still expected and how far that is off.
func TestFollowUpIsWhatOneWouldCountByHand(t *testing.T) {
	type amount struct{ from, to, hours int }
	within := func(a, b amount) bool { return b.from <= a.from && a.to <= b.to }
	meets := func(a, b amount) bool { return a.from <= b.to && b.from <= a.to }
	on := func(all []amount) (days [40]bool) {
		for _, a := range all {
			for d := a.from; d <= a.to; d++ {
				days[d] = true
			}
		}
		return days
	}
	byHand := func(planned, forecasts, realised []amount) (still, deviation string) {
		come, whole := slices.Clone(realised), true
		left, any := 0, false
		for _, f := range forecasts {
			rest, over, torn, done := f.hours, true, false, on(realised)
			for d := f.from; d <= f.to; d++ {
				over = over && done[d]
			}
			for _, r := range realised {
				torn = torn || meets(f, r) && !within(f, r) && !within(r, f)
				if within(r, f) {
					rest -= r.hours
				}
			}
			if !over && torn {
				whole = false
			}
			if !over && !torn {
				left, any = left+rest, true
				come = append(come, amount{f.from, f.to, rest})
			}
		}
		if any {
			still = fmt.Sprint(left)
		}
		sum, planDays, comeDays := 0, on(planned), on(come)
		for _, p := range planned {
			sum += p.hours
			for d := p.from; d <= p.to; d++ {
				whole = whole && comeDays[d]
			}
		}
		for _, c := range come {
			inside := 0
			for d := c.from; d <= c.to; d++ {
				if planDays[d] {
					inside++
				}
			}
			switch inside {
			case 0:
			case c.to - c.from + 1:
				sum -= c.hours
			default:
				whole = false
			}
		}
		if len(planned) == 0 || !whole {
			return still, ""
		}
		return still, fmt.Sprint(sum)
	}
	known := 0
	for seed := range int64(10_000) {
		r := rand.New(rand.NewSource(seed))
		by := map[benefits.FigureStage][]amount{}
		var figures []benefits.Figure
		for range r.Intn(8) {
			stage := []benefits.FigureStage{planned, forecast, realised}[r.Intn(3)]
			from := 1 + 3*r.Intn(3)
			a := amount{from, from + 3*(1+r.Intn(3)) - 1, r.Intn(100)}
			if r.Intn(20) == 0 { // a day too many
				a.to++
			}
			by[stage] = append(by[stage], a)
			figures = append(figures, fig(stage, fmt.Sprintf("2025-01-%02d/2025-01-%02d", a.from, a.to), fmt.Sprint(a.hours), ""))
		}
		still, deviation := byHand(by[planned], by[forecast], by[realised])
		got, err := benefits.RealisationIn([]benefits.Benefit{{ID: "b", Figures: figures}}, value.Period{})
		require.NoError(t, err)
		require.Equal(t, []string{still, deviation}, []string{got.StillExpected.Hours.String(), got.Deviation.Hours.String()}, "%+v", by)
		if deviation != "" {
			known++
		}
	}
	require.Greater(t, known, 500, "there is a deviation to compare")
}

func TestYearsAddUpToTheWhole(t *testing.T) {
	property := func(seed int64) bool {
		r := rand.New(rand.NewSource(seed))
		list := make([]benefits.Benefit, 1+r.Intn(5))
		for i := range list {
			list[i].ID = value.ID(fmt.Sprint("b", i))
			for range r.Intn(8) {
				stage := []benefits.FigureStage{planned, forecast, realised}[r.Intn(3)]
				list[i].Figures = append(list[i].Figures, fig(stage, fmt.Sprint(2020+r.Intn(5)), fmt.Sprint(r.Intn(1000)), fmt.Sprintf("%d.%02d", 1+r.Intn(1000), r.Intn(99)+1)))
			}
		}
		years, rest, err := benefits.RealisationByYear(list)
		if err != nil || len(rest) != 0 {
			return false
		}
		whole, err := benefits.RealisationIn(list, value.Period{})
		if err != nil {
			return false
		}
		hours, ore := map[string]int64{}, map[string]int64{}
		for _, y := range years {
			for name, total := range map[string]benefits.FigureTotal{"p": y.Planned, "f": y.Forecast, "r": y.Realised, "s": y.StillExpected} {
				hours[name] += total.Hours.Hundredths()
				ore[name] += total.Money.Ore()
			}
		}
		for name, total := range map[string]benefits.FigureTotal{"p": whole.Planned, "f": whole.Forecast, "r": whole.Realised, "s": whole.StillExpected} {
			if hours[name] != total.Hours.Hundredths() || ore[name] != total.Money.Ore() {
				return false
			}
		}
		return true
	}
	require.NoError(t, quick.Check(property, &quick.Config{MaxCount: 300}))
}

func ExampleRealisationIn() {
	b := benefits.Benefit{ID: "freed-time", Figures: []benefits.Figure{
		fig(benefits.StagePlanned, "2025-01-01/2026-12-31", "600", ""),
		fig(benefits.StageRealised, "2025", "210", ""),
		fig(benefits.StageForecast, "2026", "300", ""),
	}}
	got, err := benefits.RealisationIn([]benefits.Benefit{b}, value.Period{})
	fmt.Println(got.Planned.Hours, got.Realised.Hours, got.StillExpected.Hours, got.Deviation.Hours, err)
	// Output: 600 210 300 90 <nil>
}

func TestOnlyWhatIsCountedAboveIsLeftOut(t *testing.T) {
	realisedIn := func(id, of value.ID, hours string) benefits.Benefit {
		b := benefits.Benefit{ID: id, PartOf: of}
		if hours != "" {
			b.Figures = []benefits.Figure{fig(realised, "2025", hours, "")}
		}
		return b
	}
	for _, c := range []struct {
		name string
		in   []benefits.Benefit
		want string
	}{
		{"the whole counts", []benefits.Benefit{realisedIn("a", "", "10"), realisedIn("b", "a", "3")}, "10"},
		{"the whole of the whole counts", []benefits.Benefit{realisedIn("a", "", "10"), realisedIn("m", "a", ""), realisedIn("b", "m", "3")}, "10"},
		{"the whole has no figures", []benefits.Benefit{realisedIn("a", "", ""), realisedIn("b", "a", "3")}, "3"},
		{"a ring", []benefits.Benefit{realisedIn("a", "b", "10"), realisedIn("b", "a", "3")}, "13"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := benefits.RealisationIn(c.in, span("2025"))
			require.NoError(t, err)
			require.Equal(t, c.want, got.Realised.Hours.String())
		})
	}
}
