package report

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// statusReport composes the report to the steering group: what it has to decide, how far the
// project has come, the economy, the hours, the risks and the benefits, and what is new. How far
// off a day is, is counted from the date of the revision.
func (c *composer) statusReport() doc.Content {
	p := c.plan
	facts := factsOf(
		c.fact(field("Plan", "status"), code(c, p.Status)), c.fact(field("Plan", "phase"), code(c, p.Phase)), c.periodFact(), c.ownerFact(),
		c.fact(wordLeadership, c.leaders()), c.revisionFact())
	economy := part{heading: c.word(wordBudgetLines), blocks: c.budgetLines(), optional: true}
	if len(economy.blocks) == 0 {
		economy = part{blocks: c.costs()}
	}
	return c.frame(wordStatusReport, facts, []chapter{
		{"decide", wordToDecide, c.toDecide()},
		{"progress", wordProgress, []part{
			{blocks: c.activityCount()},
			{heading: c.word(wordMilestonesAhead), blocks: c.milestonesAhead(), optional: true},
			{heading: c.word(wordActivitiesNow), blocks: c.activitiesNow(), optional: true},
			{heading: c.word(field("TimePlan", "stages")), blocks: c.stages(), optional: true},
		}},
		{"start", wordFeasibility, []part{{blocks: c.feasibility(), optional: true}}},
		{"economy", wordEconomy, []part{
			economy,
			{heading: c.word(field("Cost", "vat")), blocks: c.taxes(), optional: true},
			c.securedPart(),
			{heading: c.word(wordReportsOwed), blocks: c.dutiesLeft(), optional: true},
		}},
		{"hours", wordHoursAtWork, []part{
			{blocks: c.hoursByKind(), optional: true},
			c.timeRecorded(),
		}},
		{"risks", field("Plan", "risks"), []part{{blocks: c.presentRisks(), optional: true}}},
		{"benefits", field("BenefitPlan", "benefits"), []part{{blocks: c.benefitStatus(), optional: true}}},
		{"news", wordNews, []part{{blocks: c.news(), optional: true}}},
	})
}

// leaders are those who lead the project.
func (c *composer) leaders() doc.Text {
	var all []doc.Text
	for _, l := range c.plan.Leadership {
		all = append(all, c.name(l.Person))
	}
	return c.enumerate(all)
}

// toDecide is the proposals that wait for an answer, and the case that is on its way.
func (c *composer) toDecide() []part {
	proposals := c.openProposals()
	first := part{blocks: proposals, optional: true}
	if len(proposals) == 0 && len(c.plan.Proposals) > 0 {
		first.blocks = []doc.Block{doc.Paragraph{Text: c.word(wordNothingToDecide)}}
	}
	var rows [][]doc.Text
	if c.index.Decision(c.plan.Case.Decision) == nil {
		for _, t := range c.plan.Case.Treatments {
			rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.name(t.Body)), c.own(t.Date.Format(c.lang)), c.away(t.Date)})
		}
	}
	politics := part{optional: true}
	if table := c.tabulate([]heading{{words: field("Case", "treatments")}, {words: wordMeeting}, {words: wordAway, blank: wordDash}}, rows); table != nil {
		politics.heading = c.word(wordCaseOnItsWay)
		if title := c.said(c.plan.Case.Title); !title.Empty() {
			politics.blocks = paragraphOf(doc.InVoice(doc.Strong, title))
		}
		politics.blocks = append(politics.blocks, table...)
	}
	return []part{first, politics}
}

// openProposals are the proposals without an answer, or whose last answer is to wait.
func (c *composer) openProposals() []doc.Block {
	last := map[value.ID]*samskaping.Decision{}
	for i := range c.plan.Decisions {
		d := &c.plan.Decisions[i]
		if before := last[d.Proposal]; before == nil || d.Date.Compare(before.Date) >= 0 {
			last[d.Proposal] = d
		}
	}
	started := map[value.ID]bool{}
	for i := range c.plan.Activities {
		if a := &c.plan.Activities[i]; a.Status.Decided() || a.Status == samskaping.ActivityCancelled {
			started[a.Proposal] = true
		}
	}
	var rows [][]doc.Text
	for _, p := range c.plan.Proposals {
		d := last[p.ID]
		if d != nil && d.Outcome != samskaping.Postponed && d.Outcome != "" || d == nil && started[p.ID] {
			continue
		}
		var answer doc.Text
		if d != nil {
			answer = c.decided(d)
		}
		rows = append(rows, []doc.Text{
			c.entry(p.ID, p.Title, p.Description), c.own(p.Assessment.Cost.Format(c.lang)), c.own(p.Assessment.Hours.Format(c.lang)),
			c.sentences(code(c, p.Assessment.Feasible), c.said(p.Assessment.Reason)), answer,
		})
	}
	return c.tabulate([]heading{
		{words: field("Proposal", ""), prose: true}, {words: field("Assessment", "cost")}, {words: field("Assessment", "hours")},
		{words: field("Proposal", "assessment"), prose: true, blank: wordNotAssessed}, {words: wordLastAnswer, prose: true, blank: wordNotDecided},
	}, rows)
}

// activityCount is how many activities there are in each state.
func (c *composer) activityCount() []doc.Block {
	count := map[samskaping.ActivityStatus]int{}
	for _, a := range c.plan.Activities {
		count[a.Status]++
	}
	var rows [][]doc.Text
	for _, status := range []samskaping.ActivityStatus{
		samskaping.ActivityPlanned, samskaping.ActivityDecided, samskaping.ActivityInProgress, samskaping.ActivityDone, samskaping.ActivityCancelled, "",
	} {
		if count[status] == 0 {
			continue
		}
		name := upperFirst(code(c, status))
		if name.Empty() {
			name = upperFirst(c.word(wordNotStated))
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, name), c.own(strconv.Itoa(count[status]))})
	}
	return c.tabulate([]heading{{words: field("Activity", "status")}, {words: field("Plan", "activities"), number: true}}, rows)
}

// activitiesNow are the activities that are carried out or about to be.
func (c *composer) activitiesNow() []doc.Block {
	var rows [][]doc.Text
	for _, a := range c.plan.Activities {
		if a.Status == samskaping.ActivityDone || a.Status == samskaping.ActivityCancelled {
			continue
		}
		rows = append(rows, []doc.Text{
			c.entry(a.ID, a.Title, ""), code(c, a.Status), c.own(a.Period.Format(c.lang)), c.name(a.Responsible),
		})
	}
	return c.tabulate([]heading{
		{words: field("Activity", ""), prose: true}, {words: field("Activity", "status")}, {words: field("Activity", "period")},
		{words: field("Activity", "responsible")},
	}, rows)
}

// milestonesAhead are the milestones that are not reached, the nearest first, with how far off
// they are.
func (c *composer) milestonesAhead() []doc.Block {
	open := slices.DeleteFunc(slices.Clone(c.plan.TimePlan.Milestones), func(m samskaping.Milestone) bool { return m.Status == samskaping.Done })
	slices.SortStableFunc(open, func(a, b samskaping.Milestone) int {
		switch {
		case a.Date.IsZero() == b.Date.IsZero():
			return a.Date.Compare(b.Date)
		case a.Date.IsZero():
			return 1 // those without a day come last
		}
		return -1
	})
	var rows [][]doc.Text
	for _, m := range open {
		rows = append(rows, []doc.Text{
			c.entry(m.ID, m.Title, ""), c.own(m.Date.Format(c.lang)), c.away(m.Date), code(c, m.Status), c.name(m.Responsible), c.names(m.After),
		})
	}
	return c.tabulate([]heading{
		{words: field("Milestone", ""), prose: true}, {words: field("Milestone", "date")}, {words: wordAway, blank: wordDash},
		{words: field("Milestone", "status")}, {words: field("Milestone", "responsible")}, {words: wordWaitsFor, blank: wordNothing},
	}, rows)
}

// away is how far a day is from the date of the revision: "om 12 uker", "5 dager over tiden".
func (c *composer) away(d value.Date) doc.Text {
	now := c.plan.RevisionDate
	if d.IsZero() || now.IsZero() {
		return nil
	}
	days := d.Number() - now.Number()
	one, several, size := wordInDay, wordInDays, days
	if days < 0 {
		one, several, size = wordDayAgo, wordDaysAgo, -days
	}
	switch {
	case days == 0:
		return c.word(wordSameDay)
	case size == 1:
		return c.word(one)
	case size >= 21 && days > 0:
		several, size = wordInWeeks, size/7
	case size >= 21:
		several, size = wordWeeksAgo, size/7
	}
	return c.word(several, value.Named("number", strconv.FormatInt(size, 10)))
}

// stages is the stages of the time plan that are not done.
func (c *composer) stages() []doc.Block {
	var rows [][]doc.Text
	for _, s := range c.plan.TimePlan.Stages {
		if s.Status != samskaping.Done {
			rows = append(rows, []doc.Text{c.entry(s.ID, s.Title, ""), c.own(s.Period.Format(c.lang)), code(c, s.Status), c.name(s.Responsible)})
		}
	}
	return c.tabulate([]heading{
		{words: field("Stage", "")}, {words: field("Stage", "period")}, {words: field("Stage", "status")}, {words: field("Stage", "responsible")},
	}, rows)
}

// hoursByKind is the hours that are planned and used, by who gives them.
func (c *composer) hoursByKind() []doc.Block {
	b := c.plan.Budget
	if len(b.Effort) == 0 {
		return nil
	}
	planned, err := b.EffortBy(budget.EffortKindOf)
	if err != nil {
		return []doc.Block{doc.Paragraph{Text: c.word(wordTooLargeToSum)}}
	}
	used := map[string][]value.HoursEstimate{}
	for _, e := range b.Effort {
		if hours, err := e.ActualHours(value.Period{}); err == nil && !hours.IsZero() {
			used[string(e.Kind)] = append(used[string(e.Kind)], value.ExactHours(hours))
		}
	}
	var rows [][]doc.Text
	for _, t := range planned {
		name := upperFirst(code(c, budget.EffortKind(t.Key)))
		if name.Empty() {
			name = upperFirst(c.word(wordNotStated))
		}
		without := ""
		if t.Sum.Unknown > 0 {
			without = strconv.Itoa(t.Sum.Unknown)
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, name), c.hours(t.Sum), c.hoursTogether(used[t.Key]), c.own(without)})
	}
	table := c.tabulate([]heading{
		{words: field("Effort", "kind")}, {words: wordPlanned, number: true, blank: wordDash}, {words: wordUsed, number: true, blank: wordDash},
		{words: wordLinesWithoutNumber, number: true, blank: wordDash},
	}, rows)
	return append(table, doc.Paragraph{Text: c.sentences(c.effortTotal(b), c.usedTotal(b))})
}

// presentRisks are the risks that are not over, the highest first.
func (c *composer) presentRisks() []doc.Block { return c.riskTable(c.openRisks()) }

func (c *composer) openRisks() []samskaping.Risk {
	open := slices.DeleteFunc(slices.Clone(c.plan.Risks), func(r samskaping.Risk) bool { return r.Status == samskaping.RiskClosed })
	slices.SortStableFunc(open, func(a, b samskaping.Risk) int { return cmp.Compare(b.Level(), a.Level()) })
	return open
}

// benefitStatus tells of each benefit how far it has come, and how the indicators of it stand that
// are measured.
func (c *composer) benefitStatus() []doc.Block {
	plan := c.plan.BenefitPlan
	var rows [][]doc.Text
	for _, b := range plan.Benefits {
		var shown []doc.Text
		for _, id := range b.Indicators {
			if i := plan.Indicator(id); i != nil {
				if m, found := i.Latest(); found {
					shown = append(shown, c.shows(*i, m))
				}
			}
		}
		rows = append(rows, []doc.Text{c.entry(b.ID, b.Title, ""), upperFirst(code(c, plan.MaturityOf(b))), c.sentences(shown...), c.name(b.Owner)})
	}
	return c.tabulate([]heading{
		{words: field("Benefit", ""), prose: true}, {words: wordHowFar}, {words: wordLastMeasured, prose: true, blank: wordNotMeasured},
		{words: field("Benefit", "owner")},
	}, rows)
}

// news is what has changed since an earlier revision, in words. Without one, it is what the change
// log says of the latest revision.
func (c *composer) news() []doc.Block {
	var items []doc.Item
	if before := c.options.Before; before != nil {
		then, now := before, c.plan
		if c.audience == Public {
			then, now = before.Clone(), c.plan.Clone()
			then.HideSmallGroups()
			now.HideSmallGroups()
		}
		for _, d := range samskaping.Diff(then, now) {
			items = append(items, doc.Item{Text: c.own(value.OneLine(d.Text.In(c.lang)))})
		}
		if len(items) == 0 {
			return []doc.Block{doc.Paragraph{Text: c.word(wordNothingNew)}}
		}
		return []doc.Block{doc.Paragraph{Text: c.sinceRevision(before)}, doc.List{Items: items}}
	}
	latest := value.Count{}
	for _, change := range c.plan.ChangeLog {
		if change.Revision.Compare(latest) > 0 {
			latest = change.Revision
		}
	}
	for _, change := range c.plan.ChangeLog {
		if change.Revision == latest {
			items = append(items, doc.Item{Text: doc.Join(c.own(": "), c.own(change.Date.Format(c.lang)), c.said(change.Text))})
		}
	}
	return listOf(items)
}

// sinceRevision says which revision the news are counted from.
func (c *composer) sinceRevision(before *samskaping.Plan) doc.Text {
	revision := c.labelledRevision(before.Revision, before.RevisionDate)
	if revision.Empty() {
		return c.word(wordSinceEarlier)
	}
	return c.sentences(c.fill(wordSinceRevision, "revision", revision))
}
