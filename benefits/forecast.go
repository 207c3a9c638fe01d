package benefits

import (
	"math/big"
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Trend is where the measurements of an indicator are heading. Only measurements with a date and a
// value count, in the order of their dates.
type Trend struct {
	// Movement compares the last measurement with the one before it.
	Movement Movement
	// PerYear is how much the value changes in a year, in the unit of the indicator: the slope of
	// the straight line nearest to all measurements (least squares), exact. A year is 365.2425
	// days. It is nil when there are not measurements from two days.
	PerYear *big.Rat
	// WhyNot says why there is no Movement; "" when there is one.
	WhyNot WhyNot
}

// Movement says which way an indicator went.
type Movement string

// The movements.
const (
	Towards   Movement = "towards" // the way that is wanted
	Away      Movement = "away"
	Unchanged Movement = "unchanged"
)

// Text is the movement for people.
func (m Movement) Text() value.Text {
	switch m {
	case Towards:
		return value.Text{NB: "går riktig vei", NN: "går rett veg", EN: "in the right direction"}
	case Away:
		return value.Text{NB: "går feil vei", NN: "går feil veg", EN: "in the wrong direction"}
	case Unchanged:
		return value.Text{NB: "uendret", NN: "uendra", EN: "unchanged"}
	}
	return value.Text{}
}

// Trend is where the measurements are heading. What shall go up moves towards its target when it
// goes up, also when it is there already; a value to be kept does when it comes nearer the baseline.
func (i Indicator) Trend() Trend {
	points := i.points()
	if len(points) < 2 || points[0].day == points[len(points)-1].day {
		return Trend{WhyNot: TooFewMeasurements}
	}
	trend := Trend{PerYear: new(big.Rat).Mul(lineThrough(points).slope, daysPerYear())}
	wanted, whyNot := i.wanted(points[len(points)-2].value, points[len(points)-1].value)
	switch {
	case whyNot != "":
		trend.WhyNot = whyNot
	case wanted > 0:
		trend.Movement = Towards
	case wanted < 0:
		trend.Movement = Away
	default:
		trend.Movement = Unchanged
	}
	return trend
}

// Forecast is what the measurements say about the target when they go on as before.
type Forecast struct {
	Status ForecastStatus
	// Value is what the indicator will be on the date of the target, in its unit, exact. It is nil
	// when there is no forecast.
	Value *big.Rat
	// WhyNot says why there is no forecast; "" when there is one.
	WhyNot WhyNot
}

// ForecastStatus says whether the target will be met. The empty status is that it is not known.
type ForecastStatus string

// The answers.
const (
	OnTrack ForecastStatus = "on-track"
	Behind  ForecastStatus = "behind"
)

// Text is the answer for people.
func (s ForecastStatus) Text() value.Text {
	switch s {
	case OnTrack:
		return value.Text{NB: "i rute", NN: "i rute", EN: "on track"}
	case Behind:
		return value.Text{NB: "ligger etter", NN: "ligg etter", EN: "behind"}
	}
	return value.Text{NB: "ikke kjent", NN: "ikkje kjent", EN: "not known"}
}

// Forecast draws the straight line nearest to the measurements (least squares) on to the date of
// the target and says whether the target is met there. It takes measurements from two days, and is
// no promise: nothing but the measurements goes into it. A count, hours or per cent that have never
// been below zero are not expected to be, and so many of so many not to be more than all of them.
func (i Indicator) Forecast() Forecast {
	baseline, target, whyNot := i.way()
	points := i.points()
	switch {
	case whyNot != "":
		return Forecast{WhyNot: whyNot}
	case i.Target.Date.IsZero():
		return Forecast{WhyNot: NoTargetDate}
	case len(points) < 2 || points[0].day == points[len(points)-1].day:
		return Forecast{WhyNot: TooFewMeasurements}
	case points[len(points)-1].day >= i.Target.Date.Number():
		return Forecast{WhyNot: TargetDatePassed}
	}
	expected := lineThrough(points).at(i.Target.Date.Number())
	below := func(v datedValue) bool { return v.value.Sign() < 0 }
	counts := i.Unit == UnitCount || i.Unit == UnitHours || i.Unit == UnitPercent
	if expected.Sign() < 0 && counts && !slices.ContainsFunc(points, below) {
		expected.SetInt64(0)
	}
	if whole := big.NewRat(100, 1); expected.Cmp(whole) > 0 && i.partsOfAWhole() {
		expected.Set(whole)
	}
	if i.meets(expected, baseline, target) {
		return Forecast{Status: OnTrack, Value: expected}
	}
	return Forecast{Status: Behind, Value: expected}
}

// partsOfAWhole reports whether each measurement with a date and a value is a number of those there were, as 55 of
// 120 are, and not more than all of them.
func (i Indicator) partsOfAWhole() bool {
	return (i.Unit == UnitPercent || i.Unit == "") && !slices.ContainsFunc(i.Measurements, func(m Measurement) bool {
		_, known := i.Number(m.Reading())
		whole := !m.Numerator.IsZero() && m.Denominator.Sign() > 0 && m.Numerator.Compare(m.Denominator) <= 0
		return known && !m.Date.IsZero() && !whole
	})
}

// wanted is 1 when going from one value to the next is what is wanted, -1 when it is the opposite,
// and 0 when nothing has changed.
func (i Indicator) wanted(from, to *big.Rat) (int, WhyNot) {
	baseline, target, whyNot := i.way()
	switch {
	case i.Contradiction():
		return 0, DirectionAndTarget
	case i.Direction == Increase:
		return to.Cmp(from), ""
	case i.Direction == Decrease:
		return from.Cmp(to), ""
	case whyNot != "" && i.Direction == Maintain:
		return 0, whyNot
	case whyNot != "":
		return 0, NoDirection
	case i.Direction != Maintain && target.Cmp(baseline) != 0:
		return to.Cmp(from) * target.Cmp(baseline), ""
	}
	return apart(from, baseline).Cmp(apart(to, baseline)), ""
}

func apart(a, b *big.Rat) *big.Rat {
	d := new(big.Rat).Sub(a, b)
	return d.Abs(d)
}

// datedValue is a measurement in time.
type datedValue struct {
	day   int64
	value *big.Rat
}

// points are the measurements that have a date and a value, by date.
func (i Indicator) points() []datedValue {
	var points []datedValue
	for _, m := range i.Measurements {
		if v, known := i.Number(m.Reading()); known && !m.Date.IsZero() {
			points = append(points, datedValue{m.Date.Number(), v})
		}
	}
	slices.SortStableFunc(points, func(a, b datedValue) int { return int(a.day - b.day) })
	return points
}

// trendLine is a straight line through a point in time: the mean of the days, and of the values.
type trendLine struct{ day, value, slope *big.Rat }

// lineThrough is the line of least squares. The points are not all of one day.
func lineThrough(points []datedValue) trendLine {
	n, days, squares := int64(len(points)), new(big.Int), new(big.Int)
	values, products := make([]*big.Rat, n), make([]*big.Rat, n)
	for k, p := range points {
		day := big.NewInt(p.day - points[0].day)
		days.Add(days, day)
		values[k], products[k] = p.value, new(big.Rat).Mul(p.value, new(big.Rat).SetInt(day))
		squares.Add(squares, day.Mul(day, day))
	}
	count, sumDays, sumValues := big.NewRat(n, 1), new(big.Rat).SetInt(days), addUp(values)
	over := new(big.Rat).Sub(new(big.Rat).Mul(count, addUp(products)), new(big.Rat).Mul(sumDays, sumValues))
	under := new(big.Rat).Sub(new(big.Rat).Mul(count, new(big.Rat).SetInt(squares)), new(big.Rat).Mul(sumDays, sumDays))
	mean := new(big.Rat).Quo(sumDays, count)
	return trendLine{
		day: mean.Add(mean, big.NewRat(points[0].day, 1)), value: new(big.Rat).Quo(sumValues, count), slope: over.Quo(over, under),
	}
}

// at is the value of the line on a day.
func (l trendLine) at(day int64) *big.Rat {
	v := new(big.Rat).Sub(big.NewRat(day, 1), l.day)
	v.Mul(v, l.slope)
	return v.Add(v, l.value)
}

// addUp adds by halves, so that fractions with many different denominators grow as late as they can.
func addUp(parts []*big.Rat) *big.Rat {
	switch len(parts) {
	case 0:
		return new(big.Rat)
	case 1:
		return parts[0]
	}
	half := len(parts) / 2
	return new(big.Rat).Add(addUp(parts[:half]), addUp(parts[half:]))
}

// daysPerYear is the mean year of the calendar.
func daysPerYear() *big.Rat { return big.NewRat(3652425, 10000) }
