package workbook

import (
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// A cell is what stands in a cell: nothing, text, a number in plain decimals, yes or no, or an
// error such as #REF!.
type cell struct {
	form    form
	text    string
	formula bool
	shown   shown // what its number format makes of a number that was read
}

type form int

const (
	blank form = iota
	textForm
	numberForm
	boolForm
	errorForm
)

// kind is how the values of a column are written in cells.
type kind int

const (
	textKind kind = iota
	idKind
	codeKind
	boolKind
	moneyKind
	hoursKind
	decimalKind
	countKind
	dateKind
	clockKind
)

func kindOf(typ reflect.Type) kind {
	switch typ {
	case reflect.TypeFor[value.ID]():
		return idKind
	case reflect.TypeFor[value.Money]():
		return moneyKind
	case reflect.TypeFor[value.Hours]():
		return hoursKind
	case reflect.TypeFor[value.Decimal]():
		return decimalKind
	case reflect.TypeFor[value.Count]():
		return countKind
	case reflect.TypeFor[value.Date]():
		return dateKind
	case reflect.TypeFor[value.Clock]():
		return clockKind
	}
	switch {
	case typ.Kind() == reflect.Bool:
		return boolKind
	case typ.Kind() == reflect.String && codes(typ.Name()) != nil:
		return codeKind
	}
	return textKind
}

// number reports whether values of the kind are numbers in cells: amounts, dates and times.
func (k kind) number() bool { return k >= moneyKind }

// The limits of a cell in Excel. A text is cut a little before, so that it can say so.
const (
	cellLimit  = 32_767
	cutAt      = 32_000
	digitLimit = 15 // the decimal digits that a number in Excel keeps
)

// render is what Write puts in the cell of a value. What a cell can't carry exactly is shown as
// well as may be: as long as the cell is not touched, the value comes from the hidden plan.
func (c column) render(v any, w words) cell {
	if v == nil {
		return cell{}
	}
	if list, ok := v.([]any); ok {
		texts := make([]string, len(list))
		for i, item := range list {
			texts[i] = c.text(item, w)
		}
		return cell{form: textForm, text: clean(joinList(texts), w)}
	}
	text := c.text(v, w)
	switch number, ok := c.serial(text); {
	case !ok:
		return cell{form: textForm, text: clean(text, w)}
	default:
		return cell{form: numberForm, text: number}
	}
}

// text is a value as text: codes and yes and no in words.
func (c column) text(v any, w words) string {
	switch v := v.(type) {
	case string:
		if c.kind == codeKind {
			return codeName(c.codes, v, w.lang)
		}
		if c.asks() {
			return questionName(v, w.lang)
		}
		return v
	case json.Number:
		return v.String()
	case bool:
		if v {
			return w.say(yes)
		}
		return w.say(no)
	}
	return ""
}

// serial is the number that carries a value exactly, if its kind is a number and there is one:
// an amount with at most fifteen digits, a day since 1900, a time as a part of the day.
func (c column) serial(text string) (string, bool) {
	switch c.kind {
	case dateKind:
		d, err := value.ParseDate(text)
		n := serialDay(d)
		return itoa(n), err == nil && n > 60 // before that Excel counts a day that never was
	case clockKind:
		t, err := value.ParseClock(text)
		if err != nil {
			return "", false
		}
		hours, _ := strconv.Atoi(t.String()[:2])
		minutes, _ := strconv.Atoi(t.String()[3:])
		return strconv.FormatFloat(float64(hours*60+minutes)/1440, 'f', -1, 64), true
	case moneyKind, hoursKind, decimalKind, countKind:
		digits := strings.TrimLeft(strings.Map(onlyDigits, text), "0")
		return text, len(digits) <= digitLimit
	}
	return "", false
}

func onlyDigits(r rune) rune {
	if r < '0' || r > '9' {
		return -1
	}
	return r
}

// clean makes a text one that a cell can hold: line breaks of one kind, a mark for each
// character that XML has no way to write, and not longer than Excel takes.
func clean(text string, w words) string {
	text = writable(lines(text))
	if len(text) <= cutAt || len(utf16.Encode([]rune(escape(text)))) <= cellLimit {
		return text
	}
	units, end := 0, 0
	for i, r := range text {
		if units += utf16.RuneLen(r); units > cutAt {
			end = i
			break
		}
	}
	return text[:end] + "\n" + w.say(cutMark)
}

// writable puts a mark in the place of each character that XML has no way to write.
func writable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0xFFFE || r == 0xFFFF {
			return utf8.RuneError
		}
		return r
	}, text)
}

// lines writes every line break as one character, as cells do.
func lines(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// joinList puts the items of a list on a line each. An item that has lines of its own makes all
// of them begin with a bullet; what even that can't carry is written as in JSON.
func joinList(items []string) string {
	for _, text := range []string{strings.Join(items, "\n"), "• " + strings.Join(items, "\n• ")} {
		if slices.Equal(splitList(text), items) {
			return text
		}
	}
	data, err := json.Marshal(items)
	if err != nil {
		return ""
	}
	return string(data)
}

func splitList(text string) []string {
	var items []string
	if strings.HasPrefix(text, "[\"") && json.Unmarshal([]byte(text), &items) == nil {
		return items
	}
	text = "\n" + lines(text)
	separator := "\n"
	if strings.HasPrefix(text, "\n• ") {
		separator = "\n• "
	}
	items = nil
	for _, item := range strings.Split(text, separator) {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

// read is the value of a cell that somebody has written in. The remark is what has to be said
// about it: that a text was understood as a date, or that it could not be read.
func (c column) read(in cell, w words) (v any, remark finding.Rule) {
	text := in.text
	if in.form == blank || in.form == textForm && strings.TrimSpace(text) == "" {
		return nil, remark
	}
	if in.form == textForm && strings.HasSuffix(text, w.say(cutMark)) {
		return nil, valueCut
	}
	if in, remark = c.asMeant(in); remark.ID != "" {
		return nil, remark
	}
	text = in.text
	if c.many {
		var list []any
		for _, item := range c.split(text) {
			list = append(list, c.simple(item, w))
		}
		if list == nil {
			return nil, remark
		}
		return list, remark
	}
	switch c.kind {
	case idKind:
		if severalIDs(text) {
			return nil, oneID
		}
	case boolKind:
		return c.readBool(in)
	case dateKind, clockKind, moneyKind, hoursKind, decimalKind, countKind:
		return c.readNumber(in)
	}
	return c.simple(text, w), remark
}

// split parts the values of a cell. Ids and codes have no semicolons in them, texts may.
func (c column) split(text string) []string {
	if c.kind != textKind || reflect.TypeFor[string]() != c.typ {
		text = writable(strings.NewReplacer(";", "\n", ",", "\n", "\r", "\n").Replace(text))
	}
	return splitList(text)
}

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

func (c column) readNumber(in cell) (any, finding.Rule) {
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
		plain, ok := plainNumber(text)
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
// anything else than thousands, as in 12 50.
func plainNumber(text string) (string, bool) {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == '\u2212':
			return '-'
		}
		return r
	}, text)
	text = strings.TrimSpace(strings.TrimPrefix(strings.TrimSuffix(strings.TrimSpace(text), "kr"), "kr"))
	if thousands := groupedBySpaces.FindString(text); thousands != "" {
		text = strings.ReplaceAll(thousands, " ", "") + text[len(thousands):]
	}
	whole, decimals, comma := strings.Cut(text, ",")
	groups := strings.Split(whole, ".")
	switch {
	case comma && len(groups) > 1:
		for _, g := range groups[1:] {
			if len(g) != 3 {
				return "", false
			}
		}
		whole = strings.Join(groups, "")
	case len(groups) > 2 || len(groups) == 2 && len(groups[1]) == 3:
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

// writtenDate reads a date as Norwegians write it: 1.3.2022 or 01.03.2022.
func writtenDate(text string) (value.Date, bool) {
	parts := strings.Split(text, ".")
	if len(parts) != 3 || len(parts[2]) != 4 {
		return value.Date{}, false
	}
	var n [3]int
	for i, part := range parts {
		var err error
		if n[i], err = strconv.Atoi(strings.TrimSpace(part)); err != nil {
			return value.Date{}, false
		}
	}
	d, err := value.NewDate(n[2], n[1], n[0])
	return d, err == nil
}

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
	written := strings.Replace(text, ".", ":", 1)
	if len(written) == 4 {
		written = "0" + written
	}
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

// dayOf is the date of a number. A time of day behind the date is left out.
func dayOf(text string) (any, finding.Rule) {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < 61 || n > 109575 { // 1 March 1900 to 31 December 2199 and a little more
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

// since1904 is the day of a workbook that counts from 1904, as old Macintosh programs did, in the
// count of all others.
func (c cell) since1904() cell {
	if n, err := strconv.ParseFloat(c.text, 64); err == nil && c.form == numberForm {
		c.text = strconv.FormatFloat(n+1462, 'f', -1, 64)
	}
	return c
}

var codelists = sync.OnceValue(schema.Codelists)

// codes are the codes of a list, nil when there is no such list.
func codes(list string) []schema.Code {
	for _, l := range codelists() {
		if l.Name == list {
			return l.Codes
		}
	}
	return nil
}

// codeName is a code in words, or the code itself when the words would not lead back to it.
func codeName(list, code string, lang value.Lang) string {
	name := schema.CodeLabel(list, code).In(lang)
	if codeOf(list, name, lang) != code {
		return code
	}
	return name
}

// plainWords are words with one space between them. On a Mac, a letter and its ring may be two characters.
func plainWords(text string) string { return strings.Join(strings.Fields(norm.NFC.String(text)), " ") }

// codeNames are all codes of a list in words, in the order of the list.
func codeNames(list string, lang value.Lang) []string {
	var names []string
	for _, code := range codes(list) {
		names = append(names, codeName(list, code.Code, lang))
	}
	return names
}

// codeOf is the code that is meant by a word: in the language of the workbook, the code itself,
// or in any of the languages, whatever spaces its words have. What is no code is returned as it is, for
// the gate to explain.
func codeOf(list, name string, lang value.Lang) string {
	written := plainWords(name)
	for _, l := range append([]value.Lang{lang, ""}, value.Langs()...) {
		for _, c := range codes(list) {
			label := c.Code
			if l != "" {
				label = c.Label.In(l)
			}
			if strings.EqualFold(label, written) {
				return c.Code
			}
		}
	}
	return name
}
