// Package benefits holds what a co-creation project is good for: its benefits (gevinster), for
// whom, when, how they are measured, what they are worth, and what became of them.
//
// A benefit is an effect that at least one stakeholder sees as positive (DFØ); the same effect may
// be a disbenefit (ulempe) for somebody else, and so a [Plan] lists both. A [Benefit] begins as
// words: who gains what, in the short or the long term. Everything else can come later, and nothing
// that is missing stops the plan from being saved. [Plan.MaturityOf] says how far a benefit has come
// and what the next step is:
//
//	in words → with an indicator → with a baseline → estimated → measured → realised
//
// An [Indicator] is what is measured, from a baseline to a target; [Indicator.Achievement] says how
// far it has come, exactly, and [Indicator.Forecast] whether it will get there. A [Valuation] works
// out what a benefit is worth in a year, by one of the ways KS describes, and shows every step. Freed
// time is hours; it has a value in kroner only through an hour price, and it cuts a budget only where
// somebody has decided so ([Use]). An [Appraisal] puts costs and benefits over the years beside each
// other and brings them to one year. What has no price is judged by its importance and magnitude
// ([Benefit.Consequence]). A [Figure] is what was planned, is expected and was realised in a period;
// [RealisationIn] compares them.
//
// Each [MapStep] and what it leads to make the benefit map (gevinstkart), from preconditions to
// goals ([Plan.Map]). A [Report] is what a project tells KS about one period. [PortalLists] are the
// same benefits as the lists of Prosjektportalen 365.
//
// What is not known is not zero. Numbers are exact all the way and rounded once, at the end.
package benefits

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// Plan is the benefits of a project.
type Plan struct {
	// ShortTerm says what the project means by the short term, such as "until a year after the
	// project has ended". What comes later is long term.
	ShortTerm string `json:"shortTerm,omitempty"`
	// ShortTermMonths is the same as a number: how many months after the end of the project the
	// short term lasts.
	ShortTermMonths value.Count `json:"shortTermMonths,omitzero"`
	// Responsible keeps the benefit plan (gevinstansvarlig). Each benefit has an owner beside.
	Responsible value.ID  `json:"responsible,omitempty" ref:"Person,Organisation"`
	Benefits    []Benefit `json:"benefits,omitempty"`
	// Disbenefits are effects that somebody sees as negative, told in the same way.
	Disbenefits []Benefit   `json:"disbenefits,omitempty"`
	Indicators  []Indicator `json:"indicators,omitempty"`
	// Steps are what has to be in place or change before the benefits come.
	Steps     []MapStep `json:"steps,omitempty"`
	Appraisal Appraisal `json:"appraisal,omitzero"`
	// PartOf is the project this one is a part of, when that one reports benefits too. Role is
	// this project's role in one that municipalities share.
	PartOf identity.ProjectID `json:"partOf,omitempty"`
	Role   ReportRole         `json:"role,omitempty"`
	// Distribution is who has been sent the benefit realisation plan, and when.
	Distribution []Receipt `json:"distribution,omitempty"`
}

// IsZero reports whether nothing is stated.
func (p Plan) IsZero() bool {
	return p.ShortTerm == "" && p.ShortTermMonths.IsZero() && p.Responsible.IsZero() && len(p.Benefits) == 0 &&
		len(p.Disbenefits) == 0 && len(p.Indicators) == 0 && len(p.Steps) == 0 && p.Appraisal.IsZero() &&
		p.PartOf == "" && p.Role == "" && len(p.Distribution) == 0
}

// Benefit is one thing that somebody gains, or loses when it stands among the disbenefits.
type Benefit struct {
	ID          value.ID `json:"id"`
	Title       string   `json:"title"`
	Description string   `json:"description,omitempty"`
	Kind        Kind     `json:"kind,omitempty"`
	Horizon     Horizon  `json:"horizon,omitempty"`
	// Bearer is who gains; TargetGroups narrow that down, and Beneficiary is the body that gains,
	// when it is another one than the project's own. Involved is when that body was asked.
	Bearer       Bearer     `json:"bearer,omitempty"`
	TargetGroups []value.ID `json:"targetGroups,omitempty" ref:"TargetGroup"`
	Beneficiary  value.ID   `json:"beneficiary,omitempty" ref:"Organisation"`
	Involved     value.Date `json:"involved,omitzero"`
	Goals        []value.ID `json:"goals,omitempty" ref:"Goal"`
	// Activities lead to the benefit, and Costs are what it takes.
	Activities []value.ID `json:"activities,omitempty" ref:"Activity,Subproject"`
	Costs      []value.ID `json:"costs,omitempty" ref:"Cost"`
	// LeadsTo are the benefits this one is a step towards. PartOf is the benefit that counts this
	// one in its own figures already, as in a subproject and the whole project.
	LeadsTo []value.ID `json:"leadsTo,omitempty" ref:"Benefit"`
	PartOf  value.ID   `json:"partOf,omitempty" ref:"Benefit"`
	// CountedIn is the benefit of another project that counts this one already, as when a
	// subproject has a plan of its own.
	CountedIn OtherBenefit `json:"countedIn,omitzero"`
	// Owner takes the benefit out, with authority in the line organisation; for a long-term
	// benefit also after the project has ended. FollowedUpUntil is how long that is done.
	Owner           value.ID   `json:"owner,omitempty" ref:"Person,Organisation"`
	FollowedUpUntil value.Date `json:"followedUpUntil,omitzero"`
	// StartYear is the first year with effect. RampUp is the share of the full effect, in per
	// cent, in that year and the following ones; after them the effect is full. Duration is the
	// number of years with effect, the first included; as long as the appraisal looks when it is
	// not stated.
	StartYear value.Count     `json:"startYear,omitzero"`
	RampUp    []value.Decimal `json:"rampUp,omitempty"`
	Duration  value.Count     `json:"duration,omitzero"`
	// Level is the place in the result chain.
	Level ResultLevel `json:"level,omitempty"`
	// Importance and Magnitude judge an effect that has no price (plus-minus method).
	Importance Importance `json:"importance,omitempty"`
	Magnitude  Magnitude  `json:"magnitude,omitempty"`
	Reason     string     `json:"reason,omitempty"`
	// Indicators show whether the benefit comes.
	Indicators []value.ID `json:"indicators,omitempty" ref:"Indicator"`
	Valuation  Valuation  `json:"valuation,omitzero"`
	Measures   []Measure  `json:"measures,omitempty"`
	// Uses say how the benefit is taken out, in shares of the whole.
	Uses []Use `json:"uses,omitempty"`
	// Enables are benefits elsewhere that come because of this one, as in other digitalisation
	// projects.
	Enables []Elsewhere `json:"enables,omitempty"`
	// Figures are what was planned, is expected and was realised, period by period. Of a shared
	// benefit they are this project's own share.
	Figures []Figure `json:"figures,omitempty"`
	// FirstClaimed is the first year the benefit was reported. It stays, so that a benefit that
	// lasts is not counted as a new one.
	FirstClaimed value.Count `json:"firstClaimed,omitzero"`
	// SharedWith are the other municipalities that report a share of the same benefit.
	SharedWith []Share `json:"sharedWith,omitempty"`
}

// Kind says what sort of effect a benefit is (KS, Veikart for tjenesteinnovasjon).
type Kind string

// The kinds.
const (
	AvoidedCost Kind = "avoided-cost" // unngåtte kostnader: kroner not spent
	SavedTime   Kind = "saved-time"   // spart tid: hours freed for something else
	Quality     Kind = "quality"      // økt kvalitet: better, without a price
)

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
	BearerOtherLocal   Bearer = "other-local" // other municipalities and counties
	BearerState        Bearer = "state"
	BearerVoluntary    Bearer = "voluntary"
	BearerBusiness     Bearer = "business"
)

// ResultLevel is a place in the result chain, from what is put in to what becomes of society (DFØ).
type ResultLevel string

// The levels of the result chain.
const (
	LevelInput          ResultLevel = "input"
	LevelActivity       ResultLevel = "activity"
	LevelProduct        ResultLevel = "product"
	LevelUserEffect     ResultLevel = "user-effect"
	LevelSocietalEffect ResultLevel = "societal-effect"
)

// Elsewhere is a benefit outside the project that this project makes possible.
type Elsewhere struct {
	Title       string             `json:"title"`
	Project     identity.ProjectID `json:"project,omitempty"`
	Description string             `json:"description,omitempty"`
}

// OtherBenefit is a benefit of another project.
type OtherBenefit struct {
	Project identity.ProjectID `json:"project"`
	// ID is the id the benefit has there.
	ID value.ID `json:"id"`
}

// Share is the part of a shared benefit that another municipality reports.
type Share struct {
	Municipality identity.MunicipalityNumber `json:"municipality"`
	// Percent is the other's share, 0 to 100. The shares of all are at most 100 together.
	Percent value.Decimal `json:"percent,omitzero"`
}

// Receipt is one time the benefit realisation plan was sent to somebody.
type Receipt struct {
	// To is the role or unit that got the plan.
	To       string      `json:"to"`
	Date     value.Date  `json:"date,omitzero"`
	Revision value.Count `json:"revision,omitzero"`
}

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

// OfDisbenefitsOnly reports whether an indicator shows disbenefits and no benefit. Its target is then
// what is expected to be lost, and nothing that anybody wants to reach.
func (p Plan) OfDisbenefitsOnly(indicator value.ID) bool {
	shows := func(b Benefit) bool { return slices.Contains(b.Indicators, indicator) }
	return slices.ContainsFunc(p.Disbenefits, shows) && !slices.ContainsFunc(p.Benefits, shows)
}

// Indicator returns the indicator with the id, or nil.
func (p Plan) Indicator(id value.ID) *Indicator {
	for i := range p.Indicators {
		if p.Indicators[i].ID == id && !id.IsZero() {
			return &p.Indicators[i]
		}
	}
	return nil
}

// indicatorsByID are the indicators by id, the first of several with one.
func (p Plan) indicatorsByID() map[value.ID]*Indicator {
	byID := make(map[value.ID]*Indicator, len(p.Indicators))
	for i := range slices.Backward(p.Indicators) {
		if id := p.Indicators[i].ID; !id.IsZero() {
			byID[id] = &p.Indicators[i]
		}
	}
	return byID
}
