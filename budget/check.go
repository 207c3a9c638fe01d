package budget

import (
	"errors"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Check returns what the rules say about the budget. At is where the budget stands in its
// document, such as "/budget".
func (b Budget) Check(at finding.Pointer) finding.List {
	c := &check{budget: b}
	c.effort(at.Key("effort"))
	c.costs(at.Key("costs"))
	c.financing(at.Key("financing"))
	c.prices(at.Key("prices"))
	c.versions(at.Key("versions"))
	c.reallocations(at.Key("reallocations"))
	c.sums(at)
	return c.found
}

// check is one run of the rules over a budget.
type check struct {
	budget Budget
	found  finding.List
}

func (c *check) report(rule finding.Rule, at finding.Pointer, args ...value.Arg) {
	c.found = append(c.found, rule.At(at, args...))
}

// missing is the property of the place in which one says what is missing: that is where a form leads
// people.
func missing(property string) value.Arg { return value.Named("property", property) }

// notNegative looks at the sign of a number at the place that the keys lead to.
func (c *check) notNegative(sign int, at finding.Pointer, keys ...string) {
	if sign >= 0 {
		return
	}
	for _, key := range keys {
		at = at.Key(key)
	}
	c.report(negativeNumber, at)
}

func (c *check) money(e value.MoneyEstimate, at finding.Pointer) {
	if !e.IsZero() {
		c.found = append(c.found, CheckMoney(at.Key("amount"), e)...)
	}
}

func (c *check) account(a Account, in value.Period, at finding.Pointer) {
	if !a.IsZero() {
		c.found = append(c.found, CheckAccount(at.Key("account"), a, in.Year())...)
	}
}

func (c *check) effort(at finding.Pointer) {
	prices := c.fullCosts()
	for i, place := range at.Items(len(c.budget.Effort)) {
		e := &c.budget.Effort[i]
		if !e.Planned.IsZero() {
			c.found = append(c.found, CheckHours(place.Key("planned"), e.Planned)...)
		}
		if !e.Planned.Known() && len(e.Actual) == 0 {
			c.report(promiseWithoutNumber, place, value.Named("title", e.Title), missing("planned"))
		}
		if price := prices[e.Price]; price != nil {
			c.hourBases(place, e, price)
		}
		for n, entry := range e.Actual {
			if entry.Hours.Sign() < 0 {
				c.report(negativeNumber, place.Key("actual").Index(n).Key("hours"))
			}
		}
	}
}

// fullCosts are the prices that spread the cost of a year over its hours, and can be worked out.
func (c *check) fullCosts() map[value.ID]*Price {
	prices := map[value.ID]*Price{}
	for i := range c.budget.Prices {
		p := &c.budget.Prices[i]
		if _, err := p.HourPrice(); err == nil && p.Kind == PriceFullCost && prices[p.ID] == nil {
			prices[p.ID] = p
		}
	}
	return prices
}

// hourBases looks whether months or years with holidays in them are given a price that has the cost
// of the holidays in the hours that are worked. Days and weeks are worked.
func (c *check) hourBases(place finding.Pointer, e *Effort, price *Price) {
	unit, holds := map[value.WorkUnit]value.Text{
		value.PersonMonth: {NB: "månedsverk", NN: "månadsverk", EN: "person-months"},
		value.PersonYear:  {NB: "årsverk", NN: "årsverk", EN: "person-years"},
	}[e.Unit]
	base, err := e.Week.Base()
	if !holds || err != nil || !e.Planned.Known() {
		return
	}
	paid, err := base.Hours(value.WholeHours(1), value.PersonYear)
	if err != nil || price.HoursBase.Compare(paid) >= 0 {
		return
	}
	c.report(hourBasesDiffer, place.Key("unit"), value.Named("title", e.Title), value.Arg{Name: "unit", Text: unit},
		value.Named("price", price.Title), value.Formatted("worked", price.HoursBase), value.Formatted("paid", paid))
}

func (c *check) costs(at finding.Pointer) {
	lines, err := c.budget.Lines()
	above, parts := map[value.ID]value.ID{}, map[value.ID][]Cost{}
	for _, cost := range c.budget.Costs {
		if !cost.PartOf.IsZero() {
			above[cost.ID] = cost.PartOf
			parts[cost.PartOf] = append(parts[cost.PartOf], cost)
		}
	}
	inThemselves := value.InThemselves(above)
	for i, place := range at.Items(len(c.budget.Costs)) {
		cost := &c.budget.Costs[i]
		title := value.Named("title", cost.Title)
		c.money(cost.Amount, place)
		c.notNegative(cost.Actual.Sign(), place, "actual")
		c.notNegative(cost.VAT.Amount.Sign(), place, "vat", "amount")
		c.notNegative(cost.VAT.Actual.Sign(), place, "vat", "actual")
		if cost.VAT.Compensation == "" && cost.VAT.Amount.Sign() > 0 {
			c.report(vatUndecided, place.Key("vat"), title, missing("compensation"))
		}
		if inThemselves[cost.ID] {
			c.report(partOfItself, place.Key("partOf"), title)
		} else if !cost.ID.IsZero() {
			now := value.MoneyEstimate{}
			if err == nil {
				now = lines[i].Amount
			}
			c.parts(place, cost, now, parts[cost.ID])
		}
		if err == nil {
			c.spent(place, lines[i])
		}
		c.account(cost.Account, cost.Period, place)
	}
}

// spent looks whether more is spent than the line has. While the tax that does not come back is missing,
// it is left out of both.
func (c *check) spent(place finding.Pointer, line Line) {
	has := line.Present
	if line.TaxMissing && line.Cost.VAT.Compensation == NotCompensated {
		if without, err := has.Add(line.Cost.VAT.Amount.Neg()); err == nil && !without.IsZero() {
			has = without
		}
	}
	if !has.IsZero() && line.Spent.Compare(has) > 0 {
		c.report(spentAboveLine, place, value.Named("title", line.Cost.Title), value.Formatted("actual", line.Spent), value.Formatted("budget", has))
	}
}

// parts looks whether more is surely taken from a line than it has, by its own estimate or as the budget
// stands now.
func (c *check) parts(place finding.Pointer, cost *Cost, now value.MoneyEstimate, all []Cost) {
	var parts []Cost
	for _, other := range all {
		if (other.Form == InKind) == (cost.Form == InKind) {
			parts = append(parts, other)
		}
	}
	if len(parts) == 0 {
		return
	}
	sum, err := SumCosts(parts)
	whole, errWhole := cost.ProjectCost()
	if err != nil || errWhole != nil {
		return
	}
	least, most := sum.Estimate.Value, atMost(whole)
	if least.IsZero() {
		least = sum.Estimate.Min
	}
	if present := atMost(now); !most.IsZero() && present.Compare(most) > 0 {
		most = present
	}
	if !least.IsZero() && !most.IsZero() && least.Compare(most) > 0 {
		c.report(partsAboveLine, place, value.Named("title", cost.Title), value.Formatted("parts", least), value.Formatted("whole", most))
	}
}

// atMost is the most that an amount can be, not stated when nobody knows.
func atMost(e value.MoneyEstimate) value.Money {
	if e.Value.IsZero() {
		return e.Max
	}
	return e.Value
}

func (c *check) financing(at finding.Pointer) {
	for i, place := range at.Items(len(c.budget.Financing)) {
		f := &c.budget.Financing[i]
		title := value.Named("title", f.Title)
		c.money(f.Amount, place)
		c.notNegative(f.Applied.Sign(), place, "applied")
		if f.Secured() && f.Form != InKind && !f.Amount.Known() {
			c.report(securedWithoutAmount, place, title, missing("amount"))
		}
		if f.State == FinancingConfirmed && !f.Secured() {
			c.report(confirmedByOutsider, place.Key("state"), title)
		}
		for n, e := range f.Earmarks {
			if e.Amount.Sign() < 0 {
				c.report(negativeNumber, place.Key("earmarks").Index(n).Key("amount"))
			}
		}
		most, granted := atMost(f.Amount), f.Amount.Value
		if granted.IsZero() {
			granted = f.Amount.Min
		}
		if f.Secured() && !f.Applied.IsZero() && granted.Compare(f.Applied) > 0 {
			c.report(grantedMoreThanApplied, place.Key("applied"), title, value.Formatted("applied", f.Applied), value.Formatted("amount", granted))
		}
		if sum, err := f.Earmarked(); err == nil && !most.IsZero() && sum.Compare(most) > 0 {
			c.report(earmarkedBeyondGrant, place.Key("earmarks"), title, value.Formatted("sum", sum), value.Formatted("amount", most))
		}
		c.account(f.Account, f.Period, place)
	}
}

func (c *check) prices(at finding.Pointer) {
	for i, p := range c.budget.Prices {
		place, title := at.Index(i), value.Named("title", p.Title)
		if missing := p.Missing(); len(missing) > 0 {
			c.report(priceIncomplete, place, title,
				value.Arg{Name: "missing", Text: joinWords(missing, value.Text{NB: "og", NN: "og", EN: "and"})})
		} else if _, err := p.HourPrice(); err != nil {
			c.report(priceImpossible, place, title)
		}
	}
}

func (c *check) versions(at finding.Pointer) {
	for i, v := range c.budget.Versions {
		place := at.Index(i)
		c.notNegative(v.Total.Sign(), place, "total")
		for n, l := range v.Lines {
			if l.Amount.Sign() < 0 {
				c.report(negativeNumber, place.Key("lines").Index(n).Key("amount"))
			}
		}
		if sum, err := v.Shared(); err == nil && !sum.IsZero() && !v.Total.IsZero() && !sum.Equal(v.Total) {
			c.report(versionLinesDiffer, place.Key("lines"), value.Named("title", v.Title), value.Formatted("sum", sum), value.Formatted("total", v.Total))
		}
	}
}

func (c *check) reallocations(at finding.Pointer) {
	for i, r := range c.budget.Reallocations {
		place, title := at.Index(i), value.Named("title", r.Title)
		if left, err := r.Balance(); err == nil && left.Sign() != 0 {
			c.report(reallocationUnbalanced, place.Key("moves"), title, value.Formatted("left", left))
		}
		if r.Reason == "" {
			c.report(reallocationWithoutReason, place, title)
		}
	}
}

// sums says which sums are too large to be made.
func (c *check) sums(at finding.Pointer) {
	tooLarge := func(list string, errs ...error) {
		for _, err := range errs {
			if errors.Is(err, value.ErrRange) {
				c.report(sumTooLarge, at.Key(list))
				return
			}
		}
	}
	_, errEffort := c.budget.TotalEffort()
	for _, e := range c.budget.Effort {
		if _, err := e.ActualHours(value.Period{}); err != nil && errEffort == nil {
			errEffort = err
		}
	}
	tooLarge("effort", errEffort)
	_, errCash := c.budget.TotalCost(Cash)
	_, errInKind := c.budget.TotalCost(InKind)
	tooLarge("costs", errCash, errInKind)
	_, _, errCash = c.budget.TotalFinancing(Cash)
	_, _, errInKind = c.budget.TotalFinancing(InKind)
	var errEarmarks error
	for _, f := range c.budget.Financing {
		if _, err := f.Earmarked(); err != nil {
			errEarmarks = err
		}
	}
	tooLarge("financing", errCash, errInKind, errEarmarks)
	var errVersions, errMoves error
	for _, v := range c.budget.Versions {
		if _, err := v.Shared(); err != nil {
			errVersions = err
		}
	}
	for _, r := range c.budget.Reallocations {
		if _, err := r.Balance(); err != nil {
			errMoves = err
		}
	}
	tooLarge("versions", errVersions)
	tooLarge("reallocations", errMoves)
}

// CheckMoney returns what the rules say about an estimate of money at a place.
func CheckMoney(at finding.Pointer, e value.MoneyEstimate) finding.List {
	return checkEstimate(at, e.Consistent(), e.Negative())
}

// CheckHours returns what the rules say about an estimate of hours at a place.
func CheckHours(at finding.Pointer, e value.HoursEstimate) finding.List {
	return checkEstimate(at, e.Consistent(), e.Negative())
}

// CheckNumber returns what the rules say about an estimate of a number at a place.
func CheckNumber(at finding.Pointer, e value.DecimalEstimate) finding.List {
	return checkEstimate(at, e.Consistent(), e.Negative())
}

func checkEstimate(at finding.Pointer, consistent, negative bool) finding.List {
	var list finding.List
	if !consistent {
		list = append(list, estimateContradiction.At(at))
	}
	if negative {
		list = append(list, negativeNumber.At(at))
	}
	return list
}
