package value

import (
	"fmt"
	"math/big"
)

// The edge of exact arithmetic: a calculation is done in fractions, and its result becomes a
// value here, rounded once.

// RoundMoney returns an amount given in kroner, rounded to the øre, half away from zero. An amount that is
// nil is not known, and not stated. It returns ErrRange when the amount leaves the range of Money.
func RoundMoney(kroner *big.Rat) (Money, error) {
	if kroner == nil {
		return Money{}, nil
	}
	n, ok := roundUnits(kroner, 100, maxMoney)
	if !ok {
		return Money{}, fmt.Errorf("%w: amount %s", ErrRange, kroner.FloatString(2))
	}
	return Money{n, true}, nil
}

// RoundHours returns a number of hours, rounded to the hundredth as RoundMoney rounds. It returns ErrRange
// when it leaves the range of Hours.
func RoundHours(hours *big.Rat) (Hours, error) {
	if hours == nil {
		return Hours{}, nil
	}
	n, ok := roundUnits(hours, 100, maxHours)
	if !ok {
		return Hours{}, fmt.Errorf("%w: %s hours", ErrRange, hours.FloatString(2))
	}
	return Hours{n, true}, nil
}

// RoundDecimal returns a number, rounded to the sixth decimal as RoundMoney rounds. It returns ErrRange
// when it leaves the range of Decimal.
func RoundDecimal(number *big.Rat) (Decimal, error) {
	if number == nil {
		return Decimal{}, nil
	}
	n, ok := roundUnits(number, 1_000_000, maxDecimal)
	if !ok {
		return Decimal{}, fmt.Errorf("%w: number %s", ErrRange, number.FloatString(6))
	}
	return Decimal{n, true}, nil
}

// RoundWhole returns a number, rounded to a whole one, half away from zero. It returns ErrRange when that
// is more than an int64 holds, and ErrNotStated for nil.
func RoundWhole(number *big.Rat) (int64, error) {
	if number == nil {
		return 0, fmt.Errorf("%w: the number to round", ErrNotStated)
	}
	n, ok := roundRat(number)
	if !ok {
		return 0, fmt.Errorf("%w: number %s", ErrRange, number.FloatString(0))
	}
	return n, nil
}

// roundUnits rounds to whole units, of which there are perOne in one, within a limit.
func roundUnits(r *big.Rat, perOne, limit int64) (int64, bool) {
	n, ok := roundRat(new(big.Rat).Mul(r, big.NewRat(perOne, 1)))
	return n, ok && -limit <= n && n <= limit
}

// roundRat rounds to the nearest integer, half away from zero: the one place where an exact
// result loses anything. It reports whether the integer fits.
func roundRat(r *big.Rat) (int64, bool) {
	doubled := new(big.Int).Mul(big.NewInt(2), new(big.Int).Abs(r.Num()))
	doubled.Add(doubled, r.Denom())
	quotient := doubled.Quo(doubled, new(big.Int).Mul(big.NewInt(2), r.Denom()))
	if r.Sign() < 0 {
		quotient.Neg(quotient)
	}
	return quotient.Int64(), quotient.IsInt64()
}
