// Package budget holds what a co-creation project takes, in hours and in kroner, and where
// both come from.
//
// Hours and money are kept apart. A volunteer's evening is hours; it is not turned into an
// amount here. Money comes as [Cost], what something takes, and [Financing], who pays. What is
// lent or given in kind is marked so and never added to cash.
//
// What is not known is not zero. An effort may be exact, "at least", a range, or only promised,
// and [Budget.TotalEffort], [Budget.TotalCost] and [Budget.TotalFinancing] never become more
// certain than their parts.
//
// Who and what the lines refer to, organisations, subprojects and activities, stands in the plan;
// package samskaping checks that the references lead somewhere and that nothing is started
// without people or money.
package budget

// Budget is the effort, the costs and the financing of a project. Totals are computed, never stored.
type Budget struct {
	// Principles are the project's own words on how hours and money are handled.
	Principles string      `json:"principles,omitempty"`
	Effort     []Effort    `json:"effort,omitempty"`
	Costs      []Cost      `json:"costs,omitempty"`
	Financing  []Financing `json:"financing,omitempty"`
	// Prices are what an hour is worth.
	Prices []Price `json:"prices,omitempty"`
	// Versions are the budgets that were proposed and granted, Reallocations the moves between
	// lines since the last of them.
	Versions      []Version      `json:"versions,omitempty"`
	Reallocations []Reallocation `json:"reallocations,omitempty"`
}

// IsZero reports whether nothing is stated.
func (b Budget) IsZero() bool {
	return b.Principles == "" && len(b.Effort) == 0 && len(b.Costs) == 0 && len(b.Financing) == 0 &&
		len(b.Prices) == 0 && len(b.Versions) == 0 && len(b.Reallocations) == 0
}

// Form tells money that is paid from what is lent, given or worked.
type Form string

// The forms. A line that states none is cash.
const (
	Cash   Form = "cash"
	InKind Form = "in-kind"
)
