package report

import (
	"errors"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// worth is what an effect is worth in a year with full effect, or why that cannot be worked out.
type worth struct {
	benefits.Worth
	err error
	// twice is true when another valued benefit counts it already.
	twice bool
}

// worths works out every benefit and disbenefit of the plan once.
func (c *composer) worths() map[value.ID]worth {
	plan := c.plan.BenefitPlan
	all := make(map[value.ID]worth, len(plan.Benefits)+len(plan.Disbenefits))
	for _, list := range [][]benefits.Benefit{plan.Benefits, plan.Disbenefits} {
		for _, b := range list {
			v := b.Valuation
			if v.Recipe != "" {
				v.Assumption = "" // told in the plan's own language beside the steps
			}
			w, err := v.Worth(c.plan.Budget.Prices)
			all[b.ID] = worth{Worth: w, err: err}
		}
	}
	known := func(b *benefits.Benefit) bool { return all[b.ID].Known() }
	for i, elsewhere := range benefits.CountedElsewhere(plan.Benefits, known) {
		w := all[plan.Benefits[i].ID]
		w.twice = elsewhere
		all[plan.Benefits[i].ID] = w
	}
	return all
}

// grossTable is table A: what the effects come to in a year, before costs.
func (c *composer) grossTable(effects []numberedEffect, worths map[value.ID]worth) []doc.Block {
	var rows [][]doc.Text
	for _, e := range effects {
		w := worths[e.ID]
		money := c.own(w.Money.Format(c.lang))
		if w.FreedTime && !money.Empty() {
			money = c.sentences(money, doc.InVoice(doc.Quiet, c.word(wordValueOfTime)))
		}
		if w.twice && !money.Empty() {
			money = c.sentences(money, doc.InVoice(doc.Quiet, c.word(wordNotInSums)))
		}
		rows = append(rows, []doc.Text{
			c.effectName(e), c.quantity(e.Valuation), c.own(w.Hours.Format(c.lang)), money, code(c, e.Valuation.Uncertainty), c.name(e.Owner),
		})
	}
	return c.tabulate([]heading{
		{words: wordEffect, prose: true}, {words: wordQuantity, blank: wordDash}, {words: wordHoursAYear, number: true, blank: wordDash},
		{words: wordMoneyAYear, number: true, blank: wordNotValued}, {words: field("Valuation", "uncertainty"), blank: wordDash}, {words: field("Benefit", "owner")},
	}, rows)
}

// quantity is how many tasks are avoided or take less time, or how much less is used, in a year.
func (c *composer) quantity(v benefits.Valuation) doc.Text {
	switch v.Recipe {
	case benefits.FewerTasksMoney, benefits.FewerTasksTime, benefits.LessTimePerTask:
		return doc.Join(c.own("\u00a0"), c.own(v.Tasks.Format(c.lang, "")), c.said(v.TaskName))
	case benefits.LessConsumption:
		use := doc.Join(c.own("\u00a0"), c.own(v.Use.Format(c.lang, "")), c.said(v.UseUnit))
		less := c.own(v.Reduction.Format(c.lang, ""))
		if use.Empty() || less.Empty() {
			return use
		}
		return doc.Join(nil, less, c.own(value.PercentSign(c.lang)+" "+wordOf.In(c.lang)+" "), use)
	}
	return nil
}

// workings prints every step of every worth, with who stands behind it, or says what is missing.
func (c *composer) workings(effects []numberedEffect, worths map[value.ID]worth) []doc.Block {
	var items []doc.Item
	for _, e := range effects {
		w := worths[e.ID]
		if e.Valuation.IsZero() {
			continue
		}
		told := doc.Item{Text: c.effectName(e)}
		switch {
		case w.err != nil:
			told.Under = []doc.Item{{Text: c.word(whyNoWorth(w.err))}}
		case len(w.Missing) > 0:
			var missing []doc.Text
			for _, m := range w.Missing {
				missing = append(missing, c.word(m))
			}
			told.Under = []doc.Item{{Text: c.sentences(c.fill(wordWorthIncomplete, "missing", c.enumerate(missing)))}}
		default:
			for _, step := range w.Steps(c.lang) {
				told.Under = append(told.Under, doc.Item{Text: c.own(step)})
			}
		}
		if assumption := c.said(e.Valuation.Assumption); !assumption.Empty() {
			told.Under = append(told.Under, doc.Item{Text: c.labelled(field("Valuation", "assumption"), assumption)})
		}
		if with := c.names(e.Valuation.AnchoredWith); !with.Empty() {
			told.Under = append(told.Under, doc.Item{Text: c.labelled(field("Valuation", "anchoredWith"), with)})
		}
		items = append(items, told)
	}
	return listOf(items)
}

func whyNoWorth(err error) value.Text {
	if errors.Is(err, value.ErrRange) {
		return wordWorthOutside
	}
	return wordWorthImpossible
}
