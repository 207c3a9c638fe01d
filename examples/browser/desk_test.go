package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// ask asks as the page does, and reads the reply as it does.
func ask(t *testing.T, d *desk, r request, file []byte) (reply, []byte) {
	t.Helper()
	asked, err := json.Marshal(r)
	require.NoError(t, err)
	answered, made := d.answer(asked, file)
	var got reply
	require.NoError(t, json.Unmarshal(answered, &got))
	return got, made
}

func open(t *testing.T, file []byte) (*desk, reply) {
	t.Helper()
	d := &desk{}
	got, _ := ask(t, d, request{Do: "open"}, file)
	return d, got
}

func example(t *testing.T, name string) []byte {
	data, err := examples.Files.ReadFile(name)
	require.NoError(t, err)
	return data
}

func TestAPlanIsOpenedWithEverythingThereIsToSayAboutIt(t *testing.T) {
	for _, name := range []string{"halden/plan.json", "halden/plan.nn.json", "minimal/plan.json", "mistakes/not-decided.json", "mistakes/wrong-references.json"} {
		data := example(t, name)
		_, findings, err := samskaping.Decode(data)
		require.NoError(t, err)
		_, got := open(t, data)
		require.Nil(t, got.Problem, name)
		require.True(t, got.Opened.RulesRun, name)
		require.NotEmpty(t, got.Opened.Choices, name)
		require.Len(t, got.Opened.Findings, len(findings), name)
		for i, f := range got.Opened.Findings {
			require.Equal(t, findings[i].Text(value.NN), f.Text.NN, name)
		}
	}
}

func TestABenefitReportIsCheckedByItsOwnRules(t *testing.T) {
	_, got := open(t, example(t, "halden/benefit-report-2023.json"))
	require.Nil(t, got.Problem)
	require.Equal(t, "Digitalt utenforskap", got.Opened.Title)
	require.True(t, got.Opened.RulesRun)
	require.Empty(t, got.Opened.Choices, "documents are made of the plan")

	faulty := bytes.Replace(example(t, "halden/benefit-report-2023.json"), []byte(`"revision": 1`), []byte(`"revision": 3`), 1)
	_, got = open(t, faulty)
	require.Nil(t, got.Problem)
	last := got.Opened.Findings[len(got.Opened.Findings)-1]
	for _, f := range got.Opened.Findings {
		if f.Rule == "report-supersedes-nothing" {
			last = f
		}
	}
	require.Equal(t, "report-supersedes-nothing", last.Rule)
	require.NotEmpty(t, last.Place.NB)
}

func TestAFindingSaysWhereItIsInWords(t *testing.T) {
	_, got := open(t, example(t, "mistakes/written-wrong.json"))
	require.False(t, got.Opened.RulesRun)
	require.Empty(t, got.Opened.Choices)
	var places []string
	for _, f := range got.Opened.Findings {
		places = append(places, f.Place.NB)
	}
	want := []string{
		"Forslag › «Sette ut benker» › Dato · linje 64",
		"Beslutninger › «Ja til benker» › Dato · linje 74",
		"Aktiviteter › «Dugnad på Torget» › Status · linje 82",
		"Aktiviteter › «Dugnad på Torget» › «plass» · linje 90",
		"Budsjett › Ressursinnsats › «Dugnad» › Planlagt innsats › Minst · linje 110",
		"Budsjett › Kostnader › «Treverk» › Beløp › Nøyaktig beløp · linje 120",
	}
	if d := cmp.Diff(want, places); d != "" {
		t.Error(d)
	}
}

func TestAThingWithoutANameHasItsNumber(t *testing.T) {
	p := newPlaces(schema.Plan, "Plan", []byte(`{"activities": [{}, {"title": "  "}]}`))
	place := p.of(finding.Finding{Pointer: "/activities/1/status", Line: 3})
	want := value.Text{NB: "Aktiviteter › nummer 2 › Status · linje 3", NN: "Aktivitetar › nummer 2 › Status · linje 3", EN: "Activities › number 2 › Status · line 3"}
	if d := cmp.Diff(want, place); d != "" {
		t.Error(d)
	}
}

func TestAFileOfAnotherProgramIsToldByItsKind(t *testing.T) {
	archive := func(part string) []byte {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		_, err := w.Create(part)
		require.NoError(t, err)
		require.NoError(t, w.Close())
		return b.Bytes()
	}
	newer := strings.Replace(string(example(t, "minimal/plan.json")), "/schema/0.1/", "/schema/1.0/", 1)
	cases := []struct {
		name string
		file []byte
		want string
	}{
		{"a photo", []byte("\xff\xd8\xff\xe0\x00\x10JFIF"), "Dette er et bilde, og ikke en plan."},
		{"a photo of a telephone", []byte("\x00\x00\x00\x24ftypheic"), "Dette er et bilde, og ikke en plan."},
		{"a screenshot", []byte("\x89PNG\r\n\x1a\n"), "Dette er et bilde, og ikke en plan."},
		{"a PDF", []byte("%PDF-1.7\n"), "Dette er en PDF, og ikke en plan."},
		{"a Word document", archive("word/document.xml"), "Dette er et Word-dokument, og ikke en plan."},
		{"a presentation", archive("ppt/presentation.xml"), "Dette er en presentasjon, og ikke en plan."},
		{"a web page", []byte("\n<!DOCTYPE HTML>"), "Dette er en nettside, og ikke en plan."},
		{"a text", []byte("Kjære alle sammen"), "Filen er laget av et annet program, og er ikke en samskapingsplan."},
		{"a list", []byte("[1, 2]"), "Filen er laget av et annet program, og er ikke en samskapingsplan."},
		{"a program", []byte("{\x00\x01\x02"), "Filen er laget av et annet program, og er ikke en samskapingsplan."},
		{"JSON of another program", []byte(`{"name": "nettbutikk", "version": "1.0.0", "title": "Nettbutikk"}`), "Filen er laget for et annet program. Den har ikke noe av det en samskapingsplan skal ha."},
		{"no JSON of anybody", []byte(`{}`), "Filen er laget for et annet program. Den har ikke noe av det en samskapingsplan skal ha."},
		{"nothing", nil, "Filen er tom."},
		{"some other archive", archive("notater.txt"), "Filen er ikke en Excel-arbeidsbok (.xlsx), eller den er ødelagt."},
		{"a torn plan", []byte("{\n \"title\": \"Torg"), "Filen slutter midt i innholdet. Det er på linje 2."},
		{"far too much", bytes.Repeat([]byte(" "), schema.MaxBytes+1), "Filen er større enn 16 megabyte, og er derfor ikke lest. En plan er mye mindre."},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, got := open(t, c.file)
			require.NotNil(t, got.Problem)
			require.Equal(t, c.want, got.Problem.Text.NB)
			for _, said := range []value.Text{got.Problem.Text, got.Problem.Advice} {
				require.NotEmpty(t, said.NB)
				require.NotEmpty(t, said.NN)
				require.NotEmpty(t, said.EN)
			}
			_, made := ask(t, d, request{Do: "render", Document: report.ProjectDescription, Format: report.HTML}, nil)
			require.Empty(t, made, "nothing of a file before is kept")
		})
	}
	_, got := open(t, []byte(newer))
	require.Equal(t, "other-major-version", got.Opened.Findings[0].Rule)
	require.Empty(t, got.Opened.Choices)
	_, got = open(t, bytes.Replace(example(t, "minimal/plan.json"), []byte(`"$schema"`), []byte(`"schema"`), 1))
	require.Nil(t, got.Problem, "a plan that only lacks its address is judged as a plan")
	_, got = open(t, bytes.Replace(example(t, "minimal/plan.json"), []byte("/plan.schema"), []byte("/poem.schema"), 1))
	require.Equal(t, "other-document", got.Opened.Findings[0].Rule)
}

func TestAPlanOfANewerMinorVersionIsShownAndNotWritten(t *testing.T) {
	d, got := open(t, bytes.Replace(example(t, "minimal/plan.json"), []byte("/schema/0.1/"), []byte("/schema/0.9/"), 1))
	var rules []string
	for _, f := range got.Opened.Findings {
		rules = append(rules, f.Rule)
	}
	require.Contains(t, rules, "newer-version")
	require.False(t, got.Opened.Keep)
	_, made := ask(t, d, request{Do: "render", Document: report.ProjectDescription, Format: report.HTML}, nil)
	require.NotEmpty(t, made)
	for _, as := range []copyKind{jsonCopy, bookCopy, publicCopy} {
		refused, made := ask(t, d, request{Do: "keep", Copy: as}, nil)
		require.Equal(t, cannotKeepNewer, refused.Problem.Text)
		require.Empty(t, made)
	}
}

func TestNoDocumentIsMadeOfANationalIdentityNumber(t *testing.T) {
	data, err := os.ReadFile("../../samskaping/testdata/rules/national-identity-number.bad.json")
	require.NoError(t, err)
	d, got := open(t, data)
	require.Equal(t, "national-identity-number", got.Opened.Findings[0].Rule)
	refused, made := ask(t, d, request{Do: "render", Document: report.ProjectDescription, Format: report.DOCX}, nil)
	require.Equal(t, hasNationalID, refused.Problem.Text)
	require.Empty(t, made)
}

func TestEveryChoiceCanBeMadeForEveryAudience(t *testing.T) {
	for _, name := range []string{"halden/plan.json", "minimal/plan.json"} {
		d, got := open(t, example(t, name))
		for _, c := range got.Opened.Choices {
			for _, format := range c.Formats {
				for _, audience := range []report.Audience{report.Public, report.Internal} {
					says, made := ask(t, d, request{Do: "render", Document: c.ID, Format: format, Audience: audience}, nil)
					require.Nil(t, says.Problem)
					require.NotEmpty(t, made, "%s %s %s", name, c.ID, format)
				}
			}
		}
	}
}

func TestTheAudienceIsThePublicUnlessAskedOtherwise(t *testing.T) {
	p, _, err := samskaping.Decode(example(t, "halden/plan.json"))
	require.NoError(t, err)
	p.Motto = "Ring 41 23 45 67"
	data, err := samskaping.Encode(p)
	require.NoError(t, err)
	d, _ := open(t, data)
	page := request{Do: "render", Document: report.ProjectDescription, Format: report.HTML}
	_, public := ask(t, d, page, nil)
	require.NotEmpty(t, public)
	require.NotContains(t, string(public), "41 23 45 67")
	page.Audience = report.Internal
	_, internal := ask(t, d, page, nil)
	require.Contains(t, string(internal), "41 23 45 67")
}

func TestThePlanIsKeptAsItIs(t *testing.T) {
	plan := example(t, "halden/plan.json")
	d, _ := open(t, plan)
	_, kept := ask(t, d, request{Do: "keep", Copy: jsonCopy}, nil)
	require.Equal(t, string(plan), string(kept))
	_, book := ask(t, d, request{Do: "keep", Copy: bookCopy}, nil)
	again, got := open(t, book)
	require.Equal(t, "Digitalt utenforskap", got.Opened.Title)
	_, kept = ask(t, again, request{Do: "keep", Copy: jsonCopy}, nil)
	require.Equal(t, string(plan), string(kept), "by way of a workbook too")
	_, shown := ask(t, d, request{Do: "keep", Copy: publicCopy}, nil)
	_, got = open(t, shown)
	require.Equal(t, "Dette er en offentlig arbeidsbok. Personopplysninger er tatt ut, og den kan ikke bli en plan igjen.", got.Problem.Text.NB)
}

func TestAFirstPlanAndAnExampleCanBeOpened(t *testing.T) {
	for _, lang := range []value.Lang{value.NB, value.NN, value.EN} {
		for _, r := range []request{{Do: "begin", Copy: jsonCopy, Lang: lang}, {Do: "example", Lang: lang}} {
			says, made := ask(t, &desk{}, r, nil)
			require.Nil(t, says.Problem)
			_, got := open(t, made)
			require.Equal(t, lang, got.Opened.Lang)
		}
		_, book := ask(t, &desk{}, request{Do: "begin", Copy: bookCopy, Lang: lang}, nil)
		_, got := open(t, book)
		require.NotEmpty(t, got.Opened.Findings, "an empty workbook lacks what a plan must have")
		for _, f := range got.Opened.Findings {
			require.NotEmpty(t, f.Place.NB+f.Text.NB)
		}
	}
}

func TestWhatCannotBeDoneIsSaid(t *testing.T) {
	d, _ := open(t, example(t, "minimal/plan.json"))
	for _, r := range []request{{Do: "dance"}, {Do: "render", Document: "poem", Format: report.HTML}, {Do: "render", Document: report.ProjectDescription, Format: "pdf"}} {
		says, made := ask(t, d, r, nil)
		require.NotNil(t, says.Problem)
		require.Empty(t, made)
	}
	says, _ := ask(t, &desk{}, request{Do: "keep", Copy: jsonCopy}, nil)
	require.Equal(t, nothingOpen, says.Problem.Text)
	answered, _ := d.answer([]byte("{"), nil)
	require.Contains(t, string(answered), "Noe gikk galt")
}
