package report

import (
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// financing tells what the project costs and who pays. Cash and what is given in kind are kept
// apart, and so are what is secured and what is hoped for.
func (c *composer) financing() []part {
	parts := []part{
		{heading: c.word(wordCosts), blocks: c.costs()},
		{heading: c.word(wordFinancingLines), blocks: c.sources()},
	}
	if len(c.plan.Budget.Financing) > 0 {
		parts = append(parts, part{heading: c.word(wordSecuredOrNot), blocks: c.secured(), optional: true})
	}
	return parts
}

func (c *composer) costs() []block {
	b := c.plan.Budget
	var rows [][]text
	forms := map[bool]bool{}
	for _, cost := range b.Costs {
		forms[cost.Form == budget.InKind] = true
		rows = append(rows, []text{
			c.entry(cost.ID, cost.Title, ""), c.earmarked(cost.For), c.own(cost.Period.Format(c.lang)),
			c.form(cost.Form), c.own(cost.Amount.Format(c.lang)),
		})
	}
	var totals []total
	for _, form := range []struct {
		code  budget.Form
		words value.Text
	}{{budget.Cash, wordTotalCash}, {budget.InKind, wordTotalInKind}} {
		if forms[form.code == budget.InKind] {
			sum, err := b.TotalCost(form.code)
			totals = append(totals, total{c.word(form.words), c.sum(sum, err)})
		}
	}
	return c.tabulate([]heading{
		{words: wordCost}, {words: wordFor}, {words: wordWhen}, {words: wordForm}, {words: wordAmount, number: true},
	}, rows, totals...)
}

func (c *composer) form(form budget.Form) text {
	if form == "" {
		form = budget.Cash
	}
	return code(c, form)
}

// sum is a sum with what it does not know told beside it.
func (c *composer) sum(sum value.MoneySum, err error) text {
	switch {
	case err != nil:
		return c.word(wordTooLargeToSum)
	case sum.Parts == 0:
		return c.quiet(wordNothing)
	case sum.Unknown == sum.Parts:
		return c.quiet(wordAmountNotStated)
	}
	t := inVoice(strong, c.own(sum.Estimate.Format(c.lang)))
	if sum.Unknown > 0 {
		t = append(t, inVoice(quiet, c.linesWithout(wordAmountsMissing, sum.Unknown, sum.Parts))...)
	}
	return t
}

func (c *composer) sources() []block {
	var rows [][]text
	for _, f := range c.plan.Budget.Financing {
		var conditions []text
		for _, condition := range f.Conditions {
			conditions = append(conditions, c.said(condition))
		}
		source := c.name(f.Source)
		if source.empty() {
			source = code(c, f.Kind)
		}
		rows = append(rows, []text{
			c.entry(f.ID, f.Title, ""), source, c.earmarked(f.For...), c.form(f.Form), c.own(f.Deadline.Format(c.lang)),
			c.sentences(conditions...), code(c, f.State), c.own(f.Amount.Format(c.lang)),
		})
	}
	return c.tabulate([]heading{
		{words: wordFinancingLine}, {words: wordSource}, {words: wordFor}, {words: wordForm}, {words: wordDeadline},
		{words: wordConditions}, {words: wordState}, {words: wordAmount, number: true, blank: wordAmountNotStated},
	}, rows)
}

func (c *composer) secured() []block {
	b := c.plan.Budget
	cash, hopedCash, err := b.TotalFinancing(budget.Cash)
	inKind, hopedInKind, errInKind := b.TotalFinancing(budget.InKind)
	headings := []heading{{words: wordState}, {words: wordInCash, number: true}, {words: wordInKind, number: true}}
	rows := [][]text{
		{c.word(wordSecured), c.sum(cash, err), c.sum(inKind, errInKind)},
		{c.word(wordHoped), c.sum(hopedCash, err), c.sum(hopedInKind, errInKind)},
	}
	if inKind.Parts+hopedInKind.Parts == 0 && errInKind == nil {
		headings, rows[0], rows[1] = headings[:2], rows[0][:2], rows[1][:2]
	}
	return append(c.tabulate(headings, rows), paragraph{c.word(wordNeverAdded)})
}
