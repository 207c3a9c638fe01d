package doc

import (
	"strings"
	"unicode"
)

// TextWidth is at least the width of a text in a drawing, in hundredths of a pixel.
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
