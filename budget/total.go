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

// CostsBy adds up the costs of one form by what key says of each: [CostYear] or a function of the
// caller's. Lines that are part of another are left out. The totals are sorted by key. It returns
// value.ErrRange when a sum is too large.
func (b Budget) CostsBy(form Form, key func(Cost) string) ([]Total, error) {
	var lines []Cost
	for _, c := range b.Costs {
		if c.counts(form) {
			lines = append(lines, c)
		}
	}
	var out []Total
	for _, g := range group(lines, key) {
		sum, err := SumCosts(g.lines)
		if err != nil {
			return nil, err
		}
		out = append(out, Total{g.key, sum, ids(g.lines, func(c Cost) value.ID { return c.ID })})
	}
	return out, nil
}

// EffortBy adds up the planned effort in hours by what key says of each: [EffortKindOf] or a function of
// the caller's. The totals are sorted by key. It returns value.ErrRange when a sum is too large.
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

// EffortKindOf is as what the time is given.
func EffortKindOf(e Effort) string { return string(e.Kind) }

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

func ids[T any](lines []T, id func(T) value.ID) []value.ID {
	out := make([]value.ID, 0, len(lines))
	for _, l := range lines {
		out = append(out, id(l))
	}
	return out
}
