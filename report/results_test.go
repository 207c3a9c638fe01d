package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// endedPlan is a project that is over, with benefits in hours and kroner, a loss and an appraisal.
func endedPlan(t *testing.T) *samskaping.Plan {
	t.Helper()
	hours := func(s string) value.Hours {
		h, err := value.ParseHours(s)
		require.NoError(t, err)
		return h
	}
	year, err := value.ParsePeriod("2027")
	require.NoError(t, err)
	p := &samskaping.Plan{ID: "p", Title: "Skyss", Language: value.NN, Status: samskaping.ProjectCompleted, RevisionDate: date(t, "2028-02-10")}
	p.Activities = []samskaping.Activity{
		{ID: "kurs", Title: "Kurs", Status: samskaping.ActivityDone, Evaluation: samskaping.Evaluation{Attendance: count(t, 14)}},
		{ID: "hjelp", Title: "Hjelp", Status: samskaping.ActivityDone, Evaluation: samskaping.Evaluation{Attendance: count(t, 3)}},
	}
	p.Gatherings = []samskaping.Gathering{{ID: "kafe", Title: "Kafédialog", Date: date(t, "2026-03-12")}}
	p.Budget = budget.Budget{
		Costs:  []budget.Cost{{ID: "bil", Title: "Bil", Amount: value.ExactMoney(value.Kroner(200000)), Actual: value.Kroner(198500)}},
		Effort: []budget.Effort{{ID: "sjafor", Title: "Sjåførar", Actual: []budget.TimeEntry{{Hours: hours("554")}}}},
	}
	p.BenefitPlan = benefits.Plan{
		Benefits: []benefits.Benefit{
			{ID: "tid", Title: "Mindre køyring", Kind: benefits.SavedTime, Horizon: benefits.ShortTerm, Bearer: benefits.BearerMunicipality,
				Valuation: benefits.Valuation{Recipe: benefits.StatedAmount, Hours: value.ExactHours(hours("650"))},
				Figures: []benefits.Figure{
					{Stage: benefits.StagePlanned, Period: year, Hours: hours("650")}, {Stage: benefits.StageRealised, Period: year, Hours: hours("702")},
				}},
			{ID: "drosje", Title: "Færre drosjeturar", Kind: benefits.AvoidedCost, Horizon: benefits.LongTerm, Bearer: benefits.BearerMunicipality, StartYear: count(t, 2027), Duration: count(t, 2),
				Valuation: benefits.Valuation{Recipe: benefits.StatedAmount, Amount: value.ExactMoney(value.Kroner(75600)), PriceYear: count(t, 2027)},
				Figures:   []benefits.Figure{{Stage: benefits.StagePlanned, Period: year, Money: value.Kroner(75600)}}},
			{ID: "ro", Title: "Meir ro", Kind: benefits.Quality},
		},
		Disbenefits: []benefits.Benefit{{ID: "tap", Title: "Drosjene mistar turar", Figures: []benefits.Figure{{Stage: benefits.StageRealised, Period: year, Money: value.Kroner(41580)}}}},
		Indicators: []benefits.Indicator{{
			ID: "einsam", Title: "Einsame", Unit: benefits.UnitPercent, Direction: benefits.Decrease,
			Baseline:     benefits.Reading{Date: date(t, "2025-11-01"), Numerator: decimal(t, "84"), Denominator: decimal(t, "300")},
			Target:       benefits.Reading{Numerator: decimal(t, "60"), Denominator: decimal(t, "300")},
			Measurements: []benefits.Measurement{{Date: date(t, "2027-11-01"), Numerator: decimal(t, "87"), Denominator: decimal(t, "300")}},
		}, {ID: "unge", Title: "Unge"}},
		Appraisal: benefits.Appraisal{
			StartYear: count(t, 2027), Years: count(t, 2), Schedule: benefits.ScheduleR109, Timing: benefits.FirstYearUndiscounted, PriceYear: count(t, 2027),
			Deflators: []benefits.Deflator{{Year: count(t, 2027), Rate: decimal(t, "2.5")}, {Year: count(t, 2029), Rate: decimal(t, "3")}},
		},
	}
	return p
}

// said is a document as Markdown, with ordinary spaces.
func said(t *testing.T, p *samskaping.Plan, d report.Document, audience report.Audience) string {
	t.Helper()
	return strings.ReplaceAll(render(t, p, report.Options{Document: d, Format: report.Markdown, Audience: audience}), "\u00a0", " ")
}

// Those who decide see what each benefit comes to, hours and kroner apart, and what the appraisal
// came to with its assumptions.
func TestCaseMemoTellsWhatTheBenefitsComeTo(t *testing.T) {
	p := endedPlan(t)
	memo := said(t, p, report.CaseMemo, report.Internal)
	for _, line := range []string{
		"| **Mindre køyring** | Kort sikt | 650 timar | 650 timar | 702 timar |",
		"| **Færre drosjeturar** | Lang sikt | 75 600 kroner | 75 600 kroner | Ikkje enno |",
		"| **Sum frigjord tid** | – | – | **650 timar** | **702 timar** |",
		"| **Sum kroner** | – | – | **75 600 kroner** | Ikkje enno |",
		"| **Drosjene mistar turar** | 41 580 kroner |",
		"for 2 år frå 2027, med ei kalkulasjonsrente på 4 % (staten, rundskriv R-109/2021). Kostnader og ulemper er trekte frå, og verdien av frigjord tid er med. Beløpa er i 2027-kroner.",
	} {
		require.Contains(t, memo, line)
	}
	require.NotContains(t, memo, "Neste steg", "that is for the project")
	require.Contains(t, memo, "Innbyggjarar, tilsette og andre har teke del i desse samlingane:")

	part := p.BenefitPlan.Benefits[0]
	part.ID, part.Title, part.PartOf = "del", "Ein del", "tid"
	p.BenefitPlan.Benefits = append(p.BenefitPlan.Benefits, part)
	memo = said(t, p, report.CaseMemo, report.Internal)
	require.Contains(t, memo, "| **Ein del**. Rekna med i ein annan, og ikkje med i summane. | Kort sikt | 650 timar |")
	require.Contains(t, memo, "| **Sum frigjord tid** | – | – | **650 timar** | **702 timar** |")

	p.BenefitPlan.Appraisal.Years = value.Count{}
	require.NotContains(t, said(t, p, report.CaseMemo, report.Internal), "noverdi", "an appraisal that is not complete has no result")
	for i := range p.BenefitPlan.Benefits {
		p.BenefitPlan.Benefits[i].Figures, p.BenefitPlan.Benefits[i].Valuation = nil, benefits.Valuation{}
	}
	require.NotContains(t, said(t, p, report.CaseMemo, report.Internal), "Gevinstane i tal")
}

// A gathering is told of as held or as coming by the day of the plan.
func TestCaseMemoKnowsWhichGatheringsHaveBeen(t *testing.T) {
	p := endedPlan(t)
	p.Gatherings = append(p.Gatherings, samskaping.Gathering{ID: "ny", Title: "Ny samling"})
	require.Contains(t, said(t, p, report.CaseMemo, report.Internal), "har teke del eller skal ta del i desse samlingane:")
	p.RevisionDate = date(t, "2026-01-01")
	require.Contains(t, said(t, p, report.CaseMemo, report.Internal), "andre tek del i desse samlingane:")
}

func TestPresentationShowsWhatCame(t *testing.T) {
	p := endedPlan(t)
	slides := said(t, p, report.Presentation, report.Public)
	_, slide, found := strings.Cut(slides, "## Dette har vi fått til\n")
	require.True(t, found)
	slide, measured, found := strings.Cut(slide, "\n## Kva målingane viser\n")
	require.True(t, found)
	require.Contains(t, slide, "Gjennomførte aktivitetar: 2 av 2. Aktivitetar der oppmøtet er talt: 2. Summen er ikkje vist, fordi han ville røpe små tal.")
	require.Contains(t, slide, "Brukt: **198 500 kroner** av 200 000 kroner i budsjettet.")
	require.Contains(t, slide, "| **Mindre køyring** | 650 timar | 702 timar |")
	p.Budget.Costs = append(p.Budget.Costs, budget.Cost{ID: "mat", Title: "Mat"})
	require.Contains(t, said(t, p, report.Presentation, report.Public), "Brukt: **198 500 kroner**.", "not all of the budget is known")
	require.NotContains(t, slide, "Færre drosjeturar", "it has not come")
	require.Contains(t, measured, "| **Einsame** | 28 % (84 av 300, 1. november 2025) | 20 % (60 av 300) | 29 % (87 av 300, 1. november 2027) |")
	require.Contains(t, measured, "måloppnåing −12,5 %, går feil veg")
	require.NotContains(t, measured, "Unge", "it is not measured")

	p.BenefitPlan.Disbenefits[0].Indicators = []value.ID{"einsam"}
	slides = said(t, p, report.Presentation, report.Public)
	require.Contains(t, slides, "Einsame: 29 % (87 av 300, 1. november 2027)")
	require.NotContains(t, slides, "måloppnåing −12,5 %", "nothing is achieved by what is lost")

	p.Risks = []samskaping.Risk{{ID: "fa", Title: "For få sjåførar"}}
	require.NotContains(t, said(t, p, report.Presentation, report.Public), "## Risikoar", "nothing can go wrong any more")
	p.Status = samskaping.ProjectInProgress
	require.Contains(t, said(t, p, report.Presentation, report.Public), "## Dette har vi fått til så langt\n")
	require.Contains(t, said(t, p, report.Presentation, report.Public), "## Risikoar")
	p.BenefitPlan.Benefits[0].Figures = p.BenefitPlan.Benefits[0].Figures[:1]
	require.NotContains(t, said(t, p, report.Presentation, report.Public), "Dette har vi fått til")
}

func TestResultsAreToldInTheWordsOfTheirTime(t *testing.T) {
	p := endedPlan(t)
	final := said(t, p, report.FinalReport, report.Public)
	require.Contains(t, final, "Summen er ikkje vist, fordi han ville røpe små tal.")
	require.Contains(t, said(t, p, report.FinalReport, report.Internal), "Oppmøte: 17.")
	require.Contains(t, final, "Det er ført 554 timar.")
	plan := said(t, p, report.BenefitPlan, report.Public)
	require.Contains(t, plan, "Prisane steig 2,5 prosent i 2027")
	require.Contains(t, plan, "Det er venta at prisane stig 3 prosent i 2029")
	require.Contains(t, plan, "**−12,5 %**. Går feil veg.")
	require.Contains(t, said(t, p, report.ProjectDescription, report.Public), "| **Unge** | Ikkje oppgitt | Ikkje oppgitt | Ikkje oppgitt | Ikkje målt enno |")

	p.Status = samskaping.ProjectInProgress
	require.Contains(t, said(t, p, report.FinalReport, report.Public), "Så langt er det ført 554 timar.")
}

// A page where nothing is planned says so, above the address of the calendar.
func TestProjectAreaSaysThatNothingIsPlanned(t *testing.T) {
	p := endedPlan(t)
	for _, address := range []string{"", "https://example.no/skyss.ics"} {
		page := area(t, p, report.Options{Format: report.Markdown, Calendar: address})
		require.Contains(t, page, "### Dette skjer\n\nIngenting er planlagt no.\n")
	}
	p.RevisionDate = date(t, "2026-01-01")
	require.NotContains(t, area(t, p, report.Options{Format: report.Markdown}), "Ingenting er planlagt")
}

// The chart says who leads a subproject, and not only where the leader comes from.
func TestChartSaysTheRoleOfASubprojectLeader(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NN, Owner: "kommunen"}
	p.Organisations = []samskaping.Organisation{{ID: "kommunen", Name: "Kommunen"}, {ID: "kultur", Name: "Kultur og bibliotek"}}
	p.People = []samskaping.Person{{ID: "sjef", Role: "Biblioteksjef", Name: "Kari Døme", Unit: "kultur"}}
	p.Subprojects = []samskaping.Subproject{{ID: "a", Title: "Unge", Leader: "sjef"}, {ID: "b", Title: "Mat"}}
	for _, document := range []report.Document{report.ProjectDescription, report.ProjectArea} {
		drawn := ""
		for _, svg := range parse(t, render(t, p, report.Options{Document: document, Format: report.HTML, Audience: report.Public})).all("svg") {
			drawn += " " + strings.Join(strings.Fields(svg.said()), " ")
		}
		require.Contains(t, drawn, "Biblioteksjef")
		require.NotContains(t, drawn, "Kari")
	}
}

// What is spent is told beside the budget only when all of the budget is known.
func TestAPartOfTheBudgetIsNotToldAsAllOfIt(t *testing.T) {
	p := endedPlan(t)
	p.Budget.Costs = append(p.Budget.Costs, budget.Cost{ID: "lokale", Title: "Lokale", Amount: value.MoneyEstimate{Min: value.Kroner(40000), Max: value.Kroner(60000)}, Actual: value.Kroner(45000)})
	p.Budget.Versions = []budget.Version{{ID: "v", Title: "Løyvd", Total: value.Kroner(400000)}}
	slides := func() string {
		return render(t, p, report.Options{Document: report.Presentation, Format: report.Markdown})
	}
	require.Contains(t, slides(), "243\u00a0500\u00a0kroner")
	require.NotContains(t, slides(), "i budsjettet")
	p.Budget.Versions[0].Lines = []budget.VersionLine{{Cost: "bil", Amount: value.Kroner(200000)}, {Cost: "lokale", Amount: value.Kroner(50000)}}
	require.Contains(t, slides(), "250\u00a0000\u00a0kroner i budsjettet")
}

// What another benefit counts is not told beside it.
func TestAPartIsNotAResultBesideItsWhole(t *testing.T) {
	p := endedPlan(t)
	part := p.BenefitPlan.Benefits[0]
	part.ID, part.Title, part.PartOf = "del", "Del av køyringa", "tid"
	p.BenefitPlan.Benefits = append(p.BenefitPlan.Benefits, part)
	results, _, _ := strings.Cut(strings.SplitAfter(render(t, p, report.Options{Document: report.Presentation, Format: report.Markdown}), "## Dette har vi fått til")[1], "\n## ")
	require.Contains(t, results, "Mindre køyring")
	require.NotContains(t, results, "Del av køyringa")
}

// What freed time is worth is no krone saved: it has a sum of its own. What another benefit counts is in no sum, and
// the line says so.
func TestSumsKeepTheValueOfFreedTimeApart(t *testing.T) {
	p := endedPlan(t)
	p.Language = value.NB
	freed := &p.BenefitPlan.Benefits[0]
	freed.Figures[0].Money, freed.Figures[1].Money = value.Kroner(300000), value.Kroner(324000)
	part := *freed
	part.ID, part.Title, part.PartOf = "del", "Del av kjøringen", "tid"
	p.BenefitPlan.Benefits = append(p.BenefitPlan.Benefits, part)

	for _, document := range []report.Document{report.BenefitReport, report.FinalReport} {
		out := said(t, p, document, report.Internal)
		require.Contains(t, out, "| **Kroner** | 75 600 kroner | – |", document)
		require.Contains(t, out, "| **Verdien av frigjort tid** | 300 000 kroner | 324 000 kroner | −24 000 kroner |", document)
		require.Contains(t, out, "Timer, kroner og verdien av frigjort tid er ikke lagt sammen.", document)
		require.Contains(t, out, "Del av kjøringen. Regnet med i en annen, og ikke med i summene. |", document)
	}
	out := said(t, p, report.BenefitReport, report.Internal)
	require.Contains(t, out, "## Verdien av frigjort tid\n")
	require.Contains(t, out, "### Kroner, år for år\n\n| År | Planlagt |\n| --- | ---: |\n| **2027** | 75 600 kroner |")
	p.Case.Title = "Skyss"
	memo := said(t, p, report.CaseMemo, report.Internal)
	require.Contains(t, memo, "| **Sum kroner** | – | – | **75 600 kroner** | Ikke ennå |")
	require.Contains(t, memo, "| **Sum verdi av frigjort tid** | – | – | **300 000 kroner** | **324 000 kroner** |")
}

// The words below the heading explain what the table shows, and no column it does not have.
func TestTheTurningPointIsExplainedWhereThereIsOne(t *testing.T) {
	p := example(t, "halden/plan.json")
	explained := "Vendepunktet er hvor mye beløpet må endres"
	plan := said(t, p, report.BenefitPlan, report.Public)
	require.Contains(t, plan, "| **Kalkulasjonsrente** |")
	require.NotContains(t, plan, "| Vendepunkt |")
	require.NotContains(t, plan, explained)
	flows := p.BenefitPlan.Appraisal.Flows
	flows[len(flows)-1].Amount = value.MoneyEstimate{Min: value.Kroner(350000), Likely: value.Kroner(400000), Max: value.Kroner(500000)}
	plan = said(t, p, report.BenefitPlan, report.Public)
	require.Contains(t, plan, "| Vendepunkt |")
	require.Contains(t, plan, explained)
}

// A national strategy stands in the memo with no more than how the project is tied to it, so that must be
// understood without the sentence before it.
func TestNationalStrategiesInTheMemoAreUnderstoodAlone(t *testing.T) {
	memo := said(t, example(t, "halden/plan.json"), report.CaseMemo, report.Public)
	require.Contains(t, memo, "- **Digitaliseringsstrategi for offentlig sektor 2019–2025**. Datahjelpen gjør at flere kan bruke tjenestene på nett.\n")
}

// What the memo says of hours in words is what its table of measurements says.
func TestTheMemoSaysOfHoursWhatItsMeasurementsSay(t *testing.T) {
	memo := said(t, example(t, "halden/plan.json"), report.CaseMemo, report.Public)
	require.Contains(t, memo, "| **Timer ansatte bruker på å veilede én og én** (eksempel) | 2 400 timer (31. mars 2022) |")
	require.Contains(t, memo, "De ansatte brukte 2 160 timer på å veilede én og én i 2023. Før aktivitetene begynte, var det 2 400 timer i året.")
}
