package aggregate_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

// saves makes the benefit of a report an avoided cost in the prices of a year, 0 for not stated.
func saves(t testing.TB, kroner string, priceYear int64) func(*benefits.Report) {
	t.Helper()
	m, err := value.ParseMoney(kroner)
	require.NoError(t, err)
	return func(r *benefits.Report) {
		r.Benefits[0].Kind = benefits.AvoidedCost
		r.Benefits[0].Figures[0].Hours, r.Benefits[0].Figures[0].Money = value.Hours{}, m
		if priceYear != 0 {
			r.Assumptions.PriceYear = count(t, priceYear)
		}
	}
}

func deflator(t testing.TB, year int64, rate string) benefits.Deflator {
	t.Helper()
	d, err := value.ParseDecimal(rate)
	require.NoError(t, err)
	return benefits.Deflator{Year: count(t, year), Rate: d}
}

func years(list []value.Count) (years []int64) {
	for _, c := range list {
		years = append(years, c.Int64())
	}
	return years
}

func TestASumSaysWhichPricesItRestsOn(t *testing.T) {
	p := picture(t, aggregate.Options{}, report(t, "a", 2024, "1", saves(t, "100", 2024)), report(t, "b", 2024, "1", saves(t, "10", 2023)),
		report(t, "c", 2024, "1", saves(t, "1", 0)), report(t, "d", 2024, "1", in("0301"), saves(t, "1000", 2024)), report(t, "e", 2024, "7", in("4601")))
	s := total(t, p, 2024, benefits.StageRealised)
	require.Equal(t, "1111", s.Money.String())
	require.Equal(t, []int64{2023, 2024}, years(s.PriceYears))
	require.True(t, s.PriceYearUnknown)
	oslo := sum(p, aggregate.ByCounty, "03", 2024, benefits.StageRealised)
	require.Equal(t, []int64{2024}, years(oslo.PriceYears))
	require.False(t, oslo.PriceYearUnknown)
	bergen := sum(p, aggregate.ByCounty, "46", 2024, benefits.StageRealised)
	require.Empty(t, bergen.PriceYears, "hours have no prices")
	require.False(t, bergen.PriceYearUnknown)
}

func TestMoneyIsBroughtToOnePriceYear(t *testing.T) {
	reports := []*benefits.Report{
		report(t, "a", 2024, "1", saves(t, "100", 2024)),
		report(t, "b", 2024, "1", saves(t, "100", 2022)),
		report(t, "c", 2024, "1", saves(t, "100", 2025)),
		report(t, "d", 2024, "1", saves(t, "100", 0)),
		report(t, "e", 2024, "1", saves(t, "100", 2019)),
	}
	p := picture(t, aggregate.Options{PriceYear: count(t, 2024), Deflators: []benefits.Deflator{deflator(t, 2023, "10"), deflator(t, 2024, "5"), deflator(t, 2025, "25")}}, reports...)
	s := total(t, p, 2024, benefits.StageRealised)
	require.Equal(t, "295.50", s.Money.String(), "100 + 100 × 1.10 × 1.05 + 100 / 1.25")
	require.Equal(t, "295.50", s.MeasuredMoney.String())
	require.Equal(t, []int64{2022, 2024, 2025}, years(s.PriceYears))
	require.False(t, s.PriceYearUnknown)
	require.Equal(t, int64(3), s.Reports.Int64())
	require.Equal(t, int64(2024), p.PriceYear.Int64())
	require.Len(t, p.Deflators, 3)
	require.Len(t, p.NotAdded, 2)
	require.Equal(t, []aggregate.NotAddedReason{aggregate.NotAddedNoPriceYear, aggregate.NotAddedNoDeflator}, []aggregate.NotAddedReason{p.NotAdded[0].Reason, p.NotAdded[1].Reason})
	require.Equal(t, "100", p.NotAdded[0].Money.String())
}

// Three times two thirds of an øre are two øre, and not three.
func TestPricesAreRoundedOnce(t *testing.T) {
	deflators := []benefits.Deflator{deflator(t, 2024, "50")}
	var reports []*benefits.Report
	for _, project := range []string{"a", "b", "c"} {
		reports = append(reports, report(t, project, 2024, "1", saves(t, "0.01", 2024)))
	}
	p := picture(t, aggregate.Options{PriceYear: count(t, 2023), Deflators: deflators}, reports...)
	require.Equal(t, "0.02", total(t, p, 2024, benefits.StageRealised).Money.String())
}

func TestHoursStayWhenTheirMoneyIsLeftOut(t *testing.T) {
	p := picture(t, aggregate.Options{PriceYear: count(t, 2024)}, report(t, "a", 2024, "10", func(r *benefits.Report) { r.Benefits[0].Figures[0].Money = value.Kroner(4000) }))
	s := total(t, p, 2024, benefits.StageRealised)
	require.Equal(t, "10", s.Hours.String())
	require.True(t, s.TimeValue.IsZero())
	require.Equal(t, aggregate.NotAddedNoPriceYear, p.NotAdded[0].Reason)
	require.Equal(t, "4000", p.NotAdded[0].TimeValue.String())
	require.True(t, p.NotAdded[0].Money.IsZero(), "what hours are worth is not avoided cost")
	require.True(t, p.NotAdded[0].Hours.IsZero())
}

func TestHoursAreValuedAtOnePrice(t *testing.T) {
	o := aggregate.Options{HourPrice: value.Kroner(500)}
	money := func(r *benefits.Report) { r.Benefits[0].Figures[0].Money = value.Kroner(4000) }
	p := picture(t, o, report(t, "a", 2024, "10", money), report(t, "b", 2024, "1", money, func(r *benefits.Report) { r.Benefits[0].Figures[0].Hours = value.Hours{} }))
	s := total(t, p, 2024, benefits.StageRealised)
	require.Equal(t, []string{"10", "5000"}, []string{s.Hours.String(), s.TimeValue.String()})
	require.False(t, s.PriceYearUnknown, "the price is that of the picture")
	require.Len(t, p.NotAdded, 1)
	require.Equal(t, aggregate.NotAddedNoHours, p.NotAdded[0].Reason)
}

// A thousand times a hundredth of an hour is ten hours, and worth what ten hours are worth.
func TestTheValueOfHoursIsRoundedOnce(t *testing.T) {
	for _, c := range []struct {
		price, want string
		n           int
	}{
		{"337.77", "3377.70", 1000},
		{"0.49", "4.90", 1000},
		{"0.49", "0.01", 3},
	} {
		price, err := value.ParseMoney(c.price)
		require.NoError(t, err)
		for name, o := range map[string]aggregate.Options{
			"as it stands": {HourPrice: price, Vintage: date(t, "2024-12-31")}, "in the prices of a year": {HourPrice: price, PriceYear: count(t, 2024), Vintage: date(t, "2024-12-31")},
		} {
			var all aggregate.Accumulator
			for i := range c.n {
				require.NoError(t, all.Add(report(t, fmt.Sprint("p", i), 2024, "0.01"), aggregate.Source{Name: "x"}))
			}
			s := total(t, draw(t, &all, o), 2024, benefits.StageRealised)
			require.Equal(t, c.want, s.TimeValue.String(), name)
			require.Equal(t, !o.PriceYear.IsZero(), len(s.PriceYears) == 1, name)
			list, err := all.Explain(o, s.Name())
			require.NoError(t, err)
			var ore int64
			for _, l := range list {
				require.Equal(t, l.Priced, l.Figure.Money, name)
				require.Equal(t, o.PriceYear, l.PriceYear, name)
				ore += l.Priced.Ore()
			}
			require.Equal(t, s.TimeValue.Ore(), ore, name)
		}
	}
}

func TestHoursThatAreWorthTooMuchAreNamed(t *testing.T) {
	var all aggregate.Accumulator
	require.NoError(t, all.Add(report(t, "a", 2024, "9999999999"), aggregate.Source{Name: "x"}))
	o := aggregate.Options{Vintage: date(t, "2024-12-31"), HourPrice: value.Kroner(9999999)}
	_, err := all.Report(o)
	_, unexplained := all.Explain(o, "all//2024/realised")
	for _, err := range []error{err, unexplained} {
		var figure *aggregate.FigureError
		require.ErrorAs(t, err, &figure)
		require.Equal(t, "all//2024/realised", figure.Name)
		require.ErrorIs(t, err, value.ErrRange)
	}
}

func TestKronerOfAnIndicatorAreBroughtToOnePriceYear(t *testing.T) {
	saved := reads(t, "gen-avoided-cost", 1000)
	reports := []*benefits.Report{report(t, "a", 2024, "1", saved, saves(t, "1", 2023)), report(t, "b", 2024, "1", saved, saves(t, "1", 2024)), report(t, "c", 2024, "1", saved)}
	s := cellOf(picture(t, aggregate.Options{}, reports...), "gen-avoided-cost", aggregate.ByNothing, "")
	require.Equal(t, "3000", s.Value.String())
	require.Equal(t, []int64{2023, 2024}, years(s.PriceYears))
	require.True(t, s.PriceYearUnknown)
	p := picture(t, aggregate.Options{PriceYear: count(t, 2024), Deflators: []benefits.Deflator{deflator(t, 2024, "4.1")}}, reports...)
	s = cellOf(p, "gen-avoided-cost", aggregate.ByNothing, "")
	require.Equal(t, "2041", s.Value.String())
	require.Equal(t, aggregate.NotAddedNoPriceYear, p.NotAdded[0].Reason)
	require.Equal(t, "gen-avoided-cost", p.NotAdded[0].Indicator)
}

func TestDeflatorsThatCannotBeUsedAreRefused(t *testing.T) {
	vintage, _ := value.ParseDate("2024-12-31")
	for name, o := range map[string]aggregate.Options{
		"no price year":     {Deflators: []benefits.Deflator{deflator(t, 2024, "4")}},
		"two of one year":   {PriceYear: count(t, 2024), Deflators: []benefits.Deflator{deflator(t, 2024, "4"), deflator(t, 2024, "5")}},
		"prices of nothing": {PriceYear: count(t, 2024), Deflators: []benefits.Deflator{deflator(t, 2024, "-100")}},
		"no rate":           {PriceYear: count(t, 2024), Deflators: []benefits.Deflator{{Year: count(t, 2024)}}},
	} {
		o.Vintage = vintage
		_, err := new(aggregate.Accumulator).Report(o)
		require.ErrorIs(t, err, aggregate.ErrOptions, name)
	}
}

func TestAnotherFormulaForAchievementIsListed(t *testing.T) {
	formula := func(f benefits.AchievementFormula) func(*benefits.Report) {
		return func(r *benefits.Report) { r.Assumptions.Achievement = f }
	}
	p := picture(t, aggregate.Options{}, report(t, "a", 2024, "1", formula(benefits.FromBaseline)), report(t, "b", 2024, "2", formula(benefits.ShareOfTarget)), report(t, "c", 2024, "4"))
	require.Equal(t, "7", total(t, p, 2024, benefits.StageRealised).Hours.String(), "hours do not rest on it")
	require.Len(t, p.NotAdded, 1)
	require.Equal(t, aggregate.NotAddedOtherFormula, p.NotAdded[0].Reason)
	require.Equal(t, "NO-BRC-123456785-b", string(p.NotAdded[0].Project))
	require.Len(t, p.Assumptions, 3)
}
