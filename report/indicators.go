package report

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// indicatorTable lists what is measured: where it began, where it is going and where it is now.
func (c *composer) indicatorTable() []doc.Block {
	shows := map[value.ID][]doc.Text{}
	for _, list := range [][]benefits.Benefit{c.plan.BenefitPlan.Benefits, c.plan.BenefitPlan.Disbenefits} {
		for _, b := range list {
			for _, id := range b.Indicators {
				shows[id] = append(shows[id], c.name(b.ID))
			}
		}
	}
	var rows [][]doc.Text
	for _, i := range c.plan.BenefitPlan.Indicators {
		last := lastMeasurement(i)
		measured := c.reading(i, last.Reading())
		if last.Data != "" && last.Data != benefits.DataMeasured {
			measured = doc.Join(c.own(", "), measured, code(c, last.Data))
		}
		rows = append(rows, []doc.Text{
			c.entry(i.ID, i.Title, i.Description), c.enumerate(shows[i.ID]), code(c, i.Direction),
			c.reading(i, i.Baseline), c.reading(i, i.Target), measured,
		})
	}
	return c.tabulate([]heading{
		{words: field("Indicator", ""), prose: true}, {words: wordFor}, {words: field("Indicator", "direction")},
		{words: field("Indicator", "baseline")}, {words: field("Indicator", "target")}, {words: wordLastMeasured, blank: wordNotMeasured},
	}, rows)
}

// lastMeasurement is the latest one, or the last of those that state no date.
func lastMeasurement(i benefits.Indicator) benefits.Measurement {
	var last benefits.Measurement
	for n, m := range i.Measurements {
		if n == 0 || m.Date.Compare(last.Date) >= 0 {
			last = m
		}
	}
	return last
}

// reading is a value with its unit and its day: "6 000 brev (1. mars 2024)". A share is told with its
// parts: "28 % (84 av 300, 1. mars 2024)". The public is not told what leads to fewer people than may
// be shown.
func (c *composer) reading(i benefits.Indicator, r benefits.Reading) doc.Text {
	var said, parts doc.Text
	switch {
	case c.tooFew(i, r):
		said = c.quiet(wordTooFewToShow)
	case !r.Numerator.IsZero() && !r.Denominator.IsZero():
		said = c.word(wordShareOf, value.Named("part", r.Numerator.Format(c.lang)), value.Named("whole", r.Denominator.Format(c.lang)))
		if share, known := i.Percent(r); known {
			said, parts = c.measure(i, share), said
		}
	case !r.Value.IsZero():
		said = c.measure(i, r.Value)
	default:
		return nil
	}
	about := doc.Join(c.own(", "), parts, c.own(r.Date.Format(c.lang)))
	if about.Empty() {
		return said
	}
	return doc.Join(c.own(" "), said, doc.Join(nil, c.own("("), about, c.own(")")))
}

func (c *composer) measure(i benefits.Indicator, v value.Decimal) doc.Text {
	number := c.own(v.Format(c.lang))
	switch {
	case i.Unit == benefits.UnitPercent:
		return append(number, c.own(value.PercentSign(c.lang))...)
	case c.said(i.UnitName) != nil:
		return doc.Join(c.own("\u00a0"), number, c.said(i.UnitName))
	}
	return doc.Join(c.own("\u00a0"), number, c.unit(i.Unit, v))
}

// unit is what stands after a number of hours or kroner: one, or several.
func (c *phrasing) unit(u benefits.IndicatorUnit, n value.Decimal) doc.Text {
	switch {
	case u != benefits.UnitHours && u != benefits.UnitKroner:
		return nil
	case !isOne(n):
		return code(c, u)
	case u == benefits.UnitHours:
		return c.word(wordOneHour)
	}
	return c.word(wordOneKrone)
}

// isOne reports whether a number takes the singular, which is so on both sides of 0.
func isOne(n value.Decimal) bool { return n.Millionths() == 1_000_000 || n.Millionths() == -1_000_000 }

// direction is which way an indicator goes by its last two measurements, or, when there is nothing to
// compare, that it is farther from its target than it was at the baseline.
func (c *composer) direction(i benefits.Indicator) doc.Text {
	if movement := i.Trend().Movement; movement != "" {
		return c.word(movement.Text())
	}
	if m, found := i.Latest(); found && isLost(i.Achievement(m)) {
		return c.word(benefits.Away.Text())
	}
	return nil
}

// isLost reports whether an indicator is farther from its target than where it began.
func isLost(a benefits.Achievement) bool { return a.Percent != nil && a.Percent.Sign() < 0 }

// tooFew reports whether the public may be able to work out a small number of people: those
// counted, those not counted, or all of them.
func (c *composer) tooFew(i benefits.Indicator, r benefits.Reading) bool {
	return c.audience == Public && samskaping.FewPeople(i, r)
}
