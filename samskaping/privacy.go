package samskaping

import (
	"math/big"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// Public returns a copy of the plan without what tells who persons are. The names, e-mail addresses
// and phone numbers of persons are removed unless the person's Public is true. A removed name
// that is repeated in any text is removed there too, and so is anything that looks like an
// e-mail address or a phone number, other than the shared mailboxes of organisations and what
// public persons have stated, and any national identity number. Roles, units and everything
// else stay. The plan itself is not changed.
//
// Numbers of people stay too, because who adds them up needs them. Call [Plan.HideSmallGroups] on the
// copy before it is shown to anyone; the documents of package report and the public workbook have done so.
func (p *Plan) Public() *Plan {
	if p == nil {
		return nil
	}
	public := p.Clone()
	keep := map[string]bool{}
	var persons []string
	for i := range public.Organisations {
		keep[public.Organisations[i].Mailbox] = true
	}
	for i := range public.People {
		person := &public.People[i]
		if person.Public {
			keep[person.Email], keep[phoneDigits(person.Phone)] = true, true
			continue
		}
		if name := strings.TrimSpace(person.Name); name != "" {
			persons = append(persons, name)
		}
		person.Name, person.Email, person.Phone = "", "", ""
	}
	for i := range public.Decisions {
		for j := range public.Decisions[i].Votes {
			if voter := &public.Decisions[i].Votes[j].Voter; strings.TrimSpace(*voter) != "" {
				persons, *voter = append(persons, strings.TrimSpace(*voter)), ""
			}
		}
	}
	named := newNames(persons)
	for _, l := range public.nodes().texts {
		if l.field.item == stringType {
			l.set(withoutPersons(l.text, named, keep))
		}
	}
	return public
}

// SmallestPublicGroup is the smallest number of people that is shown to the public. In a smaller
// group somebody could be recognised.
const SmallestPublicGroup = 5

// HideSmallGroups removes the numbers of people that are too small to be shown to the public: of
// participants, of those who came, of a target group, and the readings of indicators that count
// people. None is not small. A share is removed with its parts when those counted, those not
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

// redacted stands where something was removed.
const redacted = "[…]"

var (
	emailLike = pattern(`[\pL\pM\pN._%+'-]+@[\pL\pM\pN-]+(\.[\pL\pM\pN-]+)+`)
	// phoneLike is eight digits in one of the groupings Norwegians write a phone number in, or
	// any number with a country code. Nine digits, such as an organisation number, times of day
	// and amounts in groups of three are not phone numbers. Letters may stand right beside it, as
	// in "Tlf99887766".
	phoneLike = pattern(`(?:^|[^0-9])((?:\+|00)[1-9][0-9]{0,2}(?:[ \x{00a0}.-]?[0-9]){6,12}|[0-9]{8}|[0-9]{2}(?:[ \x{00a0}][0-9]{2}){3}|[0-9]{2}(?:\.[0-9]{2}){3}|[0-9]{2}(?:-[0-9]{2}){3}|[0-9]{3}[ \x{00a0}][0-9]{2}[ \x{00a0}][0-9]{3})(?:$|[^0-9])`)
)

// withoutPersons takes away what is personal, also where characters that cannot be seen, such as a
// soft hyphen, stand between its letters. They stay in a text with nothing personal in it.
func withoutPersons(text string, named names, keep map[string]bool) string {
	if seen := strings.Map(onlySeen, text); seen != text {
		if redacted := redact(seen, named, keep); redacted != seen {
			return redacted
		}
	}
	return redact(text, named, keep)
}

// onlySeen leaves out format characters (Unicode category Cf): hyphens that only show at the end of
// a line, spaces and joiners without width, and marks for the direction of reading.
func onlySeen(r rune) rune {
	if unicode.Is(unicode.Cf, r) {
		return -1
	}
	return r
}

// redact takes away what is personal. Most texts have no digits and no address, and are not
// searched for them.
func redact(text string, named names, keep map[string]bool) string {
	text = named.removedFrom(text)
	if strings.Contains(text, "@") {
		text = emailLike().ReplaceAllStringFunc(text, func(found string) string {
			if keep[found] {
				return found
			}
			return redacted
		})
	}
	if !strings.ContainsAny(text, "0123456789") {
		return text
	}
	text = removeNationalIDs(text)
	return remove(text, phoneLike(), func(found string) bool { return keep[phoneDigits(found)] })
}

// removeNationalIDs takes away national identity numbers. A document is not made of a plan that has
// any; what is made of it without looking at them, such as a public copy, has none either.
func removeNationalIDs(text string) string {
	var left strings.Builder
	from := 0
	for _, span := range identity.FindNationalIDs(text) {
		left.WriteString(text[from:span.Start] + redacted)
		from = span.End
	}
	return left.String() + text[from:]
}

// remove takes away the first group of a pattern wherever it stands, unless it is to be kept.
func remove(text string, pattern *regexp.Regexp, kept func(string) bool) string {
	var left strings.Builder
	for {
		m := pattern.FindStringSubmatchIndex(text)
		if m == nil {
			left.WriteString(text)
			return left.String()
		}
		// What follows may be what the next one stands behind, and is looked at again.
		if found := text[m[2]:m[3]]; kept(found) {
			left.WriteString(text[:m[3]])
		} else {
			left.WriteString(text[:m[2]] + redacted)
		}
		text = text[m[3]:]
	}
}

func phoneDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// HoldsNationalID reports whether a text of the plan has a national identity number in it. No
// document is made of such a plan; [Plan.Check] says where the numbers stand.
func (p *Plan) HoldsNationalID() bool {
	return slices.ContainsFunc(p.orEmpty().nodes().texts, func(l leaf) bool { return len(identity.FindNationalIDs(l.text)) > 0 })
}
