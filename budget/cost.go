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
}

// TotalCost adds up the costs of one form. It returns value.ErrRange when the sum is too large.
func (b Budget) TotalCost(form Form) (value.MoneySum, error) {
	var parts []value.MoneyEstimate
	for _, c := range b.Costs {
		if (c.Form == InKind) == (form == InKind) {
			parts = append(parts, c.Amount)
		}
	}
	return value.SumMoney(parts...)
}
