package report

// step is one of several on a way: how many there are, and of what.
type step struct{ number, name text }

// drawSteps draws a way as boxes in a row.
func drawSteps(steps []step) drawing {
	const gap, padding = 14, 12
	width := (slideChartWidth - 4 - gap*(len(steps)-1)) / len(steps)
	d := drawing{width: slideChartWidth}
	height := 0
	for i, s := range steps {
		b := box{x: 2 + i*(width+gap), y: 2, width: width, weight: heavyBox}
		b.width += 2 * padding // the words may come nearer to the edge than elsewhere
		b.fill(sizedText{s.number, nameText, strong, 1}, sizedText{s.name, smallText, plain, 2})
		b.width -= 2 * padding
		height = max(height, b.height)
		d.boxes = append(d.boxes, b)
	}
	for i := range d.boxes {
		d.boxes[i].grow(height)
		if i > 0 {
			d.lines = append(d.lines, stroke{x1: d.boxes[i-1].x + width, y1: 2 + height/2, x2: d.boxes[i].x, y2: 2 + height/2})
		}
	}
	d.height = height + 4
	return d
}
