package budget_test

import (
	"slices"
	"testing"
	"testing/quick"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

func kr(n int32) value.Money { return value.Kroner(n) }

// Halden's budget: 0 + 50 000 + 300 000 + 100 000 + 50 000 = 500 000, granted 400 000, and the
// money for premises moved to PCs and a course room.
func halden() budget.Budget {
	version := func(id value.ID, total int32, amounts ...int32) budget.Version {
		v := budget.Version{ID: id, Total: kr(total)}
		for i, cost := range []value.ID{"participants", "premises", "courses", "lecturers", "materials"} {
			v.Lines = append(v.Lines, budget.VersionLine{Cost: cost, Amount: kr(amounts[i])})
		}
		return v
	}
	b := budget.Budget{
		Versions: []budget.Version{version("proposed", 500000, 0, 50000, 300000, 100000, 50000), version("granted", 400000, 0, 50000, 230000, 70000, 50000)},
		Reallocations: []budget.Reallocation{{ID: "move", Reason: "room for free", Moves: []budget.Move{
			{Cost: "premises", Amount: kr(-50000)}, {Cost: "pcs", Amount: kr(35000)}, {Cost: "marketing", Amount: kr(15000)}}}},
	}
	for _, id := range []value.ID{"participants", "premises", "courses", "lecturers", "materials", "pcs", "marketing"} {
		b.Costs = append(b.Costs, budget.Cost{ID: id})
	}
	b.Costs = append(b.Costs, budget.Cost{ID: "tablets", PartOf: "courses", Amount: exact(18000), Actual: kr(17600)})
	return b
}

func TestThePresentBudgetIsTheLastVersionAndTheMoves(t *testing.T) {
	b := halden()
	for i, want := range []string{"500000", "400000"} {
		sum, err := b.Versions[i].Shared()
		require.NoError(t, err)
		require.Equal(t, want, sum.String())
	}
	balance, err := b.Reallocations[0].Balance()
	require.NoError(t, err)
	require.Equal(t, kr(0), balance)
	lines, err := b.Lines()
	require.NoError(t, err)
	got, total := map[value.ID]string{}, kr(0)
	for _, l := range lines {
		got[l.Cost.ID] = l.Present.String()
		if l.Cost.PartOf.IsZero() {
			total, err = total.Add(l.Present)
			require.NoError(t, err)
		}
	}
	require.Equal(t, map[value.ID]string{"participants": "0", "premises": "0", "courses": "230000", "lecturers": "70000", "materials": "50000", "pcs": "35000", "marketing": "15000", "tablets": ""}, got)
	require.Equal(t, "400000", total.String())
	require.Equal(t, "17600", lines[2].Spent.String(), "what is spent on a part is spent of the line")
	require.Equal(t, "-212400", lines[2].Deviation.String())
	require.Equal(t, "212400", lines[2].Remaining.String())
	require.Empty(t, lines[1].Remaining.String(), "nothing entered is not nothing spent")
}

func TestWithoutVersionsTheBudgetIsTheCosts(t *testing.T) {
	lines, err := budget.Budget{Costs: []budget.Cost{{ID: "a", Amount: exact(100), Actual: kr(120)}, {ID: "b", Amount: value.AtLeastMoney(kr(1))}}}.Lines()
	require.NoError(t, err)
	require.Equal(t, "100", lines[0].Present.String())
	require.Equal(t, "-20", lines[0].Remaining.String())
	require.Empty(t, lines[1].Present.String(), "an estimate is no budget")
}

func TestSpentIsTheWholeTreeOfOneForm(t *testing.T) {
	cost := func(id, whole value.ID, form budget.Form, spent int32) budget.Cost {
		return budget.Cost{ID: id, PartOf: whole, Form: form, Actual: kr(spent)}
	}
	cases := []struct {
		name  string
		costs []budget.Cost
		want  []string
	}{
		{"a part in kind is not paid, and a part of it is",
			[]budget.Cost{cost("courses", "", "", 40000), cost("room", "courses", budget.InKind, 70000), cost("coffee", "room", budget.Cash, 30000)},
			[]string{"70000", "70000", "30000"}},
		{"cash is not given in kind", []budget.Cost{cost("room", "", budget.InKind, 5), cost("coffee", "room", "", 7)}, []string{"5", "7"}},
		{"parts before their wholes", []budget.Cost{cost("c", "b", "", 1), cost("b", "a", "", 10), {ID: "a"}}, []string{"1", "11", "11"}},
		{"only parts, and none with an amount", []budget.Cost{{ID: "a"}, {ID: "b", PartOf: "a"}}, []string{"", ""}},
		{"a ring keeps each for itself", []budget.Cost{cost("a", "b", "", 1), cost("b", "a", "", 10), cost("c", "a", "", 100), cost("d", "d", "", 1000)},
			[]string{"101", "10", "100", "1000"}},
		{"a whole that is not there", []budget.Cost{cost("a", "gone", "", 1), cost("", "", "", 10), cost("b", "", "", 100)}, []string{"1", "10", "100"}},
		{"two with one id", []budget.Cost{cost("a", "", "", 1), cost("a", "", "", 10), cost("b", "a", "", 100)}, []string{"101", "10", "100"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			lines, err := budget.Budget{Costs: c.costs}.Lines()
			require.NoError(t, err)
			var got []string
			for _, l := range lines {
				got = append(got, l.Spent.String())
			}
			require.Equal(t, c.want, got)
		})
	}
}

func TestABudgetHasTheTaxThatDoesNotComeBack(t *testing.T) {
	for choice, want := range map[budget.VATCompensation][]string{
		"": {"140000", "-40000", "125000"}, budget.NotCompensated: {"140000", "-40000", "125000"}, budget.Compensated: {"80000", "20000", "100000"},
	} {
		b := budget.Budget{Costs: []budget.Cost{{ID: "a", Amount: exact(100000), Actual: kr(80000), VAT: budget.VAT{Amount: kr(25000), Actual: kr(60000), Compensation: choice}}}}
		lines, err := b.Lines()
		require.NoError(t, err)
		require.Equal(t, want[2], lines[0].Present.String(), "without versions it is what the cost takes")
		b.Versions = []budget.Version{{ID: "v", Lines: []budget.VersionLine{{Cost: "a", Amount: kr(100000)}}}}
		lines, err = b.Lines()
		require.NoError(t, err)
		require.Equal(t, want[:2], []string{lines[0].Spent.String(), lines[0].Remaining.String()}, choice)
		require.Equal(t, "100000", lines[0].Present.String(), "a version says it all")
	}
	only, err := budget.Cost{VAT: budget.VAT{Actual: kr(5)}}.ProjectActual()
	require.NoError(t, err)
	require.Equal(t, kr(5), only, "what is stated is spent")
}

// What is left is not known while nobody has said what the tax came to. That too much is spent without it is.
func TestWhatIsLeftIsNotKnownWithoutTheTax(t *testing.T) {
	b := budget.Budget{Costs: []budget.Cost{
		{ID: "a", Title: "a", Amount: exact(1000), Actual: kr(1100), VAT: budget.VAT{Amount: kr(250), Compensation: budget.NotCompensated}},
		{ID: "del", Title: "del", PartOf: "hel", Amount: exact(10), Actual: kr(9), VAT: budget.VAT{Amount: kr(2), Compensation: budget.NotCompensated}},
		{ID: "hel", Title: "hel", Amount: exact(100), Actual: kr(50)},
	}}
	lines, err := b.Lines()
	require.NoError(t, err)
	for i, spent := range []string{"1100", "9", "59"} {
		require.Equal(t, []string{spent, "", ""}, []string{lines[i].Spent.String(), lines[i].Remaining.String(), lines[i].Deviation.String()})
		require.True(t, lines[i].TaxMissing)
	}
	var above []string
	for _, f := range b.Check("/budget") {
		if f.Rule.ID == "spent-above-line" {
			above = append(above, string(f.Pointer))
		}
	}
	require.Equal(t, []string{"/budget/costs/0"}, above)
	b.Costs[0].VAT.Actual = kr(0)
	lines, err = b.Lines()
	require.NoError(t, err)
	require.Equal(t, "150", lines[0].Remaining.String(), "no tax was paid, and that is known")
}

func TestMovesKeepTheTotal(t *testing.T) {
	property := func(a, b, c int32, from, to uint8) bool {
		costs := []budget.Cost{{ID: "a", Amount: value.ExactMoney(kr(a))}, {ID: "b", Amount: value.ExactMoney(kr(b))}, {ID: "c", Amount: value.ExactMoney(kr(c))}}
		total := func(moves ...budget.Move) string {
			lines, err := budget.Budget{Costs: costs, Reallocations: []budget.Reallocation{{Moves: moves}}}.Lines()
			require.NoError(t, err)
			sum := kr(0)
			for _, l := range lines {
				sum, err = sum.Add(l.Present)
				require.NoError(t, err)
			}
			return sum.String()
		}
		amount := kr(int32(from) * 1000)
		return total() == total(budget.Move{Cost: costs[from%3].ID, Amount: amount.Neg()}, budget.Move{Cost: costs[to%3].ID, Amount: amount})
	}
	require.NoError(t, quick.Check(property, nil))
}

func TestTaxIsACostOnlyWhenItDoesNotComeBack(t *testing.T) {
	cost := budget.Cost{Amount: exact(100), VAT: budget.VAT{Amount: kr(25)}}
	for choice, want := range map[budget.VATCompensation]int32{"": 125, budget.NotCompensated: 125, budget.Compensated: 100} {
		cost.VAT.Compensation = choice
		got, err := cost.ProjectCost()
		require.NoError(t, err)
		require.Equal(t, exact(want), got, choice)
	}
	gross, err := cost.Gross()
	require.NoError(t, err)
	require.Equal(t, exact(125), gross)
}

func TestTotalsTellTheLinesTheyCameFrom(t *testing.T) {
	year := value.Period{From: date(t, "2025-01-01"), To: date(t, "2025-12-31")}
	b := budget.Budget{
		Costs: []budget.Cost{{ID: "a", For: "x", Period: year, Amount: exact(1)}, {ID: "b", For: "y", Form: budget.InKind, Amount: exact(90)},
			{ID: "d", For: "y", Form: budget.Cash, Amount: exact(10)},
			{ID: "c", For: "x", Amount: value.AtLeastMoney(kr(4))}, {ID: "part", For: "x", PartOf: "a", Amount: exact(8)}},
		Effort: []budget.Effort{{ID: "e", For: "x", Kind: budget.EffortVolunteer, Contributor: "club", Planned: value.ExactHours(value.WholeHours(2)), Unit: value.PersonWeek, Week: budget.Week336}},
	}
	target := func(c budget.Cost) string { return c.For.String() }
	cash, err := b.CostsBy(budget.Cash, target)
	require.NoError(t, err)
	require.Equal(t, []budget.Total{
		{Key: "x", Sum: value.MoneySum{Estimate: value.AtLeastMoney(kr(5)), Parts: 2}, Lines: []value.ID{"a", "c"}},
		{Key: "y", Sum: value.MoneySum{Estimate: exact(10), Parts: 1}, Lines: []value.ID{"d"}},
	}, cash, "a cost that states no form is cash")
	inKind, err := b.CostsBy(budget.InKind, target)
	require.NoError(t, err)
	require.Equal(t, []budget.Total{{Key: "y", Sum: value.MoneySum{Estimate: exact(90), Parts: 1}, Lines: []value.ID{"b"}}}, inKind)
	years, err := b.CostsBy(budget.Cash, budget.CostYear)
	require.NoError(t, err)
	require.Equal(t, []string{"", "2025"}, []string{years[0].Key, years[1].Key})
	require.Equal(t, [][]value.ID{{"d", "c"}, {"a"}}, [][]value.ID{years[0].Lines, years[1].Lines})
	effort, err := b.EffortBy(budget.EffortKindOf)
	require.NoError(t, err)
	require.Equal(t, "volunteer", effort[0].Key)
	require.Equal(t, "67.2", effort[0].Sum.Estimate.Value.String())
}

// Totals of the parts are the total of the whole, whatever the grouping.
func TestTotalsOfGroupsAddUpToTheWhole(t *testing.T) {
	property := func(amounts []uint16, kinds []uint8) bool {
		var b budget.Budget
		for i, n := range amounts {
			c := budget.Cost{ID: "c", Amount: value.ExactMoney(kr(int32(n)))}
			if i < len(kinds) {
				c.For = value.ID(rune('a' + kinds[i]%4))
				switch kinds[i] % 3 {
				case 1:
					c.Amount = value.AtLeastMoney(kr(int32(n)))
				case 2:
					c.Amount = value.MoneyEstimate{}
				}
			}
			b.Costs = append(b.Costs, c)
		}
		whole, err := b.TotalCost(budget.Cash)
		require.NoError(t, err)
		groups, err := b.CostsBy(budget.Cash, func(c budget.Cost) string { return c.For.String() })
		require.NoError(t, err)
		var sums []value.MoneyEstimate
		parts, unknown := 0, 0
		for _, g := range groups {
			sums = append(sums, g.Sum.Estimate)
			parts, unknown = parts+g.Sum.Parts, unknown+g.Sum.Unknown
		}
		again, err := value.SumMoney(sums...)
		require.NoError(t, err)
		return again.Estimate == whole.Estimate && parts == whole.Parts && unknown == whole.Unknown
	}
	require.NoError(t, quick.Check(property, nil))
}

func TestActualHoursOfAPeriod(t *testing.T) {
	hours := func(s string) value.Hours {
		h, err := value.ParseHours(s)
		require.NoError(t, err)
		return h
	}
	e := budget.Effort{Actual: []budget.TimeEntry{
		{Date: date(t, "2025-03-01"), Hours: hours("7.5")}, {Date: date(t, "2025-04-01"), Hours: hours("0.25")}, {Hours: hours("1")}, {Date: date(t, "2025-04-02")}}}
	all, err := e.ActualHours(value.Period{})
	require.NoError(t, err)
	require.Equal(t, "8.75", all.String())
	april, err := e.ActualHours(value.Period{From: date(t, "2025-04-01"), To: date(t, "2025-04-30")})
	require.NoError(t, err)
	require.Equal(t, "0.25", april.String())
	none, err := budget.Effort{}.ActualHours(value.Period{})
	require.NoError(t, err)
	require.True(t, none.IsZero(), "nothing recorded is not nothing done")
}

func date(t *testing.T, s string) value.Date {
	d, err := value.ParseDate(s)
	require.NoError(t, err)
	return d
}

// Lines keep what is not exact, and a part of another line keeps its own amount.
func TestLinesHaveTheirEstimatesAfterTheMoves(t *testing.T) {
	moved := func(id value.ID, kroner int32) budget.Move {
		return budget.Move{Cost: id, Amount: value.Kroner(kroner)}
	}
	between := value.MoneyEstimate{Min: value.Kroner(100), Max: value.Kroner(300)}
	about := value.MoneyEstimate{Value: value.Kroner(100), About: true}
	b := budget.Budget{
		Costs:         []budget.Cost{{ID: "range", Amount: between}, {ID: "about", Amount: about}, {ID: "still", Amount: between}, {ID: "part", PartOf: "range", Amount: about}},
		Reallocations: []budget.Reallocation{{ID: "r", Moves: []budget.Move{moved("range", 50), moved("about", -50), moved("part", 10)}}},
	}
	amounts := func() (all []value.MoneyEstimate) {
		lines, err := b.Lines()
		require.NoError(t, err)
		for _, l := range lines {
			all = append(all, l.Amount)
		}
		return all
	}
	require.Equal(t, []value.MoneyEstimate{
		{Min: value.Kroner(150), Max: value.Kroner(350)}, {Value: value.Kroner(50), About: true}, between, {Value: value.Kroner(110), About: true},
	}, amounts())

	b.Versions = []budget.Version{{ID: "v", Lines: []budget.VersionLine{{Cost: "range", Amount: value.Kroner(200)}, {Cost: "about", Amount: value.Kroner(90)}}}}
	require.Equal(t, []value.MoneyEstimate{
		value.ExactMoney(value.Kroner(250)), value.ExactMoney(value.Kroner(40)), between, about,
	}, amounts(), "the version tells what was there before the moves")

	b.Versions[0].Lines = append(b.Versions[0].Lines, budget.VersionLine{Cost: "still", Amount: value.Kroner(500)})
	require.Equal(t, value.ExactMoney(value.Kroner(500)), amounts()[2], "also where nothing is moved")
	b.Versions, b.Reallocations = nil, []budget.Reallocation{{ID: "r", Moves: []budget.Move{moved("range", -150)}}}
	require.Equal(t, value.MoneyEstimate{Min: value.Kroner(0), Max: value.Kroner(150)}, amounts()[0], "nothing costs less than nothing")
}

// The last version that is shared out is in force, whether or not money was moved after it.
func TestCostsNowAreThoseOfTheLines(t *testing.T) {
	tax := budget.VAT{Amount: kr(20), Compensation: budget.NotCompensated}
	b := budget.Budget{
		Costs:    []budget.Cost{{ID: "a", Amount: exact(100), VAT: tax}, {ID: "b", Amount: exact(50)}, {ID: "c", Amount: exact(80), VAT: tax}},
		Versions: []budget.Version{{ID: "v", Lines: []budget.VersionLine{{Cost: "a", Amount: kr(120)}, {Cost: "b", Amount: kr(70)}, {Cost: "c", Amount: kr(100)}}}},
	}
	require.Equal(t, []budget.Cost{{ID: "a", Amount: exact(100), VAT: tax}, {ID: "b", Amount: exact(70)}, {ID: "c", Amount: exact(80), VAT: tax}}, b.CostsNow(), "a and c have their tax in the version")
	b.Versions = append(b.Versions, budget.Version{ID: "total", Total: kr(1)})
	require.Equal(t, exact(70), b.CostsNow()[1].Amount, "one that shares nothing out leaves the one before it in force")
	b.Reallocations = []budget.Reallocation{{ID: "r", Moves: []budget.Move{{Cost: "c", Amount: kr(-5)}}}}
	require.Equal(t, []budget.Cost{{ID: "a", Amount: exact(100), VAT: tax}, {ID: "b", Amount: exact(70)}, {ID: "c", Amount: exact(95)}}, b.CostsNow())
	b.Versions, b.Reallocations = nil, nil
	require.Equal(t, b.Costs, b.CostsNow(), "nobody has changed anything")
	b.CostsNow()[0].Title = "changed"
	require.Empty(t, b.Costs[0].Title, "the list is the caller's")
}

// A version may name a line and not say how much it has. It begins with its own amount, and the moves keep the total.
func TestAMoveReachesALineWithoutAnAmountInTheVersion(t *testing.T) {
	b := budget.Budget{
		Costs:         []budget.Cost{{ID: "a", Amount: exact(900)}, {ID: "b", Amount: exact(300)}},
		Versions:      []budget.Version{{ID: "v", Lines: []budget.VersionLine{{Cost: "a", Amount: kr(900)}, {Cost: "b"}}}},
		Reallocations: []budget.Reallocation{{ID: "r", Moves: []budget.Move{{Cost: "a", Amount: kr(50)}, {Cost: "b", Amount: kr(-50)}}}},
	}
	var now []value.MoneyEstimate
	for _, c := range b.CostsNow() {
		now = append(now, c.Amount)
	}
	require.Equal(t, []value.MoneyEstimate{exact(950), exact(250)}, now)
}

// A line has room for its parts when either its own estimate or the budget as it stands now says so.
func TestMoneyThatIsMovedToALineMakesRoomForItsParts(t *testing.T) {
	b := budget.Budget{Costs: []budget.Cost{{ID: "a", Amount: exact(100)}, {ID: "b", Amount: exact(50)}, {ID: "part", PartOf: "a", Amount: exact(110)}}}
	tooMuch := func() bool {
		return slices.ContainsFunc(b.Check(""), func(f finding.Finding) bool { return f.Rule.ID == "parts-above-line" })
	}
	require.True(t, tooMuch())
	b.Reallocations = []budget.Reallocation{{ID: "r", Reason: "x", Moves: []budget.Move{{Cost: "b", Amount: kr(-9)}, {Cost: "a", Amount: kr(9)}}}}
	require.True(t, tooMuch(), "109 is not enough")
	b.Reallocations[0].Moves[1].Amount = kr(10)
	require.False(t, tooMuch())
	b.Reallocations, b.Versions = nil, []budget.Version{{ID: "v", Lines: []budget.VersionLine{{Cost: "a", Amount: kr(120)}}}}
	require.False(t, tooMuch())
	b.Versions[0].Lines[0].Amount = kr(90)
	require.True(t, tooMuch())
}
