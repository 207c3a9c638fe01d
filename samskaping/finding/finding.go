// Package finding holds what a check has to say about a document: which rule spoke, where,
// what is wrong and what to do about it.
//
// A [Rule] is data: a stable id, a severity, a text and an advice in bokmål, nynorsk and
// English, and the source that asks for it. A [Finding] is a rule that met a place in a
// document, with the arguments that fill its text. A [List] is everything one check found;
// it sorts itself in document order, counts, and becomes an error when it holds one.
//
// What is not yet known is a [Notice]; what will hurt later is a [Warning]; only a document
// that contradicts itself or the method has an [Error].
package finding

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// Severity says how much a finding matters.
type Severity int

// The severities, from the least.
const (
	Notice  Severity = iota + 1 // not yet known
	Warning                     // will hurt
	Error                       // contradicts itself or the method
)

// String returns the severity as it is written in JSON: notice, warning or error.
func (s Severity) String() string {
	switch s {
	case Notice:
		return "notice"
	case Warning:
		return "warning"
	case Error:
		return "error"
	}
	return ""
}

// MarshalText writes the severity as String does. It returns value.ErrNotStated for the zero Severity
// and any other that does not exist.
func (s Severity) MarshalText() ([]byte, error) {
	if s.String() == "" {
		return nil, fmt.Errorf("%w: no severity is %d", value.ErrNotStated, s)
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads the severity as String writes it. It returns value.ErrSyntax for any other text.
func (s *Severity) UnmarshalText(data []byte) error {
	for _, known := range []Severity{Notice, Warning, Error} {
		if string(data) == known.String() {
			*s = known
			return nil
		}
	}
	return fmt.Errorf("%w: severity %q, want notice, warning or error", value.ErrSyntax, data)
}

// Label is the severity for people: feil, advarsel, merknad.
func (s Severity) Label() value.Text {
	switch s {
	case Notice:
		return value.Text{NB: "merknad", NN: "merknad", EN: "notice"}
	case Warning:
		return value.Text{NB: "advarsel", NN: "åtvaring", EN: "warning"}
	case Error:
		return value.Text{NB: "feil", NN: "feil", EN: "error"}
	}
	return value.Text{}
}

// Rule is one thing that is checked. The id is written in kebab-case; it is a contract, never
// reused and never given a new meaning. Text and Advice may name arguments in braces. Source
// says which part of the method, which circular or which law asks for it.
type Rule struct {
	ID       string     `json:"id"`
	Severity Severity   `json:"severity"`
	Text     value.Text `json:"text"`
	Advice   value.Text `json:"advice"`
	Source   string     `json:"source"`
	Since    string     `json:"since"`
}

// At makes a finding of the rule at a place in the document.
func (r Rule) At(at Pointer, args ...value.Arg) Finding {
	return Finding{Rule: r, Pointer: at, Args: args}
}

// Finding is a rule that spoke about a place in a document. Line and Column count from 1, in
// lines and characters of the bytes that were read; they are 0 when there were no bytes.
type Finding struct {
	Rule    Rule
	Pointer Pointer
	Args    []value.Arg
	Line    int
	Column  int
}

// mostQuoted is how many letters of an argument are quoted. One that is longer, and stands in every finding
// about what is in it, would make the findings many times as long as the document.
const mostQuoted = 500

// Text says what is wrong. What it quotes from the document is on one line, no longer than people
// read, and holds nothing that a terminal would act on.
func (f Finding) Text(l value.Lang) string { return f.Rule.Text.FillIn(l, f.quotedIn(l)...) }

// Advice says what to do about it, and quotes as Text does.
func (f Finding) Advice(l value.Lang) string { return f.Rule.Advice.FillIn(l, f.quotedIn(l)...) }

// quotedIn is the arguments as they are quoted in one language.
func (f Finding) quotedIn(l value.Lang) []value.Arg {
	quoted := make([]value.Arg, len(f.Args))
	for i, arg := range f.Args {
		quoted[i] = value.Named(arg.Name, value.Excerpt(arg.Text.In(l), mostQuoted))
	}
	return quoted
}

// Format returns the finding for people, in three lines: the place and severity, what is
// wrong, and what to do. File is the name of the document that was read; it may be empty.
func (f Finding) Format(file string, l value.Lang) string {
	place := file
	if f.Line > 0 {
		if place != "" {
			place += ":"
		}
		place += strconv.Itoa(f.Line) + ":" + strconv.Itoa(f.Column)
	}
	heading := make([]string, 0, 4)
	for _, part := range []string{place, f.Rule.Severity.Label().In(l), value.Excerpt(string(f.Pointer), mostQuoted), "[" + f.Rule.ID + "]"} {
		if part != "" {
			heading = append(heading, part)
		}
	}
	return strings.Join(heading, " ") + "\n  " + f.Text(l) + "\n  → " + f.Advice(l) + "\n"
}

// inJSON is a finding as it is written in JSON.
type inJSON struct {
	Rule          string     `json:"rule"`
	Severity      Severity   `json:"severity"`
	SeverityLabel value.Text `json:"severityLabel"`
	Pointer       Pointer    `json:"pointer"`
	Line          int        `json:"line,omitempty"`
	Column        int        `json:"column,omitempty"`
	Text          value.Text `json:"text"`
	Advice        value.Text `json:"advice"`
}

// MarshalJSON writes the finding with all its words in all three languages, also those for its severity.
func (f Finding) MarshalJSON() ([]byte, error) {
	return json.Marshal(inJSON{
		f.Rule.ID, f.Rule.Severity, f.Rule.Severity.Label(), f.Pointer, f.Line, f.Column,
		value.EachLang(f.Text), value.EachLang(f.Advice),
	})
}

// UnmarshalJSON reads a finding that MarshalJSON has written. The finding says the same, but its Rule
// has only the id, the severity and the texts as they were filled in, and there are no Args; the rest
// of the rule is in the catalogue. It returns value.ErrSyntax for an invalid severity or pointer.
func (f *Finding) UnmarshalJSON(data []byte) error {
	var read inJSON
	if err := json.Unmarshal(data, &read); err != nil {
		return err
	}
	if _, err := ParsePointer(string(read.Pointer)); err != nil {
		return err
	}
	*f = Finding{
		Rule:    Rule{ID: read.Rule, Severity: read.Severity, Text: read.Text, Advice: read.Advice},
		Pointer: read.Pointer, Line: read.Line, Column: read.Column,
	}
	return nil
}

// List is what a check found.
type List []Finding

// Sort puts the findings in document order: by line and column where they are known, else by
// pointer. Findings at one place are ordered by rule id.
func (l List) Sort() {
	order := make([]*Finding, len(l)) // a finding is large, and is moved once
	for i := range l {
		order[i] = &l[i]
	}
	slices.SortStableFunc(order, (*Finding).compare)
	sorted := make(List, len(l))
	for i, f := range order {
		sorted[i] = *f
	}
	copy(l, sorted)
}

func (f *Finding) compare(g *Finding) int {
	if f.Line != g.Line || f.Column != g.Column {
		return cmp.Or(cmp.Compare(f.Line, g.Line), cmp.Compare(f.Column, g.Column))
	}
	if order := f.Pointer.Compare(g.Pointer); order != 0 {
		return order
	}
	return cmp.Compare(f.Rule.ID, g.Rule.ID)
}

// Count returns how many findings have the severity.
func (l List) Count(s Severity) int {
	n := 0
	for _, f := range l {
		if f.Rule.Severity == s {
			n++
		}
	}
	return n
}

// HasErrors reports whether any finding is an error.
func (l List) HasErrors() bool { return l.Count(Error) > 0 }

// Err returns the list as an error when it has errors, else nil. Use errors.As with
// *ListError to get the findings back.
func (l List) Err() error {
	if !l.HasErrors() {
		return nil
	}
	return &ListError{l}
}

// ListError is a list of findings with at least one error among them.
type ListError struct{ Findings List }

// Error gives the first error in English and how many more there are.
func (e *ListError) Error() string {
	for _, f := range e.Findings {
		if f.Rule.Severity == Error {
			text := f.Text(value.EN)
			if f.Pointer != "" {
				text = string(f.Pointer) + ": " + text
			}
			if more := e.Findings.Count(Error) - 1; more > 0 {
				text += fmt.Sprintf(" (and %d more)", more)
			}
			return text
		}
	}
	return "no errors"
}

// ReadError says why a document could not be read at all: it is empty, too large or not JSON.
// It carries the finding so that the reader is told where and what to do in their own language.
type ReadError struct{ Finding Finding }

// Error gives the place and the reason in English.
func (e *ReadError) Error() string {
	if e.Finding.Line == 0 {
		return e.Finding.Text(value.EN)
	}
	return fmt.Sprintf("line %d, column %d: %s", e.Finding.Line, e.Finding.Column, e.Finding.Text(value.EN))
}
