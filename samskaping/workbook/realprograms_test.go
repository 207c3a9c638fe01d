//go:build realprograms

package workbook

import (
	"os"
	"os/exec"
	"path/filepath"
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
	programs := map[string]func(t *testing.T, in, out string){
		"LibreOffice": func(t *testing.T, in, out string) {
			run(t, "soffice", "-env:UserInstallation=file://"+t.TempDir(), "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", filepath.Dir(out), in)
		},
		"openpyxl": func(t *testing.T, in, out string) {
			run(t, "/usr/bin/python3", "-c", "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])", in, out)
		},
	}
	for program, save := range programs {
		for name, data := range plans {
			t.Run(program+"/"+name, func(t *testing.T) {
				in, out := filepath.Join(t.TempDir(), "plan.xlsx"), filepath.Join(t.TempDir(), "plan.xlsx")
				require.NoError(t, os.WriteFile(in, writeData(t, data, value.NB), 0o644))
				save(t, in, out)
				saved, err := os.ReadFile(out)
				require.NoError(t, err)
				b, id := opened(t, saved)
				r, err := newReader(b, id)
				require.NoError(t, err)
				require.Empty(t, r.changes(r.read()))
				require.Empty(t, r.findings.sorted())
				if name == "hard" {
					require.Equal(t, string(data), string(id.original))
					return // it breaks the rules of the schema on purpose, and is not let through
				}
				result, err := Read(saved)
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
