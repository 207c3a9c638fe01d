package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// What the gate takes. A document beyond these is refused before anything is made of it.
const (
	MaxBytes    = 16 << 20 // the size of a document
	MaxDepth    = 64       // lists and objects inside each other
	maxFindings = 1000     // what one stage reports before it stops
)

// readable checks what has to hold before the text can be taken apart at all: it is not empty,
// not too large, UTF-8 and JSON. What is wrong is a *finding.ReadError.
func readable(data []byte) error {
	switch {
	case len(data) > MaxBytes:
		return unreadable(data, 0, fileTooLarge)
	case len(bytes.TrimSpace(data)) == 0:
		return unreadable(data, 0, fileEmpty)
	}
	if i := invalidUTF8(data); i >= 0 {
		return unreadable(data, i, fileNotUTF8)
	}
	if json.Valid(data) {
		return nil
	}
	var document json.RawMessage
	decoder := json.NewDecoder(bytes.NewReader(data))
	if err := decoder.Decode(&document); err != nil {
		var syntax *json.SyntaxError
		if !errors.As(err, &syntax) {
			return unreadable(data, len(data), fileEndsEarly)
		}
		if deep, offset := nestedTooDeep(data); deep {
			return unreadable(data, offset, tooDeep)
		}
		at := max(int(syntax.Offset)-1, 0)
		return unreadable(data, at, notJSON, value.Named("character", characterAt(data, at)))
	}
	rest := int(decoder.InputOffset())
	rest += len(data[rest:]) - len(bytes.TrimLeft(data[rest:], " \t\r\n"))
	return unreadable(data, rest, trailingData)
}

// scan walks the whole text and reports duplicate names, numbers that are not plain integers
// and damaged characters. Nesting beyond MaxDepth ends it with a *finding.ReadError.
func scan(data []byte) (finding.List, error) {
	var list finding.List
	w, ruler := newWalker(data), newRuler(data)
	for len(list) < maxFindings {
		token, start, err := w.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, unreadable(data, start, notJSON, value.Named("character", characterAt(data, start)))
		}
		if len(w.stack) > MaxDepth {
			return nil, unreadable(data, start, tooDeep)
		}
		report := func(r finding.Rule, args ...value.Arg) {
			f := r.At(w.pointer(), args...)
			f.Line, f.Column = ruler.position(start)
			list = append(list, f)
		}
		switch t := token.(type) {
		case json.Number:
			if !plainInteger.MatchString(t.String()) {
				report(numberForm, value.Named("value", shorten(t.String())))
			}
		case string:
			if w.duplicate {
				report(duplicateProperty, value.Named("property", shorten(t)))
			}
			if strings.ContainsRune(t, utf8.RuneError) {
				report(damagedCharacter, value.Named("value", shorten(t)))
			}
		}
	}
	return list, nil
}

// plainInteger is a number that every reader of JSON keeps exactly.
var plainInteger = regexp.MustCompile(`^-?(0|[1-9][0-9]{0,15})$`)

// Locate fills in the line and column of findings that have none, and sorts the list in the
// order of the document. Data must be the bytes the findings are about. A finding whose place is
// not in the document gets the place of the nearest object or list around it.
func Locate(data []byte, list finding.List) {
	offsets := map[finding.Pointer]int{"": 0}
	for _, f := range list {
		for at := f.Pointer; f.Line == 0 && at != ""; at = at.Parent() {
			offsets[at] = 0
		}
	}
	for w := newWalker(data); len(offsets) > 1; {
		_, start, err := w.next()
		if err != nil {
			break
		}
		if !w.value {
			continue
		}
		at := w.pointer()
		if offset, wanted := offsets[at]; wanted && offset == 0 {
			offsets[at] = start
		}
	}
	// The ruler is quick when it is asked in the order of the text.
	waiting := make([]*finding.Finding, 0, len(list))
	offsetOf := func(f *finding.Finding) int {
		at := f.Pointer
		for offsets[at] == 0 && at != "" {
			at = at.Parent()
		}
		return offsets[at]
	}
	for i := range list {
		if list[i].Line == 0 {
			waiting = append(waiting, &list[i])
		}
	}
	slices.SortStableFunc(waiting, func(f, g *finding.Finding) int { return offsetOf(f) - offsetOf(g) })
	ruler := newRuler(data)
	for _, f := range waiting {
		f.Line, f.Column = ruler.position(offsetOf(f))
	}
	list.Sort()
}

// walker reads the tokens of a JSON text and knows where each stands, both in the text and in
// the document.
type walker struct {
	data    []byte
	decoder *json.Decoder
	stack   []level
	// value says that the last token begins a value; duplicate, that it is a property name that
	// was there before.
	value, duplicate bool
}

// level is an object or a list that has not ended yet.
type level struct {
	object bool
	names  map[string]bool // the property names of an object so far
	inside bool            // past the first name or item
	named  bool            // the next token of an object is a value
	name   string          // the last name of an object
	index  int             // the last index of a list
}

func newWalker(data []byte) *walker {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	return &walker{data: data, decoder: decoder}
}

// next returns the next token and the byte it starts at.
func (w *walker) next() (json.Token, int, error) {
	start := int(w.decoder.InputOffset())
	for start < len(w.data) && strings.IndexByte(" \t\r\n,:", w.data[start]) >= 0 {
		start++
	}
	token, err := w.decoder.Token()
	if err != nil {
		return nil, start, err
	}
	delim, isDelim := token.(json.Delim)
	w.value, w.duplicate = true, false
	if isDelim && (delim == '}' || delim == ']') {
		w.value = false
		w.stack = w.stack[:len(w.stack)-1]
		return token, start, nil
	}
	if len(w.stack) > 0 {
		top := &w.stack[len(w.stack)-1]
		switch {
		case !top.object && top.inside:
			top.index++
		case top.object && !top.named:
			name, _ := token.(string)
			w.value, w.duplicate = false, top.names[name]
			top.names[name], top.name, top.named = true, name, true
		case top.object:
			top.named = false
		}
		top.inside = true
	}
	if isDelim {
		begun := level{object: delim == '{'}
		if begun.object {
			begun.names = map[string]bool{}
		}
		w.stack = append(w.stack, begun)
	}
	return token, start, nil
}

// pointer is the place of the last token.
func (w *walker) pointer() finding.Pointer {
	var at finding.Pointer
	for _, l := range w.stack {
		switch {
		case l.inside && l.object:
			at = at.Key(l.name)
		case l.inside:
			at = at.Index(l.index)
		}
	}
	return at
}

func unreadable(data []byte, offset int, r finding.Rule, args ...value.Arg) error {
	f := r.At("", args...)
	f.Line, f.Column = newRuler(data).position(offset)
	return &finding.ReadError{Finding: f}
}

// ruler finds the line and column of bytes, both from 1; columns count characters. It goes on
// from where it was asked last.
type ruler struct {
	data                 []byte
	offset, line, column int
}

func newRuler(data []byte) *ruler { return &ruler{data: data, line: 1, column: 1} }

func (r *ruler) position(offset int) (line, column int) {
	passed := r.data[r.offset:min(max(offset, r.offset), len(r.data))]
	r.offset += len(passed)
	if last := bytes.LastIndexByte(passed, '\n'); last >= 0 {
		r.line += bytes.Count(passed, []byte("\n"))
		r.column, passed = 1, passed[last+1:]
	}
	r.column += utf8.RuneCount(passed)
	return r.line, r.column
}

func invalidUTF8(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// nestedTooDeep looks for the place where lists and objects go deeper than MaxDepth, in a text
// that may not be JSON otherwise.
func nestedTooDeep(data []byte) (bool, int) {
	w := newWalker(data)
	for {
		_, start, err := w.next()
		if err != nil {
			return false, 0
		}
		if len(w.stack) > MaxDepth {
			return true, start
		}
	}
}

func characterAt(data []byte, offset int) string {
	if offset >= len(data) {
		return ""
	}
	r, _ := utf8.DecodeRune(data[offset:])
	return string(r)
}

// shorten keeps a value that is shown in a finding to a length people read.
func shorten(s string) string {
	const most = 80
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}

const (
	MaxText  = 100 << 10
	MaxItems = 100_000
)
