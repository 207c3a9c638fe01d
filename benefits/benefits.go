// Package benefits holds what a co-creation project is good for: its benefits (gevinster), for
// whom, and when.
//
// A benefit is an effect that at least one stakeholder sees as positive (DFØ). It begins as
// words: who gains what, in the short or the long term. Everything else can come later, and
// nothing that is missing stops the plan from being saved.
package benefits

import "github.com/samskaping/sdk/samskaping/value"

// Plan is the benefits of a project.
type Plan struct {
	// ShortTerm says what the project means by the short term, such as "until a year after the
	// project has ended". What comes later is long term.
	ShortTerm string    `json:"shortTerm,omitempty"`
	Benefits  []Benefit `json:"benefits,omitempty"`
}

// IsZero reports whether nothing is stated.
func (p Plan) IsZero() bool { return p.ShortTerm == "" && len(p.Benefits) == 0 }

// Benefit is one thing that somebody gains.
type Benefit struct {
	ID          value.ID `json:"id"`
	Title       string   `json:"title"`
	Description string   `json:"description,omitempty"`
	Horizon     Horizon  `json:"horizon,omitempty"`
	// Bearer is who gains; TargetGroups narrow that down.
	Bearer       Bearer     `json:"bearer,omitempty"`
	TargetGroups []value.ID `json:"targetGroups,omitempty" ref:"TargetGroup"`
	Goals        []value.ID `json:"goals,omitempty" ref:"Goal"`
	// Activities lead to the benefit.
	Activities []value.ID `json:"activities,omitempty" ref:"Activity,Subproject"`
	// Owner follows the benefit up; for a long-term benefit also after the project has ended.
	Owner value.ID `json:"owner,omitempty" ref:"Person,Organisation"`
}

// Horizon tells the short from the long term.
type Horizon string

// The horizons. The plan says where the one ends and the other begins.
const (
	ShortTerm Horizon = "short-term"
	LongTerm  Horizon = "long-term"
)

// Bearer is who gains.
type Bearer string

// The bearers of benefits.
const (
	BearerInhabitants  Bearer = "inhabitants"
	BearerEmployees    Bearer = "employees"
	BearerMunicipality Bearer = "municipality"
	BearerState        Bearer = "state"
	BearerVoluntary    Bearer = "voluntary"
	BearerBusiness     Bearer = "business"
)

// Of returns the benefits of a horizon, in the plan's order. The empty horizon gives those that
// state none.
func (p Plan) Of(h Horizon) []Benefit {
	var out []Benefit
	for _, b := range p.Benefits {
		if b.Horizon == h {
			out = append(out, b)
		}
	}
	return out
}
