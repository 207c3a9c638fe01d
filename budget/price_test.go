package budget_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

func decimal(t *testing.T, s string) value.Decimal {
	d, err := value.ParseDecimal(s)
	require.NoError(t, err)
	return d
}

func TestPriceOfAPlan(t *testing.T) {
	full := budget.Price{
		Kind: budget.PriceFullCost, Wage: kr(500000), HolidayPay: decimal(t, "0.12"), Pension: decimal(t, "0.1"),
		Zone: budget.ZoneV, HoursBase: value.WholeHours(1750), Source: "payroll",
	}
	cases := []struct {
		name    string
		price   budget.Price
		want    string
		missing []string
	}{
		// 500 000 × 1.12 × 1.1 × 1 / 1 750 = 352
		{"full cost", full, "352", nil},
		{"volunteers", budget.Price{Kind: budget.PriceVolunteer, Rule: budget.RuleKulturminnefondet}, "350", nil},
		{"own work", budget.Price{Kind: budget.PriceVolunteer, Rule: budget.RuleInnovasjonNorgeOwnWork}, "350", nil},
		{"employee of a grant", budget.Price{Kind: budget.PriceGrant, Rule: budget.RuleInnovasjonNorgeEmployee, Wage: kr(500000)}, "600", nil},
		{"employee of a grant, at most", budget.Price{Kind: budget.PriceGrant, Rule: budget.RuleInnovasjonNorgeEmployee, Wage: kr(600000)}, "700", nil},
		{"stated", budget.Price{Title: "Husetibygda 2019", Kind: budget.PriceStated, Amount: kr(300), Source: "Husetibygda"}, "300", nil},
		{"stated, without a title", budget.Price{Kind: budget.PriceStated, Amount: kr(300), Source: "Husetibygda"}, "300", nil},
		{"nothing", budget.Price{}, "", []string{"kind of hour price"}},
		{"no source", budget.Price{Kind: budget.PriceStated, Amount: kr(300)}, "", []string{"source"}},
		{"no rate", budget.Price{Kind: budget.PriceVolunteer}, "", []string{"rate"}},
		{"no base and no zone", budget.Price{Kind: budget.PriceFullCost, Wage: full.Wage, HolidayPay: full.HolidayPay, Pension: full.Pension, Source: "s"}, "",
			[]string{"zone of the employer's contribution", "hours in a person-year"}},
		{"zone Ia needs what is used", budget.Price{Kind: budget.PriceFullCost, Wage: full.Wage, HolidayPay: full.HolidayPay, Pension: full.Pension, HoursBase: full.HoursBase, Zone: budget.ZoneIa, Source: "s"}, "",
			[]string{"used of the free amount"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var missing []string
			for _, m := range c.price.Missing() {
				missing = append(missing, m.In(value.EN))
			}
			require.Equal(t, c.missing, missing)
			got, err := c.price.HourPrice()
			if c.want == "" {
				require.ErrorIs(t, err, value.ErrNotStated)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got.PerHour().String())
		})
	}
	_, err := budget.Price{Kind: budget.PriceVolunteer, Rule: budget.RuleInnovasjonNorgeEmployee}.HourPrice()
	require.ErrorIs(t, err, value.ErrSyntax, "a rate for employees is none for volunteers")
	_, err = budget.Price{Kind: budget.PriceStated, Amount: kr(0), Source: "Husetibygda"}.HourPrice()
	require.ErrorIs(t, err, value.ErrRange, "nothing is no price")
}

func TestHoursWithoutAPriceStayHours(t *testing.T) {
	b := budget.Budget{Prices: []budget.Price{{ID: "p", Kind: budget.PriceVolunteer, Rule: budget.RuleKulturminnefondet}, {ID: "open", Kind: budget.PriceStated}}}
	for price, want := range map[value.ID]value.MoneyEstimate{"p": value.AtLeastMoney(kr(42000)), "": {}, "open": {}, "gone": {}} {
		got, err := b.EffortValue(budget.Effort{Price: price, Planned: value.AtLeastHours(value.WholeHours(120))})
		require.NoError(t, err)
		require.Equal(t, want, got, price)
	}
}

// A month of which eight are two thirds of a year: a price that has the year's cost in the hours that
// are worked makes them worth more than that.
func TestMonthsAndYearsAreNotPricedByWorkedHours(t *testing.T) {
	price := budget.Price{
		ID: "p", Title: "Rådgiver", Kind: budget.PriceFullCost, Wage: kr(500000), HolidayPay: decimal(t, "0.12"), Pension: decimal(t, "0.1"),
		Zone: budget.ZoneV, HoursBase: value.WholeHours(1700), Source: "payroll",
	}
	eight := value.ExactHours(value.WholeHours(8))
	cases := []struct {
		name   string
		effort budget.Effort
		base   string
		told   bool
	}{
		{"months", budget.Effort{Price: "p", Planned: eight, Unit: value.PersonMonth}, "1700", true},
		{"years", budget.Effort{Price: "p", Planned: eight, Unit: value.PersonYear}, "1949.99", true},
		{"months, by the hours that are paid", budget.Effort{Price: "p", Planned: eight, Unit: value.PersonMonth}, "1950", false},
		{"months of shift work", budget.Effort{Price: "p", Planned: eight, Unit: value.PersonMonth, Week: budget.Week355}, "1846", false},
		{"months of shift work, by worked hours", budget.Effort{Price: "p", Planned: eight, Unit: value.PersonMonth, Week: budget.Week355}, "1700", true},
		{"weeks are worked", budget.Effort{Price: "p", Planned: eight, Unit: value.PersonWeek}, "1700", false},
		{"days are worked", budget.Effort{Price: "p", Planned: eight, Unit: value.PersonDay}, "1700", false},
		{"hours are worked", budget.Effort{Price: "p", Planned: eight}, "1700", false},
		{"without a price", budget.Effort{Planned: eight, Unit: value.PersonMonth}, "1700", false},
		{"a promise without a number", budget.Effort{Price: "p", Unit: value.PersonMonth}, "1700", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var err error
			price.HoursBase, err = value.ParseHours(c.base)
			require.NoError(t, err)
			var told []finding.Pointer
			for _, f := range (budget.Budget{Effort: []budget.Effort{c.effort}, Prices: []budget.Price{price}}).Check("/budget") {
				if f.Rule.ID == "hour-bases-differ" {
					told = append(told, f.Pointer)
				}
			}
			if c.told {
				require.Equal(t, []finding.Pointer{"/budget/effort/0/unit"}, told)
			} else {
				require.Empty(t, told)
			}
		})
	}
	price.Zone, price.HoursBase = "", value.WholeHours(1700)
	found := budget.Budget{Effort: []budget.Effort{{Price: "p", Planned: eight, Unit: value.PersonMonth}}, Prices: []budget.Price{price}}.Check("")
	require.Len(t, found, 1, "a price that is not complete values nothing: only that is said")
}

func TestAccountedLines(t *testing.T) {
	account := budget.Account{Class: budget.ClassRunning, Function: "242", Art: "200"}
	year := value.Period{From: date(t, "2025-01-01"), To: date(t, "2025-12-31")}
	b := budget.Budget{
		Costs: []budget.Cost{
			{Title: "compensated", Period: year, Amount: exact(100), Actual: kr(80), Account: account,
				VAT: budget.VAT{Amount: kr(25), Actual: kr(20), Compensation: budget.Compensated}},
			{Title: "not compensated", Period: year, Amount: exact(100), Account: account, VAT: budget.VAT{Amount: kr(25), Compensation: budget.NotCompensated}},
			{Title: "investment", Period: year, Amount: exact(100), Account: budget.Account{Class: budget.ClassInvestment, Function: "242", Art: "200"},
				VAT: budget.VAT{Amount: kr(25), Compensation: budget.Compensated}},
			{Title: "in kind", Amount: exact(100), Account: account, Form: budget.InKind},
			{Title: "no account", Amount: exact(100)},
			{Title: "only the tax", Period: year, Amount: exact(8), Account: account, VAT: budget.VAT{Actual: kr(5), Compensation: budget.Compensated}},
			{Title: "the tax of an unknown amount", Period: year, Amount: exact(9), Account: account, VAT: budget.VAT{Actual: kr(5), Compensation: budget.NotCompensated}},
		},
		Financing: []budget.Financing{
			{Title: "granted", Period: year, State: budget.FinancingGranted, Amount: exact(400), Account: budget.Account{Class: budget.ClassRunning, Function: "242", Art: "810"}},
			{Title: "hoped for", State: budget.FinancingApplied, Amount: exact(400), Account: account},
		},
	}
	told := func(basis budget.Basis) []string {
		lines, err := b.AccountedLines("/budget", basis)
		require.NoError(t, err)
		var all []string
		for _, l := range lines {
			all = append(all, string(l.At)+" "+l.Account.String()+" "+l.Amount.String())
		}
		return all
	}
	require.Equal(t, []string{
		"/budget/costs/0 1 242 200 80", "/budget/costs/0 1 242 429 20", "/budget/costs/0 1 242 729 -20",
		"/budget/costs/5 1 242 200 ", "/budget/costs/5 1 242 429 5", "/budget/costs/5 1 242 729 -5",
		"/budget/costs/6 1 242 200 ",
	}, told(budget.BasisActual), "an amount that is missing is exported as missing, so that it is told")
	require.Equal(t, []string{
		"/budget/costs/0 1 242 200 100", "/budget/costs/0 1 242 429 25", "/budget/costs/0 1 242 729 -25",
		"/budget/costs/1 1 242 200 125",
		"/budget/costs/2 0 242 200 100", "/budget/costs/2 0 242 429 25", "/budget/costs/2 0 841 729 -25",
		"/budget/costs/5 1 242 200 8", "/budget/costs/5 1 242 429 ", "/budget/costs/5 1 242 729 ",
		"/budget/costs/6 1 242 200 9",
		"/budget/financing/0 1 242 810 -400",
	}, told(budget.BasisBudget))
	b.Costs[1].ID, b.Versions = "line", []budget.Version{{Lines: []budget.VersionLine{{Cost: "line", Amount: kr(150)}}}}
	require.Contains(t, told(budget.BasisBudget), "/budget/costs/1 1 242 200 150", "a version has the tax in its lines already")
}

func TestAccountedLinesWantOneOfTheBases(t *testing.T) {
	line := budget.Cost{Title: "x", Amount: value.ExactMoney(kr(100)), Actual: kr(80), Account: budget.Account{Class: budget.ClassRunning, Function: "242", Art: "200"}}
	for _, basis := range []budget.Basis{"", "actal"} {
		lines, err := budget.Budget{Costs: []budget.Cost{line}}.AccountedLines("", basis)
		require.ErrorIs(t, err, value.ErrSyntax, "basis %q", basis)
		require.Empty(t, lines)
	}
}
