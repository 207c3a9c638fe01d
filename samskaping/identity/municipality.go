package identity

import (
	"fmt"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// MunicipalityNumber is the number of a municipality: four digits, the first two of them the
// number of its county. It is text, since Halden was 0101. The empty number is not stated.
//
// A number alone is not a municipality: numbers are given anew when municipalities merge,
// split or change county. Which municipality it is depends on the day, see [MunicipalityNumber.At].
type MunicipalityNumber string

// MunicipalityNumberPattern is the written form of a MunicipalityNumber as a regular expression.
const MunicipalityNumberPattern = `^[0-9]{4}$`

// ParseMunicipalityNumber reads a number of four digits. It returns value.ErrSyntax for any
// other form. Whether there is such a municipality is for Known and At to say.
func ParseMunicipalityNumber(s string) (MunicipalityNumber, error) {
	if len(s) != 4 || !allDigits(s) {
		return "", fmt.Errorf("%w: municipality number, want four digits such as 0301", value.ErrSyntax)
	}
	return MunicipalityNumber(s), nil
}

// IsZero reports whether the number is not stated.
func (n MunicipalityNumber) IsZero() bool { return n == "" }

// String returns the number as it is written.
func (n MunicipalityNumber) String() string { return string(n) }

// At returns the municipality that had the number on a day. It reports false when none had,
// when the day is before 2019-01-01, where the table begins, and when it is not stated.
func (n MunicipalityNumber) At(date value.Date) (Municipality, bool) {
	if date.IsZero() {
		return Municipality{}, false
	}
	for _, m := range table().byNumber[n] {
		if m.Validity.Contains(date) {
			return m, true
		}
	}
	return Municipality{}, false
}

// Known reports whether a municipality has had the number on any day since 2019-01-01.
func (n MunicipalityNumber) Known() bool { return len(table().byNumber[n]) > 0 }

// Municipality is a municipality under one number and one name, as long as it had both.
type Municipality struct {
	Number MunicipalityNumber

	// Name is the name as Statistics Norway's classification of municipalities writes it:
	// names in several languages with " - " between them, such as "Hábmer - Hamarøy", and
	// the county in parentheses where two have the same name, as in "Herøy (Nordland)".
	// No two municipalities have the same Name on the same day.
	Name string

	// Validity is the days on which it had the number and the name. From is 2019-01-01, where
	// the table begins, also when it is older. A To that is not stated means that it is
	// still valid.
	Validity value.Period
}

// Municipalities lists the municipalities of a day in the order of their numbers: 422 in
// 2019, 356 from 2020 and 357 from 2024. It returns nil before 2019-01-01, where the table
// begins, and for a date that is not stated. The caller owns the list.
func Municipalities(at value.Date) []Municipality {
	if at.IsZero() {
		return nil
	}
	var list []Municipality
	for _, m := range table().municipalities {
		if m.Validity.Contains(at) {
			list = append(list, m)
		}
	}
	return list
}

// MunicipalityHistory lists every municipality there has been since 2019-01-01, once for each
// number and name it had, in the order of their numbers and then of the days. The caller owns
// the list.
func MunicipalityHistory() []Municipality { return slices.Clone(table().municipalities) }
