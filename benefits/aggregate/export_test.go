package aggregate

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"strings"
)

// Publish is what a public picture shows of a country with so many people in each municipality,
// with as many municipalities in each county as it says, for a test that tries every country. It
// gives the places that are hidden and what they come to; none when the whole is hidden.
func Publish(threshold int64, counties []int, numbers []int64) (document string, hidden []int, sum int64) {
	t := tree{threshold: threshold}
	at := 0
	for _, municipalities := range counties {
		c := &branch{}
		for range municipalities {
			c.leaves = append(c.leaves, &leaf{people: people{[]*big.Rat{big.NewRat(numbers[at], 1)}, 1}})
			at++
		}
		t.counties = append(t.counties, c)
	}
	t.protect()
	var b strings.Builder
	show := func(n int64, hidden bool) {
		if hidden {
			b.WriteString(": ")
			return
		}
		fmt.Fprint(&b, n, " ")
	}
	at = 0
	var whole int64
	for _, c := range t.counties {
		var all int64
		for _, l := range c.leaves {
			show(numbers[at], l.hidden)
			if l.hidden {
				hidden, sum = append(hidden, at), sum+numbers[at]
			}
			all += numbers[at]
			at++
		}
		show(all, c.hidden)
		whole += all
	}
	show(whole, t.hidden)
	if t.hidden {
		return b.String(), nil, 0
	}
	return b.String(), hidden, sum
}

// Sealed is an accumulator as it is written, of what stands between the name of the form and the sum.
func Sealed(content []byte) []byte { return sealed(append([]byte(binaryForm), content...)) }

// Unsealed is the content of one.
func Unsealed(written []byte) []byte { return written[len(binaryForm) : len(written)-sha256.Size] }
