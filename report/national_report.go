package report

import (
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report/internal/chart"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// nationalReport composes the national report: what came of it all first, then who it comes from,
// and last how sure it is. Hours, money and the value of freed time never stand in one sum.
func (c *nationalComposer) nationalReport() doc.Content {
	r := c.report
	chapters := []chapter{
		{"totals", wordTotals, []part{{blocks: c.totals(), optional: true}}},
		{"years", wordByYear, c.measured(aggregate.ByNothing, wordYearByYear)},
		{"horizon", wordByHorizon, c.measured(aggregate.ByHorizon, wordByHorizon)},
		{"kind", wordByKind, c.realised(aggregate.ByKind, wordByKind)},
		{"bearer", wordByBearer, c.realised(aggregate.ByBearer, wordByBearer)},
		{"county", wordByCounty, c.measured(aggregate.ByCounty, wordByCounty)},
		{"size", wordBySize, c.measured(aggregate.BySize, wordBySize)},
		{"disbenefits", field("AggregateReport", "disbenefits"), c.disbenefits()},
		{"coverage", wordCoverage, c.coverage()},
		{"indicators", field("AggregateReport", "indicators"), c.indicators()},
		{"assumptions", field("AggregateReport", "assumptions"), c.assumptions()},
		{"quality", wordQuality, c.quality()},
		{"method", wordHowMade, []part{{blocks: c.howMade(), optional: true}}},
	}
	sections, _ := c.sections(chapters)
	title := c.said(r.Title)
	if title.Empty() {
		title = c.untitled()
	}
	return doc.Content{
		Lang: c.lang, Kind: wordNationalReport.In(c.lang), Title: title,
		Revision: c.labelled(field("AggregateReport", "vintage"), c.own(r.Vintage.Format(c.lang))),
		Facts:    c.nationalFacts(), Sections: sections,
	}
}

// untitled is the title of a report that was given none: what it is about, and the years.
func (c *nationalComposer) untitled() doc.Text {
	years := c.years(aggregate.ByNothing)
	if len(years) == 0 {
		return c.word(wordNationalTitle)
	}
	first, last := yearText(years[0]), yearText(years[len(years)-1])
	if first != last {
		first += "–" + last
	}
	return doc.Join(c.own(" "), c.word(wordNationalTitle), c.own(first))
}

// nationalFacts is what the reader should know before the figures.
func (c *nationalComposer) nationalFacts() []doc.Definition {
	r := c.report
	facts := []doc.Definition{
		{Term: c.word(field("Inputs", "counted")), Body: []doc.Text{c.word(wordCountedOf, value.Named("counted", r.Inputs.Counted.Format(c.lang)), value.Named("read", r.Inputs.Read.Format(c.lang)))}},
		{Term: c.word(field("AggregateReport", "vintage")), Body: []doc.Text{c.own(r.Vintage.Format(c.lang))}},
	}
	if !r.PriceYear.IsZero() {
		facts = append(facts, doc.Definition{Term: c.word(field("AggregateReport", "priceYear")), Body: []doc.Text{c.own(r.PriceYear.String())}})
	}
	if !r.HourPrice.IsZero() {
		facts = append(facts, doc.Definition{Term: c.word(field("AggregateReport", "hourPrice")), Body: []doc.Text{c.own(r.HourPrice.Format(c.lang))}})
	}
	if !r.HoursPerPersonYear.IsZero() {
		facts = append(facts, doc.Definition{Term: c.word(field("AggregateReport", "hoursPerPersonYear")), Body: []doc.Text{c.own(r.HoursPerPersonYear.Format(c.lang))}})
	}
	return facts
}

// summed is something that is added up, and never added to another.
type summed struct {
	name, heading value.Text // the heading has the unit, for a table of numbers
	of            func(aggregate.Sum) quantity
}

// quantity is a sum as it is written, with and without its unit.
type quantity interface {
	Format(value.Lang) string
	FormatNumber(value.Lang) string
	IsZero() bool
}

func measures() []summed {
	return []summed{
		{field("Sum", "hours"), wordFreedHours, func(s aggregate.Sum) quantity { return s.Hours }},
		{field("Sum", "money"), wordAvoidedKroner, func(s aggregate.Sum) quantity { return s.Money }},
		{field("Sum", "timeValue"), wordTimeKroner, func(s aggregate.Sum) quantity { return s.TimeValue }},
		{field("Sum", "moneyPerInhabitants"), field("Sum", "moneyPerInhabitants"), func(s aggregate.Sum) quantity { return s.MoneyPerInhabitants }},
	}
}

// hundredths is how long the bar of a number is, in hundredths of its unit.
func hundredths(n quantity) int64 {
	switch n := n.(type) {
	case value.Hours:
		return n.Hundredths()
	case value.Money:
		return n.Ore()
	}
	return 0
}

// totals is what has been realised, year by year.
func (c *nationalComposer) totals() []doc.Block {
	var rows [][]doc.Text
	var last aggregate.Sum
	for _, year := range c.years(aggregate.ByNothing) {
		s, ok := c.sums[sumKey{aggregate.ByNothing, "", year, benefits.StageRealised}]
		if !ok {
			continue
		}
		last = s
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.own(s.Year.String())), c.own(s.Hours.FormatNumber(c.lang)), c.rounded(s.PersonYears, 1), c.own(s.Money.FormatNumber(c.lang)),
			c.own(s.TimeValue.FormatNumber(c.lang)), c.own(s.Municipalities.Format(c.lang)), c.own(s.Reports.Format(c.lang)),
		})
	}
	switch {
	case len(c.report.Sums) == 0:
		return []doc.Block{doc.Paragraph{Text: c.word(wordNothingCounted)}}
	case len(rows) == 0:
		return []doc.Block{doc.Paragraph{Text: c.word(wordNothingRealised)}}
	}
	blocks := []doc.Block{doc.Paragraph{Text: c.headline(last)}}
	blocks = append(blocks, c.tabulate([]heading{
		{words: field("Sum", "year")}, {words: wordFreedHours, number: true, blank: wordDash}, {words: field("Sum", "personYears"), number: true, blank: wordDash},
		{words: wordAvoidedKroner, number: true, blank: wordDash}, {words: wordTimeKroner, number: true, blank: wordDash},
		{words: field("Sum", "municipalities"), number: true}, {words: field("Sum", "reports"), number: true},
	}, rows)...)
	return append(blocks, doc.Paragraph{Text: c.word(wordKeptApart)})
}

// headline is the sum of the last year in a sentence.
func (c *nationalComposer) headline(s aggregate.Sum) doc.Text {
	gained := c.gained(s)
	in, together := c.word(wordHeadReports, value.Named("year", s.Year.String()), value.Named("municipalities", s.Municipalities.Format(c.lang))), wordHeadGained
	if s.Municipalities.Int64() == 1 {
		in, together = c.word(wordHeadReportsOne, value.Named("year", s.Year.String())), wordHeadGainedOne
	}
	if len(gained) == 0 {
		return c.sentences(in)
	}
	return c.sentences(in, c.fill(together, "what", c.enumerate(gained)))
}

// gained is what was freed and what was not spent, each told for itself.
func (c *nationalComposer) gained(s aggregate.Sum) []doc.Text {
	var gained []doc.Text
	if s.Hours.Sign() > 0 {
		gained = append(gained, c.fill(wordHeadHours, "hours", doc.InVoice(doc.Strong, c.own(s.Hours.Format(c.lang)))))
	}
	if s.Money.Sign() > 0 {
		gained = append(gained, c.fill(wordHeadMoney, "money", doc.InVoice(doc.Strong, c.own(s.Money.Format(c.lang)))))
	}
	return gained
}

// measured is a dimension as a part for each measure that has something to say. The heading of each
// says how it is divided, so that no two parts of the report have the same name.
func (c *nationalComposer) measured(by aggregate.Dimension, divided value.Text) []part {
	var all []part
	for _, m := range measures() {
		if by == aggregate.ByNothing && m.name == field("Sum", "moneyPerInhabitants") {
			continue
		}
		rows := c.stageRows(by, m)
		if len(rows) == 0 {
			continue
		}
		headings := []heading{{words: dimensionTitle(by)}, {words: field("Sum", "year")}}
		if by == aggregate.ByNothing {
			headings = []heading{{words: field("Sum", "year")}}
		}
		for _, s := range stages {
			headings = append(headings, heading{words: stageTitle(s.stage), number: true, blank: wordDash})
		}
		name := doc.Join(c.own(", "), c.word(m.name), lowerFirst(c.word(divided)))
		blocks := append(c.stageChart(by, m, c.fill(wordChartOf, "what", lowerFirst(name))), c.tabulate(headings, rows)...)
		all = append(all, part{heading: doc.Join(c.own(", "), c.word(m.heading), lowerFirst(c.word(divided))), blocks: blocks, optional: true})
	}
	if len(all) > 0 && by == aggregate.BySize {
		all[0].blocks = append([]doc.Block{doc.Paragraph{Text: c.word(wordSizeRule)}}, all[0].blocks...)
	}
	if len(all) > 0 && by == aggregate.ByNothing {
		all[0].blocks = append([]doc.Block{doc.Paragraph{Text: c.word(wordStagesAre)}}, all[0].blocks...)
	}
	return all
}

func dimensionTitle(by aggregate.Dimension) value.Text {
	return capitalised(schema.CodeLabel("Dimension", string(by)))
}

func stageTitle(s benefits.FigureStage) value.Text {
	return capitalised(schema.CodeLabel("FigureStage", string(s)))
}

// stageRows is a row for each part and year: planned, forecast and realised.
func (c *nationalComposer) stageRows(by aggregate.Dimension, m summed) [][]doc.Text {
	var rows [][]doc.Text
	for _, p := range c.parts(by) {
		for _, year := range c.years(by) {
			row := []doc.Text{doc.InVoice(doc.Strong, c.partOf(by, p)), c.own(yearText(year))}
			if by == aggregate.ByNothing {
				row = []doc.Text{doc.InVoice(doc.Strong, c.own(yearText(year)))}
			}
			stated := false
			for _, s := range stages {
				n := m.of(c.sum(by, p, year, s.stage))
				stated = stated || !n.IsZero()
				row = append(row, c.own(n.FormatNumber(c.lang)))
			}
			if stated {
				rows = append(rows, row)
			}
		}
	}
	return rows
}

// stageChart draws the years of the whole country, or the parts of a dimension in the last year.
func (c *nationalComposer) stageChart(by aggregate.Dimension, m summed, name doc.Text) []doc.Block {
	years := c.years(by)
	last := years[len(years)-1]
	for _, year := range years {
		if c.anyIn(by, m, year, benefits.StageRealised) {
			last = year
		}
	}
	var groups []chart.BarGroup
	group := func(name doc.Text, part string, year int64) {
		g := chart.BarGroup{Name: doc.InVoice(doc.Strong, name)}
		for _, s := range stages {
			if n := m.of(c.sum(by, part, year, s.stage)); !n.IsZero() {
				g.Bars = append(g.Bars, chart.Bar{Name: code(c, s.stage), Size: hundredths(n), Shown: c.own(n.Format(c.lang)), Weight: s.weight})
			}
		}
		if len(g.Bars) > 0 {
			groups = append(groups, g)
		}
	}
	caption := c.fill(wordYearsChart, "what", lowerFirst(c.word(m.name)))
	if by == aggregate.ByNothing {
		for _, year := range years {
			group(c.own(yearText(year)), "", year)
		}
	} else {
		for _, p := range c.parts(by) {
			group(upperFirst(c.partOf(by, p)), p, last)
		}
		caption = c.fill(wordPartsChart.Fill(value.Named("year", yearText(last)), value.Arg{Name: "by", Text: schema.CodeLabel("Dimension", string(by))}), "what", lowerFirst(c.word(m.name)))
	}
	return chart.Bars(name, caption, groups)
}

// realised is a dimension as one table of what has been realised, with how many benefits it comes
// from. Where nothing has been, it is told what is planned and expected.
func (c *nationalComposer) realised(by aggregate.Dimension, divided value.Text) []part {
	var rows [][]doc.Text
	for _, p := range c.parts(by) {
		for _, year := range c.years(by) {
			s, ok := c.sums[sumKey{by, p, year, benefits.StageRealised}]
			if !ok {
				continue
			}
			rows = append(rows, []doc.Text{
				doc.InVoice(doc.Strong, c.partOf(by, p)), c.own(yearText(year)), c.own(s.Hours.FormatNumber(c.lang)), c.own(s.Money.FormatNumber(c.lang)),
				c.own(s.TimeValue.FormatNumber(c.lang)), c.own(s.Benefits.Format(c.lang)), c.own(s.Reports.Format(c.lang)),
			})
		}
	}
	if len(rows) == 0 {
		return c.measured(by, divided)
	}
	blocks := c.tabulate([]heading{
		{words: dimensionTitle(by)}, {words: field("Sum", "year")}, {words: wordFreedHours, number: true, blank: wordDash},
		{words: wordAvoidedKroner, number: true, blank: wordDash}, {words: wordTimeKroner, number: true, blank: wordDash},
		{words: field("Sum", "benefits"), number: true}, {words: field("Sum", "reports"), number: true},
	}, rows)
	return []part{{blocks: append([]doc.Block{doc.Paragraph{Text: c.word(wordRealisedOnly)}}, blocks...), optional: true}}
}

// anyIn reports whether a measure has anything in a year and stage.
func (c *nationalComposer) anyIn(by aggregate.Dimension, m summed, year int64, stage benefits.FigureStage) bool {
	return slices.ContainsFunc(c.parts(by), func(p string) bool {
		return !m.of(c.sum(by, p, year, stage)).IsZero()
	})
}
