package benefits

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// SensitivityRow is what one assumption does to the expected net present value when it alone is at its
// low or its high end.
type SensitivityRow struct {
	// Flow is the flow whose amounts are the assumption; not stated when it is the discount rate.
	Flow  value.ID
	Title string
	Kind  AssumptionKind
	// LowAmount and HighAmount are all the amounts of the flow added up at either end, in prices of
	// the appraisal.
	LowAmount, HighAmount value.Money
	// LowRate and HighRate are how many percentage points each year's rate is moved. No rate goes
	// below 0; StoppedAtZero is true when one had to stop there.
	LowRate, HighRate value.Decimal
	StoppedAtZero     bool
	// NetAtLow and NetAtHigh are the net present values, and Swing the distance between them.
	NetAtLow, NetAtHigh, Swing value.Money
	// BreakEven is how much the whole flow has to change, in per cent, for the net present value to be
	// 0: its switching value (HM Treasury, The Green Book, annex 5). It is not stated when nothing does.
	BreakEven value.Decimal
}

// AssumptionKind is what an assumption is about.
type AssumptionKind string

// The kinds of assumptions.
const (
	AssumptionFlow         AssumptionKind = "flow"
	AssumptionDiscountRate AssumptionKind = "discount-rate"
)

// sensitivity moves one assumption at a time. The net present value is a sum over the flows, so that of a
// flow at one of its ends is the expected one and what the flow alone changes; only another discount
// rate asks for the years to be discounted again.
func (l *ledger) sensitivity(flows []CashFlow) ([]SensitivityRow, error) {
	net := l.net(expected)
	base := new(big.Int)
	for i, n := range net {
		base.Add(base, new(big.Int).Mul(n, l.weights[i]))
	}
	m := l.mint()
	var rows []SensitivityRow
	for i := range l.ranges {
		f := &l.ranges[i]
		at := func(end int) *big.Int {
			change := new(big.Int).Sub(&f.present[end], &f.present[rangeExpected])
			return change.Add(change.Mul(change, f.net), base)
		}
		row := SensitivityRow{
			Flow: flows[f.index].ID, Title: flows[f.index].Title, Kind: AssumptionFlow,
			LowAmount: m.money(&f.sum[rangeLow], m.plain), HighAmount: m.money(&f.sum[rangeHigh], m.plain),
		}
		low, high := at(rangeLow), at(rangeHigh)
		row.NetAtLow, row.NetAtHigh = m.net(low, m.discounted), m.net(high, m.discounted)
		row.Swing = m.net(high.Abs(high.Sub(high, low)), m.discounted)
		if whole := new(big.Int).Mul(&f.present[rangeExpected], f.net); whole.Sign() != 0 {
			change := new(big.Int).Mul(base, big.NewInt(-100))
			if percent, err := value.RoundDecimal(roundable(change, whole, 1e6)); err == nil {
				row.BreakEven = percent
			}
		}
		rows = append(rows, row)
	}
	if !l.terms.RateVariation.IsZero() {
		row, err := l.movedRates(net)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(a, b SensitivityRow) int { return cmp.Compare(b.Swing.Ore(), a.Swing.Ore()) })
	return rows, m.err
}

// movedRates is the row of the discount rate.
func (l *ledger) movedRates(net []*big.Int) (SensitivityRow, error) {
	points := l.terms.RateVariation
	if points.Sign() < 0 {
		return SensitivityRow{}, fmt.Errorf("%w: the discount rate varies by %s percentage points", value.ErrRange, points)
	}
	rates, err := l.terms.DiscountRates()
	if err != nil {
		return SensitivityRow{}, err
	}
	row := SensitivityRow{Kind: AssumptionDiscountRate, HighRate: points}
	row.LowRate = roundedDecimal(new(big.Rat).Neg(points.Rat()))
	present := func(points *big.Rat) (*big.Rat, bool, error) {
		moved, stopped := rates.moved(points)
		factors, err := moved.factors(l.years, l.terms.Timing)
		if err != nil {
			return nil, false, err
		}
		weights, factorUnit := overOne(factors)
		sum := new(big.Int)
		for i, n := range net {
			sum.Add(sum, new(big.Int).Mul(n, weights[i]))
		}
		unit := factorUnit.Mul(factorUnit, l.unit)
		return new(big.Rat).SetFrac(sum, unit.Mul(unit, l.taxUnit).Mul(unit, big.NewInt(100))), stopped, nil
	}
	low, stopped, err := present(row.LowRate.Rat())
	if err != nil {
		return SensitivityRow{}, err
	}
	high, _, err := present(row.HighRate.Rat())
	if err != nil {
		return SensitivityRow{}, err
	}
	row.StoppedAtZero = stopped
	for _, part := range []struct {
		from *big.Rat
		to   *value.Money
	}{{low, &row.NetAtLow}, {high, &row.NetAtHigh}, {new(big.Rat).Abs(new(big.Rat).Sub(high, low)), &row.Swing}} {
		if *part.to, err = value.RoundMoney(part.from); err != nil {
			return SensitivityRow{}, fmt.Errorf("another discount rate: %w", err)
		}
	}
	return row, nil
}
