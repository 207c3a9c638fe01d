package report

import (
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
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

// pointChart draws the measurements of an indicator in time, between a line for the baseline and one
// for the target. Days and values are in proportion. It reports false when there are not
// measurements from two days.
func (c *composer) pointChart(i benefits.Indicator, measured []benefits.Measurement) (drawing, bool) {
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
	lines := []struct {
		name    value.Text
		reading benefits.Reading
	}{{field("Indicator", "baseline"), i.Baseline}, {field("Indicator", "target"), i.Target}}
	for _, l := range lines {
		if v, known := i.Number(l.reading); known {
			widen(v)
		}
	}
	type dot struct {
		day   int64
		value *big.Rat
		m     benefits.Measurement
	}
	var dots []dot
	for _, m := range measured {
		if v, known := i.Number(m.Reading()); known && !m.Date.IsZero() {
			day := m.Date.Number()
			if len(dots) == 0 || day < first {
				first = day
			}
			last = max(last, day)
			widen(v)
			dots = append(dots, dot{day, v, m})
		}
	}
	if len(dots) < 2 || first == last || low.Cmp(high) == 0 {
		return drawing{}, false
	}
	height := func(v *big.Rat) int {
		share := new(big.Rat).Quo(new(big.Rat).Sub(high, v), new(big.Rat).Sub(high, low))
		share.Mul(share, big.NewRat(pointsHeight, 1))
		n := new(big.Int).Quo(share.Num(), share.Denom())
		return pointsTop + int(n.Int64())
	}
	d := drawing{width: chartWidth, height: pointsTop + pointsHeight + 60}
	var levels []int
	for _, l := range lines {
		v, known := i.Number(l.reading)
		if !known {
			continue
		}
		y := height(v)
		levels = append(levels, y)
		d.lines = append(d.lines, stroke{x1: pointsLeft - 40, y1: y, x2: pointsRight + 60, y2: y})
		name := join(c.own(" "), c.word(l.name), c.withoutDay(i, l.reading))
		d.boxes = append(d.boxes, label(name, 2, y-labelHeight/2, pointsLeft-48, plain))
	}
	labelled := -labelsApart
	for n, p := range dots {
		x := pointsLeft + int(proportion(pointsRight-pointsLeft, p.day-first, last-first))
		y := height(p.value)
		d.boxes = append(d.boxes, box{x: x - pointSize/2, y: y - pointSize/2, width: pointSize, height: pointSize, weight: fullBar})
		if x-labelled >= labelsApart || n == len(dots)-1 && x-labelled >= labelsApart/2 {
			labelled = x
			at := y - pointSize/2 - labelHeight
			if slices.ContainsFunc(levels, func(level int) bool { return at < level && level < at+labelHeight }) {
				at = y + pointSize/2 // below, where no line goes through it
			}
			d.boxes = append(d.boxes, label(c.shortNumber(i, p.m.Reading()), x-pointSize/2, at, labelsApart, strong))
		}
		if n == 0 || n == len(dots)-1 {
			d.boxes = append(d.boxes, label(c.own(p.m.Date.Format(c.lang)), x-30, pointsTop+pointsHeight+30, 220, plain))
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

// withoutDay is a reading without its day, as one number with its unit.
func (c *composer) withoutDay(i benefits.Indicator, r benefits.Reading) text {
	v, known := i.Number(r)
	if !known || c.tooFew(i, r) {
		return nil
	}
	d, err := value.RoundDecimal(v)
	if err != nil {
		return nil
	}
	return c.measure(i, rounded(d, 1))
}

// shortNumber is a reading as a number alone, or in per cent.
func (c *composer) shortNumber(i benefits.Indicator, r benefits.Reading) text {
	i.UnitName = ""
	if i.Unit != benefits.UnitPercent {
		i.Unit = benefits.UnitCount
	}
	return c.withoutDay(i, r)
}
