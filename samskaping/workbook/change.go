package workbook

import (
	"encoding/json"
	"slices"
	"sort"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// ChangeKind says what has happened to a place in the plan.
type ChangeKind string

// The kinds of changes.
const (
	Changed ChangeKind = "changed" // a property has another value, a new one or none
	Added   ChangeKind = "added"   // a thing is new in its list
	Removed ChangeKind = "removed" // a thing is gone from its list
	Moved   ChangeKind = "moved"   // a thing has another place in the order of its list
)

// Change is one difference between two plans.
type Change struct {
	Kind ChangeKind
	// Pointer is the place in the plan after the change; for what is removed, in the plan before.
	Pointer finding.Pointer
	// Title names the property, or the list for things that are added, removed or moved. Thing is
	// what the thing it belongs to is called, empty for the plan itself.
	Title value.Text
	Thing string
	// Before and After are the values of a changed property, codes in words; empty when not stated.
	Before, After value.Text
	// Sheet and Cell are where the change was made, when it was made in a workbook.
	Sheet, Cell string
}

// Format returns the change for people, on one line: «Aktiviteter» C7 Tittel: «Kurs» → «Kveldskurs».
func (c Change) Format(l value.Lang) string {
	what := c.Title.In(l)
	if c.Thing != "" {
		what += " (" + value.Excerpt(c.Thing, mostQuoted) + ")"
	}
	if at := place(c.Sheet, c.Cell, l); at != "" {
		what = at + " " + what
	}
	switch c.Kind {
	case Added:
		return what + ": " + text("lagt til", "lagd til", "added").In(l)
	case Removed:
		return what + ": " + text("tatt bort", "teken bort", "removed").In(l)
	case Moved:
		return what + ": " + text("flyttet", "flytta", "moved").In(l)
	}
	return what + ": " + quote(c.Before, l) + " → " + quote(c.After, l)
}

// mostQuoted is how many letters of a value are shown.
const mostQuoted = 80

func quote(t value.Text, l value.Lang) string {
	s := value.Excerpt(t.In(l), mostQuoted)
	switch {
	case s == "":
		return text("(tom)", "(tom)", "(empty)").In(l)
	case l == value.EN:
		return "“" + s + "”"
	}
	return "«" + s + "»"
}

// changes lists what makes one plan the other, in the order of the plan after.
func (l *layout) changes(before, after object) []Change {
	var c comparison
	c.things(l.sheets[0], before, after, "", "")
	return c.found
}

type comparison struct{ found []Change }

func (c *comparison) things(s *sheet, before, after object, at finding.Pointer, thing string) {
	for _, column := range s.columns {
		was, is := get(before, column.path), get(after, column.path)
		if same(was, is) || was == "" && is == nil || was == nil && is == "" {
			continue
		}
		c.found = append(c.found, Change{Kind: Changed, Pointer: along(at, column.path), Title: column.title, Thing: thing,
			Before: column.words(was), After: column.words(is)})
	}
	for _, list := range s.lists {
		was, _ := get(before, list.path).([]any)
		is, _ := get(after, list.path).([]any)
		c.list(list, was, is, along(at, list.path))
	}
}

// list pairs the things of two lists: those with one id, or, where things have none, those that
// are alike. What is left is paired when only the id differs, or, without ids, in order.
func (c *comparison) list(s *sheet, before, after []any, at finding.Pointer) {
	from := make([]int, len(after)) // where in before each thing comes from, -1 for nowhere
	taken := make([]bool, len(before))
	pair := func(key func(any) string) {
		waiting := map[string][]int{}
		for i, thing := range before {
			if taken[i] {
				continue
			}
			if k := key(thing); k != "" {
				waiting[k] = append(waiting[k], i)
			}
		}
		for i, thing := range after {
			if from[i] >= 0 || len(waiting) == 0 {
				continue
			}
			if k := key(thing); len(waiting[k]) > 0 {
				from[i], waiting[k] = waiting[k][0], waiting[k][1:]
				taken[from[i]] = true
			}
		}
	}
	for i := range from {
		from[i] = -1
	}
	if s.hasID() {
		pair(func(thing any) string { return idOf(thing) })
		pair(func(thing any) string { return alike(thing, true) })
	} else {
		pair(func(thing any) string { return alike(thing, false) })
		pair(func(any) string { return "in order" })
	}
	for i, thing := range before {
		if !taken[i] {
			o, _ := thing.(object)
			c.found = append(c.found, Change{Kind: Removed, Pointer: at.Index(i), Title: s.title, Thing: s.called(o)})
		}
	}
	still := ordered(from)
	for i, thing := range after {
		o, _ := thing.(object)
		switch name := s.called(o); {
		case from[i] < 0:
			c.found = append(c.found, Change{Kind: Added, Pointer: at.Index(i), Title: s.title, Thing: name})
		default:
			if !still[i] {
				c.found = append(c.found, Change{Kind: Moved, Pointer: at.Index(i), Title: s.title, Thing: name})
			}
			was, _ := before[from[i]].(object)
			c.things(s, was, o, at.Index(i), name)
		}
	}
}

// ordered marks the longest run of things that have kept their order; the others have moved.
func ordered(from []int) []bool {
	var ends []int // ends[n] is the thing that the best run of n+1 things ends with
	before := make([]int, len(from))
	for i, f := range from {
		if f < 0 {
			continue
		}
		n := sort.Search(len(ends), func(n int) bool { return from[ends[n]] >= f })
		before[i] = -1
		if n > 0 {
			before[i] = ends[n-1]
		}
		ends = append(ends[:n], append([]int{i}, ends[min(n+1, len(ends)):]...)...)
	}
	still := make([]bool, len(from))
	if len(ends) > 0 {
		for i := ends[len(ends)-1]; i >= 0; i = before[i] {
			still[i] = true
		}
	}
	return still
}

func idOf(thing any) string {
	o, _ := thing.(object)
	id, _ := o["id"].(string)
	return id
}

// alike is everything a thing says, as one text.
func alike(thing any, withoutID bool) string {
	o, _ := thing.(object)
	if withoutID {
		o = cloneObject(o)
		delete(o, "id")
	}
	data, err := json.Marshal(o)
	if err != nil {
		return ""
	}
	return string(data)
}

// called is what a thing is called: its title, name or role, else its id.
func (s *sheet) called(o object) string {
	if i := s.naming(); i >= 0 {
		if name, _ := get(o, s.columns[i].path).(string); name != "" {
			return name
		}
	}
	return idOf(o)
}

func along(at finding.Pointer, path []string) finding.Pointer {
	for _, name := range path {
		at = at.Key(name)
	}
	return at
}

// words is a value for people, codes and yes and no in each language.
func (c column) words(v any) value.Text {
	list, many := v.([]any)
	if !many {
		list = []any{v}
	}
	var all [3]string
	for i, l := range value.Langs() {
		var texts []string
		for _, item := range list {
			texts = append(texts, c.forPeople(c.text(item, wordsIn(l)), l))
		}
		all[i] = strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), "; ")
	}
	return value.Text{NB: all[0], NN: all[1], EN: all[2]}
}

// seen is what stands in a cell, for people.
func (c column) seen(in cell) value.Text {
	text := value.Excerpt(in.text, mostQuoted)
	if in.form != numberForm {
		return value.Same(text)
	}
	return value.Text{NB: c.forPeople(text, value.NB), NN: c.forPeople(text, value.NN), EN: text}
}

// forPeople is the text of a number with the decimal sign that people write; other texts are as they are.
func (c column) forPeople(text string, l value.Lang) string {
	if c.kind >= moneyKind && c.kind <= countKind && l != value.EN {
		return strings.Replace(text, ".", ",", 1)
	}
	return text
}
