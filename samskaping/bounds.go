package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// bounds is what is surely known of a sum: at least, and at most when there is a limit. The numbers
// are hundredths, of hours or of kroner. A sum of nothing is exactly 0.
type bounds struct {
	least, most int64
	hasMost     bool
	about       bool
	unstated    bool // nothing at all is known
}

func hoursRange(s value.HoursSum) bounds {
	e := s.Estimate
	if s.Parts == 0 {
		return bounds{hasMost: true}
	}
	if !e.Value.IsZero() {
		return bounds{e.Value.Hundredths(), e.Value.Hundredths(), true, e.About, false}
	}
	return bounds{e.Min.Hundredths(), e.Max.Hundredths(), !e.Max.IsZero(), e.About, s.Unknown == s.Parts}
}

func moneyRange(s value.MoneySum) bounds {
	e := s.Estimate
	if s.Parts == 0 {
		return bounds{hasMost: true}
	}
	if !e.Value.IsZero() {
		return bounds{e.Value.Ore(), e.Value.Ore(), true, e.About, false}
	}
	return bounds{e.Min.Ore(), e.Max.Ore(), !e.Max.IsZero(), e.About, s.Unknown == s.Parts}
}

// plus adds two sums. The numbers are far from the ends of int64.
func (b bounds) plus(c bounds) bounds {
	return bounds{b.least + c.least, b.most + c.most, b.hasMost && c.hasMost, b.about || c.about, false}
}

// without is what is left of a need when something is taken from it, never below 0.
func (b bounds) without(c bounds) bounds {
	left := bounds{hasMost: b.hasMost, about: b.about || c.about}
	left.most = max(0, b.most-c.least)
	if c.hasMost {
		left.least = max(0, b.least-c.most)
	}
	return left
}

// money is the upper bound as an amount, not stated when there is none, and whether it is approximate.
func (b bounds) money() (value.Money, bool) {
	if !b.hasMost {
		return value.Money{}, b.about
	}
	m, _ := value.Ore(b.most) // not stated when it is too large
	return m, b.about
}

// hours is an estimate of no more than the upper bound, not known when there is none.
func (b bounds) hours() value.HoursEstimate {
	if !b.hasMost {
		return value.HoursEstimate{}
	}
	h, err := value.HundredthHours(b.most)
	if err != nil {
		return value.HoursEstimate{}
	}
	return value.HoursEstimate{Max: h, About: b.about}
}

// compare says whether there is surely enough, surely too little, or neither, and whether that
// rests on an approximate number. Nothing at all is surely less than about something.
func compare(need, have bounds) (Supply, bool) {
	switch {
	case need.hasMost && have.least >= need.most:
		return Enough, (need.about || have.about) && need.most > 0
	case have.hasMost && have.most < need.least:
		return Lacking, (need.about || have.about) && have.most > 0
	}
	return SupplyUnknown, false
}
