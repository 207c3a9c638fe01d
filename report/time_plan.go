package report

import (
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// timePlan is the stages and milestones, and what each waits for.
func (c *composer) timePlan() []part {
	var stages, milestones [][]doc.Text
	for _, s := range c.plan.TimePlan.Stages {
		stages = append(stages, []doc.Text{
			c.entry(s.ID, s.Title, ""), c.own(s.Period.Format(c.lang)), c.name(s.Responsible), code(c, s.Status),
			c.names(s.After), c.names(c.activitiesIn(s.ID)),
		})
	}
	for _, m := range c.plan.TimePlan.Milestones {
		milestones = append(milestones, []doc.Text{
			c.entry(m.ID, m.Title, ""), c.own(m.Date.Format(c.lang)), c.name(m.Responsible), code(c, m.Status), c.names(m.After),
		})
	}
	return []part{
		{heading: c.word(field("TimePlan", "stages")), optional: true, blocks: c.tabulate([]heading{
			{words: field("Stage", "")}, {words: field("Stage", "period")}, {words: field("Stage", "responsible")},
			{words: field("Stage", "status")}, {words: field("Stage", "after"), blank: wordNothing}, {words: field("Plan", "activities"), blank: wordNoActivity},
		}, stages)},
		{heading: c.word(field("TimePlan", "milestones")), optional: true, blocks: c.tabulate([]heading{
			{words: field("Milestone", "")}, {words: field("Milestone", "date")}, {words: field("Milestone", "responsible")},
			{words: field("Milestone", "status")}, {words: field("Milestone", "after"), blank: wordNothing},
		}, milestones)},
	}
}

func (c *composer) activitiesIn(stage value.ID) []value.ID {
	var ids []value.ID
	for _, a := range c.plan.Activities {
		if a.Stage == stage {
			ids = append(ids, a.ID)
		}
	}
	return ids
}
