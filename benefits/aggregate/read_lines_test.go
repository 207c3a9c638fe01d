package aggregate_test

import (
	"bytes"
	"context"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits/aggregate"
)

func TestPartsOfAnInputAreTheWhole(t *testing.T) {
	const name = "innlandet-og-vestland.ndjson"
	data, err := os.ReadFile(ks + "/reports/" + name)
	require.NoError(t, err)
	whole := readKS(t, 1, name)
	lines := bytes.SplitAfter(data, []byte("\n"))
	for first := range lines {
		var all aggregate.Accumulator
		for _, part := range []struct {
			line int
			data [][]byte
		}{{first, lines[first:]}, {0, lines[:first]}} {
			reading := aggregate.NewReading(1, 0)
			require.NoError(t, reading.ReadLines(context.Background(), name, int64(part.line+1), bytes.NewReader(bytes.Join(part.data, nil))))
			read, err := reading.Close()
			require.NoError(t, err)
			require.NoError(t, all.Merge(read))
		}
		internal := aggregate.Options{Internal: true}
		want := draw(t, whole, internal)
		want.Sources = nil
		require.Empty(t, cmp.Diff(encode(t, want), encode(t, draw(t, &all, internal))))
	}
}

func encode(t testing.TB, r *aggregate.Report) string {
	t.Helper()
	data, err := aggregate.Encode(r)
	require.NoError(t, err)
	return string(data)
}
