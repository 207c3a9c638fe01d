package workbook_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
)

var update = flag.Bool("update", false, "write the golden files")

// national is the made-up national report that the documents are tested with.
func national(t *testing.T) *aggregate.Report {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "report", "testdata", "national", "report.json"))
	require.NoError(t, err)
	r, findings, err := aggregate.Decode(data)
	require.NoError(t, err)
	require.Empty(t, findings)
	return r
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(string(want), string(got)), "run go test ./samskaping/workbook -update and read the difference")
}

// sheets are the cells of a workbook as people see them.
func sheets(t *testing.T, data []byte) (*excelize.File, string) {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, f.Close()) })
	var said strings.Builder
	for _, name := range f.GetSheetList() {
		said.WriteString("== " + name + "\n")
		rows, err := f.GetRows(name)
		require.NoError(t, err)
		for _, row := range rows {
			said.WriteString(strings.Join(row, " | ") + "\n")
		}
	}
	return f, said.String()
}

func TestNationalWorkbook(t *testing.T) {
	for _, lang := range value.Langs() {
		data, err := workbook.WriteNational(national(t), workbook.Options{Lang: lang})
		require.NoError(t, err)
		again, err := workbook.WriteNational(national(t), workbook.Options{Lang: lang})
		require.NoError(t, err)
		require.True(t, bytes.Equal(data, again), "the same report gives the same bytes")
		file, said := sheets(t, data)
		for _, sheet := range file.GetSheetList() {
			foot, err := file.GetHeaderFooter(sheet)
			require.NoError(t, err)
			require.Equal(t, "&L&A&R&P / &N", foot.OddFooter, sheet)
		}
		golden(t, "national/small."+lang.String()+".golden.txt", []byte(said))
	}
}

func TestNothingIsNotWritten(t *testing.T) {
	for _, write := range []func(*samskaping.Plan, workbook.Options) ([]byte, error){workbook.Write, workbook.WritePublic} {
		_, err := write(nil, workbook.Options{})
		require.ErrorIs(t, err, samskaping.ErrNoPlan)
	}
	_, err := workbook.WriteNational(nil, workbook.Options{})
	require.ErrorIs(t, err, aggregate.ErrNoReport)
	_, err = workbook.NationalCSV(nil, workbook.Options{})
	require.ErrorIs(t, err, aggregate.ErrNoReport)
}

func TestNationalCSV(t *testing.T) {
	files, err := workbook.NationalCSV(national(t), workbook.Options{Lang: value.NN})
	require.NoError(t, err)
	var names []string
	for _, f := range files {
		names = append(names, f.Name)
		golden(t, "national/"+strings.TrimSuffix(f.Name, ".csv")+".nn.golden.csv", f.Data)
	}
	require.Equal(t, []string{"sums.csv", "disbenefits.csv", "indicators.csv", "coverage.csv", "assumptions.csv", "set-aside.csv", "not-added.csv", "doubts.csv", "about.csv"}, names)
}

// Who has only the tables can see what was chosen for all of them.
func TestNationalTablesSayWhatTheyRestOn(t *testing.T) {
	r := national(t)
	year, err := value.NewCount(2024)
	require.NoError(t, err)
	rate, err := value.ParseDecimal("4.3")
	require.NoError(t, err)
	r.PriceYear, r.HourPrice, r.HoursPerPersonYear = year, value.Kroner(431), value.WholeHours(1725)
	r.Deflators = []benefits.Deflator{{Year: year, Rate: rate}}
	r.Sums[0].PriceYears = []value.Count{year}
	files, err := workbook.NationalCSV(r, workbook.Options{Lang: value.EN})
	require.NoError(t, err)
	said := string(files[len(files)-1].Data)
	for _, line := range []string{"Municipalities as of;2024-12-31\r\n", "Price year;2024\r\n", "Price growth in 2024, per cent;4,3\r\n", "Value of an hour;431\r\n", "Hours in a person-year;1725\r\n"} {
		require.Contains(t, said, line)
	}
	headings, row, _ := strings.Cut(string(files[0].Data), "\r\n")
	row, _, _ = strings.Cut(row, "\r\n")
	at := slices.Index(strings.Split(headings, ";"), "Brought to the prices of")
	require.Equal(t, "2024", strings.Split(row, ";")[at])
	data, err := workbook.WriteNational(r, workbook.Options{Lang: value.EN})
	require.NoError(t, err)
	_, sheet := sheets(t, data)
	require.Contains(t, sheet, "Price growth in 2024, per cent")
	require.Contains(t, sheet, "Value of an hour")
}

// Whatever a report says, no cell is a formula, and a number is a number.
func TestNationalTablesAreData(t *testing.T) {
	r := national(t)
	r.Title = "=cmd|' /C calc'!A0"
	r.Doubts[0].Ruling = aggregate.Ruling{Doubt: r.Doubts[0].ID, Count: aggregate.LeaveIt, By: "+47", Reason: "=HYPERLINK(\"https://x.example\")"}
	r.SetAside[0].Source.Name = "@SUM(A1)"
	data, err := workbook.WriteNational(r, workbook.Options{})
	require.NoError(t, err)
	f, said := sheets(t, data)
	require.Contains(t, said, "=HYPERLINK")
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name)
		require.NoError(t, err)
		for y, row := range rows {
			for x := range row {
				at, err := excelize.CoordinatesToCellName(x+1, y+1)
				require.NoError(t, err)
				formula, err := f.GetCellFormula(name, at)
				require.NoError(t, err)
				require.Empty(t, formula, "%s!%s", name, at)
			}
		}
	}
	hours, err := f.GetCellType("Summer", "H2")
	require.NoError(t, err)
	require.Contains(t, []excelize.CellType{excelize.CellTypeNumber, excelize.CellTypeUnset}, hours)
	part, err := f.GetCellType("Summer", "D9")
	require.NoError(t, err)
	require.Equal(t, excelize.CellTypeInlineString, part, "the number of a county is text, and keeps its zero")

	files, err := workbook.NationalCSV(r, workbook.Options{})
	require.NoError(t, err)
	for _, file := range files {
		for line := range strings.Lines(string(file.Data)) {
			for _, cell := range strings.Split(strings.TrimSpace(line), ";") {
				require.NotRegexp(t, `^"?[=+@]`, cell, file.Name)
			}
		}
	}
}

func TestNoTablesAreMadeWithANationalIdentityNumber(t *testing.T) {
	r := national(t)
	r.Title = "For 01818000010" // no person can have been born in month 81
	_, err := workbook.WriteNational(r, workbook.Options{})
	require.ErrorIs(t, err, identity.ErrNationalID)
	_, err = workbook.NationalCSV(r, workbook.Options{})
	require.ErrorIs(t, err, identity.ErrNationalID)
}
