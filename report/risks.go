package report

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
)

// risks is the risk register, in the plan's order.
func (c *composer) risks() []doc.Block { return c.riskTable(c.plan.Risks) }

func (c *composer) riskTable(risks []samskaping.Risk) []doc.Block {
	var rows [][]doc.Text
	for _, r := range risks {
		level := c.own("")
		if r.Level() > 0 {
			level = c.own(strconv.Itoa(r.Probability.Number()) + "\u00a0×\u00a0" + strconv.Itoa(r.Impact.Number()) + "\u00a0=\u00a0" + strconv.Itoa(r.Level()))
		}
		rows = append(rows, []doc.Text{
			c.entry(r.ID, r.Title, ""), c.sentences(c.said(r.Cause), c.said(r.Consequence)), level,
			c.said(r.Measure), c.name(r.Responsible), code(c, r.Status),
		})
	}
	return c.tabulate([]heading{
		{words: field("Risk", "")},
		{words: wordCauseAndConsequence, prose: true},
		{words: wordRiskLevel},
		{words: field("Risk", "measure"), prose: true, blank: wordNoActivity},
		{words: field("Risk", "responsible")},
		{words: field("Risk", "status")},
	}, rows)
}
