package benefits

import "github.com/samskaping/sdk/samskaping/value"

// MapStep is something that has to be in place or change on the way to a benefit. Steps, benefits
// and goals, and what each leads to, make the benefit map (gevinstkart).
type MapStep struct {
	ID          value.ID    `json:"id"`
	Title       string      `json:"title"`
	Kind        MapStepKind `json:"kind,omitempty"`
	LeadsTo     []value.ID  `json:"leadsTo,omitempty" ref:"MapStep,Benefit"`
	Responsible value.ID    `json:"responsible,omitempty" ref:"Person,Organisation"`
	Risk        RiskLevel   `json:"risk,omitempty"`
	// Handling is how the line organisation looks after a precondition when the project has ended.
	Handling string `json:"handling,omitempty"`
}

// MapStepKind is the column of the benefit map a step stands in.
type MapStepKind string

// The kinds of steps, from left to right.
const (
	Precondition        MapStepKind = "precondition"
	EnablingChange      MapStepKind = "enabling-change" // something new that can be used
	BusinessChange      MapStepKind = "business-change" // a new way of working
	IntermediateBenefit MapStepKind = "intermediate-benefit"
)
