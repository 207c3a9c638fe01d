package report_test

import (
	"slices"
	"strings"
	"testing"

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

func TestOneBenefitIsToldOfInTheSingular(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.BenefitPlan.Benefits = p.BenefitPlan.Benefits[:1]
	for lang, want := range map[value.Lang]string{
		value.NB: "Prosjektet har én gevinst. Den er målt. Den har ikke tall", value.NN: "Prosjektet har éin gevinst. Han er målt. Han har ikkje tal", value.EN: "The project has one benefit. It is measured. It has no figures",
	} {
		out, err := report.Render(p, report.Options{Document: report.BenefitReport, Format: report.Markdown, Lang: lang})
		require.NoError(t, err)
		require.Contains(t, string(out), want)
	}
}

// A cost that is not known is not zero, and what is worked out without it is only a bound.
func TestWhoGainsIsNotNamedTwice(t *testing.T) {
	p := example(t, "halden/plan.json")
	for _, document := range []report.Document{report.ProjectDescription, report.CaseMemo, report.BenefitPlan, report.BenefitReport, report.GrantAnnex} {
		said := parse(t, render(t, p, report.Options{Document: document, Format: report.HTML})).said()
		require.NotContains(t, said, "Ansatte: Ansatte i kommunen", document)
		require.Contains(t, said, "Ansatte i kommunen", document)
	}
	said := parse(t, render(t, p, report.Options{Document: report.BenefitPlan, Format: report.HTML})).said()
	require.Contains(t, said, "Næringslivet: Eldre", "another word says more")
}

func TestAnAppraisalTellsWhatItDoesNotKnow(t *testing.T) {
	p := example(t, "halden/plan.json")
	flows := p.BenefitPlan.Appraisal.Flows
	for i := range flows {
		if flows[i].Kind == benefits.ProjectCost {
			flows[i].Amount = value.MoneyEstimate{}
		}
	}
	out := render(t, p, report.Options{Document: report.BenefitPlan, Format: report.Markdown})
	require.Regexp(t, `\| \*\*2022\*\* \| [^|]+ \| Ikke kjent \|`, out)
	for _, said := range []string{"**Gevinst for hver krone:** Ikke kjent", "**Tilbakebetalt:** Ikke kjent", "**Internrente:** Ikke kjent"} {
		require.Contains(t, out, said)
	}
}

// What is subtracted in the net is said, and tax financing only where it is.
func TestANetSaysWhetherTaxFinancingIsSubtracted(t *testing.T) {
	p := example(t, "halden/plan.json")
	for _, with := range []bool{true, false} {
		if !with {
			p.BenefitPlan.Appraisal.TaxCost = value.Decimal{}
		}
		plan := render(t, p, report.Options{Document: report.BenefitPlan, Format: report.Markdown})
		require.Equal(t, with, strings.Contains(plan, "Netto er gevinster minus kostnader, ulemper og skattefinansiering."))
		require.Equal(t, !with, strings.Contains(plan, "Netto er gevinster minus kostnader og ulemper."))
		memo := render(t, p, report.Options{Document: report.CaseMemo, Format: report.Markdown})
		require.Equal(t, with, strings.Contains(memo, "Kostnader, ulemper og skattefinansiering er trukket fra"))
		require.Equal(t, !with, strings.Contains(memo, "Kostnader og ulemper er trukket fra"))
	}
}

// What is part of a part is counted in the whole, once.
func TestAPartOfAPartIsNotAddedToTheWhole(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	worth := func(kroner int32) benefits.Valuation {
		return benefits.Valuation{Recipe: benefits.StatedAmount, Amount: value.ExactMoney(value.Kroner(kroner))}
	}
	p.BenefitPlan.Benefits = []benefits.Benefit{
		{ID: "hel", Title: "Hel", Kind: benefits.AvoidedCost, Bearer: benefits.BearerMunicipality, Valuation: worth(1000)},
		{ID: "del", Title: "Del", PartOf: "hel", Bearer: benefits.BearerMunicipality},
		{ID: "deldel", Title: "Del av del", Kind: benefits.AvoidedCost, Bearer: benefits.BearerMunicipality, PartOf: "del", Valuation: worth(300)},
	}
	out := render(t, p, report.Options{Document: report.BenefitPlan, Format: report.Markdown})
	require.Regexp(t, `\| \*\*Kommunen\*\* \| 3 \| 1 \|[^\n]* 1\x{00a0}000\x{00a0}kroner \|`, out)
}

// When the gains come first, a high internal rate is not good.
func TestAnInternalRateOfGainsThatComeFirstSaysSo(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.BenefitPlan.Benefits, p.BenefitPlan.Disbenefits = p.BenefitPlan.Benefits[:1], nil
	b, terms := &p.BenefitPlan.Benefits[0], &p.BenefitPlan.Appraisal
	b.Valuation = benefits.Valuation{Recipe: benefits.StatedAmount, Amount: value.ExactMoney(value.Kroner(1000))}
	b.StartYear, b.Duration, b.RampUp = terms.StartYear, terms.StartYear, nil
	terms.Flows = []benefits.Flow{{ID: "drift", Title: "Drift", Kind: benefits.RunningCost, Amount: value.ExactMoney(value.Kroner(900))}}
	var err error
	terms.Flows[0].StartYear, err = value.NewCount(terms.StartYear.Int64() + 2)
	require.NoError(t, err)
	out := render(t, p, report.Options{Document: report.BenefitPlan, Format: report.Markdown})
	require.NotContains(t, out, "Gevinstene kommer før kostnadene", "no rate brings it to zero")
	terms.Flows[0].Amount = value.ExactMoney(value.Kroner(2000))
	out = render(t, p, report.Options{Document: report.BenefitPlan, Format: report.Markdown})
	require.Contains(t, out, "Gevinstene kommer før kostnadene")
}

// What the deviation means is told beside a deviation.
func TestADeviationThatIsNotThereIsNotExplained(t *testing.T) {
	p := example(t, "halden/plan.json")
	for _, document := range []report.Document{report.FinalReport, report.BenefitReport} {
		require.Contains(t, render(t, p, report.Options{Document: document, Format: report.Markdown}), "Avviket er det som var planlagt")
	}
	for i := range p.BenefitPlan.Benefits {
		b := &p.BenefitPlan.Benefits[i]
		b.Figures = slices.DeleteFunc(b.Figures, func(f benefits.Figure) bool { return f.Stage == benefits.StagePlanned })
	}
	for _, document := range []report.Document{report.FinalReport, report.BenefitReport} {
		out := render(t, p, report.Options{Document: document, Format: report.Markdown})
		require.Contains(t, out, "Timer og kroner er ikke lagt sammen.")
		require.NotContains(t, out, "Avviket er det som var planlagt")
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

// A reader who knows the tables by their letters finds each, also where there is nothing in it.
func TestATableOfTheBenefitPlanThatIsEmptySaysSo(t *testing.T) {
	nothing := map[value.Lang]string{value.NB: "Ingenting er ført opp her.", value.NN: "Ingenting er ført opp her.", value.EN: "Nothing is entered here."}
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.BenefitPlan.Benefits = []benefits.Benefit{{ID: "g", Title: "Ro"}}
	for lang, said := range nothing {
		table := map[value.Lang]string{value.NB: "Tabell", value.NN: "Tabell", value.EN: "Table"}[lang]
		out := render(t, p, report.Options{Document: report.BenefitPlan, Format: report.Markdown, Lang: lang})
		for _, letter := range []string{"A", "B", "C", "D", "F", "G"} {
			require.Regexp(t, `\n## `+table+` `+letter+`: [^\n]+\n\n`+said+`\n`, out)
		}
		require.Equal(t, 6, strings.Count(out, said), "table E has the benefit")
	}
	out := render(t, example(t, "halden/plan.json"), report.Options{Document: report.BenefitPlan, Format: report.Markdown})
	require.NotContains(t, out, nothing[value.NB])
}
