package report

import (
	"strings"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// costsNow are the costs of a budget as it stands now.
type costsNow struct {
	// lines are the costs in the order of the plan, each with the amount it has now.
	lines []budget.Cost
	// moved is what reallocations have moved to a cost, or from it, where they have.
	moved map[value.ID]value.Money
}

// heading is that of the amounts.
func (n costsNow) heading() heading {
	if len(n.moved) > 0 {
		return heading{words: wordPresent, number: true, blank: wordAmountNotStated}
	}
	return heading{words: field("Cost", "amount"), number: true, blank: wordAmountNotStated}
}

// costsNow has all the costs, also when the moves are too large to be added up.
func (c *composer) costsNow() costsNow {
	now := costsNow{lines: c.plan.Budget.CostsNow(), moved: map[value.ID]value.Money{}}
	lines, err := c.plan.Budget.Lines()
	if err != nil {
		return now
	}
	for _, line := range lines {
		if !line.Moved.IsZero() {
			now.moved[line.Cost.ID] = line.Moved
		}
	}
	return now
}

// movedTo is what was moved to a line, with a plus, or from it, with a minus.
func (c *composer) movedTo(amount value.Money) text {
	told := amount.Format(c.lang)
	if amount.Sign() > 0 {
		told = plusSign(told, c.lang)
	}
	return c.own(told)
}

// plusSign writes a plus where a minus would stand: "+35 000 kroner", "NOK +35,000".
func plusSign(amount string, l value.Lang) string {
	if rest, ok := strings.CutPrefix(amount, "NOK\u00a0"); ok && l == value.EN {
		return "NOK\u00a0+" + rest
	}
	return "+" + amount
}

// reallocated names the reallocations that the amounts have in them.
func (c *composer) reallocated(now costsNow) []block {
	if len(now.moved) == 0 {
		return nil
	}
	var moves []text
	for _, r := range c.plan.Budget.Reallocations {
		name := c.named(r.ID, r.Title)
		if title := c.said(r.Title); !title.empty() { // it begins with a capital, and may have commas in it
			name = append(c.fill(wordQuoted, "name", title), c.mark(r.ID)...)
		}
		moves = append(moves, join(c.own(", "), name, c.own(r.Date.Format(c.lang))))
	}
	return []block{paragraph{c.sentences(c.fill(wordMovedCounted, "moves", c.enumerate(moves)))}}
}
