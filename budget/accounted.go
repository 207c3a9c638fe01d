package budget

import (
	"fmt"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Basis says which amounts of a budget are exported.
type Basis string

// The bases.
const (
	BasisActual Basis = "actual" // what it came to, and what has been paid out to the project
	BasisBudget Basis = "budget" // the present budget, and what is secured
)

// PlacedLine is an accounted line and where in the budget it comes from.
type PlacedLine struct {
	AccountedLine
	At finding.Pointer
}

// AccountedLines are the costs and the financing that have an account, ready for [ExportKostra].
// At is where the budget stands in its document.
//
// Expenses are positive and income negative. A tax that is compensated has two more lines: the
// tax as an expense on art 429, and the compensation as income on art 729, which in the
// investment account belongs to function 841. A tax that is not compensated is part of the
// expense. What is in kind is left out. With BasisActual, a cost with neither an actual amount nor an
// actual tax is left out, and income counts when it is paid. With BasisBudget, a part of another line is
// left out, since that line has it. An estimate that is not exact has no amount, nor has a cost that the
// version in force does not name, and the export says so.
//
// It returns value.ErrSyntax for a basis that is neither, since the two give different accounts and
// none goes without saying, and value.ErrRange when a sum is too large.
func (b Budget) AccountedLines(at finding.Pointer, basis Basis) ([]PlacedLine, error) {
	if basis != BasisActual && basis != BasisBudget {
		return nil, fmt.Errorf("budget: %w: basis %q, want %s or %s", value.ErrSyntax, basis, BasisActual, BasisBudget)
	}
	present, err := b.Lines()
	if err != nil {
		return nil, err
	}
	var lines []PlacedLine
	for i, c := range b.Costs {
		amount, tax := c.Actual, c.VAT.Actual
		if basis == BasisBudget {
			amount, tax = present[i].Present, c.VAT.Amount // the amount has the tax in it, unless it is compensated
		}
		inKind, part := c.Form == InKind, basis == BasisBudget && !c.PartOf.IsZero()
		nothing := basis == BasisActual && amount.IsZero() && tax.IsZero()
		if c.Account.IsZero() || inKind || part || nothing {
			continue
		}
		add := func(account Account, amount value.Money) {
			lines = append(lines, PlacedLine{AccountedLine{c.Title, account, c.Period.Year(), amount}, at.Key("costs").Index(i)})
		}
		taxed := !c.VAT.Amount.IsZero() || !c.VAT.Actual.IsZero()
		switch {
		case taxed && c.VAT.Compensation == Compensated:
			add(c.Account, amount)
			add(c.Account.withArt("429"), tax)
			add(c.Account.compensation(), tax.Neg())
		case taxed && basis != BasisBudget:
			gross, err := amount.Add(tax)
			if err != nil {
				return nil, err
			}
			add(c.Account, gross)
		default:
			add(c.Account, amount)
		}
	}
	for i, f := range b.Financing {
		counts := f.Secured()
		if basis == BasisActual {
			counts = f.State == FinancingPaid
		}
		if f.Account.IsZero() || f.Form == InKind || !counts {
			continue
		}
		lines = append(lines, PlacedLine{AccountedLine{f.Title, f.Account, f.Period.Year(), f.Amount.Value.Neg()}, at.Key("financing").Index(i)})
	}
	return lines, nil
}

func (a Account) withArt(art ArtCode) Account {
	a.Art = art
	return a
}

// compensation is where the compensation for the tax on a cost is accounted.
func (a Account) compensation() Account {
	if a.Class == ClassInvestment {
		a.Function = "841"
	}
	return a.withArt("729")
}
