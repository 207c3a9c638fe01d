package aggregate

import "strings"

// words is a list of texts that records have in common, such as the names of files, and what
// benefits are apart from their amounts. A record holds the numbers of its words.
//
// The list does not grow without end: when it is full, records hold the words themselves.
type words struct {
	numbers map[string]uint32
	list    []string
	size    int
}

const (
	maxWords     = 1 << 16
	maxWordBytes = 8 << 20
)

// number is that of a word, which is put in the list when there is room. It reports whether the
// word is in the list, and whether it is new.
func (w *words) number(word []byte) (n uint32, listed, added bool) {
	if n, listed = w.numbers[string(word)]; listed {
		return n, true, false
	}
	if len(w.list) == maxWords || w.size+len(word) > maxWordBytes {
		return 0, false, false
	}
	if w.numbers == nil {
		w.numbers = map[string]uint32{}
	}
	kept, n := strings.Clone(string(word)), uint32(len(w.list))
	w.numbers[kept] = n
	w.list = append(w.list, kept)
	w.size += len(kept)
	return n, true, true
}
