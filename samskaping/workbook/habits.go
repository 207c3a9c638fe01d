package workbook

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// What people write beside a number, and how they write days and hours. Only what can't mean anything
// else is here; the rest is refused, and they are told how to write it.

// amount is the number of a cell of text, without what is written beside it: 15 000 kr, kr 1000,- and 3 timer.
func (c column) amount(text string, w words) (string, bool) {
	switch {
	case c.kind == moneyKind, c.kind == decimalKind && !c.percent:
		text = besideMoney.ReplaceAllString(strings.TrimSpace(text), "$1")
		if whole := noOre.ReplaceAllString(text, ""); whole != text {
			text = whole + ",00"
		}
	case c.kind == hoursKind && c.inHours:
		text = behindHours.ReplaceAllString(strings.TrimSpace(text), "$1")
	}
	// Where nobody has three decimals, 1,500 is one thousand and a half or one and a half. So it is in English.
	if (c.kind != decimalKind || w.lang == value.EN) && threeDecimals.MatchString(text) {
		return "", false
	}
	return plainNumber(text)
}

var (
	besideMoney   = regexp.MustCompile(`(?i)^(?:(?:kr\.?|nok)\s*)?(.*?)(?:\s*(?:kr\.?|kroner|nok))?$`)
	noOre         = regexp.MustCompile(`,\s?[-\x{2013}\x{2014}]$`)
	behindHours   = regexp.MustCompile(`(?i)^(.*\d)\s*(?:t\.?|timer?|timar|h|hours?)$`)
	threeDecimals = regexp.MustCompile(`^[-\x{2212}]?\s?[1-9].*,[0-9]{3}$`)
)

// writtenDate reads a date as Norwegians write it: 1.3.2022, 01.03.22, 1/3-22 or 1. mars 2022. Two digits
// are a year of this century, and only the first half of it: 1.3.98 has been.
func writtenDate(text string) (value.Date, bool) {
	for _, way := range dateWays {
		parts := way.FindStringSubmatch(text)
		if parts == nil {
			continue
		}
		day, errDay := strconv.Atoi(parts[1])
		month, errMonth := strconv.Atoi(parts[2])
		year, errYear := strconv.Atoi(parts[3])
		if errMonth != nil {
			month, errMonth = monthOf(parts[2]), nil
		}
		if len(parts[3]) == 2 {
			year += 2000
		}
		d, err := value.NewDate(year, month, day)
		return d, errDay == nil && errMonth == nil && errYear == nil && err == nil && (len(parts[3]) == 4 || year < 2050)
	}
	return value.Date{}, false
}

var dateWays = []*regexp.Regexp{
	regexp.MustCompile(`^([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4}|[0-9]{2})$`),
	regexp.MustCompile(`^([0-9]{1,2})/([0-9]{1,2})\s?-\s?([0-9]{4}|[0-9]{2})$`),
	regexp.MustCompile(`^([0-9]{1,2})\.?\s?([A-Za-z]{3,})\.?\s([0-9]{4})$`),
}

// monthOf is the number of a month by its name, or by the first three letters or more of it; 0 for none.
func monthOf(name string) int {
	for month := 1; month <= 12; month++ {
		first, err := value.NewDate(2000, month, 1)
		for _, l := range value.Langs() {
			if err == nil && strings.HasPrefix(strings.ToLower(first.FormatMonth(l)), strings.ToLower(name)) {
				return month
			}
		}
	}
	return 0
}

// writtenClock is a time of day with a colon, when it is written as people do: 9.30, kl. 18 or 18:30:00.
func writtenClock(text string) string {
	written := beforeClock.ReplaceAllString(text, "")
	if written != text && hourAlone.MatchString(written) {
		written += ":00"
	}
	written = strings.Replace(written, ".", ":", 1)
	if strings.Count(written, ":") == 2 {
		written = strings.TrimSuffix(written, ":00")
	}
	if len(written) == len("9:30") {
		written = "0" + written
	}
	return written
}

var (
	beforeClock = regexp.MustCompile(`(?i)^(?:klokk[ae]n?|kl\.?)\s*`)
	hourAlone   = regexp.MustCompile(`^[0-9]{1,2}$`)
)

// countsHours reports whether the numbers of a column are hours and nothing else: where there is a unit
// beside them, they may be days or years of work.
func (s *sheet) countsHours(c column) bool {
	return c.typ == reflect.TypeFor[value.Hours]() && s.column("unit") == nil
}
