package workbook

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// shown is what the number format of a cell makes of its number. A spreadsheet turns what is typed
// into another number without asking, and the number format is then the only trace of it: 7.5
// becomes the seventh of May in Norwegian, and 12 % becomes 0.12.
type shown int

const (
	asNumber shown = iota
	asDate
	asClock
	asPercent
)

// looks reads what the styles of cells make of numbers, in the order that cells refer to them. What
// cannot be read of them is taken for plain numbers: the looks of a workbook never stop the reading.
func (o *opener) looks(part string) []shown {
	var styles []shown
	codes := map[string]string{}
	section := ""
	err := o.each(part, func(_ *xml.Decoder, start xml.StartElement) error {
		switch name := start.Name.Local; name {
		case "numFmts", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs":
			section = name
		case "numFmt":
			if section == "numFmts" {
				codes[attribute(start, "numFmtId")] = attribute(start, "formatCode")
			}
		case "xf":
			if section == "cellXfs" {
				id := attribute(start, "numFmtId")
				if code, own := codes[id]; own {
					styles = append(styles, shownBy(code))
				} else {
					styles = append(styles, builtIn(id))
				}
			}
		}
		return nil
	})
	if err != nil {
		return nil
	}
	return styles
}

// shown is what a style makes of a number. A cell without a style has the first.
func (o *opener) shown(style string) shown {
	n, err := strconv.Atoi(cmp.Or(style, "0"))
	if err != nil || n < 0 || n >= len(o.styles) {
		return asNumber
	}
	return o.styles[n]
}

// builtIn is what a format without a code of its own makes of a number (ECMA-376, part 1, 18.8.30).
func builtIn(id string) shown {
	n, err := strconv.Atoi(id)
	switch {
	case err != nil:
		return asNumber
	case n == 9, n == 10:
		return asPercent
	case n >= 18 && n <= 21, n >= 32 && n <= 35, n >= 45 && n <= 47, n == 55, n == 56:
		return asClock
	case n >= 14 && n <= 22, n >= 27 && n <= 36, n >= 50 && n <= 58:
		return asDate
	}
	return asNumber
}

// onlyShown are the parts of a format code that stand as they are beside the number, or that colour it.
var onlyShown = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`"[^"]*"|[\\_*].|\[[^\]]+\]`)
})

// shownBy is what a format code makes of a number above zero: yyyy-mm-dd is a date, [h]:mm a time.
func shownBy(code string) shown {
	code = onlyShown().ReplaceAllStringFunc(strings.ToLower(code), func(part string) string {
		if strings.Trim(part, "[hms]") == "" {
			return "h" // hours, minutes or seconds that are counted beyond a day: [h]
		}
		return ""
	})
	code, _, _ = strings.Cut(code, ";")
	switch {
	case strings.ContainsAny(code, "yd"):
		return asDate
	case strings.ContainsAny(code, "hs"):
		return asClock
	case strings.Contains(code, "m"): // not a minute, without an hour or a second beside it
		return asDate
	case strings.Contains(code, "%"):
		return asPercent
	}
	return asNumber
}

// asMeant is a cell as it was meant by whoever typed it. A date is not guessed at where it does not belong,
// and a percentage is an amount only where the column counts in per cent. Words are what the cell shows.
func (c column) asMeant(in cell, w words) (cell, finding.Rule) {
	whole, _, percentage := in.percentage()
	switch k := c.kind; {
	case k == boolKind, k == dateKind, k == clockKind:
		return in, finding.Rule{}
	case k < moneyKind && in.form != numberForm:
		return in, finding.Rule{}
	case k < moneyKind && (in.shown == asDate || in.shown == asClock):
		return in, textAsDate
	case k < moneyKind && percentage:
		in.text = whole.Format(w.lang) + " %"
		return in, finding.Rule{}
	case c.prose() && w.lang != value.EN:
		in.text = strings.Replace(in.text, ".", ",", 1)
		return in, finding.Rule{}
	case k < moneyKind:
		return in, finding.Rule{}
	}
	switch {
	case in.shown == asDate, in.shown == asClock:
		return in, numberAsDate
	case percentage && !c.percent && whole.Sign() != 0:
		return in, numberAsPercent
	case percentage:
		in.form, in.text = numberForm, whole.String()
	}
	return in, finding.Rule{}
}

// percentage is a cell that shows 12 %, in per cent and as a part of a whole: 12 and 0.12.
func (c cell) percentage() (whole, part value.Decimal, ok bool) {
	text, signed := strings.CutSuffix(strings.TrimSpace(c.text), "%")
	if c.form == textForm {
		text, ok = plainNumber(text)
	}
	n, err := value.ParseDecimal(text)
	switch {
	case err != nil:
		return whole, part, false
	case c.shown == asPercent:
		whole, err = value.MillionthDecimal(n.Millionths() * 100)
		return whole, n, err == nil
	}
	part, err = value.MillionthDecimal(n.Millionths() / 100)
	return n, part, signed && ok && err == nil
}

// meanings are what a spreadsheet may have made of a number, and what a percentage may mean.
func (c cell) meanings() []value.Arg {
	made := text("en dato", "ein dato", "a date")
	if c.shown == asClock {
		made = text("et klokkeslett", "eit klokkeslett", "a time of day")
	} else if day, _ := dayOf(c.text); day != nil {
		if d, err := value.ParseDate(fmt.Sprint(day)); err == nil {
			made = text("datoen {date}", "datoen {date}", "the date {date}").Fill(value.Formatted("date", d))
		}
	}
	whole, part, _ := c.percentage()
	return []value.Arg{{Name: "made", Text: made}, value.Formatted("whole", whole), value.Formatted("part", part)}
}
