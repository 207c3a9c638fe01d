package report

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// benefitMap draws how the plan reaches its goals: what has to be in place, what changes, what is
// gained on the way and in the end. The same is told in full as a list, with what each leads to.
// There is no map of benefits and goals alone, and no drawing of more boxes than anybody can read.
func (c *composer) benefitMap() []block {
	ids := make([]value.ID, 0, len(c.plan.Goals))
	for _, g := range c.plan.Goals {
		ids = append(ids, g.ID)
	}
	m := c.plan.BenefitPlan.Map(ids)
	if !m.Drawn() {
		return nil
	}
	unreached := map[int]bool{} // goals no benefit leads to are told, and not drawn
	for _, i := range m.Starts() {
		unreached[i] = m.Nodes[i].Column == benefits.ColumnGoal
	}
	f := figure{name: c.word(wordMap), summary: c.word(wordMapTold)}
	drawn := flow{links: make([][2]int, 0, len(m.Links))}
	for _, heading := range mapHeadings {
		drawn.headings = append(drawn.headings, c.word(heading))
	}
	names, place := make([]text, len(m.Nodes)), make([]int, len(m.Nodes))
	for i, n := range m.Nodes {
		names[i] = c.named(n.ID, n.Title)
		if n.Column == benefits.ColumnGoal {
			names[i] = c.name(n.ID)
		}
		if unreached[i] {
			continue
		}
		node := flowNode{column: int(n.Column), text: withoutMarks(names[i]), heavy: n.Column >= benefits.ColumnBenefit}
		place[i], drawn.nodes = len(drawn.nodes), append(drawn.nodes, node)
	}
	for _, l := range m.Links {
		drawn.links = append(drawn.links, [2]int{place[l.From], place[l.To]})
	}
	f.told = c.mapTold(m, names, unreached)
	var columns []text
	for _, told := range f.told {
		columns = append(columns, lowerFirst(told.text))
	}
	f.caption = c.sentences(c.fill(wordMapShows, "columns", c.enumerate(columns)))
	if missing := c.unreachedGoals(m, names, unreached); len(missing.under) > 0 {
		f.told = append(f.told, missing)
	}
	if len(drawn.nodes) > mostDrawn {
		return []block{list{f.told}}
	}
	f.drawing = drawn.draw()
	return []block{f}
}

// mostDrawn is how many boxes a map may have.
const mostDrawn = 500

var mapHeadings = []value.Text{wordMapPreconditions, wordMapEnabling, wordMapBusiness, wordMapIntermediate, wordMapBenefits, wordMapGoals}

// mapTold is the map as a list: the columns, what stands in each, and what that leads to.
func (c *composer) mapTold(m benefits.Map, names []text, unreached map[int]bool) []item {
	leadsTo, partOf := make([][]text, len(m.Nodes)), make([][]text, len(m.Nodes))
	for _, l := range m.Links {
		to := &leadsTo[l.From]
		if l.PartOf {
			to = &partOf[l.From]
		}
		*to = append(*to, withoutMarks(names[l.To]))
	}
	var told []item
	for column, heading := range mapHeadings {
		group := item{text: c.word(heading)}
		for i, n := range m.Nodes {
			if int(n.Column) == column && !unreached[i] {
				node := names[i]
				for _, t := range []text{c.labelled(wordMapLeadsTo, c.enumerate(leadsTo[i])), c.labelled(wordMapPartOf, c.enumerate(partOf[i]))} {
					if !t.empty() {
						node = c.sentences(node, t)
					}
				}
				group.under = append(group.under, item{text: node})
			}
		}
		if len(group.under) > 0 {
			told = append(told, group)
		}
	}
	return told
}

func (c *composer) unreachedGoals(m benefits.Map, names []text, unreached map[int]bool) item {
	missing := item{text: c.word(wordMapUnreached)}
	for i := range m.Nodes {
		if unreached[i] {
			missing.under = append(missing.under, item{text: names[i]})
		}
	}
	return missing
}
