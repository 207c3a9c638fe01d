package samskaping_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
)

func TestLIXIsThePublishedFigure(t *testing.T) {
	for _, c := range []struct {
		name string
		in   samskaping.Readability
		want int64
	}{
		// The worked example of Swedish Wikipedia, Läsbarhetsindex: 437/21 + 100·112/437 = 46.4.
		{"437 words in 21 sentences, 112 of them long", samskaping.Readability{Words: 437, Sentences: 21, LongWords: 112}, 46},
		{"half is rounded away from zero", samskaping.Readability{Words: 21, Sentences: 2, LongWords: 0}, 11},
		{"nothing has no index", samskaping.Readability{}, 0},
		{"a sentence of one long word", samskaping.Readability{Words: 1, Sentences: 1, LongWords: 1}, 101},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, c.in.LIX()) })
	}
}

func TestReadabilityCountsAsPeopleDo(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       samskaping.Readability
	}{
		{"nothing", " \n ", samskaping.Readability{}},
		{"a date does not end a sentence", "Møtet er 1. mars kl. 18. Velkommen!", samskaping.Readability{Words: 7, Sentences: 2, LongWords: 1}},
		{"a hyphen holds a word together", "PC-ene er nye.", samskaping.Readability{Words: 3, Sentences: 1}},
		{"six letters are not long, seven are", "kaffen kaffene", samskaping.Readability{Words: 2, Sentences: 1, LongWords: 1}},
		{"lines are sentences of their own", "Ett punkt\nEtt til", samskaping.Readability{Words: 4, Sentences: 2}},
		{"quotation marks", "Hun sa: «Kom!» Så gikk vi.", samskaping.Readability{Words: 6, Sentences: 2}},
		{"a letter and its ring may be two characters", "Ba\u030aten var bla\u030a ❤️.", samskaping.Readability{Words: 3, Sentences: 1}},
		{"digits are no letters", "12345678", samskaping.Readability{Words: 1, Sentences: 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Empty(t, cmp.Diff(c.want, samskaping.ReadabilityOf(c.text)))
		})
	}
	require.Equal(t, 100_000, samskaping.ReadabilityOf(strings.Repeat("Ja. ", 100_000)).Sentences)
}
