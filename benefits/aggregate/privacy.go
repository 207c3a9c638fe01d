package aggregate

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// The smallest number of people that a public picture shows, when nothing else is chosen, and the
// lowest that can be chosen.
const (
	DefaultThreshold = 5
	LowestThreshold  = 3
)

// HiddenCell is a number of a public picture that is not shown, as it would have been. The list of
// them stays with those who drew the picture.
type HiddenCell struct {
	Indicator   benefits.IndicatorCode `json:"indicator"`
	By          Dimension              `json:"by"`
	Code        string                 `json:"code,omitempty"`
	Year        value.Count            `json:"year"`
	Value       value.Decimal          `json:"value,omitzero"`
	Numerator   value.Decimal          `json:"numerator,omitzero"`
	Denominator value.Decimal          `json:"denominator,omitzero"`
	// Secondary is true for a number that is not small itself, and is hidden because a small one
	// could be worked out from it.
	Secondary bool `json:"secondary,omitempty"`
}

// Hidden lists what a public picture does not show, with the numbers, in the order of Indicators.
// It is there for a picture that was drawn with [Accumulator.Report], and empty for one that was
// read with [Decode]: the document itself never holds it.
func (r *Report) Hidden() []HiddenCell {
	if r == nil {
		return nil
	}
	return slices.Clone(r.hidden)
}

// tree is what a public picture would show of an indicator that counts people in a year: the
// whole, its counties, and their municipalities. Every number is the sum of those below it, so
// that a hidden one can be worked out when it is alone below a sum that is shown.
//
// What holds in the end: whoever knows everything that is shown, that no number is below 0, and
// that none of the hidden ones is 0, cannot place a hidden number in a range narrower than the
// threshold. So nobody can tell from the document that it is small, let alone what it is. Whoever
// knows this method as well may find out which numbers are the small ones, but not what they are.
// That is why nothing is chosen by its value, only by what is shown of it, and why what is hidden
// leaves room for any small number. Nor is anything chosen by what is given beside the reports, such as
// inhabitants: pictures of the same reports with and without them hide the same.
//
// What another picture would give away, drawn for another day, with another threshold or of reports that
// have been corrected since, is not looked at: publish one.
type tree struct {
	threshold int64
	counties  []*branch
	hidden    bool
}

// branch is a county.
type branch struct {
	code   string
	leaves []*leaf
	hidden bool
}

// leaf is a municipality, or all reports of a county that no municipality is known of. They are
// shown as one for the whole country, but a reader can work out those of a county.
type leaf struct {
	municipality string
	people       people
	reports      int64 // everybody can see how many
	few, hidden  bool
}

// people are numbers that add up and are not below 0, and from which everything that is shown of a
// cell can be worked out: of a share, those who do and those who do not.
type people struct {
	parts []*big.Rat
	// of are how many of the parts count people; the others are what those have said.
	of int
}

// peopleOf is what a tally says about people; false when it counts something else.
func peopleOf(shared benefits.CodedIndicator, t *indicatorTally) (people, bool) {
	sum, of := t.sum.rat(perOne), t.denominator.rat(perOne)
	switch {
	case shared.Unit == benefits.UnitScore && shared.Aggregation == benefits.AggregateMean:
		// Those who answered, and the points above the lowest score and below the highest.
		above := new(big.Rat).Sub(sum, of)
		below := new(big.Rat).Sub(new(big.Rat).Mul(big.NewRat(5, 1), of), sum)
		return people{[]*big.Rat{of, above, below}, 1}, true
	case !shared.CountsPeople:
		return people{}, false
	case shared.Aggregation == benefits.AggregateMean:
		return people{[]*big.Rat{sum, new(big.Rat).Sub(of, sum)}, 2}, true
	}
	return people{[]*big.Rat{sum}, 1}, true
}

// few reports whether any of the parts is so few people that it is not shown. None is not few.
func (p people) few(threshold int64) bool {
	limit := big.NewRat(threshold, 1)
	return slices.ContainsFunc(p.parts[:p.of], func(n *big.Rat) bool { return n.Sign() != 0 && n.Cmp(limit) < 0 })
}

func (p people) none() bool {
	return !slices.ContainsFunc(p.parts, func(n *big.Rat) bool { return n.Sign() != 0 })
}

// protect hides what is few, and then what the hidden could be worked out from: first others beside
// it in the county, then the county and others beside it, and at last the whole.
func (t *tree) protect() {
	for _, c := range t.counties {
		for _, l := range c.leaves {
			l.few = l.people.few(t.threshold)
			l.hidden = l.few
		}
		for hidden := c.concealed(); len(hidden) > 0 && !t.wide(hidden); hidden = c.concealed() {
			if next := c.next(); next != nil {
				next.hidden = true
				continue
			}
			c.hidden = true
			break
		}
	}
	for !t.pooled() {
		next := t.next()
		if next == nil {
			t.hidden = true
			return
		}
		if len(next.concealed()) == 0 {
			next.next().hidden = true
		}
		next.hidden = true
	}
}

// wide reports whether numbers that are hidden, and whose sum can be worked out, leave room for
// each other: one of them at least is not few, and when every one that is few were 1, and the
// others as small as they can be, the threshold and more would be left over.
func (t *tree) wide(hidden []*leaf) bool {
	least, many := t.threshold, false
	for _, l := range hidden {
		if l.few {
			least++
			continue
		}
		least, many = least+t.threshold, true
	}
	if !many {
		return false
	}
	for part := range hidden[0].people.parts {
		room := big.NewRat(-least, 1)
		for _, l := range hidden {
			room.Add(room, l.people.parts[part])
		}
		if room.Sign() < 0 {
			return false
		}
	}
	return true
}

// pooled reports whether the hidden numbers of the hidden counties protect each other while the
// whole is shown: they have room, and they are not just what has no municipality, which is a
// number of its own. A county that is hidden alone never has room: it would not have been hidden.
func (t *tree) pooled() bool {
	var pool []*leaf
	for _, c := range t.counties {
		if c.hidden {
			pool = append(pool, c.concealed()...)
		}
	}
	placed := slices.ContainsFunc(pool, func(l *leaf) bool { return l.municipality != Unmapped })
	return len(pool) == 0 || placed && t.wide(pool)
}

// next is the county to hide next: of those that are shown and have anything to hide, the one with the
// fewest reports, and the last of them by its number: the largest towns mostly come first.
func (t *tree) next() *branch {
	var found *branch
	for _, c := range t.counties {
		if c.hidden || c.next() == nil && len(c.concealed()) == 0 {
			continue
		}
		if found == nil || c.reports() <= found.reports() {
			found = c
		}
	}
	return found
}

func (c *branch) reports() (all int64) {
	for _, l := range c.leaves {
		all += l.reports
	}
	return all
}

// concealed are the hidden numbers of a county.
func (c *branch) concealed() []*leaf {
	var list []*leaf
	for _, l := range c.leaves {
		if l.hidden {
			list = append(list, l)
		}
	}
	return list
}

// next is the number of a county to hide next: of those that are shown and not 0, the one with the fewest
// reports, the last of them by its number, and one with a municipality before one without. It is nil when there is none.
func (c *branch) next() *leaf {
	var found *leaf
	for _, l := range c.leaves {
		if l.hidden || l.people.none() {
			continue
		}
		if found == nil || cmp.Or(cmp.Compare(unplaced(l), unplaced(found)), cmp.Compare(l.reports, found.reports)) <= 0 {
			found = l
		}
	}
	return found
}

func unplaced(l *leaf) int {
	if l.municipality == Unmapped {
		return 1
	}
	return 0
}

// conceal finds the cells that a public picture does not show.
func (p *picture) conceal() map[indicatorCell]bool {
	type series struct {
		code benefits.IndicatorCode
		year int
	}
	trees := map[series]*tree{}
	hidden := map[indicatorCell]bool{}
	for _, c := range p.sortedReadings() {
		shared, _ := benefits.SharedIndicator(c.code)
		n, counts := peopleOf(shared, p.readings[c])
		if !counts {
			continue
		}
		s := series{c.code, c.year}
		t := trees[s]
		if t == nil {
			t = &tree{threshold: p.options.threshold()}
			trees[s] = t
		}
		county, municipality := c.part, Unmapped // of what has a county only
		switch {
		case c.by == ByMunicipality && c.part != Unmapped:
			county, municipality = c.part[:2], c.part
		case c.by != byRest:
			continue
		}
		b := t.county(county)
		b.leaves = append(b.leaves, &leaf{municipality: municipality, people: n, reports: p.readings[c].reports})
	}
	for s, t := range trees {
		t.protect()
		if t.hidden {
			hidden[indicatorCell{s.code, ByNothing, "", s.year}] = true
		}
		for _, c := range t.counties {
			if c.hidden {
				hidden[indicatorCell{s.code, ByCounty, c.code, s.year}] = true
			}
			for _, l := range c.concealed() {
				hidden[indicatorCell{s.code, ByMunicipality, l.municipality, s.year}] = true
			}
		}
	}
	return hidden
}

func (t *tree) county(code string) *branch {
	for _, c := range t.counties {
		if c.code == code {
			return c
		}
	}
	c := &branch{code: code}
	t.counties = append(t.counties, c)
	return c
}

// hide takes the numbers out of a sum, and gives what they were.
func (s *IndicatorSum) hide(secondary bool) HiddenCell {
	cell := HiddenCell{s.Indicator, s.By, s.Code, s.Year, s.Value, s.Numerator, s.Denominator, secondary}
	s.Value, s.Numerator, s.Denominator, s.Hidden = value.Decimal{}, value.Decimal{}, value.Decimal{}, true
	return cell
}
