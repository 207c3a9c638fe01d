package workbook

import (
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// read is the value of a cell that somebody has written in. The remark is what has to be said
// about it: that a text was understood as a date, or that it could not be read.
func (c column) read(in cell, w words) (v any, remark finding.Rule) {
	text := in.text
	if in.form == blank || in.form == textForm && strings.TrimSpace(text) == "" {
		return nil, remark
	}
	if in.form == textForm && slices.ContainsFunc(value.Langs(), func(l value.Lang) bool { return strings.HasSuffix(text, cutMark.In(l)) }) {
		return nil, valueCut
	}
	if !c.many {
		return c.readOne(in, w)
	}
	var list []any
	for _, item := range c.split(text, w) {
		in.text = item
		v, remark := c.readOne(in, w)
		if remark.Severity == finding.Error {
			return nil, remark
		}
		list = append(list, v)
	}
	if list == nil {
		return nil, remark
	}
	return list, remark // numbers in a list are text, and nothing to remark on
}

// readOne is read for one of the values of a cell, and for the only one.
func (c column) readOne(in cell, w words) (v any, remark finding.Rule) {
	if in, remark = c.asMeant(in, w); remark.ID != "" {
		return nil, remark
	}
	if !c.prose() {
		in.text = visible(in.text)
	}
	text := in.text
	switch c.kind {
	case idKind:
		if !c.many && severalIDs(text) {
			return nil, oneID
		}
	case boolKind:
		return c.readBool(in)
	case dateKind, clockKind, moneyKind, hoursKind, decimalKind, countKind:
		return c.readNumber(in, w)
	}
	return c.simple(text, w), remark
}

// prose reports whether the values of the column are words, which are kept as somebody wrote them.
func (c column) prose() bool { return c.kind == textKind && c.typ == reflect.TypeFor[string]() }

// visible is a text without the characters that nobody sees, such as where a word may be divided. They
// come along from documents and web pages.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, text)
}

// split parts the values of a cell. Ids and codes have no semicolons in them, texts may, and numbers
// may have commas.
func (c column) split(text string, w words) []string {
	switch {
	case c.prose():
		return splitList(text)
	case c.kind >= moneyKind && c.kind <= countKind:
		return splitList(betweenNumbers.ReplaceAllString(text, "\n"))
	}
	var items []string
	for _, item := range splitList(writable(strings.NewReplacer(";", "\n", ",", "\n", "\r", "\n").Replace(text))) {
		item = dashBefore.ReplaceAllString(item, "")
		parts := betweenNames.Split(item, -1)
		if c.names(item, w) || slices.ContainsFunc(parts, func(part string) bool { return !c.names(part, w) }) {
			parts = []string{item}
		}
		items = append(items, parts...)
	}
	return items
}

// names reports whether a text is a code of the column, or the number of a municipality. Whether it is
// an id of something is not known here.
func (c column) names(text string, w words) bool {
	if c.kind == codeKind {
		code := codeOf(c.codes, text, w.lang)
		return slices.ContainsFunc(codes(c.codes), func(known schema.Code) bool { return known.Code == code })
	}
	_, err := identity.ParseMunicipalityNumber(text)
	return c.kind == textKind && err == nil
}

// betweenNumbers is what parts the numbers of a list: 25; 50 or 25, 50 og 75. A comma with a digit right
// behind it has decimals behind it.
var betweenNumbers = regexp.MustCompile(`;|\r|,(\s|$)|\s(og|and)\s`)

// betweenNames is what people write between the last two names of a list, where it can't be a part of a
// name: mandag og onsdag, 3101/3103.
var betweenNames = regexp.MustCompile(`\s+(?:og|and)\s+|\s*[/&\t]\s*`)

// dashBefore is the mark of an item in a list.
var dashBefore = regexp.MustCompile(`^[-\x{2013}*•]\s+`)

// severalIDs reports whether a text is ids with line breaks, commas or semicolons between.
func severalIDs(text string) bool {
	items := splitList(strings.NewReplacer(";", "\n", ",", "\n", "\r", "\n").Replace(text))
	for _, item := range items {
		if _, err := value.ParseID(item); err != nil {
			return false
		}
	}
	return len(items) > 1
}

func (c column) simple(text string, w words) any {
	switch c.kind {
	case codeKind:
		return codeOf(c.codes, strings.TrimSpace(text), w.lang)
	case idKind:
		if c.asks() {
			return questionID(strings.TrimSpace(text))
		}
		return strings.TrimSpace(text)
	}
	if c.typ != reflect.TypeFor[string]() {
		return strings.TrimSpace(text)
	}
	return lines(text)
}

func (c column) readBool(in cell) (any, finding.Rule) {
	switch strings.ToLower(strings.TrimSpace(in.text)) {
	case "ja", "yes", "x", "1", "true", "sann", "sant":
		return true, finding.Rule{}
	case "nei", "no", "0", "false", "usann", "usant":
		if c.required {
			return false, finding.Rule{}
		}
		return nil, finding.Rule{}
	}
	return nil, valueNotRead
}

func (c column) readNumber(in cell, w words) (any, finding.Rule) {
	text, remark := strings.TrimSpace(in.text), finding.Rule{}
	switch c.kind {
	case dateKind:
		if in.form == numberForm {
			return dayOf(text)
		}
		if d, err := value.ParseDate(text); err == nil {
			return d.String(), remark
		}
		if d, ok := writtenDate(text); ok {
			return d.String(), dateAsText
		}
		return nil, valueNotRead
	case clockKind:
		return readClock(in.form, text)
	}
	if in.form == textForm {
		plain, ok := c.amount(text, w)
		if !ok {
			return nil, valueNotRead
		}
		if plain != text {
			remark = numberAsText
		}
		text = plain
	} else if in.form != numberForm {
		return nil, valueNotRead
	}
	whole, decimals, _ := strings.Cut(text, ".")
	decimals = strings.TrimRight(decimals, "0")
	if c.kind == moneyKind && len(decimals) == 1 {
		decimals += "0"
	}
	if decimals != "" {
		whole += "." + decimals
	}
	if whole == "-0" {
		whole = "0"
	}
	var err error
	switch c.kind {
	case moneyKind:
		_, err = value.ParseMoney(whole)
	case hoursKind:
		_, err = value.ParseHours(whole)
	case decimalKind:
		_, err = value.ParseDecimal(whole)
	case countKind:
		_, err = value.ParseCount(whole)
	}
	if err != nil {
		return nil, valueNotRead
	}
	if c.kind == countKind {
		return json.Number(whole), remark
	}
	return whole, remark
}

// plainNumber reads a number as people write it: 50 000,50 or 1.250,50 or −7,5. A point that
// may mean thousands or decimals, as in 50.000, is not guessed at, and neither is a space that parts
// anything else than thousands, as in 12 50. Line breaks and tabs stand between numbers, not in them.
func plainNumber(text string) (string, bool) {
	text = strings.Map(func(r rune) rune {
		switch {
		case r != '\t' && r != '\n' && r != '\r' && unicode.IsSpace(r):
			return ' '
		case r == '\u2212':
			return '-'
		}
		return r
	}, strings.TrimSpace(text))
	if thousands := groupedBySpaces.FindString(text); thousands != "" {
		text = strings.ReplaceAll(thousands, " ", "") + text[len(thousands):]
	}
	whole, decimals, comma := strings.Cut(text, ",")
	groups := strings.Split(whole, ".")
	switch {
	case comma && len(groups) > 1 || len(groups) > 2:
		for _, g := range groups[1:] {
			if len(g) != 3 {
				return "", false
			}
		}
		whole = strings.Join(groups, "")
	case len(groups) == 2 && len(groups[1]) == 3:
		return "", false
	}
	if comma {
		whole += "." + decimals
	}
	for i, r := range whole {
		if (r < '0' || r > '9') && r != '.' && (r != '-' || i > 0) {
			return "", false
		}
	}
	if trimmed := strings.TrimLeft(whole, "0"); whole != trimmed && trimmed != "" && trimmed[0] != '.' {
		return "", false // a number that begins with 0 is an id of some sort
	}
	return whole, whole != "" && strings.Count(whole, ".") < 2
}

var groupedBySpaces = regexp.MustCompile(`^-? ?[0-9]{1,3}( [0-9]{3})+\b`)

func readClock(f form, text string) (any, finding.Rule) {
	if f == numberForm {
		day, err := strconv.ParseFloat(text, 64)
		if err != nil || day < 0 || day >= 1 {
			return nil, valueNotRead
		}
		minutes := int(day*1440 + 0.5)
		if minutes >= 1440 {
			return nil, valueNotRead
		}
		return pad(minutes/60) + ":" + pad(minutes%60), finding.Rule{}
	}
	written := writtenClock(text)
	t, err := value.ParseClock(written)
	if err != nil {
		return nil, valueNotRead
	}
	if written != text {
		return t.String(), clockAsText
	}
	return t.String(), finding.Rule{}
}

func pad(n int) string {
	if n < 10 {
		return "0" + itoa(n)
	}
	return itoa(n)
}

// serialDay is the day as Excel counts it, from 1 January 1900 as 1.
func serialDay(d value.Date) int {
	if d.IsZero() {
		return 0
	}
	// Days since 1 March 1900, which is day 61, in the usual count of the civil calendar.
	year, month := d.Year(), d.Month()
	if month < 3 {
		year, month = year-1, month+12
	}
	days := 365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + d.Day() - 1
	const march1900 = 365*1900 + 1900/4 - 1900/100 + 1900/400
	return days - march1900 + 61
}

// yearAlone reports whether the number of a day is a year that somebody wrote where a date belongs. A
// spreadsheet makes 18 July 1905 of 2026, and no plan is about the days of that year.
func yearAlone(day float64) bool { return day >= 1900 && day < 2200 }

// dayOf is the date of a number. A time of day behind the date is left out.
func dayOf(text string) (any, finding.Rule) {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || yearAlone(n) || n < 61 || n > 109575 { // 1 March 1900 to 31 December 2199 and a little more
		return nil, valueNotRead
	}
	day := int(n)
	low, high := 1900, 2199
	for low < high { // the last year that begins on or before the day
		middle := (low + high + 1) / 2
		if first, _ := value.NewDate(middle, 1, 1); serialDay(first) <= day {
			low = middle
		} else {
			high = middle - 1
		}
	}
	for month := 12; month >= 1; month-- {
		first, err := value.NewDate(low, month, 1)
		if err != nil || serialDay(first) > day {
			continue
		}
		d, err := value.NewDate(low, month, day-serialDay(first)+1)
		if err != nil {
			break
		}
		return d.String(), finding.Rule{}
	}
	return nil, valueNotRead
}

// days1904 is how many days later than others old Macintosh programs begin to count.
const days1904 = 1462

// since1904 is the day of a workbook that counts from 1904, as old Macintosh programs did, in the
// count of all others.
func (c cell) since1904() cell {
	if n, err := strconv.ParseFloat(c.text, 64); err == nil && c.form == numberForm && !yearAlone(n) {
		c.text = strconv.FormatFloat(n+days1904, 'f', -1, 64)
	}
	return c
}
