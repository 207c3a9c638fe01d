package benefits_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestBenefitsComeByHorizonInTheirOrder(t *testing.T) {
	p := benefits.Plan{Benefits: []benefits.Benefit{
		{ID: "a", Horizon: benefits.LongTerm}, {ID: "b", Horizon: benefits.ShortTerm}, {ID: "c"}, {ID: "d", Horizon: benefits.ShortTerm},
	}}
	ids := func(h benefits.Horizon) (ids []string) {
		for _, b := range p.Of(h) {
			ids = append(ids, b.ID.String())
		}
		return ids
	}
	require.Equal(t, []string{"b", "d"}, ids(benefits.ShortTerm))
	require.Equal(t, []string{"a"}, ids(benefits.LongTerm))
	require.Equal(t, []string{"c"}, ids(""))
}

func TestCheckPointsToTheBenefit(t *testing.T) {
	check := func(p benefits.Plan) (got []string) {
		for _, f := range p.Check("/benefitPlan") {
			got = append(got, string(f.Pointer)+" "+f.Rule.ID)
		}
		return got
	}
	require.Equal(t, []string{"/benefitPlan no-benefits"}, check(benefits.Plan{ShortTerm: "ett år"}))
	require.Equal(t, []string{
		"/benefitPlan short-term-not-defined", "/benefitPlan/benefits/0 benefit-without-bearer", "/benefitPlan/benefits/1 long-term-benefit-without-owner",
		"/benefitPlan/benefits/0 benefit-without-indicator", "/benefitPlan/benefits/1 benefit-without-indicator",
	}, check(benefits.Plan{Benefits: []benefits.Benefit{{Horizon: benefits.ShortTerm}, {Horizon: benefits.LongTerm, Bearer: benefits.BearerState}}}))
	require.Equal(t, []string{
		"/benefitPlan/benefits/0 benefit-without-baseline", "/benefitPlan/benefits/0 benefit-without-kind", "/benefitPlan/indicators/0 indicator-incomplete",
	}, check(benefits.Plan{
		ShortTerm:  "ett år",
		Benefits:   []benefits.Benefit{{Horizon: benefits.LongTerm, Bearer: benefits.BearerState, Owner: "nav", Indicators: []value.ID{"sporsmal"}}},
		Indicators: []benefits.Indicator{{ID: "sporsmal"}},
	}))
}

// A benefit that became less than planned needs a word, and a disbenefit that became more.
func TestWhatWentWorseIsToBeExplained(t *testing.T) {
	effect := func(id value.ID, planned, realised int32) benefits.Benefit {
		b := benefits.Benefit{ID: id, Title: string(id)}
		b.Figures = []benefits.Figure{
			{Period: span("2025"), Stage: benefits.StagePlanned, Money: value.Kroner(planned)},
			{Period: span("2025"), Stage: benefits.StageRealised, Money: value.Kroner(realised)},
		}
		return b
	}
	p := benefits.Plan{
		Benefits:    []benefits.Benefit{effect("mindre-gevinst", 100, 90), effect("større-gevinst", 100, 110)},
		Disbenefits: []benefits.Benefit{effect("mindre-ulempe", 100, 90), effect("større-ulempe", 100, 110)},
	}
	var said []string
	for _, f := range p.Check("") {
		if f.Rule.ID == "deviation-not-explained" {
			said = append(said, f.Text(value.NB))
		}
	}
	require.Equal(t, []string{
		"«mindre-gevinst» gikk dårligere enn planlagt (1.\u00a0januar 2025 – 31.\u00a0desember 2025), uten at det står hvorfor.",
		"«større-ulempe» gikk dårligere enn planlagt (1.\u00a0januar 2025 – 31.\u00a0desember 2025), uten at det står hvorfor.",
	}, said)
}

// A disbenefit may grow more than one wants: that is expected and not aimed at.
func TestWhatIsLostHasNoTargetToReach(t *testing.T) {
	p := benefits.Plan{
		Disbenefits: []benefits.Benefit{{ID: "mer-arbeid", Title: "Mer arbeid", Indicators: []value.ID{"timer"}}},
		Indicators: []benefits.Indicator{{
			ID: "timer", Title: "Timer", Unit: benefits.UnitHours, Direction: benefits.Decrease,
			Baseline: benefits.Reading{Value: dec("0")}, Target: benefits.Reading{Value: dec("200")},
		}},
	}
	contradicts := func() bool {
		return slices.ContainsFunc(p.Check(""), func(f finding.Finding) bool { return f.Rule.ID == "indicator-direction-contradicts-target" })
	}
	require.True(t, p.OfDisbenefitsOnly("timer"))
	require.False(t, contradicts())
	p.Benefits = []benefits.Benefit{{ID: "mindre-arbeid", Title: "Mindre arbeid", Indicators: []value.ID{"timer"}}}
	require.False(t, p.OfDisbenefitsOnly("timer"))
	require.True(t, contradicts())
}

func ExamplePlan_Check() {
	for _, f := range (benefits.Plan{}).Check("") {
		fmt.Println(f.Text("en"))
	}
	// Output: The plan does not say which benefits the project will give.
}
