package benefits

import (
	"math/big"

	"github.com/samskaping/sdk/samskaping/value"
)

// Indicator is what is measured to see whether benefits come (måleindikator). Several benefits may
// look at the same one.
type Indicator struct {
	ID          value.ID `json:"id"`
	Title       string   `json:"title"`
	Description string   `json:"description,omitempty"`
	// Code is the shared name of the indicator in the whole country. Only indicators with a code
	// are added up across projects.
	Code IndicatorCode `json:"code,omitempty"`
	Unit IndicatorUnit `json:"unit,omitempty"`
	// UnitName is what is counted, such as "spørsmål", or the name of another unit.
	UnitName string `json:"unitName,omitempty"`
	// CountsPeople is true when the numbers are people, or shares of people. Small numbers of
	// people are not shown in public.
	CountsPeople bool `json:"countsPeople,omitempty"`
	// Direction is where the values are wanted to go.
	Direction Direction `json:"direction,omitempty"`
	Method    string    `json:"method,omitempty"`
	Source    string    `json:"source,omitempty"`
	// MeasuredBy is who measures.
	MeasuredBy value.ID `json:"measuredBy,omitempty" ref:"Person,Organisation"`
	// Baseline is the value before the project (nullpunkt), Target the value wanted and when.
	Baseline     Reading       `json:"baseline,omitzero"`
	Target       Reading       `json:"target,omitzero"`
	Measurements []Measurement `json:"measurements,omitempty"`
	// Aggregation says how values of several projects become one.
	Aggregation Aggregation `json:"aggregation,omitempty"`
}

// Number is the value of a reading in the unit of the indicator, exact, and whether there is one.
// Parts give per cent in an indicator of per cent or without a unit, and in any other a mean: 840
// points from 200 answers are a score of 4.2.
func (i Indicator) Number(r Reading) (*big.Rat, bool) { return r.number(i.Unit) }

// Percent is a reading in per cent as people are told it: with one decimal at most, rounded once, half
// away from zero. It reports whether the indicator counts in per cent and there is a number.
func (i Indicator) Percent(r Reading) (value.Decimal, bool) {
	exact, known := i.Number(r)
	if !known || i.Unit != UnitPercent {
		return value.Decimal{}, false
	}
	short, err := value.RoundDecimal(toDecimals(exact, 1))
	return short, err == nil
}

// Latest is the last measurement that has a value, by date, and of one day the one that is listed
// last. Measurements without a date come before the others. It reports whether there is any.
func (i Indicator) Latest() (latest Measurement, found bool) {
	for _, m := range i.Measurements {
		if m.Reading().Known() && (!found || m.Date.Compare(latest.Date) >= 0) {
			latest, found = m, true
		}
	}
	return latest, found
}

// Contradiction reports whether the direction and the target contradict each other: to increase
// towards a target below the baseline, or the other way round.
func (i Indicator) Contradiction() bool {
	if !i.Baseline.Known() || !i.Target.Known() {
		return false
	}
	way := i.compare(i.Target, i.Baseline)
	return i.Direction == Increase && way < 0 || i.Direction == Decrease && way > 0
}

// compare returns -1, 0 or 1 as the value of r is less than, equal to or more than that of s. Both
// are known.
func (i Indicator) compare(r, s Reading) int {
	if !r.hasParts() && !s.hasParts() {
		return r.Value.Compare(s.Value)
	}
	a, _ := i.Number(r)
	b, _ := i.Number(s)
	return a.Cmp(b)
}

// Reading is a value on a day. A share is its Numerator and Denominator; what they give in per
// cent is worked out, and Value is for a share whose parts are not known. So is a mean, such as a
// sum of scores and the number of answers. [Indicator.Number] is the value in any case.
type Reading struct {
	Date        value.Date    `json:"date,omitzero"`
	Value       value.Decimal `json:"value,omitzero"`
	Numerator   value.Decimal `json:"numerator,omitzero"`
	Denominator value.Decimal `json:"denominator,omitzero"`
	Comment     string        `json:"comment,omitempty"`
}

// Known reports whether the reading has a value: its own, or that of its parts.
func (r Reading) Known() bool { return !r.Value.IsZero() || r.hasParts() }

// Number is the value of a share in per cent, exact: that of the parts when both are known, else
// Value. It reports whether there is one; a measured 0 is. [Indicator.Number] knows the unit, and
// so works for a mean too.
func (r Reading) Number() (*big.Rat, bool) { return r.number(UnitPercent) }

// number is the value in a unit: parts give per cent in a share, and a mean in everything else.
func (r Reading) number(unit IndicatorUnit) (*big.Rat, bool) {
	if !r.hasParts() {
		return r.Value.Rat(), !r.Value.IsZero()
	}
	n := new(big.Rat).Quo(r.Numerator.Rat(), r.Denominator.Rat())
	if unit == UnitPercent || unit == "" {
		n.Mul(n, big.NewRat(100, 1))
	}
	return n, true
}

// hasParts reports whether the reading is a numerator over a denominator that can be divided by.
func (r Reading) hasParts() bool { return !r.Numerator.IsZero() && r.Denominator.Sign() != 0 }

// Measurement is a reading after the baseline (måling).
type Measurement struct {
	Date        value.Date    `json:"date,omitzero"`
	Value       value.Decimal `json:"value,omitzero"`
	Numerator   value.Decimal `json:"numerator,omitzero"`
	Denominator value.Decimal `json:"denominator,omitzero"`
	Data        DataStatus    `json:"data,omitempty"`
	Comment     string        `json:"comment,omitempty"`
}

// Reading is the measurement without its status, to be compared with a baseline and a target.
func (m Measurement) Reading() Reading {
	return Reading{Date: m.Date, Value: m.Value, Numerator: m.Numerator, Denominator: m.Denominator, Comment: m.Comment}
}

// Number is the measured value of a share in per cent, as [Reading.Number] is.
func (m Measurement) Number() (*big.Rat, bool) { return m.Reading().Number() }

// measured reports whether there is a value, and nothing says that it is anything but measured.
func (m Measurement) measured() bool {
	return m.Reading().Known() && (m.Data == DataMeasured || m.Data == "")
}

// IndicatorCode is a code of the shared list of indicators.
type IndicatorCode string

// IndicatorUnit is what the values of an indicator are counted in.
type IndicatorUnit string

// The units.
const (
	UnitKroner  IndicatorUnit = "kroner"
	UnitHours   IndicatorUnit = "hours"
	UnitCount   IndicatorUnit = "count"
	UnitPercent IndicatorUnit = "percent"
	UnitScore   IndicatorUnit = "score" // a point on a scale, such as 1 to 5
	UnitOther   IndicatorUnit = "other"
)

// Direction is where the values of an indicator are wanted to go.
type Direction string

// The directions.
const (
	Increase Direction = "increase"
	Decrease Direction = "decrease"
	Maintain Direction = "maintain"
)

// Aggregation says how the values of several projects become one.
type Aggregation string

// The ways.
const (
	AggregateSum     Aggregation = "sum"
	AggregateMean    Aggregation = "weighted-mean" // by numerator and denominator
	AggregateMaximum Aggregation = "maximum"
	AggregateNone    Aggregation = "none"
)
