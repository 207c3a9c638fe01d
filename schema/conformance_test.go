package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/schema"
)

// conformanceCase is a document and what is said about it. One of Document, Text and File holds
// the document: as JSON, as text where the very characters matter, or as a file of the repository.
type conformanceCase struct {
	Name     string          `json:"name"`
	About    string          `json:"about"`
	Document json.RawMessage `json:"document,omitempty"`
	Text     *string         `json:"text,omitempty"`
	File     string          `json:"file,omitempty"`
	// SchemaVerdict is what every JSON Schema validator says: valid or invalid. A text that is not
	// JSON is invalid.
	SchemaVerdict string `json:"schemaVerdict"`
	// Keywords are the keywords of the schema that are not fulfilled.
	Keywords []string `json:"keywords,omitempty"`
	// GateVerdict is what this library says: accepted, refused (there are errors) or unreadable.
	GateVerdict string               `json:"gateVerdict"`
	Findings    []conformanceFinding `json:"findings,omitempty"`
}

type conformanceFinding struct {
	Rule     string           `json:"rule"`
	Severity finding.Severity `json:"severity"`
	Pointer  finding.Pointer  `json:"pointer"`
}

// bytes are the document as a program reads it.
func (c conformanceCase) bytes(t *testing.T) []byte {
	t.Helper()
	switch {
	case c.Text != nil:
		return []byte(*c.Text)
	case c.File != "":
		data, err := os.ReadFile(filepath.Join("..", c.File))
		require.NoError(t, err)
		return data
	}
	return c.Document
}

// The corpus says of every document what any validator and what this library says about it. What
// other validators say is tried where they are (.ci/run).
func TestConformance(t *testing.T) {
	for _, doc := range schema.Documents() {
		file := filepath.Join("testdata", "conformance", string(doc)+".json")
		validator := jsonschema.MustCompileString(doc.URL(), string(schema.Bytes(doc)))
		var got []conformanceCase
		names := map[string]bool{}
		for _, c := range append(handMade(t, doc), made(t, doc)...) {
			require.False(t, names[c.Name], "two cases are called %s", c.Name)
			names[c.Name] = true
			data := c.bytes(t)
			c.SchemaVerdict, c.Keywords = schemaVerdict(validator, data)
			c.GateVerdict, c.Findings = gateVerdict(t, doc, data)
			got = append(got, c)
		}
		written := corpusFile(t, got)
		if *update {
			require.NoError(t, os.WriteFile(file, written, 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(written), "\n")); diff != "" {
			t.Errorf("%s (-corpus +now); run go test ./schema -run Conformance -update and read the difference:\n%s", file, diff)
		}
	}
}

// Every keyword that a schema uses to refuse a document does so in some case, and every document
// has cases of all verdicts.
func TestConformanceTriesEveryKeyword(t *testing.T) {
	// Keywords that lead to other parts of a schema, or tell people about it.
	others := []string{"$schema", "$id", "$defs", "$ref", "properties", "items", "$comment", "title", "description", "examples"}
	for _, doc := range schema.Documents() {
		var used, tried []string
		var collect func(v any, names bool)
		collect = func(v any, names bool) {
			o, _ := v.(object)
			for _, m := range o {
				if !names && !slices.Contains(others, m.name) {
					used = append(used, m.name)
				}
				collect(m.value, m.name == "properties" && !names || m.name == "$defs")
			}
		}
		collect(ordered(t, schema.Bytes(doc)), false)
		data, err := os.ReadFile(filepath.Join("testdata", "conformance", string(doc)+".json"))
		require.NoError(t, err)
		var cases []conformanceCase
		require.NoError(t, json.Unmarshal(data, &cases))
		verdicts := map[string]int{}
		for _, c := range cases {
			tried = append(tried, c.Keywords...)
			verdicts["schema "+c.SchemaVerdict]++
			verdicts["gate "+c.GateVerdict]++
		}
		slices.Sort(used)
		slices.Sort(tried)
		require.Equal(t, slices.Compact(used), slices.Compact(tried), doc)
		for _, v := range []string{"schema valid", "schema invalid", "gate accepted", "gate refused", "gate unreadable"} {
			require.Positive(t, verdicts[v], "%s has no case that is %s", doc, v)
		}
	}
}

// What the page about the schemas says of rules is about rules that there are.
func TestReadmeNamesRulesThatThereAre(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	rules, err := os.ReadFile("rules.json")
	require.NoError(t, err)
	_, table, _ := strings.Cut(string(readme), "| what | rules |\n")
	table, _, _ = strings.Cut(table, "\n\n")
	ids := regexp.MustCompile("`([a-z]+(-[a-z0-9]+)+)`").FindAllStringSubmatch(table, -1)
	require.Greater(t, len(ids), 10)
	for _, id := range ids {
		require.True(t, strings.Contains(string(rules), `"id": "`+id[1]+`"`), "there is no rule %s", id[1])
	}
}

// corpusFile writes the cases with each document and each finding on a line of its own.
func corpusFile(t *testing.T, cases []conformanceCase) []byte {
	var out bytes.Buffer
	out.WriteString("[")
	for i, c := range cases {
		between(&out, i, ",", "\n  {\n")
		findings := c.Findings
		c.Findings = nil
		for n, m := range ordered(t, compact(c)).(object) {
			between(&out, n, ",\n", "    ")
			fmt.Fprintf(&out, "%s: %s", compact(m.name), compact(m.value))
		}
		if len(findings) > 0 {
			out.WriteString(",\n    \"findings\": [")
			for n, f := range findings {
				between(&out, n, ",", "\n      ")
				out.Write(compact(f))
			}
			out.WriteString("\n    ]")
		}
		out.WriteString("\n  }")
	}
	out.WriteString("\n]\n")
	return out.Bytes()
}

// between writes what stands between two things, and before each.
func between(out *bytes.Buffer, i int, separator, before string) {
	if i > 0 {
		out.WriteString(separator)
	}
	out.WriteString(before)
}

// schemaVerdict asks the validator alone, as a program without this library would.
func schemaVerdict(validator *jsonschema.Schema, data []byte) (verdict string, keywords []string) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var instance any
	if !json.Valid(data) || decoder.Decode(&instance) != nil {
		return "invalid", nil
	}
	err := validator.Validate(instance)
	var failed *jsonschema.ValidationError
	if !errors.As(err, &failed) {
		return "valid", nil
	}
	for _, e := range failed.BasicOutput().Errors {
		_, keyword, _ := strings.Cut(e.KeywordLocation, "/")
		keyword = keyword[strings.LastIndex(keyword, "/")+1:]
		if keyword != "" && keyword != "$ref" && !slices.Contains(keywords, keyword) {
			keywords = append(keywords, keyword)
		}
	}
	slices.Sort(keywords)
	return "invalid", keywords
}

// gateVerdict asks this library: the gate, and the rules when the gate lets them run.
func gateVerdict(t *testing.T, doc schema.Document, data []byte) (string, []conformanceFinding) {
	var findings finding.List
	var err error
	switch doc {
	case schema.Plan:
		_, findings, err = samskaping.Decode(data)
	case schema.BenefitReport:
		_, findings, err = benefits.DecodeReport(data)
	case schema.NationalReport:
		_, findings, err = aggregate.Decode(data)
	default:
		t.Fatalf("nobody decodes a %s", doc)
	}
	verdict := "accepted"
	var unreadable *finding.ReadError
	switch {
	case errors.As(err, &unreadable):
		verdict, findings = "unreadable", finding.List{unreadable.Finding}
	case findings.HasErrors():
		verdict = "refused"
	}
	var list []conformanceFinding
	for _, f := range findings {
		list = append(list, conformanceFinding{f.Rule.ID, f.Rule.Severity, f.Pointer})
	}
	return verdict, list
}
