package report

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/chart"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// pointChart draws the measurements of an indicator in time, between a line for the baseline and one
// for the target. It reports false when there are not measurements from two days.
func (c *composer) pointChart(i benefits.Indicator, measured []benefits.Measurement) (doc.Drawing, bool) {
	var levels []chart.Mark
	for _, l := range []struct {
		name    value.Text
		reading benefits.Reading
	}{{field("Indicator", "baseline"), i.Baseline}, {field("Indicator", "target"), i.Target}} {
		if v, known := i.Number(l.reading); known {
			levels = append(levels, chart.Mark{Name: doc.Join(c.own(" "), c.word(l.name), c.withoutDay(i, l.reading)), Value: v})
		}
	}
	var points []chart.Point
	for _, m := range measured {
		if v, known := i.Number(m.Reading()); known && !m.Date.IsZero() {
			points = append(points, chart.Point{Day: m.Date.Number(), Value: v, Shown: c.shortNumber(i, m.Reading()), Date: c.own(m.Date.Format(c.lang))})
		}
	}
	return chart.Points(levels, points)
}

// withoutDay is a reading without its day, as one number with its unit.
func (c *composer) withoutDay(i benefits.Indicator, r benefits.Reading) doc.Text {
	v, known := i.Number(r)
	if !known || c.tooFew(i, r) {
		return nil
	}
	d, err := value.RoundDecimal(v)
	if err != nil {
		return nil
	}
	return c.measure(i, rounded(d, 1))
}

// shortNumber is a reading as a number alone, or in per cent.
func (c *composer) shortNumber(i benefits.Indicator, r benefits.Reading) doc.Text {
	i.UnitName = ""
	if i.Unit != benefits.UnitPercent {
		i.Unit = benefits.UnitCount
	}
	return c.withoutDay(i, r)
}
