package value

import (
	"fmt"
	"slices"
	"strings"
)

// Lang is the language of a text: NB, NN or EN.
type Lang string

// The three languages that every word of the library exists in.
const (
	NB Lang = "nb" // Norwegian bokmål
	NN Lang = "nn" // Norwegian nynorsk
	EN Lang = "en" // English
)

// Langs lists the languages in the order they are written in. It is also the order to offer them in where
// one is chosen by what a reader asks for, as in the Accept-Language of a request: bokmål is for those who
// ask for none of the three, and for those who ask for Norwegian of either kind ("no").
func Langs() []Lang { return []Lang{NB, NN, EN} }

// ParseLang reads "nb", "nn" or "en". It returns ErrSyntax for any other text, and so for a tag that says
// more than the language, such as nb-NO: the language is what stands before its first hyphen.
func ParseLang(s string) (Lang, error) {
	if l := Lang(s); slices.Contains(Langs(), l) {
		return l, nil
	}
	return "", fmt.Errorf("%w: language %q, want nb, nn or en", ErrSyntax, s)
}

// IsZero reports whether the language is not stated.
func (l Lang) IsZero() bool { return l == "" }

// String returns the language tag.
func (l Lang) String() string { return string(l) }

// Text is one text in the three languages of the library. It is for the library's own
// words; what the author of a plan has written is a plain string in one language.
type Text struct {
	NB string `json:"nb"`
	NN string `json:"nn"`
	EN string `json:"en"`
}

// Same is a text that reads the same in every language, such as a name.
func Same(s string) Text { return Text{NB: s, NN: s, EN: s} }

// EachLang is a text that is made for each language.
func EachLang(in func(Lang) string) Text { return Text{NB: in(NB), NN: in(NN), EN: in(EN)} }

// In returns the text in a language. A language that is not one of the three gives bokmål.
func (t Text) In(l Lang) string {
	switch l {
	case NN:
		return t.NN
	case EN:
		return t.EN
	default:
		return t.NB
	}
}

// IsZero reports whether the text is empty in every language.
func (t Text) IsZero() bool { return t == Text{} }

// Fill puts arguments in the places of their names: "{activity}" becomes the argument
// named activity. What an argument says is never itself searched for names.
func (t Text) Fill(args ...Arg) Text {
	return Text{NB: fill(t.NB, NB, args), NN: fill(t.NN, NN, args), EN: fill(t.EN, EN, args)}
}

// FillIn is Fill for those who read one language: t.Fill(args...).In(l).
func (t Text) FillIn(l Lang, args ...Arg) string { return fill(t.In(l), l, args) }

// Arg is a named argument of a text.
type Arg struct {
	Name string
	Text Text
}

// Formatted is an argument that each language writes in its own way, such as a date or an amount.
func Formatted(name string, v interface{ Format(Lang) string }) Arg {
	return Arg{Name: name, Text: EachLang(v.Format)}
}

// Named is an argument that reads the same in every language.
func Named(name, text string) Arg { return Arg{Name: name, Text: Same(text)} }

func fill(s string, l Lang, args []Arg) string {
	before, rest, found := strings.Cut(s, "{")
	if !found {
		return s
	}
	var filled strings.Builder
	for found {
		filled.WriteString(before)
		if arg, after, is := argumentOf(rest, args); is {
			filled.WriteString(arg.Text.In(l))
			rest = after
		} else {
			filled.WriteByte('{')
		}
		before, rest, found = strings.Cut(rest, "{")
	}
	filled.WriteString(before)
	return filled.String()
}

// argumentOf is the argument that is named after a brace, and what follows its name.
func argumentOf(named string, args []Arg) (arg *Arg, after string, found bool) {
	for i := range args {
		if after, is := strings.CutPrefix(named, args[i].Name); is && strings.HasPrefix(after, "}") {
			return &args[i], after[1:], true
		}
	}
	return nil, "", false
}
