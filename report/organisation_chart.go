package report

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/report/internal/chart"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// organisationChart draws who steers whom: owner and commissioners, steering group, leadership,
// working group, and the subprojects with the leader's organisation and the group. The same is
// told in full as a list. There is no chart of one or two boxes.
func (c *composer) organisationChart() (doc.Figure, bool) {
	p := c.plan
	f := doc.Figure{Name: c.word(wordChart), Summary: c.word(wordChartTold)}
	var levels []chart.Level
	var labels []doc.Text
	for _, l := range c.levels() {
		levels = append(levels, l.Level)
		labels = append(labels, lowerFirst(l.Label))
		f.Told = append(f.Told, l.told)
	}
	var subprojects []doc.Item
	for i := range p.Subprojects {
		subprojects = append(subprojects, c.subprojectTold(&p.Subprojects[i]))
	}
	if len(subprojects) > 0 {
		labels = append(labels, lowerFirst(c.word(field("Plan", "subprojects"))))
		f.Told = append(f.Told, doc.Item{Text: c.word(field("Plan", "subprojects")), Under: subprojects})
	}
	if len(levels)+len(subprojects) < 3 {
		return doc.Figure{}, false
	}
	f.Caption = c.sentences(c.fill(wordChartShows, "levels", c.enumerate(labels)))
	f.Drawing = chart.Organisation(levels, c.branches())
	return f, true
}

// level is one of the boxes above the subprojects. Told is the same and all its members, for the list.
type level struct {
	chart.Level
	told doc.Item
}

func (l level) empty() bool { return l.Name.Empty() && len(l.told.Under) == 0 }

// levels are those who steer, as far as there are any.
func (c *composer) levels() []level {
	steering := c.plan.SteeringGroup()
	all := []level{c.ownerLevel(steering), c.steeringLevel(steering), c.leadershipLevel(), c.workingGroupLevel()}
	return slices.DeleteFunc(all, level.empty)
}

func (c *composer) ownerLevel(steering *samskaping.Body) level {
	p := c.plan
	l := level{Level: chart.Level{Label: c.word(field("Plan", "owner")), Name: c.name(p.Owner)}}
	var others []doc.Text
	for _, id := range p.Commissioners {
		switch {
		case id == p.Owner:
			l.Label = c.word(wordOwnerAndCommissioner)
		case steering == nil || id != steering.ID:
			others = append(others, c.name(id))
		}
	}
	if l.Name.Empty() && len(others) > 0 {
		l.Label, l.Name, others = c.word(wordCommissioner), c.enumerate(others), nil
	}
	if len(others) > 0 {
		l.More = []doc.Text{c.labelled(wordCommissioner, c.enumerate(others))}
	}
	l.told = doc.Item{Text: doc.Join(c.own(": "), l.Label, l.Name)}
	for _, t := range l.More {
		l.told.Under = append(l.told.Under, doc.Item{Text: t})
	}
	return l
}

func (c *composer) steeringLevel(steering *samskaping.Body) level {
	if steering == nil {
		return level{}
	}
	l := level{Level: chart.Level{Label: c.word(wordSteeringGroup), Name: c.named(steering.ID, steering.Name)}}
	for _, id := range c.plan.Commissioners {
		if id == steering.ID {
			l.Label = doc.Join(nil, l.Label, c.own(" "+wordAnd.In(c.lang)+" "), lowerFirst(c.word(wordCommissioner)))
			break
		}
	}
	l.told = doc.Item{Text: doc.Join(c.own(": "), l.Label, l.Name)}
	n := 0
	for _, m := range steering.Members {
		who := c.fromUnit(m.Member)
		if m.Role != samskaping.MemberMember {
			who = doc.Join(c.own(", "), who, code(c, m.Role))
		}
		switch m.Role {
		case samskaping.MemberDeputy, samskaping.MemberSecretary, samskaping.MemberObserver: // in the room, but not a member
		default:
			n++
		}
		l.told.Under = append(l.told.Under, doc.Item{Text: who})
	}
	if n > 0 {
		l.More = []doc.Text{c.word(wordMemberCount, value.Named("number", strconv.Itoa(n)))}
	}
	return l
}

func (c *composer) leadershipLevel() level {
	l := level{Level: chart.Level{Label: c.word(field("Plan", "leadership"))}, told: doc.Item{Text: c.word(field("Plan", "leadership"))}}
	for _, leader := range c.plan.Leadership {
		place, who := upperFirst(code(c, leader.Role)), c.name(leader.Person)
		if person := c.index.Person(leader.Person); person != nil {
			who = c.holder(person, place)
		}
		t := doc.Join(c.own(": "), place, who)
		l.More = append(l.More, t)
		l.told.Under = append(l.told.Under, doc.Item{Text: t})
	}
	return l
}

func (c *composer) workingGroupLevel() level {
	leaders := c.plan.WorkingGroup()
	if len(leaders) == 0 {
		return level{}
	}
	l := level{Level: chart.Level{
		Label: c.word(wordWorkingGroup),
		Name:  c.word(wordAllLeaders),
		More:  []doc.Text{c.word(wordMemberCount, value.Named("number", strconv.Itoa(len(leaders))))},
	}}
	l.told = doc.Item{Text: doc.Join(c.own(": "), l.Label, lowerFirst(l.Name))}
	for _, id := range leaders {
		l.told.Under = append(l.told.Under, doc.Item{Text: c.fromUnit(id)})
	}
	return l
}

func (c *composer) subprojectTold(s *samskaping.Subproject) doc.Item {
	told := doc.Item{Text: c.subprojectName(s)}
	for _, t := range []doc.Text{
		c.leads(s),
		c.labelled(field("Participants", "group"), c.participants(s.Participants)),
	} {
		if !t.Empty() {
			told.Under = append(told.Under, doc.Item{Text: t})
		}
	}
	return told
}

// branches are the subprojects, as they stand in their boxes.
func (c *composer) branches() []chart.Branch {
	var all []chart.Branch
	for i := range c.plan.Subprojects {
		s := &c.plan.Subprojects[i]
		var groups []doc.Text
		for _, g := range s.Participants {
			groups = append(groups, code(c, g.Group))
		}
		all = append(all, chart.Branch{
			Name: doc.WithoutMarks(c.subprojectName(s)), Mark: c.mark(s.ID), Leader: c.leads(s),
			Groups: c.labelled(field("Participants", "group"), c.enumerate(groups)),
		})
	}
	return all
}
