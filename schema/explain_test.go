package schema

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// A keyword that no rule is written for is still told, with the guidance of the property.
func TestKeywordWithoutARuleIsTold(t *testing.T) {
	document := map[string]any{"title": "x"}
	list := explain(Plan, document, []violation{{at: "/title", keyword: "maxLength", schema: []string{"properties", "title"}}}, false)
	require.Len(t, list, 1)
	require.Equal(t, otherForm.ID, list[0].Rule.ID)
	require.Equal(t, "«x» passer ikke for «Tittel».", list[0].Text("nb"))
	require.NotEmpty(t, list[0].Advice("nn"))
}

// Who is told that a number cannot be read is told how many digits it may have.
func TestTheAdviceOnANumberSaysHowLargeItMayBe(t *testing.T) {
	for _, c := range []struct {
		rule  finding.Rule
		most  int
		reads func(string) bool
	}{
		{moneyForm, 13, parses(value.ParseMoney)}, {hoursForm, 10, parses(value.ParseHours)}, {decimalForm, 12, parses(value.ParseDecimal)},
	} {
		require.True(t, c.reads(strings.Repeat("9", c.most)))
		require.False(t, c.reads(strings.Repeat("9", c.most+1)))
		for _, l := range value.Langs() {
			require.Contains(t, c.rule.Advice.In(l), fmt.Sprintf(" %d,", c.most))
		}
	}
	// Some numbers of 16 digits can be read as well, and nobody has so many people.
	_, err := value.NewCount(999_999_999_999_999)
	require.NoError(t, err)
	for _, l := range value.Langs() {
		require.Contains(t, countRange.Advice.In(l), " 15 ")
	}
}

func TestNearestWordIsTheOneMeant(t *testing.T) {
	for written, want := range map[string]string{"kidn": "kind", "titel": "title", "drop in": "drop-in", "TITLE": "title", "qqqqqq": "", "": ""} {
		got, _ := Nearest(written, []string{"drop-in", "id", "kind", "title"})
		require.Equal(t, want, got, written)
	}
}
