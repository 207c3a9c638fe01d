package report

import "slices"

// drawing is boxes with text in them and the lines between them, in pixels from the upper left
// corner. It is shapes and not a picture, so that every format can draw it in its own way.
type drawing struct {
	width, height int
	lines         []stroke
	boxes         []box
	// cuts are the heights at which a page may end. No box crosses one.
	cuts []int
}

// Widths of drawings, in pixels: as wide as the text of an upright page, of one that lies on its side, and
// of a slide. On a slide of its own its small text is then 14 points, which is read from the back of the room.
const (
	chartWidth      = 960
	sidewaysWidth   = 1280
	slideChartWidth = 790
)

// sideways reports whether a drawing is too wide for an upright page.
func (d drawing) sideways() bool { return d.width > chartWidth }

// strip is a part of a drawing between two cuts, from top to bottom.
type strip struct {
	top, bottom int
	lines       []stroke
	boxes       []box
}

// strips divides a drawing at its cuts. A line that crosses a cut is in both parts.
func (d drawing) strips() []strip {
	parts := make([]strip, 0, len(d.cuts)+1)
	top, lines, boxes := 0, d.lines, d.boxes
	for _, bottom := range append(slices.Clone(d.cuts), d.height) {
		s := strip{top: top, bottom: bottom}
		for _, l := range lines {
			if l.y1 < bottom && l.y2 > top || l.y1 == l.y2 && top <= l.y1 && l.y1 < bottom {
				s.lines = append(s.lines, l)
			}
		}
		for len(boxes) > 0 && boxes[0].y < bottom {
			s.boxes, boxes = append(s.boxes, boxes[0]), boxes[1:]
		}
		parts = append(parts, s)
		top = bottom
	}
	return parts
}

// pages cuts a drawing into drawings that are no higher than a page, between its boxes.
func (d drawing) pages(height int) []drawing {
	var all []drawing
	for top := 0; top < d.height; {
		bottom := d.height
		if bottom-top > height {
			bottom = d.cutBetween(top, top+height)
		}
		all = append(all, d.part(top, bottom))
		top = bottom
	}
	return all
}

// cutBetween is the last place, no further down than asked, where a row of boxes ends.
func (d drawing) cutBetween(top, most int) int {
	at := most
	for _, b := range d.boxes {
		if b.y < at && at < b.y+b.height {
			at = b.y
		}
	}
	end := top
	for _, b := range d.boxes {
		if b.y+b.height <= at {
			end = max(end, b.y+b.height+2)
		}
	}
	if end <= top {
		return most
	}
	return end
}

// part is the part of a drawing from one height to another.
func (d drawing) part(top, bottom int) drawing {
	part := drawing{width: d.width, height: bottom - top}
	for _, l := range d.lines {
		if l.y1 > l.y2 {
			l = stroke{x1: l.x2, y1: l.y2, x2: l.x1, y2: l.y1}
		}
		// The lines are upright or level, so that one that is cut stays where it is sideways.
		if l.y2 < top || l.y1 >= bottom || l.y1 < l.y2 && l.y2 == top {
			continue
		}
		l.y1, l.y2 = max(l.y1, top)-top, min(l.y2, bottom)-top
		part.lines = append(part.lines, l)
	}
	for _, b := range d.boxes {
		if b.y+b.height <= top || b.y >= bottom {
			continue
		}
		b.y -= top
		part.boxes = append(part.boxes, b)
	}
	return part
}

// stroke is a straight line, with an arrow at its second end or not. Arrows are on level lines.
type stroke struct {
	x1, y1, x2, y2 int
	arrow          bool
}

// box is a rectangle with lines of text in it, centred when nothing else is said.
type box struct {
	x, y, width, height int
	weight              boxWeight
	side                boxSide
	lines               []boxLine
}

// boxWeight is how much a box stands out.
type boxWeight uint8

const (
	lightBox boxWeight = iota
	heavyBox
	bareBox  // text alone
	lightBar // an outline
	heavyBar // half filled
	fullBar
)

// bar reports whether a box is a bar of a chart.
func (b boxWeight) bar() bool { return b >= lightBar }

// boxSide is where the lines of a box stand.
type boxSide uint8

const (
	inTheMiddle boxSide = iota
	toTheLeft
	toTheRight
)

// boxLine is one line of text in a box. Its y is the base line, from the top of the drawing.
type boxLine struct {
	y    int
	size textSize
	text text
}

// textSize is the size of the text in a drawing.
type textSize uint8

const (
	smallText textSize = iota // says what a box or a name is
	nameText                  // the name itself
)
