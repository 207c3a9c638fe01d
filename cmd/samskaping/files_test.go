package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

// changing is a file that somebody saves while it is read.
type changing struct {
	fs.File
	stats int
	later func(fs.FileInfo) fs.FileInfo
}

func (f *changing) Stat() (fs.FileInfo, error) {
	info, err := f.File.Stat()
	if f.stats++; f.stats > 1 {
		info = f.later(info)
	}
	return info, err
}

type info struct {
	fs.FileInfo
	size    int64
	changed time.Time
}

func (i info) Size() int64        { return i.size }
func (i info) ModTime() time.Time { return i.changed }

func TestFileThatChangesWhileReadIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		later func(fs.FileInfo) fs.FileInfo
		want  error
	}{
		"as it was": {func(i fs.FileInfo) fs.FileInfo { return i }, nil},
		"longer":    {func(i fs.FileInfo) fs.FileInfo { return info{i, i.Size() + 1, i.ModTime()} }, errChanged},
		"saved":     {func(i fs.FileInfo) fs.FileInfo { return info{i, i.Size(), i.ModTime().Add(1)} }, errChanged},
	} {
		f, err := fstest.MapFS{"plan.json": {Data: []byte("{}")}}.Open("plan.json")
		require.NoError(t, err)
		data, err := readWhole(&changing{File: f, later: c.later})
		require.ErrorIs(t, err, c.want, name)
		require.Equal(t, c.want == nil, data != nil, name)
	}
	for lang, want := range map[value.Lang]string{
		value.NB: "den ble endret mens den ble lest. Prøv igjen", value.NN: "ho blei endra medan ho blei lesen. Prøv igjen",
		value.EN: "it was changed while it was read. Try again",
	} {
		require.Equal(t, want, (&command{lang: lang}).why(errChanged))
	}
}

// failing gives some bytes, and then no more.
type failing struct{ read bool }

func (f *failing) Read(p []byte) (int, error) {
	if f.read {
		return 0, errors.New("the line is dead")
	}
	f.read = true
	return copy(p, `{"$schema": `), nil
}

func TestStandardInputThatFailsIsNotTakenForAPlan(t *testing.T) {
	for _, args := range [][]string{{"check", "-"}, {"render", "-"}, {"convert", "-"}} {
		var told writer
		c := &command{in: &failing{}, out: &told, err: &told, lang: value.NB}
		require.Equal(t, exitIO, c.run(args), args)
		require.Contains(t, string(told), "- kunne ikke leses: the line is dead")
	}
}

type writer []byte

func (w *writer) Write(data []byte) (int, error) {
	*w = append(*w, data...)
	return len(data), nil
}

func TestFoldersAreNotFiles(t *testing.T) {
	folder, plan := t.TempDir(), file(t, "plan.json", example(t, "minimal/plan.json"))
	code, out, _ := run(t, "", "check", folder)
	require.Equal(t, exitIO, code)
	require.Equal(t, folder+" kunne ikke leses: det er en mappe\n", out)
	code, _, told := run(t, "", "convert", "-out", folder, plan)
	require.Equal(t, exitIO, code)
	require.Equal(t, folder+" kunne ikke skrives: det er en mappe\n", told)
	nowhere := filepath.Join(folder, "not", "there.xlsx")
	code, _, told = run(t, "", "convert", "-out", nowhere, plan)
	require.Equal(t, exitIO, code)
	require.Equal(t, nowhere+" kunne ikke skrives: mappen den skal ligge i, finnes ikke\n", told)
	all, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Empty(t, all)
}

func TestAFileIsWhatItsNameSays(t *testing.T) {
	folder, plan := t.TempDir(), file(t, "plan.json", example(t, "halden/plan.json"))
	for _, c := range []struct{ command, name, kind string }{
		{"fiks receive", "decided.xlsx", "JSON"},
		{"benefit-report", "report.docx", "JSON"},
		{"benefit-report", "report.json.gz", "JSON"},
		{"convert", "plan.json", "et dokument fra Office"},
		{"kostra", "accounts.xlsx", "ren tekst"},
	} {
		out := filepath.Join(folder, c.name)
		args := append(strings.Fields(c.command), "-out", out, plan)
		switch c.command {
		case "fiks receive":
			args = append(args, "../../samskaping/fiks/testdata/answer.json")
		case "benefit-report":
			args = append(args, "-period", "2025")
		}
		code, _, told := run(t, "", args...)
		require.Equal(t, exitUsage, code, "%s: %s", c.command, told)
		require.Contains(t, told, out+" er ikke skrevet, for det som skulle i filen, er "+c.kind, c.command)
		require.NoFileExists(t, out)
	}
}

func TestWhatIsWrittenOverKeepsWhatItWas(t *testing.T) {
	folder := t.TempDir()
	secret, link := filepath.Join(folder, "secret.md"), filepath.Join(folder, "link.md")
	require.NoError(t, os.WriteFile(secret, []byte("old"), 0o600))
	require.NoError(t, os.Symlink(secret, link))
	code, _, told := run(t, example(t, "minimal/plan.json"), "render", "-format", "md", "-out", link, "-")
	require.Equal(t, exitOK, code, told)
	kept, err := os.Lstat(link)
	require.NoError(t, err)
	require.NotZero(t, kept.Mode()&fs.ModeSymlink, "a link stays a link")
	written, err := os.Stat(secret)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), written.Mode().Perm(), "nobody else may read it")
	require.Greater(t, written.Size(), int64(3))
}

func TestWhatCannotBeFilledIsNotWritten(t *testing.T) {
	there := file(t, "plan.json", "as it was")
	broken := errors.New("broken")
	err := (&command{}).replace(there, func(w io.Writer) error {
		_, _ = io.WriteString(w, "half")
		return broken
	})
	require.ErrorIs(t, err, broken)
	data, err := os.ReadFile(there)
	require.NoError(t, err)
	require.Equal(t, "as it was", string(data))
	all, err := os.ReadDir(filepath.Dir(there))
	require.NoError(t, err)
	require.Len(t, all, 1)
}

// A name is not to write over what is on the screen, nor to look as two lines.
func TestNamesOfFilesAreShownWithoutWhatATerminalActsOn(t *testing.T) {
	for name, want := range map[string]string{
		"plan.json": "plan.json", "mål og «plan».json": "mål og «plan».json", `\n"`: `\n"`,
		"a\nb": `"a\nb"`, "a\x1b[2J": `"a\x1b[2J"`, "a\u202eb": `"a\u202eb"`, "a\xff": `"a\xff"`, "a\tb": `"a\tb"`,
	} {
		require.Equal(t, want, shown(name))
	}
	folder := t.TempDir()
	evil := put(t, folder, "a\n\x1b[2J.json", strings.Replace(reported, "saved-time", "x", 1))
	for _, args := range [][]string{
		{"check", evil}, {"check", "-sarif", evil}, {"check", evil + "borte"}, {"aggregate", evil}, {"aggregate", evil + "borte"},
		{"benefit-report", "-period", "2024", evil}, {"render", evil}, {"convert", evil}, {"diff", evil, evil}, {"new", "-out", evil}, {"kostra", evil},
		{"fiks", "receive", evil, evil},
	} {
		_, out, err := run(t, "", args...)
		require.Contains(t, out+err, "2J.json", args)
		require.NotContains(t, out+err, "\x1b", args)
	}
	code, out, err := run(t, "", "aggregate", "-explain", "all//2024/realised", put(t, folder, "b\t\x1b.json", reported))
	require.Equal(t, exitOK, code)
	require.NotContains(t, out+err, "\x1b")
	require.Contains(t, out, `b\t\x1b.json"`)
}

// Plans come from others, and what they say is shown in a terminal.
func TestWhatAPlanSaysIsShownWithoutWhatATerminalActsOn(t *testing.T) {
	minimal := example(t, "minimal/plan.json")
	acts := `\u001b]0;navn\u0007\u001b[2J\u009b31m\u202e\nplan.json:1:1 feil`
	hostile := strings.Replace(started, "Sette ut benker", acts, 1)
	unknown := strings.Replace(started, `"status"`, `"`+acts+`": 1, "status"`, 1)
	require.NotEqual(t, started, hostile)
	require.NotEqual(t, started, unknown)
	for _, args := range [][]string{
		{"check", file(t, "a.json", hostile)},
		{"check", file(t, "a.json", unknown)},
		{"diff", file(t, "a.json", minimal), file(t, "b.json", hostile)},
		{"diff", file(t, "a.json", started), file(t, "b.json", hostile)},
	} {
		_, out, told := run(t, "", args...)
		require.NotEmpty(t, out+told)
		require.NotRegexp(t, `[\x00-\x09\x0b-\x1f\x{7f}-\x{9f}\x{202a}-\x{202e}]`, out+told, "%q", args)
		require.NotContains(t, out+told, "\nplan.json:1:1", "nothing of the plan begins a line")
	}
}
