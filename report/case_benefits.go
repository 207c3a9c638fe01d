package report

import (
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// benefitNumbers is what the benefits come to in hours and kroner, for those who decide: each benefit
// in a year with full effect, as it was planned and as it became, what they come to together, and the
// net present value. What the plan has no number for is not there.
func (c *composer) benefitNumbers() []doc.Block {
	all := c.plan.BenefitPlan.Benefits
	rows := c.numberRows(all)
	if len(rows) > 0 {
		for _, sum := range []struct {
			name value.Text
			view figureView
		}{{wordSumHours, hoursView}, {wordSumKroner, moneyView}, {wordSumFreed, freedView}} {
			r, err := benefits.RealisationIn(sum.view.of(c.plan.BenefitPlan), value.Period{})
			if err != nil {
				rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, c.word(sum.name)), nil, nil, c.word(wordTooLargeToSum), nil, nil})
				continue
			}
			row := []doc.Text{c.word(sum.name), nil, nil, sum.view.cell(c, r.Planned), sum.view.cell(c, r.Realised), sum.view.cell(c, r.StillExpected)}
			if emptyCells(row[1:]) {
				continue
			}
			for i := range row {
				row[i] = doc.InVoice(doc.Strong, row[i])
			}
			rows = append(rows, row)
		}
	}
	table := append(c.tabulate(numberHeadings(field("Benefit", "")), rows), c.notAsPlanned(all)...)
	return append(table, c.netForCase()...)
}

// notAsPlanned names the benefits whose results and forecasts are of another time than their plan, such as one
// year of two, so that nobody takes the one from the other.
func (c *composer) notAsPlanned(all []benefits.Benefit) []doc.Block {
	var other []value.ID
	for _, b := range all {
		r, err := benefits.RealisationIn([]benefits.Benefit{b}, value.Period{})
		hours := !r.Planned.Hours.IsZero() && !(r.Forecast.Hours.IsZero() && r.Realised.Hours.IsZero()) && r.Deviation.Hours.IsZero()
		money := !r.Planned.Money.IsZero() && !(r.Forecast.Money.IsZero() && r.Realised.Money.IsZero()) && r.Deviation.Money.IsZero()
		if err == nil && (hours || money) {
			other = append(other, b.ID)
		}
	}
	if len(other) == 0 {
		return nil
	}
	return []doc.Block{doc.Paragraph{Text: c.sentences(c.fill(wordNotAsPlanned, "benefits", c.names(other)))}}
}

// lossNumbers is the same of what somebody loses. Sums of it are in the net present value alone.
func (c *composer) lossNumbers() []doc.Block {
	return c.tabulate(numberHeadings(wordDisbenefit), c.numberRows(c.plan.BenefitPlan.Disbenefits))
}

func numberHeadings(name value.Text) []heading {
	return []heading{
		{words: name, prose: true}, {words: field("Benefit", "horizon"), blank: wordDash}, {words: wordFullYear, number: true, blank: wordDash},
		{words: wordPlanned, number: true, blank: wordDash}, {words: wordRealised, number: true, blank: wordNotYet},
		{words: wordStillExpected, number: true, blank: wordDash},
	}
}

// numberRows are the benefits that have a number. What a freed hour is worth is no krone saved, and so
// a benefit of freed time is told in hours.
func (c *composer) numberRows(all []benefits.Benefit) [][]doc.Text {
	worths := c.worths()
	elsewhere := benefits.CountedElsewhere(all, (*benefits.Benefit).HasNumbers)
	var rows [][]doc.Text
	for i, b := range all {
		r, err := benefits.RealisationIn([]benefits.Benefit{b}, value.Period{})
		if err != nil {
			rows = append(rows, []doc.Text{c.entry(b.ID, b.Title, ""), nil, c.word(wordTooLargeToSum), nil, nil, nil})
			continue
		}
		w := worths[b.ID]
		year := c.own(w.Hours.Format(c.lang))
		if money := c.own(w.Money.Format(c.lang)); !w.FreedTime && !money.Empty() {
			year = c.enumerate([]doc.Text{year, money})
		}
		name := c.entry(b.ID, b.Title, "")
		if elsewhere[i] {
			name = c.notInSums(name)
		}
		row := []doc.Text{name, code(c, b.Horizon), year, c.inBothViews(r.Planned), c.inBothViews(r.Realised), c.inBothViews(r.StillExpected)}
		if !emptyCells(row[2:]) {
			rows = append(rows, row)
		}
	}
	return rows
}

// inBothViews is a total in hours and in kroner, beside each other.
func (c *composer) inBothViews(t benefits.FigureTotal) doc.Text {
	return c.enumerate([]doc.Text{hoursView.cell(c, t), moneyView.cell(c, t)})
}

// netForCase is the net present value with what it was worked out with, and what is left out of it.
// An appraisal that is not complete is explained in the benefit realisation plan, and not here.
func (c *composer) netForCase() []doc.Block {
	if c.plan.BenefitPlan.Appraisal.IsZero() {
		return nil
	}
	r, err := c.plan.BenefitPlan.Appraise(c.plan.Budget.Prices)
	if err != nil {
		return nil
	}
	var rates []doc.Text
	for _, step := range r.Basis.Rates {
		rates = append(rates, c.own(step.Rate.Format(c.lang)+value.PercentSign(c.lang)))
	}
	years := c.word(wordNumberOfYears, value.Named("number", strconv.Itoa(r.Basis.Years)))
	if r.Basis.Years == 1 {
		years = c.word(wordOneYear)
	}
	told := c.fillIn(wordNetForCase, map[string]doc.Text{
		"net":   doc.InVoice(doc.Strong, c.bounded(c.inKroner(r.Expected.NetPresentValue()), r.Expected.Bound, r.About)),
		"years": years, "first": c.own(strconv.Itoa(r.Basis.StartYear)),
		"rates": c.enumerate(rates), "schedule": code(c, r.Basis.Schedule),
	})
	holds := wordNetHoldsTime
	if !r.Expected.Sums.TaxCost.IsZero() {
		holds = wordNetHoldsTaxToo
	}
	told = c.sentences(told, c.word(holds))
	if price := r.Basis.PriceYear; !price.IsZero() {
		told = c.sentences(told, c.word(wordNetInPrices, value.Named("year", price.String())))
	}
	return append([]doc.Block{doc.Paragraph{Text: told}}, c.limits(r)...)
}
