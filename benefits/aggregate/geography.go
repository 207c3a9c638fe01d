package aggregate

import (
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// place is where a report stands in the geography of the picture. Either may be [Unmapped].
type place struct {
	municipality, county string
	reporter             string // who has reported, as coverage has it
}

// placeOf follows a municipality from the last day of a report to the day of the picture. Across
// a split it is not known which part a report is of; the county is known when all parts lie in
// the same.
//
// A number that was not valid on the last day of the report, such as one a plan got later, says all the
// same who reports: the municipality that has it on the day of the picture, or that has it
// under another number when nothing but the number has changed. So it is with a picture of a day
// before the report. Mergers and splits are not followed to a municipality there: nothing is
// guessed. They do not move anybody to another county when all that came of them lies in one.
func placeOf(n identity.MunicipalityNumber, reported, vintage value.Date) place {
	if _, valid := n.At(reported); !valid || vintage.Before(reported) {
		number, known := n.Renumbered(vintage)
		if !known {
			return place{municipality: Unmapped, county: countyOfAll(became(n, vintage))}
		}
		return place{municipality: number.String(), county: countyOf(number)}
	}
	s := n.Successors(reported, vintage)
	if len(s.Numbers) == 1 {
		return place{municipality: s.Numbers[0].String(), county: countyOf(s.Numbers[0])}
	}
	return place{municipality: Unmapped, county: countyOfAll(s.Numbers)}
}

// became is the numbers of what a municipality is on a day, when its own has gone out of use.
func became(n identity.MunicipalityNumber, on value.Date) (numbers []identity.MunicipalityNumber) {
	for _, m := range n.Became(on) {
		numbers = append(numbers, m.Number)
	}
	return numbers
}

// countyOfAll is the county that all municipalities lie in, [Unmapped] when there is none.
func countyOfAll(list []identity.MunicipalityNumber) string {
	if len(list) == 0 {
		return Unmapped
	}
	county := countyOf(list[0])
	for _, other := range list[1:] {
		if countyOf(other) != county {
			return Unmapped
		}
	}
	return county
}

// ReportedFor lists the municipalities that a report tells of, by their numbers on the day of the
// picture. Placed is true when there is one that its figures are counted for. It is false when the
// municipality has been split since, and when the number had gone out of use before the last day of
// the report by a merger or a split: the figures are then those of the country, and of a county at
// most, and the numbers are of those that the municipality has become, who can be asked.
func ReportedFor(n identity.MunicipalityNumber, reported, vintage value.Date) (numbers []identity.MunicipalityNumber, placed bool) {
	if at := placeOf(n, reported, vintage); at.municipality != Unmapped {
		return []identity.MunicipalityNumber{identity.MunicipalityNumber(at.municipality)}, true
	}
	if _, valid := n.At(reported); valid {
		return n.Successors(reported, vintage).Numbers, false
	}
	return became(n, vintage), false
}

// countyOf is the number of the county a municipality lies in: its own first two digits.
func countyOf(n identity.MunicipalityNumber) string {
	if len(n) < 2 {
		return Unmapped
	}
	return n.String()[:2]
}
