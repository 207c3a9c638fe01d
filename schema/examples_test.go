package schema_test

import (
	"maps"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"
)

// exampleForms are examples of the values that are written in a form of their own. Editors offer
// them where such a value is to be written.
var exampleForms = map[string][]any{
	"ID":                 {"drop-in-biblioteket"},
	"Money":              {"50000", "1250.50"},
	"Hours":              {"120", "7.5"},
	"Decimal":            {"62", "4.25"},
	"Date":               {"2026-11-21"},
	"Clock":              {"18:00"},
	"ProjectID":          {"NO-BRC-123456785-digital-hjelp"},
	"OrganisationNumber": {"123456785"},
	"MunicipalityNumber": {"3101"},
	"CaseNumber":         {"2024/1234"},
	"FunctionCode":       {"242"},
	"ArtCode":            {"190"},
	"WebAddress":         {"https://www.kommune.example.no/digital-hjelp"},
	"EmailAddress":       {"postmottak@kommune.example.no"},
}

// exampleTexts are examples of what to write in some of the texts, by type and property. Each is the same
// in bokmål and nynorsk, since it stands in the schema of both.
var exampleTexts = map[string]map[string]string{
	"Plan":         {"title": "Digital hjelp på biblioteket"},
	"Organisation": {"name": "Halden bibliotek"},
	"Subproject":   {"title": "Digital hjelp"},
	"TargetGroup":  {"title": "Eldre over 67 år"},
	"Activity":     {"title": "Trygg i nettbanken", "place": "Halden bibliotek"},
	"Cost":         {"title": "Leie av lokale"},
	"Benefit":      {"title": "Spart tid i servicetorget"},
	"Indicator":    {"title": "Besøk på drop-in"},
	"Risk":         {"title": "For få frivillige"},
}

// giveExamples puts the examples into a document and its definitions.
func giveExamples(t *testing.T, root string, s *jsonschema.Schema, definitions jsonschema.Definitions) {
	all := maps.Clone(definitions)
	all[root] = s
	for name, d := range all {
		if d.Pattern != "" {
			require.NotEmpty(t, exampleForms[name], "%s has no example", name)
			d.Examples = exampleForms[name]
		}
		for property, text := range exampleTexts[name] {
			p, ok := d.Properties.Get(property)
			require.True(t, ok, "%s has no %s", name, property)
			require.Equal(t, "string", p.Type, "%s.%s is not a text", name, property)
			p.Examples = []any{text}
		}
	}
}
