package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// What a slide can hold and still be read from the back of the room. What is left out is told in
// the notes, so that the one who speaks has it.
const (
	mostSentences  = 4
	mostAnswers    = 4
	mostGoals      = 3
	mostActivities = 7
	mostStages     = 8
	mostBenefits   = 8
	mostResults    = 5
	mostRisks      = 4
	mostContacts   = 6
)

// presentation composes the slides that a project is shown with: why, what, who, when, at what
// price, what has come of it, for what gain, and what is asked for. A slide that would have nothing on
// it is not made.
func (c *composer) presentation() content {
	p := c.plan
	d := content{
		lang: c.lang, kind: wordPresentation.In(c.lang), slides: true,
		title: c.named(p.ID, p.Title), motto: c.said(p.Motto),
		revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
	}
	if by := c.presentedBy(); !by.empty() {
		d.facts = []definition{{c.word(field("Plan", "owner")), []text{by}}}
	}
	for _, slide := range []section{
		c.needSlide(), c.situationSlide(), c.methodSlide(), c.activitiesSlide(), c.whoSlide(), c.whenSlide(),
		c.moneySlide(), c.resultsSlide(), c.measuredSlide(), c.benefitsSlide(), c.risksSlide(), c.askSlide(), c.contactsSlide(),
	} {
		if len(slide.blocks) > 0 {
			d.sections = append(d.sections, slide)
		}
	}
	d.notes = c.exampleNotes()
	return d
}

// presentedBy is who owns the project, and where.
func (c *composer) presentedBy() text {
	owner, place := c.name(c.plan.Owner), c.municipality(c.plan.Municipality)
	if strings.Contains(owner.String(), place.String()) {
		return owner
	}
	return join(c.own(", "), owner, place)
}

// needSlide is the challenge, sentence by sentence, and why something is to be done now.
func (c *composer) needSlide() section {
	p := c.plan
	s := section{id: "need", heading: c.word(wordNeed)}
	s.blocks = append(c.points(p.Challenge, mostSentences), c.define(definition{c.word(field("Plan", "whyNow")), c.firstSentences(p.WhyNow, 2)})...)
	s.notes = slices.Concat(c.proseTexts(p.Challenge), c.proseTexts(p.Background), c.proseTexts(p.WhyNow), c.proseTexts(p.WhyThisTheme))
	return s
}

// points is the first sentences of a text as a list, or the text itself when it is one.
func (c *composer) points(s string, most int) []block {
	sentences := sentencesOf(s)
	if len(sentences) == 1 {
		return []block{paragraph{c.said(sentences[0])}}
	}
	var items []item
	for _, sentence := range sentences[:min(most, len(sentences))] {
		items = append(items, item{text: c.said(sentence)})
	}
	return listOf(items)
}

// firstSentences is the beginning of a text, on one line.
func (c *composer) firstSentences(s string, most int) []text {
	sentences := sentencesOf(s)
	if t := c.said(strings.Join(sentences[:min(most, len(sentences))], " ")); !t.empty() {
		return []text{t}
	}
	return nil
}

// situationSlide is the questions about the present situation that have an answer.
func (c *composer) situationSlide() section {
	s := section{id: "situation", heading: c.word(field("Plan", "situation"))}
	var shown []definition
	for _, q := range c.plan.Situation.Questions() {
		if q.Answer == nil || value.OneLine(q.Answer.Answer) == "" {
			continue
		}
		question := c.word(q.Text)
		if c.plan.Situation.Own(q.ID) {
			question = c.said(q.Text.NB)
		}
		if len(shown) < mostAnswers {
			shown = append(shown, definition{append(question, c.mark(q.ID)...), c.firstSentences(q.Answer.Answer, 1)})
		}
		s.notes = append(s.notes, join(c.own(" "), append([]text{question}, c.proseTexts(q.Answer.Answer)...)...))
	}
	s.blocks = c.define(shown...)
	return s
}

// methodSlide is what the project is to reach, and the way from problem statement to activity.
func (c *composer) methodSlide() section {
	p := c.plan
	s := section{id: "method", heading: c.word(wordMethod)}
	var goals []item
	for _, g := range p.Goals {
		if len(goals) < mostGoals {
			goals = append(goals, item{text: c.named(g.ID, g.Title)})
		}
		goal := c.sentences(c.labelled(field("Goal", ""), c.named(g.ID, g.Title)))
		for _, criterion := range g.SuccessCriteria {
			goal = c.sentences(goal, c.said(criterion))
		}
		s.notes = append(s.notes, goal)
	}
	s.blocks = append(s.blocks, listOf(goals)...)
	if way, ok := c.wayFigure(); ok {
		s.blocks = append(s.blocks, way)
	}
	if len(s.blocks) > 0 {
		s.notes = append(s.notes, c.word(wordMethodNote))
	}
	return s
}

// activitiesSlide is what is done: the activities, and the subprojects where there are none yet.
func (c *composer) activitiesSlide() section {
	s := section{id: "activities", heading: c.word(field("Plan", "activities"))}
	var rows [][]text
	for _, a := range c.plan.Activities {
		if a.Status == samskaping.ActivityCancelled {
			continue
		}
		if len(rows) < mostActivities {
			rows = append(rows, []text{inVoice(strong, c.named(a.ID, a.Title)), c.own(a.Period.Format(c.lang)), c.said(a.Place), code(c, a.Status)})
		}
		if about := c.said(a.Description); !about.empty() && len(s.notes) < mostActivities {
			s.notes = append(s.notes, c.labelledText(c.named(a.ID, a.Title), about))
		}
	}
	s.blocks = c.tabulate([]heading{
		{words: field("Activity", "")}, {words: field("Activity", "period")}, {words: field("Activity", "place")}, {words: field("Activity", "status")},
	}, rows)
	if len(rows) == 0 {
		s.heading = c.word(field("Plan", "subprojects"))
		var items []item
		for _, sub := range c.plan.Subprojects {
			if len(items) < mostActivities {
				items = append(items, c.subprojectEntry(&sub))
			}
		}
		s.blocks = listOf(items)
	}
	all := c.liveActivities()
	if len(rows) == 0 {
		all = len(c.plan.Subprojects)
	}
	return c.more(s, all-mostActivities)
}

// liveActivities is how many activities there are that are not cancelled.
func (c *composer) liveActivities() int {
	live := 0
	for _, a := range c.plan.Activities {
		if a.Status != samskaping.ActivityCancelled {
			live++
		}
	}
	return live
}

// more says how many there was no room for.
func (c *composer) more(s section, left int) section {
	if left > 0 {
		s.blocks = append(s.blocks, paragraph{inVoice(quiet, c.word(wordMoreOfThem, value.Named("number", strconv.Itoa(left))))})
	}
	return s
}

// labelledText is a text with the plan's own words for what it is about in front.
func (c *composer) labelledText(label, body text) text {
	return c.sentences(join(c.own(": "), label, body))
}

// whoSlide is the organisation chart, drawn across.
func (c *composer) whoSlide() section {
	s := section{id: "who", heading: c.word(wordOrganisation)}
	if chart, ok := c.wideChart(); ok {
		s.blocks = []block{chart}
		s.notes = c.toldTexts(chart.told)
		return s
	}
	if len(c.plan.Organisations) == 0 {
		return s
	}
	steering := text(nil)
	if body := c.plan.SteeringGroup(); body != nil {
		steering = c.named(body.ID, body.Name)
	}
	s.blocks = c.define(
		definition{c.word(field("Plan", "owner")), []text{c.name(c.plan.Owner)}},
		definition{c.word(wordSteeringGroup), []text{steering}},
		definition{c.word(field("Plan", "leadership")), []text{c.leaders()}},
	)
	return s
}

// toldTexts is what a figure tells, one paragraph for each of its lines.
func (c *composer) toldTexts(told []item) []text {
	var all []text
	for _, i := range told {
		t := i.text
		var under []text
		for _, u := range i.under {
			under = append(under, u.text)
		}
		if len(under) > 0 {
			t = join(c.own(": "), t, c.enumerate(under))
		}
		all = append(all, c.sentences(t))
	}
	return all
}

// whenSlide is the stages and the milestones, by the day they end.
func (c *composer) whenSlide() section {
	s := section{id: "when", heading: c.word(field("Plan", "timePlan"))}
	type step struct {
		last value.Date
		row  []text
	}
	var steps []step
	for _, stage := range c.plan.TimePlan.Stages {
		steps = append(steps, step{stage.Period.To, []text{
			inVoice(strong, c.named(stage.ID, stage.Title)), c.own(stage.Period.Format(c.lang)), code(c, stage.Status),
		}})
		s.notes = append(s.notes, c.stageNote(stage.ID, stage.Title, stage.Responsible)...)
	}
	for _, m := range c.plan.TimePlan.Milestones {
		steps = append(steps, step{m.Date, []text{
			join(c.own(": "), c.word(field("Milestone", "")), c.named(m.ID, m.Title)), c.own(m.Date.Format(c.lang)), code(c, m.Status),
		}})
		s.notes = append(s.notes, c.stageNote(m.ID, m.Title, m.Responsible)...)
	}
	slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(a.last.String(), b.last.String()) })
	// What has been is known; what is to come is what people ask about.
	left := max(0, len(steps)-mostStages)
	var rows [][]text
	for _, step := range steps[left:] {
		rows = append(rows, step.row)
	}
	s.blocks = c.tabulate([]heading{{words: wordStep}, {words: wordWhen}, {words: field("Stage", "status"), blank: wordDash}}, rows)
	if len(rows) == 0 {
		if days := c.own(c.plan.Period.Format(c.lang)); !days.empty() {
			s.blocks = c.define(definition{c.word(field("Plan", "period")), []text{days}})
		}
	}
	if left > 0 {
		s.blocks = append(s.blocks, paragraph{inVoice(quiet, c.word(wordEarlierSteps, value.Named("number", strconv.Itoa(left))))})
	}
	return s
}

// stageNote says who is responsible, when somebody is.
func (c *composer) stageNote(id value.ID, title string, responsible value.ID) []text {
	if responsible.IsZero() {
		return nil
	}
	return []text{c.sentences(join(c.own(", "), c.named(id, title), lowerFirst(c.labelled(field("Stage", "responsible"), withoutMarks(c.name(responsible))))))}
}

// moneySlide is what the project takes, and who pays. Hours are never turned into money, and
// what is hoped for is never added to what is secured.
func (c *composer) moneySlide() section {
	b := c.plan.Budget
	s := section{id: "money", heading: c.word(wordHoursAndMoney)}
	var items []item
	if cost, err := (budget.Budget{Costs: c.costsNow().lines}).TotalCost(budget.Cash); len(b.Costs) > 0 && (err != nil || cost.Parts > 0) {
		items = append(items, item{text: join(c.own(": "), c.word(field("Budget", "costs")), c.sum(cost, err))})
	}
	if hours, err := b.TotalEffort(); err == nil && hours.Estimate.Known() {
		total := c.fill(wordEffortTotal, "hours", inVoice(strong, c.own(hours.Estimate.Format(c.lang))))
		if hours.Unknown > 0 {
			s.notes = append(s.notes, c.linesWithout(wordLinesWithout, hours.Unknown, hours.Parts))
		}
		items = append(items, item{text: total})
	}
	s.blocks = append(s.blocks, listOf(items)...)
	if len(b.Financing) > 0 {
		s.blocks = append(s.blocks, c.secured()...)
	}
	if bar, ok := c.financingBar(); ok {
		s.notes = append(s.notes, c.toldTexts(bar.told)...)
	}
	s.notes = append(s.notes, c.proseTexts(b.Principles)...)
	return s
}

// benefitsSlide is what is gained, the nearest gains first. Where there is not room for all, each
// horizon has some.
func (c *composer) benefitsSlide() section {
	s := section{id: "benefits", heading: c.word(wordBenefits)}
	plan := c.plan.BenefitPlan
	var rows [][]text
	for _, b := range fairly(mostBenefits, plan.Of(benefits.ShortTerm), plan.Of(benefits.LongTerm), someTime(plan)) {
		name := c.named(b.ID, b.Title)
		rows = append(rows, []text{inVoice(strong, name), code(c, b.Bearer), code(c, b.Horizon)})
		if about := c.said(b.Description); !about.empty() {
			s.notes = append(s.notes, c.labelledText(name, about))
		}
	}
	s.blocks = c.tabulate([]heading{
		{words: field("Benefit", ""), prose: true}, {words: wordForWhom}, {words: field("Benefit", "horizon")},
	}, rows)
	return c.more(s, len(plan.Benefits)-len(rows))
}

// fairly takes the first of each list, as many as there is room for: one of each at a time, so that
// a long list does not keep a short one out.
func fairly[T any](room int, lists ...[]T) []T {
	taken := make([]int, len(lists))
	for before := -1; before != room; {
		before = room
		for i, list := range lists {
			if room > 0 && taken[i] < len(list) {
				taken[i]++
				room--
			}
		}
	}
	var all []T
	for i, list := range lists {
		all = append(all, list[:taken[i]]...)
	}
	return all
}

// risksSlide is the open risks, the gravest first. A project that is over has no risks to speak of.
func (c *composer) risksSlide() section {
	s := section{id: "risks", heading: c.word(field("Plan", "risks"))}
	if c.ended() {
		return s
	}
	open := c.openRisks()
	var rows [][]text
	for _, r := range open[:min(len(open), mostRisks)] {
		measure := text(nil)
		if first := c.firstSentences(r.Measure, 1); len(first) > 0 {
			measure = first[0]
		}
		rows = append(rows, []text{inVoice(strong, c.named(r.ID, r.Title)), c.riskGrade(r), measure})
		s.notes = append(s.notes, c.labelledText(c.named(r.ID, r.Title), c.sentences(c.said(r.Cause), c.said(r.Consequence), c.said(r.Measure))))
	}
	s.blocks = c.tabulate([]heading{
		{words: field("Risk", ""), prose: true}, {words: wordRiskLevel, blank: wordNotStated}, {words: field("Risk", "measure"), prose: true, blank: wordNoActivity},
	}, rows)
	return c.more(s, len(open)-mostRisks)
}

// riskGrade is the level of a risk of the highest there is.
func (c *composer) riskGrade(r samskaping.Risk) text {
	if r.Level() == 0 {
		return nil
	}
	return c.word(wordLevelOf, value.Named("level", strconv.Itoa(r.Level())))
}

// askSlide is what the listeners are asked for.
func (c *composer) askSlide() section {
	s := section{id: "ask", heading: c.word(wordWhatWeAsk)}
	for _, t := range c.proseTexts(c.plan.Ask) {
		s.blocks = append(s.blocks, paragraph{inVoice(strong, t)})
	}
	if len(s.blocks) > 0 {
		s.notes = append(s.notes, c.proseTexts(c.plan.Motivation)...)
	}
	return s
}

// contactsSlide is whom to ask, as far as the audience may know.
func (c *composer) contactsSlide() section {
	s := section{id: "contacts", heading: c.word(wordContacts)}
	var entries []definition
	for _, l := range c.plan.Leadership {
		if p := c.index.Person(l.Person); p != nil && len(entries) < mostContacts {
			reach := join(c.own(", "), c.said(p.Email), c.said(p.Phone))
			who := c.person(p)
			if strings.EqualFold(value.OneLine(p.Role), code(c, l.Role).String()) {
				who = c.holder(p, code(c, l.Role))
			}
			if !reach.empty() {
				entries = append(entries, definition{code(c, l.Role), []text{who, reach}})
			}
		}
	}
	if o := c.index.Organisation(c.plan.Owner); o != nil && o.Mailbox != "" {
		entries = append(entries, definition{c.named(o.ID, o.Name), []text{c.said(o.Mailbox)}})
	}
	if t := link(c.said(c.plan.ProjectArea), c.plan.ProjectArea); len(t) > 0 && t[0].address != "" {
		entries = append(entries, definition{c.word(field("Plan", "projectArea")), []text{t}})
	}
	s.blocks = c.define(entries...)
	return s
}
