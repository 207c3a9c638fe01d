package report

import (
	"strconv"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// organisationChart draws who steers whom: owner and commissioners, steering group, leadership,
// working group, and the subprojects with the leader's organisation and the group. The same is
// told in full as a list. There is no chart of one or two boxes.
func (c *composer) organisationChart() (figure, bool) {
	p := c.plan
	f := figure{name: c.word(wordChart), summary: c.word(wordChartTold)}
	steering := p.SteeringGroup()
	var levels []level
	var labels []text
	for _, l := range []level{c.ownerLevel(steering), c.steeringLevel(steering), c.leadershipLevel(), c.workingGroupLevel()} {
		if !l.empty() {
			levels = append(levels, l)
			labels = append(labels, lowerFirst(l.label))
			f.told = append(f.told, l.told)
		}
	}
	var subprojects []item
	for i := range p.Subprojects {
		subprojects = append(subprojects, c.subprojectTold(&p.Subprojects[i]))
	}
	if len(subprojects) > 0 {
		labels = append(labels, lowerFirst(c.word(field("Plan", "subprojects"))))
		f.told = append(f.told, item{text: c.word(field("Plan", "subprojects")), under: subprojects})
	}
	if len(levels)+len(subprojects) < 3 {
		return figure{}, false
	}
	f.caption = c.sentences(c.fill(wordChartShows, "levels", c.enumerate(labels)))
	f.drawing = c.drawChart(levels)
	return f, true
}

// level is one of the boxes above the subprojects: what it is, what it is called, and what more
// the box says. Told is the same and all its members, for the list.
type level struct {
	label text
	name  text
	more  []text
	told  item
}

func (l level) empty() bool { return l.name.empty() && len(l.told.under) == 0 }

func (c *composer) ownerLevel(steering *samskaping.Body) level {
	p := c.plan
	l := level{label: c.word(field("Plan", "owner")), name: c.name(p.Owner)}
	var others []text
	for _, id := range p.Commissioners {
		switch {
		case id == p.Owner:
			l.label = c.word(wordOwnerAndCommissioner)
		case steering == nil || id != steering.ID:
			others = append(others, c.name(id))
		}
	}
	if l.name.empty() && len(others) > 0 {
		l.label, l.name, others = c.word(wordCommissioner), c.enumerate(others), nil
	}
	if len(others) > 0 {
		l.more = []text{c.labelled(wordCommissioner, c.enumerate(others))}
	}
	l.told = item{text: join(c.own(": "), l.label, l.name)}
	for _, t := range l.more {
		l.told.under = append(l.told.under, item{text: t})
	}
	return l
}

func (c *composer) steeringLevel(steering *samskaping.Body) level {
	if steering == nil {
		return level{}
	}
	l := level{label: c.word(wordSteeringGroup), name: c.named(steering.ID, steering.Name)}
	for _, id := range c.plan.Commissioners {
		if id == steering.ID {
			l.label = join(nil, l.label, c.own(" "+wordAnd.In(c.lang)+" "), lowerFirst(c.word(wordCommissioner)))
			break
		}
	}
	l.told = item{text: join(c.own(": "), l.label, l.name)}
	n := 0
	for _, m := range steering.Members {
		who := c.fromUnit(m.Member)
		if m.Role != samskaping.MemberMember {
			who = join(c.own(", "), who, code(c, m.Role))
		}
		switch m.Role {
		case samskaping.MemberDeputy, samskaping.MemberSecretary, samskaping.MemberObserver: // in the room, but not a member
		default:
			n++
		}
		l.told.under = append(l.told.under, item{text: who})
	}
	if n > 0 {
		l.more = []text{c.word(wordMemberCount, value.Named("number", strconv.Itoa(n)))}
	}
	return l
}

func (c *composer) leadershipLevel() level {
	l := level{label: c.word(field("Plan", "leadership")), told: item{text: c.word(field("Plan", "leadership"))}}
	for _, leader := range c.plan.Leadership {
		place, who := upperFirst(code(c, leader.Role)), c.name(leader.Person)
		if person := c.index.Person(leader.Person); person != nil {
			who = c.holder(person, place)
		}
		t := join(c.own(": "), place, who)
		l.more = append(l.more, t)
		l.told.under = append(l.told.under, item{text: t})
	}
	return l
}

func (c *composer) workingGroupLevel() level {
	leaders := c.plan.WorkingGroup()
	if len(leaders) == 0 {
		return level{}
	}
	l := level{
		label: c.word(wordWorkingGroup),
		name:  c.word(wordAllLeaders),
		more:  []text{c.word(wordMemberCount, value.Named("number", strconv.Itoa(len(leaders))))},
	}
	l.told = item{text: join(c.own(": "), l.label, lowerFirst(l.name))}
	for _, id := range leaders {
		l.told.under = append(l.told.under, item{text: c.fromUnit(id)})
	}
	return l
}

func (c *composer) subprojectTold(s *samskaping.Subproject) item {
	told := item{text: c.subprojectName(s)}
	for _, t := range []text{
		c.leads(s),
		c.labelled(field("Participants", "group"), c.participants(s.Participants)),
	} {
		if !t.empty() {
			told.under = append(told.under, item{text: t})
		}
	}
	return told
}

// Measures of the chart, in pixels. The trunk runs down the left side, so that any number of
// rows can branch off it.
const (
	levelWidth  = 440
	levelGap    = 28
	branchWidth = 28
	columnGap   = 16
	rowGap      = 36
)

func (c *composer) drawChart(levels []level) drawing {
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
	c.drawSubprojects(&d, y)
	return d
}

func (c *composer) drawSubprojects(d *drawing, y int) {
	subprojects := c.plan.Subprojects
	if len(subprojects) == 0 {
		d.height = y + 2
		return
	}
	trunk := 2
	middle := chartWidth / 2
	across := min(len(subprojects), 4)
	if len(subprojects) == 5 || len(subprojects) == 6 {
		across = 3
	}
	width := (chartWidth - branchWidth - 2 - (across-1)*columnGap) / across
	top := y
	if len(d.boxes) > 0 {
		d.lines = append(d.lines, stroke{x1: middle, y1: y, x2: middle, y2: y + levelGap})
		y += levelGap
	}
	rails := 0
	for start := 0; start < len(subprojects); start += across {
		row := subprojects[start:min(start+across, len(subprojects))]
		rail := y
		rails = rail
		if start > 0 {
			d.cuts = append(d.cuts, rail-4)
		}
		y += levelGap / 2
		boxes, height := make([]box, len(row)), 0
		for i := range row {
			boxes[i] = box{x: branchWidth + i*(width+columnGap), y: y, width: width}
			boxes[i].fill(c.subprojectTexts(&row[i])...)
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
		if len(subprojects) <= across {
			left = min(boxes[0].x+width/2, middle)
		}
		d.lines = append(d.lines, stroke{x1: left, y1: rail, x2: end, y2: rail})
		d.boxes = append(d.boxes, boxes...)
		y += height + rowGap/2
	}
	if len(subprojects) > across {
		d.lines = append(d.lines, stroke{x1: trunk, y1: top + levelGap, x2: trunk, y2: rails})
	}
	d.height = y - rowGap/2 + 2
}

func (c *composer) subprojectTexts(s *samskaping.Subproject) []sizedText {
	var groups []text
	for _, g := range s.Participants {
		groups = append(groups, code(c, g.Group))
	}
	return []sizedText{
		{withoutMarks(c.subprojectName(s)), nameText, strong, 3},
		{c.mark(s.ID), smallText, quiet, 1},
		{c.leads(s), smallText, plain, 3},
		{c.labelled(field("Participants", "group"), c.enumerate(groups)), smallText, plain, 3},
	}
}
