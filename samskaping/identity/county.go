package identity

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// County is one of the 15 counties since 2024-01-01.
type County struct {
	// Number is two digits, the first two of the numbers of its municipalities.
	Number string

	// Name is the name as Kartverket writes it: names in several languages with " - "
	// between them, such as "Troms - Romsa - Tromssa".
	Name string
}

// County returns the county that the municipality lies in from 2024-01-01 on. It reports
// false for a municipality whose number or name ended before that day, since the counties
// of those years are not in the table, and for one that At or Municipalities did not give.
func (m Municipality) County() (County, bool) {
	t := table()
	if !slices.Contains(t.byNumber[m.Number], m) || m.Validity.To.Before(t.countiesFrom) {
		return County{}, false
	}
	county, ok := t.counties[string(m.Number[:2])]
	return county, ok
}

// CountyAt returns the county with a number on a day. It reports false when no municipality of
// that day lies in it as it is from 2024-01-01 on, since the counties of the years before are not
// in the table.
func CountyAt(number string, date value.Date) (County, bool) {
	if date.IsZero() {
		return County{}, false
	}
	for _, m := range table().municipalities {
		if string(m.Number[:2]) == number && m.Validity.Contains(date) {
			if county, ok := m.County(); ok {
				return county, true
			}
		}
	}
	return County{}, false
}
