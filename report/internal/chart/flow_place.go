package chart

import (
	"cmp"
	"slices"
)

// Distances between what stands in one layer, in pixels.
const (
	boxApart  = 10
	laneApart = 7
)

func (g *grid) apart(a, b int) int {
	if g.cells[a].node >= 0 && g.cells[b].node >= 0 {
		return boxApart
	}
	return laneApart
}

// settle finds the height of every cell: as near as can be to the middle of those it is linked
// to, in the order of its layer and without touching. The uppermost is at the top.
func (g *grid) settle(top int) {
	for _, layer := range g.layers {
		y := 0
		for n, i := range layer {
			if n > 0 {
				y += g.apart(layer[n-1], i)
			}
			g.cells[i].y = y
			y += g.cells[i].height
		}
	}
	left := func(c *cell) []int { return c.left }
	right := func(c *cell) []int { return c.right }
	both := func(c *cell) []int { return slices.Concat(c.left, c.right) }
	for i := range g.layers {
		g.settleLayer(i, left)
	}
	for i := range g.layers {
		g.settleLayer(len(g.layers)-1-i, right)
	}
	for i := range g.layers {
		g.settleLayer(i, both)
	}
	for i := range g.layers {
		g.settleLayer(i, left)
	}
	highest := 0
	for n := range g.cells {
		if c := &g.cells[n]; n == 0 || c.y < highest {
			highest = c.y
		}
	}
	for n := range g.cells {
		g.cells[n].y += top - highest
	}
}

// settleLayer moves the cells of a layer towards those beside them. Cells that want the same room
// become a block, which stands where it is best for them together.
func (g *grid) settleLayer(layer int, beside func(*cell) []int) {
	type block struct{ sum, count int }
	var blocks []block
	offset := 0
	offsets := make([]int, len(g.layers[layer]))
	for n, i := range g.layers[layer] {
		c := &g.cells[i]
		if n > 0 {
			before := g.layers[layer][n-1]
			offset += g.cells[before].height + g.apart(before, i)
		}
		offsets[n] = offset
		wanted := c.y
		if others := beside(c); len(others) > 0 {
			sum := 0
			for _, o := range others {
				sum += g.cells[o].centre()
			}
			wanted = sum/len(others) - c.height/2
		}
		blocks = append(blocks, block{wanted - offset, 1})
		for last := len(blocks) - 1; last > 0; last-- {
			a, b := blocks[last-1], blocks[last]
			if a.sum*b.count <= b.sum*a.count {
				break
			}
			blocks[last-1] = block{a.sum + b.sum, a.count + b.count}
			blocks = blocks[:last]
		}
	}
	n := 0
	for _, b := range blocks {
		for range b.count {
			g.cells[g.layers[layer][n]].y = b.sum/b.count + offsets[n]
			n++
		}
	}
}

// Where the lines end at a box: as far from each other as this, and from its corners.
const (
	portApart  = 9
	fromCorner = 6
)

// begin is the height at which a wire begins.
func (g *grid) begin(w wire) int {
	c := &g.cells[w.from]
	switch {
	case c.node >= 0 && w.backwards:
		return c.centre() + portApart
	case w.back:
		return c.centre() - portApart
	}
	return c.centre()
}

// ports finds the heights at which the wires of a gap end: apart from each other, straight across
// where that is possible, and not on the line of another wire that begins close by.
func (g *grid) ports(gap []wire) {
	type end struct{ wire, n, begin int }
	ends := map[int][]end{}
	var begins []int
	for i := range gap {
		w := &gap[i]
		w.ports = make([]int, len(w.to))
		begins = append(begins, g.begin(*w))
		for n, to := range w.to {
			if w.back {
				w.ports[n] = g.cells[to].centre() + portApart
				continue
			}
			ends[to] = append(ends[to], end{i, n, g.begin(*w)})
		}
	}
	slices.Sort(begins)
	near := func(y, own int) bool {
		n, _ := slices.BinarySearch(begins, y-2)
		for ; n < len(begins) && begins[n] <= y+2; n++ {
			if begins[n] != own {
				return true
			}
		}
		return false
	}
	for to, all := range ends {
		c := &g.cells[to]
		slices.SortFunc(all, func(a, b end) int { return cmp.Or(cmp.Compare(a.begin, b.begin), cmp.Compare(a.wire, b.wire)) })
		apart := 0
		if len(all) > 1 {
			apart = min(portApart, max(0, c.height-2*fromCorner)/(len(all)-1))
		}
		least := c.y + fromCorner
		for n, e := range all {
			y := c.centre() + (2*n-len(all)+1)*apart/2
			most := c.y + c.height - fromCorner - (len(all)-1-n)*min(apart, 5)
			switch {
			case c.node >= 0 && least <= e.begin && e.begin <= most && (len(all) == 1 || max(y-e.begin, e.begin-y) <= apart/2):
				y = e.begin
			default:
				for _, aside := range []int{0, 3, -3, 5, -5} {
					if at := y + aside; c.node >= 0 && !near(at, e.begin) && (at >= least && at <= most || aside == 0) {
						y = at
						break
					}
				}
			}
			gap[e.wire].ports[e.n] = y
			least = y + min(apart, 5)
		}
	}
}
