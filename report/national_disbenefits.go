package report

import (
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// disbenefits is what somebody loses, for the country and divided in several ways, in tables of their
// own. They are never set against what is gained: who loses is not always who gains.
func (c *nationalComposer) disbenefits() []part {
	var country [][]doc.Text
	divided := map[aggregate.Dimension][][]doc.Text{}
	for _, s := range c.report.Disbenefits {
		row := c.lossRow(s)
		if s.By == aggregate.ByNothing {
			row[0] = doc.InVoice(doc.Strong, row[0])
			country = append(country, append(row, c.own(s.Municipalities.Format(c.lang))))
			continue
		}
		divided[s.By] = append(divided[s.By], append([]doc.Text{doc.InVoice(doc.Strong, c.partOf(s.By, s.Code))}, row...))
	}
	if len(country) == 0 {
		return nil
	}
	whole := append([]doc.Block{doc.Paragraph{Text: c.word(wordDisbenefitsAre)}}, c.tabulate(append(lossHeadings(), heading{words: field("DisbenefitSum", "municipalities"), number: true}), country)...)
	parts := []part{{blocks: whole, optional: true}}
	for _, d := range []struct {
		by             aggregate.Dimension
		heading, first value.Text
	}{
		{aggregate.ByHorizon, wordDisbenefitsByHorizon, dimensionTitle(aggregate.ByHorizon)},
		{aggregate.ByBearer, wordWhoLoses, wordWhoLoses},
		{aggregate.ByCounty, wordDisbenefitsByCounty, dimensionTitle(aggregate.ByCounty)},
		{aggregate.BySize, wordDisbenefitsBySize, dimensionTitle(aggregate.BySize)},
	} {
		parts = append(parts, part{heading: c.word(d.heading), blocks: c.tabulate(append([]heading{{words: d.first}}, lossHeadings()...), divided[d.by]), optional: true})
	}
	return parts
}

// lossesApart tells how disbenefits are counted, when there are any.
func (c *nationalComposer) lossesApart() doc.Text {
	if len(c.report.Disbenefits) == 0 {
		return nil
	}
	return c.word(wordMadeDisbenefits)
}

// lossHeadings are those of a row of lossRow.
func lossHeadings() []heading {
	return []heading{
		{words: field("DisbenefitSum", "year")}, {words: wordStage}, {words: wordLostHours, number: true, blank: wordDash}, {words: wordAddedKroner, number: true, blank: wordDash},
		{words: wordLostTimeKroner, number: true, blank: wordDash}, {words: field("DisbenefitSum", "disbenefits"), number: true},
	}
}

func (c *nationalComposer) lossRow(s aggregate.DisbenefitSum) []doc.Text {
	return []doc.Text{
		c.own(s.Year.String()), code(c, s.Stage), c.own(s.Hours.FormatNumber(c.lang)), c.own(s.Money.FormatNumber(c.lang)),
		c.own(s.TimeValue.FormatNumber(c.lang)), c.own(s.Disbenefits.Format(c.lang)),
	}
}

// losses is the sums of disbenefits of the municipality that a letter goes to.
func (l *letter) losses() []doc.Block {
	var rows [][]doc.Text
	for _, s := range l.report.Disbenefits {
		if s.By == aggregate.ByMunicipality && s.Code == l.options.Municipality.String() {
			row := l.lossRow(s)
			row[0] = doc.InVoice(doc.Strong, row[0])
			rows = append(rows, row)
		}
	}
	table := l.tabulate(lossHeadings(), rows)
	if len(table) == 0 {
		return nil
	}
	return append([]doc.Block{doc.Paragraph{Text: l.word(wordLetterLosses)}}, table...)
}

// Words about disbenefits.
var (
	wordDisbenefitsAre = say(
		"Dette taper noen på prosjektene, slik kommunene har meldt det. Det er ikke trukket fra gevinstene: Den som taper, er ikke alltid den som vinner.",
		"Dette taper nokon på prosjekta, slik kommunane har meldt det. Det er ikkje trekt frå gevinstane: Den som taper, er ikkje alltid den som vinn.",
		"This is what somebody loses by the projects, as the municipalities have reported it. It is not subtracted from the benefits: those who lose are not always those who gain.")
	wordDisbenefitsByCounty  = say("Ulemper etter fylke", "Ulemper etter fylke", "Disbenefits by county")
	wordDisbenefitsByHorizon = say("Ulemper på kort og lang sikt", "Ulemper på kort og lang sikt", "Disbenefits in the short and long term")
	wordDisbenefitsBySize    = say("Ulemper i små og store kommuner", "Ulemper i små og store kommunar", "Disbenefits in small and large municipalities")
	wordWhoLoses             = say("Hvem som taper", "Kven som taper", "Who loses")
	wordLostHours            = say("Tapt tid (timer)", "Tapt tid (timar)", "Lost time (hours)")
	wordAddedKroner          = say("Merkostnader (kroner)", "Meirkostnader (kroner)", "Added cost (kroner)")
	wordLostTimeKroner       = say("Verdien av tapt tid (kroner)", "Verdien av tapt tid (kroner)", "Value of lost time (kroner)")
	wordMadeDisbenefits      = say(
		"Ulemper er lagt sammen for seg. De er aldri trukket fra gevinstene.",
		"Ulemper er lagde saman for seg. Dei er aldri trekte frå gevinstane.",
		"Disbenefits are added up separately. They are never subtracted from the benefits.")
	wordNotAddedLost = say("{reason} (ulemper)", "{reason} (ulemper)", "{reason} (disbenefits)")
	wordLetterLosses = say(
		"Dere har også meldt om ulemper. Vi legger dem sammen for seg og trekker dem ikke fra gevinstene.",
		"De har også meldt om ulemper. Vi legg dei saman for seg og trekkjer dei ikkje frå gevinstane.",
		"You have also reported disbenefits. We add them up separately and do not subtract them from the benefits.")
)

// idOf is the id of the benefit or disbenefit that a doubt or a figure is about.
func idOf(benefit, disbenefit string) (id string, what value.Text) {
	if disbenefit != "" {
		return disbenefit, field("Doubt", "disbenefit")
	}
	return benefit, field("Doubt", "benefit")
}
