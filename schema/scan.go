package schema

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// What the gate takes. A document beyond the size or the depth is refused before anything is
// made of it.
const (
	MaxBytes    = 16 << 20  // the size of a document
	MaxDepth    = 64        // lists and objects inside each other
	MaxText     = 100 << 10 // the size of one text, as it is written
	MaxItems    = 100_000   // the items of one list
	MaxDigits   = 16        // the digits of one number
	MaxFindings = 1000      // what one stage reports in full; the rest is counted
)

// The national report names everything that is not counted, and grows with the country.
const (
	MaxNationalBytes = 256 << 20
	MaxNationalItems = 2_000_000
)

// limits are what the gate takes of a kind of document.
type limits struct{ bytes, items int }

func (d Document) limits() limits {
	if d == NationalReport {
		return limits{MaxNationalBytes, MaxNationalItems}
	}
	return limits{MaxBytes, MaxItems}
}

// scan walks the whole text and reports what no schema can say: duplicate names, numbers that
// are not plain integers, damaged characters, texts and lists that are too long. It is a
// *finding.ReadError when the data is empty, too large, not UTF-8, not JSON or too deep.
func scan(data []byte, most limits) (finding.List, error) {
	switch {
	case len(data) > most.bytes:
		return nil, unreadable(data, 0, fileTooLarge)
	case len(bytes.TrimSpace(data)) == 0:
		return nil, unreadable(data, 0, fileEmpty)
	}
	if i := invalidUTF8(data); i >= 0 {
		return nil, unreadable(data, i, fileNotUTF8)
	}
	s := scanner{cursor: cursor{data: data}, ruler: newRuler(data), maxItems: most.items}
	s.next()
	switch ok := s.value(); {
	case !ok && s.at >= len(data):
		return nil, unreadable(data, len(data), fileEndsEarly)
	case !ok && s.tooDeep:
		return nil, unreadable(data, s.at, tooDeep)
	case !ok:
		return nil, unreadable(data, s.at, notJSON, value.Named("character", characterAt(data, s.at)))
	}
	if s.next(); s.at < len(data) {
		return nil, unreadable(data, s.at, trailingData)
	}
	return s.tally.findings(), nil
}

// scanner goes through a text and knows its place in the document.
type scanner struct {
	cursor
	ruler *ruler
	tally tally
	path  []step
	// maxItems is how many items a list may have.
	maxItems int
}

// step leads from an object or list to an entry of it.
type step struct {
	name  []byte // as it is written; nil in a list
	index int
}

func (s *scanner) value() bool {
	start := s.at
	switch s.next() {
	case '{', '[':
		return s.enter()
	case '"':
		raw, escaped, ok := s.text()
		if ok {
			s.look(raw, escaped, start)
		}
		return ok
	}
	if ok := s.skip(); !ok {
		return false
	}
	if number := s.data[start:s.at]; number[0] < 'a' {
		if _, plain := plainInteger(number); !plain {
			s.report(numberForm, start, value.Named("value", shorten(string(number))))
		}
	}
	return true
}

func (s *scanner) enter() bool {
	here, items := len(s.path), 0
	var names map[string]bool
	s.path = append(s.path, step{})
	ok := s.entries(func(name []byte, at int) bool {
		s.path[here] = step{name, items}
		if items++; name == nil {
			if items == s.maxItems+1 {
				s.report(listTooLong, at)
			}
			return s.value()
		}
		known := unescape(name)
		if names[known] {
			s.report(duplicateProperty, at, value.Named("property", shorten(known)))
		}
		if names == nil {
			names = map[string]bool{}
		}
		names[known] = true
		s.look(name, bytes.IndexByte(name, '\\') >= 0, at)
		return s.value()
	})
	s.path = s.path[:here]
	return ok
}

// look at a text or a name.
func (s *scanner) look(raw []byte, escaped bool, start int) {
	if len(raw) > MaxText {
		s.report(textTooLong, start, value.Named("value", shorten(unescape(raw))))
	}
	if escaped && damaged(raw) || bytes.Contains(raw, replacement) {
		s.report(damagedCharacter, start, value.Named("value", shorten(unescape(raw))))
	}
}

func (s *scanner) report(r finding.Rule, start int, args ...value.Arg) {
	var at finding.Pointer
	if s.tally.shows(r) {
		for _, step := range s.path {
			if step.name == nil {
				at = at.Index(step.index)
			} else {
				at = at.Key(unescape(step.name))
			}
		}
	}
	f := r.At(at, args...)
	f.Line, f.Column = s.ruler.position(start)
	s.tally.add(f)
}

// Locate fills in the line and column of findings that have none, and sorts the list in the
// order of the document. Data must be the bytes the findings are about. A finding whose place is
// not in the document gets the place of the nearest object or list around it.
func Locate(data []byte, list finding.List) {
	type waiting struct {
		finding *finding.Finding
		at      *place
	}
	var all []waiting
	document := &place{}
	l := locator{cursor: cursor{data: data}, left: 1}
	for i := range list {
		if f := &list[i]; f.Line == 0 {
			all = append(all, waiting{f, l.add(document, f.Pointer)})
		}
	}
	l.find(document)
	// The ruler is quick when it is asked in the order of the text.
	slices.SortFunc(all, func(a, b waiting) int { return cmp.Compare(a.at.nearest(), b.at.nearest()) })
	ruler := newRuler(data)
	for _, w := range all {
		w.finding.Line, w.finding.Column = ruler.position(w.at.nearest())
	}
	list.Sort()
}

// place is a value that is looked for in a document, and those inside it.
type place struct {
	within  *place // nil for the document
	offset  int
	found   bool
	entries map[string]*place // by name or index
}

// nearest is where a value begins, or the nearest value around it that is there.
func (p *place) nearest() int {
	for !p.found && p.within != nil {
		p = p.within
	}
	return p.offset
}

// locator goes through a document until it has passed all places that are looked for.
type locator struct {
	cursor
	left   int // the places that have not been found
	digits [20]byte
}

func (l *locator) add(p *place, at finding.Pointer) *place {
	for _, token := range at.Tokens() {
		if p.entries == nil {
			p.entries = map[string]*place{}
		}
		if p.entries[token] == nil {
			p.entries[token] = &place{within: p}
			l.left++
		}
		p = p.entries[token]
	}
	return p
}

// find passes a value and notes where it is. Of two properties with one name, it is the first. It
// reports false when there is nothing more to look for.
func (l *locator) find(p *place) bool {
	first := l.next()
	p.offset, p.found = l.at, true
	if l.left--; l.left == 0 {
		return false
	}
	if p.entries == nil || first != '{' && first != '[' {
		return l.skip()
	}
	index := 0
	return l.entries(func(name []byte, _ int) bool {
		token := name
		if name == nil {
			token = strconv.AppendInt(l.digits[:0], int64(index), 10)
		} else if bytes.IndexByte(name, '\\') >= 0 {
			token = appendText(nil, name)
		}
		index++
		if entry := p.entries[string(token)]; entry != nil && !entry.found {
			return l.find(entry)
		}
		return l.skip()
	})
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

func characterAt(data []byte, offset int) string {
	if offset >= len(data) {
		return ""
	}
	r, _ := utf8.DecodeRune(data[offset:])
	return string(r)
}

// shorten keeps a value that is shown in a finding to a length people read.
func shorten(s string) string { return value.Excerpt(s, 80) }
