package aggregate

import (
	"cmp"
	"errors"
	"maps"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// indicatorCell names what an indicator came to in a part of the country in a year.
type indicatorCell struct {
	code benefits.IndicatorCode
	by   Dimension
	part string
	year int
}

// byRest is the part of a county that no municipality is known of. It is not shown.
const byRest = Dimension("rest")

// part is what a figure or a reading is a part of.
type part struct {
	by   Dimension
	code string
}

// indicatorTally is an indicator on its way: the sum, the two sums of a mean, or the maximum.
type indicatorTally struct {
	sum, denominator  wide // in millionths
	any               bool
	reports, measured int64
	prices            map[int64]wide // kroner by price year, 0 when it is not stated
	// last is the report that was added last, and measuredLast whether it is among the measured.
	last         int64
	measuredLast bool
}

// indicate adds the readings of a report, or lists them with the reason why they cannot be added.
func (p *picture) indicate(r *resolution, rec *record, at place) {
	for i := range rec.readings {
		reading := &rec.readings[i]
		if reading.unread() {
			continue
		}
		if reason := cmp.Or(r.reading(rec, reading), p.refuseReading(rec, reading)); reason != "" {
			r.notAdded = append(r.notAdded, NotAdded{Reason: reason, Source: rec.source, Project: rec.project, Indicator: reading.id.String()})
			continue
		}
		inPricesOf := rec.assumptions.PriceYear.Int64()
		parts := []part{{ByNothing, ""}, {ByCounty, at.county}, {ByMunicipality, at.municipality}}
		if at.municipality == Unmapped {
			parts = append(parts, part{byRest, at.county})
		}
		for _, in := range parts {
			c := indicatorCell{reading.code, in.by, in.code, rec.period.To.Year()}
			t := p.readings[c]
			if t == nil {
				t = &indicatorTally{}
				p.readings[c] = t
			}
			t.add(rec, reading)
			if reading.kroner() {
				var kroner wide
				kroner.add(reading.value.Millionths())
				t.price(kroner, inPricesOf)
			}
			if p.wanted != nil && p.wanted.name == c.String() {
				p.wanted.reading(rec, i)
			}
		}
	}
}

// kroner reports whether a reading is money, and so in the prices of some year.
func (r *reading) kroner() bool {
	shared, _ := benefits.SharedIndicator(r.code)
	return shared.Unit == benefits.UnitKroner
}

// refuseReading says why money cannot be brought to the prices of the picture; "" when it can.
func (p *picture) refuseReading(rec *record, reading *reading) NotAddedReason {
	if !reading.kroner() {
		return ""
	}
	return p.prices.refuse(rec.assumptions.PriceYear.Int64())
}

// reading says why a reading is not added; "" when it is.
func (r *resolution) reading(rec *record, reading *reading) NotAddedReason {
	if reason := reading.refused(rec.period); reason != "" {
		return reason
	}
	switch {
	case r.wholeReads(rec, reading.code):
		return NotAddedElsewhere
	case rec.role == benefits.RoleMember && r.leadReads(rec, reading):
		return NotAddedLead
	case r.readsLater(rec, reading):
		return NotAddedAnotherReport
	}
	return ""
}

// refused says why a reading cannot be added, whatever else is read; "" when it can. The shared codes are of
// what came in a year, or of how it stood in it.
func (reading *reading) refused(period value.Period) NotAddedReason {
	switch {
	case reading.code == "":
		return NotAddedNoCode
	case !reading.fits:
		return NotAddedOtherMeaning
	case reading.rule == benefits.AggregateNone || reading.rule == "":
		return NotAddedNoRule
	case reading.rule == benefits.AggregateMean && (reading.numerator.IsZero() || reading.denominator.Sign() <= 0):
		return NotAddedNoParts
	case reading.rule != benefits.AggregateMean && reading.value.IsZero():
		return NotAddedNoParts
	case period.Year() == 0:
		return NotAddedSpansYears
	case !period.Contains(reading.date):
		return NotAddedOtherPeriod
	}
	return ""
}

// unread reports whether nothing was measured. Missing is not zero.
func (reading *reading) unread() bool { return reading.value.IsZero() && reading.numerator.IsZero() }

// readsIn reports whether a report that counts has a reading that can be added, of those that are asked for.
func (r *resolution) readsIn(rec *record, ask func(*reading) bool) bool {
	return slices.ContainsFunc(rec.readings, func(o reading) bool {
		return ask(&o) && !o.unread() && o.refused(rec.period) == ""
	}) && r.stands(rec)
}

// wholeReads reports whether the project that a report is part of reads an indicator in the same year. Where
// projects are parts of each other in a circle, the first of them by its id is taken for the whole, so that somebody counts.
func (r *resolution) wholeReads(rec *record, code benefits.IndicatorCode) bool {
	const longest = 64 // of a way that makes sense
	if rec.partOf == "" || rec.partOf == rec.project {
		return false
	}
	next := r.readersOf(rec.partOf, rec.period.Year(), code)
	if len(next) == 0 {
		return false
	}
	seen, first, circle := map[identity.ProjectID]bool{rec.partOf: true}, rec.partOf, false
	for len(next) > 0 && len(seen) < longest {
		whole := next[len(next)-1].partOf
		next = next[:len(next)-1]
		switch {
		case whole == rec.project:
			circle = true
		case whole != "" && !seen[whole]:
			seen[whole] = true
			if above := r.readersOf(whole, rec.period.Year(), code); len(above) > 0 {
				first, next = min(first, whole), append(next, above...)
			}
		}
	}
	return !circle || first < rec.project
}

// readersOf are the reports of a project that read an indicator in a year.
func (r *resolution) readersOf(project identity.ProjectID, year int, code benefits.IndicatorCode) (list []*record) {
	for _, other := range r.reportsOf(project).tellingOf(year) {
		if other.period.Year() == year && r.readsIn(other, func(o *reading) bool { return o.code == code }) {
			list = append(list, other)
		}
	}
	return list
}

// leadReads reports whether the lead of a shared project reads the same indicator in the same year.
func (r *resolution) leadReads(rec *record, read *reading) bool {
	return slices.ContainsFunc(r.reportsOf(rec.project).tellingOf(rec.period.Year()), func(other *record) bool {
		return other.role == benefits.RoleLead && other != rec && other.period.Year() == rec.period.Year() && r.readsIn(other, read.same)
	})
}

// readsLater reports whether a later report of the same project, municipality and year reads the same
// indicator. A code is of a year, and so what was read in summer is in what is read at the end of it.
func (r *resolution) readsLater(rec *record, read *reading) bool {
	return slices.ContainsFunc(r.reportsOf(rec.project).of(rec.municipality), func(other *record) bool {
		return other.period.Year() == rec.period.Year() && endsAfter(other.period, rec.period) && r.readsIn(other, read.same)
	})
}

// same reports whether two readings are of one indicator.
func (reading *reading) same(o *reading) bool { return o.id == reading.id && o.code == reading.code }

// add adds a reading of a report. A report with several of one code has measured when it measured them all.
func (t *indicatorTally) add(rec *record, r *reading) {
	switch first := t.last != rec.serial; {
	case first:
		t.last, t.measuredLast, t.reports = rec.serial, r.measured, t.reports+1
		if r.measured {
			t.measured++
		}
	case t.measuredLast && !r.measured:
		t.measuredLast, t.measured = false, t.measured-1
	}
	switch r.rule {
	case benefits.AggregateMean:
		t.sum.add(r.numerator.Millionths())
		t.denominator.add(r.denominator.Millionths())
	case benefits.AggregateMaximum:
		if largest, _ := t.sum.int64(); !t.any || r.value.Millionths() > largest {
			t.sum = wide{}
			t.sum.add(r.value.Millionths())
		}
	default:
		t.sum.add(r.value.Millionths())
	}
	t.any = true
}

// merge adds what has been added elsewhere.
func (t *indicatorTally) merge(o *indicatorTally, rule benefits.Aggregation) {
	t.reports += o.reports
	t.measured += o.measured
	for year, kroner := range o.prices {
		t.price(kroner, year)
	}
	if rule != benefits.AggregateMaximum {
		t.sum.addWide(o.sum)
		t.denominator.addWide(o.denominator)
		return
	}
	largest, _ := t.sum.int64()
	if other, _ := o.sum.int64(); !t.any || other > largest {
		t.sum = o.sum
	}
	t.any = t.any || o.any
}

// price notes which prices a number of kroner, in millionths, is in.
func (t *indicatorTally) price(kroner wide, year int64) {
	if t.prices == nil {
		t.prices = map[int64]wide{}
	}
	sum := t.prices[year]
	sum.addWide(kroner)
	t.prices[year] = sum
}

// sortedReadings are the cells of the indicators in the order they are shown in, and after them
// what is not shown.
func (p *picture) sortedReadings() []indicatorCell {
	order := []Dimension{ByNothing, ByCounty, ByMunicipality, byRest}
	return slices.SortedFunc(maps.Keys(p.readings), func(a, b indicatorCell) int {
		return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(slices.Index(order, a.by), slices.Index(order, b.by)), cmp.Compare(a.year, b.year), cmp.Compare(a.part, b.part))
	})
}

// indicators are the sums of the indicators, and in a public picture what it does not show.
func (p *picture) indicators() ([]IndicatorSum, []HiddenCell, error) {
	var list []IndicatorSum
	var hidden []HiddenCell
	var conceal map[indicatorCell]bool
	if !p.options.Internal {
		conceal = p.conceal()
	}
	for _, c := range p.sortedReadings() {
		if c.by == byRest {
			continue
		}
		t := p.readings[c]
		s, err := p.indicator(c, t)
		if err != nil {
			return nil, nil, &FigureError{c.String(), err}
		}
		if conceal[c] {
			shared, _ := benefits.SharedIndicator(c.code)
			n, _ := peopleOf(shared, t)
			hidden = append(hidden, s.hide(!n.few(p.options.threshold())))
		}
		list = append(list, s)
	}
	return list, hidden, nil
}

func (p *picture) indicator(c indicatorCell, t *indicatorTally) (IndicatorSum, error) {
	s := IndicatorSum{Indicator: c.code, By: c.by, Code: c.part}
	shared, _ := benefits.SharedIndicator(c.code)
	sum, denominator := t.sum.rat(perOne), t.denominator.rat(perOne)
	number := new(big.Rat).Set(sum)
	if p.prices.year != 0 && len(t.prices) > 0 {
		number.SetInt64(0)
		for from, kroner := range t.prices {
			number.Add(number, new(big.Rat).Mul(kroner.rat(perOne), p.prices.factor(from)))
		}
	}
	var errs [7]error
	if shared.Aggregation == benefits.AggregateMean {
		s.Numerator, errs[0] = value.RoundDecimal(sum)
		s.Denominator, errs[1] = value.RoundDecimal(denominator)
		number.Quo(number, denominator)
		if shared.Unit == benefits.UnitPercent {
			number.Mul(number, big.NewRat(100, 1))
		}
	}
	s.Value, errs[2] = value.RoundDecimal(number)
	s.Year, errs[3] = value.NewCount(int64(c.year))
	s.Reports, errs[4] = value.NewCount(t.reports)
	s.Measured, errs[5] = value.NewCount(t.measured)
	s.PriceYears, s.PriceYearUnknown, errs[6] = priceYears(slices.Collect(maps.Keys(t.prices)))
	return s, errors.Join(errs[:]...)
}
