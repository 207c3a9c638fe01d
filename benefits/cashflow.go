package benefits

import (
	"fmt"
	"math/big"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// CashFlow is one line of an appraisal: a cost, a benefit or a disbenefit in kroner, year by year.
// What it amounts to is one assumption, which the sensitivity of the result is shown for.
type CashFlow struct {
	ID    value.ID
	Title string
	Kind  CashFlowKind
	// Years are the amounts, at most one for each year. A year that is left out has no amount.
	Years []YearAmount
	// PriceYear is the year whose prices the amounts are in; the appraisal's own when it is not stated.
	PriceYear value.Count
	// PublicShare is how much of it public budgets pay, or save, in per cent, 0 to 100. It matters only
	// where tax financing has a cost.
	PublicShare value.Decimal
}

// YearAmount is what a flow amounts to in a year. Amounts are positive in every kind of flow: a cost
// of 100 is 100.
type YearAmount struct {
	Year   int
	Amount value.MoneyEstimate
	// Share is how much of Amount falls in this year, as when an effect is on its way up; the whole
	// when it is nil.
	Share *big.Rat
}

// CashFlowKind tells costs from benefits.
type CashFlowKind string

// The kinds of cash flows. The letters are those of Prosjektveiviseren.
const (
	CashProjectCost CashFlowKind = "project-cost" // P
	CashRunningCost CashFlowKind = "running-cost" // D
	CashBenefit     CashFlowKind = "benefit"      // B
	CashDisbenefit  CashFlowKind = "disbenefit"
)

// CashFlows lists the flows of the appraisal: the benefits and disbenefits with a [Valuation], and the
// costs among [Appraisal.Flows]. Prices are what an hour of freed time may be worth.
//
// A benefit is in it with what it is worth in a year ([Valuation.Worth]) and how much of that comes in
// each year ([Benefit.EffectIn]). One that is worth no kroner that are known, or does not say when it
// starts, is an unknown amount. A benefit whose PartOf, or what that is part of, is valued too is left
// out: its kroner are counted there.
//
// It returns value.ErrNotStated when the appraisal states no years, and the errors of
// [Valuation.Worth].
func (p Plan) CashFlows(prices []budget.Price) ([]CashFlow, error) {
	start, years, err := p.Appraisal.horizon()
	if err != nil {
		return nil, err
	}
	var flows []CashFlow
	for _, side := range []struct {
		kind     CashFlowKind
		benefits []Benefit
	}{{CashBenefit, p.Benefits}, {CashDisbenefit, p.Disbenefits}} {
		elsewhere := CountedElsewhere(side.benefits, func(b *Benefit) bool { return !b.Valuation.IsZero() })
		for i := range side.benefits {
			b := &side.benefits[i]
			if b.Valuation.IsZero() || elsewhere[i] {
				continue
			}
			worth, err := b.Valuation.Worth(prices)
			if err != nil {
				return nil, fmt.Errorf("benefit %s: %w", b.ID, err)
			}
			f := CashFlow{ID: b.ID, Title: b.Title, Kind: side.kind, PriceYear: b.Valuation.PriceYear, PublicShare: b.Valuation.PublicShare}
			for y := start; y < start+years; y++ {
				share, starts := b.EffectIn(y, start+years-1)
				if !starts {
					f.Years = []YearAmount{{Year: start}}
					break
				}
				if share.Sign() != 0 {
					f.Years = append(f.Years, YearAmount{Year: y, Amount: worth.Money, Share: share})
				}
			}
			flows = append(flows, f)
		}
	}
	for _, f := range p.Appraisal.Flows {
		flows = append(flows, f.cashFlow(start, years))
	}
	return flows, nil
}

// Appraise brings the costs and benefits of the plan over the years together, on the terms of its
// [Appraisal]. It returns the errors of [Plan.CashFlows] and [Appraise].
func (p Plan) Appraise(prices []budget.Price) (AppraisalResult, error) {
	flows, err := p.CashFlows(prices)
	if err != nil {
		return AppraisalResult{}, err
	}
	return Appraise(flows, p.Appraisal)
}

// cashFlow puts the amount of the flow in its years, also those that the appraisal does not look at.
// Years that no appraisal can reach are cut.
func (f Flow) cashFlow(start, years int) CashFlow {
	c := CashFlow{ID: f.ID, Title: f.Title, Kind: CashFlowKind(f.Kind), PriceYear: f.PriceYear, PublicShare: f.PublicShare}
	first := start
	if !f.StartYear.IsZero() {
		first = int(min(f.StartYear.Int64(), maxYear+1))
	}
	n := 1
	switch {
	case !f.Years.IsZero():
		n = int(min(f.Years.Int64(), maxYear))
	case f.Kind == RunningCost:
		n = start + years - first
	}
	for y := first; y < first+n && y <= maxYear; y++ {
		c.Years = append(c.Years, YearAmount{Year: y, Amount: f.Amount})
	}
	return c
}
