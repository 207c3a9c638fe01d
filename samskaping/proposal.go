package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Proposal is an idea for an activity that came up in a gathering.
type Proposal struct {
	ID          value.ID `json:"id"`
	Title       string   `json:"title"`
	Description string   `json:"description,omitempty"`
	// Date is when the proposal was made, if that is not the date of its gathering.
	Date      value.Date `json:"date,omitzero"`
	Gathering value.ID   `json:"gathering,omitempty" ref:"Gathering"`
	Table     value.ID   `json:"table,omitempty" ref:"Table"`
	// Problem is the problem statement it answers, if its table does not say so.
	Problem    value.ID         `json:"problem,omitempty" ref:"Problem"`
	Subproject value.ID         `json:"subproject,omitempty" ref:"Subproject"`
	By         ParticipantGroup `json:"by,omitempty"`
	Assessment Assessment       `json:"assessment,omitzero"`
}

// Assessment is what the subproject group found out about a proposal before it was decided:
// what it costs, how many hours it takes, and whether it can be done.
type Assessment struct {
	Date     value.Date          `json:"date,omitzero"`
	Cost     value.MoneyEstimate `json:"cost,omitzero"`
	Hours    value.HoursEstimate `json:"hours,omitzero"`
	Feasible Feasibility         `json:"feasible,omitempty"`
	Reason   string              `json:"reason,omitempty"`
}

// IsZero reports whether nothing has been assessed.
func (a Assessment) IsZero() bool { return a == Assessment{} }

// Feasibility says whether a proposal can be carried out. Not stated means not yet assessed.
type Feasibility string

// The answers of an assessment.
const (
	Feasible    Feasibility = "feasible"
	NotFeasible Feasibility = "not-feasible"
)
