// Package doc is a document before it has a format: headings, texts, lists, tables and drawings, with
// every word and number in place.
//
// Package report composes it, and the writers beside this package turn it into bytes. It is all that they
// share: who composes decides what is said and nothing of how it looks, and a writer the other way round.
// Whoever adds a kind of [Block] adds it to every writer.
//
// Texts are data here. Nothing in them is markup, and each run says which language it is in, so that a
// writer can mark it.
package doc

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// Content is a document before it has a format: every word and number is in it, and nothing of
// how it looks. A writer turns it into bytes and decides nothing about what is said.
type Content struct {
	Lang     value.Lang // of the library's own words
	Kind     string     // what sort of document it is
	Title    Text
	Motto    Text
	Revision Text // which revision of the plan it shows
	Facts    []Definition
	Notes    []Text // what the reader should know before reading
	Sections []Section
	Footer   []Text
	Stamp    Text // the footer in one short line
	// Slides is set when every section is a slide that is shown while somebody speaks.
	Slides bool
	// Events are what the document has to say about days, for the formats that are a calendar.
	Events []Event
	Source Source
	// Site is set for a page on the web that people come upon, Paper for what is read from the top
	// on paper, without a table of contents.
	Site, Paper bool
}

// Source is the plan the document is made from, for formats that name it themselves.
type Source struct {
	Subject  string // the id of the project
	Revision value.Count
	Date     value.Date
}

// Section is a heading and what stands under it. Its id is for links inside the document.
type Section struct {
	ID      string
	Heading Text
	Blocks  []Block
	Parts   []Section
	// Notes are what the one who shows a slide can say, in paragraphs.
	Notes []Text
}

// Block is one of [Paragraph], [List], [NumberedList], [Definitions], [Cards], [Table] and [Figure].
type Block interface{ block() }

func (Paragraph) block()    {}
func (List) block()         {}
func (NumberedList) block() {}
func (Definitions) block()  {}
func (Cards) block()        {}
func (Table) block()        {}
func (Figure) block()       {}

// Paragraph is running text. A newline in it is the author's own line break.
type Paragraph struct{ Text Text }

// List is items in the author's order.
type List struct{ Items []Item }

// NumberedList is items that others refer to by their number, from 1, such as the points of a
// proposed decision.
type NumberedList struct{ Items []Item }

// Item is one item of a list, with a list of its own under it or not.
type Item struct {
	Text  Text
	Under []Item
}

// Definitions names things and says what they are.
type Definitions struct{ Entries []Definition }

// Definition is one name and what it stands for, in one or more paragraphs.
type Definition struct {
	Term Text
	Body []Text
}

// Cards are things side by side, each with its name and a few lines about it.
type Cards struct{ All []Card }

// Card is one of them. What stands above the name is short, such as a date.
type Card struct {
	Name, Above Text
	Lines       []Text
}

// Table has the same number of cells in every row as it has columns. The first cell names its
// row; the heading of the section it stands in names the table.
type Table struct {
	Columns []Column
	Rows    [][]Text
	Totals  []Total
}

// Column is the heading of a column, and what stands in it: numbers, which stand to the right,
// sentences, which need room, or something short.
type Column struct {
	Heading Text
	Number  bool
	Prose   bool
}

// Total is a line below a table. Its value stands in the last column.
type Total struct{ Label, Value Text }

// Figure is a drawing with everything it says told once more: in a list, or, when there is no list,
// in the table that follows.
type Figure struct {
	Name    Text
	Caption Text // what one sees
	Drawing Drawing
	Summary Text   // names the list
	Told    []Item // nothing when a table tells the same
}

// Text is words in order, each run with its own language.
type Text []Run

// Run is words in one language, said in one way.
type Run struct {
	Words string
	Lang  value.Lang
	Ours  bool // said by the library, not by the plan
	Voice Voice
	// Address is where a link leads, an http or https address that is safe to write anywhere.
	Address string
}

// Voice is how a run is said.
type Voice uint8

// The voices.
const (
	Plain   Voice = iota
	Strong        // stands out
	Quiet         // a remark beside the matter, such as what is not stated
	Example       // the mark of something made up
)

// Empty reports whether the text says nothing.
func (t Text) Empty() bool {
	for _, r := range t {
		if strings.TrimSpace(r.Words) != "" {
			return false
		}
	}
	return true
}

// Language is the one language of all of the text, or the empty one when it has several.
func (t Text) Language() value.Lang {
	for _, r := range t {
		if r.Lang != t[0].Lang {
			return ""
		}
	}
	if len(t) == 0 {
		return ""
	}
	return t[0].Lang
}

// String returns the words alone.
func (t Text) String() string {
	var b strings.Builder
	for _, r := range t {
		b.WriteString(r.Words)
	}
	return b.String()
}

// Join puts texts together with something between them.
func Join(between Text, texts ...Text) Text {
	var all Text
	for _, t := range texts {
		if t.Empty() {
			continue
		}
		if len(all) > 0 {
			all = append(all, between...)
		}
		all = append(all, t...)
	}
	return all
}

// InVoice says the plain words of a text in another voice.
func InVoice(v Voice, t Text) Text {
	spoken := slices.Clone(t)
	for i := range spoken {
		if spoken[i].Voice == Plain {
			spoken[i].Voice = v
		}
	}
	return spoken
}

// HasMark reports whether a text says that something in it is made up.
func HasMark(t Text) bool {
	return slices.ContainsFunc(t, func(r Run) bool { return r.Voice == Example })
}

// WithoutMarks is a text that does not say so.
func WithoutMarks(t Text) Text {
	if !HasMark(t) {
		return t
	}
	return slices.DeleteFunc(slices.Clone(t), func(r Run) bool { return r.Voice == Example })
}

// RightToLeft reports whether a text has letters or marks that are read from right to left. A
// writer keeps such a text apart from what stands beside it, so that it cannot reorder it.
func RightToLeft(s string) bool {
	for _, r := range s {
		switch {
		case '\u0590' <= r && r <= '\u08ff', r == '\u200f', '\ufb1d' <= r && r <= '\ufdff', '\ufe70' <= r && r <= '\ufefc',
			'\U00010800' <= r && r <= '\U00010fff', '\U0001e800' <= r && r <= '\U0001efff':
			return true
		}
	}
	return false
}
