package samskaping

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// nodes are what is stated in a plan and looked at wherever it stands, in the order it is written:
// they are how the rules on ids, references, periods and texts reach every place without a list of
// places to keep.
type nodes struct {
	things  []*node // structs with an id
	periods []*node
	texts   []leaf
}

// A node is a struct or list that is stated in a plan, and the field it stands in.
type node struct {
	within *node  // nil for the plan itself
	field  *field // the one it is, or is in the list of
	index  int    // in the list, else -1
	value  reflect.Value
}

// A leaf is a string that is stated in a plan: words, an id, or a code long enough to hold a
// national identity number.
type leaf struct {
	text   string
	within *node
	field  *field
	index  int // in the list, else -1
}

// nodes walks through the plan, depth first.
func (p *Plan) nodes() *nodes {
	w := walker{found: nodes{texts: make([]leaf, 0, 256)}}
	w.walk(node{field: &field{of: planStructure()}, index: -1, value: reflect.ValueOf(p).Elem()})
	return &w.found
}

// walker makes nodes many at a time, for there are some in every line of a document.
type walker struct {
	found nodes
	made  []node
}

func (w *walker) walk(next node) {
	if next.value.Kind() == reflect.String {
		if s := next.value.String(); next.field.asked || len(identity.FindNationalIDs(s)) > 0 {
			w.found.texts = append(w.found.texts, leaf{s, next.within, next.field, next.index})
		}
		return
	}
	if len(w.made) == cap(w.made) {
		w.made = make([]node, 0, 64)
	}
	w.made = append(w.made, next)
	n := &w.made[len(w.made)-1]
	switch n.value.Kind() {
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
	if n.within == nil {
		return ""
	}
	return n.within.place(n.field, n.index)
}

func (l *leaf) at() finding.Pointer { return l.within.place(l.field, l.index) }

// place is that of a field, or of an item of the list, in a node.
func (n *node) place(f *field, index int) finding.Pointer {
	if index >= 0 {
		return n.at().Index(index)
	}
	return n.at() + f.token
}

// set writes another text in the plan.
func (l *leaf) set(text string) {
	if l.index >= 0 {
		l.within.value.Index(l.index).SetString(text)
		return
	}
	l.within.value.Field(l.field.index).SetString(text)
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
	item   reflect.Type    // of its value, or of what its lists hold
	of     *structure      // of the structs it holds; nil when it holds none
	refers string          // the kinds an id in it may lead to, where it leads somewhere
	looked bool            // there may be something in it that is looked at
	asked  bool            // it holds texts that rules ask for by what they are
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
		s.hasID = s.hasID || i == 0 && f.Name == "ID" && f.Type == idType
		next := field{index: i, token: finding.Pointer("").Key(name), item: f.Type, refers: f.Tag.Get("ref")}
		for next.item.Kind() == reflect.Slice {
			next.item = next.item.Elem()
		}
		switch next.item.Kind() {
		case reflect.String:
			next.looked = true
			next.asked = next.refers != "" || next.item == stringType || next.item == projectIDType || next.item == municipalityType
		case reflect.Struct:
			next.of = structureOf(next.item)
			next.looked = next.item == periodType || next.of.looked()
		}
		s.fields = append(s.fields, next)
	}
	return s
}

// looked reports whether there may be something in the struct that is looked at. In an amount of
// money, say, there is nothing.
func (s *structure) looked() bool {
	return slices.ContainsFunc(s.fields, func(f field) bool { return f.looked })
}

// The types that rules look for wherever they stand.
var (
	idType           = reflect.TypeFor[value.ID]()
	stringType       = reflect.TypeFor[string]()
	periodType       = reflect.TypeFor[value.Period]()
	projectIDType    = reflect.TypeFor[identity.ProjectID]()
	municipalityType = reflect.TypeFor[identity.MunicipalityNumber]()
)
