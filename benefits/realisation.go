package benefits

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Figure is the size of a benefit in a period: as planned, as now expected, or as it became. Hours
// and money are apart. In a benefit of saved time the money is the value of the same hours.
type Figure struct {
	Period value.Period `json:"period,omitzero"`
	Stage  FigureStage  `json:"stage"`
	Hours  value.Hours  `json:"hours,omitzero"`
	Money  value.Money  `json:"money,omitzero"`
	// Data says whether the figure is measured or estimated.
	Data DataStatus `json:"data,omitempty"`
	// Comment explains the figure, above all why it is another than planned.
	Comment string `json:"comment,omitempty"`
}

// HasNumber reports whether the figure states hours or kroner.
func (f Figure) HasNumber() bool { return !f.Hours.IsZero() || !f.Money.IsZero() }

// HasNumbers reports whether any figure of the benefit states hours or kroner.
func (b Benefit) HasNumbers() bool { return slices.ContainsFunc(b.Figures, Figure.HasNumber) }

// FigureStage tells plan from expectation and result. They are never added together.
type FigureStage string

// The stages of a figure.
const (
	StagePlanned  FigureStage = "planned"
	StageForecast FigureStage = "forecast"
	StageRealised FigureStage = "realised"
)

// DataStatus says how a number came to be.
type DataStatus string

// The ways a number comes to be. Missing says that it should be there and is not.
const (
	DataMeasured  DataStatus = "measured"
	DataEstimated DataStatus = "estimated"
	DataMissing   DataStatus = "missing"
)

// Measure is what is done to make sure that a benefit comes.
type Measure struct {
	Title       string        `json:"title"`
	Responsible value.ID      `json:"responsible,omitempty" ref:"Person,Organisation"`
	Deadline    value.Date    `json:"deadline,omitzero"`
	Status      MeasureStatus `json:"status,omitempty"`
	// Risk is how likely it is that the measure fails or does not help.
	Risk RiskLevel `json:"risk,omitempty"`
}

// MeasureStatus says how far a measure has come.
type MeasureStatus string

// The states of a measure.
const (
	MeasureNotStarted MeasureStatus = "not-started"
	MeasureInProgress MeasureStatus = "in-progress"
	MeasureDone       MeasureStatus = "done"
	MeasureDelayed    MeasureStatus = "delayed"
)

// RiskLevel grades a risk or an uncertainty.
type RiskLevel string

// The levels.
const (
	RiskLow      RiskLevel = "low"
	RiskModerate RiskLevel = "moderate"
	RiskHigh     RiskLevel = "high"
)

// Use is one way a benefit is taken out (slik tas gevinsten ut). One benefit may have several.
type Use struct {
	Kind UseKind `json:"kind"`
	// Percent is the share of the benefit that is taken out like this, 0 to 100.
	Percent     value.Decimal `json:"percent,omitzero"`
	StartYear   value.Count   `json:"startYear,omitzero"`
	Responsible value.ID      `json:"responsible,omitempty" ref:"Person,Organisation"`
	// Decision is what a budget cut rests on.
	Decision    value.ID `json:"decision,omitempty" ref:"Decision"`
	Description string   `json:"description,omitempty"`
}

// UseKind says what a benefit is taken out as (Prosjektveiviseren, table C).
type UseKind string

// The ways.
const (
	UseBudgetCut          UseKind = "budget-cut"
	UseQuality            UseKind = "quality"
	UseServiceDevelopment UseKind = "service-development"
	UseCompetence         UseKind = "competence"
	UseOther              UseKind = "other"
)
