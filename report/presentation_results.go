package report

import (
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// resultsSlide is what has come of the project: how much was done, what was spent, and the benefits
// that have come. While the project goes on, there is no such slide before a benefit has come.
func (c *composer) resultsSlide() doc.Section {
	s := doc.Section{ID: "results", Heading: c.word(wordResultsSoFar)}
	if c.ended() {
		s.Heading = c.word(wordWhatCame)
	}
	rows := c.realisedRows()
	if len(rows) == 0 && !c.ended() {
		return doc.Section{}
	}
	s.Blocks = append(c.attendance(), paragraphOf(c.spentTotal())...)
	s.Blocks = append(s.Blocks, c.tabulate([]heading{
		{words: field("Benefit", ""), prose: true}, {words: wordPlanned, number: true, blank: wordDash}, {words: wordRealised, number: true, blank: wordDash},
	}, rows[:min(len(rows), mostResults)])...)
	for _, b := range c.plan.BenefitPlan.Benefits {
		for _, f := range b.Figures {
			if comment := c.said(f.Comment); f.Stage == benefits.StageRealised && !comment.Empty() {
				s.Notes = append(s.Notes, c.labelledText(c.named(b.ID, b.Title), comment))
			}
		}
	}
	return c.more(s, len(rows)-mostResults)
}

// realisedRows are the benefits that have come, in hours and kroner, beside what was planned. What
// another of them counts is in that one.
func (c *composer) realisedRows() [][]doc.Text {
	var rows [][]doc.Text
	list := c.plan.BenefitPlan.Benefits
	elsewhere := benefits.CountedElsewhere(list, (*benefits.Benefit).HasNumbers)
	for i, b := range list {
		if elsewhere[i] {
			continue
		}
		r, err := benefits.RealisationIn([]benefits.Benefit{b}, value.Period{})
		if err != nil {
			continue
		}
		if came := c.inBothViews(r.Realised); !came.Empty() {
			rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.named(b.ID, b.Title)), c.inBothViews(r.Planned), came})
		}
	}
	return rows
}

// spentTotal is what has been spent, beside what the budget has now. A budget that no version shares out
// is the sum of its lines, and is told where each of them has an amount.
func (c *composer) spentTotal() doc.Text {
	lines, err := c.plan.Budget.Lines()
	if err != nil {
		return nil
	}
	var spent, present []value.MoneyEstimate
	counted := 0
	for _, line := range lines {
		if !line.Cost.PartOf.IsZero() || line.Cost.Form == budget.InKind {
			continue
		}
		counted++
		if !line.Spent.IsZero() {
			spent = append(spent, spentOf(line))
		}
		if !line.Present.IsZero() {
			present = append(present, value.MoneyEstimate{Value: line.Present, About: line.Amount.About})
		}
	}
	used, err := value.SumMoney(spent...)
	if err != nil || len(spent) == 0 {
		return nil
	}
	told := c.labelled(wordUsed, doc.InVoice(doc.Strong, c.own(used.Estimate.Format(c.lang))))
	shared := slices.ContainsFunc(c.plan.Budget.Versions, func(v budget.Version) bool { return len(v.Lines) > 0 })
	if all, err := value.SumMoney(present...); err == nil && (len(present) == counted || shared) && len(present) > 0 {
		told = c.fillIn(wordSpentOf, map[string]doc.Text{"spent": told, "budget": c.own(all.Estimate.Format(c.lang))})
	}
	return c.sentences(told)
}

// measuredSlide is what has been measured, and how far that is on the way.
func (c *composer) measuredSlide() doc.Section {
	s := doc.Section{ID: "measured", Heading: c.word(wordWhatIsShown)}
	rows := c.measuredRows()
	for _, i := range c.plan.BenefitPlan.Indicators {
		if latest, found := i.Latest(); found {
			s.Notes = append(s.Notes, c.sentences(c.shows(i, latest)))
		}
	}
	s.Blocks = c.measuredTable(rows[:min(len(rows), mostResults)])
	return c.more(s, len(rows)-mostResults)
}

// measuredRows are the indicators that have been measured, each beside where it began and where it was to go.
func (c *composer) measuredRows() [][]doc.Text {
	var rows [][]doc.Text
	for _, i := range c.plan.BenefitPlan.Indicators {
		if _, found := i.Latest(); found {
			p := c.progressOf(i)
			rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.named(i.ID, i.Title)), p.baseline, p.target, p.result})
		}
	}
	return rows
}

func (c *composer) measuredTable(rows [][]doc.Text) []doc.Block {
	return c.tabulate([]heading{
		{words: field("Indicator", ""), prose: true}, {words: field("Indicator", "baseline"), blank: wordDash}, {words: field("Indicator", "target"), blank: wordDash},
		{words: wordLastMeasured},
	}, rows)
}
