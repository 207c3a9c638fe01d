package report

import (
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// organisation tells who owns, leads, steers and does the project.
func (c *composer) organisation() []part {
	p := c.plan
	var chart []doc.Block
	if f, ok := c.organisationChart(); ok {
		chart = []doc.Block{f}
	}
	steering := p.SteeringGroup()
	parts := []part{
		{heading: c.word(field("Plan", "owner")), blocks: c.owner()},
		{heading: c.word(field("Plan", "commissioners")), blocks: paragraphOf(c.names(p.Commissioners))},
		{heading: c.word(field("Plan", "leadership")), blocks: c.leadership()},
		{heading: c.word(wordChart), blocks: chart, optional: true},
	}
	if steering == nil {
		parts = append(parts, part{heading: c.word(wordSteeringGroup)})
	} else {
		parts = append(parts, part{heading: c.named(steering.ID, steering.Name), blocks: c.body(steering)})
	}
	return append(parts,
		part{heading: c.word(wordWorkingGroup), blocks: c.workingGroup(), optional: true},
		part{heading: c.word(field("Plan", "subprojects")), blocks: c.subprojects()},
		part{heading: c.word(wordOtherBodies), blocks: c.otherBodies(steering), optional: true},
		part{heading: c.word(field("Plan", "cooperation")), blocks: c.cooperation()},
		part{heading: c.word(field("Plan", "otherActors")), blocks: c.otherActors()},
		part{heading: c.word(field("Plan", "internalCompetence")), blocks: c.competence()},
		part{heading: c.word(wordContacts), blocks: c.contacts(), optional: true},
		part{heading: c.word(field("Plan", "stakeholders")), blocks: c.stakeholders(), optional: true},
	)
}

// owner is the organisation that owns the project, its units, and how it can be reached.
func (c *composer) owner() []doc.Block {
	p := c.plan
	blocks := paragraphOf(doc.InVoice(doc.Strong, c.name(p.Owner)))
	o := c.index.Organisation(p.Owner)
	if o == nil {
		return blocks
	}
	blocks = append(blocks, c.prose(o.Description)...)
	var units []doc.Text
	for _, unit := range p.Organisations {
		if unit.PartOf == p.Owner && unit.ID != p.Owner {
			units = append(units, c.named(unit.ID, unit.Name))
		}
	}
	return append(blocks, c.define(
		doc.Definition{Term: c.word(wordUnits), Body: []doc.Text{c.enumerate(units)}},
		doc.Definition{Term: c.word(field("Organisation", "mailbox")), Body: []doc.Text{c.said(o.Mailbox)}},
		doc.Definition{Term: c.word(field("Organisation", "url")), Body: []doc.Text{link(c.said(o.URL), o.URL)}},
	)...)
}

// leadership says who leads, and how they can be reached as far as the plan says so.
func (c *composer) leadership() []doc.Block {
	var entries []doc.Definition
	for _, l := range c.plan.Leadership {
		term := code(c, l.Role)
		who := c.name(l.Person)
		var reach doc.Text
		if person := c.index.Person(l.Person); person != nil {
			who = c.inPlace(term, l.Person, c.holder(person, term))
			reach = doc.Join(c.own(", "), c.labelled(field("Person", "email"), c.said(person.Email)), c.labelled(field("Person", "phone"), c.said(person.Phone)))
		}
		entries = append(entries, doc.Definition{Term: term, Body: []doc.Text{who, reach}})
	}
	return c.define(entries...)
}

// holder is who fills a place, such as one in the leadership. What the place says already is not said
// again; there may be nothing left to say.
func (c *composer) holder(p *samskaping.Person, place doc.Text) doc.Text {
	who := doc.Join(c.own(", "), c.said(p.Name), unless(c.said(p.Role), place), unless(c.title(p), place))
	if who = c.withUnit(who, p.Unit); who.Empty() {
		return nil
	}
	return append(who, c.mark(p.ID)...)
}

// inPlace is who fills a place that is named in front: told in the usual way, unless that would say
// the place once more.
func (c *composer) inPlace(place doc.Text, id value.ID, usual doc.Text) doc.Text {
	person := c.index.Person(id)
	if person == nil || !strings.EqualFold(value.OneLine(person.Role), place.String()) {
		return usual
	}
	if who := c.holder(person, place); !who.Empty() {
		return who
	}
	if c.audience == Public { // there may be a name, which is not for all
		return c.quiet(wordNameNotShown)
	}
	return c.quiet(wordNotStated)
}

// leads is who leads a subproject, with the word for it in front.
func (c *composer) leads(s *samskaping.Subproject) doc.Text {
	place := field("Subproject", "leader")
	return c.labelled(place, c.inPlace(c.word(place), s.Leader, c.fromUnit(s.Leader)))
}

// title is the position of a person at work, where it is another than the role.
func (c *composer) title(p *samskaping.Person) doc.Text {
	return unless(c.said(p.Title), c.said(p.Role))
}

// unless is a text, or nothing where another has said the same.
func unless(t, said doc.Text) doc.Text {
	if strings.EqualFold(t.String(), said.String()) {
		return nil
	}
	return t
}

// body tells what a body is, what it may decide and who sits in it.
func (c *composer) body(b *samskaping.Body) []doc.Block {
	blocks := c.prose(b.Description)
	if scopes := c.scopes(b); !scopes.Empty() {
		blocks = append(blocks, doc.Paragraph{Text: scopes})
	}
	var rows [][]doc.Text
	for _, m := range b.Members {
		role := code(c, m.Role)
		if m.Role == samskaping.MemberMember {
			role = nil // the ordinary case, told only beside others
		}
		rows = append(rows, []doc.Text{c.fromUnit(m.Member), role})
	}
	if len(rows) > 0 {
		blocks = append(blocks, doc.Paragraph{Text: c.own(field("Body", "members").In(c.lang) + ":")})
	}
	ordinary := schema.CodeLabel("MemberRole", string(samskaping.MemberMember))
	return append(blocks, c.tabulate([]heading{
		{words: field("Member", "member")}, {words: field("Member", "role"), blank: ordinary},
	}, rows)...)
}

func (c *composer) scopes(b *samskaping.Body) doc.Text {
	var scopes []doc.Text
	for _, s := range b.Decides {
		scopes = append(scopes, code(c, s))
	}
	if len(scopes) == 0 {
		return nil
	}
	return c.sentences(c.fill(wordDecides, "what", c.enumerate(scopes)))
}

// otherBodies are the bodies beside the steering group.
func (c *composer) otherBodies(steering *samskaping.Body) []doc.Block {
	var entries []doc.Definition
	for i := range c.plan.Bodies {
		b := &c.plan.Bodies[i]
		if b == steering {
			continue
		}
		body := append(c.proseTexts(b.Description), c.scopes(b), c.members(b))
		if doc.Join(nil, body...).Empty() {
			body = []doc.Text{code(c, b.Kind)}
		}
		if body[0].Empty() && doc.Join(nil, body...).Empty() {
			body = []doc.Text{c.quiet(wordNotStated)}
		}
		entries = append(entries, doc.Definition{Term: c.named(b.ID, b.Name), Body: body})
	}
	return c.define(entries...)
}

func (c *composer) members(b *samskaping.Body) doc.Text {
	var all []doc.Text
	for _, m := range b.Members {
		all = append(all, c.name(m.Member))
	}
	if len(all) == 0 {
		return nil
	}
	return c.sentences(c.labelled(field("Body", "members"), c.enumerate(all)))
}

// workingGroup is all subproject leaders, which the method defines it as.
func (c *composer) workingGroup() []doc.Block {
	var items []doc.Item
	for _, id := range c.plan.WorkingGroup() {
		items = append(items, doc.Item{Text: c.fromUnit(id)})
	}
	if len(items) == 0 {
		return nil
	}
	return []doc.Block{doc.Paragraph{Text: c.word(wordWorkingGroupIs)}, doc.List{Items: items}}
}

// fromUnit is a person, or an organisation, and where the person comes from.
func (c *composer) fromUnit(id value.ID) doc.Text {
	if person := c.index.Person(id); person != nil {
		return c.withUnit(c.name(id), person.Unit)
	}
	return c.name(id)
}

// withUnit adds an organisation to what is said of a person, unless it is named there already.
func (c *composer) withUnit(who doc.Text, unit value.ID) doc.Text {
	from := c.name(unit)
	if strings.Contains(strings.ToLower(who.String()), strings.ToLower(doc.WithoutMarks(from).String())) {
		return who
	}
	return doc.Join(c.own(", "), who, from)
}

func (c *composer) subprojects() []doc.Block {
	var rows [][]doc.Text
	for _, s := range c.plan.Subprojects {
		rows = append(rows, []doc.Text{
			c.entry(s.ID, s.Title, s.Description), c.said(s.Theme), c.fromUnit(s.Leader), c.participants(s.Participants), c.apart(&s),
		})
	}
	return c.tabulate([]heading{
		{words: field("Subproject", ""), prose: true},
		{words: field("Subproject", "theme")},
		{words: field("Subproject", "leader")},
		{words: field("Subproject", "participants")},
		{words: field("Subproject", "status"), blank: wordDash},
	}, rows)
}

// apart is where a subproject stands, when that is somewhere else than the project: “stopped”.
func (c *composer) apart(s *samskaping.Subproject) doc.Text {
	if s.Status == c.plan.Status {
		return nil
	}
	return code(c, s.Status)
}

// subprojectName is the name of a subproject, and where it stands apart from the project: “Ung venn (stopped)”.
func (c *composer) subprojectName(s *samskaping.Subproject) doc.Text {
	name, apart := c.named(s.ID, s.Title), c.apart(s)
	if apart.Empty() {
		return name
	}
	return doc.Join(nil, name, c.own(" ("), apart, c.own(")"))
}

// subprojectEntry is a subproject in a list: what it is about, and where it stands apart from the project.
func (c *composer) subprojectEntry(s *samskaping.Subproject) doc.Item {
	entry, apart := c.entry(s.ID, s.Title, s.Description), c.apart(s)
	if apart.Empty() {
		return doc.Item{Text: entry}
	}
	return doc.Item{Text: c.sentences(entry, upperFirst(apart))}
}

// stoppedSubprojects are those that were given up before the project.
func (c *composer) stoppedSubprojects() []doc.Block {
	var items []doc.Item
	for _, s := range c.plan.Subprojects {
		if s.Stopped() && c.plan.Status != samskaping.ProjectStopped {
			items = append(items, c.subprojectEntry(&s))
		}
	}
	return listOf(items)
}

// contacts are the people who can be reached, as far as the audience may know.
func (c *composer) contacts() []doc.Block {
	var rows [][]doc.Text
	for _, p := range c.plan.People {
		if p.Email == "" && p.Phone == "" {
			continue
		}
		rows = append(rows, []doc.Text{c.person(&p), c.withUnit(c.title(&p), p.Unit), c.said(p.Email), c.said(p.Phone)})
	}
	return c.tabulate([]heading{
		{words: field("Person", "")}, {words: field("Person", "title")}, {words: field("Person", "email")}, {words: field("Person", "phone")},
	}, rows)
}

func (c *composer) cooperation() []doc.Block {
	var rows [][]doc.Text
	for _, co := range c.plan.Cooperation {
		rows = append(rows, []doc.Text{c.organisationEntry(co.Organisation), c.said(co.Contribution)})
	}
	return c.tabulate([]heading{{words: field("Organisation", ""), prose: true}, {words: field("Cooperation", "contribution"), prose: true}}, rows)
}

func (c *composer) otherActors() []doc.Block {
	var rows [][]doc.Text
	for _, a := range c.plan.OtherActors {
		rows = append(rows, []doc.Text{c.organisationEntry(a.Organisation), code(c, a.Contact), c.said(a.Description)})
	}
	return c.tabulate([]heading{
		{words: field("Organisation", ""), prose: true},
		{words: field("OtherActor", "contact")},
		{words: field("OtherActor", "description"), prose: true},
	}, rows)
}

func (c *composer) organisationEntry(id value.ID) doc.Text {
	if o := c.index.Organisation(id); o != nil {
		return c.entry(o.ID, o.Name, o.Description)
	}
	return c.name(id)
}

func (c *composer) competence() []doc.Block {
	var entries []doc.Definition
	for _, competence := range c.plan.InternalCompetence {
		entries = append(entries, doc.Definition{Term: c.name(competence.Organisation), Body: c.proseTexts(competence.Description)})
	}
	return c.define(entries...)
}
