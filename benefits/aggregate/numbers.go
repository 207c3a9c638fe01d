package aggregate

import "github.com/samskaping/sdk/samskaping/value"

// benefitNumbers gives each benefit of a project a number, from 0, so that a sum can tell which of them it
// has. Several reports of a project, of parts of a year or of several municipalities, have one benefit, and
// it is one benefit.
type benefitNumbers struct {
	project int64 // which project it is, from 1
	byID    map[value.ID]int
	several bool // reports
}

// another begins with another project.
func (n *benefitNumbers) another(reports int) {
	const many = 1 << 10 // takes longer to clear than to make anew
	n.project, n.several = n.project+1, reports > 1
	if len(n.byID) > many {
		n.byID = nil
	}
	clear(n.byID)
}

// of is the number of a benefit that stands in a place of its report. In the only report of a project that
// is its number.
func (n *benefitNumbers) of(id value.ID, place int) int {
	if !n.several {
		return place
	}
	number, known := n.byID[id]
	if !known {
		if n.byID == nil {
			n.byID = map[value.ID]int{}
		}
		number = len(n.byID)
		n.byID[id] = number
	}
	return number
}

// bitset is a set of small numbers.
type bitset []uint64

// add adds a number, and reports whether it is new.
func (b *bitset) add(n int) bool {
	for len(*b) <= n/64 {
		*b = append(*b, 0)
	}
	bit := uint64(1) << (n % 64)
	is := (*b)[n/64]&bit == 0
	(*b)[n/64] |= bit
	return is
}
