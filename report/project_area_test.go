package report_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func area(t *testing.T, p *samskaping.Plan, o report.Options) string {
	t.Helper()
	o.Document = report.ProjectArea
	return render(t, p, o)
}

// The page is for anyone, also when somebody asks for the internal one.
func TestProjectAreaIsAlwaysPublic(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.People[0].Name, p.People[0].Public, p.People[0].Phone = "Ola Nordmann", false, "99 88 77 66"
	p.Activities[0].Description = "Spør Ola Nordmann."
	for _, format := range report.ProjectArea.Formats() {
		public := area(t, p, report.Options{Format: format})
		require.Equal(t, public, area(t, p, report.Options{Format: format, Audience: report.Internal}))
		require.NotContains(t, public, "Nordmann")
		require.NotContains(t, public, "99 88")
		require.NotRegexp(t, `[^d]prosjektleder@`, public)
	}
	require.Contains(t, area(t, p, report.Options{Format: report.HTML}), `href="mailto:medprosjektleder@halden.example.no"`)
}

func TestWhatComesAndWhatHasBeenGoByTheDayOfThePlan(t *testing.T) {
	p := example(t, "halden/plan.json")
	_, calendar, found := strings.Cut(area(t, p, report.Options{Format: report.Markdown}), "## Kalender")
	require.True(t, found)
	coming, been, found := strings.Cut(calendar, "### Dette har skjedd")
	require.True(t, found)
	require.Contains(t, coming, "16.\u00a0september 2024")
	require.Contains(t, coming, "Drop-in på biblioteket", "it goes on")
	require.Contains(t, coming, "Språkkafé")
	require.NotContains(t, coming, "Verksted for brukte", "nobody has said yes to it")
	require.Contains(t, been, "Trygg i nettbanken")
	require.Less(t, strings.Index(been, "Temakveld"), strings.Index(been, "Åpningssamling"), "the latest first")

	p.RevisionDate, _ = value.NewDate(2025, 1, 1)
	_, been, found = strings.Cut(area(t, p, report.Options{Format: report.Markdown}), "### Dette har skjedd")
	require.True(t, found)
	require.Contains(t, been, "Språkkafé")

	year, err := value.ParsePeriod("2022")
	require.NoError(t, err)
	require.Equal(t, area(t, p, report.Options{Format: report.HTML}), area(t, p, report.Options{Format: report.HTML, Period: year}), "a period is for reports")
}

func TestProjectAreaLinksToItsCalendar(t *testing.T) {
	p := example(t, "halden/plan.json")
	for _, c := range []struct{ given, href string }{
		{"", ""},
		{"plan.project-area.ics", "plan.project-area.ics"},
		{"min%20plan.ics", "min%20plan.ics"},
		{"https://kommune.example.no/a?b=<c>", "https://kommune.example.no/a?b=%3Cc%3E"},
	} {
		hrefs := map[string]bool{}
		for _, a := range parse(t, area(t, p, report.Options{Format: report.HTML, Calendar: c.given})).all("main")[0].all("a") {
			hrefs[a.attr["href"]] = true
		}
		require.Equal(t, c.href != "", hrefs[c.href], c.given)
	}
	for _, bad := range []string{"javascript:alert(1)", "a b.ics", "../x.ics", "//evil.example/x", "ø.ics"} {
		_, err := report.Render(p, report.Options{Document: report.ProjectArea, Format: report.HTML, Calendar: bad})
		require.ErrorIs(t, err, report.ErrUnknown, bad)
	}
}

func TestContactsAreCalledAlike(t *testing.T) {
	root := parse(t, area(t, example(t, "halden/plan.json"), report.Options{Format: report.HTML}))
	sections := root.all("section")
	contact := sections[len(sections)-1].said()
	for _, place := range []string{"Prosjekteier", "Prosjektleder", "Medprosjektleder"} {
		require.Contains(t, contact, place)
	}
}

// On a phone a row is lines below each other. It is a table all the same to those who listen.
func TestTablesOfTheProjectAreaAreTablesOnAPhone(t *testing.T) {
	tables := parse(t, area(t, example(t, "halden/plan.json"), report.Options{Format: report.HTML})).all("table")
	require.Len(t, tables, 2)
	roles := map[string]string{"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "td": "cell"}
	for _, table := range tables {
		table.walk(func(n *node) bool {
			if role := roles[n.name]; role != "" {
				require.Equal(t, role, n.attr["role"])
			}
			if n.name == "th" {
				require.Equal(t, map[string]string{"col": "columnheader", "row": "rowheader"}[n.attr["scope"]], n.attr["role"])
			}
			return true
		})
	}
}

// Those who came with a proposal can see what was answered to it, and why.
func TestProjectAreaTellsWhatBecameOfTheProposals(t *testing.T) {
	p := example(t, "einsemd/plan.json")
	page := area(t, p, report.Options{Format: report.Markdown})
	require.Contains(t, page, "## Kva forslaga blei til\n")
	require.Contains(t, page, "| Nei, Styringsgruppa, 20.\u00a0mai 2026. For dyrt for prosjektet.")
	require.Contains(t, page, "Vilkår: Alle frivillige skal ha vore på opplæring")
	require.Contains(t, page, "| Ikkje behandla enno |")
	p.Decisions = nil
	require.NotContains(t, area(t, p, report.Options{Format: report.Markdown}), "Kva forslaga blei til")
}

// A project that has ended is told of as what was, and calls nobody to wait for what comes.
func TestProjectAreaOfAnEndedProjectLooksBack(t *testing.T) {
	p := example(t, "einsemd/plan.json")
	options := report.Options{Format: report.Markdown, Calendar: "plan.ics"}
	now := area(t, p, options)
	require.Contains(t, now, "Dette vil vi oppnå")
	require.Contains(t, now, "Spørsmåla vi arbeider med")
	p.Status, p.RevisionDate = samskaping.ProjectCompleted, date(t, "2030-01-01")
	then := area(t, p, options)
	require.Contains(t, then, "Dette ville vi oppnå")
	require.Contains(t, then, "Spørsmåla vi arbeidde med")
	require.Contains(t, then, "Ingenting er planlagt no.")
	require.NotContains(t, then, "plan.ics")
}

func TestLittleGivesASmallPage(t *testing.T) {
	nothing := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	for _, p := range []*samskaping.Plan{nothing, example(t, "minimal/plan.json")} {
		root := parse(t, area(t, p, report.Options{Format: report.HTML}))
		for _, section := range root.all("section") {
			require.Greater(t, len(strings.TrimSpace(section.said())), len(strings.TrimSpace(section.children[1].said())))
		}
		require.NotContains(t, root.said(), "Ikke fylt ut", "inhabitants are not told what the project has not written")
	}
}

func TestHostileTextIsTextInEveryDocument(t *testing.T) {
	outline := func(p *samskaping.Plan, d report.Document) (names []string) {
		root := parse(t, render(t, p, report.Options{Document: d, Format: report.HTML}))
		root.walk(func(n *node) bool {
			if n.name == "svg" {
				return false // a longer text has more lines there
			}
			if n.name != "" {
				names = append(names, n.name)
			}
			if href, ok := n.attr["href"]; ok {
				require.Regexp(t, `^(#[a-z0-9-]+|https://halden\.example\.no/.*|mailto:[a-z]+@halden\.example\.no)$`, href)
			}
			return true
		})
		return names
	}
	for _, d := range []report.Document{report.CaseMemo, report.ProjectArea, report.BenefitPlan, report.BenefitReport, report.StatusReport, report.GrantAnnex, report.FinalReport} {
		clean, attacked := example(t, "halden/plan.json"), example(t, "halden/plan.json")
		for _, p := range []*samskaping.Plan{clean, attacked} {
			for i := range p.People {
				p.People[i].Email = "" // an address with more in it is no address
			}
			for i := range p.Organisations {
				p.Organisations[i].Mailbox = ""
			}
		}
		inPublic := strings.NewReplacer("ole@evil.example", "").Replace(hostile) // taken out of what is public
		changeTexts(clean, func(s string) string { return s + " x" })
		changeTexts(attacked, func(s string) string { return s + " " + inPublic })
		require.Empty(t, cmp.Diff(outline(clean, d), outline(attacked, d)), d)
	}
}
