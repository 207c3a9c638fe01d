package budget

import (
	"fmt"

	"github.com/samskaping/sdk/samskaping/value"
)

// Version is the budget as it was proposed or granted at one time, and why.
type Version struct {
	ID     value.ID   `json:"id"`
	Title  string     `json:"title"`
	Date   value.Date `json:"date,omitzero"`
	Reason string     `json:"reason,omitempty"`
	// Total is the whole budget. Lines say how it is shared, when that is known.
	Total value.Money   `json:"total,omitzero"`
	Lines []VersionLine `json:"lines,omitempty"`
}

// VersionLine is the amount one cost has in a version.
type VersionLine struct {
	Cost   value.ID    `json:"cost" ref:"Cost"`
	Amount value.Money `json:"amount,omitzero"`
}

// Reallocation moves money between lines. It balances to zero and says why.
type Reallocation struct {
	ID       value.ID   `json:"id"`
	Title    string     `json:"title"`
	Date     value.Date `json:"date,omitzero"`
	Reason   string     `json:"reason,omitempty"`
	Decision value.ID   `json:"decision,omitempty" ref:"Decision"`
	Moves    []Move     `json:"moves,omitempty"`
}

// Move is what a reallocation adds to a line, or takes from it when the amount is negative.
type Move struct {
	Cost   value.ID    `json:"cost" ref:"Cost"`
	Amount value.Money `json:"amount,omitzero"`
}

// Shared adds up the lines of the version. It is not stated when there are none, or one of them has no
// amount. It returns value.ErrRange when the sum is too large.
func (v Version) Shared() (value.Money, error) {
	if len(v.Lines) == 0 {
		return value.Money{}, nil
	}
	sum := value.Kroner(0)
	for _, l := range v.Lines {
		var err error
		if sum, err = sum.Add(l.Amount); err != nil {
			return value.Money{}, err
		}
	}
	return sum, nil
}

// Balance is the sum of the moves, which must be 0. It is not stated when a move has no amount. It
// returns value.ErrRange when the sum is too large.
func (r Reallocation) Balance() (value.Money, error) {
	sum := value.Kroner(0)
	for _, m := range r.Moves {
		var err error
		if sum, err = sum.Add(m.Amount); err != nil {
			return value.Money{}, err
		}
	}
	return sum, nil
}

// Line is one cost as the budget stands now.
type Line struct {
	Cost Cost
	// Amount is the cost's own estimate with what was moved: Present when that is stated. A part of
	// another line keeps its own when the versions do not tell it.
	Amount value.MoneyEstimate
	// Budgeted is the amount in the last version that has lines; without such a version it is
	// the cost's own amount, when that is exact. Moved is what reallocations have added to it.
	Budgeted, Moved value.Money
	// Spent is what the cost and the costs that are part of it came to, as far as that is stated.
	Spent value.Money
	// Present is Budgeted and Moved together, Deviation what Spent is above it (or below, with a
	// minus), and Remaining what is left. Each is not stated when a part is not.
	Present, Deviation, Remaining value.Money
}

// Lines returns the costs as the budget stands now, in their order: the last version that says how it is
// shared, with all reallocations. A line that is not in that version begins with 0 there when
// money is moved to it. It returns value.ErrRange when a sum is too large.
func (b Budget) Lines() ([]Line, error) {
	budgeted := map[value.ID]value.Money{}
	versioned := false
	for _, v := range b.Versions {
		if len(v.Lines) == 0 {
			continue
		}
		versioned = true
		clear(budgeted)
		for _, l := range v.Lines {
			budgeted[l.Cost] = l.Amount
		}
	}
	moved := map[value.ID]value.Money{}
	for _, r := range b.Reallocations {
		for _, m := range r.Moves {
			sum := m.Amount
			if before, there := moved[m.Cost]; there {
				var err error
				if sum, err = before.Add(m.Amount); err != nil {
					return nil, fmt.Errorf("budget: cost %s: %w", m.Cost, err)
				}
			}
			moved[m.Cost] = sum
		}
	}
	parts := map[value.ID][]value.MoneyEstimate{}
	for _, c := range b.Costs {
		if c.PartOf != c.ID && !c.Actual.IsZero() {
			parts[c.PartOf] = append(parts[c.PartOf], value.ExactMoney(c.Actual))
		}
	}
	lines := make([]Line, 0, len(b.Costs))
	for _, c := range b.Costs {
		change, changed := moved[c.ID]
		line := Line{Cost: c, Budgeted: budgeted[c.ID], Moved: change}
		switch _, stated := budgeted[c.ID]; {
		case !versioned:
			line.Budgeted = c.Amount.Value
		case !stated && changed:
			line.Budgeted = value.Kroner(0)
		}
		line.Present = line.Budgeted
		var err error
		if changed {
			line.Present, err = line.Budgeted.Add(change)
		}
		line.Spent = c.Actual
		if under := parts[c.ID]; len(under) > 0 && err == nil && !c.ID.IsZero() {
			if !c.Actual.IsZero() {
				under = append(under, value.ExactMoney(c.Actual))
			}
			var sum value.MoneySum
			sum, err = value.SumMoney(under...)
			line.Spent = sum.Estimate.Value
		}
		if err == nil {
			line.Remaining, err = line.Present.Add(line.Spent.Neg())
		}
		if err != nil {
			return nil, fmt.Errorf("budget: cost %s: %w", c.ID, err)
		}
		line.Deviation = line.Remaining.Neg()
		line.Amount = line.amount(versioned)
		lines = append(lines, line)
	}
	return lines, nil
}

// amount is what the line has after the moves. Versions tell the amounts before them; they rarely
// tell those of a part of another line, which keeps the amount that is stated.
func (l Line) amount(versioned bool) value.MoneyEstimate {
	amount := l.Cost.Amount
	switch {
	case l.Moved.IsZero(), versioned && !l.Cost.PartOf.IsZero() && l.Budgeted.Sign() == 0:
		return amount
	case !l.Present.IsZero():
		return value.MoneyEstimate{Value: l.Present, About: amount.About && !versioned}
	}
	for _, bound := range []*value.Money{&amount.Min, &amount.Likely, &amount.Max} {
		if sum, err := bound.Add(l.Moved); err == nil && !bound.IsZero() {
			*bound = sum
		}
	}
	return amount
}
