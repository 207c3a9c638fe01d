package samskaping_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestASubprojectCarriesItsActivities(t *testing.T) {
	p := &samskaping.Plan{
		Subprojects: []samskaping.Subproject{{ID: "library"}, {ID: "youth"}},
		Activities:  []samskaping.Activity{{ID: "drop-in", Subproject: "library"}, {ID: "loose"}},
		Budget: budget.Budget{
			Costs: []budget.Cost{
				{ID: "a", For: "library", Amount: value.ExactMoney(value.Kroner(100))}, {ID: "b", For: "drop-in", Amount: value.ExactMoney(value.Kroner(20))},
				{ID: "part", For: "drop-in", PartOf: "b", Amount: value.ExactMoney(value.Kroner(5))},
				{ID: "c", For: "youth"}, {ID: "d", For: "loose", Amount: value.ExactMoney(value.Kroner(3))}, {ID: "e", Amount: value.ExactMoney(value.Kroner(4))},
			},
			Effort: []budget.Effort{
				{ID: "f", For: "drop-in", Planned: value.ExactHours(value.WholeHours(8))}, {ID: "g", For: "library", Planned: value.AtLeastHours(value.WholeHours(2))},
			},
		},
	}
	costs, err := p.CostsBySubproject()
	require.NoError(t, err)
	if diff := cmp.Diff([]budget.Total{
		{Key: "", Sum: value.MoneySum{Estimate: value.ExactMoney(value.Kroner(7)), Parts: 2}, Lines: []value.ID{"d", "e"}},
		{Key: "library", Sum: value.MoneySum{Estimate: value.ExactMoney(value.Kroner(120)), Parts: 2}, Lines: []value.ID{"a", "b"}},
		{Key: "youth", Sum: value.MoneySum{Parts: 1, Unknown: 1}, Lines: []value.ID{"c"}},
	}, costs); diff != "" {
		t.Error(diff)
	}
	effort, err := p.EffortBySubproject()
	require.NoError(t, err)
	if diff := cmp.Diff([]budget.HoursTotal{
		{Key: "library", Sum: value.HoursSum{Estimate: value.AtLeastHours(value.WholeHours(10)), Parts: 2}, Lines: []value.ID{"f", "g"}},
	}, effort); diff != "" {
		t.Error(diff)
	}
}
