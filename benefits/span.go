package benefits

import (
	"math/big"

	"github.com/samskaping/sdk/samskaping/value"
)

// span is an estimate in the middle of a calculation: its bounds as exact fractions, nil where
// nothing is known. A known number has low, likely and high alike and is exact.
//
// A calculation never makes a span more certain than what it is made of: a bound of the result is
// known only when the bounds it comes from are.
type span struct {
	low, likely, high *big.Rat
	exact, about      bool
}

func spanOf[T interface{ IsZero() bool }](v, low, likely, high T, about bool, fraction func(T) *big.Rat) span {
	known := func(t T) *big.Rat {
		if t.IsZero() {
			return nil
		}
		return fraction(t)
	}
	if !v.IsZero() {
		return span{known(v), known(v), known(v), true, about}
	}
	return span{known(low), known(likely), known(high), false, about}
}

func decimalSpan(e value.DecimalEstimate) span {
	return spanOf(e.Value, e.Min, e.Likely, e.Max, e.About, value.Decimal.Rat)
}

func moneySpan(e value.MoneyEstimate) span {
	return spanOf(e.Value, e.Min, e.Likely, e.Max, e.About, func(m value.Money) *big.Rat { return big.NewRat(m.Ore(), 100) })
}

func hoursSpan(e value.HoursEstimate) span {
	return spanOf(e.Value, e.Min, e.Likely, e.Max, e.About, func(h value.Hours) *big.Rat { return big.NewRat(h.Hundredths(), 100) })
}

// known reports whether any bound is.
func (s span) known() bool { return s.low != nil || s.likely != nil || s.high != nil }

// belowZero reports whether any bound is.
func (s span) belowZero() bool {
	for _, r := range []*big.Rat{s.low, s.likely, s.high} {
		if r != nil && r.Sign() < 0 {
			return true
		}
	}
	return false
}

// times is s × t, where t is nowhere below zero. The lowest result of an s below zero comes with
// the highest t.
func (s span) times(t span) span {
	low, high := t.low, t.high
	if s.low != nil && s.low.Sign() < 0 {
		low = t.high
	}
	if s.high != nil && s.high.Sign() < 0 {
		high = t.low
	}
	product := func(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }
	return span{both(s.low, low, product), both(s.likely, t.likely, product), both(s.high, high, product), s.exact && t.exact, s.about || t.about}
}

// minus is s − t. The lowest result is the lowest s without the highest t.
func (s span) minus(t span) span {
	difference := func(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }
	return span{both(s.low, t.high, difference), both(s.likely, t.likely, difference), both(s.high, t.low, difference), s.exact && t.exact, s.about || t.about}
}

// scaled is s times a number above zero.
func (s span) scaled(by *big.Rat) span { return s.times(span{by, by, by, true, false}) }

func both(a, b *big.Rat, of func(a, b *big.Rat) *big.Rat) *big.Rat {
	if a == nil || b == nil {
		return nil
	}
	return of(a, b)
}

// rounded gives the bounds of a span as values, each rounded once, and the four places of an estimate.
func rounded[T any](s span, round func(*big.Rat) (T, error)) (v, low, likely, high T, err error) {
	if s.exact {
		v, err = round(s.likely)
		return v, low, likely, high, err
	}
	if low, err = round(s.low); err == nil {
		if likely, err = round(s.likely); err == nil {
			high, err = round(s.high)
		}
	}
	return v, low, likely, high, err
}

func (s span) money() (value.MoneyEstimate, error) {
	v, low, likely, high, err := rounded(s, value.RoundMoney)
	return value.MoneyEstimate{Value: v, Min: low, Likely: likely, Max: high, About: s.about && s.known()}, err
}

func (s span) hours() (value.HoursEstimate, error) {
	v, low, likely, high, err := rounded(s, value.RoundHours)
	return value.HoursEstimate{Value: v, Min: low, Likely: likely, Max: high, About: s.about && s.known()}, err
}

func (s span) decimal() (value.DecimalEstimate, error) {
	v, low, likely, high, err := rounded(s, value.RoundDecimal)
	return value.DecimalEstimate{Value: v, Min: low, Likely: likely, Max: high, About: s.about && s.known()}, err
}

// shortenedAt reports whether rounding to so many units in one leaves something out.
func (s span) shortenedAt(perOne int64) bool {
	for _, r := range []*big.Rat{s.low, s.likely, s.high} {
		if r != nil && !new(big.Rat).Mul(r, big.NewRat(perOne, 1)).IsInt() {
			return true
		}
	}
	return false
}

// mayBeAboveZero reports whether nothing that is known keeps the number below 0.
func (s span) mayBeAboveZero() bool { return s.known() && (s.high == nil || s.high.Sign() >= 0) }
