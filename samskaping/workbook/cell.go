package workbook

import (
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/value"
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
			texts[i] = c.inText(c.text(item, w), w)
		}
		return cell{form: textForm, text: clean(joinList(texts), w)}
	}
	text := c.text(v, w)
	switch number, ok := c.serial(text); {
	case !ok:
		return cell{form: textForm, text: clean(c.inText(text, w), w)}
	default:
		return cell{form: numberForm, text: number}
	}
}

// inText is a number as it is written in a cell of text. Three decimals get a fourth in English, where
// their point would be taken for one between thousands: 1.1250.
func (c column) inText(number string, w words) string {
	if _, ok := plainNumber(number); !ok && w.lang == value.EN && c.kind == decimalKind {
		return number + "0"
	}
	return c.forPeople(number, w.lang)
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
		return itoa(n), err == nil && n > 60 && !yearAlone(float64(n)) // before that Excel counts a day that never was
	case clockKind:
		t, err := value.ParseClock(text)
		if err != nil {
			return "", false
		}
		return strconv.FormatFloat(partOfDay(t), 'f', -1, 64), true
	case moneyKind, hoursKind, decimalKind, countKind:
		digits := strings.TrimLeft(strings.Map(onlyDigits, text), "0")
		return text, len(digits) <= digitLimit
	}
	return "", false
}

// partOfDay is a time as spreadsheets count it: 0.5 is noon.
func partOfDay(t value.Clock) float64 {
	hours, _ := strconv.Atoi(t.String()[:2])
	minutes, _ := strconv.Atoi(t.String()[3:])
	return float64(hours*60+minutes) / 1440
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

// bullets are marks of items as other programs paste them: indented, with a tab behind or nothing at all.
var bullets = regexp.MustCompile(`\n[ \t]*•[ \t]*`)

func splitList(text string) []string {
	var items []string
	if strings.HasPrefix(text, "[\"") && json.Unmarshal([]byte(text), &items) == nil {
		return items
	}
	text = bullets.ReplaceAllString("\n"+lines(text), "\n• ")
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
