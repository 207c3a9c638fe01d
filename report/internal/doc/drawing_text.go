package doc

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// LineGap is the space between lines of text in a drawing, in pixels.
const LineGap = 4

// boxPadding is the space between the edge of a box and its text, in pixels.
const boxPadding = 14

// Pixels is how high letters are.
func (s TextSize) Pixels() int {
	if s == NameText {
		return 16
	}
	return 13
}

// Fill writes texts into a box below each other, each wrapped to the width of the box and cut
// after a few lines, and makes the box as high as they need. What is cut ends in "…".
func (b *Box) Fill(texts ...SizedText) { b.FillWithin(boxPadding, texts...) }

// FillWithin does the same with so much space around the text.
func (b *Box) FillWithin(padding int, texts ...SizedText) {
	y := b.Y + padding
	for _, t := range texts {
		if t.Text.Empty() {
			continue
		}
		height := t.Size.Pixels()
		for _, line := range Wrap(t.Text.String(), b.Width-2*padding, height, t.Lines) {
			y += height
			b.Lines = append(b.Lines, BoxLine{y, t.Size, Text{{Words: line, Lang: t.Text.Language(), Voice: t.Voice}}})
			y += LineGap
		}
		y += LineGap
	}
	b.Height = y - b.Y + padding - LineGap
}

// Grow makes a box higher and keeps its text in the middle.
func (b *Box) Grow(height int) {
	down := (height - b.Height) / 2
	for i := range b.Lines {
		b.Lines[i].Y += down
	}
	b.Height = height
}

// SizedText is a text for a box: how large, how it is said, and the most lines it may take.
type SizedText struct {
	Text  Text
	Size  TextSize
	Voice Voice
	Lines int
}

// Wrap breaks a text into lines that are surely no wider than the width, at most so many. A word
// that is wider by itself is broken.
func Wrap(s string, width, size, most int) []string {
	var lines []string
	line, used := "", 0
	for word := range strings.SplitSeq(s, " ") {
		space := ""
		if line != "" {
			space = " "
		}
		if w := TextWidth(space+word, size); used+w <= 100*width {
			line, used = line+space+word, used+w
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for line = word; len(lines) <= most && Fitting(line, width, size) < len(line); {
			var first string
			first, line = broken(line, width, size)
			lines = append(lines, first)
		}
		if used = TextWidth(line, size); len(lines) > most {
			break
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	if len(lines) > most {
		lines = lines[:most]
		last := lines[most-1]
		lines[most-1] = strings.TrimSuffix(last[:Fitting(last, width-size, size)], "-") + "…"
	}
	return lines
}

// broken is a word that is wider than a line: what stands on the line, and the rest. A word of letters
// gets a hyphen, before a consonant with a vowel after it where there is one: in Norwegian the new line
// begins with one consonant.
func broken(word string, width, size int) (first, rest string) {
	fits := Fitting(word, width-size/2, size)
	at, last, start := fits, ' ', 0 // the letter before, and where it starts
	for i, r := range word {
		if start > fits {
			break
		}
		if vowel(r) && unicode.IsLetter(last) && !vowel(last) {
			from := start
			if together(word[:start], last) {
				from--
			}
			if from >= fewestLetters && len(word)-from >= fewestLetters {
				at = from
			}
		}
		last, start = r, i
	}
	first, rest = word[:at], word[at:]
	before, _ := utf8.DecodeLastRuneInString(first)
	after, _ := utf8.DecodeRuneInString(rest)
	if unicode.Is(unicode.Latin, before) && unicode.Is(unicode.Latin, after) {
		first += "-"
	}
	return first, rest
}

// fewestLetters is how many letters of a broken word stand together at least.
const fewestLetters = 3

func vowel(r rune) bool {
	return strings.ContainsRune("aeiouyæøåéèêóòôü", unicode.ToLower(r))
}

// together reports whether a consonant stays with the one before it: kj and sj are one sound, and pr of
// samskapingsprosjekt begins a word.
func together(before string, r rune) bool {
	n := len(before)
	switch {
	case n < 2:
		return false
	case r == 'j':
		return strings.Contains("ks", before[n-1:])
	case r == 'l' || r == 'r':
		return strings.Contains("bdfgkpt", before[n-1:]) && strings.Contains("bcdfghjklmnpqrstvwxz", before[n-2:n-1])
	}
	return false
}

func TextWidth(s string, size int) int {
	w := 0
	for _, r := range s {
		w += runeWidth(r, size)
	}
	return w
}

// Fitting is how many bytes of a text surely fit in the width, at least one character.
func Fitting(s string, width, size int) int {
	w := 0
	for i, r := range s {
		if w += runeWidth(r, size); w > 100*width && i > 0 {
			return i
		}
	}
	return len(s)
}

// runeWidth is at least the width of a character in hundredths of a pixel in any ordinary
// sans-serif face, bold or not. What the reader's machine writes with is not known here.
func runeWidth(r rune, size int) int {
	switch {
	case unicode.Is(unicode.Mn, r):
		return 0
	case strings.ContainsRune("ijltfrI.,:;-()/' \u00a0", r):
		return size * 50
	case strings.ContainsRune("mwMW@%—…", r), r >= 0x1100:
		return size * 112
	case unicode.IsUpper(r), strings.ContainsRune("<>=+~&", r):
		return size * 88
	}
	return size * 71
}
