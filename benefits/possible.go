package benefits

import (
	"math/big"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// What the numbers of an indicator can be follows from what they are of. A share of people is at
// most all of them, but costs can be more than the budget: so per cent alone says nothing, and only
// shared codes and people are asked about.

// meaning is what the numbers of an indicator are of: what its code stands for and, when it has none
// or says that its unit is another, what it says itself.
func (i *Indicator) meaning() CodedIndicator {
	if shared, known := SharedIndicator(i.Code); known && (i.Unit == "" || i.Unit == shared.Unit) {
		return shared
	}
	return CodedIndicator{Unit: i.Unit, Aggregation: i.Aggregation, CountsPeople: i.CountsPeople}
}

// partOfWhole reports whether the numbers are a part of a whole, and so at most all of it.
func (i CodedIndicator) partOfWhole() bool {
	return i.Unit == UnitPercent && (i.Code != "" || i.CountsPeople)
}

// neverNegative reports whether there is nothing below zero. What is saved can be: then it is lost.
func (i CodedIndicator) neverNegative() bool {
	switch i.Code {
	case "":
		return i.Unit == UnitCount && i.CountsPeople
	case "gen-freed-hours", "gen-avoided-cost":
		return false
	}
	return i.Unit == UnitCount || i.Unit == UnitHours
}

// whole reports whether the numbers are how many of something there are in all. Without a shared
// code, a number that is not to be added up may be an average.
func (i CodedIndicator) whole() bool {
	return i.Unit == UnitCount && i.Aggregation == AggregateSum && (i.Code != "" || i.CountsPeople)
}

func shareOutsideWhole(c *check) {
	c.eachReading(func(r *placedReading) {
		switch {
		case !r.divides() || !r.of.meaning().partOfWhole():
		case r.hasParts():
			if r.Numerator.Sign() < 0 || r.Numerator.Compare(r.Denominator) > 0 {
				c.report(r.at, title(r.of.Title), r.inParts("share", text("{numerator} av {denominator}", "{numerator} av {denominator}", "{numerator} of {denominator}")))
			}
		case !isShare(r.Value):
			percent := text("{value} prosent", "{value} prosent", "{value} per cent").Fill(value.Formatted("value", r.Value))
			c.report(r.at.Key("value"), title(r.of.Title), value.Arg{Name: "share", Text: percent})
		}
	})
}

func readingBelowZero(c *check) {
	c.eachReading(func(r *placedReading) {
		if at, number := r.stated(); number.Sign() < 0 && r.of.meaning().neverNegative() {
			c.report(at, title(r.of.Title), value.Formatted("number", number))
		}
	})
}

// stated is the number that was written of a reading: its value, or else its numerator.
func (r *placedReading) stated() (finding.Pointer, value.Decimal) {
	if r.Value.IsZero() {
		return r.at.Key("numerator"), r.Numerator
	}
	return r.at.Key("value"), r.Value
}

// numberNotWhole leaves targets alone: a fifth more than 72 is 86.4, and nobody is counted by it.
func numberNotWhole(c *check) {
	c.eachReading(func(r *placedReading) {
		if r.Value.Millionths()%1_000_000 != 0 && r.at.Last() != "target" && r.of.meaning().whole() {
			c.report(r.at.Key("value"), title(r.of.Title), value.Formatted("number", r.Value))
		}
	})
}

// scoreOutsideScale looks at the shared indicator of points from 1 to 5.
func scoreOutsideScale(c *check) {
	c.eachReading(func(r *placedReading) {
		if !r.divides() || r.of.Code != "gen-user-satisfaction" || r.of.meaning().Unit != UnitScore {
			return
		}
		if score, _ := r.number(UnitScore); score.Cmp(big.NewRat(1, 1)) >= 0 && score.Cmp(big.NewRat(5, 1)) <= 0 {
			return
		}
		if r.hasParts() {
			c.report(r.at, title(r.of.Title), r.inParts("score", text("{numerator} poeng fra {denominator} svar", "{numerator} poeng frå {denominator} svar", "{numerator} points from {denominator} answers")))
			return
		}
		c.report(r.at.Key("value"), title(r.of.Title), value.Formatted("score", r.Value))
	})
}

// divides reports whether there is a number, and no other rule finds that its parts cannot be divided.
func (r *placedReading) divides() bool {
	return r.Known() && (r.Denominator.IsZero() || r.Denominator.Sign() > 0)
}

// inParts is an argument that says the parts of a reading, as they were written.
func (r *placedReading) inParts(name string, words value.Text) value.Arg {
	return value.Arg{Name: name, Text: words.Fill(value.Formatted("numerator", r.Numerator), value.Formatted("denominator", r.Denominator))}
}
