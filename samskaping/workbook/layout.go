package workbook

import (
	"encoding"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// A layout is the sheets of a plan, made from its Go types: first the sheet of what is stated
// once, then one for each list, each followed by the sheets of the lists inside it.
type layout struct {
	sheets []*sheet
}

// A sheet is one list of the plan, or the plan itself.
type sheet struct {
	key     string   // the list in the plan, such as "bodies.members"; it stands in cell A1
	parent  *sheet   // whose rows the lists stand in; nil for the sheet of the plan itself
	path    []string // the properties from the parent's object to the list
	typ     reflect.Type
	columns []column
	lists   []*sheet // the sheets of the lists inside
	title   value.Text
	help    value.Text
	names   []value.Text // what the sheet may be called, the best first
}

// A column is one property that has a value of its own, directly in a thing or in an object in it.
type column struct {
	key      string   // the property, such as "period.from"; it stands in the hidden first row
	path     []string // the same, in parts
	typ      reflect.Type
	kind     kind
	many     bool   // a list of values in one cell
	codes    string // the codelist of the values
	refers   []string
	required bool
	percent  bool // a number that counts in per cent
	inHours  bool // a number that can only be hours
	title    value.Text
	help     value.Text
}

// The columns that are not properties.
const (
	keyColumn    = "#key"    // hidden: where in the plan the row came from
	parentColumn = "#parent" // which thing the row stands under
)

var planLayout = sync.OnceValue(func() *layout {
	root := &sheet{key: "plan", typ: reflect.TypeFor[samskaping.Plan](), title: schema.Label("Plan", "").Title}
	root.names = []value.Text{root.title}
	l := &layout{}
	l.add(root)
	return l
})

// add adds a sheet and, after it, the sheets of the lists in it.
func (l *layout) add(s *sheet) {
	l.sheets = append(l.sheets, s)
	s.fields(s.typ, nil, nil)
	for i := range s.columns {
		s.columns[i].inHours = s.countsHours(s.columns[i])
	}
	for _, list := range s.lists {
		l.add(list)
	}
}

// fields goes through the properties of an object in the order of its type. A value becomes a
// column, a list of things a sheet, and the properties of an object in it stand beside its own.
func (s *sheet) fields(typ reflect.Type, path []string, titles []value.Text) {
	for i := range typ.NumField() {
		field := typ.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if !field.IsExported() || name == "" || name == "-" || strings.HasPrefix(name, "$") {
			continue
		}
		label := schema.Label(schema.TypeName(typ), name)
		if label.Title.IsZero() {
			label.Title = value.Same(name)
		}
		path, titles := append(slices.Clone(path), name), append(slices.Clone(titles), label.Title)
		element := field.Type
		if element.Kind() == reflect.Slice {
			element = element.Elem()
		}
		switch {
		case isValue(element):
			c := column{key: strings.Join(path, "."), path: path, typ: element, kind: kindOf(element),
				many: field.Type.Kind() == reflect.Slice, required: options == "", percent: inPercent(titles), title: dash(titles), help: label.Help}
			if words, other := disbenefitColumns[s.key+"."+c.key]; other {
				c.title, c.help = words.over(c.title, c.help)
			}
			switch c.kind {
			case moneyKind, hoursKind, decimalKind, countKind:
				c.help = asTyped(c.help)
			case codeKind:
				c.codes = element.Name()
				c.help = asNames(asChosen(c.help, c.codes))
			case boolKind:
				c.help = asAnswered(c.help)
			}
			c.help = withoutAsides(c.help)
			if refers, ok := field.Tag.Lookup("ref"); ok {
				c.refers = strings.Split(refers, ",")
				if c.asks() {
					c.help = questionHelp
				}
			}
			s.columns = append(s.columns, c)
		case field.Type.Kind() == reflect.Slice:
			list := &sheet{key: strings.Join(path, "."), parent: s, path: path, typ: element, title: label.Title, help: withoutAsides(label.Help)}
			list.names = []value.Text{dash(titles), label.Title}
			if s.parent != nil {
				list.key = s.key + "." + list.key
				if help, other := disbenefitHelp[list.key]; other {
					list.help = help
				}
				list.names = []value.Text{dash([]value.Text{s.thing(), label.Title}), dash([]value.Text{s.title, label.Title}), label.Title}
			}
			s.lists = append(s.lists, list)
		case element.Kind() == reflect.Struct:
			s.fields(element, path, titles)
		}
	}
}

// estimateOf names the columns of an estimate that say how sure its number is, by their properties. It is
// nil for the column of a number that is no estimate.
func (s *sheet) estimateOf(c *column) []value.Arg {
	if c.kind != moneyKind && c.kind != hoursKind && c.kind != decimalKind {
		return nil
	}
	var named []value.Arg
	for _, property := range []string{"about", "min", "max"} {
		path := append(slices.Clone(c.path[:len(c.path)-1]), property)
		i := slices.IndexFunc(s.columns, func(other column) bool { return slices.Equal(other.path, path) })
		if i < 0 {
			return nil
		}
		named = append(named, value.Arg{Name: property, Text: s.columns[i].title})
	}
	return named
}

// inPercent reports whether a property says in its name, or that of what it is in, that it counts in
// per cent.
func inPercent(titles []value.Text) bool {
	return slices.ContainsFunc(titles, func(t value.Text) bool { return strings.Contains(t.NB, " i prosent") })
}

// isValue reports whether the type is written as one string, number or boolean.
func isValue(typ reflect.Type) bool {
	return typ.Kind() != reflect.Slice &&
		(typ.Kind() != reflect.Struct || typ.Implements(reflect.TypeFor[encoding.TextMarshaler]()))
}

// dash puts the names of a property and the objects it stands in together: Periode – Fra.
func dash(titles []value.Text) value.Text {
	var all [3][]string
	for _, t := range titles {
		for i, s := range []string{t.NB, t.NN, t.EN} {
			all[i] = append(all[i], s)
		}
	}
	return value.Text{NB: strings.Join(all[0], " – "), NN: strings.Join(all[1], " – "), EN: strings.Join(all[2], " – ")}
}

// hasID reports whether the things of the sheet have ids.
func (s *sheet) hasID() bool {
	return s.parent != nil && len(s.columns) > 0 && s.columns[0].key == "id"
}

// nested reports whether the rows of the sheet stand under a thing of another list.
func (s *sheet) nested() bool { return s.parent != nil && s.parent.parent != nil }

// naming is the column that says what a thing is called: the first required text.
func (s *sheet) naming() int {
	return slices.IndexFunc(s.columns, func(c column) bool { return c.required && c.kind == textKind && !c.many && c.key != "id" })
}

func (s *sheet) column(key string) *column {
	for i := range s.columns {
		if s.columns[i].key == key {
			return &s.columns[i]
		}
	}
	return nil
}

// A row is one thing of a list, as it stands in a plan.
type row struct {
	object object
	at     finding.Pointer
	parent *row
}

func (r *row) id() string { return idOf(r.object) }

// rows takes a plan apart into the rows of each sheet, in the order of the plan.
func (l *layout) rows(plan object) map[*sheet][]*row {
	all := map[*sheet][]*row{}
	all[l.sheets[0]] = []*row{{object: plan}}
	for _, s := range l.sheets[1:] {
		for _, parent := range all[s.parent] {
			things, _ := get(parent.object, s.path).([]any)
			at := parent.at
			for _, name := range s.path {
				at = at.Key(name)
			}
			for i, thing := range things {
				if o, ok := thing.(object); ok {
					all[s] = append(all[s], &row{object: o, at: at.Index(i), parent: parent})
				}
			}
		}
	}
	return all
}
