package samskaping

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// ErrNoProjectID says that a plan has no national project id. A benefit report needs one, because
// it is how the same project is known from year to year.
var ErrNoProjectID = errors.New("samskaping: the plan has no project id")

// ErrOpenPeriod says that a period lacks its first or its last day, or ends before it begins.
var ErrOpenPeriod = errors.New("samskaping: the period is open")

// BenefitReport makes the report of the project's benefits for a period, to be sent to KS. It is
// the first revision; [benefits.Report.Supersede] makes it a corrected one, and Final is the
// caller's to set.
//
// The report holds every benefit, with the figures of the period and what is now expected after
// it, and the indicators as they stood on the last day. It is made from [Plan.Public], so that no
// person's name or address comes with it. Numbers of people are as they are, because KS adds them
// up; they are hidden when they are shown.
//
// It returns ErrNoPlan, ErrNoProjectID and ErrOpenPeriod, and schema.ErrNewerVersion for a plan that was
// read from a newer version: what is not known of it could belong in the report.
func (p *Plan) BenefitReport(period value.Period) (*benefits.Report, error) {
	if p == nil {
		return nil, ErrNoPlan
	}
	if p.newer != "" {
		return nil, fmt.Errorf("%w: %s", schema.ErrNewerVersion, p.newer)
	}
	if p.ProjectID == "" {
		return nil, ErrNoProjectID
	}
	if period.From.IsZero() || period.To.IsZero() || !period.Valid() {
		return nil, ErrOpenPeriod
	}
	public := p.Public()
	from := public.BenefitPlan
	one, err := value.NewCount(1)
	if err != nil {
		return nil, err
	}
	r := &benefits.Report{
		Schema: schema.BenefitReport.URL(), ID: benefits.ReportID(p.ID, period), Project: p.ProjectID, Title: public.Title, Language: p.Language,
		Municipality: p.Municipality, Period: period, Revision: one, PlanRevision: p.Revision, Method: schema.Version,
		PartOf: from.PartOf, Role: from.Role, Assumptions: public.assumptions(),
	}
	r.Benefits = from.Reported(from.Benefits, period)
	r.Disbenefits = from.Reported(from.Disbenefits, period)
	r.Indicators = from.ReportedIndicators(period)
	r.Illustrative = public.illustrates(r)
	return r, nil
}

// assumptions are what the figures rest on. An hour price is told when all freed time is valued
// at the same.
func (p *Plan) assumptions() benefits.Assumptions {
	a := benefits.Assumptions{
		PriceYear: p.BenefitPlan.Appraisal.PriceYear, Schedule: p.BenefitPlan.Appraisal.Schedule, Timing: p.BenefitPlan.Appraisal.Timing,
		Achievement: benefits.FromBaseline,
	}
	prices := map[value.ID]bool{}
	var last value.ID
	for _, list := range [][]benefits.Benefit{p.BenefitPlan.Benefits, p.BenefitPlan.Disbenefits} {
		for i := range list {
			if id := list[i].Valuation.Price; !id.IsZero() {
				prices[id], last = true, id
			}
		}
	}
	if len(prices) != 1 {
		return a
	}
	stated := p.Budget.Price(last)
	if stated == nil {
		return a
	}
	price, err := stated.HourPrice()
	if err != nil {
		return a
	}
	a.HourPrice, a.HourPriceBase = price.PerHour(), stated.HoursBase
	a.HourPriceSource = strings.TrimSpace(stated.Title + ". " + stated.Source)
	return a
}

// illustrates reports whether anything in a report is made up as an example.
func (p *Plan) illustrates(r *benefits.Report) bool {
	illustrative := make(map[value.ID]bool, len(p.Illustrative))
	for _, id := range p.Illustrative {
		illustrative[id] = true
	}
	made := func(b benefits.ReportedBenefit) bool { return illustrative[b.ID] }
	return illustrative[p.ID] || slices.ContainsFunc(r.Benefits, made) || slices.ContainsFunc(r.Disbenefits, made) ||
		slices.ContainsFunc(r.Indicators, func(i benefits.ReportedIndicator) bool { return illustrative[i.ID] })
}
