package benefits

import (
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// AppraisalBasis is what a result was worked out with. Results are put side by side only when they
// have the same basis.
type AppraisalBasis struct {
	StartYear, Years int
	Schedule         Schedule
	// Rates are the steps of the schedule that the years of the appraisal reach.
	Rates  []RateStep
	Timing Timing
	// PriceYear is not stated when neither the appraisal nor any flow states one.
	PriceYear value.Count
	// TaxCost is the cost of tax financing in per cent, not stated when none is counted.
	TaxCost value.Decimal
	// HalfYearDecimals is how many decimals the factor of half a year was worked out with, 0 when no
	// half years are used. All other factors are exact fractions.
	HalfYearDecimals int
}

// basisOf is the basis of terms that can be used.
func basisOf(terms Appraisal, rates DiscountRates) AppraisalBasis {
	b := AppraisalBasis{
		StartYear: int(terms.StartYear.Int64()), Years: int(terms.Years.Int64()), Schedule: terms.schedule(), Timing: terms.Timing,
		PriceYear: terms.PriceYear, TaxCost: terms.TaxCost,
	}
	last := b.Years // the last year whose rate is used
	if terms.Timing == FirstYearUndiscounted {
		last--
	}
	for i, s := range rates.Steps() {
		if i == 0 || s.FromYear.Int64() <= int64(last) {
			b.Rates = append(b.Rates, s)
		}
	}
	if terms.Timing == MidYear {
		b.HalfYearDecimals = MidYearDecimals
	}
	return b
}

// In says what the result was worked out with, in a few sentences for the foot of a table.
func (b AppraisalBasis) In(l value.Lang) string {
	rates := make([]string, len(b.Rates))
	for i, s := range b.Rates {
		rates[i] = basisStep.Fill(value.Formatted("rate", s.Rate), value.Named("year", s.FromYear.String())).In(l)
	}
	sentences := []value.Text{
		basisRates.Fill(value.Arg{Name: "schedule", Text: b.Schedule.name()}, value.Named("rates", strings.Join(rates, ", "))),
		b.Timing.sentence().Fill(value.Named("year", countOf(int64(b.StartYear)).String())),
	}
	if b.PriceYear.IsZero() {
		sentences = append(sentences, basisNoPriceYear)
	} else {
		sentences = append(sentences, basisPriceYear.Fill(value.Named("year", b.PriceYear.String())))
	}
	if !b.TaxCost.IsZero() {
		sentences = append(sentences, basisTaxCost.Fill(value.Formatted("percent", b.TaxCost)))
	}
	if b.HalfYearDecimals > 0 {
		sentences = append(sentences, basisDecimals.Fill(value.Named("decimals", countOf(int64(b.HalfYearDecimals)).String())))
	} else {
		sentences = append(sentences, basisExact)
	}
	out := make([]string, len(sentences))
	for i, s := range sentences {
		out[i] = s.In(l)
	}
	return strings.Join(out, " ")
}

// name says which schedule it is, at the beginning of a sentence.
func (s Schedule) name() value.Text {
	switch s {
	case ScheduleGreenBook:
		return value.Text{NB: "Kalkulasjonsrente etter The Green Book", NN: "Kalkulasjonsrente etter The Green Book", EN: "Discount rate of The Green Book"}
	case ScheduleDenmark:
		return value.Text{NB: "Dansk kalkulasjonsrente fra 2013", NN: "Dansk kalkulasjonsrente frå 2013", EN: "Danish discount rate of 2013"}
	case ScheduleFlat:
		return value.Text{NB: "Fast kalkulasjonsrente", NN: "Fast kalkulasjonsrente", EN: "Flat discount rate"}
	case ScheduleOwn:
		return value.Text{NB: "Prosjektets egen kalkulasjonsrente", NN: "Prosjektet si eiga kalkulasjonsrente", EN: "The project’s own discount rate"}
	}
	return value.Text{NB: "Kalkulasjonsrente etter rundskriv R-109/2021", NN: "Kalkulasjonsrente etter rundskriv R-109/2021", EN: "Discount rate of circular R-109/2021"}
}

func (t Timing) sentence() value.Text {
	switch t {
	case MidYear:
		return value.Text{
			NB: "Beløpene faller midt i året og er regnet om til begynnelsen av {year}.",
			NN: "Beløpa fell midt i året og er rekna om til byrjinga av {year}.",
			EN: "Amounts fall in the middle of the year and are brought to the beginning of {year}.",
		}
	case EndOfYear:
		return value.Text{
			NB: "Beløpene faller ved utgangen av året og er regnet om til begynnelsen av {year}.",
			NN: "Beløpa fell ved utgangen av året og er rekna om til byrjinga av {year}.",
			EN: "Amounts fall at the end of the year and are brought to the beginning of {year}.",
		}
	}
	return value.Text{
		NB: "Beløpene er regnet om til {year}; det første året er ikke diskontert.",
		NN: "Beløpa er rekna om til {year}; det første året er ikkje diskontert.",
		EN: "Amounts are brought to {year}; the first year is not discounted.",
	}
}

var (
	basisRates = value.Text{NB: "{schedule}: {rates}.", NN: "{schedule}: {rates}.", EN: "{schedule}: {rates}."}
	basisStep  = value.Text{NB: "{rate}\u00a0prosent fra år\u00a0{year}", NN: "{rate}\u00a0prosent frå år\u00a0{year}", EN: "{rate}\u00a0per cent from year\u00a0{year}"}

	basisPriceYear   = value.Text{NB: "Alle beløp er i {year}-kroner.", NN: "Alle beløp er i {year}-kroner.", EN: "All amounts are in {year} prices."}
	basisNoPriceYear = value.Text{
		NB: "Prisåret er ikke oppgitt.", NN: "Prisåret er ikkje oppgitt.", EN: "The price year is not stated.",
	}
	basisTaxCost = value.Text{
		NB: "Skattefinansiering koster {percent}\u00a0prosent av det det offentlige betaler.",
		NN: "Skattefinansiering kostar {percent}\u00a0prosent av det det offentlege betaler.",
		EN: "Tax financing costs {percent}\u00a0per cent of what public budgets pay.",
	}
	basisExact = value.Text{
		NB: "Faktorene er nøyaktige brøker, og hvert beløp er avrundet én gang, til nærmeste øre.",
		NN: "Faktorane er nøyaktige brøkar, og kvart beløp er avrunda éin gong, til næraste øre.",
		EN: "The factors are exact fractions, and each amount is rounded once, to the nearest øre.",
	}
	basisDecimals = value.Text{
		NB: "Faktoren for et halvt år er regnet ut med {decimals}\u00a0desimaler, de andre er nøyaktige brøker, og hvert beløp er avrundet én gang, til nærmeste øre.",
		NN: "Faktoren for eit halvt år er rekna ut med {decimals}\u00a0desimalar, dei andre er nøyaktige brøkar, og kvart beløp er avrunda éin gong, til næraste øre.",
		EN: "The factor of half a year is worked out with {decimals}\u00a0decimals, the others are exact fractions, and each amount is rounded once, to the nearest øre.",
	}
)
