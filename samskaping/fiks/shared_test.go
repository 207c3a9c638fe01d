//go:build shared

package fiks_test

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/fiks"
)

// The messages against the schemas of KS, in the folder data/fiks of the folder that
// SAMSKAPING_SHARED names.

func TestMessagesFollowTheSchemasOfKS(t *testing.T) {
	send, answered := compile(t, "utvalgssak.send"), compile(t, "vedtakfrautvalg.send")
	for _, name := range []string{"halden/plan.json", "halden/plan.nn.json", "halden/plan.en.json"} {
		message, _, err := fiks.Send(example(t, name))
		require.NoError(t, err)
		require.NoError(t, send.Validate(instance(t, message)), name)
	}
	// The schema wants a vote to be all three things at once; otherwise our answer follows it.
	stemme := `"stemme": { "Ja": {}, "Nei": {}, "Blankt": {} }`
	full := answer(t, `"stemme": { "Ja": {} }`, stemme, `"stemme": { "Nei": {} }`, stemme)
	require.NoError(t, answered.Validate(instance(t, full)))
	require.Error(t, answered.Validate(instance(t, answer(t, `"utvalgId": "100001",`, ""))), "the schema is the one we think it is")
}

func compile(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	folder := os.Getenv("SAMSKAPING_SHARED")
	require.NotEmpty(t, folder, "SAMSKAPING_SHARED names the folder with the schemas")
	const prefix = "no.ks.fiks.politisk.behandling.v1."
	compiler := jsonschema.NewCompiler()
	compiler.LoadURL = func(url string) (io.ReadCloser, error) {
		_, file, _ := strings.Cut(url, prefix)
		return os.Open(filepath.Join(folder, "data", "fiks", file))
	}
	compiled, err := compiler.Compile("https://schema.example/" + prefix + name + ".schema.json")
	require.NoError(t, err)
	return compiled
}

func instance(t *testing.T, message []byte) any {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(message, &v))
	return v
}
