package report_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func headings(n *node, level string) []string {
	var all []string
	for _, h := range n.all("main")[0].all(level) {
		all = append(all, h.said())
	}
	for i := range all {
		all[i] = strings.TrimSpace(all[i])
	}
	return all
}

func TestSectionsComeInTheOrderOfTheMethod(t *testing.T) {
	want := []string{
		"Om prosjektet", "Organisering", "Gevinster på kort og lang sikt", "Planlagt ressursinnsats", "Finansiering",
		"Fra forslag til aktivitet", "Framdriftsplan", "Risikoer", "Del av en større satsing", "Forankring",
		"Gjennomføring av resultater og realisering av gevinster", "Prioritet i organisasjonen",
		"Motivasjon og overføringsverdi", "Erfaringer", "Etter prosjektet", "Prosjektområde og lenker",
		"Endringslogg", "Ikke fylt ut ennå",
	}
	require.Empty(t, cmp.Diff(want, headings(parse(t, page(t, example(t, "halden/plan.json"))), "h2")))
}

func TestLittleGivesNoEmptyHeadings(t *testing.T) {
	nothing := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	for _, p := range []*samskaping.Plan{nothing, example(t, "minimal/plan.json"), example(t, "halden/plan.json")} {
		root := parse(t, page(t, p))
		for _, section := range root.all("section") {
			said, heading := strings.TrimSpace(section.said()), strings.TrimSpace(section.children[1].said())
			require.NotEmpty(t, heading)
			require.Greater(t, len(said), len(heading), "only a heading: %s", heading)
		}
		for _, name := range []string{"p", "li", "dt", "dd", "th", "td"} {
			for _, n := range root.all(name) {
				require.NotEmpty(t, strings.TrimSpace(n.said()), "an empty <%s>", name)
			}
		}
	}
	require.Equal(t, []string{"Ikke fylt ut ennå"}, headings(parse(t, page(t, nothing)), "h2"))
}

func TestWhatIsMissingIsToldOnce(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	missing := func() string {
		_, list, found := strings.Cut(markdown(t, p), "## Ikke fylt ut ennå")
		require.True(t, found)
		return list
	}
	require.Contains(t, missing(), "- Om prosjektet\n")
	p.Challenge = "Noe er galt."
	require.Contains(t, missing(), "- Om prosjektet: bakgrunn, hvorfor nå, ")
	require.NotContains(t, missing(), "utfordring,")
	require.Contains(t, missing(), "- Finansiering\n")
	p.Budget.Costs = []budget.Cost{{ID: "kaffe", Title: "Kaffe"}}
	require.Contains(t, missing(), "- Finansiering: hvem som betaler\n")
	require.NotContains(t, missing(), "\n- Erfaringer: ")
	p.Lessons = []samskaping.Lesson{{ID: "l", Title: "Begynn tidlig"}}
	require.NotContains(t, missing(), "Erfaringer")
	require.NotContains(t, missing(), "Endringslogg", "nobody misses a change log")
}

func TestExamplesAreMarkedWhereTheyStand(t *testing.T) {
	p := example(t, "minimal/plan.json")
	require.NotContains(t, markdown(t, p), "eksempel")
	p.Illustrative = []value.ID{"delprosjekt-benker"}
	text := markdown(t, p)
	require.Contains(t, text, "**Benker og planter på Torget** (eksempel). Naboer")
	require.Equal(t, 1, strings.Count(text, "Det som er merket «(eksempel)»"))
	p.Illustrative = []value.ID{"noe-som-ikke-finnes"}
	require.NotContains(t, markdown(t, p), "eksempel", "nothing is marked, and so nothing is explained")

	p.Proposals = []samskaping.Proposal{{ID: "f", Title: "Forslaget"}}
	p.Activities = []samskaping.Activity{{ID: "a", Title: "Aktiviteten", Proposal: "f"}}
	p.Illustrative = []value.ID{"a"}
	require.Contains(t, markdown(t, p), "| **Forslaget** | Aktiviteten (eksempel) |", "a fact is not hidden behind an example")
	p.Illustrative = []value.ID{"a", "f"}
	require.Contains(t, markdown(t, p), "| **Forslaget** (eksempel) | Aktiviteten |", "one mark in a row is enough")
}

func TestSecuredAndHopedForAreNeverAdded(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	line := func(id value.ID, kr int32, form budget.Form, state budget.FinancingState) budget.Financing {
		return budget.Financing{ID: id, Title: "Linje " + id.String(), Form: form, Amount: value.ExactMoney(value.Kroner(kr)), State: state}
	}
	p.Budget.Financing = []budget.Financing{
		line("a", 1000, budget.Cash, budget.FinancingGranted),
		line("b", 200, budget.Cash, budget.FinancingApplied),
		line("c", 30, budget.InKind, budget.FinancingGranted),
		line("d", 4, budget.InKind, budget.FinancingDialogue),
		line("e", 50000, budget.Cash, budget.FinancingRejected),
	}
	text := markdown(t, p)
	for _, own := range []string{"1\u00a0000\u00a0kroner", "**200\u00a0kroner**", "**30\u00a0kroner**", "**4\u00a0kroner**"} {
		require.Contains(t, text, own)
	}
	for _, mixed := range []string{"1\u00a0200", "1\u00a0030", "1\u00a0234", "**204", "**34\u00a0", "51\u00a0000"} {
		require.NotContains(t, text, mixed)
	}
}

func TestEffortSaysWhatItDoesNotKnow(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Budget.Effort = []budget.Effort{
		{ID: "a", Title: "Ledelse", Planned: value.AtLeastHours(value.WholeHours(120))},
		{ID: "b", Title: "Veiledning", Planned: value.ExactHours(value.WholeHours(2)), Unit: value.PersonWeek},
		{ID: "c", Title: "Lovet", Unit: value.PersonWeek},
		{ID: "d", Title: "Uvisst"},
	}
	text := markdown(t, p)
	require.Contains(t, text, "| **Veiledning** | 2\u00a0ukeverk (75\u00a0timer) |")
	require.Contains(t, text, "| **Lovet** | Ukeverk, antallet er ikke oppgitt |")
	require.Contains(t, text, "| **Uvisst** | Ikke oppgitt |")
	require.Contains(t, text, "Til sammen er det planlagt **minst 195\u00a0timer**. Tall mangler i 2 av 4 linjer, og det som mangler, er ikke med i summen.")

	p.Budget.Effort = p.Budget.Effort[2:]
	require.Contains(t, markdown(t, p), "Ingen av linjene har tall ennå.")
	p.Budget.Effort = []budget.Effort{{ID: "a", Title: "A", Planned: value.ExactHours(value.WholeHours(1)), Unit: "fortnight"}}
	require.Contains(t, markdown(t, p), "kan ikke summeres")
}

func TestIdsAndCodesAreNotShown(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.Budget.Effort[0].Contributor = "finnes-ikke"
	p.Activities[0].Responsible = "finnes-ikke-heller"
	text := parse(t, page(t, p)).all("main")[0].said()
	for _, code := range []string{
		"finnes-ikke", "samfunn-og-samskaping", "delprosjekt-", "in-progress", "café-dialogue", "inhabitants", "person-week", "3101",
	} {
		require.NotContains(t, text, code)
	}
	require.Contains(t, text, "Står ikke i planen")
}

func TestMunicipalityHasItsNameOnTheDay(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Municipality: "3001"}
	require.Contains(t, markdown(t, p), "**Kommune:** Kommunenummer 3001", "no day, no name")
	day, err := value.ParseDate("2022-03-01")
	require.NoError(t, err)
	p.RevisionDate = day
	require.Contains(t, markdown(t, p), "**Kommune:** Halden")
}

func TestParagraphsAndLineBreaksAreTheAuthors(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Challenge = "Første avsnitt.\r\n\r\nAndre avsnitt,\nny linje.\n\n\n"
	require.Contains(t, markdown(t, p), "Første avsnitt.\n\nAndre avsnitt,\\\nny linje.\n\n")
	require.Contains(t, page(t, p), "<p>Første avsnitt.</p>\n<p>Andre avsnitt,<br/>\nny linje.</p>")
	p.Lessons = []samskaping.Lesson{{ID: "l", Title: "En\n\nto", Tried: "tre\nfire"}}
	require.Contains(t, markdown(t, p), "| **En to** | tre fire |")
}

func TestEveryLanguageIsWhole(t *testing.T) {
	for _, lang := range value.Langs() {
		for _, format := range []report.Format{report.Markdown, report.HTML} {
			text := render(t, example(t, "halden/plan.json"), report.Options{Format: format, Lang: lang, Audience: report.Internal})
			require.NotRegexp(t, `\{[a-z]+\}`, strings.NewReplacer("{ ", "").Replace(stripStyle(text)), "a place nobody filled")
		}
	}
}

func stripStyle(page string) string {
	before, after, found := strings.Cut(page, "<style>")
	if !found {
		return page
	}
	_, after, _ = strings.Cut(after, "</style>")
	return before + after
}

func TestProposalsAreToldWhateverBecameOfThem(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Bodies = []samskaping.Body{{ID: "s", Name: "Styringsgruppen", Kind: samskaping.BodySteeringGroup}}
	p.Proposals = []samskaping.Proposal{
		{ID: "f1", Title: "Nytt", Assessment: samskaping.Assessment{Feasible: samskaping.Feasible, Cost: value.ExactMoney(value.Kroner(0))}},
		{ID: "f2", Title: "For dyrt", Assessment: samskaping.Assessment{Feasible: samskaping.NotFeasible, Reason: "Det koster for mye"}},
		{ID: "f3", Title: "Ubehandlet"},
	}
	p.Decisions = []samskaping.Decision{
		{ID: "b1", Title: "Utsettelse", Proposal: "f1", Body: "s", Outcome: samskaping.Postponed},
		{ID: "b2", Title: "Ja til nytt", Proposal: "f1", Body: "s", Outcome: samskaping.Yes, Conditions: []string{"Noen må ville"}},
		{ID: "b3", Title: "Nei", Proposal: "f2", Body: "s", Outcome: samskaping.No},
		{ID: "b4", Title: "Om noe annet", Outcome: samskaping.Yes},
	}
	p.Activities = []samskaping.Activity{{ID: "a", Title: "Aktiviteten", Proposal: "f1", Status: samskaping.ActivityInProgress}}
	text := markdown(t, p)
	for _, row := range []string{
		"| **Nytt** | Kan gjennomføres: 0\u00a0kroner. | Utsatt, Styringsgruppen. Ja, Styringsgruppen. Vilkår: Noen må ville. | Aktiviteten | I gang. |",
		"| **For dyrt** | Kan ikke gjennomføres. Det koster for mye. | Nei, Styringsgruppen. | Ingen | Ikke aktuelt |",
		"| **Ubehandlet** | Ikke vurdert ennå | Ikke behandlet ennå | Ingen | Ikke ennå |",
		"| **Om noe annet** | Ja |",
		"| **Aktiviteten** | I gang |",
	} {
		require.Contains(t, text, row)
	}
}

func TestEveryBodyIsToldOnce(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.People = []samskaping.Person{{ID: "leder", Role: "Enhetsleder"}, {ID: "rektor", Role: "Rektor"}}
	p.Bodies = []samskaping.Body{
		{ID: "k", Name: "Kommunestyret", Kind: samskaping.BodyCouncil, Decides: []samskaping.DecisionScope{samskaping.ScopeCase}},
		{ID: "s", Name: "Styringsgruppen", Kind: samskaping.BodySteeringGroup, Members: []samskaping.Member{
			{Member: "leder", Role: samskaping.MemberLeader}, {Member: "rektor", Role: samskaping.MemberMember},
		}},
	}
	text := markdown(t, p)
	require.Equal(t, 1, strings.Count(text, "Kommunestyret"))
	require.Equal(t, 1, strings.Count(text, "Styringsgruppen"))
	require.Contains(t, text, "- **Kommunestyret:** Kan ta beslutning om politiske saker.")
	require.Contains(t, text, "| Enhetsleder | Leder |\n| Rektor | Medlem |")
}
