package fiks

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Receive reads the message vedtakfrautvalg.send and returns a copy of the plan with the decision
// in it: among the decisions, and as the answer of the body that treated the case. A final decision
// also becomes the decision of the case, in place of one of an earlier day, which stays among the
// decisions. The plan that was given is not changed.
//
// The findings have places in the message. When there are errors among them, the message was not
// understood or is about another case, and the plan returned is nil. Otherwise they report what was
// changed beyond the decision itself, and what the plan has no place for. The only thing in the plan
// that is overwritten is which meeting, when it was moved, and that is reported; receiving a message
// twice changes nothing. A decision that comes again, corrected or now final, fills in what the plan
// lacks, and where the two differ, that is reported.
//
// The error is samskaping.ErrNoPlan, a *finding.ReadError for bytes that are not JSON, or that of
// [samskaping.Encode] for a plan that cannot be written.
func Receive(p *samskaping.Plan, data []byte) (*samskaping.Plan, finding.List, error) {
	if p == nil {
		return nil, nil, samskaping.ErrNoPlan
	}
	if len(data) > MaxMessage {
		return nil, finding.List{messageTooLarge.At("")}, nil
	}
	found, err := schema.Scan(data)
	if err != nil || len(found) > 0 {
		return nil, found, err
	}
	answer := readAnswer(data, externalKey{system, key(p)}, &found)
	if year, sequence := split(p.Case.Number); !found.HasErrors() && !answer.isOn(caseNumber{year, sequence}) {
		found = append(found, otherCase.At("/sak/fagsystemetsSaksnummer", value.Named("number", answer.number.String())))
	}
	var decided *samskaping.Plan
	if !found.HasErrors() {
		if decided, err = copied(p); err != nil {
			return nil, nil, err
		}
		answer.putIn(decided, &found)
	}
	schema.Locate(data, found)
	found.Sort()
	return decided, found, nil
}

// answer is what a body has decided, as the message tells it.
type answer struct {
	committeeID, committee, meetingID string
	meeting                           value.Date
	final                             bool
	own                               externalKey // ours, as we send it
	key                               externalKey // the one that came back
	number, committeeNumber           caseNumber
	title, officer                    string
	date                              value.Date
	statusAt                          finding.Pointer
	status                            []string
	text                              string
	shielded                          string // the legal basis, when the decision is shielded
	votes                             []samskaping.Vote
}

func readAnswer(data []byte, own externalKey, found *finding.List) answer {
	a := answer{own: own}
	message, ok := open("", data, found)
	if !ok {
		return a
	}
	a.committeeID, a.committee = message.needText("utvalgId"), message.needText("utvalgNavn")
	a.meetingID = message.needText("moeteId")
	if moment := message.needText("moetedato"); moment != "" {
		at, err := time.Parse(time.RFC3339, moment)
		if a.meeting = value.DayInNorway(at); err != nil || a.meeting.IsZero() {
			message.refuse("moetedato")
		}
	}
	if raw, ok := message.need("erEndeligVedtak"); ok {
		message.read("erEndeligVedtak", raw, &a.final)
	}
	if body, ok := message.needInside("sak"); ok {
		a.readCase(body)
	}
	message.tellRest()
	return a
}

func (a *answer) readCase(body object) {
	if key, ok := body.needInside("referanseEksternNoekkel"); ok {
		a.key = externalKey{key.needText("fagsystem"), key.needText("noekkel")}
		if a.key.System != system {
			*body.found = append(*body.found, notKept.At(key.at, value.Named("part", "referanseEksternNoekkel"), value.Named("value", short(a.key.System+" "+a.key.Key))))
		}
		key.tellRest()
	}
	a.number, a.committeeNumber = body.numberOf("fagsystemetsSaksnummer"), body.numberOf("utvalgetsSaksnummer")
	a.title, a.officer = body.needText("tittel"), body.needText("saksansvarlig")
	if day := body.needText("vedtaksdato"); day != "" {
		var err error
		if a.date, err = value.ParseDate(day); err != nil {
			body.refuse("vedtaksdato")
		}
	}
	a.statusAt = body.at
	if status, ok := body.inside("status"); ok {
		a.statusAt = status.at
		a.status = []string{status.text("kodeverdi"), status.text("kodebeskrivelse")}
		status.tellRest()
	}
	if decision, ok := body.inside("vedtak"); ok {
		a.text = decision.text("tekstInnhold")
		decision.tellRest()
	}
	if shield, ok := body.inside("skjerming"); ok {
		a.shielded = shield.needText("skjermingshjemmel")
	}
	if raw, ok := body.take("votering"); ok {
		a.readVotes(body, raw)
	}
	body.takeOwn("fagsystemetsReferanse", a.own)
	body.takeOwn("fagsystemetsReferanseEksternNoekkel", a.own)
	body.tellRest()
}

func (a *answer) readVotes(body object, raw json.RawMessage) {
	var all []json.RawMessage
	if !body.read("votering", raw, &all) {
		return
	}
	for i, raw := range all {
		one, ok := open(body.at.Key("votering").Index(i), raw, body.found)
		if !ok {
			continue
		}
		v := samskaping.Vote{Voter: one.needText("moetedeltaker"), Represents: one.needText("representerer")}
		if vote, ok := one.needInside("stemme"); ok {
			if v.Vote, ok = voteOf(vote); !ok {
				*body.found = append(*body.found, voteNotRead.At(vote.at, value.Named("voter", v.Voter)))
			}
		}
		one.tellRest()
		a.votes = append(a.votes, v)
	}
}

// voteOf reads a choice that the schema writes as an object with the chosen name in it. It requires
// all three names, and so a vote that has them all says nothing.
func voteOf(vote object) (samskaping.VoteKind, bool) {
	var chosen []samskaping.VoteKind
	for _, name := range []struct {
		word string
		kind samskaping.VoteKind
	}{{"Ja", samskaping.VoteFor}, {"Nei", samskaping.VoteAgainst}, {"Blankt", samskaping.VoteBlank}} {
		if _, ok := vote.take(name.word); ok {
			chosen = append(chosen, name.kind)
		}
	}
	if len(chosen) != 1 {
		return "", false
	}
	return chosen[0], true
}

// isOn reports whether the answer is on the case with the number and, where the key that came back
// is one of ours, on our project.
func (a *answer) isOn(number caseNumber) bool {
	return a.number == number && (a.key.System != system || a.key == a.own)
}

func (n caseNumber) String() string {
	return strconv.FormatInt(n.Year, 10) + "/" + strconv.FormatInt(n.Sequence, 10)
}

// putIn puts the answer in a plan.
func (a *answer) putIn(p *samskaping.Plan, found *finding.List) {
	tell := func(at finding.Pointer, r finding.Rule, args ...value.Arg) {
		*found = append(*found, r.At(at, args...))
	}
	d := samskaping.Decision{
		Title: a.title, Scope: samskaping.ScopeCase, Date: a.date, Reference: a.committeeNumber.String(),
		Text: a.text, Votes: a.votes,
	}
	if a.shielded != "" {
		d.Text, d.Votes = "", nil
	}
	var known bool
	if d.Outcome, known = outcomeOf(a.status); !known {
		tell(a.statusAt, outcomeUnknown, value.Named("status", a.saidStatus()))
	}
	if officer := p.Index().Person(p.Case.Officer); officer == nil || a.officer != officer.Name && a.officer != officer.Role {
		tell("/sak/saksansvarlig", notKept, value.Named("part", "saksansvarlig"), value.Named("value", short(a.officer)))
	}
	d.Body = a.body(p, found)
	for i := range p.Case.Treatments {
		t := &p.Case.Treatments[i]
		if before := p.Index().Decision(t.Decision); before != nil && t.Body == d.Body && isAgain(*before, d) {
			a.again(p, t, before, d, found)
			return
		}
	}
	if a.shielded != "" {
		tell("/sak/skjerming", shielded, value.Named("basis", short(a.shielded)))
	}
	d.ID = free(p, "vedtak-"+strconv.FormatInt(a.committeeNumber.Year, 10)+"-"+strconv.FormatInt(a.committeeNumber.Sequence, 10))
	p.Decisions = append(p.Decisions, d)
	a.treat(p, d, found)
	if a.final {
		a.decides(p, d, &reception{found: found})
	}
}

// body is the body that decided: the one that is treated under the id, or that has the name. One
// that is neither is added to the plan.
func (a *answer) body(p *samskaping.Plan, found *finding.List) value.ID {
	for _, t := range p.Case.Treatments {
		if t.CommitteeID == a.committeeID {
			if name := p.Index().Name(t.Body); !strings.EqualFold(name, a.committee) {
				*found = append(*found, notKept.At("/utvalgNavn", value.Named("part", "utvalgNavn"), value.Named("value", short(a.committee))))
			}
			return t.Body
		}
	}
	for _, b := range p.Bodies {
		if strings.EqualFold(strings.TrimSpace(b.Name), a.committee) {
			return b.ID
		}
	}
	*found = append(*found, bodyAdded.At("/utvalgNavn", value.Named("body", short(a.committee))))
	id := free(p, "utvalg-"+strconv.Itoa(len(p.Bodies)+1))
	p.Bodies = append(p.Bodies, samskaping.Body{
		ID: id, Name: a.committee, Kind: samskaping.BodyCommittee, Decides: []samskaping.DecisionScope{samskaping.ScopeCase},
	})
	return id
}

// treat makes the decision the answer of a treatment by its body that has none yet: the one of that meeting,
// else the first. When all have theirs, the case has come back to the body, which is a treatment of its own.
func (a *answer) treat(p *samskaping.Plan, d samskaping.Decision, found *finding.List) {
	unanswered := func(t samskaping.Treatment) bool { return t.Body == d.Body && t.Decision.IsZero() }
	i := slices.IndexFunc(p.Case.Treatments, func(t samskaping.Treatment) bool {
		return unanswered(t) && (t.MeetingID == a.meetingID || t.Date == a.meeting)
	})
	if i < 0 {
		i = slices.IndexFunc(p.Case.Treatments, unanswered)
	}
	if i < 0 {
		p.Case.Treatments = append(p.Case.Treatments, samskaping.Treatment{Body: d.Body})
		i = len(p.Case.Treatments) - 1
	}
	t := &p.Case.Treatments[i]
	if !t.Date.IsZero() && t.Date != a.meeting {
		*found = append(*found, meetingMoved.At("/moetedato", value.Named("body", short(a.committee)), value.Formatted("old", t.Date), value.Formatted("new", a.meeting)))
		t.Date, t.MeetingID = value.Date{}, "" // it is another meeting
	}
	t.Decision = d.ID
	a.met(t, &reception{found: found})
}

// outcomes are the words that say what became of a case, written with small letters. KS has
// published no codes, and so these are the words meeting systems use; anything else is asked about.
var outcomes = map[string]samskaping.DecisionOutcome{
	"vedtatt": samskaping.Yes, "enstemmig vedtatt": samskaping.Yes, "tilrådd": samskaping.Yes, "innstilling vedtatt": samskaping.Yes,
	"godkjent": samskaping.Yes, "vedteke": samskaping.Yes, "samrøystes vedteke": samskaping.Yes,
	"ikke vedtatt": samskaping.No, "ikkje vedteke": samskaping.No, "avslått": samskaping.No, "forkastet": samskaping.No, "falt": samskaping.No,
	"utsatt": samskaping.Postponed, "utsett": samskaping.Postponed, "sendt tilbake": samskaping.Postponed,
}

// outcomeOf finds the outcome in a code and its name. Two that contradict each other are none.
func outcomeOf(status []string) (samskaping.DecisionOutcome, bool) {
	var outcome samskaping.DecisionOutcome
	for _, s := range status {
		found, ok := outcomes[strings.ToLower(s)]
		if ok && outcome != "" && outcome != found {
			return "", false
		}
		if ok {
			outcome = found
		}
	}
	return outcome, outcome != ""
}

// saidStatus is the status as the message says it; a dash when it says nothing.
func (a *answer) saidStatus() string {
	said := slices.DeleteFunc(slices.Clone(a.status), func(s string) bool { return s == "" })
	if len(said) == 0 {
		return "–"
	}
	return short(strings.Join(said, ", "))
}

// free is the id, or the first one like it that is not taken.
func free(p *samskaping.Plan, wanted string) value.ID {
	index := p.Index()
	return value.ProposeID(wanted, "", func(id value.ID) bool {
		_, taken := index.Place(id)
		return taken || id == p.ID
	})
}

// copied is a copy of a plan, made by writing and reading it.
func copied(p *samskaping.Plan) (*samskaping.Plan, error) {
	written, err := samskaping.Encode(p)
	if err != nil {
		return nil, err
	}
	var made samskaping.Plan
	if err := json.Unmarshal(written, &made); err != nil {
		return nil, fmt.Errorf("fiks: %w", err)
	}
	return &made, nil
}
