package benefits

import "github.com/samskaping/sdk/samskaping/value"

// Valuation is what a benefit is worth in a year with full effect, and how that is worked out.
// Which of the inputs are used depends on the recipe; [Valuation.Worth] works it out.
type Valuation struct {
	Recipe Recipe `json:"recipe,omitempty"`
	// Tasks is how many tasks are avoided, or take less time, in a year; TaskName is what they
	// are, in the plural, such as "brev".
	Tasks    value.DecimalEstimate `json:"tasks,omitzero"`
	TaskName string                `json:"taskName,omitempty"`
	// CostPerTask is what one of the tasks costs today.
	CostPerTask value.MoneyEstimate `json:"costPerTask,omitzero"`
	// MinutesBefore and MinutesAfter are what one of the tasks takes.
	MinutesBefore value.DecimalEstimate `json:"minutesBefore,omitzero"`
	MinutesAfter  value.DecimalEstimate `json:"minutesAfter,omitzero"`
	// Use is what is used in a year today, in UseUnit, Reduction how much less it will be in
	// per cent, and UnitPrice what one unit costs.
	Use       value.DecimalEstimate `json:"use,omitzero"`
	UseUnit   string                `json:"useUnit,omitempty"`
	Reduction value.DecimalEstimate `json:"reduction,omitzero"`
	UnitPrice value.MoneyEstimate   `json:"unitPrice,omitzero"`
	// PriceToday and PriceAfter are what a contract costs in a year.
	PriceToday value.MoneyEstimate `json:"priceToday,omitzero"`
	PriceAfter value.MoneyEstimate `json:"priceAfter,omitzero"`
	// Amount and Hours are the result itself, for the recipe that works nothing out.
	Amount value.MoneyEstimate `json:"amount,omitzero"`
	Hours  value.HoursEstimate `json:"hours,omitzero"`
	// Price is what an hour of freed time is worth. Without it the hours stay hours.
	Price value.ID `json:"price,omitempty" ref:"Price"`
	// PriceYear is the year whose prices the amounts are in.
	PriceYear value.Count `json:"priceYear,omitzero"`
	// PublicShare is how much of the amount eases public budgets, in per cent. It matters for the
	// cost of tax financing in an appraisal.
	PublicShare value.Decimal `json:"publicShare,omitzero"`
	// Assumption is what the figures rest on, Uncertainty how far they may be off, and
	// AnchoredWith who knows the task and stands behind the estimate.
	Assumption   string     `json:"assumption,omitempty"`
	Uncertainty  RiskLevel  `json:"uncertainty,omitempty"`
	AnchoredWith []value.ID `json:"anchoredWith,omitempty" ref:"Person,Organisation"`
}

// IsZero reports whether nothing is stated.
func (v Valuation) IsZero() bool {
	return v.Recipe == "" && v.Tasks.IsZero() && v.TaskName == "" && v.CostPerTask.IsZero() && v.MinutesBefore.IsZero() &&
		v.MinutesAfter.IsZero() && v.Use.IsZero() && v.UseUnit == "" && v.Reduction.IsZero() && v.UnitPrice.IsZero() &&
		v.PriceToday.IsZero() && v.PriceAfter.IsZero() && v.Amount.IsZero() && v.Hours.IsZero() && v.Price.IsZero() &&
		v.PriceYear.IsZero() && v.PublicShare.IsZero() && v.Assumption == "" && v.Uncertainty == "" && len(v.AnchoredWith) == 0
}

// Recipe is a way to work out what a benefit is worth (KS, Veikart for tjenesteinnovasjon).
type Recipe string

// The recipes, with what they give.
const (
	FewerTasksMoney Recipe = "fewer-tasks-cost" // tasks × cost per task = kroner
	FewerTasksTime  Recipe = "fewer-tasks-time" // tasks × minutes before / 60 = hours
	LessTimePerTask Recipe = "less-time"        // tasks × (minutes before − minutes after) / 60 = hours
	LessConsumption Recipe = "less-consumption" // use × reduction × unit price = kroner
	BetterContract  Recipe = "better-contract"  // price today − price after = kroner
	StatedAmount    Recipe = "stated"           // an amount or hours, with the assumption behind it
)
