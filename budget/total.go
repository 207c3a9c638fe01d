package budget

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/samskaping/value"
)

// Total is a sum with the lines it came from. Key is what the lines have in common, "" for those
// that do not state it.
type Total struct {
	Key   string
	Sum   value.MoneySum
	Lines []value.ID
}

// HoursTotal is a sum of effort with the lines it came from.
type HoursTotal struct {
	Key   string
	Sum   value.HoursSum
	Lines []value.ID
}

// CostsBy adds up the costs by what key says of each: [CostYear], [CostTarget], [CostForm] or a
// function of the caller's. Lines that are part of another are left out. The totals are sorted by
// key. It returns value.ErrRange when a sum is too large.
func (b Budget) CostsBy(key func(Cost) string) ([]Total, error) {
	var lines []Cost
	for _, c := range b.Costs {
		if c.PartOf.IsZero() {
			lines = append(lines, c)
		}
	}
	return totals(lines, key, func(c Cost) value.ID { return c.ID }, SumCosts)
}

// FinancingBy adds up the financing by what key says of each: [FinancingSource],
// [FinancingCertainty] or a function of the caller's. Financing that is rejected or not relevant
// is left out.
func (b Budget) FinancingBy(key func(Financing) string) ([]Total, error) {
	var lines []Financing
	for _, f := range b.Financing {
		if f.Secured() || f.Hoped() {
			lines = append(lines, f)
		}
	}
	sum := func(group []Financing) (value.MoneySum, error) {
		parts := make([]value.MoneyEstimate, 0, len(group))
		for _, f := range group {
			parts = append(parts, f.Amount)
		}
		return value.SumMoney(parts...)
	}
	return totals(lines, key, func(f Financing) value.ID { return f.ID }, sum)
}

// EffortBy adds up the planned effort in hours by what key says of each: [EffortTarget],
// [EffortContributor], [EffortKindOf] or a function of the caller's.
func (b Budget) EffortBy(key func(Effort) string) ([]HoursTotal, error) {
	var out []HoursTotal
	for _, g := range group(b.Effort, key) {
		sum, err := SumEffort(g.lines)
		if err != nil {
			return nil, err
		}
		out = append(out, HoursTotal{g.key, sum, ids(g.lines, func(e Effort) value.ID { return e.ID })})
	}
	return out, nil
}

// CostYear is the year of a cost, when all of it is in one year.
func CostYear(c Cost) string {
	if year := c.Period.Year(); year != 0 {
		return strconv.Itoa(year)
	}
	return ""
}

// CostTarget is what a cost belongs to.
func CostTarget(c Cost) string { return c.For.String() }

// CostForm is cash or in kind. A cost that states none is cash.
func CostForm(c Cost) string { return string(formOf(c.Form)) }

// FinancingSource is who gives.
func FinancingSource(f Financing) string { return f.Source.String() }

// FinancingCertainty is "secured" or "hoped".
func FinancingCertainty(f Financing) string {
	if f.Secured() {
		return "secured"
	}
	return "hoped"
}

// EffortTarget is what an effort is given to.
func EffortTarget(e Effort) string { return e.For.String() }

// EffortContributor is who gives the time.
func EffortContributor(e Effort) string { return e.Contributor.String() }

// EffortKindOf is as what the time is given.
func EffortKindOf(e Effort) string { return string(e.Kind) }

func formOf(f Form) Form {
	if f == InKind {
		return InKind
	}
	return Cash
}

type grouped[T any] struct {
	key   string
	lines []T
}

func group[T any](lines []T, key func(T) string) []grouped[T] {
	var groups []grouped[T]
	place := map[string]int{}
	for _, l := range lines {
		k := key(l)
		i, there := place[k]
		if !there {
			i = len(groups)
			place[k] = i
			groups = append(groups, grouped[T]{key: k})
		}
		groups[i].lines = append(groups[i].lines, l)
	}
	slices.SortFunc(groups, func(a, b grouped[T]) int { return cmp.Compare(a.key, b.key) })
	return groups
}

func totals[T any](lines []T, key func(T) string, id func(T) value.ID, sum func([]T) (value.MoneySum, error)) ([]Total, error) {
	var out []Total
	for _, g := range group(lines, key) {
		s, err := sum(g.lines)
		if err != nil {
			return nil, err
		}
		out = append(out, Total{g.key, s, ids(g.lines, id)})
	}
	return out, nil
}

func ids[T any](lines []T, id func(T) value.ID) []value.ID {
	out := make([]value.ID, 0, len(lines))
	for _, l := range lines {
		out = append(out, id(l))
	}
	return out
}
