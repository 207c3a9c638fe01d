package value_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

func TestIDsThatArePartOfThemselves(t *testing.T) {
	cases := []struct {
		name  string
		above map[value.ID]value.ID
		want  []value.ID
	}{
		{"nothing", nil, nil},
		{"a chain", map[value.ID]value.ID{"a": "b", "b": "c", "c": ""}, nil},
		{"what is not there", map[value.ID]value.ID{"a": "gone"}, nil},
		{"itself", map[value.ID]value.ID{"a": "a", "b": "a"}, []value.ID{"a"}},
		{"through others, and those that lead there", map[value.ID]value.ID{"a": "b", "b": "c", "c": "b", "d": "a"}, []value.ID{"b", "c"}},
		{"two rings", map[value.ID]value.ID{"a": "b", "b": "a", "c": "d", "d": "e", "e": "c"}, []value.ID{"a", "b", "c", "d", "e"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			want := map[value.ID]bool{}
			for _, id := range c.want {
				want[id] = true
			}
			require.Equal(t, want, value.InThemselves(c.above))
		})
	}
}

// A long way up is gone once: going it again for each of the 200 000 would take hours.
func TestALongChainIsGoneOnce(t *testing.T) {
	above := map[value.ID]value.ID{}
	for i := range 200_000 {
		above[value.ID("o"+strconv.Itoa(i))] = value.ID("o" + strconv.Itoa(i+1))
	}
	above["o200000"] = "o199999"
	require.Equal(t, map[value.ID]bool{"o199999": true, "o200000": true}, value.InThemselves(above))
}
