package samskaping

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

// patternOf says what names look like in a text, as one expression.
func patternOf(persons []string) *regexp.Regexp {
	var spelled []string
	for _, name := range persons {
		id := value.IDOf(name).String()
		for _, words := range [][]string{strings.FieldsFunc(name, partsWords), strings.Split(id, "-")} {
			if words = slices.DeleteFunc(words, func(w string) bool { return w == "" }); len(words) > 0 {
				spelled = append(spelled, strings.Join(words, " "))
			}
			if !strings.Contains(id, "-") {
				break // one word is no name of its own in another spelling
			}
		}
	}
	slices.SortFunc(spelled, func(a, b string) int { return len(b) - len(a) })
	for i := range spelled {
		spelled[i] = strings.ReplaceAll(regexp.QuoteMeta(spelled[i]), " ", `[\s\pZ\p{Pd}\x{2212}_.+/'’‘ʼ\x60´]+`)
	}
	return regexp.MustCompile(`(?i)(?:^|[^\pL\pN])(` + strings.Join(spelled, "|") + `)s?(?:$|[^\pL\pN])`)
}

func removed(n names, text string) string { return without(text, n.in(text)) }

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
	changed := 0
	for range 3000 {
		persons := make([]string, 1+random.IntN(5))
		for i := range persons {
			persons[i] = word()
			for range random.IntN(3) {
				persons[i] += " " + word()
			}
		}
		persons[0] += "k" // a name has a letter
		var text string
		for range random.IntN(8) {
			text += one(word(), one(persons...), strings.ToUpper(one(persons...))) + one("", " ", "  ", "\u00a0", "s ", "S, ", "\n", ".", "\u2003", "x")
		}
		want := without(text, firstGroups(text, patternOf(persons)))
		require.Equal(t, want, removed(newNames(persons), text), "%q in %q", persons, text)
		if want != text {
			changed++
		}
	}
	require.Greater(t, changed, 1000)
}

func TestANameWithWhatCannotBeSeenIsFoundWithoutIt(t *testing.T) {
	n := newNames([]string{"Ka\u00adri Nord\u200bmann"})
	require.Equal(t, "[…] leder", removed(n, "Kari Nordmann leder"))
	require.Equal(t, "[…] leder", removed(n, "Ka\u00adri Nord\u200bmann leder"))
}

// What is longer than any name is taken away too, in parts, so that no text is looked through from each of
// its words to its end.
func TestALongNameIsLookedForInParts(t *testing.T) {
	long := strings.Repeat("ab ", 50_000)
	n := newNames([]string{long + "c"})
	for _, part := range n {
		require.LessOrEqual(t, len(part), longestName+2)
	}
	require.NotContains(t, removed(n, "Se "+long+"c."), "ab")
}

// However many names there are, those that a text does not begin with are passed over together.
func TestNamesAreSharedByTheirBeginnings(t *testing.T) {
	var persons []string
	for i := range 5000 {
		persons = append(persons, fmt.Sprintf("Kari Nordmann %04d", i))
	}
	n := newNames(persons)
	require.Equal(t, "[…] og Kari Nordmann 5000", removed(n, "kari  nordmann 4999 og Kari Nordmann 5000"))
}
