package schema_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/schema"
)

func TestADocumentSaysWhatItIs(t *testing.T) {
	for in, want := range map[string]schema.Document{
		`{"$schema": "` + schema.Plan.URL() + `"}`:                                                       schema.Plan,
		` { "a": [1, {"$schema": "x"}], "$schema" : "` + schema.BenefitReport.URL() + `", "b": 2}`:       schema.BenefitReport,
		`{"$schema": "https://samskaping.github.io/schema/0.99/national-report.schema.json", "new": {}}`: schema.NationalReport,
	} {
		got, known := schema.DocumentOf([]byte(in))
		require.True(t, known, in)
		require.Equal(t, want, got)
		for i := range in {
			schema.DocumentOf([]byte(in[:i])) // whatever the bytes, it comes back
		}
	}
	for _, in := range []string{``, `[]`, `{}`, `"`, `{"$schema"`, `{"$schema":`, `{"$schema": "`, `{"$schema": 1}`, `{"$schema": "https://example.no/poem.schema.json"}`, "\xff\xfe", `{"$schema": "https://samskaping.github.io/schema/0.1/poem.schema.json"}`} {
		_, known := schema.DocumentOf([]byte(in))
		require.False(t, known, in)
	}
}

func FuzzDocumentOf(f *testing.F) {
	f.Add([]byte(`{"$schema": "` + schema.Plan.URL() + `", "id": "a"}`))
	f.Add([]byte(`{"\u0024schema": "\ud800"`))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, known := schema.DocumentOf(data)
		require.Equal(t, known, schema.Bytes(doc) != nil)
	})
}
