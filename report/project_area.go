package report

import (
	"cmp"
	"slices"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// projectArea composes the project's page on the web: what it is about, what one can use and take
// part in, who is behind it and how they can be reached. It is for inhabitants, and so what is not
// filled in is left out and not listed.
func (c *composer) projectArea() doc.Content {
	p := c.plan
	events := c.events()
	chapters := []chapter{
		{"about", wordAbout, c.aboutForAll()},
		{"offers", wordOffersNow, []part{{blocks: c.offersForAll(), optional: true}}},
		{"calendar", wordCalendar, c.calendarParts(events)},
		{"problems", c.now(wordProblemsTitle, wordProblemsWere), []part{{blocks: c.problemsForAll(), optional: true}}},
		{"proposals", wordAnswersTitle, []part{{blocks: c.answersForAll(), optional: true}}},
		{"method", wordMethodTitle, []part{{blocks: c.methodForAll(), optional: true}}},
		{"results", wordResultsTitle, []part{{blocks: c.lessonsForAll(), optional: true}}},
		{"organisation", wordAreaOrganised, c.organisationForAll()},
		{"partners", wordPartnersTitle, []part{{blocks: c.partnersForAll(), optional: true}}},
		{"links", wordFilmsAndLinks, c.linksForAll()},
		{"contact", wordContactTitle, []part{{blocks: c.contactForAll(), optional: true}}},
	}
	sections, _ := c.sections(chapters)
	d := doc.Content{
		Lang: c.lang, Kind: wordProjectArea.In(c.lang), Title: c.named(p.ID, p.Title), Motto: c.said(p.Motto),
		Revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
		Facts: c.stated(
			doc.Definition{Term: c.word(field("Plan", "municipality")), Body: []doc.Text{c.municipalities(append([]identity.MunicipalityNumber{p.Municipality}, p.PartnerMunicipalities...))}},
			doc.Definition{Term: c.word(field("Plan", "period")), Body: []doc.Text{c.own(p.Period.Format(c.lang))}},
			doc.Definition{Term: c.word(field("Plan", "status")), Body: []doc.Text{code(c, p.Status)}},
		),
		Sections: sections, Events: events, Source: doc.Source{Subject: projectKey(p), Revision: p.Revision, Date: p.RevisionDate}, Site: true,
	}
	d.Notes = c.exampleNotes()
	return d
}

func (c *composer) aboutForAll() []part {
	p := c.plan
	var goals []doc.Item
	for _, g := range p.Goals {
		goals = append(goals, doc.Item{Text: c.named(g.ID, g.Title)})
	}
	return []part{
		{blocks: c.prose(p.Challenge), optional: true},
		{heading: c.word(field("Plan", "whyNow")), blocks: c.prose(p.WhyNow), optional: true},
		{heading: c.word(c.now(wordBenefitsTitle, wordAimsWere)), blocks: listOf(goals), optional: true},
		{heading: c.word(field("Plan", "targetGroups")), blocks: c.targetGroups(), optional: true},
	}
}

func (c *composer) offersForAll() []doc.Block {
	var all []doc.Card
	for _, o := range c.plan.Offers {
		all = append(all, doc.Card{
			Name:  c.named(o.ID, o.Title),
			Lines: c.lines(c.said(o.Description), c.labelled(field("Offer", "place"), c.said(o.Place)), c.labelled(field("Offer", "opening"), c.said(o.Opening))),
		})
	}
	return cardsOf(all)
}

// calendarParts divides the events by the day of the plan: what is going on or comes, soonest
// first, and what has been, latest first.
func (c *composer) calendarParts(events []doc.Event) []part {
	day := c.plan.RevisionDate // without one, everything counts as coming
	var coming []doc.Card
	var been [][]doc.Text
	for _, e := range events {
		when := e.When
		if e.Over(day) {
			been = append(been, []doc.Text{when, doc.Join(c.own(", "), doc.InVoice(doc.Strong, e.Title), e.Place), e.Result})
			continue
		}
		if when.Empty() {
			when = c.word(wordDateNotSet)
		}
		above := when
		if e.State == doc.EventCancelled {
			above = doc.Join(c.own(", "), code(c, samskaping.ActivityCancelled), when)
		}
		coming = append(coming, doc.Card{Name: e.Title, Above: upperFirst(above), Lines: c.lines(e.Place, e.About)})
	}
	slices.Reverse(been)
	var ahead []doc.Block
	if len(coming) == 0 && len(events) > 0 {
		ahead = []doc.Block{doc.Paragraph{Text: c.word(wordNothingComing)}}
	}
	if c.options.Calendar != "" && len(events) > 0 && (len(coming) > 0 || !c.ended()) {
		file := doc.Text{{Words: wordCalendarFile.In(c.lang), Lang: c.lang, Ours: true, Address: c.options.Calendar}}
		ahead = append(ahead, doc.Paragraph{Text: c.sentences(file, c.word(wordCalendarHow))})
	}
	ahead = append(ahead, cardsOf(coming)...)
	var known []doc.Block
	if !day.IsZero() && len(events) > 0 {
		known = []doc.Block{doc.Paragraph{Text: c.fill(wordCalendarAsOf, "date", c.own(day.Format(c.lang)))}}
	}
	return []part{
		{blocks: known, optional: true},
		{heading: c.word(wordComing), blocks: ahead, optional: true},
		{heading: c.word(wordBeen), optional: true, blocks: c.tabulate(
			[]heading{{words: wordWhen}, {words: wordWhat, prose: true}, {words: wordHowWent, prose: true, blank: wordDash}}, been)},
	}
}

// now is how something is told while the project goes on, or what was when it has ended.
func (c *composer) now(is, was value.Text) value.Text {
	if c.ended() {
		return was
	}
	return is
}

// problemsForAll are the questions of the subprojects, apart from those nobody works on any more.
func (c *composer) problemsForAll() []doc.Block {
	var items []doc.Item
	for _, problem := range c.plan.Problems {
		if s := c.index.Subproject(problem.Subproject); s != nil && s.Stopped() && !c.ended() {
			continue
		}
		t := doc.InVoice(doc.Strong, c.named(problem.ID, problem.Title))
		if subproject := doc.WithoutMarks(c.name(problem.Subproject)); !subproject.Empty() {
			t = c.sentences(t, doc.InVoice(doc.Quiet, c.labelled(field("Subproject", ""), subproject)))
		}
		items = append(items, doc.Item{Text: t})
	}
	return listOf(items)
}

// answersForAll tells those who made the proposals what was answered to each of them, and why, once one has been
// answered.
func (c *composer) answersForAll() []doc.Block {
	decisions := map[value.ID][]doc.Text{}
	for i := range c.plan.Decisions {
		if d := &c.plan.Decisions[i]; d.Outcome != "" {
			decisions[d.Proposal] = append(decisions[d.Proposal], c.sentences(c.answered(d), c.said(d.Reason), c.conditions(d.Conditions)))
		}
	}
	var rows [][]doc.Text
	answered := false
	for _, p := range c.plan.Proposals {
		answered = answered || len(decisions[p.ID]) > 0
		rows = append(rows, []doc.Text{c.entry(p.ID, p.Title, p.Description), c.sentences(decisions[p.ID]...)})
	}
	if !answered {
		return nil
	}
	return c.tabulate([]heading{{words: field("Proposal", ""), prose: true}, {words: wordAnswer, prose: true, blank: wordNotDecided}}, rows)
}

// methodForAll tells how an idea becomes an activity. The steps are those of the method; they are
// told when the project has come as far as to gather people.
func (c *composer) methodForAll() []doc.Block {
	blocks := c.prose(c.plan.OpenProject)
	if len(c.plan.Gatherings) == 0 && len(c.plan.Proposals) == 0 {
		return blocks
	}
	var steps []doc.Item
	for _, words := range []value.Text{wordMethodMeet, wordMethodAssess, wordMethodDecide, wordMethodDo, wordMethodLearn} {
		steps = append(steps, doc.Item{Text: c.word(words)})
	}
	return append(blocks, doc.NumberedList{Items: steps})
}

func (c *composer) lessonsForAll() []doc.Block {
	var all []doc.Card
	for _, l := range c.plan.Lessons {
		all = append(all, doc.Card{Name: c.named(l.ID, l.Title), Lines: c.lines(c.said(l.Happened), c.said(l.Advice))})
	}
	return cardsOf(all)
}

func (c *composer) organisationForAll() []part {
	p := c.plan
	var chart []doc.Block
	if f, ok := c.organisationChart(); ok {
		chart = []doc.Block{f}
	}
	var leaders []doc.Definition
	leaders = append(leaders, doc.Definition{Term: c.word(field("Plan", "owner")), Body: []doc.Text{c.name(p.Owner)}})
	for _, l := range p.Leadership {
		if person := c.index.Person(l.Person); person != nil {
			place := code(c, l.Role)
			leaders = append(leaders, doc.Definition{Term: place, Body: []doc.Text{c.inPlace(place, l.Person, c.holder(person, place))}})
		}
	}
	var subprojects []doc.Card
	for _, s := range p.Subprojects {
		subprojects = append(subprojects, doc.Card{
			Name:  c.named(s.ID, s.Title),
			Above: c.said(s.Theme),
			Lines: c.lines(c.said(s.Description), doc.WithoutMarks(c.leads(&s)), upperFirst(c.apart(&s))),
		})
	}
	return []part{
		{blocks: c.define(leaders...), optional: true},
		{heading: c.word(wordChart), blocks: chart, optional: true},
		{heading: c.word(field("Plan", "subprojects")), blocks: cardsOf(subprojects), optional: true},
	}
}

func (c *composer) partnersForAll() []doc.Block {
	var items []doc.Item
	for _, co := range c.plan.Cooperation {
		t := doc.InVoice(doc.Strong, c.name(co.Organisation))
		if o := c.index.Organisation(co.Organisation); o != nil {
			t = link(t, o.URL)
		}
		if brings := c.said(co.Contribution); !brings.Empty() {
			t = c.sentences(t, brings)
		}
		items = append(items, doc.Item{Text: t})
	}
	return listOf(items)
}

// linksForAll are the links by what they lead to. The link to this page itself is not one of them.
func (c *composer) linksForAll() []part {
	group := func(words value.Text, kinds ...samskaping.LinkKind) part {
		var items []doc.Item
		for _, l := range c.plan.Links {
			if slices.Contains(kinds, l.Kind) {
				items = append(items, doc.Item{Text: c.sentences(link(c.named(l.ID, l.Title), l.URL), c.said(l.Description))})
			}
		}
		if len(items) == 0 {
			return part{optional: true}
		}
		return part{heading: c.word(words), blocks: []doc.Block{doc.List{Items: items}}, optional: true}
	}
	return []part{
		group(wordSeeAndHear, samskaping.LinkFilm, samskaping.LinkPodcast),
		group(wordReadMore, samskaping.LinkArticle, samskaping.LinkOriginalDescription, samskaping.LinkOther, ""),
		group(wordRelatedProject, samskaping.LinkRelatedProject),
	}
}

// contactForAll is the shared addresses of the owner, and those in the leadership who may be named.
func (c *composer) contactForAll() []doc.Block {
	p := c.plan
	var all []doc.Card
	if o := c.index.Organisation(p.Owner); o != nil && (o.Mailbox != "" || o.URL != "") {
		all = append(all, doc.Card{Name: link(c.named(o.ID, o.Name), o.URL), Above: c.word(field("Plan", "owner")), Lines: c.lines(c.mailto(o.Mailbox))})
	}
	for _, l := range p.Leadership {
		if person := c.index.Person(l.Person); person != nil && person.Public && (person.Email != "" || person.Phone != "") {
			place := upperFirst(code(c, l.Role))
			name := c.holder(person, place)
			if name.Empty() {
				name, place = place, nil
			}
			all = append(all, doc.Card{Name: name, Above: place, Lines: c.lines(c.mailto(person.Email), c.said(person.Phone))})
		}
	}
	return cardsOf(all)
}

// lines are the texts that say something.
func (c *composer) lines(all ...doc.Text) []doc.Text {
	return slices.DeleteFunc(slices.Clone(all), doc.Text.Empty)
}

// stated is the definitions that say something.
func (c *composer) stated(all ...doc.Definition) []doc.Definition {
	blocks := c.define(all...)
	if len(blocks) == 0 {
		return nil
	}
	return blocks[0].(doc.Definitions).Entries
}

func cardsOf(all []doc.Card) []doc.Block {
	if len(all) == 0 {
		return nil
	}
	return []doc.Block{doc.Cards{All: all}}
}

// events are the gatherings and the activities of a project by date. Those without a date come
// last, and only when somebody has said yes to them.
func (c *composer) events() []doc.Event {
	var all []doc.Event
	for _, g := range c.plan.Gatherings {
		if g.Date.IsZero() {
			continue
		}
		all = append(all, doc.Event{
			ID: g.ID, Title: c.named(g.ID, g.Title), Place: c.said(g.Place), About: c.said(g.Description),
			Kind: code(c, g.Kind), When: c.when(value.Period{From: g.Date, To: g.Date}, g.Start, g.End), From: g.Date, To: g.Date, Start: g.Start, End: g.End, Result: c.gathered(g),
		})
	}
	for i := range c.plan.Activities {
		a := &c.plan.Activities[i]
		if a.Period.From.IsZero() && !a.Status.Decided() {
			continue
		}
		e := doc.Event{
			ID: a.ID, Title: c.named(a.ID, a.Title), Place: c.said(a.Place), About: c.said(a.Description),
			Kind: c.word(field("Activity", "")), When: c.whenHeld(a), From: a.Period.From, To: a.Period.To, Start: a.Start, End: a.End,
			Done: a.Status == samskaping.ActivityDone, Result: c.result(a),
		}
		switch {
		case a.Status == samskaping.ActivityCancelled:
			e.State, e.Result = doc.EventCancelled, code(c, a.Status)
		case !a.Status.Decided():
			e.State = doc.EventTentative
		}
		if first := a.FirstDay(); !first.IsZero() {
			e.Weekly = &doc.Weekly{First: first, Second: a.Frequency == samskaping.EverySecondWeek, Times: a.Times()}
			for _, day := range a.HeldOn() {
				e.Weekly.Days = append(e.Weekly.Days, string(day))
			}
		}
		if !e.Timed() && (!e.Start.IsZero() || e.To.IsZero()) {
			e.Days = c.sentences(e.When)
		}
		all = append(all, e)
	}
	slices.SortStableFunc(all, func(a, b doc.Event) int {
		if a.From.IsZero() != b.From.IsZero() {
			if a.From.IsZero() {
				return 1
			}
			return -1
		}
		return cmp.Or(a.From.Compare(b.From), a.Start.Compare(b.Start))
	})
	return all
}

// gathered is how many came to a gathering.
func (c *composer) gathered(g samskaping.Gathering) doc.Text {
	return c.sentences(c.participants(g.Participants))
}
