package aggregate_test

import (
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits/aggregate"
)

func TestDocumentsAreThoseThatReadingTakes(t *testing.T) {
	type document struct {
		Line int64
		Data string
	}
	for name, c := range map[string]struct {
		in   string
		many bool
		want []document
	}{
		"one on each line":        {"{\"a\": 1}\n\n{\"b\": 2}", true, []document{{1, `{"a": 1}`}, {3, `{"b": 2}`}}},
		"a damaged line":          {"{\"a\": 1}\n{\"b\"\n", true, []document{{1, `{"a": 1}`}, {2, `{"b"`}}},
		"one on one line":         {"{\"a\": 1}\n", false, []document{{1, `{"a": 1}`}}},
		"one on several lines":    {"{\n\"a\": 1\n}\n", false, []document{{0, "{\n\"a\": 1\n}\n"}}},
		"nothing":                 {"", false, []document{{0, ""}}},
		"something else entirely": {"PK\nPK", false, []document{{0, "PK\nPK"}}},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.many, aggregate.HasDocuments([]byte(c.in)))
			var got []document
			for d := range aggregate.Documents(strings.NewReader(c.in)) {
				require.NoError(t, d.Err)
				got = append(got, document{d.Line, string(d.Data)})
			}
			require.Empty(t, cmp.Diff(c.want, got))
		})
	}
}

func TestDocumentsEndWhereTheInputBreaks(t *testing.T) {
	var seen []int64
	for d := range aggregate.Documents(strings.NewReader("\x1f\x8b")) {
		require.ErrorIs(t, d.Err, io.ErrUnexpectedEOF)
		seen = append(seen, d.Line)
	}
	require.Equal(t, []int64{0}, seen)
	for d := range aggregate.Documents(strings.NewReader("{}\n{}\n{}\n")) {
		if seen = append(seen, d.Line); d.Line == 2 {
			break
		}
	}
	require.Equal(t, []int64{0, 1, 2}, seen)
}
