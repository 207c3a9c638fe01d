package report

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// projectDescription composes the first document of a project: what it is about, who does it,
// what is gained and what it takes, in the order Halden kommune's project description has. The
// chain from proposal to activity, lessons and what comes after are added where they belong.
func (c *composer) projectDescription() doc.Content {
	p := c.plan
	chapters := []chapter{
		{"about", wordAbout, c.about()},
		{"organisation", wordOrganisation, c.organisation()},
		{"benefits", wordBenefits, c.benefits()},
		{"effort", wordEffort, []part{{blocks: c.effort()}}},
		{"financing", field("Budget", "financing"), c.financing()},
		{"chain", wordChain, c.chain()},
		{"time-plan", field("Plan", "timePlan"), c.timePlan()},
		{"risks", field("Plan", "risks"), []part{{blocks: c.risks(), optional: true}}},
		{"larger-effort", field("Plan", "largerEffort"), []part{{blocks: c.largerEffort()}}},
		{"anchoring", field("Plan", "anchoring"), c.anchoring()},
		{"implementation", field("Plan", "implementation"), []part{{blocks: c.prose(p.Implementation)}}},
		{"priority", field("Plan", "priority"), []part{{blocks: c.prose(p.Priority)}}},
		{"motivation", wordMotivation, []part{
			{heading: c.word(field("Plan", "motivation")), blocks: c.prose(p.Motivation)},
			{heading: c.word(field("Plan", "innovation")), blocks: c.prose(p.Innovation)},
			{heading: c.word(field("Plan", "transferValue")), blocks: c.prose(p.TransferValue)},
		}},
		{"lessons", field("Plan", "lessons"), []part{{blocks: c.lessons()}}},
		{"after", field("Plan", "afterProject"), []part{
			{blocks: c.afterProject()},
			{heading: c.word(field("Plan", "offers")), blocks: c.offers(), optional: true},
		}},
		{"area", wordArea, c.areaAndLinks()},
		{"changes", field("Plan", "changeLog"), []part{{blocks: c.changeLog(), optional: true}}},
	}
	facts, missing := c.keyFacts()
	sections, rest := c.sections(chapters)
	if missing = append(missing, rest...); len(missing) > 0 {
		sections = append(sections, doc.Section{ID: "missing", Heading: c.word(wordMissing), Blocks: []doc.Block{doc.List{Items: missing}}})
	}
	d := doc.Content{
		Lang: c.lang, Kind: wordProjectDescription.In(c.lang),
		Title: c.named(p.ID, p.Title), Motto: c.said(p.Motto),
		Revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
		Facts:    facts, Sections: sections,
	}
	switch {
	case c.illustrative[p.ID]:
		d.Notes = append(d.Notes, c.word(wordWholeExample))
	case c.marked:
		d.Notes = append(d.Notes, c.word(wordExamples))
	}
	return d
}

// keyFacts is what stands at the top of the document, and what is missing there.
func (c *composer) keyFacts() (facts []doc.Definition, missing []doc.Item) {
	p := c.plan
	revision := c.labelledRevision(p.Revision, p.RevisionDate)
	var absent []doc.Text
	for _, fact := range []struct {
		term     doc.Text
		body     doc.Text
		optional bool
	}{
		{c.word(field("Plan", "owner")), c.name(p.Owner), true}, // told of as missing in its own chapter
		{c.word(field("Plan", "municipality")), c.municipality(p.Municipality), false},
		{c.word(field("Plan", "partnerMunicipalities")), c.municipalities(p.PartnerMunicipalities), true},
		{c.word(field("Plan", "period")), c.own(p.Period.Format(c.lang)), false},
		{c.word(field("Plan", "status")), code(c, p.Status), false},
		{c.word(field("Plan", "phase")), code(c, p.Phase), false},
		{c.word(field("Plan", "revision")), revision, false},
	} {
		switch {
		case !fact.body.Empty():
			facts = append(facts, doc.Definition{Term: fact.term, Body: []doc.Text{upperFirst(fact.body)}})
		case !fact.optional:
			absent = append(absent, lowerFirst(fact.term))
		}
	}
	if len(absent) > 0 {
		missing = []doc.Item{{Text: c.labelled(wordKeyFacts, c.enumerate(absent))}}
	}
	return facts, missing
}

func (c *composer) labelledRevision(revision value.Count, date value.Date) doc.Text {
	return doc.Join(c.own(", "), c.own(revision.String()), c.own(date.Format(c.lang)))
}

// municipality is the name of a municipality on the day of the plan. Numbers have changed, and
// so the other days the plan states are tried where the number was not in use that day.
func (c *composer) municipality(n identity.MunicipalityNumber) doc.Text {
	if n.IsZero() {
		return nil
	}
	p := c.plan
	for _, day := range []value.Date{p.RevisionDate, p.Period.To, p.Period.From} {
		if m, ok := n.At(day); ok {
			return c.own(m.Name)
		}
	}
	return c.word(wordMunicipalityNumber, value.Named("number", value.OneLine(n.String())))
}

func (c *composer) municipalities(numbers []identity.MunicipalityNumber) doc.Text {
	var all []doc.Text
	for _, n := range numbers {
		all = append(all, c.municipality(n))
	}
	return c.enumerate(all)
}

func (c *composer) about() []part {
	p := c.plan
	return []part{
		{heading: c.word(field("Plan", "challenge")), blocks: c.prose(p.Challenge)},
		{heading: c.word(field("Plan", "background")), blocks: c.prose(p.Background)},
		{heading: c.word(field("Plan", "whyNow")), blocks: c.prose(p.WhyNow)},
		{heading: c.word(field("Plan", "whyThisTheme")), blocks: c.prose(p.WhyThisTheme)},
		{heading: c.word(field("Plan", "whereFound")), blocks: c.whereFound()},
		{heading: c.word(field("Plan", "goals")), blocks: c.goals()},
		{heading: c.word(field("Plan", "openProject")), blocks: c.prose(p.OpenProject)},
		{heading: c.word(field("Plan", "targetGroups")), blocks: c.targetGroups()},
		{heading: c.word(field("Plan", "situation")), blocks: c.situation(), optional: true},
	}
}

func (c *composer) whereFound() []doc.Block {
	w := c.plan.WhereFound
	return c.define(
		doc.Definition{Term: c.word(field("WhereFound", "ownOrganisation")), Body: c.proseTexts(w.OwnOrganisation)},
		doc.Definition{Term: c.word(field("WhereFound", "inhabitants")), Body: c.proseTexts(w.Inhabitants)},
		doc.Definition{Term: c.word(field("WhereFound", "groups")), Body: []doc.Text{c.names(w.Groups)}},
	)
}

// define is a list of definitions, without those that say nothing.
func (c *composer) define(entries ...doc.Definition) []doc.Block {
	var stated []doc.Definition
	for _, e := range entries {
		var body []doc.Text
		for _, t := range e.Body {
			if !t.Empty() {
				body = append(body, t)
			}
		}
		if len(body) > 0 {
			body[0] = upperFirst(body[0])
			stated = append(stated, doc.Definition{Term: upperFirst(e.Term), Body: body})
		}
	}
	if len(stated) == 0 {
		return nil
	}
	return []doc.Block{doc.Definitions{Entries: stated}}
}

func (c *composer) goals() []doc.Block {
	var items []doc.Item
	criteria := false
	for _, g := range c.plan.Goals {
		goal := doc.Item{Text: c.named(g.ID, g.Title)}
		if kind := code(c, g.Kind); !kind.Empty() {
			goal.Text = doc.Join(c.own(" "), goal.Text, doc.InVoice(doc.Quiet, doc.Join(nil, c.own("("), kind, c.own(")"))))
		}
		for _, criterion := range g.SuccessCriteria {
			if t := c.said(criterion); !t.Empty() {
				goal.Under, criteria = append(goal.Under, doc.Item{Text: t}), true
			}
		}
		items = append(items, goal)
	}
	if len(items) == 0 {
		return nil
	}
	if criteria {
		return []doc.Block{doc.Paragraph{Text: c.word(wordCriteria)}, doc.List{Items: items}}
	}
	return []doc.Block{doc.List{Items: items}}
}

func (c *composer) targetGroups() []doc.Block {
	var items []doc.Item
	for _, g := range c.plan.TargetGroups {
		details := doc.Join(c.own(", "), c.age(g.AgeFrom, g.AgeTo), c.persons(g.Size))
		t := doc.InVoice(doc.Strong, c.named(g.ID, g.Title))
		if !details.Empty() {
			t = doc.Join(c.own(" "), t, doc.InVoice(doc.Quiet, doc.Join(nil, c.own("("), lowerFirst(details), c.own(")"))))
		}
		if about := c.said(g.Description); !about.Empty() {
			t = c.sentences(t, about)
		}
		items = append(items, doc.Item{Text: t})
	}
	return listOf(items)
}

func (c *composer) age(from, to value.Count) doc.Text {
	args := []value.Arg{value.Named("from", from.String()), value.Named("to", to.String())}
	switch {
	case from.IsZero() && to.IsZero():
		return nil
	case to.IsZero():
		return c.word(wordYearsUp, args...)
	case from.IsZero():
		return c.word(wordYearsTo, args...)
	}
	return c.word(wordYears, args...)
}

func (c *composer) largerEffort() []doc.Block {
	e := c.plan.LargerEffort
	blocks := append(paragraphOf(doc.InVoice(doc.Strong, c.said(e.Title))), c.prose(e.Description)...)
	return append(blocks, c.define(doc.Definition{Term: c.word(field("LargerEffort", "owner")), Body: []doc.Text{c.name(e.Owner)}})...)
}

func (c *composer) anchoring() []part {
	var parts []part
	for _, kind := range []samskaping.AnchoringKind{samskaping.AnchoringAdministrative, samskaping.AnchoringPolitical} {
		var blocks []doc.Block
		for _, a := range c.plan.Anchoring {
			if a.Kind == kind {
				blocks = append(blocks, c.anchor(a)...)
			}
		}
		parts = append(parts, part{heading: upperFirst(code(c, kind)), blocks: blocks})
	}
	var others []doc.Block
	for _, a := range c.plan.Anchoring {
		if a.Kind != samskaping.AnchoringAdministrative && a.Kind != samskaping.AnchoringPolitical {
			others = append(others, c.anchor(a)...)
		}
	}
	return append(parts, part{blocks: others, optional: true},
		part{heading: c.word(field("Plan", "strategies")), blocks: c.strategies(), optional: true})
}

func (c *composer) anchor(a samskaping.Anchoring) []doc.Block {
	blocks := c.prose(a.Text)
	blocks = append(blocks, paragraphOf(c.mark(a.ID))...)
	return append(blocks, c.define(
		doc.Definition{Term: c.word(field("Anchoring", "body")), Body: []doc.Text{c.name(a.Body)}},
		doc.Definition{Term: c.word(field("Anchoring", "date")), Body: []doc.Text{c.own(a.Date.Format(c.lang))}},
		doc.Definition{Term: c.word(field("Anchoring", "decision")), Body: []doc.Text{c.name(a.Decision)}},
	)...)
}

func (c *composer) lessons() []doc.Block {
	var rows [][]doc.Text
	for _, l := range c.plan.Lessons {
		rows = append(rows, []doc.Text{
			c.entry(l.ID, l.Title, ""), c.name(l.About), c.said(l.Tried), c.said(l.Happened), code(c, l.Again), c.said(l.Advice),
		})
	}
	return c.tabulate([]heading{
		{words: field("Lesson", "")},
		{words: field("Lesson", "about")},
		{words: field("Lesson", "tried"), prose: true},
		{words: field("Lesson", "happened"), prose: true},
		{words: field("Lesson", "again")},
		{words: field("Lesson", "advice"), prose: true},
	}, rows)
}

func (c *composer) afterProject() []doc.Block {
	after := c.plan.AfterProject
	return append(c.prose(after.Description),
		c.define(
			doc.Definition{Term: c.word(wordCarriesOn), Body: []doc.Text{doc.Join(c.own(", "), c.name(after.Responsible), c.name(after.Person))}},
			doc.Definition{Term: c.word(field("AfterProject", "from")), Body: []doc.Text{c.own(after.From.Format(c.lang))}},
			doc.Definition{Term: c.word(field("AfterProject", "financing")), Body: c.proseTexts(after.Financing)},
		)...)
}

func (c *composer) areaAndLinks() []part {
	area := c.prose(c.plan.ProjectArea)
	if t := link(c.said(c.plan.ProjectArea), c.plan.ProjectArea); len(t) > 0 && t[0].Address != "" {
		area = []doc.Block{doc.Paragraph{Text: t}}
	}
	var items []doc.Item
	for _, l := range c.plan.Links {
		t := link(c.named(l.ID, l.Title), l.URL)
		if kind := code(c, l.Kind); !kind.Empty() {
			t = doc.Join(c.own(" "), t, doc.InVoice(doc.Quiet, doc.Join(nil, c.own("("), kind, c.own(")"))))
		}
		if l.Relation != "" {
			t = c.sentences(t, c.fill(wordRelation, "relation", code(c, l.Relation)))
		}
		if description := c.said(l.Description); !description.Empty() {
			t = c.sentences(t, description)
		}
		if _, ok := webAddress(l.URL); !ok && value.OneLine(l.URL) != "" {
			t = c.sentences(t, c.said(l.URL))
		}
		items = append(items, doc.Item{Text: t})
	}
	return []part{{heading: c.word(field("Plan", "projectArea")), blocks: area}, {heading: c.word(field("Plan", "links")), blocks: listOf(items)}}
}

func (c *composer) changeLog() []doc.Block {
	var rows [][]doc.Text
	for _, change := range c.plan.ChangeLog {
		rows = append(rows, []doc.Text{
			c.own(change.Revision.String()), c.own(change.Date.Format(c.lang)), c.said(change.By), c.said(change.Text),
		})
	}
	return c.tabulate([]heading{
		{words: field("Plan", "revision")},
		{words: field("Change", "date")},
		{words: field("Change", "by")},
		{words: field("Change", "text"), prose: true},
	}, rows)
}

func subsectionID(chapter string, n int) string { return chapter + "-" + strconv.Itoa(n) }
