package doc

import "slices"

// Drawing is boxes with text in them and the lines between them, in pixels from the upper left
// corner. It is shapes and not a picture, so that every format can draw it in its own way.
type Drawing struct {
	Width, Height int
	Lines         []Stroke
	Boxes         []Box
	// Cuts are the heights at which a page may end. No box crosses one.
	Cuts []int
}

// Widths of drawings, in pixels: as wide as the text of an upright page, of one that lies on its side, and
// of a slide. On a slide of its own its small text is then 14 points, which is read from the back of the room.
const (
	PageWidth     = 960
	SidewaysWidth = 1280
	SlideWidth    = 790
)

// Sideways reports whether a drawing is too wide for an upright page.
func (d Drawing) Sideways() bool { return d.Width > PageWidth }

// Strip is a part of a drawing between two cuts, from top to bottom.
type Strip struct {
	Top, Bottom int
	Lines       []Stroke
	Boxes       []Box
}

// Strips divides a drawing at its cuts. A line that crosses a cut is in both parts.
func (d Drawing) Strips() []Strip {
	parts := make([]Strip, 0, len(d.Cuts)+1)
	top, lines, boxes := 0, d.Lines, d.Boxes
	for _, bottom := range append(slices.Clone(d.Cuts), d.Height) {
		s := Strip{Top: top, Bottom: bottom}
		for _, l := range lines {
			if l.Y1 < bottom && l.Y2 > top || l.Y1 == l.Y2 && top <= l.Y1 && l.Y1 < bottom {
				s.Lines = append(s.Lines, l)
			}
		}
		for len(boxes) > 0 && boxes[0].Y < bottom {
			s.Boxes, boxes = append(s.Boxes, boxes[0]), boxes[1:]
		}
		parts = append(parts, s)
		top = bottom
	}
	return parts
}

// Pages cuts a drawing into drawings that are no higher than a page, between its boxes.
func (d Drawing) Pages(height int) []Drawing {
	var all []Drawing
	for top := 0; top < d.Height; {
		bottom := d.Height
		if bottom-top > height {
			bottom = d.cutBetween(top, top+height)
		}
		all = append(all, d.part(top, bottom))
		top = bottom
	}
	return all
}

// cutBetween is the last place, no further down than asked, where a row of boxes ends.
func (d Drawing) cutBetween(top, most int) int {
	at := most
	for _, b := range d.Boxes {
		if b.Y < at && at < b.Y+b.Height {
			at = b.Y
		}
	}
	end := top
	for _, b := range d.Boxes {
		if b.Y+b.Height <= at {
			end = max(end, b.Y+b.Height+2)
		}
	}
	if end <= top {
		return most
	}
	return end
}

// part is the part of a drawing from one height to another.
func (d Drawing) part(top, bottom int) Drawing {
	part := Drawing{Width: d.Width, Height: bottom - top}
	for _, l := range d.Lines {
		if l.Y1 > l.Y2 {
			l = Stroke{X1: l.X2, Y1: l.Y2, X2: l.X1, Y2: l.Y1}
		}
		// The lines are upright or level, so that one that is cut stays where it is sideways.
		if l.Y2 < top || l.Y1 >= bottom || l.Y1 < l.Y2 && l.Y2 == top {
			continue
		}
		l.Y1, l.Y2 = max(l.Y1, top)-top, min(l.Y2, bottom)-top
		part.Lines = append(part.Lines, l)
	}
	for _, b := range d.Boxes {
		if b.Y+b.Height <= top || b.Y >= bottom {
			continue
		}
		b.Y -= top
		part.Boxes = append(part.Boxes, b)
	}
	return part
}

// Stroke is a straight line, with an arrow at its second end or not. Arrows are on level lines.
type Stroke struct {
	X1, Y1, X2, Y2 int
	Arrow          bool
}

// Box is a rectangle with lines of text in it, centred when nothing else is said.
type Box struct {
	X, Y, Width, Height int
	Weight              BoxWeight
	Side                BoxSide
	Lines               []BoxLine
}

// BoxWeight is how much a box stands out.
type BoxWeight uint8

// The weights. The last three are bars of a chart.
const (
	LightBox BoxWeight = iota
	HeavyBox
	BareBox  // text alone
	LightBar // an outline
	HeavyBar // half filled
	FullBar
)

// Bar reports whether a box is a bar of a chart.
func (b BoxWeight) Bar() bool { return b >= LightBar }

// BoxSide is where the lines of a box stand.
type BoxSide uint8

// The sides.
const (
	InTheMiddle BoxSide = iota
	ToTheLeft
	ToTheRight
)

// BoxLine is one line of text in a box. Its y is the base line, from the top of the drawing.
type BoxLine struct {
	Y    int
	Size TextSize
	Text Text
}

// TextSize is the size of the text in a drawing.
type TextSize uint8

// The sizes.
const (
	SmallText TextSize = iota // says what a box or a name is
	NameText                  // the name itself
)

// Pixels is how high letters are.
func (s TextSize) Pixels() int {
	if s == NameText {
		return 16
	}
	return 13
}

// LineGap is the space between lines of text in a drawing, in pixels.
const LineGap = 4
