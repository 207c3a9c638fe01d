package report

import "github.com/samskaping/sdk/samskaping/value"

// event is something that happens on a day or over several. Without an end it goes on; without a
// beginning it is not dated yet.
type event struct {
	id           value.ID
	title, place text
	about        text // what it is
	kind         text // what sort of thing it is
	result       text // what came of it
	when         text // the days and the time of day
	days         text // the same, where a calendar does not show it
	from, to     value.Date
	start, end   value.Clock
	weekly       *weekly // set when it is held on some days of the week
	done         bool
	state        eventState
}

// eventState is whether an event will be.
type eventState uint8

const (
	eventConfirmed eventState = iota
	eventTentative
	eventCancelled
)

// weekly is how an event comes again: from its first day, on some days of the week, every week or every
// second one, and how many times where that is known.
type weekly struct {
	first  value.Date
	days   []string // in English, from "monday"
	second bool
	times  value.Count
}

// timed reports whether the event is on one day at a time of day, or each time on one day.
func (e event) timed() bool {
	return !e.from.IsZero() && (e.from == e.to || e.weekly != nil) && !e.start.IsZero()
}

// over reports whether the event is behind us on a day.
func (e event) over(day value.Date) bool {
	switch {
	case e.done:
		return true
	case e.to.IsZero():
		return e.state == eventCancelled && e.from.Before(day)
	}
	return e.to.Before(day)
}
