package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits/aggregate"
)

// The walk-through of examples/ks, from its folder.
func TestTheWalkThroughOfKS(t *testing.T) {
	t.Chdir("../../examples/ks")
	folder := t.TempDir()
	out, hidden := filepath.Join(folder, "national.json"), filepath.Join(folder, "hidden.json")
	code, _, _ := run(t, "", "aggregate", "-vintage", "2024-12-31", "-title", "Gevinster av digital veiledning 2023–2024 (eksempel)",
		"-population", "population.csv", "-size-groups", "0,20000,50000", "-price-year", "2024", "-deflators", "deflators.csv", "-hidden", hidden, "-out", out, "reports")
	require.Equal(t, exitIO, code, "a line is cut off")
	got, err := os.ReadFile(out)
	require.NoError(t, err)
	want, err := os.ReadFile("national-report.json")
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(string(want), string(got)))

	data, err := os.ReadFile(hidden)
	require.NoError(t, err)
	var log []aggregate.HiddenCell
	require.NoError(t, json.Unmarshal(data, &log))
	report, _, err := aggregate.Decode(got)
	require.NoError(t, err)
	n := 0
	for _, s := range report.Indicators {
		if s.Hidden {
			n++
		}
	}
	require.Len(t, log, n)
	require.NotZero(t, n)

	code, _, _ = run(t, "", "aggregate", "-vintage", "2024-12-31", "-decisions", "decisions.json", "-out", out, "reports")
	require.Equal(t, exitIO, code)
	got, err = os.ReadFile(out)
	require.NoError(t, err)
	report, _, err = aggregate.Decode(got)
	require.NoError(t, err)
	decided := 0
	for _, d := range report.Doubts {
		if d.Ruling.Count != "" {
			decided++
		}
	}
	require.Equal(t, 2, decided, "the decisions are about doubts that are there")
}

func TestComparisonsThatCannotBeMadeAreRefused(t *testing.T) {
	t.Chdir("../../examples/ks")
	for _, args := range [][]string{
		{"-price-year", "in 2024"}, {"-price-year", "24"}, {"-deflators", "deflators.csv"}, {"-size-groups", "0,5000"}, {"-threshold", "2"},
		{"-population", "population.csv", "-size-groups", "5000,0"}, {"-population", "population.csv", "-size-groups", "few"},
	} {
		code, out, err := run(t, "", append(append([]string{"aggregate"}, args...), "reports")...)
		require.Equal(t, exitUsage, code, args)
		require.Empty(t, out)
		require.Contains(t, err, args[len(args)-2])
	}
	for _, text := range []string{"2024;x", "2024;1\n2024;2", "24;1", "2024;1;2"} {
		_, err := readDeflators([]byte(text))
		require.Error(t, err, text)
	}
	list, err := readDeflators([]byte("\ufeffår;prosent\n2024;4,3\n2025;2.9\n"))
	require.NoError(t, err)
	require.Len(t, list, 2)
	require.Equal(t, "4.3", list[0].Rate.String())
}
