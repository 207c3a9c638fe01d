package schema

import (
	"testing"

	"github.com/stretchr/testify/require"
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

func TestNearestWordIsTheOneMeant(t *testing.T) {
	for written, want := range map[string]string{"kidn": "kind", "titel": "title", "drop in": "drop-in", "TITLE": "title", "qqqqqq": "", "": ""} {
		got, _ := Nearest(written, []string{"drop-in", "id", "kind", "title"})
		require.Equal(t, want, got, written)
	}
}
