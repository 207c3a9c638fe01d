package aggregate

import (
	"math/bits"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// faultless reports whether a report certainly has no errors by the rules: then there is no need
// to ask them. No only means that they must be asked, and so what is rare or hard to see is
// answered with no. What it looks for are the rules of severity error in [benefits.ReportRules].
func faultless(r *benefits.Report) bool {
	if r.Period.From.IsZero() || r.Period.To.IsZero() || !r.Period.Valid() {
		return false // report-period-open
	}
	if !r.Municipality.IsZero() && !r.Municipality.Known() {
		return false // report-municipality-unknown
	}
	if !r.Supersedes.IsZero() && r.Supersedes.Compare(r.Revision) >= 0 {
		return false // report-supersedes-itself
	}
	if len(r.Benefits)+len(r.Disbenefits)+len(r.Indicators) > 64 || !idsDiffer(r) {
		return false // report-id-twice
	}
	if namesPerson(r.ID) || namesPerson(r.Project) || namesPerson(r.PartOf) || namesPerson(r.Schema) || namesPerson(r.Title) || namesPerson(r.Method) ||
		namesPerson(r.Assumptions.HourPriceSource) {
		return false // report-national-identity-number
	}
	for i := range r.Benefits {
		if !faultlessBenefit(r, &r.Benefits[i]) {
			return false
		}
	}
	for i := range r.Disbenefits {
		if !faultlessBenefit(r, &r.Disbenefits[i]) {
			return false
		}
	}
	for i := range r.Indicators {
		if !faultlessIndicator(&r.Indicators[i]) {
			return false
		}
	}
	return true
}

// namesPerson reports whether there is a national identity number in a text or an id. Codes and
// numbers of municipalities are known by the time it is asked, and hold none.
func namesPerson[S ~string](text S) bool {
	const digits = 11
	return len(text) >= digits && identity.FindNationalIDs(string(text)) != nil
}

func idsDiffer(r *benefits.Report) bool {
	var room [65]value.ID
	seen := append(room[:0], r.ID)
	fresh := func(id value.ID) bool {
		known := slices.Contains(seen, id)
		seen = append(seen, id)
		return !known
	}
	for i := range r.Benefits {
		if !fresh(r.Benefits[i].ID) {
			return false
		}
	}
	for i := range r.Disbenefits {
		if !fresh(r.Disbenefits[i].ID) {
			return false
		}
	}
	for i := range r.Indicators {
		if !fresh(r.Indicators[i].ID) {
			return false
		}
	}
	return true
}

func faultlessBenefit(r *benefits.Report, b *benefits.ReportedBenefit) bool {
	if !b.PartOf.IsZero() || len(b.Figures) > 64 {
		return false // report-reference-not-found, benefit-in-itself
	}
	if namesPerson(b.ID) || namesPerson(b.CountedIn.Project) || namesPerson(b.CountedIn.ID) || namesPerson(b.Title) || slices.ContainsFunc(b.Figures, func(f benefits.Figure) bool { return namesPerson(f.Comment) }) {
		return false // report-national-identity-number
	}
	for _, id := range b.Indicators {
		if !slices.ContainsFunc(r.Indicators, func(i benefits.ReportedIndicator) bool { return i.ID == id }) {
			return false // report-reference-not-found
		}
	}
	sum := b.OwnPercent.Millionths()
	for _, s := range b.SharedWith {
		if !s.Municipality.IsZero() && !s.Municipality.Known() {
			return false // report-municipality-unknown
		}
		if !isPercent(s.Percent) || sum > whole {
			return false // percent-outside-range
		}
		sum += s.Percent.Millionths()
	}
	if !isPercent(b.OwnPercent) || sum > whole {
		return false // percent-outside-range, shares-above-whole
	}
	if slices.ContainsFunc(b.Figures, func(f benefits.Figure) bool { return f.Data == benefits.DataMissing && f.HasNumber() }) {
		return false // missing-with-number
	}
	return !figuresOverlap(b.Figures)
}

const whole = 100_000_000 // 100 per cent, in millionths

func isPercent(d value.Decimal) bool { return 0 <= d.Millionths() && d.Millionths() <= whole }

// figuresOverlap reports whether there may be figures of the same stage and days.
func figuresOverlap(figures []benefits.Figure) bool {
	for i := range figures {
		f := &figures[i]
		for j := range i {
			if g := &figures[j]; f.Stage == g.Stage && !f.Period.To.Before(g.Period.From) && !g.Period.To.Before(f.Period.From) {
				return true // figures-overlap
			}
		}
	}
	return false
}

func faultlessIndicator(i *benefits.ReportedIndicator) bool {
	var shared benefits.CodedIndicator
	if i.Code != "" {
		var known bool
		shared, known = benefits.SharedIndicator(i.Code)
		if known && (i.Unit != "" && i.Unit != shared.Unit || i.Aggregation != "" && i.Aggregation != shared.Aggregation || i.CountsPeople != shared.CountsPeople) {
			return false // indicator-unlike-shared
		}
	}
	if namesPerson(i.ID) || namesPerson(i.Title) || namesPerson(i.UnitName) || namesPerson(i.Baseline.Comment) || namesPerson(i.Target.Comment) {
		return false // report-national-identity-number
	}
	possible := possibleFor(i, shared)
	for n := range i.Measurements {
		m := &i.Measurements[n]
		if m.Data == benefits.DataMissing && m.Reading().Known() {
			return false // missing-with-number
		}
		if namesPerson(m.Comment) || !faultlessParts(m.Value, m.Numerator, m.Denominator) || !possible(m.Value, m.Numerator, m.Denominator) {
			return false
		}
	}
	for _, r := range [...]*benefits.Reading{&i.Baseline, &i.Target} {
		if !faultlessParts(r.Value, r.Numerator, r.Denominator) || !possible(r.Value, r.Numerator, r.Denominator) {
			return false
		}
	}
	return faultlessDirection(i)
}

// possibleFor is which numbers an indicator certainly can have, whose code stands for the shared one.
// Those that may be anything are neither people nor of a shared code.
func possibleFor(i *benefits.ReportedIndicator, shared benefits.CodedIndicator) func(number, numerator, denominator value.Decimal) bool {
	unit := shared.Unit
	if shared.Code == "" {
		unit = i.Unit
	}
	switch {
	case shared.Code == "" && !i.CountsPeople || shared.Code == "gen-freed-hours" || shared.Code == "gen-avoided-cost":
		return anyNumber // what is saved can be lost
	case unit == benefits.UnitPercent:
		return possibleShare
	case unit == benefits.UnitScore:
		return possibleScore
	case unit == benefits.UnitCount:
		return possibleCount
	}
	return notNegative
}

func anyNumber(_, _, _ value.Decimal) bool { return true }

// faultlessParts looks at the parts of a share: both or none, and not beside the share itself.
func faultlessParts(number, numerator, denominator value.Decimal) bool {
	if numerator.IsZero() {
		return denominator.IsZero() // share-half-stated
	}
	return denominator.Sign() > 0 && number.IsZero() // share-half-stated, share-of-nothing, share-stated-twice
}

// possibleShare looks for share-outside-whole.
func possibleShare(number, numerator, denominator value.Decimal) bool {
	return isPercent(number) && numerator.Sign() >= 0 && numerator.Millionths() <= denominator.Millionths()
}

// possibleScore looks for score-outside-scale: points from 1 to 5 for each answer.
func possibleScore(number, numerator, denominator value.Decimal) bool {
	const one, five = 1_000_000, 5_000_000
	if !numerator.IsZero() {
		return numerator.Millionths() >= denominator.Millionths() && (numerator.Millionths()-1)/5 < denominator.Millionths()
	}
	return number.IsZero() || one <= number.Millionths() && number.Millionths() <= five
}

// possibleCount looks for number-not-whole, and for reading-below-zero.
func possibleCount(number, numerator, denominator value.Decimal) bool {
	return number.Millionths()%1_000_000 == 0 && notNegative(number, numerator, denominator)
}

func notNegative(number, numerator, _ value.Decimal) bool {
	return number.Sign() >= 0 && numerator.Sign() >= 0 // reading-below-zero
}

// faultlessDirection reports whether the target certainly lies where the indicator should go.
func faultlessDirection(i *benefits.ReportedIndicator) bool {
	if i.Direction == "" || !i.Baseline.Known() || !i.Target.Known() {
		return true
	}
	order, sure := compareReadings(i.Baseline, i.Target)
	switch {
	case !sure:
		return false
	case i.Direction == benefits.Increase:
		return order <= 0
	case i.Direction == benefits.Decrease:
		return order >= 0
	}
	return order == 0 // indicator-direction-contradicts-target
}

// compareReadings compares two shares, or two numbers, when neither is below zero.
func compareReadings(a, b benefits.Reading) (order int, sure bool) {
	if a.Numerator.IsZero() && b.Numerator.IsZero() {
		return a.Value.Compare(b.Value), true
	}
	if a.Numerator.IsZero() || b.Numerator.IsZero() || a.Numerator.Sign() < 0 || b.Numerator.Sign() < 0 {
		return 0, false
	}
	// a.Numerator / a.Denominator against b.Numerator / b.Denominator
	left := product(a.Numerator, b.Denominator)
	right := product(b.Numerator, a.Denominator)
	switch {
	case left == right:
		return 0, true
	case left[0] < right[0] || left[0] == right[0] && left[1] < right[1]:
		return -1, true
	}
	return 1, true
}

func product(a, b value.Decimal) [2]uint64 {
	high, low := bits.Mul64(uint64(a.Millionths()), uint64(b.Millionths()))
	return [2]uint64{high, low}
}
