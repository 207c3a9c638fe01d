package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

// The project's own sources are named in the reader's language, and those of others as they are.
func TestOwnSourcesAreNamedInEachLanguage(t *testing.T) {
	used := map[string]bool{}
	for _, chapter := range checklist() {
		for _, r := range chapter.Rules {
			used[r.Source] = true
			own := strings.HasPrefix(r.Source, "Samskaping") || strings.HasPrefix(r.Source, "Planen ") || strings.HasSuffix(r.Source, " for samskaping")
			require.Equal(t, own, sourceOf(r, value.EN) != r.Source, r.Source)
			require.Equal(t, r.Source, sourceOf(r, value.NB))
		}
	}
	for _, own := range ownSources {
		require.True(t, used[own.NB], "%s is the source of a rule", own.NB)
		require.NotRegexp(t, `\b(fra|henvisninger|timepriser|gevinster)\b`, own.NN)
	}
}
