package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// A national report is published: it must not tell whose machine it was made on.
func TestSourcesAreNamedFromTheFolderThatWasGiven(t *testing.T) {
	folder := t.TempDir()
	at := func(path string) string { return filepath.Join(folder, filepath.FromSlash(path)) }
	for _, path := range []string{"2023/a.json", "2023/b/c.json", "2024/a.json", "old/2024/a.json", "old/b/c.json"} {
		put(t, folder, path, reported)
	}
	t.Chdir(folder)
	for _, c := range []struct {
		what        string
		given, want []string
	}{
		{"one folder", []string{at("2023")}, []string{"a.json", "b/c.json"}},
		{"the folder one is in", []string{"."}, []string{"2023/a.json", "2023/b/c.json", "2024/a.json", "old/2024/a.json", "old/b/c.json"}},
		{"two folders", []string{at("2023"), "2024/"}, []string{"2023/a.json", "2023/b/c.json", "2024/a.json"}},
		{"two folders with one name", []string{at("2024"), at("old/2024")}, []string{filepath.Base(folder) + "/2024/a.json", "old/2024/a.json"}},
		{"a folder with the name of another inside", []string{"2023", "old/b"}, []string{"2023/a.json", "2023/b/c.json", "b/c.json"}},
		{"a file", []string{at("2024/a.json")}, []string{"a.json"}},
		{"files of one folder", []string{"2023/a.json", at("2023/b/../a.json")}, []string{"a.json", "a.json"}},
		{"files of two folders", []string{"2023/a.json", at("2024/a.json")}, []string{"2023/a.json", "2024/a.json"}},
		{"standard input", []string{"-", at("2024")}, []string{"-", "a.json"}},
	} {
		var names []string
		given := gather(c.given)
		for _, s := range given {
			names = append(names, s.name)
		}
		slices.Sort(names)
		require.Empty(t, cmp.Diff(c.want, names), c.what)
		var folders []string // of files that were given, their folders
		for _, s := range given {
			folders = append(folders, s.root)
		}
		folders = slices.Compact(slices.Sorted(slices.Values(slices.DeleteFunc(folders, func(f string) bool { return f == "" }))))
		places := placesOf(gather(folders))
		for _, s := range given {
			if s.path != "-" {
				require.Equal(t, s.whole, whole(sentFile(s.name, folders, places)), "%s: a letter finds %s", c.what, s.name)
			}
		}
	}
	require.Equal(t, at("2024/a.json"), sentFile("2024/a.json", []string{folder}, nil), "the folder above")
	require.Equal(t, at("2024/a.json"), sentFile(at("2024/a.json"), []string{"old"}, nil), "a whole path, as earlier editions wrote")
}

func TestAReportDoesNotTellWhereItWasMade(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "a.json", reported)
	broken := put(t, folder, "bilde.jpg", "\xff\xd8\xff\xe0")
	out := filepath.Join(t.TempDir(), "ut.json")
	code, _, said := run(t, "", "aggregate", "-out", out, folder)
	require.Equal(t, exitFindings, code)
	require.Contains(t, said, broken+": lagt til side")
	data, err := os.ReadFile(out)
	require.NoError(t, err)
	require.NotContains(t, string(data), filepath.ToSlash(folder))
	require.Contains(t, string(data), `"name": "bilde.jpg"`)
}
