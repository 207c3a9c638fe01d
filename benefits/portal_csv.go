package benefits

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Limits of a list that is read.
const (
	PortalMaxBytes = 8 << 20
	PortalMaxRows  = 20_000
	portalMaxCell  = 32_767 // as in a spreadsheet
	portalMaxWidth = 200
	portalMaxLines = 100_000 // of preconditions, which are several in a cell
)

const byteOrderMark = "\ufeff"

// portalTable is a list that has been read: the cells of the known columns, row by row.
type portalTable struct {
	list  PortalList
	rows  []portalRow
	has   map[string]bool // the columns that are there, by their own names
	lines int             // in cells with preconditions
	found []PortalFinding
}

type portalRow struct {
	number int
	cells  map[string]string
}

func (t *portalTable) report(rule finding.Rule, row int, column string, args ...value.Arg) {
	t.found = append(t.found, PortalFinding{rule.At("", args...), t.list, row, column})
}

// readPortalTable reads a list. Nothing at all is an empty list.
func readPortalTable(l PortalList, data []byte) portalTable {
	t := portalTable{list: l, has: map[string]bool{}}
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	switch {
	case len(data) > PortalMaxBytes:
		t.report(portalTooLarge, 0, "")
		return t
	case !utf8.Valid(data):
		t.report(portalNotUTF8, 0, "")
		return t
	case len(bytes.TrimSpace(data)) == 0:
		return t
	}
	if !bytes.Contains(data, []byte("\n")) {
		data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n")) // as Excel saves for old Macs
	}
	if bytes.HasPrefix(data, []byte("sep=")) { // a line for Excel alone
		_, data, _ = bytes.Cut(data, []byte("\n"))
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = separator(data), -1, true
	names, number := []string(nil), 0
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return t
		}
		number++
		if err != nil {
			t.report(portalNotCSV, number, "")
			return t
		}
		switch {
		case number > PortalMaxRows+1 || len(record) > portalMaxWidth:
			t.report(portalTooLarge, number, "")
			return t
		case names == nil:
			if names = t.headings(record); names == nil {
				return t
			}
		default:
			t.row(number, names, record)
			if t.lines > portalMaxLines {
				t.rows = t.rows[:len(t.rows)-1]
				t.report(portalTooLarge, number, "")
				return t
			}
		}
	}
}

// separator is what stands between the cells: the one of three that the first line has most of.
func separator(data []byte) rune {
	first, _, _ := bytes.Cut(data, []byte("\n"))
	best := ';'
	for _, r := range ",\t" {
		if bytes.Count(first, []byte(string(r))) > bytes.Count(first, []byte(string(best))) {
			best = r
		}
	}
	return best
}

// headings finds the columns: for each cell of the first row the name of its column, or "". It
// returns nil when the column that names the rows is not there.
func (t *portalTable) headings(record []string) []string {
	names := make([]string, len(record))
	columns := portalColumns(t.list)
	// A name of one column may be another name of a different one, so the own names go first.
	for _, own := range []bool{true, false} {
		for i, heading := range record {
			heading = strings.TrimSpace(heading)
			for _, c := range columns {
				if names[i] == "" && !t.has[c.name] && c.called(heading, own) {
					names[i], t.has[c.name] = c.name, true
				}
			}
		}
	}
	for i, heading := range record {
		if heading = strings.TrimSpace(heading); names[i] == "" && heading != "" {
			t.report(portalColumnUnknown, 1, clip(heading), value.Named("column", clip(heading)))
		}
	}
	if !t.has[columns[0].name] {
		t.report(portalColumnMissing, 1, "", value.Named("column", columns[0].name))
		return nil
	}
	return names
}

func (c portalColumn) called(heading string, own bool) bool {
	if own {
		return strings.EqualFold(heading, c.name)
	}
	return slices.ContainsFunc(c.others, func(other string) bool { return strings.EqualFold(heading, other) })
}

// row takes a row. One with more in it than there are columns has been cut where it should not, and its cells
// would stand in columns that are not theirs.
func (t *portalTable) row(number int, names, record []string) {
	for _, cell := range record[min(len(names), len(record)):] {
		if cellText(cell) != "" {
			t.report(portalRowTooLong, number, "")
			return
		}
	}
	row := portalRow{number, map[string]string{}}
	for i, cell := range record[:min(len(names), len(record))] {
		if names[i] == "" {
			continue
		}
		if len(cell) > portalMaxCell {
			t.report(portalCellTooLong, number, names[i])
			continue
		}
		if cell = cellText(unguard(cell)); cell != "" {
			row.cells[names[i]] = cell
		}
	}
	if len(row.cells) > 0 {
		t.rows = append(t.rows, row)
		t.lines += strings.Count(row.cells[colPreconditions.name], "\n") + 1
	}
}

// clip is a cell in a message, which need not be all of it.
func clip(s string) string { return value.Excerpt(s, 60) }

// cellText is a text as it comes back from a list: with one kind of line end and nothing around it.
func cellText(s string) string { return strings.TrimSpace(cellLineEnds.Replace(s)) }

var cellLineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// guard keeps a text that begins like a formula from becoming one: spreadsheets take what stands
// after an apostrophe as it is. A text that looks guarded already gets one more. A list has one kind of
// line end, and no writer of lists keeps another.
func guard(s string) string {
	if s = cellText(s); formulaLike(s) {
		return "'" + s
	}
	return s
}

func unguard(s string) string {
	if strings.HasPrefix(s, "'") && formulaLike(s) {
		return s[1:]
	}
	return s
}

func formulaLike(s string) bool {
	rest := strings.TrimLeft(s, "'")
	return rest != "" && strings.ContainsRune("=+-@\t\r", rune(rest[0]))
}

// writePortalTable writes a list as Norwegian Excel does.
func writePortalTable(rows [][]string) []byte {
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = ';', true
	// Writing to memory does not fail.
	_ = w.WriteAll(rows)
	return b.Bytes()
}
