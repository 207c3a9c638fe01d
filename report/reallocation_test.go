package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// The costs are shown with what applies now, and what was moved stands beside it.
func TestCostsAreShownAsTheyAreAfterAReallocation(t *testing.T) {
	move := func(cost value.ID, kroner int32) budget.Move {
		return budget.Move{Cost: cost, Amount: value.Kroner(kroner)}
	}
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Case.Title = "Benker"
	p.Budget.Costs = []budget.Cost{
		{ID: "a", Title: "Lokale", Amount: value.ExactMoney(value.Kroner(50000)), VAT: budget.VAT{Amount: value.Kroner(100)}},
		{ID: "b", Title: "Benker", Amount: value.MoneyEstimate{Value: value.Kroner(20000), About: true}},
		{ID: "c", Title: "Kaffe", Amount: value.MoneyEstimate{Min: value.Kroner(1000), Max: value.Kroner(3000)}},
		{ID: "d", Title: "Skilt"},
		{ID: "e", Title: "Trær", Amount: value.ExactMoney(value.Kroner(700))},
	}
	p.Budget.Reallocations = []budget.Reallocation{
		{ID: "r1", Title: "Til benker", Date: date(t, "2024-05-02"), Moves: []budget.Move{move("a", -30000), move("b", 30000)}},
		{ID: "r2", Title: "Til kaffe", Moves: []budget.Move{move("a", -2000), move("c", 500), move("d", 1500)}},
	}
	documents := []report.Document{report.ProjectDescription, report.CaseMemo, report.GrantAnnex}
	for _, document := range documents {
		out := render(t, p, report.Options{Document: document, Format: report.Markdown})
		require.Contains(t, out, "| Kostnad | Flyttet | Budsjett nå |", document)
		require.Contains(t, out, "| **Lokale** | −32\u00a0000\u00a0kroner | 18\u00a0100\u00a0kroner |", document)
		require.Contains(t, out, "| **Benker** | +30\u00a0000\u00a0kroner | Omtrent 50\u00a0000\u00a0kroner |", document)
		require.Contains(t, out, "| **Kaffe** | +500\u00a0kroner | 1\u00a0500–3\u00a0500\u00a0kroner |", document)
		require.Contains(t, out, "| **Skilt** | +1\u00a0500\u00a0kroner | Beløp ikke oppgitt |", document)
		require.Contains(t, out, "| **Trær** | – | 700\u00a0kroner |", document)
		require.Contains(t, out, "er regnet med: «Til benker», 2.\u00a0mai 2024; «Til kaffe».\n", document)
		require.NotContains(t, out, "50\u00a0100\u00a0kroner", "what was before, in %s", document)
	}

	// A version tells what the lines had before the moves, whether or not the plan tells the same.
	p.Budget.Versions = []budget.Version{{ID: "v", Title: "Innvilget", Lines: []budget.VersionLine{{Cost: "a", Amount: value.Kroner(40000)}, {Cost: "b", Amount: value.Kroner(20000)}}}}
	p.Budget.Costs[4].PartOf = "b"
	p.Budget.Reallocations[0].Moves = append(p.Budget.Reallocations[0].Moves, move("e", 1))
	for _, document := range documents {
		out := render(t, p, report.Options{Document: document, Format: report.Markdown})
		require.Contains(t, out, " | −32\u00a0000\u00a0kroner | 8\u00a0000\u00a0kroner |", document, "a version has the tax in it")
		require.Contains(t, out, " | +30\u00a0000\u00a0kroner | 50\u00a0000\u00a0kroner |", document)
		require.Contains(t, out, " | +1\u00a0krone | 700\u00a0kroner |", "a part keeps what is stated of it, in %s", document)
	}

	// It is in force although nothing was moved after it.
	p.Budget.Versions[0].Date, p.Budget.Reallocations = date(t, "2024-04-01"), nil
	for _, document := range documents {
		out := render(t, p, report.Options{Document: document, Format: report.Markdown})
		require.Contains(t, out, "Budsjett nå |\n", document)
		require.Contains(t, out, "| 40\u00a0000\u00a0kroner |\n", document)
		require.Contains(t, out, "Beløpene er fra den siste utgaven av budsjettet: «Innvilget», 1.\u00a0april 2024.\n", document)
		require.NotContains(t, out, "Flyttet", document)
	}

	p.Budget.Versions = nil
	for _, document := range documents {
		out := render(t, p, report.Options{Document: document, Format: report.Markdown})
		require.Contains(t, out, "50\u00a0100\u00a0kroner", document)
		require.NotContains(t, out, "Flyttet", document)
		require.NotContains(t, out, "regnet med", document)
	}
}
