package benefits

import (
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
	m := mapMaker{places: map[value.ID]int{}, linked: map[[2]int]bool{}}
	for i, s := range p.Steps {
		m.node(s.ID, s.Title, stepColumns[s.Kind], finding.Pointer("/steps").Index(i))
	}
	for i, b := range p.Benefits {
		m.node(b.ID, b.Title, ColumnBenefit, finding.Pointer("/benefits").Index(i))
	}
	for _, id := range goals {
		if _, there := m.places[id]; there {
			continue
		}
		m.node(id, "", ColumnGoal, "")
	}
	for i, s := range p.Steps {
		m.leadsTo(i, s.LeadsTo, "leadsTo")
	}
	for i, b := range p.Benefits {
		from := len(p.Steps) + i
		m.leadsTo(from, b.LeadsTo, "leadsTo")
		m.link(from, b.PartOf, true, m.Nodes[from].At.Key("partOf"))
		m.leadsTo(from, b.Goals, "goals")
	}
	m.place(p.Steps)
	return m.Map
}

// Drawn reports whether there is a map to draw: more than benefits and their goals.
func (m Map) Drawn() bool {
	for _, n := range m.Nodes {
		if n.Column < ColumnBenefit {
			return true
		}
	}
	return false
}

var stepColumns = map[MapStepKind]MapColumn{
	Precondition: ColumnPrecondition, EnablingChange: ColumnEnablingChange,
	BusinessChange: ColumnBusinessChange, IntermediateBenefit: ColumnIntermediate,
}
