package report

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// benefits tells what is gained in the short term, in the long term, and without a stated time,
// what somebody loses, how it is measured, and how it all hangs together.
func (c *composer) benefits() []part {
	plan := c.plan.BenefitPlan
	short := append(c.prose(plan.ShortTerm), c.benefitTable(plan.Of(benefits.ShortTerm))...)
	return []part{
		{heading: c.word(wordShortTerm), blocks: short},
		{heading: c.word(wordLongTerm), blocks: c.benefitTable(plan.Of(benefits.LongTerm))},
		{heading: c.word(wordSomeTime), blocks: c.benefitTable(someTime(plan)), optional: true},
		{heading: c.word(field("BenefitPlan", "disbenefits")), blocks: c.disbenefitTable(), optional: true},
		{heading: c.word(field("BenefitPlan", "indicators")), blocks: c.indicatorTable(), optional: true},
		{heading: c.word(wordMap), blocks: c.benefitMap(), optional: true},
	}
}

// someTime are the benefits that are of neither the short nor the long term.
func someTime(plan benefits.Plan) []benefits.Benefit {
	stated := func(b benefits.Benefit) bool {
		return b.Horizon == benefits.ShortTerm || b.Horizon == benefits.LongTerm
	}
	return slices.DeleteFunc(slices.Clone(plan.Benefits), stated)
}

// benefitTable lists benefits: what is gained, what sort of effect it is, for whom, what leads to
// it, who follows it up, and how far it has come. While all are in words, the last is not told.
func (c *composer) benefitTable(all []benefits.Benefit) []doc.Block {
	plan := c.plan.BenefitPlan
	return c.benefitTableWith(all, func(b benefits.Benefit) doc.Text { return c.maturity(plan.MaturityOf(b), plan.NextStep(b)) })
}

// benefitTableWith is the same with how far a benefit has come told in another way.
func (c *composer) benefitTableWith(all []benefits.Benefit, howFar func(benefits.Benefit) doc.Text) []doc.Block {
	plan := c.plan.BenefitPlan
	inWords := true
	for _, b := range plan.Benefits {
		inWords = inWords && plan.MaturityOf(b) == benefits.InWords
	}
	var rows [][]doc.Text
	for _, b := range all {
		row := c.benefitRow(b)
		if !inWords {
			row[len(row)-1] = howFar(b)
		}
		rows = append(rows, row)
	}
	return c.tabulate(append([]heading{{words: field("Benefit", ""), prose: true}}, benefitHeadings()...), rows)
}

// disbenefitTable lists what somebody loses: for whom, what leads to it, and who looks after it.
func (c *composer) disbenefitTable() []doc.Block {
	var rows [][]doc.Text
	for _, b := range c.plan.BenefitPlan.Disbenefits {
		row := c.benefitRow(b)
		rows = append(rows, []doc.Text{row[0], row[2], row[3], row[4]})
	}
	return c.tabulate([]heading{
		{words: wordDisbenefit, prose: true}, {words: wordForWhom}, {words: wordComesFrom}, {words: field("Measure", "responsible")},
	}, rows)
}

func benefitHeadings() []heading {
	return []heading{
		{words: field("Benefit", "kind")}, {words: wordForWhom}, {words: wordComesFrom}, {words: field("Benefit", "owner")}, {words: wordHowFar},
	}
}

func (c *composer) benefitRow(b benefits.Benefit) []doc.Text {
	return []doc.Text{
		c.entry(b.ID, b.Title, b.Description),
		code(c, b.Kind),
		c.forWhom(b.Bearer, b.TargetGroups),
		c.names(b.Activities),
		c.name(b.Owner),
		nil,
	}
}

// forWhom is who gains, and which groups of them. A group that is called by the same word says who they
// are by itself.
func (c *composer) forWhom(bearer benefits.Bearer, groups []value.ID) doc.Text {
	who, which := code(c, bearer), c.names(groups)
	if name, ok := strings.CutPrefix(strings.ToLower(which.String()), strings.ToLower(who.String())); ok && strings.HasPrefix(name, " ") {
		return which
	}
	return doc.Join(c.own(": "), who, which)
}

// maturity is how far a benefit has come, and what comes next.
func (c *composer) maturity(reached, next benefits.Maturity) doc.Text {
	if next == "" {
		return code(c, reached)
	}
	return c.sentences(code(c, reached), c.word(nextSteps[next]))
}

var nextSteps = map[benefits.Maturity]value.Text{
	benefits.WithIndicator: wordNextIndicator, benefits.WithBaseline: wordNextBaseline, benefits.Estimated: wordNextEstimate,
	benefits.Measured: wordNextMeasure, benefits.Realised: wordNextRealise,
}
