package budget

import (
	"fmt"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// AGAZone is a zone of the employer's contribution to the national insurance (arbeidsgiveravgift).
// It belongs to the employer's unit, not to the number of the municipality.
type AGAZone string

// The zones.
const (
	ZoneI   AGAZone = "I"
	ZoneIa  AGAZone = "Ia"
	ZoneII  AGAZone = "II"
	ZoneIII AGAZone = "III"
	ZoneIV  AGAZone = "IV"
	ZoneIVa AGAZone = "IVa"
	ZoneV   AGAZone = "V"
)

// AGARate is what the employer pays in a zone, as a share of pay, holiday pay and pension.
type AGARate struct {
	Zone AGAZone
	Rate value.Decimal
	// FreeAmount is how much less than FullRate a unit may pay in a year, in zone Ia. When that
	// is used up, it pays FullRate. Both are not stated in the other zones.
	FreeAmount value.Money
	FullRate   value.Decimal
	Source     string
}

// AGARates lists the rates of 2026, in the order of the zones. The caller owns the list.
func AGARates() []AGARate {
	const source = "Stortingets vedtak om arbeidsgiveravgift til folketrygden for 2026"
	rates := []AGARate{{Zone: ZoneI}, {Zone: ZoneIa}, {Zone: ZoneII}, {Zone: ZoneIII}, {Zone: ZoneIV}, {Zone: ZoneIVa}, {Zone: ZoneV}}
	for i, rate := range []string{"0.141", "0.106", "0.106", "0.064", "0.051", "0.079", "0"} {
		rates[i].Rate, _ = value.ParseDecimal(rate)
		rates[i].Source = source
	}
	rates[1].FreeAmount, rates[1].FullRate = value.Kroner(850_000), rates[0].Rate
	return rates
}

// EmployerUnit is the unit that pays the wage, as far as the employer's contribution goes.
type EmployerUnit struct {
	Zone AGAZone
	// FreeAmountUsed is how much of zone Ia's free amount is used this year before the wage that is
	// priced: kroner of contribution saved, not kroner of pay. It must be stated in zone Ia,
	// and means nothing in the others.
	FreeAmountUsed value.Money
}

// rate finds the unit's row of AGARates. It returns value.ErrNotStated when the zone or, in zone Ia, the
// used amount is missing, value.ErrSyntax for an unknown zone, and value.ErrRange when more or
// less is used than there is.
func (u EmployerUnit) rate() (AGARate, error) {
	if u.Zone == "" {
		return AGARate{}, fmt.Errorf("%w: zone of the employer's contribution", value.ErrNotStated)
	}
	rates := AGARates()
	i := slices.IndexFunc(rates, func(r AGARate) bool { return r.Zone == u.Zone })
	switch {
	case i < 0:
		return AGARate{}, fmt.Errorf("%w: zone %q, want I, Ia, II, III, IV, IVa or V", value.ErrSyntax, string(u.Zone))
	case rates[i].FreeAmount.IsZero():
		return rates[i], nil
	case u.FreeAmountUsed.IsZero():
		return AGARate{}, fmt.Errorf("%w: how much of the free amount of zone %s is used", value.ErrNotStated, u.Zone)
	case u.FreeAmountUsed.Sign() < 0 || u.FreeAmountUsed.Compare(rates[i].FreeAmount) > 0:
		return AGARate{}, fmt.Errorf("%w: used %s of the free amount, want 0 to %s", value.ErrRange, u.FreeAmountUsed, rates[i].FreeAmount)
	}
	return rates[i], nil
}
