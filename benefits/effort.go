package benefits

import "math/big"

// effort is how much more may be worked on a polynomial, counted in words of 64 bits that are added, or
// multiplied with each other. It depends on the numbers alone, and so does what is found with it: no
// clock has a say.
type effort struct{ left int64 }

// enoughEffort suffices for a hundred years of any amounts in øre, and takes about a second. What asks for
// more is amounts of hundreds of digits, such as those in prices of a century ago, with rates that almost
// are one.
const enoughEffort = 1 << 30

// spent reports whether there is nothing left.
func (e *effort) spent() bool { return e.left <= 0 }

// shift counts a step of the search of roots, in which every coefficient is added to every other, twice.
func (e *effort) shift(p polynomial) { e.take(len(p)*len(p), wordsOf(p.bits()), 1) }

// look counts the value of a polynomial at a place, which gets longer with each coefficient.
func (e *effort) look(p polynomial, at *big.Rat) {
	bits := max(at.Num().BitLen(), at.Denom().BitLen())
	e.take(2*len(p), wordsOf(p.bits()+len(p)*bits), wordsOf(bits))
}

// multiply counts so many products of numbers of two lengths, and as many of others to take from them.
func (e *effort) multiply(times, bits, by int) { e.take(2*times, wordsOf(bits), wordsOf(by)) }

// gcd counts the search of what so many pairs of numbers have in common.
func (e *effort) gcd(times, bits int) { e.take(times, wordsOf(bits), wordsOf(bits)) }

func (e *effort) take(times int, words, by int64) { e.left -= int64(times) * words * by }

func wordsOf(bits int) int64 { return int64(bits)/64 + 1 }
