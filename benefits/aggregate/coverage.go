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

// coverTally is who has reported.
type coverTally struct {
	municipalities map[string]bool
	reports        int64
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
			t.municipalities[at.municipality] = true
			t.reports++
		}
	}
}

func (p *picture) coverage() ([]Coverage, error) {
	expected := map[covered][]identity.MunicipalityNumber{}
	for _, e := range p.options.Expected {
		// A list of those who are to report is of the municipalities of the picture.
		for _, county := range []string{"", countyOf(e.Municipality)} {
			c := covered{e.Year, county}
			expected[c] = append(expected[c], e.Municipality)
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
		known := len(t.municipalities)
		if t.municipalities[Unmapped] {
			known--
		}
		row.Municipalities, errs[1] = value.NewCount(int64(known))
		row.Reports, errs[2] = value.NewCount(t.reports)
		if len(p.options.Expected) > 0 {
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
