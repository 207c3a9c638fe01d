package benefits_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestBasisSaysWhatTheResultWasWorkedOutWith(t *testing.T) {
	a := benefits.Appraisal{StartYear: num(2026), Years: num(50), Timing: benefits.FirstYearUndiscounted, PriceYear: num(2025), TaxCost: dec("20")}
	cases := []struct {
		name       string
		change     func(*benefits.Appraisal)
		nb, nn, en string
	}{
		{"the state's rule", func(*benefits.Appraisal) {},
			"Kalkulasjonsrente etter rundskriv R-109/2021: 4 prosent fra år 1, 3 prosent fra år 41. Beløpene er regnet om til 2026; det første året er ikke diskontert. Alle beløp er i 2025-kroner. Skattefinansiering koster 20 prosent av det det offentlige betaler. Faktorene er nøyaktige brøker, og hvert beløp er avrundet én gang, til nærmeste øre.",
			"Kalkulasjonsrente etter rundskriv R-109/2021: 4 prosent frå år 1, 3 prosent frå år 41. Beløpa er rekna om til 2026; det første året er ikkje diskontert. Alle beløp er i 2025-kroner. Skattefinansiering kostar 20 prosent av det det offentlege betaler. Faktorane er nøyaktige brøkar, og kvart beløp er avrunda éin gong, til næraste øre.",
			"Discount rate of circular R-109/2021: 4 per cent from year 1, 3 per cent from year 41. Amounts are brought to 2026; the first year is not discounted. All amounts are in 2025 prices. Tax financing costs 20 per cent of what public budgets pay. The factors are exact fractions, and each amount is rounded once, to the nearest øre."},
		{"as little as possible", func(a *benefits.Appraisal) {
			a.Schedule, a.Timing, a.PriceYear, a.TaxCost = benefits.ScheduleGreenBook, benefits.MidYear, value.Count{}, value.Decimal{}
		},
			"Kalkulasjonsrente etter The Green Book: 3,5 prosent fra år 1, 3 prosent fra år 31. Beløpene faller midt i året og er regnet om til begynnelsen av 2026. Prisåret er ikke oppgitt. Faktoren for et halvt år er regnet ut med 40 desimaler, de andre er nøyaktige brøker, og hvert beløp er avrundet én gang, til nærmeste øre.",
			"Kalkulasjonsrente etter The Green Book: 3,5 prosent frå år 1, 3 prosent frå år 31. Beløpa fell midt i året og er rekna om til byrjinga av 2026. Prisåret er ikkje oppgitt. Faktoren for eit halvt år er rekna ut med 40 desimalar, dei andre er nøyaktige brøkar, og kvart beløp er avrunda éin gong, til næraste øre.",
			"Discount rate of The Green Book: 3.5 per cent from year 1, 3 per cent from year 31. Amounts fall in the middle of the year and are brought to the beginning of 2026. The price year is not stated. The factor of half a year is worked out with 40 decimals, the others are exact fractions, and each amount is rounded once, to the nearest øre."},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			terms := a
			c.change(&terms)
			r, err := benefits.Appraise(nil, terms)
			require.NoError(t, err)
			for l, want := range map[value.Lang]string{value.NB: c.nb, value.NN: c.nn, value.EN: c.en} {
				require.Equal(t, want, strings.ReplaceAll(r.Basis.In(l), "\u00a0", " "))
			}
		})
	}
}

func TestEveryScheduleAndTimingHasItsOwnWords(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range []benefits.Schedule{benefits.ScheduleR109, benefits.ScheduleGreenBook, benefits.ScheduleDenmark, benefits.ScheduleFlat, benefits.ScheduleOwn} {
		for _, timing := range []benefits.Timing{benefits.FirstYearUndiscounted, benefits.MidYear, benefits.EndOfYear} {
			for _, l := range []value.Lang{value.NB, value.EN} {
				text := benefits.AppraisalBasis{StartYear: 2026, Years: 1, Schedule: s, Timing: timing}.In(l)
				require.False(t, seen[text], text)
				require.NotContains(t, text, "{")
				seen[text] = true
			}
		}
	}
}
