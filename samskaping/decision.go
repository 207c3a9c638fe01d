package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Decision is what a body has answered, on a proposal or on another matter of the project.
type Decision struct {
	ID         value.ID        `json:"id"`
	Title      string          `json:"title"`
	Scope      DecisionScope   `json:"scope,omitempty"`
	Proposal   value.ID        `json:"proposal,omitempty" ref:"Proposal"`
	Body       value.ID        `json:"body,omitempty" ref:"Body"`
	Date       value.Date      `json:"date,omitzero"`
	Outcome    DecisionOutcome `json:"outcome,omitempty"`
	Reason     string          `json:"reason,omitempty"`
	Conditions []string        `json:"conditions,omitempty"`
	// Reference is the case number in the municipality's archive, if there is one.
	Reference string `json:"reference,omitempty"`
}

// DecisionScope is what a decision is about, and what a body may decide.
type DecisionScope string

// What is decided in a project.
const (
	ScopeActivities   DecisionScope = "activities"   // which activities are carried out
	ScopeBudget       DecisionScope = "budget"       // how money is used
	ScopeCase         DecisionScope = "case"         // a case before a political body
	ScopeOrganisation DecisionScope = "organisation" // how the project is organised and works
)

// DecisionOutcome is the answer.
type DecisionOutcome string

// The answers.
const (
	Yes       DecisionOutcome = "yes"
	No        DecisionOutcome = "no"
	Postponed DecisionOutcome = "postponed"
)
