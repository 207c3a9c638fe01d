package benefits

import (
	"math/big"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

func (r *portalReader) indicators() {
	places, gains := titled(r.plan.Indicators, indicatorTitle), titled(r.plan.Benefits, benefitTitle)
	before, listed := len(r.plan.Indicators), map[int]bool{}
	read := map[int]portalRow{} // the first row of an indicator, which may have one for each benefit
	for _, row := range r.table.rows {
		title := row.cells[colIndicator.name]
		i, there := places[title]
		switch {
		case title == "":
			r.report(portalRowWithoutTitle, row, colIndicator)
			continue
		case i < 0:
			r.report(portalTitleTwice, row, colIndicator)
			continue
		case !there:
			i = len(r.plan.Indicators)
			places[title] = i
			r.plan.Indicators = append(r.plan.Indicators, Indicator{ID: r.newID(title, "indikator"), Title: title})
		}
		listed[i] = true
		r.gain(row, gains, r.plan.Indicators[i].ID)
		if first, again := read[i]; again {
			for _, c := range []portalColumn{colStart, colDesired, colUnit} {
				if row.cells[c.name] != first.cells[c.name] {
					r.report(portalRowsDiffer, row, c)
				}
			}
			continue
		}
		read[i] = row
		r.indicator(row, &r.plan.Indicators[i])
	}
	r.tellMissing(listed, before, len(r.plan.Indicators), func(i int) string { return r.plan.Indicators[i].Title })
}

// gain ties an indicator to the benefit its row names.
func (r *portalReader) gain(row portalRow, gains map[string]int, indicator value.ID) {
	title := row.cells[colGain.name]
	if title == "" {
		return
	}
	i, there := gains[title]
	if !there || i < 0 {
		r.report(portalTitleUnknown, row, colGain)
		return
	}
	if b := &r.plan.Benefits[i]; !slices.Contains(b.Indicators, indicator) {
		b.Indicators = append(b.Indicators, indicator)
	}
}

func (r *portalReader) indicator(row portalRow, i *Indicator) {
	r.reading(row, colStart, i, &i.Baseline)
	r.reading(row, colDesired, i, &i.Target)
	cell := row.cells[colUnit.name]
	if cell == "" || cell == portalUnit(i.Unit) {
		return
	}
	for _, known := range portalUnits {
		if strings.EqualFold(cell, known.name) || strings.EqualFold(cell, known.other) {
			i.Unit = known.unit
			return
		}
	}
	r.report(portalWordUnknown, row, colUnit, value.Named("words", "Antall, Kroner, Prosent, Timer"))
}

// reading takes over the value of a cell. A share that the portal holds another value for loses its
// parts, which is told.
func (r *portalReader) reading(row portalRow, c portalColumn, i *Indicator, to *Reading) {
	v, ok := r.number(row, c)
	if !ok || portalDecimal(v) == portalNumber(*i, *to) {
		return
	}
	if !to.Numerator.IsZero() {
		r.report(portalShareReplaced, row, c)
	}
	to.Value, to.Numerator, to.Denominator = v, value.Decimal{}, value.Decimal{}
}

func (r *portalReader) number(row portalRow, c portalColumn) (value.Decimal, bool) {
	cell := row.cells[c.name]
	if cell == "" {
		return value.Decimal{}, false
	}
	v, ok := readPortalDecimal(cell)
	if !ok {
		r.report(portalNumberUnreadable, row, c)
	}
	return v, ok
}

// measurements takes over the measurements. The second of an indicator on one day is the second
// the plan has on that day, unless it says the same as the first and the plan has no second.
func (r *portalReader) measurements() {
	places := titled(r.plan.Indicators, indicatorTitle)
	type day struct {
		indicator int
		date      value.Date
	}
	type measured struct {
		indicator int
		date      value.Date
		value     value.Decimal
		comment   string
	}
	known, read := map[day][]int{}, map[measured]bool{}
	before, listed := make([]int, len(r.plan.Indicators)), make([]map[int]bool, len(r.plan.Indicators))
	for i := range r.plan.Indicators {
		before[i], listed[i] = len(r.plan.Indicators[i].Measurements), map[int]bool{}
		for n, m := range r.plan.Indicators[i].Measurements {
			known[day{i, m.Date}] = append(known[day{i, m.Date}], n)
		}
	}
	for _, row := range r.table.rows {
		title := row.cells[colIndicator.name]
		i, there := places[title]
		switch {
		case title == "":
			r.report(portalRowWithoutTitle, row, colIndicator)
			continue
		case !there || i < 0:
			r.report(portalTitleUnknown, row, colIndicator)
			continue
		}
		indicator := &r.plan.Indicators[i]
		var date value.Date
		if cell := row.cells[colDate.name]; cell != "" {
			var ok bool
			if date, ok = readPortalDate(cell); !ok {
				r.report(portalDateUnreadable, row, colDate)
				continue
			}
		}
		v, ok := r.number(row, colValue)
		at, said := day{i, date}, measured{i, date, v, row.cells[colComment.name]}
		switch same := known[at]; {
		case len(same) > 0:
			known[at] = same[1:]
			listed[i][same[0]] = true
			r.measurement(row, *indicator, &indicator.Measurements[same[0]], v, ok)
		case !ok && row.cells[colValue.name] == "":
			r.report(portalValueMissing, row, colValue)
		case ok && date.IsZero():
			r.report(portalDateMissing, row, colDate)
		case ok && read[said]:
			r.report(portalRowTwice, row, colDate)
		case ok:
			indicator.Measurements = append(indicator.Measurements, Measurement{Date: date, Value: v, Comment: row.cells[colComment.name]})
		}
		read[said] = true
		r.achievement(row, *indicator, v, ok)
	}
	for i, indicator := range r.plan.Indicators {
		r.tellMissing(listed[i], before[i], len(indicator.Measurements), func(n int) string {
			return indicator.Title + ", " + portalDate(indicator.Measurements[n].Date)
		})
	}
}

func (r *portalReader) measurement(row portalRow, i Indicator, m *Measurement, v value.Decimal, ok bool) {
	if comment := row.cells[colComment.name]; comment != "" && comment != cellText(m.Comment) {
		m.Comment = comment
	}
	if !ok || portalDecimal(v) == portalNumber(i, m.Reading()) {
		return
	}
	if !m.Numerator.IsZero() {
		r.report(portalShareReplaced, row, colValue)
	}
	m.Value, m.Numerator, m.Denominator = v, value.Decimal{}, value.Decimal{}
}

// achievement compares what the portal has worked out with the exact number, to as many decimals
// as the portal shows.
func (r *portalReader) achievement(row portalRow, i Indicator, v value.Decimal, ok bool) {
	portal, stated := r.number(row, colAchievement)
	baseline, hasBaseline := i.Number(i.Baseline)
	target, hasTarget := i.Number(i.Target)
	if !ok || !stated || !hasBaseline || !hasTarget || baseline.Cmp(target) == 0 {
		return
	}
	_, fraction, _ := strings.Cut(portal.String(), ".")
	exact := percentOfWay(v.Rat(), baseline, target)
	off := new(big.Rat).Sub(exact, portal.Rat())
	most := big.NewRat(1, 2)
	for range len(fraction) {
		most.Quo(most, big.NewRat(10, 1))
	}
	if off.Abs(off).Cmp(most) > 0 {
		r.report(portalAchievementDiffers, row, colAchievement, shown("exact", exact))
	}
}

// newID makes an id of a title that nothing in the plan has.
func (r *portalReader) newID(title string, kind value.ID) value.ID {
	id := value.ProposeID(title, kind, func(id value.ID) bool { return r.given[id] || r.names.Taken(id) })
	r.given[id] = true
	return id
}
