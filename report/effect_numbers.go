package report

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// effectLetter says which sort of effect a number in the benefit realisation plan is of. Each
// effect has one number, so that it can be followed through the tables and is counted once.
type effectLetter string

// The letters are those of Prosjektveiviseren's benefit realisation plan. It has none for what
// somebody loses, and U (ulempe) is ours.
const (
	ownEffect      effectLetter = "Ø" // hours or kroner in the own organisation
	publicEffect   effectLetter = "A" // hours or kroner in other public bodies
	otherEffect    effectLetter = "V" // hours or kroner for others
	unpricedEffect effectLetter = "K" // what has no price
	lossEffect     effectLetter = "U"
)

// letterOf is the letter of a benefit. It follows from what the benefit is and not from how far it
// has come, so that a number stays when an amount is worked out.
func letterOf(b benefits.Benefit) effectLetter {
	if b.Kind != benefits.AvoidedCost && b.Kind != benefits.SavedTime && b.Valuation.Recipe == "" {
		return unpricedEffect
	}
	switch b.Bearer {
	case benefits.BearerState, benefits.BearerOtherLocal:
		return publicEffect
	case benefits.BearerInhabitants, benefits.BearerVoluntary, benefits.BearerBusiness:
		return otherEffect
	}
	return ownEffect
}

// numberedEffect is an effect with its number. What it comes to may be counted in another one.
type numberedEffect struct {
	benefits.Benefit
	letter    effectLetter
	number    string
	elsewhere bool
}

// numberedEffects numbers the benefits, and after them the disbenefits, in the plan's order.
func (c *composer) numberedEffects() []numberedEffect {
	count := map[effectLetter]int{}
	var all []numberedEffect
	add := func(b benefits.Benefit, letter effectLetter, elsewhere bool) {
		count[letter]++
		all = append(all, numberedEffect{b, letter, string(letter) + strconv.Itoa(count[letter]), elsewhere})
	}
	elsewhere := benefits.CountedElsewhere(c.plan.BenefitPlan.Benefits, (*benefits.Benefit).HasNumbers)
	for i, b := range c.plan.BenefitPlan.Benefits {
		add(b, letterOf(b), elsewhere[i])
	}
	for _, b := range c.plan.BenefitPlan.Disbenefits {
		add(b, lossEffect, false)
	}
	return all
}

// effectsOf are the effects of some letters, in the plan's order.
func effectsOf(all []numberedEffect, letters ...effectLetter) []numberedEffect {
	var out []numberedEffect
	for _, e := range all {
		if slices.Contains(letters, e.letter) {
			out = append(out, e)
		}
	}
	return out
}

// effectName is the number of an effect and its name, for the first cell of its row.
func (c *composer) effectName(e numberedEffect) doc.Text {
	return doc.Join(c.own(" "), doc.InVoice(doc.Strong, c.own(e.number)), c.named(e.ID, e.Title))
}

// effectFigures is effectName in a table of figures with sums below it.
func (c *composer) effectFigures(e numberedEffect) doc.Text {
	if e.elsewhere {
		return c.notInSums(c.effectName(e))
	}
	return c.effectName(e)
}

// notInSums says of a name that what stands beside it is counted in another.
func (c *composer) notInSums(name doc.Text) doc.Text {
	return c.sentences(name, doc.InVoice(doc.Quiet, c.word(wordNotInSums)))
}

// numbersOf are the numbers of the effects that a test says yes to: "Ø1, K2 og K4".
func (c *composer) numbersOf(all []numberedEffect, wanted func(numberedEffect) bool) doc.Text {
	var numbers []doc.Text
	for _, e := range all {
		if wanted(e) {
			numbers = append(numbers, c.own(e.number))
		}
	}
	return c.enumerate(numbers)
}

// letterMeanings explains the letters that are in use.
func (c *composer) letterMeanings(all []numberedEffect) []doc.Block {
	var items []doc.Item
	for _, l := range []struct {
		letter effectLetter
		means  value.Text
	}{{ownEffect, wordLetterOwn}, {publicEffect, wordLetterPublic}, {otherEffect, wordLetterOthers}, {unpricedEffect, wordLetterUnpriced}, {lossEffect, wordLetterLoss}} {
		if len(effectsOf(all, l.letter)) > 0 {
			items = append(items, doc.Item{Text: doc.Join(c.own(": "), doc.InVoice(doc.Strong, c.own(string(l.letter))), c.word(l.means))})
		}
	}
	return []doc.Block{doc.Paragraph{Text: c.word(wordLettersIntro)}, doc.List{Items: items}}
}
