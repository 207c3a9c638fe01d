package report_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func calendar(t testing.TB, p *samskaping.Plan) string {
	t.Helper()
	out, err := report.Render(p, report.Options{Document: report.ProjectArea, Format: report.ICS})
	require.NoError(t, err)
	return string(out)
}

// property is a content line of a calendar: its name with parameters, and its value.
type property struct{ name, value string }

// readCalendar takes a calendar apart as RFC 5545 says it is put together, and refuses what is not:
// lines end in CRLF, none is longer than 75 octets, folding tears no character apart, and what is
// begun is ended. It returns the properties of the events, in their order.
func readCalendar(t testing.TB, data string) (whole []property, events [][]property) {
	t.Helper()
	require.True(t, strings.HasSuffix(data, "\r\n"))
	lines := strings.Split(strings.TrimSuffix(data, "\r\n"), "\r\n")
	for _, line := range lines {
		require.LessOrEqual(t, len(line), 75)
		require.True(t, utf8.ValidString(line))
		require.NotContains(t, line, "\n")
		require.NotRegexp(t, "[\x00-\x08\x0a-\x1f\x7f]", line)
	}
	var open []string
	for _, line := range strings.Split(strings.ReplaceAll(strings.Join(lines, "\r\n"), "\r\n ", ""), "\r\n") {
		name, value, found := strings.Cut(line, ":")
		require.True(t, found, "%q is no content line", line)
		require.Regexp(t, `^[A-Z-]+(;[A-Z]+=[A-Za-z/-]+)?$`, name)
		switch name {
		case "BEGIN":
			open = append(open, value)
			if value == "VEVENT" {
				events = append(events, nil)
			}
			continue
		case "END":
			require.NotEmpty(t, open)
			require.Equal(t, open[len(open)-1], value)
			open = open[:len(open)-1]
			continue
		}
		require.NotEmpty(t, open)
		switch open[len(open)-1] {
		case "VEVENT":
			events[len(events)-1] = append(events[len(events)-1], property{name, value})
		case "VCALENDAR":
			whole = append(whole, property{name, value})
		}
	}
	require.Empty(t, open)
	return whole, events
}

// unescaped undoes the escaping of a text in a calendar.
func unescaped(s string) string {
	return strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n").Replace(s)
}

func date(t testing.TB, s string) value.Date {
	t.Helper()
	d, err := value.ParseDate(s)
	require.NoError(t, err)
	return d
}

func clock(t testing.TB, s string) value.Clock {
	t.Helper()
	c, err := value.ParseClock(s)
	require.NoError(t, err)
	return c
}

func TestEventsAreWrittenByTheirDays(t *testing.T) {
	day := func(s string) value.Period { return value.Period{From: date(t, s), To: date(t, s)} }
	for _, c := range []struct {
		name     string
		activity samskaping.Activity
		want     []property
	}{
		{"one evening", samskaping.Activity{Period: day("2024-10-08"), Start: clock(t, "18:00"), End: clock(t, "20:30")},
			[]property{{"DTSTART;TZID=Europe/Oslo", "20241008T180000"}, {"DTEND;TZID=Europe/Oslo", "20241008T203000"}, {"STATUS", "TENTATIVE"}}},
		{"one evening without an end", samskaping.Activity{Period: day("2024-10-08"), Start: clock(t, "18:00")},
			[]property{{"DTSTART;TZID=Europe/Oslo", "20241008T180000"}, {"STATUS", "TENTATIVE"}}},
		{"an end before the beginning", samskaping.Activity{Period: day("2024-10-08"), Start: clock(t, "18:00"), End: clock(t, "17:00")},
			[]property{{"DTSTART;TZID=Europe/Oslo", "20241008T180000"}, {"STATUS", "TENTATIVE"}}},
		{"one whole day", samskaping.Activity{Period: day("2024-02-29"), Status: samskaping.ActivityDecided},
			[]property{{"DTSTART;VALUE=DATE", "20240229"}, {"DTEND;VALUE=DATE", "20240301"}, {"TRANSP", "TRANSPARENT"}, {"STATUS", "CONFIRMED"}}},
		{"over the turn of the year", samskaping.Activity{Period: value.Period{From: date(t, "2024-12-01"), To: date(t, "2024-12-31")}},
			[]property{{"DTSTART;VALUE=DATE", "20241201"}, {"DTEND;VALUE=DATE", "20250101"}, {"TRANSP", "TRANSPARENT"}, {"STATUS", "TENTATIVE"}}},
		{"until the last day there is", samskaping.Activity{Period: value.Period{From: date(t, "2199-12-01"), To: date(t, "2199-12-31")}},
			[]property{{"DTSTART;VALUE=DATE", "21991201"}, {"TRANSP", "TRANSPARENT"}, {"STATUS", "TENTATIVE"}}},
		{"ends before it starts", samskaping.Activity{Period: value.Period{From: date(t, "2024-12-01"), To: date(t, "2024-11-01")}},
			[]property{{"DTSTART;VALUE=DATE", "20241201"}, {"TRANSP", "TRANSPARENT"}, {"STATUS", "TENTATIVE"}}},
		{"cancelled", samskaping.Activity{Period: day("2024-10-08"), Status: samskaping.ActivityCancelled},
			[]property{{"DTSTART;VALUE=DATE", "20241008"}, {"DTEND;VALUE=DATE", "20241009"}, {"TRANSP", "TRANSPARENT"}, {"STATUS", "CANCELLED"}}},
		{"goes on", samskaping.Activity{Period: value.Period{From: date(t, "2024-10-08")}, Status: samskaping.ActivityInProgress},
			[]property{{"DTSTART;VALUE=DATE", "20241008"}, {"TRANSP", "TRANSPARENT"}, {"DESCRIPTION;LANGUAGE=nb", "Fra 8. oktober 2024."}, {"STATUS", "CONFIRMED"}}},
		{"every week", samskaping.Activity{Period: value.Period{From: date(t, "2022-09-04"), To: date(t, "2022-09-27")}, Start: clock(t, "17:30"), End: clock(t, "19:30"),
			Weekdays: []samskaping.Weekday{samskaping.Thursday, samskaping.Tuesday}},
			[]property{{"DTSTART;TZID=Europe/Oslo", "20220906T173000"}, {"DTEND;TZID=Europe/Oslo", "20220906T193000"}, {"RRULE", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=7"}, {"STATUS", "TENTATIVE"}}},
		{"every second week, for now", samskaping.Activity{Period: value.Period{From: date(t, "2024-10-08")}, Start: clock(t, "11:00"),
			Weekdays: []samskaping.Weekday{samskaping.Monday}, Frequency: samskaping.EverySecondWeek},
			[]property{{"DTSTART;TZID=Europe/Oslo", "20241014T110000"}, {"RRULE", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"}, {"STATUS", "TENTATIVE"}}},
		{"into the night", samskaping.Activity{Period: value.Period{From: date(t, "2024-10-04"), To: date(t, "2024-10-31")}, Start: clock(t, "22:00"), End: clock(t, "02:00"),
			Weekdays: []samskaping.Weekday{samskaping.Friday}},
			[]property{{"DTSTART;TZID=Europe/Oslo", "20241004T220000"}, {"DTEND;TZID=Europe/Oslo", "20241005T020000"}, {"RRULE", "FREQ=WEEKLY;BYDAY=FR;COUNT=4"}, {"STATUS", "TENTATIVE"}}},
		{"every week, at no time that is said", samskaping.Activity{Period: value.Period{From: date(t, "2024-10-08")}, Weekdays: []samskaping.Weekday{samskaping.Tuesday}},
			[]property{{"DTSTART;VALUE=DATE", "20241008"}, {"DTEND;VALUE=DATE", "20241009"}, {"TRANSP", "TRANSPARENT"}, {"RRULE", "FREQ=WEEKLY;BYDAY=TU"},
				{"DESCRIPTION;LANGUAGE=nb", `Hver tirsdag\, fra 8. oktober 2024.`}, {"STATUS", "TENTATIVE"}}},
		{"a weekday that never comes", samskaping.Activity{Period: day("2024-10-08"), Start: clock(t, "18:00"), Weekdays: []samskaping.Weekday{samskaping.Monday}},
			[]property{{"DTSTART;TZID=Europe/Oslo", "20241008T180000"}, {"STATUS", "TENTATIVE"}}},
		{"not dated", samskaping.Activity{Status: samskaping.ActivityDecided}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.activity.ID, c.activity.Title = "kurs", "Kurs"
			p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Activities: []samskaping.Activity{c.activity}}
			_, events := readCalendar(t, calendar(t, p))
			if c.want == nil {
				require.Empty(t, events)
				return
			}
			require.Len(t, events, 1)
			var got []property
			for _, property := range events[0] {
				switch name, _, _ := strings.Cut(property.name, ";"); name {
				case "DTSTART", "DTEND", "RRULE", "TRANSP", "STATUS", "DESCRIPTION":
					property.value = strings.ReplaceAll(property.value, "\u00a0", " ")
					got = append(got, property)
				}
			}
			require.Empty(t, cmp.Diff(c.want, got, cmp.AllowUnexported(property{})))
		})
	}
}

// A calendar that is fetched again shows what has moved, and shows nothing twice.
func TestEventsKeepTheirNameFromRevisionToRevision(t *testing.T) {
	named := func(p *samskaping.Plan) (names []string) {
		_, events := readCalendar(t, calendar(t, p))
		for _, e := range events {
			for _, property := range e {
				if property.name == "UID" {
					names = append(names, property.value)
				}
			}
		}
		return names
	}
	p := example(t, "halden/plan.json")
	before := named(p)
	require.Len(t, before, 12)
	require.Equal(t, "samling-apning.NO-BRC-123456785-digitalt-utenforskap@samskaping.github.io", before[0])
	p.Revision, p.Title, p.Gatherings[0].Title = count(t, 3), "Et nytt navn", "En annen samling"
	p.Gatherings[0].Date = date(t, "2022-03-16")
	require.Equal(t, before, named(p))
	seen := map[string]bool{}
	for _, name := range before {
		require.False(t, seen[name])
		seen[name] = true
	}
	require.Contains(t, calendar(t, p), "\r\nSEQUENCE:3\r\n")
}

func TestCalendarHasNoClock(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Gatherings = []samskaping.Gathering{{ID: "g", Title: "Samling", Date: date(t, "2024-10-08")}}
	require.Contains(t, calendar(t, p), "\r\nDTSTAMP:20241008T000000Z\r\n", "without a revision date, the day of the event")
	p.RevisionDate = date(t, "2024-09-16")
	require.Contains(t, calendar(t, p), "\r\nDTSTAMP:20240916T000000Z\r\n")
}

func TestHostileTextIsTextInTheCalendar(t *testing.T) {
	for _, said := range []string{
		hostile, "Kurs\r\nEND:VEVENT\r\nBEGIN:VALARM", `slutt\`, `a\nb`, "; , : \\;", "x\x00\x07\x1b[31m\x7f", "\u202eredro\u202c", "\xff\xfe",
		strings.Repeat("ø", 10_000), strings.Repeat("😀", 100), "før\u2028etter\u0085slutt", "مرحبا",
	} {
		p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
		p.Gatherings = []samskaping.Gathering{{ID: "g", Title: "T " + said, Place: said, Description: said, Date: date(t, "2024-10-08")}}
		_, events := readCalendar(t, calendar(t, p))
		require.Len(t, events, 1)
		require.Len(t, events[0], 9, "no property more than a tame event has: %q", said)
	}
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Gatherings = []samskaping.Gathering{{ID: "g", Title: `Kafé; "is", \ og mer`, Date: date(t, "2024-10-08")}}
	_, events := readCalendar(t, calendar(t, p))
	for _, property := range events[0] {
		if property.name == "SUMMARY;LANGUAGE=nb" {
			require.Equal(t, `Kafé\; "is"\, \\ og mer`, property.value)
			require.Equal(t, `Kafé; "is", \ og mer`, unescaped(property.value))
		}
	}
}

func FuzzCalendar(f *testing.F) {
	f.Add(hostile, "drop-in", 3)
	f.Add("ø\r\n \t;,\\", "x\ny", 0)
	f.Fuzz(func(t *testing.T, said, id string, revision int) {
		p := &samskaping.Plan{ID: value.ID(id), Title: said, Motto: said, Language: value.NB, RevisionDate: date(t, "2024-09-16")}
		if n, err := value.NewCount(int64(revision)); err == nil {
			p.Revision = n
		}
		p.Gatherings = []samskaping.Gathering{{ID: value.ID(id), Title: said, Place: said, Description: said, Date: date(t, "2024-10-08")}}
		out, err := report.Render(p, report.Options{Document: report.ProjectArea, Format: report.ICS})
		if err != nil {
			require.ErrorIs(t, err, identity.ErrNationalID)
			return
		}
		_, events := readCalendar(t, string(out))
		require.Len(t, events, 1)
	})
}

func TestLargeCalendarsGrowNoMoreThanTheyHold(t *testing.T) {
	plan := func(n int) *samskaping.Plan {
		p := large(t, 5, n)
		for i := range p.Activities {
			p.Activities[i].Period.From = date(t, fmt.Sprintf("2024-%02d-%02d", i%12+1, i%28+1))
		}
		return p
	}
	one, two := len(calendar(t, plan(1000))), len(calendar(t, plan(2000)))
	require.Less(t, two, 2*one+one/10)
}
