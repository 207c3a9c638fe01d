package aggregate

import (
	"slices"
	"sort"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// family is the reports of a project that count, by municipality, and those of one by the first day of
// their periods. Whoever has few looks at them all; among many, what has to do with a report is found
// without looking at the others.
type family struct {
	reports []*record
	// byYear are the reports by the years they tell of, and ends the last day of those of a municipality
	// up to each. Both are made when they are asked for.
	byYear map[int][]*record
	ends   []value.Date
}

const fewReports = 16

func (f *family) few() bool { return len(f.reports) <= fewReports }

// shared reports whether more than one municipality reports of the project.
func (f *family) shared() bool {
	n := len(f.reports)
	return n > 1 && f.reports[0].municipality != f.reports[n-1].municipality
}

// of are the reports of a municipality, by the latest number it has.
func (f *family) of(m identity.MunicipalityNumber) []*record {
	from, to := f.span(m)
	return f.reports[from:to]
}

func (f *family) span(m identity.MunicipalityNumber) (from, to int) {
	n := len(f.reports)
	return sort.Search(n, func(i int) bool { return f.reports[i].municipality >= m }), sort.Search(n, func(i int) bool { return f.reports[i].municipality > m })
}

// near are the reports of a municipality of which the periods have a day in common with one, and maybe others.
func (f *family) near(m identity.MunicipalityNumber, p value.Period) []*record {
	from, to := f.span(m)
	if f.few() {
		return f.reports[from:to]
	}
	if f.ends == nil {
		f.ends = make([]value.Date, len(f.reports))
		for i, rec := range f.reports {
			f.ends[i] = rec.period.To
			if i > 0 && f.reports[i-1].municipality == rec.municipality && f.ends[i].Before(f.ends[i-1]) {
				f.ends[i] = f.ends[i-1]
			}
		}
	}
	first := from + sort.Search(to-from, func(i int) bool { return !f.ends[from+i].Before(p.From) })
	end := first + sort.Search(to-first, func(i int) bool { return p.To.Before(f.reports[first+i].period.From) })
	return f.reports[first:end]
}

// tellingOf are the reports that are of a year, or have a figure that is, and maybe others.
func (f *family) tellingOf(year int) []*record {
	if f.few() {
		return f.reports
	}
	if f.byYear == nil {
		f.byYear = map[int][]*record{}
		for _, rec := range f.reports {
			f.tells(rec, rec.period.Year())
			for i := range rec.benefits {
				for _, figure := range rec.benefits[i].figures {
					f.tells(rec, figure.Period.Year())
				}
			}
		}
	}
	return f.byYear[year]
}

// tells notes that a report tells of a year, once.
func (f *family) tells(rec *record, year int) {
	if list := f.byYear[year]; !slices.Contains(list[max(0, len(list)-1):], rec) {
		f.byYear[year] = append(list, rec)
	}
}
