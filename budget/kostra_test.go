package budget_test

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"math/big"
	"math/rand"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/quick"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

//go:embed testdata/kostra_export.csv
var kostraGolden string

func TestAccountPlanOf2025IsWhole(t *testing.T) {
	var functions, arts int
	for i := range 1000 {
		code := fmt.Sprintf("%03d", i)
		for _, name := range []value.Text{budget.FunctionCode(code).Name(), budget.ArtCode(code).Name()} {
			whole := name.NB != "" && name.NN != "" && name.EN != ""
			require.True(t, whole || name.IsZero(), "%s has a name in all languages or in none: %+v", code, name)
		}
		if budget.FunctionCode(code).Known() {
			functions++
		}
		if art := budget.ArtCode(code); art.Known() {
			arts++
			require.NotEqual(t, art.Income(), art.Expense(), code)
		}
	}
	require.Equal(t, 83, functions)
	require.Equal(t, 116, arts)
	require.Equal(t, value.Text{NB: "Bibliotek", NN: "Bibliotek", EN: "Library"}, budget.FunctionCode("370").Name())
	require.Equal(t, value.Text{NB: "Matvarer", NN: "Matvarer", EN: "Food"}, budget.ArtCode("115").Name())
	require.True(t, budget.ArtCode("271").Name().IsZero(), "a name that is not certain is left out")
	for _, odd := range []string{"", "10", "0010", "x10", "000", "999", "1 0"} {
		require.False(t, budget.FunctionCode(odd).Known(), odd)
		require.False(t, budget.ArtCode(odd).Known(), odd)
		require.Equal(t, odd == "999", budget.ArtCode(odd).Income(), odd)
		require.False(t, budget.ArtCode(odd).Expense(), odd)
	}
}

func TestAccountAsText(t *testing.T) {
	require.Equal(t, "1 242 010", account("1 242 010").String())
	require.Equal(t, "1 – 010", budget.Account{Class: "1", Art: "010"}.String())
	require.Empty(t, budget.Account{}.String())
	require.True(t, budget.Account{}.IsZero())
}

func TestAccountsThatAreRightHaveNoFindings(t *testing.T) {
	for _, s := range []string{
		"1 242 010", "1 370 190", "1 213 150", "1 325 470", "0 242 200", "1 242 729", "0 841 729",
		"1 899 589", "0 899 980", "1 899 989", "1 880 530", "1 840 800", "1 281 520", "1 325 920", "0 242 520",
		"1 850 450", "1 850 810", "1 850 850", "0 242 512", "1 800 870", "1 860 990",
	} {
		require.Empty(t, budget.CheckAccount("/a", account(s), 2025), s)
	}
	require.Empty(t, budget.CheckAccount("/a", budget.Account{}, 2026), "what is not stated is not judged")
}

func TestAccountsThatAreWrong(t *testing.T) {
	cases := map[string][]string{
		"1 242 –":   {" account-incomplete"},
		"– 242 010": {" account-incomplete"},
		"3 242 010": {"/class account-class-unknown"},
		"2 242 010": {"/class account-balance-not-checked"},
		"1 999 010": {"/function account-function-unknown"},
		"1 42 010":  {"/function account-function-unknown"},
		"1 999 530": {"/function account-function-unknown"}, // no pair with a code that does not exist
		"1 190 010": {"/function account-function-retired"},
		"1 400 010": {"/function account-function-of-county"},
		"1 701 520": {"/function account-function-of-county"},
		"1 400 530": {"/function account-function-of-county", " account-art-needs-function"},
		"1 242 298": {"/art account-art-unknown"},
		"1 242 270": {"/art account-art-retired"},
		"1 841 729": {"/function account-function-only-in-investment"},
		"0 242 729": {" account-art-needs-function"},
		"1 242 589": {" account-art-needs-function"},
		"1 242 980": {" account-art-needs-function"},
		"0 242 989": {" account-art-needs-function"},
		"1 242 530": {" account-art-needs-function"},
		"1 242 800": {" account-art-needs-function"},
		"1 899 010": {" account-function-needs-art"},
		"1 242 520": {" account-loan-function"},
		"1 370 920": {" account-loan-function"},
		"1 850 010": {" account-refugee-grant-art"},
		"0 840 800": {"/function account-function-not-in-investment", "/art account-art-not-in-investment"},
	}
	for _, function := range []string{"800", "840", "850", "860"} {
		cases["0 "+function+" 810"] = []string{"/function account-function-not-in-investment"}
	}
	for _, art := range strings.Fields("280 512 521 522 529 670 910 911 912 921 922 929 970") {
		cases["1 242 "+art] = []string{"/art account-art-not-in-running"}
	}
	for _, art := range strings.Fields("070 080 110 114 240 509 570 590 600 629 630 640 870 871 872 873 876 877 878 879 909 990") {
		cases["0 242 "+art] = []string{"/art account-art-not-in-investment"}
	}
	for s, want := range cases {
		t.Run(s, func(t *testing.T) {
			var got []string
			for _, f := range budget.CheckAccount("/a", account(s), 2025) {
				got = append(got, strings.TrimPrefix(string(f.Pointer), "/a")+" "+f.Rule.ID)
				requireFilled(t, f)
			}
			require.Equal(t, want, got)
		})
	}
}

func TestOtherYearsAreNotChecked(t *testing.T) {
	for year, words := range map[int]string{2024: "2024", 2026: "2026", 0: "Linjen sier ikke hvilket år den gjelder."} {
		list := budget.CheckAccount("/a", account("7 999 999"), year)
		require.Len(t, list, 1)
		require.Equal(t, "account-year-not-checked", list[0].Rule.ID)
		require.Equal(t, finding.Notice, list[0].Rule.Severity)
		require.Contains(t, list[0].Text(value.NB), words)
	}
}

func TestFindingNamesTheCode(t *testing.T) {
	list := budget.CheckAccount("", account("0 242 589"), 2025)
	require.Len(t, list, 1)
	require.Equal(t, "Art 589 kan bare stå sammen med funksjon 899, ikke med 242 (Råd, veiledning og sosialt forebyggende arbeid).", list[0].Text(value.NB))
	list = budget.CheckAccount("", account("1 242 270"), 2025)
	require.Contains(t, list[0].Advice(value.NN), "271")
	require.Contains(t, list[0].Advice(value.NN), "272")
}

func TestKostraRulesAreAContract(t *testing.T) {
	names := regexp.MustCompile(`\{[a-z]+\}`)
	seen := map[string]bool{}
	for _, r := range budget.KostraRules() {
		require.Regexp(t, `^account(-[a-z0-9]+)+$`, r.ID)
		require.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Severity.String(), r.ID)
		require.NotEmpty(t, r.Source, r.ID)
		require.Equal(t, "0.1.0", r.Since, r.ID)
		for _, text := range []value.Text{r.Text, r.Advice} {
			for _, l := range value.Langs() {
				require.NotEmpty(t, text.In(l), "%s in %s", r.ID, l)
				require.ElementsMatch(t, names.FindAllString(text.NB, -1), names.FindAllString(text.In(l), -1), "%s in %s", r.ID, l)
			}
		}
	}
	require.Len(t, seen, 20)
}

func TestExportOfASmallBudget(t *testing.T) {
	table, findings, err := budget.ExportKostra("3101", []budget.AccountedLine{
		kostraLine("1 242 010", "125499.50"), kostraLine("1 242 099", "17400.40"), kostraLine("1 242 190", "50000"),
		kostraLine("1 242 150", "300500"), kostraLine("1 242 810", "-400000"), kostraLine("1 242 190", "1600"),
	})
	require.NoError(t, err)
	require.Empty(t, findings)
	if diff := cmp.Diff(kostraGolden, string(table)); diff != "" {
		t.Error(diff)
	}
}

func TestExportRounds(t *testing.T) {
	cases := []struct {
		name, lines, want string
	}{
		{"nothing", "", ""},
		{"one, half away from zero", "1 242 010 500", "1"},
		{"one, below half", "1 242 010 499.99", "0"},
		{"one income, half away from zero", "1 242 810 -500", "-1"},
		{"the same remainder goes to the earlier", "1 242 010 500, 1 242 020 500, 1 242 030 500", "1 1 0"},
		{"whole thousands stay", "1 242 010 2000, 1 242 020 600, 1 242 030 600", "2 1 0"},
		{"three small incomes", "1 242 810 -400, 1 242 830 -400, 1 242 850 -400", "0 0 -1"},
		// Expenses 1800 and income -1800 are 2 and -2, although the rows lost most of all are the expenses.
		{"expenses and income apart", "1 242 010 600, 1 242 020 600, 1 242 030 600, 1 242 810 -600, 1 242 830 -600, 1 242 850 -600", "1 1 0 0 -1 -1"},
		{"running and investment apart", "1 242 010 600, 0 242 010 600, 1 242 020 600, 0 242 020 600", "1 1 0 0"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var lines []budget.AccountedLine
			for l := range strings.SplitSeq(c.lines, ", ") {
				if fields := strings.Fields(l); len(fields) == 4 {
					lines = append(lines, kostraLine(strings.Join(fields[:3], " "), fields[3]))
				}
			}
			table, _, err := budget.ExportKostra("3101", lines)
			require.NoError(t, err)
			var got []string
			for _, row := range kostraRows(t, table) {
				got = append(got, row[5])
			}
			require.Equal(t, c.want, strings.Join(got, " "))
		})
	}
}

func TestExportKeepsYearsApart(t *testing.T) {
	next := kostraLine("1 242 010", "1400")
	next.Year = 2026
	table, findings, err := budget.ExportKostra("0301", []budget.AccountedLine{kostraLine("1 242 010", "1400"), next})
	require.NoError(t, err)
	require.Equal(t, [][]string{{"030100", "2025", "1", "242", "010", "1"}, {"030100", "2026", "1", "242", "010", "1"}}, kostraRows(t, table))
	require.Len(t, findings, 1)
	require.Equal(t, finding.Pointer("/1/account"), findings[0].Pointer)
	require.Equal(t, "account-year-not-checked", findings[0].Rule.ID)
}

func TestExportChecksTheSignOfTheSum(t *testing.T) {
	cases := []struct {
		name  string
		lines []budget.AccountedLine
		want  string
	}{
		{"income below zero", []budget.AccountedLine{kostraLine("1 242 600", "-1")}, ""},
		{"income of zero", []budget.AccountedLine{kostraLine("1 242 600", "0")}, ""},
		{"income above zero", []budget.AccountedLine{kostraLine("1 242 600", "1")}, "/0/amount account-income-positive"},
		{"expense above zero", []budget.AccountedLine{kostraLine("1 242 500", "1")}, ""},
		{"expense of zero", []budget.AccountedLine{kostraLine("1 242 010", "0")}, ""},
		{"expense below zero", []budget.AccountedLine{kostraLine("1 242 010", "-1")}, "/0/amount account-expense-negative"},
		{"a correction", []budget.AccountedLine{kostraLine("1 242 010", "-1"), kostraLine("1 242 010", "2")}, ""},
		{"a correction that is too large", []budget.AccountedLine{kostraLine("1 242 010", "1"), kostraLine("1 242 010", "-2")}, "/1/amount account-expense-negative"},
		{"the balance has its own signs", []budget.AccountedLine{kostraLine("2 242 010", "-1")}, "/0/account/class account-balance-not-checked"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, findings, err := budget.ExportKostra("3101", c.lines)
			require.NoError(t, err)
			var got []string
			for _, f := range findings {
				got = append(got, string(f.Pointer)+" "+f.Rule.ID)
				requireFilled(t, f)
			}
			require.Equal(t, c.want, strings.Join(got, ", "))
		})
	}
}

func TestExportLeavesOutWhatHasNoPlace(t *testing.T) {
	line := func(a budget.Account, year int, amount value.Money) budget.AccountedLine {
		return budget.AccountedLine{Title: "=HYPERLINK(1)", Account: a, Year: year, Amount: amount}
	}
	whole := account("1 242 010")
	table, findings, err := budget.ExportKostra("3101", []budget.AccountedLine{
		line(budget.Account{}, 0, value.Money{}),
		line(budget.Account{Class: "1", Function: "=1+", Art: "010"}, 2025, value.Kroner(1)),
		line(budget.Account{Class: "7", Function: "242", Art: "010"}, 2025, value.Kroner(1)),
		line(whole, 2025, value.Money{}),
		line(whole, 25, value.Kroner(1)),
		line(whole, 2025, value.Kroner(3000)),
	})
	require.NoError(t, err)
	require.Equal(t, [][]string{{"310100", "2025", "1", "242", "010", "3"}}, kostraRows(t, table))
	require.NotContains(t, string(table), "=", "no text of the plan is in the table")
	var got []string
	for _, f := range findings {
		require.Equal(t, "account-line-left-out", f.Rule.ID)
		got = append(got, string(f.Pointer)+" "+f.Text(value.NB))
	}
	const text = " Linjen «=HYPERLINK(1)» er ikke med i filen. Dette mangler eller kan ikke brukes: "
	require.Equal(t, []string{
		"/0" + text + "kontoklasse, funksjon, art, år (periode fra og til i samme år) og beløp.", "/1" + text + "funksjon.", "/2" + text + "kontoklasse.",
		"/3" + text + "beløp.", "/4" + text + "år (periode fra og til i samme år).",
	}, got)
}

func TestExportErrors(t *testing.T) {
	for _, number := range []string{"", "310", "310100", "31o1", "=101"} {
		_, _, err := budget.ExportKostra(identity.MunicipalityNumber(number), nil)
		require.ErrorIs(t, err, value.ErrSyntax, number)
	}
	most := "9999999999999.99"
	_, _, err := budget.ExportKostra("3101", []budget.AccountedLine{kostraLine("1 242 010", most), kostraLine("1 242 010", most)})
	require.ErrorIs(t, err, value.ErrRange, "one account")
	_, _, err = budget.ExportKostra("3101", []budget.AccountedLine{kostraLine("1 242 010", most), kostraLine("1 242 810", "-"+most)})
	require.ErrorIs(t, err, value.ErrRange, "two accounts, whatever their signs")
}

// kostraSample is a budget for testing/quick: up to sixty lines on few accounts, with few øre
// apart so that remainders are often the same.
type kostraSample []budget.AccountedLine

func (kostraSample) Generate(r *rand.Rand, _ int) reflect.Value {
	accounts := strings.Split("1 242 010,1 242 020,1 370 150,1 370 190,0 242 250,0 370 250,1 242 810,1 370 890,0 242 770", ",")
	sample := make(kostraSample, r.Intn(60))
	for i := range sample {
		a := account(accounts[r.Intn(len(accounts))])
		ore := r.Int63n(2_000_000)
		if r.Intn(2) == 0 {
			ore = 25_000 * r.Int63n(20)
		}
		if a.Art.Income() {
			ore = -ore
		}
		amount, err := value.Ore(ore)
		if err != nil {
			panic(err)
		}
		sample[i] = budget.AccountedLine{Account: a, Year: 2025 + r.Intn(2), Amount: amount}
	}
	return reflect.ValueOf(sample)
}

func TestThousandsKeepTotals(t *testing.T) {
	keeps := func(sample kostraSample) bool {
		table, _, err := budget.ExportKostra("3101", sample)
		require.NoError(t, err)
		exact, rounded := map[string]int64{}, map[string]int64{}
		add := func(to map[string]int64, year, account string, income bool, amount int64) {
			class := account[:1]
			for _, key := range []string{year, year + " " + class, fmt.Sprint(year, class, income), year + " row " + account} {
				to[key] += amount
			}
		}
		for _, l := range sample {
			add(exact, strconv.Itoa(l.Year), l.Account.String(), l.Account.Art.Income(), l.Amount.Ore())
		}
		for _, row := range kostraRows(t, table) {
			n, err := strconv.ParseInt(row[5], 10, 64)
			require.NoError(t, err)
			require.Equal(t, budget.ArtCode(row[4]).Income(), row[4] >= "600")
			require.False(t, n > 0 && row[4] >= "600" || n < 0 && row[4] < "600", "rounding never turns a sign")
			add(rounded, row[1], strings.Join(row[2:5], " "), row[4] >= "600", n)
		}
		for key, ore := range exact {
			off := new(big.Int).Sub(big.NewInt(rounded[key]*100_000), big.NewInt(ore))
			limit := int64(99_999) // less than a thousand
			if len(key) == 4 {
				limit = 50_000 // a year is rounded to the nearest
			}
			if off.CmpAbs(big.NewInt(limit)) > 0 || ore%100_000 == 0 && off.Sign() != 0 {
				t.Logf("%s: %d øre became %d thousand", key, ore, rounded[key])
				return false
			}
		}
		return len(exact) == len(rounded)
	}
	require.NoError(t, quick.Check(keeps, &quick.Config{MaxCount: 2000, Rand: rand.New(rand.NewSource(1))}))
}

func ExampleExportKostra() {
	table, findings, err := budget.ExportKostra("3101", []budget.AccountedLine{
		{Title: "Kurs", Account: budget.Account{Class: budget.ClassRunning, Function: "242", Art: "150"}, Year: 2025, Amount: value.Kroner(300400)},
		{Title: "Tilskudd", Account: budget.Account{Class: budget.ClassRunning, Function: "242", Art: "810"}, Year: 2025, Amount: value.Kroner(-250000)},
	})
	fmt.Print(string(table))
	fmt.Println(len(findings), err)
	// Output:
	// region;periode;kontoklasse;funksjon;art;1000 kroner
	// 310100;2025;1;242;150;300
	// 310100;2025;1;242;810;-250
	// 0 <nil>
}

// account reads what Account.String writes.
func account(s string) budget.Account {
	parts := strings.Fields(s)
	for i, p := range parts {
		if p == "–" {
			parts[i] = ""
		}
	}
	return budget.Account{Class: budget.AccountClass(parts[0]), Function: budget.FunctionCode(parts[1]), Art: budget.ArtCode(parts[2])}
}

func kostraLine(a, amount string) budget.AccountedLine {
	m, err := value.ParseMoney(amount)
	if err != nil {
		panic(err)
	}
	return budget.AccountedLine{Title: "linje " + a, Account: account(a), Year: 2025, Amount: m}
}

func kostraRows(t *testing.T, table []byte) [][]string {
	reader := csv.NewReader(strings.NewReader(string(table)))
	reader.Comma = ';'
	rows, err := reader.ReadAll()
	require.NoError(t, err)
	require.NotEmpty(t, rows)
	return rows[1:]
}

func requireFilled(t *testing.T, f finding.Finding) {
	for _, l := range value.Langs() {
		require.NotRegexp(t, `\{[a-z]+\}`, f.Text(l)+f.Advice(l), "a name nobody filled in")
	}
}
