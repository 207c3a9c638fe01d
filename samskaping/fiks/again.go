package fiks

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// isAgain reports whether a decision on the case is one that the same body has sent before, whatever its id and
// whatever people have written about it since. A body gives every case a number of its own, and decides it
// once a day: a date may have been corrected, and what was entered by hand may have another number or none.
func isAgain(before, d samskaping.Decision) bool {
	return before.Reference == d.Reference || before.Date == d.Date
}

// again takes in a decision that the plan has already, when it comes once more. What the plan lacks is
// filled in. What the two say differently is told and nothing else: which of them is right can only
// be seen in the minutes, and the plan may have been corrected by hand.
func (a *answer) again(p *samskaping.Plan, t *samskaping.Treatment, before *samskaping.Decision, d samskaping.Decision, found *finding.List) {
	r := reception{found: found}
	take(&r, "/sak/tittel", "Decision", "title", &before.Title, d.Title, saidText)
	take(&r, "/sak/vedtaksdato", "Decision", "date", &before.Date, d.Date, saidDate)
	take(&r, "/sak/utvalgetsSaksnummer", "Decision", "reference", &before.Reference, d.Reference, saidText)
	a.met(t, &r)
	if a.shielded != "" {
		rule := shielded
		if before.Text != "" || len(before.Votes) > 0 {
			rule, r.differs = shieldedInPlan, true
		}
		*found = append(*found, rule.At("/sak/skjerming", value.Named("basis", short(a.shielded))))
	}
	take(&r, a.statusAt, "Decision", "outcome", &before.Outcome, d.Outcome, saidOutcome)
	switch {
	case d.Text == "" || d.Text == before.Text:
	case before.Text == "":
		before.Text = d.Text
		r.fill("Decision", "text")
	default:
		old, now := fromDifference(before.Text, d.Text)
		r.differ("/sak/vedtak", "Decision", "text", value.Same(old), value.Same(now))
	}
	before.Votes = r.votes(before.Votes, d.Votes)
	if a.final && p.Case.Decision != before.ID && a.decides(p, *before, &r) {
		r.fill("Case", "decision")
	}
	switch {
	case len(r.filled) > 0:
		*found = append(*found, completed.At("", value.Arg{Name: "parts", Text: r.parts()}))
	case !r.differs:
		*found = append(*found, alreadyReceived.At(""))
	}
}

// met fills in which meeting a treatment was in, as far as the plan does not say. What it says is kept.
func (a *answer) met(t *samskaping.Treatment, r *reception) {
	take(r, "/moetedato", "Treatment", "date", &t.Date, a.meeting, saidDate)
	take(r, "/utvalgId", "Treatment", "committeeId", &t.CommitteeID, a.committeeID, saidText)
	take(r, "/moeteId", "Treatment", "meetingId", &t.MeetingID, a.meetingID, saidText)
}

func saidText(s string) value.Text     { return value.Same(short(s)) }
func saidDate(d value.Date) value.Text { return value.EachLang(d.Format) }
func saidOutcome(o samskaping.DecisionOutcome) value.Text {
	return schema.CodeLabel("DecisionOutcome", string(o))
}

// votes are those of the plan with what it lacks filled in. Lists that are not of the same people are
// left as they are.
func (r *reception) votes(before, came []samskaping.Vote) []samskaping.Vote {
	switch {
	case len(came) == 0:
		return before
	case len(before) == 0:
		r.fill("Decision", "votes")
		return came
	}
	both := slices.Clone(before)
	filled := false
	for i := range max(len(before), len(came)) {
		var old, now samskaping.Vote
		if i < len(before) {
			old = before[i]
		}
		if i < len(came) {
			now = came[i]
		}
		samePerson := i < len(before) && i < len(came) && old.Voter == now.Voter && old.Represents == now.Represents
		switch {
		case samePerson && (now.Vote == "" || now.Vote == old.Vote):
		case samePerson && old.Vote == "":
			both[i].Vote, filled = now.Vote, true
		default:
			r.differ("/sak/votering", "Decision", "votes", voted(old), voted(now))
			return before
		}
	}
	if filled {
		r.fill("Decision", "votes")
	}
	return both
}

// reception is what becomes of a decision that comes again.
type reception struct {
	found   *finding.List
	filled  []value.Text
	differs bool
}

func (r *reception) fill(typeName, property string) {
	r.filled = append(r.filled, schema.Label(typeName, property).Title)
}

func (r *reception) differ(at finding.Pointer, typeName, property string, old, now value.Text) {
	r.differs = true
	*r.found = append(*r.found, differs.At(at, value.Arg{Name: "part", Text: schema.Label(typeName, property).Title},
		value.Arg{Name: "old", Text: old}, value.Arg{Name: "new", Text: now}))
}

// take fills in what a property of the plan lacks. Where the two differ, that is told as it is said to people.
func take[T comparable](r *reception, at finding.Pointer, typeName, property string, had *T, came T, said func(T) value.Text) {
	var none T
	switch {
	case came == none || came == *had:
	case *had == none:
		*had = came
		r.fill(typeName, property)
	default:
		r.differ(at, typeName, property, said(*had), said(came))
	}
}

// parts are the names of what was filled in.
func (r *reception) parts() value.Text {
	in := func(l value.Lang) string {
		var names []string
		for _, name := range r.filled {
			names = append(names, name.In(l))
		}
		return strings.Join(names, ", ")
	}
	return value.EachLang(in)
}

// voted is one vote as a finding says it; a dash for one that is not there.
func voted(v samskaping.Vote) value.Text {
	how := value.Same("–")
	if v.Vote != "" {
		how = schema.CodeLabel("VoteKind", string(v.Vote))
	}
	if v.Voter == "" {
		return how
	}
	in := func(l value.Lang) string { return short(v.Voter) + ": " + how.In(l) }
	return value.EachLang(in)
}

// decisionName is the title of a decision and the number the body gave it.
func decisionName(p *samskaping.Plan, id value.ID) value.Text {
	name := short(p.Index().Name(id))
	if d := p.Index().Decision(id); d != nil && d.Reference != "" {
		name += ", " + d.Reference
	}
	return value.Same(name)
}

// decides makes a final decision that of the case, unless the case has one of a later day: messages come
// in any order, and an old one may come again. It reports whether it did, and tells when it did not.
func (a *answer) decides(p *samskaping.Plan, d samskaping.Decision, r *reception) bool {
	if now := p.Index().Decision(p.Case.Decision); now != nil && d.Date.Before(now.Date) {
		r.differ("/erEndeligVedtak", "Case", "decision", decisionName(p, now.ID), decisionName(p, d.ID))
		return false
	}
	p.Case.Decision = d.ID
	return true
}

// fromDifference shortens two texts to where they begin to differ, with the word before.
func fromDifference(a, b string) (string, string) {
	start, i := 0, 0
	for ; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		if a[i] == ' ' || a[i] == '\n' {
			start = i + 1
		}
	}
	from := func(s string) string {
		if s = s[start:]; s == "" {
			return "–"
		}
		if start > 0 {
			s = "…" + s
		}
		return short(s)
	}
	return from(a), from(b)
}
