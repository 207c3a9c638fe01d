package schema_test

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// The TypeScript declarations say what the schemas say, as far as types can. That they describe
// the examples is tried with the compiler (.ci/typescript.mjs).
func TestTypeScriptIsGeneratedFromTheSchemas(t *testing.T) {
	const file = "typescript/samskaping.d.ts"
	got := typeScript(t)
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the schemas say; run go test ./schema -update and read the difference", file)
	}
}

func typeScript(t *testing.T) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "// The documents of samskaping, version %s. Generated from the JSON Schemas; do not edit.\n", schema.Version)
	out.WriteString("// Amounts, hours and decimal numbers are text, because they are exact. What is absent is not stated.\n")
	definitions := map[string]object{}
	for _, doc := range schema.Documents() {
		root := ordered(t, schema.Edition(doc, schema.Draft202012, value.EN)).(object)
		declare(&out, interfaceOf(doc), root)
		for _, d := range root.get("$defs").(object) {
			definition := d.value.(object)
			if known, ok := definitions[d.name]; ok {
				require.Equal(t, known, definition, "%s is one thing in every document", d.name)
			}
			definitions[d.name] = definition
		}
	}
	for _, name := range slices.Sorted(maps.Keys(definitions)) {
		declare(&out, name, definitions[name])
	}
	return out.Bytes()
}

// interfaceOf is the name of a whole document: what its schema is called, since nobody who reads the
// declarations knows our Go types.
func interfaceOf(doc schema.Document) string {
	var name string
	for word := range strings.SplitSeq(string(doc), "-") {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name
}

// declare writes a definition as an interface, or as a name for a kind of text or number.
func declare(out *bytes.Buffer, name string, d object) {
	out.WriteByte('\n')
	comment(out, "", d)
	if d.get("type") != "object" {
		fmt.Fprintf(out, "export type %s = %s;\n", name, typeOf(d))
		return
	}
	fmt.Fprintf(out, "export interface %s {\n", name)
	required, _ := d.get("required").([]any)
	for i, p := range d.get("properties").(object) {
		if i > 0 {
			out.WriteByte('\n')
		}
		comment(out, "  ", p.value.(object))
		optional := "?"
		if slices.Contains(required, any(p.name)) {
			optional = ""
		}
		fmt.Fprintf(out, "  %s%s: %s;\n", p.name, optional, typeOf(p.value.(object)))
	}
	out.WriteString("}\n")
}

// comment says what a thing is called and what to write there, in English.
func comment(out *bytes.Buffer, indent string, node object) {
	var lines []string
	for _, keyword := range []string{"title", "description"} {
		if text, ok := node.get(keyword).(string); ok {
			lines = append(lines, strings.Split(strings.ReplaceAll(text, "*/", "* /"), "\n")...)
		}
	}
	if form, ok := node.get("pattern").(string); ok {
		lines = append(lines, "Written as `"+form+"`.")
	}
	if list, ok := node.get("examples").([]any); ok {
		for _, example := range list {
			lines = append(lines, fmt.Sprintf("@example %s", compact(example)))
		}
	}
	switch len(lines) {
	case 0:
	case 1:
		fmt.Fprintf(out, "%s/** %s */\n", indent, lines[0])
	default:
		fmt.Fprintf(out, "%s/**\n", indent)
		for _, line := range lines {
			fmt.Fprintln(out, strings.TrimRight(indent+" * "+line, " "))
		}
		fmt.Fprintf(out, "%s */\n", indent)
	}
}

func typeOf(node object) string {
	if name := referred(node); name != "" {
		return name
	}
	if constant := node.get("const"); constant != nil {
		return string(compact(constant))
	}
	if codes, ok := node.get("enum").([]any); ok {
		var union []string
		for _, c := range codes {
			union = append(union, string(compact(c)))
		}
		return strings.Join(union, " | ")
	}
	switch node.get("type") {
	case "array":
		return typeOf(node.get("items").(object)) + "[]"
	case "integer":
		return "number"
	}
	return node.get("type").(string)
}
