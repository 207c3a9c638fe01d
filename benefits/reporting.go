package benefits

import (
	"errors"
	"math/big"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// ErrOtherReport says that a report cannot replace another, because they are of different
// projects, municipalities or periods.
var ErrOtherReport = errors.New("benefits: the reports are of different projects, municipalities or periods")

// Supersede makes the report the one that corrects an earlier one: it gets its id, the next
// revision, and says which revision it replaces. It returns ErrOtherReport when they are not of
// the same project, municipality and period, ErrNoReport when one is nil, and value.ErrRange when
// there is no next revision. A municipality is the same after a renumbering, as when 3001 became 3101,
// but not after a merger or a split.
func (r *Report) Supersede(earlier *Report) error {
	if r == nil || earlier == nil {
		return ErrNoReport
	}
	if r.Project != earlier.Project || r.Municipality.Latest() != earlier.Municipality.Latest() || r.Period != earlier.Period {
		return ErrOtherReport
	}
	replaced := earlier.Revision
	if replaced.IsZero() {
		replaced = countOf(1)
	}
	next, err := value.NewCount(replaced.Int64() + 1)
	if err != nil {
		return err
	}
	r.ID, r.Revision, r.Supersedes = earlier.ID, next, replaced
	return nil
}

// ReportID is the id of the report of a plan for a period: that of the plan, and the year, or both
// days when the period is not a year. A day that is not stated is left out.
func ReportID(plan value.ID, period value.Period) value.ID {
	when := strings.Trim(period.From.String()+"-"+period.To.String(), "-")
	if year, _, _ := strings.Cut(when, "-"); when == year+"-01-01-"+year+"-12-31" {
		when = year
	}
	if when == "" {
		return plan
	}
	const longest = 63
	name := plan.String()
	if room := longest - len(when) - 1; len(name) > room {
		name = strings.TrimRight(name[:room], "-")
	}
	return value.ID(name + "-" + when)
}

// Reported is some effects of the plan as they are reported for a period: with the figures of the
// period, and what is expected after it.
func (p Plan) Reported(effects []Benefit, period value.Period) []ReportedBenefit {
	var list []ReportedBenefit
	indicators := p.indicatorsByID()
	find := func(id value.ID) *Indicator { return indicators[id] }
	for _, b := range effects {
		reported := ReportedBenefit{
			ID: b.ID, Title: b.Title, Kind: b.Kind, Horizon: b.Horizon, Bearer: b.Bearer, Maturity: maturityOf(find, &b),
			FirstClaimed: b.firstClaimed(period), PartOf: b.PartOf, CountedIn: b.CountedIn,
			SharedWith: slices.Clone(b.SharedWith), OwnPercent: b.ownPercent(), Indicators: slices.Clone(b.Indicators),
		}
		for _, f := range b.Figures {
			if f.reportedIn(period) {
				reported.Figures = append(reported.Figures, f)
			}
		}
		list = append(list, reported)
	}
	return list
}

// reportedIn reports whether the figure belongs in the report of a period: it is of days within
// it, or expected after it.
func (f Figure) reportedIn(period value.Period) bool {
	if f.Period.From.IsZero() || f.Period.To.IsZero() || f.Period.From.Before(period.From) {
		return false
	}
	return !period.To.Before(f.Period.To) || f.Stage == StageForecast
}

// firstClaimed is the year the benefit was first reported: as stated, or that of its first figure
// until the end of a period.
func (b Benefit) firstClaimed(period value.Period) value.Count {
	if !b.FirstClaimed.IsZero() {
		return b.FirstClaimed
	}
	first := 0
	for _, f := range b.Figures {
		if year := f.Period.From.Year(); year != 0 && year <= period.To.Year() && (first == 0 || year < first) {
			first = year
		}
	}
	if first == 0 {
		return value.Count{}
	}
	return countOf(int64(first))
}

// ownPercent is the share of a shared benefit that the others have not got; not stated for one
// that is not shared, or whose shares are not all known.
func (b Benefit) ownPercent() value.Decimal {
	if len(b.SharedWith) == 0 {
		return value.Decimal{}
	}
	own := big.NewRat(100, 1)
	for _, s := range b.SharedWith {
		if s.Percent.IsZero() {
			return value.Decimal{}
		}
		own.Sub(own, s.Percent.Rat())
	}
	left, err := value.RoundDecimal(own)
	if err != nil || left.Sign() < 0 {
		return value.Decimal{}
	}
	return left
}

// ReportedIndicators is the indicators as they stood at the end of a period: the measurements
// until then.
func (p Plan) ReportedIndicators(period value.Period) []ReportedIndicator {
	var list []ReportedIndicator
	for _, i := range p.Indicators {
		reported := ReportedIndicator{
			ID: i.ID, Title: i.Title, Code: i.Code, Unit: i.Unit, UnitName: i.UnitName, CountsPeople: i.CountsPeople,
			Direction: i.Direction, Aggregation: i.Aggregation, Baseline: i.Baseline, Target: i.Target,
		}
		for _, m := range i.Measurements {
			if !m.Date.IsZero() && !period.To.Before(m.Date) {
				reported.Measurements = append(reported.Measurements, m)
			}
		}
		list = append(list, reported)
	}
	return list
}
