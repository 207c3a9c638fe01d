// Package budget answers what a co-creation project takes, in hours and in kroner, and where both
// come from. Whether an activity can start is answered by package samskaping, which knows the plan.
//
// Hours and money are kept apart. A volunteer's evening is hours; it becomes an amount only through
// a [Price], and then as a contribution in kind. Money comes as [Cost], what something takes, and
// [Financing], who pays. What is lent or given in kind is marked so and never added to cash, and
// what is secured is never added to what is hoped for.
//
// An [Account] is where a line stands in a municipality's accounts (KOSTRA); [CheckAccount] says
// whether it can, and [ExportKostra] makes the table for the finance department.
//
// What is not known is not zero. An effort may be exact, "at least", a range, or only promised,
// and [Budget.TotalEffort], [Budget.TotalCost] and [Budget.TotalFinancing] never become more
// certain than their parts. Totals are computed, never stored; [Budget.CostsBy] and [Budget.EffortBy]
// tell the lines each came from.
//
// A budget has a history: each [Version] that was proposed or granted, and each [Reallocation]
// since. [Budget.Lines] gives the budget as it stands now, against what is spent:
//
//	lines, err := plan.Budget.Lines()
//
// Bad input gets findings from [Budget.Check] and is kept as it is.
//
// Who and what the lines refer to, organisations, subprojects and activities, stands in the plan;
// package samskaping checks that the references lead somewhere.
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
