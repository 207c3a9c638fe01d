package report

import "github.com/samskaping/sdk/benefits"

// benefits tells what is gained in the short term, in the long term, and without a stated time.
func (c *composer) benefits() []part {
	plan := c.plan.BenefitPlan
	var others []benefits.Benefit
	for _, b := range plan.Benefits {
		if b.Horizon != benefits.ShortTerm && b.Horizon != benefits.LongTerm {
			others = append(others, b)
		}
	}
	short := append(c.prose(plan.ShortTerm), c.benefitTable(plan.Of(benefits.ShortTerm))...)
	return []part{
		{heading: c.word(wordShortTerm), blocks: short},
		{heading: c.word(wordLongTerm), blocks: c.benefitTable(plan.Of(benefits.LongTerm))},
		{heading: c.word(wordSomeTime), blocks: c.benefitTable(others), optional: true},
		{heading: c.word(wordMap), blocks: c.benefitMap(), optional: true},
	}
}

// benefitTable lists benefits: what is gained, for whom, what leads to it and who follows it up.
func (c *composer) benefitTable(all []benefits.Benefit) []block {
	var rows [][]text
	for _, b := range all {
		rows = append(rows, []text{
			c.entry(b.ID, b.Title, b.Description),
			join(c.own(": "), code(c, b.Bearer), c.names(b.TargetGroups)),
			c.names(b.Activities),
			c.name(b.Owner),
		})
	}
	return c.tabulate([]heading{
		{words: field("Benefit", ""), prose: true}, {words: wordForWhom}, {words: wordComesFrom}, {words: field("Benefit", "owner")},
	}, rows)
}
