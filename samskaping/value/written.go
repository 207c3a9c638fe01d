package value

import (
	"strings"
	"unicode"
)

// Clean removes from a text what no reader should meet: control characters other than newline and
// tab, which a terminal would act on, characters that XML does not allow, and the marks that change
// the direction of the text around them. Line ends become newlines.
func Clean(s string) string {
	s = lineEnds.Replace(strings.ToValidUTF8(s, "\ufffd"))
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r), '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
			return -1
		case r == '\ufeff', '\ufff0' <= r && r <= '\ufffb', r&0xfffe == 0xfffe:
			return -1
		}
		return r
	}, s)
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n")

// OneLine returns a text on one line with single spaces, cleaned as by Clean.
func OneLine(s string) string {
	return strings.Join(strings.FieldsFunc(Clean(s), func(r rune) bool { return r == '\n' || r == '\t' || r == ' ' }), " ")
}

// Excerpt returns the beginning of a text on one line, for a sentence that only has to say which text
// it means. It is the whole text when that has at most so many characters, else that many characters
// and an ellipsis.
func Excerpt(s string, most int) string {
	most = max(most, 0)
	// A text may be very long, and quoted many times: what is far behind is not looked at.
	long := len(s)/16 > most
	if long {
		s = strings.ToValidUTF8(s[:16*most], "")
	}
	s = OneLine(s)
	letters := 0
	for i := range s {
		if letters++; letters > most {
			return s[:i] + "…"
		}
	}
	if long {
		s += "…"
	}
	return s
}
