package report

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// budgetLines tells how the budget came to be what it is, line by line: each version that says how it is
// shared, what was moved since, what the line has now, and what is spent and left of it.
func (c *composer) budgetLines() []doc.Block {
	b := c.plan.Budget
	lines, err := b.Lines()
	spent := slices.ContainsFunc(lines, func(l budget.Line) bool { return !l.Spent.IsZero() })
	changed := len(b.Versions)+len(b.Reallocations) > 0
	_, versioned := b.InForce()
	if err != nil || !changed && !spent {
		return nil
	}
	versions, all := versionsBeside(b.Versions)
	shared := make([]map[value.ID]value.Money, len(versions))
	headings := []heading{{words: field("Cost", "title")}}
	for i, v := range versions {
		shared[i] = map[value.ID]value.Money{}
		for _, l := range v.Lines {
			shared[i][l.Cost] = l.Amount
		}
		headings = append(headings, heading{words: value.Same(value.OneLine(v.Title)), number: true, blank: wordDash})
	}
	if changed {
		headings = append(headings, heading{words: wordMoved, number: true, blank: wordDash})
	}
	headings = append(headings, heading{words: wordPresent, number: true, blank: wordDash}, heading{words: field("Cost", "actual"), number: true, blank: wordDash},
		heading{words: wordDeviation, number: true, blank: wordDash}, heading{words: wordRemaining, number: true, blank: wordDash})

	var rows [][]doc.Text
	columns := make([][]value.MoneyEstimate, len(headings))
	for _, line := range lines {
		if !line.Cost.PartOf.IsZero() || line.Cost.Form == budget.InKind ||
			versioned && line.Present.IsZero() && line.Spent.IsZero() && line.Budgeted.IsZero() && line.Moved.IsZero() {
			continue
		}
		var amounts []value.MoneyEstimate
		moved := -1
		for _, of := range shared {
			amounts = append(amounts, value.ExactMoney(of[line.Cost.ID]))
		}
		if changed {
			moved = len(amounts)
			amounts = append(amounts, value.ExactMoney(line.Moved))
		}
		about, present := line.Amount.About, len(amounts)
		amounts = append(amounts, presentOf(line, versioned), spentOf(line),
			value.MoneyEstimate{Value: line.Deviation, About: about}, value.MoneyEstimate{Value: line.Remaining, About: about})
		row := []doc.Text{doc.InVoice(doc.Strong, c.named(line.Cost.ID, line.Cost.Title))}
		for i, amount := range amounts {
			number := c.number(amount)
			if i == moved && amount.Value.Sign() > 0 {
				number = c.own(plusSign(amount.Value.FormatNumber(c.lang), c.lang))
			}
			row = append(row, number)
			if amount.Known() || i == present && !versioned { // without versions all costs are in the sum
				columns[i+1] = append(columns[i+1], amount)
			}
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		return nil
	}
	explained := c.word(wordBudgetInKroner)
	if len(versions) < all {
		explained = c.sentences(explained, c.word(wordSomeVersions, value.Named("number", strconv.Itoa(all))))
	}
	blocks := append([]doc.Block{doc.Paragraph{Text: explained}}, c.tabulate(headings, append(rows, c.budgetSums(columns[1:], len(rows))))...)
	return append(blocks, c.budgetHistory()...)
}

// presentOf is what a line may take now. Where no version says so, it is as the list of costs has it.
func presentOf(line budget.Line, versioned bool) value.MoneyEstimate {
	if !versioned || line.Present.IsZero() && !line.Moved.IsZero() {
		return line.Amount
	}
	return value.MoneyEstimate{Value: line.Present, About: line.Amount.About}
}

// spentOf is what a line has taken, which is more when the tax on it is not entered yet.
func spentOf(line budget.Line) value.MoneyEstimate {
	if line.TaxMissing {
		return value.AtLeastMoney(line.Spent)
	}
	return value.ExactMoney(line.Spent)
}

// budgetSums is the last row of the budget: the sum of each column of amounts. The last two are what is left
// of the lines, which is not known together when it is not known of each.
func (c *composer) budgetSums(columns [][]value.MoneyEstimate, lines int) []doc.Text {
	total := []doc.Text{doc.InVoice(doc.Strong, c.word(wordSum))}
	for i, amounts := range columns {
		if i >= len(columns)-2 && len(amounts) < lines {
			total = append(total, nil)
			continue
		}
		sum, err := value.SumMoney(amounts...)
		cell := doc.Text(nil)
		switch {
		case err == nil && len(amounts) > 0 && sum.Unknown == 0:
			cell = doc.InVoice(doc.Strong, c.number(sum.Estimate))
		case err != nil || len(amounts) > 0:
			cell = upperFirst(c.sum(sum, err))
		}
		total = append(total, cell)
	}
	return total
}

// number is an amount without the currency, in a table that names it; one that is not known to be a single
// amount says what is known of it.
func (c *composer) number(amount value.MoneyEstimate) doc.Text {
	number := c.own(amount.Value.FormatNumber(c.lang))
	switch {
	case amount.Value.IsZero():
		return c.own(amount.Format(c.lang))
	case amount.About:
		return c.fill(wordAboutValue, "value", number)
	}
	return number
}

// versionsBeside are the versions that stand beside each other in a table: those that say how they are
// shared, or the first and the last three of many. It also returns how many there are in all.
func versionsBeside(versions []budget.Version) (shown []budget.Version, all int) {
	for _, v := range versions {
		if len(v.Lines) > 0 {
			shown = append(shown, v)
		}
	}
	all = len(shown)
	if all > 4 {
		shown = append(shown[:1], shown[all-3:]...)
	}
	return shown, all
}

// budgetHistory says when and why each version and each reallocation came.
func (c *composer) budgetHistory() []doc.Block {
	b := c.plan.Budget
	var items []doc.Item
	for _, v := range b.Versions {
		items = append(items, doc.Item{Text: c.sentences(
			c.remarked(doc.InVoice(doc.Strong, c.named(v.ID, v.Title)), c.own(v.Total.Format(c.lang)), c.own(v.Date.Format(c.lang))),
			c.said(v.Reason))})
	}
	for _, r := range b.Reallocations {
		told := doc.Item{Text: c.sentences(
			c.remarked(doc.InVoice(doc.Strong, c.named(r.ID, r.Title)), c.own(r.Date.Format(c.lang))),
			c.said(r.Reason), c.labelled(field("Reallocation", "decision"), doc.WithoutMarks(c.name(r.Decision))))}
		for _, m := range r.Moves {
			told.Under = append(told.Under, doc.Item{Text: doc.Join(c.own(": "), doc.WithoutMarks(c.name(m.Cost)), c.movedTo(m.Amount))})
		}
		items = append(items, told)
	}
	return listOf(items)
}

// remarked is a name with remarks in parentheses after it, when there are any.
func (c *composer) remarked(name doc.Text, remarks ...doc.Text) doc.Text {
	all := doc.Join(c.own(", "), remarks...)
	if all.Empty() {
		return name
	}
	return doc.Join(c.own(" "), name, doc.Join(nil, c.own("("), all, c.own(")")))
}

// accounts tells where the lines are accounted.
func (c *composer) accounts() []doc.Block {
	var rows [][]doc.Text
	add := func(id value.ID, title string, a budget.Account) {
		if !a.IsZero() {
			rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.named(id, title)), upperFirst(code(c, a.Class)),
				c.accountCode(string(a.Function), a.Function.Name()), c.accountCode(string(a.Art), a.Art.Name())})
		}
	}
	for _, cost := range c.plan.Budget.Costs {
		add(cost.ID, cost.Title, cost.Account)
	}
	for _, f := range c.plan.Budget.Financing {
		add(f.ID, f.Title, f.Account)
	}
	return c.tabulate([]heading{
		{words: wordLine}, {words: field("Account", "class")}, {words: field("Account", "function")}, {words: field("Account", "art")},
	}, rows)
}

// taxes are the value added tax on the costs, as it was planned and as it came to be, and whether it
// comes back. Costs without a tax of their own are not among them.
func (c *composer) taxes() []doc.Block {
	var rows [][]doc.Text
	for _, cost := range c.plan.Budget.Costs {
		if vat := cost.VAT; !vat.Amount.IsZero() || !vat.Actual.IsZero() {
			rows = append(rows, []doc.Text{
				doc.InVoice(doc.Strong, c.named(cost.ID, cost.Title)), c.own(vat.Amount.Format(c.lang)), c.own(vat.Actual.Format(c.lang)), code(c, vat.Compensation),
			})
		}
	}
	return c.tabulate([]heading{
		{words: field("Cost", "title")}, {words: wordTaxPlanned, number: true, blank: wordDash},
		{words: field("VAT", "actual"), number: true, blank: wordDash}, {words: field("VAT", "compensation")},
	}, rows)
}

// accountCode is a code and its name in the account plan.
func (c *composer) accountCode(number string, name value.Text) doc.Text {
	return doc.Join(c.own(" "), c.said(number), c.own(name.In(c.lang)))
}

// earmarks tell what is set aside of the money.
func (c *composer) earmarks() []doc.Block {
	var rows [][]doc.Text
	for _, f := range c.plan.Budget.Financing {
		for _, e := range f.Earmarks {
			rows = append(rows, []doc.Text{doc.WithoutMarks(c.named(f.ID, f.Title)), c.name(e.For), c.own(e.Amount.Format(c.lang))})
		}
	}
	return c.tabulate([]heading{{words: wordFinancingLine}, {words: field("Earmark", "for")}, {words: field("Earmark", "amount"), number: true}}, rows)
}

// duties tell which reports are owed for the money.
func (c *composer) duties() []doc.Block {
	var rows [][]doc.Text
	for _, f := range c.plan.Budget.Financing {
		for _, d := range f.Duties {
			rows = append(rows, []doc.Text{c.said(d.Title), doc.WithoutMarks(c.named(f.ID, f.Title)), c.own(d.Date.Format(c.lang)), c.own(d.Sent.Format(c.lang))})
		}
	}
	return c.tabulate([]heading{
		{words: field("ReportDuty", "title")}, {words: wordFinancingLine}, {words: field("ReportDuty", "date")},
		{words: field("ReportDuty", "sent"), blank: wordNotYet},
	}, rows)
}

// prices tells what hours are worth, and how that was found.
func (c *composer) prices() []doc.Block {
	var items []doc.Item
	for _, p := range c.plan.Budget.Prices {
		told := doc.Item{Text: doc.InVoice(doc.Strong, c.named(p.ID, p.Title))}
		price, err := p.HourPrice()
		if err != nil {
			var missing []doc.Text
			for _, m := range p.Missing() {
				missing = append(missing, c.word(m))
			}
			why := c.word(wordPriceImpossible)
			if len(missing) > 0 {
				why = c.fill(wordPriceIncomplete, "missing", c.enumerate(missing))
			}
			told.Text = c.sentences(told.Text, why)
		} else {
			told.Text = doc.Join(c.own(": "), told.Text, c.fill(wordPerHour, "amount", c.own(price.PerHour().Format(c.lang))))
			for _, step := range price.Steps(c.lang) {
				told.Under = append(told.Under, doc.Item{Text: c.own(step)})
			}
		}
		items = append(items, told)
	}
	if len(items) == 0 {
		return nil
	}
	return []doc.Block{doc.Paragraph{Text: c.word(wordPricesInKind)}, doc.List{Items: items}}
}
