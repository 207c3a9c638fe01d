package report

// orgLevel is one of those who steer: what it is, what it is called, and what more its box says.
type orgLevel struct {
	label, name text
	more        []text
}

// orgBranch is a subproject: what it is called, that it is made up, who leads it and who it is for.
type orgBranch struct{ name, mark, leader, groups text }

func (b orgBranch) texts() []sizedText {
	return []sizedText{
		{b.name, nameText, strong, 3}, {b.mark, smallText, quiet, 1}, {b.leader, smallText, plain, 3}, {b.groups, smallText, plain, 3},
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

// drawOrganisation draws those who steer above each other, and the subprojects side by side below them.
func drawOrganisation(levels []orgLevel, branches []orgBranch) drawing {
	d := drawing{width: chartWidth}
	y := 2
	middle := chartWidth / 2
	for _, l := range levels {
		if len(d.boxes) > 0 {
			d.lines = append(d.lines, stroke{x1: middle, y1: y, x2: middle, y2: y + levelGap})
			y += levelGap
		}
		b := box{x: middle - levelWidth/2, y: y, width: levelWidth, weight: heavyBox}
		texts := []sizedText{{l.label, smallText, quiet, 1}, {l.name, nameText, strong, 2}}
		for _, t := range l.more {
			texts = append(texts, sizedText{t, smallText, plain, 2})
		}
		b.fill(texts...)
		d.boxes = append(d.boxes, b)
		y += b.height
	}
	drawBelow(&d, branches, y)
	return d
}

// drawBelow draws the subprojects below what is drawn so far.
func drawBelow(d *drawing, branches []orgBranch, y int) {
	if len(branches) == 0 {
		d.height = y + 2
		return
	}
	trunk := 2
	middle := chartWidth / 2
	across := min(len(branches), 4)
	if len(branches) == 5 || len(branches) == 6 {
		across = 3
	}
	width := (chartWidth - branchWidth - 2 - (across-1)*columnGap) / across
	top := y
	if len(d.boxes) > 0 {
		d.lines = append(d.lines, stroke{x1: middle, y1: y, x2: middle, y2: y + levelGap})
		y += levelGap
	}
	rails := 0
	for start := 0; start < len(branches); start += across {
		row := branches[start:min(start+across, len(branches))]
		rail := y
		rails = rail
		if start > 0 {
			d.cuts = append(d.cuts, rail-4)
		}
		y += levelGap / 2
		boxes, height := make([]box, len(row)), 0
		for i := range row {
			boxes[i] = box{x: branchWidth + i*(width+columnGap), y: y, width: width}
			boxes[i].fill(row[i].texts()...)
			height = max(height, boxes[i].height)
		}
		for i := range boxes {
			boxes[i].grow(height)
			centre := boxes[i].x + width/2
			d.lines = append(d.lines, stroke{x1: centre, y1: rail, x2: centre, y2: y})
		}
		end := boxes[len(boxes)-1].x + width/2
		if start == 0 && len(d.boxes) > 0 {
			end = max(end, middle)
		}
		left := trunk
		if len(branches) <= across {
			left = min(boxes[0].x+width/2, middle)
		}
		d.lines = append(d.lines, stroke{x1: left, y1: rail, x2: end, y2: rail})
		d.boxes = append(d.boxes, boxes...)
		y += height + rowGap/2
	}
	if len(branches) > across {
		d.lines = append(d.lines, stroke{x1: trunk, y1: top + levelGap, x2: trunk, y2: rails})
	}
	d.height = y - rowGap/2 + 2
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

// mostAcross is how many subprojects have room to be read in a chart that is drawn across.
const mostAcross = 8

// drawAcross draws the same in the form of a slide: what each level is called, or who is in it, and the
// subprojects beside them. Where there are many of these, their leaders have no room.
func drawAcross(levels []orgLevel, branches []orgBranch) drawing {
	d := drawing{width: slideChartWidth}
	left := wideLevel
	if len(branches) == 0 {
		left = slideChartWidth - 4
	}
	y := 2
	for _, l := range levels {
		if len(d.boxes) > 0 {
			d.lines = append(d.lines, stroke{x1: 2 + left/2, y1: y, x2: 2 + left/2, y2: y + wideLevelGap})
			y += wideLevelGap
		}
		b := box{x: 2, y: y, width: left, weight: heavyBox}
		texts := []sizedText{{l.label, smallText, quiet, 1}, {l.name, nameText, strong, 2}}
		if l.name.empty() {
			for _, t := range l.more[:min(2, len(l.more))] {
				texts = append(texts, sizedText{t, smallText, plain, 2})
			}
		}
		b.fillWithin(widePadding, texts...)
		d.boxes = append(d.boxes, b)
		y += b.height
	}
	d.height = max(y+2, drawBeside(&d, branches))
	return d
}

// drawBeside draws the subprojects beside the levels, and returns where they end.
func drawBeside(d *drawing, branches []orgBranch) int {
	if len(branches) == 0 {
		return 0
	}
	across := 1
	if len(branches) >= wideTwoColumns {
		across = 2
	}
	levels := len(d.boxes)
	x, rail := 2, 2
	if levels > 0 {
		x, rail = 2+wideLevel+wideBranch, 2+wideLevel+wideBranch/2
	}
	width := (slideChartWidth - 2 - x - (across-1)*columnGap) / across
	y, first, last := 2, 0, 0
	for start := 0; start < len(branches); start += across {
		row := branches[start:min(start+across, len(branches))]
		boxes, height := make([]box, len(row)), 0
		for i := range row {
			boxes[i] = box{x: x + i*(width+columnGap), y: y, width: width}
			texts := []sizedText{{row[i].name, nameText, strong, 3}}
			if len(branches) <= mostAcross/2 {
				texts = append(texts, sizedText{row[i].leader, smallText, plain, 3})
			}
			boxes[i].fillWithin(widePadding, texts...)
			height = max(height, boxes[i].height)
		}
		for i := range boxes {
			boxes[i].grow(height)
			if i > 0 {
				d.lines = append(d.lines, stroke{x1: boxes[i-1].x + width, y1: y + height/2, x2: boxes[i].x, y2: y + height/2})
			}
		}
		if levels > 0 {
			d.lines = append(d.lines, stroke{x1: rail, y1: y + height/2, x2: x, y2: y + height/2})
		}
		if start == 0 {
			first = y + height/2
		}
		last = y + height/2
		d.boxes = append(d.boxes, boxes...)
		y += height + wideRowGap
	}
	if levels > 0 {
		from := d.boxes[levels-1]
		middle := from.y + from.height/2
		d.lines = append(d.lines, stroke{x1: from.x + from.width, y1: middle, x2: rail, y2: middle}, stroke{x1: rail, y1: min(first, middle), x2: rail, y2: max(last, middle)})
	}
	return y - wideRowGap + 2
}
