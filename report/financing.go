package report

import (
	"slices"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// financing tells what the project costs and who pays. Cash and what is given in kind are kept
// apart, and so are what is secured and what is hoped for.
func (c *composer) financing() []part {
	return []part{
		{heading: c.word(field("Budget", "costs")), blocks: c.costs()},
		{heading: c.word(wordFinancingLines), blocks: c.sources()},
		c.securedPart(),
		{heading: c.word(field("Financing", "earmarks")), blocks: c.earmarks(), optional: true},
		{heading: c.word(wordBudgetLines), blocks: c.budgetLines(), optional: true},
		{heading: c.word(field("Cost", "vat")), blocks: c.taxes(), optional: true},
		{heading: c.word(field("Financing", "duties")), blocks: c.duties(), optional: true},
		{heading: c.word(wordAccounts), blocks: c.accounts(), optional: true},
		{heading: c.word(wordFeasibility), blocks: c.feasibility(), optional: true},
	}
}

// costs are the costs as the budget stands now, with what was moved between them.
func (c *composer) costs() []doc.Block {
	now := c.costsNow()
	var rows [][]doc.Text
	for _, cost := range now.lines {
		rows = append(rows, []doc.Text{
			c.entryIn(cost.ID, cost.Title, cost.Period), c.name(cost.For), doc.WithoutMarks(c.name(cost.PartOf)), c.inKind(cost.Form),
			c.movedTo(now.moved[cost.ID]), c.takes(cost),
		})
	}
	table := c.tabulate([]heading{
		{words: field("Cost", "title"), prose: true},
		{words: field("Effort", "for"), blank: wordWholeProject},
		{words: field("Cost", "partOf"), blank: wordDash},
		{words: wordForm, blank: inCash()},
		{words: wordMoved, number: true, blank: wordDash},
		now.heading(),
	}, rows, c.costTotals()...)
	return append(table, c.amountsAreOf(now)...)
}

// takes is what a cost takes of the project's money, as the totals count it: with value added tax
// that does not come back.
func (c *composer) takes(cost budget.Cost) doc.Text {
	amount, err := cost.ProjectCost()
	if err != nil {
		return c.word(wordTooLargeToSum)
	}
	return c.own(amount.Format(c.lang))
}

// costTotals are the costs in cash and in kind, apart, where there are any.
func (c *composer) costTotals() []doc.Total {
	b := budget.Budget{Costs: c.costsNow().lines}
	var totals []doc.Total
	for _, form := range []struct {
		code  budget.Form
		words value.Text
	}{{budget.Cash, wordTotalCash}, {budget.InKind, wordTotalInKind}} {
		if slices.ContainsFunc(b.Costs, func(cost budget.Cost) bool { return (cost.Form == budget.InKind) == (form.code == budget.InKind) }) {
			sum, err := b.TotalCost(form.code)
			totals = append(totals, doc.Total{Label: c.word(form.words), Value: upperFirst(c.sum(sum, err))})
		}
	}
	return totals
}

// inKind is the form of a line that is not money. Lines that do not state a form are cash.
func (c *composer) inKind(form budget.Form) doc.Text {
	if form == budget.Cash {
		return nil
	}
	return code(c, form)
}

// inCash is what a line that is not in kind says where others are.
func inCash() value.Text { return schema.CodeLabel("Form", string(budget.Cash)) }

// sum is a sum with what it does not know told beside it.
func (c *composer) sum(sum value.MoneySum, err error) doc.Text {
	switch {
	case err != nil:
		return c.word(wordTooLargeToSum)
	case sum.Parts == 0:
		return c.quiet(wordNothing)
	case sum.Unknown == sum.Parts:
		return c.quiet(wordAmountNotStated)
	}
	t := c.quiet(wordNotKnown) // all that is known is what some parts are at most
	if sum.Estimate.Known() {
		t = doc.InVoice(doc.Strong, c.own(sum.Estimate.Format(c.lang)))
	}
	if sum.Unknown > 0 {
		t = append(t, doc.InVoice(doc.Quiet, c.linesWithout(wordAmountsMissing, sum.Unknown, sum.Parts))...)
	}
	return t
}

// source is who the money comes from, or what sort of source that is.
func (c *composer) source(f budget.Financing) doc.Text {
	if from := c.name(f.Source); !from.Empty() {
		return from
	}
	return code(c, f.Kind)
}

func (c *composer) sources() []doc.Block {
	var rows [][]doc.Text
	for _, f := range c.plan.Budget.Financing {
		var conditions []doc.Text
		for _, condition := range f.Conditions {
			conditions = append(conditions, c.said(condition))
		}
		rows = append(rows, []doc.Text{
			c.entry(f.ID, f.Title, ""), c.source(f), c.names(f.For), c.inKind(f.Form), c.own(f.Deadline.Format(c.lang)),
			c.sentences(conditions...), code(c, f.State), c.own(f.Applied.Format(c.lang)), c.own(f.Amount.Format(c.lang)),
		})
	}
	return c.tabulate([]heading{
		{words: wordFinancingLine, prose: true},
		{words: field("Financing", "source")},
		{words: field("Financing", "for"), blank: wordWholeProject},
		{words: wordForm, blank: inCash()},
		{words: field("Financing", "deadline")},
		{words: field("Financing", "conditions"), prose: true},
		{words: field("Financing", "state")},
		{words: field("Financing", "applied"), number: true, blank: wordDash},
		{words: field("Financing", "amount"), number: true, blank: wordAmountNotStated},
	}, rows)
}

// securedPart is the money that is secured and hoped for, with its figure.
func (c *composer) securedPart() part {
	secured := part{heading: c.word(wordSecuredOrNot), optional: true}
	if len(c.plan.Budget.Financing) == 0 {
		return secured
	}
	secured.blocks = c.secured()
	if bar, ok := c.financingBar(); ok {
		secured.blocks = append(secured.blocks, bar)
	}
	return secured
}

func (c *composer) secured() []doc.Block {
	b := c.plan.Budget
	cash, hopedCash, err := b.TotalFinancing(budget.Cash)
	inKind, hopedInKind, errInKind := b.TotalFinancing(budget.InKind)
	headings := []heading{{words: field("Financing", "state")}, {words: wordInCash, number: true}, {words: wordInKind, number: true}}
	rows := [][]doc.Text{
		{doc.InVoice(doc.Strong, c.word(wordSecured)), c.sum(cash, err), c.sum(inKind, errInKind)},
		{doc.InVoice(doc.Strong, c.word(wordHoped)), c.sum(hopedCash, err), c.sum(hopedInKind, errInKind)},
	}
	if inKind.Parts+hopedInKind.Parts == 0 && errInKind == nil {
		headings, rows[0], rows[1] = headings[:2], rows[0][:2], rows[1][:2]
	}
	return append(c.tabulate(headings, rows), doc.Paragraph{Text: c.word(wordNotAdded)})
}
