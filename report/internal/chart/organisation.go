package chart

import "github.com/samskaping/sdk/report/internal/doc"

// Level is one of those who steer: what it is, what it is called, and what more its box says.
type Level struct {
	Label, Name doc.Text
	More        []doc.Text
}

// Branch is a subproject: what it is called, that it is made up, who leads it and who it is for.
type Branch struct{ Name, Mark, Leader, Groups doc.Text }

func (b Branch) texts() []sizedText {
	return []sizedText{
		{b.Name, doc.NameText, doc.Strong, 3}, {b.Mark, doc.SmallText, doc.Quiet, 1}, {b.Leader, doc.SmallText, doc.Plain, 3}, {b.Groups, doc.SmallText, doc.Plain, 3},
	}
}

// Measures of the organisation chart, in pixels. The trunk runs down the left side, so that any number of
// rows can branch off it.
const (
	levelWidth  = 440
	levelGap    = 28
	branchWidth = 28
	columnGap   = 16
	rowGap      = 36
)

// Organisation draws those who steer above each other, and the subprojects side by side below them. Without
// subprojects it is no wider than its boxes, so that all of it is seen on a telephone.
func Organisation(levels []Level, branches []Branch) doc.Drawing {
	d := doc.Drawing{Width: doc.PageWidth}
	if len(branches) == 0 {
		d.Width = levelWidth + 4
	}
	y := 2
	middle := d.Width / 2
	for _, l := range levels {
		if len(d.Boxes) > 0 {
			d.Lines = append(d.Lines, doc.Stroke{X1: middle, Y1: y, X2: middle, Y2: y + levelGap})
			y += levelGap
		}
		b := doc.Box{X: middle - levelWidth/2, Y: y, Width: levelWidth, Weight: doc.HeavyBox}
		texts := []sizedText{{l.Label, doc.SmallText, doc.Quiet, 1}, {l.Name, doc.NameText, doc.Strong, 2}}
		for _, t := range l.More {
			texts = append(texts, sizedText{t, doc.SmallText, doc.Plain, 2})
		}
		fill(&b, texts...)
		d.Boxes = append(d.Boxes, b)
		y += b.Height
	}
	drawBelow(&d, branches, y)
	return d
}

// drawBelow draws the subprojects below what is drawn so far.
func drawBelow(d *doc.Drawing, branches []Branch, y int) {
	if len(branches) == 0 {
		d.Height = y + 2
		return
	}
	trunk := 2
	middle := doc.PageWidth / 2
	across := min(len(branches), 4)
	if len(branches) == 5 || len(branches) == 6 {
		across = 3
	}
	width := (doc.PageWidth - branchWidth - 2 - (across-1)*columnGap) / across
	top := y
	if len(d.Boxes) > 0 {
		d.Lines = append(d.Lines, doc.Stroke{X1: middle, Y1: y, X2: middle, Y2: y + levelGap})
		y += levelGap
	}
	rails := 0
	for start := 0; start < len(branches); start += across {
		row := branches[start:min(start+across, len(branches))]
		rail := y
		rails = rail
		if start > 0 {
			d.Cuts = append(d.Cuts, rail-4)
		}
		y += levelGap / 2
		boxes, height := make([]doc.Box, len(row)), 0
		for i := range row {
			boxes[i] = doc.Box{X: branchWidth + i*(width+columnGap), Y: y, Width: width}
			fill(&boxes[i], row[i].texts()...)
			height = max(height, boxes[i].Height)
		}
		for i := range boxes {
			grow(&boxes[i], height)
			centre := boxes[i].X + width/2
			d.Lines = append(d.Lines, doc.Stroke{X1: centre, Y1: rail, X2: centre, Y2: y})
		}
		end := boxes[len(boxes)-1].X + width/2
		if start == 0 && len(d.Boxes) > 0 {
			end = max(end, middle)
		}
		left := trunk
		if len(branches) <= across {
			left = min(boxes[0].X+width/2, middle)
		}
		d.Lines = append(d.Lines, doc.Stroke{X1: left, Y1: rail, X2: end, Y2: rail})
		d.Boxes = append(d.Boxes, boxes...)
		y += height + rowGap/2
	}
	if len(branches) > across {
		d.Lines = append(d.Lines, doc.Stroke{X1: trunk, Y1: top + levelGap, X2: trunk, Y2: rails})
	}
	d.Height = y - rowGap/2 + 2
}

// Measures of a chart drawn across, in pixels: who steers stands to the left, and the
// subprojects to the right.
const (
	wideLevel      = 330
	wideLevelGap   = 12
	wideBranch     = 30
	wideRowGap     = 10
	widePadding    = 10
	wideTwoColumns = 4 // subprojects from which they stand in two columns
)

// MostAcross is how many subprojects have room to be read in a chart that is drawn across.
const MostAcross = 8

// Across draws the same in the form of a slide: what each level is called, or who is in it, and the
// subprojects beside them. Where there are many of these, their leaders have no room.
func Across(levels []Level, branches []Branch) doc.Drawing {
	d := doc.Drawing{Width: doc.SlideWidth}
	left := wideLevel
	if len(branches) == 0 {
		left = doc.SlideWidth - 4
	}
	y := 2
	for _, l := range levels {
		if len(d.Boxes) > 0 {
			d.Lines = append(d.Lines, doc.Stroke{X1: 2 + left/2, Y1: y, X2: 2 + left/2, Y2: y + wideLevelGap})
			y += wideLevelGap
		}
		b := doc.Box{X: 2, Y: y, Width: left, Weight: doc.HeavyBox}
		texts := []sizedText{{l.Label, doc.SmallText, doc.Quiet, 1}, {l.Name, doc.NameText, doc.Strong, 2}}
		if l.Name.Empty() {
			for _, t := range l.More[:min(2, len(l.More))] {
				texts = append(texts, sizedText{t, doc.SmallText, doc.Plain, 2})
			}
		}
		fillWithin(&b, widePadding, texts...)
		d.Boxes = append(d.Boxes, b)
		y += b.Height
	}
	d.Height = max(y+2, drawBeside(&d, branches))
	return d
}

// drawBeside draws the subprojects beside the levels, and returns where they end.
func drawBeside(d *doc.Drawing, branches []Branch) int {
	if len(branches) == 0 {
		return 0
	}
	across := 1
	if len(branches) >= wideTwoColumns {
		across = 2
	}
	levels := len(d.Boxes)
	x, rail := 2, 2
	if levels > 0 {
		x, rail = 2+wideLevel+wideBranch, 2+wideLevel+wideBranch/2
	}
	width := (doc.SlideWidth - 2 - x - (across-1)*columnGap) / across
	y, first, last := 2, 0, 0
	for start := 0; start < len(branches); start += across {
		row := branches[start:min(start+across, len(branches))]
		boxes, height := make([]doc.Box, len(row)), 0
		for i := range row {
			boxes[i] = doc.Box{X: x + i*(width+columnGap), Y: y, Width: width}
			texts := []sizedText{{row[i].Name, doc.NameText, doc.Strong, 3}}
			if len(branches) <= MostAcross/2 {
				texts = append(texts, sizedText{row[i].Leader, doc.SmallText, doc.Plain, 3})
			}
			fillWithin(&boxes[i], widePadding, texts...)
			height = max(height, boxes[i].Height)
		}
		for i := range boxes {
			grow(&boxes[i], height)
			if i > 0 {
				d.Lines = append(d.Lines, doc.Stroke{X1: boxes[i-1].X + width, Y1: y + height/2, X2: boxes[i].X, Y2: y + height/2})
			}
		}
		if levels > 0 {
			d.Lines = append(d.Lines, doc.Stroke{X1: rail, Y1: y + height/2, X2: x, Y2: y + height/2})
		}
		if start == 0 {
			first = y + height/2
		}
		last = y + height/2
		d.Boxes = append(d.Boxes, boxes...)
		y += height + wideRowGap
	}
	if levels > 0 {
		from := d.Boxes[levels-1]
		middle := from.Y + from.Height/2
		d.Lines = append(d.Lines, doc.Stroke{X1: from.X + from.Width, Y1: middle, X2: rail, Y2: middle}, doc.Stroke{X1: rail, Y1: min(first, middle), X2: rail, Y2: max(last, middle)})
	}
	return y - wideRowGap + 2
}
