package samskaping

import (
	"cmp"
	"slices"
	"strings"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Rules is the catalogue of everything that can be said about a plan: what the gate refuses, the
// rules of the method, and those of the budget and the benefits, in the order of [Checklist].
//
// Nothing can be added to it: a plan means the same to everyone who checks it. A program with rules of
// its own makes findings of a [finding.Rule] and puts them into the list it has; their places are those
// of [Index.Place], and [schema.Locate] gives them lines.
func Rules() []finding.Rule {
	var all []finding.Rule
	for _, c := range Checklist() {
		all = append(all, c.Rules...)
	}
	return all
}

// Chapter is a part of the method's own checklist.
type Chapter struct {
	Title value.Text     `json:"title"`
	Rules []finding.Rule `json:"rules"`
}

// Checklist is everything that is checked, in the order of the method, to be read from top to
// bottom.
func Checklist() []Chapter {
	var list []Chapter
	for _, c := range chapters {
		chapter := Chapter{Title: c.title}
		for _, r := range c.rows {
			chapter.Rules = append(chapter.Rules, r.Rule)
		}
		if c.others != nil {
			chapter.Rules = append(chapter.Rules, c.others()...)
		}
		list = append(list, chapter)
	}
	return list
}

// Check returns what the rules of the method say about the plan, sorted by place. It does not
// repeat what the schema says, such as that a code does not exist or that a title is missing; a plan that
// was read with [Decode] has been through both. One that was made or changed in Go hears both when it is
// encoded and decoded.
func (p *Plan) Check() finding.List {
	list := p.orEmpty().check()
	list.Sort()
	return list
}

// check is Check for those who sort the list themselves.
func (p *Plan) check() finding.List {
	nodes := p.nodes()
	c := &check{plan: p, nodes: nodes, index: newIndex(p, nodes), ids: map[string][]string{}, places: map[finding.Pointer][]finding.Pointer{}}
	for _, chapter := range chapters {
		for _, r := range chapter.rows {
			c.rule = r.Rule
			r.check(c)
		}
	}
	c.activities(func(at finding.Pointer, a *Activity) {
		if !a.Hours.IsZero() {
			c.found = append(c.found, budget.CheckHours(at.Key("hours"), a.Hours)...)
		}
	})
	each(c, p.Proposals, "/proposals", func(at finding.Pointer, proposal *Proposal) {
		if cost := proposal.Assessment.Cost; !cost.IsZero() {
			c.found = append(c.found, budget.CheckMoney(at.Key("assessment").Key("cost"), cost)...)
		}
		if hours := proposal.Assessment.Hours; !hours.IsZero() {
			c.found = append(c.found, budget.CheckHours(at.Key("assessment").Key("hours"), hours)...)
		}
	})
	benefitPlan := finding.Pointer("/benefitPlan")
	if p.BenefitPlan.IsZero() {
		benefitPlan = "" // what is missing is missing in the plan
	}
	return slices.Concat(c.found, p.Budget.Check("/budget"), p.BenefitPlan.Check(benefitPlan))
}

// check is one run of the rules over a plan.
type check struct {
	plan  *Plan
	nodes *nodes
	index *Index
	rule  finding.Rule
	found finding.List
	// places are those of the items of the lists that have been looked at, by the list.
	places map[finding.Pointer][]finding.Pointer
	ids    map[string][]string // what references may hold, by the kinds they may lead to
	// ready is the readiness of the activities by their id, once somebody has asked.
	ready map[value.ID]*Readiness
	// used says of which effort hours that were used are entered, once somebody has asked.
	used map[value.ID]bool
	// yes are the first decisions that said yes to a proposal, once somebody has asked.
	yes map[value.ID]*Decision
}

func (c *check) report(at finding.Pointer, args ...value.Arg) {
	c.found = append(c.found, c.rule.At(at, args...))
}

// reportMissing reports what is missing in the thing at a place, and in which property it is to be
// said: that is where a form leads people.
func (c *check) reportMissing(at finding.Pointer, property string, args ...value.Arg) {
	c.report(at, append(args, value.Named("property", property))...)
}

// rule is a row of the table in rules.go: what is said, and the function that looks.
type rule struct {
	finding.Rule
	check func(*check)
}

// each looks at the items of a list. Many rules look at the same ones, and so their places are
// written once.
func each[T any](c *check, list []T, at finding.Pointer, look func(at finding.Pointer, item *T)) {
	places := c.places[at]
	if places == nil && len(list) > 0 {
		places = at.Items(len(list))
		c.places[at] = places
	}
	for i := range list {
		look(places[i], &list[i])
	}
}

func (c *check) activities(look func(at finding.Pointer, a *Activity)) {
	each(c, c.plan.Activities, "/activities", look)
}

func nationalIdentityNumber(c *check) {
	for _, l := range c.nodes.texts {
		if len(identity.FindNationalIDs(l.text)) > 0 {
			c.report(l.at())
		}
	}
}

func duplicateID(c *check) {
	for _, n := range c.index.again {
		id, _ := n.id()
		c.report(n.at().Key("id"), value.Named("id", id.String()), value.Named("first", c.index.Name(id)))
	}
}

func referenceNotFound(c *check) {
	for _, l := range c.nodes.texts {
		kinds := l.field.refers
		if kinds == "" {
			continue
		}
		id := value.ID(l.text)
		if kinds == "*" && id == c.plan.ID {
			continue
		}
		target, there := c.index.things[id]
		if there && (kinds == "*" || isAmong(target.kind(), kinds)) {
			continue
		}
		hint := text("Rett id-en, eller legg til det den skal vise til.", "Rett id-en, eller legg til det han skal vise til.", "Correct the id, or add what it should refer to.")
		if near, ok := schema.Nearest(id.String(), c.idsOf(kinds)); ok {
			hint = text("Mente du «{near}»? Ellers må du legge til det den skal vise til.", "Meinte du «{near}»? Elles må du leggje til det han skal vise til.",
				"Did you mean “{near}”? Otherwise add what it should refer to.").Fill(value.Named("near", near))
		}
		if set, ready := setOf(id); ready && isAmong("OwnQuestion", kinds) {
			hint = text("Spørsmålet er ett av disse: {set}. Legg dem til under «{sets}».", "Spørsmålet er eitt av desse: {set}. Legg dei til under «{sets}».", "The question is one of these: {set}. Add them under “{sets}”.").
				Fill(value.Arg{Name: "set", Text: schema.CodeLabel("QuestionSet", string(set))}, value.Arg{Name: "sets", Text: schema.Label("Situation", "questionSets").Title})
		}
		c.report(l.at(), value.Named("id", id.String()), value.Arg{Name: "wanted", Text: wantedKinds(kinds)}, value.Arg{Name: "hint", Text: hint})
	}
}

// isAmong reports whether a kind is one of those in a list with commas between.
func isAmong(kind, kinds string) bool {
	for k := range strings.SplitSeq(kinds, ",") {
		if k == kind {
			return true
		}
	}
	return false
}

// idsOf returns the ids that a reference to the kinds may hold, sorted.
func (c *check) idsOf(kinds string) []string {
	if ids, known := c.ids[kinds]; known {
		return ids
	}
	var ids []string
	for id, t := range c.index.things {
		if kinds == "*" || isAmong(t.kind(), kinds) {
			ids = append(ids, id.String())
		}
	}
	slices.Sort(ids)
	c.ids[kinds] = ids
	return ids
}

// wantedKinds says in words what a reference may lead to: «person eller virksomhet».
func wantedKinds(kinds string) value.Text {
	if kinds == "*" {
		return text("noe i planen", "noko i planen", "something in the plan")
	}
	words := func(l value.Lang) string {
		var out []string
		for kind := range strings.SplitSeq(kinds, ",") {
			out = append(out, strings.ToLower(schema.Label(kind, "").Title.In(l)))
		}
		return strings.Join(out, ", ")
	}
	return value.EachLang(words)
}

func organisationInItself(c *check) {
	above := map[value.ID]value.ID{}
	each(c, c.plan.Organisations, "/organisations", func(_ finding.Pointer, o *Organisation) {
		if c.index.Organisation(o.ID) == o && !o.PartOf.IsZero() {
			above[o.ID] = o.PartOf
		}
	})
	inThemselves := value.InThemselves(above)
	each(c, c.plan.Organisations, "/organisations", func(at finding.Pointer, o *Organisation) {
		if inThemselves[o.ID] && c.index.Organisation(o.ID) == o {
			c.report(at.Key("partOf"), value.Named("name", o.Name))
		}
	})
}

func organisationNumberCheckDigit(c *check) {
	each(c, c.plan.Organisations, "/organisations", func(at finding.Pointer, o *Organisation) {
		if !o.Number.IsZero() && !o.Number.Valid() {
			c.report(at.Key("number"), value.Named("number", o.Number.String()), value.Named("name", o.Name))
		}
	})
}

func projectIDCheckDigit(c *check) {
	for _, l := range c.nodes.texts {
		if l.field.item != projectIDType {
			continue
		}
		if id := identity.ProjectID(l.text); !id.Valid() {
			c.report(l.at(), value.Named("number", id.Organisation().String()))
		}
	}
}

// municipalityOfItsTime looks at the municipalities on the day of the revision, or the first day
// of the project.
func municipalityOfItsTime(look func(c *check, at finding.Pointer, n identity.MunicipalityNumber, day value.Date)) func(*check) {
	return func(c *check) {
		day := cmp.Or(c.plan.RevisionDate, c.plan.Period.From)
		for _, l := range c.nodes.texts {
			if l.field.item == municipalityType {
				look(c, l.at(), identity.MunicipalityNumber(l.text), day)
			}
		}
	}
}

var municipalityUnknown = municipalityOfItsTime(func(c *check, at finding.Pointer, n identity.MunicipalityNumber, _ value.Date) {
	if !n.Known() {
		c.report(at, value.Named("number", n.String()))
	}
})

var municipalityNotValid = municipalityOfItsTime(func(c *check, at finding.Pointer, n identity.MunicipalityNumber, day value.Date) {
	if _, valid := n.At(day); valid || !n.Known() || day.Before(firstMunicipalityDay()) || day.IsZero() {
		return
	}
	hint := value.Text{
		NB: "Bruk nummeret som gjaldt den dagen.", NN: "Bruk nummeret som gjaldt den dagen.", EN: "Use the number that was valid that day.",
	}
	if others := sameOn(n, day); others != "" {
		hint = value.Text{NB: "Bruk {others}.", NN: "Bruk {others}.", EN: "Use {others}."}.Fill(value.Named("others", others))
	}
	c.report(at, value.Named("number", n.String()), value.Formatted("date", day), value.Arg{Name: "hint", Text: hint})
})

// firstMunicipalityDay is the first day of the municipality table.
func firstMunicipalityDay() value.Date {
	day, _ := value.NewDate(2019, 1, 1)
	return day
}

// sameOn names what a municipality was on a day when another number was valid: "3101 Halden", and all that it
// may have been when it had merged or been split.
func sameOn(n identity.MunicipalityNumber, day value.Date) string {
	var names []string
	for _, m := range append(n.Became(day), n.CameFrom(day)...) {
		names = append(names, m.Number.String()+" "+m.Name)
	}
	return strings.Join(names, " / ")
}

func endsBeforeItStarts(c *check) {
	for _, n := range c.nodes.periods {
		if p := n.pointer().(*value.Period); !p.Valid() {
			c.report(n.at().Key("to"))
		}
	}
	each(c, c.plan.Gatherings, "/gatherings", func(at finding.Pointer, g *Gathering) {
		if clockBackwards(g.Start, g.End) {
			c.report(at.Key("end"))
		}
	})
	c.activities(func(at finding.Pointer, a *Activity) {
		if clockBackwards(a.Start, a.End) && a.Period.From == a.Period.To {
			c.report(at.Key("end"))
		}
	})
	each(c, c.plan.TargetGroups, "/targetGroups", func(at finding.Pointer, g *TargetGroup) {
		if !g.AgeTo.IsZero() && g.AgeTo.Compare(g.AgeFrom) < 0 {
			c.report(at.Key("ageTo"))
		}
	})
}

func clockBackwards(start, end value.Clock) bool {
	return !start.IsZero() && !end.IsZero() && end.Compare(start) < 0
}

func weekdayOutsidePeriod(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		for i, day := range a.Weekdays {
			if !a.comes(day) {
				c.report(at.Key("weekdays").Index(i), value.Arg{Name: "weekday", Text: schema.CodeLabel("Weekday", string(day))}, value.Named("activity", a.Title))
			}
		}
	})
}

func frequencyWithoutWeekdays(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		if a.Frequency != "" && len(a.Weekdays) == 0 {
			c.report(at.Key("frequency"), value.Named("activity", a.Title))
		}
	})
}

func noSteeringGroup(c *check) {
	if c.plan.SteeringGroup() == nil {
		c.reportMissing("", "bodies")
	}
}

func subprojectWithoutLeader(c *check) {
	each(c, c.plan.Subprojects, "/subprojects", func(at finding.Pointer, s *Subproject) {
		if s.Leader.IsZero() && !s.Stopped() {
			c.reportMissing(at, "leader", value.Named("subproject", s.Title))
		}
	})
}

func subprojectWithoutParticipants(c *check) {
	each(c, c.plan.Subprojects, "/subprojects", func(at finding.Pointer, s *Subproject) {
		if len(s.Participants) == 0 && !s.Stopped() {
			c.reportMissing(at, "participants", value.Named("subproject", s.Title))
		}
	})
}

func decisionBeforeProposal(c *check) {
	each(c, c.plan.Decisions, "/decisions", func(at finding.Pointer, d *Decision) {
		proposal := c.index.Proposal(d.Proposal)
		if proposal == nil {
			return
		}
		made := proposal.Date
		if made.IsZero() {
			if from := c.index.origin(proposal).Gathering; from != nil {
				made = from.Date
			}
		}
		if d.Date.Before(made) {
			c.report(at.Key("date"), value.Named("decision", d.Title), value.Named("proposal", proposal.Title))
		}
	})
}

func decisionByWrongBody(c *check) {
	each(c, c.plan.Decisions, "/decisions", func(at finding.Pointer, d *Decision) {
		body := c.index.Body(d.Body)
		scope := d.Scope
		if scope == "" && !d.Proposal.IsZero() {
			scope = ScopeActivities
		}
		if body != nil && scope != "" && !body.May(scope) {
			c.report(at.Key("body"), value.Named("body", body.Name), value.Named("decision", d.Title),
				value.Arg{Name: "scope", Text: schema.CodeLabel("DecisionScope", string(scope))}, value.Named("code", string(scope)))
		}
	})
}

// decisionOn returns the decision an activity rests on: the one it names, or a yes to the
// proposal it comes from.
func (c *check) decisionOn(a *Activity) *Decision {
	if d := c.index.Decision(a.Decision); d != nil || !a.Decision.IsZero() {
		return d
	}
	if c.yes == nil {
		c.yes = map[value.ID]*Decision{}
		for i := range c.plan.Decisions {
			if d := &c.plan.Decisions[i]; d.Outcome == Yes && c.yes[d.Proposal] == nil {
				c.yes[d.Proposal] = d
			}
		}
	}
	if a.Proposal.IsZero() {
		return nil
	}
	return c.yes[a.Proposal]
}

func activityWithoutDecision(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		if !a.Status.Decided() {
			return
		}
		d := c.decisionOn(a)
		// A reference that leads nowhere has a finding of its own.
		if d == nil && !a.Decision.IsZero() {
			return
		}
		if d == nil || d.Outcome == "" || d.Body.IsZero() {
			c.report(at, value.Named("activity", a.Title), activityStatusWord(a))
		}
	})
}

func activityAgainstDecision(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		d := c.index.Decision(a.Decision)
		if a.Status.Decided() && d != nil && (d.Outcome == No || d.Outcome == Postponed) {
			c.report(at.Key("decision"), value.Named("activity", a.Title), activityStatusWord(a),
				value.Named("decision", d.Title), value.Arg{Name: "outcome", Text: schema.CodeLabel("DecisionOutcome", string(d.Outcome))})
		}
	})
}

func tableOfAnotherGathering(c *check) {
	each(c, c.plan.Proposals, "/proposals", func(at finding.Pointer, p *Proposal) {
		host := c.index.GatheringOf(p.Table)
		if host != nil && !p.Gathering.IsZero() && host.ID != p.Gathering {
			c.report(at.Key("table"), value.Named("proposal", p.Title), value.Named("gathering", host.Title))
		}
	})
}

func doneInTheFuture(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		if a.Status == ActivityDone && c.plan.RevisionDate.Before(a.Period.From) {
			c.report(at.Key("status"), value.Named("activity", a.Title), value.Formatted("date", a.Period.From))
		}
	})
}

func plannedInThePast(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		last := a.Period.To
		if (a.Status == ActivityPlanned || a.Status == ActivityDecided) && last.Before(c.plan.RevisionDate) {
			c.report(at.Key("status"), value.Named("activity", a.Title), value.Formatted("date", last), activityStatusWord(a))
		}
	})
}

func noOwner(c *check) {
	if c.plan.Owner.IsZero() {
		c.reportMissing("", "owner")
	}
}

func noProjectManager(c *check) {
	if !slices.ContainsFunc(c.plan.Leadership, func(l Leader) bool { return l.Role == ProjectManager }) {
		c.reportMissing("", "leadership")
	}
}

func applicationDeadlinePassed(c *check) {
	each(c, c.plan.Budget.Financing, "/budget/financing", func(at finding.Pointer, f *budget.Financing) {
		notSent := f.State == "" || f.State == budget.FinancingToBeExamined || f.State == budget.FinancingDialogue
		if notSent && f.Deadline.Before(c.plan.RevisionDate) {
			c.report(at.Key("deadline"), value.Named("financing", f.Title), value.Formatted("date", f.Deadline))
		}
	})
}

func decisionOnAnotherProposal(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		d := c.index.Decision(a.Decision)
		if d != nil && !d.Proposal.IsZero() && !a.Proposal.IsZero() && d.Proposal != a.Proposal {
			c.report(at.Key("decision"), value.Named("activity", a.Title), value.Named("decision", d.Title),
				value.Named("proposal", c.index.Name(d.Proposal)))
		}
	})
}

// activityWithoutResponsible looks at what is to be carried out. The leader of a subproject is
// responsible for its activities when nobody else is.
func activityWithoutResponsible(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		toBeCarriedOut := a.Status == ActivityDecided || a.Status == ActivityInProgress
		s := c.index.Subproject(a.Subproject)
		if toBeCarriedOut && a.Responsible.IsZero() && (s == nil || s.Leader.IsZero()) {
			c.reportMissing(at, "responsible", value.Named("activity", a.Title), activityStatusWord(a))
		}
	})
}

func activityOutsidePeriod(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		whole := c.plan.Period
		for _, day := range []value.Date{a.Period.From, a.Period.To} {
			if !day.IsZero() && !whole.Contains(day) {
				c.report(at.Key("period"), value.Named("activity", a.Title), value.Formatted("period", whole))
				return
			}
		}
	})
}

func activityNotEvaluated(c *check) {
	c.activities(func(at finding.Pointer, a *Activity) {
		if a.Status == ActivityDone && a.Evaluation.IsZero() {
			c.report(at, value.Named("activity", a.Title))
		}
	})
}

func notAnchored(kind AnchoringKind) func(*check) {
	return func(c *check) {
		if !slices.ContainsFunc(c.plan.Anchoring, func(a Anchoring) bool { return a.Kind == kind }) {
			c.reportMissing("", "anchoring")
		}
	}
}
