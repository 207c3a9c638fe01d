package benefits_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// One benefit on its way: each row adds to the one before it.
func TestMaturityGrowsStepByStep(t *testing.T) {
	plan := benefits.Plan{Indicators: []benefits.Indicator{{ID: "sporsmal"}}}
	b := benefits.Benefit{ID: "faerre-sporsmal"}
	steps := []struct {
		name string
		do   func()
		is   benefits.Maturity
		next benefits.Maturity
	}{
		{"words", func() {}, benefits.InWords, benefits.WithIndicator},
		{"an indicator that is not in the plan", func() { b.Indicators = []value.ID{"ukjent"} }, benefits.InWords, benefits.WithIndicator},
		{"an indicator", func() { b.Indicators = []value.ID{"sporsmal"} }, benefits.WithIndicator, benefits.WithBaseline},
		{"a date alone is no baseline", func() { plan.Indicators[0].Baseline.Date = onDay("2025-01-01") }, benefits.WithIndicator, benefits.WithBaseline},
		{"a baseline of 0", func() { plan.Indicators[0].Baseline.Value = dec("0") }, benefits.WithBaseline, benefits.Estimated},
		{"a target", func() { plan.Indicators[0].Target.Value = dec("100") }, benefits.Estimated, benefits.Measured},
		{"a measurement", func() { plan.Indicators[0].Measurements = []benefits.Measurement{{Value: dec("10")}} }, benefits.Measured, benefits.Realised},
		{"a figure without a number", func() { b.Figures = []benefits.Figure{{Stage: benefits.StageRealised}} }, benefits.Measured, benefits.Realised},
		{"better quality needs no number", func() { b.Kind = benefits.Quality }, benefits.Realised, ""},
		{"unless it is said to be missing", func() { b.Figures[0].Data = benefits.DataMissing }, benefits.Measured, benefits.Realised},
		{"realised hours, 0 of them", func() { b.Figures[0].Hours = value.WholeHours(0) }, benefits.Realised, ""},
	}
	for _, s := range steps {
		s.do()
		require.Equal(t, s.is, plan.MaturityOf(b), s.name)
		require.Equal(t, s.next, plan.NextStep(b), s.name)
	}
}

func TestMaturityDoesNotSkipALevel(t *testing.T) {
	realised := benefits.Benefit{Figures: []benefits.Figure{{Stage: benefits.StageRealised, Data: benefits.DataMeasured, Money: value.Kroner(1)}}}
	require.Equal(t, benefits.InWords, benefits.Plan{}.MaturityOf(realised))
	require.Equal(t, benefits.WithIndicator, benefits.Plan{}.NextStep(realised), "kroner are there, but nothing says how they are measured")
}

func TestEstimateComesInManyWays(t *testing.T) {
	plan := benefits.Plan{Indicators: []benefits.Indicator{{ID: "i", Baseline: benefits.Reading{Numerator: dec("1"), Denominator: dec("3")}}}}
	for _, b := range []benefits.Benefit{
		{Valuation: benefits.Valuation{Recipe: benefits.StatedAmount}},
		{Figures: []benefits.Figure{{Stage: benefits.StagePlanned, Hours: value.WholeHours(1)}}},
		{Figures: []benefits.Figure{{Stage: benefits.StageForecast, Money: value.Kroner(1)}}},
	} {
		b.Indicators = []value.ID{"i"}
		require.Equal(t, benefits.Estimated, plan.MaturityOf(b))
	}
}

// A measurement that is missing says that it should be there, and is none. An estimate is none either.
func TestMissingMeasurementIsNotMeasured(t *testing.T) {
	plan := benefits.Plan{Indicators: []benefits.Indicator{{
		ID: "i", Baseline: benefits.Reading{Value: dec("1")}, Target: benefits.Reading{Value: dec("2")},
		Measurements: []benefits.Measurement{{Date: onDay("2026-01-01"), Data: benefits.DataMissing}},
	}}}
	b := benefits.Benefit{Indicators: []value.ID{"i"}}
	require.Equal(t, benefits.Estimated, plan.MaturityOf(b))
	plan.Indicators[0].Measurements = []benefits.Measurement{{Value: dec("1"), Data: benefits.DataEstimated}}
	require.Equal(t, benefits.Estimated, plan.MaturityOf(b))
	plan.Indicators[0].Measurements = []benefits.Measurement{{Value: dec("0"), Data: benefits.DataMeasured}}
	require.Equal(t, benefits.Measured, plan.MaturityOf(b))
}

func TestLevelsOfMaturityAreInOrder(t *testing.T) {
	require.Equal(t, []benefits.Maturity{
		benefits.InWords, benefits.WithIndicator, benefits.WithBaseline, benefits.Estimated, benefits.Measured, benefits.Realised,
	}, benefits.Maturities())
}

func ExamplePlan_MaturityOf() {
	plan := benefits.Plan{
		Benefits:   []benefits.Benefit{{ID: "fewer-questions", Indicators: []value.ID{"questions"}}},
		Indicators: []benefits.Indicator{{ID: "questions", Title: "Questions to the service centre"}},
	}
	fmt.Println(plan.MaturityOf(plan.Benefits[0]), "→", plan.NextStep(plan.Benefits[0]))
	// Output: with-indicator → with-baseline
}
