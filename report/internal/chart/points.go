package chart

import (
	"math/big"
	"slices"

	"github.com/samskaping/sdk/report/internal/doc"
)

// Measures of a chart of points.
const (
	pointsTop    = 34
	pointsHeight = 200
	pointsLeft   = 310
	pointsRight  = 840
	pointSize    = 12
	labelsApart  = 80
)

// Mark is a line that points are read against, such as a target.
type Mark struct {
	Name  doc.Text
	Value *big.Rat
}

// Point is a value on a day, and how both are written.
type Point struct {
	Day         int64
	Value       *big.Rat
	Shown, Date doc.Text
}

// Points draws points in time, in their order, among levels. Days and values are in proportion. It
// reports false when there are not two days, or all values are the same.
func Points(levels []Mark, points []Point) (doc.Drawing, bool) {
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
		widen(l.Value)
	}
	for n, p := range points {
		if n == 0 || p.Day < first {
			first = p.Day
		}
		last = max(last, p.Day)
		widen(p.Value)
	}
	if len(points) < 2 || first == last || low.Cmp(high) == 0 {
		return doc.Drawing{}, false
	}
	height := func(v *big.Rat) int {
		share := new(big.Rat).Quo(new(big.Rat).Sub(high, v), new(big.Rat).Sub(high, low))
		share.Mul(share, big.NewRat(pointsHeight, 1))
		n := new(big.Int).Quo(share.Num(), share.Denom())
		return pointsTop + int(n.Int64())
	}
	d := doc.Drawing{Width: doc.PageWidth, Height: pointsTop + pointsHeight + 60}
	var heights []int
	for _, l := range levels {
		y := height(l.Value)
		heights = append(heights, y)
		d.Lines = append(d.Lines, doc.Stroke{X1: pointsLeft - 40, Y1: y, X2: pointsRight + 60, Y2: y})
		d.Boxes = append(d.Boxes, oneLine(2, y-lineHeight/2, pointsLeft-48, doc.ToTheLeft, l.Name))
	}
	labelled := -labelsApart
	for n, p := range points {
		x := pointsLeft + int(proportion(pointsRight-pointsLeft, p.Day-first, last-first))
		y := height(p.Value)
		d.Boxes = append(d.Boxes, doc.Box{X: x - pointSize/2, Y: y - pointSize/2, Width: pointSize, Height: pointSize, Weight: doc.FullBar})
		if x-labelled >= labelsApart || n == len(points)-1 && x-labelled >= labelsApart/2 {
			labelled = x
			at := y - pointSize/2 - lineHeight
			if slices.ContainsFunc(heights, func(level int) bool { return at < level && level < at+lineHeight }) {
				at = y + pointSize/2 // below, where no line goes through it
			}
			d.Boxes = append(d.Boxes, oneLine(x-pointSize/2, at, labelsApart, doc.ToTheLeft, doc.InVoice(doc.Strong, p.Shown)))
		}
		if n == 0 || n == len(points)-1 {
			d.Boxes = append(d.Boxes, oneLine(x-30, pointsTop+pointsHeight+30, 220, doc.ToTheLeft, p.Date))
		}
	}
	return d, true
}
