package samskaping

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Weekday is a day of the week.
type Weekday string

// The days of the week.
const (
	Monday    Weekday = "monday"
	Tuesday   Weekday = "tuesday"
	Wednesday Weekday = "wednesday"
	Thursday  Weekday = "thursday"
	Friday    Weekday = "friday"
	Saturday  Weekday = "saturday"
	Sunday    Weekday = "sunday"
)

// theWeek is the days of a week in their order, which begins on a Monday (ISO 8601).
var theWeek = [...]Weekday{Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday}

// number is the place of the day in a week, from 0; below 0 when it is no day of the week.
func (w Weekday) number() int { return slices.Index(theWeek[:], w) }

// Frequency is how often the days of the week of an activity come.
type Frequency string

// The frequencies. Weeks are counted from that of the first day.
const (
	EveryWeek       Frequency = "every-week"
	EverySecondWeek Frequency = "every-second-week"
)

// weeks is how many weeks it is from one time to the next.
func (f Frequency) weeks() int64 {
	if f == EverySecondWeek {
		return 2
	}
	return 1
}

const daysInWeek = 7

// HeldOn returns the weekdays of the activity in the order of the week, each once. What is not a day
// of the week is left out. A nil activity is held on none.
func (a *Activity) HeldOn() []Weekday {
	var days []Weekday
	if a == nil {
		return days
	}
	for _, day := range theWeek {
		if slices.Contains(a.Weekdays, day) {
			days = append(days, day)
		}
	}
	return days
}

// FirstDay returns the first day of the period that is one of the weekdays of the activity. It is not
// stated for a nil activity, without weekdays, when the period has no first day, and when none of the
// weekdays comes within the period.
func (a *Activity) FirstDay() value.Date {
	if a == nil {
		return value.Date{}
	}
	day := a.Period.From
	for range daysInWeek {
		if day.IsZero() || a.Period.To.Before(day) {
			break
		}
		if slices.Contains(a.Weekdays, theWeek[weekdayOf(day)]) {
			return day
		}
		day = day.Next()
	}
	return value.Date{}
}

// Times returns how many days the activity is held on, by its weekdays. It is not stated when FirstDay
// is not, and when the period has no last day.
func (a *Activity) Times() (times value.Count) {
	if a.FirstDay().IsZero() || a.Period.To.IsZero() {
		return times
	}
	n := int64(0)
	for _, day := range a.HeldOn() {
		n += a.timesOn(day)
	}
	times, _ = value.NewCount(n)
	return times
}

// timesOn is how many times a weekday of an activity comes, of which the first day and the end are known.
func (a *Activity) timesOn(day Weekday) int64 {
	first := a.FirstDay()
	apart, left := daysInWeek*a.Frequency.weeks(), a.Period.To.Number()-first.Number()
	after := int64(day.number() - weekdayOf(first))
	if after < 0 { // it comes first in the next of the weeks
		after += apart
	}
	if left < after {
		return 0
	}
	return (left-after)/apart + 1
}

// comes reports whether a weekday of the activity comes at all, as far as the days of its period are known.
func (a *Activity) comes(day Weekday) bool {
	if a.Period.From.IsZero() || a.Period.To.IsZero() || !a.Period.Valid() || day.number() < 0 {
		return true
	}
	return !a.FirstDay().IsZero() && a.timesOn(day) > 0
}

// weekdayOf is the place of a date in its week, from 0 for Monday.
func weekdayOf(d value.Date) int {
	const firstOf1970 = 3 // a Thursday
	return int(((d.Number()+firstOf1970)%daysInWeek + daysInWeek) % daysInWeek)
}
