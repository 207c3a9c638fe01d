package benefits

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/samskaping/value"
)

// ErrContradiction says that the terms or flows of an appraisal contradict themselves.
var ErrContradiction = errors.New("benefits: contradicts itself")

// DeflatorError says that the amounts of a flow cannot be brought from their price year to that of the
// appraisal, because it is not stated how much prices rose in Year.
type DeflatorError struct {
	Flow value.ID
	Year int64
}

// Error names the flow and the year.
func (e *DeflatorError) Error() string {
	return fmt.Sprintf("flow %s: %v: how much prices rose in %d", e.Flow, value.ErrNotStated, e.Year)
}

// Unwrap makes the error a value.ErrNotStated.
func (e *DeflatorError) Unwrap() error { return value.ErrNotStated }

const (
	minStartYear = 1900
	maxStartYear = 2199
	maxYears     = 100
	maxYear      = maxStartYear + maxYears
)

// Appraise puts costs and benefits beside each other, year by year, and brings them to the first year
// of the appraisal:
//
//	net present value = Σ (B − disbenefits − P − D − cost of tax financing) × factor
//
// over the years from terms.StartYear, terms.Years of them. The flows are those of the arguments;
// terms.Flows is not read ([Plan.CashFlows] does that). Amounts of another price year are first
// brought to that of the appraisal, multiplied with 1 + the rise in prices of each year between, or
// divided when they are of a later year. An unknown amount is left out and counted, and never 0.
//
// It returns value.ErrNotStated when the terms lack the first year, the number of years, the timing,
// a rate, or a deflator (then as a *[DeflatorError]); value.ErrRange for years outside 1900–2199 or
// 1–100, for prices of before 1900 or after 2299 that are to be those of another year, for shares and
// rates outside their range, and for results beyond the range of Money; and [ErrContradiction] for an estimate, a year or a
// deflator that is stated against another.
func Appraise(flows []CashFlow, terms Appraisal) (AppraisalResult, error) {
	l, err := newLedger(flows, terms)
	if err != nil {
		return AppraisalResult{}, err
	}
	for i := range flows {
		if err := l.enter(i, &flows[i]); err != nil {
			return AppraisalResult{}, err
		}
	}
	r := AppraisalResult{
		Basis: l.basis, Unknown: l.unknown, OneSided: l.oneSided, Outside: l.outside,
		NoPublicShare: l.noPublicShare, About: l.about,
	}
	for c, to := range [points]*AppraisalCase{expected: &r.Expected, likely: &r.Likely, optimistic: &r.Optimistic, pessimistic: &r.Pessimistic} {
		if *to, err = l.result(c); err != nil {
			return AppraisalResult{}, err
		}
	}
	if r.Sensitivity, err = l.sensitivity(flows); err != nil {
		return AppraisalResult{}, err
	}
	return r, nil
}

// horizon is the first year of the appraisal and how many it looks at.
func (a Appraisal) horizon() (start, years int, err error) {
	if a.StartYear.IsZero() || a.Years.IsZero() {
		return 0, 0, fmt.Errorf("%w: the first year and the number of years of the appraisal", value.ErrNotStated)
	}
	s, n := a.StartYear.Int64(), a.Years.Int64()
	if s < minStartYear || s > maxStartYear || n < 1 || n > maxYears {
		return 0, 0, fmt.Errorf("%w: an appraisal of %d years from %d, want 1 to %d from %d to %d", value.ErrRange, n, s, maxYears, minStartYear, maxStartYear)
	}
	return int(s), int(n), nil
}
