package report

import (
	"slices"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// grantAnnex composes the annex to an application for a grant: the project in short, what it costs
// and who pays, what the applicant gives itself, what is gained and how that is seen, what happens
// when the grant is used up, and how it is reported.
func (c *composer) grantAnnex() doc.Content {
	p := c.plan
	facts := factsOf(c.projectNumber(), c.ownerFact(), c.fact(field("Plan", "municipality"), c.municipality(p.Municipality)),
		c.fact(field("Plan", "partnerMunicipalities"), c.municipalities(p.PartnerMunicipalities)), c.periodFact(),
		c.fact(wordLeadership, c.leaders()), c.revisionFact())
	return c.frame(wordGrantAnnex, facts, []chapter{
		{"project", wordProjectInShort, []part{
			{heading: c.word(field("Plan", "challenge")), blocks: c.prose(p.Challenge)},
			{heading: c.word(field("Plan", "goals")), blocks: c.goals()},
			{heading: c.word(field("Plan", "targetGroups")), blocks: c.targetGroups(), optional: true},
			{heading: c.word(field("Plan", "subprojects")), blocks: c.subprojectList(), optional: true},
			{heading: c.word(field("Plan", "activities")), blocks: c.plannedActivities(), optional: true},
		}},
		{"budget", wordBudget, []part{
			{blocks: c.budgetTable()},
			{heading: c.word(wordCostsByYear), blocks: c.costsByYear(), optional: true},
		}},
		{"financing", field("Budget", "financing"), []part{{blocks: c.sources()}, c.securedPart(),
			{heading: c.word(field("Financing", "earmarks")), blocks: c.earmarks(), optional: true}}},
		{"own", wordOwnContribution, []part{
			{heading: c.word(wordOwnMoney), blocks: c.ownMoney(), optional: true},
			{heading: c.word(wordOwnHours), blocks: c.ownHours(), optional: true},
			{heading: c.word(wordHourPrices), blocks: c.prices(), optional: true},
		}},
		{"benefits", wordBenefitsAndIndicators, []part{
			{blocks: c.benefitTable(p.BenefitPlan.Benefits)},
			{heading: c.word(field("BenefitPlan", "disbenefits")), blocks: c.disbenefitTable(), optional: true},
			{heading: c.word(field("BenefitPlan", "indicators")), blocks: c.indicatorTable(), optional: true},
		}},
		{"after", wordRunningAfter, []part{
			{blocks: c.afterProject()},
			{heading: c.word(field("Plan", "offers")), blocks: c.offers(), optional: true},
		}},
		{"risks", field("Plan", "risks"), []part{{blocks: c.presentRisks(), optional: true}}},
		{"reporting", wordReporting, []part{{blocks: c.reporting(), optional: true}}},
	})
}

// subprojectList is the subprojects with what each is about.
func (c *composer) subprojectList() []doc.Block {
	var items []doc.Item
	for _, s := range c.plan.Subprojects {
		items = append(items, c.subprojectEntry(&s))
	}
	return listOf(items)
}

// plannedActivities are the activities that are not cancelled.
func (c *composer) plannedActivities() []doc.Block {
	var rows [][]doc.Text
	for _, a := range c.plan.Activities {
		if a.Status != samskaping.ActivityCancelled {
			rows = append(rows, []doc.Text{c.entry(a.ID, a.Title, a.Description), code(c, a.Status), c.own(a.Period.Format(c.lang))})
		}
	}
	return c.tabulate([]heading{
		{words: field("Activity", ""), prose: true}, {words: field("Activity", "status")}, {words: field("Activity", "period")},
	}, rows)
}

// budgetTable is the costs with the account each stands on. Parts of another line are told and not
// added once more.
func (c *composer) budgetTable() []doc.Block {
	now := c.costsNow()
	var rows [][]doc.Text
	for _, cost := range now.lines {
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.named(cost.ID, cost.Title)), c.own(budget.CostYear(cost)), c.account(cost.Account), doc.WithoutMarks(c.name(cost.PartOf)),
			c.inKind(cost.Form), c.movedTo(now.moved[cost.ID]), c.takes(cost),
		})
	}
	table := c.tabulate([]heading{
		{words: field("Cost", "title"), prose: true}, {words: wordYear, blank: wordDash}, {words: field("Cost", "account"), blank: wordDash},
		{words: field("Cost", "partOf"), blank: wordDash}, {words: wordForm, blank: inCash()},
		{words: wordMoved, number: true, blank: wordDash}, now.heading(),
	}, rows, c.costTotals()...)
	return append(table, c.amountsAreOf(now)...)
}

// account is where a line is accounted: class, function and art.
func (c *composer) account(a budget.Account) doc.Text {
	return doc.Join(c.own("\u00a0"), c.said(string(a.Class)), c.said(string(a.Function)), c.said(string(a.Art)))
}

// costsByYear is the sum of the costs in cash for each year.
func (c *composer) costsByYear() []doc.Block {
	years, err := budget.Budget{Costs: c.costsNow().lines}.CostsBy(budget.Cash, budget.CostYear)
	if err != nil {
		return []doc.Block{doc.Paragraph{Text: c.word(wordTooLargeToSum)}}
	}
	if len(years) == 0 || len(years) == 1 && years[0].Key == "" {
		return nil
	}
	if years[0].Key == "" {
		years = append(years[1:], years[0]) // those without a year come last
	}
	var rows [][]doc.Text
	for _, y := range years {
		year := c.own(y.Key)
		if y.Key == "" {
			year = c.word(wordNoYear)
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, year), withoutVoice(c.sum(y.Sum, nil))})
	}
	return c.tabulate([]heading{{words: wordYear}, {words: field("Cost", "amount"), number: true}}, rows)
}

// ownMoney is what the municipality's own units and the participants pay or give in kind, and what those who
// work in the project give in kind: their hours are told too. Money from others is not the project's own.
func (c *composer) ownMoney() []doc.Block {
	var rows [][]doc.Text
	for _, f := range c.plan.Budget.Financing {
		inKindOfPartner := f.Form == budget.InKind && slices.ContainsFunc(c.plan.Cooperation, func(partner samskaping.Cooperation) bool {
			return partner.Organisation == f.Source
		})
		if f.External() && !inKindOfPartner || !f.Secured() && !f.Hoped() {
			continue
		}
		form := c.inKind(f.Form)
		if form.Empty() {
			form = c.word(inCash())
		}
		rows = append(rows, []doc.Text{c.entry(f.ID, f.Title, ""), c.source(f), form, code(c, f.State), c.own(f.Amount.Format(c.lang))})
	}
	return c.tabulate([]heading{
		{words: wordFinancingLine, prose: true}, {words: field("Financing", "source")}, {words: wordForm}, {words: field("Financing", "state")},
		{words: field("Financing", "amount"), number: true, blank: wordAmountNotStated},
	}, rows)
}

// ownHours is the hours that are given, with what those with an hour price are worth. The value is
// in kind, and is summed apart from money.
func (c *composer) ownHours() []doc.Block {
	b := c.plan.Budget
	type given struct {
		name          doc.Text
		hours, valued []budget.Effort
		values        []value.MoneyEstimate
	}
	by := map[value.ID]*given{}
	var order []value.ID
	var all given
	for _, e := range b.Effort {
		g := by[e.Contributor]
		if g == nil {
			g = &given{name: c.name(e.Contributor)}
			by[e.Contributor], order = g, append(order, e.Contributor)
		}
		worth, err := b.EffortValue(e)
		for _, g := range []*given{g, &all} {
			g.hours = append(g.hours, e)
			if err == nil && worth.Known() {
				g.valued, g.values = append(g.valued, e), append(g.values, worth)
			}
		}
	}
	var rows [][]doc.Text
	for _, id := range order {
		g := by[id]
		hours := c.word(wordTooLargeToSum)
		if sum, err := budget.SumEffort(g.hours); err == nil {
			hours = c.hours(sum)
		}
		name := g.name
		if name.Empty() {
			name = c.quiet(wordNotStated)
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, name), hours, c.forHours(c.moneyTogether(g.values), g.hours, g.valued)})
	}
	var totals []doc.Total
	if len(all.values) > 0 {
		sum, err := value.SumMoney(all.values...)
		totals = []doc.Total{{Label: c.word(wordHoursValueTotal), Value: upperFirst(c.forHours(c.sum(sum, err), all.hours, all.valued))}}
	}
	return c.tabulate([]heading{
		{words: field("Effort", "contributor")}, {words: field("Effort", "planned"), number: true, blank: wordNumberMissing},
		{words: wordHoursValue, number: true, blank: wordDash},
	}, rows, totals...)
}

// forHours is what hours are worth, with how many they are when not all the hours are valued.
func (c *composer) forHours(worth doc.Text, hours, valued []budget.Effort) doc.Text {
	if len(valued) == 0 || len(valued) == len(hours) {
		return worth
	}
	sum, err := budget.SumEffort(valued)
	if err != nil {
		return worth
	}
	return c.fillIn(wordForHours, map[string]doc.Text{"worth": worth, "hours": c.hours(sum)})
}

// reporting is the reports that are owed, and how the benefits are reported.
func (c *composer) reporting() []doc.Block {
	blocks := c.duties()
	if len(c.plan.BenefitPlan.Indicators) > 0 {
		blocks = append(blocks, doc.Paragraph{Text: c.word(wordBenefitsReported)})
	}
	return blocks
}
