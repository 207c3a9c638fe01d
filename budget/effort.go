package budget

import (
	"errors"

	"github.com/samskaping/sdk/samskaping/value"
)

// Effort is working time that somebody gives to the project.
type Effort struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
	// Contributor is who gives the time.
	Contributor value.ID   `json:"contributor,omitempty" ref:"Organisation,Person,Body"`
	Kind        EffortKind `json:"kind,omitempty"`
	// For is what the time is given to; the whole project when it is not stated.
	For    value.ID     `json:"for,omitempty" ref:"Subproject,Activity,Gathering"`
	Period value.Period `json:"period,omitzero"`
	// Planned is how much, counted in Unit, or in hours when there is no unit. A promise
	// without a number has a unit and nothing planned.
	Planned value.HoursEstimate `json:"planned,omitzero"`
	Unit    value.WorkUnit      `json:"unit,omitempty"`
}

// EffortKind says as what the time is given.
type EffortKind string

// The kinds of effort.
const (
	EffortEmployee          EffortKind = "employee"
	EffortPartner           EffortKind = "partner"
	EffortVolunteer         EffortKind = "volunteer"
	EffortProjectManagement EffortKind = "project-management"
)

// TotalEffort adds up the effort in hours. Larger units convert through the base. A line
// without a number counts as unknown. It returns value.ErrRange when the sum is too large.
func (b Budget) TotalEffort(base value.HoursBase) (value.HoursSum, error) {
	parts := make([]value.HoursEstimate, 0, len(b.Effort))
	for _, e := range b.Effort {
		hours, err := e.Planned.In(base, e.Unit)
		if err != nil {
			return value.HoursSum{}, errors.Join(errors.New("budget: effort "+e.ID.String()), err)
		}
		parts = append(parts, hours)
	}
	return value.SumHours(parts...)
}
