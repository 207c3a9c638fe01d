package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/fiks"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
	"github.com/samskaping/sdk/schema"
)

// run runs the program and returns what it ended with and what it wrote.
func run(t *testing.T, stdin string, args ...string) (code int, out, err string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	c := &command{in: strings.NewReader(stdin), out: &stdout, err: &stderr, lang: value.NB}
	code = c.run(args)
	return code, stdout.String(), stderr.String()
}

// file puts a plan in a temporary folder.
func file(t *testing.T, name, content string) string {
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	return path
}

func example(t *testing.T, name string) string {
	data, err := examples.Files.ReadFile(name)
	require.NoError(t, err)
	return string(data)
}

// started has an error of the method: an activity that nobody decided on.
const started = `{
  "$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json",
  "id": "torget",
  "title": "Møteplass på Torget",
  "language": "nb",
  "activities": [
    {
      "id": "benker",
      "title": "Sette ut benker",
      "status": "decided"
    }
  ]
}
`

func TestExitCodes(t *testing.T) {
	good := file(t, "good.json", example(t, "halden/plan.json"))
	bad := file(t, "bad.json", started)
	torn := file(t, "torn.json", "{")
	cases := []struct {
		name string
		args []string
		want int
	}{
		{"no command", nil, exitUsage},
		{"help", []string{"help"}, exitOK},
		{"help for a command", []string{"help", "check"}, exitOK},
		{"help flag of a command", []string{"render", "-h"}, exitOK},
		{"unknown command", []string{"chekc", good}, exitUsage},
		{"unknown language", []string{"check", "-lang", "no", good}, exitUsage},
		{"language without a value", []string{"check", good, "-lang"}, exitUsage},
		{"unknown flag", []string{"check", "-fast", good}, exitUsage},
		{"check without a file", []string{"check"}, exitUsage},
		{"check a good plan", []string{"check", good}, exitOK},
		{"check a plan with errors", []string{"check", bad}, exitFindings},
		{"check what is not JSON", []string{"check", torn}, exitIO},
		{"check what is not there", []string{"check", filepath.Join(t.TempDir(), "none.json")}, exitIO},
		{"check in two forms at once", []string{"check", "-json", "-sarif", good}, exitUsage},
		{"check a folder", []string{"check", t.TempDir()}, exitIO},
		{"the worst of several", []string{"check", bad, good, torn}, exitIO},
		{"render a good plan", []string{"render", good}, exitOK},
		{"render a plan with errors", []string{"render", bad}, exitFindings},
		{"render what is not JSON", []string{"render", torn}, exitIO},
		{"render an unknown document", []string{"render", "-doc", "poem", good}, exitUsage},
		{"render an unknown format", []string{"render", "-format", "pdf", good}, exitUsage},
		{"render for an unknown audience", []string{"render", "-audience", "press", good}, exitUsage},
		{"render with a calendar that is no address", []string{"render", "-doc", "project-area", "-calendar", "javascript:alert(1)", good}, exitUsage},
		{"render several to one file", []string{"render", "-out", "x.html", good, bad}, exitUsage},
		{"render to a folder that is not there", []string{"render", "-out", filepath.Join(t.TempDir(), "none", "x.html"), good}, exitIO},
		{"rules", []string{"rules"}, exitOK},
		{"rules of something", []string{"rules", "plan"}, exitUsage},
		{"schema", []string{"schema", "plan"}, exitOK},
		{"schema of a report", []string{"schema", "benefit-report"}, exitOK},
		{"schema of something else", []string{"schema", "poem"}, exitUsage},
		{"example", []string{"example", "minimal"}, exitOK},
		{"example that is not there", []string{"example", "oslo"}, exitUsage},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			code, out, err := run(t, "", c.args...)
			require.Equal(t, c.want, code, out+err)
			require.NotEmpty(t, out+err, "the program says something")
			if len(c.args) > 0 && c.args[0] == "check" {
				asJSON, out, _ := run(t, "", append([]string{"check", "-json"}, c.args[1:]...)...)
				require.Equal(t, c.want, asJSON, "the code is the same with -json")
				require.Equal(t, c.want != exitUsage, json.Valid([]byte(out)))
				asSARIF, out, _ := run(t, "", append([]string{"check", "-sarif"}, c.args[1:]...)...)
				require.Equal(t, c.want, asSARIF, "the code is the same with -sarif")
				require.Equal(t, c.want != exitUsage, json.Valid([]byte(out)))
			}
		})
	}
}

// Whoever writes a document wrong is told of every document there is, and the help tells the same.
func TestAnUnknownDocumentIsAnsweredWithThoseThereAre(t *testing.T) {
	_, _, told := run(t, "", "render", "-doc", "poem", file(t, "good.json", example(t, "minimal/plan.json")))
	_, help, _ := run(t, "", "help", "render")
	for _, d := range append(report.Documents(), report.NationalDocuments()...) {
		require.Contains(t, told, string(d))
		require.Contains(t, help, "\n  "+string(d))
	}
}

func TestEveryMessageIsInTheLanguageAskedFor(t *testing.T) {
	bad := file(t, "bad.json", started)
	for lang, want := range map[string][]string{
		"nb": {"er besluttet, men ingen har sagt ja til den", "merknad", "1 feil, "},
		"nn": {"er bestemd, men ingen har sagt ja til han", "åtvaring", "åtvaringar"},
		"en": {"is decided, but nobody has said yes to it", "warning", "1 error, "},
	} {
		_, out, _ := run(t, "", "check", bad, "-lang", lang)
		for _, words := range want {
			require.Contains(t, strings.ReplaceAll(out, "\u00a0", " "), words)
		}
		for _, command := range []string{"", "check", "render", "convert", "new", "diff", "fiks", "rules", "schema", "codelist", "example"} {
			_, help, _ := run(t, "", append(strings.Fields("help "+command), "-lang="+lang)...)
			require.Contains(t, help, "samskaping "+command)
		}
	}
}

func TestFindingsNameFileLineAndPlace(t *testing.T) {
	bad := file(t, "bad.json", started)
	_, out, _ := run(t, "", "check", bad)
	require.Contains(t, out, bad+":7:5 feil /activities/0 [activity-without-decision]\n  Aktiviteten «Sette ut benker» er besluttet")
}

func TestReportsAreCheckedByTheirOwnRules(t *testing.T) {
	for file, want := range map[string]int{
		"../../examples/halden/benefit-report-2023.json":           exitOK,
		"../../examples/ks/national-report.json":                   exitOK,
		"../../benefits/testdata/reports/good.json":                exitOK,
		"../../benefits/testdata/reports/figures-overlap.bad.json": exitFindings,
	} {
		code, out, _ := run(t, "", "check", file)
		require.Equal(t, want, code, "%s: %s", file, out)
		require.Equal(t, want == exitFindings, strings.Contains(out, "[figures-overlap]"), file)
	}
	code, _, stderr := run(t, "", "render", "../../examples/halden/benefit-report-2023.json")
	require.NotEqual(t, exitOK, code, "a report is no plan")
	require.Contains(t, stderr, "[other-document]")
}

func TestStandardInput(t *testing.T) {
	code, out, _ := run(t, example(t, "minimal/plan.json"), "check", "-")
	require.Equal(t, exitOK, code)
	require.Contains(t, out, "0\u00a0feil")
	code, out, _ = run(t, example(t, "minimal/plan.json"), "render", "-format", "md", "-")
	require.Equal(t, exitOK, code)
	require.Contains(t, out, "# Møteplass på Torget")
}

func TestRulesNotRunIsSaid(t *testing.T) {
	_, out, _ := run(t, strings.Replace(started, `"nb"`, `"no"`, 1), "check", "-")
	require.Contains(t, out, "Reglene for metoden er ikke prøvd ennå")
}

func TestRenderWritesWholeFilesAndNeverTheInput(t *testing.T) {
	plan := file(t, "plan.json", started)
	out := filepath.Join(filepath.Dir(plan), "beskrivelse.md")
	code, _, stderr := run(t, "", "render", plan, "-out", out)
	require.Equal(t, exitFindings, code, "the document is written despite errors")
	require.Contains(t, stderr, "[activity-without-decision]")
	written, err := os.ReadFile(out)
	require.NoError(t, err)
	require.Contains(t, string(written), "Sette ut benker")

	code, _, stderr = run(t, "", "render", plan, "-format", "md", "-out", plan)
	require.Equal(t, exitUsage, code)
	require.Contains(t, stderr, "ikke skrevet over")
	kept, err := os.ReadFile(plan)
	require.NoError(t, err)
	require.Equal(t, started, string(kept))

	entries, err := os.ReadDir(filepath.Dir(plan))
	require.NoError(t, err)
	require.Len(t, entries, 2, "no temporary file is left")
}

func TestRenderIntoAFolderNamesFilesAfterThePlans(t *testing.T) {
	folder := t.TempDir()
	a, b := file(t, "a.json", example(t, "minimal/plan.json")), file(t, "b.json", example(t, "halden/plan.nn.json"))
	code, _, _ := run(t, "", "render", "-out", folder, a, b)
	require.Equal(t, exitOK, code)
	require.FileExists(t, filepath.Join(folder, "a.project-description.html"))
	nynorsk, err := os.ReadFile(filepath.Join(folder, "b.project-description.html"))
	require.NoError(t, err)
	require.Contains(t, string(nynorsk), `lang="nn"`, "the words follow the plan's language")
}

func TestAFolderThatIsNotThereIsMade(t *testing.T) {
	folder := t.TempDir()
	at := func(path ...string) string { return filepath.Join(append([]string{folder}, path...)...) }
	plan, national := file(t, "plan.json", example(t, "minimal/plan.json")), "../../examples/ks/national-report.json"
	for _, c := range []struct{ arguments, makes []string }{
		{[]string{"render", "-doc", "all", "-format", "md", "-out", at("alt"), plan}, []string{"alt", "plan.pitch.md"}},
		{[]string{"render", "-doc", "national-report", "-format", "csv", "-out", at("tabeller"), national}, []string{"tabeller", "national-report.national-report.sums.csv"}},
		{[]string{"render", "-doc", "feedback-letter", "-municipality", "all", "-out", at("brev"), national}, []string{"brev", "national-report.feedback-letter.3101.docx"}},
		{[]string{"convert", "-format", "portal", "-out", at("lister"), plan}, []string{"lister", "gevinster.csv"}},
	} {
		_, _, told := run(t, "", c.arguments...)
		require.FileExists(t, at(c.makes...), told)
	}
	code, _, told := run(t, "", "render", "-doc", "all", "-out", at("borte", "alt"), plan)
	require.Equal(t, exitIO, code)
	require.Contains(t, told, "mappen den skal ligge i, finnes ikke")
	for _, out := range []string{"", "-", at("alt.docx"), at("alt", "plan.pitch.md"), plan} {
		code, _, _ = run(t, "", "render", "-doc", "all", "-out", out, plan)
		require.Equal(t, exitUsage, code, out)
	}
	require.NoDirExists(t, at("borte"))
	require.NoFileExists(t, at("alt.docx"))
}

func TestRenderWritesNoDocumentOverAnother(t *testing.T) {
	folder, minimal := t.TempDir(), example(t, "minimal/plan.json")
	a, b := file(t, "plan.json", minimal), file(t, "plan.json", minimal)
	for _, files := range [][]string{{a, b}, {a, strings.TrimSuffix(a, "json") + "xlsx"}, {"-", a}, {a, a}} {
		code, _, told := run(t, minimal, append([]string{"render", "-doc", "all", "-out", folder}, files...)...)
		require.Equal(t, exitUsage, code, files)
		require.Contains(t, told, "Dokumentene av "+files[0]+" og "+files[1]+" får samme navn i "+folder)
	}
	written, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Empty(t, written)
}

func TestAllDocumentsComeInAllFormats(t *testing.T) {
	folder := t.TempDir()
	plan := file(t, "plan.json", example(t, "minimal/plan.json"))
	code, _, _ := run(t, "", "render", "-doc", "all", "-out", folder, plan)
	require.Equal(t, exitOK, code)
	for _, d := range report.Documents() {
		for _, f := range d.Formats() {
			require.FileExists(t, filepath.Join(folder, "plan."+string(d)+"."+string(f)))
		}
	}
	code, _, _ = run(t, "", "render", "-doc", "all", plan)
	require.Equal(t, exitUsage, code, "several documents need a folder")
	code, _, _ = run(t, "", "render", "-period", "i fjor", plan)
	require.Equal(t, exitUsage, code)
	code, _, _ = run(t, "", "render", "-before", filepath.Join(folder, "none.json"), plan)
	require.Equal(t, exitIO, code)
}

func TestRenderInATemplate(t *testing.T) {
	folder := t.TempDir()
	plan, template := file(t, "plan.json", example(t, "minimal/plan.json")), filepath.Join(folder, "ours.docx")
	code, _, _ := run(t, "", "render", "-format", "docx", "-out", template, plan)
	require.Equal(t, exitOK, code)

	code, _, stderr := run(t, "", "render", "-doc", "pitch", "-template", template, "-out", filepath.Join(folder, "pitch.docx"), plan)
	require.Equal(t, exitOK, code, stderr)
	require.FileExists(t, filepath.Join(folder, "pitch.docx"))

	for _, c := range []struct{ name, says string }{
		{"another format than the template's", "er for docx"}, {"no template", "kan ikke brukes"}, {"no file", "finnes ikke"}, {"the template itself", "ikke skrevet over"},
	} {
		t.Run(c.name, func(t *testing.T) {
			arguments := map[string][]string{
				"another format than the template's": {"-format", "html", "-template", template},
				"no template":                        {"-format", "docx", "-template", plan},
				"no file":                            {"-format", "docx", "-template", filepath.Join(folder, "none.dotx")},
				"the template itself":                {"-template", template, "-out", template},
			}[c.name]
			code, stdout, stderr := run(t, "", append(append([]string{"render"}, arguments...), plan)...)
			require.NotEqual(t, exitOK, code)
			require.Empty(t, stdout)
			require.Contains(t, stderr, c.says)
		})
	}
}

func TestNationalIdentityNumberBlocksRendering(t *testing.T) {
	data, err := os.ReadFile("../../samskaping/testdata/rules/national-identity-number.bad.json")
	require.NoError(t, err)
	code, out, stderr := run(t, string(data), "render", "-")
	require.Equal(t, exitFindings, code)
	require.Empty(t, out)
	require.Contains(t, stderr, "[national-identity-number]")
}

func TestExamplesAndSchemaComeOutAsTheyAre(t *testing.T) {
	for args, want := range map[string]string{"example": "halden/plan.json", "example -lang nn": "halden/plan.nn.json", "example minimal": "minimal/plan.json"} {
		_, out, _ := run(t, "", strings.Fields(args)...)
		require.Equal(t, example(t, want), out)
	}
	_, out, _ := run(t, "", "schema")
	require.Equal(t, string(schema.Bytes(schema.Plan)), out)
	_, out, _ = run(t, "", "schema", "benefit-report")
	require.Equal(t, string(schema.Bytes(schema.BenefitReport)), out)
	_, out, _ = run(t, "", "rules", "-json")
	var chapters []samskaping.Chapter
	require.NoError(t, json.Unmarshal([]byte(out), &chapters))
	listed := map[string]int{}
	for _, chapter := range chapters {
		for _, r := range chapter.Rules {
			listed[r.ID]++
		}
	}
	for _, rules := range [][]finding.Rule{
		samskaping.Rules(), schema.Rules(), benefits.ReportRules(), benefits.PortalRules(), budget.KostraRules(), fiks.Rules(), workbook.Rules(),
	} {
		for _, r := range rules {
			require.Equal(t, 1, listed[r.ID], r.ID)
		}
	}
	_, page, _ := run(t, "", "rules", "-format", "md", "-lang", "nn")
	require.True(t, strings.HasPrefix(page, "# Dette blir kontrollert\n\n## Kven, kvar og når\n"))
}

// The catalogue of rules lies beside the schema, as JSON for other programs and as pages to read.
func TestCatalogueIsShipped(t *testing.T) {
	for file, args := range map[string]string{
		"rules.json": "rules -json", "rules.nb.md": "rules -format md -lang nb", "rules.nn.md": "rules -format md -lang nn", "rules.en.md": "rules -format md -lang en",
	} {
		_, out, _ := run(t, "", strings.Fields(args)...)
		path := filepath.Join("..", "..", "schema", file)
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(out), 0o644))
			continue
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, string(want), out, "%s; run go test ./cmd/samskaping -update and read the difference", file)
	}
}

func TestANewPlanIsValidAndAsksItsQuestions(t *testing.T) {
	for _, lang := range []string{"nb", "nn", "en"} {
		plan := filepath.Join(t.TempDir(), "plan.json")
		code, _, _ := run(t, "", "new", "-out", plan, "-lang", lang)
		require.Equal(t, exitOK, code)
		code, out, _ := run(t, "", "check", plan, "-lang", lang)
		require.Equal(t, exitOK, code, out)
		require.Contains(t, out, "[guidance-not-replaced]")
		require.NotContains(t, out, " feil ")
	}
}

func TestAWorkbookGivesThePlanBack(t *testing.T) {
	folder := t.TempDir()
	plan, book, back := file(t, "plan.json", example(t, "halden/plan.json")), filepath.Join(folder, "plan.xlsx"), filepath.Join(folder, "back.json")
	code, _, stderr := run(t, "", "convert", "-out", book, plan)
	require.Equal(t, exitOK, code, stderr)
	code, _, stderr = run(t, "", "convert", "-out", back, book)
	require.Equal(t, exitOK, code, stderr)
	written, err := os.ReadFile(back)
	require.NoError(t, err)
	require.Equal(t, example(t, "halden/plan.json"), string(written))

	changed := strings.Replace(example(t, "halden/plan.json"), `"motto": "`, `"motto": "Ny: `, 1)
	require.NoError(t, os.WriteFile(back, []byte(changed), 0o644))
	code, _, stderr = run(t, "", "convert", "-out", back, book)
	require.Equal(t, exitFindings, code)
	require.Contains(t, stderr, "Motto")
	kept, err := os.ReadFile(back)
	require.NoError(t, err)
	require.Equal(t, changed, string(kept), "a plan that has changed since is not overwritten")

	code, _, _ = run(t, "", "convert", "-out", book, book)
	require.Equal(t, exitUsage, code)
	code, _, _ = run(t, "PK and nothing more", "convert", "-")
	require.Equal(t, exitIO, code)
	code, _, _ = run(t, "", "convert", "-audience", "public", "-out", book, plan)
	require.Equal(t, exitOK, code)
	code, _, _ = run(t, "", "convert", book)
	require.Equal(t, exitIO, code, "a public workbook cannot be read back")
}

// Two have worked on the same plan: each is told what the other did, and what has to be entered again.
func TestTwoWhoChangeTheSamePlanAreToldOfEachOther(t *testing.T) {
	folder := t.TempDir()
	plan, book := file(t, "plan.json", example(t, "halden/plan.json")), filepath.Join(folder, "plan.xlsx")
	code, _, stderr := run(t, "", "convert", "-out", book, plan)
	require.Equal(t, exitOK, code, stderr)
	written, err := os.ReadFile(book)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(book, typed(t, written, "<t>Aldri avvis", "<t>Min: Aldri avvis"), 0o600))
	require.NoError(t, os.WriteFile(plan, []byte(strings.Replace(example(t, "halden/plan.json"), `"title": "Digitalt utenforskap"`, `"title": "Din tittel"`, 1)), 0o600))
	code, _, stderr = run(t, "", "convert", "-out", plan, book)
	require.Equal(t, exitFindings, code)
	theirs, mine := strings.Index(stderr, changedInPlan.NB), strings.Index(stderr, changedInCells.NB)
	require.Positive(t, theirs)
	require.Greater(t, mine, theirs)
	require.Contains(t, stderr[theirs:mine], "Din tittel")
	require.Contains(t, stderr[mine:], "Min: Aldri avvis")
}

// Who begins in Excel goes on in Excel: what takes a plan takes the workbook, and tells its cells.
func TestAWorkbookIsReadWhereverAPlanIs(t *testing.T) {
	folder := t.TempDir()
	plan, book := file(t, "plan.json", example(t, "halden/plan.json")), filepath.Join(folder, "plan.xlsx")
	code, _, stderr := run(t, "", "convert", "-out", book, plan)
	require.Equal(t, exitOK, code, stderr)
	for _, command := range [][]string{{"render"}, {"render", "-doc", "case-memo", "-format", "md"}, {"kostra"}, {"fiks", "send"}, {"benefit-report", "-period", "2023"}} {
		code, want, _ := run(t, "", append(slices.Clone(command), plan)...)
		require.Equal(t, exitOK, code, command)
		code, got, _ := run(t, "", append(slices.Clone(command), book)...)
		require.Equal(t, exitOK, code, command)
		require.Equal(t, want, got, command)
	}
	_, out, _ := run(t, "", "diff", plan, book)
	require.Contains(t, out, noDifference.NB)

	_, out, _ = run(t, "", "check", book)
	require.Contains(t, out, book+" «Gevinster» B4 merknad [benefit-without-indicator]")
	require.Contains(t, out, "0\u00a0feil")
	_, out, _ = run(t, "", "check", "-json", book)
	require.Contains(t, out, `"cell": "B4"`)
	_, out, _ = run(t, "", "check", "-sarif", book)
	require.Contains(t, out, `"fullyQualifiedName": "Gevinster!B4"`)
}

// Whoever has filled in a workbook must not lose it to a plan of the same name.
func TestAWorkbookThatSomebodyHasChangedIsNotOverwritten(t *testing.T) {
	folder := t.TempDir()
	plan, book, read := file(t, "plan.json", example(t, "halden/plan.json")), filepath.Join(folder, "plan.xlsx"), filepath.Join(folder, "plan.json")
	for range 2 { // nobody has changed it
		code, _, stderr := run(t, "", "convert", "-out", book, plan)
		require.Equal(t, exitOK, code, stderr)
	}
	written, err := os.ReadFile(book)
	require.NoError(t, err)
	edited := typed(t, written, "<t>Aldri avvis", "<t>Ny: Aldri avvis")
	require.NoError(t, os.WriteFile(book, edited, 0o600))
	code, _, stderr := run(t, "", "convert", "-out", book, plan)
	require.Equal(t, exitFindings, code)
	require.Contains(t, stderr, book+" er endret av noen")
	kept, err := os.ReadFile(book)
	require.NoError(t, err)
	require.True(t, bytes.Equal(edited, kept))

	code, _, stderr = run(t, "", "convert", "-out", read, book)
	require.Equal(t, exitOK, code, stderr)
	code, _, stderr = run(t, "", "convert", "-out", book, read)
	require.Equal(t, exitOK, code, "what was changed is in the plan now: %s", stderr)
}

// typed is a workbook in which somebody has written a text in the place of another.
func typed(t *testing.T, book []byte, before, after string) []byte {
	t.Helper()
	from, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	require.NoError(t, err)
	var out bytes.Buffer
	to := zip.NewWriter(&out)
	for _, part := range from.File {
		r, err := part.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		w, err := to.Create(part.Name)
		require.NoError(t, err)
		_, err = w.Write(bytes.ReplaceAll(data, []byte(before), []byte(after)))
		require.NoError(t, err)
	}
	require.NoError(t, to.Close())
	return out.Bytes()
}

func TestAWorkbookThatCannotBeReadIsToldOfAsAWorkbook(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "plan.xlsx")
	code, _, stderr := run(t, "", "new", "-lang", "nn", "-out", empty)
	require.Equal(t, exitOK, code, stderr)
	code, out, _ := run(t, "", "check", empty)
	require.Equal(t, exitFindings, code)
	require.Contains(t, out, "«Prosjektplan» C5 feil [missing-property]")
	require.Contains(t, out, rulesNotRun.NN, "in the language of the workbook")
	for content, rule := range map[string]string{"PK and nothing more": "[workbook-not-a-workbook]", "\xd0\xcf\x11\xe0": "[workbook-encrypted]"} {
		code, out, _ := run(t, content, "check", "-")
		require.Equal(t, exitIO, code)
		require.Contains(t, out, rule)
	}
}

func TestAPlanThatCannotBeReadIsNotToldOfAsTheWorkbook(t *testing.T) {
	folder := t.TempDir()
	book, back := filepath.Join(folder, "plan.xlsx"), filepath.Join(folder, "back.json")
	require.Equal(t, exitOK, first(run(t, "", "convert", "-out", book, "../../examples/minimal/plan.json")))
	for data, want := range map[string]struct {
		code int
		told string
	}{
		"{":  {exitIO, back + ":1:2 error [file-ends-early]"},
		"{}": {exitFindings, back + ":1:1 error [missing-property]"},
	} {
		require.NoError(t, os.WriteFile(back, []byte(data), 0o600))
		code, _, stderr := run(t, "", "convert", "-lang", "en", "-out", back, book)
		require.Equal(t, want.code, code)
		require.Contains(t, stderr, want.told)
		require.NotContains(t, stderr, book)
	}
}

func TestAnEmptyWorkbookCanBeAskedFor(t *testing.T) {
	book := filepath.Join(t.TempDir(), "plan.xlsx")
	code, _, stderr := run(t, "", "new", "-out", book, "-lang", "nn")
	require.Equal(t, exitOK, code, stderr)
	data, err := os.ReadFile(book)
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(data, []byte("PK")))
	code, _, _ = run(t, "", "new", "-format", "pdf")
	require.Equal(t, exitUsage, code)
}

func TestDiffTellsInWords(t *testing.T) {
	old, new := file(t, "old.json", started), file(t, "new.json", strings.Replace(started, "Sette ut benker", "Sette ut bord", 1))
	code, out, _ := run(t, "", "diff", old, new)
	require.Equal(t, exitOK, code)
	require.Equal(t, "Aktivitet «Sette ut bord», navn: endret fra «Sette ut benker» til «Sette ut bord».\n", out)
	_, out, _ = run(t, "", "diff", old, old, "-lang", "en")
	require.Equal(t, "There is no difference between the two plans.\n", out)
	_, out, _ = run(t, "", "diff", "-json", old, old)
	require.Equal(t, "[]\n", out)
	code, _, _ = run(t, "", "diff", old)
	require.Equal(t, exitUsage, code)
	code, _, _ = run(t, "{", "diff", old, "-")
	require.Equal(t, exitIO, code)
}

func TestProgressIsForPeopleOnly(t *testing.T) {
	plan := file(t, "plan.json", example(t, "minimal/plan.json"))
	_, _, stderr := run(t, "", "check", plan, plan)
	require.Empty(t, stderr)
	var screen bytes.Buffer
	c := &command{in: strings.NewReader(""), out: io.Discard, err: &screen, terminal: true, lang: value.NB}
	c.run([]string{"check", plan, plan})
	require.Contains(t, screen.String(), "2/2 "+plan)
}

// Beside every plan with mistakes stands what the program says about it.
func TestMistakesAreTold(t *testing.T) {
	t.Chdir("../../examples/mistakes")
	plans, err := filepath.Glob("*.json")
	require.NoError(t, err)
	require.NotEmpty(t, plans)
	for _, plan := range plans {
		code, out, _ := run(t, "", "check", plan)
		require.Equal(t, exitFindings, code, plan)
		told := strings.TrimSuffix(plan, ".json") + ".txt"
		if *update {
			require.NoError(t, os.WriteFile(told, []byte(out), 0o644))
			continue
		}
		want, err := os.ReadFile(told)
		require.NoError(t, err)
		require.Equal(t, string(want), out, plan)
	}
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, errors.New("closed") }

func TestClosedOutputIsAnError(t *testing.T) {
	for _, args := range [][]string{{"schema"}, {"rules"}, {"rules", "-json"}, {"example"}} {
		c := &command{in: strings.NewReader(""), out: closed{}, err: io.Discard, lang: value.NB}
		require.Equal(t, exitIO, c.run(args), args)
	}
}

func TestKostraWritesATableForTheFinanceDepartment(t *testing.T) {
	plan := file(t, "plan.json", example(t, "halden/plan.json"))
	code, out, told := run(t, "", "kostra", plan)
	require.Equal(t, exitOK, code)
	require.Equal(t, `region;periode;kontoklasse;funksjon;art;1000 kroner
310100;2024;1;242;200;34
310100;2024;1;242;429;9
310100;2024;1;242;729;-9
310100;2024;1;242;140;12
310100;2022;1;242;150;33
`, out)
	require.Contains(t, told, "bare kontoplanen for 2025 er kjent her")
	code, out, _ = run(t, "", "kostra", "-amounts", "budget", plan)
	require.Equal(t, exitOK, code)
	require.Contains(t, out, "310100;2024;1;242;200;35\n")

	code, _, told = run(t, started, "kostra", "-")
	require.Equal(t, exitFindings, code)
	require.Contains(t, told, "kommunenummeret")
	code, _, _ = run(t, "", "kostra", "-amounts", "all", plan)
	require.Equal(t, exitUsage, code)
	code, _, _ = run(t, "", "kostra", "-out", plan, plan)
	require.Equal(t, exitUsage, code)
	require.Equal(t, exitUsage, first(run(t, "", "kostra")))
	require.Equal(t, exitIO, first(run(t, "", "kostra", "not-there.json")))

	book := filepath.Join(t.TempDir(), "plan.xlsx")
	require.Equal(t, exitOK, first(run(t, "", "convert", "-out", book, plan)))
	_, _, told = run(t, "", "kostra", book)
	require.Contains(t, told, book+" «Budsjett – Kostnader» P8 ")

	noYear := file(t, "no-year.json", strings.Replace(started, `"activities"`, `"municipality": "3101",
  "budget": {"costs": [{"id": "a", "title": "Benker", "actual": "5000", "account": {"class": "1", "function": "242", "art": "200"}}]},
  "activities"`, 1))
	code, _, told = run(t, "", "kostra", noYear)
	require.Equal(t, exitFindings, code)
	require.Contains(t, told, "[account-line-left-out]")
	require.Regexp(t, `no-year\.json:[0-9]+:[0-9]+ `, told, "with the line it stands on")
}

func first(code int, _, _ string) int { return code }

func TestPortalListsGivePlanBack(t *testing.T) {
	folder := t.TempDir()
	plan, back := file(t, "plan.json", example(t, "halden/plan.json")), filepath.Join(folder, "new.json")
	code, _, _ := run(t, "", "convert", "-format", "portal", plan)
	require.Equal(t, exitUsage, code, "three files need a folder")
	code, _, _ = run(t, "", "convert", "-format", "csv", "-out", folder, plan)
	require.Equal(t, exitUsage, code)
	code, _, stderr := run(t, "", "convert", "-portal", folder, "-out", back, plan)
	require.Equal(t, exitIO, code)
	require.Contains(t, stderr, "gevinster.csv")

	code, _, stderr = run(t, "", "convert", "-format", "portal", "-out", folder, plan)
	require.Equal(t, exitOK, code, stderr)
	require.Contains(t, stderr, "[portal-benefit-hidden]")
	code, _, stderr = run(t, "", "convert", "-portal", folder, "-out", back, plan)
	require.Equal(t, exitOK, code, stderr)
	written, err := os.ReadFile(back)
	require.NoError(t, err)
	require.Equal(t, example(t, "halden/plan.json"), string(written))

	list := filepath.Join(folder, "gevinster.csv")
	require.NoError(t, os.WriteFile(list, []byte("Gevinst;Gevinsttype;Gevinsteier\nInnbyggerne klarer den digitale hverdagen;Kvalitativ;\nHelt ny gevinst;Feil;\n"), 0o644))
	code, _, stderr = run(t, "", "convert", "-portal", folder, "-out", back, plan)
	require.Equal(t, exitFindings, code)
	require.Contains(t, stderr, "Gevinster rad 3 «Gevinsttype» feil [portal-word-unknown]")
	require.Contains(t, stderr, "Helt ny gevinst")
	written, err = os.ReadFile(back)
	require.NoError(t, err)
	require.Contains(t, string(written), `"title": "Helt ny gevinst"`)
	require.Contains(t, string(written), `"kind": "quality"`)

	code, _, _ = run(t, "", "convert", "-format", "portal", "-audience", "public", "-out", folder, plan)
	require.Equal(t, exitUsage, code)
	code, _, _ = run(t, "", "convert", "-portal", folder, "-out", plan, plan)
	require.Equal(t, exitUsage, code, "the plan itself is not overwritten")
}

func TestPortalListsThatAreReadAreNotOverwritten(t *testing.T) {
	folder, plan := t.TempDir(), file(t, "plan.json", example(t, "halden/plan.json"))
	code, _, told := run(t, "", "convert", "-format", "portal", "-out", folder, plan)
	require.Equal(t, exitOK, code, told)
	for _, name := range portalFiles {
		list := filepath.Join(folder, name)
		before, err := os.ReadFile(list)
		require.NoError(t, err)
		code, _, told := run(t, "", "convert", "-portal", folder, "-out", list, plan)
		require.Equal(t, exitUsage, code)
		require.Contains(t, told, list+" er en av filene som blir lest")
		after, err := os.ReadFile(list)
		require.NoError(t, err)
		require.Equal(t, string(before), string(after))
	}
	misnamed := put(t, folder, portalFiles[0], example(t, "minimal/plan.json"))
	code, _, _ = run(t, "", "convert", "-format", "portal", "-out", folder, misnamed)
	require.Equal(t, exitUsage, code, "nor is a plan that has the name of a list")
}
