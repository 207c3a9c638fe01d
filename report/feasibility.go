package report

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// feasibility tells which activities can start: the hours promised against the hours needed, the
// money secured against the cost, and what external money each waits for. Those in progress and
// done have started, and are not asked.
func (c *composer) feasibility() []doc.Block {
	project, all := c.plan.Feasibility()
	all = slices.DeleteFunc(all, func(r samskaping.Readiness) bool {
		a := c.index.Activity(r.Activity)
		return a != nil && a.Status.Started()
	})
	if len(all) == 0 {
		return nil
	}
	var rows [][]doc.Text
	without := 0
	for _, r := range all {
		if r.Start() == samskaping.CanStart && r.Money.WithoutExternal == samskaping.Enough {
			without++
		}
		waits := c.names(r.Money.WaitsFor)
		if waits.Empty() && r.Money.WithoutExternal == samskaping.Enough {
			waits = c.word(wordNoExternal)
		}
		if waits.Empty() && r.Money.Supply == samskaping.Enough {
			waits = c.word(wordExternalSecured)
		}
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.name(r.Activity)), c.together(c.hours(r.People.Needed), r.Activity, r.People.NeededBy), c.orNothing(c.promised(r.People)),
			c.together(c.moneySum(r.Money.Cost), r.Activity, r.Money.CostOf), c.orNothing(c.covered(r.Money)), waits, c.start(r),
		})
	}
	blocks := []doc.Block{doc.Paragraph{Text: c.word(wordFeasibilityRule)}}
	blocks = append(blocks, c.tabulate([]heading{
		{words: field("Activity", "")},
		{words: wordHoursNeeded},
		{words: wordHoursPromised},
		{words: field("Assessment", "cost")},
		{words: wordSecured},
		{words: wordExternalMoney},
		{words: wordCanItStart},
	}, rows)...)
	return append(blocks, doc.Paragraph{Text: c.sentences(
		c.fill(wordWholeProjectStart, "answer", lowerFirst(c.start(project))),
		c.word(wordStartCount, value.Named("number", strconv.Itoa(without)), value.Named("all", strconv.Itoa(len(all)))),
	)})
}

// start is the answer, with what it is that is not known.
func (c *composer) start(r samskaping.Readiness) doc.Text {
	words := map[samskaping.Start]value.Text{
		samskaping.CanStart: wordCanStart, samskaping.LacksPeople: wordLacksPeople,
		samskaping.LacksMoney: wordLacksMoney, samskaping.LacksPeopleAndMoney: wordLacksBoth, samskaping.StartNotKnown: wordStartNotKnown,
	}
	t := c.word(words[r.Start()])
	unknown := map[[2]bool]value.Text{{true, false}: wordPeopleUnknown, {false, true}: wordMoneyUnknown, {true, true}: wordBothUnknown}
	if more, ok := unknown[[2]bool{r.People.Supply == samskaping.SupplyUnknown, r.Money.Supply == samskaping.SupplyUnknown}]; ok {
		t = append(t, doc.InVoice(doc.Quiet, append(c.own(", "), c.word(more)...))...)
	}
	if r.About() {
		t = append(t, doc.InVoice(doc.Quiet, append(c.own(", "), c.word(wordByAboutNumbers)...))...)
	}
	return t
}

// orNothing says that there is nothing where there is nothing: here that is known.
func (c *composer) orNothing(t doc.Text) doc.Text {
	if t.Empty() {
		return c.quiet(wordNothing)
	}
	return t
}

func (c *composer) hours(sum value.HoursSum) doc.Text {
	switch {
	case sum.Parts == sum.Unknown:
		return nil
	case !sum.Estimate.Known():
		return c.quiet(wordNotKnown) // some parts are known to be at most so much, and others not at all
	}
	return c.own(sum.Estimate.Format(c.lang))
}

func (c *composer) moneySum(sum value.MoneySum) doc.Text {
	switch {
	case sum.Parts == sum.Unknown:
		return nil
	case !sum.Estimate.Known():
		return c.quiet(wordNotKnown)
	}
	return c.own(sum.Estimate.Format(c.lang))
}

// together says with which other activity a number is, or with how many. It would be added up for
// each otherwise.
func (c *composer) together(number doc.Text, activity value.ID, all []value.ID) doc.Text {
	if number.Empty() || len(all) == 0 {
		return number
	}
	with := c.fill(wordTogetherWithMany, "number", c.own(strconv.Itoa(len(all)-1)))
	if len(all) == 2 {
		other := all[0]
		if other == activity {
			other = all[1]
		}
		with = c.fill(wordTogetherWith, "activity", c.name(other))
	}
	return doc.Join(c.own(" "), number, doc.InVoice(doc.Quiet, with))
}

// promised is the hours promised to the activity alone, and those its subproject shares.
func (c *composer) promised(p samskaping.PeopleReadiness) doc.Text {
	own := c.hours(p.Promised)
	if p.Promised.Parts > 0 && own.Empty() {
		own = c.quiet(wordNumberMissing)
	}
	if p.Shared.Parts == 0 {
		return own
	}
	shared := c.hours(p.Shared)
	if shared.Empty() {
		shared = c.word(wordNumberMissing)
	}
	return doc.Join(c.own(", "), own, doc.InVoice(doc.Quiet, c.fill(wordSharedHours, "hours", shared)))
}

// covered is the money secured for the activity alone. Money that several things share is only
// said to be enough or not, since it is not the activity's.
func (c *composer) covered(m samskaping.MoneyReadiness) doc.Text {
	own := c.moneySum(m.Secured)
	if m.Secured.Parts > 0 && own.Empty() {
		own = c.quiet(wordAmountNotStated)
	}
	switch {
	case !m.UsesShared:
		return own
	case m.Supply == samskaping.Enough:
		return doc.Join(c.own(", "), own, c.word(wordSharedMoneyEnough))
	}
	return doc.Join(c.own(", "), own, doc.InVoice(doc.Quiet, c.word(wordSharedMoney)))
}
