package benefits_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func valued(id value.ID, kr int32) benefits.Benefit {
	return benefits.Benefit{ID: id, Title: "T " + id.String(), StartYear: num(2026), Valuation: benefits.Valuation{
		Recipe: benefits.StatedAmount, Amount: value.ExactMoney(value.Kroner(kr)), PriceYear: num(2025), PublicShare: dec("80")}}
}

// flowsInShort tells each flow's kind, id, years and amounts.
func flowsInShort(flows []benefits.CashFlow) (out []string) {
	for _, f := range flows {
		line := fmt.Sprintf("%s %s %s %s:", f.Kind, f.ID, f.PriceYear, f.PublicShare)
		for _, y := range f.Years {
			line += fmt.Sprintf(" %d %s", y.Year, y.Amount.Value)
			if y.Share != nil {
				line += "×" + y.Share.RatString()
			}
		}
		out = append(out, line)
	}
	return out
}

func TestFlowsOfAPlan(t *testing.T) {
	later := valued("later", 20)
	later.StartYear = num(2027)
	later.RampUp = []value.Decimal{dec("50")}
	someday := valued("someday", 30)
	someday.StartYear = value.Count{}
	words := benefits.Benefit{ID: "words"}
	cost := func(id value.ID, kind benefits.FlowKind, start, years value.Count) benefits.Flow {
		return benefits.Flow{ID: id, Kind: kind, StartYear: start, Years: years, Amount: value.ExactMoney(value.Kroner(5)), PublicShare: dec("100")}
	}
	none := value.Count{}
	p := benefits.Plan{
		Benefits: []benefits.Benefit{valued("now", 10), later, someday, words}, Disbenefits: []benefits.Benefit{valued("bother", 3)},
		Appraisal: benefits.Appraisal{StartYear: num(2026), Years: num(3), Flows: []benefits.Flow{
			cost("build", benefits.ProjectCost, none, none), cost("build-2", benefits.ProjectCost, num(2025), num(2)),
			cost("run", benefits.RunningCost, none, none), cost("run-2", benefits.RunningCost, num(2028), none), cost("run-3", benefits.RunningCost, num(2026), num(1)),
			cost("too-late", benefits.RunningCost, num(2030), none), cost("far", benefits.ProjectCost, num(value.MaxCount), num(value.MaxCount)),
		}},
	}
	flows, err := p.CashFlows(nil)
	require.NoError(t, err)
	want := []string{
		"benefit now 2025 80: 2026 10×1 2027 10×1 2028 10×1",
		"benefit later 2025 80: 2027 20×1/2 2028 20×1",
		"benefit someday 2025 80: 2026 ",
		"disbenefit bother 2025 80: 2026 3×1 2027 3×1 2028 3×1",
		"project-cost build  100: 2026 5",
		"project-cost build-2  100: 2025 5 2026 5",
		"running-cost run  100: 2026 5 2027 5 2028 5",
		"running-cost run-2  100: 2028 5",
		"running-cost run-3  100: 2026 5",
		"running-cost too-late  100:",
		"project-cost far  100:",
	}
	if diff := cmp.Diff(want, flowsInShort(flows)); diff != "" {
		t.Error(diff)
	}
}

func TestABenefitThatAnotherCountsIsNotCountedTwice(t *testing.T) {
	part := func(b benefits.Benefit, of value.ID) benefits.Benefit {
		b.PartOf = of
		return b
	}
	words := func(id, of value.ID) benefits.Benefit { return benefits.Benefit{ID: id, PartOf: of} }
	cases := []struct {
		name string
		in   []benefits.Benefit
		want []string
	}{
		{"part of one that is valued", []benefits.Benefit{valued("a", 1), part(valued("b", 1), "a")}, []string{"a"}},
		{"part of a part", []benefits.Benefit{valued("a", 1), words("m", "a"), part(valued("b", 1), "m")}, []string{"a"}},
		{"part of one in words", []benefits.Benefit{words("a", ""), part(valued("b", 1), "a")}, []string{"b"}},
		{"part of one that is not there", []benefits.Benefit{part(valued("b", 1), "a")}, []string{"b"}},
		{"a ring", []benefits.Benefit{part(valued("a", 1), "b"), part(valued("b", 1), "a")}, []string{"a", "b"}},
		{"part of itself", []benefits.Benefit{part(valued("a", 1), "a")}, []string{"a"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := benefits.Plan{Benefits: c.in, Appraisal: benefits.Appraisal{StartYear: num(2026), Years: num(1)}}
			flows, err := p.CashFlows(nil)
			require.NoError(t, err)
			var got []string
			for _, f := range flows {
				got = append(got, f.ID.String())
			}
			require.Equal(t, c.want, got)
		})
	}
}

func TestFlowsNeedYearsAndWhatBenefitsAreWorth(t *testing.T) {
	_, err := benefits.Plan{}.CashFlows(nil)
	require.ErrorIs(t, err, value.ErrNotStated)
	below := valued("a", 1)
	below.Valuation = benefits.Valuation{Recipe: benefits.FewerTasksMoney, Tasks: value.ExactDecimal(dec("-1")), CostPerTask: value.ExactMoney(value.Kroner(40))}
	p := benefits.Plan{Benefits: []benefits.Benefit{below}, Appraisal: benefits.Appraisal{StartYear: num(2026), Years: num(1)}}
	_, err = p.CashFlows(nil)
	require.ErrorIs(t, err, value.ErrRange)
	require.ErrorContains(t, err, "benefit a")
}
