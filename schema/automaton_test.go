package schema

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

// patterns are all those of values, and some with what patterns are otherwise made of.
var patterns = []string{
	value.IDPattern, value.MoneyPattern, value.HoursPattern, value.DecimalPattern, value.DatePattern, value.ClockPattern,
	`^[^@ ]+@[^@ ]+\.[^@. ]+$`, `^https?://[^ ]+$`, `^(?:nb|nn|en)$`,
	``, `^$`, `$^`, `a`, `a$`, `^a|b$`, `(ab)*`, `^(a|ab)(c|bcd)(d*)$`, `^.{2,3}$`, `(?s)^.{2}$`, `^[æøå€]+$`, `^[^æ]?$`, `\x{1F600}`, `[[:alpha:]]\d`,
}

func TestAutomatonSaysWhatTheExpressionSays(t *testing.T) {
	for _, pattern := range patterns {
		expression := regexp.MustCompile(pattern)
		must, err := newAutomaton([]condition{{pattern: pattern}})
		require.NoError(t, err, pattern)
		mustNot, err := newAutomaton([]condition{{pattern: pattern, refused: true}})
		require.NoError(t, err, pattern)
		for _, text := range []string{
			"", "a", "b", "ab", "abab", "abcd", "a\n", "\n", "æ", "øå€", "😀", "a1", "nb", "nbb", "0", "-0", "-0.00", "-0.01", "1250.50", "01", "1250.505",
			"9999999999999", "99999999999999", "2026-02-28", "2026-02-29", "2024-02-29", "2100-02-29", "17:59", "24:00", "a@b.c", "a@b", "a@b..", "@b.c",
			"https://a", "http://", "ftp://a", strings.Repeat("a", 63), strings.Repeat("a", 64), "-a", "\u00a0", "\u2028", "\U0010ffff",
		} {
			for _, has := range spellings(text) {
				require.Equal(t, expression.MatchString(text), must.matches([]byte(text), has), "%q on %q", pattern, text)
				require.Equal(t, !expression.MatchString(text), mustNot.matches([]byte(text), has), "not %q on %q", pattern, text)
			}
		}
	}
}

// spellings are what may be said of a text without backslashes: all of it may be looked at with
// care, and a plain one in haste.
func spellings(text string) []spelling {
	for _, r := range text {
		if r >= utf8.RuneSelf {
			return []spelling{beyondASCII}
		}
	}
	return []spelling{0, beyondASCII}
}

func TestEscapesAreReadAsWhatTheyStandFor(t *testing.T) {
	a, err := newAutomaton([]condition{{pattern: `^"\\/` + "\b\f\n\r\tæ😀" + `$`}})
	require.NoError(t, err)
	require.True(t, a.matches([]byte(`\"\\\/\b\f\n\r\t\u00E6\uD83D\ude00`), escapes))
	require.False(t, a.matches([]byte(`\"\\\/\b\f\n\r\t\u00E6\uD83Dx`), escapes))
}

func TestExpressionsThatAreNotUnderstoodAreErrors(t *testing.T) {
	for _, pattern := range []string{`(`, `\b`, `(?m)^a$`, `(?i)a`, `(?i)k`, `^(a|b)*a(a|b){12}$`} {
		_, err := newAutomaton([]condition{{pattern: pattern}})
		require.Error(t, err, pattern)
	}
}

func FuzzAutomaton(f *testing.F) {
	for _, pattern := range patterns {
		f.Add(pattern, "ab")
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		if len(pattern) > 50 || strings.ContainsAny(text, "\\") || strings.ToValidUTF8(text, "") != text {
			return
		}
		expression, err := regexp.Compile(pattern)
		if err != nil {
			return
		}
		a, err := newAutomaton([]condition{{pattern: pattern}})
		if err != nil {
			return
		}
		for _, has := range spellings(text) {
			if a.matches([]byte(text), has) != expression.MatchString(text) {
				t.Fatalf("%q on %q", pattern, text)
			}
		}
	})
}
