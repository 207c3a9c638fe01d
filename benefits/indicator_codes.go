package benefits

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// CodedIndicator is an indicator of the shared list: what everybody who uses the code measures, and
// so what lets their values be added up.
type CodedIndicator struct {
	Code IndicatorCode
	Unit IndicatorUnit
	// Direction is where the values are wanted to go.
	Direction Direction
	// Aggregation says how the values of several projects become one.
	Aggregation Aggregation
	// CountsPeople is true when the numbers are people, or shares of people.
	CountsPeople bool
}

// Name says for people what is measured.
func (i CodedIndicator) Name() value.Text { return schema.CodeLabel("IndicatorCode", string(i.Code)) }

// SharedIndicator returns the indicator of the shared list with the code, and whether there is one.
func SharedIndicator(code IndicatorCode) (CodedIndicator, bool) {
	at := slices.IndexFunc(sharedIndicators[:], func(i CodedIndicator) bool { return i.Code == code })
	if at < 0 {
		return CodedIndicator{}, false
	}
	return sharedIndicators[at], true
}

// SharedIndicators returns the shared list in its order: digital inclusion first, then what any
// project may measure. The caller owns the list.
func SharedIndicators() []CodedIndicator { return slices.Clone(sharedIndicators[:]) }

var sharedIndicators = [...]CodedIndicator{
	// Digital inclusion.
	{"di-guided-inhabitants", UnitCount, Increase, AggregateSum, true},
	{"di-course-participants", UnitCount, Increase, AggregateSum, true},
	{"di-independent-users", UnitPercent, Increase, AggregateMean, true},
	{"di-digital-applications", UnitPercent, Increase, AggregateMean, false},
	{"di-guidance-hours", UnitHours, Decrease, AggregateSum, false},
	{"di-service-questions", UnitCount, Decrease, AggregateSum, false},
	{"di-digital-hosts", UnitCount, Increase, AggregateSum, true},
	{"di-volunteer-guides", UnitCount, Increase, AggregateSum, true},
	// Any project.
	{"gen-freed-hours", UnitHours, Increase, AggregateSum, false},
	{"gen-avoided-cost", UnitKroner, Increase, AggregateSum, false},
	{"gen-user-satisfaction", UnitScore, Increase, AggregateMean, false}, // sum of scores from 1 to 5 / answers
	{"gen-longest-wait", UnitCount, Decrease, AggregateMaximum, false},   // days
	{"gen-sick-leave", UnitPercent, Decrease, AggregateMean, false},
	{"gen-activity-participants", UnitCount, Increase, AggregateSum, true},
	{"gen-volunteer-hours", UnitHours, Increase, AggregateSum, false},
	{"gen-activities", UnitCount, Increase, AggregateSum, false},
}
