package office

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
)

// unlinked is a text that leads nowhere. Links belong to the text of the document.
func unlinked(t doc.Text) doc.Text {
	plain := slices.Clone(t)
	for i := range plain {
		plain[i].Address = ""
	}
	return plain
}

// leftToRight is a mark without width. Words that are read from right to left stand between two
// of them, so that they cannot turn a number or a bracket beside them.
const leftToRight = "\u200e"

// direction is words that are read in one direction.
type direction struct {
	words       string
	rightToLeft bool
}

// directions splits a text where its direction changes. What is neither, such as a space, goes
// with the words from right to left when it stands between two of them. Word asks for this; it
// does not find out by itself.
func directions(s string) []direction {
	var all []direction
	from, start, end := 0, -1, 0 // the words from right to left are those from start to end
	closed := func() {
		if start < 0 {
			return
		}
		if from < start {
			all = append(all, direction{s[from:start], false})
		}
		all = append(all, direction{s[start:end], true})
		from, start = end, -1
	}
	for i, r := range s {
		c := string(r)
		switch {
		case doc.RightToLeft(c):
			if start < 0 {
				start = i
			}
			end = i + len(c)
		case !strings.ContainsRune(" \u00a0-'’\"«».,", r):
			closed()
		}
	}
	closed()
	if from < len(s) {
		all = append(all, direction{s[from:], false})
	}
	return all
}
