package report

import (
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// coverage tells who has reported, county by county, and who has not: the latest year first.
func (c *nationalComposer) coverage() []part {
	var years []int64
	rows := map[int64][][]doc.Text{}
	lead := map[int64]doc.Text{}
	for _, v := range c.report.Coverage {
		year := v.Year.Int64()
		if !slices.Contains(years, year) {
			years = append(years, year)
		}
		if v.County == "" {
			lead[year] = c.coverageLead(v)
			continue
		}
		rows[year] = append(rows[year], []doc.Text{
			doc.InVoice(doc.Strong, c.partOf(aggregate.ByCounty, v.County)), c.own(v.Municipalities.Format(c.lang)), c.own(v.Expected.Format(c.lang)),
			c.missing(v), c.own(v.Reports.Format(c.lang)),
		})
	}
	slices.Sort(years)
	slices.Reverse(years)
	var all []part
	for _, year := range years {
		blocks := append(paragraphOf(lead[year]), c.tabulate([]heading{
			{words: field("Coverage", "county")}, {words: wordHaveReported, number: true}, {words: wordWereExpected, number: true, blank: wordDash},
			{words: field("Coverage", "missing"), prose: true, blank: wordNobodyMissing}, {words: field("Coverage", "reports"), number: true},
		}, rows[year])...)
		all = append(all, part{heading: c.own(yearText(year)), blocks: blocks, optional: true})
	}
	return all
}

func (c *nationalComposer) missing(v aggregate.Coverage) doc.Text {
	var names []doc.Text
	for _, m := range v.Missing {
		names = append(names, c.place(m))
	}
	return c.enumerate(names)
}

func (c *nationalComposer) coverageLead(v aggregate.Coverage) doc.Text {
	n := []value.Arg{value.Named("year", v.Year.String()), value.Named("municipalities", v.Municipalities.Format(c.lang)), value.Named("reports", v.Reports.Format(c.lang))}
	if v.Expected.IsZero() {
		return c.word(wordCoverageLead, n...)
	}
	return c.word(wordCoverageOf, append(n, value.Named("expected", v.Expected.Format(c.lang)), value.Named("missing", yearText(int64(len(v.Missing)))))...)
}

// indicators are the shared indicators: all of the country first, then county by county.
func (c *nationalComposer) indicators() []part {
	var country [][]doc.Text
	counties := map[benefits.IndicatorCode][][]doc.Text{}
	var codes []benefits.IndicatorCode
	hidden := false
	for _, s := range c.report.Indicators {
		hidden = hidden || s.Hidden
		row := []doc.Text{c.own(s.Year.String()), c.indicatorValue(s), c.indicatorParts(s), c.own(s.Reports.Format(c.lang)), c.own(s.Measured.Format(c.lang))}
		switch s.By {
		case aggregate.ByNothing:
			country = append(country, append([]doc.Text{doc.InVoice(doc.Strong, code(c, s.Indicator))}, row...))
		case aggregate.ByCounty:
			if !slices.Contains(codes, s.Indicator) {
				codes = append(codes, s.Indicator)
			}
			counties[s.Indicator] = append(counties[s.Indicator], append([]doc.Text{doc.InVoice(doc.Strong, c.partOf(s.By, s.Code))}, row...))
		}
	}
	headings := func(first value.Text) []heading {
		return []heading{
			{words: first, prose: true}, {words: field("IndicatorSum", "year")}, {words: field("IndicatorSum", "value"), number: true, blank: wordDash}, {words: wordShareIs, number: true, blank: wordDash},
			{words: field("IndicatorSum", "reports"), number: true}, {words: wordOfThemMeasured, number: true},
		}
	}
	var lead []doc.Block
	if len(country)+len(codes) > 0 {
		lead = []doc.Block{doc.Paragraph{Text: c.word(wordIndicatorRule)}}
	}
	if hidden {
		lead = append(lead, doc.Paragraph{Text: c.word(wordHidden)})
	}
	all := []part{{blocks: append(lead, c.tabulate(headings(field("IndicatorSum", "")), country)...), optional: true}}
	for _, i := range codes {
		all = append(all, part{heading: upperFirst(code(c, i)), blocks: c.tabulate(headings(field("Coverage", "county")), counties[i]), optional: true})
	}
	return all
}

// indicatorValue is a value with its unit, or the sign of what is hidden.
func (c *nationalComposer) indicatorValue(s aggregate.IndicatorSum) doc.Text {
	if s.Hidden {
		return c.own(hiddenSign)
	}
	shared, _ := benefits.SharedIndicator(s.Indicator)
	unit, decimals := "", 2
	switch shared.Unit {
	case benefits.UnitPercent:
		unit, decimals = value.PercentSign(c.lang), 1
	case benefits.UnitKroner, benefits.UnitHours:
		unit = "\u00a0" + c.unit(shared.Unit, rounded(s.Value, decimals)).String()
	}
	number := c.rounded(s.Value, decimals)
	if number.Empty() {
		return nil
	}
	return doc.Join(nil, number, c.own(unit))
}

// hiddenSign stands where a number is hidden.
const hiddenSign = ":"

// indicatorParts is what a mean is worked out from.
func (c *nationalComposer) indicatorParts(s aggregate.IndicatorSum) doc.Text {
	if s.Hidden || s.Numerator.IsZero() || s.Denominator.IsZero() {
		return nil
	}
	return c.word(wordShareOf, value.Named("part", s.Numerator.Format(c.lang)), value.Named("whole", s.Denominator.Format(c.lang)))
}

// assumptions are what the figures rest on, the most common first, and how prices were brought to
// one year.
func (c *nationalComposer) assumptions() []part {
	headings := []heading{{words: field("Coverage", "reports")}}
	for _, property := range []string{"hoursPerPersonYear", "hourPrice", "hourPriceBase", "hourPriceSource", "priceYear", "schedule", "timing", "achievement"} {
		headings = append(headings, heading{words: field("Assumptions", property), blank: wordDash, prose: property == "hourPriceSource"})
	}
	all := c.report.Assumptions
	var groups [][]doc.Text
	for _, g := range all[:min(len(all), mostShown)] {
		a := g.Assumptions
		row := []doc.Text{
			doc.InVoice(doc.Strong, c.reportsCounted(g.Reports)), c.own(a.HoursPerPersonYear.Format(c.lang)), c.own(a.HourPrice.Format(c.lang)),
			c.own(a.HourPriceBase.Format(c.lang)), c.said(a.HourPriceSource), c.own(a.PriceYear.String()),
			code(c, a.Schedule), code(c, a.Timing), code(c, a.Achievement),
		}
		if emptyCells(row[1:]) {
			row[0] = doc.Join(c.own(": "), row[0], c.word(wordNoAssumptions))
		}
		groups = append(groups, row)
	}
	var rows [][]doc.Text
	for _, d := range c.report.Deflators {
		rate := c.own(d.Rate.Format(c.lang) + value.PercentSign(c.lang))
		rows = append(rows, []doc.Text{c.own(d.Year.String()), rate, c.said(d.Source)})
	}
	parts := []part{{heading: c.word(wordPriceGrowth), optional: true, blocks: c.tabulate([]heading{
		{words: field("Deflator", "year")}, {words: field("Deflator", "rate"), number: true}, {words: field("Deflator", "source"), prose: true},
	}, rows)}}
	if len(groups) == 0 {
		return parts
	}
	blocks := append([]doc.Block{doc.Paragraph{Text: c.word(wordAssumptionsAre)}}, c.tabulate(headings, groups)...)
	return append([]part{{blocks: append(blocks, c.more(len(all))...), optional: true}}, parts...)
}

func (c *nationalComposer) reportsCounted(n value.Count) doc.Text {
	if n.Int64() == 1 {
		return c.word(wordOneReport)
	}
	return c.word(wordReports, value.Named("number", n.Format(c.lang)))
}
