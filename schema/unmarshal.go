package schema

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// Unmarshal reads a document that [Judge] has accepted into its Go value. It comes to the same as
// encoding/json, several times faster, because what has been judged need not be judged again.
//
// What the value held before is gone, but for what is not of the document; its lists are used
// again. Its strings are parts of one text, which is there as long as one of them is. What cannot
// be read in this way, as bytes that were never accepted, is left to encoding/json and its errors.
func Unmarshal[T any](data []byte, to *T) error {
	v := reflect.ValueOf(to).Elem()
	s := shapeOf(v.Type())
	if readInto(v, s, data) {
		return nil
	}
	s.reset(v)
	return json.Unmarshal(data, to)
}

func readInto(to reflect.Value, s *shape, data []byte) bool {
	r := reader{checker{cursor: cursor{data: data}}, string(data)}
	r.next()
	return r.value(to, s, false) && r.next() == 0 && r.at == len(data)
}

// reader makes Go values of what the cursor passes.
type reader struct {
	checker
	all string // the data
}

// shape is how a Go type is written in a document, made once for each type.
type shape struct {
	way    way
	fields []field
	items  *shape
}

type field struct {
	name  string
	index int
	shape *shape
}

// way is how a value is read: by how it is written, or by a method of its type.
type way uint8

const (
	otherWay way = iota // what only encoding/json knows
	objectWay
	listWay
	stringWay
	booleanWay
	integerWay
	textWay // by encoding.TextUnmarshaler
	jsonWay // by json.Unmarshaler
)

var shapes sync.Map // from reflect.Type to *shape

func shapeOf(t reflect.Type) *shape {
	if s, made := shapes.Load(t); made {
		return s.(*shape)
	}
	made := map[reflect.Type]*shape{}
	s := newShape(t, made)
	shapes.Store(t, s)
	return s
}

var (
	readsText = reflect.TypeFor[encoding.TextUnmarshaler]()
	readsJSON = reflect.TypeFor[json.Unmarshaler]()
)

// newShape is the shape of a type. Made holds those of the types around it, so that a type may be
// a part of itself.
func newShape(t reflect.Type, made map[reflect.Type]*shape) *shape {
	if s := made[t]; s != nil {
		return s
	}
	s := &shape{}
	made[t] = s
	switch kind := t.Kind(); {
	case reflect.PointerTo(t).Implements(readsJSON):
		s.way = jsonWay
	case reflect.PointerTo(t).Implements(readsText):
		s.way = textWay
	case kind == reflect.String:
		s.way = stringWay
	case kind == reflect.Bool:
		s.way = booleanWay
	case kind == reflect.Int64:
		s.way = integerWay
	case kind == reflect.Slice && t.Elem().Kind() != reflect.Uint8:
		s.way, s.items = listWay, newShape(t.Elem(), made)
	case kind == reflect.Struct:
		s.way = objectWay
		for i := range t.NumField() {
			f := t.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			switch {
			case f.Anonymous: // encoding/json knows whose fields these are
				*s = shape{}
				return s
			case f.IsExported() && name != "" && name != "-":
				s.fields = append(s.fields, field{name, i, newShape(f.Type, made)})
			}
		}
	}
	return s
}

// value reads what the cursor is at. Fresh is set when the value is known to be zero.
func (r *reader) value(v reflect.Value, s *shape, fresh bool) bool {
	start := r.at
	switch s.way {
	case objectWay:
		return r.object(v, s, fresh)
	case listWay:
		return r.list(v, s)
	case stringWay:
		raw, escaped, ok := r.text()
		switch {
		case escaped:
			v.SetString(unescape(raw))
		case ok:
			v.SetString(r.all[start+1 : r.at-1])
		}
		return ok
	case textWay:
		raw, escaped, ok := r.text()
		if escaped {
			raw = appendText(make([]byte, 0, len(raw)), raw)
		}
		return ok && v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(raw) == nil
	case booleanWay:
		v.SetBool(r.at < len(r.data) && r.data[r.at] == 't')
		return r.literal("true") || r.literal("false")
	case integerWay:
		ok := r.number()
		n, err := strconv.ParseInt(r.all[start:r.at], 10, 64)
		v.SetInt(n)
		return ok && err == nil
	case jsonWay:
		return r.skip() && v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(r.data[start:r.at]) == nil
	}
	return r.skip() && json.Unmarshal(r.data[start:r.at], v.Addr().Interface()) == nil
}

func (r *reader) object(v reflect.Value, s *shape, fresh bool) bool {
	if !fresh {
		s.reset(v)
	}
	more, ok := r.begin('{', '}')
	for next := 0; more; {
		r.next()
		name, escaped, isText := r.text()
		if !isText || r.next() != ':' {
			return false
		}
		if escaped {
			name = appendText(make([]byte, 0, maxName), name)
		}
		r.at++
		r.next()
		if i := s.find(name, next); i < 0 {
			ok = r.skip()
		} else {
			f := &s.fields[i]
			ok, next = r.value(v.Field(f.index), f.shape, true), i+1
		}
		if !ok {
			return false
		}
		if more, ok = r.another('}'); !ok {
			return false
		}
	}
	return ok
}

// find returns the index of a field, -1 when it is not known. Documents mostly keep the order of
// the type, and so the search begins at the field that should come next.
func (s *shape) find(name []byte, next int) int {
	for i := next; i < len(s.fields); i++ {
		if s.fields[i].name == string(name) {
			return i
		}
	}
	for i := range next {
		if s.fields[i].name == string(name) {
			return i
		}
	}
	return -1
}

func (r *reader) list(v reflect.Value, s *shape) bool {
	used := v.Cap() // what is beyond was never written to
	v.SetLen(0)
	more, ok := r.begin('[', ']')
	if ok && !more && used == 0 {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	}
	for n := 0; more; n++ {
		r.next()
		v.Grow(1)
		v.SetLen(n + 1)
		if !r.value(v.Index(n), s.items, n >= used) {
			return false
		}
		if more, ok = r.another(']'); !ok {
			return false
		}
	}
	return ok
}

// reset makes a value what it was before anything was read, and keeps the room of its lists.
func (s *shape) reset(v reflect.Value) {
	switch s.way {
	case listWay:
		v.SetLen(0)
	case objectWay:
		for i := range s.fields {
			s.fields[i].shape.reset(v.Field(s.fields[i].index))
		}
	default:
		v.SetZero()
	}
}
