package report

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/chart"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// benefitMap draws how the plan reaches its goals: what has to be in place, what changes, what is
// gained on the way and in the end. The same is told in full as a list, with what each leads to.
// There is no map of benefits and goals alone, and no drawing of more boxes than anybody can read.
func (c *composer) benefitMap() []doc.Block {
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
	f := doc.Figure{Name: c.word(wordMap), Summary: c.word(wordMapTold)}
	drawn := chart.Flow{Links: make([][2]int, 0, len(m.Links))}
	for _, heading := range mapHeadings {
		drawn.Headings = append(drawn.Headings, c.word(heading))
	}
	names, place := make([]doc.Text, len(m.Nodes)), make([]int, len(m.Nodes))
	for i, n := range m.Nodes {
		names[i] = c.named(n.ID, n.Title)
		if n.Column == benefits.ColumnGoal {
			names[i] = c.name(n.ID)
		}
		if unreached[i] {
			continue
		}
		node := chart.Node{Column: int(n.Column), Text: doc.WithoutMarks(names[i]), Heavy: n.Column >= benefits.ColumnBenefit}
		place[i], drawn.Nodes = len(drawn.Nodes), append(drawn.Nodes, node)
	}
	for _, l := range m.Links {
		drawn.Links = append(drawn.Links, [2]int{place[l.From], place[l.To]})
	}
	f.Told = c.mapTold(m, names, unreached)
	var columns []doc.Text
	for _, told := range f.Told {
		columns = append(columns, lowerFirst(told.Text))
	}
	f.Caption = c.sentences(c.fill(wordMapShows, "columns", c.enumerate(columns)))
	if missing := c.unreachedGoals(m, names, unreached); len(missing.Under) > 0 {
		f.Told = append(f.Told, missing)
	}
	if len(drawn.Nodes) > mostDrawn {
		return []doc.Block{doc.List{Items: f.Told}}
	}
	f.Drawing = drawn.Draw()
	return []doc.Block{f}
}

// mostDrawn is how many boxes a map may have.
const mostDrawn = 500

var mapHeadings = []value.Text{wordMapPreconditions, wordMapEnabling, wordMapBusiness, wordMapIntermediate, wordMapBenefits, wordMapGoals}

// mapTold is the map as a list: the columns, what stands in each, and what that leads to.
func (c *composer) mapTold(m benefits.Map, names []doc.Text, unreached map[int]bool) []doc.Item {
	leadsTo, partOf := make([][]doc.Text, len(m.Nodes)), make([][]doc.Text, len(m.Nodes))
	for _, l := range m.Links {
		to := &leadsTo[l.From]
		if l.PartOf {
			to = &partOf[l.From]
		}
		*to = append(*to, doc.WithoutMarks(names[l.To]))
	}
	var told []doc.Item
	for column, heading := range mapHeadings {
		group := doc.Item{Text: c.word(heading)}
		for i, n := range m.Nodes {
			if int(n.Column) == column && !unreached[i] {
				node := names[i]
				for _, t := range []doc.Text{c.labelled(wordMapLeadsTo, c.enumerate(leadsTo[i])), c.labelled(wordMapPartOf, c.enumerate(partOf[i]))} {
					if !t.Empty() {
						node = c.sentences(node, t)
					}
				}
				group.Under = append(group.Under, doc.Item{Text: node})
			}
		}
		if len(group.Under) > 0 {
			told = append(told, group)
		}
	}
	return told
}

func (c *composer) unreachedGoals(m benefits.Map, names []doc.Text, unreached map[int]bool) doc.Item {
	missing := doc.Item{Text: c.word(wordMapUnreached)}
	for i := range m.Nodes {
		if unreached[i] {
			missing.Under = append(missing.Under, doc.Item{Text: names[i]})
		}
	}
	return missing
}
