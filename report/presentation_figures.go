package report

import (
	"strconv"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// wayStep is how many there are of something on the way from problem statement to activity, and what
// one of it and several are called.
type wayStep struct {
	one, words value.Text
	number     int
}

// wayFigure is the way of co-creation as boxes in a row, with how many there are of each. There
// is no way of one or two steps.
func (c *composer) wayFigure() (figure, bool) {
	p := c.plan
	yes := map[value.ID]bool{}
	for _, d := range p.Decisions {
		if d.Outcome == samskaping.Yes && c.index.Proposal(d.Proposal) != nil {
			yes[d.Proposal] = true
		}
	}
	var steps []wayStep
	for _, s := range []wayStep{
		{field("Problem", ""), field("Plan", "problems"), len(p.Problems)},
		{field("Gathering", ""), field("Plan", "gatherings"), len(p.Gatherings)},
		{field("Proposal", ""), field("Plan", "proposals"), len(p.Proposals)},
		{wordSaidYes, wordSaidYes, len(yes)},
		{field("Activity", ""), field("Plan", "activities"), c.liveActivities()},
	} {
		if s.number == 1 {
			s.words = s.one
		}
		if s.number > 0 {
			steps = append(steps, s)
		}
	}
	if len(steps) < 3 {
		return figure{}, false
	}
	f := figure{name: c.word(wordWay), summary: c.word(wordWayTold)}
	const gap, wayPadding = 14, 12
	width := (slideChartWidth - 4 - gap*(len(steps)-1)) / len(steps)
	d := drawing{width: slideChartWidth}
	height := 0
	var labels []text
	for i, s := range steps {
		number := c.own(strconv.Itoa(s.number))
		b := box{x: 2 + i*(width+gap), y: 2, width: width, weight: heavyBox}
		b.width += 2 * wayPadding // the words may come nearer to the edge than elsewhere
		b.fill(sizedText{number, nameText, strong, 1}, sizedText{lowerFirst(c.word(s.words)), smallText, plain, 2})
		b.width -= 2 * wayPadding
		height = max(height, b.height)
		d.boxes = append(d.boxes, b)
		step := join(c.own(": "), lowerFirst(c.word(s.words)), number)
		labels = append(labels, step)
		f.told = append(f.told, item{text: upperFirst(step)})
	}
	for i := range d.boxes {
		d.boxes[i].grow(height)
		if i > 0 {
			d.lines = append(d.lines, stroke{x1: d.boxes[i-1].x + width, y1: 2 + height/2, x2: d.boxes[i].x, y2: 2 + height/2})
		}
	}
	d.height = height + 4
	f.drawing = d
	f.caption = c.sentences(c.fill(wordWayShows, "steps", c.enumerate(labels)))
	return f, true
}

// slideChartWidth is how wide a drawing for a slide is, in pixels. On a slide of its own its small
// text is then 14 points, which is read from the back of the room.
const slideChartWidth = 790

// Measures of a chart drawn across, in pixels: who steers stands to the left, and the
// subprojects to the right.
const (
	wideLevel      = 330
	wideLevelGap   = 12
	wideBranch     = 30
	wideRowGap     = 10
	widePadding    = 10
	mostWide       = 8 // subprojects that have room to be read
	wideTwoColumns = 4 // subprojects from which they stand in two columns
)

// wideChart is the organisation chart in the form of a slide: what each level is called, or who is
// in it. Subprojects that there is no room for are counted in the last box.
func (c *composer) wideChart() (figure, bool) {
	f, ok := c.organisationChart()
	if !ok {
		return f, false
	}
	steering := c.plan.SteeringGroup()
	d := drawing{width: slideChartWidth}
	left := wideLevel
	if len(c.plan.Subprojects) == 0 {
		left = slideChartWidth - 4
	}
	y := 2
	for _, l := range []level{c.ownerLevel(steering), c.steeringLevel(steering), c.leadershipLevel(), c.workingGroupLevel()} {
		if l.empty() {
			continue
		}
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
	d.height = max(y+2, c.drawBranches(&d))
	f.drawing = d
	return f, true
}

// drawBranches draws the subprojects beside the levels, and returns where they end.
func (c *composer) drawBranches(d *drawing) int {
	all := c.plan.Subprojects
	if len(all) == 0 {
		return 0
	}
	var texts [][]sizedText
	for i := range all[:min(len(all), mostWide)] {
		texts = append(texts, c.branchTexts(&all[i], len(all)))
	}
	if left := len(all) - mostWide; left > 0 {
		texts[mostWide-1] = []sizedText{{c.word(wordMoreSubprojects, value.Named("number", strconv.Itoa(left+1))), nameText, strong, 2}}
	}
	across := 1
	if len(texts) >= wideTwoColumns {
		across = 2
	}
	levels := len(d.boxes)
	x, rail := 2, 2
	if levels > 0 {
		x, rail = 2+wideLevel+wideBranch, 2+wideLevel+wideBranch/2
	}
	width := (slideChartWidth - 2 - x - (across-1)*columnGap) / across
	y, first, last := 2, 0, 0
	for start := 0; start < len(texts); start += across {
		row := texts[start:min(start+across, len(texts))]
		boxes, height := make([]box, len(row)), 0
		for i := range row {
			boxes[i] = box{x: x + i*(width+columnGap), y: y, width: width}
			boxes[i].fillWithin(widePadding, row[i]...)
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

// branchTexts is what a subproject is called and who leads it. There is no room for where the leader
// comes from, which stands in the list beside the chart.
func (c *composer) branchTexts(s *samskaping.Subproject, of int) []sizedText {
	texts := c.subprojectTexts(s)
	name, leader := texts[0], texts[2]
	place := field("Subproject", "leader")
	leader.text = c.labelled(place, c.inPlace(c.word(place), s.Leader, c.name(s.Leader)))
	if of > mostWide/2 {
		return []sizedText{name}
	}
	return []sizedText{name, leader}
}
