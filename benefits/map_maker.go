package benefits

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// mapMaker puts a map together.
type mapMaker struct {
	Map
	places map[value.ID]int // the first node with an id
	linked map[[2]int]bool
}

func (m *mapMaker) node(id value.ID, title string, column MapColumn, at finding.Pointer) {
	if _, taken := m.places[id]; !taken && !id.IsZero() {
		m.places[id] = len(m.Nodes)
	}
	m.Nodes = append(m.Nodes, MapNode{id, title, column, at})
}

func (m *mapMaker) leadsTo(from int, ids []value.ID, property string) {
	for i, id := range ids {
		m.link(from, id, false, m.Nodes[from].At.Key(property).Index(i))
	}
}

func (m *mapMaker) link(from int, id value.ID, partOf bool, at finding.Pointer) {
	to, there := m.places[id]
	if !there || m.linked[[2]int{from, to}] {
		return
	}
	m.linked[[2]int{from, to}] = true
	m.Links = append(m.Links, MapLink{from, to, partOf, at})
}

// place finds the columns that the plan does not state: those of benefits on the way to others,
// and of steps without a kind.
func (m *mapMaker) place(steps []MapStep) {
	next := m.next()
	benefit := func(i int) bool { return i >= len(steps) && m.Nodes[i].Column < ColumnGoal }
	for _, l := range m.Links {
		if benefit(l.From) && benefit(l.To) && l.From != l.To {
			m.Nodes[l.From].Column = ColumnIntermediate
		}
	}
	placed := make([]bool, len(m.Nodes))
	var column func(i int) MapColumn
	column = func(i int) MapColumn {
		if placed[i] || i >= len(steps) || steps[i].Kind != "" {
			return m.Nodes[i].Column
		}
		placed[i] = true // also while it is looked at, so that a ring comes to an end
		first := ColumnBenefit
		for _, to := range next[i] {
			first = min(first, column(to))
		}
		if len(next[i]) > 0 && first > ColumnPrecondition {
			m.Nodes[i].Column = first - 1
		}
		return m.Nodes[i].Column
	}
	for i := range steps {
		column(i)
	}
}

// next lists where each node leads.
func (m Map) next() [][]int {
	next := make([][]int, len(m.Nodes))
	for _, l := range m.Links {
		next[l.From] = append(next[l.From], l.To)
	}
	return next
}
