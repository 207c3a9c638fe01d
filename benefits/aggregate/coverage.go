package aggregate

import (
	"cmp"
	"errors"
	"maps"
	"slices"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// covered names a year in a county, or in the country when there is no county.
type covered struct {
	year   int
	county string
}

// coverTally is who has reported: by the number of the municipality on the day of the picture, or else by
// the one it reported under.
type coverTally struct {
	municipalities map[string]bool
	reports        int64
}

// reporter is who a report is from. It is "" for a report of no municipality.
func reporter(said identity.MunicipalityNumber, at place) string {
	if at.municipality != Unmapped {
		return at.municipality
	}
	return said.Latest().String()
}

// cover notes that a report has come, for every year it tells of.
func (p *picture) cover(rec *record, at place) {
	for year := rec.period.From.Year(); year <= rec.period.To.Year(); year++ {
		for _, county := range []string{"", at.county} {
			c := covered{year, county}
			t := p.covered[c]
			if t == nil {
				t = &coverTally{municipalities: map[string]bool{}}
				p.covered[c] = t
			}
			if at.reporter != "" {
				t.municipalities[at.reporter] = true
			}
			t.reports++
		}
	}
}

// lastDay is the last day of a year, or the day of the picture for a year that cannot be written.
func (p *picture) lastDay(year int) value.Date {
	day, err := value.NewDate(year, 12, 31)
	if err != nil {
		return p.options.Vintage
	}
	return day
}

func (p *picture) coverage() ([]Coverage, error) {
	expected := map[covered][]identity.MunicipalityNumber{}
	for _, e := range p.options.Expected {
		// A list of those who were to report has the numbers of the year, or of the picture.
		at := placeOf(e.Municipality, p.lastDay(e.Year), p.options.Vintage)
		for _, county := range []string{"", at.county} {
			c := covered{e.Year, county}
			expected[c] = append(expected[c], identity.MunicipalityNumber(reporter(e.Municipality, at)))
			if p.covered[c] == nil {
				p.covered[c] = &coverTally{municipalities: map[string]bool{}}
			}
		}
	}
	var list []Coverage
	for _, c := range slices.SortedFunc(maps.Keys(p.covered), func(a, b covered) int {
		return cmp.Or(cmp.Compare(a.year, b.year), cmp.Compare(a.county, b.county))
	}) {
		t := p.covered[c]
		row := Coverage{County: c.county}
		var errs [4]error
		row.Year, errs[0] = value.NewCount(int64(c.year))
		row.Municipalities, errs[1] = value.NewCount(int64(len(t.municipalities)))
		row.Reports, errs[2] = value.NewCount(t.reports)
		if len(expected[covered{c.year, ""}]) > 0 { // of a year that nobody is listed for, it is not known
			all := slices.Compact(slices.Sorted(slices.Values(expected[c])))
			row.Expected, errs[3] = value.NewCount(int64(len(all)))
			for _, m := range all {
				if !t.municipalities[m.String()] {
					row.Missing = append(row.Missing, m)
				}
			}
		}
		if err := errors.Join(errs[:]...); err != nil {
			return nil, err
		}
		list = append(list, row)
	}
	return list, nil
}
