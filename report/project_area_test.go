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
	require.Len(t, tables, 1)
	roles := map[string]string{"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "td": "cell"}
	tables[0].walk(func(n *node) bool {
		if role := roles[n.name]; role != "" {
			require.Equal(t, role, n.attr["role"])
		}
		if n.name == "th" {
			require.Equal(t, map[string]string{"col": "columnheader", "row": "rowheader"}[n.attr["scope"]], n.attr["role"])
		}
		return true
	})
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
