package benefits_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestConsequenceOfImportanceAndMagnitude(t *testing.T) {
	var table [][]string
	for _, importance := range []benefits.Importance{benefits.ImportanceSmall, benefits.ImportanceMedium, benefits.ImportanceLarge} {
		var row []string
		for _, magnitude := range []benefits.Magnitude{benefits.MagnitudeNone, benefits.MagnitudeSmall, benefits.MagnitudeMedium, benefits.MagnitudeLarge} {
			got, known := benefits.Benefit{Importance: importance, Magnitude: magnitude}.Consequence()
			require.True(t, known)
			row = append(row, got.String()+" "+got.Negative().String())
		}
		table = append(table, row)
	}
	require.Empty(t, cmp.Diff([][]string{
		{"0 0", "0 0", "+ -", "++ --"},
		{"0 0", "+ -", "++ --", "+++ ---"},
		{"0 0", "++ --", "+++ ---", "++++ ----"},
	}, table))
}

func TestConsequenceNeedsBothJudgements(t *testing.T) {
	for _, b := range []benefits.Benefit{{}, {Importance: benefits.ImportanceLarge}, {Magnitude: benefits.MagnitudeNone}, {Importance: "huge", Magnitude: benefits.MagnitudeLarge}} {
		got, known := b.Consequence()
		require.False(t, known, "%+v", b)
		require.Zero(t, got)
	}
}

func TestConsequenceHasWords(t *testing.T) {
	seen := map[value.Text]bool{}
	for c := benefits.Consequence(-4); c <= 4; c++ {
		seen[c.Text()] = true
		require.NotContains(t, c.Text().NB+c.Text().NN+c.Text().EN, "{")
	}
	require.Len(t, seen, 9)
	require.Equal(t, value.Text{NB: "meget stor negativ konsekvens", NN: "svært stor negativ konsekvens", EN: "very large negative consequence"}, benefits.Consequence(-4).Text())
	require.Equal(t, "----", benefits.Consequence(-9).String(), "there is no stronger grade")
}

func ExampleBenefit_Consequence() {
	mastery := benefits.Benefit{Title: "More people manage on their own", Importance: benefits.ImportanceLarge, Magnitude: benefits.MagnitudeMedium}
	consequence, known := mastery.Consequence()
	fmt.Println(consequence, known, consequence.Text().EN)
	// Output: +++ true large positive consequence
}
