package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// places names places in a document as people would: Aktiviteter › «Sette ut benker» › Status.
type places struct {
	root     string // the type of the whole document
	schema   any
	document any
}

func newPlaces(doc schema.Document, root string, data []byte) places {
	p := places{root: root}
	// A document that cannot be taken apart has places without names, and still its lines.
	_ = json.Unmarshal(schema.Bytes(doc), &p.schema)
	_ = json.Unmarshal(data, &p.document)
	return p
}

// of names the place of a finding, with its line.
func (p places) of(f finding.Finding) value.Text {
	path := joined(" › ", p.path(f.Pointer)...)
	if f.Line == 0 {
		return path
	}
	return joined(" · ", path, onLine.Fill(value.Named("line", strconv.Itoa(f.Line))))
}

func (p places) path(at finding.Pointer) []value.Text {
	var path []value.Text
	typeName, node, here := p.root, p.schema, p.document
	for _, token := range at.Tokens() {
		switch inside := here.(type) {
		case []any:
			node, here = child(node, "items"), item(inside, token)
			path = append(path, nameOf(here, token))
		default:
			node, here = child(child(node, "properties"), token), child(here, token)
			label := schema.Label(typeName, token).Title
			if label.IsZero() {
				label = quoted(token)
			}
			path = append(path, label)
		}
		if ref, ok := child(node, "$ref").(string); ok {
			typeName = strings.TrimPrefix(ref, "#/$defs/")
			node = child(child(p.schema, "$defs"), typeName)
		}
	}
	return path
}

func child(of any, name string) any {
	object, _ := of.(map[string]any)
	return object[name]
}

func item(list []any, token string) any {
	if i, err := strconv.Atoi(token); err == nil && i >= 0 && i < len(list) {
		return list[i]
	}
	return nil
}

// nameOf is what a thing in a list is called, or its number.
func nameOf(thing any, index string) value.Text {
	for _, property := range []string{"title", "name", "role", "text", "id"} {
		if name, ok := child(thing, property).(string); ok && strings.TrimSpace(name) != "" {
			return quoted(shortened(name))
		}
	}
	i, _ := strconv.Atoi(index)
	return numberInList.Fill(value.Named("number", fmt.Sprint(i+1)))
}

// shortened keeps the beginning of a long name, which is enough to find it by.
func shortened(name string) string {
	const most = 60
	letters := []rune(name)
	if len(letters) <= most {
		return name
	}
	return strings.TrimSpace(string(letters[:most])) + "…"
}

func quoted(s string) value.Text {
	return value.Text{NB: "«" + s + "»", NN: "«" + s + "»", EN: "“" + s + "”"}
}
