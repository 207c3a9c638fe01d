package identity

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Succession says what became of a municipality between two days.
type Succession struct {
	Kind SuccessionKind

	// Numbers are the numbers it lives on under, sorted: one for Same and One, several for
	// Ambiguous, none for Unknown.
	Numbers []MunicipalityNumber
}

// SuccessionKind says how far a municipality can be followed. The zero kind is Unknown.
type SuccessionKind uint8

// The four things that can be said of a municipality some time later.
const (
	// Unknown: no municipality had the number on the first day, or the days are not stated,
	// in the wrong order or outside the table.
	Unknown SuccessionKind = iota

	// Same: the register has no change. Number and name are as they were.
	Same

	// One: all of it is in one municipality, with a new number, with a new name or together
	// with others. The number can be the old one, as when Stavanger took in two neighbours.
	One

	// Ambiguous: it, or a municipality it had become part of, was split between several. The
	// number does not tell where a figure belongs.
	Ambiguous
)

// String returns the kind as a word: unknown, same, one or ambiguous.
func (k SuccessionKind) String() string {
	switch k {
	case Same:
		return "same"
	case One:
		return "one"
	case Ambiguous:
		return "ambiguous"
	default:
		return "unknown"
	}
}

// Successors follows the municipality that had the number on the day from, through the
// changes of the register after that day, up to and including the day to.
//
// It goes by numbers alone. Haram, 1534 in 2019, became part of 1507 Ålesund in 2020, and 1507 was
// split into 1508 Ålesund and 1580 Haram in 2024: from 2019 to 2024 the answer for 1534 is Ambiguous,
// although a reader who knows the place would answer 1580. Moved boundaries between
// municipalities that go on are not changes in the register.
func (n MunicipalityNumber) Successors(from, to value.Date) Succession {
	if _, ok := n.At(from); !ok || to.IsZero() || to.Before(from) {
		return Succession{}
	}
	return follow(table().changes, n, from, to)
}

// Became lists what a municipality whose number has gone out of use is on a day, in the order of
// their numbers: 3101 Halden for 3001, and both 1508 Ålesund and 1580 Haram for 1507, which was split
// between them. It goes by numbers alone, as [MunicipalityNumber.Successors] does. It returns nil for
// a number that is in use on the day or later, one that is not known, and a day that is not stated.
func (n MunicipalityNumber) Became(on value.Date) []Municipality {
	if !n.EndedBefore(on) {
		return nil
	}
	had := table().byNumber[n]
	var list []Municipality
	for _, number := range n.Successors(had[len(had)-1].Validity.To, on).Numbers {
		if m, valid := number.At(on); valid {
			list = append(list, m)
		}
	}
	return list
}

// CameFrom lists what a municipality whose number is newer than a day was then, in the order of their
// numbers: 3001 Halden for 3101 in 2023, and each of the five that became Ålesund for 1507 in 2019. It goes
// by numbers alone, as [MunicipalityNumber.Became] does. It returns nil for a number that was in use on the day or
// before it, one that is not known, and a day that is not stated or before 2019-01-01, where the table begins.
func (n MunicipalityNumber) CameFrom(on value.Date) []Municipality {
	had := table().byNumber[n]
	if len(had) == 0 || on.IsZero() || !on.Before(had[0].Validity.From) {
		return nil
	}
	numbers := []MunicipalityNumber{n}
	for _, c := range slices.Backward(table().changes) {
		if !on.Before(c.date) {
			break
		}
		numbers = c.before(numbers)
	}
	var list []Municipality
	for _, number := range numbers {
		if m, valid := number.At(on); valid {
			list = append(list, m)
		}
	}
	return list
}

// before are the numbers that some numbers came from in a change, sorted. One that did not change stays.
func (c change) before(numbers []MunicipalityNumber) []MunicipalityNumber {
	var earlier []MunicipalityNumber
	changed := map[MunicipalityNumber]bool{}
	for old, successors := range c.successors {
		for _, number := range successors {
			if slices.Contains(numbers, number) {
				earlier, changed[number] = append(earlier, old), true
			}
		}
	}
	for _, number := range numbers {
		if !changed[number] {
			earlier = append(earlier, number)
		}
	}
	slices.Sort(earlier)
	return slices.Compact(earlier)
}

// follow goes through the changes in the order of their dates. A municipality that was split
// is One again once all its parts have come together.
func follow(changes []change, n MunicipalityNumber, from, to value.Date) Succession {
	numbers, changed := []MunicipalityNumber{n}, false
	for _, c := range changes {
		if !from.Before(c.date) || to.Before(c.date) {
			continue
		}
		var next []MunicipalityNumber
		for _, number := range numbers {
			successors, listed := c.successors[number]
			if !listed {
				successors = []MunicipalityNumber{number}
			}
			next, changed = append(next, successors...), changed || listed
		}
		slices.Sort(next)
		numbers = slices.Compact(next)
	}
	switch {
	case !changed:
		return Succession{Same, numbers}
	case len(numbers) == 1:
		return Succession{One, numbers}
	}
	return Succession{Ambiguous, numbers}
}
