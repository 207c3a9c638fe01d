package benefits

import "slices"

// mostCycles is how many rings are reported at once. Whoever has more mends these first.
const mostCycles = 100

// Cycles returns the rings of the map: nodes that lead to each other all the way round, each ring
// once, from its first node in the plan's order, without that node at the end. A map without the
// link that closes each of them has no ring. At most 100 are returned.
func (m Map) Cycles() [][]int {
	const (
		unseen = iota
		open   // on the way that is being followed
		done
	)
	next, state := m.next(), make([]uint8, len(m.Nodes))
	var cycles [][]int
	var way []int
	var follow func(i int)
	follow = func(i int) {
		state[i], way = open, append(way, i)
		for _, to := range next[i] {
			switch {
			case state[to] == unseen:
				follow(to)
			case state[to] == open && len(cycles) < mostCycles:
				cycles = append(cycles, fromFirst(way[slices.Index(way, to):]))
			}
		}
		state[i], way = done, way[:len(way)-1]
	}
	for i := range m.Nodes {
		if state[i] == unseen {
			follow(i)
		}
	}
	return cycles
}

// fromFirst turns a ring so that it begins with its first node.
func fromFirst(ring []int) []int {
	at := slices.Index(ring, slices.Min(ring))
	return slices.Concat(ring[at:], ring[:at])
}

// Backwards returns the links that lead to an earlier column. Those in a ring are left out: [Map.Cycles]
// has them.
func (m Map) Backwards() []MapLink {
	inRing := map[[2]int]bool{}
	for _, ring := range m.Cycles() {
		for i, from := range ring {
			inRing[[2]int{from, ring[(i+1)%len(ring)]}] = true
		}
	}
	var links []MapLink
	for _, l := range m.Links {
		if m.Nodes[l.To].Column < m.Nodes[l.From].Column && !inRing[[2]int{l.From, l.To}] {
			links = append(links, l)
		}
	}
	return links
}

// DeadEnds returns the steps and benefits that lead nowhere, not even to a goal. What leads to a
// dead end is not one itself, so that each gap is listed once, where it can be filled.
func (m Map) DeadEnds() []int {
	var ends []int
	for i, next := range m.next() {
		if len(next) == 0 && m.Nodes[i].Column < ColumnGoal {
			ends = append(ends, i)
		}
	}
	return ends
}

// Starts returns the nodes that nothing leads to. For a precondition that is as it should be; for
// a benefit or a goal it is a gap, unless activities lead there, which the map does not show.
func (m Map) Starts() []int {
	reached := make([]bool, len(m.Nodes))
	for _, l := range m.Links {
		reached[l.To] = reached[l.To] || l.From != l.To
	}
	var starts []int
	for i := range m.Nodes {
		if !reached[i] {
			starts = append(starts, i)
		}
	}
	return starts
}
