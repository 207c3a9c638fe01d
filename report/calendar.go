package report

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/value"
)

// writeCalendar writes the events of a document as a calendar to subscribe to (iCalendar, RFC 5545 and
// RFC 7986). An event keeps its UID from one revision of the plan to the next, and so a calendar
// that is fetched again shows it moved and not twice. An event on one day with a time of day is
// timed, in the time of Oslo, and so is each time of one that is held on some days of the week; all others
// last whole days and do not make anybody busy.
func writeCalendar(d content) []byte {
	w := &calendarWriter{}
	w.line("BEGIN:VCALENDAR")
	w.line("VERSION:2.0")
	w.line("PRODID:-//samskaping//sdk//" + strings.ToUpper(d.lang.String()))
	w.line("CALSCALE:GREGORIAN")
	w.line("METHOD:PUBLISH")
	w.said("NAME", d.title)
	w.said("X-WR-CALNAME", d.title)
	w.said("DESCRIPTION", join(text{{words: "\n", lang: d.lang}}, append([]text{d.motto}, append(d.notes, d.footer...)...)...))
	w.line("X-WR-TIMEZONE:Europe/Oslo")
	w.line("REFRESH-INTERVAL;VALUE=DURATION:P1D")
	w.line("X-PUBLISHED-TTL:P1D")
	for _, line := range zoneOfOslo {
		w.line(line)
	}
	for _, e := range d.events {
		if !e.from.IsZero() {
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

func (w *calendarWriter) event(d content, e event) {
	w.line("BEGIN:VEVENT")
	w.line("UID:" + escapeCalendar(e.id.String()+"."+d.source.subject) + "@samskaping.github.io")
	stamp := d.source.date
	if stamp.IsZero() {
		stamp = e.from // a stamp there must be, and the clock has no say in what a plan is made into
	}
	w.line("DTSTAMP:" + basicDate(stamp) + "T000000Z")
	if !d.source.revision.IsZero() {
		w.line("SEQUENCE:" + d.source.revision.String())
	}
	w.time(e)
	if e.weekly != nil {
		w.recurrence(e.weekly)
	}
	w.said("SUMMARY", e.title)
	w.said("LOCATION", e.place)
	w.said("DESCRIPTION", join(text{{words: "\n", lang: d.lang}}, e.days, e.about))
	w.said("CATEGORIES", e.kind)
	w.line("STATUS:" + [...]string{"CONFIRMED", "TENTATIVE", "CANCELLED"}[e.state])
	w.line("END:VEVENT")
}

// time writes when an event is. Its end is left out where it would not be after its beginning,
// which is an error in the plan that no calendar takes.
func (w *calendarWriter) time(e event) {
	if e.weekly != nil {
		e.from = e.weekly.first
		e.to = e.from
	}
	if e.timed() {
		w.line("DTSTART;TZID=Europe/Oslo:" + basicDate(e.from) + "T" + basicClock(e.start))
		last := e.from
		if e.weekly != nil && e.end.Compare(e.start) < 0 {
			last = last.Next() // it ends in the night
		}
		if !e.end.IsZero() && !last.IsZero() && (last != e.from || e.end.Compare(e.start) > 0) {
			w.line("DTEND;TZID=Europe/Oslo:" + basicDate(last) + "T" + basicClock(e.end))
		}
		return
	}
	w.line("DTSTART;VALUE=DATE:" + basicDate(e.from))
	if last := e.to; !last.Before(e.from) && !last.IsZero() {
		if after := last.Next(); !after.IsZero() { // the end is the first day that is not of the event
			w.line("DTEND;VALUE=DATE:" + basicDate(after))
		}
	}
	w.line("TRANSP:TRANSPARENT")
}

// recurrence writes on which days of the week an event is held (RFC 5545, section 3.3.10). The times
// are counted, since a last day would have to be told in universal time.
func (w *calendarWriter) recurrence(e *weekly) {
	rule := "RRULE:FREQ=WEEKLY"
	if e.second {
		rule += ";INTERVAL=2"
	}
	var days []string
	for _, day := range e.days {
		days = append(days, strings.ToUpper(day[:2]))
	}
	rule += ";BYDAY=" + strings.Join(days, ",")
	if !e.times.IsZero() {
		rule += ";COUNT=" + e.times.String()
	}
	w.line(rule)
}

// said writes a text with its language. A text that says nothing is not written.
func (w *calendarWriter) said(name string, t text) {
	if t.empty() {
		return
	}
	if lang := t.language(); lang != "" && !strings.HasPrefix(name, "X-") {
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
