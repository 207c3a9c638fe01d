package benefits

import "math/big"

// EffectIn is the share of its full effect that the benefit has in a year, from 0 to 1, exact: none
// before it starts, what RampUp says in the first years, all of it after them, and none when its
// Duration is over. Horizon is the last year that is looked at; a benefit without a Duration lasts
// until then, and nothing comes after it. It reports false, and nil, for a benefit that does not
// say when it starts: that is not known, and not 0.
//
// A ramp-up below 0 or above 100 per cent counts as 0 and 100.
func (b Benefit) EffectIn(year, horizon int) (*big.Rat, bool) {
	if b.StartYear.IsZero() {
		return nil, false
	}
	if int64(year) < b.StartYear.Int64() || year > horizon {
		return new(big.Rat), true
	}
	since := int64(year) - b.StartYear.Int64()
	switch {
	case !b.Duration.IsZero() && since >= b.Duration.Int64():
		return new(big.Rat), true
	case since >= int64(len(b.RampUp)):
		return big.NewRat(1, 1), true
	}
	share := new(big.Rat).Mul(b.RampUp[since].Rat(), big.NewRat(1, 100))
	switch {
	case share.Sign() < 0:
		return new(big.Rat), true
	case share.Cmp(big.NewRat(1, 1)) > 0:
		return big.NewRat(1, 1), true
	}
	return share, true
}
