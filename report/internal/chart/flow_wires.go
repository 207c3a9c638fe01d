package chart

import (
	"cmp"
	"slices"
)

// manyWires is how many wires of a gap are still moved about to cross each other less.
const manyWires = 80

// span is how far up and down a wire goes.
func (g *grid) span(w wire) (top, bottom int) {
	top = g.begin(w)
	bottom = top
	for _, y := range w.ports {
		top, bottom = min(top, y), max(bottom, y)
	}
	return top, bottom
}

// tracks gives the wires of a gap their upright lines: those that do not meet may share one, and
// the order is one with few crossings. It returns how many there are. A wire that goes straight
// across has track -1.
func (g *grid) tracks(gap []wire) int {
	var turning []int
	for i := range gap {
		gap[i].track = -1
		if top, bottom := g.span(gap[i]); top < bottom || gap[i].back {
			turning = append(turning, i)
		}
	}
	slices.SortStableFunc(turning, func(a, b int) int {
		topA, _ := g.span(gap[a])
		topB, _ := g.span(gap[b])
		return cmp.Compare(topA, topB)
	})
	var tracks [][]int
	var ends []int
	for _, i := range turning {
		top, bottom := g.span(gap[i])
		n := slices.IndexFunc(ends, func(end int) bool { return end+laneApart < top })
		if n < 0 {
			n, tracks, ends = len(tracks), append(tracks, nil), append(ends, 0)
		}
		tracks[n], ends[n] = append(tracks[n], i), bottom
	}
	if len(turning) <= manyWires {
		g.untangle(gap, tracks)
	}
	for n, track := range tracks {
		for _, i := range track {
			gap[i].track = n
		}
	}
	return len(tracks)
}

// untangle swaps tracks beside each other as long as that takes crossings away.
func (g *grid) untangle(gap []wire, tracks [][]int) {
	crossings := func(left, right []int) int {
		n := 0
		for _, a := range left {
			for _, b := range right {
				n += g.meets(gap[a], gap[b])
			}
		}
		return n
	}
	for range tracks {
		swapped := false
		for i := 0; i+1 < len(tracks); i++ {
			if crossings(tracks[i+1], tracks[i]) < crossings(tracks[i], tracks[i+1]) {
				tracks[i], tracks[i+1], swapped = tracks[i+1], tracks[i], true
			}
		}
		if !swapped {
			return
		}
	}
}

// meets counts the crossings of two wires when the first has its upright line to the left.
func (g *grid) meets(left, right wire) int {
	n := 0
	top, bottom := g.span(right)
	for _, y := range left.ports {
		if !left.back && top <= y && y <= bottom {
			n++
		}
	}
	top, bottom = g.span(left)
	inside := func(y int) {
		if top <= y && y <= bottom {
			n++
		}
	}
	inside(g.begin(right))
	if right.back {
		for _, y := range right.ports {
			inside(y)
		}
	}
	return n
}
