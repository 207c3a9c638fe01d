package benefits

import (
	"fmt"
	"math/big"

	"github.com/samskaping/sdk/samskaping/value"
)

// The points of an estimate that results are worked out at.
const (
	expected = iota
	likely
	optimistic
	pessimistic
	points
)

// The kinds of flows as columns of the ledger.
const (
	projectCosts = iota
	runningCosts
	grossBenefits
	disbenefits
	columns
)

// ledger adds the flows up year by year. Everything in it is a whole number, so that nothing is lost
// and nothing is reduced on the way: an amount counts 1/unit of an øre, a factor 1/factorUnit, and a
// net amount or a need for tax financing 1/taxUnit of an amount.
type ledger struct {
	terms        Appraisal
	basis        AppraisalBasis
	start, years int
	factors      []*big.Rat
	weights      []*big.Int // factors × factorUnit
	factorUnit   *big.Int
	deflators    []*big.Rat // of each flow
	shareUnit    *big.Int
	deflatorUnit *big.Int
	unit         *big.Int
	taxCost      *big.Int // the cost of tax financing in 1/10^8
	taxUnit      *big.Int
	exact        page // what is the same at every point
	at           [points]page
	ranges       []flowRange

	unknown, oneSided, outside, noPublicShare []value.ID
	more, less                                [points]bool // the net amount may be more, or less
	about                                     bool
	rates                                     []ratesOf // found so far
	scratch                                   big.Int
}

// page is amounts by kind and year, and what of them asks for tax financing, in 1/10^8 of an amount.
type page struct {
	amounts [columns][]big.Int
	taxed   []big.Int
}

// flowRange is a flow that is an interval: its discounted and its plain sum at the ends and at the
// expected point.
type flowRange struct {
	index   int
	net     *big.Int // what an amount of the flow adds to the net amount, with tax financing
	present [3]big.Int
	sum     [3]big.Int
}

// ratesOf are the internal rates of net amounts.
type ratesOf struct {
	net   []*big.Int
	rates InternalRates
}

// The points of a flowRange.
const (
	rangeLow = iota
	rangeExpected
	rangeHigh
)

func newLedger(flows []CashFlow, terms Appraisal) (*ledger, error) {
	l := &ledger{terms: terms, shareUnit: big.NewInt(1), deflatorUnit: big.NewInt(1), taxUnit: big.NewInt(1), taxCost: new(big.Int)}
	var err error
	if l.start, l.years, err = terms.horizon(); err != nil {
		return nil, err
	}
	rates, err := terms.DiscountRates()
	if err != nil {
		return nil, err
	}
	if l.factors, err = rates.factors(l.years, terms.Timing); err != nil {
		return nil, err
	}
	l.weights, l.factorUnit = overOne(l.factors)
	l.basis = basisOf(terms, rates)
	if !isShare(terms.TaxCost) {
		return nil, fmt.Errorf("%w: a cost of tax financing of %s per cent", value.ErrRange, terms.TaxCost)
	}
	if !terms.TaxCost.IsZero() {
		l.taxCost = hundredMillionths(terms.TaxCost)
		l.taxUnit = big.NewInt(1e16)
	}
	toPrices := newDeflators(terms)
	for i := range flows {
		d, err := toPrices.factor(&flows[i])
		if err != nil {
			return nil, err
		}
		l.deflators = append(l.deflators, d)
		widen(l.deflatorUnit, d.Denom())
		for _, y := range flows[i].Years {
			if y.Share != nil {
				widen(l.shareUnit, y.Share.Denom())
			}
		}
	}
	l.unit = new(big.Int).Mul(l.shareUnit, l.deflatorUnit)
	l.unit.Mul(l.unit, big.NewInt(spreadUnit))
	l.exact = newPage(l.years)
	for p := range l.at {
		l.at[p] = newPage(l.years)
	}
	return l, nil
}

func newPage(years int) page {
	var p page
	for k := range p.amounts {
		p.amounts[k] = make([]big.Int, years)
	}
	p.taxed = make([]big.Int, years)
	return p
}

// enter adds a flow.
func (l *ledger) enter(index int, f *CashFlow) error {
	column, ok := f.Kind.column()
	if !ok {
		return fmt.Errorf("flow %s: %w: kind %q", f.ID, value.ErrRange, f.Kind)
	}
	if !isShare(f.PublicShare) {
		return fmt.Errorf("flow %s: %w: public budgets pay %s per cent", f.ID, value.ErrRange, f.PublicShare)
	}
	e := entry{ledger: l, column: column, public: hundredMillionths(f.PublicShare), whole: new(big.Int)}
	e.deflator = scaled(l.deflators[index], l.deflatorUnit)
	e.whole.Mul(e.deflator, l.shareUnit)
	if column != grossBenefits {
		e.sign = -1
	} else {
		e.sign = 1
		e.public.Neg(e.public)
	}
	for i := range f.Years {
		if a := &f.Years[i].Amount; !a.IsZero() && a.Value.IsZero() {
			e.spans = true
		}
	}
	if err := e.addYears(f); err != nil {
		return fmt.Errorf("flow %s: %w", f.ID, err)
	}
	e.note(index, f)
	return nil
}

// column is where in the ledger a kind of flow stands.
func (k CashFlowKind) column() (int, bool) {
	switch k {
	case CashProjectCost:
		return projectCosts, true
	case CashRunningCost:
		return runningCosts, true
	case CashBenefit:
		return grossBenefits, true
	case CashDisbenefit:
		return disbenefits, true
	}
	return 0, false
}

// factors returns the factors of so many years.
func (d DiscountRates) factors(years int, t Timing) ([]*big.Rat, error) {
	out := make([]*big.Rat, years)
	for i := range out {
		f, err := d.FactorAt(i, t)
		if err != nil {
			return nil, err
		}
		out[i] = f
	}
	return out, nil
}

// overOne returns fractions as whole numbers of 1/unit.
func overOne(fractions []*big.Rat) (whole []*big.Int, unit *big.Int) {
	unit = big.NewInt(1)
	for _, f := range fractions {
		widen(unit, f.Denom())
	}
	for _, f := range fractions {
		whole = append(whole, scaled(f, unit))
	}
	return whole, unit
}

// widen makes the unit the least common multiple of itself and n.
func widen(unit, n *big.Int) {
	rest := new(big.Int)
	if rest.Rem(unit, n); rest.Sign() == 0 {
		return
	}
	rest.GCD(nil, nil, unit, n)
	unit.Mul(unit, rest.Quo(n, rest))
}

// scaled returns a fraction times a unit that its denominator divides.
func scaled(r *big.Rat, unit *big.Int) *big.Int {
	n := new(big.Int).Quo(unit, r.Denom())
	return n.Mul(n, r.Num())
}

// hundredMillionths returns a share in per cent as a whole number of 1/10^8.
func hundredMillionths(percent value.Decimal) *big.Int {
	return scaled(percent.Rat(), big.NewInt(1e6))
}

// isShare reports whether a number of per cent is from 0 to 100, as it also is when it is not stated.
func isShare(percent value.Decimal) bool {
	return percent.Sign() >= 0 && percent.Millionths() <= wholeMillionths
}
