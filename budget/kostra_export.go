package budget

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

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
		if lacking, property := line.missing(); len(lacking) > 0 {
			list = append(list, accountLineLeftOut.At(at, line.title(), value.Arg{Name: "missing", Text: joinWords(lacking, value.Text{NB: "og", NN: "og", EN: "and"})},
				missing(property)))
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

// missing names what keeps the line out of the table, and the property of a plan where one says the
// first of it.
func (l AccountedLine) missing() (missing []value.Text, property string) {
	lack := func(where string, what value.Text) {
		missing = append(missing, what)
		if property == "" {
			property = where
		}
	}
	if l.Account.Class != ClassInvestment && l.Account.Class != ClassRunning && l.Account.Class != ClassBalance {
		lack("account", value.Text{NB: "kontoklasse", NN: "kontoklasse", EN: "account class"})
	}
	if !threeDigits(string(l.Account.Function)) {
		lack("account", value.Text{NB: "funksjon", NN: "funksjon", EN: "function"})
	}
	if !threeDigits(string(l.Account.Art)) {
		lack("account", value.Text{NB: "art", NN: "art", EN: "art"})
	}
	if l.Year < 1900 || l.Year > 2199 {
		lack("period", value.Text{NB: "år (periode fra og til i samme år)", NN: "år (periode frå og til i same år)", EN: "year (period from and to in the same year)"})
	}
	if l.Amount.IsZero() {
		lack("amount", value.Text{NB: "beløp", NN: "beløp", EN: "amount"})
	}
	return missing, property
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
		total, err := value.RoundWhole(big.NewRat(sumOfRows(rows, year), oreInThousand))
		if err != nil {
			return fmt.Errorf("budget: kostra total: %w", err)
		}
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
