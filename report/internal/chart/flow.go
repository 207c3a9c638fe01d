package chart

import (
	"cmp"
	"slices"

	"github.com/samskaping/sdk/report/internal/doc"
)

// Flow is boxes in columns and the links between them, to be drawn from left to right.
type Flow struct {
	Headings []doc.Text // of the columns
	Nodes    []Node
	Links    [][2]int // from one node to another
}

type Node struct {
	Column int
	Text   doc.Text
	Heavy  bool // stands out
}

// deepest is how many layers one column may become, where its boxes lead to each other.
const deepest = 3

// layers finds where each node stands: as many layers from the left as its column begins at, and
// further in when others of its column lead to it. It returns the columns the layers belong to.
// Columns nobody stands in are left out.
func (f Flow) layers() (layerOf, columnOf []int) {
	before := make([][]int, len(f.Nodes))
	for _, l := range f.Links {
		if f.Nodes[l[0]].Column == f.Nodes[l[1]].Column {
			before[l[1]] = append(before[l[1]], l[0])
		}
	}
	depth, seen := make([]int, len(f.Nodes)), make([]bool, len(f.Nodes))
	var find func(i int) int
	find = func(i int) int {
		if !seen[i] {
			seen[i] = true // also on the way, so that a ring comes to an end
			for _, b := range before[i] {
				if b != i {
					depth[i] = max(depth[i], min(find(b)+1, deepest-1))
				}
			}
		}
		return depth[i]
	}
	used := make([]bool, len(f.Headings)*deepest)
	for i, n := range f.Nodes {
		used[n.Column*deepest+find(i)] = true
	}
	place := make([]int, len(used))
	for slot, there := range used {
		place[slot] = len(columnOf)
		if there {
			columnOf = append(columnOf, slot/deepest)
		}
	}
	for i, n := range f.Nodes {
		layerOf = append(layerOf, place[n.Column*deepest+depth[i]])
	}
	return layerOf, columnOf
}

// cell is a place in a layer: a node, or a lane where links go past.
type cell struct {
	node        int // -1 for a lane
	layer       int
	order       int // from the top of its layer
	y, height   int
	left, right []int // the cells of the layers beside it that it is linked to
}

func (c *cell) centre() int { return c.y + c.height/2 }

// wire is the lines between two layers that begin at one cell: out of it, or into it for links
// that lead to an earlier layer. A wire of links within a layer comes back to it.
type wire struct {
	from      int
	to        []int
	backwards bool
	back      bool // comes back to the layer it begins in
	track     int
	ports     []int // the heights of the ends, as in to
}

// grid is a flow as cells in layers, with lanes through the layers that a link goes past, and the
// wires of each gap between two layers; the last gap is after the last layer.
type grid struct {
	cells  []cell
	layers [][]int
	gaps   [][]wire
}

func (f Flow) grid(layerOf []int, layers int) grid {
	g := grid{layers: make([][]int, layers), gaps: make([][]wire, layers)}
	for i := range f.Nodes {
		g.add(cell{node: i, layer: layerOf[i]})
	}
	wires := map[[2]int]int{} // by the cell, and whether it leads backwards or comes back
	linked := map[[3]int]bool{}
	connect := func(from, to, kind int) {
		gap := &g.gaps[g.cells[from].layer]
		n, there := wires[[2]int{from, kind}]
		if !there {
			n = len(*gap)
			wires[[2]int{from, kind}] = n
			*gap = append(*gap, wire{from: from, backwards: kind == 1, back: kind == 2})
		}
		if linked[[3]int{from, to, kind}] {
			return
		}
		linked[[3]int{from, to, kind}] = true
		w := &(*gap)[n]
		w.to = append(w.to, to)
		if kind < 2 {
			g.cells[from].right = append(g.cells[from].right, to)
			g.cells[to].left = append(g.cells[to].left, from)
		}
	}
	lanes := map[[3]int]int{} // the lane of a node's links through a layer
	for _, l := range f.Links {
		from, to, kind := l[0], l[1], 0
		if layerOf[from] > layerOf[to] {
			from, to, kind = to, from, 1
		}
		if layerOf[from] == layerOf[to] {
			if from != to {
				connect(from, to, 2)
			}
			continue
		}
		at := from
		for layer := layerOf[from] + 1; layer < layerOf[to]; layer++ {
			lane, there := lanes[[3]int{from, kind, layer}]
			if !there {
				lane = g.add(cell{node: -1, layer: layer})
				lanes[[3]int{from, kind, layer}] = lane
			}
			connect(at, lane, kind)
			at = lane
		}
		connect(at, to, kind)
	}
	return g
}

func (g *grid) add(c cell) int {
	c.order = len(g.layers[c.layer])
	g.layers[c.layer] = append(g.layers[c.layer], len(g.cells))
	g.cells = append(g.cells, c)
	return len(g.cells) - 1
}

// sweeps is how many times the layers are put in order, forth and back.
const sweeps = 12

// sort puts each layer in an order with few crossings: by where, on average, the cells it is
// linked to stand. The best order that is met is kept, and the author's where it is as good.
func (g *grid) sort() {
	best, fewest := g.orders(), g.crossings()
	for n := 0; n < sweeps && fewest > 0; n++ {
		for i := range g.layers {
			if n%2 == 0 {
				g.sortLayer(i, func(c *cell) []int { return c.left })
			} else {
				g.sortLayer(len(g.layers)-1-i, func(c *cell) []int { return c.right })
			}
		}
		if crossings := g.crossings(); crossings < fewest {
			best, fewest = g.orders(), crossings
		}
	}
	for i, order := range best {
		g.setOrder(i, order)
	}
}

func (g *grid) sortLayer(layer int, beside func(*cell) []int) {
	type weighed struct{ cell, sum, count int }
	all := make([]weighed, 0, len(g.layers[layer]))
	for _, i := range g.layers[layer] {
		w := weighed{i, g.cells[i].order, 1}
		if others := beside(&g.cells[i]); len(others) > 0 {
			w.sum, w.count = 0, len(others)
			for _, o := range others {
				w.sum += g.cells[o].order
			}
		}
		all = append(all, w)
	}
	slices.SortStableFunc(all, func(a, b weighed) int { return cmp.Compare(a.sum*b.count, b.sum*a.count) })
	order := make([]int, len(all))
	for n, w := range all {
		order[n] = w.cell
	}
	g.setOrder(layer, order)
}

func (g *grid) setOrder(layer int, order []int) {
	g.layers[layer] = order
	for n, i := range order {
		g.cells[i].order = n
	}
}

func (g *grid) orders() [][]int {
	all := make([][]int, len(g.layers))
	for i, layer := range g.layers {
		all[i] = slices.Clone(layer)
	}
	return all
}

// crossings counts how many links cross each other between the layers.
func (g *grid) crossings() int {
	count := 0
	for layer := range g.layers[:max(len(g.layers)-1, 0)] {
		seen := make([]int, len(g.layers[layer+1])+1) // how many links so far end at or before a place
		total := 0
		for _, i := range g.layers[layer] {
			ends := make([]int, 0, len(g.cells[i].right))
			for _, o := range g.cells[i].right {
				ends = append(ends, g.cells[o].order)
			}
			for _, end := range ends {
				before := 0
				for n := end + 1; n > 0; n -= n & -n {
					before += seen[n]
				}
				count += total - before
			}
			for _, end := range ends {
				total++
				for n := end + 1; n < len(seen); n += n & -n {
					seen[n]++
				}
			}
		}
	}
	return count
}
