package aggregate_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// loses gives a report a disbenefit of so many hours and kroner in the year.
func loses(t testing.TB, id value.ID, year int, hours, kroner int32) func(*benefits.Report) {
	t.Helper()
	return func(r *benefits.Report) {
		in := benefits.Figure{Period: yearOf(t, year), Stage: benefits.StageRealised, Data: benefits.DataMeasured}
		time, cost := in, in
		time.Hours, cost.Money = value.WholeHours(hours), value.Kroner(kroner)
		r.Disbenefits = append(r.Disbenefits,
			benefits.ReportedBenefit{ID: id, Title: "Flere vakter", Kind: benefits.SavedTime, Horizon: benefits.LongTerm, Figures: []benefits.Figure{time}},
			benefits.ReportedBenefit{ID: id + "-kr", Title: "Dyrere", Kind: benefits.AvoidedCost, Horizon: benefits.ShortTerm, Bearer: benefits.BearerEmployees, Figures: []benefits.Figure{cost}})
	}
}

// What is lost stands in sums of its own, and changes nothing in those of what is gained.
func TestDisbenefitsAreSummedForThemselves(t *testing.T) {
	sized := aggregate.Options{SizeGroups: []int64{0, 20000}, Population: map[identity.MunicipalityNumber]int64{"3101": 9000, "0301": 700000}}
	without := picture(t, sized, report(t, "a", 2024, "10"), report(t, "b", 2024, "5", in("0301")))
	p := picture(t, sized, report(t, "a", 2024, "10", loses(t, "tap", 2024, 3, 1000)), report(t, "b", 2024, "5", in("0301"), loses(t, "tap", 2024, 4, 2000)))
	require.Empty(t, cmp.Diff(without.Sums, p.Sums))
	require.Empty(t, p.NotAdded)
	var got []string
	for _, s := range p.Disbenefits {
		got = append(got, fmt.Sprintf("%s: %s h, %s kr, %s %s %s", s.Name(), s.Hours, s.Money, s.Disbenefits, s.Reports, s.Municipalities))
	}
	require.Equal(t, []string{
		"disbenefits/all//2024/realised: 7 h, 3000 kr, 4 2 2",
		"disbenefits/county/03/2024/realised: 4 h, 2000 kr, 2 1 1",
		"disbenefits/county/31/2024/realised: 3 h, 1000 kr, 2 1 1",
		"disbenefits/municipality/0301/2024/realised: 4 h, 2000 kr, 2 1 1",
		"disbenefits/municipality/3101/2024/realised: 3 h, 1000 kr, 2 1 1",
		"disbenefits/size/0/2024/realised: 3 h, 1000 kr, 2 1 1",
		"disbenefits/size/20000/2024/realised: 4 h, 2000 kr, 2 1 1",
		"disbenefits/kind/avoided-cost/2024/realised:  h, 3000 kr, 2 2 2",
		"disbenefits/kind/saved-time/2024/realised: 7 h,  kr, 2 2 2",
		"disbenefits/horizon/long-term/2024/realised: 7 h,  kr, 2 2 2",
		"disbenefits/horizon/short-term/2024/realised:  h, 3000 kr, 2 2 2",
		"disbenefits/bearer//2024/realised: 7 h,  kr, 2 2 2",
		"disbenefits/bearer/employees/2024/realised:  h, 3000 kr, 2 2 2",
	}, got)
}

// The same loss of two reports is counted once, as a benefit is, and never beside a benefit of the
// same name.
func TestADisbenefitIsCountedOnce(t *testing.T) {
	part := func(r *benefits.Report) { r.PartOf = "NO-BRC-123456785-whole" }
	p := picture(t, aggregate.Options{}, report(t, "whole", 2024, "10", loses(t, "tap", 2024, 3, 1000)), report(t, "part", 2024, "1", part, loses(t, "tap", 2024, 3, 1000)))
	require.Equal(t, "3", p.Disbenefits[0].Hours.String())
	var left []string
	for _, n := range p.NotAdded {
		require.Equal(t, aggregate.NotAddedElsewhere, n.Reason)
		left = append(left, n.Benefit+"/"+n.Disbenefit)
	}
	require.Equal(t, []string{"tid/", "/tap", "/tap-kr"}, left)

	whole := report(t, "whole", 2024, "10", func(r *benefits.Report) { r.Benefits[0].ID = "tap" })
	p = picture(t, aggregate.Options{}, whole, report(t, "part", 2024, "1", part, func(r *benefits.Report) { r.Benefits = nil }, loses(t, "tap", 2024, 3, 1000)))
	require.Equal(t, []string{"10", "3"}, []string{total(t, p, 2024, benefits.StageRealised).Hours.String(), p.Disbenefits[0].Hours.String()})
	require.Empty(t, p.Doubts)
}

func TestDisbenefitsThatMayBeCountedTwiceAreInDoubt(t *testing.T) {
	p := picture(t, aggregate.Options{}, report(t, "a", 2024, "1", loses(t, "tap", 2024, 3, 1000)), report(t, "a", 2024, "1", in("0301"), loses(t, "tap", 2024, 3, 1000)))
	var doubted []string
	for _, d := range p.Doubts {
		doubted = append(doubted, d.Benefit+"/"+d.Disbenefit+" "+d.Hours.String()+d.Money.String())
	}
	require.ElementsMatch(t, []string{"tid/ 1", "/tap 3", "/tap-kr 1000"}, doubted)
}

func TestWhatIsBehindASumOfDisbenefits(t *testing.T) {
	var all aggregate.Accumulator
	require.NoError(t, all.Add(report(t, "a", 2024, "10", loses(t, "tap", 2024, 3, 1000)), aggregate.Source{Name: "x"}))
	written, err := all.MarshalBinary()
	require.NoError(t, err)
	var again aggregate.Accumulator
	require.NoError(t, again.UnmarshalBinary(written))
	o := aggregate.Options{Vintage: date(t, "2024-12-31"), HourPrice: value.Kroner(500), PriceYear: count(t, 2024)}
	p := draw(t, &again, o)
	require.Equal(t, "1500", p.Disbenefits[0].TimeValue.String())
	require.Equal(t, aggregate.NotAddedNoPriceYear, p.NotAdded[0].Reason)
	require.Equal(t, "tap-kr", p.NotAdded[0].Disbenefit)
	list, err := again.Explain(o, p.Disbenefits[0].Name())
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, []string{"/disbenefits/0/figures/0", "tap", "1500"}, []string{list[0].Pointer, list[0].ID.String(), list[0].Priced.String()})
}
