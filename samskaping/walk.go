package samskaping

import (
	"reflect"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/finding"
)

// A node is one stated field or list item of a plan: its place, its value, and the tags of the
// field it stands in. The value can be changed through it.
type node struct {
	at    finding.Pointer
	value reflect.Value
	tag   reflect.StructTag
}

// walk visits everything that is stated in a plan, depth first, in the order it is written.
// The ref tag of a field says which types an id in it may lead to; walk is how the rules on
// ids, references, estimates and texts reach every place without a list of places to keep.
func (p *Plan) walk(visit func(node)) { walk("", reflect.ValueOf(p).Elem(), "", visit) }

func walk(at finding.Pointer, v reflect.Value, tag reflect.StructTag, visit func(node)) {
	if v.IsZero() {
		return
	}
	visit(node{at, v, tag})
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			walk(at.Index(i), v.Index(i), tag, visit)
		}
	case reflect.Struct:
		for _, f := range fieldsOf(v.Type()) {
			walk(at+f.token, v.Field(f.index), f.tag, visit)
		}
	}
}

// pointer points to the value, of whatever type it is, without copying it.
func (n node) pointer() any { return n.value.Addr().Interface() }

// field is a field of a struct that is written in a document.
type field struct {
	index int
	token finding.Pointer // its name, as it continues a pointer
	tag   reflect.StructTag
}

// fieldsOf is asked for every struct of every plan, and finds out once for each type.
func fieldsOf(t reflect.Type) []field {
	if known, ok := fieldsByType.Load(t); ok {
		return known.([]field)
	}
	var fields []field
	for i := range t.NumField() {
		f := t.Field(i)
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); f.IsExported() && name != "" {
			fields = append(fields, field{i, finding.Pointer("").Key(name), f.Tag})
		}
	}
	fieldsByType.Store(t, fields)
	return fields
}

var fieldsByType sync.Map // []field by reflect.Type
