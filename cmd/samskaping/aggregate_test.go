package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

// reported is a report of 100 hours and 5000 kroner in Halden in 2024.
const reported = `{"$schema":"https://samskaping.github.io/schema/0.1/benefit-report.schema.json","id":"a-2024","project":"NO-BRC-123456785-a","title":"a","language":"nb","municipality":"3101","period":{"from":"2024-01-01","to":"2024-12-31"},"revision":1,"benefits":[{"id":"tid","title":"Spart tid","kind":"saved-time","figures":[{"period":{"from":"2024-01-01","to":"2024-12-31"},"stage":"realised","hours":"100","data":"measured"}]},{"id":"penger","title":"Spart","kind":"avoided-cost","figures":[{"period":{"from":"2024-01-01","to":"2024-12-31"},"stage":"realised","money":"5000","data":"measured"}]}]}`

// another is the same of another project.
func another(project string) string { return strings.ReplaceAll(reported, "85-a", "85-"+project) }

func put(t *testing.T, folder, name, content string) string {
	t.Helper()
	path := filepath.Join(folder, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	return path
}

func drawn(t *testing.T, data string) *aggregate.Report {
	t.Helper()
	r, findings, err := aggregate.Decode([]byte(data))
	require.NoError(t, err)
	require.Empty(t, findings)
	return r
}

func TestAggregateReadsFilesFoldersAndStandardInput(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "halden/a.json", reported)
	put(t, folder, "halden/2024/b.ndjson", another("b")+"\n"+another("c")+"\n")
	put(t, folder, ".hidden.json", another("d"))
	code, out, err := run(t, another("e"), "aggregate", "-lang", "en", folder, "-")
	require.Equal(t, exitOK, code, err)
	r := drawn(t, out)
	require.Equal(t, "400", r.Sums[0].Hours.String())
	require.Equal(t, "2024-12-31", r.Vintage.String(), "the last day of any report")
	require.Equal(t, value.EN, r.Language)
	require.Len(t, r.Sources, 3)
	require.Contains(t, err, "4\u00a0reports: 4 counted")
	_, shuffled, _ := run(t, another("e"), "aggregate", "-lang", "en", "-", folder)
	require.Equal(t, out, shuffled)
}

func TestAggregateTellsWhatIsSetAside(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "a.json", reported)
	put(t, folder, "bilde.jpg", "\xff\xd8\xff\xe0")
	put(t, folder, "feil.ndjson", another("b")+"\n"+strings.Replace(another("c"), "saved-time", "x", 1)+"\n")
	code, out, err := run(t, "", "aggregate", folder)
	require.Equal(t, exitFindings, code)
	require.Contains(t, err, "feil.ndjson:2: lagt til side: den har feil. [not-in-codelist]\n")
	require.Contains(t, err, "«samskaping check FIL» sier hva som er galt")
	require.Contains(t, err, "bilde.jpg: lagt til side: det er ikke en gevinstrapport.")
	require.Equal(t, int64(2), drawn(t, out).Inputs.Counted.Int64())

	gone, packed := filepath.Join(folder, "borte.json"), put(t, folder, "halv.gz", "\x1f\x8b")
	require.NoError(t, os.Symlink("ingen", gone))
	require.NoError(t, os.Symlink(folder, filepath.Join(folder, "rundt")))
	code, out, err = run(t, "", "aggregate", folder)
	require.Equal(t, exitIO, code, "something could not be read")
	require.Contains(t, err, gone+": lagt til side: den finnes ikke.\n")
	require.Contains(t, err, "rundt: lagt til side: det er en mappe.\n")
	require.Contains(t, err, packed+": lagt til side: den kunne ikke leses til slutten.\n")
	require.Contains(t, err, "7\u00a0rapporter: 2 talt med, 0 rettet senere, 0\u00a0kopier, 5 lagt til side, 0\u00a0eksempler")
	require.Equal(t, int64(2), drawn(t, out).Inputs.Counted.Int64())
}

// Whoever sees a 3 must know whether there is a report.
func TestAggregateSaysAfterA3WhetherTheReportIsWritten(t *testing.T) {
	folder := t.TempDir()
	a, broken, list := put(t, folder, "a.json", reported), put(t, folder, "b.ndjson", another("b")[:300]), put(t, folder, "liste.csv", "kommune\n")
	out, hidden := filepath.Join(folder, "ut.json"), filepath.Join(folder, "mappe", "skjult.json")
	const still, nothing = "Den nasjonale rapporten er skrevet likevel, med det som kunne leses.\n", "ngenting er skrevet.\n"
	for _, c := range []struct {
		name, last string
		args       []string
	}{
		{"an input breaks off", "Skrev " + out + "\n" + still, []string{"-out", out, a, broken}},
		{"and the report goes to the screen", still, []string{a, broken}},
		{"what is hidden has no place", still, []string{"-hidden", hidden, a}},
		{"the report has no place", filepath.Join(folder, "mappe", "ut.json") + " kunne ikke skrives: mappen den skal ligge i, finnes ikke\n", []string{"-out", filepath.Join(folder, "mappe", "ut.json"), a}},
		{"a name is not there", nothing, []string{a, filepath.Join(folder, "borte")}},
		{"a list cannot be read", nothing, []string{"-expected", list, a}},
		{"a list is not there", nothing, []string{"-price-year", "2024", "-deflators", filepath.Join(folder, "borte"), a}},
	} {
		code, _, told := run(t, "", append([]string{"aggregate"}, c.args...)...)
		require.Equal(t, exitIO, code, c.name)
		require.True(t, strings.HasSuffix(told, c.last), "%s: %s", c.name, told)
	}
}

// Who sees figures under unmapped is told why, and which reports they are of.
func TestAggregateTellsOfFiguresOfNoMunicipality(t *testing.T) {
	split := strings.Replace(another("b"), "3101", "1507", 1)
	code, out, told := run(t, reported+"\n"+split+"\n", "aggregate", "-")
	require.Equal(t, exitOK, code, told)
	figure := "municipality/unmapped/2024/realised"
	require.Contains(t, told, "Noen tall er ikke ført på noen kommune («unmapped»), fordi kommunen er delt, mangler, eller har et nummer som var gått ut. Valget -explain "+figure+" viser rapportene og numrene.\n")
	require.Equal(t, int64(2), drawn(t, out).Inputs.Counted.Int64())
	_, rows, _ := run(t, reported+"\n"+split+"\n", "aggregate", "-explain", figure, "-")
	require.Contains(t, rows, "\t1507\t")
	require.NotContains(t, rows, "\t3101\t")

	head, _, _ := strings.Cut(split, `"benefits":[`)
	readings := head + `"indicators":[{"id":"i","title":"Samlinger","code":"gen-activities","unit":"count","measurements":[{"date":"2024-12-01","value":"3","data":"measured"}]}]}`
	_, _, told = run(t, readings, "aggregate", "-")
	require.Contains(t, told, "-explain gen-activities/municipality/unmapped/2024 viser")
	_, rows, _ = run(t, readings, "aggregate", "-explain", "gen-activities/municipality/unmapped/2024", "-")
	require.Contains(t, rows, "\t1507\t")
	_, _, told = run(t, reported, "aggregate", "-")
	require.NotContains(t, told, "unmapped")
}

// A slip in a name would else write an empty picture over the one of yesterday.
func TestAggregateStopsAtANameThatIsNotThere(t *testing.T) {
	folder := t.TempDir()
	a, out := put(t, folder, "a.json", reported), put(t, folder, "ut.json", "as it was")
	code, _, err := run(t, "", "aggregate", "-out", out, a, filepath.Join(folder, "borte"))
	require.Equal(t, exitIO, code)
	require.Equal(t, filepath.Join(folder, "borte")+" kunne ikke leses: den finnes ikke\nIngenting er lagt sammen, og ingenting er skrevet.\n", err)
	kept, failure := os.ReadFile(out)
	require.NoError(t, failure)
	require.Equal(t, "as it was", string(kept))
}

func TestAggregateTakesListsAndChoices(t *testing.T) {
	folder := t.TempDir()
	a := put(t, folder, "a.json", reported)
	expected := put(t, folder, "skulle.csv", "\ufeffkommune;år\r\n3101;2024\r\n3105;2024\r\n")
	people := put(t, folder, "folk.csv", "3101;31000\n")
	code, out, err := run(t, "", "aggregate", "-expected", expected, "-population", people, "-hours-per-year", "1600",
		"-hour-price", "450", "-vintage", "2024-06-01", "-title", "Norge", "-language", "nn", "-internal", a)
	require.Equal(t, exitOK, code, err)
	r := drawn(t, out)
	require.Equal(t, "3105", r.Coverage[0].Missing[0].String())
	require.Equal(t, []string{"0.0625", "45000", "2024-06-01", "Norge", "nn"}, []string{r.Sums[0].PersonYears.String(), r.Sums[0].TimeValue.String(), r.Vintage.String(), r.Title, string(r.Language)})
	require.False(t, r.Public)

	asJSON := put(t, folder, "skulle.json", `[{"municipality": "3105", "year": 2024}]`)
	_, out, _ = run(t, "", "aggregate", "-expected", asJSON, a)
	require.Equal(t, "3105", drawn(t, out).Coverage[0].Missing[0].String())
}

func TestAggregateSettlesDoubts(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "a.json", reported)
	half := strings.NewReplacer(`"to":"2024-12-31"`, `"to":"2024-06-30"`, `"a-2024"`, `"a-v"`).Replace(reported)
	put(t, folder, "b.json", half)
	_, out, err := run(t, "", "aggregate", folder)
	require.Contains(t, err, "På 1\u00a0sted er det tvil")
	r := drawn(t, out)
	require.Equal(t, "100", r.Sums[0].Hours.String())
	decisions := put(t, t.TempDir(), "avgjort.json", `[{"doubt": "`+r.Doubts[0].ID+`", "count": "yes", "by": "KS"}, {"doubt": "borte", "count": "no"}]`)
	code, out, err := run(t, "", "aggregate", "-decisions", decisions, folder)
	require.Equal(t, exitOK, code)
	require.Contains(t, err, "«borte» gjelder ingen tvil")
	require.Equal(t, "200", drawn(t, out).Sums[0].Hours.String())
}

func TestAggregateShowsWhatIsBehindAFigure(t *testing.T) {
	file := put(t, t.TempDir(), "a.ndjson", reported+"\n"+another("b")+"\n")
	code, out, said := run(t, "", "aggregate", "-explain", "county/31/2024/realised", file)
	require.Equal(t, exitOK, code)
	require.Contains(t, said, "også dem som er skjult")
	lines := strings.Split(strings.TrimRight(out, "\n"), "\n")
	require.Len(t, lines, 5)
	require.Equal(t, file+":1\t/benefits/0/figures/0\tNO-BRC-123456785-a\t3101\t1\ttid\tsaved-time\t2024-01-01/2024-12-31\trealised\tmeasured\t100\t\t\t\t\t\t\t\t\t", lines[1])
	for _, line := range lines {
		require.Len(t, strings.Split(line, "\t"), 20, "every row has a cell for each heading")
	}
	_, _, said = run(t, "", "aggregate", "-internal", "-explain", "county/31/2024/realised", file)
	require.Empty(t, said)
	code, _, err := run(t, "", "aggregate", "-explain", "county/99/2024/realised", file)
	require.Equal(t, exitUsage, code)
	require.Contains(t, err, "county/99/2024/realised")

	half := put(t, t.TempDir(), "b.ndjson", reported+"\n"+another("b")[:200])
	code, out, err = run(t, "", "aggregate", "-internal", "-explain", "county/31/2024/realised", half)
	require.Equal(t, exitIO, code, "what is behind the figure is not all that there may be")
	require.Contains(t, err, half+":2")
	require.Contains(t, out, half+":1\t")
}

func TestAggregateRefusesWhatIsWrittenWrong(t *testing.T) {
	folder := t.TempDir()
	a := put(t, folder, "a.json", reported)
	list := put(t, t.TempDir(), "liste.csv", "3101;2024\nHalden;2024\n")
	for _, k := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{}, exitUsage, "Skriv hvilke filer"},
		{[]string{"-public", "-internal", a}, exitUsage, "enten"},
		{[]string{"-vintage", "i går", a}, exitUsage, "«i går» kan ikke leses etter -vintage"},
		{[]string{"-hour-price", "450,-", a}, exitUsage, "-hour-price"},
		{[]string{"-hour-price", "-5", a}, exitUsage, "«-5» kan ikke leses etter -hour-price"},
		{[]string{"-size-groups", "0,5000", a}, exitUsage, "-size-groups kan ikke brukes uten -population."},
		{[]string{"-deflators", list, a}, exitUsage, "-deflators kan ikke brukes uten -price-year."},
		{[]string{"-memory", "0", a}, exitUsage, "-memory"},
		{[]string{"-out", a, a}, exitUsage, "blir ikke skrevet over"},
		{[]string{"-out", a, folder}, exitUsage, "blir ikke skrevet over"},
		{[]string{"-out", filepath.Join(folder, "ny.json"), folder}, exitUsage, "ny.json ligger i mappen " + folder + ", som blir lest"},
		{[]string{"-explain", "all//2024/realised", "-out", filepath.Join(folder, "ny.txt"), folder}, exitUsage, "som blir lest"},
		{[]string{"-out", list, "-expected", list, a}, exitUsage, "blir ikke skrevet over"},
		{[]string{"-expected", list, a}, exitIO, "rad 2"},
		{[]string{"-population", filepath.Join(folder, "borte.csv"), a}, exitIO, "den finnes ikke"},
		{[]string{"-out", filepath.Join(folder, "borte", "ut.json"), a}, exitIO, "kunne ikke skrives"},
	} {
		code, out, err := run(t, "", append([]string{"aggregate"}, k.args...)...)
		require.Equal(t, k.code, code, k.args)
		require.Contains(t, err, k.says)
		require.Empty(t, out)
	}
	still, err := os.ReadFile(a)
	require.NoError(t, err)
	require.Equal(t, reported, string(still))
}

func TestAggregateNamesASumThatIsTooLarge(t *testing.T) {
	most := strings.ReplaceAll(reported, `"5000"`, `"9999999999999"`)
	code, out, err := run(t, most+"\n"+strings.ReplaceAll(most, "85-a", "85-b")+"\n", "aggregate", "-")
	require.Equal(t, exitIO, code)
	require.Empty(t, out)
	require.Equal(t, "Tallet all//2024/realised er for stort til å skrives, og ingenting er skrevet. Se etter et beløp med for mange sifre: -explain all//2024/realised viser linjene bak det.\n", err)
	code, out, _ = run(t, most+"\n"+strings.ReplaceAll(most, "85-a", "85-b")+"\n", "aggregate", "-explain", "all//2024/realised", "-")
	require.Equal(t, exitOK, code)
	require.Equal(t, 2, strings.Count(out, "9999999999999\t\t\t\t\t\t9999999999999"), "also when they come to too much")
}

func TestAggregateStopsBeforeTheMemoryIsFull(t *testing.T) {
	var in strings.Builder
	for i := range 12_000 {
		in.WriteString(another("prosjekt-med-et-langt-navn-"+strings.Repeat("x", 20)+string(rune('a'+i%26))+strings.Repeat("y", i%10)+"-"+value.WholeHours(int32(i)).String()) + "\n")
	}
	code, out, err := run(t, in.String(), "aggregate", "-memory", "1", "-")
	require.Equal(t, exitIO, code)
	require.Empty(t, out)
	require.Contains(t, err, "mer minne enn 1\u00a0megabyte")

	lines := strings.Join(strings.SplitAfter(in.String(), "\n")[:1500], "") // there is room for the reports, and not for a list of them
	code, out, err = run(t, lines, "aggregate", "-memory", "1", "-explain", "all//2024/realised", "-")
	require.Equal(t, exitIO, code)
	require.Empty(t, out)
	require.Contains(t, err, "mer minne enn 1\u00a0megabyte")
	code, _, _ = run(t, lines, "aggregate", "-memory", "1", "-")
	require.Equal(t, exitOK, code)
}

func TestAggregateShowsProgressOnATerminalOnly(t *testing.T) {
	c := &command{lang: value.EN}
	reading := aggregate.NewReading(1, 0)
	require.NoError(t, reading.Read(t.Context(), "a", strings.NewReader(reported)))
	require.Contains(t, c.progressLine(reading, 1<<40, 2e9), "1\u00a0report · 0\u00a0megabytes a second · ")
	_, err := reading.Close()
	require.NoError(t, err)
	_, _, said := run(t, reported, "aggregate", "-")
	require.NotContains(t, said, "\r")
}

func TestWhatAggregateReadsIsNeverOverwritten(t *testing.T) {
	folder := t.TempDir()
	reports, list := put(t, folder, "reports/a.json", reported), put(t, folder, "expected.csv", "3101;2024\n")
	for _, out := range []string{"-out", "-hidden"} {
		code, _, err := run(t, "", "aggregate", "-expected", list, out, list, reports)
		require.Equal(t, exitUsage, code)
		require.Contains(t, err, "blir ikke skrevet over")
		data, failure := os.ReadFile(list)
		require.NoError(t, failure)
		require.Equal(t, "3101;2024\n", string(data))
	}
	one := filepath.Join(folder, "out.json")
	code, _, err := run(t, "", "aggregate", "-out", one, "-hidden", filepath.Join(folder, "reports", "..", "out.json"), reports)
	require.Equal(t, exitUsage, code)
	require.Contains(t, err, "både -out og -hidden")
	require.NoFileExists(t, one)
}

// What is hidden is not read, and so may be written in the folder.
func TestAggregateWritesBesideWhatItReads(t *testing.T) {
	folder := t.TempDir()
	a := put(t, folder, "inn/a.json", reported)
	put(t, folder, "inn/.ut/a.json", "{}")
	require.NoError(t, os.Symlink(filepath.Join(folder, "inn"), filepath.Join(folder, "lenke")))
	for _, out := range []string{"ut.json", "inn2.json", "inn/.ut/ut.json", "inn/.ut.json"} {
		code, _, err := run(t, "", "aggregate", "-out", filepath.Join(folder, out), filepath.Dir(a))
		require.Equal(t, exitOK, code, err)
	}
	for _, names := range [][2]string{{"lenke/ut.json", "inn"}, {"inn/ut.json", "lenke"}, {"inn/../inn/ut.json", "inn/."}} {
		code, _, err := run(t, "", "aggregate", "-out", filepath.Join(folder, names[0]), folder+"/"+names[1])
		require.Equal(t, exitUsage, code)
		require.Contains(t, err, "som blir lest")
	}
}

// Which of two reports that claim one revision is right is told by taking the other away, or by a next revision.
func TestTwoThatClaimOneRevisionCanBeChosenBetween(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "a.json", reported)
	other := put(t, folder, "b.json", strings.Replace(reported, `"title":"a"`, `"title":"b"`, 1))
	code, _, told := run(t, "", "aggregate", "-vintage", "2024-12-31", folder)
	require.Equal(t, exitFindings, code)
	require.Contains(t, told, "Ta bort dem som ikke gjelder, eller be avsenderen sende den rette med neste revisjonsnummer.")
	next := put(t, folder, "c.json", strings.Replace(reported, `"revision":1`, `"revision":2,"supersedes":1`, 1))
	code, _, told = run(t, "", "aggregate", "-vintage", "2024-12-31", folder)
	require.Equal(t, exitOK, code, told)
	require.NoError(t, os.Remove(next))
	require.NoError(t, os.Remove(other))
	code, _, told = run(t, "", "aggregate", "-vintage", "2024-12-31", folder)
	require.Equal(t, exitOK, code, told)
	require.NotContains(t, told, "neste revisjonsnummer")
}

// A file of millions of lines that are no reports makes the report too large, and is to be found.
func TestFileThatMostIsSetAsideOfIsNamed(t *testing.T) {
	aside := func(names ...string) *aggregate.Report {
		r := &aggregate.Report{}
		for i, name := range names {
			r.SetAside = append(r.SetAside, aggregate.SetAside{Source: aggregate.Source{Name: name, Line: int64(i + 1)}, Reason: aggregate.AsideUnknown})
		}
		return r
	}
	told := func(r *aggregate.Report) string {
		var said strings.Builder
		c := command{err: &said, lang: value.NB}
		c.tellMostAside(r, map[string]string{"log": "reports/log.txt"})
		return said.String()
	}
	require.Contains(t, told(aside("a", "log", "log", "log")), "3 av 4 rapporter som er lagt til side, står i reports/log.txt.")
	require.Empty(t, told(aside("a", "b")), "no file has most of it")
	require.Empty(t, told(aside()))
	other := aside("log")
	other.NotAdded = make([]aggregate.NotAdded, 2)
	require.Empty(t, told(other), "it is something else that takes the room")
}
