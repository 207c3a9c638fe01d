package benefits

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// result works out the result at a point: what is exact, and what is taken at that point.
func (l *ledger) result(point int) (AppraisalCase, error) {
	c := AppraisalCase{Bound: bound(l.more[point], l.less[point])}
	m := l.mint()
	var sum, present balance
	net := l.net(point)
	for i := range l.years {
		var year balance
		for k := range year.amounts {
			year.amounts[k].Add(&l.exact.amounts[k][i], &l.at[point].amounts[k][i])
		}
		year.taxed.Add(&l.exact.taxed[i], &l.at[point].taxed[i])
		year.net.Set(net[i])
		sum.add(&year, big.NewInt(1))
		present.add(&year, l.weights[i])
		row := AppraisalYear{
			Year: l.start + i, Amounts: l.sums(m, &year, m.plain),
			Factor:           roundedDecimal(l.factors[i]),
			PresentValue:     m.net(new(big.Int).Mul(&year.net, l.weights[i]), m.discounted),
			Cumulated:        m.net(&sum.net, m.plain),
			CumulatedPresent: m.net(&present.net, m.discounted),
		}
		c.Years = append(c.Years, row)
		c.Payback.note(&sum.net, i, l.start)
		c.DiscountedPayback.note(&present.net, i, l.start)
	}
	c.Sums, c.Present = l.sums(m, &sum, m.plain), l.sums(m, &present, m.discounted)
	ratio, err := l.ratio(&present)
	if err != nil {
		return AppraisalCase{}, err
	}
	c.BenefitCostRatio = ratio
	c.InternalRate = l.internalRates(net)
	return c, m.err
}

// internalRates are those of the amounts that the points have in common, once.
func (l *ledger) internalRates(net []*big.Int) InternalRates {
	for _, r := range l.rates {
		if slices.EqualFunc(r.net, net, func(a, b *big.Int) bool { return a.Cmp(b) == 0 }) {
			rates := r.rates
			rates.Rates = slices.Clone(rates.Rates)
			return rates
		}
	}
	rates := internalRates(net)
	l.rates = append(l.rates, ratesOf{net, rates})
	return rates
}

// net returns the net amount of each year at a point, in 1/taxUnit of an amount.
func (l *ledger) net(point int) []*big.Int {
	out := make([]*big.Int, l.years)
	for i := range out {
		n, tax := new(big.Int), new(big.Int)
		for _, p := range []*page{&l.exact, &l.at[point]} {
			n.Add(n, &p.amounts[grossBenefits][i])
			n.Sub(n, &p.amounts[projectCosts][i])
			n.Sub(n, &p.amounts[runningCosts][i])
			n.Sub(n, &p.amounts[disbenefits][i])
			tax.Add(tax, &p.taxed[i])
		}
		out[i] = n.Sub(n.Mul(n, l.taxUnit), tax.Mul(tax, l.taxCost))
	}
	return out
}

// balance is a sum of amounts by kind.
type balance struct {
	amounts    [columns]big.Int
	taxed, net big.Int
}

func (t *balance) add(year *balance, weight *big.Int) {
	var product big.Int
	for k := range t.amounts {
		t.amounts[k].Add(&t.amounts[k], product.Mul(&year.amounts[k], weight))
	}
	t.taxed.Add(&t.taxed, product.Mul(&year.taxed, weight))
	t.net.Add(&t.net, product.Mul(&year.net, weight))
}

// sums returns a balance, of which there are unit in an øre, in kroner.
func (l *ledger) sums(m *mint, t *balance, unit *big.Int) AppraisalSums {
	s := AppraisalSums{
		ProjectCost: m.money(&t.amounts[projectCosts], unit),
		RunningCost: m.money(&t.amounts[runningCosts], unit),
		Benefits:    m.money(&t.amounts[grossBenefits], unit),
		Disbenefits: m.money(&t.amounts[disbenefits], unit),
		Net:         m.net(&t.net, unit),
	}
	if !l.terms.TaxCost.IsZero() {
		s.TaxCost = m.net(new(big.Int).Mul(&t.taxed, l.taxCost), unit)
	}
	return s
}

// ratio returns what the benefits come to for each krone of cost.
func (l *ledger) ratio(present *balance) (value.Decimal, error) {
	gain := new(big.Int).Sub(&present.amounts[grossBenefits], &present.amounts[disbenefits])
	gain.Mul(gain, l.taxUnit)
	cost := new(big.Int).Add(&present.amounts[projectCosts], &present.amounts[runningCosts])
	cost.Mul(cost, l.taxUnit)
	cost.Add(cost, new(big.Int).Mul(&present.taxed, l.taxCost))
	if cost.Sign() <= 0 {
		return value.Decimal{}, nil
	}
	ratio, err := value.RoundDecimal(roundable(gain, cost, 1e6))
	if err != nil {
		return value.Decimal{}, fmt.Errorf("benefit/cost ratio: %w", err)
	}
	return ratio, nil
}

// mint makes money of whole numbers and keeps the first error.
type mint struct {
	plain, discounted *big.Int // how many there are of the number in an øre
	taxUnit           *big.Int // how many times more there are of a net amount
	scratch, hundred  big.Int
	err               error
}

func (l *ledger) mint() *mint {
	return &mint{plain: l.unit, discounted: new(big.Int).Mul(l.unit, l.factorUnit), taxUnit: l.taxUnit}
}

func (m *mint) money(n, unit *big.Int) value.Money {
	money, err := value.RoundMoney(roundable(n, m.scratch.Mul(unit, m.hundred.SetInt64(100)), 100))
	if err != nil && m.err == nil {
		m.err = fmt.Errorf("appraisal: %w", err)
	}
	return money
}

// net is money for a net amount, which is counted in 1/taxUnit.
func (m *mint) net(n, unit *big.Int) value.Money {
	return m.money(n, new(big.Int).Mul(unit, m.taxUnit))
}

// roundable returns a small fraction that rounds to the same number of 1/perOne as num/den does: what lies
// strictly between two halves is put in the middle of them. Reducing a fraction of hundreds of digits
// takes far longer than all the rest.
func roundable(num, den *big.Int, perOne int64) *big.Rat {
	rest := new(big.Int)
	quarters := new(big.Int).Mul(num, big.NewInt(2*perOne))
	quarters.QuoRem(quarters, den, rest)
	quarters.Lsh(quarters, 1)
	if sign := int64(rest.Sign() * den.Sign()); sign != 0 {
		quarters.Add(quarters, big.NewInt(sign))
	}
	return new(big.Rat).SetFrac(quarters, big.NewInt(4*perOne))
}

// note looks at the cumulated net amount of a year.
func (p *Payback) note(cumulated *big.Int, i, start int) {
	switch {
	case cumulated.Sign() < 0:
		*p = Payback{}
	case !p.Reached:
		*p = Payback{Reached: true, Year: start + i, Years: i}
	}
}

func bound(more, less bool) NetBound {
	switch {
	case more && less:
		return NetOpen
	case more:
		return NetAtLeast
	case less:
		return NetAtMost
	}
	return ""
}
