package identity

import "slices"

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
