package benefits

import (
	"fmt"
	"math/big"

	"github.com/samskaping/sdk/samskaping/value"
)

// entry is one flow on its way into the ledger.
type entry struct {
	*ledger
	column   int
	sign     int      // of an amount in the net result
	public   *big.Int // what of an amount asks for tax financing, in 1/10^8
	deflator *big.Int
	whole    *big.Int // the weight of an amount that falls in one year
	spans    bool     // some amount is not exact
	span     flowRange
	seen     [maxYears]bool

	isUnknown, isOneSided, isOutside, isInside bool
}

// addYears adds the amounts of the flow.
func (e *entry) addYears(f *CashFlow) error {
	for i := range f.Years {
		y := &f.Years[i]
		at := y.Year - e.start
		switch {
		case !y.Amount.Consistent():
			return fmt.Errorf("%w: the amount of %d", ErrContradiction, y.Year)
		case y.Share != nil && y.Share.Sign() < 0:
			return fmt.Errorf("%w: a share of %s in %d", value.ErrRange, y.Share.RatString(), y.Year)
		case at < 0 || at >= e.years:
			e.isOutside = true
			continue
		case e.seen[at]:
			return fmt.Errorf("%w: two amounts of %d", ErrContradiction, y.Year)
		}
		e.seen[at], e.isInside = true, true
		if y.Share == nil {
			e.add(at, &y.Amount, e.whole)
		} else if y.Share.Sign() > 0 {
			weight := scaled(y.Share, e.shareUnit)
			e.add(at, &y.Amount, weight.Mul(weight, e.deflator))
		}
	}
	return nil
}

// add adds the amount of a year.
func (e *entry) add(at int, amount *value.MoneyEstimate, weight *big.Int) {
	s := spreadOf(amount)
	e.about = e.about || amount.About
	e.isUnknown = e.isUnknown || s.unknown
	e.isOneSided = e.isOneSided || s.openLow || s.openHigh
	for p := range e.at {
		_, more, less := s.at(p, e.sign)
		if e.sign < 0 {
			more, less = less, more
		}
		e.more[p], e.less[p] = e.more[p] || more, e.less[p] || less
	}
	if s.unknown {
		return
	}
	if s.low == s.high && s.low == s.likely {
		e.post(&e.exact, at, s.likely, weight)
	} else {
		for p := range e.at {
			n, _, _ := s.at(p, e.sign)
			e.post(&e.at[p], at, n, weight)
		}
	}
	if e.spans {
		for i, n := range [3]int64{rangeLow: s.low, rangeExpected: s.expected, rangeHigh: s.high} {
			e.scratch.Mul(e.scratch.SetInt64(n), weight)
			e.span.sum[i].Add(&e.span.sum[i], &e.scratch)
			e.scratch.Mul(&e.scratch, e.weights[at])
			e.span.present[i].Add(&e.span.present[i], &e.scratch)
		}
	}
}

func (e *entry) post(p *page, at int, n int64, weight *big.Int) {
	e.scratch.Mul(e.scratch.SetInt64(n), weight)
	p.amounts[e.column][at].Add(&p.amounts[e.column][at], &e.scratch)
	if e.public.Sign() != 0 && e.taxCost.Sign() != 0 {
		e.scratch.Mul(&e.scratch, e.public)
		p.taxed[at].Add(&p.taxed[at], &e.scratch)
	}
}

// note writes down what has to be said about the flow.
func (e *entry) note(index int, f *CashFlow) {
	if e.isUnknown {
		e.unknown = append(e.unknown, f.ID)
	}
	if e.isOneSided {
		e.oneSided = append(e.oneSided, f.ID)
	}
	if e.isOutside || !e.isInside {
		e.outside = append(e.outside, f.ID)
	}
	if e.taxCost.Sign() != 0 && f.PublicShare.IsZero() {
		e.noPublicShare = append(e.noPublicShare, f.ID)
	}
	if e.spans && !e.isOneSided && e.isInside {
		e.span.index = index
		e.span.net = big.NewInt(int64(e.sign))
		e.span.net.Mul(e.span.net, e.taxUnit)
		e.span.net.Sub(e.span.net, new(big.Int).Mul(e.public, e.taxCost))
		e.ranges = append(e.ranges, e.span)
	}
}

// spreadUnit is how many units of a spread make an øre: a middle needs halves and a three-point
// estimate fifths.
const spreadUnit = 10

// spread is an estimate at all its points. What is not stated is taken from what is.
type spread struct {
	low, likely, high, expected int64
	openLow, openHigh           bool // an end is not known
	atLeast, atMost             bool // nothing but a bound is known
	unknown                     bool
}

func spreadOf(e *value.MoneyEstimate) spread {
	if !e.Value.IsZero() {
		n := e.Value.Ore() * spreadUnit
		return spread{low: n, likely: n, high: n, expected: n}
	}
	low, likely, high := e.Min.Ore()*spreadUnit, e.Likely.Ore()*spreadUnit, e.Max.Ore()*spreadUnit
	hasLow, hasLikely, hasHigh := !e.Min.IsZero(), !e.Likely.IsZero(), !e.Max.IsZero()
	s := spread{openLow: !hasLow, openHigh: !hasHigh}
	switch {
	case hasLow && hasLikely && hasHigh:
		s.low, s.likely, s.high = low, likely, high
		s.expected = low/5 + likely/5*3 + high/5
		return s
	case !hasLow && !hasLikely && !hasHigh:
		return spread{unknown: true}
	case hasLikely:
		s.likely = likely
	case hasLow && hasHigh:
		s.likely = low/2 + high/2
	case hasLow:
		s.likely, s.atLeast = low, true
	default:
		s.likely, s.atMost = high, true
	}
	s.low, s.high, s.expected = s.likely, s.likely, s.likely
	if hasLow {
		s.low = low
	}
	if hasHigh {
		s.high = high
	}
	return s
}

// at returns the amount at a point of the result, and whether the true one may be more or less than it
// says. Sign is that of an amount in the net result.
func (s *spread) at(point, sign int) (n int64, more, less bool) {
	more, less = s.unknown || s.atLeast, s.atMost
	switch {
	case point == expected:
		return s.expected, more, less
	case point == likely:
		return s.likely, more, less
	case (point == optimistic) == (sign > 0):
		return s.high, s.unknown || s.openHigh, false
	}
	return s.low, s.unknown, s.openLow
}
