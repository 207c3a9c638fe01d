// Package ics writes the events of a document as a calendar to subscribe to.
package ics

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// Write writes the events of a document as a calendar to subscribe to (iCalendar, RFC 5545 and
// RFC 7986). An event keeps its UID from one revision of the plan to the next, and so a calendar
// that is fetched again shows it moved and not twice. An event on one day with a time of day is
// timed, in the time of Oslo, and so is each time of one that is held on some days of the week; all others
// last whole days and do not make anybody busy.
func Write(d doc.Content) []byte {
	w := &calendarWriter{}
	w.line("BEGIN:VCALENDAR")
	w.line("VERSION:2.0")
	w.line("PRODID:-//samskaping//sdk//" + strings.ToUpper(d.Lang.String()))
	w.line("CALSCALE:GREGORIAN")
	w.line("METHOD:PUBLISH")
	w.said("NAME", d.Title)
	w.said("X-WR-CALNAME", d.Title)
	w.said("DESCRIPTION", doc.Join(doc.Text{{Words: "\n", Lang: d.Lang}}, append([]doc.Text{d.Motto}, append(d.Notes, d.Footer...)...)...))
	w.line("X-WR-TIMEZONE:Europe/Oslo")
	w.line("REFRESH-INTERVAL;VALUE=DURATION:P1D")
	w.line("X-PUBLISHED-TTL:P1D")
	for _, line := range zoneOfOslo {
		w.line(line)
	}
	for _, e := range d.Events {
		if !e.From.IsZero() {
			w.event(d, e)
		}
	}
	w.line("END:VCALENDAR")
	return w.Bytes()
}

// zoneOfOslo is the time of Oslo as it has been since 1996: summer time from the last Sunday of
// March to the last of October (directive 2000/84/EC).
var zoneOfOslo = []string{
	"BEGIN:VTIMEZONE",
	"TZID:Europe/Oslo",
	"BEGIN:STANDARD",
	"DTSTART:19961027T030000",
	"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
	"TZNAME:CET",
	"TZOFFSETFROM:+0200",
	"TZOFFSETTO:+0100",
	"END:STANDARD",
	"BEGIN:DAYLIGHT",
	"DTSTART:19960331T020000",
	"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
	"TZNAME:CEST",
	"TZOFFSETFROM:+0100",
	"TZOFFSETTO:+0200",
	"END:DAYLIGHT",
	"END:VTIMEZONE",
}

type calendarWriter struct{ bytes.Buffer }

func (w *calendarWriter) event(d doc.Content, e doc.Event) {
	w.line("BEGIN:VEVENT")
	w.line("UID:" + escapeCalendar(e.ID.String()+"."+d.Source.Subject) + "@samskaping.github.io")
	stamp := d.Source.Date
	if stamp.IsZero() {
		stamp = e.From // a stamp there must be, and the clock has no say in what a plan is made into
	}
	w.line("DTSTAMP:" + basicDate(stamp) + "T000000Z")
	if !d.Source.Revision.IsZero() {
		w.line("SEQUENCE:" + d.Source.Revision.String())
	}
	w.time(e)
	if e.Weekly != nil {
		w.recurrence(e.Weekly)
	}
	w.said("SUMMARY", e.Title)
	w.said("LOCATION", e.Place)
	w.said("DESCRIPTION", doc.Join(doc.Text{{Words: "\n", Lang: d.Lang}}, e.Days, e.About))
	w.said("CATEGORIES", e.Kind)
	w.line("STATUS:" + [...]string{"CONFIRMED", "TENTATIVE", "CANCELLED"}[e.State])
	w.line("END:VEVENT")
}

// time writes when an event is. Its end is left out where it would not be after its beginning,
// which is an error in the plan that no calendar takes.
func (w *calendarWriter) time(e doc.Event) {
	if e.Weekly != nil {
		e.From = e.Weekly.First
		e.To = e.From
	}
	if e.Timed() {
		w.line("DTSTART;TZID=Europe/Oslo:" + basicDate(e.From) + "T" + basicClock(e.Start))
		last := e.From
		if e.Weekly != nil && e.End.Compare(e.Start) < 0 {
			last = last.Next() // it ends in the night
		}
		if !e.End.IsZero() && !last.IsZero() && (last != e.From || e.End.Compare(e.Start) > 0) {
			w.line("DTEND;TZID=Europe/Oslo:" + basicDate(last) + "T" + basicClock(e.End))
		}
		return
	}
	w.line("DTSTART;VALUE=DATE:" + basicDate(e.From))
	if last := e.To; !last.Before(e.From) && !last.IsZero() {
		if after := last.Next(); !after.IsZero() { // the end is the first day that is not of the event
			w.line("DTEND;VALUE=DATE:" + basicDate(after))
		}
	}
	w.line("TRANSP:TRANSPARENT")
}

// recurrence writes on which days of the week an event is held (RFC 5545, section 3.3.10). The times
// are counted, since a last day would have to be told in universal time.
func (w *calendarWriter) recurrence(e *doc.Weekly) {
	rule := "RRULE:FREQ=WEEKLY"
	if e.Second {
		rule += ";INTERVAL=2"
	}
	var days []string
	for _, day := range e.Days {
		days = append(days, strings.ToUpper(day[:2]))
	}
	rule += ";BYDAY=" + strings.Join(days, ",")
	if !e.Times.IsZero() {
		rule += ";COUNT=" + e.Times.String()
	}
	w.line(rule)
}

// said writes a text with its language. A text that says nothing is not written.
func (w *calendarWriter) said(name string, t doc.Text) {
	if t.Empty() {
		return
	}
	if lang := t.Language(); lang != "" && !strings.HasPrefix(name, "X-") {
		name += ";LANGUAGE=" + lang.String()
	}
	w.line(name + ":" + escapeCalendar(t.String()))
}

// escapeCalendar writes a text as data (RFC 5545, section 3.3.11). Control characters cannot stand
// in a calendar at all.
func escapeCalendar(s string) string {
	return calendarEscapes.Replace(strings.ReplaceAll(value.Clean(s), "\t", " "))
}

var calendarEscapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`)

// line writes a content line, folded so that no line is longer than 75 octets, with no character
// torn apart (RFC 5545, section 3.1).
func (w *calendarWriter) line(s string) {
	const longest = 75
	room := longest
	for len(s) > room {
		cut := room
		for !utf8.RuneStart(s[cut]) {
			cut--
		}
		w.WriteString(s[:cut] + "\r\n ")
		s, room = s[cut:], longest-1
	}
	w.WriteString(s + "\r\n")
}

func basicDate(d value.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

func basicClock(c value.Clock) string { return strings.ReplaceAll(c.String(), ":", "") + "00" }
