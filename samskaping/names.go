package samskaping

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// names are the names of persons, each with one space between its words and its letters folded, in order,
// so that a text is followed through all of them at once.
type names []string

// longestName is how many letters of a name are looked for at once. What is longer is no name of a person,
// and is looked for in parts.
const longestName = 200

func newNames(of []string) names {
	var n names
	for _, name := range of {
		for _, spelled := range []string{name, strings.Map(onlySeen, name)} {
			n = append(n, nameParts(strings.Join(strings.Fields(spelled), " "))...)
		}
	}
	slices.Sort(n)
	return slices.Compact(n)
}

// nameParts folds a name, and divides one that is too long where it has no letter or digit.
func nameParts(name string) (parts []string) {
	var part strings.Builder
	letters := 0
	for _, r := range name {
		if letters++; letters > longestName && !partOfWord(r) {
			parts = append(parts, part.String())
			part.Reset()
			letters = 0
		}
		if r != ' ' || part.Len() > 0 {
			part.WriteRune(folded(r))
		}
	}
	if part.Len() > 0 {
		parts = append(parts, part.String())
	}
	return parts
}

// removedFrom takes away names wherever they stand as words of their own, also in the genitive, however
// they are spaced and whichever letters are capital.
func (n names) removedFrom(text string) string {
	if len(n) == 0 {
		return text
	}
	var left strings.Builder
	from, before := 0, ' '
	for at := 0; at < len(text); {
		if !partOfWord(before) {
			if end := n.at(text[at:]); end > 0 {
				left.WriteString(text[from:at] + redacted)
				// What follows may be the next name, and is looked at again.
				at += end
				from, before = at, ' '
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		at, before = at+size, r
	}
	if from == 0 {
		return text
	}
	return left.String() + text[from:]
}

// at returns where the name ends that a text begins with, 0 when it begins with none. Of two names that
// begin alike, the longer is the one that stands there.
func (n names) at(text string) (end int) {
	same := 0 // how much of the names that are left is as the text
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		letter := string(folded(r))
		if isBlank(r) {
			letter, at = " ", len(text)-len(strings.TrimLeftFunc(text[at:], isBlank))
		}
		first := sort.Search(len(n), func(i int) bool { return n[i][same:] >= letter })
		n = n[first:]
		n = n[:sort.Search(len(n), func(i int) bool { return !strings.HasPrefix(n[i][same:], letter) })]
		if len(n) == 0 {
			return end
		}
		if same += len(letter); len(n[0]) == same && endsName(text[at:]) {
			end = at
		}
	}
	return end
}

// endsName reports whether a name may end where a text goes on like this, with the s of the genitive or
// without.
func endsName(rest string) bool {
	r, size := utf8.DecodeRuneInString(rest)
	if size > 0 && folded(r) == folded('s') {
		if next, more := utf8.DecodeRuneInString(rest[size:]); more == 0 || !partOfWord(next) {
			return true
		}
	}
	return size == 0 || !partOfWord(r)
}

func partOfWord(r rune) bool { return unicode.In(r, unicode.L, unicode.N) }

func isBlank(r rune) bool { return strings.ContainsRune(" \t\n\f\r\u00a0", r) }

// folded is the same for a letter whether it is capital or not.
func folded(r rune) rune {
	least := r
	for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
		least = min(least, other)
	}
	return least
}
