package chart

import "github.com/samskaping/sdk/report/internal/doc"

// Measures of a bar chart, in pixels.
const (
	barHeight     = lineHeight
	barStep       = 28
	barGroupGap   = 12
	barTextGap    = 12
	mostBarLabel  = 300
	mostBarNumber = 280
)

// BarGroup is bars that belong together, such as those of a year.
type BarGroup struct {
	Name doc.Text
	Bars []Bar
}

// Bar is a number: what it is, how large, and how it is written.
type Bar struct {
	Name   doc.Text // nothing when the group has no other
	Size   int64
	Shown  doc.Text
	Weight doc.BoxWeight
}

// Bars draws numbers as bars from left to right, the longest as long as there is room for. A
// number below zero has no bar. What the bars say stands in the table that follows, and in the
// caption; there is no chart of a single bar.
func Bars(name, caption doc.Text, groups []BarGroup) []doc.Block {
	longest, count, labels, numbers := int64(0), 0, 0, 0
	for _, g := range groups {
		for i, b := range g.Bars {
			longest, count = max(longest, b.Size), count+1
			labels, numbers = max(labels, textPixels(g.label(i))), max(numbers, textPixels(b.Shown))
		}
	}
	if count < 2 || longest <= 0 {
		return nil
	}
	labels, numbers = min(labels, mostBarLabel), min(numbers, mostBarNumber)
	start := labels + barTextGap
	room := doc.PageWidth - start - barTextGap - numbers
	d := doc.Drawing{Width: doc.PageWidth}
	y := 6
	for _, g := range groups {
		// The axis is a narrow bar for each group, so that a page never ends within a group.
		d.Boxes = append(d.Boxes, doc.Box{X: start - 2, Y: y - 3, Width: 2, Height: len(g.Bars)*barStep + 3, Weight: doc.LightBar})
		for i, b := range g.Bars {
			d.Boxes = append(d.Boxes, oneLine(0, y, labels, doc.ToTheRight, g.label(i)))
			width := barLength(b.Size, longest, room)
			if width > 0 {
				d.Boxes = append(d.Boxes, doc.Box{X: start, Y: y, Width: width, Height: barHeight, Weight: b.Weight})
			}
			d.Boxes = append(d.Boxes, oneLine(start+width+barTextGap, y, numbers, doc.ToTheLeft, doc.InVoice(doc.Strong, b.Shown)))
			y += barStep
		}
		y += barGroupGap
	}
	d.Height = y - barGroupGap
	return []doc.Block{doc.Figure{Name: name, Caption: caption, Drawing: d}}
}

// label is what stands beside a bar. The first of a group has the name of the group too.
func (g BarGroup) label(i int) doc.Text {
	if i == 0 {
		return doc.Join(doc.Text{{Words: ", ", Lang: g.Name.Language()}}, g.Name, g.Bars[0].Name)
	}
	return g.Bars[i].Name
}

// textPixels is a width that a line beside a bar surely has room in.
func textPixels(t doc.Text) int { return doc.TextWidth(t.String(), doc.SmallText.Pixels())/100 + 2 }

// barLength is how long a bar is, at least so long that it is seen.
func barLength(size, longest int64, room int) int {
	if size <= 0 {
		return 0
	}
	return max(3, int(proportion(int64(room), size, longest)))
}
