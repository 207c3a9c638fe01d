package samskaping

import (
	"math/big"
	"strings"
	"unicode"
)

// Readability is what there is to count in a text to say how hard it is to read.
type Readability struct {
	Words, Sentences int
	// LongWords are words of more than six letters.
	LongWords int
}

// ReadabilityOf counts a text. A word is letters and digits, with the hyphens and apostrophes
// inside it; a sentence ends as people end it, and a line of its own is one too, such as a point
// of a list.
func ReadabilityOf(text string) Readability {
	var r Readability
	for line := range strings.Lines(text) {
		words := 0
		for _, word := range wordLike().FindAllString(line, -1) {
			words++
			letters := 0
			for _, c := range word {
				if unicode.IsLetter(c) {
					letters++
				}
			}
			if letters > longWord {
				r.LongWords++
			}
		}
		if words > 0 {
			r.Words += words
			r.Sentences += sentencesIn(line)
		}
	}
	return r
}

// LIX is the readability index of Carl-Hugo Björnsson: words in a sentence, plus long words in a
// hundred. It is rounded to whole numbers once, half away from zero, and 0 for a text without
// words.
//
// Below 30 is very easy, 30 to 40 easy, 40 to 50 of medium difficulty, 50 to 60 hard, and from
// 60 very hard (Björnsson, Läsbarhet, 1968).
func (r Readability) LIX() int64 {
	if r.Words <= 0 || r.Sentences <= 0 || r.LongWords < 0 {
		return 0
	}
	length := big.NewRat(int64(r.Words), int64(r.Sentences))
	long := new(big.Rat).Mul(big.NewRat(int64(r.LongWords), int64(r.Words)), big.NewRat(100, 1))
	sum := new(big.Rat).Add(new(big.Rat).Add(length, long), big.NewRat(1, 2))
	return new(big.Int).Quo(sum.Num(), sum.Denom()).Int64()
}

// longWord is the most letters a word can have without being long.
const longWord = 6

var wordLike = pattern(`[\pL\pN]+(?:[-’'][\pL\pN]+)*`)

// sentencesIn counts the sentences of a line, also one that has no mark at its end. A date such
// as 1. mars does not end one, because a small letter follows.
func sentencesIn(line string) int {
	ends := sentenceEnd().FindAllStringIndex(line, -1)
	if n := len(ends); n > 0 && ends[n-1][1] == len(line) {
		return n
	}
	return len(ends) + 1
}
