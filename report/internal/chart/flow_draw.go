package chart

import "github.com/samskaping/sdk/report/internal/doc"

// Measures of a flow, in pixels. It is as wide as other drawings where its boxes then have room for
// words; else it wants a page that lies on its side.
const (
	roomForWords = 140
	widestBox    = 250
	narrowestBox = 104
	gapLeast     = 28
	trackApart   = 6
	arrowLength  = 9
	flowMargin   = 2
	flowHeight   = 760 // what there is room for on a page that lies on its side
	flowPadding  = 8
)

// Draw draws the flow: headings, boxes and lines with arrows.
func (f Flow) Draw() doc.Drawing {
	layerOf, columnOf := f.layers()
	g := f.grid(layerOf, len(columnOf))
	g.sort()
	p := flowPlan{Flow: f, grid: g, columnOf: columnOf, tracks: make([]int, len(columnOf))}
	for i, gap := range g.gaps {
		p.tracks[i] = (len(gap) + 1) / 2
	}
	p.arrange(doc.PageWidth)
	if p.boxWidth < roomForWords {
		p.arrange(doc.SidewaysWidth)
	}
	// How many tracks there are depends on how high the boxes are, and these on the tracks.
	p.arrange(p.width)
	d := doc.Drawing{Width: p.right}
	p.drawHeadings(&d)
	p.drawBoxes(&d)
	p.drawWires(&d)
	for _, b := range d.Boxes {
		d.Height = max(d.Height, b.Y+b.Height+flowMargin)
	}
	for _, l := range d.Lines {
		d.Height = max(d.Height, l.Y1+flowMargin, l.Y2+flowMargin)
	}
	return d
}

// flowPlan is where everything in a flow stands.
type flowPlan struct {
	Flow
	grid     grid
	columnOf []int // of the layers
	tracks   []int // how many there are in each gap
	width    int   // what there is room for
	lefts    []int // where each layer begins
	boxWidth int
	gapWidth []int
	top      int // where the boxes begin
	right    int
	headings []doc.Box
	boxes    []doc.Box // of the nodes
}

func (p *flowPlan) arrange(width int) {
	p.width = width
	layers := len(p.columnOf)
	p.gapWidth = make([]int, layers)
	room := width - 2*flowMargin
	for i, n := range p.tracks {
		if i < layers-1 || n > 0 {
			p.gapWidth[i] = gapLeast + trackApart*min(n, 16)
		}
		room -= p.gapWidth[i]
	}
	p.boxWidth = max(narrowestBox, min(widestBox, room/max(1, layers)))
	if spare := room - p.boxWidth*layers; spare > 0 && layers > 1 {
		for i := range p.gapWidth[:layers-1] {
			p.gapWidth[i] += min(spare/(layers-1), 2*gapLeast)
		}
	}
	p.lefts = nil
	x := flowMargin
	for i := range p.columnOf {
		p.lefts = append(p.lefts, x)
		x += p.boxWidth + p.gapWidth[i]
	}
	p.right = x + flowMargin
	p.fillBoxes()
	p.grid.settle(p.top)
	for i := range p.grid.gaps {
		p.grid.ports(p.grid.gaps[i])
		p.tracks[i] = p.grid.tracks(p.grid.gaps[i])
	}
}

// fillBoxes writes the headings and the nodes into boxes, which says how high they are. Where many
// stand below each other, each has fewer lines.
func (p *flowPlan) fillBoxes() {
	fullest := 1
	for _, layer := range p.grid.layers {
		boxes := 0
		for _, i := range layer {
			if p.grid.cells[i].node >= 0 {
				boxes++
			}
		}
		fullest = max(fullest, boxes)
	}
	line := doc.SmallText.Pixels() + doc.LineGap
	most := min(7, max(5, (flowHeight/fullest-boxApart-2*flowPadding)/line))
	p.headings, p.boxes = nil, make([]doc.Box, len(p.Nodes))
	p.top = flowMargin
	for first := 0; first < len(p.columnOf); {
		last := first
		for last+1 < len(p.columnOf) && p.columnOf[last+1] == p.columnOf[first] {
			last++
		}
		b := doc.Box{X: p.lefts[first], Y: flowMargin, Width: p.lefts[last] + p.boxWidth - p.lefts[first], Weight: doc.BareBox}
		fillWithin(&b, flowPadding, sizedText{p.Flow.Headings[p.columnOf[first]], doc.SmallText, doc.Strong, 3})
		p.headings = append(p.headings, b)
		p.top = max(p.top, b.Y+b.Height+flowPadding)
		first = last + 1
	}
	for i, n := range p.Nodes {
		b := doc.Box{X: p.lefts[p.grid.cells[i].layer], Width: p.boxWidth}
		if n.Heavy {
			b.Weight = doc.HeavyBox
		}
		b.Width = p.boxWidth * 11 / 10 // no line here is bold, and so none is as wide as it may be elsewhere
		fillWithin(&b, flowPadding, sizedText{n.Text, doc.SmallText, doc.Plain, most})
		b.Width = p.boxWidth
		p.boxes[i], p.grid.cells[i].height = b, b.Height
	}
}

func (p *flowPlan) drawHeadings(d *doc.Drawing) {
	for _, b := range p.headings {
		grow(&b, p.top-flowPadding-flowMargin)
		d.Boxes = append(d.Boxes, b)
	}
}

func (p *flowPlan) drawBoxes(d *doc.Drawing) {
	for i, b := range p.boxes {
		y := p.grid.cells[i].y
		b.Y = y
		for n := range b.Lines {
			b.Lines[n].Y += y
		}
		d.Boxes = append(d.Boxes, b)
	}
}

func (p *flowPlan) drawWires(d *doc.Drawing) {
	for _, c := range p.grid.cells {
		if c.node < 0 {
			left := p.lefts[c.layer]
			d.Lines = append(d.Lines, doc.Stroke{X1: left, Y1: c.y, X2: left + p.boxWidth, Y2: c.y})
		}
	}
	for layer, gap := range p.grid.gaps {
		left := p.lefts[layer] + p.boxWidth
		right := left + p.gapWidth[layer]
		for _, w := range gap {
			p.drawWire(d, w, left, right, p.tracks[layer])
		}
	}
}

// drawWire draws a wire in the gap from left to right. Its arrows are where the link leads to.
func (p *flowPlan) drawWire(d *doc.Drawing, w wire, left, right, tracks int) {
	begin := p.grid.begin(w)
	top, bottom := p.grid.span(w)
	x := right
	if w.track >= 0 {
		x = left + arrowLength + (w.track+1)*(right-left-2*arrowLength)/(tracks+1)
		if w.backwards && p.grid.cells[w.from].node >= 0 {
			d.Lines = append(d.Lines, doc.Stroke{X1: x, Y1: begin, X2: left, Y2: begin, Arrow: true})
		} else {
			d.Lines = append(d.Lines, doc.Stroke{X1: left, Y1: begin, X2: x, Y2: begin})
		}
		d.Lines = append(d.Lines, doc.Stroke{X1: x, Y1: top, X2: x, Y2: bottom})
	} else {
		x = left
	}
	for n, y := range w.ports {
		end, arrow := right, !w.backwards && p.grid.cells[w.to[n]].node >= 0
		if w.back {
			end, arrow = left, true
		}
		l := doc.Stroke{X1: x, Y1: y, X2: end, Y2: y, Arrow: arrow}
		if w.track < 0 && w.backwards && p.grid.cells[w.from].node >= 0 {
			l = doc.Stroke{X1: end, Y1: y, X2: x, Y2: y, Arrow: true}
		}
		d.Lines = append(d.Lines, l)
	}
}
