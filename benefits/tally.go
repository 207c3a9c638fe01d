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
// that a realised period lies partly within and partly outside is not there, and then the answer is
// not whole.
func stillExpected(forecasts, realised []amountIn) (still []amountIn, whole bool) {
	whole = true
	for _, f := range forecasts {
		rest, over, torn := new(big.Rat).Set(f.amount), false, false
		for _, r := range realised {
			switch {
			case f.within(r.days):
				over = true
			case r.within(f.days):
				rest.Sub(rest, r.amount)
			case r.meets(f.days):
				torn = true
			}
		}
		switch {
		case over:
		case torn:
			whole = false
		default:
			still = append(still, amountIn{f.days, rest})
		}
	}
	return still, whole
}

// during is what has come, or is expected, on days that something is planned for. What comes on other
// days is beside the plan. It is not certain when an amount is of both sorts of days.
func during(come, planned []amountIn) (then []amountIn, certain bool) {
	for _, c := range come {
		switch {
		case covered([]amountIn{c}, planned):
			then = append(then, c)
		case slices.ContainsFunc(planned, func(p amountIn) bool { return c.meets(p.days) }):
			return nil, false
		}
	}
	return then, true
}

// covered reports whether every day of the one is a day of some of the others.
func covered(planned, by []amountIn) bool {
	by = slices.SortedFunc(slices.Values(by), func(a, b amountIn) int { return cmp.Compare(a.from, b.from) })
	for _, p := range planned {
		next := p.from
		for _, b := range by {
			if b.from <= next && b.to >= next {
				next = b.to + 1
			}
		}
		if next <= p.to {
			return false
		}
	}
	return true
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
		d.from = dayNumber(p.From)
	}
	if !p.To.IsZero() {
		d.to = dayNumber(p.To)
	}
	return d
}

func (d days) within(e days) bool { return e.from <= d.from && d.to <= e.to }

func (d days) meets(e days) bool { return d.from <= e.to && e.from <= d.to }
