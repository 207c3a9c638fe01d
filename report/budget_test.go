package report_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func sources(amounts ...int32) *samskaping.Plan {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	for i, kr := range amounts {
		f := budget.Financing{ID: value.ID("f" + string(rune('a'+i%26)) + string(rune('a'+i/26))), Title: "Kilde " + strings.Repeat("lang ", i%7), State: budget.FinancingGranted}
		if i%3 == 2 {
			f.State = budget.FinancingApplied
		}
		if kr >= 0 {
			f.Amount = value.ExactMoney(value.Kroner(kr))
		}
		p.Budget.Financing = append(p.Budget.Financing, f)
	}
	return p
}

// A table has room for some versions of a budget. The list below it has all of them.
func TestOfManyVersionsTheFirstAndTheLastStandBesideEachOther(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Budget.Costs = []budget.Cost{{ID: "c", Title: "Nettbrett", Amount: value.ExactMoney(value.Kroner(1000))}}
	for i := range 6 {
		p.Budget.Versions = append(p.Budget.Versions, budget.Version{
			ID: value.ID("v" + strconv.Itoa(i)), Title: "Utgave " + strconv.Itoa(i), Lines: []budget.VersionLine{{Cost: "c", Amount: value.Kroner(int32(100 * i))}},
		})
	}
	out := render(t, p, report.Options{Document: report.FinalReport, Format: report.Markdown})
	require.Contains(t, out, "| Kostnad | Utgave 0 | Utgave 3 | Utgave 4 | Utgave 5 |")
	require.Contains(t, out, "Budsjettet har hatt 6 utgaver. Her står den første og de tre siste.")
	require.Contains(t, out, "**Utgave 2**")
	p.Budget.Versions = p.Budget.Versions[:4]
	out = render(t, p, report.Options{Document: report.FinalReport, Format: report.Markdown})
	require.Contains(t, out, "| Utgave 0 | Utgave 1 | Utgave 2 | Utgave 3 |")
	require.NotContains(t, out, "de tre siste")
}

// A line and the total below it are in the same money, whether value added tax comes back or not.
func TestCostsAddUpWithValueAddedTax(t *testing.T) {
	for compensation, want := range map[budget.VATCompensation]string{
		budget.NotCompensated: "1\u00a0250\u00a0kroner", budget.Compensated: "1\u00a0000\u00a0kroner",
	} {
		p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
		p.Budget.Costs = []budget.Cost{{
			ID: "c", Title: "Nettbrett", Amount: value.ExactMoney(value.Kroner(1000)),
			VAT: budget.VAT{Amount: value.Kroner(250), Compensation: compensation},
		}}
		for _, document := range []report.Document{report.ProjectDescription, report.GrantAnnex} {
			text := render(t, p, report.Options{Document: document, Format: report.Markdown, Audience: report.Internal})
			require.Regexp(t, `\| \*\*Nettbrett\*\* \|.*`+want, text, "%s %s", document, compensation)
			require.Regexp(t, `\| \*\*Sum[^|]*\*\* \|.*`+want, text, "%s %s", document, compensation)
		}
	}
}

func TestFinancingBarKeepsSecuredAndHopedForApart(t *testing.T) {
	require.NotContains(t, page(t, sources(100)), "<svg", "no bar of one source")
	root := parse(t, page(t, sources(100, 300, 50)))
	svg := root.all("svg")[0]
	require.Equal(t, "img", svg.attr["role"])
	require.Len(t, svg.all("rect"), 3)
	told := root.all("details")[0].said()
	require.Contains(t, told, "Sikret: 400\u00a0kroner")
	require.Contains(t, told, "Ikke sikret ennå: 50\u00a0kroner")
	require.NotContains(t, told, "450")
}

func TestFinancingBarFitsItsBoxes(t *testing.T) {
	many := make([]int32, 60)
	for i := range many {
		many[i] = int32(i*i) - 1
	}
	for _, p := range []*samskaping.Plan{sources(0, 0), sources(-1, -1, -1), sources(1, 2_000_000_000, 1), sources(many...)} {
		for _, svg := range parse(t, page(t, p)).all("svg") {
			bars := 0
			right, top := 0, ""
			for _, r := range svg.all("rect") {
				x, width := atoi(t, r.attr["x"]), atoi(t, r.attr["width"])
				if r.attr["y"] != top {
					right, top = 0, r.attr["y"]
				}
				require.GreaterOrEqual(t, x, right, "bars stand beside each other")
				right = x + width
				require.LessOrEqual(t, right, atoi(t, svg.attr["width"]))
				bars++
			}
			require.Len(t, p.Budget.Financing, bars)
		}
		require.NotEmpty(t, render(t, p, report.Options{Format: report.DOCX}))
	}
}

func TestSmallPlansAreNotCluttered(t *testing.T) {
	p := sources(100)
	p.Budget.Costs = []budget.Cost{{ID: "c", Title: "Kaffe", Amount: value.ExactMoney(value.Kroner(100))}}
	text := markdown(t, p)
	for _, heading := range []string{"Satt av til", "Budsjett og regnskap", "Rapporter", "Kontering", "Hva kan settes i gang", "Søkt om", "| Del av |", "Verdi", "Brukt"} {
		require.NotContains(t, text, heading)
	}
}

// A price with everything in it, of which there is no price to work out, lacks nothing: it says why.
func TestAnImpossiblePriceIsNotSaidToLackSomething(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NN}
	twelve, err := value.ParseDecimal("12")
	require.NoError(t, err)
	base, err := value.ParseHours("1750")
	require.NoError(t, err)
	p.Budget.Prices = []budget.Price{{ID: "a", Title: "Tilsette", Kind: budget.PriceFullCost, Wage: value.Kroner(500_000),
		HolidayPay: twelve, Pension: twelve, Zone: budget.ZoneI, HoursBase: base, Source: "Lønstabellen"}}
	p.Budget.Effort = []budget.Effort{{ID: "e", Title: "Arbeid", Contributor: "a", Planned: value.ExactHours(base), Price: "a"}}
	require.Empty(t, p.Budget.Prices[0].Missing())
	text := markdown(t, p)
	require.Contains(t, text, "Tala gir ingen pris")
	require.NotContains(t, text, "Kan ikkje reknast ut enno")
}

// The tax that was paid is told beside the one that was planned, also for a cost without an account.
func TestTheTaxThatWasPaidIsShown(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Budget.Costs = []budget.Cost{
		{ID: "a", Title: "Nettbrett", Amount: value.ExactMoney(value.Kroner(1000)), Actual: value.Kroner(960),
			VAT: budget.VAT{Amount: value.Kroner(250), Actual: value.Kroner(240), Compensation: budget.Compensated}},
		{ID: "b", Title: "Kaffe", VAT: budget.VAT{Actual: value.Kroner(15)}},
		{ID: "c", Title: "Lokale", Amount: value.ExactMoney(value.Kroner(500))},
	}
	for _, document := range []report.Document{report.ProjectDescription, report.StatusReport, report.FinalReport} {
		_, taxes, found := strings.Cut(render(t, p, report.Options{Document: document, Format: report.Markdown}), "### Merverdiavgift\n")
		require.True(t, found, document)
		taxes, _, _ = strings.Cut(taxes, "\n#")
		require.Contains(t, taxes, "| **Nettbrett** | 250\u00a0kroner | 240\u00a0kroner | Kommunen får avgiften tilbake |", document)
		require.Contains(t, taxes, "| **Kaffe** | – | 15\u00a0kroner | Ikke oppgitt |", document)
		require.NotContains(t, taxes, "Lokale", document)
	}
}

// What is left of a line is what is left when the tax that stays is paid too.
func TestWhatIsSpentHasTheTaxThatDoesNotComeBack(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Budget.Costs = []budget.Cost{{ID: "a", Title: "Nettbrett", Amount: value.ExactMoney(value.Kroner(80000)), Actual: value.Kroner(80000),
		VAT: budget.VAT{Amount: value.Kroner(20000), Actual: value.Kroner(60000), Compensation: budget.NotCompensated}}}
	p.Budget.Versions = []budget.Version{{ID: "v", Title: "Innvilget", Lines: []budget.VersionLine{{Cost: "a", Amount: value.Kroner(100000)}}}}
	text := markdown(t, p)
	require.Contains(t, text, "Alle beløp er i kroner, med den merverdiavgiften som ikke kommer tilbake.")
	require.Contains(t, text, "| **Nettbrett** | 100\u00a0000 | 100\u00a0000 | 140\u00a0000 | 40\u00a0000 | −40\u00a0000 |")
}

// While nobody has entered the tax that stays, no more is known than the least that is spent.
func TestWithoutTheTaxTheLeastThatIsSpentIsTold(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Status: samskaping.ProjectCompleted}
	p.Budget.Costs = []budget.Cost{
		{ID: "a", Title: "Nettbrett", Amount: value.ExactMoney(value.Kroner(80000)), Actual: value.Kroner(80000),
			VAT: budget.VAT{Amount: value.Kroner(20000), Compensation: budget.NotCompensated}},
		{ID: "b", Title: "Mat", Amount: value.ExactMoney(value.Kroner(500)), Actual: value.Kroner(500)},
	}
	require.Contains(t, markdown(t, p), "| **Nettbrett** | 100\u00a0000 | Minst 80\u00a0000\u00a0kroner | – | – |\n| **Mat** | 500 | 500 | 0 | 0 |\n"+
		"| **Sum** | **100\u00a0500** | **Minst 80\u00a0500\u00a0kroner** | – | – |")
	require.Contains(t, render(t, p, report.Options{Document: report.Presentation, Format: report.Markdown}),
		"**minst 80\u00a0500\u00a0kroner** av 100\u00a0500\u00a0kroner i budsjettet")
}

// The steering group sees on which days the hours were used, the first day first.
func TestTheDaysOfTheHoursAreShown(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Budget.Effort = []budget.Effort{
		{ID: "a", Title: "Kurs", Actual: []budget.TimeEntry{{Date: date(t, "2024-05-04"), Hours: value.WholeHours(3), People: count(t, 4), Description: "Første kveld"}}},
		{ID: "b", Title: "Dugnad", Actual: []budget.TimeEntry{{Date: date(t, "2024-05-02"), Hours: value.WholeHours(24)}}},
	}
	for _, document := range []report.Document{report.StatusReport, report.FinalReport} {
		for audience, people := range map[report.Audience]string{report.Internal: "4", report.Public: "Færre enn 5"} {
			require.Contains(t, render(t, p, report.Options{Document: document, Format: report.Markdown, Audience: audience}),
				"| **2.\u00a0mai 2024** | Dugnad | – | – | 24\u00a0timer |\n| **4.\u00a0mai 2024** | Kurs | Første kveld | "+people+" | 3\u00a0timer |\n", document)
		}
	}
}

// More days than fit on a page are told month by month: what each effort has come to.
func TestManyDaysAreShownMonthByMonth(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Budget: budget.Budget{Effort: []budget.Effort{{ID: "a", Title: "Kurs"}, {ID: "b", Title: "Dugnad"}}}}
	day := date(t, "2024-12-28")
	for range 31 {
		p.Budget.Effort[0].Actual = append(p.Budget.Effort[0].Actual, budget.TimeEntry{Date: day, Hours: value.WholeHours(2)})
		day = day.Next()
	}
	require.Contains(t, render(t, p, report.Options{Document: report.StatusReport, Format: report.Markdown}), "### Timer dag for dag\n")
	p.Budget.Effort[1].Actual = []budget.TimeEntry{{Date: date(t, "2025-01-02"), Hours: value.WholeHours(5)}, {Hours: value.WholeHours(9)}}
	for _, document := range []report.Document{report.StatusReport, report.FinalReport} {
		text := render(t, p, report.Options{Document: document, Format: report.Markdown})
		require.Contains(t, text, "### Timer måned for måned\n", document)
		require.Contains(t, text, "| Ikke oppgitt | Dugnad | 9\u00a0timer |\n| **Desember 2024** | Kurs | 8\u00a0timer |\n| **Januar 2025** | Kurs | 54\u00a0timer |\n| **Januar 2025** | Dugnad | 5\u00a0timer |\n", document)
	}
}

func TestFeasibilityIsToldInWords(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Activities: []samskaping.Activity{
		{ID: "a", Title: "Benker", Hours: value.ExactHours(value.WholeHours(40))},
		{ID: "b", Title: "Trær", Hours: value.ExactHours(value.WholeHours(10)), Status: samskaping.ActivityCancelled},
	}}
	p.Budget.Costs = []budget.Cost{{ID: "c", Title: "Treverk", For: "a", Amount: value.ExactMoney(value.Kroner(100))}}
	p.Budget.Financing = []budget.Financing{{ID: "f", Title: "Stiftelsen", Kind: budget.SourceFoundation, State: budget.FinancingApplied, Amount: value.ExactMoney(value.Kroner(100))}}
	require.Contains(t, markdown(t, p), "| **Benker** | 40\u00a0timer | Ingenting | 100\u00a0kroner | Ingenting | Stiftelsen | Mangler folk og penger |")
	require.NotContains(t, markdown(t, p), "| **Trær** | 10")
	p.Budget.Effort = []budget.Effort{{ID: "e", Title: "Dugnad", For: "a", Planned: value.ExactHours(value.WholeHours(40))}}
	require.Contains(t, markdown(t, p), "Mangler penger")
	p.Budget.Financing[0].State = budget.FinancingGranted
	require.Contains(t, markdown(t, p), "| Sikret | Kan starte |")
}

func TestANumberForSeveralActivitiesSaysSo(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NN, Proposals: []samskaping.Proposal{{ID: "x", Title: "Middag", Assessment: samskaping.Assessment{
		Cost: value.ExactMoney(value.Kroner(45000)), Hours: value.ExactHours(value.WholeHours(60))}}}}
	for _, title := range []string{"Prøvemiddag", "Middag"} {
		p.Activities = append(p.Activities, samskaping.Activity{ID: value.ID(title[:1]), Title: title, Proposal: "x"})
	}
	require.Contains(t, markdown(t, p), "| **Prøvemiddag** | 60\u00a0timar saman med «Middag» | Ingenting | 45\u00a0000\u00a0kroner saman med «Middag» |")
	require.Contains(t, markdown(t, p), "| **Middag** | 60\u00a0timar saman med «Prøvemiddag» |")
	p.Activities = append(p.Activities, samskaping.Activity{ID: "f", Title: "Frukost", Proposal: "x", Status: samskaping.ActivityDone})
	require.Contains(t, markdown(t, p), "| **Middag** | 60\u00a0timar saman med 2\u00a0andre aktivitetar |")
	require.NotContains(t, markdown(t, p), "| **Frukost** | 60", "what is done is not asked whether it can start")
	p.Activities[0].Status, p.Activities[1].Status = samskaping.ActivityDone, samskaping.ActivityInProgress
	require.NotContains(t, markdown(t, p), "Kva kan setjast i gang?", "everything has started")
}

func atoi(t *testing.T, s string) int {
	n, err := strconv.Atoi(s)
	require.NoError(t, err)
	return n
}

// Where all that is known of a sum is what some of it is at most, the sum is not known, and that is said.
func TestASumOfWhichNothingIsKnownSaysSo(t *testing.T) {
	most := value.MoneyEstimate{Max: value.Kroner(50000)}
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Budget.Costs = []budget.Cost{{ID: "a", Title: "Telt", Amount: most}, {ID: "b", Title: "Mat"}}
	p.Budget.Financing = []budget.Financing{{ID: "f", Title: "Tilskudd", Amount: most}, {ID: "g", Title: "Gave"}}
	p.Budget.Effort = []budget.Effort{{ID: "e", Title: "Dugnad", Kind: budget.EffortVolunteer, Planned: value.HoursEstimate{Max: value.WholeHours(40)}},
		{ID: "h", Title: "Kjøring", Kind: budget.EffortVolunteer}}
	for _, document := range []report.Document{report.ProjectDescription, report.GrantAnnex, report.StatusReport, report.Presentation} {
		out := render(t, p, report.Options{Document: document, Format: report.Markdown})
		require.Contains(t, out, "| **Ikke sikret ennå** | Ikke kjent (beløp mangler i 1 av 2 linjer) |", document)
		require.NotContains(t, out, "****", document)
	}
	require.Contains(t, markdown(t, p), "| **Sum penger** | Ikke kjent (beløp mangler i 1 av 2 linjer) |")
	require.Contains(t, markdown(t, p), "Hvor mange timer det er planlagt til sammen, er ikke kjent.")
	status := render(t, p, report.Options{Document: report.StatusReport, Format: report.Markdown})
	require.Contains(t, status, "| **Frivillig** | Ikke kjent | 1 |")
}

// The budget beside what is spent is no more certain than the costs it is made of, and their sums are the same.
func TestTheBudgetIsAsCertainAsItsCosts(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Budget.Costs = []budget.Cost{
		{ID: "a", Title: "Telt", Amount: value.MoneyEstimate{Value: value.Kroner(50000), About: true}, Actual: value.Kroner(48000)},
		{ID: "b", Title: "Mat", Amount: value.MoneyEstimate{Min: value.Kroner(100), Max: value.Kroner(200)}, Actual: value.Kroner(150)},
		{ID: "c", Title: "Skilt", Amount: value.ExactMoney(value.Kroner(1000)), Actual: value.Kroner(900)},
	}
	out := markdown(t, p)
	require.Contains(t, out, "| **Sum penger** | **Omtrent 51\u00a0100–51\u00a0200\u00a0kroner** |")
	require.Contains(t, out, "| **Telt** | Omtrent 50\u00a0000 | 48\u00a0000 | Omtrent −2\u00a0000 | Omtrent 2\u00a0000 |\n"+
		"| **Mat** | 100–200\u00a0kroner | 150 | – | – |\n| **Skilt** | 1\u00a0000 | 900 | −100 | 100 |\n"+
		"| **Sum** | **Omtrent 51\u00a0100–51\u00a0200\u00a0kroner** | **49\u00a0050** | – | – |")
	p.Budget.Costs[1] = budget.Cost{ID: "b", Title: "Mat"}
	out = markdown(t, p)
	require.Contains(t, out, "| **Sum penger** | **Minst omtrent 51\u00a0000\u00a0kroner** (beløp mangler i 1 av 3 linjer) |")
	require.Contains(t, out, "| **Sum** | **Minst omtrent 51\u00a0000\u00a0kroner** (beløp mangler i 1 av 3 linjer) | **48\u00a0900** | – | – |")
	p.Budget.Costs, p.Status = p.Budget.Costs[:1], samskaping.ProjectCompleted
	require.Contains(t, render(t, p, report.Options{Document: report.Presentation, Format: report.Markdown}), "**48\u00a0000\u00a0kroner** av omtrent 50\u00a0000\u00a0kroner")
}

// A working week of shift work is shorter, and so is what it is converted to.
func TestTheWeekThatHoursAreConvertedByIsTold(t *testing.T) {
	weeks := func(week budget.WorkingWeek) budget.Effort {
		return budget.Effort{ID: value.ID("e" + week[:2]), Title: "Vakt", Planned: value.ExactHours(value.WholeHours(2)), Unit: value.PersonWeek, Week: week}
	}
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Budget: budget.Budget{Effort: []budget.Effort{weeks(budget.Week355), weeks(budget.Week375)}}}
	require.Contains(t, markdown(t, p), "2\u00a0ukeverk (71\u00a0timer, 35,5 timer i uken)")
	require.Contains(t, markdown(t, p), "2\u00a0ukeverk (75\u00a0timer)")
	require.Contains(t, markdown(t, p), "Der ikke annet står, er dagsverk")
	p.Budget.Effort = p.Budget.Effort[:1]
	require.NotContains(t, markdown(t, p), "37,5")
}

// What a project gives itself is what its own units and the participants give, and what its partners give in
// kind. Money from others is none of it, and neither is what was turned down.
func TestOwnContributionHasWhatPartnersGiveInKind(t *testing.T) {
	give := func(title string, source value.ID, kind budget.SourceKind, form budget.Form, state budget.FinancingState) budget.Financing {
		return budget.Financing{ID: value.ID("f-" + source), Title: title, Source: source, Kind: kind, Form: form, State: state, Amount: value.ExactMoney(value.Kroner(9000))}
	}
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Cooperation: []samskaping.Cooperation{{Organisation: "laget"}, {Organisation: "banken"}}}
	p.Budget.Financing = []budget.Financing{
		give("Driftsmidler", "enheten", budget.SourceOwnUnit, budget.Cash, budget.FinancingConfirmed),
		give("Lån av lokale", "laget", budget.SourceOther, budget.InKind, budget.FinancingGranted),
		give("Pengegave", "banken", budget.SourceSponsor, budget.Cash, budget.FinancingGranted),
		give("Lån av telt", "fylket", budget.SourceCounty, budget.InKind, budget.FinancingGranted),
		give("Midler fra skolen", "skolen", budget.SourceOtherUnit, budget.Cash, budget.FinancingRejected),
	}
	rule := budget.Price{ID: "rate", Title: "Dugnad", Kind: budget.PriceVolunteer, Rule: budget.RuleKulturminnefondet}
	p.Budget.Prices = []budget.Price{rule}
	p.Budget.Effort = []budget.Effort{
		{ID: "a", Title: "Rydding", Contributor: "laget", Planned: value.ExactHours(value.WholeHours(200))},
		{ID: "b", Title: "Maling", Contributor: "laget", Planned: value.ExactHours(value.WholeHours(120)), Price: "rate"},
		{ID: "c", Title: "Kurs", Contributor: "banken", Planned: value.ExactHours(value.WholeHours(10)), Price: "rate"},
	}
	p.Organisations = []samskaping.Organisation{{ID: "laget", Name: "Laget"}, {ID: "banken", Name: "Banken"}}
	out := render(t, p, report.Options{Document: report.GrantAnnex, Format: report.Markdown})
	_, own, found := strings.Cut(out, "## Egeninnsats")
	require.True(t, found)
	own, _, _ = strings.Cut(own, "### Timepriser")
	require.Contains(t, own, "**Driftsmidler**")
	require.Contains(t, own, "| **Lån av lokale** | Laget | Ikke-kontant bidrag |")
	for _, other := range []string{"Pengegave", "Lån av telt", "Midler fra skolen"} {
		require.NotContains(t, own, other)
	}
	require.Contains(t, own, "| **Laget** | 320\u00a0timer | 42\u00a0000\u00a0kroner for 120\u00a0timer |\n| **Banken** | 10\u00a0timer | 3\u00a0500\u00a0kroner |\n"+
		"| **Sum verdi av timer, ikke-kontant** | | **45\u00a0500\u00a0kroner** for 130\u00a0timer |", "hours without a price are not valued, and that is told")
}
