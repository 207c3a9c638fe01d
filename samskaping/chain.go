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
	p = p.orEmpty()
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
	s := p.chainSteps()
	var chains []Chain
	for i := range p.Proposals {
		chains = append(chains, s.through(&p.Proposals[i])...)
	}
	for _, a := range s.activities[""] {
		chains = append(chains, s.unproposed(a))
	}
	used := map[value.ID]bool{}
	for _, c := range chains {
		if c.Problem != nil {
			used[c.Problem.ID] = true
		}
		if c.Gathering != nil {
			used[c.Gathering.ID] = true
		}
		for _, d := range c.Decisions {
			used[d.ID] = true
		}
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

// chainSteps are the steps of the chains, by the step before them.
type chainSteps struct {
	index      *Index
	decisions  map[value.ID][]*Decision         // by the proposal they are on
	activities map[value.ID][]*Activity         // by the proposal they come from
	benefits   map[value.ID][]*benefits.Benefit // by the activity or the subproject that leads to them
}

func (p *Plan) chainSteps() *chainSteps {
	s := &chainSteps{p.Index(), map[value.ID][]*Decision{}, map[value.ID][]*Activity{}, map[value.ID][]*benefits.Benefit{}}
	for i := range p.Decisions {
		d := &p.Decisions[i]
		s.decisions[d.Proposal] = append(s.decisions[d.Proposal], d)
	}
	for i := range p.Activities {
		a := &p.Activities[i]
		from := s.index.proposalOf(a)
		s.activities[from] = append(s.activities[from], a)
	}
	for i := range p.BenefitPlan.Benefits {
		b := &p.BenefitPlan.Benefits[i]
		for _, from := range b.Activities {
			s.benefits[from] = append(s.benefits[from], b)
		}
	}
	return s
}

// through gives the chains of a proposal: one for each activity it has become, or one that ends with it.
func (s *chainSteps) through(proposal *Proposal) []Chain {
	c := s.index.origin(proposal)
	c.Decisions = s.decisions[proposal.ID]
	activities := s.activities[proposal.ID]
	if len(activities) == 0 {
		return []Chain{c}
	}
	chains := make([]Chain, 0, len(activities))
	for _, a := range activities {
		c.Activity, c.Benefits = a, s.gained(a)
		chains = append(chains, c)
	}
	return chains
}

// unproposed is the chain of an activity that no proposal leads to.
func (s *chainSteps) unproposed(a *Activity) Chain {
	c := Chain{Activity: a, Benefits: s.gained(a)}
	if d := s.index.Decision(a.Decision); d != nil {
		c.Decisions = []*Decision{d}
	}
	return c
}

// gained are the benefits that an activity, or its subproject, leads to.
func (s *chainSteps) gained(a *Activity) []*benefits.Benefit {
	all := slices.Clone(s.benefits[a.ID])
	if !a.Subproject.IsZero() {
		all = append(all, s.benefits[a.Subproject]...)
	}
	return all
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
