package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Files are checked side by side; what is said of them is what is said of each alone, in their order.
func TestManyFilesAreToldOfInTheirOrderAndLanguage(t *testing.T) {
	folder := t.TempDir()
	contents := []string{
		started, "{", strings.Replace(started, `"nb"`, `"nn"`, 1), strings.Replace(started, `"nb"`, `"en"`, 1),
		strings.Replace(started, `"title": "Sette`, `"titel": "Sette`, 1),
	}
	var files []string
	var want strings.Builder
	for i := range 300 {
		name := filepath.Join(folder, fmt.Sprintf("%03d.json", i))
		files = append(files, name)
		if i%7 != 6 { // some are not there
			require.NoError(t, os.WriteFile(name, []byte(contents[i%len(contents)]), 0o600))
		}
		_, out, _ := run(t, "", "check", name)
		want.WriteString(out)
	}
	code, out, told := run(t, "", append([]string{"check"}, files...)...)
	require.Equal(t, exitIO, code)
	require.Empty(t, told)
	require.Equal(t, want.String(), out)

	_, out, _ = run(t, "", append([]string{"check", "-json"}, files...)...)
	var all []struct{ File string }
	require.NoError(t, json.Unmarshal([]byte(out), &all))
	require.Len(t, all, len(files))
	for i, j := range all {
		require.Equal(t, files[i], j.File)
	}
}

func TestStandardInputIsReadOnce(t *testing.T) {
	plan := file(t, "plan.json", example(t, "minimal/plan.json"))
	report, lists := file(t, "rapport.json", reported), file(t, "liste.csv", "3101;2024\n")
	for _, args := range [][]string{
		{"check", plan, "-", plan, "-"}, {"diff", "-", "-"}, {"render", "-out", t.TempDir(), "-", "-"}, {"render", "-before", "-", "-"},
		{"benefit-report", "-period", "2024", "-corrects", "-", "-"}, {"fiks", "receive", "-", "-"},
		{"aggregate", "-", report, "-"}, {"aggregate", "-expected", "-", "-"}, {"aggregate", "-expected", "-", "-population", "-", report},
	} {
		code, out, told := run(t, started, args...)
		require.Equal(t, exitUsage, code, args)
		require.Empty(t, out, args)
		require.Equal(t, "«-» er standard inn, som bare kan leses én gang. Skriv «-» bare én gang.\nSkriv «samskaping help» for å se hva programmet kan.\n", told)
	}
	code, out, _ := run(t, started, "check", plan, "-", plan)
	require.Equal(t, exitFindings, code)
	require.Contains(t, out, "[activity-without-decision]")
	code, _, _ = run(t, "3101;2024\n", "aggregate", "-expected", "-", "-population", lists, report)
	require.Equal(t, exitOK, code, "a list may come from there as well")
}

// A file of the name would be hard to find again, and harder to be rid of.
func TestAfterTwoHyphensThereAreOnlyNames(t *testing.T) {
	t.Chdir(t.TempDir())
	names := []string{"-a.json", "-lang", "--json", "--"}
	for _, name := range names {
		require.NoError(t, os.WriteFile(name, []byte(example(t, "minimal/plan.json")), 0o644))
	}
	code, out, told := run(t, "", append([]string{"check", "-lang", "en", "--"}, names...)...)
	require.Equal(t, exitOK, code, told)
	for _, name := range names {
		require.Contains(t, out, " in "+name+"\n")
	}
	code, out, _ = run(t, example(t, "minimal/plan.json"), "check", "-json", "--", "-", "-a.json")
	require.Equal(t, exitOK, code)
	require.True(t, json.Valid([]byte(out)), "what stands before is read as ever")
	code, _, _ = run(t, "", "check", "--")
	require.Equal(t, exitUsage, code)
}

func TestADashAfterOutIsStandardOutput(t *testing.T) {
	t.Chdir(t.TempDir())
	plan, report := file(t, "plan.json", example(t, "halden/plan.json")), file(t, "rapport.json", reported)
	for _, args := range [][]string{
		{"render", "-format", "md", "-out", "-", plan}, {"convert", "-out", "-", plan}, {"new", "-out", "-"}, {"kostra", "-out=-", plan},
		{"benefit-report", "-period", "2023", "-out", "-", plan}, {"codelist", "-out", "-"}, {"aggregate", "-out", "-", report},
		{"aggregate", "-explain", "all//2024/realised", "-out", "-", report},
	} {
		code, out, told := run(t, "", args...)
		require.LessOrEqual(t, code, exitFindings, told)
		require.NotEmpty(t, out, args)
		_, without, _ := run(t, "", slices.DeleteFunc(slices.Clone(args), func(s string) bool { return s == "-out" || s == "-" || s == "-out=-" })...)
		require.Equal(t, without, out, args)
		require.NoFileExists(t, "-", args)
	}
	code, _, told := run(t, "", "aggregate", "-hidden", "-", report)
	require.Equal(t, exitUsage, code)
	require.Contains(t, told, "Skriv navnet på en fil etter -hidden.")
	code, _, _ = run(t, "", "aggregate", "-out", "./-", report)
	require.Equal(t, exitOK, code)
	require.FileExists(t, "-", "who wants such a file can have it")
}

// What aggregate sets aside is looked for with check, in the same files.
func TestCheckTellsTheLineOfAFileOfReports(t *testing.T) {
	bad := strings.Replace(another("c"), "saved-time", "x", 1)
	lines := reported + "\n\n" + bad + "\n" + another("d")[:40] + "\n"
	for name, content := range map[string]string{"r.ndjson": lines, "r.ndjson.gz": packed(t, lines)} {
		path := file(t, name, content)
		code, out, _ := run(t, "", "check", path)
		require.Equal(t, exitIO, code, "one report cannot be read")
		require.Contains(t, out, path+":3:")
		require.Contains(t, out, "[not-in-codelist]")
		require.Regexp(t, `:4:\d+ feil \[file-ends-early\]`, out)
		require.NotRegexp(t, `:1:\d+ feil`, out)
		require.Contains(t, out, "2\u00a0feil, 0\u00a0advarsler, ")

		_, out, _ = run(t, content, "check", "-json", "-")
		require.Contains(t, out, `"line": 3`)
		_, out, _ = run(t, "", "check", "-sarif", path)
		require.Contains(t, out, `"startLine": 3`)
	}
}

// A program shows what was found in the language of whoever looks, which is not always that of the plan.
func TestFindingsAsJSONSpeakAllLanguages(t *testing.T) {
	folder := t.TempDir()
	torn := packed(t, started)
	put(t, folder, "torn.json.gz", torn[:len(torn)-4])
	_, out, _ := run(t, "", "check", "-json", filepath.Join(folder, "gone.json"), filepath.Join(folder, "torn.json.gz"), folder, file(t, "plan.json", started))
	var all []struct {
		Problem  *value.Text
		Findings []struct{ SeverityLabel, Text, Advice value.Text }
	}
	require.NoError(t, json.Unmarshal([]byte(out), &all))
	require.Equal(t, []*value.Text{&notThere, &endsEarly, &isAFolder, nil}, []*value.Text{all[0].Problem, all[1].Problem, all[2].Problem, all[3].Problem})
	require.NotEmpty(t, all[3].Findings)
	for _, f := range all[3].Findings {
		for _, text := range []value.Text{f.SeverityLabel, f.Text, f.Advice} {
			for _, said := range []string{text.NB, text.NN, text.EN} {
				require.NotEmpty(t, said)
			}
		}
	}
}

func TestCheckUnpacksADocument(t *testing.T) {
	plan := example(t, "halden/plan.json")
	code, out, _ := run(t, plan, "check", "-json", "-")
	packedCode, unpacked, _ := run(t, packed(t, plan), "check", "-json", "-")
	require.Equal(t, code, packedCode)
	require.Equal(t, out, unpacked)

	large := file(t, "large.gz", packed(t, strings.Repeat(" ", schema.MaxBytes+1)))
	code, out, _ = run(t, "", "check", large)
	require.Equal(t, exitIO, code)
	require.Contains(t, out, "[file-too-large]")

	torn := packed(t, reported+"\n"+strings.Replace(another("b"), "saved-time", "x", 1)+"\n")
	torn = file(t, "torn.gz", torn[:len(torn)-4])
	code, out, _ = run(t, "", "check", torn)
	require.Equal(t, exitIO, code)
	require.Contains(t, out, torn+":2:")
	require.Contains(t, out, "den slutter midt i")
}

// Whatever is read may be packed, and is then read as if it were not.
func TestEveryCommandUnpacks(t *testing.T) {
	report, err := os.ReadFile(filepath.Join("..", "..", "examples", "ks", "national-report.json"))
	require.NoError(t, err)
	plan, national := example(t, "halden/plan.json"), string(report)
	before := file(t, "before.json", example(t, "halden/plan-revision-1.json"))
	for _, c := range []struct {
		content string
		command []string
	}{
		{plan, []string{"render", "-format", "md"}}, {national, []string{"render", "-format", "md"}},
		{national, []string{"render", "-doc", "national-report", "-format", "md"}},
		{plan, []string{"kostra"}}, {plan, []string{"fiks", "send"}}, {plan, []string{"benefit-report", "-period", "2023"}},
		{plan, []string{"diff", before}},
	} {
		code, out, _ := run(t, "", append(c.command, file(t, "plan.json", c.content))...)
		require.LessOrEqual(t, code, exitFindings, c.command)
		// the name does not say that it is packed
		packedCode, unpacked, told := run(t, "", append(c.command, file(t, "plan.json", packed(t, c.content)))...)
		require.Equal(t, code, packedCode, told)
		require.Equal(t, out, unpacked, c.command)
	}

	folder := t.TempDir() + string(filepath.Separator)
	code, _, told := run(t, "", "render", "-doc", "pitch", "-out", folder, file(t, "plan.json.gz", packed(t, plan)))
	require.LessOrEqual(t, code, exitFindings, told)
	require.FileExists(t, filepath.Join(folder, "plan.pitch.html"))

	large := file(t, "national.json.gz", packed(t, national+strings.Repeat(" ", schema.MaxBytes)))
	code, out, _ := run(t, "", "check", large)
	require.Equal(t, exitOK, code, out)

	torn := packed(t, plan)
	code, out, told = run(t, "", "render", file(t, "torn.json", torn[:len(torn)-4]))
	require.Equal(t, exitIO, code)
	require.Empty(t, out)
	require.Contains(t, told, "den slutter midt i")
}

// One line that is too large does not hide the others.
func TestCheckLeavesOutALineThatIsTooLarge(t *testing.T) {
	large := `{"x": "` + strings.Repeat("x", schema.MaxBytes) + `"}`
	code, out, _ := run(t, reported+"\n"+large+"\n"+strings.Replace(another("b"), "saved-time", "x", 1)+"\n", "check", "-")
	require.Equal(t, exitIO, code)
	require.Contains(t, out, "-:2:1 feil [file-too-large]")
	require.Contains(t, out, "[not-in-codelist]")
	require.Contains(t, out, "-:3:")
}

// A file with findings without end is left when there is more than anybody reads.
func TestCheckStopsWhenThereIsTooMuchToTell(t *testing.T) {
	c := &command{lang: value.NB}
	j := c.judgeDocuments("planer", strings.NewReader(strings.Repeat("{}\n", 1000)), 100)
	require.False(t, j.Readable)
	require.Less(t, len(j.Findings), 200)
	require.Contains(t, j.Problem.NB, "ikke er kontrollert fra linje 27 og utover")
	require.Equal(t, exitIO, j.exit())
	j = c.judgeDocuments("planer", strings.NewReader(strings.Repeat("{}\n", 20)), 100)
	require.True(t, j.Readable)
}

// What is packed twice is the same to all commands: no document.
func TestWhatIsPackedTwiceIsNotADocument(t *testing.T) {
	for _, command := range []string{"check", "render"} {
		code, out, told := run(t, packed(t, packed(t, string(example(t, "halden/plan.json")))), command, "-")
		require.Equal(t, exitIO, code)
		require.Contains(t, out+told, "[file-not-utf8]")
	}
}

func packed(t *testing.T, content string) string {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, err := w.Write([]byte(content))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.String()
}

// Of a plan of a newer version, something may be missing in what is made of it.
func TestWhatIsMadeOfANewerPlanSaysSo(t *testing.T) {
	plan, err := os.ReadFile(filepath.Join("..", "..", "examples", "halden", "plan.json"))
	require.NoError(t, err)
	newer := put(t, t.TempDir(), "plan.json", strings.Replace(string(plan), "/0.1/", "/0.9/", 1))
	const said = "skrevet i versjon 0.9, som er nyere enn 0.1"
	for _, args := range [][]string{{"render", "-format", "md"}, {"kostra"}} {
		_, out, told := run(t, "", append(args, newer)...)
		require.NotEmpty(t, out, args)
		require.Contains(t, told, said, args)
	}
	for _, args := range [][]string{{"benefit-report", "-period", "2023"}, {"fiks", "send"}} {
		code, out, told := run(t, "", append(args, newer)...)
		require.Equal(t, exitFindings, code, args)
		require.Empty(t, out, args)
		require.Contains(t, told, said, args)
		require.Contains(t, told, "Ingenting er laget, for noe av planen kunne ha manglet.", args)
	}
}
