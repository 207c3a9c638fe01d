package samskaping

import (
	"reflect"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// A node is one stated field or list item of a plan: its value, and what the field it
// stands in may refer to. The value can be changed through it.
type node struct {
	within *node  // nil for the plan itself
	field  *field // the one it is, or is in the list of
	index  int    // in the list, else -1
	value  reflect.Value
}

// nodes are everything that is stated in a plan, depth first, in the order it is written.
// The ref tag of a field says which types an id in it may lead to; nodes are how the rules on
// ids, references, estimates and texts reach every place without a list of places to keep.
func (p *Plan) nodes() []*node {
	var w walker
	w.walk(node{field: &field{}, value: reflect.ValueOf(p).Elem()})
	return w.found
}

// walker makes nodes many at a time, for there are some in every line of a document.
type walker struct {
	found []*node
	made  []node
}

func (w *walker) walk(next node) {
	if len(w.made) == cap(w.made) {
		w.made = make([]node, 0, 256)
	}
	w.made = append(w.made, next)
	n := &w.made[len(w.made)-1]
	w.found = append(w.found, n)
	switch n.value.Kind() {
	case reflect.Slice:
		for i := range n.value.Len() {
			if v := n.value.Index(i); !v.IsZero() {
				w.walk(node{n, n.field, i, v})
			}
		}
	case reflect.Struct:
		fields := fieldsOf(n.value.Type())
		for i := range fields {
			if v := n.value.Field(fields[i].index); !v.IsZero() {
				w.walk(node{n, &fields[i], -1, v})
			}
		}
	}
}

// at is the place of the value. Few places are ever asked for.
func (n *node) at() finding.Pointer {
	switch {
	case n.within == nil:
		return ""
	case n.index >= 0:
		return n.within.at().Index(n.index)
	}
	return n.within.at() + n.field.token
}

// id is that of a thing in the plan: a struct whose first field is its ID.
func (n *node) id() (value.ID, bool) {
	if n.value.Kind() != reflect.Struct || n.within == nil {
		return "", false
	}
	fields := fieldsOf(n.value.Type())
	if len(fields) == 0 || !fields[0].isID {
		return "", false
	}
	id := value.ID(n.value.Field(0).String())
	return id, !id.IsZero()
}

// pointer points to the value, of whatever type it is, without copying it.
func (n *node) pointer() any { return n.value.Addr().Interface() }

// field is a field of a struct that is written in a document.
type field struct {
	index  int
	token  finding.Pointer // its name, as it continues a pointer
	refers string          // the kinds an id in it may lead to, where it leads somewhere
	isID   bool            // it is the id of the struct
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
			fields = append(fields, field{i, finding.Pointer("").Key(name), f.Tag.Get("ref"), i == 0 && f.Name == "ID" && f.Type == reflect.TypeFor[value.ID]()})
		}
	}
	fieldsByType.Store(t, fields)
	return fields
}

var fieldsByType sync.Map // []field by reflect.Type
