package schema_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/schema"
)

// maker makes documents out of a schema: the smallest that reach a definition, and with it what is
// wrong there and nowhere else.
type maker struct {
	root        object
	beginning   object // the smallest document
	definitions object
	ways        map[string][]step // the shortest way to each definition
	names       []string          // the definitions in the order they are reached
}

// step is a property on the way to a definition, which may be a list of it.
type step struct {
	property string
	list     bool
}

func newMaker(t *testing.T, doc schema.Document) maker {
	root := ordered(t, schema.Bytes(doc)).(object)
	m := maker{root: root, beginning: ordered(t, []byte(beginnings[doc]+"}")).(object), definitions: root.get("$defs").(object), ways: map[string][]step{"": {}}, names: []string{""}}
	for i := 0; i < len(m.names); i++ {
		from := m.names[i]
		properties, _ := m.definition(from).get("properties").(object)
		for _, p := range properties {
			node, list := p.value.(object), false
			if items, ok := node.get("items").(object); ok {
				node, list = items, true
			}
			to := referred(node)
			if _, known := m.ways[to]; to != "" && !known {
				m.ways[to] = append(slices.Clone(m.ways[from]), step{p.name, list})
				m.names = append(m.names, to)
			}
		}
	}
	require.Len(t, m.names, len(m.definitions)+1, "every definition is reached")
	return m
}

// referred is the definition that a part of a schema refers to, or nothing.
func referred(node object) string {
	reference, _ := node.get("$ref").(string)
	return strings.TrimPrefix(reference, "#/$defs/")
}

// definition is a definition by its name, and the document itself when there is no name.
func (m maker) definition(name string) object {
	if name == "" {
		return m.root
	}
	return m.definitions.get(name).(object)
}

// at is the smallest document that has a value where a definition is first used.
func (m maker) at(name string, value any) json.RawMessage {
	var build func(here string, way []step) any
	build = func(here string, way []step) any {
		if len(way) == 0 {
			return value
		}
		p := m.definition(here).get("properties").(object).get(way[0].property).(object)
		if way[0].list {
			p = p.get("items").(object)
		}
		inner := build(referred(p), way[1:])
		if way[0].list {
			inner = []any{inner}
		}
		return m.least(here).set(way[0].property, inner)
	}
	return compact(build("", m.ways[name]))
}

// least is a value of an object with nothing but what is required.
func (m maker) least(name string) object {
	if name == "" {
		return m.beginning
	}
	var o object
	for _, required := range m.required(name) {
		node := m.definition(name).get("properties").(object).get(required).(object)
		value := m.sample(node, nil)
		if required == "id" {
			// One id for each kind of thing, so that no id is used twice.
			value = "et-" + strings.ToLower(name)
		}
		o = append(o, member{required, value})
	}
	return o
}

func (m maker) required(name string) []string {
	var names []string
	list, _ := m.definition(name).get("required").([]any)
	for _, n := range list {
		names = append(names, n.(string))
	}
	return names
}

// whole is a value of an object with every property there is, and one item in every list. An
// object is not put inside another of its kind.
func (m maker) whole(name string, inside []string) object {
	var o object
	for _, p := range m.definition(name).get("properties").(object) {
		node := p.value.(object)
		inner := node
		if items, ok := node.get("items").(object); ok {
			inner = items
		}
		switch to := referred(inner); {
		case to != "" && slices.Contains(inside, to):
		case p.name == "id" && name != "":
			o = append(o, member{p.name, "et-" + strings.ToLower(name)})
		default:
			o = append(o, member{p.name, m.sample(node, append(slices.Clone(inside), name))})
		}
	}
	return o
}

// sample is a value of a part of a schema: the least of an object when it is not inside anything.
func (m maker) sample(node object, inside []string) any {
	if name := referred(node); name != "" {
		switch d := m.definition(name); {
		case d.get("type") != "object":
			return m.sample(d, inside)
		case inside == nil:
			return m.least(name)
		default:
			return m.whole(name, inside)
		}
	}
	for _, keyword := range []string{"const", "enum", "examples"} {
		switch v := node.get(keyword).(type) {
		case string:
			return v
		case []any:
			return v[0]
		}
	}
	switch node.get("type") {
	case "boolean":
		return true
	case "integer":
		return json.Number("1")
	case "array":
		return []any{m.sample(node.get("items").(object), inside)}
	}
	return "Tekst"
}

// made are the cases that follow from the schema: each definition with one thing wrong, and each
// written form with what is just inside and just outside it.
func made(t *testing.T, doc schema.Document) []conformanceCase {
	m := newMaker(t, doc)
	cases := []conformanceCase{{
		Name: "every-property", About: "A document with every property there is.", Document: compact(m.whole("", []string{})),
	}}
	add := func(name, about string, document json.RawMessage) {
		cases = append(cases, conformanceCase{Name: name, About: about, Document: document})
	}
	for _, name := range m.names {
		d, called := m.definition(name), name
		if name == "" {
			called = "Document"
		}
		switch {
		case d.get("type") == "object":
			if required := m.required(name); len(required) > 0 {
				last := required[len(required)-1]
				add(called+"-without-"+last, called+" without "+last+", which is required.", m.at(name, m.least(name).without(last)))
			}
			add(called+"-with-unknown-property", called+" with a property that is not in the schema.", m.at(name, m.least(name).set("ukjent", "x")))
			if len(m.ways[name]) == 1 && !m.ways[name][0].list {
				add(called+"-as-list", called+" in a list where there should be one.", m.at(name, []any{m.least(name)}))
			}
			cases = append(cases, m.properties(called, name)...)
		case d.get("enum") != nil:
			first := d.get("enum").([]any)[0].(string)
			add(called+"-unknown-code", "A code that is not in the list "+called+".", m.at(name, strings.ToUpper(first)+"-"))
		default:
			forms, ok := writtenForms[name]
			require.True(t, ok, "%s has no written forms to try", name)
			for i, v := range forms.good {
				add(fmt.Sprintf("%s-good-%d", called, i+1), called+" as it may be written.", m.at(name, v))
			}
			for i, v := range forms.bad {
				add(fmt.Sprintf("%s-bad-%d", called, i+1), called+" as it may not be written.", m.at(name, v))
			}
		}
	}
	return cases
}

// properties are the cases of the properties that have no definition of their own: the first of
// each kind with a value of another kind, and the first required text with nothing in it.
func (m maker) properties(called, name string) []conformanceCase {
	var cases []conformanceCase
	seen := map[any]bool{}
	for _, p := range m.definition(name).get("properties").(object) {
		node := p.value.(object)
		kind := node.get("type")
		wrong := map[any]any{"string": true, "boolean": "ja", "array": object{}}[kind]
		if wrong != nil && node.get("const") == nil && !seen[kind] {
			seen[kind] = true
			cases = append(cases, conformanceCase{
				Name: called + "-" + p.name + "-wrong-type", About: fmt.Sprintf("%s.%s is not a %s.", called, p.name, kind),
				Document: m.at(name, m.least(name).set(p.name, wrong)),
			})
		}
		if node.get("minLength") != nil && !seen["empty"] {
			seen["empty"] = true
			cases = append(cases, conformanceCase{
				Name: called + "-" + p.name + "-empty", About: called + "." + p.name + " is required and has nothing in it.",
				Document: m.at(name, m.least(name).set(p.name, "")),
			})
		}
	}
	return cases
}
