package fiks_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/fiks"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

var update = flag.Bool("update", false, "write the golden files")

func example(t testing.TB, name string) *samskaping.Plan {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "examples", filepath.FromSlash(name)))
	require.NoError(t, err)
	var p samskaping.Plan
	require.NoError(t, json.Unmarshal(data, &p))
	return &p
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run go test ./samskaping/fiks -update and read the difference")
}

func ids(found finding.List) (all []string) {
	for _, f := range found {
		all = append(all, f.Rule.ID)
	}
	return all
}

// answer is the message of the golden answer with some of its words replaced.
func answer(t testing.TB, oldAndNew ...string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/answer.json")
	require.NoError(t, err)
	for i := 0; i < len(oldAndNew); i += 2 {
		require.Contains(t, string(data), oldAndNew[i])
		data = bytes.Replace(data, []byte(oldAndNew[i]), []byte(oldAndNew[i+1]), 1)
	}
	return data
}

func TestCaseBecomesAMessage(t *testing.T) {
	for name, file := range map[string]string{"halden/plan.json": "case.nb.json", "halden/plan.nn.json": "case.nn.json", "halden/plan.en.json": "case.en.json"} {
		message, found, err := fiks.Send(example(t, name))
		require.NoError(t, err)
		require.Empty(t, found)
		golden(t, file, message)
	}
}

// Whatever is written in a case stands in the message, under whichever property of the plan.
func TestNothingOfACaseIsLeftBehind(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.Strategies[0].Title, p.Case.Extends = "Planen som saken utvider", p.Strategies[0].ID
	message, _, err := fiks.Send(p)
	require.NoError(t, err)
	var body struct {
		Sak struct {
			Tittel           string
			Saksbeskrivelse  struct{ TekstInnhold string }
			ForslagTilVedtak struct{ TekstInnhold string }
		}
	}
	require.NoError(t, json.Unmarshal(message, &body))
	said := body.Sak.Tittel + "\n" + body.Sak.Saksbeskrivelse.TekstInnhold + "\n" + body.Sak.ForslagTilVedtak.TekstInnhold
	var look func(name string, v any)
	texts := 0
	look = func(name string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for name, inside := range v {
				look(name, inside)
			}
		case []any:
			for _, inside := range v {
				look(name, inside)
			}
		case string:
			switch name {
			case "number", "officer", "kind", "extends", "body", "committeeId", "id", "from", "date", "value": // ids, codes and figures
			default:
				texts++
				require.Contains(t, said, v, name)
			}
		}
	}
	var all any
	require.NoError(t, json.Unmarshal(indented(t, p.Case), &all))
	look("", all)
	require.Greater(t, texts, 40)
	for _, figure := range []string{"Planen som saken utvider", "omtrent 270\u00a0000\u00a0kroner", "2025–2028", "Seniornett, 3.\u00a0september 2024"} {
		require.Contains(t, said, figure)
	}
}

// A council decides on what a case costs each year, and reads no further than the sum.
func TestWhatACaseCostsEachYearIsSent(t *testing.T) {
	count := func(n int64) (c value.Count) {
		if n > 0 {
			var err error
			c, err = value.NewCount(n)
			require.NoError(t, err)
		}
		return c
	}
	line := func(year, until int64, amount value.MoneyEstimate) samskaping.EconomyLine {
		return samskaping.EconomyLine{Title: "Lønn", Year: count(year), Until: count(until), Amount: amount}
	}
	kroner := func(kr string) value.MoneyEstimate {
		m, err := value.ParseMoney(kr)
		require.NoError(t, err)
		return value.ExactMoney(m)
	}
	for _, c := range []struct {
		name  string
		lines []samskaping.EconomyLine
		want  string
	}{
		{"amounts of some years, and one of the first", []samskaping.EconomyLine{line(2025, 2027, kroner("100")), line(2025, 0, kroner("50"))},
			"Sum 2025: 150 kroner\nSum hvert år 2026–2027: 100 kroner"},
		{"an amount that is not known", []samskaping.EconomyLine{line(2025, 0, kroner("100")), line(2025, 0, value.MoneyEstimate{})},
			"Sum 2025: minst 100 kroner (beløp mangler i 1 av 2 linjer)"},
		{"no amount that is known", []samskaping.EconomyLine{line(2025, 0, value.MoneyEstimate{})}, ""},
		{"amounts of no year", []samskaping.EconomyLine{line(0, 2027, kroner("100"))}, ""},
		{"amounts that are too large", []samskaping.EconomyLine{line(2025, 0, kroner("9999999999999")), line(2025, 0, kroner("9999999999999"))},
			"Sum 2025: tallene er for store til å legges sammen"},
	} {
		p := example(t, "halden/plan.json")
		p.Case.Consequences.EconomyLines = c.lines
		message, _, err := fiks.Send(p)
		require.NoError(t, err)
		var body struct {
			Sak struct{ Saksbeskrivelse struct{ TekstInnhold string } }
		}
		require.NoError(t, json.Unmarshal(message, &body))
		var sums []string
		for _, said := range strings.Split(strings.ReplaceAll(body.Sak.Saksbeskrivelse.TekstInnhold, "\u00a0", " "), "\n") {
			if strings.HasPrefix(said, "Sum ") {
				sums = append(sums, said)
			}
		}
		require.Equal(t, c.want, strings.Join(sums, "\n"), c.name)
	}
}

func TestWhatACaseLacksIsToldAndNothingIsSent(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*samskaping.Plan)
		want   []string
		at     finding.Pointer
	}{
		{"no case", func(p *samskaping.Plan) { p.Case = samskaping.Case{} }, []string{"fiks-no-case"}, ""},
		{"no number", func(p *samskaping.Plan) { p.Case.Number = "" }, []string{"fiks-no-case-number"}, "/case"},
		{"a number that is none", func(p *samskaping.Plan) { p.Case.Number = "24/x" }, []string{"fiks-no-case-number"}, "/case"},
		{"no title", func(p *samskaping.Plan) { p.Case.Title = " " }, []string{"fiks-no-case-title"}, "/case"},
		{"no officer", func(p *samskaping.Plan) { p.Case.Officer = "" }, []string{"fiks-no-officer"}, "/case"},
		{"nobody treats it", func(p *samskaping.Plan) { p.Case.Treatments = nil }, []string{"fiks-no-treatment"}, "/case"},
		{"a body that is not there", func(p *samskaping.Plan) { p.Case.Treatments[1].Body = "ingen" }, []string{"fiks-no-body"}, "/case/treatments/1"},
		{"a committee without an id", func(p *samskaping.Plan) { p.Case.Treatments[0].CommitteeID = "" }, []string{"fiks-no-committee-id"}, "/case/treatments/0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := example(t, "halden/plan.json")
			c.change(p)
			message, found, err := fiks.Send(p)
			require.NoError(t, err)
			require.Nil(t, message)
			require.Equal(t, c.want, ids(found))
			require.Equal(t, c.at, found[0].Pointer)
		})
	}
	_, _, err := fiks.Send(nil)
	require.ErrorIs(t, err, samskaping.ErrNoPlan)
}

func TestNationalIdentityNumberIsNeverSent(t *testing.T) {
	data, err := os.ReadFile("../testdata/rules/national-identity-number.bad.json")
	require.NoError(t, err)
	p, _, err := samskaping.Decode(data)
	require.NoError(t, err)
	message, found, err := fiks.Send(p)
	require.NoError(t, err)
	require.Nil(t, message)
	require.Contains(t, ids(found), "national-identity-number")
}

func TestAnswerBecomesTheDecisionOfTheCase(t *testing.T) {
	p := example(t, "halden/plan.json")
	before, err := samskaping.Encode(p)
	require.NoError(t, err)
	decided, found, err := fiks.Receive(p, answer(t))
	require.NoError(t, err)
	require.Equal(t, []string{"fiks-not-kept", "fiks-vote-not-read"}, ids(found), "the archive's own number, and a vote that is all three")
	require.Contains(t, found[0].Text(value.NB), "arkivSaksnummer")

	after, err := samskaping.Encode(p)
	require.NoError(t, err)
	require.Equal(t, string(before), string(after), "the plan that was given is not changed")
	date, err := value.ParseDate("2024-12-12")
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(samskaping.Decision{
		ID: "vedtak-2024-98", Title: "Datahjelpen som fast tilbud om digital hjelp fra 2025", Scope: samskaping.ScopeCase, Body: "kommunestyret",
		Date: date, Outcome: samskaping.Yes, Reference: "2024/98",
		Text: "Datahjelpen blir et fast kommunalt tilbud fra 1. januar 2025.\nKommunestyret setter av 400 000 kroner i budsjettet for 2025.",
		Votes: []samskaping.Vote{
			{Voter: "Representant 1", Represents: "Liste A", Vote: samskaping.VoteFor},
			{Voter: "Representant 2", Represents: "Liste B", Vote: samskaping.VoteAgainst},
			{Voter: "Representant 3", Represents: "Liste C"},
		},
	}, decided.Decisions[len(p.Decisions)]))
	require.Equal(t, samskaping.Treatment{
		Body: "kommunestyret", Date: date, CommitteeID: "100001", MeetingID: "m-2024-09", Decision: "vedtak-2024-98",
	}, decided.Case.Treatments[1])
	require.Equal(t, value.ID("vedtak-2024-98"), decided.Case.Decision)

	data, err := samskaping.Encode(decided)
	require.NoError(t, err)
	again, findings, err := samskaping.Decode(data)
	require.NoError(t, err)
	require.NotNil(t, again)
	require.False(t, findings.HasErrors())
	golden(t, "decided.case.json", append(indented(t, decided.Case), indented(t, decided.Decisions[len(p.Decisions):])...))
}

func indented(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.MarshalIndent(v, "", "  ")
	require.NoError(t, err)
	return append(data, '\n')
}

func TestReceivingTwiceChangesNothing(t *testing.T) {
	once, _, err := fiks.Receive(example(t, "halden/plan.json"), answer(t))
	require.NoError(t, err)
	// Which proposal the decision answers is in no message, and is written by hand.
	once.Index().Decision(once.Case.Decision).Proposal = once.Proposals[0].ID
	twice, found, err := fiks.Receive(once, answer(t))
	require.NoError(t, err)
	require.Contains(t, ids(found), "fiks-already-received")
	a, err := samskaping.Encode(once)
	require.NoError(t, err)
	b, err := samskaping.Encode(twice)
	require.NoError(t, err)
	require.Equal(t, string(a), string(b))
}

// A decision may come before it is final, and it may be corrected. What the plan lacks is filled in, and
// what the plan says is kept.
func TestADecisionThatComesAgainLosesAndOverwritesNothing(t *testing.T) {
	cases := []struct {
		name         string
		first, again []string
		want         []string // beside what is told of every answer
		check        func(*testing.T, *samskaping.Plan, samskaping.Decision)
		told         string
	}{
		{"final after all", []string{"true", "false"}, nil, []string{"fiks-decision-completed"}, func(t *testing.T, p *samskaping.Plan, d samskaping.Decision) {
			require.Equal(t, d.ID, p.Case.Decision)
		}, "fylt ut fra meldingen: Vedtak."},
		{"an answer, a text and votes that were missing", []string{`"Vedtatt"`, `"?"`, "Datahjelpen blir et fast kommunalt tilbud fra 1. januar 2025.\\nKommunestyret setter av 400 000 kroner i budsjettet for 2025.", "", `"stemme": { "Nei": {} }`, `"stemme": {}`}, nil,
			[]string{"fiks-decision-completed"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
				require.Equal(t, samskaping.Yes, d.Outcome)
				require.Contains(t, d.Text, "400 000")
				require.Equal(t, samskaping.VoteAgainst, d.Votes[1].Vote)
			}, "Svar, Vedtakstekst, Stemmer."},
		{"another answer", nil, []string{`"Vedtatt"`, `"Avslått"`}, []string{"fiks-decision-differs"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
			require.Equal(t, samskaping.Yes, d.Outcome)
		}, "«Svar». Planen: «ja». Meldingen: «nei»."},
		{"another text", nil, []string{"400 000 kroner i", "450 000 kroner i"}, []string{"fiks-decision-differs"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
			require.Contains(t, d.Text, "400 000")
		}, "Planen: «…400 000 kroner i budsjettet for 2025.». Meldingen: «…450 000"},
		{"another vote", nil, []string{`{ "Nei": {} }`, `{ "Blankt": {} }`}, []string{"fiks-decision-differs"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
			require.Equal(t, samskaping.VoteAgainst, d.Votes[1].Vote)
		}, "Planen: «Representant 2: mot». Meldingen: «Representant 2: blankt»."},
		{"a vote fewer", nil, []string{`{ "moetedeltaker": "Representant 1", "representerer": "Liste A", "stemme": { "Ja": {} } },`, ""}, []string{"fiks-decision-differs"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
			require.Len(t, d.Votes, 3)
		}, "Planen: «Representant 1: for». Meldingen: «Representant 2: mot»."},
		{"what is no longer said", nil, []string{`"Vedtatt"`, `"?"`, "true", "false"}, []string{"fiks-already-received"}, func(t *testing.T, p *samskaping.Plan, d samskaping.Decision) {
			require.Equal(t, samskaping.Yes, d.Outcome)
			require.Equal(t, d.ID, p.Case.Decision)
		}, "står allerede"},
		{"another title", nil, []string{`"tittel": "Datahjelpen`, `"tittel": "Databistand`}, []string{"fiks-decision-differs"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
			require.Contains(t, d.Title, "Datahjelpen")
		}, "Meldingen: «Databistand"},
		{"a corrected day", nil, []string{`"vedtaksdato": "2024-12-12"`, `"vedtaksdato": "2024-12-13"`}, []string{"fiks-decision-differs"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
			require.Equal(t, "2024-12-12", d.Date.String())
		}, "«Dato». Planen: «12.\u00a0desember 2024». Meldingen: «13.\u00a0desember 2024»."},
		{"a corrected number", nil, []string{`"sakssekvensnummer": 98`, `"sakssekvensnummer": 89`}, []string{"fiks-decision-differs"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
			require.Equal(t, "2024/98", d.Reference)
		}, "Planen: «2024/98». Meldingen: «2024/89»."},
		{"another meeting", nil, []string{"2024-12-11T23:00:00Z", "2024-12-18T23:00:00Z", "m-2024-09", "m-2024-10"}, []string{"fiks-decision-differs", "fiks-decision-differs"}, func(t *testing.T, p *samskaping.Plan, _ samskaping.Decision) {
			require.Equal(t, "2024-12-12", p.Case.Treatments[1].Date.String())
			require.Equal(t, "m-2024-09", p.Case.Treatments[1].MeetingID)
		}, "Planen: «m-2024-09». Meldingen: «m-2024-10»."},
		{"shielded after all", nil, []string{`"arkivSaksnummer"`, `"skjerming": {"skjermingshjemmel": "offentleglova § 13"}, "arkivSaksnummer"`}, []string{"fiks-shielded-in-plan"}, func(t *testing.T, _ *samskaping.Plan, d samskaping.Decision) {
			require.NotEmpty(t, d.Text)
		}, "Vedtaket er skjermet (offentleglova § 13), og planen har tekst"},
		{"completed and different", []string{"true", "false"}, []string{`"Vedtatt"`, `"Utsatt"`}, []string{"fiks-decision-completed", "fiks-decision-differs"}, func(t *testing.T, p *samskaping.Plan, d samskaping.Decision) {
			require.Equal(t, d.ID, p.Case.Decision)
		}, "Planen: «ja». Meldingen: «utsatt»."},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			once, _, err := fiks.Receive(example(t, "halden/plan.json"), answer(t, c.first...))
			require.NoError(t, err)
			p, found, err := fiks.Receive(once, answer(t, c.again...))
			require.NoError(t, err)
			require.Len(t, p.Decisions, len(once.Decisions))
			require.Len(t, p.Case.Treatments, len(once.Case.Treatments))
			c.check(t, p, p.Decisions[len(p.Decisions)-1])
			var told []string
			said := ""
			for _, f := range found {
				switch f.Rule.ID {
				case "fiks-decision-completed", "fiks-decision-differs", "fiks-already-received", "fiks-shielded", "fiks-shielded-in-plan":
					told, said = append(told, f.Rule.ID), said+f.Text(value.NB)
				}
			}
			require.Equal(t, c.want, told)
			require.Contains(t, said, c.told)
		})
	}
}

// What the secretary has entered by hand before the message comes is the same decision, and is not there twice.
func TestADecisionEnteredByHandIsNotAddedAgain(t *testing.T) {
	p := example(t, "halden/plan.json")
	day, err := value.ParseDate("2024-12-12")
	require.NoError(t, err)
	p.Decisions = append(p.Decisions, samskaping.Decision{ID: "for-hand", Title: "Datahjelpen som fast tilbud om digital hjelp fra 2025", Body: "kommunestyret", Date: day})
	p.Case.Treatments[1].Decision = "for-hand"
	got, found, err := fiks.Receive(p, answer(t))
	require.NoError(t, err)
	require.Len(t, got.Decisions, len(p.Decisions))
	require.Len(t, got.Case.Treatments, 2)
	d := got.Index().Decision("for-hand")
	require.Equal(t, samskaping.Yes, d.Outcome)
	require.Equal(t, "2024/98", d.Reference)
	require.Equal(t, value.ID("for-hand"), got.Case.Decision)
	require.Contains(t, ids(found), "fiks-decision-completed")
	require.NotContains(t, ids(found), "fiks-decision-differs")
}

// A body that treats the case twice answers for the meeting it was in, whichever answer comes first.
func TestAnAnswerBelongsToItsMeeting(t *testing.T) {
	first, err := value.ParseDate("2024-11-07")
	require.NoError(t, err)
	for _, byID := range []bool{false, true} {
		p := example(t, "halden/plan.json")
		council := p.Case.Treatments[1]
		if byID {
			council.Date, council.MeetingID = value.Date{}, "m-2024-09"
		}
		p.Case.Treatments = []samskaping.Treatment{{Body: "kommunestyret", Date: first, CommitteeID: "100001"}, p.Case.Treatments[0], council}
		got, found, err := fiks.Receive(p, answer(t))
		require.NoError(t, err)
		require.NotContains(t, ids(found), "fiks-meeting-moved")
		require.Equal(t, p.Case.Treatments[0], got.Case.Treatments[0])
		require.NotEmpty(t, got.Case.Treatments[2].Decision)
		require.Equal(t, "2024-12-12", got.Case.Treatments[2].Date.String())
	}
}

// What the meeting system calls a body and a meeting stands as people wrote it. A meeting that was moved is another.
func TestAnAnswerOverwritesNoIDs(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.Case.Treatments[1].MeetingID = "m-1"
	got, found, err := fiks.Receive(p, answer(t, `"utvalgId": "100001"`, `"utvalgId": "200001"`))
	require.NoError(t, err)
	require.Equal(t, "100001", got.Case.Treatments[1].CommitteeID)
	require.Equal(t, "m-1", got.Case.Treatments[1].MeetingID)
	differs := found.Count(finding.Warning)
	require.Equal(t, 2, differs)
	got, _, err = fiks.Receive(p, answer(t, "2024-12-11T23:00:00Z", "2024-12-19T17:00:00Z"))
	require.NoError(t, err)
	require.Equal(t, "m-2024-09", got.Case.Treatments[1].MeetingID)
}

// The decision of a case that is decided is not exchanged by an older answer that comes again.
func TestAnOlderAnswerIsNotTheDecisionAgain(t *testing.T) {
	p, _, err := fiks.Receive(example(t, "halden/plan.json"), answer(t))
	require.NoError(t, err)
	p, _, err = fiks.Receive(p, answer(t, "2024-12-11T23:00:00Z", "2025-01-30T18:00:00+01:00", `"vedtaksdato": "2024-12-12"`, `"vedtaksdato": "2025-01-30"`, `"sakssekvensnummer": 98`, `"sakssekvensnummer": 3`))
	require.NoError(t, err)
	decided := p.Case.Decision
	p, found, err := fiks.Receive(p, answer(t))
	require.NoError(t, err)
	require.Equal(t, decided, p.Case.Decision)
	require.Contains(t, ids(found), "fiks-decision-differs")
}

// The final decision of the latest day is that of the case, however the messages come.
func TestTheLatestFinalDecisionIsThatOfTheCase(t *testing.T) {
	later := []string{"2024-12-11T23:00:00Z", "2025-01-30T18:00:00+01:00", `"vedtaksdato": "2024-12-12"`, `"vedtaksdato": "2025-01-30"`, `"sakssekvensnummer": 98`, `"sakssekvensnummer": 3`}
	notFinal := append(slices.Clone(later), "true", "false")
	for name, messages := range map[string][][]string{
		"in their order": {nil, later}, "the later first": {later, nil}, "first not final": {nil, notFinal, later},
	} {
		p := example(t, "halden/plan.json")
		for _, m := range messages {
			var err error
			p, _, err = fiks.Receive(p, answer(t, m...))
			require.NoError(t, err)
		}
		require.Equal(t, "2025-01-30", p.Index().Decision(p.Case.Decision).Date.String(), name)
	}
}

// A body recommends before the council decides, and a case that is postponed comes back. Every
// answer is a decision of its own, and none takes the place of another.
func TestEveryAnswerIsKept(t *testing.T) {
	p := example(t, "halden/plan.json")
	before := len(p.Decisions)
	for i, message := range [][]byte{
		answer(t, "100001", "100021", "Kommunestyret", "Utvalg for samfunn og kultur", "true", "false", "2024-12-11T23:00:00Z", "2024-11-20T18:00:00+01:00",
			`"vedtaksdato": "2024-12-12"`, `"vedtaksdato": "2024-11-20"`, `"Vedtatt"`, `"Tilrådd"`),
		answer(t, `"Vedtatt"`, `"Utsatt"`, "true", "false"),
		answer(t, "2024-12-11T23:00:00Z", "2025-01-30T18:00:00+01:00", `"vedtaksdato": "2024-12-12"`, `"vedtaksdato": "2025-01-30"`, `"sakssekvensnummer": 98`, `"sakssekvensnummer": 3`),
	} {
		var err error
		p, _, err = fiks.Receive(p, message)
		require.NoError(t, err)
		require.Len(t, p.Decisions, before+i+1)
		if i < 2 {
			require.Empty(t, p.Case.Decision, "nothing is final yet")
		}
	}
	require.Len(t, p.Case.Treatments, 3)
	require.Equal(t, []samskaping.DecisionOutcome{samskaping.Yes, samskaping.Postponed, samskaping.Yes},
		[]samskaping.DecisionOutcome{p.Decisions[before].Outcome, p.Decisions[before+1].Outcome, p.Decisions[before+2].Outcome})
	require.Equal(t, p.Decisions[before+2].ID, p.Case.Decision)
	require.Equal(t, value.ID("vedtak-2024-98-2"), p.Decisions[before+1].ID, "an id that is taken is not given again")
}

func TestWhatAnAnswerLacksIsTold(t *testing.T) {
	for _, c := range []struct {
		name, old, new string
		want           string
		at             finding.Pointer
	}{
		{"another case", `"sakssekvensnummer": 1234`, `"sakssekvensnummer": 1235`, "fiks-other-case", "/sak/fagsystemetsSaksnummer"},
		{"another project", "digitalt-utenforskap", "noe-annet", "fiks-other-case", "/sak/fagsystemetsSaksnummer"},
		{"no committee", `"utvalgId": "100001",`, "", "fiks-part-missing", ""},
		{"an empty committee", `"100001"`, `" "`, "fiks-part-not-read", "/utvalgId"},
		{"a date that is none", "2024-12-12", "2024-13-12", "fiks-part-not-read", "/sak/vedtaksdato"},
		{"a moment that is none", "2024-12-11T23:00:00Z", "i morgen", "fiks-part-not-read", "/moetedato"},
		{"a moment long ago", "2024-12-11T23:00:00Z", "0001-12-11T23:00:00Z", "fiks-part-not-read", "/moetedato"},
		{"a word for a truth value", "true", `"ja"`, "fiks-part-not-read", "/erEndeligVedtak"},
		{"a title that is not there", `"tittel": "Datahjelpen som fast tilbud om digital hjelp fra 2025"`, `"tittel": null`, "fiks-part-missing", "/sak"},
		{"a name twice", `"tittel"`, `"saksansvarlig": "x", "tittel"`, "duplicate-property", "/sak/saksansvarlig"},
		{"a list where an object stands", `{ "kodeverdi": "V", "kodebeskrivelse": "Vedtatt" }`, "[]", "fiks-part-not-read", "/sak/status"},
	} {
		t.Run(c.name, func(t *testing.T) {
			decided, found, err := fiks.Receive(example(t, "halden/plan.json"), answer(t, c.old, c.new))
			require.NoError(t, err)
			require.Nil(t, decided)
			var told []finding.Finding
			for _, f := range found {
				if f.Rule.Severity == finding.Error {
					told = append(told, f)
				}
			}
			require.Len(t, told, 1)
			require.Equal(t, c.want, told[0].Rule.ID)
			require.Equal(t, c.at, told[0].Pointer)
			require.Positive(t, told[0].Line)
		})
	}
	var unreadable *finding.ReadError
	_, _, err := fiks.Receive(example(t, "halden/plan.json"), []byte("<vedtak/>"))
	require.ErrorAs(t, err, &unreadable)
	_, found, err := fiks.Receive(example(t, "halden/plan.json"), bytes.Repeat([]byte(" "), fiks.MaxMessage+1))
	require.NoError(t, err)
	require.Equal(t, []string{"fiks-message-too-large"}, ids(found))
	_, _, err = fiks.Receive(nil, answer(t))
	require.ErrorIs(t, err, samskaping.ErrNoPlan)
}

func TestWhatTheReaderShouldKnowIsTold(t *testing.T) {
	for _, c := range []struct {
		name      string
		oldAndNew []string
		want      string
		check     func(*testing.T, *samskaping.Plan)
	}{
		{"a body the plan does not have", []string{"100001", "100077", `"Kommunestyret"`, `"Eldrerådet"`}, "fiks-body-added", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, "Eldrerådet", p.Bodies[len(p.Bodies)-1].Name)
			require.Len(t, p.Case.Treatments, 3)
		}},
		{"a meeting that was moved", []string{"2024-12-11T23:00:00Z", "2024-12-19T17:00:00Z"}, "fiks-meeting-moved", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, "2024-12-19", p.Case.Treatments[1].Date.String())
		}},
		{"a status nobody has agreed on", []string{`"Vedtatt"`, `"Tatt til etterretning"`}, "fiks-outcome-unknown", func(t *testing.T, p *samskaping.Plan) {
			require.Empty(t, p.Decisions[len(p.Decisions)-1].Outcome)
		}},
		{"a shielded decision", []string{`"arkivSaksnummer"`, `"skjerming": {"skjermingshjemmel": "offentleglova § 13", "tilgangsrestriksjon": {}}, "arkivSaksnummer"`}, "fiks-shielded", func(t *testing.T, p *samskaping.Plan) {
			last := p.Decisions[len(p.Decisions)-1]
			require.Empty(t, last.Text)
			require.Empty(t, last.Votes)
		}},
		{"another officer", []string{`"Prosjektleder"`, `"Rådgiver"`}, "fiks-not-kept", func(*testing.T, *samskaping.Plan) {}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, found, err := fiks.Receive(example(t, "halden/plan.json"), answer(t, c.oldAndNew...))
			require.NoError(t, err)
			require.False(t, found.HasErrors())
			require.Contains(t, ids(found), c.want)
			c.check(t, p)
		})
	}
}

// Midnight in Norway is the evening before in Greenwich, by one hour in winter and two in summer.
func TestDayOfAMeetingIsTheOneInNorway(t *testing.T) {
	for moment, want := range map[string]string{
		"2024-12-11T23:00:00Z":      "2024-12-12",
		"2024-12-11T22:59:59Z":      "2024-12-11",
		"2024-06-11T22:00:00Z":      "2024-06-12",
		"2024-06-11T21:59:59Z":      "2024-06-11",
		"2024-03-30T23:00:00Z":      "2024-03-31", // the night the clocks go forward
		"2024-10-26T22:00:00Z":      "2024-10-27", // the night they go back
		"2024-10-27T22:30:00Z":      "2024-10-27",
		"2024-12-12T00:00:00Z":      "2024-12-12",
		"2024-12-12T00:30:00+01:00": "2024-12-12",
		"2024-12-11T20:00:00-05:00": "2024-12-12",
	} {
		p, _, err := fiks.Receive(example(t, "halden/plan.json"), answer(t, "2024-12-11T23:00:00Z", moment))
		require.NoError(t, err)
		require.Equal(t, want, p.Case.Treatments[1].Date.String(), moment)
	}
}

func TestRulesAreAContract(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range fiks.Rules() {
		require.True(t, strings.HasPrefix(r.ID, "fiks-"))
		require.False(t, seen[r.ID])
		seen[r.ID] = true
		for _, text := range []value.Text{r.Text, r.Advice} {
			for _, l := range value.Langs() {
				require.NotEmpty(t, text.In(l))
			}
		}
	}
}

func FuzzReceive(f *testing.F) {
	f.Add(answer(f))
	f.Add([]byte(`{"sak":{"votering":[null,{"stemme":[]}]}}`))
	plan := example(f, "minimal/plan.json") // a small one, so that many messages are tried
	plan.ProjectID, plan.Case = "NO-BRC-123456785-digitalt-utenforskap", samskaping.Case{Title: "Møteplass", Number: "2024/1234"}
	f.Fuzz(func(t *testing.T, data []byte) {
		decided, found, err := fiks.Receive(plan, data)
		require.Equal(t, decided == nil, err != nil || found.HasErrors())
		if decided == nil {
			return
		}
		written, err := samskaping.Encode(decided)
		require.NoError(t, err)
		again, _, err := samskaping.Decode(written)
		require.NoError(t, err)
		require.NotNil(t, again, "what was received can be saved and read again")
		require.Len(t, decided.Decisions, len(plan.Decisions)+1)
	})
}
