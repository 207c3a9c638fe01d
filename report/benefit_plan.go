package report

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// benefitRealisationPlan composes the plan for how benefits are taken out, with the tables A to G
// of Prosjektveiviseren (version 4). Amounts are told with the steps that led to them, freed time
// stays hours, and a budget is cut only where somebody has decided so.
func (c *composer) benefitRealisationPlan() doc.Content {
	plan := c.plan.BenefitPlan
	facts := factsOf(c.projectNumber(), c.caseNumber(), c.ownerFact(), c.benefitResponsible(), c.revisionFact(), c.decidedBy())
	if len(plan.Benefits)+len(plan.Disbenefits) == 0 {
		return c.frame(wordBenefitPlan, facts, []chapter{
			{"goals", field("Plan", "goals"), []part{{blocks: c.goals()}}},
			{"benefits", field("BenefitPlan", "benefits"), []part{{blocks: []doc.Block{doc.Paragraph{Text: c.word(wordNoBenefitsYet)}}}}},
		})
	}
	effects := c.numberedEffects()
	worths := c.worths()
	nothing := c.quiet(wordNothingEntered) // a reader who knows the tables by their letters looks for each
	return c.frame(wordBenefitPlan, facts, []chapter{
		{"goals", wordGoalsAndTerms, []part{
			{heading: c.word(field("Plan", "goals")), blocks: c.goals()},
			{heading: c.word(field("BenefitPlan", "shortTerm")), blocks: c.shortTerm(), optional: true},
		}},
		{"summary", wordBenefitsInShort, []part{
			{heading: c.word(wordAllEffects), blocks: append(c.letterMeanings(effects), c.effectTable(effects)...)},
			{heading: c.word(wordByBearer), blocks: c.bearerTable(effects, worths), optional: true},
			{heading: c.word(wordTwice), blocks: c.countedOnce(effects), optional: true},
		}},
		{"gross", wordTableA, []part{
			{blocks: c.grossTable(effectsOf(effects, ownEffect, publicEffect, otherEffect), worths), optional: true, blank: nothing},
			{heading: c.word(wordHowWorkedOut), blocks: c.workings(effects, worths), optional: true},
			{heading: c.word(wordHourPrices), blocks: c.prices(), optional: true},
		}},
		{"net", wordTableB, append(c.appraisal(effects), part{optional: true, blank: nothing})},
		{"use", wordTableC, []part{{blocks: c.useTable(effects, worths), blank: nothing}}},
		{"public-bodies", wordTableD, []part{{blocks: c.publicBodyTable(effectsOf(effects, publicEffect), worths), optional: true, blank: nothing}}},
		{"unpriced", wordTableE, []part{{blocks: c.unpricedTable(effectsOf(effects, unpricedEffect)), optional: true, blank: nothing}}},
		{"measures", wordTableF, []part{{blocks: c.measureTable(effects), blank: nothing}}},
		{"measurement", wordTableG, []part{
			{heading: c.word(wordHowMeasured), blocks: c.methodTable(effects), optional: len(plan.Indicators) > 0, blank: nothing},
			{heading: c.word(wordWhatIsShown), blocks: c.measurementTable(), optional: true},
		}},
		{"map", wordMap, []part{{blocks: c.benefitMap(), optional: true}}},
		{"disbenefits", field("BenefitPlan", "disbenefits"), []part{{blocks: c.lossTable(effectsOf(effects, lossEffect)), optional: true}}},
		{"preconditions", wordMapPreconditions, []part{{blocks: c.preconditions(), optional: true}}},
		{"line", wordInTheLine, []part{
			{blocks: c.afterProject()},
			{heading: c.word(wordFollowedUp), blocks: c.followedUp(effects), optional: true},
			{heading: c.word(wordElsewhere), blocks: c.elsewhere(effects), optional: true},
		}},
		{"document", wordAboutDocument, []part{
			{heading: c.word(field("BenefitPlan", "distribution")), blocks: c.distribution(), optional: true},
			{heading: c.word(field("Plan", "changeLog")), blocks: c.changeLog(), optional: true},
		}},
	})
}

// decidedBy is which body decided the case of the plan, and when. A case that is to be treated and
// is not yet decided says so.
func (c *composer) decidedBy() []doc.Definition {
	d := c.index.Decision(c.plan.Case.Decision)
	switch {
	case d != nil:
		return c.fact(field("Decision", "body"), doc.Join(c.own(", "), c.name(d.Body), c.own(d.Date.Format(c.lang))))
	case len(c.plan.Case.Treatments) > 0:
		return c.fact(field("Decision", "body"), c.quiet(wordNotYet))
	}
	return nil
}

// shortTerm is what the plan means by the short term.
func (c *composer) shortTerm() []doc.Block {
	plan := c.plan.BenefitPlan
	if plan.ShortTerm != "" || plan.ShortTermMonths.IsZero() {
		return c.prose(plan.ShortTerm)
	}
	words := wordShortTermMonths
	if plan.ShortTermMonths.Int64() == 1 {
		words = wordShortTermMonth
	}
	return []doc.Block{doc.Paragraph{Text: c.word(words, value.Named("number", plan.ShortTermMonths.Format(c.lang)))}}
}

// effectTable lists every effect with its number: the list that the other tables refer to.
func (c *composer) effectTable(effects []numberedEffect) []doc.Block {
	plan := c.plan.BenefitPlan
	var rows [][]doc.Text
	for _, e := range effects {
		far := c.maturity(plan.MaturityOf(e.Benefit), plan.NextStep(e.Benefit))
		if e.letter == lossEffect {
			far = nil
		}
		rows = append(rows, []doc.Text{
			c.effectName(e), c.bearer(e), upperFirst(code(c, e.Horizon)), c.startOf(e.Benefit), c.name(e.Owner), far,
		})
	}
	return c.tabulate([]heading{
		{words: wordEffect, prose: true}, {words: wordForWhom}, {words: field("Benefit", "horizon")}, {words: field("Benefit", "startYear")},
		{words: field("Benefit", "owner")}, {words: wordHowFar, blank: wordDash},
	}, rows)
}

// bearer is who gains, and the body it is, when that is another one.
func (c *composer) bearer(e numberedEffect) doc.Text {
	return c.forWhom(e.Bearer, e.TargetGroups)
}

func (c *composer) startOf(b benefits.Benefit) doc.Text { return c.own(b.StartYear.String()) }

// countedOnce tells which effects another one counts already, and which are shared with others.
func (c *composer) countedOnce(effects []numberedEffect) []doc.Block {
	numbers := map[value.ID]string{}
	for _, e := range effects {
		numbers[e.ID] = e.number
	}
	var items []doc.Item
	for _, e := range effects {
		var parts []doc.Text
		if !e.PartOf.IsZero() {
			in := c.name(e.PartOf)
			if number, ok := numbers[e.PartOf]; ok {
				in = c.own(number)
			}
			parts = append(parts, c.fill(wordCountedIn, "effect", in))
		}
		if e.CountedIn.Project != "" {
			parts = append(parts, c.fill(wordCountedElsewhere, "project", c.own(value.OneLine(e.CountedIn.Project.String()))))
		}
		var shares []doc.Text
		for _, s := range e.SharedWith {
			share := c.municipality(s.Municipality)
			if !s.Percent.IsZero() {
				share = doc.Join(c.own(" "), share, c.own("("+s.Percent.Format(c.lang)+value.PercentSign(c.lang)+")"))
			}
			shares = append(shares, share)
		}
		if len(shares) > 0 {
			parts = append(parts, c.fill(wordSharedWith, "municipalities", c.enumerate(shares)))
		}
		if len(parts) > 0 {
			items = append(items, doc.Item{Text: doc.Join(c.own(": "), c.effectName(e), c.sentences(parts...))})
		}
	}
	return listOf(items)
}

// bearerTable is the summary by who gains: how many effects, what those that are worked out come
// to in a year with full effect, and the kroner of all years of the appraisal. Freed hours and
// kroner saved are apart.
func (c *composer) bearerTable(effects []numberedEffect, worths map[value.ID]worth) []doc.Block {
	lifetime := c.lifetimeByBearer()
	var rows [][]doc.Text
	for _, bearer := range c.bearers(effects) {
		var hours []value.HoursEstimate
		var money []value.MoneyEstimate
		all, without := 0, 0
		for _, e := range effects {
			if e.letter == lossEffect || e.Bearer != bearer {
				continue
			}
			all++
			w := worths[e.ID]
			switch {
			case w.err != nil || !w.Known():
				without++
			case w.twice:
			case w.FreedTime || !w.Money.Known():
				hours = append(hours, w.Hours)
			default:
				money = append(money, w.Money)
			}
		}
		name := code(c, bearer)
		if name.Empty() {
			name = c.word(wordNoBearer)
		}
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, name), c.own(strconv.Itoa(all)), c.own(strconv.Itoa(without)),
			c.hoursTogether(hours), c.moneyTogether(money), lifetime[bearer],
		})
	}
	return c.tabulate([]heading{
		{words: wordForWhom}, {words: field("BenefitPlan", "benefits"), number: true}, {words: wordWithoutPrice, number: true},
		{words: wordHoursAYear, number: true, blank: wordDash}, {words: wordSavedAYear, number: true, blank: wordDash},
		{words: wordLifetime, number: true, blank: wordDash},
	}, rows)
}

// bearers are those who gain, each once, in the order they are first named in.
func (c *composer) bearers(effects []numberedEffect) []benefits.Bearer {
	var all []benefits.Bearer
	for _, e := range effects {
		if e.letter != lossEffect && !slices.Contains(all, e.Bearer) {
			all = append(all, e.Bearer)
		}
	}
	return all
}

func (c *composer) hoursTogether(parts []value.HoursEstimate) doc.Text {
	sum, err := value.SumHours(parts...)
	if err != nil {
		return c.word(wordTooLargeToSum)
	}
	return c.hours(sum)
}

func (c *composer) moneyTogether(parts []value.MoneyEstimate) doc.Text {
	sum, err := value.SumMoney(parts...)
	if err != nil {
		return c.word(wordTooLargeToSum)
	}
	return c.moneySum(sum)
}
