package samskaping

import (
	"iter"
	"math/big"
	"slices"
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
		words, letters, last := 0, 0, -1
		for start, end := range runs(line) {
			if last < 0 || !slices.Contains(insideWords, line[last:start]) {
				words, letters = words+1, 0
			}
			for _, c := range line[start:end] {
				if !unicode.IsLetter(c) {
					continue
				}
				if letters++; letters == longWord+1 {
					r.LongWords++
				}
			}
			last = end
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

// insideWords hold two stretches of letters and digits together in one word.
var insideWords = []string{"-", "’", "'"}

// runs are the stretches of letters and digits in a text: where each begins, and where it ends.
func runs(text string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		start := -1
		for i, c := range text {
			switch within := unicode.IsLetter(c) || unicode.IsNumber(c) || start >= 0 && unicode.IsMark(c); {
			case within && start < 0:
				start = i
			case !within && start >= 0:
				if !yield(start, i) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(start, len(text))
		}
	}
}

// sentencesIn counts the sentences of a line, also one that has no mark at its end. A date such
// as 1. mars does not end one, because a small letter follows.
func sentencesIn(line string) int {
	ends := sentenceEnd().FindAllStringIndex(line, -1)
	if n := len(ends); n > 0 && ends[n-1][1] == len(line) {
		return n
	}
	return len(ends) + 1
}
