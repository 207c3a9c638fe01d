package schema_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/schema"
)

func TestWhatIsNotUTF8IsNotWritten(t *testing.T) {
	for _, right := range []string{"", "å", `\ufffd`, `\\ufffd`, `\`, "\n\ufffd"} {
		_, err := schema.Canonical(map[string]string{"title": right})
		require.NoError(t, err, "%q", right)
	}
	for _, wrong := range []string{"\xff", "a: \xc3", `\ufffd` + "\xff", "\\\xff", "\n\xed\xa0\x80"} {
		_, err := schema.Canonical(map[string]string{"title": wrong})
		require.ErrorIs(t, err, schema.ErrNotUTF8, "%q", wrong)
		require.EqualError(t, err, `schema: text that is not UTF-8 in "title"`)
		_, err = schema.Canonical([]string{"first", wrong})
		require.ErrorIs(t, err, schema.ErrNotUTF8, "%q", wrong)
	}
}
