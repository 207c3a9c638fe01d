package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
)

// blocks are the blocks of a language in README.md.
func blocks(t *testing.T, language string) []string {
	t.Helper()
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	var all []string
	for _, found := range regexp.MustCompile("(?ms)^```"+language+"\n(.*?)^```$").FindAllSubmatch(readme, -1) {
		all = append(all, string(found[1]))
	}
	require.NotEmpty(t, all)
	return all
}

// Whoever copies the lines of the README, one after the other, comes to the end of it.
func TestTheLinesOfTheReadmeRun(t *testing.T) {
	notRun := []string{"go install ./cmd/samskaping", `export PATH="$PATH:$(go env GOPATH)/bin"`, "go test ./..."}
	endsWith := map[string]int{"aggregate": exitIO} // as the README says of it
	lines := strings.Split(strings.TrimSpace(strings.Join(blocks(t, "sh"), "")), "\n")
	require.Subset(t, lines, notRun)
	top, err := filepath.Abs("../..")
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	for _, folder := range []string{"examples", "samskaping"} {
		require.NoError(t, os.Symlink(filepath.Join(top, folder), folder))
	}
	for _, line := range lines {
		words := strings.Fields(line)
		switch command, isOurs := strings.CutPrefix(line, "go run ./cmd/samskaping "); {
		case isOurs:
			args := strings.Fields(command)
			code, _, told := run(t, "", args...)
			require.Equal(t, endsWith[args[0]], code, "%s\n%s", line, told)
		case words[0] == "mkdir":
			require.NoError(t, os.Mkdir(words[len(words)-1], 0o755))
		default:
			require.Contains(t, notRun, line)
		}
	}
	for _, made := range []string{"prosjektbeskrivelse.html", "plan.xlsx", "case.json", "decided.json", "documents/plan.case-memo.docx", "national.html"} {
		require.FileExists(t, made)
	}
}

// Whoever asks what is behind a figure that a guide names, is told.
func TestTheFiguresOfTheGuidesAreThere(t *testing.T) {
	for guide, named := range map[string]int{"../../examples/ks/README.md": 2, "../../benefits/aggregate/README.md": 1} {
		text, err := os.ReadFile(guide)
		require.NoError(t, err)
		figures := regexp.MustCompile(`[a-z]+(/[a-z]+)?/[0-9a-z]+/20[0-9]{2}/(planned|forecast|realised)`).FindAllString(string(text), -1)
		require.Len(t, figures, named, guide)
		for _, figure := range figures {
			_, rows, told := run(t, "", "aggregate", "-vintage", "2024-12-31", "-explain", figure, "../../examples/ks/reports")
			require.Contains(t, rows, ".json\t", "%s\n%s", figure, told)
		}
	}
}

// The Go of the README is the Go of this function, each paragraph by itself.
func TestTheGoOfTheReadmeCompilesAndRuns(t *testing.T) {
	data := []byte(example(t, "halden/plan.json"))
	var pages [][]byte
	require.NoError(t, func() error {
		plan, findings, err := samskaping.Decode(data)
		switch {
		case err != nil:
			return err
		case plan == nil:
			return findings.Err()
		}

		plan.Status = samskaping.ProjectInProgress
		data, err = samskaping.Encode(plan)

		if err != nil {
			return err
		}

		page, err := report.Render(plan, report.Options{
			Document: report.ProjectDescription,
			Format:   report.HTML,
			Audience: report.Public,
		})

		pages = append(pages, data, page)
		return err
	}())
	require.NotEmpty(t, pages[0])
	require.NotEmpty(t, pages[1])
	source, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	for _, block := range blocks(t, "go") {
		for paragraph := range strings.SplitSeq(block, "\n\n") {
			lines := strings.ReplaceAll("\n"+strings.TrimSpace(paragraph), "\n", "\n\t\t")
			require.Contains(t, string(source), lines+"\n")
		}
	}
}
