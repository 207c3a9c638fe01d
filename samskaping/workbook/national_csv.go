package workbook

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
)

// CSVFile is one table as a file, and the name to give it.
type CSVFile struct {
	Name string
	Data []byte
}

// NationalCSV writes the same tables as [WriteNational], and what its front sheet says of the report, as
// files for a spreadsheet or a statistics program: UTF-8 with a byte order mark, semicolons, decimal commas, dates as year-month-day. A text
// that a spreadsheet would take for a formula has an apostrophe in front. The names of the files are
// the English names of the tables in every language. It returns aggregate.ErrNoReport for nil, and
// identity.ErrNationalID for a report that holds a national identity number.
func NationalCSV(r *aggregate.Report, o Options) ([]CSVFile, error) {
	switch {
	case r == nil:
		return nil, aggregate.ErrNoReport
	case len(r.Check()) > 0:
		return nil, identity.ErrNationalID
	}
	w := &nationalWriter{r, o.langOf(r)}
	var files []CSVFile
	for _, t := range append(w.tables(), w.about()) {
		var out bytes.Buffer
		out.WriteString("\ufeff")
		lines := csv.NewWriter(&out)
		lines.Comma, lines.UseCRLF = ';', true
		headings := make([]string, 0, len(t.columns))
		for _, c := range t.columns {
			headings = append(headings, c.title.In(w.lang))
		}
		records := append(make([][]string, 0, len(t.rows)+1), headings)
		for _, row := range t.rows {
			record := make([]string, 0, len(row))
			for _, c := range row {
				record = append(record, c.csv())
			}
			records = append(records, record)
		}
		if err := lines.WriteAll(records); err != nil {
			return nil, fmt.Errorf("workbook: %w", err)
		}
		files = append(files, CSVFile{fileNames[t.property], out.Bytes()})
	}
	return files, nil
}

// csv is a cell as it stands in a file.
func (c nationalCell) csv() string {
	switch {
	case !c.date.IsZero():
		return c.date.String()
	case c.number:
		return strings.Replace(c.text, ".", ",", 1)
	case c.text != "" && strings.ContainsRune("=+-@\t\r", rune(c.text[0])):
		return "'" + c.text
	}
	return strings.ReplaceAll(c.text, "\x00", "")
}

var fileNames = map[string]string{
	"sums": "sums.csv", "disbenefits": "disbenefits.csv", "indicators": "indicators.csv", "coverage": "coverage.csv", "assumptions": "assumptions.csv",
	"setAside": "set-aside.csv", "notAdded": "not-added.csv", "doubts": "doubts.csv", "about": "about.csv",
}
