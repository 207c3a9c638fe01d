package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// example reads one of the plans under examples.
func example(t testing.TB, name string) *samskaping.Plan {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "examples", filepath.FromSlash(name)))
	require.NoError(t, err)
	var p samskaping.Plan
	require.NoError(t, json.Unmarshal(data, &p))
	return &p
}

func render(t *testing.T, p *samskaping.Plan, o report.Options) string {
	t.Helper()
	if o.Document == "" {
		o.Document = report.ProjectDescription
	}
	out, err := report.Render(p, o)
	require.NoError(t, err)
	return string(out)
}

func page(t *testing.T, p *samskaping.Plan) string {
	t.Helper()
	return render(t, p, report.Options{Format: report.HTML, Audience: report.Internal})
}

func markdown(t *testing.T, p *samskaping.Plan) string {
	t.Helper()
	return render(t, p, report.Options{Format: report.Markdown, Audience: report.Internal})
}

// node is an element of a page, or a text when it has no name.
type node struct {
	name     string
	attr     map[string]string
	text     string
	children []*node
}

// parse reads a page as XML, which it is written to be.
func parse(t *testing.T, page string) *node {
	t.Helper()
	root := &node{}
	open := []*node{root}
	decoder := xml.NewDecoder(strings.NewReader(page))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			require.Len(t, open, 1)
			return root
		}
		require.NoError(t, err)
		parent := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attr: map[string]string{}}
			for _, a := range token.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			parent.children = append(parent.children, n)
			open = append(open, n)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			parent.children = append(parent.children, &node{text: string(token)})
		}
	}
}

// all returns the elements of a name, in the order of the page.
func (n *node) all(name string) []*node {
	var found []*node
	n.walk(func(n *node) bool {
		if n.name == name {
			found = append(found, n)
		}
		return true
	})
	return found
}

// walk visits the node and, as long as visit says so, what is in it.
func (n *node) walk(visit func(*node) bool) {
	if visit(n) {
		for _, child := range n.children {
			child.walk(visit)
		}
	}
}

// said is the text in a node, without what is inside the elements that are left out.
func (n *node) said(without ...string) string {
	var b strings.Builder
	n.walk(func(n *node) bool {
		for _, name := range without {
			if n.name == name {
				return false
			}
		}
		b.WriteString(n.text)
		switch n.name {
		case "p", "li", "dt", "dd", "th", "td", "h1", "h2", "h3", "br", "figcaption", "text":
			b.WriteString(" ")
		}
		return true
	})
	return b.String()
}

// changeTexts changes every text a plan's author has written, other than addresses.
func changeTexts(p *samskaping.Plan, change func(string) string) {
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				field := v.Type().Field(i)
				if field.IsExported() && field.Name != "Schema" && field.Name != "URL" {
					walk(v.Field(i))
				}
			}
		case reflect.String:
			if v.Type() == reflect.TypeFor[string]() && v.Len() > 0 {
				v.SetString(change(v.String()))
			}
		}
	}
	walk(reflect.ValueOf(p).Elem())
}

// large is a plan with many subprojects and activities, each with a decision on a proposal.
func large(t testing.TB, subprojects, activities int) *samskaping.Plan {
	t.Helper()
	p := &samskaping.Plan{ID: "stort", Title: "Stort prosjekt", Language: value.NB, Owner: "eier"}
	p.Organisations = []samskaping.Organisation{{ID: "eier", Name: "Eier"}}
	p.Bodies = []samskaping.Body{{ID: "styringsgruppen", Name: "Styringsgruppen", Kind: samskaping.BodySteeringGroup}}
	for i := range subprojects {
		leader, unit := value.ID(fmt.Sprintf("leder-%d", i)), value.ID(fmt.Sprintf("lag-%d", i))
		p.Organisations = append(p.Organisations, samskaping.Organisation{ID: unit, Name: fmt.Sprintf("Lag nummer %d", i)})
		p.People = append(p.People, samskaping.Person{ID: leader, Role: fmt.Sprintf("Delprosjektleder %d", i), Unit: unit})
		p.Subprojects = append(p.Subprojects, samskaping.Subproject{
			ID: value.ID(fmt.Sprintf("delprosjekt-%d", i)), Title: fmt.Sprintf("Delprosjekt om tema %d", i), Leader: leader,
			Participants: []samskaping.Participants{{Group: samskaping.Inhabitants}, {Group: samskaping.Employees}},
		})
	}
	for i := range activities {
		proposal, decision := value.ID(fmt.Sprintf("forslag-%d", i)), value.ID(fmt.Sprintf("beslutning-%d", i))
		p.Proposals = append(p.Proposals, samskaping.Proposal{ID: proposal, Title: fmt.Sprintf("Forslag %d", i)})
		p.Decisions = append(p.Decisions, samskaping.Decision{
			ID: decision, Title: fmt.Sprintf("Beslutning %d", i), Proposal: proposal, Body: "styringsgruppen", Outcome: samskaping.Yes,
		})
		p.Activities = append(p.Activities, samskaping.Activity{
			ID: value.ID(fmt.Sprintf("aktivitet-%d", i)), Title: fmt.Sprintf("Aktivitet %d", i), Status: samskaping.ActivityDecided,
			Proposal: proposal, Decision: decision, Responsible: p.People[i%subprojects].ID,
		})
	}
	return p
}

// golden compares a document with its file under testdata, or writes the file with -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if !bytes.Equal(got, want) {
		at := 0
		for at < len(got) && at < len(want) && got[at] == want[at] {
			at++
		}
		t.Errorf("%s differs from byte %d: got %q; run go test ./report -update and read the difference",
			name, at, got[max(0, at-40):min(len(got), at+80)])
	}
}
