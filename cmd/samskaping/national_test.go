package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/schema"
)

const nationalFolder = "../../report/testdata/national"

func TestRenderMakesTheNationalReport(t *testing.T) {
	file, folder := filepath.Join(nationalFolder, "report.json"), t.TempDir()
	code, out, _ := run(t, "", "render", "-format", "md", file)
	require.Equal(t, exitOK, code, "what it is stands in the file")
	require.Contains(t, out, "**Nasjonal gevinstrapport**")
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	code, out, _ = run(t, string(data), "render", "-doc", "national-report", "-lang", "nn", "-format", "md", "-")
	require.Equal(t, exitOK, code)
	require.Contains(t, out, "## Kven gevinstane er for")
	code, _, _ = run(t, "", "render", "-out", filepath.Join(folder, "tall.xlsx"), file)
	require.Equal(t, exitOK, code)
	code, _, _ = run(t, "", "render", "-format", "csv", "-out", folder, file)
	require.Equal(t, exitOK, code)
	written, err := filepath.Glob(filepath.Join(folder, "*"))
	require.NoError(t, err)
	require.Len(t, written, 10)
	sums, err := os.ReadFile(filepath.Join(folder, "report.national-report.sums.csv"))
	require.NoError(t, err)
	require.Contains(t, string(sums), ";85000,50;")
}

// A country has more that is not added than there is room for in a plan.
func TestALargeNationalReportIsRead(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(nationalFolder, "report.json"))
	require.NoError(t, err)
	r, _, err := aggregate.Decode(data)
	require.NoError(t, err)
	one := r.NotAdded[0]
	for one.Source.Line = 1; one.Source.Line <= 80_000; one.Source.Line++ {
		r.NotAdded = append(r.NotAdded, one)
	}
	data, err = aggregate.Encode(r)
	require.NoError(t, err)
	require.Greater(t, len(data), schema.MaxBytes)
	code, out, _ := run(t, "", "render", "-format", "md", file(t, "stor.json", string(data)))
	require.Equal(t, exitOK, code)
	require.Contains(t, out, "**Nasjonal gevinstrapport**")
	code, out, _ = run(t, string(data), "check", "-")
	require.Equal(t, exitOK, code, out)
}

func TestRenderWritesLettersToAll(t *testing.T) {
	file, folder := filepath.Join(nationalFolder, "report.json"), t.TempDir()
	code, _, _ := run(t, "", "render", "-doc", "feedback-letter", "-municipality", "all", "-reports", nationalFolder, "-format", "md", "-out", folder, file)
	require.Equal(t, exitOK, code)
	var names []string
	letters, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, l := range letters {
		names = append(names, l.Name())
	}
	require.Equal(t, []string{"report.feedback-letter.1506.md", "report.feedback-letter.1508.md", "report.feedback-letter.1580.md", "report.feedback-letter.3101.md", "report.feedback-letter.3103.md",
		"report.feedback-letter.3105.md", "report.feedback-letter.3107.md"}, names)
	code, out, stderr := run(t, "", "render", "-doc", "feedback-letter", "-municipality", "3101", "-format", "md", file)
	require.Equal(t, exitOK, code)
	require.NotContains(t, out, "Tryggere innbyggere")
	require.Contains(t, stderr, "-reports")
}

// Who reported under a number that was split gets a letter that says so, in the language of the report.
func TestALetterReachesBothPartsOfAMunicipalityThatWasSplit(t *testing.T) {
	folder, letters := t.TempDir(), t.TempDir()
	put(t, folder, "alesund.json", strings.NewReplacer(`"nb"`, `"nn"`, `"3101"`, `"1507"`).Replace(reported))
	put(t, folder, "andre.ndjson", another("b")+"\n"+another("c")+"\n")
	nationwide := filepath.Join(t.TempDir(), "nasjonal.json")
	code, _, told := run(t, "", "aggregate", "-out", nationwide, folder)
	require.Equal(t, exitOK, code, told)
	code, _, told = run(t, "", "render", "-doc", "feedback-letter", "-municipality", "all", "-reports", folder, "-format", "md", "-out", letters, nationwide)
	require.Equal(t, exitOK, code, told)
	for _, number := range []string{"1508", "1580"} {
		letter, err := os.ReadFile(filepath.Join(letters, "nasjonal.feedback-letter."+number+".md"))
		require.NoError(t, err)
		require.Contains(t, string(letter), "- «a», 2024, under nummeret 1507\n")
		require.Contains(t, string(letter), "sender de rapporten på nytt med nummeret "+number+".")
	}
	others, err := os.ReadFile(filepath.Join(letters, "nasjonal.feedback-letter.3101.md"))
	require.NoError(t, err)
	require.Contains(t, string(others), "Alt er i orden.")
}

// A municipality is written to as it writes.
func TestALetterIsInTheLanguageOfTheReports(t *testing.T) {
	folder := t.TempDir()
	lines := strings.NewReplacer(`"nb"`, `"nn"`, `"3101"`, `"4602"`, "85-a", "85-kinn").Replace(reported) + "\n" + reported + "\n"
	put(t, folder, "kinn.ndjson", packed(t, lines)) // as aggregate reads it, its name need not say that it is packed
	nationwide := filepath.Join(t.TempDir(), "nasjonal.json")
	code, _, stderr := run(t, "", "aggregate", "-out", nationwide, folder)
	require.Equal(t, exitOK, code, stderr)
	for municipality, says := range map[string]string{"4602": "Takk for at de rapporterer!", "3101": "Takk for at dere rapporterer!"} {
		letter := []string{"render", "-doc", "feedback-letter", "-municipality", municipality, "-reports", folder, "-format", "md", nationwide}
		_, out, _ := run(t, "", letter...)
		require.Contains(t, out, says)
		_, out, _ = run(t, "", append([]string{"-lang", "en"}, letter...)...)
		require.Contains(t, out, "Thank you for reporting!", "unless another is asked for")
	}
}

// A letter goes out on the letterhead of whoever sends it.
func TestRenderWritesLettersInATemplate(t *testing.T) {
	report, folder := filepath.Join(nationalFolder, "report.json"), t.TempDir()
	plan, template := file(t, "plan.json", example(t, "minimal/plan.json")), filepath.Join(folder, "ours.docx")
	code, _, _ := run(t, "", "render", "-out", template, plan)
	require.Equal(t, exitOK, code)
	letter := []string{"render", "-doc", "feedback-letter", "-municipality", "3101", "-reports", nationalFolder, report}
	_, own, _ := run(t, "", letter...)
	code, theirs, stderr := run(t, "", append([]string{letter[0], "-template", template}, letter[1:]...)...)
	require.Equal(t, exitOK, code, stderr)
	require.NotEmpty(t, own)
	require.NotEqual(t, own, theirs)
	for _, args := range [][]string{{"-format", "html"}, {"-out", template}} {
		code, _, _ = run(t, "", append(append([]string{letter[0], "-template", template}, args...), letter[1:]...)...)
		require.Equal(t, exitUsage, code, args)
	}
}

func TestLettersTellWhereTheyLookedForTheReports(t *testing.T) {
	elsewhere := t.TempDir()
	code, _, stderr := run(t, "", "render", "-doc", "feedback-letter", "-municipality", "3101", "-reports", elsewhere, filepath.Join(nationalFolder, "report.json"))
	require.Equal(t, exitIO, code)
	require.Regexp(t, regexp.QuoteMeta(elsewhere)+`.+ kunne ikke leses: den finnes ikke\n`, stderr)
	require.Contains(t, stderr, "ble lett etter i "+elsewhere)
}

// Reports that came through a pipe are gone by the time the letters are written.
func TestLettersCannotBeMadeOfStandardInput(t *testing.T) {
	reports, err := os.ReadFile(filepath.Join(nationalFolder, "rapporter.ndjson"))
	require.NoError(t, err)
	picture := filepath.Join(t.TempDir(), "report.json")
	_, _, stderr := run(t, string(reports), "aggregate", "-vintage", "2024-12-31", "-out", picture, "-")
	require.FileExists(t, picture, stderr)
	code, out, stderr := run(t, "", "render", "-doc", "feedback-letter", "-municipality", "3101", "-reports", nationalFolder, picture)
	require.Equal(t, exitIO, code)
	require.Empty(t, out)
	require.Contains(t, stderr, "kom fra standard inn")
}

// One report in a file of many lines is found too, and what a line of it holds is no report.
func TestLettersReadAReportInAFileOfItsOwn(t *testing.T) {
	file := file(t, "r.json", "{\n\"project\": \"p\",\n\"period\":\n{\"from\": \"2024-01-01\", \"to\": \"2024-12-31\"},\n\"municipality\": \"3101\"\n}\n")
	var lines []int64
	require.NoError(t, readReports(file, func(line int64, r *benefits.Report) {
		lines = append(lines, line)
		require.Equal(t, "3101", r.Municipality.String())
	}))
	require.Equal(t, []int64{0}, lines)
}

func TestRenderRefusesWhatANationalReportCannotBe(t *testing.T) {
	good := filepath.Join(nationalFolder, "report.json")
	bad := file(t, "bad.json", `{"$schema": "https://samskaping.github.io/schema/0.1/national-report.schema.json"}`)
	torn := file(t, "torn.json", `{"$schema": "https://samskaping.github.io/schema/0.1/national-report.schema.json"`)
	for _, c := range []struct {
		name string
		args []string
		want int
	}{
		{"a format that does not exist", []string{"-format", "pdf", good}, exitUsage},
		{"an ending that does not exist", []string{"-out", "x.pdf", good}, exitUsage},
		{"tables without a folder", []string{"-format", "csv", good}, exitUsage},
		{"a letter to nobody", []string{"-doc", "feedback-letter", good}, exitUsage},
		{"letters to all without a folder", []string{"-doc", "feedback-letter", "-municipality", "all", good}, exitUsage},
		{"a municipality that is no more", []string{"-doc", "feedback-letter", "-municipality", "3001", good}, exitUsage},
		{"two reports", []string{good, good}, exitUsage},
		{"an audience, which was chosen when the figures were added up", []string{"-audience", "internal", good}, exitUsage},
		{"a municipality for the whole report", []string{"-municipality", "3101", good}, exitUsage},
		{"a municipality for a document of a plan", []string{"-doc", "case-memo", "-municipality", "3101", good}, exitUsage},
		{"reports that are not there", []string{"-doc", "feedback-letter", "-municipality", "3101", "-reports", t.TempDir(), good}, exitIO},
		{"a document of a plan", []string{"-doc", "case-memo", good}, exitFindings},
		{"a report with errors", []string{bad}, exitFindings},
		{"a report that is torn", []string{torn}, exitIO},
		{"a report that is not there", []string{"-doc", "national-report", "none.json"}, exitIO},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, _, stderr := run(t, "", append([]string{"render"}, c.args...)...)
			require.Equal(t, c.want, code, stderr)
		})
	}
}
