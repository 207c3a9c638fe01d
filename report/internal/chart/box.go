package chart

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/samskaping/sdk/report/internal/doc"
)

// boxPadding is the space between the edge of a box and its text, in pixels.
const boxPadding = 14

// fill writes texts into a box below each other, each wrapped to the width of the box and cut
// after a few lines, and makes the box as high as they need. What is cut ends in "…".
func fill(b *doc.Box, texts ...sizedText) { fillWithin(b, boxPadding, texts...) }

// fillWithin does the same with so much space around the text.
func fillWithin(b *doc.Box, padding int, texts ...sizedText) {
	y := b.Y + padding
	for _, t := range texts {
		if t.text.Empty() {
			continue
		}
		height := t.size.Pixels()
		for _, line := range wrap(t.text.String(), b.Width-2*padding, height, t.lines) {
			y += height
			b.Lines = append(b.Lines, doc.BoxLine{Y: y, Size: t.size, Text: doc.Text{{Words: line, Lang: t.text.Language(), Voice: t.voice}}})
			y += doc.LineGap
		}
		y += doc.LineGap
	}
	b.Height = y - b.Y + padding - doc.LineGap
}

// grow makes a box higher and keeps its text in the middle.
func grow(b *doc.Box, height int) {
	down := (height - b.Height) / 2
	for i := range b.Lines {
		b.Lines[i].Y += down
	}
	b.Height = height
}

// lineHeight is the height of a box with one line of small text, in pixels.
const lineHeight = 22

// oneLine is a line of small text with nothing around it.
func oneLine(x, y, width int, side doc.BoxSide, t doc.Text) doc.Box {
	b := doc.Box{X: x, Y: y, Width: width, Height: lineHeight, Weight: doc.BareBox, Side: side}
	for _, words := range wrap(t.String(), width, doc.SmallText.Pixels(), 1) {
		b.Lines = append(b.Lines, doc.BoxLine{Y: y + lineHeight - 6, Size: doc.SmallText, Text: doc.Text{{Words: words, Lang: t.Language(), Voice: t[0].Voice}}})
	}
	return b
}

// sizedText is a text for a box: how large, how it is said, and the most lines it may take.
type sizedText struct {
	text  doc.Text
	size  doc.TextSize
	voice doc.Voice
	lines int
}

// wrap breaks a text into lines that are surely no wider than the width, at most so many. A word
// that is wider by itself is broken.
func wrap(s string, width, size, most int) []string {
	var lines []string
	line, used := "", 0
	for word := range strings.SplitSeq(s, " ") {
		space := ""
		if line != "" {
			space = " "
		}
		if w := doc.TextWidth(space+word, size); used+w <= 100*width {
			line, used = line+space+word, used+w
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for line = word; len(lines) <= most && doc.Fitting(line, width, size) < len(line); {
			var first string
			first, line = broken(line, width, size)
			lines = append(lines, first)
		}
		if used = doc.TextWidth(line, size); len(lines) > most {
			break
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	if len(lines) > most {
		lines = lines[:most]
		last := lines[most-1]
		lines[most-1] = strings.TrimSuffix(last[:doc.Fitting(last, width-size, size)], "-") + "…"
	}
	return lines
}

// broken is a word that is wider than a line: what stands on the line, and the rest. A word of letters
// gets a hyphen, before a consonant with a vowel after it where there is one: in Norwegian the new line
// begins with one consonant.
func broken(word string, width, size int) (first, rest string) {
	fits := doc.Fitting(word, width-size/2, size)
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
