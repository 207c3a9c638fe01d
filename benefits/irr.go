package benefits

import (
	"math/big"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// InternalRates are the rates at which a flow of net amounts has a net present value of 0. There may be
// none, one or several; which of several is meant cannot be known, so all are given.
//
// Every rate above −100 per cent is looked for. With y = 1 + rate, the rates are the positive roots of
//
//	c0·yⁿ + c1·yⁿ⁻¹ + … + cn
//
// where ci is the net amount of year i, whatever the timing. The roots are told apart and counted in
// exact whole numbers, by Descartes' rule of signs on ever smaller intervals (Collins and Akritas,
// 1976), and where that cannot tell, by Sturm's theorem; nothing depends on a first guess. Rates that
// almost coincide, of amounts of hundreds of digits, would take minutes to tell apart: they are not
// given, and the outcome is [UntoldRates].
type InternalRates struct {
	Outcome RateOutcome
	// Rates are the internal rates from the lowest to the highest, to six decimals of a per cent.
	Rates []InternalRate
	// Beyond is how many more there are above the range of Decimal, 999 999 999 999 per cent.
	Beyond int
	// GainsFirst is true when the first amount that is not 0 is a gain, as when one borrows. A single
	// rate is then the one above which the net present value is positive, and a high one is not good.
	GainsFirst bool
}

// InternalRate is a rate in per cent at which the net present value is 0.
type InternalRate struct {
	Rate value.Decimal
	// Touches is true when the net present value reaches 0 there and turns back: it has the same sign
	// at a slightly lower and a slightly higher rate.
	Touches bool
}

// RateOutcome says how many internal rates there are.
type RateOutcome string

// The outcomes.
const (
	NoRate       RateOutcome = "none" // no rate brings the net present value to 0
	OneRate      RateOutcome = "one"
	SeveralRates RateOutcome = "several" // the rate says little; go by the net present value
	EveryRate    RateOutcome = "every"   // all net amounts are 0
	UntoldRates  RateOutcome = "untold"  // too close to each other to be told apart; go by the net present value
)

// InternalRatesOf returns the internal rates of net amounts, one for each year. An amount that is not
// stated counts as nothing.
func InternalRatesOf(net []value.Money) InternalRates {
	c := make([]*big.Int, len(net))
	for i, m := range net {
		c[i] = big.NewInt(m.Ore())
	}
	return internalRates(c)
}

// gridUnit is how many steps of the grid that roots are placed on make a rate of 1: twice as many as a
// Decimal of per cent can tell apart, so that the nearest Decimal of a root between two steps is known.
const gridUnit = 2e8

func internalRates(net []*big.Int) InternalRates {
	p := newPolynomial(net)
	if len(p) == 0 {
		return InternalRates{Outcome: EveryRate}
	}
	roots, told := p.positiveRoots(&effort{left: enoughEffort})
	if !told {
		return InternalRates{Outcome: UntoldRates}
	}
	first := slices.IndexFunc(net, func(n *big.Int) bool { return n.Sign() != 0 })
	out := InternalRates{GainsFirst: net[first].Sign() > 0}
	for _, r := range roots {
		rate := new(big.Rat).Sub(r.place, big.NewRat(1, 1))
		percent, err := value.RoundDecimal(rate.Mul(rate, big.NewRat(100, 1)))
		if err != nil {
			out.Beyond++
			continue
		}
		out.Rates = append(out.Rates, InternalRate{Rate: percent, Touches: r.touches})
	}
	switch n := len(out.Rates) + out.Beyond; n {
	case 0:
		out.Outcome = NoRate
	case 1:
		out.Outcome = OneRate
	default:
		out.Outcome = SeveralRates
	}
	return out
}
