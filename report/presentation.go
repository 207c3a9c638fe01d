package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/doc"
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
func (c *composer) presentation() doc.Content {
	p := c.plan
	d := doc.Content{
		Lang: c.lang, Kind: wordPresentation.In(c.lang), Slides: true,
		Title: c.named(p.ID, p.Title), Motto: c.said(p.Motto),
		Revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
	}
	if by := c.presentedBy(); !by.Empty() {
		d.Facts = []doc.Definition{{Term: c.word(field("Plan", "owner")), Body: []doc.Text{by}}}
	}
	for _, slide := range []doc.Section{
		c.needSlide(), c.situationSlide(), c.methodSlide(), c.activitiesSlide(), c.whoSlide(), c.whenSlide(),
		c.moneySlide(), c.resultsSlide(), c.measuredSlide(), c.benefitsSlide(), c.risksSlide(), c.askSlide(), c.contactsSlide(),
	} {
		if len(slide.Blocks) > 0 {
			d.Sections = append(d.Sections, slide)
		}
	}
	d.Notes = c.exampleNotes()
	return d
}

// presentedBy is who owns the project, and where.
func (c *composer) presentedBy() doc.Text {
	owner, place := c.name(c.plan.Owner), c.municipality(c.plan.Municipality)
	if strings.Contains(owner.String(), place.String()) {
		return owner
	}
	return doc.Join(c.own(", "), owner, place)
}

// needSlide is the challenge, sentence by sentence, and why something is to be done now.
func (c *composer) needSlide() doc.Section {
	p := c.plan
	s := doc.Section{ID: "need", Heading: c.word(wordNeed)}
	s.Blocks = append(c.points(p.Challenge, mostSentences), c.define(doc.Definition{Term: c.word(field("Plan", "whyNow")), Body: c.firstSentences(p.WhyNow, 2)})...)
	s.Notes = slices.Concat(c.proseTexts(p.Challenge), c.proseTexts(p.Background), c.proseTexts(p.WhyNow), c.proseTexts(p.WhyThisTheme))
	return s
}

// points is the first sentences of a text as a list, or the text itself when it is one.
func (c *composer) points(s string, most int) []doc.Block {
	sentences := sentencesOf(s)
	if len(sentences) == 1 {
		return []doc.Block{doc.Paragraph{Text: c.said(sentences[0])}}
	}
	var items []doc.Item
	for _, sentence := range sentences[:min(most, len(sentences))] {
		items = append(items, doc.Item{Text: c.said(sentence)})
	}
	return listOf(items)
}

// firstSentences is the beginning of a text, on one line.
func (c *composer) firstSentences(s string, most int) []doc.Text {
	sentences := sentencesOf(s)
	if t := c.said(strings.Join(sentences[:min(most, len(sentences))], " ")); !t.Empty() {
		return []doc.Text{t}
	}
	return nil
}

// situationSlide is the questions about the present situation that have an answer.
func (c *composer) situationSlide() doc.Section {
	s := doc.Section{ID: "situation", Heading: c.word(field("Plan", "situation"))}
	var shown []doc.Definition
	for _, q := range c.plan.Situation.Questions() {
		if q.Answer == nil || value.OneLine(q.Answer.Answer) == "" {
			continue
		}
		question := c.word(q.Text)
		if c.plan.Situation.Own(q.ID) {
			question = c.said(q.Text.NB)
		}
		if len(shown) < mostAnswers {
			shown = append(shown, doc.Definition{Term: append(question, c.mark(q.ID)...), Body: c.firstSentences(q.Answer.Answer, 1)})
		}
		s.Notes = append(s.Notes, doc.Join(c.own(" "), append([]doc.Text{question}, c.proseTexts(q.Answer.Answer)...)...))
	}
	s.Blocks = c.define(shown...)
	return s
}

// methodSlide is what the project is to reach, and the way from problem statement to activity.
func (c *composer) methodSlide() doc.Section {
	p := c.plan
	s := doc.Section{ID: "method", Heading: c.word(wordMethod)}
	var goals []doc.Item
	for _, g := range p.Goals {
		if len(goals) < mostGoals {
			goals = append(goals, doc.Item{Text: c.named(g.ID, g.Title)})
		}
		goal := c.sentences(c.labelled(field("Goal", ""), c.named(g.ID, g.Title)))
		for _, criterion := range g.SuccessCriteria {
			goal = c.sentences(goal, c.said(criterion))
		}
		s.Notes = append(s.Notes, goal)
	}
	s.Blocks = append(s.Blocks, listOf(goals)...)
	if way, ok := c.wayFigure(); ok {
		s.Blocks = append(s.Blocks, way)
	}
	if len(s.Blocks) > 0 {
		s.Notes = append(s.Notes, c.word(wordMethodNote))
	}
	return s
}

// activitiesSlide is what is done: the activities, and the subprojects where there are none yet.
func (c *composer) activitiesSlide() doc.Section {
	s := doc.Section{ID: "activities", Heading: c.word(field("Plan", "activities"))}
	var rows [][]doc.Text
	for _, a := range c.plan.Activities {
		if a.Status == samskaping.ActivityCancelled {
			continue
		}
		if len(rows) < mostActivities {
			rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.named(a.ID, a.Title)), c.own(a.Period.Format(c.lang)), c.said(a.Place), code(c, a.Status)})
		}
		if about := c.said(a.Description); !about.Empty() && len(s.Notes) < mostActivities {
			s.Notes = append(s.Notes, c.labelledText(c.named(a.ID, a.Title), about))
		}
	}
	s.Blocks = c.tabulate([]heading{
		{words: field("Activity", "")}, {words: field("Activity", "period")}, {words: field("Activity", "place")}, {words: field("Activity", "status")},
	}, rows)
	if len(rows) == 0 {
		s.Heading = c.word(field("Plan", "subprojects"))
		var items []doc.Item
		for _, sub := range c.plan.Subprojects {
			if len(items) < mostActivities {
				items = append(items, c.subprojectEntry(&sub))
			}
		}
		s.Blocks = listOf(items)
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
func (c *composer) more(s doc.Section, left int) doc.Section {
	if left > 0 {
		s.Blocks = append(s.Blocks, doc.Paragraph{Text: doc.InVoice(doc.Quiet, c.word(wordMoreOfThem, value.Named("number", strconv.Itoa(left))))})
	}
	return s
}

// labelledText is a text with the plan's own words for what it is about in front.
func (c *composer) labelledText(label, body doc.Text) doc.Text {
	return c.sentences(doc.Join(c.own(": "), label, body))
}

// whoSlide is the organisation chart, drawn across.
func (c *composer) whoSlide() doc.Section {
	s := doc.Section{ID: "who", Heading: c.word(wordOrganisation)}
	if chart, ok := c.wideChart(); ok {
		s.Blocks = []doc.Block{chart}
		s.Notes = c.toldTexts(chart.Told)
		return s
	}
	if len(c.plan.Organisations) == 0 {
		return s
	}
	steering := doc.Text(nil)
	if body := c.plan.SteeringGroup(); body != nil {
		steering = c.named(body.ID, body.Name)
	}
	s.Blocks = c.define(
		doc.Definition{Term: c.word(field("Plan", "owner")), Body: []doc.Text{c.name(c.plan.Owner)}},
		doc.Definition{Term: c.word(wordSteeringGroup), Body: []doc.Text{steering}},
		doc.Definition{Term: c.word(field("Plan", "leadership")), Body: []doc.Text{c.leaders()}},
	)
	return s
}

// toldTexts is what a figure tells, one paragraph for each of its lines.
func (c *composer) toldTexts(told []doc.Item) []doc.Text {
	var all []doc.Text
	for _, i := range told {
		t := i.Text
		var under []doc.Text
		for _, u := range i.Under {
			under = append(under, u.Text)
		}
		if len(under) > 0 {
			t = doc.Join(c.own(": "), t, c.enumerate(under))
		}
		all = append(all, c.sentences(t))
	}
	return all
}

// whenSlide is the stages and the milestones, by the day they end.
func (c *composer) whenSlide() doc.Section {
	s := doc.Section{ID: "when", Heading: c.word(field("Plan", "timePlan"))}
	type step struct {
		last value.Date
		row  []doc.Text
	}
	var steps []step
	for _, stage := range c.plan.TimePlan.Stages {
		steps = append(steps, step{stage.Period.To, []doc.Text{
			doc.InVoice(doc.Strong, c.named(stage.ID, stage.Title)), c.own(stage.Period.Format(c.lang)), code(c, stage.Status),
		}})
		s.Notes = append(s.Notes, c.stageNote(stage.ID, stage.Title, stage.Responsible)...)
	}
	for _, m := range c.plan.TimePlan.Milestones {
		steps = append(steps, step{m.Date, []doc.Text{
			doc.Join(c.own(": "), c.word(field("Milestone", "")), c.named(m.ID, m.Title)), c.own(m.Date.Format(c.lang)), code(c, m.Status),
		}})
		s.Notes = append(s.Notes, c.stageNote(m.ID, m.Title, m.Responsible)...)
	}
	slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(a.last.String(), b.last.String()) })
	// What has been is known; what is to come is what people ask about.
	left := max(0, len(steps)-mostStages)
	var rows [][]doc.Text
	for _, step := range steps[left:] {
		rows = append(rows, step.row)
	}
	s.Blocks = c.tabulate([]heading{{words: wordStep}, {words: wordWhen}, {words: field("Stage", "status"), blank: wordDash}}, rows)
	if len(rows) == 0 {
		if days := c.own(c.plan.Period.Format(c.lang)); !days.Empty() {
			s.Blocks = c.define(doc.Definition{Term: c.word(field("Plan", "period")), Body: []doc.Text{days}})
		}
	}
	if left > 0 {
		s.Blocks = append(s.Blocks, doc.Paragraph{Text: doc.InVoice(doc.Quiet, c.word(wordEarlierSteps, value.Named("number", strconv.Itoa(left))))})
	}
	return s
}

// stageNote says who is responsible, when somebody is.
func (c *composer) stageNote(id value.ID, title string, responsible value.ID) []doc.Text {
	if responsible.IsZero() {
		return nil
	}
	return []doc.Text{c.sentences(doc.Join(c.own(", "), c.named(id, title), lowerFirst(c.labelled(field("Stage", "responsible"), doc.WithoutMarks(c.name(responsible))))))}
}

// moneySlide is what the project takes, and who pays. Hours are never turned into money, and
// what is hoped for is never added to what is secured.
func (c *composer) moneySlide() doc.Section {
	b := c.plan.Budget
	s := doc.Section{ID: "money", Heading: c.word(wordHoursAndMoney)}
	var items []doc.Item
	if cost, err := (budget.Budget{Costs: c.costsNow().lines}).TotalCost(budget.Cash); len(b.Costs) > 0 && (err != nil || cost.Parts > 0) {
		items = append(items, doc.Item{Text: doc.Join(c.own(": "), c.word(field("Budget", "costs")), c.sum(cost, err))})
	}
	if hours, err := b.TotalEffort(); err == nil && hours.Estimate.Known() {
		total := c.fill(wordEffortTotal, "hours", doc.InVoice(doc.Strong, c.own(hours.Estimate.Format(c.lang))))
		if hours.Unknown > 0 {
			s.Notes = append(s.Notes, c.linesWithout(wordLinesWithout, hours.Unknown, hours.Parts))
		}
		items = append(items, doc.Item{Text: total})
	}
	s.Blocks = append(s.Blocks, listOf(items)...)
	if len(b.Financing) > 0 {
		s.Blocks = append(s.Blocks, c.secured()...)
	}
	if bar, ok := c.financingBar(); ok {
		s.Notes = append(s.Notes, c.toldTexts(bar.Told)...)
	}
	s.Notes = append(s.Notes, c.proseTexts(b.Principles)...)
	return s
}

// benefitsSlide is what is gained, the nearest gains first. Where there is not room for all, each
// horizon has some.
func (c *composer) benefitsSlide() doc.Section {
	s := doc.Section{ID: "benefits", Heading: c.word(wordBenefits)}
	plan := c.plan.BenefitPlan
	var rows [][]doc.Text
	for _, b := range fairly(mostBenefits, plan.Of(benefits.ShortTerm), plan.Of(benefits.LongTerm), someTime(plan)) {
		name := c.named(b.ID, b.Title)
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, name), code(c, b.Bearer), code(c, b.Horizon)})
		if about := c.said(b.Description); !about.Empty() {
			s.Notes = append(s.Notes, c.labelledText(name, about))
		}
	}
	s.Blocks = c.tabulate([]heading{
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
func (c *composer) risksSlide() doc.Section {
	s := doc.Section{ID: "risks", Heading: c.word(field("Plan", "risks"))}
	if c.ended() {
		return s
	}
	open := c.openRisks()
	var rows [][]doc.Text
	for _, r := range open[:min(len(open), mostRisks)] {
		measure := doc.Text(nil)
		if first := c.firstSentences(r.Measure, 1); len(first) > 0 {
			measure = first[0]
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.named(r.ID, r.Title)), c.riskGrade(r), measure})
		s.Notes = append(s.Notes, c.labelledText(c.named(r.ID, r.Title), c.sentences(c.said(r.Cause), c.said(r.Consequence), c.said(r.Measure))))
	}
	s.Blocks = c.tabulate([]heading{
		{words: field("Risk", ""), prose: true}, {words: wordRiskLevel, blank: wordNotStated}, {words: field("Risk", "measure"), prose: true, blank: wordNoActivity},
	}, rows)
	return c.more(s, len(open)-mostRisks)
}

// riskGrade is the level of a risk of the highest there is.
func (c *composer) riskGrade(r samskaping.Risk) doc.Text {
	if r.Level() == 0 {
		return nil
	}
	return c.word(wordLevelOf, value.Named("level", strconv.Itoa(r.Level())))
}

// askSlide is what the listeners are asked for.
func (c *composer) askSlide() doc.Section {
	s := doc.Section{ID: "ask", Heading: c.word(wordWhatWeAsk)}
	for _, t := range c.proseTexts(c.plan.Ask) {
		s.Blocks = append(s.Blocks, doc.Paragraph{Text: doc.InVoice(doc.Strong, t)})
	}
	if len(s.Blocks) > 0 {
		s.Notes = append(s.Notes, c.proseTexts(c.plan.Motivation)...)
	}
	return s
}

// contactsSlide is whom to ask, as far as the audience may know.
func (c *composer) contactsSlide() doc.Section {
	s := doc.Section{ID: "contacts", Heading: c.word(wordContacts)}
	var entries []doc.Definition
	for _, l := range c.plan.Leadership {
		if p := c.index.Person(l.Person); p != nil && len(entries) < mostContacts {
			reach := doc.Join(c.own(", "), c.said(p.Email), c.said(p.Phone))
			who := c.person(p)
			if strings.EqualFold(value.OneLine(p.Role), code(c, l.Role).String()) {
				who = c.holder(p, code(c, l.Role))
			}
			if !reach.Empty() {
				entries = append(entries, doc.Definition{Term: code(c, l.Role), Body: []doc.Text{who, reach}})
			}
		}
	}
	if o := c.index.Organisation(c.plan.Owner); o != nil && o.Mailbox != "" {
		entries = append(entries, doc.Definition{Term: c.named(o.ID, o.Name), Body: []doc.Text{c.said(o.Mailbox)}})
	}
	if t := link(c.said(c.plan.ProjectArea), c.plan.ProjectArea); len(t) > 0 && t[0].Address != "" {
		entries = append(entries, doc.Definition{Term: c.word(field("Plan", "projectArea")), Body: []doc.Text{t}})
	}
	s.Blocks = c.define(entries...)
	return s
}
