package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Risk is something that may happen and would harm the project.
type Risk struct {
	ID value.ID `json:"id"`
	// Title is the event: what may happen.
	Title       string     `json:"title"`
	Cause       string     `json:"cause,omitempty"`
	Consequence string     `json:"consequence,omitempty"`
	Probability Grade      `json:"probability,omitempty"`
	Impact      Grade      `json:"impact,omitempty"`
	Measure     string     `json:"measure,omitempty"`
	Responsible value.ID   `json:"responsible,omitempty" ref:"Person,Organisation"`
	Status      RiskStatus `json:"status,omitempty"`
}

// Level is probability × impact, 1 to 25, or 0 when either is not stated.
func (r Risk) Level() int { return r.Probability.Number() * r.Impact.Number() }

// HighRisk is the level from which a risk needs a measure.
const HighRisk = 12

// Grade is a step on a scale from 1, very low, to 5, very high.
type Grade string

// The grades.
const (
	Grade1 Grade = "1"
	Grade2 Grade = "2"
	Grade3 Grade = "3"
	Grade4 Grade = "4"
	Grade5 Grade = "5"
)

// Number returns the grade as a number from 1 to 5, or 0 when it is not stated.
func (g Grade) Number() int {
	if len(g) == 1 && g >= Grade1 && g <= Grade5 {
		return int(g[0] - '0')
	}
	return 0
}

// RiskStatus says what has become of a risk.
type RiskStatus string

// The states of a risk.
const (
	RiskOpen     RiskStatus = "open"
	RiskHandled  RiskStatus = "handled"
	RiskOccurred RiskStatus = "occurred"
	RiskClosed   RiskStatus = "closed"
)
