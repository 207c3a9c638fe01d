package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// TimePlan is the plan of progress: stages and milestones in time. Activities are placed in it
// by their own Stage and After.
type TimePlan struct {
	Stages     []Stage     `json:"stages,omitempty"`
	Milestones []Milestone `json:"milestones,omitempty"`
}

// IsZero reports whether nothing is stated.
func (t TimePlan) IsZero() bool { return len(t.Stages) == 0 && len(t.Milestones) == 0 }

// Stage is a stretch of the project with work that belongs together.
type Stage struct {
	ID          value.ID     `json:"id"`
	Title       string       `json:"title"`
	Phase       Phase        `json:"phase,omitempty"`
	Period      value.Period `json:"period,omitzero"`
	Status      Progress     `json:"status,omitempty"`
	Responsible value.ID     `json:"responsible,omitempty" ref:"Person,Organisation"`
	// After is what must be finished before the stage can begin.
	After []value.ID `json:"after,omitempty" ref:"Stage,Milestone,Activity"`
}

// Milestone is a day by which something is to be reached.
type Milestone struct {
	ID          value.ID   `json:"id"`
	Title       string     `json:"title"`
	Stage       value.ID   `json:"stage,omitempty" ref:"Stage"`
	Date        value.Date `json:"date,omitzero"`
	Status      Progress   `json:"status,omitempty"`
	Responsible value.ID   `json:"responsible,omitempty" ref:"Person,Organisation"`
	// After is what must be finished before the milestone can be reached.
	After []value.ID `json:"after,omitempty" ref:"Stage,Milestone,Activity"`
}

// Progress says how far work has come.
type Progress string

// The states of work (KommIT's status report has the same four).
const (
	NotStarted Progress = "not-started"
	InProgress Progress = "in-progress"
	Done       Progress = "done"
	Delayed    Progress = "delayed"
)
