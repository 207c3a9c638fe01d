package report_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// shown is the text of the slide with a heading, as Markdown.
func shown(t *testing.T, p *samskaping.Plan, heading string) string {
	t.Helper()
	said := render(t, p, report.Options{Document: report.Presentation, Format: report.Markdown, Audience: report.Internal})
	_, after, found := strings.Cut(said, "## "+heading+"\n\n")
	require.True(t, found, heading)
	slide, _, _ := strings.Cut(after, "\n## ")
	slide, _, _ = strings.Cut(slide, "\n> ")
	return strings.TrimSpace(slide)
}

func TestTextIsShownSentenceBySentence(t *testing.T) {
	for _, c := range []struct {
		name, said string
		want       []string
	}{
		{"sentences", "Én. To! Tre?", []string{"Én.", "To!", "Tre?"}},
		{"a date", "Vi åpnet 1. Mai og gikk videre. Slutt.", []string{"Vi åpnet 1. Mai og gikk videre.", "Slutt."}},
		{"a year", "Det var i 2024. Så kom mer.", []string{"Det var i 2024.", "Så kom mer."}},
		{"a short form", "Det gjelder bl.a. Halden. Og byen.", []string{"Det gjelder bl.a. Halden.", "Og byen."}},
		{"a small letter after", "Kl. ti er vi der. Velkommen.", []string{"Kl. ti er vi der.", "Velkommen."}},
		{"a quotation", "Han sa: «Kom.» Vi kom.", []string{"Han sa: «Kom.»", "Vi kom."}},
		{"paragraphs", "Uten punktum\n\nNeste avsnitt", []string{"Uten punktum", "Neste avsnitt"}},
		{"no more than a slide holds", "A én. B to. C tre. D fire. E fem.", []string{"A én.", "B to.", "C tre.", "D fire."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Challenge: c.said}
			var got []string
			for line := range strings.SplitSeq(shown(t, p, "Behovet"), "\n") {
				got = append(got, strings.ReplaceAll(strings.TrimPrefix(line, "- "), `\.`, "."))
			}
			require.Empty(t, cmp.Diff(c.want, got))
		})
	}
}

func TestSlidesSayHowMuchTheyLeaveOut(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	for n := range 20 {
		id := value.ID(fmt.Sprintf("a-%d", n))
		p.Activities = append(p.Activities, samskaping.Activity{ID: id, Title: fmt.Sprintf("Nummer %d", n), Status: samskaping.ActivityPlanned})
	}
	p.Activities[0].Status = samskaping.ActivityCancelled
	said := shown(t, p, "Aktiviteter")
	require.NotContains(t, said, "Nummer 0")
	require.Contains(t, said, "Nummer 7")
	require.NotContains(t, said, "Nummer 8")
	require.Contains(t, said, "Det er ikke plass til 12 til her")
}

func TestGravestRisksAreShownFirstAndClosedOnesNot(t *testing.T) {
	p := example(t, "halden/plan.json")
	said := shown(t, p, "Risikoer")
	first, second := strings.Index(said, "16 av 25"), strings.Index(said, "15 av 25")
	require.True(t, 0 < first && first < second)
	require.NotContains(t, said, "Kursrommet blir ikke klart")
}

func TestPresentationKeepsSecuredAndHopedForApart(t *testing.T) {
	p := example(t, "halden/plan.json")
	said := shown(t, p, "Hva det krever, og hvem som betaler")
	require.Contains(t, said, "**Sikret**")
	require.Contains(t, said, "**Ikke sikret ennå**")
	require.Contains(t, said, "ikke lagt sammen")
}

// A web page of slides prints one on each page, and the notes are there but folded away.
func TestSlidesOnAWebPage(t *testing.T) {
	page := parse(t, render(t, example(t, "halden/plan.json"), report.Options{Document: report.Presentation, Format: report.HTML}))
	style := page.all("style")[0].said()
	require.Contains(t, style, "break-after: page")
	require.Contains(t, style, "A4 landscape")
	sections := page.all("main")[0].all("section")
	require.Len(t, sections, 13)
	for _, s := range sections[:12] {
		require.Len(t, s.all("h2"), 1)
	}
	require.Equal(t, "Notater til den som legger fram", page.all("summary")[0].said())
	require.Empty(t, page.all("nav"))
}

// What is cancelled is not counted beside what is done.
func TestTheWayCountsNoCancelledActivity(t *testing.T) {
	p := example(t, "einsemd/plan.json")
	live := 0
	for _, a := range p.Activities {
		if a.Status != samskaping.ActivityCancelled {
			live++
		}
	}
	require.Less(t, live, len(p.Activities), "the example has one that is cancelled")
	require.Contains(t, render(t, p, report.Options{Document: report.Presentation, Format: report.Markdown}), fmt.Sprintf("- Aktivitetar: %d\n", live))
}
