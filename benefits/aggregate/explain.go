package aggregate

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// ErrNoFigure says that there is no such figure in the picture.
var ErrNoFigure = errors.New("aggregate: there is no such figure")

// Contribution is what one line of one report is of a figure of the picture.
type Contribution struct {
	Source       Source
	Project      identity.ProjectID
	Municipality identity.MunicipalityNumber
	Revision     int64
	// Pointer is the place in the report: of a figure of a benefit, or of an indicator.
	Pointer string
	ID      value.ID
	Period  value.Period
	// Figure is set for a sum.
	Figure benefits.Figure
	// Value, Numerator and Denominator are set for an indicator.
	Value, Numerator, Denominator value.Decimal
}

// Name names a sum for [Accumulator.Explain], such as "county/31/2024/realised".
func (s Sum) Name() string { return cell{s.By, s.Code, int(s.Year.Int64()), s.Stage}.String() }

// Name names the figure for [Accumulator.Explain], such as "di-service-questions/county/31/2024".
func (s IndicatorSum) Name() string {
	return indicatorCell{s.Indicator, s.By, s.Code, int(s.Year.Int64())}.String()
}

// Explain lists the reports, revisions and lines behind a figure of the picture, in the order of
// projects, municipalities and days. Name is that of [Sum.Name] or [IndicatorSum.Name]. It returns
// ErrNoFigure when nothing has been added to such a figure, ErrNoVintage and ErrOptions.
func (a *Accumulator) Explain(o Options, name string) ([]Contribution, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	p, _ := a.draw(o, &wanted{name: name})
	if len(p.wanted.found) == 0 {
		return nil, fmt.Errorf("%w: %s", ErrNoFigure, name)
	}
	return p.wanted.found, nil
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
	parts := strings.Split(w.name, "/")
	if len(parts) != 4 {
		return cell{}, false
	}
	year, err := strconv.Atoi(parts[2])
	return cell{Dimension(parts[0]), parts[1], year, benefits.FigureStage(parts[3])}, err == nil
}

// figure notes a figure of a benefit that is a part of the sum.
func (w *wanted) figure(rec *record, benefit, figure int, f benefits.Figure) {
	w.add(rec, Contribution{
		Pointer: fmt.Sprintf("/benefits/%d/figures/%d", benefit, figure), ID: rec.benefits[benefit].id, Period: f.Period, Figure: f,
	})
}

func (w *wanted) reading(rec *record, n int) {
	r := rec.readings[n]
	w.add(rec, Contribution{
		Pointer: fmt.Sprintf("/indicators/%d", n), ID: r.id, Period: rec.period, Value: r.value, Numerator: r.numerator, Denominator: r.denominator,
	})
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
