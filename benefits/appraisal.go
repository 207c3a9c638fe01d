package benefits

import "github.com/samskaping/sdk/samskaping/value"

// Appraisal says how costs and benefits over the years are brought together. The benefits with a
// [Valuation] in kroner come in by themselves; the costs stand here. [Plan.CashFlows] lists them all,
// and [Appraise] works the result out.
type Appraisal struct {
	// StartYear is the year that amounts are brought to, and Years how many years from it the
	// appraisal looks, 1 to 100.
	StartYear value.Count `json:"startYear,omitzero"`
	Years     value.Count `json:"years,omitzero"`
	// Schedule is the rate for each year, that of R-109/2021 when it is not stated. Rate is that of a
	// flat schedule, in per cent, and Rates are the steps of a project's own.
	Schedule Schedule      `json:"schedule,omitempty"`
	Rate     value.Decimal `json:"rate,omitzero"`
	Rates    []RateStep    `json:"rates,omitempty"`
	Timing   Timing        `json:"timing,omitempty"`
	// PriceYear is the year whose prices the results are in. Deflators bring amounts of other
	// price years there.
	PriceYear value.Count `json:"priceYear,omitzero"`
	Deflators []Deflator  `json:"deflators,omitempty"`
	// TaxCost is what a krone of public money costs beyond itself, in per cent.
	TaxCost value.Decimal `json:"taxCost,omitzero"`
	// RateVariation is how many percentage points the rate is moved up and down to see how much
	// the result depends on it.
	RateVariation value.Decimal `json:"rateVariation,omitzero"`
	Flows         []Flow        `json:"flows,omitempty"`
}

// IsZero reports whether nothing is stated.
func (a Appraisal) IsZero() bool {
	return a.StartYear.IsZero() && a.Years.IsZero() && a.Schedule == "" && a.Rate.IsZero() && len(a.Rates) == 0 && a.Timing == "" &&
		a.PriceYear.IsZero() && len(a.Deflators) == 0 && a.TaxCost.IsZero() && a.RateVariation.IsZero() && len(a.Flows) == 0
}

// Flow is a cost that comes once or every year.
type Flow struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
	Kind  FlowKind `json:"kind"`
	// Costs are the lines of the budget the flow stands for.
	Costs []value.ID `json:"costs,omitempty" ref:"Cost"`
	// StartYear is the first year, that of the appraisal when it is not stated. Years is how many; 1
	// when it is not stated for a project cost, and to the end of the appraisal for a running cost.
	StartYear value.Count `json:"startYear,omitzero"`
	Years     value.Count `json:"years,omitzero"`
	// Amount is what it takes in each of the years, in prices of PriceYear.
	Amount    value.MoneyEstimate `json:"amount,omitzero"`
	PriceYear value.Count         `json:"priceYear,omitzero"`
	// PublicShare is how much of it public budgets pay, in per cent.
	PublicShare value.Decimal `json:"publicShare,omitzero"`
}

// FlowKind tells what it takes to make something from what it takes to keep it.
type FlowKind string

// The kinds of flows.
const (
	ProjectCost FlowKind = "project-cost" // P, prosjektkostnad
	RunningCost FlowKind = "running-cost" // D, driftskostnad
)

// Schedule is a named set of discount rates.
type Schedule string

// The schedules.
const (
	ScheduleR109      Schedule = "r-109"      // Norwegian state, circular R-109/2021
	ScheduleGreenBook Schedule = "green-book" // United Kingdom, HM Treasury
	ScheduleDenmark   Schedule = "denmark"    // Danish Ministry of Finance, 2013
	ScheduleFlat      Schedule = "flat"       // one rate, of choice
	ScheduleOwn       Schedule = "own"        // steps of one's own
)

// RateStep is a rate from a year on, until the next step. Year 1 is the first year that is discounted: the
// one after StartYear when the first year is not discounted, else StartYear itself.
type RateStep struct {
	FromYear value.Count   `json:"fromYear"`
	Rate     value.Decimal `json:"rate"`
}

// Timing says when in a year the amounts of that year fall. The three give different answers to
// the same table.
type Timing string

// The timings.
const (
	FirstYearUndiscounted Timing = "first-year-undiscounted" // the first year counts as it is
	MidYear               Timing = "mid-year"
	EndOfYear             Timing = "end-of-year" // the first year too is discounted a whole year
)

// Deflator is how much prices rose from the year before to Year, in per cent.
type Deflator struct {
	Year   value.Count   `json:"year"`
	Rate   value.Decimal `json:"rate"`
	Source string        `json:"source,omitempty"`
}
