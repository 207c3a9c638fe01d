package budget

import (
	"fmt"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Line is one cost as the budget stands now. All amounts count value added tax that does not come back,
// and leave out that which does, as [Cost.ProjectCost] does.
type Line struct {
	Cost Cost
	// Amount is what the cost may take now: Present when that is stated, below 0 when more was moved away than
	// there was, else what it takes by its own estimate, with what was moved, and never less than nothing. A
	// part of another line keeps its own when the versions do not tell it.
	Amount value.MoneyEstimate
	// Budgeted is the amount in the last version that has lines; without such a version it is
	// what the cost takes, when that is exact. Moved is what reallocations have added to it.
	Budgeted, Moved value.Money
	// Spent is what the cost has taken, together with the costs of the same form that are part of it
	// or of one of its parts, as far as that is stated. TaxMissing says that value added tax which does
	// not come back was planned for one of them, and that nobody has entered what it came to.
	Spent      value.Money
	TaxMissing bool
	// Present is Budgeted and Moved together, Deviation what Spent is above it (or below, with a
	// minus), and Remaining what is left. Each is not stated when a part is not, the last two also when
	// the tax is missing.
	Present, Deviation, Remaining value.Money
}

// Lines returns the costs as the budget stands now, in their order: the last version that says how it is
// shared, with all reallocations. A line that is not in that version begins with 0 there when
// money is moved to it. It returns value.ErrRange when a sum is too large.
func (b Budget) Lines() ([]Line, error) {
	budgeted := map[value.ID]value.Money{}
	last, versioned := b.InForce()
	for _, l := range last.Lines {
		budgeted[l.Cost] = l.Amount
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
	spent, taxMissing, err := b.spent()
	if err != nil {
		return nil, err
	}
	lines := make([]Line, 0, len(b.Costs))
	for i, c := range b.Costs {
		line, err := c.line(budgeted, versioned, moved)
		if err == nil {
			line.Spent, line.TaxMissing = spent[i], taxMissing[i]
			if !line.TaxMissing {
				line.Remaining, err = line.Present.Add(line.Spent.Neg())
			}
		}
		if err != nil {
			return nil, fmt.Errorf("budget: cost %s: %w", c.ID, err)
		}
		line.Deviation = line.Remaining.Neg()
		lines = append(lines, line)
	}
	return lines, nil
}

// CostsNow are the costs with what each may take now ([Line.Amount]): the last version that is shared out is
// in force, and money may have been moved since. One that may take something else than it states has the tax in
// its amount. Where there is neither, or the moves are too large to be added up, all are as they are stated.
// The caller owns the list.
func (b Budget) CostsNow() []Cost {
	if _, versioned := b.InForce(); !versioned && len(b.Reallocations) == 0 {
		return slices.Clone(b.Costs)
	}
	lines, err := b.Lines()
	if err != nil {
		return slices.Clone(b.Costs)
	}
	now := make([]Cost, 0, len(lines))
	for _, line := range lines {
		if stated, err := line.Cost.ProjectCost(); err != nil || line.Amount != stated {
			line.Cost.Amount, line.Cost.VAT = line.Amount, VAT{}
		}
		now = append(now, line.Cost)
	}
	return now
}

// line is the budget of the cost: what the last version says, and what was moved since.
func (c Cost) line(budgeted map[value.ID]value.Money, versioned bool, moved map[value.ID]value.Money) (Line, error) {
	change, changed := moved[c.ID]
	line := Line{Cost: c, Budgeted: budgeted[c.ID], Moved: change}
	switch _, stated := budgeted[c.ID]; {
	case !versioned:
		cost, err := c.ProjectCost()
		if err != nil {
			return line, err
		}
		line.Budgeted = cost.Value
	case !stated && changed:
		line.Budgeted = value.Kroner(0)
	}
	line.Present = line.Budgeted
	var err error
	if changed {
		line.Present, err = line.Budgeted.Add(change)
	}
	line.Amount = line.amount(versioned)
	return line, err
}

// amount is what the line has after the moves. Versions tell the amounts before them; they rarely
// tell those of a part of another line, which keeps the amount that is stated.
func (l Line) amount(versioned bool) value.MoneyEstimate {
	amount, _ := l.Cost.ProjectCost() // one that is too large is told by the rules
	switch {
	case versioned && !l.Cost.PartOf.IsZero() && l.Budgeted.Sign() == 0:
		return amount
	case !l.Present.IsZero():
		return value.MoneyEstimate{Value: l.Present, About: amount.About && !versioned}
	}
	for _, bound := range []*value.Money{&amount.Value, &amount.Min, &amount.Likely, &amount.Max} {
		if sum, err := bound.Add(l.Moved); err == nil && !bound.IsZero() && !l.Moved.IsZero() {
			if *bound = sum; sum.Sign() < 0 {
				*bound = value.Kroner(0)
			}
		}
	}
	return amount
}

// spent is what each cost has taken, with all that is part of it and has its form, and whether the tax of
// any of it is missing. It goes from the innermost parts outwards; costs that are part of themselves
// are never reached, and each keeps what is its own and its other parts'.
func (b Budget) spent() (spent []value.Money, taxMissing []bool, err error) {
	place := make(map[value.ID]int, len(b.Costs))
	for i, c := range b.Costs {
		if _, taken := place[c.ID]; !taken && !c.ID.IsZero() {
			place[c.ID] = i
		}
	}
	taken, waits := make([][2]value.Money, len(b.Costs)), make([]int, len(b.Costs)) // waits counts the parts still to come
	missing := make([][2]bool, len(b.Costs))
	for i, c := range b.Costs {
		own, err := c.ProjectActual()
		if err != nil {
			return nil, nil, fmt.Errorf("budget: cost %s: %w", c.ID, err)
		}
		taken[i][c.side()] = own
		missing[i][c.side()] = c.VAT.Compensation != Compensated && !c.VAT.Amount.IsZero() && c.VAT.Actual.IsZero() && !c.Actual.IsZero()
		if whole, there := place[c.PartOf]; there {
			waits[whole]++
		}
	}
	var ready []int
	for i, n := range waits {
		if n == 0 {
			ready = append(ready, i)
		}
	}
	for len(ready) > 0 {
		part := ready[0]
		ready = ready[1:]
		whole, there := place[b.Costs[part].PartOf]
		if !there {
			continue
		}
		for side, amount := range taken[part] {
			sum, err := withStated(taken[whole][side], amount)
			if err != nil {
				return nil, nil, fmt.Errorf("budget: cost %s: %w", b.Costs[whole].ID, err)
			}
			taken[whole][side] = sum
			missing[whole][side] = missing[whole][side] || missing[part][side]
		}
		if waits[whole]--; waits[whole] == 0 {
			ready = append(ready, whole)
		}
	}
	spent, taxMissing = make([]value.Money, len(b.Costs)), make([]bool, len(b.Costs))
	for i, c := range b.Costs {
		spent[i], taxMissing[i] = taken[i][c.side()], missing[i][c.side()]
	}
	return spent, taxMissing, nil
}

// side is 0 for cash and 1 for what is in kind.
func (c Cost) side() int {
	if c.Form == InKind {
		return 1
	}
	return 0
}

// withStated adds two amounts as far as they are stated.
func withStated(a, b value.Money) (value.Money, error) {
	switch {
	case a.IsZero():
		return b, nil
	case b.IsZero():
		return a, nil
	}
	return a.Add(b)
}
