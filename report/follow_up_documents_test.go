package report_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// followUp is the documents that follow a project up.
var followUp = []report.Document{report.BenefitPlan, report.BenefitReport, report.StatusReport, report.GrantAnnex, report.FinalReport}

func TestLittleGivesAShortDocumentOfEachKind(t *testing.T) {
	nothing := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	for _, document := range followUp {
		for _, p := range []*samskaping.Plan{nothing, example(t, "minimal/plan.json"), example(t, "halden/plan-revision-1.json"), example(t, "halden/plan.json")} {
			root := parse(t, render(t, p, report.Options{Document: document, Format: report.HTML, Audience: report.Internal}))
			sections := root.all("section")
			require.NotEmpty(t, sections, document)
			for _, section := range sections {
				said, heading := strings.TrimSpace(section.said()), strings.TrimSpace(section.children[1].said())
				require.NotEmpty(t, heading)
				require.Greater(t, len(said), len(heading), "only a heading in %s: %s", document, heading)
			}
			for _, name := range []string{"p", "li", "dt", "dd", "th", "td"} {
				for _, n := range root.all(name) {
					require.NotEmpty(t, strings.TrimSpace(n.said()), "an empty <%s> in %s", name, document)
				}
			}
		}
		require.Less(t, len(strings.Split(render(t, nothing, report.Options{Document: document, Format: report.Markdown}), "\n")), 40, document)
	}
}

func TestEveryFollowUpDocumentIsWholeInEachLanguage(t *testing.T) {
	earlier := example(t, "halden/plan-revision-1.json")
	for _, document := range followUp {
		for _, lang := range value.Langs() {
			text := render(t, example(t, "halden/plan.json"), report.Options{Document: document, Format: report.Markdown, Lang: lang, Audience: report.Internal, Before: earlier})
			require.NotRegexp(t, `\{[a-z]+\}`, text, "a place nobody filled in %s", document)
		}
	}
}

func TestNoTwoRegionsOfADocumentShareAName(t *testing.T) {
	for _, document := range followUp {
		root := parse(t, render(t, example(t, "halden/plan.json"), report.Options{Document: document, Format: report.HTML, Audience: report.Internal}))
		ids, names := map[string]string{}, map[string]bool{}
		root.walk(func(n *node) bool {
			if id := n.attr["id"]; id != "" {
				require.NotContains(t, ids, id, document)
				ids[id] = n.said()
			}
			return true
		})
		for _, region := range root.all("div") {
			if region.attr["role"] == "region" {
				name := strings.TrimSpace(ids[region.attr["aria-labelledby"]])
				require.NotEmpty(t, name)
				require.False(t, names[name], "two regions of %s are called %s", document, name)
				names[name] = true
			}
		}
	}
}

func TestThousandsOfThingsTakeLinearTime(t *testing.T) {
	plan := func(n int) *samskaping.Plan {
		p := large(t, 50, n)
		for i := range n {
			indicator := value.ID(fmt.Sprintf("indikator-%d", i))
			p.BenefitPlan.Indicators = append(p.BenefitPlan.Indicators, benefits.Indicator{
				ID: indicator, Title: fmt.Sprintf("Indikator %d", i), Baseline: benefits.Reading{Value: number(t, "10")}, Target: benefits.Reading{Value: number(t, "2")},
				Measurements: []benefits.Measurement{{Date: day(t, "2025-01-01"), Value: number(t, "8")}, {Date: day(t, "2025-06-01"), Value: number(t, "7")}},
			})
			p.BenefitPlan.Benefits = append(p.BenefitPlan.Benefits, benefits.Benefit{
				ID: value.ID(fmt.Sprintf("gevinst-%d", i)), Title: fmt.Sprintf("Gevinst %d", i), Kind: benefits.SavedTime, Indicators: []value.ID{indicator},
				Figures: []benefits.Figure{{Stage: benefits.StagePlanned, Period: year(t, "2025"), Hours: value.WholeHours(10)}},
			})
		}
		return p
	}
	for _, document := range followUp {
		took := func(p *samskaping.Plan) time.Duration {
			start := time.Now()
			render(t, p, report.Options{Document: document, Format: report.HTML, Audience: report.Internal})
			return time.Since(start)
		}
		small, large := plan(250), plan(1000)
		took(small)
		one, four := took(small), took(large)
		// Four times as much may take eight times as long on a busy machine, but not sixteen.
		require.Less(t, four, 10*one+200*time.Millisecond, document)
	}
}

func number(t *testing.T, s string) value.Decimal {
	t.Helper()
	d, err := value.ParseDecimal(s)
	require.NoError(t, err)
	return d
}

func day(t *testing.T, s string) value.Date {
	t.Helper()
	d, err := value.ParseDate(s)
	require.NoError(t, err)
	return d
}

func year(t *testing.T, s string) value.Period {
	t.Helper()
	p, err := value.ParsePeriod(s)
	require.NoError(t, err)
	return p
}
