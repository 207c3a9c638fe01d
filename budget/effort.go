package budget

import (
	"fmt"

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
	// Week is the working week the larger units are counted in, 37.5 hours when it is not stated.
	Week WorkingWeek `json:"week,omitempty"`
	// Price is what an hour is worth, if the time is to be valued.
	Price value.ID `json:"price,omitempty" ref:"Price"`
	// Actual is the time that was given, as it was recorded.
	Actual []TimeEntry `json:"actual,omitempty"`
}

// TimeEntry is time that was given on one day.
type TimeEntry struct {
	Date value.Date `json:"date,omitzero"`
	// Hours is the time of all of them together: four people in a meeting of two hours is 8. It is
	// never multiplied by People.
	Hours value.Hours `json:"hours,omitzero"`
	// People is how many shared the hours, one when it is not stated.
	People      value.Count `json:"people,omitzero"`
	Description string      `json:"description,omitempty"`
}

// WorkingWeek is the hours of a full-time week: 37.5, or 35.5 or 33.6 for shift work.
type WorkingWeek string

// The working weeks (Hovedtariffavtalen KS, chapter 1, § 4).
const (
	Week375 WorkingWeek = "37.5"
	Week355 WorkingWeek = "35.5"
	Week336 WorkingWeek = "33.6"
)

// Base is the base that dagsverk, ukeverk, månedsverk and årsverk convert through: that of 37.5 hours for
// a week that is not stated. It returns value.ErrSyntax or value.ErrRange for a week that is none of the
// three.
func (w WorkingWeek) Base() (value.HoursBase, error) {
	if w == "" || w == Week375 {
		return value.FullWeek(), nil
	}
	hours, err := value.ParseHours(string(w))
	if err != nil {
		return value.HoursBase{}, err
	}
	return value.ShiftWeek(hours)
}

// PlannedHours is the planned effort in hours, whichever unit and week it is stated in. It returns the
// errors of [WorkingWeek.Base] and [value.HoursEstimate.In].
func (e Effort) PlannedHours() (value.HoursEstimate, error) {
	base, err := e.Week.Base()
	if err != nil {
		return value.HoursEstimate{}, err
	}
	return e.Planned.In(base, e.Unit)
}

// ActualHours adds up the recorded time in a period; an open period takes everything. It is not
// stated when nothing was recorded. It returns value.ErrRange when the sum is too large.
func (e Effort) ActualHours(in value.Period) (value.Hours, error) {
	var sum value.Hours
	for _, entry := range e.Actual {
		if entry.Hours.IsZero() || !in.IsZero() && (entry.Date.IsZero() || !in.Contains(entry.Date)) {
			continue
		}
		if sum.IsZero() {
			sum = entry.Hours
			continue
		}
		var err error
		if sum, err = sum.Add(entry.Hours); err != nil {
			return value.Hours{}, err
		}
	}
	return sum, nil
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

// TotalEffort adds up the planned effort in hours. A line without a number counts as unknown. It
// returns value.ErrRange when the sum is too large.
func (b Budget) TotalEffort() (value.HoursSum, error) { return SumEffort(b.Effort) }

// SumEffort adds up the planned effort of some lines in hours, as [Budget.TotalEffort] does, with its
// errors.
func SumEffort(lines []Effort) (value.HoursSum, error) {
	parts := make([]value.HoursEstimate, 0, len(lines))
	for _, e := range lines {
		hours, err := e.PlannedHours()
		if err != nil {
			return value.HoursSum{}, fmt.Errorf("budget: effort %s: %w", e.ID, err)
		}
		parts = append(parts, hours)
	}
	return value.SumHours(parts...)
}
