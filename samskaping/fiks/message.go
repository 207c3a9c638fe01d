package fiks

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// object is an object of a message that is being read. What is taken out of it is known; what is
// left in the end has no place in a plan, and is told.
type object struct {
	at     finding.Pointer
	fields map[string]json.RawMessage
	found  *finding.List
}

// open takes an object apart. Anything else is a finding.
func open(at finding.Pointer, raw json.RawMessage, found *finding.List) (object, bool) {
	o := object{at, map[string]json.RawMessage{}, found}
	if json.Unmarshal(raw, &o.fields) != nil || o.fields == nil {
		*found = append(*found, partNotRead.At(at, value.Named("part", partName(at))))
		return o, false
	}
	for name, raw := range o.fields {
		if string(raw) == "null" {
			delete(o.fields, name) // not stated
		}
	}
	return o, true
}

// take takes a part out, if it is there.
func (o object) take(name string) (json.RawMessage, bool) {
	raw, ok := o.fields[name]
	delete(o.fields, name)
	return raw, ok
}

// need takes a part out that must be there.
func (o object) need(name string) (json.RawMessage, bool) {
	raw, ok := o.take(name)
	if !ok {
		*o.found = append(*o.found, partMissing.At(o.at, value.Named("part", name)))
	}
	return raw, ok
}

// read reads a part into a Go value.
func (o object) read(name string, raw json.RawMessage, into any) bool {
	if json.Unmarshal(raw, into) != nil {
		o.refuse(name)
		return false
	}
	return true
}

func (o object) refuse(name string) {
	*o.found = append(*o.found, partNotRead.At(o.at.Key(name), value.Named("part", name)))
}

// needText takes out a text that must be there and say something.
func (o object) needText(name string) (said string) {
	if raw, ok := o.need(name); ok && o.read(name, raw, &said) && strings.TrimSpace(said) == "" {
		o.refuse(name)
	}
	return strings.TrimSpace(said)
}

// text takes out a text that may be there.
func (o object) text(name string) (said string) {
	if raw, ok := o.take(name); ok {
		o.read(name, raw, &said)
	}
	return strings.TrimSpace(said)
}

// inside takes out an object that may be there.
func (o object) inside(name string) (object, bool) {
	raw, ok := o.take(name)
	if !ok {
		return object{}, false
	}
	return open(o.at.Key(name), raw, o.found)
}

// needInside takes out an object that must be there.
func (o object) needInside(name string) (object, bool) {
	if raw, ok := o.need(name); ok {
		return open(o.at.Key(name), raw, o.found)
	}
	return object{}, false
}

// numberOf takes out a year and a sequence number.
func (o object) numberOf(name string) (n caseNumber) {
	if inside, ok := o.needInside(name); ok {
		n.Year, n.Sequence = inside.needNumber("saksaar"), inside.needNumber("sakssekvensnummer")
		inside.tellRest()
	}
	return n
}

// needNumber takes out a positive number.
func (o object) needNumber(name string) (n int64) {
	if raw, ok := o.need(name); ok && o.read(name, raw, &n) && n <= 0 {
		o.refuse(name)
	}
	return n
}

// takeOwn takes out a key that is the one we sent. Another one is left, and told.
func (o object) takeOwn(name string, own externalKey) {
	var sent externalKey
	if raw, ok := o.fields[name]; ok && json.Unmarshal(raw, &sent) == nil && sent == own {
		delete(o.fields, name)
	}
}

// tellRest tells what is left, in alphabetical order.
func (o object) tellRest() {
	for _, name := range slices.Sorted(maps.Keys(o.fields)) {
		*o.found = append(*o.found, notKept.At(o.at.Key(name), value.Named("part", name), value.Named("value", short(string(o.fields[name])))))
	}
}

// partName is what a place in a message is called in a finding.
func partName(at finding.Pointer) string {
	if at == "" {
		return SendDecision
	}
	return at.Last()
}

// short is a value as a finding shows it.
func short(s string) string { return value.Excerpt(s, 80) }
