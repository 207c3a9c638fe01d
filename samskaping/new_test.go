package samskaping_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestAFirstPlanIsReadAgainWhateverLanguageWasAskedFor(t *testing.T) {
	for asked, want := range map[value.Lang]value.Lang{value.NB: value.NB, value.NN: value.NN, value.EN: value.EN, "": value.NB, "no": value.NB, "NN": value.NB} {
		data, err := samskaping.Encode(samskaping.New(asked))
		require.NoError(t, err)
		again, findings, err := samskaping.Decode(data)
		require.NoError(t, err)
		require.NoError(t, findings.Err(), "asked for %q", asked)
		require.Equal(t, want, again.Language, "asked for %q", asked)
	}
}
