package office

import (
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
)

// A presentation does not grow with its text, and programs disagree on when to make text
// smaller. So it is measured here, a little too wide, and what does not fit goes on another slide.

const (
	emuPerPoint = 12700
	// lineHeight is the distance between lines in per cent of the size of the type.
	lineHeight = 122
	// holderInset is the space between the edge of a place for text and the text.
	holderInset = 91440
)

// measure measures text in the face of a deck.
type measure struct{ breadth int }

// width is about how wide words are in a size, in EMU, when they are bold.
func (m measure) width(s string, size int) int {
	return int(int64(printedHundredths(s)) * int64(m.breadth) / 100 * int64(size) * emuPerPoint / 100)
}

// lines breaks a text at its own line breaks, and where it is wider than the width.
func (m measure) lines(s string, width, size int) []string {
	var all []string
	for line := range strings.SplitSeq(s, "\n") {
		all = append(all, m.wrap(line, width, size)...)
	}
	return all
}

func (m measure) wrap(s string, width, size int) []string {
	var lines []string
	line, used := "", 0
	space := m.width(" ", size)
	for word := range strings.SplitSeq(s, " ") {
		w := m.width(word, size)
		if line != "" && used+space+w <= width {
			line, used = line+" "+word, used+space+w
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		if w > width {
			for fits := m.fitting(word, width, size); fits < len(word); fits = m.fitting(word, width, size) {
				lines, word = append(lines, word[:fits]), word[fits:]
			}
			w = m.width(word, size)
		}
		line, used = word, w
	}
	return append(lines, line)
}

// fitting is how many bytes of a word fit in the width, at least one character.
func (m measure) fitting(s string, width, size int) int {
	used := 0
	for i, r := range s {
		if used += m.width(string(r), size); used > width && i > 0 {
			return i
		}
	}
	return len(s)
}

// cut is the beginning of a text, in no more than so many lines. What is cut ends in "…".
func (m measure) cut(t doc.Text, width, size, most int) doc.Text {
	lines := m.lines(t.String(), width, size)
	if len(lines) <= most {
		return t
	}
	room := -len(" …")
	for _, line := range lines[:most] {
		room += len(line)
	}
	return first(t, max(1, room))
}

// first is the first bytes of a text, to a whole character, with "…" after them.
func first(t doc.Text, bytes int) doc.Text {
	var kept doc.Text
	for _, r := range t {
		if len(r.Words) > bytes {
			end := 0
			for i := range r.Words {
				if i > bytes {
					break
				}
				end = i
			}
			r.Words = strings.TrimRight(r.Words[:end], " ") + "…"
			return append(kept, r)
		}
		kept, bytes = append(kept, r), bytes-len(r.Words)
	}
	return kept
}

// divide is a text in pieces of no more than so many lines each.
func (m measure) divide(t doc.Text, width, size, most int) []doc.Text {
	var all []doc.Text
	for {
		lines := m.lines(t.String(), width, size)
		if len(lines) <= most {
			return append(all, t)
		}
		bytes := 0
		for _, line := range lines[:most] {
			bytes += len(line) + 1
		}
		head, tail := parted(t, bytes)
		if tail.Empty() || len(head) == 0 {
			return append(all, t)
		}
		all, t = append(all, head), tail
	}
}

// parted is a text in two, parted near so many bytes from its beginning and before a word if it can.
func parted(t doc.Text, bytes int) (head, tail doc.Text) {
	for i, r := range t {
		if len(r.Words) <= bytes {
			head, bytes = append(head, r), bytes-len(r.Words)
			continue
		}
		end := 0
		for i := range r.Words {
			if i > bytes {
				break
			}
			end = i
		}
		if space := strings.LastIndexAny(r.Words[:end], " \n"); space > 0 {
			end = space
		}
		first, rest := r, r
		first.Words, rest.Words = strings.TrimRight(r.Words[:end], " \n"), strings.TrimLeft(r.Words[end:], " \n")
		if first.Words != "" {
			head = append(head, first)
		}
		return head, append(append(doc.Text(nil), rest), t[i+1:]...)
	}
	return head, nil
}
