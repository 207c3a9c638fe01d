package samskaping

import (
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// Chain is one way through the co-creation: from the problem statement and the gathering,
// through a proposal and what was decided on it, to an activity and its benefits. What the way
// does not have is nil: a proposal without an activity, an activity nobody proposed. It points into
// the plan.
type Chain struct {
	Problem   *Problem
	Gathering *Gathering
	Table     *Table
	Proposal  *Proposal
	// Decisions are in the plan's order; a postponed proposal may have several.
	Decisions []*Decision
	Activity  *Activity
	// Benefits are those the activity, or its subproject, leads to.
	Benefits []*benefits.Benefit
}

// Chains returns every chain that passes through the thing with the id, whichever end it stands
// at: a problem statement, a gathering, a table, a proposal, a decision, an activity or a
// benefit. The empty id gives all chains. They come in the order of the proposals, then the
// activities that no proposal leads to, then problem statements and gatherings without
// proposals, then decisions on other matters.
func (p *Plan) Chains(id value.ID) []Chain {
	if id.IsZero() {
		return p.chains()
	}
	return slices.DeleteFunc(p.chains(), func(c Chain) bool { return !c.passes(id) })
}

func (c Chain) passes(id value.ID) bool {
	return c.Problem != nil && c.Problem.ID == id ||
		c.Gathering != nil && c.Gathering.ID == id ||
		c.Table != nil && c.Table.ID == id ||
		c.Proposal != nil && c.Proposal.ID == id ||
		c.Activity != nil && c.Activity.ID == id ||
		slices.ContainsFunc(c.Decisions, func(d *Decision) bool { return d.ID == id }) ||
		slices.ContainsFunc(c.Benefits, func(b *benefits.Benefit) bool { return b.ID == id })
}

func (p *Plan) chains() []Chain {
	x := p.Index()
	decisionsOn := map[value.ID][]*Decision{}
	for i := range p.Decisions {
		d := &p.Decisions[i]
		decisionsOn[d.Proposal] = append(decisionsOn[d.Proposal], d)
	}
	activitiesFrom := map[value.ID][]*Activity{}
	for i := range p.Activities {
		a := &p.Activities[i]
		from := x.proposalOf(a)
		activitiesFrom[from] = append(activitiesFrom[from], a)
	}
	benefitsOf := map[value.ID][]*benefits.Benefit{}
	for i := range p.BenefitPlan.Benefits {
		b := &p.BenefitPlan.Benefits[i]
		for _, from := range b.Activities {
			benefitsOf[from] = append(benefitsOf[from], b)
		}
	}
	benefitsFrom := func(a *Activity) []*benefits.Benefit {
		all := slices.Clone(benefitsOf[a.ID])
		if !a.Subproject.IsZero() {
			all = append(all, benefitsOf[a.Subproject]...)
		}
		return all
	}

	var chains []Chain
	used := map[value.ID]bool{}
	for i := range p.Proposals {
		c := x.origin(&p.Proposals[i])
		c.Decisions = decisionsOn[c.Proposal.ID]
		for _, a := range activitiesFrom[c.Proposal.ID] {
			way := c
			way.Activity, way.Benefits = a, benefitsFrom(a)
			chains = append(chains, way)
		}
		if len(activitiesFrom[c.Proposal.ID]) == 0 {
			chains = append(chains, c)
		}
		for _, d := range c.Decisions {
			used[d.ID] = true
		}
		if c.Problem != nil {
			used[c.Problem.ID] = true
		}
		if c.Gathering != nil {
			used[c.Gathering.ID] = true
		}
	}
	for _, a := range activitiesFrom[""] {
		c := Chain{Activity: a, Benefits: benefitsFrom(a)}
		if d := x.Decision(a.Decision); d != nil {
			c.Decisions = []*Decision{d}
			used[d.ID] = true
		}
		chains = append(chains, c)
	}
	for i := range p.Problems {
		if problem := &p.Problems[i]; !used[problem.ID] {
			chains = append(chains, Chain{Problem: problem})
		}
	}
	for i := range p.Gatherings {
		if g := &p.Gatherings[i]; !used[g.ID] {
			chains = append(chains, Chain{Gathering: g})
		}
	}
	for i := range p.Decisions {
		if d := &p.Decisions[i]; !used[d.ID] {
			chains = append(chains, Chain{Decisions: []*Decision{d}})
		}
	}
	return chains
}

// origin is where a proposal comes from.
func (x *Index) origin(proposal *Proposal) Chain {
	c := Chain{Proposal: proposal, Table: x.Table(proposal.Table), Gathering: x.Gathering(proposal.Gathering)}
	problem := proposal.Problem
	if c.Table != nil && problem.IsZero() {
		problem = c.Table.Problem
	}
	c.Problem = x.Problem(problem)
	if c.Gathering == nil && c.Table != nil {
		c.Gathering = x.GatheringOf(c.Table.ID)
	}
	return c
}

// proposalOf returns the proposal an activity comes from: the one it names, or the one its
// decision is on; the empty id when there is none.
func (x *Index) proposalOf(a *Activity) value.ID {
	if x.Proposal(a.Proposal) != nil {
		return a.Proposal
	}
	if d := x.Decision(a.Decision); d != nil && x.Proposal(d.Proposal) != nil {
		return d.Proposal
	}
	return ""
}
