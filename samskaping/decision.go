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
	// Text is what was decided, in the body's own words. Votes are how its members voted, when
	// that is written down.
	Text  string `json:"text,omitempty"`
	Votes []Vote `json:"votes,omitempty"`
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

// Vote is the vote of one member of a political body. The name of the voter is left out of
// every public document.
type Vote struct {
	Voter string `json:"voter,omitempty"`
	// Represents is the party or the group of the voter.
	Represents string   `json:"represents,omitempty"`
	Vote       VoteKind `json:"vote,omitempty"`
}

// VoteKind is how somebody voted.
type VoteKind string

// The votes.
const (
	VoteFor     VoteKind = "for"
	VoteAgainst VoteKind = "against"
	VoteBlank   VoteKind = "blank"
)
