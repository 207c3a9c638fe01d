package samskaping

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// nodes are what is stated in a plan and looked at wherever it stands, in the order it is written:
// they are how the rules on ids, references, periods and texts reach every place without a list of
// places to keep.
type nodes struct {
	things  []*node // structs with an id
	texts   []*node // strings, also those that are ids, codes and numbers
	periods []*node
}

// A node is one stated field or list item of a plan: its value, and the field it stands in. The
// value can be changed through it.
type node struct {
	within *node  // nil for the plan itself
	field  *field // the one it is, or is in the list of
	index  int    // in the list, else -1
	value  reflect.Value
}

// nodes walks through the plan, depth first.
func (p *Plan) nodes() *nodes {
	var w walker
	w.walk(node{field: &field{of: planStructure()}, index: -1, value: reflect.ValueOf(p).Elem()})
	return &w.found
}

// walker makes nodes many at a time, for there are some in every line of a document.
type walker struct {
	found nodes
	made  []node
}

func (w *walker) walk(next node) {
	if len(w.made) == cap(w.made) {
		w.made = make([]node, 0, 128)
	}
	w.made = append(w.made, next)
	n := &w.made[len(w.made)-1]
	switch n.value.Kind() {
	case reflect.String:
		w.found.texts = append(w.found.texts, n)
	case reflect.Slice:
		for i := range n.value.Len() {
			if v := n.value.Index(i); !v.IsZero() {
				w.walk(node{n, n.field, i, v})
			}
		}
	case reflect.Struct:
		if n.value.Type() == periodType {
			w.found.periods = append(w.found.periods, n)
		}
		if _, ok := n.id(); ok {
			w.found.things = append(w.found.things, n)
		}
		fields := n.field.of.fields
		for i := range fields {
			if !fields[i].looked {
				continue
			}
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
	if n.within == nil || !n.field.of.hasID {
		return "", false
	}
	id := value.ID(n.value.Field(0).String())
	return id, !id.IsZero()
}

// pointer points to the value, of whatever type it is, without copying it.
func (n *node) pointer() any { return n.value.Addr().Interface() }

// structure is what a struct of the plan has in it.
type structure struct {
	name   string
	fields []field
	hasID  bool // the first field is the id of the struct
}

// field is a field of a struct that is written in a document.
type field struct {
	index  int
	token  finding.Pointer // its name, as it continues a pointer
	refers string          // the kinds an id in it may lead to, where it leads somewhere
	of     *structure      // of the struct it is, or is a list of; nil for anything else
	looked bool            // there may be something in it that is looked at
}

// planStructure is found out once for all plans.
var planStructure = sync.OnceValue(func() *structure { return structureOf(reflect.TypeFor[Plan]()) })

func structureOf(t reflect.Type) *structure {
	s := &structure{name: t.Name()}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || name == "" {
			continue
		}
		s.hasID = s.hasID || i == 0 && f.Name == "ID" && f.Type == reflect.TypeFor[value.ID]()
		item := f.Type
		for item.Kind() == reflect.Slice {
			item = item.Elem()
		}
		next := field{index: i, token: finding.Pointer("").Key(name), refers: f.Tag.Get("ref"), looked: item.Kind() == reflect.String || item == periodType}
		if item.Kind() == reflect.Struct {
			next.of = structureOf(item)
			next.looked = next.looked || next.of.looked()
		}
		s.fields = append(s.fields, next)
	}
	return s
}

var periodType = reflect.TypeFor[value.Period]()

// looked reports whether there may be something in the struct that is looked at: an amount of
// money, say, has nothing.
func (s *structure) looked() bool {
	return slices.ContainsFunc(s.fields, func(f field) bool { return f.looked })
}
