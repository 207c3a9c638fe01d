package benefits

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// MapStep is something that has to be in place or change on the way to a benefit. Steps, benefits
// and goals, and what each leads to, make the benefit map (gevinstkart).
type MapStep struct {
	ID          value.ID    `json:"id"`
	Title       string      `json:"title"`
	Kind        MapStepKind `json:"kind,omitempty"`
	LeadsTo     []value.ID  `json:"leadsTo,omitempty" ref:"MapStep,Benefit"`
	Responsible value.ID    `json:"responsible,omitempty" ref:"Person,Organisation"`
	Risk        RiskLevel   `json:"risk,omitempty"`
	// Handling is how the line organisation looks after a precondition when the project has ended.
	Handling string `json:"handling,omitempty"`
}

// MapStepKind is the column of the benefit map a step stands in.
type MapStepKind string

// The kinds of steps, from left to right.
const (
	Precondition        MapStepKind = "precondition"
	EnablingChange      MapStepKind = "enabling-change" // something new that can be used
	BusinessChange      MapStepKind = "business-change" // a new way of working
	IntermediateBenefit MapStepKind = "intermediate-benefit"
)

// MapColumn is a column of the benefit map, from left to right.
type MapColumn uint8

// The columns, in their order: the four kinds of steps, then benefits, then goals.
const (
	ColumnPrecondition MapColumn = iota
	ColumnEnablingChange
	ColumnBusinessChange
	ColumnIntermediate
	ColumnBenefit
	ColumnGoal
)

// Map is the benefit map as a graph: what has to be in place, what changes, what is gained, and
// the goals it serves, with the links between them. The nodes stand in the plan's order: steps,
// benefits, goals. Disbenefits are not on the map; nobody works towards them.
type Map struct {
	Nodes []MapNode
	Links []MapLink
}

// MapNode is a thing on the map. Its title is empty for a goal, which only the plan around the
// benefits can name. At is where it stands in the benefit plan; "" for a goal.
type MapNode struct {
	ID     value.ID
	Title  string
	Column MapColumn
	At     finding.Pointer
}

// MapLink leads from one node to another, each its place in the list of nodes. PartOf is true for
// a benefit whose figures the other one counts already. At is where the link is stated.
type MapLink struct {
	From, To int
	PartOf   bool
	At       finding.Pointer
}

// Map makes the benefit map of the plan, with these goals. A step that states no kind stands just
// before the first thing it leads to, and a benefit that leads to another one, or is a part of it,
// is an intermediate benefit. A link to something that is not there is left out, and of several
// links between the same two the first is kept.
func (p Plan) Map(goals []value.ID) Map {
	size := len(p.Steps) + len(p.Benefits) + len(goals)
	m := mapMaker{Map: Map{Nodes: make([]MapNode, 0, size)}, places: make(map[value.ID]int, size), linked: map[[2]int]bool{}}
	for i, at := range finding.Pointer("/steps").Items(len(p.Steps)) {
		m.node(p.Steps[i].ID, p.Steps[i].Title, stepColumns[p.Steps[i].Kind], at)
	}
	for i, at := range finding.Pointer("/benefits").Items(len(p.Benefits)) {
		m.node(p.Benefits[i].ID, p.Benefits[i].Title, ColumnBenefit, at)
	}
	for _, id := range goals {
		if _, there := m.places[id]; there {
			continue
		}
		m.node(id, "", ColumnGoal, "")
	}
	for i := range p.Steps {
		m.leadsTo(i, p.Steps[i].LeadsTo, "leadsTo")
	}
	for i := range p.Benefits {
		b, from := &p.Benefits[i], len(p.Steps)+i
		m.leadsTo(from, b.LeadsTo, "leadsTo")
		if !b.PartOf.IsZero() {
			m.link(from, b.PartOf, true, m.Nodes[from].At.Key("partOf"))
		}
		m.leadsTo(from, b.Goals, "goals")
	}
	m.place(p.Steps)
	return m.Map
}

// Drawn reports whether there is a map to draw: more than benefits and their goals.
func (m Map) Drawn() bool {
	return slices.ContainsFunc(m.Nodes, func(n MapNode) bool { return n.Column < ColumnBenefit })
}

var stepColumns = map[MapStepKind]MapColumn{
	Precondition: ColumnPrecondition, EnablingChange: ColumnEnablingChange,
	BusinessChange: ColumnBusinessChange, IntermediateBenefit: ColumnIntermediate,
}
