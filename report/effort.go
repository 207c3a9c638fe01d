package report

import (
	"strconv"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// effort tells who gives how much time to what, and what is known of the sum. Hours are never
// turned into money.
func (c *composer) effort() []block {
	b := c.plan.Budget
	base := value.FullWeek()
	converted := false
	var rows [][]text
	for _, e := range b.Effort {
		hours := text(nil)
		if in, err := e.Planned.In(base, e.Unit); err == nil {
			hours = c.own(in.Format(c.lang))
		}
		if e.Planned.Known() && e.Unit != "" && e.Unit != value.Hour {
			converted = true
		}
		rows = append(rows, []text{
			c.entry(e.ID, e.Title, ""), c.name(e.Contributor), code(c, e.Kind), c.earmarked(e.For),
			c.own(e.Period.Format(c.lang)), c.planned(e), hours,
		})
	}
	headings := []heading{
		{words: wordContribution}, {words: wordWho}, {words: wordAs}, {words: wordFor}, {words: wordWhen},
		{words: wordHowMuch, number: true}, {words: wordInHours, number: true},
	}
	if !converted {
		headings = headings[:6]
		for i := range rows {
			rows[i] = rows[i][:6]
		}
	}
	blocks := append(c.prose(b.Principles), c.tabulate(headings, rows)...)
	if len(b.Effort) == 0 {
		return blocks
	}
	blocks = append(blocks, paragraph{c.effortTotal(b, base)})
	if converted {
		blocks = append(blocks, paragraph{c.word(wordConverted)})
	}
	return blocks
}

// planned is how much of an effort is promised, in the unit it is promised in.
func (c *composer) planned(e budget.Effort) text {
	if !e.Planned.Known() && e.Unit != "" {
		return inVoice(quiet, c.fill(wordPromised, "unit", code(c, e.Unit)))
	}
	return c.own(e.Planned.FormatUnit(c.lang, e.Unit))
}

func (c *composer) effortTotal(b budget.Budget, base value.HoursBase) text {
	sum, err := b.TotalEffort(base)
	switch {
	case err != nil:
		return c.word(wordTooLargeToSum)
	case sum.Unknown == sum.Parts:
		return c.word(wordNoNumbers)
	}
	total := c.fill(wordEffortTotal, "hours", inVoice(strong, c.own(sum.Estimate.Format(c.lang))))
	if sum.Unknown > 0 {
		return c.sentences(total, c.linesWithout(wordLinesWithout, sum.Unknown, sum.Parts))
	}
	return total
}

func (c *composer) linesWithout(t value.Text, unknown, parts int) text {
	return c.word(t, value.Named("unknown", strconv.Itoa(unknown)), value.Named("parts", strconv.Itoa(parts)))
}

// earmarked is what something is for, in words where it is for everything.
func (c *composer) earmarked(ids ...value.ID) text {
	if t := c.names(ids); !t.empty() {
		return t
	}
	return c.word(wordWholeProject)
}
