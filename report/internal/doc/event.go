package doc

import "github.com/samskaping/sdk/samskaping/value"

// Event is something that happens on a day or over several. Without an end it goes on; without a
// beginning it is not dated yet.
type Event struct {
	ID           value.ID
	Title, Place Text
	About        Text // what it is
	Kind         Text // what sort of thing it is
	Result       Text // what came of it
	When         Text // the days and the time of day
	Days         Text // the same, where a calendar does not show it
	From, To     value.Date
	Start, End   value.Clock
	Weekly       *Weekly // set when it is held on some days of the week
	Done         bool
	State        EventState
}

// EventState is whether an event will be.
type EventState uint8

// The states.
const (
	EventConfirmed EventState = iota
	EventTentative
	EventCancelled
)

// Weekly is how an event comes again: from its first day, on some days of the week, every week or every
// second one, and how many times where that is known.
type Weekly struct {
	First  value.Date
	Days   []string // in English, from "monday"
	Second bool
	Times  value.Count
}

// Timed reports whether the event is on one day at a time of day, or each time on one day.
func (e Event) Timed() bool {
	return !e.From.IsZero() && (e.From == e.To || e.Weekly != nil) && !e.Start.IsZero()
}

// Over reports whether the event is behind us on a day.
func (e Event) Over(day value.Date) bool {
	switch {
	case e.Done:
		return true
	case e.To.IsZero():
		return e.State == EventCancelled && e.From.Before(day)
	}
	return e.To.Before(day)
}
