package schema

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"
)

func TestEverySchemaIsUnderstood(t *testing.T) {
	for _, doc := range Documents() {
		_, err := compile(Bytes(doc), doc.limits().items)
		require.NoError(t, err)
	}
}

// What the checker does not understand it must not pass over.
func TestUnknownKeywordsAreNotCompiled(t *testing.T) {
	object := func(properties string) string {
		return `{"type": "object", "additionalProperties": false, "properties": {` + properties + `}}`
	}
	for schema, want := range map[string]string{
		object(`"a": {"type": "string", "format": "date"}`):           `a: keyword "format"`,
		object(`"a": {"type": "integer", "multipleOf": 2}`):           `a: keyword "multipleOf"`,
		object(`"a": {"type": "array", "items": {"type": "object"}}`): `a: an object must have`,
		object(`"a": {"type": "array", "uniqueItems": true}`):         `a: keyword "uniqueItems"`,
		object(`"a": {"type": "string", "minimum": 1}`):               `a: keyword "minimum"`,
		object(`"a": {"type": ["string", "null"]}`):                   `a: json: cannot unmarshal array`,
		object(`"a": {"type": "number"}`):                             `a: type "number"`,
		object(`"a": {"type": "integer", "maximum": 1.5}`):            `a: json: cannot unmarshal number`,
		object(`"a": {"type": "string", "enum": [1]}`):                `a: json: cannot unmarshal number`,
		object(`"a": {"type": "string", "not": {"minLength": 1}}`):    `a: keyword "minLength"`,
		object(`"a": {"type": "string", "not": {"type": "integer"}}`): `a: no text is of type "integer"`,
		object(`"a": {"type": "string", "pattern": "\\bx"}`):          `a: "\\bx" looks for lines or words`,
		object(`"a": {"$ref": "#/$defs/none"}`):                       `a: "#/$defs/none" does not lead to a type`,
		object(`"a": {"$ref": "#/$defs/none", "minLength": 1}`):       `a: keyword "minLength"`,
		object(`"a": true`):                    `a: json: cannot unmarshal bool`,
		`{"type": "object", "properties": {}}`: `an object must have at most 128 properties, and no others`,
		`{"type": "object", "additionalProperties": false, "required": ["a"]}`:          `required property "a" is not there`,
		`{"type": "object", "additionalProperties": false, "if": {}, "then": {}}`:       `an if must be about one property`,
		`{"type": "object", "additionalProperties": false, "if": {"minProperties": 1}}`: `keyword "minProperties"`,
		`{"oneOf": []}`: `type ""`,
		`[]`:            `json: cannot unmarshal array`,
		object(strings.TrimSuffix(strings.Repeat(`"a": {"type": "string"},`, 1), ",") + manyProperties(128)): `an object must have at most 128 properties`,
	} {
		_, err := compile([]byte(schema), MaxItems)
		require.ErrorContains(t, err, want, schema)
	}
}

func manyProperties(n int) string {
	var out strings.Builder
	for i := range n {
		out.WriteString(`, "p` + strings.Repeat("x", i) + `": {"type": "string"}`)
	}
	return out.String()
}

// A name or a word may hold what is written otherwise in a document, and const and enum may stand
// together.
func TestNamesAndWordsMeanWhatTheySay(t *testing.T) {
	const schema = `{"type": "object", "additionalProperties": false, "properties": {
		"a\\nb": {"type": "string", "enum": ["x\\ny", "z\"", "<&>"]}, "c\":": {"type": "integer"}, "<d>": {"type": "boolean"},
		"both": {"type": "string", "enum": ["e", "f"], "const": "e"}}}`
	root, err := compile([]byte(schema), MaxItems)
	require.NoError(t, err)
	validator := jsonschema.MustCompileString("test.json", schema)
	accepted := 0
	for _, data := range []string{
		`{"a\\nb": "x\\ny"}`, `{"a\nb": "x\\ny"}`, `{"a\\nb": "x\ny"}`, `{"a\u005cnb": "z\""}`, `{"a\\nb": "<&>"}`, `{"a\\nb": "\u003c&>"}`,
		`{"c\":": 1}`, `{"c\":":1}`, `{"<d>": true}`, `{"\u003cd>": true}`, `{"both": "e"}`, `{"both": "f"}`, `{"both": "g"}`,
	} {
		var instance any
		require.NoError(t, json.Unmarshal([]byte(data), &instance))
		want := validator.Validate(instance)
		require.Equal(t, want == nil, accepts(root, []byte(data)), "%s: %v", data, want)
		if want == nil {
			accepted++
		}
	}
	require.Equal(t, 9, accepted)
	require.False(t, accepts(root, []byte(`{"c":":1}`)), "is not JSON")
}

// Every keyword there is, also those that no schema of today uses, means to the checker what it
// means to the validator.
func TestKeywordsMeanWhatTheValidatorSays(t *testing.T) {
	const schema = `{"type": "object", "additionalProperties": false, "required": ["kind"],
		"properties": {
			"kind": {"type": "string", "enum": ["a", "b.", "æ"]}, "const": {"type": "string", "const": "x"},
			"texts": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "string", "minLength": 2, "maxLength": 3, "pattern": "a", "not": {"type": "string", "pattern": "b"}}},
			"number": {"type": "integer", "minimum": -2, "maximum": 2}, "yes": {"type": "boolean"}, "inner": {"$ref": "#/$defs/Inner"}},
		"allOf": [{"if": {"properties": {"kind": {"const": "a"}}, "required": ["kind"]}, "then": {"required": ["const", "yes"]}}],
		"if": {"properties": {"kind": {"enum": ["b.", "æ"]}}, "required": ["kind"]}, "then": {"required": ["number"]},
		"$defs": {"Inner": {"type": "object", "additionalProperties": false, "properties": {"inner": {"$ref": "#/$defs/Inner"}}}}}`
	root, err := compile([]byte(schema), MaxItems)
	require.NoError(t, err)
	validator := jsonschema.MustCompileString("test.json", schema)
	accepted := 0
	for _, kind := range []string{``, `"kind": "a"`, `"kind": "b."`, `"kind": "\u00e6"`, `"kind": "bx"`, `"k\u0069nd": "a"`, `"kind": 1`} {
		for _, rest := range []string{
			``, `"const": "x"`, `"const": "x", "yes": true`, `"const": "y", "yes": true`, `"number": 0`, `"const": "x", "yes": false, "number": 2`,
			`"number": 3`, `"number": -2`, `"number": -3`, `"number": "0"`, `"number": 1, "yes": 1`, `"number": 1, "other": 1`,
			`"number": 1, "texts": []`, `"number": 1, "texts": ["aa"]`, `"number": 1, "texts": ["aa", "aæa"]`, `"number": 1, "texts": ["aa", "aa", "aa"]`,
			`"number": 1, "texts": ["a"]`, `"number": 1, "texts": ["aaaa"]`, `"number": 1, "texts": ["\u0061ææ"]`, `"number": 1, "texts": ["\u0061ææ\u00e6"]`, `"number": 1, "texts": ["ab"]`, `"number": 1, "texts": ["cc"]`,
			`"number": 1, "texts": {}`, `"number": 1, "inner": {}`, `"number": 1, "inner": {"inner": {"inner": {}}}`, `"number": 1, "inner": {"inner": []}`,
		} {
			data := strings.Trim(kind+", "+rest, ", ")
			data = "{" + data + "}"
			decoder := json.NewDecoder(strings.NewReader(data))
			decoder.UseNumber()
			var instance any
			require.NoError(t, decoder.Decode(&instance))
			want := validator.Validate(instance)
			require.Equal(t, want == nil, accepts(root, []byte(data)), "%s: %v", data, want)
			if want == nil {
				accepted++
			}
		}
	}
	require.Equal(t, 20, accepted)
}

// How often a character may come is a matter of how long the text is, where nothing else decides
// that.
func TestCountsInPatternsMeanWhatTheySay(t *testing.T) {
	for pattern, apart := range map[string]bool{
		`^[aæ]{0,3}$`: true, `^a[a-]{2,3}$`: true, `^x[aæ][aæ]{2,3}$`: true, `^xx[a-c]{2}[aæ]{1,2}$`: true, `^[ab]?[aæ]{0,3}$`: false,
		`^[aæ]{0,3}`: false, `[aæ]{0,3}$`: false, `^[aæ]{2,}$`: false, `^(xa|x)[aæ]{0,2}$`: false, `^(xa){2}[xa]{0,2}$`: false, `^[xa]{3}$`: true,
	} {
		_, _, counted := withoutCount(pattern)
		require.Equal(t, apart, counted, pattern)
		root, err := compile([]byte(`{"type": "string", "pattern": "`+pattern+`"}`), MaxItems)
		require.NoError(t, err, pattern)
		expression := regexp.MustCompile(pattern)
		texts := []string{""}
		for len(texts[0]) <= 7 {
			text := texts[0]
			require.Equal(t, expression.MatchString(text), accepts(root, []byte(`"`+text+`"`)), "%s: %q", pattern, text)
			texts = append(texts[1:], text+"a", text+"æ", text+"x", text+"-")
		}
	}
}
