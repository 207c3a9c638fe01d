package samskaping

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
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
		for _, spelled := range []string{name, plainly(name)} {
			n = append(n, nameParts(strings.Join(strings.FieldsFunc(spelled, partsWords), " "))...)
		}
		// Ids, file names and web addresses are often made of a name.
		if words := strings.ReplaceAll(value.IDOf(plainly(name)).String(), "-", " "); strings.Contains(words, " ") {
			n = append(n, nameParts(words)...)
		}
	}
	slices.Sort(n)
	return slices.Compact(n)
}

// plainName is the same for a name however it is written.
func plainName(name string) string {
	return strings.Map(folded, strings.Join(strings.FieldsFunc(plainly(name), partsWords), " "))
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

// in finds names wherever they stand as words of their own, also in the genitive, whichever letters are
// capital and whatever parts their words, as in a web address.
func (n names) in(text string) (found []identity.Span) {
	if len(n) == 0 {
		return nil
	}
	for at, before := 0, ' '; at < len(text); {
		if !partOfWord(before) {
			if end := n.at(text[at:]); end > 0 {
				found = append(found, identity.Span{Start: at, End: at + end})
				// What follows may be the next name, and is looked at again.
				at, before = at+end, ' '
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		at, before = at+size, r
	}
	return found
}

// at returns where the name ends that a text begins with, 0 when it begins with none. Of two names that
// begin alike, the longer is the one that stands there.
func (n names) at(text string) (end int) {
	same := 0 // how much of the names that are left is as the text
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		letter := string(folded(r))
		if partsWords(r) {
			letter, at = " ", len(text)-len(strings.TrimLeftFunc(text[at:], partsWords))
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

// partsWords reports whether a character stands between the words of a name, in a text or where the name is
// a part of an address: spaces, hyphens, apostrophes and the like.
func partsWords(r rune) bool {
	return unicode.In(r, unicode.White_Space, unicode.Pd) || strings.ContainsRune("\u2212_.+/'’‘ʼ`´", r)
}

// folded is the same for a letter whether it is capital or not.
func folded(r rune) rune {
	least := r
	for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
		least = min(least, other)
	}
	return least
}
