package schema

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryExampleIsAcceptedWithoutTheValidator(t *testing.T) {
	root, err := compile(Bytes(Plan))
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
	root, _ := compile(Bytes(Plan))
	data, _ := os.ReadFile("../examples/halden/plan.json")
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		accepts(root, data)
	}
}

func BenchmarkSlow(b *testing.B) {
	data, _ := os.ReadFile("../examples/halden/plan.json")
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		Judge(Plan, data)
	}
}
func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		compile(Bytes(Plan))
	}
}
func BenchmarkSanthosh(b *testing.B) {
	data, _ := os.ReadFile("../examples/halden/plan.json")
	b.SetBytes(int64(len(data)))
	compiled()
	b.ReportAllocs()
	for b.Loop() {
		d := json.NewDecoder(bytes.NewReader(data))
		d.UseNumber()
		var v any
		d.Decode(&v)
		compiled()[Plan].Validate(v)
	}
}
