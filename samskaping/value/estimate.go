package value

import "fmt"

// HoursEstimate is what is known about an effort: exactly Value, or an interval from Min to
// Max with a Likely value in it. Everything may be missing: {Min: 120} is "at least 120
// hours", the zero HoursEstimate is "not known". About marks every bound as approximate.
type HoursEstimate struct {
	Value  Hours `json:"value,omitzero"`
	Min    Hours `json:"min,omitzero"`
	Likely Hours `json:"likely,omitzero"`
	Max    Hours `json:"max,omitzero"`
	About  bool  `json:"about,omitempty"`
}

// ExactHours is an effort that is known.
func ExactHours(h Hours) HoursEstimate { return HoursEstimate{Value: h} }

// AtLeastHours is an effort with a known lower bound.
func AtLeastHours(h Hours) HoursEstimate { return HoursEstimate{Min: h} }

// IsZero reports whether nothing is known.
func (e HoursEstimate) IsZero() bool { return e == HoursEstimate{} }

// Known reports whether any number is stated.
func (e HoursEstimate) Known() bool { return e.interval().known() }

// Consistent reports whether the estimate says one thing: Value alone or an interval alone,
// with Min ≤ Likely ≤ Max.
func (e HoursEstimate) Consistent() bool { return e.interval().consistent() }

// Negative reports whether any number of the estimate is below 0.
func (e HoursEstimate) Negative() bool { return e.interval().negative() }

// Format returns the estimate for people: "minst 120 timer", "omtrent 40 timer", "80–120 timer";
// nothing when nothing is known.
func (e HoursEstimate) Format(l Lang) string { return e.FormatUnit(l, Hour) }

// FormatUnit is Format for an estimate that is stated in another unit of work than hours:
// "minst 2 ukeverk".
func (e HoursEstimate) FormatUnit(l Lang, u WorkUnit) string {
	i := e.interval()
	return i.format(l, func(n int64) string { return formatPeople(n, 2, 0, l) },
		func(numbers string) string { return numbers + nbsp + unitOf(i.last(), u).In(l) })
}

// In converts an estimate that is stated in another unit of work into hours. It returns the errors of
// [HoursBase.Hours].
func (e HoursEstimate) In(b HoursBase, u WorkUnit) (HoursEstimate, error) {
	out := HoursEstimate{About: e.About}
	for _, part := range []struct {
		from Hours
		to   *Hours
	}{{e.Value, &out.Value}, {e.Min, &out.Min}, {e.Likely, &out.Likely}, {e.Max, &out.Max}} {
		hours, err := b.Hours(part.from, u)
		if err != nil {
			return HoursEstimate{}, err
		}
		*part.to = hours
	}
	return out, nil
}

func (e HoursEstimate) interval() interval {
	return interval{
		value: bound{e.Value.hundredths, e.Value.set}, min: bound{e.Min.hundredths, e.Min.set},
		likely: bound{e.Likely.hundredths, e.Likely.set}, max: bound{e.Max.hundredths, e.Max.set},
		about: e.About,
	}
}

// HoursSum is a sum of estimates that keeps what is known. Estimate adds up the parts that
// say something; Unknown counts those that do not, and while there are any the sum has no
// upper bound. A part with nothing but a likely value is unknown when the sum has none.
type HoursSum struct {
	Estimate HoursEstimate
	Parts    int
	Unknown  int
}

// SumHours adds estimates up, component by component: a missing Min counts as 0, a missing Max
// leaves the sum open, Likely is kept only if every part has one, and About stays once it is
// there. So 120 and "at least 40" is "at least 160". It returns ErrRange when a component
// leaves the range of Hours.
func SumHours(parts ...HoursEstimate) (HoursSum, error) {
	sum := sumOf(maxHours)
	for _, p := range parts {
		sum.add(p.interval())
	}
	if sum.overflow {
		return HoursSum{}, fmt.Errorf("%w: sum of %d efforts", ErrRange, len(parts))
	}
	i := sum.interval()
	hours := func(b bound) Hours { return Hours{b.n, b.set} }
	return HoursSum{
		Estimate: HoursEstimate{hours(i.value), hours(i.min), hours(i.likely), hours(i.max), i.about},
		Parts:    len(parts), Unknown: sum.silent(),
	}, nil
}

// MoneyEstimate is what is known about an amount: exactly Value, or an interval from Min to
// Max with a Likely value in it. The zero MoneyEstimate is "not known".
type MoneyEstimate struct {
	Value  Money `json:"value,omitzero"`
	Min    Money `json:"min,omitzero"`
	Likely Money `json:"likely,omitzero"`
	Max    Money `json:"max,omitzero"`
	About  bool  `json:"about,omitempty"`
}

// ExactMoney is an amount that is known.
func ExactMoney(m Money) MoneyEstimate { return MoneyEstimate{Value: m} }

// AtLeastMoney is an amount with a known lower bound.
func AtLeastMoney(m Money) MoneyEstimate { return MoneyEstimate{Min: m} }

// IsZero reports whether nothing is known.
func (e MoneyEstimate) IsZero() bool { return e == MoneyEstimate{} }

// Known reports whether any number is stated.
func (e MoneyEstimate) Known() bool { return e.interval().known() }

// Consistent reports whether the estimate says one thing: Value alone or an interval alone,
// with Min ≤ Likely ≤ Max.
func (e MoneyEstimate) Consistent() bool { return e.interval().consistent() }

// Negative reports whether any number of the estimate is below 0.
func (e MoneyEstimate) Negative() bool { return e.interval().negative() }

// Format returns the estimate for people: "minst 50 000 kroner", "omtrent 40 000 kroner",
// "80 000–120 000 kroner"; nothing when nothing is known.
func (e MoneyEstimate) Format(l Lang) string {
	i := e.interval()
	return i.format(l, func(n int64) string { return formatPeople(n, 2, 2, l) }, func(numbers string) string {
		if l == EN {
			return "NOK" + nbsp + numbers
		}
		return numbers + nbsp + kroner(i.last())
	})
}

func (e MoneyEstimate) interval() interval {
	return interval{
		value: bound{e.Value.ore, e.Value.set}, min: bound{e.Min.ore, e.Min.set},
		likely: bound{e.Likely.ore, e.Likely.set}, max: bound{e.Max.ore, e.Max.set},
		about: e.About,
	}
}

// MoneySum is a sum of estimates that keeps what is known. Estimate adds up the parts that
// say something; Unknown counts those that do not, and while there are any the sum has no
// upper bound. A part with nothing but a likely value is unknown when the sum has none.
type MoneySum struct {
	Estimate MoneyEstimate
	Parts    int
	Unknown  int
}

// SumMoney adds estimates up by the rules of [SumHours]. It returns ErrRange when a component
// leaves the range of Money.
func SumMoney(parts ...MoneyEstimate) (MoneySum, error) {
	sum := sumOf(maxMoney)
	for _, p := range parts {
		sum.add(p.interval())
	}
	if sum.overflow {
		return MoneySum{}, fmt.Errorf("%w: sum of %d amounts", ErrRange, len(parts))
	}
	i := sum.interval()
	money := func(b bound) Money { return Money{b.n, b.set} }
	return MoneySum{
		Estimate: MoneyEstimate{money(i.value), money(i.min), money(i.likely), money(i.max), i.about},
		Parts:    len(parts), Unknown: sum.silent(),
	}, nil
}

// DecimalEstimate is what is known about a number that is neither hours nor money, such as
// letters in a year or kilowatt-hours: exactly Value, or an interval from Min to Max with a
// Likely value in it. The zero DecimalEstimate is "not known".
type DecimalEstimate struct {
	Value  Decimal `json:"value,omitzero"`
	Min    Decimal `json:"min,omitzero"`
	Likely Decimal `json:"likely,omitzero"`
	Max    Decimal `json:"max,omitzero"`
	About  bool    `json:"about,omitempty"`
}

// ExactDecimal is a number that is known.
func ExactDecimal(d Decimal) DecimalEstimate { return DecimalEstimate{Value: d} }

// AtLeastDecimal is a number with a known lower bound.
func AtLeastDecimal(d Decimal) DecimalEstimate { return DecimalEstimate{Min: d} }

// IsZero reports whether nothing is known.
func (e DecimalEstimate) IsZero() bool { return e == DecimalEstimate{} }

// Known reports whether any number is stated.
func (e DecimalEstimate) Known() bool { return e.interval().known() }

// Consistent reports whether the estimate says one thing: Value alone or an interval alone,
// with Min ≤ Likely ≤ Max.
func (e DecimalEstimate) Consistent() bool { return e.interval().consistent() }

// Negative reports whether any number of the estimate is below 0.
func (e DecimalEstimate) Negative() bool { return e.interval().negative() }

// Format returns the estimate for people: "minst 6 000", "omtrent 40", "80–120"; nothing when
// nothing is known. A unit, such as "brev" or "kWh", is put after the numbers.
func (e DecimalEstimate) Format(l Lang, unit string) string {
	return e.interval().format(l, func(n int64) string { return formatPeople(n, 6, 0, l) }, func(numbers string) string {
		if unit == "" {
			return numbers
		}
		return numbers + nbsp + unit
	})
}

func (e DecimalEstimate) interval() interval {
	return interval{
		value: bound{e.Value.millionths, e.Value.set}, min: bound{e.Min.millionths, e.Min.set},
		likely: bound{e.Likely.millionths, e.Likely.set}, max: bound{e.Max.millionths, e.Max.set},
		about: e.About,
	}
}

// bound is one number of an estimate; interval is an estimate of any kind.
type bound struct {
	n   int64
	set bool
}

type interval struct {
	value, min, likely, max bound
	about                   bool
}

func (i interval) known() bool { return i.value.set || i.min.set || i.likely.set || i.max.set }

func (i interval) consistent() bool {
	if i.value.set {
		return !i.min.set && !i.likely.set && !i.max.set
	}
	ordered := func(a, b bound) bool { return !a.set || !b.set || a.n <= b.n }
	return ordered(i.min, i.likely) && ordered(i.likely, i.max) && ordered(i.min, i.max)
}

func (i interval) negative() bool {
	return i.value.n < 0 || i.min.n < 0 || i.likely.n < 0 || i.max.n < 0
}

// last is the number that the unit is written after, which decides between "hour" and "hours".
func (i interval) last() int64 {
	for _, b := range []bound{i.value, i.max, i.min} {
		if b.set {
			return b.n
		}
	}
	return i.likely.n
}

func (i interval) format(l Lang, number func(int64) string, unit func(string) string) string {
	word := func(nb, nn, en string) string { return Text{NB: nb, NN: nn, EN: en}.In(l) + " " }
	about := ""
	if i.about {
		about = word("omtrent", "om lag", "about")
	}
	likely := ""
	if i.likely.set {
		likely = word(", trolig", ", truleg", ", most likely") + number(i.likely.n)
	}
	switch {
	case i.value.set:
		return about + unit(number(i.value.n))
	case i.min.set && i.max.set:
		return about + unit(number(i.min.n)+"–"+number(i.max.n)) + likely
	case i.min.set:
		return word("minst", "minst", "at least") + about + unit(number(i.min.n)) + likely
	case i.max.set:
		return word("høyst", "høgst", "at most") + about + unit(number(i.max.n)) + likely
	case i.likely.set && i.about:
		return about + unit(number(i.likely.n))
	case i.likely.set:
		return word("trolig", "truleg", "most likely") + unit(number(i.likely.n))
	}
	return ""
}

// intervalSum adds intervals without ever becoming more certain than its parts.
type intervalSum struct {
	limit                    int64
	parts, unknown           int
	likelyOnly               int // parts that say nothing once the sum has no likely value
	min, likely, max         int64
	exact                    bool
	hasMin, hasLikely, about bool
	open, overflow           bool
}

func sumOf(limit int64) intervalSum { return intervalSum{limit: limit, exact: true, hasLikely: true} }

func (s *intervalSum) add(i interval) {
	s.parts++
	s.about = s.about || i.about
	if i.value.set {
		i.min, i.likely, i.max = i.value, i.value, i.value
	} else {
		s.exact = false
	}
	switch {
	case !i.known():
		s.unknown++
	case !i.min.set && !i.max.set:
		s.likelyOnly++
	}
	s.hasMin = s.hasMin || i.min.set
	s.hasLikely = s.hasLikely && i.likely.set
	s.open = s.open || !i.max.set
	for _, part := range []struct {
		to *int64
		n  int64
	}{{&s.min, i.min.n}, {&s.likely, i.likely.n}, {&s.max, i.max.n}} {
		sum, ok := addWithin(*part.to, part.n, s.limit)
		if !ok {
			s.overflow = true
			return
		}
		*part.to = sum
	}
}

// silent counts the parts that are not in the sum.
func (s *intervalSum) silent() int {
	if s.hasLikely {
		return s.unknown
	}
	return s.unknown + s.likelyOnly
}

func (s *intervalSum) interval() interval {
	switch {
	case s.parts == 0:
		return interval{}
	case s.exact:
		return interval{value: bound{s.min, true}, about: s.about}
	}
	only := func(n int64, set bool) bound {
		if !set {
			return bound{}
		}
		return bound{n, true}
	}
	return interval{min: only(s.min, s.hasMin), likely: only(s.likely, s.hasLikely), max: only(s.max, !s.open), about: s.about}
}
