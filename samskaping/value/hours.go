package value

import (
	"cmp"
	"fmt"
	"math/big"
)

// Hours is a length of working time, exact to the hundredth of an hour, at most
// 9 999 999 999.99 either way. The zero Hours is not stated.
type Hours struct {
	hundredths int64
	set        bool
}

// HoursPattern is the written form of Hours as a regular expression: 120, 7.5 or 0.25.
const HoursPattern = `^(0|-?[1-9][0-9]{0,9}|(0|-?[1-9][0-9]{0,9})\.[0-9]{1,2}|-0\.([1-9][0-9]?|0[1-9]))$`

const maxHours = 999_999_999_999 // hundredths; 10 digits of hours

// WholeHours is a whole number of hours. Its argument is an int32 so that no length can
// leave the range; others come from ParseHours.
func WholeHours(h int32) Hours { return Hours{int64(h) * 100, true} }

// HundredthHours is a length given in hundredths of an hour. It returns ErrRange outside the range
// of Hours.
func HundredthHours(hundredths int64) (Hours, error) {
	if hundredths < -maxHours || hundredths > maxHours {
		return Hours{}, fmt.Errorf("%w: %d hundredths of an hour", ErrRange, hundredths)
	}
	return Hours{hundredths, true}, nil
}

// ParseHours reads a length written as 120, 7.5 or 0.25: a point and at most two decimals.
func ParseHours(s string) (Hours, error) {
	n, ok := parseFixed(s, 10, 1, 2)
	if !ok {
		return Hours{}, notWritten("hours", s, "120 or 7.5")
	}
	return Hours{n, true}, nil
}

// Hundredths returns the length in hundredths of an hour, 0 when it is not stated.
func (h Hours) Hundredths() int64 { return h.hundredths }

// IsZero reports whether the length is not stated. It is false for WholeHours(0).
func (h Hours) IsZero() bool { return !h.set }

// Sign returns -1, 0 or 1 for a length below, at or above nothing; 0 when it is not stated.
func (h Hours) Sign() int { return cmp.Compare(h.hundredths, 0) }

// Equal reports whether two lengths are the same, or both not stated.
func (h Hours) Equal(g Hours) bool { return h == g }

// Compare returns -1, 0 or 1 as h is less than, equal to or more than g. A length that is
// not stated comes first.
func (h Hours) Compare(g Hours) int {
	return cmp.Or(cmp.Compare(stated(h.set), stated(g.set)), cmp.Compare(h.hundredths, g.hundredths))
}

// Add returns h + g. A part that is not stated makes the sum not stated; an [HoursSum] keeps
// what is known. It returns ErrRange when the sum leaves the range of Hours.
func (h Hours) Add(g Hours) (Hours, error) {
	if !h.set || !g.set {
		return Hours{}, nil
	}
	sum, ok := addWithin(h.hundredths, g.hundredths, maxHours)
	if !ok {
		return Hours{}, fmt.Errorf("%w: %s + %s hours", ErrRange, h, g)
	}
	return Hours{sum, true}, nil
}

// String returns the length as ParseHours reads it, or nothing when it is not stated.
func (h Hours) String() string {
	if !h.set {
		return ""
	}
	return formatFixed(h.hundredths, 2, 0)
}

// Format returns the length for people: "120 timer", "1 time", "7,5 timer"; "timar" in nynorsk.
func (h Hours) Format(l Lang) string {
	if !h.set {
		return ""
	}
	return h.FormatNumber(l) + nbsp + unitOf(h.hundredths, Hour).In(l)
}

// FormatNumber returns the length for people without the unit.
func (h Hours) FormatNumber(l Lang) string {
	if !h.set {
		return ""
	}
	return formatPeople(h.hundredths, 2, 0, l)
}

// MarshalText writes the length as String does. It returns ErrNotStated for the zero Hours.
func (h Hours) MarshalText() ([]byte, error) { return marshal(h) }

// UnmarshalText reads the length as ParseHours does.
func (h *Hours) UnmarshalText(text []byte) error { return unmarshal(h, text, ParseHours) }

// WorkUnit is the unit an effort is stated in. The empty unit means hours.
type WorkUnit string

// The units of work that Norwegian working life counts in.
const (
	Hour        WorkUnit = "hour"         // time
	PersonDay   WorkUnit = "person-day"   // dagsverk
	PersonWeek  WorkUnit = "person-week"  // ukeverk
	PersonMonth WorkUnit = "person-month" // månedsverk
	PersonYear  WorkUnit = "person-year"  // årsverk
)

// HoursBase says how many hours the larger units of work stand for. Nothing is converted
// without one, because a full-time week is not the same everywhere.
type HoursBase struct {
	week Hours
}

// FullWeek is the base of the ordinary 37.5-hour week: dagsverk 7.5, ukeverk 37.5,
// månedsverk 162.5 and årsverk 1 950 hours gross (52 × 37.5; Hovedtariffavtalen KS, chapter 1, § 4).
func FullWeek() HoursBase { return HoursBase{Hours{3750, true}} }

// ShiftWeek is the base of a week shortened for shift work: 35.5 or 33.6 hours
// (Hovedtariffavtalen KS, chapter 1, § 4). It returns ErrRange for any other.
func ShiftWeek(hours Hours) (HoursBase, error) {
	if hours.hundredths != 3550 && hours.hundredths != 3360 {
		return HoursBase{}, fmt.Errorf("%w: shift week of %s hours, want 35.5 or 33.6", ErrRange, hours)
	}
	return HoursBase{hours}, nil
}

// Name returns the hours of the week the base is built on, such as "37.5".
func (b HoursBase) Name() string { return b.week.String() }

// Hours returns how many hours an amount of a unit stands for: a fifth of a week, a week,
// a twelfth of 52 weeks, or 52 weeks. It is rounded once, half away from zero, to the
// hundredth of an hour. It returns ErrRange when the result leaves the range of Hours,
// ErrNotStated for the zero HoursBase and any unit but Hour, and ErrSyntax for a unit that does not
// exist.
func (b HoursBase) Hours(amount Hours, unit WorkUnit) (Hours, error) {
	if unit == Hour || unit == "" || !amount.set {
		return amount, nil
	}
	if b.week.hundredths == 0 {
		return Hours{}, fmt.Errorf("%w: base for %s", ErrNotStated, unit)
	}
	var weeks, parts int64
	switch unit {
	case PersonDay:
		weeks, parts = 1, 5
	case PersonWeek:
		weeks, parts = 1, 1
	case PersonMonth:
		weeks, parts = 52, 12
	case PersonYear:
		weeks, parts = 52, 1
	default:
		return Hours{}, fmt.Errorf("%w: unit of work %q", ErrSyntax, string(unit))
	}
	exact := big.NewRat(b.week.hundredths*weeks, 100*parts) // the hours of one unit
	exact.Mul(exact, big.NewRat(amount.hundredths, 1))
	n, ok := roundUnits(exact, 1, maxHours)
	if !ok {
		return Hours{}, fmt.Errorf("%w: %s %s", ErrRange, amount, unit)
	}
	return Hours{n, true}, nil
}

// unitOf is the word for a unit after a number of hundredths: one, or several.
func unitOf(hundredths int64, u WorkUnit) Text {
	one := hundredths == 100 || hundredths == -100
	switch {
	case u == PersonDay:
		return Text{NB: "dagsverk", NN: "dagsverk", EN: plural(one, "person-day")}
	case u == PersonWeek:
		return Text{NB: "ukeverk", NN: "vekeverk", EN: plural(one, "person-week")}
	case u == PersonMonth:
		return Text{NB: "månedsverk", NN: "månadsverk", EN: plural(one, "person-month")}
	case u == PersonYear:
		return Text{NB: "årsverk", NN: "årsverk", EN: plural(one, "person-year")}
	case one:
		return Text{NB: "time", NN: "time", EN: "hour"}
	}
	return Text{NB: "timer", NN: "timar", EN: "hours"}
}

func plural(one bool, word string) string {
	if one {
		return word
	}
	return word + "s"
}
