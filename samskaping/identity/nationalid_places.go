package identity

import (
	"reflect"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
)

// FindNationalIDsIn finds the places of a document where a text holds a national identity number, in
// the order they are written. The document is a struct, or a pointer to one, as it is written in
// JSON: every text in it is looked at, also ids and codes, so that a new property is not forgotten.
// It returns nil when there are none.
func FindNationalIDsIn(document any) []finding.Pointer {
	var s search
	s.look(reflect.ValueOf(document))
	return s.found
}

// search looks through a document. Few have anything to find, and so a place is put into words only
// when there is something there.
type search struct {
	way   []step // to what is looked at
	found []finding.Pointer
}

// step leads to an item of a list, or to a field of a struct.
type step struct {
	within reflect.Value
	index  int
}

func (s *search) look(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if FindNationalIDs(v.String()) != nil {
			s.found = append(s.found, s.place())
		}
	case reflect.Pointer:
		s.look(v.Elem())
	case reflect.Slice:
		if !holdsTexts(v.Type().Elem().Kind()) {
			return
		}
		for i := range v.Len() {
			s.enter(v, i, v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); holdsTexts(f.Kind()) && f.CanInterface() { // what is not exported is not written
				s.enter(v, i, f)
			}
		}
	}
}

func (s *search) enter(within reflect.Value, index int, v reflect.Value) {
	s.way = append(s.way, step{within, index})
	s.look(v)
	s.way = s.way[:len(s.way)-1]
}

// holdsTexts reports whether there may be texts in a value of a kind.
func holdsTexts(k reflect.Kind) bool {
	return k == reflect.String || k == reflect.Pointer || k == reflect.Slice || k == reflect.Struct
}

// place is where the way leads.
func (s *search) place() (at finding.Pointer) {
	for _, w := range s.way {
		if w.within.Kind() == reflect.Slice {
			at = at.Index(w.index)
			continue
		}
		name, _, _ := strings.Cut(w.within.Type().Field(w.index).Tag.Get("json"), ",")
		at = at.Key(name)
	}
	return at
}
