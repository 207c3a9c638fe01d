package report

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// appraisal is table B: costs and benefits year by year, what they come to, and how much each
// assumption matters. What cannot be worked out is said in a sentence.
func (c *composer) appraisal(effects []numberedEffect) []part {
	terms := c.plan.BenefitPlan.Appraisal
	if terms.IsZero() {
		return []part{{optional: true}}
	}
	result, err := c.plan.BenefitPlan.Appraise(c.plan.Budget.Prices)
	if err != nil {
		return []part{{blocks: []doc.Block{doc.Paragraph{Text: c.whyNoAppraisal(err)}}}}
	}
	explained := c.word(wordNetExplained)
	if !result.Expected.Sums.TaxCost.IsZero() {
		explained = c.word(wordNetWithTax)
	}
	if !result.Expected.Sums.Net.Equal(result.Likely.Sums.Net) {
		explained = c.sentences(explained, c.word(wordNetAdjusted))
	}
	years := append([]doc.Block{doc.Paragraph{Text: explained}}, c.netTable(result)...)
	return []part{
		{blocks: append(years, c.limits(result)...)},
		{heading: c.word(wordNetResult), blocks: c.netResult(result.Expected, result.About)},
		{heading: c.word(wordNetCases), blocks: c.netCases(result), optional: true},
		{heading: c.word(wordSensitivity), blocks: c.sensitivity(result, effects), optional: true},
		{heading: c.word(field("Appraisal", "flows")), blocks: c.netCosts(), optional: true},
		{heading: c.word(wordNetBasis), blocks: c.netBasis(result.Basis)},
	}
}

// whyNoAppraisal says what keeps the appraisal from being worked out.
func (c *composer) whyNoAppraisal(err error) doc.Text {
	var deflator *benefits.DeflatorError
	terms := c.plan.BenefitPlan.Appraisal
	switch {
	case errors.As(err, &deflator):
		return c.sentences(c.fill(wordNoDeflator.Fill(value.Named("year", strconv.FormatInt(deflator.Year, 10))), "flow", c.name(deflator.Flow)))
	case errors.Is(err, benefits.ErrContradiction):
		return c.word(wordNetContradicts)
	case errors.Is(err, value.ErrRange):
		return c.word(wordNetOutside)
	}
	var missing []doc.Text
	for _, term := range []struct {
		property string
		absent   bool
	}{
		{"startYear", terms.StartYear.IsZero()}, {"years", terms.Years.IsZero()}, {"timing", terms.Timing == ""},
		{"rate", terms.Schedule == benefits.ScheduleFlat && terms.Rate.IsZero()},
		{"rates", terms.Schedule == benefits.ScheduleOwn && len(terms.Rates) == 0},
		{"priceYear", terms.PriceYear.IsZero()},
	} {
		if term.absent {
			missing = append(missing, lowerFirst(c.word(field("Appraisal", term.property))))
		}
	}
	if len(missing) == 0 {
		return c.word(wordNetIncomplete)
	}
	return c.sentences(c.fill(wordNetMissing, "missing", c.enumerate(missing)))
}

// netTable is the amounts of each year, in whole kroner.
func (c *composer) netTable(r benefits.AppraisalResult) []doc.Block {
	unknown := c.unknownKinds(r.Unknown)
	row := func(name doc.Text, s benefits.AppraisalSums, factor doc.Text, present value.Money) []doc.Text {
		cells := []doc.Text{name}
		for _, column := range []struct {
			kind   benefits.CashFlowKind
			amount value.Money
		}{
			{benefits.CashBenefit, s.Benefits}, {benefits.CashProjectCost, s.ProjectCost}, {benefits.CashRunningCost, s.RunningCost},
			{benefits.CashDisbenefit, s.Disbenefits}, {"", s.TaxCost}, {"", s.Net},
		} {
			cell := c.wholeKroner(column.amount)
			if unknown[column.kind] {
				cell = c.quiet(wordNotKnown)
			}
			cells = append(cells, cell)
		}
		return append(cells, factor, c.wholeKroner(present))
	}
	var rows [][]doc.Text
	for _, y := range r.Expected.Years {
		rows = append(rows, row(doc.InVoice(doc.Strong, c.own(strconv.Itoa(y.Year))), y.Amounts, c.factor(y.Factor), y.PresentValue))
	}
	sums := row(doc.InVoice(doc.Strong, c.word(wordSum)), r.Expected.Sums, nil, r.Expected.Present.Net)
	for i := range sums {
		sums[i] = doc.InVoice(doc.Strong, sums[i])
	}
	rows = append(rows, sums)
	headings := []heading{
		{words: wordYear}, {words: wordGrossB, number: true}, {words: wordProjectP, number: true}, {words: wordRunningD, number: true},
		{words: field("BenefitPlan", "disbenefits"), number: true}, {words: wordTaxCost, number: true}, {words: wordNet, number: true},
		{words: wordFactor, number: true, blank: wordDash}, {words: wordPresentValue, number: true},
	}
	const lost, tax = 4, 5
	if r.Expected.Sums.Disbenefits.Sign() == 0 && !unknown[benefits.CashDisbenefit] {
		clearColumn(rows, lost)
	}
	if r.Expected.Sums.TaxCost.IsZero() {
		clearColumn(rows, tax)
	}
	return c.tabulate(headings, rows)
}

// unknownKinds are the kinds of flows that the appraisal knows no amount of, among those that are not
// known.
func (c *composer) unknownKinds(ids []value.ID) map[benefits.CashFlowKind]bool {
	flows, err := c.plan.BenefitPlan.CashFlows(c.plan.Budget.Prices)
	if err != nil {
		return nil
	}
	kinds := map[benefits.CashFlowKind]bool{}
	for _, f := range flows {
		known := !slices.Contains(ids, f.ID)
		before, met := kinds[f.Kind]
		kinds[f.Kind] = !known && (before || !met)
	}
	return kinds
}

// clearColumn makes a column of a table one that nothing is stated in, so that it is left out.
func clearColumn(rows [][]doc.Text, column int) {
	for _, row := range rows {
		row[column] = nil
	}
}

// factor is a discount factor with four decimals, as they are printed in tables.
func (c *composer) factor(d value.Decimal) doc.Text {
	s := d.Rat().FloatString(4)
	if c.lang != value.EN {
		s = strings.Replace(s, ".", ",", 1)
	}
	return c.own(s)
}

// wholeKroner is an amount without øre, as a number.
func (c *composer) wholeKroner(m value.Money) doc.Text {
	return c.own(withoutOre(m).FormatNumber(c.lang))
}

// inKroner is an amount without øre, with its unit.
func (c *composer) inKroner(m value.Money) doc.Text { return c.own(withoutOre(m).Format(c.lang)) }

// withoutOre is an amount rounded half away from zero, or as it is when it is too large to be rounded.
func withoutOre(m value.Money) value.Money {
	if m.IsZero() {
		return m
	}
	ore := m.Ore()
	rest := ore % 100
	ore -= rest
	switch {
	case rest >= 50:
		ore += 100
	case rest <= -50:
		ore -= 100
	}
	whole, err := value.Ore(ore)
	if err != nil {
		return m
	}
	return whole
}

// limits says what is left out of the appraisal, and on which side the true result then lies.
func (c *composer) limits(r benefits.AppraisalResult) []doc.Block {
	var items []doc.Item
	add := func(t value.Text, ids []value.ID) {
		if len(ids) > 0 {
			items = append(items, doc.Item{Text: c.sentences(c.fill(t, "flows", c.names(ids)))})
		}
	}
	add(wordNetUnknown, r.Unknown)
	add(wordOneSided, r.OneSided)
	switch r.Expected.Bound {
	case benefits.NetAtLeast:
		items = append(items, doc.Item{Text: c.word(wordNetAtLeast)})
	case benefits.NetAtMost:
		items = append(items, doc.Item{Text: c.word(wordNetAtMost)})
	case benefits.NetOpen:
		items = append(items, doc.Item{Text: c.word(wordNetOpen)})
	}
	add(wordNetOutsideYears, r.Outside)
	add(wordNoPublicShare, r.NoPublicShare)
	return listOf(items)
}

// netResult is what the appraisal came to.
func (c *composer) netResult(r benefits.AppraisalCase, about bool) []doc.Block {
	net := c.bounded(c.inKroner(r.NetPresentValue()), r.Bound, about)
	return c.define(
		doc.Definition{Term: c.word(wordNetPresentValue), Body: []doc.Text{doc.InVoice(doc.Strong, net)}},
		doc.Definition{Term: c.word(wordRatio), Body: []doc.Text{c.ratio(r)}},
		doc.Definition{Term: c.word(wordPayback), Body: []doc.Text{c.payback(r)}},
		doc.Definition{Term: c.word(wordInternalRate), Body: []doc.Text{c.internalRates(r)}},
	)
}

// bounded is an amount with what is known of it: that it is a bound, and that it is approximate.
func (c *composer) bounded(amount doc.Text, bound benefits.NetBound, about bool) doc.Text {
	if about {
		amount = c.fill(wordAboutValue, "value", amount)
	}
	switch bound {
	case benefits.NetAtLeast:
		return c.fill(wordAtLeast, "value", amount)
	case benefits.NetAtMost:
		return c.fill(wordAtMost, "value", amount)
	}
	return amount
}

func (c *composer) ratio(r benefits.AppraisalCase) doc.Text {
	switch {
	case r.Bound == benefits.NetOpen:
		return c.quiet(wordNotKnown)
	case r.BenefitCostRatio.IsZero():
		return c.quiet(wordNoRatio)
	}
	ratio, words := rounded(r.BenefitCostRatio, 2), wordPerKrone
	if isOne(ratio) {
		words = wordOnePerKrone
	}
	return c.bounded(c.word(words, value.Named("number", ratio.Format(c.lang))), r.Bound, false)
}

// payback is when the costs are paid back: by or from a year, when the net result is only a bound.
func (c *composer) payback(r benefits.AppraisalCase) doc.Text {
	reached, never := wordPaidBack, c.word(wordNotPaidBack)
	switch r.Bound {
	case benefits.NetAtLeast:
		reached, never = wordPaidBackBy, c.quiet(wordNotKnown)
	case benefits.NetAtMost:
		reached = wordPaidBackFrom
	case benefits.NetOpen:
		return c.quiet(wordNotKnown)
	}
	when := func(p benefits.Payback) doc.Text {
		if !p.Reached {
			return never
		}
		return c.word(reached, value.Named("year", strconv.Itoa(p.Year)))
	}
	if !r.Payback.Reached {
		return never
	}
	return c.sentences(when(r.Payback), c.fill(wordDiscounted, "when", when(r.DiscountedPayback)))
}

// internalRates is what is known of the internal rate, and what it says: nothing, when the gains come
// before the costs. More benefits make a single rate higher, and more costs make it lower; of several
// rates nothing is known then.
func (c *composer) internalRates(of benefits.AppraisalCase) doc.Text {
	r := of.InternalRate
	if of.Bound == benefits.NetOpen || of.Bound != "" && (r.Outcome != benefits.OneRate || r.GainsFirst) {
		return c.quiet(wordNotKnown)
	}
	var rates []doc.Text
	for _, one := range r.Rates {
		rates = append(rates, c.own(rounded(one.Rate, 2).Format(c.lang)+value.PercentSign(c.lang)))
	}
	switch r.Outcome {
	case benefits.NoRate:
		return c.word(wordNoRate)
	case benefits.OneRate:
		if r.GainsFirst {
			return c.sentences(c.enumerate(rates), c.word(wordGainsFirst))
		}
		return c.bounded(c.enumerate(rates), of.Bound, false)
	case benefits.SeveralRates:
		return c.sentences(c.fill(wordSeveralRates, "rates", c.enumerate(rates)))
	case benefits.UntoldRates:
		return c.sentences(c.word(wordUntoldRates))
	}
	return c.word(wordEveryRate)
}

// netCases puts the pessimistic, the likely, the optimistic and the expected result beside each
// other, when they are not all the same.
func (c *composer) netCases(r benefits.AppraisalResult) []doc.Block {
	cases := []struct {
		name value.Text
		of   benefits.AppraisalCase
	}{{wordPessimistic, r.Pessimistic}, {wordLikely, r.Likely}, {wordOptimistic, r.Optimistic}, {wordExpected, r.Expected}}
	differ := false
	var rows [][]doc.Text
	for _, one := range cases {
		differ = differ || !one.of.Present.Net.Equal(r.Expected.Present.Net)
		s := one.of.Sums
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.word(one.name)), c.wholeKroner(s.Benefits), c.wholeKroner(s.ProjectCost), c.wholeKroner(s.RunningCost),
			c.wholeKroner(s.Disbenefits), c.wholeKroner(s.TaxCost), c.wholeKroner(s.Net), c.wholeKroner(one.of.Present.Net),
		})
	}
	if !differ {
		return nil
	}
	unknown := c.unknownKinds(r.Unknown)
	for i, kind := range []benefits.CashFlowKind{benefits.CashBenefit, benefits.CashProjectCost, benefits.CashRunningCost, benefits.CashDisbenefit} {
		if unknown[kind] {
			clearColumn(rows, i+1)
		}
	}
	if r.Pessimistic.Sums.Disbenefits.Sign() == 0 {
		clearColumn(rows, 4)
	}
	return append(c.tabulate([]heading{
		{words: wordEstimate}, {words: wordGrossB, number: true}, {words: wordProjectP, number: true}, {words: wordRunningD, number: true},
		{words: field("BenefitPlan", "disbenefits"), number: true}, {words: wordTaxCost, number: true},
		{words: wordNet, number: true}, {words: wordNetPresentValue, number: true},
	}, rows), doc.Paragraph{Text: c.word(wordThreePoints)})
}

// sensitivity is what each assumption alone does to the net present value, the largest first.
func (c *composer) sensitivity(r benefits.AppraisalResult, effects []numberedEffect) []doc.Block {
	numbers := map[value.ID]string{}
	for _, e := range effects {
		numbers[e.ID] = e.number + " "
	}
	var rows [][]doc.Text
	turning := false
	for _, s := range r.Sensitivity {
		name := doc.Join(nil, c.own(numbers[s.Flow]), c.name(s.Flow))
		low, high := c.wholeKroner(s.LowAmount), c.wholeKroner(s.HighAmount)
		if s.Kind == benefits.AssumptionDiscountRate {
			name = c.word(field("Appraisal", "schedule"))
			low, high = c.percentagePoints(s.LowRate), c.percentagePoints(s.HighRate)
		}
		var turns doc.Text
		if !s.BreakEven.IsZero() {
			turns = c.own(signed(s.BreakEven, c.lang) + value.PercentSign(c.lang))
			turning = true
		}
		rows = append(rows, []doc.Text{doc.InVoice(doc.Strong, name), low, high, c.wholeKroner(s.NetAtLow), c.wholeKroner(s.NetAtHigh), c.wholeKroner(s.Swing), turns})
	}
	if len(rows) == 0 {
		return nil
	}
	told := c.word(wordSensitivityShows)
	if turning {
		told = c.sentences(told, c.word(wordTurningPoint))
	}
	return append([]doc.Block{doc.Paragraph{Text: told}}, c.tabulate([]heading{
		{words: wordAssumption}, {words: wordLow, number: true}, {words: wordHigh, number: true}, {words: wordNetAtLow, number: true},
		{words: wordNetAtHigh, number: true}, {words: wordSwing, number: true}, {words: wordBreakEven, number: true, blank: wordDash},
	}, rows)...)
}

// netCosts are the costs that table B adds up, as they are stated.
func (c *composer) netCosts() []doc.Block {
	flows, err := c.plan.BenefitPlan.CashFlows(c.plan.Budget.Prices)
	if err != nil {
		return nil
	}
	var rows [][]doc.Text
	for _, f := range flows {
		if f.Kind != benefits.CashProjectCost && f.Kind != benefits.CashRunningCost || len(f.Years) == 0 {
			continue
		}
		first, last := f.Years[0], f.Years[len(f.Years)-1]
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, c.named(f.ID, f.Title)), code(c, benefits.FlowKind(f.Kind)), c.years(int64(first.Year), int64(last.Year)),
			c.own(first.Amount.Format(c.lang)), c.own(f.PriceYear.String()),
		})
	}
	if len(rows) == 0 {
		return nil
	}
	return c.tabulate([]heading{
		{words: field("Flow", "title")}, {words: field("Flow", "kind")}, {words: wordYear},
		{words: field("Flow", "amount"), number: true}, {words: field("Flow", "priceYear"), number: true},
	}, rows)
}

// netBasis is what the result was worked out with, and where the rise in prices is from.
func (c *composer) netBasis(b benefits.AppraisalBasis) []doc.Block {
	blocks := []doc.Block{doc.Paragraph{Text: c.own(b.In(c.lang))}}
	var items []doc.Item
	for _, d := range c.plan.BenefitPlan.Appraisal.Deflators {
		words := wordPricesRose
		if now := c.plan.RevisionDate; !now.IsZero() && d.Year.Int64() > int64(now.Year()) {
			words = wordPricesExpected
		}
		rise := c.word(words, value.Named("year", d.Year.String()), value.Named("number", d.Rate.Format(c.lang)))
		if source := c.labelled(field("Indicator", "source"), c.said(d.Source)); !source.Empty() {
			rise = c.sentences(rise, source)
		}
		items = append(items, doc.Item{Text: rise})
	}
	blocks = append(blocks, listOf(items)...)
	return blocks
}

// lifetimeByBearer is the kroner of all years of the appraisal for each bearer of benefits, in
// prices of the appraisal and not discounted. Nothing, when there is no appraisal.
func (c *composer) lifetimeByBearer() map[benefits.Bearer]doc.Text {
	plan := c.plan.BenefitPlan
	flows, err := plan.CashFlows(c.plan.Budget.Prices)
	if err != nil {
		return nil
	}
	bearerOf := map[value.ID]benefits.Bearer{}
	for _, b := range plan.Benefits {
		bearerOf[b.ID] = b.Bearer
	}
	own := map[benefits.Bearer][]benefits.CashFlow{}
	for _, f := range flows {
		if f.Kind == benefits.CashBenefit {
			own[bearerOf[f.ID]] = append(own[bearerOf[f.ID]], f)
		}
	}
	terms := plan.Appraisal
	terms.TaxCost, terms.RateVariation = value.Decimal{}, value.Decimal{}
	sums := map[benefits.Bearer]doc.Text{}
	for bearer, of := range own {
		if r, err := benefits.Appraise(of, terms); err == nil && len(r.Unknown) < len(of) {
			sums[bearer] = c.bounded(c.inKroner(r.Expected.Sums.Benefits), r.Expected.Bound, r.About)
		}
	}
	return sums
}
