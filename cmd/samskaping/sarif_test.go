package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSARIFIsAsItWas(t *testing.T) {
	golden, err := filepath.Abs(filepath.Join("testdata", "sarif"))
	require.NoError(t, err)
	t.Chdir(filepath.Join("..", "..", "examples"))
	for name, args := range map[string]string{
		"mistakes.nb": "mistakes/not-decided.json mistakes/written-wrong.json mistakes/none.json",
		"mistakes.nn": "mistakes/half-finished.json -lang nn",
		"mistakes.en": "mistakes/wrong-references.json -lang en",
		"unopened.en": "einsemd/none.json -lang en",
	} {
		_, out, stderr := run(t, "", append([]string{"check", "-sarif"}, strings.Fields(args)...)...)
		require.Empty(t, stderr)
		file := filepath.Join(golden, name+".golden.json")
		if *update {
			require.NoError(t, os.MkdirAll(golden, 0o755))
			require.NoError(t, os.WriteFile(file, []byte(out), 0o644))
			continue
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, string(want), out, "%s; run go test ./cmd/samskaping -update and read the difference", name)
	}
}

// What the standard asks for beyond the names of things, and what GitHub needs to show a finding.
func TestSARIFHoldsTogether(t *testing.T) {
	t.Chdir(filepath.Join("..", "..", "examples"))
	plans, err := filepath.Glob(filepath.Join("*", "*.json"))
	require.NoError(t, err)
	_, out, _ := run(t, "", append([]string{"check", "-sarif"}, plans...)...)
	var log sarifLog
	require.NoError(t, json.Unmarshal([]byte(out), &log))
	require.Equal(t, "2.1.0", log.Version)
	require.Len(t, log.Runs, 1)
	driver, results := log.Runs[0].Tool.Driver, log.Runs[0].Results
	require.Greater(t, len(results), 20)
	seen := map[string]bool{}
	for _, r := range driver.Rules {
		require.False(t, seen[r.ID], "%s twice", r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Name)
		require.NotEmpty(t, r.ShortDescription.Text)
		require.NotEmpty(t, r.FullDescription.Text)
		require.NotEmpty(t, r.Help.Text)
	}
	levels := map[string]bool{}
	for _, r := range results {
		require.Equal(t, r.RuleID, driver.Rules[r.RuleIndex].ID)
		require.Equal(t, driver.Rules[r.RuleIndex].Default.Level, r.Level)
		require.NotEmpty(t, r.Message.Text)
		require.Len(t, r.Locations, 1)
		place := r.Locations[0].Physical
		require.Contains(t, plans, filepath.FromSlash(place.Artifact.URI))
		require.Positive(t, place.Region.StartLine)
		levels[r.Level] = true
	}
	require.Equal(t, map[string]bool{"error": true, "warning": true, "note": true}, levels)
}

func TestAFileNameBecomesAnAddress(t *testing.T) {
	for name, want := range map[string]string{
		"plan.json":               "plan.json",
		"./planer/plan.json":      "planer/plan.json",
		"planer/vår plan #2.json": "planer/v%C3%A5r%20plan%20%232.json",
		"../plan.json":            "../plan.json",
		"a:b.json":                "./a:b.json",
		"/planer/plan.json":       "file:///planer/plan.json",
		"-":                       "-",
	} {
		require.Equal(t, want, uriOf(name))
	}
}

func TestARuleHasAName(t *testing.T) {
	require.Equal(t, "ActivityWithoutDecision", pascalCase("activity-without-decision"))
	require.Equal(t, "NotJson", pascalCase("not-json"))
}
