package benefits

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// tally adds up hours, or kroner, of several benefits. What nothing has been added to is nil.
type tally struct{ planned, forecast, realised, still, deviation *big.Rat }

// amountIn is an amount in a stretch of days.
type amountIn struct {
	days
	amount *big.Rat
}

// add adds the figures of one benefit, as far as they state a number. It reports whether they do
// and the deviation of the benefit is not known all the same.
func (t *tally) add(figures []Figure, number func(Figure) (hundredths int64, stated bool)) (unknown bool) {
	by := map[FigureStage][]amountIn{}
	for _, f := range figures {
		if n, stated := number(f); stated {
			by[f.Stage] = append(by[f.Stage], amountIn{daysOf(f.Period), big.NewRat(n, 100)})
		}
	}
	planned, forecast, realised := by[StagePlanned], by[StageForecast], by[StageRealised]
	still, whole := stillExpected(forecast, realised)
	plus(&t.planned, total(planned))
	plus(&t.forecast, total(forecast))
	plus(&t.realised, total(realised))
	plus(&t.still, total(still))
	come := slices.Concat(realised, still)
	then, certain := during(come, planned)
	if len(planned) == 0 || !whole || !certain || !covered(planned, come) {
		return len(planned)+len(forecast)+len(realised) > 0
	}
	deviation := total(planned)
	for _, c := range then {
		deviation.Sub(deviation, c.amount)
	}
	plus(&t.deviation, deviation)
	return false
}

// stillExpected is what is left of each forecast when what is realised is taken from it. A forecast
// for days that are all realised, in one period or several, expects nothing more. One that a realised period
// lies partly within and partly outside is not there, and then the answer is not whole.
func stillExpected(forecasts, realised []amountIn) (still []amountIn, whole bool) {
	r, over := newTimeline(realised), spellsOf(realised)
	whole = true
	for _, f := range forecasts {
		switch {
		case f.within(over.at(f.days)):
		case r.crosses(f.days):
			whole = false
		default:
			still = append(still, amountIn{f.days, new(big.Rat).Sub(f.amount, r.within(f.days))})
		}
	}
	return still, whole
}

// timeline answers what amounts a stretch of days has in it, without looking at all of them.
type timeline struct {
	froms []int64    // when they begin, in order
	tos   []int64    // when they end, in order
	reach []int64    // the last day that the first so many in froms reach
	since []int64    // the first day that those from a place in tos on begin
	sums  []*big.Rat // what the first so many in froms come to
}

func newTimeline(amounts []amountIn) *timeline {
	n := len(amounts)
	t := &timeline{
		froms: make([]int64, n), tos: make([]int64, n), reach: make([]int64, n+1), since: make([]int64, n+1), sums: make([]*big.Rat, n+1),
	}
	order := slices.SortedFunc(slices.Values(amounts), func(a, b amountIn) int { return cmp.Compare(a.from, b.from) })
	t.reach[0], t.sums[0] = -forever-1, new(big.Rat)
	for i, a := range order {
		t.froms[i], t.reach[i+1], t.sums[i+1] = a.from, max(t.reach[i], a.to), new(big.Rat).Add(t.sums[i], a.amount)
	}
	slices.SortFunc(order, func(a, b amountIn) int { return cmp.Compare(a.to, b.to) })
	t.since[n] = forever + 1
	for i, a := range slices.Backward(order) {
		t.tos[i], t.since[i] = a.to, min(t.since[i+1], a.from)
	}
	return t
}

// crosses reports whether an amount is of some of the days and of some before or after them. It is
// asked of days that the amounts do not fill.
func (t *timeline) crosses(d days) bool {
	return t.reach[notAfter(t.froms, d.from-1)] >= d.from || t.since[notAfter(t.tos, d.to)] <= d.to
}

// within is what the amounts of the days come to, when none crosses.
func (t *timeline) within(d days) *big.Rat {
	return new(big.Rat).Sub(t.sums[notAfter(t.froms, d.to)], t.sums[notAfter(t.froms, d.from-1)])
}

// notAfter is how many of the days in order are not after a day.
func notAfter(ordered []int64, day int64) int {
	n, _ := slices.BinarySearch(ordered, day+1)
	return n
}

// during is what has come, or is expected, on days that something is planned for. What comes on other
// days is beside the plan. It is not certain when an amount is of both sorts of days.
func during(come, planned []amountIn) (then []amountIn, certain bool) {
	spells := spellsOf(planned)
	for _, c := range come {
		switch spell := spells.at(c.days); {
		case c.within(spell):
			then = append(then, c)
		case c.meets(spell):
			return nil, false
		}
	}
	return then, true
}

// covered reports whether every day of the one is a day of some of the others.
func covered(planned, by []amountIn) bool {
	spells := spellsOf(by)
	return !slices.ContainsFunc(planned, func(p amountIn) bool { return !p.within(spells.at(p.days)) })
}

// spells are stretches of days with a day between each and the next.
type spells []days

func spellsOf(amounts []amountIn) (all spells) {
	for _, a := range slices.SortedFunc(slices.Values(amounts), func(a, b amountIn) int { return cmp.Compare(a.from, b.from) }) {
		if n := len(all); n > 0 && a.from <= all[n-1].to+1 {
			all[n-1].to = max(all[n-1].to, a.to)
		} else {
			all = append(all, a.days)
		}
	}
	return all
}

// at is the first of them that ends on the first of some days or later: the only one that can have all
// of the days. It is nowhere when there is none.
func (s spells) at(d days) days {
	i, _ := slices.BinarySearchFunc(s, d.from, func(one days, from int64) int { return cmp.Compare(one.to, from) })
	if i == len(s) {
		return days{forever + 1, forever + 1}
	}
	return s[i]
}

func total(amounts []amountIn) *big.Rat {
	var all *big.Rat
	for _, a := range amounts {
		plus(&all, a.amount)
	}
	return all
}

// plus adds what is known to what may not be.
func plus(to **big.Rat, r *big.Rat) {
	switch {
	case r == nil:
	case *to == nil:
		*to = new(big.Rat).Set(r)
	default:
		(*to).Add(*to, r)
	}
}

// days is a stretch of days by number, both included.
type days struct{ from, to int64 }

// forever is further than any date is.
const forever = 1 << 40

// daysOf is the days of a period; an open end is no limit.
func daysOf(p value.Period) days {
	d := days{-forever, forever}
	if !p.From.IsZero() {
		d.from = p.From.Number()
	}
	if !p.To.IsZero() {
		d.to = p.To.Number()
	}
	return d
}

func (d days) within(e days) bool { return e.from <= d.from && d.to <= e.to }

func (d days) meets(e days) bool { return d.from <= e.to && e.from <= d.to }
