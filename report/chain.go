package report

import (
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// chain follows the co-creation: the problem statements and the gatherings that discussed them,
// what was proposed and what became of it, and the log of everything that is carried out.
func (c *composer) chain() []part {
	ways := c.plan.Chains("")
	return []part{
		{heading: c.word(field("Plan", "problems")), blocks: c.problems(ways)},
		{heading: c.word(field("Plan", "gatherings")), blocks: c.gatherings()},
		{heading: c.word(wordTables), blocks: c.tables(), optional: true},
		{heading: c.word(wordProposals), blocks: c.proposals(ways)},
		{heading: c.word(wordOtherDecisions), blocks: c.otherDecisions(), optional: true},
		{heading: c.word(wordLog), blocks: c.activityLog()},
	}
}

func (c *composer) problems(ways []samskaping.Chain) []doc.Block {
	p := c.plan
	type meeting struct{ problem, gathering value.ID }
	met := map[meeting]bool{}
	discussed := map[value.ID][]doc.Text{}
	discuss := func(problem value.ID, g *samskaping.Gathering) {
		if m := (meeting{problem, g.ID}); !met[m] {
			met[m] = true
			discussed[problem] = append(discussed[problem], c.named(g.ID, g.Title))
		}
	}
	for i := range p.Gatherings {
		for _, table := range p.Gatherings[i].Tables {
			discuss(table.Problem, &p.Gatherings[i])
		}
	}
	for _, way := range ways {
		if way.Problem != nil && way.Gathering != nil {
			discuss(way.Problem.ID, way.Gathering)
		}
	}
	var rows [][]doc.Text
	for _, problem := range p.Problems {
		rows = append(rows, []doc.Text{
			c.entry(problem.ID, problem.Title, ""), c.name(problem.Owner), c.name(problem.Subproject),
			c.enumerate(discussed[problem.ID]),
		})
	}
	return c.tabulate([]heading{
		{words: field("Problem", "title"), prose: true},
		{words: field("Problem", "owner")},
		{words: field("Subproject", "")},
		{words: wordDiscussedIn, blank: wordNotYet},
	}, rows)
}

func (c *composer) gatherings() []doc.Block {
	var rows [][]doc.Text
	for _, g := range c.plan.Gatherings {
		day := value.Period{From: g.Date, To: g.Date}
		rows = append(rows, []doc.Text{
			c.entry(g.ID, g.Title, g.Description), code(c, g.Kind),
			doc.Join(c.own(", "), c.when(day, g.Start, g.End), c.said(g.Place)),
			c.name(g.Responsible), c.participants(g.Participants), code(c, g.Level),
		})
	}
	return c.tabulate([]heading{
		{words: field("Gathering", "title"), prose: true},
		{words: field("Gathering", "kind")},
		{words: wordWhenAndWhere},
		{words: field("Gathering", "responsible")},
		{words: field("Subproject", "participants")}, {words: field("Gathering", "level")},
	}, rows)
}

// tables are the tables of all gatherings, each with its problem statement and its owner.
func (c *composer) tables() []doc.Block {
	var rows [][]doc.Text
	for _, g := range c.plan.Gatherings {
		for _, t := range g.Tables {
			name := c.named(t.ID, t.Title)
			if t.Title == "" {
				name = c.name(t.Problem)
			}
			rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, name), c.named(g.ID, g.Title), c.name(t.Problem), c.name(t.Owner)})
		}
	}
	return c.tabulate([]heading{
		{words: field("Table", "")},
		{words: field("Gathering", "")},
		{words: field("Table", "problem"), prose: true},
		{words: field("Table", "owner")},
	}, rows)
}

// proposals has a row for every way from a proposal to an activity.
func (c *composer) proposals(ways []samskaping.Chain) []doc.Block {
	var rows [][]doc.Text
	for _, way := range ways {
		if way.Proposal == nil {
			continue
		}
		var decided []doc.Text
		for _, d := range way.Decisions {
			decided = append(decided, c.decided(d))
		}
		var activity, went doc.Text
		if a := way.Activity; a != nil {
			activity = c.named(a.ID, a.Title)
			if went = c.sentences(code(c, a.Status), c.judgement(a.Evaluation)); went.Empty() {
				went = c.quiet(wordNotStated)
			}
		} else if len(way.Decisions) == 0 {
			went = c.quiet(wordNotYet)
		}
		proposal := c.entry(way.Proposal.ID, way.Proposal.Title, way.Proposal.Description)
		if from := c.cameFrom(way); !from.Empty() {
			proposal = c.sentences(proposal, from)
		}
		rows = append(rows, []doc.Text{
			proposal,
			c.assessed(way.Proposal.Assessment), c.sentences(decided...), activity, went,
		})
	}
	return c.tabulate([]heading{
		{words: field("Proposal", ""), prose: true}, {words: field("Proposal", "assessment"), prose: true, blank: wordNotAssessed},
		{words: field("Decision", ""), prose: true, blank: wordNotDecided},
		{words: field("Activity", ""), blank: wordNoActivity}, {words: wordHowItWent, blank: wordNotApplicable},
	}, rows)
}

// cameFrom is where a proposal was made, and by whom.
func (c *composer) cameFrom(way samskaping.Chain) doc.Text {
	var source doc.Text
	if way.Gathering != nil {
		source = doc.WithoutMarks(c.named(way.Gathering.ID, way.Gathering.Title))
	}
	by := code(c, way.Proposal.By)
	switch {
	case source.Empty():
		source = by
	case !by.Empty():
		source = doc.Join(nil, source, c.own(" ("), by, c.own(")"))
	}
	if source.Empty() {
		return nil
	}
	return doc.InVoice(doc.Quiet, c.fill(wordCameFrom, "source", source))
}

// assessed is what an assessment came to: whether the proposal can be done, what it takes, and why.
func (c *composer) assessed(a samskaping.Assessment) doc.Text {
	takes := c.enumerate([]doc.Text{c.own(a.Cost.Format(c.lang)), c.own(a.Hours.Format(c.lang))})
	return c.sentences(doc.Join(c.own(": "), code(c, a.Feasible), takes), c.said(a.Reason))
}

// decided is the answer of a body, when it came, and on which conditions.
func (c *composer) decided(d *samskaping.Decision) doc.Text {
	return c.sentences(c.answered(d), c.grounds(d))
}

// answered is the answer of a body alone, and when it came.
func (c *composer) answered(d *samskaping.Decision) doc.Text {
	answer := doc.Join(c.own(", "), code(c, d.Outcome), c.name(d.Body), c.own(d.Date.Format(c.lang)))
	return append(answer, c.mark(d.ID)...)
}

// grounds is why a body answered as it did, on which conditions, in which words, how its members
// voted, and where it is archived.
func (c *composer) grounds(d *samskaping.Decision) doc.Text {
	return c.sentences(c.said(d.Reason), c.conditions(d.Conditions),
		c.labelled(field("Decision", "text"), c.said(d.Text)), c.labelled(field("Decision", "votes"), c.votes(d.Votes)),
		c.labelled(field("Decision", "reference"), c.said(d.Reference)))
}

func (c *composer) conditions(all []string) doc.Text {
	var said []doc.Text
	for _, condition := range all {
		said = append(said, c.said(condition))
	}
	return c.labelled(field("Decision", "conditions"), c.sentences(said...))
}

// judgement is an evaluation in short: who was reached, and whether to do it again.
func (c *composer) judgement(e samskaping.Evaluation) doc.Text {
	return c.sentences(c.answer(wordReached, e.ReachedTargetGroup), c.answer(wordRepeat, e.Repeat))
}

func (c *composer) answer(t value.Text, a samskaping.Answer) doc.Text {
	if a == "" {
		return nil
	}
	return c.fill(t, "answer", code(c, a))
}

// otherDecisions are those that no proposal led to.
func (c *composer) otherDecisions() []doc.Block {
	var others []*samskaping.Decision
	for i := range c.plan.Decisions {
		if d := &c.plan.Decisions[i]; c.index.Proposal(d.Proposal) == nil {
			others = append(others, d)
		}
	}
	return c.decisionTable(others)
}

func (c *composer) decisionTable(decisions []*samskaping.Decision) []doc.Block {
	var rows [][]doc.Text
	for _, d := range decisions {
		rows = append(rows, []doc.Text{
			c.entry(d.ID, d.Title, ""), c.name(d.Body), c.own(d.Date.Format(c.lang)), code(c, d.Outcome),
			c.grounds(d),
		})
	}
	return c.tabulate([]heading{
		{words: field("Decision", ""), prose: true},
		{words: field("Decision", "body")},
		{words: field("Decision", "date")},
		{words: field("Decision", "outcome"), blank: wordNotDecided},
		{words: field("Decision", "reason"), prose: true},
	}, rows)
}

// activityLog is Halden kommune's log of activities: what, when and where, who, how far, and
// what came of it.
func (c *composer) activityLog() []doc.Block {
	var rows [][]doc.Text
	for i := range c.plan.Activities {
		a := &c.plan.Activities[i]
		rows = append(rows, []doc.Text{
			c.entry(a.ID, a.Title, a.Description),
			c.whereAndHow(a),
			c.whoOf(a),
			code(c, a.Status),
			c.result(a),
		})
	}
	return c.tabulate([]heading{
		{words: field("Activity", ""), prose: true},
		{words: wordWhenAndWhere},
		{words: field("Activity", "responsible")},
		{words: field("Activity", "status")},
		{words: wordResult, prose: true, blank: wordNotYet},
	}, rows)
}

// whereAndHow is when and where an activity is, and how it is made known.
func (c *composer) whereAndHow(a *samskaping.Activity) doc.Text {
	place := doc.Join(c.own(", "), c.whenHeld(a), c.said(a.Place))
	if len(a.Channels) == 0 {
		return place
	}
	var channels []doc.Text
	for _, channel := range a.Channels {
		channels = append(channels, code(c, channel))
	}
	return c.sentences(place, c.labelled(field("Activity", "channels"), c.enumerate(channels)))
}

// whoOf is who is responsible for an activity, and who gives the talk.
func (c *composer) whoOf(a *samskaping.Activity) doc.Text {
	if a.Lecturer == "" {
		return c.name(a.Responsible)
	}
	return c.sentences(c.name(a.Responsible), c.labelled(field("Activity", "lecturer"), c.said(a.Lecturer)))
}

// result is the evaluation of an activity in full.
func (c *composer) result(a *samskaping.Activity) doc.Text {
	e := a.Evaluation
	var came doc.Text
	if !e.Attendance.IsZero() {
		came = c.fill(wordCame, "number", c.people(e.Attendance))
	}
	t := c.sentences(came, c.answer(wordReached, e.ReachedTargetGroup), c.said(e.Effect),
		c.answer(wordRepeat, e.Repeat), c.answer(wordShare, e.Share), c.said(e.Description))
	if t.Empty() && a.Status == samskaping.ActivityDone {
		return c.quiet(wordNotEvaluated)
	}
	if t.Empty() && a.Status == samskaping.ActivityCancelled {
		return c.quiet(wordNoActivity)
	}
	return t
}
