package budget

import (
	_ "embed" // for the table of codes
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
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

// Name returns the function's name in bokmål, or nothing when the code is not known or its name
// is not certain.
func (c FunctionCode) Name() string { return kostra().functions[c].name }

// ArtCode is the sort of expense or income of a line (art): three digits as text, 010 to 599 for
// expenses and 600 to 999 for income. The empty code is not stated.
type ArtCode string

// ArtPattern is the written form of an ArtCode as a regular expression.
const ArtPattern = `^[0-9]{3}$`

// Known reports whether municipalities have the art in KostraYear.
func (c ArtCode) Known() bool { return kostra().arts[c] != kostraCode{} }

// Name returns the art's name in bokmål, or nothing when the code is not known or its name
// is not certain.
func (c ArtCode) Name() string { return kostra().arts[c].name }

// Income reports whether the art is income, 600 to 999.
func (c ArtCode) Income() bool { return allDigits(string(c), 3) && c >= "600" }

// Expense reports whether the art is an expense, 010 to 599.
func (c ArtCode) Expense() bool { return allDigits(string(c), 3) && c >= "010" && c < "600" }

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

// CheckAccount returns what the rules say about an account of a year. At is where it stands in its
// document. An account that is not stated has no findings; an account of another year than
// KostraYear, or of the balance, has one, which says that it was not checked.
func CheckAccount(at finding.Pointer, a Account, year int) finding.List {
	switch {
	case a.IsZero():
		return nil
	case year != KostraYear:
		return finding.List{accountYearNotChecked.At(at, value.Named("account", a.String()), yearWords(year))}
	case a.Class == ClassBalance:
		return finding.List{accountBalanceNotChecked.At(at.Key("class"), value.Named("account", a.String()))}
	}
	var list finding.List
	for _, row := range accountRules {
		if row.broken(a) {
			place := at
			if row.key != "" {
				place = at.Key(row.key)
			}
			list = append(list, row.At(place, accountWords(a)...))
		}
	}
	return list
}

// KostraRules lists what is checked of accounts: first what [CheckAccount] says, then what only
// [ExportKostra] says.
func KostraRules() []finding.Rule {
	rules := []finding.Rule{accountYearNotChecked, accountBalanceNotChecked}
	for _, row := range accountRules {
		rules = append(rules, row.Rule)
	}
	return append(rules, accountLineLeftOut, accountIncomePositive, accountExpenseNegative)
}

// AccountedLine is a sum of money with the account and the year it belongs to. An expense is
// positive, an income negative.
type AccountedLine struct {
	// Title is for the findings; it is not exported.
	Title   string
	Account Account
	Year    int
	Amount  value.Money
}

// ExportKostra writes lines as a table for the accounting system, in the terms of the
// state's reporting (KOSTRA): UTF-8, fields with semicolons between, one heading and then one row for
// each account and year, in the order in which they first come:
//
//	region;periode;kontoklasse;funksjon;art;1000 kroner
//	310100;2025;1;242;010;125
//
// Region is the municipality number and 00. Every field is digits, with a minus sign before
// income, so that no text of the plan can become a formula in a spreadsheet.
//
// Lines of the same account and year are added first. Then whole thousands are made by the
// method of largest remainders: everything is rounded down, and the thousands that are missing go to
// those that lost most, the earlier first when they lost the same. This is done for the
// year, whose total is rounded half away from zero, then for its classes, their expenses and
// income, and their rows. So the rows add up to the year's total, and no class, no side of a
// class and no row is a whole thousand away from what it was. A row may become 0 and is kept.
//
// The findings are those of [CheckAccount], and an error for income above zero and expense
// below it. They point to the line, "/3/account". A line that lacks a part of its
// account, its year or its amount has no place in the table; it is left out, and an error
// says so.
//
// It returns value.ErrSyntax for a municipality number that is not four digits, and value.ErrRange
// when the amounts together are beyond the range of Money.
func ExportKostra(municipality identity.MunicipalityNumber, lines []AccountedLine) ([]byte, finding.List, error) {
	if _, err := identity.ParseMunicipalityNumber(string(municipality)); err != nil {
		return nil, nil, fmt.Errorf("budget: kostra region: %w", err)
	}
	var list finding.List
	var rows []kostraRow
	place := map[kostraKey]int{}
	for i, line := range lines {
		at := finding.Pointer("").Index(i)
		if missing := line.missing(); len(missing) > 0 {
			list = append(list, accountLineLeftOut.At(at, line.title(), value.Arg{Name: "missing", Text: joinWords(missing, value.Text{NB: "og", NN: "og", EN: "and"})}))
			continue
		}
		list = append(list, CheckAccount(at.Key("account"), line.Account, line.Year)...)
		key := kostraKey{line.Year, line.Account}
		n, seen := place[key]
		if !seen {
			n = len(rows)
			place[key] = n
			rows = append(rows, kostraRow{kostraKey: key, exact: value.Kroner(0)})
		}
		sum, err := rows[n].exact.Add(line.Amount)
		if err != nil {
			return nil, nil, fmt.Errorf("budget: kostra account %s: %w", line.Account, err)
		}
		rows[n].exact = sum
		rows[n].lines = append(rows[n].lines, i)
	}
	for _, r := range rows {
		list = append(list, r.checkSign(lines)...)
	}
	list.Sort()
	if err := roundToThousands(rows); err != nil {
		return nil, nil, err
	}
	table := []byte("region;periode;kontoklasse;funksjon;art;1000 kroner\n")
	for _, r := range rows {
		table = fmt.Appendf(table, "%s00;%d;%s;%s;%s;%d\n", municipality, r.year, r.account.Class, r.account.Function, r.account.Art, r.thousands)
	}
	return table, list, nil
}

// missing names what keeps the line out of the table.
func (l AccountedLine) missing() []value.Text {
	var missing []value.Text
	if l.Account.Class != ClassInvestment && l.Account.Class != ClassRunning && l.Account.Class != ClassBalance {
		missing = append(missing, value.Text{NB: "kontoklasse", NN: "kontoklasse", EN: "account class"})
	}
	if !allDigits(string(l.Account.Function), 3) {
		missing = append(missing, value.Text{NB: "funksjon", NN: "funksjon", EN: "function"})
	}
	if !allDigits(string(l.Account.Art), 3) {
		missing = append(missing, value.Text{NB: "art", NN: "art", EN: "art"})
	}
	if l.Year < 1900 || l.Year > 2199 {
		missing = append(missing, value.Text{NB: "år", NN: "år", EN: "year"})
	}
	if l.Amount.IsZero() {
		missing = append(missing, value.Text{NB: "beløp", NN: "beløp", EN: "amount"})
	}
	return missing
}

func (l AccountedLine) title() value.Arg {
	if l.Title == "" {
		return value.Named("title", l.Account.String())
	}
	return value.Named("title", l.Title)
}

type kostraKey struct {
	year    int
	account Account
}

// kostraRow is one row of the table: the exact sum of its lines, and what became of it.
type kostraRow struct {
	kostraKey
	lines     []int
	exact     value.Money
	thousands int64
}

// checkSign looks at the sum, since a single line may correct another, and points to the first
// line that has the wrong sign. The balance has neither expenses nor income.
func (r kostraRow) checkSign(lines []AccountedLine) finding.List {
	var rule finding.Rule
	switch {
	case r.account.Class == ClassBalance:
		return nil
	case r.account.Art.Income() && r.exact.Sign() > 0:
		rule = accountIncomePositive
	case r.account.Art.Expense() && r.exact.Sign() < 0:
		rule = accountExpenseNegative
	default:
		return nil
	}
	for _, i := range r.lines {
		if lines[i].Amount.Sign() == r.exact.Sign() {
			words := append(accountWords(r.account), lines[i].title())
			return finding.List{rule.At(finding.Pointer("").Index(i).Key("amount"), words...)}
		}
	}
	return nil
}

// oreInThousand is the number of øre in 1000 kroner.
const oreInThousand = 100_000

// roundToThousands fills in the thousands of all rows, as ExportKostra tells. It returns
// value.ErrRange when the amounts together, whatever their signs, are beyond the range of Money:
// then no sum on the way can be.
func roundToThousands(rows []kostraRow) error {
	total, all := value.Kroner(0), make([]int, len(rows))
	for i, r := range rows {
		amount, err := r.exact, error(nil)
		if amount.Sign() < 0 {
			amount = amount.Neg()
		}
		if total, err = total.Add(amount); err != nil {
			return fmt.Errorf("budget: kostra total: %w", err)
		}
		all[i] = i
	}
	for _, year := range groupRows(rows, all, func(r kostraRow) any { return r.year }) {
		total := roundHalfAway(big.NewRat(sumOfRows(rows, year), oreInThousand)).Int64()
		spreadThousands(rows, year, total,
			func(r kostraRow) any { return r.account.Class },
			func(r kostraRow) any { return r.account.Art.Income() })
	}
	return nil
}

// spreadThousands gives a total to a group of rows: first to the parts that the first split makes, then
// to theirs, at last to each row.
func spreadThousands(rows []kostraRow, group []int, total int64, splits ...func(kostraRow) any) {
	if len(splits) == 0 {
		exact := make([]int64, len(group))
		for n, i := range group {
			exact[n] = rows[i].exact.Ore()
		}
		for n, share := range largestRemainder(total, exact) {
			rows[group[n]].thousands = share
		}
		return
	}
	parts := groupRows(rows, group, splits[0])
	exact := make([]int64, len(parts))
	for n, part := range parts {
		exact[n] = sumOfRows(rows, part)
	}
	for n, share := range largestRemainder(total, exact) {
		spreadThousands(rows, parts[n], share, splits[1:]...)
	}
}

// largestRemainder splits a total of thousands over amounts in øre. Each gets its amount rounded
// down, and the total's remaining thousands go one by one to those with the largest remainders, in
// the given order where remainders are the same. The total is the sum of the amounts rounded up or
// down, so that no amount that is whole changes.
func largestRemainder(total int64, ore []int64) []int64 {
	shares, remainders, order := make([]int64, len(ore)), make([]int64, len(ore)), make([]int, len(ore))
	for i, exact := range ore {
		shares[i], remainders[i], order[i] = exact/oreInThousand, exact%oreInThousand, i
		if remainders[i] < 0 {
			shares[i]--
			remainders[i] += oreInThousand
		}
		total -= shares[i]
	}
	slices.SortStableFunc(order, func(a, b int) int { return int(remainders[b] - remainders[a]) })
	for _, i := range order[:total] {
		shares[i]++
	}
	return shares
}

// groupRows puts rows with the same key together, in the order in which they first come.
func groupRows(rows []kostraRow, group []int, key func(kostraRow) any) [][]int {
	var parts [][]int
	place := map[any]int{}
	for _, i := range group {
		k := key(rows[i])
		n, seen := place[k]
		if !seen {
			n = len(parts)
			place[k] = n
			parts = append(parts, nil)
		}
		parts[n] = append(parts[n], i)
	}
	return parts
}

func sumOfRows(rows []kostraRow, group []int) int64 {
	var sum int64
	for _, i := range group {
		sum += rows[i].exact.Ore()
	}
	return sum
}

// roundHalfAway rounds to the nearest integer, half away from zero.
func roundHalfAway(r *big.Rat) *big.Int {
	two := big.NewInt(2)
	n := new(big.Int).Abs(r.Num())
	n.Add(n.Mul(n, two), r.Denom())
	n.Quo(n, two.Mul(two, r.Denom()))
	if r.Sign() < 0 {
		n.Neg(n)
	}
	return n
}

func allDigits(s string, length int) bool {
	return len(s) == length && strings.Trim(s, "0123456789") == ""
}

//go:embed kostra_codes.csv
var kostraCSV string

// kostraCode is what is known about a code: where it may stand, and its name when that is certain.
type kostraCode struct {
	running, investment bool
	name                string
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

// readKostra reads lines of kind;code;running;investment;name. Lines that begin with # are comments, the
// first other line is the heading, and no field holds a semicolon.
func readKostra(text string) (kostraTable, error) {
	table := kostraTable{map[FunctionCode]kostraCode{}, map[ArtCode]kostraCode{}}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if strings.HasPrefix(line, "#") || line == "kind;code;running;investment;name" {
			continue
		}
		cells := strings.Split(line, ";")
		if len(cells) != 5 || !allDigits(cells[1], 3) {
			return kostraTable{}, fmt.Errorf("%w: %q in the table of codes", value.ErrSyntax, line)
		}
		code := kostraCode{running: cells[2] == "yes", investment: cells[3] == "yes", name: cells[4]}
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

// retired reports whether the function was in the account plan before KostraYear.
func (c FunctionCode) retired() bool { return c == "190" }

// retired reports whether the art was in the account plan before KostraYear.
func (c ArtCode) retired() bool { return c == "270" }

// ofCounty reports whether the function is in the series of the counties, 400 to 799. Oslo, which
// is both, uses them too.
func (c FunctionCode) ofCounty() bool { return allDigits(string(c), 3) && c >= "400" && c < "800" }

// pairable reports whether both codes exist, so that there is a pair to judge.
func (a Account) pairable() bool {
	return a.Art.Known() && (a.Function.Known() || a.Function.ofCounty())
}

// artsOf899 are the arts of function 899, and of no other.
var artsOf899 = []string{"589", "980", "989"}

// functionsFor lists the functions that the art may stand with, nothing when it may stand with all.
func (a Account) functionsFor() []string {
	switch {
	case a.Art == "729" && a.Class == ClassInvestment:
		return []string{"841"}
	case slices.Contains(artsOf899, string(a.Art)):
		return []string{"899"}
	case a.Art == "530":
		return []string{"880"}
	case a.Art == "800":
		return []string{"840"}
	}
	return nil
}

// accountWords are the arguments of the rules about an account.
func accountWords(a Account) []value.Arg {
	label := func(code, name string) string {
		if name == "" {
			return code
		}
		return code + " (" + name + ")"
	}
	functions := make([]value.Text, 0, 1)
	for _, f := range a.functionsFor() {
		functions = append(functions, value.Same(f))
	}
	return []value.Arg{
		value.Named("account", a.String()),
		value.Named("class", string(a.Class)),
		value.Named("function", label(string(a.Function), a.Function.Name())),
		value.Named("art", label(string(a.Art), a.Art.Name())),
		{Name: "functions", Text: joinWords(functions, value.Text{NB: "eller", NN: "eller", EN: "or"})},
	}
}

func yearWords(year int) value.Arg {
	if year == 0 {
		return value.Arg{Name: "year", Text: value.Text{NB: "et år som ikke er oppgitt", NN: "eit år som ikkje er oppgitt", EN: "a year that is not stated"}}
	}
	return value.Named("year", strconv.Itoa(year))
}

// joinWords writes a list in running text: "funksjon, art og beløp".
func joinWords(words []value.Text, last value.Text) value.Text {
	in := func(l value.Lang) string {
		var text string
		for i, w := range words {
			switch {
			case i > 0 && i == len(words)-1:
				text += " " + last.In(l) + " "
			case i > 0:
				text += ", "
			}
			text += w.In(l)
		}
		return text
	}
	return value.Text{NB: in(value.NB), NN: in(value.NN), EN: in(value.EN)}
}

// accountRule is what is said about an account, the part of it that is pointed to, and the
// function that looks for it.
type accountRule struct {
	finding.Rule
	key    string
	broken func(Account) bool
}

// sourceKostra is where the codes and their pairs come from.
const sourceKostra = "Statistisk sentralbyrå, KOSTRA kontrollprogram for kommuneregnskap, 2025"

var (
	accountYearNotChecked = finding.Rule{
		ID: "account-year-not-checked", Severity: finding.Notice,
		Text: value.Text{
			NB: "Kontoen {account} er ikke kontrollert. Den gjelder {year}, og bare kontoplanen for 2025 er kjent her.",
			NN: "Kontoen {account} er ikkje kontrollert. Han gjeld {year}, og berre kontoplanen for 2025 er kjend her.",
			EN: "The account {account} has not been checked. It is for {year}, and only the account plan of 2025 is known here.",
		},
		Advice: value.Text{
			NB: "Se etter i veilederen til kontoplanen for det året linjen gjelder.",
			NN: "Sjå etter i rettleiaren til kontoplanen for det året linja gjeld.",
			EN: "Look in the guide to the account plan of the year the line is for.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}
	accountBalanceNotChecked = finding.Rule{
		ID: "account-balance-not-checked", Severity: finding.Notice,
		Text: value.Text{
			NB: "Kontoen {account} hører til balansen og er ikke kontrollert. Balansen har kapittel og sektor i stedet for funksjon og art.",
			NN: "Kontoen {account} høyrer til balansen og er ikkje kontrollert. Balansen har kapittel og sektor i staden for funksjon og art.",
			EN: "The account {account} belongs to the balance and has not been checked. The balance has chapter and sector in place of function and art.",
		},
		Advice: value.Text{
			NB: "Bruk kontoklasse 1 for drift eller 0 for investering når linjen er en utgift eller en inntekt.",
			NN: "Bruk kontoklasse 1 for drift eller 0 for investering når linja er ei utgift eller ei inntekt.",
			EN: "Use account class 1 for running costs or 0 for investment when the line is an expense or an income.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}
)

// accountRules is what is asked of an account of KostraYear, to be read from top to bottom: first
// that it is whole, then that its codes exist, then that they may stand together.
var accountRules = []accountRule{
	{finding.Rule{
		ID: "account-incomplete", Severity: finding.Notice,
		Text: value.Text{
			NB: "Kontoen {account} er ikke fullstendig.",
			NN: "Kontoen {account} er ikkje fullstendig.",
			EN: "The account {account} is not complete.",
		},
		Advice: value.Text{
			NB: "Før opp kontoklasse, funksjon og art. Økonomiavdelingen vet hvilke som passer.",
			NN: "Før opp kontoklasse, funksjon og art. Økonomiavdelinga veit kva som passar.",
			EN: "Enter account class, function and art. The finance department knows which are right.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool { return a.Class == "" || a.Function == "" || a.Art == "" }},
	{finding.Rule{
		ID: "account-class-unknown", Severity: finding.Error,
		Text: value.Text{
			NB: "«{class}» er ikke en kontoklasse som kommunen selv fører.",
			NN: "«{class}» er ikkje ein kontoklasse som kommunen sjølv fører.",
			EN: "“{class}” is not an account class of the municipality itself.",
		},
		Advice: value.Text{
			NB: "Bruk 1 for drift, 0 for investering eller 2 for balansen.",
			NN: "Bruk 1 for drift, 0 for investering eller 2 for balansen.",
			EN: "Use 1 for running costs, 0 for investment or 2 for the balance.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "class", func(a Account) bool {
		return a.Class != "" && a.Class != ClassInvestment && a.Class != ClassRunning && a.Class != ClassBalance
	}},
	{finding.Rule{
		ID: "account-function-unknown", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon «{function}» finnes ikke i kontoplanen for 2025.",
			NN: "Funksjon «{function}» finst ikkje i kontoplanen for 2025.",
			EN: "Function “{function}” is not in the account plan of 2025.",
		},
		Advice: value.Text{
			NB: "Skriv tre sifre. For eksempel er 242 råd og veiledning, 370 bibliotek og 231 tilbud til barn og unge.",
			NN: "Skriv tre siffer. Til dømes er 242 råd og rettleiing, 370 bibliotek og 231 tilbod til barn og unge.",
			EN: "Write three digits. For instance 242 is advice and guidance, 370 the library and 231 offers to children and young people.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool {
		return a.Function != "" && !a.Function.Known() && !a.Function.retired() && !a.Function.ofCounty()
	}},
	{finding.Rule{
		ID: "account-function-of-county", Severity: finding.Notice,
		Text: value.Text{
			NB: "Funksjon {function} hører til fylkeskommunene og Oslo, og er ikke kontrollert.",
			NN: "Funksjon {function} høyrer til fylkeskommunane og Oslo, og er ikkje kontrollert.",
			EN: "Function {function} belongs to the counties and Oslo, and has not been checked.",
		},
		Advice: value.Text{
			NB: "Bruk en funksjon fra 100 til 393 når kommunen ikke er Oslo.",
			NN: "Bruk ein funksjon frå 100 til 393 når kommunen ikkje er Oslo.",
			EN: "Use a function from 100 to 393 when the municipality is not Oslo.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool { return a.Function.ofCounty() }},
	{finding.Rule{
		ID: "account-function-retired", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon {function} er ikke lenger i kontoplanen i 2025.",
			NN: "Funksjon {function} er ikkje lenger i kontoplanen i 2025.",
			EN: "Function {function} is no longer in the account plan in 2025.",
		},
		Advice: value.Text{
			NB: "Bruk funksjonen for den tjenesten linjen gjelder.",
			NN: "Bruk funksjonen for den tenesta linja gjeld.",
			EN: "Use the function of the service the line is for.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool { return a.Function.retired() }},
	{finding.Rule{
		ID: "account-art-unknown", Severity: finding.Error,
		Text: value.Text{
			NB: "Art «{art}» finnes ikke i kontoplanen for 2025.",
			NN: "Art «{art}» finst ikkje i kontoplanen for 2025.",
			EN: "Art “{art}” is not in the account plan of 2025.",
		},
		Advice: value.Text{
			NB: "Skriv tre sifre. For eksempel er 010 fastlønn, 150 opplæring og 190 leie av lokaler.",
			NN: "Skriv tre siffer. Til dømes er 010 fastløn, 150 opplæring og 190 leige av lokale.",
			EN: "Write three digits. For instance 010 is permanent pay, 150 training and 190 rent of premises.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "art", func(a Account) bool { return a.Art != "" && !a.Art.Known() && !a.Art.retired() }},
	{finding.Rule{
		ID: "account-art-retired", Severity: finding.Error,
		Text: value.Text{
			NB: "Art {art} er ikke lenger i kontoplanen i 2025.",
			NN: "Art {art} er ikkje lenger i kontoplanen i 2025.",
			EN: "Art {art} is no longer in the account plan in 2025.",
		},
		Advice: value.Text{
			NB: "Bruk art 271 for innleide vikarer fra private, og art 272 for andre tjenester.",
			NN: "Bruk art 271 for innleigde vikarar frå private, og art 272 for andre tenester.",
			EN: "Use art 271 for temporary staff hired from private firms, and art 272 for other services.",
		},
		Source: sourceKostra + "; Skatteetaten, KOSTRA-arter for kommuner 2025–2026", Since: "0.1.0",
	}, "art", func(a Account) bool { return a.Art.retired() }},
	{finding.Rule{
		ID: "account-function-not-in-investment", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon {function} kan ikke brukes i investeringsregnskapet.",
			NN: "Funksjon {function} kan ikkje brukast i investeringsrekneskapen.",
			EN: "Function {function} cannot be used in the investment account.",
		},
		Advice: value.Text{
			NB: "Før linjen i driftsregnskapet, kontoklasse 1, eller velg en annen funksjon.",
			NN: "Før linja i driftsrekneskapen, kontoklasse 1, eller vel ein annan funksjon.",
			EN: "Enter the line in the running account, class 1, or choose another function.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool {
		return a.Class == ClassInvestment && a.Function.Known() && !kostra().functions[a.Function].investment
	}},
	{finding.Rule{
		ID: "account-function-only-in-investment", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon {function} kan bare brukes i investeringsregnskapet.",
			NN: "Funksjon {function} kan berre brukast i investeringsrekneskapen.",
			EN: "Function {function} can only be used in the investment account.",
		},
		Advice: value.Text{
			NB: "Før linjen i investeringsregnskapet, kontoklasse 0, eller velg en annen funksjon.",
			NN: "Før linja i investeringsrekneskapen, kontoklasse 0, eller vel ein annan funksjon.",
			EN: "Enter the line in the investment account, class 0, or choose another function.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool {
		return a.Class == ClassRunning && a.Function.Known() && !kostra().functions[a.Function].running
	}},
	{finding.Rule{
		ID: "account-art-not-in-investment", Severity: finding.Error,
		Text: value.Text{
			NB: "Art {art} kan ikke brukes i investeringsregnskapet.",
			NN: "Art {art} kan ikkje brukast i investeringsrekneskapen.",
			EN: "Art {art} cannot be used in the investment account.",
		},
		Advice: value.Text{
			NB: "Før linjen i driftsregnskapet, kontoklasse 1, eller velg en annen art.",
			NN: "Før linja i driftsrekneskapen, kontoklasse 1, eller vel ein annan art.",
			EN: "Enter the line in the running account, class 1, or choose another art.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "art", func(a Account) bool {
		return a.Class == ClassInvestment && a.Art.Known() && !kostra().arts[a.Art].investment
	}},
	{finding.Rule{
		ID: "account-art-not-in-running", Severity: finding.Error,
		Text: value.Text{
			NB: "Art {art} kan ikke brukes i driftsregnskapet.",
			NN: "Art {art} kan ikkje brukast i driftsrekneskapen.",
			EN: "Art {art} cannot be used in the running account.",
		},
		Advice: value.Text{
			NB: "Før linjen i investeringsregnskapet, kontoklasse 0, eller velg en annen art.",
			NN: "Før linja i investeringsrekneskapen, kontoklasse 0, eller vel ein annan art.",
			EN: "Enter the line in the investment account, class 0, or choose another art.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "art", func(a Account) bool {
		return a.Class == ClassRunning && a.Art.Known() && !kostra().arts[a.Art].running
	}},
	{finding.Rule{
		ID: "account-art-needs-function", Severity: finding.Error,
		Text: value.Text{
			NB: "Art {art} kan bare stå sammen med funksjon {functions}, ikke med {function}.",
			NN: "Art {art} kan berre stå saman med funksjon {functions}, ikkje med {function}.",
			EN: "Art {art} can only stand with function {functions}, not with {function}.",
		},
		Advice: value.Text{
			NB: "Rett funksjonen eller arten.",
			NN: "Rett funksjonen eller arten.",
			EN: "Correct the function or the art.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool {
		needs := a.functionsFor()
		return a.pairable() && len(needs) > 0 && !slices.Contains(needs, string(a.Function))
	}},
	{finding.Rule{
		ID: "account-function-needs-art", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon {function} kan bare stå sammen med art 589, 980 eller 989, ikke med {art}.",
			NN: "Funksjon {function} kan berre stå saman med art 589, 980 eller 989, ikkje med {art}.",
			EN: "Function {function} can only stand with art 589, 980 or 989, not with {art}.",
		},
		Advice: value.Text{
			NB: "Bruk funksjonen for den tjenesten linjen gjelder. Funksjon 899 er bare for avslutningen av regnskapet.",
			NN: "Bruk funksjonen for den tenesta linja gjeld. Funksjon 899 er berre for avslutninga av rekneskapen.",
			EN: "Use the function of the service the line is for. Function 899 is only for closing the accounts.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool {
		return a.pairable() && a.Function == "899" && !slices.Contains(artsOf899, string(a.Art))
	}},
	{finding.Rule{
		ID: "account-loan-function", Severity: finding.Warning,
		Text: value.Text{
			NB: "Art {art} i driftsregnskapet hører sammen med funksjon 281, 325 eller 701, ikke med {function}.",
			NN: "Art {art} i driftsrekneskapen høyrer saman med funksjon 281, 325 eller 701, ikkje med {function}.",
			EN: "Art {art} in the running account belongs with function 281, 325 or 701, not with {function}.",
		},
		Advice: value.Text{
			NB: "Bare sosiale lån og lån til næringslivet føres i driften. Andre lån føres i investeringsregnskapet, kontoklasse 0.",
			NN: "Berre sosiale lån og lån til næringslivet blir førte i drifta. Andre lån blir førte i investeringsrekneskapen, kontoklasse 0.",
			EN: "Only social loans and loans to business are entered in the running account. Other loans are entered in the investment account, class 0.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool {
		loan := a.Art == "520" || a.Art == "920"
		return a.pairable() && loan && a.Class == ClassRunning && a.Function != "281" && a.Function != "325" && a.Function != "701"
	}},
	{finding.Rule{
		ID: "account-refugee-grant-art", Severity: finding.Warning,
		Text: value.Text{
			NB: "Funksjon {function} gir bare mening med art 450, 810 eller 850, ikke med {art}.",
			NN: "Funksjon {function} gir berre meining med art 450, 810 eller 850, ikkje med {art}.",
			EN: "Function {function} only makes sense with art 450, 810 or 850, not with {art}.",
		},
		Advice: value.Text{
			NB: "Funksjon 850 er for det generelle statstilskuddet for flyktninger. Bruk funksjonen for den tjenesten linjen gjelder.",
			NN: "Funksjon 850 er for det generelle statstilskotet for flyktningar. Bruk funksjonen for den tenesta linja gjeld.",
			EN: "Function 850 is for the general state grant for refugees. Use the function of the service the line is for.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool {
		return a.pairable() && a.Function == "850" && a.Art != "450" && a.Art != "810" && a.Art != "850"
	}},
}

var (
	accountLineLeftOut = finding.Rule{
		ID: "account-line-left-out", Severity: finding.Error,
		Text: value.Text{
			NB: "Linjen «{title}» er ikke med i filen. Dette mangler eller kan ikke brukes: {missing}.",
			NN: "Linja «{title}» er ikkje med i fila. Dette manglar eller kan ikkje brukast: {missing}.",
			EN: "The line “{title}” is not in the file. This is missing or cannot be used: {missing}.",
		},
		Advice: value.Text{
			NB: "Før opp det som mangler, og lag filen på nytt.",
			NN: "Før opp det som manglar, og lag fila på nytt.",
			EN: "Enter what is missing, and make the file again.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}
	accountIncomePositive = finding.Rule{
		ID: "account-income-positive", Severity: finding.Error,
		Text: value.Text{
			NB: "Linjen «{title}» er ført på art {art}, som er en inntekt, men summen på kontoen er en utgift.",
			NN: "Linja «{title}» er ført på art {art}, som er ei inntekt, men summen på kontoen er ei utgift.",
			EN: "The line “{title}” is entered on art {art}, which is income, but the sum of the account is an expense.",
		},
		Advice: value.Text{
			NB: "Skriv inntekter med minus foran. Velg en art under 600 hvis linjen er en utgift.",
			NN: "Skriv inntekter med minus framfor. Vel ein art under 600 dersom linja er ei utgift.",
			EN: "Write income with a minus in front. Choose an art below 600 if the line is an expense.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}
	accountExpenseNegative = finding.Rule{
		ID: "account-expense-negative", Severity: finding.Error,
		Text: value.Text{
			NB: "Linjen «{title}» er ført på art {art}, som er en utgift, men summen på kontoen er en inntekt.",
			NN: "Linja «{title}» er ført på art {art}, som er ei utgift, men summen på kontoen er ei inntekt.",
			EN: "The line “{title}” is entered on art {art}, which is an expense, but the sum of the account is income.",
		},
		Advice: value.Text{
			NB: "Skriv utgifter uten minus. Velg en art fra 600 og opp hvis linjen er en inntekt.",
			NN: "Skriv utgifter utan minus. Vel ein art frå 600 og opp dersom linja er ei inntekt.",
			EN: "Write expenses without a minus. Choose an art from 600 up if the line is income.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}
)
