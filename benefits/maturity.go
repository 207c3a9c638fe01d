package benefits

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Maturity is how far a benefit has come on its way from words to something that has happened.
type Maturity string

// The levels, from the first to the last. Each builds on the one before it.
const (
	InWords       Maturity = "in-words"
	WithIndicator Maturity = "with-indicator"
	WithBaseline  Maturity = "with-baseline"
	Estimated     Maturity = "estimated"
	Measured      Maturity = "measured"
	Realised      Maturity = "realised"
)

// Maturities are the levels in their order.
func Maturities() []Maturity {
	return []Maturity{InWords, WithIndicator, WithBaseline, Estimated, Measured, Realised}
}

// MaturityOf says how far the benefit has come: the last level that it and all levels before it
// have reached. A benefit has an indicator when it names one of the plan; a baseline when one of
// these has it; an estimate when it is valued, has a planned or forecast figure, or an indicator
// has a target; it is measured when an indicator has a measurement with a value that is not
// estimated, or a figure is realised and measured; and realised when a figure says so: one with a
// number, or of a benefit of [Quality], which needs none.
func (p Plan) MaturityOf(b Benefit) Maturity { return maturityOf(p.Indicator, &b) }

func maturityOf(find func(value.ID) *Indicator, b *Benefit) Maturity {
	reached := InWords
	for _, m := range Maturities()[1:] {
		if !has(find, b, m) {
			break
		}
		reached = m
	}
	return reached
}

// NextStep is the level a benefit has not reached yet, which says what to do next; "" when it has
// reached the last.
func (p Plan) NextStep(b Benefit) Maturity { return nextStepOf(p.Indicator, &b) }

func nextStepOf(find func(value.ID) *Indicator, b *Benefit) Maturity {
	for _, m := range Maturities()[1:] {
		if !has(find, b, m) {
			return m
		}
	}
	return ""
}

// has reports whether the benefit has what a level asks for, whatever the other levels say.
func has(find func(value.ID) *Indicator, b *Benefit, m Maturity) bool {
	indicator := func(ask func(*Indicator) bool) bool {
		return slices.ContainsFunc(b.Indicators, func(id value.ID) bool {
			i := find(id)
			return i != nil && ask(i)
		})
	}
	figure := func(ask func(Figure) bool) bool {
		return slices.ContainsFunc(b.Figures, func(f Figure) bool { return f.HasNumber() && ask(f) })
	}
	switch m {
	case WithIndicator:
		return indicator(func(*Indicator) bool { return true })
	case WithBaseline:
		return indicator(func(i *Indicator) bool { return i.Baseline.Known() })
	case Estimated:
		return b.Valuation.Recipe != "" || indicator(func(i *Indicator) bool { return i.Target.Known() }) ||
			figure(func(f Figure) bool { return f.Stage == StagePlanned || f.Stage == StageForecast })
	case Measured:
		return indicator(func(i *Indicator) bool { return slices.ContainsFunc(i.Measurements, Measurement.measured) }) ||
			figure(func(f Figure) bool { return f.Stage == StageRealised && f.Data == DataMeasured })
	case Realised:
		return slices.ContainsFunc(b.Figures, func(f Figure) bool {
			return f.Stage == StageRealised && (f.HasNumber() || b.Kind == Quality && f.Data != DataMissing)
		})
	}
	return true
}
