package aggregate

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// ErrNoFigure says that there is no such figure in the picture.
var ErrNoFigure = errors.New("aggregate: there is no such figure")

// FigureError says which figure of the picture could not be worked out.
type FigureError struct {
	// Name is that of [Sum.Name], [DisbenefitSum.Name] or [IndicatorSum.Name].
	Name string
	Err  error
}

// Error names the figure, and says why.
func (e *FigureError) Error() string {
	return fmt.Sprintf("aggregate: the figure %s: %v", e.Name, e.Err)
}

// Unwrap is why.
func (e *FigureError) Unwrap() error { return e.Err }

// Contribution is what one line of one report is of a figure of the picture.
type Contribution struct {
	Source       Source
	Project      identity.ProjectID
	Municipality identity.MunicipalityNumber
	Revision     int64
	// Pointer is the place in the report: of a figure of a benefit or a disbenefit, or of an indicator.
	Pointer string
	ID      value.ID
	Period  value.Period
	// Figure is set for a sum, with the money that counts, and Kind is that of its benefit. The money
	// of [benefits.SavedTime] is a part of the TimeValue of the [Sum], and that of others of its Money.
	// When the picture has one price for all hours, it is what they come to by that, as in Priced.
	Figure benefits.Figure
	Kind   benefits.Kind
	// Value, Numerator and Denominator are set for an indicator.
	Value, Numerator, Denominator value.Decimal
	// Data says how the figure or the value came to be.
	Data benefits.DataStatus
	// PriceYear is the year whose prices money is in, not stated when the report does not say.
	PriceYear value.Count
	// Priced is the money of Figure in the prices of the picture, and PricedValue the Value of an
	// indicator in kroner. They are rounded so that they add up to the figure of the picture.
	Priced      value.Money
	PricedValue value.Decimal

	kroner bool // Value is money
}

// Name names a sum for [Accumulator.Explain], such as "county/31/2024/realised".
func (s Sum) Name() string { return cell{false, s.By, s.Code, int(s.Year.Int64()), s.Stage}.String() }

// Name names a sum for [Accumulator.Explain], such as "disbenefits/county/31/2024/realised".
func (s DisbenefitSum) Name() string {
	return cell{true, s.By, s.Code, int(s.Year.Int64()), s.Stage}.String()
}

// Name names the figure for [Accumulator.Explain], such as "di-service-questions/county/31/2024".
func (s IndicatorSum) Name() string {
	return indicatorCell{s.Indicator, s.By, s.Code, int(s.Year.Int64())}.String()
}

// Explain lists the reports, revisions and lines behind a figure of the picture, in the order of
// projects, municipalities and days. Name is that of [Sum.Name], [DisbenefitSum.Name] or [IndicatorSum.Name]. It returns
// ErrNoFigure when nothing has been added to such a figure, ErrNoVintage, ErrOptions and ErrMemory, and a
// *[FigureError] when the prices of the picture make an amount too large to be written.
func (a *Accumulator) Explain(o Options, name string) ([]Contribution, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	p, _, err := a.draw(o, &wanted{name: name})
	if err != nil {
		return nil, err
	}
	if len(p.wanted.found) == 0 {
		return nil, fmt.Errorf("%w: %s", ErrNoFigure, name)
	}
	if err := p.put(p.wanted.found); err != nil {
		return nil, &FigureError{name, err}
	}
	return p.wanted.found, nil
}

// put puts what is behind a figure in the prices of the picture. Each is what it makes the rounded
// sum so far grow by, so that all of them come to the sum that is rounded once.
func (p *picture) put(list []Contribution) error {
	var money, timeValue, number rounded
	for i := range list {
		c := &list[i]
		sum, factor := &money, big.NewRat(1, 1)
		if c.Kind == benefits.SavedTime {
			sum = &timeValue
		}
		if p.prices.year != 0 && !c.PriceYear.IsZero() {
			factor = p.prices.factor(c.PriceYear.Int64())
		}
		var errs [2]error
		switch {
		case p.revalued(c.Kind) && !c.Figure.Hours.IsZero():
			c.Priced, errs[0] = value.Ore(sum.grow(worth(big.NewRat(c.Figure.Hours.Hundredths(), perHour), p.options.HourPrice), perKrone))
			c.Figure.Money, c.PriceYear = c.Priced, yearOf(p.prices.year)
		case !c.Figure.Money.IsZero():
			c.Priced, errs[0] = value.Ore(sum.grow(new(big.Rat).Mul(big.NewRat(c.Figure.Money.Ore(), perKrone), factor), perKrone))
		}
		if c.kroner {
			c.PricedValue, errs[1] = value.RoundDecimal(big.NewRat(number.grow(new(big.Rat).Mul(c.Value.Rat(), factor), perOne), perOne))
		}
		if err := errors.Join(errs[:]...); err != nil {
			return err
		}
	}
	return nil
}

// rounded is a sum, and what it has been rounded to.
type rounded struct {
	exact big.Rat
	units big.Int
}

// grow adds a part, and returns how many units the rounded sum grows by, of which there are perOne
// in one. The largest number stands for all that are larger.
func (r *rounded) grow(part *big.Rat, perOne int64) int64 {
	r.exact.Add(&r.exact, part)
	units := new(big.Rat).Mul(&r.exact, new(big.Rat).SetInt64(perOne))
	before := new(big.Int).Set(&r.units)
	nearest, _ := new(big.Int).SetString(units.FloatString(0), 10)
	r.units.Set(nearest)
	step := nearest.Sub(nearest, before)
	if !step.IsInt64() {
		return math.MaxInt64
	}
	return step.Int64()
}

// wanted is the figure that is to be explained, and what has been found behind it.
type wanted struct {
	name  string
	found []Contribution
}

func (c indicatorCell) String() string {
	return fmt.Sprintf("%s/%s/%s/%d", c.code, c.by, c.part, c.year)
}

// cell is the sum that is wanted, when it is a sum.
func (w *wanted) cell() (cell, bool) {
	name, lost := strings.CutPrefix(w.name, ofDisbenefits)
	parts := strings.Split(name, "/")
	if len(parts) != 4 {
		return cell{}, false
	}
	year, err := strconv.Atoi(parts[2])
	return cell{lost, Dimension(parts[0]), parts[1], year, benefits.FigureStage(parts[3])}, err == nil
}

// figure notes a figure of a benefit that is a part of the sum.
func (w *wanted) figure(rec *record, benefit, figure int, f benefits.Figure, priceYear int64) {
	e := &rec.benefits[benefit]
	list, place := "benefits", benefit
	if e.lost {
		list, place = "disbenefits", benefit-slices.IndexFunc(rec.benefits, func(e effect) bool { return e.lost })
	}
	c := Contribution{Pointer: fmt.Sprintf("/%s/%d/figures/%d", list, place, figure), ID: e.id, Period: f.Period, Figure: f, Kind: e.kind, Data: f.Data}
	if !f.Money.IsZero() {
		c.PriceYear = yearOf(priceYear)
	}
	w.add(rec, c)
}

// yearOf is a price year, not stated for 0.
func yearOf(n int64) value.Count {
	if n == 0 {
		return value.Count{}
	}
	year, _ := value.NewCount(n) // one that a report or the options state
	return year
}

func (w *wanted) reading(rec *record, n int) {
	r := &rec.readings[n]
	c := Contribution{
		Pointer: fmt.Sprintf("/indicators/%d", n), ID: r.id, Period: rec.period, Value: r.value, Numerator: r.numerator, Denominator: r.denominator,
		Data: benefits.DataEstimated,
	}
	if r.measured {
		c.Data = benefits.DataMeasured
	}
	if r.kroner() {
		c.PriceYear, c.kroner = rec.assumptions.PriceYear, true
	}
	w.add(rec, c)
}

func (w *wanted) add(rec *record, c Contribution) {
	c.Source, c.Project, c.Municipality, c.Revision = rec.source, rec.project, rec.said, rec.revision
	w.found = append(w.found, c)
}

// LatestDay is the last day of the latest period that a report is of, not stated when there is no
// report.
func (a *Accumulator) LatestDay() value.Date {
	r := newReader(&a.store.words)
	var latest value.Date
	var rec record
	for _, p := range a.store.slots {
		if p == 0 {
			continue
		}
		r.in = a.store.keyAt(p)
		r.key(r.in, &rec)
		if latest.Before(rec.period.To) || latest.IsZero() {
			latest = rec.period.To
		}
	}
	return latest
}

// merge takes what another part of the picture has found.
func (w *wanted) merge(o *wanted) { w.found = slices.Concat(w.found, o.found) }
