package schema_test

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// The draft-07 sibling is the canonical schema in the words of the older draft.
func TestDraft07IsGeneratedFromTheCanonicalSchema(t *testing.T) {
	for doc, root := range documents {
		canonical := ordered(t, generate(t, doc, root))
		sibling := toDraft07(canonical).(object).
			set("$schema", "http://json-schema.org/draft-07/schema#").
			set("$id", strings.Replace(doc.URL(), schema.Version+"/", schema.Version+"/draft-07/", 1))
		got := indented(t, sibling)
		file := "draft-07/" + string(doc) + ".schema.json"
		if *update {
			require.NoError(t, os.WriteFile(file, got, 0o644))
		}
		if want := schema.Edition(doc, schema.Draft07, value.NB); !*update && !bytes.Equal(got, want) {
			t.Errorf("%s is not what the types say; run go test ./schema -update and read the difference", file)
		}
	}
}

// toDraft07 renames what is called something else in draft-07. What stands beside a $ref is not
// read there, and so the $ref goes into a list of its own.
func toDraft07(v any) any {
	switch v := v.(type) {
	case object:
		var o object
		for _, m := range v {
			switch reference, isText := m.value.(string); {
			case m.name == "$ref" && isText:
				reference = strings.Replace(reference, "#/$defs/", "#/definitions/", 1)
				if len(v) > 1 {
					o = append(o, member{"allOf", []any{object{{"$ref", reference}}}})
				} else {
					o = append(o, member{"$ref", reference})
				}
			case m.name == "$defs":
				o = append(o, member{"definitions", toDraft07(m.value)})
			default:
				o = append(o, member{m.name, toDraft07(m.value)})
			}
		}
		return o
	case []any:
		var list []any
		for _, item := range v {
			list = append(list, toDraft07(item))
		}
		return list
	}
	return v
}

// Every edition is the same schema: only names and guidance are in another language.
func TestEditionsDifferOnlyInLanguage(t *testing.T) {
	words := regexp.MustCompile(`"(title|description)": "(?:[^"\\]|\\.)*"`)
	for _, doc := range schema.Documents() {
		for _, draft := range schema.Drafts() {
			bokmål := schema.Edition(doc, draft, value.NB)
			for _, lang := range []value.Lang{value.NN, value.EN} {
				other := schema.Edition(doc, draft, lang)
				require.True(t, json.Valid(other), "%s %s %s", doc, draft, lang)
				require.NotEqual(t, string(bokmål), string(other))
				require.Equal(t, string(words.ReplaceAll(bokmål, nil)), string(words.ReplaceAll(other, nil)), "%s %s %s", doc, draft, lang)
			}
		}
		require.Equal(t, schema.Bytes(doc), schema.Edition(doc, schema.Draft202012, ""))
		require.Nil(t, schema.Edition(doc, "04", value.NB))
	}
	require.Nil(t, schema.Edition("poem", schema.Draft202012, value.NN))
}

func TestEditionSpeaksTheLanguageEverywhere(t *testing.T) {
	for _, doc := range schema.Documents() {
		for _, draft := range schema.Drafts() {
			english := string(schema.Edition(doc, draft, value.EN))
			nynorsk := string(schema.Edition(doc, draft, value.NN))
			for _, list := range schema.Codelists() {
				if strings.Contains(english, `"`+list.Name+`": {`) {
					for edition, lang := range map[string]value.Lang{english: value.EN, nynorsk: value.NN} {
						require.True(t, strings.Contains(edition, `"title": "`+list.Title.In(lang)+`"`), list.Name)
						require.True(t, strings.Contains(edition, `\n\n`+list.Guidance().In(lang)+`"`), "%s is named where it is used", list.Name)
					}
				}
			}
			for _, bokmål := range []string{"Skriv hva ", " ikke ", "hvilket", " fra listen"} {
				require.False(t, strings.Contains(nynorsk, bokmål), "nynorsk has %q", bokmål)
				require.False(t, strings.Contains(english, bokmål), "English has %q", bokmål)
			}
		}
	}
}
