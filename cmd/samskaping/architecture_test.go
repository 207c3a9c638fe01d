package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files")

const module = "github.com/samskaping/sdk/"

// layers says which of our packages each package may import. Imports run one way; whoever needs
// a new arrow changes this table, and the reader of the change sees it.
var layers = map[string][]string{
	"samskaping/value":         {},
	"samskaping/finding":       {"samskaping/value"},
	"samskaping/identity":      {"samskaping/value", "samskaping/finding"},
	"schema":                   {"samskaping/value", "samskaping/finding"},
	"budget":                   {"samskaping/value", "samskaping/finding", "samskaping/identity"},
	"benefits":                 {"samskaping/value", "samskaping/finding", "samskaping/identity", "budget", "schema"},
	"benefits/aggregate":       {"samskaping/value", "samskaping/finding", "samskaping/identity", "schema", "benefits"},
	"samskaping":               {"samskaping/value", "samskaping/finding", "samskaping/identity", "budget", "schema", "benefits"},
	"samskaping/workbook":      {"samskaping/value", "samskaping/finding", "samskaping/identity", "budget", "schema", "benefits", "benefits/aggregate", "samskaping"},
	"samskaping/fiks":          {"samskaping/value", "samskaping/finding", "samskaping/identity", "budget", "schema", "benefits", "samskaping"},
	"report/internal/ooxml":    {},
	"report/internal/doc":      {"samskaping/value"},
	"report/internal/chart":    {"report/internal/doc"},
	"report/internal/html":     {"report/internal/doc", "samskaping/value"},
	"report/internal/markdown": {"report/internal/doc", "samskaping/value"},
	"report/internal/ics":      {"report/internal/doc", "samskaping/value"},
	"report/internal/office":   {"report/internal/doc", "report/internal/ooxml", "samskaping/value"},
	"report":                   {"report/internal/doc", "report/internal/chart", "report/internal/html", "report/internal/markdown", "report/internal/ics", "report/internal/office", "samskaping/value", "samskaping/finding", "samskaping/identity", "budget", "schema", "benefits", "benefits/aggregate", "samskaping"},
	"examples":                 {},
	"examples/browser":         {"samskaping/value", "samskaping/finding", "samskaping/identity", "schema", "benefits", "samskaping", "samskaping/workbook", "report", "examples"},
	"cmd/samskaping":           {"samskaping/value", "samskaping/finding", "samskaping/identity", "budget", "schema", "benefits", "benefits/aggregate", "samskaping", "samskaping/workbook", "samskaping/fiks", "report", "examples"},
}

// outside says which packages of others may be linked, and by whom.
var outside = map[string][]string{
	"github.com/santhosh-tekuri/jsonschema/v5": {"schema"},
	"github.com/xuri/excelize/v2":              {"samskaping/workbook"},
	"golang.org/x/text/unicode/norm":           {"samskaping", "samskaping/workbook"},
}

func goList(t *testing.T, format string, packages ...string) []string {
	out, err := exec.Command("go", append([]string{"list", "-f", format}, packages...)...).Output()
	require.NoError(t, err)
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

func TestImportsRunOneWay(t *testing.T) {
	lines := goList(t, `{{.ImportPath}}{{range .Imports}} {{.}}{{end}}`, module+"...")
	require.Greater(t, len(lines), 5)
	for _, line := range lines {
		fields := strings.Fields(line)
		pkg := strings.TrimPrefix(fields[0], module)
		allowed, known := layers[pkg]
		require.True(t, known, "%s has no layer", pkg)
		for _, imported := range fields[1:] {
			switch own, isOwn := strings.CutPrefix(imported, module); {
			case isOwn:
				require.Contains(t, allowed, own, "%s imports %s", pkg, own)
			case strings.Contains(strings.Split(imported, "/")[0], "."):
				require.Contains(t, outside[imported], pkg, "%s imports %s", pkg, imported)
			}
		}
	}
}

// Who imports a small package does not link the validator.
func TestSmallPackagesLinkNothingOfOthers(t *testing.T) {
	for _, pkg := range []string{"samskaping/value", "samskaping/finding", "samskaping/identity", "budget"} {
		for _, dep := range goList(t, `{{join .Deps "\n"}}`, module+pkg) {
			first, _, _ := strings.Cut(dep, "/")
			require.False(t, strings.Contains(first, ".") && !strings.HasPrefix(dep, module), "%s links %s", pkg, dep)
		}
	}
}

// The library for workbooks is linked by those who read or write workbooks, and by nobody else.
func TestOnlyWhoUsesWorkbooksLinksThem(t *testing.T) {
	for _, line := range goList(t, `{{.ImportPath}} {{join .Deps " "}}`, module+"...") {
		fields := strings.Fields(line)
		pkg := strings.TrimPrefix(fields[0], module)
		uses := pkg == "samskaping/workbook" || slices.Contains(layers[pkg], "samskaping/workbook")
		require.Equal(t, uses, slices.Contains(fields[1:], "github.com/xuri/excelize/v2"), pkg)
	}
	small := goList(t, `{{join .Deps "\n"}}`, "-tags=no_workbooks", module+"examples/browser")
	require.Contains(t, small, module+"report")
	require.NotContains(t, small, "github.com/xuri/excelize/v2", "the program that makes the page ready")
}

// The exported API of every package is written down, so that a change of it is seen.
func TestAPIIsWrittenDown(t *testing.T) {
	for _, path := range goList(t, "{{.ImportPath}}", module+"...") {
		pkg := strings.TrimPrefix(path, module)
		if pkg == "cmd/samskaping" || pkg == "examples/browser" || strings.Contains(pkg, "internal/") {
			continue
		}
		got, err := exec.Command("go", "doc", "-all", module+pkg).Output()
		require.NoError(t, err, pkg)
		file := filepath.Join("testdata", "api", strings.ReplaceAll(pkg, "/", "-")+".txt")
		if *update {
			require.NoError(t, os.WriteFile(file, got, 0o644))
			continue
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err, "run go test ./cmd/samskaping -update and read what it writes")
		require.Equal(t, string(want), string(got), "%s; run go test ./cmd/samskaping -update and read the difference", file)
	}
}

func TestThereIsNoUnsafeAndNoInit(t *testing.T) {
	for _, line := range goList(t, `{{.Dir}} {{join .GoFiles " "}} {{join .IgnoredGoFiles " "}}`, module+"...") {
		fields := strings.Fields(line)
		for _, file := range fields[1:] {
			source, err := os.ReadFile(filepath.Join(fields[0], file))
			require.NoError(t, err)
			require.NotContains(t, string(source), "\nfunc init()", file)
			require.False(t, slices.Contains(strings.Fields(string(source)), `"unsafe"`), file)
		}
	}
}
