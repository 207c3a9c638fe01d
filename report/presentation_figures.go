package report

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/chart"
	"github.com/samskaping/sdk/report/internal/doc"
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
func (c *composer) wayFigure() (doc.Figure, bool) {
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
		return doc.Figure{}, false
	}
	f := doc.Figure{Name: c.word(wordWay), Summary: c.word(wordWayTold)}
	var drawn []chart.Step
	var labels []doc.Text
	for _, s := range steps {
		name, number := lowerFirst(c.word(s.words)), c.own(strconv.Itoa(s.number))
		drawn = append(drawn, chart.Step{Number: number, Name: name})
		label := doc.Join(c.own(": "), name, number)
		labels = append(labels, label)
		f.Told = append(f.Told, doc.Item{Text: upperFirst(label)})
	}
	f.Drawing = chart.Steps(drawn)
	f.Caption = c.sentences(c.fill(wordWayShows, "steps", c.enumerate(labels)))
	return f, true
}

// wideChart is the organisation chart in the form of a slide. Subprojects that there is no room for are
// counted in the last box, and where a leader comes from stands only in the list beside the chart.
func (c *composer) wideChart() (doc.Figure, bool) {
	f, ok := c.organisationChart()
	if !ok {
		return f, false
	}
	var levels []chart.Level
	for _, l := range c.levels() {
		levels = append(levels, l.Level)
	}
	branches := c.branches()
	place := field("Subproject", "leader")
	for i := range branches {
		leader := c.plan.Subprojects[i].Leader
		branches[i].Leader = c.labelled(place, c.inPlace(c.word(place), leader, c.name(leader)))
	}
	if left := len(branches) - chart.MostAcross; left > 0 {
		branches = branches[:chart.MostAcross]
		branches[chart.MostAcross-1] = chart.Branch{Name: c.word(wordMoreSubprojects, value.Named("number", strconv.Itoa(left+1)))}
	}
	f.Drawing = chart.Across(levels, branches)
	return f, true
}
