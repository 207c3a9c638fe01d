package budget_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

func exact(kr int32) value.MoneyEstimate { return value.ExactMoney(value.Kroner(kr)) }

func TestSecuredAndHopedForAreNeverAddedTogether(t *testing.T) {
	line := func(kind budget.SourceKind, state budget.FinancingState, kr int32) budget.Financing {
		return budget.Financing{Kind: kind, State: state, Amount: exact(kr)}
	}
	b := budget.Budget{Financing: []budget.Financing{
		line(budget.SourceState, budget.FinancingGranted, 1), line(budget.SourceState, budget.FinancingPayoutRequested, 2),
		line(budget.SourceState, budget.FinancingPaid, 4), line(budget.SourceOwnUnit, budget.FinancingConfirmed, 8),
		line(budget.SourceOtherUnit, budget.FinancingConfirmed, 16),
		line(budget.SourceSponsor, budget.FinancingConfirmed, 100), line(budget.SourceState, budget.FinancingApplied, 200),
		line(budget.SourceState, "", 400),
		line(budget.SourceState, budget.FinancingRejected, 1000), line(budget.SourceState, budget.FinancingNotRelevant, 2000),
		{Kind: budget.SourceOwnUnit, State: budget.FinancingConfirmed, Form: budget.InKind, Amount: exact(5000)},
	}}
	secured, hoped, err := b.TotalFinancing(budget.Cash)
	require.NoError(t, err)
	require.Equal(t, exact(31), secured.Estimate)
	require.Equal(t, exact(700), hoped.Estimate)
	secured, _, err = b.TotalFinancing(budget.InKind)
	require.NoError(t, err)
	require.Equal(t, exact(5000), secured.Estimate)
}

func TestTotalsKeepWhatIsKnown(t *testing.T) {
	b := budget.Budget{
		Effort: []budget.Effort{
			{Planned: value.AtLeastHours(value.WholeHours(120))},
			{Planned: value.ExactHours(value.WholeHours(2)), Unit: value.PersonWeek},
			{Unit: value.PersonWeek},
		},
		Costs: []budget.Cost{{Amount: exact(50000)}, {Amount: exact(0)}, {Form: budget.InKind, Amount: exact(7)}, {}},
	}
	hours, err := b.TotalEffort()
	require.NoError(t, err)
	require.Equal(t, value.HoursSum{Estimate: value.AtLeastHours(value.WholeHours(195)), Parts: 3, Unknown: 1}, hours)
	cash, err := b.TotalCost(budget.Cash)
	require.NoError(t, err)
	require.Equal(t, value.MoneySum{Estimate: value.AtLeastMoney(value.Kroner(50000)), Parts: 3, Unknown: 1}, cash)
	inKind, err := b.TotalCost(budget.InKind)
	require.NoError(t, err)
	require.Equal(t, exact(7), inKind.Estimate)
}

func TestTotalsThatAreTooLargeAreErrors(t *testing.T) {
	most, err := value.ParseMoney("9999999999999")
	require.NoError(t, err)
	line := value.ExactMoney(most)
	_, err = budget.Budget{Costs: []budget.Cost{{Amount: line}, {Amount: line}}}.TotalCost(budget.Cash)
	require.ErrorIs(t, err, value.ErrRange)
	granted := budget.Financing{Amount: line, State: budget.FinancingGranted}
	_, _, err = budget.Budget{Financing: []budget.Financing{granted, granted}}.TotalFinancing(budget.Cash)
	require.ErrorIs(t, err, value.ErrRange)
	_, err = budget.Budget{Effort: []budget.Effort{{ID: "a", Planned: value.ExactHours(value.WholeHours(1)), Unit: "week"}}}.TotalEffort()
	require.ErrorContains(t, err, "effort a")
}

func TestCheckPointsToTheLine(t *testing.T) {
	b := budget.Budget{
		Effort: []budget.Effort{{Title: "a", Planned: value.HoursEstimate{Value: value.WholeHours(1), Max: value.WholeHours(2)}}, {Title: "b"},
			{Title: "nobody promises what is done", Actual: []budget.TimeEntry{{Hours: value.WholeHours(3)}}}},
		Costs:     []budget.Cost{{Amount: exact(-1)}},
		Financing: []budget.Financing{{Title: "c", State: budget.FinancingGranted}, {Title: "d", State: budget.FinancingConfirmed, Amount: exact(1)}},
	}
	var got []string
	for _, f := range b.Check(finding.Pointer("/budget")) {
		got = append(got, string(f.Pointer)+" "+f.Rule.ID)
	}
	require.Equal(t, []string{
		"/budget/effort/0/planned estimate-contradicts-itself", "/budget/effort/1 promise-without-number",
		"/budget/costs/0/amount negative-number",
		"/budget/financing/0 secured-without-amount", "/budget/financing/1/state confirmed-by-outsider",
	}, got)
}

func TestMoreGrantedThanAppliedForIsTold(t *testing.T) {
	for _, c := range []struct {
		name    string
		state   budget.FinancingState
		amount  value.MoneyEstimate
		applied value.Money
		told    bool
	}{
		{"more", budget.FinancingGranted, exact(500), value.Kroner(400), true},
		{"at least as much and more", budget.FinancingPaid, value.MoneyEstimate{Min: value.Kroner(401)}, value.Kroner(400), true},
		{"all", budget.FinancingGranted, exact(400), value.Kroner(400), false},
		{"at most more", budget.FinancingGranted, value.MoneyEstimate{Max: value.Kroner(500)}, value.Kroner(400), false},
		{"not granted yet", budget.FinancingApplied, exact(500), value.Kroner(400), false},
		{"nobody has said what was applied for", budget.FinancingGranted, exact(500), value.Money{}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			told := false
			for _, f := range (budget.Budget{Financing: []budget.Financing{{Title: "a", State: c.state, Amount: c.amount, Applied: c.applied}}}).Check("/budget") {
				told = told || f.Rule.ID == "granted-more-than-applied" && f.Pointer == "/budget/financing/0/applied"
			}
			require.Equal(t, c.told, told)
		})
	}
}

func ExampleBudget_TotalEffort() {
	b := budget.Budget{Effort: []budget.Effort{
		{Title: "Prosjektledelse", Planned: value.AtLeastHours(value.WholeHours(120))},
		{Title: "Veiledere", Planned: value.ExactHours(value.WholeHours(2)), Unit: value.PersonWeek},
		{Title: "Frivillige"},
	}}
	total, err := b.TotalEffort()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("at least %s hours, %d of %d lines without a number\n", total.Estimate.Min, total.Unknown, total.Parts)
	// Output: at least 195 hours, 1 of 3 lines without a number
}
