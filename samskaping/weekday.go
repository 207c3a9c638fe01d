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

// HeldOn is the weekdays of the activity in their order in the week, each once. What is no day of the week
// is left out. A nil activity is held on none.
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

// FirstDay is the first day of the period that is one of the weekdays of the activity. It is not stated
// when there is no activity or it has no weekdays, when its first day is not known, and when none of the weekdays comes
// within the period.
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

// Times is how many days the activity is held on, by its weekdays. It is not stated when FirstDay is not,
// and when the period has no last day.
func (a *Activity) Times() (times value.Count) {
	first := a.FirstDay()
	if first.IsZero() || a.Period.To.IsZero() {
		return times
	}
	apart, left := daysInWeek*a.Frequency.weeks(), a.Period.To.Number()-first.Number()
	n := int64(0)
	for _, day := range a.HeldOn() {
		after := int64(day.number() - weekdayOf(first))
		if after < 0 { // it comes first in the next of the weeks
			after += apart
		}
		if after <= left {
			n += (left-after)/apart + 1
		}
	}
	times, _ = value.NewCount(n)
	return times
}

// comes reports whether a day of the week comes at all within a period, as far as its days are known.
func (w Weekday) comes(p value.Period) bool {
	if p.From.IsZero() || p.To.IsZero() || !p.Valid() || w.number() < 0 {
		return true
	}
	one := Activity{Period: p, Weekdays: []Weekday{w}}
	return !one.FirstDay().IsZero()
}

// weekdayOf is the place of a date in its week, from 0 for Monday.
func weekdayOf(d value.Date) int {
	const firstOf1970 = 3 // a Thursday
	return int(((d.Number()+firstOf1970)%daysInWeek + daysInWeek) % daysInWeek)
}
