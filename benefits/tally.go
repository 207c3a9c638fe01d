package benefits

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// tally adds up hours, or kroner, of several benefits. What nothing has been added to is nil.
type tally struct{ planned, forecast, realised, still, deviation *big.Rat }

// amountIn is a number of hundredths in a stretch of days.
type amountIn struct {
	days
	hundredths int64
}

// add adds the figures of one benefit, as far as they state a number. It reports whether they do
// and the deviation of the benefit is not known all the same.
func (t *tally) add(figures []Figure, number func(Figure) (int64, bool)) (unknown bool) {
	by := map[FigureStage][]amountIn{}
	for _, f := range figures {
		if n, stated := number(f); stated {
			by[f.Stage] = append(by[f.Stage], amountIn{daysOf(f.Period), n})
		}
	}
	planned, forecast, realised := total(by[StagePlanned]), total(by[StageForecast]), total(by[StageRealised])
	still, expected, whole := stillExpected(by[StageForecast], by[StageRealised])
	plus(&t.planned, planned)
	plus(&t.forecast, forecast)
	plus(&t.realised, realised)
	plus(&t.still, still)
	if planned == nil || !whole || !covered(by[StagePlanned], append(expected, by[StageRealised]...)) {
		return planned != nil || forecast != nil || realised != nil
	}
	deviation := new(big.Rat).Set(planned)
	for _, come := range []*big.Rat{realised, still} {
		if come != nil {
			deviation.Sub(deviation, come)
		}
	}
	plus(&t.deviation, deviation)
	return false
}

// stillExpected is what the forecasts hold beside what is realised, and the forecasts it comes from.
// A forecast that a realised period lies partly within and partly outside is in neither, and then
// the answer is not whole.
func stillExpected(forecasts, realised []amountIn) (still *big.Rat, from []amountIn, whole bool) {
	whole = true
	for _, f := range forecasts {
		rest, over, torn := big.NewRat(f.hundredths, 100), false, false
		for _, r := range realised {
			switch {
			case f.within(r.days):
				over = true
			case r.within(f.days):
				rest.Sub(rest, big.NewRat(r.hundredths, 100))
			case r.meets(f.days):
				torn = true
			}
		}
		switch {
		case over:
		case torn:
			whole = false
		default:
			plus(&still, rest)
			from = append(from, f)
		}
	}
	return still, from, whole
}

// covered reports whether every day of the one is a day of some of the others.
func covered(planned, by []amountIn) bool {
	slices.SortFunc(by, func(a, b amountIn) int { return cmp.Compare(a.from, b.from) })
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
		plus(&all, big.NewRat(a.hundredths, 100))
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
