package samskaping_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// news is a project when it was in progress, and when it had ended.
func news(t *testing.T) (old, new *samskaping.Plan) {
	t.Helper()
	day := func(s string) value.Date {
		d, err := value.ParseDate(s)
		require.NoError(t, err)
		return d
	}
	hours := func(s string) value.Hours {
		h, err := value.ParseHours(s)
		require.NoError(t, err)
		return h
	}
	number := func(n int64) value.Decimal {
		d, err := value.ParseDecimal(fmt.Sprint(n))
		require.NoError(t, err)
		return d
	}
	revision := func(n int64) value.Count {
		c, err := value.NewCount(n)
		require.NoError(t, err)
		return c
	}
	year := value.Period{From: day("2027-01-01"), To: day("2027-12-31")}
	plan := func() *samskaping.Plan {
		return &samskaping.Plan{
			ID: "p", Title: "Skyss", Language: value.NN, Status: samskaping.ProjectInProgress, Revision: revision(1), RevisionDate: day("2026-05-20"),
			Bodies:     []samskaping.Body{{ID: "radet", Name: "Kommunestyret"}},
			Case:       samskaping.Case{Title: "Fast tilbod", Treatments: []samskaping.Treatment{{Body: "radet", Date: day("2027-12-09")}}},
			Activities: []samskaping.Activity{{ID: "kurs", Title: "Kurs", Status: samskaping.ActivityDone}},
			TimePlan: samskaping.TimePlan{
				Stages:     []samskaping.Stage{{ID: "prove", Title: "Prøve", Status: samskaping.InProgress}},
				Milestones: []samskaping.Milestone{{ID: "ti", Title: "Ti sjåførar", Status: samskaping.InProgress}},
			},
			BenefitPlan: benefits.Plan{
				Benefits: []benefits.Benefit{{
					ID: "tid", Title: "Spart tid", Measures: []benefits.Measure{{Title: "Ny arbeidsliste"}},
					Figures: []benefits.Figure{{Stage: benefits.StagePlanned, Period: year, Hours: hours("650")}},
				}},
				Disbenefits: []benefits.Benefit{{ID: "drosje", Title: "Drosjene mistar turar"}},
				Indicators: []benefits.Indicator{{
					ID: "einsam", Title: "Einsame", Unit: benefits.UnitPercent,
					Baseline: benefits.Reading{Date: day("2025-11-01"), Numerator: number(84), Denominator: number(300)},
				}},
			},
			Budget: budget.Budget{
				Effort:    []budget.Effort{{ID: "sjaforar", Title: "Sjåførar", Actual: []budget.TimeEntry{{Hours: hours("13.75")}}}},
				Financing: []budget.Financing{{ID: "tilskot", Title: "Tilskot", Duties: []budget.ReportDuty{{Title: "Rekneskap", Date: day("2027-03-01")}}}},
			},
		}
	}
	old, new = plan(), plan()
	new.Status, new.Revision, new.RevisionDate = samskaping.ProjectCompleted, revision(2), day("2028-02-10")
	new.Title = "Skyss og saman"
	new.Decisions = []samskaping.Decision{{ID: "ja", Title: "Skyssvenn blir fast", Body: "radet", Outcome: samskaping.Yes}}
	new.Case.Decision, new.Case.Treatments[0].Decision = "ja", "ja"
	new.Activities[0].Evaluation = samskaping.Evaluation{Date: day("2027-11-10"), Attendance: revision(14), Description: "Gjekk fint"}
	new.TimePlan.Stages[0].Status, new.TimePlan.Milestones[0].Status = samskaping.Done, samskaping.Done
	b := &new.BenefitPlan.Benefits[0]
	b.Measures[0].Status = benefits.MeasureDone
	b.Figures = append(b.Figures, benefits.Figure{Stage: benefits.StageRealised, Period: year, Hours: hours("702")})
	b.Figures[0].Hours = hours("600")
	new.BenefitPlan.Disbenefits[0].Figures = []benefits.Figure{{Stage: benefits.StageRealised, Period: year, Money: value.Kroner(41580)}}
	new.BenefitPlan.Indicators[0].Measurements = []benefits.Measurement{{Date: day("2027-11-01"), Numerator: number(100), Denominator: number(300)}}
	new.Budget.Effort[0].Actual = append(new.Budget.Effort[0].Actual, budget.TimeEntry{Hours: hours("540.25")})
	new.Budget.Financing[0].Duties[0].Sent = day("2027-02-25")
	return old, new
}

// What was decided comes first, then what came of it, what was done, and the rest. What one sentence
// tells is not told again in the places that refer to it.
func TestDiffTellsTheNewsFirst(t *testing.T) {
	old, new := news(t)
	var nn, en []string
	for _, d := range samskaping.Diff(old, new) {
		nn, en = append(nn, fmt.Sprintf("%s: %s", d.Pointer, d.Text.NN)), append(en, d.Text.EN)
	}
	require.Empty(t, cmp.Diff([]string{
		"/status: Prosjektet er avslutta.",
		"/decisions/0: Kommunestyret har sagt ja til «Skyssvenn blir fast».",
		"/benefitPlan/benefits/0/figures/1: Gevinst «Spart tid», realisert 2027: 702\u00a0timar.",
		"/benefitPlan/disbenefits/0/figures/0: Ulempe «Drosjene mistar turar», realisert 2027: 41\u00a0580\u00a0kroner.",
		"/benefitPlan/indicators/0/measurements/0: Måleindikator «Einsame», 1.\u00a0november 2027: no 33,3\u00a0% (100 av 300), var 28\u00a0% (84 av 300).",
		"/activities/0/evaluation: Aktiviteten «Kurs» er evaluert; 14 deltakarar.",
		"/timePlan/stages/0/status: Etappen «Prøve» er ferdig.",
		"/timePlan/milestones/0/status: Milepælen «Ti sjåførar» er nådd.",
		"/benefitPlan/benefits/0/measures/0: Tiltaket «Ny arbeidsliste» er ferdig.",
		"/title: Tittel: endra frå «Skyss» til «Skyss og saman».",
		"/benefitPlan/benefits/0/figures/0: Gevinst «Spart tid», planlagt 2027: endra frå 650\u00a0timar til 600\u00a0timar.",
		"/budget/effort/0/actual: Ressursinnsats «Sjåførar», brukt tid: endra frå 13,75\u00a0timar til 554\u00a0timar.",
		"/budget/financing/0/duties/0: Rapporten «Rekneskap» er levert 25.\u00a0februar 2027.",
	}, nn))
	require.Equal(t, "The project is completed.", en[0])
	require.Equal(t, "Disbenefit “Drosjene mistar turar”, realised 2027: NOK\u00a041,580.", en[3])
	require.Equal(t, "Indicator “Einsame”, 1\u00a0November 2027: now 33.3% (100 of 300), was 28% (84 of 300).", en[4])
	require.Equal(t, "The report “Rekneskap” was sent on 25\u00a0February 2027.", en[12])
}

// An answer of the council that only comes in later is news too, and what is not an answer is still told.
func TestDiffTellsAnAnswerThatComesLater(t *testing.T) {
	old, new := news(t)
	old.Decisions = []samskaping.Decision{{ID: "ja", Title: "Skyssvenn blir fast", Body: "radet"}}
	old.Case.Decision, old.Case.Treatments[0].Decision = "ja", "ja"
	new.Case.Treatments = append(new.Case.Treatments, samskaping.Treatment{Body: "radet"})
	new.BenefitPlan.Benefits[0].Measures = []benefits.Measure{{Title: "Opplæring"}, {Title: "Opplæring"}}
	var told []string
	for _, d := range samskaping.Diff(old, new) {
		told = append(told, fmt.Sprintf("%s: %s", d.Pointer, d.Text.NN))
	}
	require.Contains(t, told, "/decisions/0: Kommunestyret har sagt ja til «Skyssvenn blir fast».")
	require.Contains(t, told, "/case/treatments: Politisk sak, blir behandla av: endra.")
	require.Contains(t, told, "/benefitPlan/benefits/0/measures: Gevinst «Spart tid», tiltak: endra.")
}

// What is new is told as new, however far it has come: nobody is to look for it in the old plan.
func TestDiffTellsThatWhatHasComeFarIsNew(t *testing.T) {
	old, new := news(t)
	*new = *old
	came, err := value.NewCount(34)
	require.NoError(t, err)
	new.Activities = append(new.Activities[:1:1], samskaping.Activity{ID: "dans", Title: "Dans", Status: samskaping.ActivityDone, Evaluation: samskaping.Evaluation{Attendance: came}})
	new.Subprojects = []samskaping.Subproject{{ID: "del", Title: "Ung venn", Status: samskaping.ProjectStopped}}
	new.Budget.Financing = append(new.Budget.Financing[:1:1], budget.Financing{ID: "gave", Title: "Gåve", State: budget.FinancingGranted, Amount: value.ExactMoney(value.Kroner(5000))})
	require.Empty(t, cmp.Diff([]samskaping.Difference{
		{Pointer: "/subprojects/0", Kind: samskaping.Added, Text: value.Text{
			NB: "Lagt til: delprosjekt «Ung venn», som er stanset.", NN: "Lagt til: delprosjekt «Ung venn», som er stansa.", EN: "Added: subproject “Ung venn”, which is stopped."}},
		{Pointer: "/activities/1", Kind: samskaping.Added, Text: value.Text{
			NB: "Lagt til: aktivitet «Dans», som er gjennomført; 34 deltakere.", NN: "Lagt til: aktivitet «Dans», som er gjennomført; 34 deltakarar.", EN: "Added: activity “Dans”, which is done; 34 participants."}},
		{Pointer: "/budget/financing/1", Kind: samskaping.Added, Text: value.Text{
			NB: "Lagt til: finansiering «Gåve», med status «innvilget»: 5\u00a0000\u00a0kroner.", NN: "Lagt til: finansiering «Gåve», med status «innvilga»: 5\u00a0000\u00a0kroner.", EN: "Added: financing “Gåve”, with the status “granted”: NOK\u00a05,000."}},
	}, samskaping.Diff(old, new)))
}

func TestDiffTellsWhichFiguresAndMeasuresAreGone(t *testing.T) {
	old, new := news(t)
	told := samskaping.Diff(new, old)
	var nb []string
	for _, d := range told {
		nb = append(nb, d.Text.NB)
	}
	require.Contains(t, nb, "Gevinst «Spart tid», realisert 2027: tatt ut.")
	new.BenefitPlan.Benefits[0].Measures = nil
	require.Contains(t, samskaping.Diff(old, new), samskaping.Difference{Pointer: "/benefitPlan/benefits/0/measures/0", Kind: samskaping.Removed, Text: value.Text{
		NB: "Tatt ut: tiltak «Ny arbeidsliste».", NN: "Teke ut: tiltak «Ny arbeidsliste».", EN: "Removed: measure “Ny arbeidsliste”."}})
}

func TestANewRevisionOfTheSameIsNoDifference(t *testing.T) {
	old, _ := news(t)
	new := *old
	new.Revision, new.RevisionDate = value.Count{}, value.Date{}
	require.Empty(t, samskaping.Diff(old, &new))
}

// Figures of two halves of a year are told as such.
func TestTheDaysOfAFigureAreAYearOnlyWhenTheyAre(t *testing.T) {
	halves := func(first, second int32) *samskaping.Plan {
		p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
		b := benefits.Benefit{ID: "g", Title: "Gevinst"}
		for period, kroner := range map[string]int32{"2026-01-01/2026-06-30": first, "2026-07-01/2026-12-31": second} {
			when, err := value.ParsePeriod(period)
			require.NoError(t, err)
			b.Figures = append(b.Figures, benefits.Figure{Stage: benefits.StageRealised, Period: when, Money: value.Kroner(kroner)})
		}
		p.BenefitPlan.Benefits = []benefits.Benefit{b}
		return p
	}
	none := halves(1, 1)
	none.BenefitPlan.Benefits[0].Figures = nil
	var said string
	for _, c := range samskaping.Diff(none, halves(1000, 3000)) {
		said += c.Text.NB + "\n"
	}
	require.Contains(t, said, "1.\u00a0juli 2026 – 31.\u00a0desember 2026: 3\u00a0000\u00a0kroner")
	require.NotContains(t, said, "realisert 2026:")
}
