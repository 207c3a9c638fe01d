package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/value"
)

// paragraphsOf splits a text at its blank lines. The lines inside a paragraph are kept.
func paragraphsOf(s string) []string {
	var all []string
	var lines []string
	end := func() {
		if len(lines) > 0 {
			all = append(all, strings.Join(lines, "\n"))
			lines = nil
		}
	}
	for line := range strings.SplitSeq(value.Clean(s), "\n") {
		if line = value.OneLine(line); line == "" {
			end()
			continue
		}
		lines = append(lines, line)
	}
	end()
	return all
}

// sentencesOf splits a text into its sentences, each on one line. A full stop after a number or
// a short word, as in "1. januar" and "bl.a. i Halden", does not end one, and neither does one
// that no capital letter follows.
func sentencesOf(s string) []string {
	var all []string
	for _, words := range paragraphsOf(s) {
		words = value.OneLine(words)
		start := 0
		for i, r := range words {
			if r != '.' && r != '!' && r != '?' && r != '…' {
				continue
			}
			end := i + utf8.RuneLen(r)
			for _, after := range []string{"»", "”", "\"", ")"} {
				if strings.HasPrefix(words[end:], after) {
					end += len(after)
				}
			}
			if end < len(words) && (words[end] != ' ' || !opensSentence(words[end+1:]) || r == '.' && shortened(words[start:i])) {
				continue
			}
			all = append(all, strings.TrimSpace(words[start:end]))
			start = end
		}
		if rest := strings.TrimSpace(words[min(start, len(words)):]); rest != "" {
			all = append(all, rest)
		}
	}
	return all
}

func opensSentence(s string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "«“\"(–- "))
	return unicode.IsUpper(first) || unicode.IsDigit(first)
}

// shortened reports whether what stands before a full stop is a number, or a word too short to
// end a sentence with.
func shortened(before string) bool {
	last := before[strings.LastIndexAny(before, " (")+1:]
	if utf8.RuneCountInString(last) < 2 || strings.Contains(last, ".") {
		return true
	}
	return strings.Trim(last, "0123456789") == "" && len(last) < 3
}
