package report

import (
	"cmp"
	"slices"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// projectArea composes the project's page on the web: what it is about, what one can use and take
// part in, who is behind it and how they can be reached. It is for inhabitants, and so what is not
// filled in is left out and not listed.
func (c *composer) projectArea() content {
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
	d := content{
		lang: c.lang, kind: wordProjectArea.In(c.lang), title: c.named(p.ID, p.Title), motto: c.said(p.Motto),
		revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
		facts: c.stated(
			definition{c.word(field("Plan", "municipality")), []text{c.municipalities(append([]identity.MunicipalityNumber{p.Municipality}, p.PartnerMunicipalities...))}},
			definition{c.word(field("Plan", "period")), []text{c.own(p.Period.Format(c.lang))}},
			definition{c.word(field("Plan", "status")), []text{code(c, p.Status)}},
		),
		sections: sections, events: events, source: source{projectKey(p), p.Revision, p.RevisionDate}, site: true,
	}
	d.notes = c.exampleNotes()
	return d
}

func (c *composer) aboutForAll() []part {
	p := c.plan
	var goals []item
	for _, g := range p.Goals {
		goals = append(goals, item{text: c.named(g.ID, g.Title)})
	}
	return []part{
		{blocks: c.prose(p.Challenge), optional: true},
		{heading: c.word(field("Plan", "whyNow")), blocks: c.prose(p.WhyNow), optional: true},
		{heading: c.word(c.now(wordBenefitsTitle, wordAimsWere)), blocks: listOf(goals), optional: true},
		{heading: c.word(field("Plan", "targetGroups")), blocks: c.targetGroups(), optional: true},
	}
}

func (c *composer) offersForAll() []block {
	var all []card
	for _, o := range c.plan.Offers {
		all = append(all, card{
			name:  c.named(o.ID, o.Title),
			lines: c.lines(c.said(o.Description), c.labelled(field("Offer", "place"), c.said(o.Place)), c.labelled(field("Offer", "opening"), c.said(o.Opening))),
		})
	}
	return cardsOf(all)
}

// calendarParts divides the events by the day of the plan: what is going on or comes, soonest
// first, and what has been, latest first.
func (c *composer) calendarParts(events []event) []part {
	day := c.plan.RevisionDate // without one, everything counts as coming
	var coming []card
	var been [][]text
	for _, e := range events {
		when := e.when
		if e.over(day) {
			been = append(been, []text{when, join(c.own(", "), inVoice(strong, e.title), e.place), e.result})
			continue
		}
		if when.empty() {
			when = c.word(wordDateNotSet)
		}
		above := when
		if e.state == eventCancelled {
			above = join(c.own(", "), code(c, samskaping.ActivityCancelled), when)
		}
		coming = append(coming, card{name: e.title, above: upperFirst(above), lines: c.lines(e.place, e.about)})
	}
	slices.Reverse(been)
	var ahead []block
	if len(coming) == 0 && len(events) > 0 {
		ahead = []block{paragraph{c.word(wordNothingComing)}}
	}
	if c.options.Calendar != "" && len(events) > 0 && (len(coming) > 0 || !c.ended()) {
		file := text{{words: wordCalendarFile.In(c.lang), lang: c.lang, ours: true, address: c.options.Calendar}}
		ahead = append(ahead, paragraph{c.sentences(file, c.word(wordCalendarHow))})
	}
	ahead = append(ahead, cardsOf(coming)...)
	var known []block
	if !day.IsZero() && len(events) > 0 {
		known = []block{paragraph{c.fill(wordCalendarAsOf, "date", c.own(day.Format(c.lang)))}}
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
func (c *composer) problemsForAll() []block {
	var items []item
	for _, problem := range c.plan.Problems {
		if s := c.index.Subproject(problem.Subproject); s != nil && s.Stopped() && !c.ended() {
			continue
		}
		t := inVoice(strong, c.named(problem.ID, problem.Title))
		if subproject := withoutMarks(c.name(problem.Subproject)); !subproject.empty() {
			t = c.sentences(t, inVoice(quiet, c.labelled(field("Subproject", ""), subproject)))
		}
		items = append(items, item{text: t})
	}
	return listOf(items)
}

// answersForAll tells those who made the proposals what was answered to each of them, and why, once one has been
// answered.
func (c *composer) answersForAll() []block {
	decisions := map[value.ID][]text{}
	for i := range c.plan.Decisions {
		if d := &c.plan.Decisions[i]; d.Outcome != "" {
			decisions[d.Proposal] = append(decisions[d.Proposal], c.sentences(c.answered(d), c.said(d.Reason), c.conditions(d.Conditions)))
		}
	}
	var rows [][]text
	answered := false
	for _, p := range c.plan.Proposals {
		answered = answered || len(decisions[p.ID]) > 0
		rows = append(rows, []text{c.entry(p.ID, p.Title, p.Description), c.sentences(decisions[p.ID]...)})
	}
	if !answered {
		return nil
	}
	return c.tabulate([]heading{{words: field("Proposal", ""), prose: true}, {words: wordAnswer, prose: true, blank: wordNotDecided}}, rows)
}

// methodForAll tells how an idea becomes an activity. The steps are those of the method; they are
// told when the project has come as far as to gather people.
func (c *composer) methodForAll() []block {
	blocks := c.prose(c.plan.OpenProject)
	if len(c.plan.Gatherings) == 0 && len(c.plan.Proposals) == 0 {
		return blocks
	}
	var steps []item
	for _, words := range []value.Text{wordMethodMeet, wordMethodAssess, wordMethodDecide, wordMethodDo, wordMethodLearn} {
		steps = append(steps, item{text: c.word(words)})
	}
	return append(blocks, numberedList{steps})
}

func (c *composer) lessonsForAll() []block {
	var all []card
	for _, l := range c.plan.Lessons {
		all = append(all, card{name: c.named(l.ID, l.Title), lines: c.lines(c.said(l.Happened), c.said(l.Advice))})
	}
	return cardsOf(all)
}

func (c *composer) organisationForAll() []part {
	p := c.plan
	var chart []block
	if f, ok := c.organisationChart(); ok {
		chart = []block{f}
	}
	var leaders []definition
	leaders = append(leaders, definition{c.word(field("Plan", "owner")), []text{c.name(p.Owner)}})
	for _, l := range p.Leadership {
		if person := c.index.Person(l.Person); person != nil {
			place := code(c, l.Role)
			leaders = append(leaders, definition{place, []text{c.inPlace(place, l.Person, c.holder(person, place))}})
		}
	}
	var subprojects []card
	for _, s := range p.Subprojects {
		subprojects = append(subprojects, card{
			name:  c.named(s.ID, s.Title),
			above: c.said(s.Theme),
			lines: c.lines(c.said(s.Description), withoutMarks(c.leads(&s)), upperFirst(c.apart(&s))),
		})
	}
	return []part{
		{blocks: c.define(leaders...), optional: true},
		{heading: c.word(wordChart), blocks: chart, optional: true},
		{heading: c.word(field("Plan", "subprojects")), blocks: cardsOf(subprojects), optional: true},
	}
}

func (c *composer) partnersForAll() []block {
	var items []item
	for _, co := range c.plan.Cooperation {
		t := inVoice(strong, c.name(co.Organisation))
		if o := c.index.Organisation(co.Organisation); o != nil {
			t = link(t, o.URL)
		}
		if brings := c.said(co.Contribution); !brings.empty() {
			t = c.sentences(t, brings)
		}
		items = append(items, item{text: t})
	}
	return listOf(items)
}

// linksForAll are the links by what they lead to. The link to this page itself is not one of them.
func (c *composer) linksForAll() []part {
	group := func(words value.Text, kinds ...samskaping.LinkKind) part {
		var items []item
		for _, l := range c.plan.Links {
			if slices.Contains(kinds, l.Kind) {
				items = append(items, item{text: c.sentences(link(c.named(l.ID, l.Title), l.URL), c.said(l.Description))})
			}
		}
		if len(items) == 0 {
			return part{optional: true}
		}
		return part{heading: c.word(words), blocks: []block{list{items}}, optional: true}
	}
	return []part{
		group(wordSeeAndHear, samskaping.LinkFilm, samskaping.LinkPodcast),
		group(wordReadMore, samskaping.LinkArticle, samskaping.LinkOriginalDescription, samskaping.LinkOther, ""),
		group(wordRelatedProject, samskaping.LinkRelatedProject),
	}
}

// contactForAll is the shared addresses of the owner, and those in the leadership who may be named.
func (c *composer) contactForAll() []block {
	p := c.plan
	var all []card
	if o := c.index.Organisation(p.Owner); o != nil && (o.Mailbox != "" || o.URL != "") {
		all = append(all, card{name: link(c.named(o.ID, o.Name), o.URL), above: c.word(field("Plan", "owner")), lines: c.lines(c.mailto(o.Mailbox))})
	}
	for _, l := range p.Leadership {
		if person := c.index.Person(l.Person); person != nil && person.Public && (person.Email != "" || person.Phone != "") {
			place := upperFirst(code(c, l.Role))
			name := c.holder(person, place)
			if name.empty() {
				name, place = place, nil
			}
			all = append(all, card{name: name, above: place, lines: c.lines(c.mailto(person.Email), c.said(person.Phone))})
		}
	}
	return cardsOf(all)
}

// mailto is an e-mail address as a link to write to it, where it is safe to be one.
func (c *composer) mailto(address string) text {
	t := c.said(address)
	if len(t) > 0 && plainMailbox.MatchString(t[0].words) {
		t[0].address = "mailto:" + t[0].words
	}
	return t
}

// lines are the texts that say something.
func (c *composer) lines(all ...text) []text {
	return slices.DeleteFunc(slices.Clone(all), text.empty)
}

// stated is the definitions that say something.
func (c *composer) stated(all ...definition) []definition {
	blocks := c.define(all...)
	if len(blocks) == 0 {
		return nil
	}
	return blocks[0].(definitions).entries
}

func cardsOf(all []card) []block {
	if len(all) == 0 {
		return nil
	}
	return []block{cards{all}}
}

// events are the gatherings and the activities of a project by date. Those without a date come
// last, and only when somebody has said yes to them.
func (c *composer) events() []event {
	var all []event
	for _, g := range c.plan.Gatherings {
		if g.Date.IsZero() {
			continue
		}
		all = append(all, event{
			id: g.ID, title: c.named(g.ID, g.Title), place: c.said(g.Place), about: c.said(g.Description),
			kind: code(c, g.Kind), when: c.when(value.Period{From: g.Date, To: g.Date}, g.Start, g.End), from: g.Date, to: g.Date, start: g.Start, end: g.End, result: c.gathered(g),
		})
	}
	for i := range c.plan.Activities {
		a := &c.plan.Activities[i]
		if a.Period.From.IsZero() && !a.Status.Decided() {
			continue
		}
		e := event{
			id: a.ID, title: c.named(a.ID, a.Title), place: c.said(a.Place), about: c.said(a.Description),
			kind: c.word(field("Activity", "")), when: c.whenHeld(a), from: a.Period.From, to: a.Period.To, start: a.Start, end: a.End,
			done: a.Status == samskaping.ActivityDone, result: c.result(a),
		}
		switch {
		case a.Status == samskaping.ActivityCancelled:
			e.state, e.result = eventCancelled, code(c, a.Status)
		case !a.Status.Decided():
			e.state = eventTentative
		}
		if first := a.FirstDay(); !first.IsZero() {
			e.weekly = &weekly{first: first, second: a.Frequency == samskaping.EverySecondWeek, times: a.Times()}
			for _, day := range a.HeldOn() {
				e.weekly.days = append(e.weekly.days, string(day))
			}
		}
		if !e.timed() && (!e.start.IsZero() || e.to.IsZero()) {
			e.days = c.sentences(e.when)
		}
		all = append(all, e)
	}
	slices.SortStableFunc(all, func(a, b event) int {
		if a.from.IsZero() != b.from.IsZero() {
			if a.from.IsZero() {
				return 1
			}
			return -1
		}
		return cmp.Or(a.from.Compare(b.from), a.start.Compare(b.start))
	})
	return all
}

// gathered is how many came to a gathering.
func (c *composer) gathered(g samskaping.Gathering) text {
	return c.sentences(c.participants(g.Participants))
}
