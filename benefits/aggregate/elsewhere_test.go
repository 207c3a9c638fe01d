package aggregate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// A figure is left out only when somebody else counts it. Where that is not certain, it is told.
func TestWhatNobodyElseCountsIsCounted(t *testing.T) {
	id := func(name string) identity.ProjectID { return identity.ProjectID("NO-BRC-123456785-" + name) }
	part := func(r *benefits.Report) { r.PartOf = id("hele") }
	lead := func(r *benefits.Report) { r.Role = benefits.RoleLead }
	member := func(r *benefits.Report) { r.Role, r.Municipality = benefits.RoleMember, "3105" }
	planned := func(r *benefits.Report) { r.Benefits[0].Figures[0].Stage = benefits.StagePlanned }
	inWords := func(r *benefits.Report) { r.Benefits[0].Figures = nil }
	worth := func(kroner string) func(*benefits.Report) {
		return func(r *benefits.Report) { r.Benefits[0].Figures[0].Money, _ = value.ParseMoney(kroner) }
	}
	costs := func(kroner string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			r.Benefits[0].Kind = benefits.AvoidedCost
			worth(kroner)(r)
		}
	}
	partInWords := func(r *benefits.Report) {
		whole := r.Benefits[0]
		whole.ID, whole.Figures = "hele", nil
		r.Benefits[0].PartOf = "hele"
		r.Benefits = append(r.Benefits, whole)
	}
	countedIn := func(project string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			r.Benefits[0].CountedIn = benefits.OtherBenefit{Project: id(project), ID: "tid"}
		}
	}
	during := func(periods ...string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			figure := r.Benefits[0].Figures[0]
			r.Benefits[0].Figures = nil
			for _, p := range periods {
				var err error
				figure.Period, err = value.ParsePeriod(p)
				require.NoError(t, err)
				r.Benefits[0].Figures = append(r.Benefits[0].Figures, figure)
			}
		}
	}
	const firstQuarter, rest = "2024-01-01/2024-03-31", "2024-04-01/2024-12-31"
	type reports = []*benefits.Report
	for _, c := range []struct {
		name    string
		reports reports
		hours   string
		reason  aggregate.NotAddedReason
		doubts  []string
	}{
		{"the whole has planned only", reports{report(t, "hele", 2024, "10", planned), report(t, "a", 2024, "10", part)}, "10", "", nil},
		{"the other benefit is in words", reports{report(t, "b", 2024, "1", inWords), report(t, "a", 2024, "500", countedIn("b"))}, "500", "", nil},
		{"the whole has a part of the days", reports{report(t, "hele", 2024, "5", during(firstQuarter)), report(t, "a", 2024, "500", part)}, "5", "", []string{"a 500"}},
		{"the whole has all the days in parts", reports{report(t, "hele", 2024, "5", during(rest, firstQuarter)), report(t, "a", 2024, "7", part)}, "10", aggregate.NotAddedElsewhere, nil},
		{"the whole has a longer time", reports{report(t, "hele", 2024, "9"), report(t, "a", 2024, "7", part, during(firstQuarter))}, "9", aggregate.NotAddedElsewhere, nil},
		{"the whole has other days", reports{report(t, "hele", 2024, "9", during(rest)), report(t, "a", 2024, "7", part, during(firstQuarter))}, "16", "", nil},
		{"the lead has planned only", reports{report(t, "a", 2024, "5", lead, planned), report(t, "a", 2024, "500", member)}, "500", "", nil},
		{"the lead has a part of the days", reports{report(t, "a", 2024, "5", lead, during(firstQuarter)), report(t, "a", 2024, "500", member)}, "5", "", []string{"a 500"}},
		{"the whole has the hours and not the money", reports{report(t, "hele", 2024, "9", costs("")), report(t, "a", 2024, "7", part, costs("500"))}, "9", "", []string{"a 7"}},
		{"the whole has the hours and the money", reports{report(t, "hele", 2024, "9", costs("600")), report(t, "a", 2024, "7", part, costs("500"))}, "9", aggregate.NotAddedElsewhere, nil},
		{"the lead has the hours and not the money", reports{report(t, "a", 2024, "9", lead, costs("")), report(t, "a", 2024, "7", member, costs("500"))}, "9", "", []string{"a 7"}},
		{"the whole has the hours, and what they are worth is left to it", reports{report(t, "hele", 2024, "9"), report(t, "a", 2024, "7", part, worth("500"))}, "9", aggregate.NotAddedElsewhere, nil},
		{"two that point at each other", reports{report(t, "a", 2024, "3", countedIn("b")), report(t, "b", 2024, "4", countedIn("a"))}, "", "", []string{"a 3", "b 4"}},
		{"one that points at itself", reports{report(t, "a", 2024, "3", countedIn("a"))}, "", "", []string{"a 3"}},
		{"three in a circle, and one that points into it", reports{
			report(t, "a", 2024, "3", countedIn("b")), report(t, "b", 2024, "4", countedIn("c")), report(t, "c", 2024, "5", countedIn("a")), report(t, "d", 2024, "6", countedIn("a")),
		}, "", aggregate.NotAddedElsewhere, []string{"a 3", "b 4", "c 5"}},
		{"a circle that ends where there are no figures", reports{report(t, "a", 2024, "3", countedIn("b")), report(t, "b", 2024, "4", countedIn("c")), report(t, "c", 2024, "5", countedIn("a"), planned)}, "4", aggregate.NotAddedElsewhere, nil},
		{"one that counts, of several in a row", reports{report(t, "a", 2024, "3", countedIn("b")), report(t, "b", 2024, "4", countedIn("c")), report(t, "c", 2024, "5")}, "5", aggregate.NotAddedElsewhere, nil},
		{"a figure of several years counts for nobody", reports{report(t, "hele", 2024, "9", during("2023-08-01/2024-07-31")), report(t, "a", 2024, "7", part)}, "7", aggregate.NotAddedSpansYears, nil},
		{"a part of a benefit in words", reports{report(t, "a", 2024, "7", partInWords)}, "7", "", nil},
		{"a part of a benefit in words, of two municipalities", reports{report(t, "a", 2024, "7", partInWords), report(t, "a", 2024, "8", partInWords, in("3105"))}, "7", "", []string{"a 8"}},
		{"a part of a benefit in words, of a part of the whole", reports{report(t, "hele", 2024, "9", func(r *benefits.Report) { r.Benefits[0].ID = "annen" }), report(t, "a", 2024, "7", part, partInWords)}, "9", "", []string{"a 7"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range 2 {
				p := picture(t, aggregate.Options{}, c.reports...)
				require.Equal(t, c.hours, total(t, p, 2024, benefits.StageRealised).Hours.String())
				var reason aggregate.NotAddedReason
				for _, n := range p.NotAdded {
					reason = n.Reason
				}
				require.Equal(t, c.reason, reason)
				var doubts []string
				var rulings []aggregate.Ruling
				for _, d := range p.Doubts {
					doubts = append(doubts, string(d.Project)[len("NO-BRC-123456785-"):]+" "+d.Hours.String())
					rulings = append(rulings, aggregate.Ruling{Doubt: d.ID, Count: aggregate.CountIt})
				}
				require.Empty(t, cmp.Diff(c.doubts, doubts))
				if len(rulings) > 0 {
					settled := picture(t, aggregate.Options{Rulings: rulings}, c.reports...)
					require.NotEqual(t, c.hours, total(t, settled, 2024, benefits.StageRealised).Hours.String(), "a ruling counts it")
				}
				slices.Reverse(c.reports)
			}
		})
	}
}
