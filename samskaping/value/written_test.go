package value_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

func TestNothingThatActsOnAReaderIsLeftInWhatWasWritten(t *testing.T) {
	for written, want := range map[string]string{
		"Møte på Torget":                          "Møte på Torget",
		"to\r\nlinjer\rog\u2028en":                "to\nlinjer\nog\nen",
		"\x1b]0;tittel\x07\x1b[31mrødt\u009b2J":   "]0;tittel[31mrødt2J",
		"snudd\u202e om\u2066kring\u2069":         "snudd omkring",
		"merke\ufeff og\ufffe hull\x00":           "merke og hull",
		"tabulator\tog\u00a0fast mellomrom":       "tabulator\tog\u00a0fast mellomrom",
		"en familie 👨\u200d👩\u200d👧, مرحبا\u200f": "en familie 👨\u200d👩\u200d👧, مرحبا\u200f",
		"ikke UTF-8\xff":                          "ikke UTF-8\ufffd",
	} {
		require.Equal(t, want, value.Clean(written), "%q", written)
		require.Equal(t, want, value.Clean(value.Clean(written)), "%q", written)
	}
	require.Equal(t, "en linje med to\u00a0ord", value.OneLine("\n en  linje\r\n\tmed to\u00a0ord "))
}

func TestAnExcerptSaysWhetherThereIsMore(t *testing.T) {
	require.Equal(t, "æøå", value.Excerpt("æøå", 3))
	require.Equal(t, "æøå…", value.Excerpt("æøå!", 3))
	require.Equal(t, "a b", value.Excerpt(" a\n b", 3))
	require.Empty(t, value.Excerpt("\r\n", 3))
	require.Equal(t, "…", value.Excerpt(strings.Repeat(" ", 1000)+"a", 3), "what is far behind is not looked at")
	require.Equal(t, "ååå…", value.Excerpt(strings.Repeat("å", 100_000), 3))
	require.Equal(t, "æøå", value.Excerpt("æøå", math.MaxInt))
	require.Equal(t, "…", value.Excerpt("æøå", -1))
}
