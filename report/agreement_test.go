package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// What there is one of is told as one.
func TestNumbersAgreeWithTheirWords(t *testing.T) {
	p := endedPlan(t)
	p.Activities = p.Activities[:1]
	p.Pitch = "Kom!"
	p.Budget.Effort = []budget.Effort{{ID: "a", Title: "A", Planned: value.ExactHours(hour(t)), Actual: []budget.TimeEntry{{Hours: hour(t)}}}}
	p.BenefitPlan.ShortTermMonths = count(t, 1)
	p.BenefitPlan.Appraisal.Years = count(t, 1)
	p.BenefitPlan.Indicators = []benefits.Indicator{
		{ID: "a", Title: "A", Unit: benefits.UnitHours, Target: benefits.Reading{Value: decimal(t, "1")}},
		{ID: "b", Title: "B", Unit: benefits.UnitKroner, Target: benefits.Reading{Value: decimal(t, "1")}},
	}
	for _, c := range []struct {
		document   report.Document
		nb, nn, en string
	}{
		{report.FinalReport, "Gjennomførte aktiviteter: 1 av 1.", "Gjennomførte aktivitetar: 1 av 1.", "Activities carried out: 1 of 1."},
		{report.FinalReport, "Det er ført 1 time.", "Det er ført 1 time.", "Entered: 1 hour."},
		{report.ProjectDescription, "Til sammen er det planlagt **1 time**.", "Til saman er det planlagt **1 time**.", "Planned altogether: **1 hour**."},
		{report.BenefitPlan, "varer til én måned etter", "varer til éin månad etter", "until one month after"},
		{report.BenefitPlan, "| 1 time |", "| 1 time |", "| 1 hour |"},
		{report.BenefitPlan, "1 krone", "1 krone", "1 krone"},
		{report.CaseMemo, "for 1 år fra 2027", "for 1 år frå 2027", "for 1 year from 2027"},
		{report.Pitch, "1 ord", "1 ord", "1 word\n"},
	} {
		for lang, want := range map[value.Lang]string{value.NB: c.nb, value.NN: c.nn, value.EN: c.en} {
			o := report.Options{Document: c.document, Format: report.Markdown, Audience: report.Internal, Lang: lang}
			require.Contains(t, strings.ReplaceAll(render(t, p, o), "\u00a0", " "), want)
		}
	}
}

func hour(t *testing.T) value.Hours {
	t.Helper()
	h, err := value.ParseHours("1")
	require.NoError(t, err)
	return h
}

func TestOneActivityMoreIsToldAsOne(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.EN}
	for _, id := range []value.ID{"a", "b", "c", "d", "e", "f", "g", "h"} {
		p.Activities = append(p.Activities, samskaping.Activity{ID: id, Title: id.String(), Status: samskaping.ActivityPlanned})
	}
	require.Contains(t, shown(t, p, "Activities"), "There is no room for 1 more here.")
}

func TestOneMunicipalityIsNotSpokenOfAsMany(t *testing.T) {
	year := count(t, 2024)
	r := &aggregate.Report{Vintage: date(t, "2024-12-31"), Sums: []aggregate.Sum{{
		By: aggregate.ByNothing, Year: year, Stage: benefits.StageRealised, Hours: hour(t), Benefits: count(t, 1), Reports: count(t, 1), Municipalities: count(t, 1),
	}}}
	for lang, want := range map[value.Lang]string{
		value.NB: "Den har frigjort **1 time**", value.NN: "Han har frigjort **1 time**", value.EN: "It has freed **1 hour**",
	} {
		require.Contains(t, strings.ReplaceAll(renderNational(t, r, report.Options{Format: report.Markdown, Lang: lang}), "\u00a0", " "), want)
	}
}
