package benefits

import (
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// Report is what one project tells KS about its benefits in one period (gevinstrapport). It holds
// what is needed to add reports up without counting anything twice, and no personal data.
//
// Project, Municipality and Period say what it is about. A report that is corrected keeps its ID,
// gets the next Revision, and names the revision it replaces in Supersedes.
//
// A nil report, which [DecodeReport] gives when the form of a document is wrong, says nothing. Its methods
// answer as for an empty report, and return [ErrNoReport] where they return an error.
type Report struct {
	// Schema is the address of the schema version the report is written in.
	Schema string `json:"$schema"`
	// ID names the report among those of the project.
	ID           value.ID                    `json:"id"`
	Project      identity.ProjectID          `json:"project"`
	Title        string                      `json:"title"`
	Language     value.Lang                  `json:"language"`
	Municipality identity.MunicipalityNumber `json:"municipality,omitempty"`
	Period       value.Period                `json:"period"`
	// Final is true for the last report of a project.
	Final bool `json:"final,omitempty"`
	// Revision counts the versions of this report, from 1. Supersedes is the one it replaces.
	Revision   value.Count `json:"revision,omitzero"`
	Supersedes value.Count `json:"supersedes,omitzero"`
	// PlanRevision is the revision of the plan it was made from, and Method the version of the
	// method's rules.
	PlanRevision value.Count `json:"planRevision,omitzero"`
	Method       string      `json:"method,omitempty"`
	// PartOf is the project this one is a part of. Role is its role in one that municipalities
	// share.
	PartOf identity.ProjectID `json:"partOf,omitempty"`
	Role   ReportRole         `json:"role,omitempty"`
	// Assumptions are what the figures rest on.
	Assumptions Assumptions         `json:"assumptions,omitzero"`
	Benefits    []ReportedBenefit   `json:"benefits,omitempty"`
	Disbenefits []ReportedBenefit   `json:"disbenefits,omitempty"`
	Indicators  []ReportedIndicator `json:"indicators,omitempty"`
	// Illustrative is true for a report that is made up as an example.
	Illustrative bool `json:"illustrative,omitempty"`

	// newer is the schema version the report was read in when that is newer than this library
	// knows. Such a report is read-only.
	newer string
}

// ReportRole is the role of a project in one that several municipalities share.
type ReportRole string

// The roles. A report that states none is alone.
const (
	RoleAlone  ReportRole = "alone"
	RoleLead   ReportRole = "lead"
	RoleMember ReportRole = "member"
)

// Assumptions are what figures rest on, so that only figures that rest on the same are put side by
// side.
type Assumptions struct {
	// HoursPerPersonYear is how many hours a freed person-year stands for.
	HoursPerPersonYear value.Hours `json:"hoursPerPersonYear,omitzero"`
	// HourPrice is what an hour of freed time was valued at, HourPriceBase the hours in a year it
	// was divided by, and HourPriceSource how it was found.
	HourPrice       value.Money `json:"hourPrice,omitzero"`
	HourPriceBase   value.Hours `json:"hourPriceBase,omitzero"`
	HourPriceSource string      `json:"hourPriceSource,omitempty"`
	PriceYear       value.Count `json:"priceYear,omitzero"`
	Schedule        Schedule    `json:"schedule,omitempty"`
	Timing          Timing      `json:"timing,omitempty"`
	// Achievement is how achievement was worked out.
	Achievement AchievementFormula `json:"achievement,omitempty"`
}

// AchievementFormula is a way to work out how far an indicator has come.
type AchievementFormula string

// The formulas in national use. This library uses the first.
const (
	FromBaseline  AchievementFormula = "from-baseline"   // (value − baseline) / (target − baseline)
	ShareOfTarget AchievementFormula = "share-of-target" // value / target
)

// ReportedBenefit is a benefit as it is reported for the period. The project and the ID name it over
// the years; FirstClaimed is the year it was first reported.
type ReportedBenefit struct {
	ID           value.ID    `json:"id"`
	Title        string      `json:"title"`
	Kind         Kind        `json:"kind,omitempty"`
	Horizon      Horizon     `json:"horizon,omitempty"`
	Bearer       Bearer      `json:"bearer,omitempty"`
	Maturity     Maturity    `json:"maturity,omitempty"`
	FirstClaimed value.Count `json:"firstClaimed,omitzero"`
	// PartOf is the benefit of this report that counts this one in its own figures already, and
	// CountedIn the one of another project.
	PartOf     value.ID     `json:"partOf,omitempty" ref:"ReportedBenefit"`
	CountedIn  OtherBenefit `json:"countedIn,omitzero"`
	SharedWith []Share      `json:"sharedWith,omitempty"`
	// OwnPercent is this report's share of a shared benefit, 0 to 100. Its figures are of the
	// share alone.
	OwnPercent value.Decimal `json:"ownPercent,omitzero"`
	Indicators []value.ID    `json:"indicators,omitempty" ref:"ReportedIndicator"`
	Figures    []Figure      `json:"figures,omitempty"`
}

// ReportedIndicator is an indicator as it stood at the end of the period.
type ReportedIndicator struct {
	ID           value.ID      `json:"id"`
	Title        string        `json:"title"`
	Code         IndicatorCode `json:"code,omitempty"`
	Unit         IndicatorUnit `json:"unit,omitempty"`
	UnitName     string        `json:"unitName,omitempty"`
	CountsPeople bool          `json:"countsPeople,omitempty"`
	Direction    Direction     `json:"direction,omitempty"`
	Aggregation  Aggregation   `json:"aggregation,omitempty"`
	Baseline     Reading       `json:"baseline,omitzero"`
	Target       Reading       `json:"target,omitzero"`
	Measurements []Measurement `json:"measurements,omitempty"`
}

// NewerVersion returns the schema version of a report that was read from a newer version than this
// library knows, else "". Such a report can be shown but not written.
func (r *Report) NewerVersion() string { return r.orEmpty().newer }

// orEmpty is the report, or an empty one when there is none.
func (r *Report) orEmpty() *Report {
	if r == nil {
		return &Report{}
	}
	return r
}
