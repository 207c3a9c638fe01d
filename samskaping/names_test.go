package samskaping

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// patternOf says what names look like in a text, as one expression.
func patternOf(persons []string) *regexp.Regexp {
	slices.SortFunc(persons, func(a, b string) int { return len(b) - len(a) })
	patterns := make([]string, len(persons))
	for i, name := range persons {
		words := strings.Fields(name)
		for j, w := range words {
			words[j] = regexp.QuoteMeta(w)
		}
		patterns[i] = strings.Join(words, `[\s\x{00a0}]+`)
	}
	return regexp.MustCompile(`(?i)(?:^|[^\pL\pN])(` + strings.Join(patterns, "|") + `)s?(?:$|[^\pL\pN])`)
}

func TestNamesAreFoundAsTheExpressionSays(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	one := func(of ...string) string { return of[random.IntN(len(of))] }
	word := func() string {
		var w string
		for range 1 + random.IntN(3) {
			w += one("a", "A", "b", "ø", "Ø", "k", "K", "s", "S", "é", "1", "-", "'", ".", "(")
		}
		return w
	}
	removed := 0
	for range 3000 {
		persons := make([]string, 1+random.IntN(5))
		for i := range persons {
			persons[i] = word()
			for range random.IntN(3) {
				persons[i] += " " + word()
			}
		}
		var text string
		for range random.IntN(8) {
			text += one(word(), one(persons...), strings.ToUpper(one(persons...))) + one("", " ", "  ", "\u00a0", "s ", "S, ", "\n", ".", "\u2003", "x")
		}
		want := remove(text, patternOf(persons), func(string) bool { return false })
		require.Equal(t, want, newNames(persons).removedFrom(text), "%q in %q", persons, text)
		if want != text {
			removed++
		}
	}
	require.Greater(t, removed, 1000)
}

func TestANameWithWhatCannotBeSeenIsFoundWithoutIt(t *testing.T) {
	n := newNames([]string{"Ka\u00adri Nord\u200bmann"})
	require.Equal(t, "[…] leder", n.removedFrom("Kari Nordmann leder"))
	require.Equal(t, "[…] leder", n.removedFrom("Ka\u00adri Nord\u200bmann leder"))
}

// What is longer than any name is taken away too, in parts, so that no text is looked through from each of
// its words to its end.
func TestALongNameIsLookedForInParts(t *testing.T) {
	long := strings.Repeat("ab ", 50_000)
	n := newNames([]string{long + "c"})
	for _, part := range n {
		require.LessOrEqual(t, len(part), longestName+2)
	}
	require.NotContains(t, n.removedFrom("Se "+long+"c."), "ab")
}

// However many names there are, those that a text does not begin with are passed over together.
func TestNamesAreSharedByTheirBeginnings(t *testing.T) {
	var persons []string
	for i := range 5000 {
		persons = append(persons, fmt.Sprintf("Kari Nordmann %04d", i))
	}
	n := newNames(persons)
	require.Equal(t, "[…] og Kari Nordmann 5000", n.removedFrom("kari  nordmann 4999 og Kari Nordmann 5000"))
}
