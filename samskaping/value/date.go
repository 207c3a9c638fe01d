package value

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Date is a day in the calendar, from 1900-01-01 to 2199-12-31. The zero Date is not stated.
// Dates can be compared with ==.
type Date struct {
	year       uint16
	month, day uint8
}

// DatePattern is the written form of a Date as a regular expression. It knows the length
// of every month and the leap years, so that 31 February is refused by any validator.
const DatePattern = `^((19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$`

// NewDate makes a date. It returns ErrRange for a day that does not exist or is not of the years 1900 to 2199.
func NewDate(year, month, day int) (Date, error) {
	if year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Date{}, fmt.Errorf("%w: date %d-%d-%d", ErrRange, year, month, day)
	}
	return Date{uint16(year), uint8(month), uint8(day)}, nil
}

// ParseDate reads a date written as 2026-11-21. It returns ErrSyntax for any other form, and the error of NewDate.
func ParseDate(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, notWritten("date", s, "2026-11-21")
	}
	year, okYear := digits(s[:4])
	month, okMonth := digits(s[5:7])
	day, okDay := digits(s[8:])
	if !okYear || !okMonth || !okDay {
		return Date{}, notWritten("date", s, "2026-11-21")
	}
	return NewDate(year, month, day)
}

// DayInNorway returns the day of a moment as the calendar on the wall in Norway has it. The clocks are
// an hour before Greenwich, and two from the last Sunday of March to the last of October, changing
// at one o'clock in Greenwich (directive 2000/84/EC). The day of a moment outside 1900–2199 is not stated.
func DayInNorway(moment time.Time) Date {
	utc := moment.UTC()
	ahead := time.Hour
	if !utc.Before(lastSunday(utc.Year(), time.March)) && utc.Before(lastSunday(utc.Year(), time.October)) {
		ahead = 2 * time.Hour
	}
	local := utc.Add(ahead)
	day, _ := NewDate(local.Year(), int(local.Month()), local.Day())
	return day
}

// lastSunday is one o'clock in Greenwich on the last Sunday of a month of 31 days.
func lastSunday(year int, month time.Month) time.Time {
	last := time.Date(year, month, 31, 1, 0, 0, 0, time.UTC)
	return last.AddDate(0, 0, -int(last.Weekday()))
}

// Year returns the year. It is 0 for a date that is not stated, as Month and Day are.
func (d Date) Year() int { return int(d.year) }

// Month returns the month, 1 to 12.
func (d Date) Month() int { return int(d.month) }

// Day returns the day of the month, 1 to 31.
func (d Date) Day() int { return int(d.day) }

// IsZero reports whether the date is not stated.
func (d Date) IsZero() bool { return d == Date{} }

// Equal reports whether two dates are the same day, or both not stated.
func (d Date) Equal(e Date) bool { return d == e }

// Compare returns -1, 0 or 1 as d is before, on or after e. A date that is not stated comes first.
func (d Date) Compare(e Date) int { return cmp.Compare(d.ordinal(), e.ordinal()) }

// Before reports whether both dates are stated and d is the earlier.
func (d Date) Before(e Date) bool { return !d.IsZero() && !e.IsZero() && d.Compare(e) < 0 }

// Next returns the day after, or a date that is not stated when there is none that a Date can be.
func (d Date) Next() Date {
	if d.IsZero() {
		return d
	}
	year, month, day := d.Year(), d.Month(), d.Day()+1
	if day > daysIn(year, month) {
		month, day = month+1, 1
	}
	if month > 12 {
		year, month = year+1, 1
	}
	next, _ := NewDate(year, month, day) // not stated after the last day of all
	return next
}

// Number counts the days of the Gregorian calendar from 1970-01-01, which is 0. Days before that are below
// 0, and so is a date that is not stated.
func (d Date) Number() int64 {
	const secondsInDay = 24 * 60 * 60
	return time.Date(d.Year(), time.Month(d.Month()), d.Day(), 0, 0, 0, 0, time.UTC).Unix() / secondsInDay
}

// String returns the date as 2026-11-21, or nothing when it is not stated.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// Format returns the date for people: 21. november 2026, or 21 November 2026 in English.
func (d Date) Format(l Lang) string {
	if d.IsZero() {
		return ""
	}
	if l == EN {
		return strconv.Itoa(d.Day()) + nbsp + d.FormatMonth(l)
	}
	return strconv.Itoa(d.Day()) + "." + nbsp + d.FormatMonth(l)
}

// FormatMonth returns the month of the date for people: november 2026, or November 2026 in English.
func (d Date) FormatMonth(l Lang) string {
	if d.IsZero() {
		return ""
	}
	month := norwegianMonths[d.month-1]
	if l == EN {
		month = time.Month(d.month).String()
	}
	return month + " " + strconv.Itoa(d.Year())
}

// MarshalText writes the date as String does. It returns ErrNotStated for the zero Date.
func (d Date) MarshalText() ([]byte, error) { return marshal(d) }

// UnmarshalText reads the date as ParseDate does.
func (d *Date) UnmarshalText(text []byte) error { return unmarshal(d, text, ParseDate) }

func (d Date) ordinal() int64 { return int64(d.year)<<16 | int64(d.month)<<8 | int64(d.day) }

// The months are the same in bokmål and nynorsk.
var norwegianMonths = [12]string{
	"januar", "februar", "mars", "april", "mai", "juni",
	"juli", "august", "september", "oktober", "november", "desember",
}

func daysIn(year, month int) int {
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
}

// Period is a stretch of days. Either end may be open: a period with From alone has
// started and has no stated end. Both days belong to the period.
type Period struct {
	From Date `json:"from,omitzero"`
	To   Date `json:"to,omitzero"`
}

// ParsePeriod reads a period as a person types it where a period is asked for: a year, "2025",
// or two days with a slash between them, "2025-01-01/2025-06-30" (ISO 8601). It returns
// ErrSyntax for anything else, and ErrRange for a day that does not exist and for a period that ends before
// it starts.
func ParsePeriod(s string) (Period, error) {
	from, to, both := strings.Cut(s, "/")
	if !both {
		from, to = s+"-01-01", s+"-12-31"
	}
	first, err := ParseDate(from)
	if err != nil {
		return Period{}, err
	}
	last, err := ParseDate(to)
	if err != nil {
		return Period{}, err
	}
	if last.Before(first) {
		return Period{}, fmt.Errorf("%w: the period %q ends before it starts", ErrRange, s)
	}
	return Period{first, last}, nil
}

// IsZero reports whether neither end is stated.
func (p Period) IsZero() bool { return p == Period{} }

// Valid reports whether the period does not end before it starts.
func (p Period) Valid() bool { return !p.To.Before(p.From) }

// Year is the year of the period when it lies within one, else 0.
func (p Period) Year() int {
	if p.From.IsZero() || p.From.Year() != p.To.Year() {
		return 0
	}
	return p.From.Year()
}

// IsYear reports whether the period is a whole year of the calendar.
func (p Period) IsYear() bool {
	return p.Year() != 0 && p.From.Month() == 1 && p.From.Day() == 1 && p.To.Month() == 12 && p.To.Day() == 31
}

// Contains reports whether the day is in the period. An open end is no limit, and nothing says that a day
// that is not stated is outside.
func (p Period) Contains(d Date) bool { return !d.Before(p.From) && !p.To.Before(d) }

// Format returns the period for people: "1. mars 2022 – 30. juni 2023", "fra 1. mars 2022"
// or "til 30. juni 2023".
func (p Period) Format(l Lang) string {
	switch {
	case p.IsZero():
		return ""
	case p.From == p.To:
		return p.From.Format(l)
	case p.To.IsZero():
		return Text{NB: "fra ", NN: "frå ", EN: "from "}.In(l) + p.From.Format(l)
	case p.From.IsZero():
		return Text{NB: "til ", NN: "til ", EN: "until "}.In(l) + p.To.Format(l)
	}
	return p.From.Format(l) + " – " + p.To.Format(l)
}

// Clock is a time of day in hours and minutes, 00:00 to 23:59. The zero Clock is not
// stated; midnight is a stated time.
type Clock struct {
	minutes int16
	set     bool
}

// ClockPattern is the written form of a Clock as a regular expression.
const ClockPattern = `^([01][0-9]|2[0-3]):[0-5][0-9]$`

// ParseClock reads a time of day written as 18:00.
func ParseClock(s string) (Clock, error) {
	if len(s) == 5 && s[2] == ':' {
		hour, okHour := digits(s[:2])
		minute, okMinute := digits(s[3:])
		if okHour && okMinute && hour < 24 && minute < 60 {
			return Clock{int16(hour*60 + minute), true}, nil
		}
	}
	return Clock{}, notWritten("time of day", s, "18:00")
}

// IsZero reports whether the time is not stated.
func (c Clock) IsZero() bool { return !c.set }

// Equal reports whether two times are the same, or both not stated.
func (c Clock) Equal(d Clock) bool { return c == d }

// Compare returns -1, 0 or 1 as c is before, at or after d. A time that is not stated comes first.
func (c Clock) Compare(d Clock) int {
	return cmp.Or(cmp.Compare(stated(c.set), stated(d.set)), cmp.Compare(c.minutes, d.minutes))
}

// String returns the time as 18:00, or nothing when it is not stated.
func (c Clock) String() string {
	if !c.set {
		return ""
	}
	return fmt.Sprintf("%02d:%02d", c.minutes/60, c.minutes%60)
}

// Format returns the time for people: 18.00, or 18:00 in English.
func (c Clock) Format(l Lang) string {
	if !c.set || l == EN {
		return c.String()
	}
	return fmt.Sprintf("%02d.%02d", c.minutes/60, c.minutes%60)
}

// MarshalText writes the time as String does. It returns ErrNotStated for the zero Clock.
func (c Clock) MarshalText() ([]byte, error) { return marshal(c) }

// UnmarshalText reads the time as ParseClock does.
func (c *Clock) UnmarshalText(text []byte) error { return unmarshal(c, text, ParseClock) }
