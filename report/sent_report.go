package report

import (
	"maps"
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

// Municipalities lists those that should get a letter, in the order of their numbers on the day of the
// report: those with figures in the sums, with something in doubt, or with a report among those sent.
// Without reports, only the first two are known.
func (n *National) Municipalities() []identity.MunicipalityNumber {
	if n == nil || n.report == nil {
		return nil
	}
	all := slices.Collect(maps.Keys(n.dossiers))
	for _, s := range n.report.Sums {
		if s.By == aggregate.ByMunicipality && s.Code != aggregate.Unmapped && s.Code != "" {
			all = append(all, identity.MunicipalityNumber(s.Code))
		}
	}
	for _, s := range n.report.Disbenefits {
		if s.By == aggregate.ByMunicipality && s.Code != aggregate.Unmapped && s.Code != "" {
			all = append(all, identity.MunicipalityNumber(s.Code))
		}
	}
	slices.Sort(all)
	return slices.DeleteFunc(slices.Compact(all), func(m identity.MunicipalityNumber) bool {
		_, there := m.At(n.report.Vintage)
		return !there
	})
}

// dossier is what a municipality has sent, and what the national report says of it.
type dossier struct {
	sent     []SentReport
	reports  map[aggregate.Source]*benefits.Report // those that were sent, by where they were read
	setAside []aggregate.SetAside
	notAdded []aggregate.NotAdded
	doubts   []aggregate.Doubt
}

// dossiersOf sorts what the national report says by the municipalities it is about.
func dossiersOf(r *aggregate.Report, sent []SentReport) map[identity.MunicipalityNumber]*dossier {
	all, senders := map[identity.MunicipalityNumber]*dossier{}, map[aggregate.Source][]identity.MunicipalityNumber{}
	of := func(m identity.MunicipalityNumber) *dossier {
		if all[m] == nil {
			all[m] = &dossier{reports: map[aggregate.Source]*benefits.Report{}}
		}
		return all[m]
	}
	for _, s := range sent {
		if s.Report == nil {
			continue
		}
		for _, m := range livesOnAs(s.Report.Municipality, s.Report.Period.To, r.Vintage) {
			o := of(m)
			o.sent, o.reports[s.Source] = append(o.sent, s), s.Report
			if !slices.Contains(senders[s.Source], m) {
				senders[s.Source] = append(senders[s.Source], m)
			}
		}
	}
	for _, s := range r.SetAside {
		for _, m := range senders[s.Source] {
			all[m].setAside = append(all[m].setAside, s)
		}
	}
	for _, n := range r.NotAdded {
		for _, m := range senders[n.Source] {
			all[m].notAdded = append(all[m].notAdded, n)
		}
	}
	for _, d := range r.Doubts {
		for _, m := range livesOnAs(d.Municipality, d.Period.To, r.Vintage) {
			o := of(m)
			o.doubts = append(o.doubts, d)
		}
	}
	return all
}

// livesOnAs is what a municipality is on the day of the report: itself, the one that took over, or
// all parts of one that was split.
func livesOnAs(n identity.MunicipalityNumber, reported, vintage value.Date) []identity.MunicipalityNumber {
	numbers, _ := aggregate.ReportedFor(n, reported, vintage)
	return numbers
}
