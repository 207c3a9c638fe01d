package report

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// caseMemo composes the paper that the municipal council decides by: the proposed decision first,
// then what is known, then what it means. Facts and assessment are kept apart, what is local comes
// before what is national, and the money is shown as it stands in the budget.
func (c *composer) caseMemo() doc.Content {
	k := c.plan.Case
	chapters := []chapter{
		{"proposal", field("Case", "proposedDecision"), []part{{blocks: c.numbered(k.ProposedDecision)}}},
		{"summary", field("Case", "summary"), []part{{blocks: c.prose(k.Summary)}}},
		{"facts", wordCaseFacts, c.caseFacts()},
		{"alternatives", field("Case", "alternatives"), c.alternatives()},
		{"participation", wordParticipation, c.participation()},
		{"benefits", wordBenefitsAndCons, c.prosAndCons()},
		{"economy", wordEconomyOfCase, c.caseEconomy()},
		{"consequences", wordOtherEffects, c.otherEffects()},
		{"assessment", field("Case", "assessment"), []part{{blocks: c.prose(k.Assessment)}}},
		{"conclusion", field("Case", "conclusion"), []part{{blocks: c.prose(k.Conclusion)}}},
		{"communication", field("Case", "communication"), []part{{blocks: c.prose(k.Communication), optional: true}}},
		{"decided", wordDecided, c.treated()},
		{"attachments", field("Case", "attachments"), []part{{blocks: c.numbered(k.Attachments), optional: true}}},
	}
	facts, missing := c.caseHeader()
	sections, rest := c.sections(chapters)
	if missing = append(missing, rest...); len(missing) > 0 {
		sections = append(sections, doc.Section{ID: "missing", Heading: c.word(wordMissing), Blocks: []doc.Block{doc.List{Items: missing}}})
	}
	title := c.said(k.Title)
	if title.Empty() {
		title = c.named(c.plan.ID, c.plan.Title)
	}
	d := doc.Content{
		Lang: c.lang, Kind: wordCaseMemo.In(c.lang), Title: title,
		Revision: c.labelled(field("Plan", "revision"), c.labelledRevision(c.plan.Revision, c.plan.RevisionDate)),
		Facts:    facts, Sections: sections, Paper: true,
	}
	d.Notes = c.exampleNotes()
	return d
}

// caseHeader is what stands above the case: its number, who prepares it, and the bodies in their
// order with the days they meet.
func (c *composer) caseHeader() (facts []doc.Definition, missing []doc.Item) {
	k := c.plan.Case
	var bodies []doc.Text
	for i, t := range k.Treatments {
		t := doc.Join(c.own(", "), c.name(t.Body), c.own(t.Date.Format(c.lang)))
		if len(k.Treatments) > 1 {
			t = doc.Join(nil, c.own(strconv.Itoa(i+1)+". "), t)
		}
		bodies = append(bodies, upperFirst(t))
	}
	var absent []doc.Text
	if k.Title == "" {
		absent = append(absent, lowerFirst(c.word(field("Case", "title"))))
	}
	for _, fact := range []struct {
		words   value.Text
		body    []doc.Text
		missing value.Text // what it is called when it is not there; nothing when no reader misses it
	}{
		{field("Case", "number"), []doc.Text{c.own(value.OneLine(string(k.Number)))}, field("Case", "number")},
		{field("Case", "officer"), []doc.Text{c.inPlace(c.word(field("Case", "officer")), k.Officer, c.name(k.Officer))}, field("Case", "officer")},
		{field("Case", "treatments"), bodies, wordWhoTreats},
		{wordProject, []doc.Text{c.projectOfCase()}, value.Text{}},
		{field("Case", "extends"), []doc.Text{c.name(k.Extends)}, value.Text{}},
		{field("Plan", "municipality"), []doc.Text{c.municipality(c.plan.Municipality)}, value.Text{}},
	} {
		if len(fact.body) > 0 && !fact.body[0].Empty() {
			fact.body[0] = upperFirst(fact.body[0])
			facts = append(facts, doc.Definition{Term: c.word(fact.words), Body: fact.body})
		} else if fact.missing != (value.Text{}) {
			absent = append(absent, lowerFirst(c.word(fact.missing)))
		}
	}
	if len(absent) > 0 {
		missing = []doc.Item{{Text: c.labelled(wordKeyFacts, c.enumerate(absent))}}
	}
	return facts, missing
}

// projectOfCase is the project, where the case does not already have its name.
func (c *composer) projectOfCase() doc.Text {
	if c.plan.Case.Title == "" {
		return nil
	}
	return c.named(c.plan.ID, c.plan.Title)
}

// numbered is a list of points with their numbers.
func (c *composer) numbered(points []string) []doc.Block {
	var items []doc.Item
	for _, point := range points {
		if t := c.said(point); !t.Empty() {
			items = append(items, doc.Item{Text: t})
		}
	}
	if len(items) == 0 {
		return nil
	}
	return []doc.Block{doc.NumberedList{Items: items}}
}

// caseFacts is what is known: the facts of the case, or of the project where the case has none
// of its own, and the plans it builds on.
func (c *composer) caseFacts() []part {
	p := c.plan
	facts := c.prose(p.Case.Facts)
	var situation []doc.Block
	if len(facts) == 0 {
		facts, situation = slices.Concat(c.prose(p.Challenge), c.prose(p.Background), c.prose(p.WhyNow)), c.situation()
	}
	return []part{
		{blocks: facts},
		{heading: c.word(wordSituationToday), blocks: situation, optional: true},
		{heading: c.word(wordLocalStrategies), blocks: c.strategiesOf(samskaping.StrategyLocal, samskaping.StrategyRegional)},
		{heading: c.word(wordNational), blocks: c.strategiesOf(samskaping.StrategyNational), optional: true},
		{heading: c.word(wordEarlier), blocks: c.decidedBefore(), optional: true},
	}
}

// decidedBefore are the decisions of the project, those on its proposals too, in the order of their
// dates, those without one first. The answers to this case are not among them, and neither is what nobody has
// answered yet.
func (c *composer) decidedBefore() []doc.Block {
	answers := map[value.ID]bool{c.plan.Case.Decision: true}
	for _, t := range c.plan.Case.Treatments {
		answers[t.Decision] = true
	}
	var before []*samskaping.Decision
	for i := range c.plan.Decisions {
		if d := &c.plan.Decisions[i]; !answers[d.ID] && (d.Outcome != "" || d.Text != "") {
			before = append(before, d)
		}
	}
	slices.SortStableFunc(before, func(a, b *samskaping.Decision) int { return a.Date.Compare(b.Date) })
	return c.decisionTable(before)
}

// strategiesOf tells what the plans and strategies of some levels ask for, and how the project
// serves that. A national one is told in one sentence.
func (c *composer) strategiesOf(levels ...samskaping.StrategyLevel) []doc.Block {
	var items []doc.Item
	for _, s := range c.plan.Strategies {
		if !slices.Contains(levels, s.Level) {
			continue
		}
		aim, tie := c.said(s.Aim), c.said(s.Tie)
		title := c.entryIn(s.ID, s.Title, s.Validity)
		if s.Level == samskaping.StrategyNational {
			title = c.entry(s.ID, s.Title, "")
			if !tie.Empty() {
				aim = nil
			}
		}
		items = append(items, doc.Item{Text: c.sentences(link(title, s.URL), aim, tie)})
	}
	return listOf(items)
}

// alternatives are the ways to solve the matter, each with what speaks for and against it.
func (c *composer) alternatives() []part {
	var parts []part
	nothing := false
	for _, a := range c.plan.Case.Alternatives {
		nothing = nothing || a.Kind == samskaping.AlternativeDoNothing
		heading := c.named(a.ID, a.Title)
		if a.Kind != samskaping.AlternativeOther {
			heading = doc.Join(c.own(": "), upperFirst(code(c, a.Kind)), unless(heading, code(c, a.Kind)))
		}
		blocks := append(c.prose(a.Description), c.define(
			doc.Definition{Term: c.word(field("Alternative", "pros")), Body: c.proseTexts(a.Pros)},
			doc.Definition{Term: c.word(field("Alternative", "cons")), Body: c.proseTexts(a.Cons)},
		)...)
		if len(blocks) == 0 {
			blocks = paragraphOf(upperFirst(c.quiet(wordNotStated)))
		}
		parts = append(parts, part{heading: heading, blocks: blocks})
	}
	if !nothing {
		parts = append(parts, part{heading: c.word(schema.CodeLabel("AlternativeKind", string(samskaping.AlternativeDoNothing)))})
	}
	return parts
}

// participation is who has been heard, and what they said.
func (c *composer) participation() []part {
	var held []doc.Item
	for _, g := range c.plan.Gatherings {
		t := doc.Join(c.own(", "), doc.InVoice(doc.Strong, c.named(g.ID, g.Title)), c.own(g.Date.Format(c.lang)))
		t = c.sentences(t, c.participants(g.Participants), c.labelled(field("Gathering", "level"), code(c, g.Level)))
		held = append(held, doc.Item{Text: t})
	}
	var gatherings []doc.Block
	if len(held) > 0 {
		gatherings = []doc.Block{doc.Paragraph{Text: c.word(c.gatheringTense())}, doc.List{Items: held}}
	}
	var statements []doc.Definition
	for _, s := range c.plan.Case.Statements {
		from := doc.Join(c.own(", "), c.name(s.From), c.own(s.Date.Format(c.lang)))
		statements = append(statements, doc.Definition{Term: from, Body: c.proseTexts(s.Text)})
	}
	return []part{
		{heading: c.word(field("Plan", "gatherings")), blocks: gatherings},
		{heading: c.word(field("Case", "statements")), blocks: c.define(statements...), optional: true},
	}
}

// gatheringTense says of the gatherings that they have been, that they come, or both, on the day of
// the plan.
func (c *composer) gatheringTense() value.Text {
	day, been, coming := c.plan.RevisionDate, false, false
	for _, g := range c.plan.Gatherings {
		held := !g.Date.IsZero() && g.Date.Before(day)
		been, coming = been || held, coming || !held
	}
	switch {
	case been && coming:
		return wordGathering
	case been:
		return wordGathered
	}
	return wordGatherings
}

// prosAndCons is what is gained, for whom, what that is in numbers, what speaks against what is
// proposed, and what somebody loses.
func (c *composer) prosAndCons() []part {
	var cons []doc.Block
	for _, a := range c.plan.Case.Alternatives {
		if a.Kind == samskaping.AlternativeProposed {
			cons = append(cons, c.prose(a.Cons)...)
		}
	}
	plan := c.plan.BenefitPlan
	// The next step of a benefit is for those who work with it, not for those who decide.
	gains := c.benefitTableWith(plan.Benefits, func(b benefits.Benefit) doc.Text { return code(c, plan.MaturityOf(b)) })
	return []part{
		{heading: c.word(wordBenefitsOfCase), blocks: gains},
		{heading: c.word(wordBenefitNumbers), blocks: c.benefitNumbers(), optional: true},
		{heading: c.word(wordWhatIsShown), blocks: c.measuredTable(c.measuredRows()), optional: true},
		{heading: c.word(wordDisadvantages), blocks: slices.Concat(cons, c.disbenefitTable(), c.lossNumbers()), optional: true},
	}
}

// otherEffects are the consequences that are not money.
func (c *composer) otherEffects() []part {
	s := c.plan.Case.Consequences
	return []part{
		{heading: c.word(field("Consequences", "staffing")), blocks: c.prose(s.Staffing)},
		{heading: c.word(field("Consequences", "privacy")), blocks: c.prose(s.Privacy), optional: true},
		{heading: c.word(field("Consequences", "universalDesign")), blocks: c.prose(s.UniversalDesign), optional: true},
		{heading: c.word(field("Consequences", "publicHealth")), blocks: c.prose(s.PublicHealth), optional: true},
		{heading: c.word(field("Consequences", "climateEnvironment")), blocks: c.prose(s.ClimateEnvironment), optional: true},
	}
}

// treated is what the bodies have answered.
func (c *composer) treated() []part {
	var parts []part
	for _, t := range c.plan.Case.Treatments {
		d := c.index.Decision(t.Decision)
		if d == nil {
			continue
		}
		heading := doc.Join(c.own(", "), c.name(t.Body), c.own(d.Date.Format(c.lang)))
		blocks := c.prose(d.Text)
		if len(blocks) == 0 {
			blocks = paragraphOf(c.sentences(c.said(d.Title)))
		}
		blocks = append(blocks, c.define(
			doc.Definition{Term: c.word(field("Decision", "outcome")), Body: []doc.Text{code(c, d.Outcome)}},
			doc.Definition{Term: c.word(field("Decision", "reason")), Body: c.proseTexts(d.Reason)},
			doc.Definition{Term: c.word(field("Decision", "reference")), Body: []doc.Text{c.said(d.Reference)}},
			doc.Definition{Term: c.word(field("Decision", "votes")), Body: []doc.Text{c.votes(d.Votes)}},
		)...)
		parts = append(parts, part{heading: heading, blocks: blocks, optional: true})
	}
	return parts
}

// votes is how many voted in each way. Who they were is not told.
func (c *composer) votes(all []samskaping.Vote) doc.Text {
	count := map[samskaping.VoteKind]int{}
	for _, v := range all {
		count[v.Vote]++
	}
	var told []doc.Text
	for _, kind := range []samskaping.VoteKind{samskaping.VoteFor, samskaping.VoteAgainst, samskaping.VoteBlank, ""} {
		if count[kind] == 0 {
			continue
		}
		way := code(c, kind)
		if way.Empty() {
			way = c.word(wordNotStated)
		}
		told = append(told, doc.Join(c.own(" "), c.own(strconv.Itoa(count[kind])), way))
	}
	return c.enumerate(told)
}
