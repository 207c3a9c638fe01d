package samskaping

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// redacted stands where something was removed.
const redacted = "[…]"

// What may stand between the groups of a phone number: spaces and hyphens of every width.
const (
	gap    = `[\t\pZ]{1,2}`
	hyphen = `[\p{Pd}\x{2212}]`
)

var (
	// emailLike is an e-mail address, also one that is written to be hidden from machines, as in
	// "kari (at) kommunen.no".
	emailLike = pattern(`[\pL\pM\pN._%+'-]+(?:[@\x{ff20}]|[ \x{00a0}]?[(\[](?i:at|a)[)\]][ \x{00a0}]?)[\pL\pM\pN-]+(\.[\pL\pM\pN-]+)+`)
	// phoneLike is eight digits in one of the groupings Norwegians write a phone number in, with or
	// without the country code, or any number that has a country code with a plus or two zeros. Nine
	// digits, such as an organisation number, times of day and amounts in groups of three are not phone
	// numbers. Letters may stand right beside it, as in "Tlf99887766".
	phoneLike = pattern(`(?:^|[^0-9])((?:\+|00)[1-9][0-9]{0,2}(?:` + gap + `?\(0\))?(?:(?:` + gap + `|\.|` + hyphen + `)?[0-9]){6,12}` +
		`|47[2-9][0-9]{7}|(?:47` + gap + `)?(?:[0-9]{8}|[0-9]{2}(?:` + gap + `[0-9]{2}){3}|[0-9]{3}` + gap + `[0-9]{2}` + gap + `[0-9]{3})` +
		`|[0-9]{2}(?:\.[0-9]{2}){3}|[0-9]{3}\.[0-9]{2}\.[0-9]{3}|[0-9]{2}(?:` + hyphen + `[0-9]{2}){3}|[0-9]{3}` + hyphen + `[0-9]{2}` + hyphen + `[0-9]{3}` +
		`)(?:$|[^0-9])`)
	percentEncoded = pattern(`(?:%[0-9A-Fa-f]{2})+`)
)

// personal is what is to be taken away from texts, and what is not.
type personal struct {
	named  names
	hidden map[value.ID]bool     // persons who are not public
	phones map[string]bool       // theirs, as [phoneDigits] has them
	shown  map[string]bool       // addresses and phone numbers that anyone may see
	ids    map[value.ID]value.ID // the ids that tell who somebody is, and what stands for each
}

// personalIn finds out what is personal in the revisions of a plan, the latest first.
func personalIn(revisions ...*Plan) *personal {
	for i := range revisions {
		revisions[i] = revisions[i].orEmpty()
	}
	found := &personal{hidden: map[value.ID]bool{}, phones: map[string]bool{}, shown: map[string]bool{}, ids: map[value.ID]value.ID{}}
	for _, person := range revisions[0].People {
		found.hidden[person.ID] = !person.Public && person.ID != ""
	}
	var people []Person
	var named []string
	shown := map[string]bool{} // names that anyone may see
	for _, p := range revisions {
		for _, o := range p.Organisations {
			found.shown[strings.ToLower(o.Mailbox)] = true
		}
		for _, person := range p.People {
			if found.isPublic(person) {
				found.shown[strings.ToLower(person.Email)], found.shown[phoneDigits(person.Phone)], shown[plainName(person.Name)] = true, true, true
				continue
			}
			people, named = append(people, person), append(named, person.Name)
		}
		for _, d := range p.Decisions {
			for _, v := range d.Votes {
				named = append(named, v.Voter)
			}
		}
	}
	named = slices.DeleteFunc(named, func(name string) bool { return shown[plainName(name)] })
	for _, person := range people {
		if address := strings.ToLower(person.Email); !found.shown[address] && emailLike().FindString(address) != address {
			named = append(named, address) // most are known by their looks
		}
		if phone := phoneDigits(person.Phone); shortestPhone <= len(phone) && len(phone) <= longestPhone && !found.shown[phone] {
			found.phones[phone] = true
		}
	}
	found.named = newNames(named)
	found.renameIDs(people, revisions)
	return found
}

func (p *personal) isPublic(person Person) bool { return person.Public && !p.hidden[person.ID] }

// The digits of a phone number. What has fewer is known within a house only, and stands for much else.
const (
	shortestPhone = 5
	longestPhone  = 15
)

// renameIDs finds other ids for those that are made of a name, as an id often is of a title. That of a
// person is made of the role.
func (p *personal) renameIDs(people []Person, revisions []*Plan) {
	var found []*nodes
	taken := map[value.ID]bool{}
	for _, plan := range revisions {
		p.ids[plan.ID] = plan.ID
		n := plan.nodes()
		found = append(found, n)
		for _, thing := range n.things {
			id, _ := thing.id()
			taken[id] = true
		}
	}
	called := map[string]int{} // how many have asked for an id of the same words
	rename := func(id value.ID, name string, kind value.ID) {
		if _, known := p.ids[id]; known {
			return
		}
		words := cmp.Or(value.IDOf(name), kind).String()
		words = words[:min(len(words), longestWords)]
		if called[words]++; called[words] > 1 { // all numbers are not tried for each of very many
			words += "-" + strconv.Itoa(called[words])
		}
		p.ids[id] = value.ProposeID(words, kind, func(id value.ID) bool { return taken[id] })
		taken[p.ids[id]] = true
	}
	for _, person := range people {
		if sharesWord(person.ID, value.IDOf(plainly(person.Name))) {
			rename(person.ID, p.removedFrom(person.Role), "person")
		}
	}
	for _, n := range found {
		for _, thing := range n.things {
			id, _ := thing.id()
			if spans := p.inID(id); spans != nil {
				rename(id, without(id.String(), spans), value.IDOf(thing.field.of.name))
			}
		}
		for _, l := range n.texts { // an id that leads nowhere is shown as it is
			if spans := p.inID(value.ID(l.text)); spans != nil && l.field.item == idType {
				rename(value.ID(l.text), without(l.text, spans), "id")
			}
		}
	}
}

// longestWords are the letters of an id that leave room for a number.
const longestWords = 40

// inID finds what tells who somebody is in an id.
func (p *personal) inID(id value.ID) []identity.Span {
	return append(p.named.in(id.String()), identity.FindNationalIDs(id.String())...)
}

// sharesWord reports whether a word of one id is a word of another. A letter alone is no word.
func sharesWord(a, b value.ID) bool {
	words := strings.Split(b.String(), "-")
	return slices.ContainsFunc(strings.Split(a.String(), "-"), func(w string) bool { return len(w) > 1 && slices.Contains(words, w) })
}

// takenOutOf returns a copy of a plan without what is personal.
func (p *personal) takenOutOf(plan *Plan) *Plan {
	if plan == nil {
		return nil
	}
	public := plan.Clone()
	for i := range public.People {
		if person := &public.People[i]; !p.isPublic(*person) {
			person.Name, person.Email, person.Phone = "", "", ""
		}
	}
	for i := range public.Decisions {
		for j := range public.Decisions[i].Votes {
			public.Decisions[i].Votes[j].Voter = ""
		}
	}
	found := public.nodes()
	for _, l := range found.texts {
		switch other, renamed := p.ids[value.ID(l.text)]; {
		case l.field.item == stringType:
			l.set(p.removedFrom(l.text))
		case l.field.item == idType && renamed:
			l.set(other.String())
		}
	}
	for _, thing := range found.things {
		id, _ := thing.id()
		if other, renamed := p.ids[id]; renamed {
			thing.value.Field(0).SetString(other.String())
		}
	}
	return public
}

// removedFrom takes away what is personal, also where characters that cannot be seen, such as a
// soft hyphen, stand between its letters, where a letter and its ring or accent are written each for
// itself, and in the encoding of a web address. They stay in a text with nothing personal in it.
func (p *personal) removedFrom(text string) string {
	if plain := plainly(text); plain != text {
		if spans := p.in(plain); spans != nil {
			return without(plain, spans)
		}
	}
	return without(text, p.in(text))
}

// plainly writes a text as it is read.
func plainly(text string) string {
	if text = strings.Map(onlySeen, text); strings.Contains(text, "%") {
		text = percentEncoded().ReplaceAllStringFunc(text, func(found string) string {
			decoded, err := hex.DecodeString(strings.ReplaceAll(found, "%", ""))
			if err != nil || !utf8.Valid(decoded) || bytes.ContainsFunc(decoded, unicode.IsControl) {
				return found
			}
			return string(decoded)
		})
	}
	return norm.NFC.String(text)
}

// onlySeen leaves out format characters (Unicode category Cf): hyphens that only show at the end of
// a line, spaces and joiners without width, and marks for the direction of reading.
func onlySeen(r rune) rune {
	if unicode.Is(unicode.Cf, r) {
		return -1
	}
	return r
}

// in finds what is personal in a text. Most texts have no digits and no address, and are not searched
// for them. A document is not made of a plan that has national identity numbers; what is made of it
// without looking at them, such as a public copy, has none either.
func (p *personal) in(text string) []identity.Span {
	spans := p.named.in(text)
	if strings.ContainsAny(text, "@\uff20([") {
		for _, m := range emailLike().FindAllStringIndex(text, -1) {
			address := identity.Span{Start: m[0], End: m[1]}
			if !p.shown[strings.Trim(strings.ToLower(text[m[0]:m[1]]), "._%+'-")] {
				spans = append(spans, address)
				continue
			}
			spans = slices.DeleteFunc(spans, func(s identity.Span) bool { return address.Start <= s.Start && s.End <= address.End })
		}
	}
	if strings.ContainsAny(text, "0123456789") {
		spans = append(spans, identity.FindNationalIDs(text)...)
		for _, s := range firstGroups(text, phoneLike()) {
			if !p.shown[phoneDigits(text[s.Start:s.End])] {
				spans = append(spans, s)
			}
		}
		spans = append(spans, p.phonesIn(text)...)
	}
	return spans
}

// phonesIn finds the phone numbers of persons however their digits are spaced.
func (p *personal) phonesIn(text string) (found []identity.Span) {
	if len(p.phones) == 0 {
		return nil
	}
	// The digits that stand near each other, and where in the text each of them ends.
	var digits []byte
	var ends []int
	look := func() {
		for start := range digits {
			if start > 0 && ends[start-1]+1 == ends[start] {
				continue // within a group of digits
			}
			for end := start + shortestPhone; end <= min(start+longestPhone, len(digits)); end++ {
				if p.phones[string(digits[start:end])] && (end == len(digits) || ends[end-1]+1 < ends[end]) {
					found = append(found, identity.Span{Start: ends[start] - 1, End: ends[end-1]})
				}
			}
		}
		digits, ends = digits[:0], ends[:0]
	}
	between := 0
	for i, r := range text {
		switch {
		case r >= '0' && r <= '9':
			digits, ends, between = append(digits, byte(r)), append(ends, i+1), 0
		case partOfWord(r) || between == 3:
			look()
		default:
			between++
		}
	}
	look()
	return found
}

// firstGroups are the first group of a pattern wherever it stands. What follows one may be what the
// next one stands behind, and is looked at again.
func firstGroups(text string, pattern *regexp.Regexp) (found []identity.Span) {
	for at := 0; ; {
		m := pattern.FindStringSubmatchIndex(text[at:])
		if m == nil {
			return found
		}
		found = append(found, identity.Span{Start: at + m[2], End: at + m[3]})
		at += m[3]
	}
}

// without puts a mark in the place of each span of a text. Those that overlap are one.
func without(text string, spans []identity.Span) string {
	slices.SortFunc(spans, func(a, b identity.Span) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	var left strings.Builder
	from := 0
	for i, s := range spans {
		if i == 0 || s.Start >= from {
			left.WriteString(text[from:s.Start] + redacted)
		}
		from = max(from, s.End)
	}
	return left.String() + text[from:]
}

// phoneDigits are the digits of a phone number, without the country code when it is Norwegian.
func phoneDigits(s string) string {
	digits := strings.TrimPrefix(strings.Map(onlyDigits, s), "00")
	if len(digits) == 10 {
		digits = strings.TrimPrefix(digits, "47")
	}
	return digits
}

func onlyDigits(r rune) rune {
	if r < '0' || r > '9' {
		return -1
	}
	return r
}
