package samskaping_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/schema"
)

// exampleFiles are the paths of the example plans that are right.
func exampleFiles(t testing.TB) []string {
	files, err := fs.Glob(examples.Files, "*/plan*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	return files
}

func example(t testing.TB, file string) []byte {
	data, err := examples.Files.ReadFile(file)
	require.NoError(t, err)
	return data
}

func plan(t testing.TB, file string) *samskaping.Plan {
	p, findings, err := samskaping.Decode(example(t, file))
	require.NoError(t, err)
	require.NotNil(t, p, "%v", findings)
	return p
}

func TestExamplesHaveNoErrorsAndAreCanonical(t *testing.T) {
	for _, file := range exampleFiles(t) {
		p, findings, err := samskaping.Decode(example(t, file))
		require.NoError(t, err, file)
		require.NoError(t, findings.Err(), file)
		written, err := samskaping.Encode(p)
		require.NoError(t, err, file)
		if diff := cmp.Diff(string(example(t, file)), string(written)); diff != "" {
			t.Errorf("%s: %s", file, diff)
		}
	}
}

// What a hasty writer, a broken program or an attacker sends is told where and why it is refused.
func TestBadInputHasAPlaceAndAReason(t *testing.T) {
	good := string(read(t, "testdata/rules/good.json"))
	with := func(old, new string) string {
		require.Contains(t, good, old)
		return strings.Replace(good, old, new, 1)
	}
	cases := []struct {
		name, input string
		rule        string
		at          finding.Pointer
		line        int
	}{
		{"empty file", "", "file-empty", "", 1},
		{"only a byte order mark", "\ufeff", "file-empty", "", 1},
		{"a list instead of an object", "[]", "wrong-type", "", 1},
		{"a text instead of an object", `"plan"`, "wrong-type", "", 1},
		{"duplicate keys", with(`"language": "nb",`, `"language": "nb", "language": "nb",`), "duplicate-property", "/language", 6},
		{"duplicate keys, one of them escaped", with(`"language": "nb",`, `"language": "nb", "l\u0061nguage": "nb",`), "duplicate-property", "/language", 6},
		{"Title beside title", with(`"title": "Møteplass på Torget",`, `"title": "Møteplass på Torget", "Title": "x",`), "property-case", "/Title", 5},
		{"unknown key", with(`"status": "in-progress"`, `"statuss": "in-progress"`), "unknown-property", "/statuss", 12},
		{"a number with a huge exponent", with(`"revision": 1,`, `"revision": 1e10000000,`), "number-form", "/revision", 13},
		{"a number with decimals", with(`"revision": 1,`, `"revision": 1.0,`), "number-form", "/revision", 13},
		{"5 000 levels", strings.Repeat("[", 5000) + strings.Repeat("]", 5000), "too-deep", "", 1},
		{"5 000 levels that never end", strings.Repeat(`{"a":`, 5000), "too-deep", "", 1},
		{"20 000 levels", strings.Repeat("[", 20000) + strings.Repeat("]", 20000), "too-deep", "", 1},
		{"100 MB of zeros", strings.Repeat("0", 100<<20), "file-too-large", "", 1},
		{"15 MB of zeros", strings.Repeat("0", 15<<20), "trailing-data", "", 1},
		{"invalid UTF-8", with("Torget", "\xff"), "file-not-utf8", "", 5},
		{"Latin-1", with("Møteplass", "M\xf8teplass"), "file-not-utf8", "", 5},
		{"UTF-16", "\xff\xfe{\x00}\x00", "file-not-utf8", "", 1},
		{"a byte order mark", "\ufeff" + good, "byte-order-mark", "", 1},
		{"half a surrogate pair", with("Torget", `\ud800`), "damaged-character", "/title", 5},
		{"trailing data", good + "x", "trailing-data", "", strings.Count(good, "\n") + 1},
		{"a comma too many", with(`"language": "nb",`, `"language": "nb",,`), "not-json", "", 6},
		{"null for a text", with(`"title": "Møteplass på Torget"`, `"title": null`), "null-value", "/title", 5},
		{"null for a list", with(`"status": "in-progress",`, `"lessons": null,`), "null-value", "/lessons", 12},
		{"null in a list", with(`"styringsgruppe"
  ],
  "leadership"`, `null
  ],
  "leadership"`), "null-value", "/commissioners/1", 68},
		{"null alone", "null", "null-value", "", 1},
		{"money with a comma", with(`"25000"`, `"50000,50"`), "money-form", "/budget/costs/0/amount/value", 0},
		{"money with three decimals", with(`"25000"`, `"50000.505"`), "money-form", "/budget/costs/0/amount/value", 0},
		{"money with a currency", with(`"25000"`, `"kr 50 000"`), "money-form", "/budget/costs/0/amount/value", 0},
		{"money as a number", with(`"25000"`, `50000`), "wrong-type", "/budget/costs/0/amount/value", 0},
		{"money with a newline", with(`"25000"`, `"50000\n"`), "money-form", "/budget/costs/0/amount/value", 0},
		{"31 February", with(`"2024-02-10",
      "start"`, `"2024-02-31",
      "start"`), "no-such-date", "/gatherings/0/date", 0},
		{"a wrong check digit", with(`"number": "123456785"`, `"number": "123456784"`), "organisation-number-check-digit", "/organisations/0/number", 0},
		{"municipality 0101 in 2024", with(`"3101"`, `"0101"`), "municipality-not-valid", "/municipality", 7},
		{"an unknown municipality", with(`"3101"`, `"9999"`), "municipality-unknown", "/municipality", 7},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			findings := judge(t, []byte(c.input))
			require.Len(t, findings, 1)
			require.Equal(t, c.rule, findings[0].Rule.ID)
			require.Equal(t, c.at, findings[0].Pointer)
			if c.line > 0 {
				require.Equal(t, c.line, findings[0].Line)
			}
		})
	}
}

func TestFindingsSayHowToWriteIt(t *testing.T) {
	good := string(read(t, "testdata/rules/good.json"))
	for _, c := range []struct{ old, new, advice string }{
		{`"25000"`, `"50000,50"`, `Skriv "50000.50"`},
		{`"25000"`, `"kr 50 000"`, `Skriv "50000"`},
		{`"25000"`, `"50 000,-"`, `Skriv "50000"`},
		{`"25000"`, `50000`, `Skriv "50000" med anførselstegn`},
		{`"25000"`, `"1250.5"`, `Skriv "1250.50"`},
		{`"25000"`, `"1 250,5 kr"`, `Skriv "1250.50"`},
		{`"25000"`, `"60.000,-"`, `Skriv "60000"`},
		{`"25000"`, `"1.250.000"`, `Skriv "1250000"`},
		{`"25000"`, `"100.500"`, `Skriv "100500" hvis punktumet skiller tusener`},
		{`"3101"`, `"0101"`, "Bruk 3101 Halden."},
		{`"3101"`, `"1507"`, "Bruk 1508 Ålesund / 1580 Haram."},
		{`"date": "2024-02-10"`, `"date": "1.3.2024"`, "2024-03-01"},
		{`"start": "17:00"`, `"start": "kl. 17"`, "18:00"},
		{`"start": "17:00"`, `"start": "9.30"`, "09:30"},
		{`"status": "done"`, `"status": "gjennomført"`, "Mente du «done»?"},
		{`"status": "done"`, `"status": "xyz"`, "Bruk en av disse: planned (planlagt), decided (besluttet)"},
		{`"id": "nettside"`, `"id": "Vår nettside"`, "var-nettside"},
		{`"kind": "cafe-dialogue"`, `"kidn": "cafe-dialogue"`, "Mente du «kind» (type samling)?"},
	} {
		require.Contains(t, good, c.old)
		findings := judge(t, []byte(strings.Replace(good, c.old, c.new, 1)))
		require.Len(t, findings, 1, c.new)
		require.Contains(t, findings[0].Advice("nb"), c.advice)
	}
}

func TestMunicipalityNumberThatCameLaterIsToldWithTheOneBefore(t *testing.T) {
	for _, c := range []struct{ number, day, advice string }{
		{"3101", "2023-12-31", "Bruk 3001 Halden."},
		{"3101", "2019-06-01", "Bruk 0101 Halden."},
		{"1580", "2023-12-31", "Bruk 1507 Ålesund."},
	} {
		plan := strings.NewReplacer(`"revisionDate": "2024-06-01"`, `"revisionDate": "`+c.day+`"`, `"3101"`, `"`+c.number+`"`).
			Replace(string(read(t, "testdata/rules/good.json")))
		findings := slices.DeleteFunc(judge(t, []byte(plan)), func(f finding.Finding) bool { return f.Rule.ID != "municipality-not-valid" })
		require.NotEmpty(t, findings, c.number)
		require.Equal(t, c.advice, findings[0].Advice("nb"))
	}
}

func TestAllFindingsOfAStageComeAtOnceInDocumentOrder(t *testing.T) {
	good := string(read(t, "testdata/rules/good.json"))
	bad := strings.NewReplacer(`"2024-02-10"`, `"10.2.2024"`, `"25000"`, `"25 000"`, `"nb"`, `"no"`).Replace(good)
	findings := judge(t, []byte(bad))
	var places []finding.Pointer
	for _, f := range findings {
		places = append(places, f.Pointer)
	}
	require.Equal(t, []finding.Pointer{
		"/language", "/gatherings/0/date", "/decisions/0/date", "/budget/costs/0/amount/value", "/budget/costs/1/amount/value",
		"/budget/versions/0/total", "/budget/versions/0/lines/0/amount", "/case/consequences/economyLines/0/amount/value",
	}, places)
	for i := 1; i < len(findings); i++ {
		require.Less(t, findings[i-1].Line, findings[i].Line)
	}
}

// Removing any one property that the schema requires gives one finding, where it is missing.
func TestEveryRequiredPropertyIsMissedOnce(t *testing.T) {
	for _, file := range []string{"halden/plan.json", "minimal/plan.json"} {
		var document any
		require.NoError(t, json.Unmarshal(example(t, file), &document))
		var root any
		require.NoError(t, json.Unmarshal(schema.Bytes(schema.Plan), &root))
		removed := 0
		var visit func(at finding.Pointer, node, rules any)
		visit = func(at finding.Pointer, node, rules any) {
			schemaOf := func(v any) map[string]any {
				m, _ := v.(map[string]any)
				if ref, ok := m["$ref"].(string); ok {
					m = root.(map[string]any)["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
				}
				return m
			}
			switch n := node.(type) {
			case map[string]any:
				s := schemaOf(rules)
				required, _ := s["required"].([]any)
				for _, r := range required {
					name := r.(string)
					kept := n[name]
					delete(n, name)
					data, err := json.Marshal(document)
					require.NoError(t, err)
					findings := judge(t, data)
					require.Len(t, findings, 1, "%s without %s", at, name)
					require.Equal(t, "missing-property", findings[0].Rule.ID)
					require.Equal(t, at, findings[0].Pointer)
					require.Contains(t, findings[0].Text("en"), "("+name+")")
					n[name] = kept
					removed++
				}
				properties, _ := s["properties"].(map[string]any)
				for name, value := range n {
					visit(at.Key(name), value, properties[name])
				}
			case []any:
				// Every item is like the first; two show that the place is right.
				for i, item := range n[:min(2, len(n))] {
					visit(at.Index(i), item, schemaOf(rules)["items"])
				}
			}
		}
		visit("", document, root)
		require.GreaterOrEqual(t, removed, 10, file)
	}
}

func TestNewerMinorVersionIsReadOnly(t *testing.T) {
	newer := bytes.Replace(read(t, "testdata/rules/good.json"), []byte("schema/0.1/"), []byte("schema/0.2/"), 1)
	newer = bytes.Replace(newer, []byte(`"title":`), []byte(`"weather": "sun", "title":`), 1)
	p, findings, err := samskaping.Decode(newer)
	require.NoError(t, err)
	require.NotNil(t, p, "what is known can be shown")
	require.Equal(t, 2, findings.Count(finding.Warning))
	require.Equal(t, "0.2", p.NewerVersion())
	_, err = samskaping.Encode(p)
	require.ErrorIs(t, err, schema.ErrNewerVersion)
	require.ErrorContains(t, err, "0.2")

	unknownCode := bytes.Replace(newer, []byte(`"status": "done"`), []byte(`"status": "celebrated"`), 1)
	p, findings, err = samskaping.Decode(unknownCode)
	require.NoError(t, err)
	require.Nil(t, p, "an unknown code is an error in any version")
	require.True(t, findings.HasErrors())

	otherCase := bytes.Replace(newer, []byte(`"weather"`), []byte(`"Title"`), 1)
	p, _, err = samskaping.Decode(otherCase)
	require.NoError(t, err)
	require.Nil(t, p, "a property that differs in case would replace the known one")
}

func TestNoPlanIsNotWritten(t *testing.T) {
	_, err := samskaping.Encode(nil)
	require.ErrorIs(t, err, samskaping.ErrNoPlan)
}

func TestEncodeWritesAPlanThatWasMadeInGo(t *testing.T) {
	written, err := samskaping.Encode(&samskaping.Plan{ID: "torget", Title: "Møteplass <på> Torget", Language: "nb"})
	require.NoError(t, err)
	require.Equal(t, `{
  "$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json",
  "id": "torget",
  "title": "Møteplass <på> Torget",
  "language": "nb"
}
`, string(written))
}

func FuzzDecode(f *testing.F) {
	f.Add(example(f, "minimal/plan.json"))
	entries, err := fs.Glob(rulesFolder, "testdata/rules/*.json")
	require.NoError(f, err)
	for _, file := range entries {
		data, err := fs.ReadFile(rulesFolder, file)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, findings, err := samskaping.Decode(data)
		var unreadable *finding.ReadError
		if err != nil && !errors.As(err, &unreadable) {
			t.Fatalf("an error that is not a finding: %v", err)
		}
		if p == nil {
			if err == nil && !findings.HasErrors() {
				t.Fatal("no plan, and no reason")
			}
			return
		}
		if p.NewerVersion() != "" {
			return
		}
		once, err := samskaping.Encode(p)
		require.NoError(t, err)
		again, _, err := samskaping.Decode(once)
		require.NoError(t, err)
		require.NotNil(t, again, "what is written can be read")
		twice, err := samskaping.Encode(again)
		require.NoError(t, err)
		require.Equal(t, string(once), string(twice))
	})
}
