package budget

import (
	_ "embed" // for the table of codes
	"fmt"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/value"
)

// KostraYear is the reporting year whose account plan is known here. Accounts of other years
// are kept and exported, but not checked.
const KostraYear = 2025

// AccountClass is the part of the municipality's accounts a line belongs to (kontoklasse).
// The empty class is not stated.
type AccountClass string

// The classes of a municipality's own accounts.
const (
	ClassInvestment AccountClass = "0" // investeringsregnskapet
	ClassRunning    AccountClass = "1" // driftsregnskapet
	ClassBalance    AccountClass = "2" // balansen
)

// FunctionCode is the service a line is for (funksjon): three digits as text, since zeros at
// the front count. The empty code is not stated.
type FunctionCode string

// FunctionPattern is the written form of a FunctionCode as a regular expression.
const FunctionPattern = `^[0-9]{3}$`

// Known reports whether municipalities have the function in KostraYear.
func (c FunctionCode) Known() bool { return kostra().functions[c] != kostraCode{} }

// Name returns the function's name, or nothing when the code is not known or its name is not certain.
// In nynorsk and English it is a translation of ours.
func (c FunctionCode) Name() value.Text { return kostra().functions[c].name }

// ArtCode is the sort of expense or income of a line (art): three digits as text, 010 to 599 for
// expenses and 600 to 999 for income. The empty code is not stated.
type ArtCode string

// ArtPattern is the written form of an ArtCode as a regular expression.
const ArtPattern = `^[0-9]{3}$`

// Known reports whether municipalities have the art in KostraYear.
func (c ArtCode) Known() bool { return kostra().arts[c] != kostraCode{} }

// Name returns the art's name, or nothing when the code is not known or its name is not certain. In
// nynorsk and English it is a translation of ours.
func (c ArtCode) Name() value.Text { return kostra().arts[c].name }

// Income reports whether the art is income, 600 to 999.
func (c ArtCode) Income() bool { return threeDigits(string(c)) && c >= "600" }

// Expense reports whether the art is an expense, 010 to 599.
func (c ArtCode) Expense() bool { return threeDigits(string(c)) && c >= "010" && c < "600" }

// Account is where a line belongs in the accounts that municipalities report to the state (KOSTRA).
// The zero Account is not stated, and so may each part be.
type Account struct {
	Class    AccountClass `json:"class,omitempty"`
	Function FunctionCode `json:"function,omitempty"`
	Art      ArtCode      `json:"art,omitempty"`
}

// IsZero reports whether nothing is stated.
func (a Account) IsZero() bool { return a == Account{} }

// String returns the account as it is written, "1 242 010", with a dash for a part that is not
// stated, or nothing when none is.
func (a Account) String() string {
	if a.IsZero() {
		return ""
	}
	parts := []string{string(a.Class), string(a.Function), string(a.Art)}
	for i, p := range parts {
		if p == "" {
			parts[i] = "–"
		}
	}
	return strings.Join(parts, " ")
}

// threeDigits reports whether a text is three digits, as the codes of functions and arts are.
func threeDigits(s string) bool {
	return len(s) == 3 && strings.Trim(s, "0123456789") == ""
}

//go:embed kostra_codes.csv
var kostraCSV string

// kostraCode is what is known about a code: where it may stand, and its name when that is certain.
type kostraCode struct {
	running, investment bool
	name                value.Text
}

type kostraTable struct {
	functions map[FunctionCode]kostraCode
	arts      map[ArtCode]kostraCode
}

// kostra reads the embedded table the first time it is called. It is part of the program, so the
// only table that can't be read is one a test has already refused; it is then empty, and
// every code unknown.
var kostra = sync.OnceValue(func() kostraTable {
	table, err := readKostra(kostraCSV)
	if err != nil {
		return kostraTable{}
	}
	return table
})

// readKostra reads lines of kind;code;running;investment;nb;nn;en, the last three the name. Lines that
// begin with # are comments, the first other line is the heading, and no field holds a semicolon.
func readKostra(text string) (kostraTable, error) {
	table := kostraTable{map[FunctionCode]kostraCode{}, map[ArtCode]kostraCode{}}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if strings.HasPrefix(line, "#") || line == "kind;code;running;investment;nb;nn;en" {
			continue
		}
		cells := strings.Split(line, ";")
		if len(cells) != 7 || !threeDigits(cells[1]) {
			return kostraTable{}, fmt.Errorf("%w: %q in the table of codes", value.ErrSyntax, line)
		}
		code := kostraCode{running: cells[2] == "yes", investment: cells[3] == "yes", name: value.Text{NB: cells[4], NN: cells[5], EN: cells[6]}}
		switch cells[0] {
		case "function":
			table.functions[FunctionCode(cells[1])] = code
		case "art":
			table.arts[ArtCode(cells[1])] = code
		default:
			return kostraTable{}, fmt.Errorf("%w: %q in the table of codes", value.ErrSyntax, line)
		}
	}
	return table, nil
}
