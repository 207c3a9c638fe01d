package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
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
	for range 20 {
		code, out, _ := run(t, started, "check", plan, "-", plan, "-")
		require.Equal(t, exitIO, code, "there is nothing left for the second")
		require.Contains(t, out, "[activity-without-decision]")
		require.Less(t, strings.Index(out, "[activity-without-decision]"), strings.Index(out, "[file-empty]"))
	}
}
