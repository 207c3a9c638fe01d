package schema

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryExampleIsAcceptedWithoutTheValidator(t *testing.T) {
	root, err := compile(Bytes(Plan), MaxItems)
	require.NoError(t, err)
	files, err := filepath.Glob("../examples/*/plan*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		require.True(t, accepts(root, data), file)
		require.Zero(t, testing.AllocsPerRun(10, func() { accepts(root, data) }), file)
	}
}

func BenchmarkAccepts(b *testing.B) {
	data, err := os.ReadFile("../examples/halden/plan.json")
	require.NoError(b, err)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		accepts(checkerOf(Plan), data)
	}
}
