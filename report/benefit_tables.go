package report

import (
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// useTable is table C: how each effect is taken out. What cuts a budget is told in kroner where a
// decision is behind it, and said to lack a decision where there is none.
func (c *composer) useTable(effects []numberedEffect, worths map[value.ID]worth) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effects {
		for _, u := range e.Uses {
			kind := c.sentences(code(c, u.Kind), c.said(u.Description))
			if u.Kind == benefits.UseBudgetCut {
				kind = c.sentences(kind, c.budgetCut(e, u, worths[e.ID]))
			}
			share := c.own(u.Percent.Format(c.lang))
			if !share.Empty() {
				share = append(share, c.own(value.PercentSign(c.lang))...)
			}
			rows = append(rows, []doc.Text{c.effectName(e), kind, share, c.own(u.StartYear.String()), c.name(u.Responsible), c.name(u.Decision)})
		}
	}
	table := c.tabulate([]heading{
		{words: wordEffect, prose: true}, {words: field("Use", "kind"), prose: true}, {words: wordUseShare, number: true},
		{words: field("Use", "startYear")}, {words: field("Use", "responsible")}, {words: field("Use", "decision"), blank: wordDash},
	}, rows)
	if table == nil {
		return nil
	}
	return append([]doc.Block{doc.Paragraph{Text: c.word(wordFreedTime)}}, table...)
}

// budgetCut is how much a use takes off a budget in a year, when somebody has decided so.
func (c *composer) budgetCut(e numberedEffect, u benefits.Use, w worth) doc.Text {
	if c.index.Decision(u.Decision) == nil {
		return c.quiet(wordNoCutDecided)
	}
	cut, err := e.BudgetCut(w.Worth)
	if amount := c.own(cut.Format(c.lang)); err == nil && w.err == nil && !amount.Empty() {
		return c.fill(wordCutAYear, "amount", amount)
	}
	return nil
}

// publicBodyTable is table D: what other public bodies gain, and when they were asked.
func (c *composer) publicBodyTable(effects []numberedEffect, worths map[value.ID]worth) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effects {
		w := worths[e.ID]
		body := c.name(e.Beneficiary)
		if body.Empty() {
			body = code(c, e.Bearer)
		}
		rows = append(rows, []doc.Text{
			c.effectName(e), body, c.own(e.Involved.Format(c.lang)), c.own(w.Hours.Format(c.lang)), c.own(w.Money.Format(c.lang)),
			c.startOf(e.Benefit), c.name(e.Owner),
		})
	}
	return c.tabulate([]heading{
		{words: wordEffect, prose: true}, {words: wordPublicBody}, {words: field("Benefit", "involved")}, {words: wordHoursAYear, number: true, blank: wordNotValued},
		{words: wordMoneyAYear, number: true, blank: wordNotValued}, {words: field("Benefit", "startYear")}, {words: field("Benefit", "owner")},
	}, rows)
}

// unpricedTable is table E: effects without a price, judged by the plus-minus method.
func (c *composer) unpricedTable(effects []numberedEffect) []doc.Block {
	var rows [][]doc.Text
	judged := false
	for _, e := range effects {
		var consequence doc.Text
		if grade, known := e.Consequence(); known {
			judged = true
			consequence = c.graded(grade)
		}
		judgement := c.sentences(consequence, c.labelled(field("Benefit", "importance"), code(c, e.Importance)),
			c.labelled(field("Benefit", "magnitude"), code(c, e.Magnitude)))
		rows = append(rows, []doc.Text{c.effectName(e), c.bearer(e), c.names(e.Activities), judgement, c.said(e.Reason)})
	}
	table := c.tabulate([]heading{
		{words: wordEffect, prose: true}, {words: wordWhoGetsIt}, {words: wordComesFrom, blank: wordDash},
		{words: wordConsequence, blank: wordNotJudged}, {words: field("Benefit", "reason"), prose: true, blank: wordDash},
	}, rows)
	if judged {
		return append(table, doc.Paragraph{Text: c.word(wordPlusMinus)})
	}
	return table
}

// graded is a consequence in signs and words.
func (c *composer) graded(g benefits.Consequence) doc.Text {
	signs := []rune(g.String())
	for i, r := range signs {
		if r == '-' {
			signs[i] = '\u2212'
		}
	}
	return doc.Join(c.own(" "), doc.InVoice(doc.Strong, c.own(string(signs))), doc.Join(nil, c.own("("), c.word(g.Text()), c.own(")")))
}

// measureTable is table F: what is done to make sure that the effects come.
func (c *composer) measureTable(effects []numberedEffect) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effects {
		for _, m := range e.Measures {
			rows = append(rows, []doc.Text{
				doc.InVoice(doc.Strong, c.said(m.Title)), c.own(e.number), c.name(m.Responsible), c.own(m.Deadline.Format(c.lang)), code(c, m.Status), code(c, m.Risk),
			})
		}
	}
	return c.tabulate([]heading{
		{words: field("Measure", "title"), prose: true}, {words: wordFor}, {words: field("Measure", "responsible")},
		{words: field("Measure", "deadline")}, {words: field("Measure", "status")}, {words: field("Measure", "risk")},
	}, rows)
}

// methodTable is the first half of table G: what is measured, how and by whom.
func (c *composer) methodTable(effects []numberedEffect) []doc.Block {
	var rows [][]doc.Text
	for _, i := range c.plan.BenefitPlan.Indicators {
		shows := c.numbersOf(effects, func(e numberedEffect) bool { return slices.Contains(e.Indicators, i.ID) })
		rows = append(rows, []doc.Text{
			c.entry(i.ID, i.Title, i.Description), shows, c.said(i.Method), c.said(i.Source), c.name(i.MeasuredBy),
		})
	}
	return c.tabulate([]heading{
		{words: field("Indicator", ""), prose: true}, {words: wordFor, blank: wordDash}, {words: field("Indicator", "method"), prose: true},
		{words: field("Indicator", "source")}, {words: field("Indicator", "measuredBy")},
	}, rows)
}

// measurementTable is the second half of table G: what the measurements show.
func (c *composer) measurementTable() []doc.Block {
	var rows [][]doc.Text
	for _, i := range c.plan.BenefitPlan.Indicators {
		p := c.progressOf(i)
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.named(i.ID, i.Title)), c.explained(i, p.baseline, i.Baseline), c.explained(i, p.target, i.Target), p.result, p.off, p.reached,
		})
	}
	const off = 4
	table := c.tabulate([]heading{
		{words: field("Indicator", ""), prose: true}, {words: field("Indicator", "baseline")}, {words: field("Indicator", "target")},
		{words: wordResult, blank: wordNotMeasured}, {words: wordDeviation, blank: wordDash}, {words: wordAchievementAndTrend, prose: true, blank: wordDash},
	}, rows)
	if emptyColumn(rows, off) {
		return table
	}
	return append(table, doc.Paragraph{Text: c.word(wordOffTarget)})
}

// explained is a reading with what its author says of it, unless that could lead to a small number
// of people.
func (c *composer) explained(i benefits.Indicator, shown doc.Text, r benefits.Reading) doc.Text {
	if r.Comment == "" || c.hidesPeople(i) {
		return shown
	}
	return c.sentences(shown, c.said(r.Comment))
}

// progress is how an indicator stands: its baseline and target, the result, how far that is off the
// target, and how far it has come and where it is heading.
type progress struct{ baseline, target, result, off, reached doc.Text }

// progressOf is how an indicator stands. What could lead to a small number of people is not told
// in public.
func (c *composer) progressOf(i benefits.Indicator) progress {
	p := progress{baseline: c.reading(i, i.Baseline), target: c.reading(i, i.Target)}
	latest, measured := i.Latest()
	if !measured {
		return p
	}
	p.result = c.measurement(i, latest)
	if c.hidesPeople(i) {
		p.reached = c.quiet(wordTooFewToShow)
		return p
	}
	p.off, p.reached = c.offTarget(i, latest), c.achieved(i, latest)
	if c.plan.BenefitPlan.OfDisbenefitsOnly(i.ID) {
		return p
	}
	if development := c.development(i); !development.Empty() {
		p.reached = c.sentences(p.reached, development)
	}
	return p
}

// measurement is a measured value with its day, and that it is an estimate when it is.
func (c *composer) measurement(i benefits.Indicator, m benefits.Measurement) doc.Text {
	t := c.reading(i, m.Reading())
	if m.Data != "" && m.Data != benefits.DataMeasured {
		return doc.Join(c.own(", "), t, code(c, m.Data))
	}
	return t
}

// achieved is how far an indicator had come at a measurement, or in a few words why that is not known.
// What is lost is nothing that is achieved.
func (c *composer) achieved(i benefits.Indicator, m benefits.Measurement) doc.Text {
	if c.plan.BenefitPlan.OfDisbenefitsOnly(i.ID) {
		return nil
	}
	a := i.Achievement(m)
	if a.WhyNot != "" {
		return c.quiet(a.WhyNot.Text())
	}
	return doc.InVoice(doc.Strong, c.own(a.Format(c.lang)))
}

// offTarget is the value without the target, in the unit of the indicator.
func (c *composer) offTarget(i benefits.Indicator, m benefits.Measurement) doc.Text {
	is, known := i.Number(m.Reading())
	wanted, hasTarget := i.Number(i.Target)
	if !known || !hasTarget {
		return nil
	}
	off, err := value.RoundDecimal(new(big.Rat).Sub(is, wanted))
	if err != nil {
		return nil
	}
	return c.difference(i, off)
}

// difference is a difference in the unit of the indicator, with its sign.
func (c *composer) difference(i benefits.Indicator, d value.Decimal) doc.Text {
	if i.Unit == benefits.UnitPercent {
		return c.percentagePoints(d)
	}
	sign := ""
	if d.Sign() > 0 {
		sign = "+"
	}
	short := rounded(d, 1)
	if !short.Equal(d) {
		sign = "≈\u00a0" + sign
	}
	return doc.Join(nil, c.own(sign), c.measure(i, short))
}

// percentagePoints is a difference of shares or rates.
func (c *composer) percentagePoints(d value.Decimal) doc.Text {
	words := wordPoints
	if isOne(rounded(d, 1)) {
		words = wordOnePoint
	}
	return c.word(words, value.Named("number", signed(d, c.lang)))
}

// signed is a number with its sign and at most one decimal, marked when something was left out.
func signed(d value.Decimal, l value.Lang) string {
	short := rounded(d, 1)
	s := short.Format(l)
	if d.Sign() > 0 {
		s = "+" + s
	}
	if !short.Equal(d) {
		s = "≈\u00a0" + s
	}
	return s
}

// rounded is a number with so many decimals at most, rounded half away from zero.
func rounded(d value.Decimal, decimals int) value.Decimal {
	r, ok := new(big.Rat).SetString(d.Rat().FloatString(decimals))
	if !ok {
		return d
	}
	short, err := value.RoundDecimal(r)
	if err != nil {
		return d
	}
	return short
}

// development is which way the measurements go, and whether the target is reached when they go on
// like that.
func (c *composer) development(i benefits.Indicator) doc.Text {
	forecast := i.Forecast()
	var expects doc.Text
	if forecast.Status != "" {
		if expected, err := value.RoundDecimal(forecast.Value); err == nil {
			reading := benefits.Reading{Date: i.Target.Date, Value: rounded(expected, forecastDecimals(i))}
			expects = c.word(wordForecast, value.Arg{Name: "status", Text: forecast.Status.Text()}, value.Named("value", c.reading(i, reading).String()))
		}
	}
	return c.sentences(c.direction(i), expects)
}

// forecastDecimals is how exactly a forecast is told: what is counted, in whole numbers.
func forecastDecimals(i benefits.Indicator) int {
	switch i.Unit {
	case benefits.UnitCount, benefits.UnitHours, benefits.UnitKroner:
		return 0
	}
	return 1
}

// hidesPeople reports whether any value of an indicator is a number of people too small to show:
// then nothing that is worked out from its values is shown either.
func (c *composer) hidesPeople(i benefits.Indicator) bool {
	return c.tooFew(i, i.Baseline) || c.tooFew(i, i.Target) ||
		slices.ContainsFunc(i.Measurements, func(m benefits.Measurement) bool { return c.tooFew(i, m.Reading()) })
}

// lossTable tells what somebody loses, how much it matters, and what is done about it.
func (c *composer) lossTable(effects []numberedEffect) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effects {
		var consequence doc.Text
		if grade, known := e.Consequence(); known {
			consequence = c.graded(grade.Negative())
		}
		about := c.effectName(e)
		if d := c.said(e.Description); !d.Empty() {
			about = c.sentences(about, d)
		}
		rows = append(rows, []doc.Text{about, c.bearer(e), consequence, c.said(e.Reason), c.name(e.Owner)})
	}
	return c.tabulate([]heading{
		{words: wordDisbenefit, prose: true}, {words: wordForWhom}, {words: wordConsequence, blank: wordNotJudged},
		{words: field("Benefit", "reason"), prose: true}, {words: field("Measure", "responsible")},
	}, rows)
}

// preconditions tells what has to be in place, who sees to it, and how the line organisation looks
// after it when the project has ended.
func (c *composer) preconditions() []doc.Block {
	var rows [][]doc.Text
	for _, s := range c.plan.BenefitPlan.Steps {
		if s.Kind == benefits.Precondition {
			rows = append(rows, []doc.Text{c.entry(s.ID, s.Title, ""), c.name(s.Responsible), code(c, s.Risk), c.said(s.Handling)})
		}
	}
	return c.tabulate([]heading{
		{words: wordPrecondition, prose: true}, {words: field("MapStep", "responsible")}, {words: field("MapStep", "risk")},
		{words: field("MapStep", "handling"), prose: true},
	}, rows)
}

// followedUp tells who follows each effect up after the project, and until when, once that has been
// settled for any of them.
func (c *composer) followedUp(effects []numberedEffect) []doc.Block {
	if !slices.ContainsFunc(effects, func(e numberedEffect) bool { return !e.FollowedUpUntil.IsZero() }) {
		return nil
	}
	var rows [][]doc.Text
	for _, e := range effects {
		if !e.FollowedUpUntil.IsZero() || !e.Owner.IsZero() {
			rows = append(rows, []doc.Text{c.effectName(e), c.name(e.Owner), c.own(e.FollowedUpUntil.Format(c.lang))})
		}
	}
	return c.tabulate([]heading{
		{words: wordEffect, prose: true}, {words: field("Benefit", "owner")}, {words: field("Benefit", "followedUpUntil")},
	}, rows)
}

// elsewhere tells which benefits in other projects come because of this one.
func (c *composer) elsewhere(effects []numberedEffect) []doc.Block {
	var items []doc.Item
	for _, e := range effects {
		for _, other := range e.Enables {
			t := doc.InVoice(doc.Strong, c.said(other.Title))
			if about := c.said(other.Description); !about.Empty() {
				t = c.sentences(t, about)
			}
			items = append(items, doc.Item{Text: t})
		}
	}
	return listOf(items)
}

// distribution tells who has been sent the plan.
func (c *composer) distribution() []doc.Block {
	var rows [][]doc.Text
	for _, r := range c.plan.BenefitPlan.Distribution {
		rows = append(rows, []doc.Text{c.said(r.To), c.own(r.Date.Format(c.lang)), c.own(r.Revision.String())})
	}
	return c.tabulate([]heading{{words: field("Receipt", "to")}, {words: field("Receipt", "date")}, {words: field("Receipt", "revision")}}, rows)
}
