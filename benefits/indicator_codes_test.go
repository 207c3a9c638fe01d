package benefits_test

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
)

func TestSharedIndicatorsCanBeAddedUp(t *testing.T) {
	form := regexp.MustCompile(`^(di|gen)-[a-z]+(-[a-z]+)*$`)
	seen := map[benefits.IndicatorCode]bool{}
	for _, i := range benefits.SharedIndicators() {
		require.Regexp(t, form, string(i.Code))
		require.False(t, seen[i.Code], i.Code)
		seen[i.Code] = true
		found, known := benefits.SharedIndicator(i.Code)
		require.True(t, known)
		require.Equal(t, i, found)
		require.False(t, i.Name().IsZero(), i.Code)

		switch i.Unit {
		case benefits.UnitPercent, benefits.UnitScore:
			require.Equal(t, benefits.AggregateMean, i.Aggregation, "%s: shares and means cannot be summed", i.Code)
		default:
			require.NotEqual(t, benefits.AggregateMean, i.Aggregation, "%s has no denominator", i.Code)
		}
		require.NotEqual(t, benefits.AggregateNone, i.Aggregation, "a code is there to be added up")
		require.Contains(t, []benefits.Direction{benefits.Increase, benefits.Decrease}, i.Direction)
		require.True(t, !i.CountsPeople || i.Unit == benefits.UnitCount || i.Unit == benefits.UnitPercent, i.Code)
	}
	require.Len(t, seen, 16)
	require.True(t, seen["di-guided-inhabitants"] && seen["gen-activities"])
}

func TestUnknownCodeIsNoSharedIndicator(t *testing.T) {
	for _, code := range []benefits.IndicatorCode{"", "di-", "DI-GUIDED-INHABITANTS"} {
		_, known := benefits.SharedIndicator(code)
		require.False(t, known, code)
	}
}

func TestSharedListIsTheCallersOwn(t *testing.T) {
	benefits.SharedIndicators()[0].Code = "changed"
	require.NotEqual(t, benefits.IndicatorCode("changed"), benefits.SharedIndicators()[0].Code)
}

func ExampleSharedIndicator() {
	guided, known := benefits.SharedIndicator("di-guided-inhabitants")
	fmt.Println(guided.Unit, guided.Direction, guided.Aggregation, guided.CountsPeople, known)
	// Output: count increase sum true true
}
