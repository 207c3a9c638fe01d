package aggregate

import (
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// place is where a report stands in the geography of the picture. Either may be [Unmapped].
type place struct{ municipality, county string }

// placeOf follows a municipality from the last day of a report to the day of the picture. Across
// a split it is not known which part a report is of; the county is known when all parts lie in
// the same.
func placeOf(n identity.MunicipalityNumber, reported, vintage value.Date) place {
	if vintage.Before(reported) {
		// The picture is of an older day: only a number that was valid then has a place.
		if m, valid := n.At(vintage); valid {
			return place{n.String(), countyOf(m.Number)}
		}
		return place{Unmapped, Unmapped}
	}
	s := n.Successors(reported, vintage)
	switch len(s.Numbers) {
	case 0:
		return place{Unmapped, Unmapped}
	case 1:
		return place{s.Numbers[0].String(), countyOf(s.Numbers[0])}
	}
	county := countyOf(s.Numbers[0])
	for _, other := range s.Numbers[1:] {
		if countyOf(other) != county {
			return place{Unmapped, Unmapped}
		}
	}
	return place{Unmapped, county}
}

// countyOf is the number of the county a municipality lies in: its own first two digits.
func countyOf(n identity.MunicipalityNumber) string {
	if len(n) < 2 {
		return Unmapped
	}
	return n.String()[:2]
}
