package identity_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
)

func TestFindNationalIDsInADocument(t *testing.T) {
	id := syntheticID("018180")
	type code string
	type part struct {
		ID    code   `json:"id"`
		Words string `json:"words,omitempty"`
		kept  string
	}
	type document struct {
		Schema string   `json:"$schema"`
		Hours  int64    `json:"hours"`
		Parts  []part   `json:"parts,omitempty"`
		Tags   []string `json:"tags,omitempty"`
		Whole  *part    `json:"whole,omitempty"`
		Bytes  []byte   `json:"bytes,omitempty"`
	}
	d := document{Parts: []part{{ID: "a", kept: id}, {ID: code("nr-" + id), Words: "ring " + id}}, Tags: []string{"", id}, Whole: &part{Words: id}, Bytes: []byte(id)}
	want := []finding.Pointer{"/parts/1/id", "/parts/1/words", "/tags/1", "/whole/words"}
	require.Equal(t, want, identity.FindNationalIDsIn(d))
	require.Equal(t, want, identity.FindNationalIDsIn(&d))
	require.Nil(t, identity.FindNationalIDsIn(&document{Parts: []part{{ID: "a"}}}))
	require.Nil(t, identity.FindNationalIDsIn(nil))
	require.Equal(t, []finding.Pointer{""}, identity.FindNationalIDsIn(id))
}
