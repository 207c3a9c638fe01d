package report

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// content is a document before it has a format: every word and number is in it, and nothing of
// how it looks. A writer turns it into bytes and decides nothing about what is said.
type content struct {
	lang     value.Lang // of the library's own words
	kind     string     // what sort of document it is
	title    text
	motto    text
	revision text // which revision of the plan it shows
	facts    []definition
	notes    []text // what the reader should know before reading
	sections []section
	footer   []text
	stamp    text // the footer in one short line
	// slides is set when every section is a slide that is shown while somebody speaks.
	slides bool
	// events are what the document has to say about days, for the formats that are a calendar.
	events []event
	source source
	// site is set for a page on the web that people come upon, paper for what is read from the top
	// on paper, without a table of contents.
	site, paper bool
}

// source is the plan the document is made from, for formats that name it themselves.
type source struct {
	subject  string // the id of the project
	revision value.Count
	date     value.Date
}

// section is a heading and what stands under it. Its id is for links inside the document.
type section struct {
	id      string
	heading text
	blocks  []block
	parts   []section
	// notes are what the one who shows a slide can say, in paragraphs.
	notes []text
}

// block is one of paragraph, list, numberedList, definitions, cards, table and figure.
type block interface{ block() }

func (paragraph) block()    {}
func (list) block()         {}
func (numberedList) block() {}
func (definitions) block()  {}
func (cards) block()        {}
func (table) block()        {}
func (figure) block()       {}

// paragraph is running text. A newline in it is the author's own line break.
type paragraph struct{ text text }

// list is items in the author's order.
type list struct{ items []item }

// numberedList is items that others refer to by their number, from 1, such as the points of a
// proposed decision.
type numberedList struct{ items []item }

// item is one item of a list, with a list of its own under it or not.
type item struct {
	text  text
	under []item
}

// definitions names things and says what they are.
type definitions struct{ entries []definition }

// definition is one name and what it stands for, in one or more paragraphs.
type definition struct {
	term text
	body []text
}

// cards are things side by side, each with its name and a few lines about it.
type cards struct{ all []card }

// card is one of them. What stands above the name is short, such as a date.
type card struct {
	name, above text
	lines       []text
}

// table has the same number of cells in every row as it has columns. The first cell names its
// row; the heading of the section it stands in names the table.
type table struct {
	columns []column
	rows    [][]text
	totals  []total
}

// column is the heading of a column, and what stands in it: numbers, which stand to the right,
// sentences, which need room, or something short.
type column struct {
	heading text
	number  bool
	prose   bool
}

// total is a line below a table. Its value stands in the last column.
type total struct{ label, value text }

// figure is a drawing with everything it says told once more: in a list, or, when there is no list,
// in the table that follows.
type figure struct {
	name    text
	caption text // what one sees
	drawing drawing
	summary text   // names the list
	told    []item // nothing when a table tells the same
}

// text is words in order, each run with its own language.
type text []run

// run is words in one language, said in one way.
type run struct {
	words string
	lang  value.Lang
	ours  bool // said by the library, not by the plan
	voice voice
	// address is where a link leads, an http or https address that is safe to write anywhere.
	address string
}

// voice is how a run is said.
type voice uint8

const (
	plain   voice = iota
	strong        // stands out
	quiet         // a remark beside the matter, such as what is not stated
	example       // the mark of something made up
)

// empty reports whether the text says nothing.
func (t text) empty() bool {
	for _, r := range t {
		if strings.TrimSpace(r.words) != "" {
			return false
		}
	}
	return true
}

// language is the one language of all of the text, or the empty one when it has several.
func (t text) language() value.Lang {
	for _, r := range t {
		if r.lang != t[0].lang {
			return ""
		}
	}
	if len(t) == 0 {
		return ""
	}
	return t[0].lang
}

// String returns the words alone.
func (t text) String() string {
	var b strings.Builder
	for _, r := range t {
		b.WriteString(r.words)
	}
	return b.String()
}

// join puts texts together with something between them.
func join(between text, texts ...text) text {
	var all text
	for _, t := range texts {
		if t.empty() {
			continue
		}
		if len(all) > 0 {
			all = append(all, between...)
		}
		all = append(all, t...)
	}
	return all
}

// inVoice says the plain words of a text in another voice.
func inVoice(v voice, t text) text {
	spoken := slices.Clone(t)
	for i := range spoken {
		if spoken[i].voice == plain {
			spoken[i].voice = v
		}
	}
	return spoken
}

// hasMark reports whether a text says that something in it is made up.
func hasMark(t text) bool {
	return slices.ContainsFunc(t, func(r run) bool { return r.voice == example })
}

// withoutMarks is a text that does not say so.
func withoutMarks(t text) text {
	if !hasMark(t) {
		return t
	}
	return slices.DeleteFunc(slices.Clone(t), func(r run) bool { return r.voice == example })
}

// rightToLeft reports whether a text has letters or marks that are read from right to left. A
// writer keeps such a text apart from what stands beside it, so that it cannot reorder it.
func rightToLeft(s string) bool {
	for _, r := range s {
		switch {
		case '\u0590' <= r && r <= '\u08ff', r == '\u200f', '\ufb1d' <= r && r <= '\ufdff', '\ufe70' <= r && r <= '\ufefc',
			'\U00010800' <= r && r <= '\U00010fff', '\U0001e800' <= r && r <= '\U0001efff':
			return true
		}
	}
	return false
}
