//go:build realprograms

package workbook

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// A workbook that another program has opened and saved gives back the same plan to the byte. The
// programs must be there: soffice (Debian: libreoffice-calc) and /usr/bin/python3 with openpyxl
// (python3-openpyxl).
func TestOtherProgramsSaveTheWorkbook(t *testing.T) {
	plans := map[string][]byte{"large": largePlan(t, 1000), "hard": fullPlan(t, 11)}
	for _, file := range exampleFiles {
		plans[filepath.Dir(file)+"-"+filepath.Base(file)], _ = example(t, file)
	}
	folder := t.TempDir()
	var books []string
	for name, data := range plans {
		book := filepath.Join(folder, name+".xlsx")
		require.NoError(t, os.WriteFile(book, writeData(t, data, value.NB), 0o644))
		books = append(books, book)
	}
	// Each program is started once: that takes longer than to read and save a workbook.
	for program, save := range map[string][]string{
		"LibreOffice": {"soffice", "-env:UserInstallation=file://" + t.TempDir(), "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"},
		"openpyxl":    {"/usr/bin/python3", "-c", "import openpyxl, os, sys\nfor file in sys.argv[2:]: openpyxl.load_workbook(file).save(os.path.join(sys.argv[1], os.path.basename(file)))"},
	} {
		saved := t.TempDir()
		run(t, save[0], slices.Concat(save[1:], []string{saved}, books)...)
		for name, data := range plans {
			t.Run(program+"/"+name, func(t *testing.T) {
				book, err := os.ReadFile(filepath.Join(saved, name+".xlsx"))
				require.NoError(t, err)
				b, id := opened(t, book)
				r, err := newReader(b, id)
				require.NoError(t, err)
				require.Empty(t, r.changes(r.read()))
				require.Empty(t, r.findings.sorted())
				if name == "hard" {
					require.Equal(t, string(data), string(id.original))
					return // it breaks the rules of the schema on purpose, and is not let through
				}
				result, err := Read(book)
				require.NoError(t, err)
				again, err := samskaping.Encode(result.Plan)
				require.NoError(t, err)
				require.True(t, string(data) == string(again))
			})
		}
	}
}

func run(t *testing.T, program string, args ...string) {
	out, err := exec.Command(program, args...).CombinedOutput()
	require.NoError(t, err, "%s: %s", program, out)
}
