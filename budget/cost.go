package budget

import "github.com/samskaping/sdk/samskaping/value"

// Cost is something that has a price.
type Cost struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
	// For is what the cost belongs to; the whole project when it is not stated.
	For    value.ID            `json:"for,omitempty" ref:"Subproject,Activity,Gathering"`
	Period value.Period        `json:"period,omitzero"`
	Amount value.MoneyEstimate `json:"amount,omitzero"`
	Form   Form                `json:"form,omitempty"`
	// PartOf is the line the cost is taken from, such as the year's courses for one course. What
	// is part of another line is not added to the total once more.
	PartOf value.ID `json:"partOf,omitempty" ref:"Cost"`
	// Actual is what it came to, as far as it is accounted; net when the tax is stated.
	Actual value.Money `json:"actual,omitzero"`
	// PriceYear is the year whose prices the amount is in.
	PriceYear value.Count `json:"priceYear,omitzero"`
	// Account is where the cost is accounted.
	Account Account `json:"account,omitzero"`
	VAT     VAT     `json:"vat,omitzero"`
}

// VAT is the value added tax on top of an amount. An amount with VAT stated is net.
type VAT struct {
	Amount value.Money `json:"amount,omitzero"`
	// Actual is the tax on top of what the cost came to.
	Actual value.Money `json:"actual,omitzero"`
	// Compensation says whether the municipality gets the tax back (merverdiavgiftskompensasjon).
	Compensation VATCompensation `json:"compensation,omitempty"`
}

// VATCompensation is the choice whether the tax comes back. It is never taken for granted.
type VATCompensation string

// The choices.
const (
	Compensated    VATCompensation = "compensated"
	NotCompensated VATCompensation = "not-compensated"
)

// Gross is the amount with the tax on top. Without a stated tax it is the amount. It returns value.ErrRange
// when the sum is too large.
func (c Cost) Gross() (value.MoneyEstimate, error) {
	if c.VAT.Amount.IsZero() {
		return c.Amount, nil
	}
	sum, err := value.SumMoney(c.Amount, value.ExactMoney(c.VAT.Amount))
	return sum.Estimate, err
}

// ProjectCost is what the cost takes of the project's money: the gross amount, or the net amount
// when the tax is compensated. It returns value.ErrRange when the sum is too large.
func (c Cost) ProjectCost() (value.MoneyEstimate, error) {
	if c.VAT.Compensation == Compensated {
		return c.Amount, nil
	}
	return c.Gross()
}

// ProjectActual is what the cost came to of the project's money, as [Cost.ProjectCost] counts it, as far
// as that is stated. It returns value.ErrRange when the sum is too large.
func (c Cost) ProjectActual() (value.Money, error) {
	if c.VAT.Compensation == Compensated {
		return c.Actual, nil
	}
	return withStated(c.Actual, c.VAT.Actual)
}

// TotalCost adds up what the costs of one form take, without those that are part of another line.
// It returns value.ErrRange when the sum is too large.
func (b Budget) TotalCost(form Form) (value.MoneySum, error) {
	return sumCosts(b.Costs, func(c *Cost) bool { return c.counts(form) })
}

// counts reports whether the cost is in the total of a form. A cost that states no form is cash.
func (c *Cost) counts(form Form) bool {
	return (c.Form == InKind) == (form == InKind) && c.PartOf.IsZero()
}

// SumCosts adds up what some costs take. It returns value.ErrRange when the sum is too large.
func SumCosts(lines []Cost) (value.MoneySum, error) {
	return sumCosts(lines, func(*Cost) bool { return true })
}

func sumCosts(lines []Cost, counts func(*Cost) bool) (value.MoneySum, error) {
	parts := make([]value.MoneyEstimate, 0, len(lines))
	for i := range lines {
		if !counts(&lines[i]) {
			continue
		}
		cost, err := lines[i].ProjectCost()
		if err != nil {
			return value.MoneySum{}, err
		}
		parts = append(parts, cost)
	}
	return value.SumMoney(parts...)
}
