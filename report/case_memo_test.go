package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func memo(t *testing.T, p *samskaping.Plan) string {
	t.Helper()
	return render(t, p, report.Options{Document: report.CaseMemo, Format: report.Markdown, Audience: report.Internal})
}

// The proposed decision comes first, facts stand before the assessment, and the assessment before
// what follows from it.
func TestCaseMemoHasTheOrderOfACase(t *testing.T) {
	text := memo(t, example(t, "halden/plan.json"))
	at := 0
	for _, heading := range []string{
		"## Forslag til vedtak", "## Sammendrag", "## Fakta i saken", "### Lokale planer og strategier", "### Nasjonale føringer",
		"## Alternativer", "### Ikke gjøre noe: ", "## Medvirkning og uttalelser", "## Gevinster og ulemper", "## Økonomiske konsekvenser",
		"## Andre konsekvenser", "### Personvern", "## Vurdering", "## Konklusjon", "## Kommunikasjon", "## Vedlegg",
	} {
		next := strings.Index(text[at:], heading)
		require.GreaterOrEqual(t, next, 0, heading)
		at += next
	}
	require.NotContains(t, text, "Ikke fylt ut ennå")
	require.Contains(t, text, "1. Datahjelpen blir et fast kommunalt tilbud")
	require.Contains(t, text, "4. Kommunedirektøren legger fram en evaluering")
}

// An alternative that is called what it is, is not called so twice.
func TestCaseMemoNamesAnAlternativeOnce(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Case.Alternatives = []samskaping.Alternative{{ID: "null", Title: "Ikke gjøre noe", Kind: samskaping.AlternativeDoNothing, Pros: "Koster ingenting"}}
	require.Contains(t, memo(t, p), "### Ikke gjøre noe\n")
}

// A case with all that its head must have says nothing of what may be left out: no empty point in the list.
func TestCaseMemoDoesNotMissWhatNobodyNeeds(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.Case.Kind, p.Case.Extends = samskaping.CaseStandAlone, ""
	require.NotContains(t, memo(t, p), "Ikke fylt ut ennå")
	p.Case.Number = ""
	require.Contains(t, memo(t, p), "- Nøkkelopplysninger: saksnummer\n")
}

// What has been measured is told where it is decided, also of a benefit without hours or kroner.
func TestCaseMemoShowsWhatTheMeasurementsSay(t *testing.T) {
	p := example(t, "halden/plan.json")
	require.Contains(t, memo(t, p), "### Hva målingene viser\n")
	for i := range p.BenefitPlan.Indicators {
		p.BenefitPlan.Indicators[i].Measurements = nil
	}
	require.NotContains(t, memo(t, p), "Hva målingene viser")
}

func TestCaseMemoShowsTheMoneyAsItStandsInTheBudget(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	var err error
	p.Period, err = value.ParsePeriod("2024")
	require.NoError(t, err)
	amount := func(s string) value.MoneyEstimate {
		m, err := value.ParseMoney(s)
		require.NoError(t, err)
		return value.MoneyEstimate{Value: m}
	}
	p.Case.Consequences.EconomyLines = []samskaping.EconomyLine{
		{Title: "Ombygging", Year: count(t, 2025), Account: "0 242 230", Amount: amount("100000")},
		{Title: "Lønn", Year: count(t, 2025), Until: count(t, 2027), Account: "1 242 010", Amount: amount("50000")},
		{Title: "Leie", Year: count(t, 2024), Until: count(t, 2025), Account: "1 242 190", Amount: amount("7000")},
		{Title: "Ukjent", Year: count(t, 2027), Account: "1 242 200"},
	}
	text := strings.ReplaceAll(memo(t, p), "\u00a0", " ")
	for _, line := range []string{
		"| **Sum 2024** | | | **7 000 kroner** |",
		"| **Sum 2025** | | | **157 000 kroner** |",
		"| **Sum 2026** | | | **50 000 kroner** |",
		"| **Sum 2027** | | | **Minst 50 000 kroner** (beløp mangler i 1 av 2 linjer) |",
		"57 000 kroner i året (2025)", "50 000 kroner i året (2026)",
	} {
		require.Contains(t, text, line)
	}
	require.NotContains(t, text, "i året (2024)", "the project has not ended")
}

func TestCaseMemoShowsTheDecisionThatCameBack(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Bodies = []samskaping.Body{{ID: "kommunestyret", Name: "Kommunestyret", Kind: samskaping.BodyCouncil}}
	p.Decisions = []samskaping.Decision{{
		ID: "vedtak", Title: "Benker", Outcome: samskaping.Yes, Text: "Det settes ut benker.", Reference: "2024/45",
		Votes: []samskaping.Vote{{Voter: "Kari Nordmann", Vote: samskaping.VoteFor}, {Vote: samskaping.VoteFor}, {Vote: samskaping.VoteAgainst}, {}},
	}}
	p.Case = samskaping.Case{Title: "Benker", Treatments: []samskaping.Treatment{{Body: "kommunestyret", Decision: "vedtak"}}}
	text := memo(t, p)
	require.Contains(t, text, "Det settes ut benker.")
	require.Contains(t, text, "**Stemmer:** 2 for, 1 mot og 1 ikke oppgitt")
	require.NotContains(t, text, "Nordmann")
	require.NotContains(t, text, "Dette er bestemt før", "the answer is not a decision before the case")
}

// The council sees what was decided on the proposals that the case has grown from, each once.
func TestCaseMemoTellsWhatWasDecidedBefore(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Proposals = []samskaping.Proposal{{ID: "f", Title: "Benker"}}
	p.Decisions = []samskaping.Decision{
		{ID: "d1", Title: "Benkene kjøpes", Proposal: "f", Date: date(t, "2024-05-02"), Outcome: samskaping.Yes},
		{ID: "d2", Title: "Benkene må vente", Proposal: "f", Date: date(t, "2024-03-01"), Outcome: samskaping.Postponed},
		{ID: "d3", Title: "Pengene er flyttet", Date: date(t, "2024-04-01"), Outcome: samskaping.Yes},
		{ID: "d4", Title: "Slik arbeider vi", Outcome: samskaping.Yes},
		{ID: "d5", Title: "Ubesvart spørsmål", Proposal: "f"},
		{ID: "d6", Title: "Svaret på saken", Proposal: "f", Date: date(t, "2024-06-01"), Outcome: samskaping.Yes},
	}
	p.Case = samskaping.Case{Title: "Benker", Treatments: []samskaping.Treatment{{Decision: "d6"}}}
	_, before, found := strings.Cut(memo(t, p), "### Dette er bestemt før\n")
	require.True(t, found)
	before, _, _ = strings.Cut(before, "\n#")
	at := 0
	for _, title := range []string{"Slik arbeider vi", "Benkene må vente", "Pengene er flyttet", "Benkene kjøpes"} {
		require.Equal(t, 1, strings.Count(before, title), title)
		require.Greater(t, strings.Index(before, title), at, title)
		at = strings.Index(before, title)
	}
	require.NotContains(t, before, "Ubesvart spørsmål")
	require.NotContains(t, before, "Svaret på saken")
}

// An alternative that is called what it is, is called so once.
func TestAnAlternativeIsNotNamedTwice(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NN}
	p.Case.Alternatives = []samskaping.Alternative{
		{ID: "a", Title: "Ikkje gjere noko", Kind: samskaping.AlternativeDoNothing},
		{ID: "b", Title: "Halde fram som i dag", Kind: samskaping.AlternativeDoNothing},
	}
	text := memo(t, p)
	require.Contains(t, text, "\n### Ikkje gjere noko\n")
	require.Contains(t, text, "\n### Ikkje gjere noko: Halde fram som i dag\n")
}

func TestPlanWithoutACaseGivesAShortMemo(t *testing.T) {
	text := memo(t, example(t, "minimal/plan.json"))
	require.Less(t, len(text), 1500)
	require.Contains(t, text, "- Forslag til vedtak\n")
	require.Contains(t, text, "sakstittel, saksnummer, saksbehandler og hvem som behandler saken")
	require.NotContains(t, text, "## Vurdering")
}

// Every list with numbers counts from 1 in Word, and the proposed decision stands on the first page.
func TestNumberedListsInWordEachCountFromOne(t *testing.T) {
	d := word(t, example(t, "halden/plan.json"), report.Options{Document: report.CaseMemo})
	var used []string
	for _, p := range d.body(t).paragraphs("ListNumber") {
		numbering := values(p, "numId", "val")
		require.Len(t, numbering, 1)
		if len(used) == 0 || used[len(used)-1] != numbering[0] {
			used = append(used, numbering[0])
		}
	}
	require.Equal(t, []string{"2", "3"}, used, "the proposed decision and the attachments")
	begins := map[string][]string{}
	for _, n := range parse(t, d.parts["word/numbering.xml"]).all("num") {
		begins[n.attr["numId"]] = values(n, "startOverride", "val")
	}
	require.Equal(t, map[string][]string{"1": nil, "2": {"1"}, "3": {"1"}}, begins)
	require.NotContains(t, d.parts["word/document.xml"], "TOC", "a case memo is read from the top")
	golden(t, "case-memo/halden.nb.internal.golden.docx.txt", outlineOf(d.body(t)))
}

// A result of one year is not set beside a plan of two without a word.
func TestCaseMemoSaysWhereResultsAreNotOfThePlannedTime(t *testing.T) {
	figure := func(stage benefits.FigureStage, period, hours string) benefits.Figure {
		days, err := value.ParsePeriod(period)
		require.NoError(t, err)
		h, err := value.ParseHours(hours)
		require.NoError(t, err)
		return benefits.Figure{Stage: stage, Period: days, Hours: h}
	}
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.BenefitPlan.Benefits = []benefits.Benefit{{ID: "b", Title: "Færre telefoner", Kind: benefits.SavedTime, Figures: []benefits.Figure{
		figure(benefits.StagePlanned, "2026", "150"), figure(benefits.StagePlanned, "2027", "300"),
	}}}
	const note = "kan ikke trekkes fra den: Færre telefoner.\n"
	require.NotContains(t, memo(t, p), note, "nothing has come yet")
	p.BenefitPlan.Benefits[0].Figures = append(p.BenefitPlan.Benefits[0].Figures, figure(benefits.StageForecast, "2026", "90"))
	require.Contains(t, memo(t, p), note)
	p.BenefitPlan.Benefits[0].Figures = append(p.BenefitPlan.Benefits[0].Figures, figure(benefits.StageForecast, "2027", "300"))
	require.NotContains(t, memo(t, p), note)
}
