package samskaping

import (
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// step is a stage, a milestone or an activity as the time plan sees it.
type step struct {
	at         finding.Pointer
	title      string
	start, end value.Date
	after      []value.ID
}

// steps returns what stands in the time plan by its id, and the ids in the plan's order.
func (c *check) steps() (map[value.ID]step, []value.ID) {
	steps := map[value.ID]step{}
	var order []value.ID
	add := func(id value.ID, s step) {
		if _, there := steps[id]; !there {
			steps[id] = s
			order = append(order, id)
		}
	}
	each(c, c.plan.Activities, "/activities", func(at finding.Pointer, a *Activity) {
		add(a.ID, step{at, a.Title, a.Period.From, a.Period.To, a.After})
	})
	each(c, c.plan.TimePlan.Stages, "/timePlan/stages", func(at finding.Pointer, s *Stage) {
		add(s.ID, step{at, s.Title, s.Period.From, s.Period.To, s.After})
	})
	each(c, c.plan.TimePlan.Milestones, "/timePlan/milestones", func(at finding.Pointer, m *Milestone) {
		add(m.ID, step{at, m.Title, m.Date, m.Date, m.After})
	})
	return steps, order
}

// dependencyCycle reports every circle of dependencies once, at the step that comes first in the plan.
func dependencyCycle(c *check) {
	steps, order := c.steps()
	const (
		onTheWay = 1
		finished = 2
	)
	state := map[value.ID]int{}
	var way []value.ID
	var visit func(id value.ID)
	visit = func(id value.ID) {
		state[id] = onTheWay
		way = append(way, id)
		for _, before := range steps[id].after {
			if _, there := steps[before]; !there {
				continue
			}
			switch state[before] {
			case 0:
				visit(before)
			case onTheWay:
				c.reportCycle(steps, way, before)
			}
		}
		way = way[:len(way)-1]
		state[id] = finished
	}
	for _, id := range order {
		if state[id] == 0 {
			visit(id)
		}
	}
}

func (c *check) reportCycle(steps map[value.ID]step, way []value.ID, from value.ID) {
	for way[0] != from {
		way = way[1:]
	}
	var titles []string
	for _, id := range way {
		titles = append(titles, "«"+steps[id].title+"»")
	}
	titles = append(titles, titles[0])
	c.report(steps[from].at.Key("after"), value.Named("title", steps[from].title), value.Named("way", strings.Join(titles, " → ")))
}

func startsBeforeWhatItWaitsFor(c *check) {
	steps, order := c.steps()
	for _, id := range order {
		s := steps[id]
		for i, before := range s.after {
			b, there := steps[before]
			if there && s.start.Before(b.end) {
				c.report(s.at.Key("after").Index(i), value.Named("title", s.title), value.Formatted("start", s.start),
					value.Named("before", b.title), value.Formatted("end", b.end))
			}
		}
	}
}

func milestoneOverdue(c *check) {
	each(c, c.plan.TimePlan.Milestones, "/timePlan/milestones", func(at finding.Pointer, m *Milestone) {
		if m.Status != Done && m.Date.Before(c.plan.RevisionDate) {
			c.report(at, value.Named("milestone", m.Title), value.Formatted("date", m.Date))
		}
	})
}

func riskNotGraded(c *check) {
	each(c, c.plan.Risks, "/risks", func(at finding.Pointer, r *Risk) {
		if r.Level() == 0 {
			c.report(at, value.Named("risk", r.Title))
		}
	})
}

func riskWithoutMeasure(c *check) {
	each(c, c.plan.Risks, "/risks", func(at finding.Pointer, r *Risk) {
		if r.Level() >= HighRisk && r.Measure == "" && r.Status != RiskClosed {
			c.report(at, value.Named("risk", r.Title), value.Named("level", strconv.Itoa(r.Level())))
		}
	})
}
