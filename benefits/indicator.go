package benefits

import "github.com/samskaping/sdk/samskaping/value"

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

// Reading is a value on a day. A share is its Numerator and Denominator; what they give in per
// cent is worked out, and Value is for a share whose parts are not known. [Reading.Number] is the
// value in either case.
type Reading struct {
	Date        value.Date    `json:"date,omitzero"`
	Value       value.Decimal `json:"value,omitzero"`
	Numerator   value.Decimal `json:"numerator,omitzero"`
	Denominator value.Decimal `json:"denominator,omitzero"`
	Comment     string        `json:"comment,omitempty"`
}

// Known reports whether the reading has a value: its own, or that of its parts.
func (r Reading) Known() bool {
	return !r.Value.IsZero() || !r.Numerator.IsZero() && r.Denominator.Sign() != 0
}

// Measurement is a reading after the baseline (måling).
type Measurement struct {
	Date        value.Date    `json:"date,omitzero"`
	Value       value.Decimal `json:"value,omitzero"`
	Numerator   value.Decimal `json:"numerator,omitzero"`
	Denominator value.Decimal `json:"denominator,omitzero"`
	Data        DataStatus    `json:"data,omitempty"`
	Comment     string        `json:"comment,omitempty"`
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
