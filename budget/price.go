package budget

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/samskaping/value"
)

// Price is what an hour is worth, as a plan states it. [Price.HourPrice] works it out. Hours that
// refer to no price stay hours.
type Price struct {
	ID    value.ID  `json:"id"`
	Title string    `json:"title"`
	Kind  PriceKind `json:"kind,omitempty"`
	// Rule is the named rate, for the kinds that have one.
	Rule PriceRule `json:"rule,omitempty"`
	// Wage is the pay of a full position in a year, HolidayPay and Pension the shares on top of
	// it, and Zone that of the employer's contribution.
	Wage       value.Money   `json:"wage,omitzero"`
	HolidayPay value.Decimal `json:"holidayPay,omitzero"`
	Pension    value.Decimal `json:"pension,omitzero"`
	Zone       AGAZone       `json:"zone,omitempty"`
	// FreeAmountUsed is how much of zone Ia's free amount the employer has used this year.
	FreeAmountUsed value.Money `json:"freeAmountUsed,omitzero"`
	// HoursBase is the hours in a year of work that the cost is divided by. It has no default.
	HoursBase value.Hours `json:"hoursBase,omitzero"`
	// Amount is the price of an hour, for a price that is stated and not worked out.
	Amount value.Money `json:"amount,omitzero"`
	// Source says where the figures come from.
	Source string `json:"source,omitempty"`
}

// PriceKind says how a price is found.
type PriceKind string

// The kinds of prices.
const (
	PriceFullCost  PriceKind = "full-cost"      // worked out from pay and what comes on top of it
	PriceVolunteer PriceKind = "volunteer-rule" // a named rate for those who are not paid
	PriceGrant     PriceKind = "grant-rule"     // the highest price a grant accepts for an employee
	PriceStated    PriceKind = "stated"         // an amount with a source
)

// PriceRule is a rate with a name.
type PriceRule string

// The rates that are known here.
const (
	RuleKulturminnefondet       PriceRule = "kulturminnefondet"
	RuleInnovasjonNorgeOwnWork  PriceRule = "innovasjon-norge-own-work"
	RuleInnovasjonNorgeEmployee PriceRule = "innovasjon-norge-employee"
)

// Missing names what must be stated before there is a price; nothing when all is there. A full
// cost needs a zone, and in zone Ia how much of the free amount is used.
func (p Price) Missing() []value.Text {
	part := func(missing bool, nb, nn, en string) []value.Text {
		if !missing {
			return nil
		}
		return []value.Text{{NB: nb, NN: nn, EN: en}}
	}
	var all []value.Text
	add := func(parts ...[]value.Text) []value.Text {
		for _, t := range parts {
			all = append(all, t...)
		}
		return all
	}
	wage := part(p.Wage.IsZero(), "lønn i året", "løn i året", "pay in a year")
	source := part(p.Source == "", "kilde", "kjelde", "source")
	rule := part(p.Rule == "", "sats", "sats", "rate")
	switch p.Kind {
	case PriceFullCost:
		return add(wage,
			part(p.HolidayPay.IsZero(), "feriepenger", "feriepengar", "holiday pay"),
			part(p.Pension.IsZero(), "pensjon", "pensjon", "pension"),
			part(p.Zone == "", "sone for arbeidsgiveravgift", "sone for arbeidsgivaravgift", "zone of the employer's contribution"),
			part(p.Zone == ZoneIa && p.FreeAmountUsed.IsZero(), "brukt av fribeløpet", "brukt av fribeløpet", "used of the free amount"),
			part(p.HoursBase.IsZero(), "timer i et årsverk", "timar i eit årsverk", "hours in a person-year"),
			source)
	case PriceVolunteer:
		return add(rule)
	case PriceGrant:
		return add(rule, wage)
	case PriceStated:
		return add(part(p.Amount.IsZero(), "beløp", "beløp", "amount"), source)
	}
	return add(part(true, "type timepris", "type timepris", "kind of hour price"))
}

// HourPrice works the price out. It returns value.ErrNotStated when [Price.Missing] names
// anything, value.ErrRange for a stated amount that is not above 0, and the errors of [FullHourCost]
// and [InnovasjonNorgeEmployee] for figures that give no price. A rate that does not belong to the kind is value.ErrSyntax.
func (p Price) HourPrice() (HourPrice, error) {
	if missing := p.Missing(); len(missing) > 0 {
		return HourPrice{}, fmt.Errorf("%w: %s of the price %s", value.ErrNotStated, joinWords(missing, value.Text{EN: "and"}).EN, p.ID)
	}
	switch {
	case p.Kind == PriceFullCost:
		return FullHourCost(HourCost{
			Wage: p.Wage, WageSource: p.Source, HolidayPay: p.HolidayPay, HolidayPaySource: p.Source,
			Pension: p.Pension, PensionSource: p.Source, Base: p.HoursBase, BaseSource: p.Source,
			Employer: EmployerUnit{Zone: p.Zone, FreeAmountUsed: p.FreeAmountUsed},
		})
	case p.Kind == PriceVolunteer && p.Rule == RuleKulturminnefondet:
		return Kulturminnefondet().Price()
	case p.Kind == PriceVolunteer && p.Rule == RuleInnovasjonNorgeOwnWork:
		return InnovasjonNorgeOwnWork().Price()
	case p.Kind == PriceGrant && p.Rule == RuleInnovasjonNorgeEmployee:
		return InnovasjonNorgeEmployee(p.Wage, p.Source)
	case p.Kind == PriceStated:
		name := value.Same(p.Title)
		if name.IsZero() {
			name = value.Text{NB: "Oppgitt timepris", NN: "Oppgitt timepris", EN: "Stated hour price"}
		}
		return statedPrice(name, p.Amount, p.Source)
	}
	return HourPrice{}, fmt.Errorf("%w: rate %q for a price of kind %q", value.ErrSyntax, string(p.Rule), string(p.Kind))
}

// Price returns the price with the id, or nil.
func (b Budget) Price(id value.ID) *Price {
	for i := range b.Prices {
		if b.Prices[i].ID == id && !id.IsZero() {
			return &b.Prices[i]
		}
	}
	return nil
}

// EffortValue is what the planned hours of an effort count for, in kind. It is not stated when the
// effort refers to no price, or to one that is not complete: then hours stay hours. It returns
// value.ErrRange when the amount is too large.
func (b Budget) EffortValue(e Effort) (value.MoneyEstimate, error) {
	stated := b.Price(e.Price)
	if stated == nil {
		return value.MoneyEstimate{}, nil
	}
	price, err := stated.HourPrice()
	if errors.Is(err, value.ErrNotStated) {
		return value.MoneyEstimate{}, nil
	}
	if err != nil {
		return value.MoneyEstimate{}, err
	}
	hours, err := e.PlannedHours()
	if err != nil {
		return value.MoneyEstimate{}, err
	}
	return price.ValueEstimate(hours)
}
