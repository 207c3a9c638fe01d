package chart

import "github.com/samskaping/sdk/report/internal/doc"

// Step is one of several on a way: how many there are, and of what.
type Step struct{ Number, Name doc.Text }

// Steps draws a way as boxes in a row.
func Steps(steps []Step) doc.Drawing {
	const gap, padding = 14, 12
	width := (doc.SlideWidth - 4 - gap*(len(steps)-1)) / len(steps)
	d := doc.Drawing{Width: doc.SlideWidth}
	height := 0
	for i, s := range steps {
		b := doc.Box{X: 2 + i*(width+gap), Y: 2, Width: width, Weight: doc.HeavyBox}
		b.Width += 2 * padding // the words may come nearer to the edge than elsewhere
		fill(&b, sizedText{s.Number, doc.NameText, doc.Strong, 1}, sizedText{s.Name, doc.SmallText, doc.Plain, 2})
		b.Width -= 2 * padding
		height = max(height, b.Height)
		d.Boxes = append(d.Boxes, b)
	}
	for i := range d.Boxes {
		grow(&d.Boxes[i], height)
		if i > 0 {
			d.Lines = append(d.Lines, doc.Stroke{X1: d.Boxes[i-1].X + width, Y1: 2 + height/2, X2: d.Boxes[i].X, Y2: 2 + height/2})
		}
	}
	d.Height = height + 4
	return d
}
