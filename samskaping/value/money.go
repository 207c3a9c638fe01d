package value

import (
	"cmp"
	"fmt"
)

// Money is an amount of Norwegian kroner, exact to the øre, from -9 999 999 999 999.99 to
// 9 999 999 999 999.99. The zero Money is not stated; Kroner(0) is nothing, stated.
type Money struct {
	ore int64
	set bool
}

// MoneyPattern is the written form of Money as a regular expression: 50000 or 1250.50.
const MoneyPattern = `^(0|-?[1-9][0-9]{0,12}|(0|-?[1-9][0-9]{0,12})\.[0-9]{2}|-0\.(0[1-9]|[1-9][0-9]))$`

const maxMoney = 999_999_999_999_999 // øre; 13 digits of kroner

// Kroner is a whole number of kroner. Its argument is an int32 so that no amount can
// leave the range; larger amounts come from ParseMoney or Ore.
func Kroner(kr int32) Money { return Money{int64(kr) * 100, true} }

// Ore is a number of øre. It returns ErrRange for an amount beyond the range of Money.
func Ore(ore int64) (Money, error) {
	if ore < -maxMoney || ore > maxMoney {
		return Money{}, fmt.Errorf("%w: %d øre", ErrRange, ore)
	}
	return Money{ore, true}, nil
}

// ParseMoney reads an amount written as 50000 or 1250.50: no spaces, no currency, a point
// and exactly two decimals where there are øre.
func ParseMoney(s string) (Money, error) {
	ore, ok := parseFixed(s, 13, 2, 2)
	if !ok {
		return Money{}, notWritten("amount", s, "50000 or 1250.50")
	}
	return Money{ore, true}, nil
}

// Ore returns the amount in øre, 0 when it is not stated.
func (m Money) Ore() int64 { return m.ore }

// IsZero reports whether the amount is not stated. It is false for Kroner(0); Sign tests the amount.
func (m Money) IsZero() bool { return !m.set }

// Sign returns -1, 0 or 1 for an amount below, at or above nothing; 0 when it is not stated.
func (m Money) Sign() int { return cmp.Compare(m.ore, 0) }

// Equal reports whether two amounts are the same, or both not stated.
func (m Money) Equal(n Money) bool { return m == n }

// Compare returns -1, 0 or 1 as m is less than, equal to or more than n. An amount that is
// not stated comes first.
func (m Money) Compare(n Money) int {
	return cmp.Or(cmp.Compare(stated(m.set), stated(n.set)), cmp.Compare(m.ore, n.ore))
}

// Add returns m + n. A part that is not stated makes the sum not stated, so begin with Kroner(0) and
// not with the zero Money; [SumMoney] keeps what is known. It returns ErrRange when the sum leaves
// the range of Money.
func (m Money) Add(n Money) (Money, error) {
	if !m.set || !n.set {
		return Money{}, nil
	}
	sum, ok := addWithin(m.ore, n.ore, maxMoney)
	if !ok {
		return Money{}, fmt.Errorf("%w: %s + %s kroner", ErrRange, m, n)
	}
	return Money{sum, true}, nil
}

// Neg returns -m.
func (m Money) Neg() Money { return Money{-m.ore, m.set} }

// String returns the amount as ParseMoney reads it, with decimals only where there are øre,
// or nothing when it is not stated.
func (m Money) String() string {
	if !m.set {
		return ""
	}
	return formatFixed(m.ore, 2, 2)
}

// Format returns the amount for people: "50 000 kroner", "1 krone", "1 250,50 kroner"; in English "NOK 1,250.50".
func (m Money) Format(l Lang) string {
	switch {
	case !m.set:
		return ""
	case l == EN:
		return "NOK" + nbsp + formatPeople(m.ore, 2, 2, l)
	}
	return formatPeople(m.ore, 2, 2, l) + nbsp + kroner(m.ore)
}

// kroner is the word after an amount in Norwegian, which is given in øre.
func kroner(ore int64) string {
	if ore == 100 || ore == -100 {
		return "krone"
	}
	return "kroner"
}

// FormatNumber returns the amount for people without the currency, for a table column that names it.
func (m Money) FormatNumber(l Lang) string {
	if !m.set {
		return ""
	}
	return formatPeople(m.ore, 2, 2, l)
}

// MarshalText writes the amount as String does. It returns ErrNotStated for the zero Money.
func (m Money) MarshalText() ([]byte, error) { return marshal(m) }

// UnmarshalText reads the amount as ParseMoney does.
func (m *Money) UnmarshalText(text []byte) error { return unmarshal(m, text, ParseMoney) }
