package benefits

import "github.com/samskaping/sdk/samskaping/value"

// AppraisalResult is what an appraisal came to. Every amount is worked out in exact fractions and
// rounded once, half away from zero, to the øre; so a sum may differ by an øre from its parts as they
// are shown.
type AppraisalResult struct {
	// Basis is what the result was worked out with.
	Basis AppraisalBasis
	// Expected is the result to go by: what has all three points counts as
	// (optimistic + 3 × likely + pessimistic) / 5 (Prosjektveiviseren, Prosjektbegrunnelse). Where a
	// point is missing, it counts as in Likely.
	//
	// Likely takes the likely value, the middle of an interval that has none, and the bound of an
	// amount that is only "at least" or "at most". Optimistic takes the highest benefits and the
	// lowest costs and disbenefits, Pessimistic the reverse; an end that is not known is taken as in
	// Likely.
	Expected, Likely, Optimistic, Pessimistic AppraisalCase
	// Sensitivity is what one assumption at a time does to the expected result, the largest swing
	// first.
	Sensitivity []SensitivityRow
	// Unknown are the flows with an amount that is not known in some year. It is left out, not 0.
	Unknown []value.ID
	// OneSided are the flows that have an interval with an end that is not known. They are not in the
	// sensitivity.
	OneSided []value.ID
	// Outside are the flows with an amount in a year the appraisal does not look at, or with no
	// amount in any year. What falls outside is left out.
	Outside []value.ID
	// NoPublicShare are the flows that do not state what public budgets pay, while tax financing has
	// a cost. No such cost is counted for them.
	NoPublicShare []value.ID
	// About is true when any amount is an approximate one.
	About bool
}

// AppraisalCase is the result when every amount is taken at the same point of its estimate.
type AppraisalCase struct {
	// Bound says whether the net result is a lower or an upper bound, because something is not known.
	Bound NetBound
	Years []AppraisalYear
	// Sums are the amounts of all years as they are, and Present the same discounted.
	Sums, Present AppraisalSums
	// BenefitCostRatio is what the benefits come to for each krone of cost:
	//
	//	(B − disbenefits) / (P + D + cost of tax financing), in present values
	//
	// as in HM Treasury, The Green Book, where disbenefits are negative benefits and not costs. It has
	// six decimals, and is not stated when the costs are 0 or less.
	BenefitCostRatio value.Decimal
	// Payback and DiscountedPayback are when the net amounts, as they are and discounted, have made
	// up for what came before.
	Payback, DiscountedPayback Payback
	// InternalRate is at which rate the net present value is 0.
	InternalRate InternalRates
}

// NetPresentValue is the discounted sum of benefits less disbenefits, costs and the cost of tax
// financing.
func (c AppraisalCase) NetPresentValue() value.Money { return c.Present.Net }

// NetBound says on which sides the true net result may lie when amounts are not fully known. What is
// not known of a flow is taken to be more, never less, than 0.
type NetBound string

// The bounds. The empty one says that nothing is left out.
const (
	NetAtLeast NetBound = "at-least" // benefits are larger than counted, or costs smaller
	NetAtMost  NetBound = "at-most"  // costs are larger than counted, or benefits smaller
	NetOpen    NetBound = "open"     // both
)

// AppraisalYear is one year of the appraisal.
type AppraisalYear struct {
	Year    int
	Amounts AppraisalSums
	// Factor is the discount factor, shown with six decimals. The calculation uses the exact one.
	Factor       value.Decimal
	PresentValue value.Money
	// Cumulated and CumulatedPresent are the net amounts until and with this year.
	Cumulated, CumulatedPresent value.Money
}

// AppraisalSums are amounts of the flows by kind, in kroner of the price year. Costs and disbenefits
// are positive.
type AppraisalSums struct {
	ProjectCost value.Money // P
	RunningCost value.Money // D
	Benefits    value.Money // B, gross
	Disbenefits value.Money
	// TaxCost is what it costs beyond itself to finance the public share of costs and disbenefits,
	// less that of benefits, by taxes (R-109/2021, section 5). It is negative when public budgets
	// save, and not stated when the appraisal states no such cost.
	TaxCost value.Money
	// Net is B − P − D, less disbenefits and TaxCost.
	Net value.Money
}

// Payback is the first year from which on the cumulated net amount is never below 0 again.
type Payback struct {
	// Reached is false when that never is so within the appraisal.
	Reached bool
	Year    int
	// Years is how many years after the first year of the appraisal that is, 0 for the first itself.
	Years int
}
