package aggregate_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// A code is of a year: what was measured in another, or of several, is not added to it, and nothing is left
// out because of somebody who has not measured.
func TestAReadingIsOfTheYearOfItsReport(t *testing.T) {
	id := func(name string) identity.ProjectID { return identity.ProjectID("NO-BRC-123456785-" + name) }
	// hosts gives a report the indicator, with "day value" for each measurement.
	hosts := func(measured ...string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			i := benefits.ReportedIndicator{ID: "verter", Title: "Digitale verter", Code: "di-digital-hosts", Unit: benefits.UnitCount}
			for _, m := range measured {
				var day, number string
				_, err := fmt.Sscan(m, &day, &number)
				require.NoError(t, err)
				reading := benefits.Measurement{Data: benefits.DataMeasured}
				if day != "-" {
					reading.Date = date(t, day)
				}
				if number == "missing" {
					reading.Data = benefits.DataMissing
				} else {
					reading.Value, err = value.ParseDecimal(number)
					require.NoError(t, err)
				}
				i.Measurements = append(i.Measurements, reading)
			}
			r.Indicators = []benefits.ReportedIndicator{i}
		}
	}
	during := func(period string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			var err error
			r.Period, err = value.ParsePeriod(period)
			require.NoError(t, err)
			r.Benefits = nil
		}
	}
	part := func(r *benefits.Report) { r.PartOf = id("hele") }
	lead := func(r *benefits.Report) { r.Role = benefits.RoleLead }
	member := func(r *benefits.Report) { r.Role, r.Municipality = benefits.RoleMember, "3105" }
	const first, second = "2024-01-01/2024-06-30", "2024-07-01/2024-12-31"
	type reports = []*benefits.Report
	for _, c := range []struct {
		name    string
		reports reports
		sums    []string
		left    []aggregate.NotAddedReason
	}{
		{"measured in the year", reports{report(t, "a", 2024, "1", hosts("2023-12-31 7", "2024-12-31 9"))}, []string{"2024 9"}, nil},
		{"not measured again", reports{report(t, "a", 2023, "1", hosts("2023-12-31 7")), report(t, "a", 2024, "1", hosts("2023-12-31 7"))}, []string{"2023 7"}, []aggregate.NotAddedReason{aggregate.NotAddedOtherPeriod}},
		{"measured later as well", reports{report(t, "a", 2023, "1", hosts("2023-12-31 7", "2024-06-30 8"))}, []string{"2023 7"}, nil},
		{"measured later only", reports{report(t, "a", 2023, "1", hosts("2024-01-10 8"))}, nil, []aggregate.NotAddedReason{aggregate.NotAddedOtherPeriod}},
		{"without a date", reports{report(t, "a", 2024, "1", hosts("- 8"))}, []string{"2024 8"}, nil},
		{"for some of two years", reports{report(t, "a", 2024, "1", during("2023-08-01/2024-07-31"), hosts("2024-07-31 8"))}, nil, []aggregate.NotAddedReason{aggregate.NotAddedSpansYears}},
		{"twice in a year", reports{report(t, "a", 2024, "1", during(first), hosts("2024-06-30 8")), report(t, "a", 2024, "1", during(second), hosts("2024-12-31 9"))}, []string{"2024 9"}, []aggregate.NotAddedReason{aggregate.NotAddedAnotherReport}},
		{"in the first half only", reports{report(t, "a", 2024, "1", during(first), hosts("2024-06-30 8")), report(t, "a", 2024, "1", during(second), hosts())}, []string{"2024 8"}, nil},
		{"the whole has read", reports{report(t, "hele", 2024, "1", hosts("2024-12-31 9")), report(t, "a", 2024, "1", part, hosts("2024-12-31 2"))}, []string{"2024 9"}, []aggregate.NotAddedReason{aggregate.NotAddedElsewhere}},
		{"the whole has not read", reports{report(t, "hele", 2024, "1", hosts()), report(t, "a", 2024, "1", part, hosts("2024-12-31 2"))}, []string{"2024 2"}, nil},
		{"the whole read the year before", reports{report(t, "hele", 2024, "1", hosts("2023-12-31 9")), report(t, "a", 2024, "1", part, hosts("2024-12-31 2"))}, []string{"2024 2"}, []aggregate.NotAddedReason{aggregate.NotAddedOtherPeriod}},
		{"the whole read earlier in the year", reports{report(t, "hele", 2024, "1", during(first), hosts("2024-06-30 9")), report(t, "a", 2024, "1", during(second), part, hosts("2024-12-31 2"))}, []string{"2024 9"}, []aggregate.NotAddedReason{aggregate.NotAddedElsewhere}},
		{"two that are parts of each other", reports{report(t, "hele", 2024, "1", hosts("2024-12-31 9"), func(r *benefits.Report) { r.PartOf = id("a") }), report(t, "a", 2024, "1", part, hosts("2024-12-31 2"))}, []string{"2024 2"}, []aggregate.NotAddedReason{aggregate.NotAddedElsewhere}},
		{"a part of two that are parts of each other", reports{
			report(t, "hele", 2024, "1", hosts("2024-12-31 9"), func(r *benefits.Report) { r.PartOf = id("a") }), report(t, "a", 2024, "1", part, hosts("2024-12-31 2")), report(t, "b", 2024, "1", part, hosts("2024-12-31 3")),
		}, []string{"2024 2"}, []aggregate.NotAddedReason{aggregate.NotAddedElsewhere, aggregate.NotAddedElsewhere}},
		{"the last measurement is missing", reports{report(t, "a", 2024, "1", hosts("2024-06-30 8", "2024-12-31 missing"))}, []string{"2024 8"}, nil},
		{"the lead read earlier in the year", reports{report(t, "a", 2024, "1", lead, during(first), hosts("2024-06-30 9")), report(t, "a", 2024, "1", member, during(second), hosts("2024-12-31 2"))}, []string{"2024 9"}, []aggregate.NotAddedReason{aggregate.NotAddedLead}},
		{"the lead has read", reports{report(t, "a", 2024, "1", lead, hosts("2024-12-31 9")), report(t, "a", 2024, "1", member, hosts("2024-12-31 2"))}, []string{"2024 9"}, []aggregate.NotAddedReason{aggregate.NotAddedLead}},
		{"the lead has not read", reports{report(t, "a", 2024, "1", lead, hosts()), report(t, "a", 2024, "1", member, hosts("2024-12-31 2"))}, []string{"2024 2"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range 2 {
				p := picture(t, aggregate.Options{Internal: true}, c.reports...)
				var sums []string
				for _, s := range p.Indicators {
					if s.By == aggregate.ByNothing {
						sums = append(sums, s.Year.String()+" "+s.Value.String())
					}
				}
				var left []aggregate.NotAddedReason
				for _, n := range p.NotAdded {
					if n.Indicator != "" {
						left = append(left, n.Reason)
					}
				}
				require.Empty(t, cmp.Diff(c.sums, sums))
				require.Empty(t, cmp.Diff(c.left, left))
				slices.Reverse(c.reports)
			}
		})
	}
}

// A report is one report, however many readings of a code it has, and it measured when all of them are measured.
func TestReportsOfAnIndicatorAreCountedOnce(t *testing.T) {
	reads := func(id value.ID, data benefits.DataStatus) benefits.ReportedIndicator {
		n, err := value.ParseDecimal("8")
		require.NoError(t, err)
		return benefits.ReportedIndicator{ID: id, Title: "Spørsmål", Code: "di-service-questions", Unit: benefits.UnitCount, Measurements: []benefits.Measurement{{Value: n, Data: data}}}
	}
	for _, c := range []struct {
		first, second benefits.DataStatus
		measured      int64
	}{
		{benefits.DataMeasured, benefits.DataMeasured, 1},
		{benefits.DataMeasured, benefits.DataEstimated, 0},
		{benefits.DataEstimated, benefits.DataMeasured, 0},
		{benefits.DataMissing, benefits.DataMissing, 0},
		{"", "", 1},
	} {
		p := picture(t, aggregate.Options{}, report(t, "a", 2024, "1", func(r *benefits.Report) {
			r.Indicators = []benefits.ReportedIndicator{reads("a", c.first), reads("b", c.second)}
		}))
		i := p.Indicators[0]
		require.Equal(t, "16", i.Value.String())
		require.Equal(t, []int64{1, c.measured}, []int64{i.Reports.Int64(), i.Measured.Int64()}, "%s, %s", c.first, c.second)
	}
}
