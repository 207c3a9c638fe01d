package report

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// mostShown is how many lines of a list the report shows. The workbook has all of them.
const mostShown = 100

// quality tells what the figures do not hold, and how sure they are.
func (c *nationalComposer) quality() []part {
	return []part{
		{heading: c.word(field("AggregateReport", "inputs")), blocks: c.inputs(), optional: true},
		{heading: c.word(wordMeasuredOrNot), blocks: c.measuredShare(), optional: true},
		{heading: c.word(field("AggregateReport", "setAside")), blocks: c.setAside(), optional: true},
		{heading: c.word(field("AggregateReport", "notAdded")), blocks: c.notAdded(), optional: true},
		{heading: c.word(field("AggregateReport", "doubts")), blocks: c.doubts(), optional: true},
	}
}

// inputs is what was read, and what became of it.
func (c *nationalComposer) inputs() []doc.Block {
	in := c.report.Inputs
	var rows [][]doc.Text
	for _, one := range []struct {
		property string
		number   value.Count
		is       value.Text
	}{
		{"read", in.Read, wordReadIs}, {"counted", in.Counted, wordCountedIs}, {"superseded", in.Superseded, wordSupersededIs},
		{"copies", in.Copies, wordCopiesIs}, {"setAside", in.SetAside, wordSetAsideIs}, {"examples", in.Examples, wordExamplesIs},
	} {
		if one.number.Int64() > 0 || one.property == "read" || one.property == "counted" {
			rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.word(field("Inputs", one.property))), c.own(one.number.Format(c.lang)), c.word(one.is)})
		}
	}
	return c.tabulate([]heading{{words: field("AggregateReport", "inputs")}, {words: wordNumberOf, number: true}, {words: wordWhatItIs, prose: true}}, rows)
}

// measuredShare is how much of what is realised is measured, and how much is estimated.
func (c *nationalComposer) measuredShare() []doc.Block {
	var rows [][]doc.Text
	for _, year := range c.years(aggregate.ByNothing) {
		s := c.sum(aggregate.ByNothing, "", year, benefits.StageRealised)
		if s.Hours.IsZero() && s.Money.IsZero() {
			continue
		}
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.own(yearText(year))), c.own(s.MeasuredHours.FormatNumber(c.lang)), c.share(s.MeasuredHours.Hundredths(), s.Hours.Hundredths()),
			c.own(s.MeasuredMoney.FormatNumber(c.lang)), c.share(s.MeasuredMoney.Ore(), s.Money.Ore()),
		})
	}
	table := c.tabulate([]heading{
		{words: field("Sum", "year")}, {words: field("Sum", "measuredHours"), number: true, blank: wordDash}, {words: wordShareOfHours, number: true, blank: wordDash},
		{words: field("Sum", "measuredMoney"), number: true, blank: wordDash}, {words: wordShareOfMoney, number: true, blank: wordDash},
	}, rows)
	if len(table) == 0 {
		return nil
	}
	return append([]doc.Block{doc.Paragraph{Text: c.word(wordMeasuredRule)}}, table...)
}

// setAside is the reports that could not be counted, file by file.
func (c *nationalComposer) setAside() []doc.Block {
	all := c.report.SetAside
	var rows [][]doc.Text
	for _, s := range all[:min(len(all), mostShown)] {
		rows = append(rows, []doc.Text{c.from(s.Source), c.data(s.Project.String()), code(c, s.Reason), c.data(strings.Join(s.Rules, ", "))})
	}
	blocks := c.tabulate([]heading{
		{words: field("Source", "name"), prose: true}, {words: field("SetAside", "project")}, {words: field("SetAside", "reason"), prose: true},
		{words: field("SetAside", "rules"), blank: wordDash},
	}, rows)
	return append(blocks, c.more(len(all))...)
}

// from is a file, and the line in it.
func (c *nationalComposer) from(s aggregate.Source) doc.Text {
	name := c.data(s.Name)
	if s.Line <= 0 {
		return name
	}
	return doc.Join(c.own(", "), name, c.word(wordLineNumber, value.Named("line", yearText(s.Line))))
}

// more tells that a list is longer than what is shown.
func (c *nationalComposer) more(all int) []doc.Block {
	if all <= mostShown {
		return nil
	}
	n, err := value.NewCount(int64(all - mostShown))
	if err != nil {
		return nil
	}
	return []doc.Block{doc.Paragraph{Text: c.word(wordMoreInWorkbook, value.Named("number", n.Format(c.lang)))}}
}

// atStake is hours and money on their way to a sum of what is left out, each apart. It says so when
// they are too large to be added.
type atStake struct {
	hours            value.Hours
	money, timeValue value.Money
	tooLarge         bool
}

func (a *atStake) add(h value.Hours, m, worth value.Money) {
	if !h.IsZero() {
		sum, err := a.hours.Add(h)
		if a.hours.IsZero() {
			sum, err = h, nil
		}
		a.hours, a.tooLarge = sum, a.tooLarge || err != nil
	}
	a.money = a.plus(a.money, m)
	a.timeValue = a.plus(a.timeValue, worth)
}

func (a *atStake) plus(sum, m value.Money) value.Money {
	switch {
	case m.IsZero():
		return sum
	case sum.IsZero():
		return m
	}
	sum, err := sum.Add(m)
	a.tooLarge = a.tooLarge || err != nil
	return sum
}

func (c *nationalComposer) amounts(a atStake) (hours, money, worth doc.Text) {
	if a.tooLarge {
		return c.word(wordTooLargeToSum), nil, nil
	}
	return c.own(a.hours.FormatNumber(c.lang)), c.own(a.money.FormatNumber(c.lang)), c.own(a.timeValue.FormatNumber(c.lang))
}

// notAdded is what cannot be added, by the reason and by the stage.
func (c *nationalComposer) notAdded() []doc.Block {
	type group struct {
		reason aggregate.NotAddedReason
		stage  benefits.FigureStage
		lost   bool // of disbenefits
	}
	var groups []group
	count, sums := map[group]int64{}, map[group]*atStake{}
	for _, n := range c.report.NotAdded {
		g := group{n.Reason, n.Stage, n.Disbenefit != ""}
		if sums[g] == nil {
			groups, sums[g] = append(groups, g), &atStake{}
		}
		count[g]++
		sums[g].add(n.Hours, n.Money, n.TimeValue)
	}
	var rows [][]doc.Text
	for _, g := range groups {
		hours, money, worth := c.amounts(*sums[g])
		number, _ := value.NewCount(count[g])
		why := upperFirst(code(c, g.reason))
		if g.lost {
			why = c.fill(wordNotAddedLost, "reason", why)
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, why), code(c, g.stage), c.own(number.Format(c.lang)), hours, money, worth})
	}
	table := c.tabulate([]heading{
		{words: field("NotAdded", "reason"), prose: true}, {words: wordStage, blank: wordDash}, {words: wordNumberOf, number: true},
		{words: field("NotAdded", "hours"), number: true, blank: wordDash}, {words: field("NotAdded", "money"), number: true, blank: wordDash},
		{words: field("NotAdded", "timeValue"), number: true, blank: wordDash},
	}, rows)
	if len(table) == 0 {
		return nil
	}
	return append([]doc.Block{doc.Paragraph{Text: c.word(wordNotAddedIs)}}, table...)
}

// doubts is what may be counted twice, with what is at stake and what was decided.
func (c *nationalComposer) doubts() []doc.Block {
	all := c.report.Doubts
	if len(all) == 0 {
		return nil
	}
	var open atStake
	undecided, claimed := int64(0), false
	for _, d := range all {
		claimed = claimed || d.Kind == aggregate.DoubtClaimed
		if d.Ruling.Count == "" {
			undecided++
			if d.Disbenefit == "" { // what may be lost is no part of what may be gained
				open.add(d.Hours, d.Money, d.TimeValue)
			}
		}
	}
	var rows [][]doc.Text
	for _, d := range all[:min(len(all), mostShown)] {
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, upperFirst(code(c, d.Kind))), c.doubtful(d), c.place(d.Municipality), c.days(d.Period),
			c.stakes(d), c.ruling(d.Ruling),
		})
	}
	lead := []doc.Text{c.word(wordDoubtsAre)}
	if claimed {
		lead = append(lead, c.word(wordClaimedAre))
	}
	blocks := []doc.Block{doc.Paragraph{Text: c.sentences(lead...)}, doc.Paragraph{Text: c.openDoubts(undecided, open)}}
	blocks = append(blocks, c.tabulate([]heading{
		{words: field("Doubt", "kind"), prose: true}, {words: wordWhatIsInDoubt, prose: true}, {words: field("Doubt", "municipality")},
		{words: field("Doubt", "period")}, {words: wordAtStake, number: true, blank: wordDash}, {words: field("Doubt", "ruling"), prose: true, blank: wordNotRuled},
	}, rows)...)
	return append(blocks, c.more(len(all))...)
}

// doubtful is the projects, and the benefit, that are in doubt.
func (c *nationalComposer) doubtful(d aggregate.Doubt) doc.Text {
	said := []doc.Text{c.data(d.Project.String())}
	if id, what := idOf(d.Benefit, d.Disbenefit); id != "" {
		said = append(said, c.labelled(what, c.data(id)))
	}
	if d.Other != "" && d.Other != d.Project {
		said = append(said, c.fill(wordOtherProject, "project", c.data(d.Other.String())))
	}
	return doc.Join(c.own(". "), said...)
}

// stakes are the amounts of a doubt, each apart.
func (c *nationalComposer) stakes(d aggregate.Doubt) doc.Text {
	return c.apart(d.Hours, d.Money, d.TimeValue, d.Disbenefit != "")
}

// apart is hours and money as they stand beside each other, with what the hours are worth behind them so
// that nobody adds it to the money.
func (c *nationalComposer) apart(h value.Hours, m, worthOf value.Money, lost bool) doc.Text {
	label := field("Doubt", "timeValue")
	if lost {
		label = field("DisbenefitSum", "timeValue")
	}
	worth := lowerFirst(c.labelled(label, c.own(worthOf.Format(c.lang))))
	hours := c.own(h.Format(c.lang))
	if !hours.Empty() && !worth.Empty() {
		hours, worth = doc.Join(nil, hours, c.own(" ("), worth, c.own(")")), nil
	}
	return doc.Join(c.own(", "), hours, c.own(m.Format(c.lang)), worth)
}

// ruling is what was decided, by whom, when and why.
func (c *nationalComposer) ruling(r aggregate.Ruling) doc.Text {
	if r.Count == "" {
		return nil
	}
	return c.sentences(doc.Join(c.own(", "), code(c, r.Count), c.said(r.By), c.own(r.Date.Format(c.lang))), c.said(r.Reason))
}

// openDoubts is how much waits for a decision.
func (c *nationalComposer) openDoubts(undecided int64, open atStake) doc.Text {
	if undecided == 0 {
		return c.word(wordAllRuled)
	}
	number, _ := value.NewCount(undecided)
	waiting := c.word(wordUndecided, value.Named("number", number.Format(c.lang)))
	amounts := c.apart(open.hours, open.money, open.timeValue, false)
	if open.tooLarge || amounts.Empty() {
		return waiting
	}
	return c.sentences(waiting, c.fill(wordUndecidedAmounts, "amounts", amounts))
}

// howMade tells in plain words how the figures came to be.
func (c *nationalComposer) howMade() []doc.Block {
	r := c.report
	told := []doc.Text{
		c.word(wordMadeOfReports), c.word(wordMadeApart), c.word(wordMadeStages), c.word(wordMadeOnce), c.word(wordMadeForecast),
		c.word(wordMadeShares), c.word(wordMadeMissing), c.lossesApart(),
		c.word(wordMadeGeography, value.Named("date", r.Vintage.Format(c.lang))),
		c.prices(), c.chosenHours(),
	}
	if r.Public {
		told = append(told, c.word(wordHidden))
	}
	var items []doc.Item
	for _, t := range told {
		if !t.Empty() {
			items = append(items, doc.Item{Text: t})
		}
	}
	return []doc.Block{doc.List{Items: items}}
}

// chosenHours tells what hours were valued at, and how many make a person-year, where that was chosen.
func (c *nationalComposer) chosenHours() doc.Text {
	var all []doc.Text
	if price := c.report.HourPrice; !price.IsZero() {
		all = append(all, c.fill(wordMadeHourPrice, "price", c.own(price.Format(c.lang))))
	}
	if hours := c.report.HoursPerPersonYear; !hours.IsZero() {
		all = append(all, c.fill(wordMadePersonYear, "hours", c.own(hours.Format(c.lang))))
	}
	return c.sentences(all...)
}

// prices tells which years' prices the money is in.
func (c *nationalComposer) prices() doc.Text {
	r := c.report
	if !r.PriceYear.IsZero() {
		return c.word(wordMadePriceYear, value.Named("year", r.PriceYear.String()))
	}
	var years []int64
	unknown := false
	for _, s := range r.Sums {
		unknown = unknown || s.PriceYearUnknown
		for _, y := range s.PriceYears {
			years = append(years, y.Int64())
		}
	}
	slices.Sort(years)
	var named []doc.Text
	for _, y := range slices.Compact(years) {
		named = append(named, c.own(yearText(y)))
	}
	var all []doc.Text
	switch {
	case len(named) == 1:
		all = append(all, c.fill(wordMadeOnePrice, "year", named[0]))
	case len(named) > 1:
		all = append(all, c.fill(wordMadeManyPrices, "years", c.enumerate(named)))
	}
	if unknown {
		all = append(all, c.word(wordMadeUnknownPrice))
	}
	return c.sentences(all...)
}
