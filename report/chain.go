package report

import (
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// chain follows the co-creation: the problem statements and the gatherings that discussed them,
// what was proposed and what became of it, and the log of everything that is carried out.
func (c *composer) chain() []part {
	return []part{
		{heading: c.word(wordProblems), blocks: c.problems()},
		{heading: c.word(wordGatherings), blocks: c.gatherings()},
		{heading: c.word(wordProposals), blocks: c.proposals()},
		{heading: c.word(wordOtherDecisions), blocks: c.otherDecisions(), optional: true},
		{heading: c.word(wordLog), blocks: c.activityLog()},
	}
}

func (c *composer) problems() []block {
	p := c.plan
	discussed := map[value.ID][]text{}
	for _, g := range p.Gatherings {
		seen := map[value.ID]bool{}
		for _, table := range g.Tables {
			if !table.Problem.IsZero() && !seen[table.Problem] {
				seen[table.Problem] = true
				discussed[table.Problem] = append(discussed[table.Problem], c.named(g.ID, g.Title))
			}
		}
	}
	var rows [][]text
	for _, problem := range p.Problems {
		rows = append(rows, []text{
			c.entry(problem.ID, problem.Title, ""), c.name(problem.Owner), c.name(problem.Subproject),
			c.enumerate(discussed[problem.ID]),
		})
	}
	return c.tabulate([]heading{
		{words: wordProblem}, {words: wordProblemOwner}, {words: wordSubproject}, {words: wordDiscussedIn, blank: wordNotYet},
	}, rows)
}

func (c *composer) gatherings() []block {
	var rows [][]text
	for _, g := range c.plan.Gatherings {
		day := value.Period{From: g.Date, To: g.Date}
		rows = append(rows, []text{
			c.entry(g.ID, g.Title, g.Description), code(c, g.Kind),
			join(c.own(", "), c.when(day, g.Start, g.End), c.said(g.Place)),
			c.name(g.Responsible), c.participants(g.Participants), code(c, g.Level),
		})
	}
	return c.tabulate([]heading{
		{words: wordGathering}, {words: wordKind}, {words: wordWhenAndWhere}, {words: wordResponsible},
		{words: wordParticipants}, {words: wordLevel},
	}, rows)
}

// proposals has a row for every way from a proposal to an activity.
func (c *composer) proposals() []block {
	var rows [][]text
	for _, way := range c.plan.Chains("") {
		if way.Proposal == nil {
			continue
		}
		var decided []text
		for _, d := range way.Decisions {
			decided = append(decided, c.decided(d))
		}
		var activity, went text
		if a := way.Activity; a != nil {
			activity = c.named(a.ID, a.Title)
			went = c.sentences(c.status(a), c.judgement(a.Evaluation))
		}
		rows = append(rows, []text{
			c.entry(way.Proposal.ID, way.Proposal.Title, way.Proposal.Description),
			c.assessed(way.Proposal.Assessment), c.sentences(decided...), activity, went,
		})
	}
	return c.tabulate([]heading{
		{words: wordProposal}, {words: wordAssessment, blank: wordNotAssessed}, {words: wordDecision, blank: wordNotDecided},
		{words: wordActivity, blank: wordNoActivity}, {words: wordHowItWent, blank: wordNoStatus},
	}, rows)
}

// assessed is what an assessment came to: whether the proposal can be done, what it takes, and why.
func (c *composer) assessed(a samskaping.Assessment) text {
	takes := c.enumerate([]text{c.own(a.Cost.Format(c.lang)), c.own(a.Hours.Format(c.lang))})
	return c.sentences(join(c.own(": "), code(c, a.Feasible), takes), c.said(a.Reason))
}

// decided is the answer of a body, when it came, and on which conditions.
func (c *composer) decided(d *samskaping.Decision) text {
	answer := join(c.own(", "), code(c, d.Outcome), c.name(d.Body), c.own(d.Date.Format(c.lang)))
	return append(c.sentences(answer, c.said(d.Reason), c.conditions(d.Conditions)), c.mark(d.ID)...)
}

func (c *composer) conditions(all []string) text {
	var said []text
	for _, condition := range all {
		said = append(said, c.said(condition))
	}
	return c.labelled(wordConditions, c.sentences(said...))
}

// status is how far an activity has come.
func (c *composer) status(a *samskaping.Activity) text { return code(c, a.Status) }

// judgement is an evaluation in short: who was reached, and whether to do it again.
func (c *composer) judgement(e samskaping.Evaluation) text {
	return c.sentences(c.answer(wordReached, e.ReachedTargetGroup), c.answer(wordRepeat, e.Repeat))
}

func (c *composer) answer(t value.Text, a samskaping.Answer) text {
	if a == "" {
		return nil
	}
	return c.fill(t, "answer", code(c, a))
}

// otherDecisions are those that no proposal led to.
func (c *composer) otherDecisions() []block {
	var rows [][]text
	for i := range c.plan.Decisions {
		d := &c.plan.Decisions[i]
		if c.index.Proposal(d.Proposal) != nil {
			continue
		}
		rows = append(rows, []text{
			c.entry(d.ID, d.Title, ""), c.name(d.Body), c.own(d.Date.Format(c.lang)), code(c, d.Outcome),
			c.sentences(c.said(d.Reason), c.conditions(d.Conditions)),
		})
	}
	return c.tabulate([]heading{
		{words: wordDecision}, {words: wordBody}, {words: wordDate}, {words: wordAnswer, blank: wordNotDecided}, {words: wordReason},
	}, rows)
}

// activityLog is Halden kommune's log of activities: what, when and where, who, how far, and
// what came of it.
func (c *composer) activityLog() []block {
	var rows [][]text
	for i := range c.plan.Activities {
		a := &c.plan.Activities[i]
		rows = append(rows, []text{
			c.entry(a.ID, a.Title, a.Description),
			join(c.own(", "), c.when(a.Period, a.Start, a.End), c.said(a.Place)),
			c.name(a.Responsible),
			c.status(a),
			c.result(a),
		})
	}
	return c.tabulate([]heading{
		{words: wordActivity}, {words: wordWhenAndWhere}, {words: wordResponsible}, {words: wordStatus},
		{words: wordResult, blank: wordNotYet},
	}, rows)
}

// result is the evaluation of an activity in full.
func (c *composer) result(a *samskaping.Activity) text {
	e := a.Evaluation
	var came text
	if !e.Attendance.IsZero() {
		came = c.fill(wordCame, "number", c.people(e.Attendance))
	}
	t := c.sentences(came, c.answer(wordReached, e.ReachedTargetGroup), c.said(e.Effect),
		c.answer(wordRepeat, e.Repeat), c.answer(wordShare, e.Share), c.said(e.Description))
	if t.empty() && a.Status == samskaping.ActivityDone {
		return c.quiet(wordNotEvaluated)
	}
	if t.empty() && a.Status == samskaping.ActivityCancelled {
		return c.quiet(wordNoActivity)
	}
	return t
}
