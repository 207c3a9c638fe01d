package report

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// finalReport composes the report that ends a project: what came of its goals, its activities, its
// money and its hours, which benefits have come and which are still expected, what was learnt, and
// who carries on.
func (c *composer) finalReport() doc.Content {
	p := c.plan
	facts := factsOf(c.projectNumber(), c.fact(field("Plan", "status"), code(c, p.Status)), c.periodFact(), c.ownerFact(),
		c.fact(wordLeadership, c.leaders()), c.revisionFact())
	effects := c.numberedEffects()
	accounts := c.budgetLines()
	if len(accounts) == 0 {
		accounts = c.costs()
	}
	return c.frame(wordFinalReport, facts, []chapter{
		{"results", wordResults, []part{{blocks: c.goalResults(effects)}}},
		{"activities", wordActivitiesAndPeople, []part{
			{blocks: c.attendance(), optional: true},
			{heading: c.word(wordLog), blocks: c.activityLog()},
		}},
		{"economy", wordEconomy, []part{
			{heading: c.word(wordBudgetLines), blocks: accounts},
			{heading: c.word(field("Cost", "vat")), blocks: c.taxes(), optional: true},
			c.securedPart(),
		}},
		{"hours", wordHoursAtWork, []part{
			{blocks: c.hoursByKind(), optional: true},
			c.timeRecorded(),
		}},
		{"benefits", wordBenefitsSoFar, []part{
			{blocks: c.realisedTable(effects), optional: true},
			{heading: c.word(wordAltogether), blocks: c.realisedTotals(), optional: true},
			{heading: c.word(wordWithoutFigures), blocks: c.withoutFigures(effects), optional: len(effects) > 0},
			{heading: c.word(field("BenefitPlan", "indicators")), blocks: c.indicatorTable(), optional: true},
		}},
		{"deviations", wordExplanations, []part{
			{heading: c.word(field("Plan", "subprojects")), blocks: c.stoppedSubprojects(), optional: true},
			{heading: c.word(field("BenefitPlan", "benefits")), blocks: c.explanations(effects), optional: true},
			{heading: c.word(wordBudget), blocks: c.movedMoney(), optional: true},
			{heading: c.word(wordOccurred), blocks: c.occurredRisks(), optional: true},
		}},
		{"lessons", field("Plan", "lessons"), []part{{blocks: c.lessons()}}},
		{"after", wordInTheLine, []part{
			{blocks: c.afterProject()},
			{heading: c.word(field("Plan", "offers")), blocks: c.offers(), optional: true},
		}},
		{"follow-up", wordFollowUp, []part{
			{heading: c.word(wordFollowedUp), blocks: c.followedUp(effects), optional: true},
			{heading: c.word(wordMeasuresLeft), blocks: c.measuresLeft(effects), optional: true},
			{heading: c.word(wordReportsOwed), blocks: c.dutiesLeft(), optional: true},
		}},
	})
}

// goalResults puts each goal beside the benefits that serve it and what the indicators of these show.
func (c *composer) goalResults(effects []numberedEffect) []doc.Block {
	plan := c.plan.BenefitPlan
	var rows [][]doc.Text
	for _, g := range c.plan.Goals {
		var criteria, served, shown []doc.Text
		for _, criterion := range g.SuccessCriteria {
			criteria = append(criteria, c.said(criterion))
		}
		var seen []value.ID
		for _, e := range effects {
			if e.letter == lossEffect || !slices.Contains(e.Goals, g.ID) {
				continue
			}
			served = append(served, c.name(e.ID))
			for _, id := range e.Indicators {
				i := plan.Indicator(id)
				if i == nil || slices.Contains(seen, id) {
					continue
				}
				seen = append(seen, id)
				if m, found := i.Latest(); found {
					shown = append(shown, c.shows(*i, m))
				}
			}
		}
		goal := c.entry(g.ID, g.Title, "")
		rows = append(rows, []doc.Text{goal, c.sentences(criteria...), c.enumerate(served), c.sentences(shown...)})
	}
	return c.tabulate([]heading{
		{words: field("Goal", ""), prose: true}, {words: field("Goal", "successCriteria"), prose: true, blank: wordDash},
		{words: field("BenefitPlan", "benefits"), prose: true, blank: wordNoActivity}, {words: wordWhatIsMeasured, prose: true, blank: wordNotMeasured},
	}, rows)
}

// shows is what an indicator showed at a measurement: "Spørsmål …: 4 050 (30. juni 2024), 52,3 %".
func (c *composer) shows(i benefits.Indicator, m benefits.Measurement) doc.Text {
	t := doc.Join(c.own(": "), c.named(i.ID, i.Title), c.measurement(i, m))
	a := i.Achievement(m)
	if a.WhyNot != "" || c.hidesPeople(i) || c.plan.BenefitPlan.OfDisbenefitsOnly(i.ID) {
		return t
	}
	t = doc.Join(c.own(", "), t, c.word(wordAchieved, value.Named("achievement", a.Format(c.lang))))
	if isLost(a) {
		t = doc.Join(c.own(", "), t, c.word(benefits.Away.Text()))
	}
	return t
}

// attendance is how many took part in what was carried out, and in how many activities that was
// counted. The same person may have come more than once.
func (c *composer) attendance() []doc.Block {
	done, cancelled, counted := 0, 0, 0
	var people value.Count
	for _, a := range c.plan.Activities {
		if a.Status == samskaping.ActivityCancelled {
			cancelled++
		}
		if a.Status != samskaping.ActivityDone {
			continue
		}
		done++
		came := a.Evaluation.Attendance
		if came.IsZero() {
			continue
		}
		counted++
		if people.IsZero() {
			people = came
			continue
		}
		var err error
		if people, err = people.Add(came); err != nil {
			return []doc.Block{doc.Paragraph{Text: c.word(wordTooLargeToSum)}}
		}
	}
	if done == 0 {
		return nil
	}
	told := c.word(wordCarriedOut, value.Named("number", strconv.Itoa(done)), value.Named("all", strconv.Itoa(len(c.plan.Activities))))
	if cancelled > 0 {
		told = c.sentences(told, c.word(wordCancelled, value.Named("number", strconv.Itoa(cancelled))))
	}
	if counted == 0 {
		return []doc.Block{doc.Paragraph{Text: told}}
	}
	activities := value.Named("counted", strconv.Itoa(counted))
	if c.hidesAttendance() {
		return []doc.Block{doc.Paragraph{Text: c.sentences(told, c.word(wordAttendanceHidden, activities))}}
	}
	told = c.sentences(told, c.word(wordAttendance, activities, value.Named("people", people.Format(c.lang))))
	if counted > 1 {
		told = c.sentences(told, c.word(wordComeAgain))
	}
	return []doc.Block{doc.Paragraph{Text: told}}
}

// hidesAttendance reports whether the public is not told of one of the numbers of people. Their sum
// would give it away.
func (c *composer) hidesAttendance() bool {
	return c.audience == Public && slices.ContainsFunc(c.plan.Activities, func(a samskaping.Activity) bool {
		n := a.Evaluation.Attendance.Int64()
		return a.Status == samskaping.ActivityDone && 0 < n && n < samskaping.SmallestPublicGroup
	})
}

// realisedTable is what was planned of each benefit, what has come, what is still expected, and the
// deviation: what was planned without the other two.
func (c *composer) realisedTable(effects []numberedEffect) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effects {
		if e.letter == lossEffect || !e.HasNumbers() {
			continue
		}
		r, err := benefits.RealisationIn([]benefits.Benefit{e.Benefit}, value.Period{})
		if err != nil {
			rows = append(rows, []doc.Text{c.effectFigures(e), c.word(wordTooLargeToSum), nil, nil, nil})
			continue
		}
		rows = append(rows, []doc.Text{
			c.effectFigures(e), c.inBothViews(r.Planned), c.inBothViews(r.Realised), c.inBothViews(r.StillExpected), c.inBothViews(r.Deviation),
		})
	}
	table := c.tabulate([]heading{
		{words: field("Benefit", ""), prose: true}, {words: wordPlanned, number: true, blank: wordDash},
		{words: wordRealised, number: true, blank: wordDash}, {words: wordStillExpected, number: true, blank: wordDash},
		{words: wordDeviation, number: true, blank: wordNotKnown},
	}, rows)
	if len(rows) == 0 {
		return nil
	}
	return append([]doc.Block{doc.Paragraph{Text: c.word(wordSameNumbers)}}, table...)
}

// withoutFigures are the benefits that have come or are expected without a number of hours or
// kroner, and how far each has come.
func (c *composer) withoutFigures(effects []numberedEffect) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effects {
		if e.letter != lossEffect && !e.HasNumbers() {
			rows = append(rows, []doc.Text{c.effectName(e), upperFirst(code(c, c.plan.BenefitPlan.MaturityOf(e.Benefit))), c.name(e.Owner)})
		}
	}
	return c.tabulate([]heading{{words: field("Benefit", ""), prose: true}, {words: wordHowFar}, {words: field("Benefit", "owner")}}, rows)
}

// realisedTotals is the sums of the whole project.
func (c *composer) realisedTotals() []doc.Block {
	r, err := benefits.RealisationIn(c.plan.BenefitPlan.Benefits, value.Period{})
	if err != nil {
		return []doc.Block{doc.Paragraph{Text: c.word(wordTooLargeToSum)}}
	}
	if r.Planned.Figures+r.Forecast.Figures+r.Realised.Figures == 0 {
		return nil
	}
	return c.totalsTable(r)
}

// movedMoney tells why the budget was changed on the way.
func (c *composer) movedMoney() []doc.Block {
	var items []doc.Item
	for _, r := range c.plan.Budget.Reallocations {
		if reason := c.said(r.Reason); !reason.Empty() {
			items = append(items, doc.Item{Text: doc.Join(c.own(": "), doc.InVoice(doc.Strong, c.named(r.ID, r.Title)), reason)})
		}
	}
	return listOf(items)
}

// occurredRisks are the risks that came true.
func (c *composer) occurredRisks() []doc.Block {
	var occurred []samskaping.Risk
	for _, r := range c.plan.Risks {
		if r.Status == samskaping.RiskOccurred {
			occurred = append(occurred, r)
		}
	}
	return c.riskTable(occurred)
}

// measuresLeft are the measures that are not done.
func (c *composer) measuresLeft(effects []numberedEffect) []doc.Block {
	left := slices.Clone(effects)
	for i := range left {
		left[i].Measures = slices.DeleteFunc(slices.Clone(left[i].Measures), func(m benefits.Measure) bool { return m.Status == benefits.MeasureDone })
	}
	return c.measureTable(left)
}

// dutiesLeft are the reports that are owed and not sent.
func (c *composer) dutiesLeft() []doc.Block {
	var rows [][]doc.Text
	for _, f := range c.plan.Budget.Financing {
		for _, d := range f.Duties {
			if d.Sent.IsZero() {
				rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.said(d.Title)), doc.WithoutMarks(c.named(f.ID, f.Title)), c.own(d.Date.Format(c.lang)), c.away(d.Date)})
			}
		}
	}
	return c.tabulate([]heading{
		{words: field("ReportDuty", "title")}, {words: wordFinancingLine}, {words: field("ReportDuty", "date")}, {words: wordAway, blank: wordDash},
	}, rows)
}
