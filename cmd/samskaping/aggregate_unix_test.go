//go:build unix

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

// interrupting is standard input that is interrupted after the first report, and then never ends.
type interrupting struct{ sent bool }

func (i *interrupting) Read(p []byte) (int, error) {
	if !i.sent {
		i.sent = true
		return copy(p, reported+"\n"), nil
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGINT); err != nil {
		return 0, err
	}
	select {}
}

func TestAggregateThatIsInterruptedWritesNothing(t *testing.T) {
	folder := t.TempDir()
	var stdout, stderr bytes.Buffer
	c := &command{in: &interrupting{}, out: &stdout, err: &stderr, lang: value.NB}
	require.Equal(t, exitIO, c.run([]string{"aggregate", "-out", filepath.Join(folder, "ut.json"), "-"}))
	require.Contains(t, stderr.String(), "Avbrutt etter")
	left, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Empty(t, left)
}
