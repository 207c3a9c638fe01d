package value

import (
	"cmp"
	"fmt"
	"math/big"
)

// Decimal is an exact decimal number with at most 6 decimals and 12 digits before them, for
// indicator values, rates and shares. The zero Decimal is not stated.
type Decimal struct {
	millionths int64
	set        bool
}

// DecimalPattern is the written form of a Decimal as a regular expression: 0.2, 115 or -3.25.
const DecimalPattern = `^(0|-?[1-9][0-9]{0,11}|(0|-?[1-9][0-9]{0,11})\.[0-9]{1,6}|-0\.([1-9][0-9]{0,5}|0[1-9][0-9]{0,4}|00[1-9][0-9]{0,3}|000[1-9][0-9]{0,2}|0000[1-9][0-9]?|00000[1-9]))$`

const maxDecimal = 999_999_999_999_999_999 // millionths

// ParseDecimal reads a number written as 0.2 or 115: a point and at most six decimals.
func ParseDecimal(s string) (Decimal, error) {
	n, ok := parseFixed(s, 12, 1, 6)
	if !ok {
		return Decimal{}, notWritten("number", s, "115 or 0.25")
	}
	return Decimal{n, true}, nil
}

// MillionthDecimal is a number given in millionths. It returns ErrRange outside the range of
// Decimal.
func MillionthDecimal(millionths int64) (Decimal, error) {
	if millionths < -maxDecimal || millionths > maxDecimal {
		return Decimal{}, fmt.Errorf("%w: %d millionths", ErrRange, millionths)
	}
	return Decimal{millionths, true}, nil
}

// Millionths returns the number in millionths, 0 when it is not stated.
func (d Decimal) Millionths() int64 { return d.millionths }

// Rat returns the number as a fraction for exact arithmetic, 0 when it is not stated.
func (d Decimal) Rat() *big.Rat { return big.NewRat(d.millionths, 1_000_000) }

// IsZero reports whether the number is not stated. It is false for a stated 0.
func (d Decimal) IsZero() bool { return !d.set }

// Sign returns -1, 0 or 1 for a number below, at or above 0; 0 when it is not stated.
func (d Decimal) Sign() int { return cmp.Compare(d.millionths, 0) }

// Equal reports whether two numbers are the same, or both not stated.
func (d Decimal) Equal(e Decimal) bool { return d == e }

// Compare returns -1, 0 or 1 as d is less than, equal to or more than e. A number that is
// not stated comes first.
func (d Decimal) Compare(e Decimal) int {
	return cmp.Or(cmp.Compare(stated(d.set), stated(e.set)), cmp.Compare(d.millionths, e.millionths))
}

// Add returns d + e; a part that is not stated makes the sum not stated. It returns ErrRange
// when the sum leaves the range of Decimal.
func (d Decimal) Add(e Decimal) (Decimal, error) {
	if !d.set || !e.set {
		return Decimal{}, nil
	}
	sum, ok := addWithin(d.millionths, e.millionths, maxDecimal)
	if !ok {
		return Decimal{}, fmt.Errorf("%w: %s + %s", ErrRange, d, e)
	}
	return Decimal{sum, true}, nil
}

// String returns the number as ParseDecimal reads it, without zeros at the end, or nothing
// when it is not stated.
func (d Decimal) String() string {
	if !d.set {
		return ""
	}
	return formatFixed(d.millionths, 6, 0)
}

// Format returns the number for people: 1 234,5 or 1,234.5 in English.
func (d Decimal) Format(l Lang) string {
	if !d.set {
		return ""
	}
	return formatPeople(d.millionths, 6, 0, l)
}

// MarshalText writes the number as String does. It returns ErrNotStated for the zero Decimal.
func (d Decimal) MarshalText() ([]byte, error) { return marshal(d) }

// UnmarshalText reads the number as ParseDecimal does.
func (d *Decimal) UnmarshalText(text []byte) error { return unmarshal(d, text, ParseDecimal) }

// PercentSign is what to write after a percentage: the sign with a no-break space before it in Norwegian,
// and the sign alone in English.
func PercentSign(l Lang) string {
	if l == EN {
		return "%"
	}
	return nbsp + "%"
}
