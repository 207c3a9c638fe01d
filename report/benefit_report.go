package report

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/chart"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// benefitReport composes the report on the benefits of a period: what was planned, is expected and
// became, how the indicators stand at its end, why things are not as planned, and what is not
// measured yet. Without a period it is about the whole project.
func (c *composer) benefitReport() doc.Content {
	plan := c.plan.BenefitPlan
	period := c.own(c.options.Period.Format(c.lang))
	if period.Empty() {
		period = c.word(wordWholeProject)
	}
	facts := factsOf(c.projectNumber(), c.fact(field("Figure", "period"), period), c.ownerFact(), c.benefitResponsible(), c.revisionFact())
	if len(plan.Benefits)+len(plan.Disbenefits) == 0 {
		return c.frame(wordBenefitReport, facts, []chapter{
			{"benefits", field("BenefitPlan", "benefits"), []part{{blocks: []doc.Block{doc.Paragraph{Text: c.word(wordNoBenefitsYet)}}}}},
		})
	}
	effects := c.numberedEffects()
	indicators := c.indicatorsUntil(c.options.Period.To)
	return c.frame(wordBenefitReport, facts, []chapter{
		{"summary", wordInShort, c.figureSummary()},
		{"hours", wordFiguresHours, c.figures(effects, hoursView)},
		{"money", wordFiguresMoney, c.figures(effects, moneyView)},
		{"freed-time", wordFreedInKroner, c.figures(effects, freedView)},
		{"disbenefits", field("BenefitPlan", "disbenefits"), []part{{blocks: c.lossFigures(effects), optional: true}}},
		{"indicators", field("BenefitPlan", "indicators"), c.indicatorParts(indicators, effects)},
		{"deviations", wordDeviationsAndMeasures, []part{
			{heading: c.word(wordExplanations), blocks: c.explanations(effects), optional: true},
			{heading: c.word(field("Benefit", "measures")), blocks: c.measureTable(effects), optional: true},
		}},
		{"not-measured", wordStillToMeasure, []part{{blocks: c.stillToMeasure(effects), optional: true}}},
		{"data", wordAboutFigures, []part{{blocks: c.aboutFigures(), optional: true}}},
	})
}

// figureView is one of the views of figures: hours, kroner, and what freed hours are worth in kroner. They are
// never mixed.
type figureView struct {
	// counts tells which benefits the view is of.
	counts func(benefits.Benefit) bool
	stated func(benefits.Figure) bool
	total  func(benefits.FigureTotal) (size int64, known bool)
	format func(benefits.FigureTotal, value.Lang) string
	// years and chart name the part about the years, and the chart in it.
	years, chart value.Text
}

var hoursView = figureView{
	counts: func(benefits.Benefit) bool { return true },
	stated: func(f benefits.Figure) bool { return !f.Hours.IsZero() },
	total:  func(t benefits.FigureTotal) (int64, bool) { return t.Hours.Hundredths(), !t.Hours.IsZero() },
	format: func(t benefits.FigureTotal, l value.Lang) string { return t.Hours.Format(l) },
	years:  wordHoursByYear,
	chart:  wordHoursChart,
}

var moneyView = figureView{
	counts: func(b benefits.Benefit) bool { return b.Kind != benefits.SavedTime },
	stated: func(f benefits.Figure) bool { return !f.Money.IsZero() },
	total:  func(t benefits.FigureTotal) (int64, bool) { return t.Money.Ore(), !t.Money.IsZero() },
	format: func(t benefits.FigureTotal, l value.Lang) string { return t.Money.Format(l) },
	years:  wordMoneyByYear,
	chart:  wordMoneyChart,
}

// freedView is what freed time is worth. Those kroner are not saved, and are no part of the others.
var freedView = figureView{
	counts: func(b benefits.Benefit) bool { return b.Kind == benefits.SavedTime },
	stated: moneyView.stated,
	total:  moneyView.total,
	format: moneyView.format,
	years:  wordFreedByYear,
	chart:  wordFreedChart,
}

// of are the benefits of the plan that are in the sums of the view.
func (v figureView) of(plan benefits.Plan) []benefits.Benefit {
	var list []benefits.Benefit
	for i, elsewhere := range benefits.CountedElsewhere(plan.Benefits, (*benefits.Benefit).HasNumbers) {
		if b := plan.Benefits[i]; !elsewhere && v.counts(b) {
			list = append(list, b)
		}
	}
	return list
}

// cell is a total for a cell: nothing when it is not known.
func (v figureView) cell(c *composer, t benefits.FigureTotal) doc.Text {
	if _, known := v.total(t); !known {
		return nil
	}
	return c.own(v.format(t, c.lang))
}

// figureSummary says in a few sentences how many benefits there are, and how many have come.
func (c *composer) figureSummary() []part {
	plan := c.plan.BenefitPlan
	r, err := benefits.RealisationIn(plan.Benefits, c.options.Period)
	if err != nil {
		return []part{{blocks: []doc.Block{doc.Paragraph{Text: c.word(wordTooLargeToSum)}}}}
	}
	measured, realised := 0, 0
	for _, b := range plan.Benefits {
		if plan.MaturityOf(b) == benefits.Measured || plan.MaturityOf(b) == benefits.Realised {
			measured++
		}
		if slices.ContainsFunc(b.Figures, func(f benefits.Figure) bool {
			return f.Stage == benefits.StageRealised && f.HasNumber() && c.inPeriod(f)
		}) {
			realised++
		}
	}
	blocks := []doc.Block{doc.Paragraph{Text: c.sentences(append(c.benefitCount(len(plan.Benefits), measured, realised), c.word(wordSameNumbers))...)}}
	return []part{{blocks: append(blocks, c.totalsTable(r)...)}}
}

// benefitCount says how many benefits there are, how many are measured, and how many have come.
func (c *composer) benefitCount(all, measured, realised int) []doc.Text {
	if all == 1 {
		isMeasured, hasFigures := wordItIsNotMeasured, wordItHasNoFigures
		if measured > 0 {
			isMeasured = wordItIsMeasured
		}
		if realised > 0 {
			hasFigures = wordItHasFigures
		}
		return []doc.Text{c.word(wordBenefitCountOne), c.word(isMeasured), c.word(hasFigures)}
	}
	of := func(n int, none, one, some value.Text) value.Text {
		switch n {
		case 0:
			return none
		case 1:
			return one
		}
		return some.Fill(value.Named("number", strconv.Itoa(n)))
	}
	return []doc.Text{c.word(wordBenefitCount, value.Named("all", strconv.Itoa(all))), c.word(wordOfThem,
		value.Arg{Name: "measured", Text: of(measured, wordMeasuredNone, wordMeasuredOne, wordMeasuredSome)},
		value.Arg{Name: "realised", Text: of(realised, wordFiguresNone, wordFiguresOne, wordFiguresSome)})}
}

// totalsTable is the sums of the period, hours and kroner apart.
func (c *composer) totalsTable(r benefits.Realisation) []doc.Block {
	var rows [][]doc.Text
	freed := false
	for _, view := range []struct {
		name value.Text
		figureView
	}{{wordInHours, hoursView}, {wordInKroner, moneyView}, {wordFreedInKroner, freedView}} {
		r, err := benefits.RealisationIn(view.of(c.plan.BenefitPlan), r.Period)
		if err != nil {
			rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.word(view.name)), c.word(wordTooLargeToSum), nil, nil, nil, nil})
			continue
		}
		row := []doc.Text{doc.InVoice(doc.Strong, c.word(view.name))}
		for _, t := range []benefits.FigureTotal{r.Planned, r.Forecast, r.Realised, r.StillExpected} {
			row = append(row, view.cell(c, t))
		}
		row = append(row, c.deviation(r, view.figureView))
		if !emptyCells(row[1:]) {
			rows = append(rows, row)
			freed = freed || view.name == wordFreedInKroner
		}
	}
	table := c.tabulate([]heading{
		{words: wordSum}, {words: wordPlanned, number: true, blank: wordDash}, {words: wordForecasted, number: true, blank: wordDash},
		{words: wordRealised, number: true, blank: wordDash}, {words: wordStillExpected, number: true, blank: wordDash},
		{words: wordDeviation, number: true, blank: wordNotKnown},
	}, rows)
	if table == nil {
		return []doc.Block{doc.Paragraph{Text: c.word(wordNoFigures)}}
	}
	note := c.word(wordHoursAndKroner)
	if freed {
		note = c.word(wordThreeApart)
	}
	if !hoursView.cell(c, r.Deviation).Empty() || !moneyView.cell(c, r.Deviation).Empty() {
		note = c.sentences(note, c.word(wordDeviationMeans))
	}
	table = append(table, doc.Paragraph{Text: note})
	if len(r.NoDeviation) > 0 && r.Forecast.Figures+r.Realised.Figures > 0 { // a plan alone has nothing to differ from
		table = append(table, doc.Paragraph{Text: c.sentences(c.fill(wordNoDeviationFor, "benefits", c.names(r.NoDeviation)))})
	}
	return table
}

// deviation is that of a sum, when it is known for all that is in the sum.
func (c *composer) deviation(r benefits.Realisation, view figureView) doc.Text {
	for _, b := range c.plan.BenefitPlan.Benefits {
		if slices.Contains(r.NoDeviation, b.ID) && slices.ContainsFunc(b.Figures, func(f benefits.Figure) bool { return view.stated(f) && inside(f.Period, r.Period) }) {
			return nil
		}
	}
	return view.cell(c, r.Deviation)
}

// figures is one view of the benefits: year by year as a chart and a table, and benefit by benefit.
func (c *composer) figures(effects []numberedEffect, view figureView) []part {
	years, chart := c.byYear(view)
	return []part{
		{blocks: c.byBenefit(effects, view), optional: true},
		{heading: c.word(view.years), blocks: append(chart, years...), optional: true},
	}
}

// byBenefit is the figures of each benefit in the period.
func (c *composer) byBenefit(effects []numberedEffect, view figureView) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effects {
		if e.letter == lossEffect || !view.counts(e.Benefit) {
			continue
		}
		r, err := benefits.RealisationIn([]benefits.Benefit{e.Benefit}, c.options.Period)
		if err != nil {
			rows = append(rows, []doc.Text{c.effectFigures(e), c.word(wordTooLargeToSum), nil, nil, nil, nil})
			continue
		}
		row := []doc.Text{c.effectFigures(e), view.cell(c, r.Planned), view.cell(c, r.Forecast), view.cell(c, r.Realised), view.cell(c, r.Deviation), nil}
		if row[1].Empty() && row[2].Empty() && row[3].Empty() {
			continue
		}
		row[5] = c.dataStatus(e.Benefit, view)
		rows = append(rows, row)
	}
	return c.tabulate([]heading{
		{words: field("Benefit", ""), prose: true}, {words: wordPlanned, number: true, blank: wordDash}, {words: wordForecasted, number: true, blank: wordDash},
		{words: wordRealised, number: true, blank: wordNotYet}, {words: wordDeviation, number: true, blank: wordNotKnown},
		{words: field("Figure", "data"), blank: wordDash},
	}, rows)
}

// dataStatus is how the realised figures came to be, and those that are expected where there are none.
func (c *composer) dataStatus(b benefits.Benefit, view figureView) doc.Text {
	for _, stage := range []benefits.FigureStage{benefits.StageRealised, benefits.StageForecast} {
		var all []doc.Text
		var seen []benefits.DataStatus
		for _, f := range b.Figures {
			if f.Stage == stage && view.stated(f) && c.inPeriod(f) && f.Data != "" && !slices.Contains(seen, f.Data) {
				seen, all = append(seen, f.Data), append(all, code(c, f.Data))
			}
		}
		if len(all) > 0 {
			return c.enumerate(all)
		}
	}
	return nil
}

func (c *composer) inPeriod(f benefits.Figure) bool { return inside(f.Period, c.options.Period) }

// inside reports whether all days of a period lie in another one.
func inside(inner, outer value.Period) bool {
	begins := outer.From.IsZero() || !inner.From.IsZero() && !inner.From.Before(outer.From)
	return begins && (outer.To.IsZero() || !inner.To.IsZero() && !outer.To.Before(inner.To))
}

// byYear is the sums of each year as a table, and as a chart when there is something to compare.
func (c *composer) byYear(view figureView) (years, bars []doc.Block) {
	table, _, err := benefits.RealisationByYear(view.of(c.plan.BenefitPlan))
	if err != nil {
		return []doc.Block{doc.Paragraph{Text: c.word(wordTooLargeToSum)}}, nil
	}
	var rows [][]doc.Text
	var groups []chart.BarGroup
	for _, r := range table {
		if !c.inPeriod(benefits.Figure{Period: r.Period}) {
			continue
		}
		year := c.own(strconv.Itoa(r.Period.From.Year()))
		group := chart.BarGroup{Name: doc.InVoice(doc.Strong, year)}
		row := []doc.Text{doc.InVoice(doc.Strong, year)}
		for i, total := range []benefits.FigureTotal{r.Planned, r.Forecast, r.Realised} {
			cell := view.cell(c, total)
			row = append(row, cell)
			if size, known := view.total(total); known {
				group.Bars = append(group.Bars, chart.Bar{Name: code(c, stages[i].stage), Size: size, Shown: cell, Weight: stages[i].weight})
			}
		}
		row = append(row, c.deviation(r, view))
		if len(group.Bars) > 0 {
			rows = append(rows, row)
			groups = append(groups, group)
		}
	}
	years = c.tabulate([]heading{
		{words: wordYear}, {words: wordPlanned, number: true, blank: wordDash}, {words: wordForecasted, number: true, blank: wordDash},
		{words: wordRealised, number: true, blank: wordNotYet}, {words: wordDeviation, number: true, blank: wordNotKnown},
	}, rows)
	if len(rows) > 1 {
		bars = chart.Bars(c.word(view.chart), c.word(wordBarsShow), groups)
	}
	return years, bars
}

// lossFigures is the figures of the disbenefits.
func (c *composer) lossFigures(effects []numberedEffect) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effectsOf(effects, lossEffect) {
		r, err := benefits.RealisationIn([]benefits.Benefit{e.Benefit}, c.options.Period)
		if err != nil {
			continue
		}
		rows = append(rows, []doc.Text{c.effectName(e), c.bearer(e), c.inBothViews(r.Planned), c.inBothViews(r.Forecast), c.inBothViews(r.Realised)})
	}
	return c.tabulate([]heading{
		{words: wordDisbenefit, prose: true}, {words: wordForWhom}, {words: wordPlanned, blank: wordDash}, {words: wordForecasted, blank: wordDash},
		{words: wordRealised, blank: wordDash},
	}, rows)
}

// indicatorsUntil is the indicators as they stood on a day: with the measurements until then.
func (c *composer) indicatorsUntil(day value.Date) []benefits.Indicator {
	all := slices.Clone(c.plan.BenefitPlan.Indicators)
	if day.IsZero() {
		return all
	}
	for i := range all {
		all[i].Measurements = slices.DeleteFunc(slices.Clone(all[i].Measurements), func(m benefits.Measurement) bool { return day.Before(m.Date) })
	}
	return all
}

// indicatorParts is a table of all indicators, and for each that was measured on several days its
// measurements as a chart and a table.
func (c *composer) indicatorParts(all []benefits.Indicator, effects []numberedEffect) []part {
	var rows [][]doc.Text
	var each []part
	for _, i := range all {
		shows := c.numbersOf(effects, func(e numberedEffect) bool { return slices.Contains(e.Indicators, i.ID) })
		progress := c.progressOf(i)
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.named(i.ID, i.Title)), shows, progress.baseline, progress.target, progress.result, progress.reached,
		})
		if blocks := c.overTime(i); blocks != nil {
			each = append(each, part{heading: c.named(i.ID, i.Title), blocks: blocks, optional: true})
		}
	}
	overview := part{optional: true, blocks: c.tabulate([]heading{
		{words: field("Indicator", ""), prose: true}, {words: wordFor, blank: wordDash}, {words: field("Indicator", "baseline")},
		{words: field("Indicator", "target")}, {words: wordLastMeasured, blank: wordNotMeasured}, {words: wordAchievementAndTrend, prose: true, blank: wordDash},
	}, rows)}
	return append([]part{overview}, each...)
}

// overTime is the measurements of an indicator, when there are several, with the achievement at each.
func (c *composer) overTime(i benefits.Indicator) []doc.Block {
	if len(i.Measurements) < 2 || c.hidesPeople(i) {
		return nil
	}
	var rows [][]doc.Text
	for _, m := range i.Measurements {
		undated := m.Reading()
		undated.Date = value.Date{}
		day := c.own(m.Date.Format(c.lang))
		if day.Empty() {
			day = c.quiet(wordNotStated)
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, day), c.reading(i, undated), c.achieved(i, m), code(c, m.Data), c.said(m.Comment)})
	}
	table := c.tabulate([]heading{
		{words: field("Reading", "date")}, {words: field("Reading", "value"), number: true}, {words: wordAchievement, number: true},
		{words: field("Figure", "data"), blank: wordNotStated}, {words: field("Reading", "comment"), prose: true, blank: wordDash},
	}, rows)
	drawn, ok := c.pointChart(i, i.Measurements)
	if !ok {
		return table
	}
	return append([]doc.Block{doc.Figure{
		Name: c.fill(wordPointChart, "indicator", c.said(i.Title)), Caption: c.word(wordPointsShow), Drawing: drawn,
	}}, table...)
}

// explanations are the comments of the figures of the period: above all why they are not as planned.
func (c *composer) explanations(effects []numberedEffect) []doc.Block {
	var items []doc.Item
	for _, e := range effects {
		told := doc.Item{Text: c.effectName(e)}
		for _, f := range e.Figures {
			if comment := c.said(f.Comment); !comment.Empty() && c.inPeriod(f) {
				what := doc.Join(c.own(", "), upperFirst(code(c, f.Stage)), c.own(f.Period.Format(c.lang)))
				told.Under = append(told.Under, doc.Item{Text: doc.Join(c.own(": "), what, comment)})
			}
		}
		if len(told.Under) > 0 {
			items = append(items, told)
		}
	}
	return listOf(items)
}

// stillToMeasure lists the benefits that nobody has measured yet, and the next step of each.
func (c *composer) stillToMeasure(effects []numberedEffect) []doc.Block {
	plan := c.plan.BenefitPlan
	var rows [][]doc.Text
	for _, e := range effects {
		reached, next := plan.MaturityOf(e.Benefit), plan.NextStep(e.Benefit)
		if e.letter == lossEffect || reached == benefits.Measured || reached == benefits.Realised {
			continue
		}
		rows = append(rows, []doc.Text{c.effectName(e), c.maturity(reached, next), c.name(e.Owner)})
	}
	return c.tabulate([]heading{{words: field("Benefit", ""), prose: true}, {words: wordHowFar, prose: true}, {words: field("Benefit", "owner")}}, rows)
}

// aboutFigures tells how many figures are measured, estimated and missing, and which have no place
// in the period.
func (c *composer) aboutFigures() []doc.Block {
	r, err := benefits.RealisationIn(c.plan.BenefitPlan.Benefits, c.options.Period)
	if err != nil {
		return nil
	}
	var rows [][]doc.Text
	for _, stage := range []struct {
		words value.Text
		benefits.FigureTotal
	}{{wordPlanned, r.Planned}, {wordForecasted, r.Forecast}, {wordRealised, r.Realised}} {
		if stage.Figures+stage.Missing > 0 {
			rows = append(rows, []doc.Text{
				doc.InVoice(doc.Strong, c.word(stage.words)), c.own(strconv.Itoa(stage.Figures)), c.own(strconv.Itoa(stage.Estimated)), c.own(strconv.Itoa(stage.Missing)),
			})
		}
	}
	blocks := c.tabulate([]heading{
		{words: field("Benefit", "figures")}, {words: wordWithNumber, number: true}, {words: wordOfThemEstimated, number: true}, {words: wordMissingNumber, number: true},
	}, rows)
	if len(r.Unplaced) > 0 {
		var names []doc.Text
		var seen []value.ID
		for _, u := range r.Unplaced {
			if !slices.Contains(seen, u.Benefit) {
				seen, names = append(seen, u.Benefit), append(names, c.name(u.Benefit))
			}
		}
		blocks = append(blocks, doc.Paragraph{Text: c.sentences(c.fill(wordUnplaced, "benefits", c.enumerate(names)))})
	}
	return blocks
}

// stages are the stages of a figure, from plan to what came of it, and how their bars look.
var stages = [...]struct {
	stage  benefits.FigureStage
	weight doc.BoxWeight
}{{benefits.StagePlanned, doc.LightBar}, {benefits.StageForecast, doc.HeavyBar}, {benefits.StageRealised, doc.FullBar}}
