package workbook

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Finding is a finding with its place in the workbook. Sheet is the name the sheet has now, Cell
// a cell such as "C7"; they are empty for what is about the whole workbook. The pointer leads
// into the plan that was read, where it leads anywhere.
type Finding struct {
	finding.Finding
	Sheet string
	Cell  string
}

// Format returns the finding for people, in three lines: the sheet, cell and severity, what is
// wrong, and what to do. File is the name of the workbook; it may be empty.
func (f Finding) Format(file string, l value.Lang) string {
	var heading []string
	for _, part := range []string{file, place(f.Sheet, f.Cell, l), f.Rule.Severity.Label().In(l), "[" + f.Rule.ID + "]"} {
		if part != "" {
			heading = append(heading, part)
		}
	}
	return strings.Join(heading, " ") + "\n  " + f.Text(l) + "\n  → " + f.Advice(l) + "\n"
}

// inJSON is what the JSON of a finding has beside that of package finding.
type inJSON struct {
	Sheet string `json:"sheet,omitempty"`
	Cell  string `json:"cell,omitempty"`
}

// MarshalJSON writes the finding as package finding does, with sheet and cell in addition.
func (f Finding) MarshalJSON() ([]byte, error) {
	data, err := f.Finding.MarshalJSON()
	if err != nil || f.Sheet == "" && f.Cell == "" {
		return data, err
	}
	where, err := json.Marshal(inJSON{f.Sheet, f.Cell})
	if err != nil {
		return nil, err
	}
	return slices.Concat(data[:len(data)-1], []byte(","), where[1:]), nil
}

// UnmarshalJSON reads a finding that MarshalJSON has written, as package finding does.
func (f *Finding) UnmarshalJSON(data []byte) error {
	var where inJSON
	if err := json.Unmarshal(data, &where); err != nil {
		return err
	}
	f.Sheet, f.Cell = where.Sheet, where.Cell
	return json.Unmarshal(data, &f.Finding)
}

// List is everything there is to say about a workbook, in the order of its sheets and rows.
type List []Finding

// Count returns how many findings have the severity.
func (l List) Count(s finding.Severity) int { return l.Findings().Count(s) }

// HasErrors reports whether any finding is an error.
func (l List) HasErrors() bool { return l.Findings().HasErrors() }

// Err returns the findings as an error when there are errors among them, else nil.
func (l List) Err() error { return l.Findings().Err() }

// Findings returns the findings without their sheets and cells.
func (l List) Findings() finding.List {
	list := make(finding.List, len(l))
	for i, f := range l {
		list[i] = f.Finding
	}
	return list
}

// place names a cell for people: «Aktiviteter» C7.
func place(sheet, cell string, l value.Lang) string {
	if sheet == "" {
		return cell
	}
	sheet = value.OneLine(sheet)
	quoted := value.Text{NB: "«" + sheet + "»", NN: "«" + sheet + "»", EN: "“" + sheet + "”"}.In(l)
	return strings.TrimSpace(quoted + " " + cell)
}

// A spot is a place in the workbook that was read: the number of the sheet, the row and the
// column, from 0, 1 and 1; zero rows and columns are for the sheet as such.
type spot struct {
	sheet, row, column int
}

// nowhere is the spot of what is about the whole workbook.
var nowhere = spot{sheet: -1}

func (s spot) compare(t spot) int {
	return cmp.Or(cmp.Compare(s.sheet, t.sheet), cmp.Compare(s.row, t.row), cmp.Compare(s.column, t.column))
}

// cell is the spot as people write it: C7.
func (s spot) cell() string {
	if s.row == 0 {
		return ""
	}
	return columnName(s.column) + itoa(s.row)
}

// columnName is the letters of a column, from 1: A, B, …, Z, AA.
func columnName(n int) string {
	name := ""
	for ; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}

// placed collects findings and the spots they are sorted by.
type placed struct {
	names []string // of the sheets
	list  []placedFinding
}

type placedFinding struct {
	at spot
	Finding
}

func (p *placed) add(at spot, f finding.Finding) {
	f.Line, f.Column = 0, 0
	named := Finding{Finding: f}
	if at.sheet >= 0 && at.sheet < len(p.names) {
		named.Sheet, named.Cell = p.names[at.sheet], at.cell()
	}
	p.list = append(p.list, placedFinding{at, named})
}

func (p *placed) sorted() List {
	slices.SortStableFunc(p.list, func(a, b placedFinding) int { return a.at.compare(b.at) })
	list := make(List, len(p.list))
	for i := range p.list {
		list[i] = p.list[i].Finding
	}
	return list
}
