package report

import (
	"strings"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// costsNow are the costs of a budget as it stands now.
type costsNow struct {
	// lines are the costs in the order of the plan, each with the amount it has now.
	lines []budget.Cost
	// moved is what reallocations have moved to a cost, or from it, where they have.
	moved map[value.ID]value.Money
	// version is the version of the budget that the amounts are those of, where a cost is stated with another.
	version budget.Version
}

// heading is that of the amounts.
func (n costsNow) heading() heading {
	if len(n.moved) > 0 || !n.version.ID.IsZero() {
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
		} else if stated, err := line.Cost.ProjectCost(); err == nil && stated != line.Amount {
			now.version, _ = c.plan.Budget.InForce()
		}
	}
	return now
}

// movedTo is what was moved to a line, with a plus, or from it, with a minus.
func (c *composer) movedTo(amount value.Money) doc.Text {
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

// amountsAreOf names the version of the budget that the amounts are those of, and the reallocations they have
// in them.
func (c *composer) amountsAreOf(now costsNow) []doc.Block {
	var told doc.Text
	if v := now.version; !v.ID.IsZero() {
		told = c.sentences(c.fill(wordVersionCounted, "version", c.quotedWithDate(v.ID, v.Title, v.Date)))
	}
	if len(now.moved) == 0 {
		return paragraphOf(told)
	}
	var moves []doc.Text
	for _, r := range c.plan.Budget.Reallocations {
		moves = append(moves, c.quotedWithDate(r.ID, r.Title, r.Date))
	}
	return paragraphOf(c.sentences(told, c.fill(wordMovedCounted, "moves", c.enumerate(moves))))
}

// quotedWithDate is a name with its day. It is quoted, for it begins with a capital and may have commas in it.
func (c *composer) quotedWithDate(id value.ID, title string, day value.Date) doc.Text {
	name := c.named(id, title)
	if quoted := c.said(title); !quoted.Empty() {
		name = append(c.fill(wordQuoted, "name", quoted), c.mark(id)...)
	}
	return doc.Join(c.own(", "), name, c.own(day.Format(c.lang)))
}
