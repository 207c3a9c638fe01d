package benefits

import (
	"cmp"
	"math/big"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/samskaping/value"
)

// Realisation puts what was planned, what is expected and what became beside each other, for one
// or more benefits in a period. Hours and kroner are apart, and so are the three stages.
type Realisation struct {
	Period                      value.Period
	Planned, Forecast, Realised FigureTotal
	// StillExpected is what the forecasts say will come beside what is realised. A forecast for
	// days that are all realised expects nothing more, and one for a longer period expects the rest
	// of it: less than nothing when more than the forecast has come already.
	StillExpected FigureTotal
	// Deviation is what was expected at the start without what is realised so far and what is still
	// expected of it (Prosjektveiviseren, Sluttrapport): above 0 when less comes than was planned. What
	// comes on days that nothing was planned for is not in it: a plan that says nothing is not a plan
	// of zero. It is that of the benefits it is known for. It is not known for a benefit that has no
	// plan, for one with a planned period that is neither realised nor expected on every day, nor
	// for one with a figure that lies partly on planned days and partly on others.
	Deviation FigureTotal
	// NoDeviation are the benefits with figures for the period that are not in the deviation of
	// hours, or of kroner, although they have hours, or kroner.
	NoDeviation []value.ID
	// Unplaced are the figures that lie partly in the period and partly outside it. They are in no
	// total: nobody has said how much of them belongs here.
	Unplaced []UnplacedFigure
}

// FigureTotal is figures of one stage together. What no figure states is not stated.
type FigureTotal struct {
	Hours value.Hours
	Money value.Money
	// Figures is how many figures with a number are in the total, and Estimated how many of them
	// are estimated. Missing is how many figures have no number, and should: what is said of a benefit
	// of Quality needs none, unless it is marked as missing.
	Figures, Estimated, Missing int
}

// UnplacedFigure is a figure of a benefit that a period has no place for.
type UnplacedFigure struct {
	Benefit value.ID
	Figure  Figure
}

// RealisationIn adds up the figures of the benefits that lie within the period; the empty period is
// all time. Give it a plan's Benefits or its Disbenefits, never both, or one benefit alone. A
// benefit that is PartOf another in the list, through others too, is left out when that one has
// figures with numbers, because it is counted there already. Sums are exact. It returns
// value.ErrRange for one that is too large.
func RealisationIn(list []Benefit, period value.Period) (Realisation, error) {
	r := Realisation{Period: period}
	var hours, money tally
	for _, b := range ownFigures(list) {
		var inside []Figure
		for _, f := range b.Figures {
			switch at := daysOf(f.Period); {
			case at.within(daysOf(period)):
				inside = append(inside, f)
				if f.HasNumber() || b.Kind != Quality || f.Data == DataMissing {
					r.stage(f.Stage).count(f)
				}
			case at.meets(daysOf(period)):
				r.Unplaced = append(r.Unplaced, UnplacedFigure{b.ID, f})
			}
		}
		unknownHours := hours.add(inside, func(f Figure) (int64, bool) { return f.Hours.Hundredths(), !f.Hours.IsZero() })
		unknownMoney := money.add(inside, func(f Figure) (int64, bool) { return f.Money.Ore(), !f.Money.IsZero() })
		if unknownHours || unknownMoney {
			r.NoDeviation = append(r.NoDeviation, b.ID)
		}
	}
	for _, part := range []struct {
		to           *FigureTotal
		hours, money *big.Rat
	}{
		{&r.Planned, hours.planned, money.planned}, {&r.Forecast, hours.forecast, money.forecast}, {&r.Realised, hours.realised, money.realised},
		{&r.StillExpected, hours.still, money.still}, {&r.Deviation, hours.deviation, money.deviation},
	} {
		var err error
		if part.to.Hours, err = value.RoundHours(part.hours); err != nil {
			return Realisation{}, err
		}
		if part.to.Money, err = value.RoundMoney(part.money); err != nil {
			return Realisation{}, err
		}
	}
	return r, nil
}

// RealisationByYear is [RealisationIn] for each year that a figure lies within, in order. A figure
// whose period spans several years, or that has no period, is in no year; it is in the second list. It
// returns the errors of RealisationIn.
func RealisationByYear(list []Benefit) ([]Realisation, []UnplacedFigure, error) {
	years := map[int]bool{}
	var unplaced []UnplacedFigure
	for _, b := range ownFigures(list) {
		for _, f := range b.Figures {
			if year := f.Period.Year(); year != 0 {
				years[year] = true
			} else {
				unplaced = append(unplaced, UnplacedFigure{b.ID, f})
			}
		}
	}
	var table []Realisation
	for year := range years {
		period, err := value.ParsePeriod(strconv.Itoa(year))
		if err != nil {
			return nil, nil, err
		}
		row, err := RealisationIn(list, period)
		if err != nil {
			return nil, nil, err
		}
		table = append(table, row)
	}
	slices.SortFunc(table, func(a, b Realisation) int { return a.Period.From.Compare(b.Period.From) })
	return table, unplaced, nil
}

// OverlappingFigures finds figures of the same stage whose periods overlap, and that both state
// hours, or both kroner: a sum of them counts something twice. Each pair is two places in Figures,
// the earlier first; a figure is paired with one other at most.
func (b Benefit) OverlappingFigures() [][2]int {
	var pairs [][2]int
	for _, stated := range []func(Figure) bool{
		func(f Figure) bool { return !f.Hours.IsZero() }, func(f Figure) bool { return !f.Money.IsZero() },
	} {
		for _, stage := range []FigureStage{StagePlanned, StageForecast, StageRealised} {
			var places []int
			for i, f := range b.Figures {
				if f.Stage == stage && stated(f) {
					places = append(places, i)
				}
			}
			slices.SortStableFunc(places, func(i, j int) int {
				return cmp.Compare(daysOf(b.Figures[i].Period).from, daysOf(b.Figures[j].Period).from)
			})
			for k, furthest := 1, 0; k < len(places); k++ {
				reach, at := daysOf(b.Figures[places[furthest]].Period), daysOf(b.Figures[places[k]].Period)
				if at.meets(reach) {
					pairs = append(pairs, [2]int{min(places[furthest], places[k]), max(places[furthest], places[k])})
				}
				if at.to > reach.to {
					furthest = k
				}
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return slices.Compact(pairs)
}

// ownFigures are the benefits that no other in the list counts already.
func ownFigures(list []Benefit) []Benefit {
	elsewhere := CountedElsewhere(list, (*Benefit).HasNumbers)
	var own []Benefit
	for i := range list {
		if !elsewhere[i] {
			own = append(own, list[i])
		}
	}
	return own
}

func (r *Realisation) stage(s FigureStage) *FigureTotal {
	switch s {
	case StagePlanned:
		return &r.Planned
	case StageForecast:
		return &r.Forecast
	case StageRealised:
		return &r.Realised
	}
	return new(FigureTotal)
}

func (t *FigureTotal) count(f Figure) {
	switch {
	case !f.HasNumber():
		t.Missing++
		return
	case f.Data == DataEstimated:
		t.Estimated++
	}
	t.Figures++
}
