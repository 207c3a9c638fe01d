package report

import (
	"math/big"
	"slices"
)

// Measures of a chart of points.
const (
	pointsTop    = 34
	pointsHeight = 200
	pointsLeft   = 310
	pointsRight  = 840
	pointSize    = 12
	labelsApart  = 80
	labelHeight  = 22
)

// pointLevel is a line that points are read against, such as a target.
type pointLevel struct {
	name  text
	value *big.Rat
}

// point is a value on a day, and how both are written.
type point struct {
	day         int64
	value       *big.Rat
	shown, date text
}

// drawPoints draws points in time, in their order, among levels. Days and values are in proportion. It
// reports false when there are not two days, or all values are the same.
func drawPoints(levels []pointLevel, points []point) (drawing, bool) {
	first, last := int64(0), int64(0)
	var low, high *big.Rat
	widen := func(v *big.Rat) {
		if low == nil || v.Cmp(low) < 0 {
			low = v
		}
		if high == nil || v.Cmp(high) > 0 {
			high = v
		}
	}
	for _, l := range levels {
		widen(l.value)
	}
	for n, p := range points {
		if n == 0 || p.day < first {
			first = p.day
		}
		last = max(last, p.day)
		widen(p.value)
	}
	if len(points) < 2 || first == last || low.Cmp(high) == 0 {
		return drawing{}, false
	}
	height := func(v *big.Rat) int {
		share := new(big.Rat).Quo(new(big.Rat).Sub(high, v), new(big.Rat).Sub(high, low))
		share.Mul(share, big.NewRat(pointsHeight, 1))
		n := new(big.Int).Quo(share.Num(), share.Denom())
		return pointsTop + int(n.Int64())
	}
	d := drawing{width: chartWidth, height: pointsTop + pointsHeight + 60}
	var heights []int
	for _, l := range levels {
		y := height(l.value)
		heights = append(heights, y)
		d.lines = append(d.lines, stroke{x1: pointsLeft - 40, y1: y, x2: pointsRight + 60, y2: y})
		d.boxes = append(d.boxes, label(l.name, 2, y-labelHeight/2, pointsLeft-48, plain))
	}
	labelled := -labelsApart
	for n, p := range points {
		x := pointsLeft + int(proportion(pointsRight-pointsLeft, p.day-first, last-first))
		y := height(p.value)
		d.boxes = append(d.boxes, box{x: x - pointSize/2, y: y - pointSize/2, width: pointSize, height: pointSize, weight: fullBar})
		if x-labelled >= labelsApart || n == len(points)-1 && x-labelled >= labelsApart/2 {
			labelled = x
			at := y - pointSize/2 - labelHeight
			if slices.ContainsFunc(heights, func(level int) bool { return at < level && level < at+labelHeight }) {
				at = y + pointSize/2 // below, where no line goes through it
			}
			d.boxes = append(d.boxes, label(p.shown, x-pointSize/2, at, labelsApart, strong))
		}
		if n == 0 || n == len(points)-1 {
			d.boxes = append(d.boxes, label(p.date, x-30, pointsTop+pointsHeight+30, 220, plain))
		}
	}
	return d, true
}

// label is one line of text that begins at the left, in a chart.
func label(t text, x, y, width int, v voice) box {
	b := box{x: x, y: y, width: width, height: labelHeight, weight: bareBox, side: toTheLeft}
	for _, line := range wrap(t.String(), width, smallText.pixels(), 1) {
		b.lines = append(b.lines, boxLine{y + labelHeight - 6, smallText, text{{words: line, lang: t.language(), voice: v}}})
	}
	return b
}
