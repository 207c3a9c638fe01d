package schema_test

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/schema"
)

const address = `"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json"`

// Judge a plan with the schema alone, without its Go type and without the rules of the method.
func ExampleJudge() {
	data := []byte(`{` + address + `, "id": "torget", "title": "Møteplass", "language": "no"}`)
	verdict, err := schema.Judge(schema.Plan, data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(verdict.Accepted())
	for _, f := range verdict.Findings {
		fmt.Println(f.Pointer, f.Text("en"))
	}
	// Output:
	// false
	// /language “no” is not one of the codes for language.
}

func TestADocumentThatIsNotKnownIsNotJudged(t *testing.T) {
	for _, doc := range []schema.Document{"", "poem"} {
		for _, data := range []string{"", "{}", `{` + address + `}`} {
			_, err := schema.Judge(doc, []byte(data))
			require.ErrorIs(t, err, schema.ErrUnknownDocument)
			_, err = schema.Decode(doc, []byte(data), &samskaping.Plan{})
			require.ErrorIs(t, err, schema.ErrUnknownDocument)
		}
	}
}

func TestPlacesAreLinesAndCharacters(t *testing.T) {
	data := "{\n" + address + ",\n\"id\": \"æøå\", \"title\": \"blåbærsyltetøy\", \"languages\": 1,\n\t\"language\": \"nb\", \"a/b~c\\u0020d\": [ 1 ]}"
	verdict, err := schema.Judge(schema.Plan, []byte(data))
	require.NoError(t, err)
	var places []string
	for _, f := range verdict.Findings {
		places = append(places, fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Pointer))
	}
	require.Equal(t, []string{"3:7 /id", "3:54 /languages", "4:36 /a~1b~0c d"}, places)
}

func TestLocateFindsTheNearestPlaceThatIsThere(t *testing.T) {
	rule := finding.Rule{ID: "test"}
	list := finding.List{rule.At("/b/1/missing/deep"), rule.At("/nothing"), rule.At("/b/1"), rule.At("")}
	schema.Locate([]byte("{\"a\": 1,\n \"b\": [10,\n  {\"c\": 2}]}"), list)
	var places []string
	for _, f := range list {
		places = append(places, fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Pointer))
	}
	require.Equal(t, []string{"1:1 ", "1:1 /nothing", "3:3 /b/1", "3:3 /b/1/missing/deep"}, places)
}

// A document with a mistake in ten thousand places is told so in a thousand and one.
func TestWhatThereIsNoRoomForIsCounted(t *testing.T) {
	for _, c := range []struct{ name, data, nb, nn, en string }{
		{"names", "{" + strings.Repeat(`"a": 1,`, 10_412) + `"a": 1}`,
			"Og 9\u00a0412 til av samme slag (duplicate-property).", "Og 9\u00a0412 til av same slag (duplicate-property).", "And 9,412 more of the same kind (duplicate-property)."},
		{"entries of a list", "{" + beginning + `, "problems": [` + strings.Repeat("0,", 10_411) + "0]}",
			"Og 9\u00a0412 til av samme slag (Problemstillinger).", "Og 9\u00a0412 til av same slag (Problemstillingar).", "And 9,412 more of the same kind (Problem statements)."},
		{"properties", "{" + beginning + `, "x": 0` + numbered(10_411) + "}",
			"Og 9\u00a0412 til av samme slag (Prosjektplan).", "Og 9\u00a0412 til av same slag (Prosjektplan).", "And 9,412 more of the same kind (Plan)."},
	} {
		verdict, err := schema.Judge(schema.Plan, []byte(c.data))
		require.NoError(t, err)
		require.Len(t, verdict.Findings, schema.MaxFindings+1, c.name)
		last := verdict.Findings[schema.MaxFindings]
		require.Equal(t, "more-errors", last.Rule.ID)
		require.Equal(t, []string{c.nb, c.nn, c.en}, []string{last.Text("nb"), last.Text("nn"), last.Text("en")})
	}
}

const beginning = address + `, "id": "a", "title": "b", "language": "nb"`

func numbered(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, `, "x%d": 0`, i)
	}
	return out.String()
}

// What a newer version has added stays a warning, also where there is no room to tell it. What
// is wrong stays an error.
func TestNewerDocumentsWithVeryManyAdditionsAreAccepted(t *testing.T) {
	newer := strings.Replace(beginning, "0.1", "0.2", 1)
	problem := `{"id": "a", "title": "b", "added": 1},`
	verdict, err := schema.Judge(schema.Plan, []byte("{"+newer+`, "problems": [`+strings.Repeat(problem, 2000)+`{"id": "c", "title": "d"}]}`))
	require.NoError(t, err)
	require.True(t, verdict.Accepted())
	require.Equal(t, "0.2", verdict.Newer)
	for _, wrong := range []string{`{"id": "c"}`, `{"id": "c", "title": "d", "Title": "e"}`, `{"id": "c", "title": 1, "added": 1}`} {
		verdict, err = schema.Judge(schema.Plan, []byte("{"+newer+`, "problems": [`+strings.Repeat(problem, 2000)+wrong+`]}`))
		require.NoError(t, err)
		require.False(t, verdict.Accepted(), wrong)
	}
}

func TestTextsAndListsHaveLimits(t *testing.T) {
	for _, c := range []struct {
		data string
		want []string
	}{
		{`"motto": "` + strings.Repeat("a", schema.MaxText) + `"`, nil},
		{`"motto": "` + strings.Repeat("a", schema.MaxText+1) + `"`, []string{"text-too-long /motto"}},
		{`"illustrative": [` + strings.Repeat(`"a",`, schema.MaxItems) + `"a"]`, []string{"list-too-long /illustrative/100000"}},
		{`"revision": 1234567890123456`, nil},
		{`"revision": 12345678901234567`, []string{"number-form /revision"}},
	} {
		verdict, err := schema.Judge(schema.Plan, []byte("{"+beginning+", "+c.data+"}"))
		require.NoError(t, err)
		var got []string
		for _, f := range verdict.Findings {
			got = append(got, f.Rule.ID+" "+string(f.Pointer))
		}
		require.Equal(t, c.want, got)
	}
}

// The national report may be larger than what people write: it names everything that is not counted.
func TestTheNationalReportMayBeLarger(t *testing.T) {
	large := bytes.Repeat([]byte(" "), schema.MaxBytes+1)
	_, err := schema.Judge(schema.Plan, large)
	require.ErrorContains(t, err, "larger than 16 megabytes")
	_, err = schema.Judge(schema.NationalReport, large)
	require.ErrorContains(t, err, "empty")
	_, err = schema.Judge(schema.NationalReport, bytes.Repeat([]byte(" "), schema.MaxNationalBytes+1))
	require.ErrorContains(t, err, "larger than 16 megabytes")
}

// Every schema address says which document and version it is.
func TestAddresses(t *testing.T) {
	for url, want := range map[string]string{
		"https://samskaping.github.io/schema/0.1/plan.schema.json":           "",
		"https://samskaping.github.io/schema/0.0/plan.schema.json":           "",
		"https://samskaping.github.io/schema/0.2/plan.schema.json":           "newer-version",
		"https://samskaping.github.io/schema/1.0/plan.schema.json":           "other-major-version",
		"https://samskaping.github.io/schema/0.1/benefit-report.schema.json": "other-document",
		"https://samskaping.github.io/schema/0.1/plan.json":                  "unknown-schema",
		"https://samskaping.github.io/schema/x.y/plan.schema.json":           "unknown-schema",
		"https://samskaping.github.io/schema/-1.0/plan.schema.json":          "unknown-schema",
		"https://samskaping.github.io/schema/0.01/plan.schema.json":          "unknown-schema",
		"https://samskaping.github.io/schema/+0.1/plan.schema.json":          "unknown-schema",
		"https://samskaping.github.io/schema/00.99/plan.schema.json":         "unknown-schema",
		"https://samskaping.github.io/schema/0/plan.schema.json":             "unknown-schema",
		"https://json-schema.org/draft/2020-12/schema":                       "unknown-schema",
		"": "unknown-schema",
	} {
		verdict, err := schema.Judge(schema.Plan, []byte(`{"$schema": "`+url+`", "id": "a", "title": "b", "language": "nb"}`))
		require.NoError(t, err)
		if want == "" {
			require.Empty(t, verdict.Findings, url)
			continue
		}
		require.Len(t, verdict.Findings, 1, url)
		require.Equal(t, want, verdict.Findings[0].Rule.ID, url)
	}
}

// Every document of interchange is judged by its own schema, and told by its own words.
func TestEveryDocumentIsJudgedByItsOwnSchema(t *testing.T) {
	minimal := map[schema.Document]string{
		schema.Plan:          `"id": "a", "title": "b", "language": "nb"`,
		schema.BenefitReport: `"id": "a", "project": "NO-BRC-123456785-a", "title": "b", "language": "nb", "period": {"from": "2026-01-01"}`,
		schema.NationalReport: `"language": "nb", "vintage": "2024-01-01",
			"inputs": {"read": 0, "counted": 0, "superseded": 0, "copies": 0, "setAside": 0, "examples": 0}`,
	}
	for _, doc := range schema.Documents() {
		require.Contains(t, minimal, doc)
		require.True(t, bytes.Contains(schema.Bytes(doc), []byte(`"$id": "`+doc.URL()+`"`)), doc)
		for _, as := range schema.Documents() {
			verdict, err := schema.Judge(as, []byte(`{"$schema": "`+doc.URL()+`", `+minimal[doc]+`}`))
			require.NoError(t, err)
			if as == doc {
				require.Empty(t, verdict.Findings, doc)
				continue
			}
			require.Len(t, verdict.Findings, 1, doc)
			require.Equal(t, "other-document", verdict.Findings[0].Rule.ID, doc)
		}
	}
	require.Nil(t, schema.Bytes("poem"))

	verdict, err := schema.Judge(schema.BenefitReport, []byte(`{"$schema": "`+schema.BenefitReport.URL()+`", `+minimal[schema.BenefitReport]+`,
		"gevinster": [], "benefits": [{"id": "a", "title": "b", "figures": [{"stage": "planlagt"}]}]}`))
	require.NoError(t, err)
	var told []string
	for _, f := range verdict.Findings {
		told = append(told, f.Text("nb")+" "+f.Advice("nb"))
	}
	require.Equal(t, []string{
		"«gevinster» er ikke kjent i gevinstrapport «b». Mente du «benefits» (gevinster)?",
		"«planlagt» er ikke en av kodene for plan, prognose eller resultat. Mente du «planned»? De andre er: forecast (prognose), realised (realisert).",
	}, told)
}

// What is advised can be copied as it stands, and is there to be found.
func TestAdviceCanBeCopied(t *testing.T) {
	for wrong, want := range map[string]string{
		`"commissioners": "eldre"`:                  `Skriv ["eldre"], med hakeparenteser rundt og komma mellom når det er flere.`,
		`"commissioners": "eldre, unge"`:            `Skriv ["eldre", "unge"], med hakeparenteser rundt og komma mellom når det er flere.`,
		`"case": {"proposedDecision": "Ja, og nå"}`: `Skriv ["Ja, og nå"], med hakeparenteser rundt og komma mellom når det er flere.`,
		`"budget": {"effort": [{"id": "e", "title": "E", "contributor": "c", "planned": "mye"}]}`:  `Skriv { "value": "120" }, eller { "min": "120" } for «minst».`,
		`"people": [{"id": "ola", "role": "Leder", "name": "Ola Vik"}], "owner": "ola vik"`:        `Bruk små bokstaver fra a til z, sifre og bindestrek, høyst 63 tegn: ola, som er id-en til «ola vik».`,
		`"people": [{"id": "a", "role": "Leder"}, {"id": "b", "role": "Leder"}], "owner": "Leder"`: `Bruk små bokstaver fra a til z, sifre og bindestrek, høyst 63 tegn: leder.`,
	} {
		verdict, err := schema.Judge(schema.Plan, []byte(`{`+address+`, "id": "a", "title": "b", "language": "nb", `+wrong+`}`))
		require.NoError(t, err)
		require.NotEmpty(t, verdict.Findings, wrong)
		require.Equal(t, want, verdict.Findings[0].Advice("nb"), wrong)
	}
}

// A plan and a report are named after what they are a plan and a report of.
func TestTypesAreNamedWithoutMixingThemUp(t *testing.T) {
	for typ, want := range map[reflect.Type]string{
		reflect.TypeFor[samskaping.Plan]():   "Plan",
		reflect.TypeFor[benefits.Plan]():     "BenefitPlan",
		reflect.TypeFor[benefits.Report]():   "BenefitReport",
		reflect.TypeFor[benefits.Benefit]():  "Benefit",
		reflect.TypeFor[[]benefits.Report](): "",
	} {
		require.Equal(t, want, schema.TypeName(typ))
	}
}

func FuzzJudge(f *testing.F) {
	for _, s := range []string{
		"", "{}", "[]", "null", `"a"`, "1e999", "{" + address + "}", `{"a":{"a":[{"a":[1,"\ud800",null,true]}]},"a":2}`, "\ufeff{}", "\xff", `{"a":1,}`, "[1 2]", `{"a" 1}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		verdict, err := schema.Judge(schema.Plan, data)
		if err != nil {
			return
		}
		for _, f := range verdict.Findings {
			if f.Line < 1 || f.Column < 1 {
				t.Fatalf("%s has no place", f.Rule.ID)
			}
		}
	})
}
