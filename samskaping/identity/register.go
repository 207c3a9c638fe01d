package identity

import (
	_ "embed" // for the three tables below
	"fmt"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/value"
)

// The tables are facts of Statistics Norway and Kartverket; each names its sources and
// licences in its first lines.
var (
	//go:embed municipalities.csv
	municipalitiesCSV string

	//go:embed changes.csv
	changesCSV string

	//go:embed counties.csv
	countiesCSV string
)

// register is the history of the municipalities. A number and a name are stored with the days
// they were valid, and the changes beside them: validity tells what there was on a
// day, and only the changes tell what became of it.
type register struct {
	municipalities []Municipality // by number, then by day
	byNumber       map[MunicipalityNumber][]Municipality
	changes        []change // by date
	after, before  map[MunicipalityNumber]MunicipalityNumber
	counties       map[string]County
	countiesFrom   value.Date
}

// change is all that happened on one day.
type change struct {
	date       value.Date
	successors map[MunicipalityNumber][]MunicipalityNumber
}

// table reads the embedded tables the first time it is called. They are part of the
// program, so the only table that can't be read is one a test has already refused; the
// register is then empty, and every number unknown.
var table = sync.OnceValue(func() register {
	r, err := readRegister(municipalitiesCSV, changesCSV, countiesCSV)
	if err != nil {
		return register{}
	}
	return r
})

func readRegister(municipalities, changes, counties string) (register, error) {
	r := register{
		byNumber: map[MunicipalityNumber][]Municipality{},
		counties: map[string]County{},
	}
	for _, read := range []struct {
		table, header string
		row           func(cells []string) error
	}{
		{municipalities, "number,name,from,to", r.addMunicipality},
		{changes, "date,old,new", r.addChange},
		{counties, "number,name", r.addCounty},
	} {
		if err := readRows(read.table, read.header, read.row); err != nil {
			return register{}, err
		}
	}
	r.after, r.before = renumberings(r.changes)
	var err error
	r.countiesFrom, err = value.NewDate(2024, 1, 1)
	return r, err
}

func (r *register) addMunicipality(cells []string) error {
	number, err := ParseMunicipalityNumber(cells[0])
	if err != nil {
		return err
	}
	from, err := value.ParseDate(cells[2])
	if err != nil {
		return err
	}
	m := Municipality{Number: number, Name: cells[1], Validity: value.Period{From: from}}
	if cells[3] != "" {
		if m.Validity.To, err = value.ParseDate(cells[3]); err != nil {
			return err
		}
	}
	r.municipalities = append(r.municipalities, m)
	r.byNumber[number] = append(r.byNumber[number], m)
	return nil
}

func (r *register) addChange(cells []string) error {
	date, err := value.ParseDate(cells[0])
	if err != nil {
		return err
	}
	before, err := ParseMunicipalityNumber(cells[1])
	if err != nil {
		return err
	}
	after, err := ParseMunicipalityNumber(cells[2])
	if err != nil {
		return err
	}
	last := len(r.changes) - 1
	if last < 0 || r.changes[last].date != date {
		r.changes = append(r.changes, change{date, map[MunicipalityNumber][]MunicipalityNumber{}})
		last++
	}
	r.changes[last].successors[before] = append(r.changes[last].successors[before], after)
	return nil
}

func (r *register) addCounty(cells []string) error {
	if len(cells[0]) != 2 || !allDigits(cells[0]) {
		return fmt.Errorf("%w: county number, want two digits", value.ErrSyntax)
	}
	r.counties[cells[0]] = County{Number: cells[0], Name: cells[1]}
	return nil
}

// readRows gives the cells of each line to row. Lines that begin with # are comments, the first
// other line is the header, and a line has as many cells as its header. No cell holds a
// comma or a quotation mark.
func readRows(table, header string, row func(cells []string) error) error {
	seen := false
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, "#"):
		case !seen && line != header:
			return fmt.Errorf("%w: %q, want the header %q", value.ErrSyntax, line, header)
		case !seen:
			seen = true
		default:
			cells := strings.Split(line, ",")
			if len(cells) != strings.Count(header, ",")+1 {
				return fmt.Errorf("%w: %q, want the cells %s", value.ErrSyntax, line, header)
			}
			if err := row(cells); err != nil {
				return fmt.Errorf("%q: %w", line, err)
			}
		}
	}
	if !seen {
		return fmt.Errorf("%w: want the header %q", value.ErrSyntax, header)
	}
	return nil
}
