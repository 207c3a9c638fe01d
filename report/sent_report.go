package report

import (
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// SentReport is a benefit report as it was sent to the national picture, and where it was read. A
// letter needs it to know whose report a line of the national report is about, and what the
// benefits in it are called.
type SentReport struct {
	Source aggregate.Source
	Report *benefits.Report
}

// FeedbackMunicipalities lists the municipalities that should get a letter, in the order of their
// numbers on the day of the report: those with figures in the sums, with something in doubt, or with
// a report among those sent. Without reports, only the first two are known.
func FeedbackMunicipalities(r *aggregate.Report, sent []SentReport) []identity.MunicipalityNumber {
	var all []identity.MunicipalityNumber
	for _, s := range r.Sums {
		if n := identity.MunicipalityNumber(s.Code); s.By == aggregate.ByMunicipality && s.Code != aggregate.Unmapped && s.Code != "" {
			all = append(all, n)
		}
	}
	for _, d := range r.Doubts {
		all = append(all, livesOnAs(d.Municipality, d.Period.To, r.Vintage)...)
	}
	for _, s := range sent {
		if s.Report != nil {
			all = append(all, livesOnAs(s.Report.Municipality, s.Report.Period.To, r.Vintage)...)
		}
	}
	slices.Sort(all)
	return slices.DeleteFunc(slices.Compact(all), func(n identity.MunicipalityNumber) bool {
		_, there := n.At(r.Vintage)
		return !there
	})
}

// livesOnAs is what a municipality is on the day of the report: itself, the one that took over, or
// all parts of one that was split.
func livesOnAs(n identity.MunicipalityNumber, reported, vintage value.Date) []identity.MunicipalityNumber {
	numbers, _ := aggregate.ReportedFor(n, reported, vintage)
	return numbers
}

// ownReports are the reports of the municipality a letter is for, by where they were read.
func (c *nationalComposer) ownReports() map[aggregate.Source]*benefits.Report {
	own := map[aggregate.Source]*benefits.Report{}
	for _, s := range c.options.Sent {
		if s.Report != nil && slices.Contains(livesOnAs(s.Report.Municipality, s.Report.Period.To, c.report.Vintage), c.options.Municipality) {
			own[s.Source] = s.Report
		}
	}
	return own
}
