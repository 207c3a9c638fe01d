package benefits

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// DiscountRates are the discount rates of a schedule, year by year. They are made by
// [Appraisal.DiscountRates].
type DiscountRates struct {
	steps []discountStep
}

// discountStep is a rate from a year on. Growth is 1 + rate.
type discountStep struct {
	from   int
	growth *big.Rat
}

const (
	// MaxDiscountYear is the last year a factor is worked out for.
	MaxDiscountYear = 1000
	// MidYearDecimals is how many decimals the factor of half a year is worked out with. It is a
	// square root, which seldom is a fraction; the factors of whole years are exact.
	MidYearDecimals = 40
)

// Steps returns the rates of a named schedule, in per cent, none for a flat rate and a project's own:
//
//	R-109/2021:  4 in years 1–40, 3 in 41–75, 2 after (Finansdepartementet, circular R-109/2021, section 5)
//	Green Book:  3.5 in years 1–30, 3 in 31–75, 2.5 in 76–125, 2 in 126–200, 1.5 in 201–300, 1 after
//	             (HM Treasury, The Green Book, annex 6)
//	Denmark:     4 in years 1–35, 3 in 36–70, 2 after (Finansministeriet, 31 May 2013; lowered by half a
//	             point to a point in 2021, which a project states as rates of its own)
//
// The caller owns the list.
func (s Schedule) Steps() []RateStep {
	switch s {
	case ScheduleR109:
		return []RateStep{tenths(1, 40), tenths(41, 30), tenths(76, 20)}
	case ScheduleGreenBook:
		return []RateStep{tenths(1, 35), tenths(31, 30), tenths(76, 25), tenths(126, 20), tenths(201, 15), tenths(301, 10)}
	case ScheduleDenmark:
		return []RateStep{tenths(1, 40), tenths(36, 30), tenths(71, 20)}
	}
	return nil
}

// DiscountRates returns the rates the appraisal discounts with. A schedule that is not stated is
// that of R-109/2021, the rule for the Norwegian state.
//
// It returns value.ErrNotStated when a flat schedule has no rate or an own schedule has none,
// value.ErrRange for a rate below 0 or a schedule that is not known, and [ErrContradiction] when
// the steps do not begin in year 1 or are not in the order of their years.
func (a Appraisal) DiscountRates() (DiscountRates, error) {
	var steps []RateStep
	switch s := a.schedule(); s {
	case ScheduleFlat:
		steps = []RateStep{{FromYear: countOf(1), Rate: a.Rate}}
	case ScheduleOwn:
		steps = a.Rates
	default:
		if steps = s.Steps(); steps == nil {
			return DiscountRates{}, fmt.Errorf("%w: discount schedule %q", value.ErrRange, s)
		}
	}
	if len(steps) == 0 {
		return DiscountRates{}, fmt.Errorf("%w: the rates of the schedule", value.ErrNotStated)
	}
	return newDiscountRates(steps)
}

func (a Appraisal) schedule() Schedule { return cmp.Or(a.Schedule, ScheduleR109) }

func newDiscountRates(steps []RateStep) (DiscountRates, error) {
	var d DiscountRates
	last := int64(0)
	for i, s := range steps {
		from := s.FromYear.Int64()
		switch {
		case s.Rate.IsZero():
			return DiscountRates{}, fmt.Errorf("%w: the discount rate from year %d", value.ErrNotStated, from)
		case s.Rate.Sign() < 0:
			return DiscountRates{}, fmt.Errorf("%w: a discount rate of %s per cent", value.ErrRange, s.Rate)
		case i == 0 && from != 1 || from <= last:
			return DiscountRates{}, fmt.Errorf("%w: discount rates begin in year 1 and follow each other, year %d does not", ErrContradiction, from)
		}
		last = from
		if from <= MaxDiscountYear {
			d.steps = append(d.steps, discountStep{int(from), onePlus(s.Rate)})
		}
	}
	return d, nil
}

// Factor returns what a krone is worth that falls a whole number of years after the first:
//
//	Factor(t) = 1 / ((1 + r1) × (1 + r2) × … × (1 + rt))
//
// It is the product of each year's own rate (R-109/2021, section 5), so that a step down from 4 to
// 3 per cent never makes a later krone worth more than an earlier one. The factor is an exact
// fraction. It returns value.ErrRange for a year below 0 or above [MaxDiscountYear], and
// value.ErrNotStated for rates that nobody has made.
func (d DiscountRates) Factor(year int) (*big.Rat, error) {
	if year < 0 || year > MaxDiscountYear {
		return nil, fmt.Errorf("%w: the discount factor of year %d", value.ErrRange, year)
	}
	if len(d.steps) == 0 {
		return nil, fmt.Errorf("%w: the discount rates", value.ErrNotStated)
	}
	num, den := big.NewInt(1), big.NewInt(1)
	for i, s := range d.steps {
		end := year
		if i+1 < len(d.steps) {
			end = min(year, d.steps[i+1].from-1)
		}
		if years := int64(end - s.from + 1); years > 0 {
			num.Mul(num, new(big.Int).Exp(s.growth.Denom(), big.NewInt(years), nil))
			den.Mul(den, new(big.Int).Exp(s.growth.Num(), big.NewInt(years), nil))
		}
	}
	return new(big.Rat).SetFrac(num, den), nil
}

// FactorAt returns the factor of a year of an appraisal, 0 for the first:
//
//	first year undiscounted:  Factor(i)
//	middle of the year:       Factor(i) × 1/√(1 + r), with r the rate of year i + 1
//	end of the year:          Factor(i + 1)
//
// The root is rounded to [MidYearDecimals] decimals when it is no fraction; all else is exact. It
// returns the errors of Factor, and value.ErrNotStated when the timing is not stated: the three are
// all in use and give different answers.
func (d DiscountRates) FactorAt(i int, t Timing) (*big.Rat, error) {
	if i < 0 {
		return nil, fmt.Errorf("%w: the discount factor of year %d", value.ErrRange, i)
	}
	switch t {
	case FirstYearUndiscounted:
		return d.Factor(i)
	case EndOfYear:
		return d.Factor(i + 1)
	case MidYear:
		start, err := d.Factor(i)
		if err != nil {
			return nil, err
		}
		end, err := d.Factor(i + 1)
		if err != nil {
			return nil, err
		}
		half := squareRoot(end.Quo(end, start))
		return start.Mul(start, half), nil
	case "":
		return nil, fmt.Errorf("%w: when in the year amounts fall", value.ErrNotStated)
	}
	return nil, fmt.Errorf("%w: timing %q", value.ErrRange, t)
}

// Steps returns the rates as they are used. The caller owns the list.
func (d DiscountRates) Steps() []RateStep {
	steps := make([]RateStep, len(d.steps))
	for i, s := range d.steps {
		rate := new(big.Rat).Sub(s.growth, big.NewRat(1, 1))
		steps[i] = RateStep{FromYear: countOf(int64(s.from)), Rate: roundedDecimal(rate.Mul(rate, big.NewRat(100, 1)))}
	}
	return steps
}

// moved returns the rates with every one of them moved by percentage points, none below 0. It reports
// whether any had to stop there.
func (d DiscountRates) moved(points *big.Rat) (DiscountRates, bool) {
	share := new(big.Rat).Quo(points, big.NewRat(100, 1))
	one, stopped := big.NewRat(1, 1), false
	out := DiscountRates{steps: slices.Clone(d.steps)}
	for i := range out.steps {
		growth := new(big.Rat).Add(out.steps[i].growth, share)
		if growth.Cmp(one) < 0 {
			growth, stopped = one, true
		}
		out.steps[i].growth = growth
	}
	return out, stopped
}

// squareRoot returns the root of a number that is not negative: exactly when it is a fraction, else
// rounded to MidYearDecimals decimals. No root that is not a fraction lies half-way.
func squareRoot(r *big.Rat) *big.Rat {
	num, den := new(big.Int).Sqrt(r.Num()), new(big.Int).Sqrt(r.Denom())
	if root := new(big.Rat).SetFrac(num, den); new(big.Rat).Mul(root, root).Cmp(r) == 0 {
		return root
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(MidYearDecimals), nil)
	doubled := new(big.Int).Mul(scale, big.NewInt(2))
	n := new(big.Int).Mul(doubled, doubled)
	n.Sqrt(n.Mul(n, r.Num()).Quo(n, r.Denom()))
	n.Rsh(n.Add(n, big.NewInt(1)), 1)
	return new(big.Rat).SetFrac(n, scale)
}

// onePlus returns 1 + a rate in per cent.
func onePlus(percent value.Decimal) *big.Rat {
	r := percent.Rat()
	r.Quo(r, big.NewRat(100, 1))
	return r.Add(r, big.NewRat(1, 1))
}

func tenths(from, rate int64) RateStep {
	return RateStep{FromYear: countOf(from), Rate: roundedDecimal(big.NewRat(rate, 10))}
}

// countOf and roundedDecimal make values of numbers that are known to be in range.
func countOf(n int64) value.Count {
	c, _ := value.NewCount(n)
	return c
}

func roundedDecimal(r *big.Rat) value.Decimal {
	d, _ := value.RoundDecimal(r)
	return d
}
