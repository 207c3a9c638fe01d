package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// caseEconomy makes the case visible in the budget: what it costs in which years and on which
// account, who pays, and what is left to pay each year when the project has ended.
func (c *composer) caseEconomy() []part {
	p := c.plan
	economy := p.Case.Consequences
	after := p.AfterProject
	parts := []part{
		{blocks: c.prose(economy.Economy)},
		{heading: c.word(wordInTheBudget), blocks: c.economyLines(economy.EconomyLines)},
	}
	if len(economy.EconomyLines) == 0 {
		parts = append(parts, part{heading: c.word(wordProjectBudget), blocks: append(c.costs(), c.sources()...), optional: true})
	}
	return append(parts, part{heading: c.word(wordAfterwards), optional: true, blocks: c.define(
		doc.Definition{Term: c.word(wordRunningCost), Body: c.runningCost(economy.EconomyLines)},
		doc.Definition{Term: c.word(wordCarriesOn), Body: []doc.Text{doc.Join(c.own(", "), c.name(after.Responsible), c.name(after.Person))}},
		doc.Definition{Term: c.word(field("AfterProject", "financing")), Body: c.proseTexts(after.Financing)},
	)})
}

func (c *composer) economyLines(lines []samskaping.EconomyLine) []doc.Block {
	var rows [][]doc.Text
	for _, l := range lines {
		rows = append(rows, []doc.Text{
			c.said(l.Title), c.years(l.Year.Int64(), l.LastYear()), c.said(l.Account), c.said(l.Financing), c.own(l.Amount.Format(c.lang)),
		})
	}
	var totals []doc.Total
	for _, s := range samskaping.BudgetSpans(lines) {
		sum, err := value.SumMoney(s.Amounts...)
		words := wordSumInYear
		if s.Last > s.First {
			words = wordSumEachYear
		}
		totals = append(totals, doc.Total{Label: c.fill(words, "years", c.years(s.First, s.Last)), Value: upperFirst(c.sum(sum, err))})
	}
	return c.tabulate([]heading{
		{words: field("EconomyLine", "title"), prose: true},
		{words: field("EconomyLine", "year")},
		{words: field("EconomyLine", "account")},
		{words: field("EconomyLine", "financing")},
		{words: field("EconomyLine", "amount"), number: true, blank: wordAmountNotStated},
	}, rows, totals...)
}

// runningCost is what the budget carries each year after the project has ended, without
// investments. Nothing when the plan does not say when the project ends.
func (c *composer) runningCost(lines []samskaping.EconomyLine) []doc.Text {
	if c.plan.Period.To.IsZero() {
		return nil
	}
	running := slices.DeleteFunc(slices.Clone(lines), func(l samskaping.EconomyLine) bool {
		return strings.HasPrefix(strings.TrimSpace(l.Account), investmentClass)
	})
	var told []doc.Text
	for _, s := range samskaping.BudgetSpans(running) {
		if s.First <= int64(c.plan.Period.To.Year()) {
			continue
		}
		sum, err := value.SumMoney(s.Amounts...)
		told = append(told, c.word(wordPerYear, value.Named("amount", c.sum(sum, err).String()), value.Named("years", c.years(s.First, s.Last).String())))
	}
	return told
}

// investmentClass begins the accounts of the investment budget (KOSTRA, kontoklasse).
const investmentClass = "0"

// years are budget years: one, or from one to another.
func (c *composer) years(first, last int64) doc.Text {
	switch {
	case first == 0:
		return nil
	case last > first:
		return c.own(strconv.FormatInt(first, 10) + "–" + strconv.FormatInt(last, 10))
	}
	return c.own(strconv.FormatInt(first, 10))
}
