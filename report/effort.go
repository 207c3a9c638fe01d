package report

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// effort tells who gives how much time to what, and what is known of the sum. Hours are never
// turned into money.
func (c *composer) effort() []doc.Block {
	b := c.plan.Budget
	ordinary, shift := false, false // weeks that something was converted by
	var rows [][]doc.Text
	for _, e := range b.Effort {
		if e.Planned.Known() && inLargerUnit(e) {
			ordinary, shift = ordinary || ordinaryWeek(e), shift || !ordinaryWeek(e)
		}
		rows = append(rows, []doc.Text{
			c.entryIn(e.ID, e.Title, e.Period), c.name(e.Contributor), code(c, e.Kind), c.name(e.For), c.planned(e), c.used(e), c.worth(e),
		})
	}
	blocks := append(c.prose(b.Principles), c.tabulate([]heading{
		{words: field("Effort", "title"), prose: true},
		{words: field("Effort", "contributor")},
		{words: field("Effort", "kind")},
		{words: field("Effort", "for"), blank: wordWholeProject},
		{words: field("Effort", "planned"), number: true},
		{words: wordUsed, number: true, blank: wordDash},
		{words: wordHoursValue, number: true, blank: wordDash},
	}, rows)...)
	if len(b.Effort) == 0 {
		return blocks
	}
	blocks = append(blocks, doc.Paragraph{Text: c.sentences(c.effortTotal(b), c.usedTotal(b))})
	switch {
	case ordinary && shift:
		blocks = append(blocks, doc.Paragraph{Text: c.word(wordConvertedMost)})
	case ordinary:
		blocks = append(blocks, doc.Paragraph{Text: c.word(wordConverted)})
	}
	return append(blocks, c.prices()...)
}

// usedTotal is all the time that was recorded, nothing when none was.
func (c *composer) usedTotal(b budget.Budget) doc.Text {
	var parts []value.HoursEstimate
	for _, e := range b.Effort {
		hours, err := e.ActualHours(value.Period{})
		if err != nil {
			return nil // said in the line
		}
		if !hours.IsZero() {
			parts = append(parts, value.ExactHours(hours))
		}
	}
	sum, err := value.SumHours(parts...)
	if err != nil || len(parts) == 0 {
		return nil
	}
	words := wordEffortUsed
	if c.ended() {
		words = wordEffortInAll
	}
	return c.fill(words, "hours", c.own(sum.Estimate.Format(c.lang)))
}

// mostDays is how many lines of recorded time a report tells one by one.
const mostDays = 31

// timeRecorded is the time that was recorded: day by day while that is not much, and else month by month.
func (c *composer) timeRecorded() part {
	lines := 0
	for _, e := range c.plan.Budget.Effort {
		lines += len(e.Actual)
	}
	if lines > mostDays {
		return part{heading: c.word(wordMonthByMonth), blocks: c.monthByMonth(), optional: true}
	}
	return part{heading: c.word(wordDayByDay), blocks: c.dayByDay(), optional: true}
}

// monthByMonth is what was given to each effort in each month, time without a date first.
func (c *composer) monthByMonth() []doc.Block {
	type month struct{ year, month, effort int }
	sums := map[month][]value.HoursEstimate{}
	names := map[month]string{}
	for i, e := range c.plan.Budget.Effort {
		for _, recorded := range e.Actual {
			m := month{recorded.Date.Year(), recorded.Date.Month(), i}
			names[m] = recorded.Date.FormatMonth(c.lang)
			if !recorded.Hours.IsZero() {
				sums[m] = append(sums[m], value.ExactHours(recorded.Hours))
			}
		}
	}
	var rows [][]doc.Text
	for _, m := range slices.SortedFunc(maps.Keys(names), func(a, b month) int {
		return cmp.Or(cmp.Compare(a.year, b.year), cmp.Compare(a.month, b.month), cmp.Compare(a.effort, b.effort))
	}) {
		e := c.plan.Budget.Effort[m.effort]
		hours := c.word(wordTooLargeToSum)
		if sum, err := value.SumHours(sums[m]...); err == nil {
			hours = c.own(sum.Estimate.Format(c.lang))
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, upperFirst(c.own(names[m]))), c.named(e.ID, e.Title), c.name(e.Contributor), hours})
	}
	return c.tabulate([]heading{
		{words: wordMonth}, {words: field("Effort", "title"), prose: true}, {words: field("Effort", "contributor")},
		{words: field("TimeEntry", "hours"), number: true},
	}, rows)
}

// dayByDay is the time that was recorded, in the order of the days: who gave how much to what.
func (c *composer) dayByDay() []doc.Block {
	type entry struct {
		effort budget.Effort
		budget.TimeEntry
	}
	var entries []entry
	for _, e := range c.plan.Budget.Effort {
		for _, recorded := range e.Actual {
			entries = append(entries, entry{e, recorded})
		}
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return a.Date.Compare(b.Date) })
	var rows [][]doc.Text
	for _, e := range entries {
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.own(e.Date.Format(c.lang))), c.named(e.effort.ID, e.effort.Title), c.said(e.Description), c.name(e.effort.Contributor),
			c.people(e.People), c.own(e.Hours.Format(c.lang)),
		})
	}
	return c.tabulate([]heading{
		{words: field("TimeEntry", "date")}, {words: field("Effort", "title"), prose: true}, {words: field("TimeEntry", "description"), prose: true, blank: wordDash},
		{words: field("Effort", "contributor")}, {words: field("TimeEntry", "people"), number: true, blank: wordDash}, {words: field("TimeEntry", "hours"), number: true},
	}, rows)
}

// used is the time that was recorded.
func (c *composer) used(e budget.Effort) doc.Text {
	hours, err := e.ActualHours(value.Period{})
	if err != nil {
		return c.word(wordTooLargeToSum)
	}
	return c.own(hours.Format(c.lang))
}

// worth is what the planned hours count for, in kind.
func (c *composer) worth(e budget.Effort) doc.Text {
	worth, err := c.plan.Budget.EffortValue(e)
	if err != nil {
		return nil
	}
	return c.own(worth.Format(c.lang))
}

func inLargerUnit(e budget.Effort) bool { return e.Unit != "" && e.Unit != value.Hour }

func ordinaryWeek(e budget.Effort) bool { return e.Week == "" || e.Week == budget.Week375 }

// planned is how much of an effort is promised, in the unit it is promised in and in hours.
func (c *composer) planned(e budget.Effort) doc.Text {
	if !inLargerUnit(e) {
		return c.own(e.Planned.Format(c.lang))
	}
	if !e.Planned.Known() {
		return doc.InVoice(doc.Quiet, c.fill(wordPromised, "unit", code(c, e.Unit)))
	}
	t := c.own(e.Planned.FormatUnit(c.lang, e.Unit))
	if hours, err := e.PlannedHours(); err == nil {
		told := hours.Format(c.lang)
		if !ordinaryWeek(e) {
			told += ", " + schema.CodeLabel("WorkingWeek", string(e.Week)).In(c.lang)
		}
		t = append(t, doc.InVoice(doc.Quiet, c.own(" ("+told+")"))...)
	}
	return t
}

func (c *composer) effortTotal(b budget.Budget) doc.Text {
	sum, err := b.TotalEffort()
	switch {
	case err != nil:
		return c.word(wordTooLargeToSum)
	case sum.Unknown == sum.Parts:
		return c.word(wordNoNumbers)
	case !sum.Estimate.Known():
		return c.word(wordEffortNotKnown)
	}
	total := c.fill(wordEffortTotal, "hours", doc.InVoice(doc.Strong, c.own(sum.Estimate.Format(c.lang))))
	if sum.Unknown > 0 {
		return c.sentences(total, c.linesWithout(wordLinesWithout, sum.Unknown, sum.Parts))
	}
	return total
}

func (c *composer) linesWithout(t value.Text, unknown, parts int) doc.Text {
	return c.word(t, value.Named("unknown", strconv.Itoa(unknown)), value.Named("parts", strconv.Itoa(parts)))
}
