package schema_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

var update = flag.Bool("update", false, "write the generated schemas")

// documents are the documents of interchange and the Go types they are generated from.
var documents = map[schema.Document]reflect.Type{
	schema.Plan:           reflect.TypeFor[samskaping.Plan](),
	schema.BenefitReport:  reflect.TypeFor[benefits.Report](),
	schema.NationalReport: reflect.TypeFor[aggregate.Report](),
}

// scalars are the values that are written as one string or number.
var scalars = map[reflect.Type]func() (name string, s *jsonschema.Schema){
	reflect.TypeFor[value.ID]():                    pattern("ID", value.IDPattern),
	reflect.TypeFor[value.Money]():                 pattern("Money", value.MoneyPattern),
	reflect.TypeFor[value.Hours]():                 pattern("Hours", value.HoursPattern),
	reflect.TypeFor[value.Decimal]():               pattern("Decimal", value.DecimalPattern),
	reflect.TypeFor[budget.FunctionCode]():         pattern("FunctionCode", budget.FunctionPattern),
	reflect.TypeFor[budget.ArtCode]():              pattern("ArtCode", budget.ArtPattern),
	reflect.TypeFor[value.Date]():                  pattern("Date", value.DatePattern),
	reflect.TypeFor[value.Clock]():                 pattern("Clock", value.ClockPattern),
	reflect.TypeFor[identity.ProjectID]():          pattern("ProjectID", identity.ProjectIDPattern),
	reflect.TypeFor[identity.OrganisationNumber](): pattern("OrganisationNumber", identity.OrganisationNumberPattern),
	reflect.TypeFor[identity.MunicipalityNumber](): pattern("MunicipalityNumber", identity.MunicipalityNumberPattern),
	reflect.TypeFor[samskaping.CaseNumber]():       pattern("CaseNumber", samskaping.CaseNumberPattern),
	reflect.TypeFor[value.Count](): func() (string, *jsonschema.Schema) {
		return "Count", &jsonschema.Schema{Type: "integer", Minimum: "0", Maximum: json.Number(fmt.Sprint(int64(value.MaxCount)))}
	},
}

// addresses are the properties that hold an address. They are plain strings in Go.
var addresses = map[string]func() (string, *jsonschema.Schema){
	"url":     pattern("WebAddress", `^https?://[^ ]+$`),
	"email":   pattern("EmailAddress", `^[^@ ]+@[^@ ]+\.[^@. ]+$`),
	"mailbox": pattern("EmailAddress", `^[^@ ]+@[^@ ]+\.[^@. ]+$`),
}

// pattern is a string of a written form. In Python $ also matches before a newline at the end,
// and so a newline is refused beside the pattern: in texts, for of anything else it would be said twice
// that it is wrong, the second time in words nobody understands.
func pattern(name, form string) func() (string, *jsonschema.Schema) {
	return func() (string, *jsonschema.Schema) {
		return name, &jsonschema.Schema{Type: "string", Pattern: form, Not: &jsonschema.Schema{Type: "string", Pattern: "\n"}}
	}
}

// What a form refuses is said of texts alone: of a number it would be a second message, that says nothing.
func TestFormsSpeakOfTextsOnly(t *testing.T) {
	for doc := range documents {
		data, err := os.ReadFile(string(doc) + ".schema.json")
		require.NoError(t, err)
		var root struct {
			Defs map[string]struct {
				Not *struct{ Type string }
			} `json:"$defs"`
		}
		require.NoError(t, json.Unmarshal(data, &root))
		forms := 0
		for name, def := range root.Defs {
			if def.Not != nil {
				forms++
				require.Equal(t, "string", def.Not.Type, name)
			}
		}
		require.Positive(t, forms, doc)
	}
}

func TestSchemasAreGeneratedFromTheTypes(t *testing.T) {
	for doc, root := range documents {
		got := generate(t, doc, root)
		file := string(doc) + ".schema.json"
		if *update {
			require.NoError(t, os.WriteFile(file, got, 0o644))
		}
		if want := schema.Bytes(doc); !*update && !bytes.Equal(got, want) {
			t.Errorf("%s is not what the types say; run go test ./schema -update and read the difference", file)
		}
	}
}

func generate(t *testing.T, doc schema.Document, root reflect.Type) []byte {
	definitions := jsonschema.Definitions{}
	refer := func(name string, s *jsonschema.Schema) *jsonschema.Schema {
		definitions[name] = s
		return &jsonschema.Schema{Ref: "#/$defs/" + name}
	}
	lists := map[string]schema.Codelist{}
	for _, l := range schema.Codelists() {
		lists[l.Name] = l
	}
	reflector := jsonschema.Reflector{
		Anonymous: true, ExpandedStruct: true,
		Namer: schema.TypeName,
		Mapper: func(typ reflect.Type) *jsonschema.Schema {
			if scalar, ok := scalars[typ]; ok {
				return refer(scalar())
			}
			if typ.Kind() == reflect.String && typ != reflect.TypeFor[string]() {
				list, ok := lists[typ.Name()]
				require.True(t, ok, "the codes of %s are not in codelists.json", typ)
				s := &jsonschema.Schema{Type: "string", Title: list.Title.NB}
				for _, c := range list.Codes {
					s.Enum = append(s.Enum, c.Code)
				}
				return refer(list.Name, s)
			}
			return nil
		},
	}
	s := reflector.ReflectFromType(root)
	for name, d := range s.Definitions {
		require.NotContains(t, definitions, name)
		definitions[name] = d
	}
	describe(t, schema.TypeName(root), s, refer)
	for name, d := range definitions {
		if d.Type == "object" {
			describe(t, name, d, refer)
		}
	}
	giveExamples(t, schema.TypeName(root), s, definitions)
	schemaAddress, _ := s.Properties.Get("$schema")
	schemaAddress.MinLength = nil
	schemaAddress.Const = doc.URL()

	s.Version = jsonschema.Version
	s.ID = jsonschema.ID(doc.URL())
	s.Definitions = definitions
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	require.NoError(t, encoder.Encode(s))
	return out.Bytes()
}

// describe gives an object and its properties their names and guidance, and refuses empty text
// where text is required.
func describe(t *testing.T, typeName string, s *jsonschema.Schema, refer func(string, *jsonschema.Schema) *jsonschema.Schema) {
	require.NotNil(t, s.Properties, "%s came out as an object without properties", typeName)
	require.Positive(t, s.Properties.Len(), "%s came out as an object without properties", typeName)
	label := schema.Label(typeName, "")
	require.NotEmpty(t, label.Title.NB, "%s is not in labels.json", typeName)
	s.Title = label.Title.NB
	refers := references()
	for pair := s.Properties.Oldest(); pair != nil; pair = pair.Next() {
		if address, ok := addresses[pair.Key]; ok {
			pair.Value = refer(address())
			s.Properties.Set(pair.Key, pair.Value)
		}
		label := schema.Label(typeName, pair.Key)
		require.NotEmpty(t, label.Title.NB, "%s.%s is not in labels.json", typeName, pair.Key)
		require.NotEmpty(t, label.Help.NB, "%s.%s has no help in labels.json", typeName, pair.Key)
		pair.Value.Title = label.Title.NB
		pair.Value.Description = label.Help.NB
		// An editor shows what stands here, and not where the codes are defined.
		if codes := namedCodes(pair.Value); codes != "" {
			pair.Value.Description += "\n\n" + codes
		}
		if to, ok := refers[typeName+"."+pair.Key]; ok {
			pair.Value.Comments = "ref: " + to
		}
		if pair.Value.Type == "string" && slices.Contains(s.Required, pair.Key) {
			one := uint64(1)
			pair.Value.MinLength = &one
		}
	}
}

// references are what the ids in properties such as "Activity.responsible" refer to: the types of
// things, or * for anything with an id.
func references() map[string]string {
	to := map[string]string{}
	var visit func(typ reflect.Type)
	visit = func(typ reflect.Type) {
		for typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if _, scalar := scalars[typ]; scalar || typ.Kind() != reflect.Struct {
			return
		}
		for i := range typ.NumField() {
			field := typ.Field(i)
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			key := schema.TypeName(typ) + "." + name
			if _, seen := to[key]; seen || !field.IsExported() {
				continue
			}
			if ref, ok := field.Tag.Lookup("ref"); ok {
				to[key] = strings.ReplaceAll(ref, ",", ", ")
			}
			visit(field.Type)
		}
	}
	for _, root := range documents {
		visit(root)
	}
	return to
}

// namedCodes are the codes that a property takes, with their names, or nothing when it takes none.
func namedCodes(property *jsonschema.Schema) string {
	reference := property.Ref
	if property.Items != nil {
		reference = property.Items.Ref
	}
	for _, list := range schema.Codelists() {
		if reference == "#/$defs/"+list.Name {
			return list.Guidance().NB
		}
	}
	return ""
}

// The generator reads json tags and nothing else: what it would silently ignore, misread or
// mix up must not be there.
func TestTypesAreWrittenForTheGenerator(t *testing.T) {
	seen := map[string]reflect.Type{}
	var referTo []string
	var visit func(typ reflect.Type)
	visit = func(typ reflect.Type) {
		if typ.Kind() == reflect.Slice {
			visit(typ.Elem())
			return
		}
		require.NotContains(t, []reflect.Kind{reflect.Pointer, reflect.Map, reflect.Interface, reflect.Float64, reflect.Int}, typ.Kind(), "%s", typ)
		if _, scalar := scalars[typ]; scalar || typ.Kind() != reflect.Struct {
			return
		}
		name := schema.TypeName(typ)
		require.NotContains(t, name, "[", "%s is generic", typ)
		if other, ok := seen[name]; ok {
			require.Equal(t, other, typ, "two types are called %s", name)
			return
		}
		seen[name] = typ
		for i := range typ.NumField() {
			field := typ.Field(i)
			if !field.IsExported() {
				continue
			}
			require.NotContains(t, string(field.Tag), "jsonschema", "%s.%s", typ, field.Name)
			tag := strings.Split(field.Tag.Get("json"), ",")
			require.Regexp(t, `^\$?[a-z][a-zA-Z0-9]*$`, tag[0], "%s.%s", typ, field.Name)
			require.LessOrEqual(t, len(tag), 2, "%s.%s", typ, field.Name)
			opaque := field.Type.Kind() == reflect.Struct
			if len(tag) == 2 {
				want := "omitempty"
				if opaque {
					want = "omitzero"
				}
				require.Equal(t, want, tag[1], "%s.%s", typ, field.Name)
			}
			if ref, ok := field.Tag.Lookup("ref"); ok && ref != "*" {
				referTo = append(referTo, strings.Split(ref, ",")...)
			}
			isID := field.Type == reflect.TypeFor[value.ID]() || field.Type == reflect.TypeFor[[]value.ID]()
			_, refers := field.Tag.Lookup("ref")
			require.Equal(t, isID && field.Name != "ID", refers, "%s.%s: an id that is not a thing's own says what it refers to", typ, field.Name)
			visit(field.Type)
		}
	}
	for _, root := range documents {
		visit(root)
	}
	for _, name := range referTo {
		require.Contains(t, seen, name, "a ref tag names a type that is not there")
	}
	require.True(t, slices.ContainsFunc(referTo, func(s string) bool { return s == "Activity" }), "the walk reached the plan")
}

// No pattern may mean different things in Go, ECMAScript and Python.
func TestPatternsArePortable(t *testing.T) {
	trap := regexp.MustCompile(`\\[dwsbDWSBpPzZAQE]|\(\?|\[\[:`)
	for doc := range documents {
		for _, m := range regexp.MustCompile(`"pattern": "(.*)"`).FindAllSubmatch(schema.Bytes(doc), -1) {
			require.NotRegexp(t, trap, string(m[1]))
		}
	}
}

func TestLabelsAndCodelistsAreWholeInAllLanguages(t *testing.T) {
	whole := func(what string, text value.Text) {
		for _, l := range value.Langs() {
			require.NotEmpty(t, text.In(l), "%s in %s", what, l)
			require.NotContains(t, text.In(l), "  ", "%s in %s", what, l)
		}
	}
	for _, typ := range schema.Labels() {
		whole(typ.Type, typ.Title)
		for _, p := range typ.Properties {
			whole(typ.Type+"."+p.Name, p.Title)
			whole(typ.Type+"."+p.Name+" help", p.Help)
		}
	}
	for _, list := range schema.Codelists() {
		whole(list.Name, list.Title)
		for _, c := range list.Codes {
			whole(list.Name+" "+c.Code, c.Label)
		}
	}
}
