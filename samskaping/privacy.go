package samskaping

import (
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// Public returns a copy of the plan without anything that identifies a person. The names, e-mail
// addresses and phone numbers of persons are removed unless the person's Public is true. A removed
// name that is repeated in any text is removed there too, and so is anything that looks like an
// e-mail address or a phone number, other than the shared mailboxes of organisations and what
// public persons have stated, and any national identity number. An id that is made of a name is
// replaced by another, also where it is referred to; the ids of the plan and the project stay. Roles,
// units and everything else stay. The plan itself is not changed.
//
// Numbers of people stay too, because whoever adds them up needs them. Call [Plan.HideSmallGroups] on
// the copy before it is shown to anyone; package report and the public workbook do so themselves.
func (p *Plan) Public() *Plan { return personalIn(p).takenOutOf(p) }

// PublicRevisions returns public copies of two revisions of a plan, as [Plan.Public] makes them, that can
// be compared: what is personal in one of them is removed from both. The new one says who is public.
func PublicRevisions(old, new *Plan) (publicOld, publicNew *Plan) {
	personal := personalIn(new, old)
	return personal.takenOutOf(old), personal.takenOutOf(new)
}

// SmallestPublicGroup is the smallest number of people that is shown to the public. In a smaller
// group somebody could be recognised.
const SmallestPublicGroup = 5

// HideSmallGroups removes the numbers of people that are too small to be shown to the public: of
// participants, of those who came, of a target group, and the readings of indicators that count
// people. A number of 0 is not small. A share is removed with its parts when those counted, those not
// counted or all of them are few. A document can say "fewer than five" instead; a table of data
// has no place for that. It changes the plan it is called on, so call it on a copy.
func (p *Plan) HideSmallGroups() {
	p = p.orEmpty()
	hide := func(n *value.Count) {
		if 0 < n.Int64() && n.Int64() < SmallestPublicGroup {
			*n = value.Count{}
		}
	}
	for i := range p.TargetGroups {
		hide(&p.TargetGroups[i].Size)
	}
	for i := range p.Subprojects {
		for j := range p.Subprojects[i].Participants {
			hide(&p.Subprojects[i].Participants[j].Count)
		}
	}
	for i := range p.Gatherings {
		for j := range p.Gatherings[i].Participants {
			hide(&p.Gatherings[i].Participants[j].Count)
		}
	}
	for i := range p.Activities {
		hide(&p.Activities[i].Evaluation.Attendance)
	}
	for i := range p.Budget.Effort {
		for j := range p.Budget.Effort[i].Actual {
			hide(&p.Budget.Effort[i].Actual[j].People)
		}
	}
	for i := range p.BenefitPlan.Indicators {
		hideReadings(&p.BenefitPlan.Indicators[i])
	}
}

// hideReadings removes the values of an indicator that tell of few people. The days and the
// comments stay.
func hideReadings(i *benefits.Indicator) {
	for _, r := range []*benefits.Reading{&i.Baseline, &i.Target} {
		if FewPeople(*i, *r) {
			r.Value, r.Numerator, r.Denominator = value.Decimal{}, value.Decimal{}, value.Decimal{}
		}
	}
	for j := range i.Measurements {
		if m := &i.Measurements[j]; FewPeople(*i, m.Reading()) {
			m.Value, m.Numerator, m.Denominator = value.Decimal{}, value.Decimal{}, value.Decimal{}
		}
	}
}

// FewPeople reports whether a small number of people could be worked out from a reading of an
// indicator that counts people: those counted, those not counted, or all of them. A number is
// small when it is above 0 and below [SmallestPublicGroup].
func FewPeople(i benefits.Indicator, r benefits.Reading) bool {
	if !i.CountsPeople {
		return false
	}
	few := func(people *big.Rat) bool {
		return people.Sign() != 0 && people.Abs(people).Cmp(big.NewRat(SmallestPublicGroup, 1)) < 0
	}
	if r.Numerator.IsZero() || r.Denominator.IsZero() {
		return i.Unit != benefits.UnitPercent && few(r.Value.Rat())
	}
	others := new(big.Rat).Sub(r.Denominator.Rat(), r.Numerator.Rat())
	return few(r.Numerator.Rat()) || few(r.Denominator.Rat()) || few(others)
}

// HoldsNationalID reports whether a text of the plan has a national identity number in it. No
// document is made of such a plan; [Plan.Check] says where the numbers stand.
func (p *Plan) HoldsNationalID() bool {
	return slices.ContainsFunc(p.orEmpty().nodes().texts, func(l leaf) bool { return len(identity.FindNationalIDs(l.text)) > 0 })
}
