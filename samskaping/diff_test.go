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

func TestDiffTellsWhatHasChanged(t *testing.T) {
	thirtyFour, err := value.NewCount(34)
	require.NoError(t, err)
	day := func(s string) value.Date {
		d, err := value.ParseDate(s)
		require.NoError(t, err)
		return d
	}
	old := &samskaping.Plan{
		Title: "Torget", Language: value.NB, Challenge: "Kort.", Period: value.Period{From: day("2024-01-01")},
		Bodies:      []samskaping.Body{{ID: "styringsgruppe", Name: "Styringsgruppen"}},
		Proposals:   []samskaping.Proposal{{ID: "benker", Title: "Benker"}},
		Activities:  []samskaping.Activity{{ID: "drop-in", Title: "Drop-in på biblioteket", Status: samskaping.ActivityPlanned}, {ID: "kurs", Title: "Kurs"}, {ID: "tur", Title: "Tur"}},
		BenefitPlan: benefits.Plan{ShortTerm: "ett år"},
		Budget:      budget.Budget{Financing: []budget.Financing{{ID: "tilskudd", Title: "Tilskudd", State: budget.FinancingApplied, Amount: value.ExactMoney(value.Kroner(400000))}}},
	}
	new := &samskaping.Plan{
		Title: "Møteplass på Torget", Language: value.NB, Motto: "Ut!", Period: value.Period{From: day("2024-01-01"), To: day("2024-12-31")},
		ChangeLog: []samskaping.Change{{Text: "Alt"}},
		Bodies:    old.Bodies, Proposals: old.Proposals,
		Decisions: []samskaping.Decision{{ID: "ja", Title: "Ja", Proposal: "benker", Body: "styringsgruppe", Outcome: samskaping.Yes}},
		Activities: []samskaping.Activity{
			{ID: "kurs", Title: "Kurs", Place: "Biblioteket", Decision: "ja"},
			{ID: "drop-in", Title: "Drop-in på biblioteket", Status: samskaping.ActivityDone, Evaluation: samskaping.Evaluation{Attendance: thirtyFour}},
			{ID: "dans", Title: "Dans"},
		},
		BenefitPlan: benefits.Plan{ShortTerm: "to år"},
		Budget:      budget.Budget{Financing: []budget.Financing{{ID: "tilskudd", Title: "Tilskudd", State: budget.FinancingGranted, Amount: value.ExactMoney(value.Kroner(400000))}}},
	}
	var got []string
	for _, d := range samskaping.Diff(old, new) {
		got = append(got, fmt.Sprintf("%s %s: %s", d.Kind, d.Pointer, d.Text.NB))
	}
	want := []string{
		"added /decisions/0: Styringsgruppen har sagt ja til «Benker».",
		"changed /activities/1/status: Aktiviteten «Drop-in på biblioteket» er gjennomført; 34 deltakere.",
		"changed /title: Tittel: endret fra «Torget» til «Møteplass på Torget».",
		"changed /motto: Motto: fylt ut med «Ut!».",
		"changed /period: Prosjektperiode: endret til 1.\u00a0januar 2024 – 31.\u00a0desember 2024.",
		"changed /challenge: Utfordring: tatt ut.",
		"changed /activities/0/place: Aktivitet «Kurs», sted: fylt ut med «Biblioteket».",
		"changed /activities/0/decision: Aktivitet «Kurs», beslutning: fylt ut med «Ja».",
		"added /activities/2: Lagt til: aktivitet «Dans».",
		"removed /activities/2: Tatt ut: aktivitet «Tur».",
		"moved /activities: Rekkefølgen er endret: Aktiviteter.",
		"changed /benefitPlan/shortTerm: Gevinstrealiseringsplan, kort sikt betyr: endret fra «ett år» til «to år».",
		"changed /budget/financing/0/state: Finansieringen «Tilskudd» har fått status «innvilget»: 400\u00a0000\u00a0kroner.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, d := range samskaping.Diff(old, new) {
		require.NotEmpty(t, d.Text.NN)
		require.NotEmpty(t, d.Text.EN)
	}
}

// What stands in a part of a thing is told with the part: a baseline and a target have the same
// properties, and so have the numbers of a calculation.
func TestDiffTellsWhichPartOfAThingHasChanged(t *testing.T) {
	number := func(s string) value.Decimal {
		d, err := value.ParseDecimal(s)
		require.NoError(t, err)
		return d
	}
	plan := func(baseline, tasks, taxCost string, figures ...benefits.Figure) *samskaping.Plan {
		return &samskaping.Plan{Language: value.NB, BenefitPlan: benefits.Plan{
			Benefits: []benefits.Benefit{{ID: "brev", Title: "Færre brev", Figures: figures,
				Valuation: benefits.Valuation{Tasks: value.AtLeastDecimal(number(tasks))}}},
			Indicators: []benefits.Indicator{{ID: "sporsmal", Title: "Spørsmål",
				Baseline: benefits.Reading{Value: number(baseline)}, Target: benefits.Reading{Value: number("3000")}}},
			Appraisal: benefits.Appraisal{TaxCost: number(taxCost)},
		}}
	}
	old := plan("5200", "6000", "20")
	new := plan("5100", "7000", "0", benefits.Figure{Stage: benefits.StagePlanned})
	new.BenefitPlan.Appraisal.Flows = []benefits.Flow{{ID: "drift", Title: "Drift av kursrommet", Kind: benefits.RunningCost}}
	var got []string
	for _, d := range samskaping.Diff(old, new) {
		got = append(got, fmt.Sprintf("%s %s: %s", d.Kind, d.Pointer, d.Text.NB))
	}
	want := []string{
		"added /benefitPlan/benefits/0/figures/0: Gevinst «Færre brev», planlagt: ført opp uten tall.",
		"changed /benefitPlan/benefits/0/valuation/tasks: Gevinst «Færre brev», verdi – oppgaver i året: endret fra minst 6\u00a0000 til minst 7\u00a0000.",
		"changed /benefitPlan/indicators/0/baseline/value: Måleindikator «Spørsmål», nullpunkt – verdi: endret fra 5\u00a0200 til 5\u00a0100.",
		"changed /benefitPlan/appraisal/taxCost: Gevinstrealiseringsplan, lønnsomhet – skattefinansieringskostnad i prosent: endret fra 20 til 0.",
		"added /benefitPlan/appraisal/flows/0: Lagt til: kostnad over årene «Drift av kursrommet».",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A measurement is told with its value, in every language.
func TestDiffTellsWhatWasMeasured(t *testing.T) {
	plan := func(measurements ...benefits.Measurement) *samskaping.Plan {
		return &samskaping.Plan{Language: value.NB, BenefitPlan: benefits.Plan{Indicators: []benefits.Indicator{
			{ID: "brev", Title: "Brev på papir", Unit: benefits.UnitCount, UnitName: "brev", Measurements: measurements},
		}}}
	}
	on := func(date, said string) benefits.Measurement {
		day, err := value.ParseDate(date)
		require.NoError(t, err)
		number, err := value.ParseDecimal(said)
		require.NoError(t, err)
		return benefits.Measurement{Date: day, Value: number}
	}
	old := plan(on("2022-12-31", "9000"), on("2023-06-30", "8700"), on("2023-12-31", "8300"))
	remark := on("2023-12-31", "8300")
	remark.Comment = "Talt to ganger."
	new := plan(on("2023-06-30", "8600"), remark, on("2024-06-30", "7900"))
	var nb, nn, en []string
	for _, d := range samskaping.Diff(old, new) {
		nb = append(nb, fmt.Sprintf("%s %s: %s", d.Kind, d.Pointer, d.Text.NB))
		nn, en = append(nn, d.Text.NN), append(en, d.Text.EN)
	}
	require.Empty(t, cmp.Diff([]string{
		"changed /benefitPlan/indicators/0/measurements/0: Måling av «Brev på papir», 30.\u00a0juni 2023: endret fra 8\u00a0700\u00a0brev til 8\u00a0600\u00a0brev.",
		"changed /benefitPlan/indicators/0/measurements/1: Måling av «Brev på papir», 31.\u00a0desember 2023: endret.",
		"added /benefitPlan/indicators/0/measurements/2: Måleindikator «Brev på papir», 30.\u00a0juni 2024: nå 7\u00a0900\u00a0brev, var 8\u00a0300\u00a0brev.",
		"removed /benefitPlan/indicators/0/measurements/0: Tatt ut: måling av «Brev på papir», 31.\u00a0desember 2022: 9\u00a0000\u00a0brev.",
	}, nb))
	require.Equal(t, "Teke ut: måling av «Brev på papir», 31.\u00a0desember 2022: 9\u00a0000\u00a0brev.", nn[3])
	require.Equal(t, "Measurement of “Brev på papir”, 30\u00a0June 2023: changed from 8,700\u00a0brev to 8,600\u00a0brev.", en[0])

	twice := plan(on("2023-12-31", "8300"), on("2023-12-31", "8400"))
	told := samskaping.Diff(old, twice)
	require.Len(t, told, 1)
	require.Equal(t, "Måleindikator «Brev på papir», målinger: endret.", told[0].Text.NB)
}

func TestTheSamePlanTwiceHasNotChanged(t *testing.T) {
	for _, file := range exampleFiles(t) {
		require.Empty(t, samskaping.Diff(plan(t, file), plan(t, file)), file)
	}
}

// A list with nothing in it says no more than one that is not there.
func TestDiffTakesAnEmptyListForNone(t *testing.T) {
	plan := func(channels []samskaping.Channel) *samskaping.Plan {
		return &samskaping.Plan{Activities: []samskaping.Activity{{ID: "kurs", Title: "Kurs", Channels: channels}}}
	}
	none, empty, web := plan(nil), plan([]samskaping.Channel{}), plan([]samskaping.Channel{samskaping.ChannelWeb})
	require.Empty(t, samskaping.Diff(none, empty))
	require.Empty(t, samskaping.Diff(empty, none))
	require.Equal(t, "Aktivitet «Kurs», kanaler: tatt ut.", samskaping.Diff(web, empty)[0].Text.NB)
	require.Equal(t, "Aktivitet «Kurs», kanaler: fylt ut med nettsted.", samskaping.Diff(empty, web)[0].Text.NB)
}

func ExampleDiff() {
	old := &samskaping.Plan{Language: value.EN, Activities: []samskaping.Activity{{ID: "library", Title: "Drop-in at the library", Status: samskaping.ActivityDecided}}}
	new := &samskaping.Plan{Language: value.EN, Activities: []samskaping.Activity{{ID: "library", Title: "Drop-in at the library", Status: samskaping.ActivityInProgress}}}
	for _, d := range samskaping.Diff(old, new) {
		fmt.Println(d.Text.EN)
	}
	// Output: The activity “Drop-in at the library” is in progress.
}

// That a subproject has stopped is a decision, told in words.
func TestDiffDoesNotSayTheSameTwice(t *testing.T) {
	for _, words := range []string{"Pa\u030a torget", "På\u00a0torget", "På  torget"} {
		got := samskaping.Diff(&samskaping.Plan{Title: "På torget"}, &samskaping.Plan{Title: words})
		require.Len(t, got, 1)
		require.Equal(t, "Tittel: endret.", got[0].Text.NB, "%q", words)
	}
}

func TestDiffTellsThatASubprojectHasStopped(t *testing.T) {
	before := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Subprojects: []samskaping.Subproject{{ID: "s", Title: "Ung venn"}}}
	after := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Subprojects: []samskaping.Subproject{{ID: "s", Title: "Ung venn", Status: samskaping.ProjectStopped}}}
	changes := samskaping.Diff(before, after)
	require.Len(t, changes, 1)
	require.Equal(t, value.Text{
		NB: "Delprosjektet «Ung venn» er stanset.", NN: "Delprosjektet «Ung venn» er stansa.", EN: "The subproject “Ung venn” is stopped.",
	}, changes[0].Text)
}

// What has no name is told by what it says, a new case in one line, and people by their groups.
func TestDiffNamesWhatItTellsOf(t *testing.T) {
	count, err := value.NewCount(31)
	require.NoError(t, err)
	before := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Ask: "Kom.", Gatherings: []samskaping.Gathering{{ID: "kafe", Title: "Første kafédialog"}}}
	after := &samskaping.Plan{
		ID: "p", Title: "Plan", Language: value.NB, Ask: "Si ja.",
		Gatherings: []samskaping.Gathering{{ID: "kafe", Title: "Første kafédialog", Participants: []samskaping.Participants{{Group: samskaping.Inhabitants, Count: count}, {Group: samskaping.Employees}}}},
		Anchoring:  []samskaping.Anchoring{{ID: "fo-pol", Kind: samskaping.AnchoringPolitical, Text: "Utvalget har fått orientering."}},
		Case:       samskaping.Case{Title: "Fast koordinator", Number: "2025/1873", Kind: samskaping.CaseStandAlone, Alternatives: []samskaping.Alternative{{ID: "a", Title: "Ingen"}}},
	}
	var told []string
	for _, change := range samskaping.Diff(before, after) {
		told = append(told, change.Text.NB)
	}
	require.Equal(t, []string{
		"Lagt til: politisk sak «Fast koordinator».",
		"Samling «Første kafédialog», deltakere: fylt ut med innbyggere (31), ansatte.",
		"Lagt til: politisk forankring «Utvalget har fått orientering».",
		"Dette ber vi om: endret fra «Kom» til «Si ja».",
	}, told)
}
