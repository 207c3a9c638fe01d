package schema_test

import (
	"bytes"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/schema"
)

// beginnings are the smallest documents, without the brace that ends them.
var beginnings = map[schema.Document]string{
	schema.Plan: `{"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json", "id": "torget", "title": "Møteplass", "language": "nb"`,
	schema.BenefitReport: `{"$schema": "https://samskaping.github.io/schema/0.1/benefit-report.schema.json", "id": "rapport-2026", "project": "NO-BRC-123456785-torget", ` +
		`"title": "Møteplass", "language": "nb", "period": {"from": "2026-01-01", "to": "2026-12-31"}`,
	schema.NationalReport: `{"$schema": "https://samskaping.github.io/schema/0.1/national-report.schema.json", "language": "nb", "vintage": "2024-01-01", ` +
		`"inputs": {"read": 0, "counted": 0, "superseded": 0, "copies": 0, "setAside": 0, "examples": 0}`,
}

// handMade are the cases where the very characters matter, where validators may differ, and where
// only the rules have something to say.
func handMade(t *testing.T, doc schema.Document) []conformanceCase {
	beginning, ok := beginnings[doc]
	require.True(t, ok, "%s has no beginning", doc)
	var cases []conformanceCase
	text := func(name, about, text string) {
		cases = append(cases, conformanceCase{Name: name, About: about, Text: &text})
	}
	replaced := func(name, about, old, new string) {
		require.Equal(t, 1, strings.Count(beginning, old), old)
		text(name, about, strings.Replace(beginning, old, new, 1)+"}")
	}
	with := func(name, about, more string) { text(name, about, beginning+", "+more+"}") }

	text("smallest", "Nothing but what is required.", beginning+"}")
	text("not-json", "A text that ends early.", beginning)
	text("a-list", "A list where there should be an object.", "["+beginning+"}]")
	text("null", "Null where there should be an object.", "null")
	text("empty-object", "An object with nothing in it.", "{}")
	text("single-quotes", "Text between single quotation marks, which JSON does not have.", strings.ReplaceAll(beginning, `"`, `'`)+"}")
	text("trailing-data", "Something after the document.", beginning+"} {}")
	text("trailing-comma", "A comma with nothing after it.", beginning+",}")
	text("comment", "A comment, which JSON does not have.", "// plan\n"+beginning+"}")
	text("white-space", "White space around and inside.", "\r\n\t "+strings.ReplaceAll(beginning, ", ", " ,\r\n\t")+" } \n\n")
	text("nested-deep", "Lists inside each other, deeper than any document needs.", beginning+`, "ukjent": `+strings.Repeat("[", 70)+strings.Repeat("]", 70)+"}")
	replaced("escaped-name", "A name written with escapes is the same name.", `"language"`, `"l\u0061nguage"`)
	replaced("escaped-value", "A text written with escapes is the same text.", `"nb"`, `"\u006eb"`)
	replaced("name-in-capitals", "A name with a capital letter is another name.", `"language"`, `"Language"`)
	replaced("duplicate-name", "A name twice with the same value, which validators do not see.", `"language": "nb"`, `"language": "nb", "language": "nb"`)
	replaced("duplicate-name-last-wrong", "A name twice, the last time with a wrong value. What is read last counts.", `"language": "nb"`, `"language": "nb", "language": "no"`)
	replaced("code-in-capitals", "Codes are told apart by capital letters.", `"nb"`, `"NB"`)
	replaced("code-with-space", "A code with a space after it.", `"nb"`, `"nb "`)
	replaced("newer-minor", "A newer minor version: the schema of this version refuses it, and the library reads it.", "/0.1/", "/0.2/")
	replaced("newer-minor-unknown-property", "A newer minor version may have properties that are not known here.", `/0.1/`+string(doc)+`.schema.json"`, `/0.2/`+string(doc)+`.schema.json", "nytt": 1`)
	replaced("newer-major", "A newer major version.", "/0.1/", "/1.0/")
	replaced("other-document", "The address of a document that there is none of.", string(doc)+".schema", "poem.schema")
	replaced("other-schema", "The address of a schema of somebody else.", "https://samskaping.github.io/schema/0.1/", "https://example.no/")
	replaced("schema-with-line-feed", "The address of the schema with a line feed after it.", `.schema.json"`, `.schema.json\n"`)
	with("unknown-property", "A property that is not in the schema.", `"ukjent": {"language": "nb"}`)
	with("hidden-property", "A name that programs give a meaning of their own.", `"__proto__": {}`)
	with("comment-property", "A comment as a property, which is not known either.", `"$comment": "utkast"`)

	number, end := `"revision": `, ""
	if doc == schema.NationalReport {
		number, end = `"sums": [{"by": "all", "stage": "realised", "benefits": 4, "reports": 3, "municipalities": 2, "year": `, "}]"
	}
	with("largest-number", "The largest whole number that every program keeps exactly.", number+"9007199254740991"+end)
	with("number-too-large", "The first whole number that programs may mix up with its neighbour.", number+"9007199254740992"+end)
	with("number-far-too-large", "A whole number of 30 digits.", number+strings.Repeat("9", 30)+end)
	with("number-negative", "A count below nought.", number+"-1"+end)
	with("number-with-decimals", "A count with decimals.", number+"1.5"+end)
	with("number-not-a-number", "NaN is not JSON.", number+"NaN"+end)
	with("number-with-zero-in-front", "A nought in front is not JSON.", number+"007"+end)
	with("number-with-exponent", "One, written with an exponent. Validators see one; programs may not.", number+"1e0"+end)
	with("number-minus-nought", "Nought with a minus, which some programs keep and others lose.", number+"-0"+end)
	with("number-as-text", "A count between quotation marks.", number+`"1"`+end)

	map[schema.Document]func(with func(name, about, more string)){
		schema.Plan: planCases, schema.BenefitReport: reportCases, schema.NationalReport: nationalCases,
	}[doc](with)
	return append(cases, fileCases(t, doc)...)
}

// notForOthers are documents that only this library can be asked about: a number that santhosh v5 does not
// survive, and which it is never shown, a file that is not text to begin with, and one with nothing
// in it, which to an editor has no mistakes yet.
var notForOthers = []string{"number-form.bad.json", "file-not-utf8.bad.json", "file-empty.bad.json"}

// fileCases are the documents of the repository: the examples, those with typical mistakes too, and
// for every rule the document that breaks it and nothing else.
func fileCases(t *testing.T, doc schema.Document) []conformanceCase {
	var cases []conformanceCase
	for _, kind := range []struct {
		pattern, prefix, about string
		of                     schema.Document // "" when each file says itself what it is
	}{
		{"../examples/*/*.json", "example-", "One of the examples.", ""},
		{"../samskaping/testdata/rules/*.bad.json", "rule-", "What breaks this rule and no other.", schema.Plan},
		{"../benefits/testdata/reports/*.bad.json", "rule-", "What breaks this rule and no other.", schema.BenefitReport},
	} {
		files, err := filepath.Glob(kind.pattern)
		require.NoError(t, err)
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			of := kind.of == doc || kind.of == "" && bytes.Contains(data, []byte(`"$schema": "`+doc.URL()))
			if !of || slices.Contains(notForOthers, filepath.Base(file)) {
				continue
			}
			name := strings.TrimPrefix(filepath.ToSlash(file), "../")
			called := strings.NewReplacer("examples/", "", ".json", "", "/", "-", ".", "-").Replace(name)
			if kind.prefix == "rule-" {
				called = strings.TrimSuffix(path.Base(name), ".bad.json")
			}
			cases = append(cases, conformanceCase{Name: kind.prefix + called, About: kind.about, File: name})
		}
	}
	return cases
}

func planCases(with func(name, about, more string)) {
	with("null-value", "Null is not «not stated»: what is not known is left out.", `"motto": null`)
	with("damaged-character", "A replacement character, left by a program that read the file as something else.", `"motto": "Sammen for M\ufffdteplassen"`)
	with("half-a-character", "Half of a character that is written as two.", `"motto": "\ud83d"`)
	with("whole-character", "A character outside the first plane, written as two halves.", `"motto": "\ud83d\ude00"`)
	with("empty-text-that-may-be-empty", "A text that is not required may be empty.", `"motto": ""`)
	with("empty-list", "A list with nothing in it.", `"activities": []`)
	with("money-as-number", "An amount without quotation marks.", `"budget": {"costs": [{"id": "lokale", "title": "Lokale", "amount": {"value": 50000}}]}`)
	with("national-identity-number", "A made-up national identity number, which only the rules see.", `"motto": "Ring 01010050053"`)
	with("duplicate-id", "Two things with one id.", `"activities": [{"id": "benker", "title": "Benker"}, {"id": "benker", "title": "Flere benker"}]`)
	with("reference-not-found", "An id of nothing.", `"activities": [{"id": "benker", "title": "Benker", "responsible": "ingen"}]`)
	with("ends-before-it-starts", "A period that ends before it starts.", `"period": {"from": "2026-12-31", "to": "2026-01-01"}`)
	with("check-digit", "An organisation number with a wrong check digit.", `"organisations": [{"id": "kommunen", "name": "Kommunen", "number": "123456789"}]`)
	with("activity-without-decision", "An activity that nobody has said yes to.", `"activities": [{"id": "benker", "title": "Benker", "status": "decided"}]`)
	with("municipality-unknown", "A municipality that has never been.", `"municipality": "9999"`)
}

func reportCases(with func(name, about, more string)) {
	with("benefit", "A report of one benefit.", `"benefits": [{"id": "tid", "title": "Spart tid", "kind": "saved-time", "bearer": "municipality", "figures": [{"period": {"from": "2026-01-01", "to": "2026-12-31"}, "stage": "realised", "hours": "120"}]}]`)
	with("hours-as-number", "Hours without quotation marks.", `"benefits": [{"id": "tid", "title": "Spart tid", "figures": [{"stage": "realised", "hours": 120}]}]`)
	with("final-as-text", "A yes in words.", `"final": "ja"`)
	with("national-identity-number", "A made-up national identity number, of which a schema knows nothing.", `"benefits": [{"id": "tid", "title": "Ring 01010050053"}]`)
	with("duplicate-id", "Two benefits with one id.", `"benefits": [{"id": "tid", "title": "Spart tid"}, {"id": "tid", "title": "Mer spart tid"}]`)
}

func nationalCases(with func(name, about, more string)) {
	with("sum", "A sum of all reports.", `"sums": [{"by": "all", "stage": "realised", "year": 2026, "hours": "120.5", "benefits": 4, "reports": 3, "municipalities": 2}]`)
	with("hours-as-number", "Hours without quotation marks.", `"sums": [{"by": "all", "stage": "realised", "year": 2026, "hours": 120.5, "benefits": 4, "reports": 3, "municipalities": 2}]`)
	with("public-as-text", "A yes in words.", `"public": "ja"`)
	with("null-value", "Null is not «not stated»: what is not known is left out.", `"title": null`)
	with("national-identity-number", "A made-up national identity number, of which a schema knows nothing.", `"title": "Ring 01010050053"`)
}
