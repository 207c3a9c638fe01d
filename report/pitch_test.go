package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping/value"
)

func pitch(t *testing.T, change func(string) string) string {
	t.Helper()
	p := example(t, "halden/plan.json")
	p.Pitch = change(p.Pitch)
	return render(t, p, report.Options{Document: report.Pitch, Format: report.Markdown, Audience: report.Internal})
}

func TestPitchIsThePlansOwnWithItsTime(t *testing.T) {
	said := pitch(t, func(s string) string { return s })
	require.Contains(t, said, "**Lengde:** 141 ord")
	require.Contains(t, said, "mellom 55 og 65 sekunder")
	require.Contains(t, said, "Aldri avvis, alltid henvis eller bistå.")
	require.NotContains(t, said, "ingen egen heistale")
	require.NotContains(t, said, "for lang")
}

// The pitch is called too long exactly when the rule does so.
func TestPitchIsTooLongWhenTheRuleSaysSo(t *testing.T) {
	for _, c := range []struct {
		words int
		long  bool
	}{{150, false}, {151, true}} {
		p := example(t, "halden/plan.json")
		p.Pitch = strings.Repeat("ord ", c.words)
		found := false
		for _, f := range p.Check() {
			found = found || f.Rule.ID == "pitch-too-long"
		}
		said := render(t, p, report.Options{Document: report.Pitch, Format: report.Markdown})
		require.Equal(t, c.long, found)
		require.Equal(t, c.long, strings.Contains(said, "for lang for ett minutt"))
	}
}

func TestPitchIsComposedWhenThePlanHasNone(t *testing.T) {
	said := pitch(t, func(string) string { return "" })
	require.Contains(t, said, "Gjør den til din egen")
	require.Contains(t, said, "Derfor ber vi om dette: Gjør Datahjelpen til et fast tilbud")
	_, after, _ := strings.Cut(said, "## ")
	speech, _, _ := strings.Cut(after, "Tiden er regnet ut")
	require.LessOrEqual(t, len(strings.Fields(speech)), 150+6)
	require.Greater(t, len(strings.Fields(speech)), 80)
}

func TestComposedPitchLeavesOutOfTheChallengeWhatThereIsNoTimeFor(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.Pitch, p.Challenge = "", "Først dette. "+strings.Repeat("Så ord og ord og ord og ord. ", 1)+"Til slutt "+strings.Repeat("ord ", 120)+"her."
	said := render(t, p, report.Options{Document: report.Pitch, Format: report.Markdown, Lang: value.NB})
	require.Contains(t, said, "Først dette. Så ord")
	require.NotContains(t, said, "Til slutt")
	require.Contains(t, said, "Derfor ber vi om dette")
}

func TestPlanThatSaysNothingHasNoPitch(t *testing.T) {
	p := example(t, "minimal/plan.json")
	p.Challenge, p.Goals, p.Subprojects = "", nil, nil
	said := render(t, p, report.Options{Document: report.Pitch, Format: report.Markdown})
	require.Contains(t, said, "Ikke fylt ut ennå")
	require.NotContains(t, said, "sekunder")
}

func TestPitchForWord(t *testing.T) {
	for plan, name := range map[string]string{
		"halden/plan.json": "halden.nb", "halden/plan.nn.json": "halden.nn", "halden/plan.en.json": "halden.en", "minimal/plan.json": "minimal",
	} {
		d := word(t, example(t, plan), report.Options{Document: report.Pitch})
		golden(t, "pitch/"+name+".internal.golden.docx.txt", outlineOf(d.body(t)))
	}
}
