package schema

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// Decode judges a document, as [Judge] does, and decodes it when it is accepted. A valid document is
// read once for both. The value becomes what encoding/json would make it.
//
// What the value held before is lost, but its slices are used again. Its strings are parts of one copy
// of the data, which lives as long as any of them. The value is zero when the document is not accepted.
// The error is that of Judge, or says that there is no value, or that its type is not one for the
// document.
func Decode[T any](doc Document, data []byte, to *T) (Verdict, error) {
	if to == nil {
		return Verdict{}, fmt.Errorf("schema: %w", &json.InvalidUnmarshalError{Type: reflect.TypeFor[*T]()})
	}
	return decode(doc, data, reflect.ValueOf(to).Elem())
}

func decode(doc Document, data []byte, v reflect.Value) (Verdict, error) {
	if decodeRight(doc, data, v) {
		return Verdict{}, nil
	}
	v.SetZero()
	verdict, err := Judge(doc, data)
	if err != nil || !verdict.Accepted() {
		return verdict, err
	}
	// It is of a newer version, or the Go type is not one of the library.
	if err := json.Unmarshal(data, v.Addr().Interface()); err != nil {
		return verdict, fmt.Errorf("schema: %w", err)
	}
	return verdict, nil
}

// decodeRight makes the value of a document that is right. It reports false when there is more to
// say about it.
func decodeRight(doc Document, data []byte, v reflect.Value) bool {
	n := checkerOf(doc)
	if n == nil || len(data) > doc.limits().bytes {
		return false
	}
	c := checker{data: data, all: string(data), used: !v.IsZero()}
	return c.document(n, &target{shapeOf(doc, v.Type()), v})
}

// shape is how a Go type is made of what a node allows. There is one for each type and node.
type shape struct {
	way    way
	fields []field // of an object: by property
	items  *shape  // of a list
	lists  bool    // there are lists in it, whose room is used again
}

// target is the value that is made.
type target struct {
	*shape
	v reflect.Value
}

// field is the field of a property. It has no shape when there is none.
type field struct {
	index int
	shape *shape
}

// way is how a value is made: by what it is, or by a method of its type.
type way uint8

const (
	jsonWay way = iota // by json.Unmarshaler, or what only encoding/json knows
	textWay            // by encoding.TextUnmarshaler
	objectWay
	listWay
	plainWay // a string, a boolean or a whole number
)

// shapesOf has the shapes of a document, made once for each Go type: from reflect.Type to *shape.
var shapesOf = perDocument(func(Document) *sync.Map { return &sync.Map{} })

func shapeOf(doc Document, t reflect.Type) *shape {
	shapes := shapesOf(doc)
	if s, made := shapes.Load(t); made {
		return s.(*shape)
	}
	s := shaper{}.shape(t, checkerOf(doc))
	shapes.Store(t, s)
	return s
}

var (
	readsText = reflect.TypeFor[encoding.TextUnmarshaler]()
	readsJSON = reflect.TypeFor[json.Unmarshaler]()
	kindOf    = map[kind]reflect.Kind{textKind: reflect.String, booleanKind: reflect.Bool, integerKind: reflect.Int64}
)

// shaper holds the shapes that have been made, so that a type may be a part of itself.
type shaper map[shaped]*shape

type shaped struct {
	t reflect.Type
	n *node
}

func (all shaper) shape(t reflect.Type, n *node) *shape {
	if s := all[shaped{t, n}]; s != nil {
		return s
	}
	s := &shape{}
	all[shaped{t, n}] = s
	switch pointer := reflect.PointerTo(t); {
	case pointer.Implements(readsJSON):
	case pointer.Implements(readsText):
		if n.kind == textKind {
			s.way = textWay
		}
	case n.kind == objectKind && t.Kind() == reflect.Struct:
		s.way, s.fields = objectWay, make([]field, len(n.properties))
		for i := range t.NumField() {
			f := t.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			at := n.find([]byte(name), 0)
			if f.Anonymous || f.IsExported() && at < 0 && (name == "" || n.differsInCapitals([]byte(name))) {
				*s = shape{} // encoding/json knows whose field this is
				return s
			}
			if at >= 0 && f.IsExported() {
				s.fields[at] = field{i, all.shape(f.Type, n.properties[at].node)}
				s.lists = s.lists || s.fields[at].shape.lists
			}
		}
	case n.kind == listKind && t.Kind() == reflect.Slice:
		s.way, s.lists, s.items = listWay, true, all.shape(t.Elem(), n.items)
	case t.Kind() == kindOf[n.kind]:
		s.way = plainWay
	}
	return s
}

func (s *shape) setText(v reflect.Value, raw []byte, escaped bool) bool {
	if escaped {
		raw = appendText(make([]byte, 0, len(raw)), raw)
	}
	return v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(raw) == nil
}

func (s *shape) setJSON(v reflect.Value, written []byte) bool {
	if u, ok := v.Addr().Interface().(json.Unmarshaler); ok {
		return u.UnmarshalJSON(written) == nil
	}
	return json.Unmarshal(written, v.Addr().Interface()) == nil
}

// resetOthers makes the fields that nothing was said about what they were before anything was read.
func (s *shape) resetOthers(v reflect.Value, said set) {
	for i := range s.fields {
		if f := &s.fields[i]; f.shape != nil && !said.has(i) {
			f.shape.reset(v.Field(f.index))
		}
	}
}

// reset makes a value what it was before anything was read, and keeps the room of its lists.
func (s *shape) reset(v reflect.Value) {
	switch {
	case !s.lists:
		v.SetZero()
	case s.way == listWay:
		v.SetLen(0)
	default:
		s.resetOthers(v, set{})
	}
}
