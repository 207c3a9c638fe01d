package samskaping

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Index finds the things of a plan by their id. It points into the plan; make a new one when
// ids or lists have changed. Where two things have one id, the first is found.
type Index struct {
	things map[value.ID]thing
	// again are the things whose id is taken by one before them.
	again []*node
	// hosts are the gatherings by their tables.
	hosts map[value.ID]*Gathering
}

type thing struct {
	node  *node // nil for a question of the ready sets
	value any   // a pointer into the plan
}

// kind is what sort of thing it is, as references name it.
func (t thing) kind() string {
	if t.node == nil {
		return "OwnQuestion"
	}
	return t.node.field.of.name
}

// Index makes an index of the plan.
func (p *Plan) Index() *Index {
	p = p.orEmpty()
	return newIndex(p, p.nodes())
}

func newIndex(p *Plan, nodes *nodes) *Index {
	x := &Index{things: make(map[value.ID]thing, len(nodes.things)), hosts: map[value.ID]*Gathering{}}
	for i := range p.Gatherings {
		for _, t := range p.Gatherings[i].Tables {
			x.hosts[t.ID] = &p.Gatherings[i]
		}
	}
	for _, n := range nodes.things {
		id, _ := n.id()
		if _, taken := x.things[id]; taken {
			x.again = append(x.again, n)
			continue
		}
		x.things[id] = thing{n, n.pointer()}
	}
	// The questions of the ready sets can be answered as if the plan had written them.
	for _, set := range p.Situation.sets() {
		for _, q := range set.Questions() {
			if _, taken := x.things[q.ID]; !taken {
				x.things[q.ID] = thing{nil, &OwnQuestion{ID: q.ID, Title: q.Text.In(p.Language)}}
			}
		}
	}
	return x
}

func find[T any](x *Index, id value.ID) *T {
	found, _ := x.things[id].value.(*T)
	return found
}

// Organisation returns the organisation with the id, or nil.
func (x *Index) Organisation(id value.ID) *Organisation { return find[Organisation](x, id) }

// Person returns the person with the id, or nil.
func (x *Index) Person(id value.ID) *Person { return find[Person](x, id) }

// Body returns the body with the id, or nil.
func (x *Index) Body(id value.ID) *Body { return find[Body](x, id) }

// Subproject returns the subproject with the id, or nil.
func (x *Index) Subproject(id value.ID) *Subproject { return find[Subproject](x, id) }

// TargetGroup returns the target group with the id, or nil.
func (x *Index) TargetGroup(id value.ID) *TargetGroup { return find[TargetGroup](x, id) }

// Goal returns the goal with the id, or nil.
func (x *Index) Goal(id value.ID) *Goal { return find[Goal](x, id) }

// Problem returns the problem statement with the id, or nil.
func (x *Index) Problem(id value.ID) *Problem { return find[Problem](x, id) }

// Gathering returns the gathering with the id, or nil.
func (x *Index) Gathering(id value.ID) *Gathering { return find[Gathering](x, id) }

// Table returns the table with the id, or nil.
func (x *Index) Table(id value.ID) *Table { return find[Table](x, id) }

// GatheringOf returns the gathering that has the table with the id, or nil.
func (x *Index) GatheringOf(table value.ID) *Gathering { return x.hosts[table] }

// Proposal returns the proposal with the id, or nil.
func (x *Index) Proposal(id value.ID) *Proposal { return find[Proposal](x, id) }

// Decision returns the decision with the id, or nil.
func (x *Index) Decision(id value.ID) *Decision { return find[Decision](x, id) }

// Activity returns the activity with the id, or nil.
func (x *Index) Activity(id value.ID) *Activity { return find[Activity](x, id) }

// SubprojectOf returns the subproject that a cost, an effort or money for the thing with the id
// belongs to: the subproject itself, or that of the activity. It is empty for the whole project
// and for what no subproject has.
func (x *Index) SubprojectOf(id value.ID) value.ID {
	if a := x.Activity(id); a != nil {
		return a.Subproject
	}
	if x.Subproject(id) != nil {
		return id
	}
	return ""
}

// Place returns where the thing with the id stands in the plan, and whether there is one.
func (x *Index) Place(id value.ID) (finding.Pointer, bool) {
	t, ok := x.things[id]
	switch {
	case !ok:
		return "", false
	case t.node == nil:
		return "/situation/questionSets", true
	}
	return t.node.at(), true
}

// Name returns what the thing with the id is called: its name or title, or a person's role.
// An id that leads nowhere is returned as it is.
func (x *Index) Name(id value.ID) string {
	name := ""
	switch t := x.things[id].value.(type) {
	case *Organisation:
		name = t.Name
	case *Person:
		name = t.Role
	case *Body:
		name = t.Name
	case *Subproject:
		name = t.Title
	case *TargetGroup:
		name = t.Title
	case *Goal:
		name = t.Title
	case *Problem:
		name = t.Title
	case *Gathering:
		name = t.Title
	case *Table:
		if name = t.Title; name == "" && t.Problem != id {
			name = x.Name(t.Problem)
		}
	case *Proposal:
		name = t.Title
	case *Decision:
		name = t.Title
	case *Activity:
		name = t.Title
	case *Lesson:
		name = t.Title
	case *Stage:
		name = t.Title
	case *Milestone:
		name = t.Title
	case *Risk:
		name = t.Title
	case *Stakeholder:
		name = t.Title
	case *OwnQuestion:
		name = t.Title
	case *Strategy:
		name = t.Title
	case *Alternative:
		name = t.Title
	case *Offer:
		name = t.Title
	case *Link:
		name = t.Title
	case *budget.Effort:
		name = t.Title
	case *budget.Cost:
		name = t.Title
	case *budget.Financing:
		name = t.Title
	case *budget.Price:
		name = t.Title
	case *budget.Version:
		name = t.Title
	case *budget.Reallocation:
		name = t.Title
	case *benefits.Benefit:
		name = t.Title
	case *benefits.Indicator:
		name = t.Title
	case *benefits.MapStep:
		name = t.Title
	case *benefits.Flow:
		name = t.Title
	}
	if name == "" {
		return id.String()
	}
	return name
}
