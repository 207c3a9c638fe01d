package budget_test

import (
	"fmt"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// Costs in cash, year by year. A cost that is part of another is not added once more, and a cost that
// nobody knows makes the sum "at least".
func ExampleBudget_CostsBy() {
	year := func(s string) value.Period {
		p, _ := value.ParsePeriod(s) // not stated when it cannot be read
		return p
	}
	b := budget.Budget{Costs: []budget.Cost{
		{ID: "kurs", Title: "Kurs", Period: year("2024"), Amount: value.ExactMoney(value.Kroner(60000))},
		{ID: "lokale", Title: "Lokale", Period: year("2025"), Amount: value.ExactMoney(value.Kroner(15000))},
		{ID: "foredrag", Title: "Foredrag", Period: year("2025")},
		{ID: "nettkurs", Title: "Nettkurs", Period: year("2024"), PartOf: "kurs", Amount: value.ExactMoney(value.Kroner(20000))},
	}}
	totals, err := b.CostsBy(budget.Cash, budget.CostYear)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, total := range totals {
		sum := total.Sum.Estimate
		fmt.Printf("%s: exactly %q, at least %q kroner, %d of %d not known, from %s\n", total.Key, sum.Value, sum.Min, total.Sum.Unknown, total.Sum.Parts, total.Lines)
	}
	// Output:
	// 2024: exactly "60000", at least "" kroner, 0 of 1 not known, from [kurs]
	// 2025: exactly "", at least "15000" kroner, 1 of 2 not known, from [lokale foredrag]
}

// What each source has promised, and what is only hoped for. The two are never added together. That somebody
// has confirmed is enough from a unit of the municipality alone.
func ExampleBudget_TotalFinancing() {
	b := budget.Budget{Financing: []budget.Financing{
		{Title: "Tilskudd", Source: "fylket", State: budget.FinancingGranted, Amount: value.ExactMoney(value.Kroner(300000))},
		{Title: "Ny søknad", Source: "fylket", State: budget.FinancingApplied, Amount: value.ExactMoney(value.Kroner(100000))},
		{Title: "Egne midler", Source: "kommunen", Kind: budget.SourceOwnUnit, State: budget.FinancingConfirmed, Amount: value.ExactMoney(value.Kroner(50000))},
	}}
	sources := map[value.ID][]budget.Financing{}
	for _, f := range b.Financing {
		sources[f.Source] = append(sources[f.Source], f)
	}
	for _, source := range []value.ID{"fylket", "kommunen"} {
		secured, hoped, err := budget.Budget{Financing: sources[source]}.TotalFinancing(budget.Cash)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s: %s kroner secured, %s hoped for\n", source, secured.Estimate.Value, hoped.Estimate.Value)
	}
	// Output:
	// fylket: 300000 kroner secured, 100000 hoped for
	// kommunen: 50000 kroner secured,  hoped for
}
