package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func decimal(t *testing.T, s string) value.Decimal {
	d, err := value.ParseDecimal(s)
	require.NoError(t, err)
	return d
}

func measuredPlan(t *testing.T) *samskaping.Plan {
	day := func(s string) value.Date {
		d, err := value.ParseDate(s)
		require.NoError(t, err)
		return d
	}
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.BenefitPlan = benefits.Plan{
		Benefits: []benefits.Benefit{
			{ID: "tid", Title: "Mindre tid til veiledning", Kind: benefits.SavedTime, Horizon: benefits.ShortTerm, Indicators: []value.ID{"sporsmal"}},
			{ID: "ord", Title: "Tryggere innbyggere", Kind: benefits.Quality, Horizon: benefits.LongTerm},
		},
		Disbenefits: []benefits.Benefit{{ID: "ulempe", Title: "Lengre vei til kassen", Bearer: benefits.BearerInhabitants}},
		Indicators: []benefits.Indicator{
			{ID: "sporsmal", Title: "Spørsmål i servicesenteret", Unit: benefits.UnitCount, UnitName: "spørsmål", Direction: benefits.Decrease,
				Baseline: benefits.Reading{Date: day("2022-03-01"), Value: decimal(t, "1200")},
				Target:   benefits.Reading{Value: decimal(t, "0")},
				Measurements: []benefits.Measurement{
					{Date: day("2024-01-01"), Value: decimal(t, "900.5"), Data: benefits.DataEstimated},
					{Date: day("2023-01-01"), Value: decimal(t, "1000")},
				}},
			{ID: "andel", Title: "Andel som klarer seg", Unit: benefits.UnitPercent, CountsPeople: true,
				Baseline: benefits.Reading{Numerator: decimal(t, "3"), Denominator: decimal(t, "40")},
				Target:   benefits.Reading{Value: decimal(t, "50")}},
		},
	}
	return p
}

func TestBenefitsTellHowFarTheyHaveCome(t *testing.T) {
	p := measuredPlan(t)
	doc := markdown(t, p)
	require.Contains(t, doc, "Spart tid")
	require.Contains(t, doc, "Målt. Neste steg er å føre opp hva som er oppnådd.")
	require.Contains(t, doc, "I ord. Neste steg er å velge en måleindikator.")
	require.Contains(t, doc, "1\u00a0200\u00a0spørsmål (1.\u00a0mars 2022)")
	require.Contains(t, doc, "0\u00a0spørsmål", "a target of nothing is a target")
	require.Contains(t, doc, "900,5\u00a0spørsmål (1.\u00a0januar 2024), anslått", "the latest day is the last measurement")
	require.Contains(t, doc, "50\u00a0%")
	require.Contains(t, doc, "Lengre vei til kassen")

	p.BenefitPlan.Benefits, p.BenefitPlan.Indicators = p.BenefitPlan.Benefits[1:], nil
	require.NotContains(t, markdown(t, p), "Neste steg", "a plan in words is not told so in every row")
}

func TestThePublicIsNotToldOfFewPeople(t *testing.T) {
	p := measuredPlan(t)
	public := func() string {
		return render(t, p, report.Options{Format: report.Markdown, Audience: report.Public})
	}
	require.Contains(t, markdown(t, p), "3 av 40")
	require.NotContains(t, public(), "3 av 40")
	require.Contains(t, public(), "Ikke vist, fordi det gjelder få personer")
	baseline := &p.BenefitPlan.Indicators[1].Baseline
	baseline.Numerator = decimal(t, "38")
	require.NotContains(t, public(), "38 av 40", "nor of the few that are left")
	baseline.Numerator = decimal(t, "20")
	require.Contains(t, public(), "20 av 40")
	baseline.Numerator = decimal(t, "0")
	require.Contains(t, public(), "0 av 40")
}
