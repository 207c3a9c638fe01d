package schema

import (
	_ "embed"
	"encoding/json"
	"path"
	"reflect"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/value"
)

// TypeLabel names a type of the documents and its properties for people. The table in
// labels.json is the one source for editor hovers, workbook headings and documents.
type TypeLabel struct {
	Type       string          `json:"type"`
	Title      value.Text      `json:"title"`
	Properties []PropertyLabel `json:"properties"`
}

// PropertyLabel names a property for people, and says what to write there.
type PropertyLabel struct {
	Name  string     `json:"name"`
	Title value.Text `json:"title"`
	Help  value.Text `json:"help"`
}

//go:embed labels.json
var labelsJSON []byte

var labels = sync.OnceValue(func() []TypeLabel { return mustDecode[[]TypeLabel](labelsJSON) })

// Labels returns the names of all types, in the order a plan is written in. The types that only
// other documents have come after those of the plan.
func Labels() []TypeLabel {
	return mustDecode[[]TypeLabel](labelsJSON)
}

// Label returns the name of a property of a type, or of the type itself when no property is
// given. It is zero for what is not in the table.
func Label(typeName, property string) PropertyLabel {
	for _, t := range labels() {
		if t.Type != typeName {
			continue
		}
		if property == "" {
			return PropertyLabel{Title: t.Title}
		}
		for _, p := range t.Properties {
			if p.Name == property {
				return p
			}
		}
	}
	return PropertyLabel{}
}

// TypeName is the name that a Go type of the model has in the schemas and in [Labels]: its own. A
// plan or a report of something is named after the package it stands in, since several packages
// have one: benefits.Plan is BenefitPlan. The plan of package samskaping is Plan.
func TypeName(t reflect.Type) string {
	name, of := t.Name(), strings.TrimSuffix(path.Base(t.PkgPath()), "s")
	if name != "Plan" && name != "Report" || of == "samskaping" {
		return name
	}
	return strings.ToUpper(of[:1]) + of[1:] + name
}

// Codelist is the codes a property may have, with their names for people. Its Name is that of the Go
// type of the codes, such as ProjectStatus.
type Codelist struct {
	Name  string     `json:"name"`
	Title value.Text `json:"title"`
	Codes []Code     `json:"codes"`
}

// Code is one code of a codelist.
type Code struct {
	Code  string     `json:"code"`
	Label value.Text `json:"label"`
}

//go:embed codelists.json
var codelistsJSON []byte

var codelists = sync.OnceValue(func() []Codelist { return mustDecode[[]Codelist](codelistsJSON) })

// Codelists returns all codelists.
func Codelists() []Codelist {
	return mustDecode[[]Codelist](codelistsJSON)
}

// CodeLabel returns the name of a code for people, of the list with the name of its Go type:
// CodeLabel("ProjectStatus", "paused"). A code that is not in the list, or a list
// that does not exist, gives the code itself.
func CodeLabel(list, code string) value.Text {
	label, known := FindCode(list, code)
	if !known {
		return value.Same(code)
	}
	return label
}

// FindCode returns the name of a code for people, and whether the list has the code.
func FindCode(list, code string) (value.Text, bool) {
	if l, ok := codelist(list); ok {
		for _, c := range l.Codes {
			if c.Code == code {
				return c.Label, true
			}
		}
	}
	return value.Text{}, false
}

func codelist(name string) (Codelist, bool) {
	for _, l := range codelists() {
		if l.Name == name {
			return l, true
		}
	}
	return Codelist{}, false
}

// mustDecode reads an embedded file. That every one of them reads is held by a test.
func mustDecode[T any](data []byte) T {
	var v T
	if err := json.Unmarshal(data, &v); err != nil {
		panic("schema: embedded file: " + err.Error())
	}
	return v
}
