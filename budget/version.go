package budget

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Version is the budget as it was proposed or granted at one time, and why.
type Version struct {
	ID     value.ID   `json:"id"`
	Title  string     `json:"title"`
	Date   value.Date `json:"date,omitzero"`
	Reason string     `json:"reason,omitempty"`
	// Total is the whole budget. Lines say how it is shared, when that is known.
	Total value.Money   `json:"total,omitzero"`
	Lines []VersionLine `json:"lines,omitempty"`
}

// VersionLine is the amount one cost has in a version.
type VersionLine struct {
	Cost value.ID `json:"cost" ref:"Cost"`
	// Amount is what the cost may take of the project's money, as [Cost.ProjectCost] counts it:
	// with value added tax that does not come back, and without that which does.
	Amount value.Money `json:"amount,omitzero"`
}

// Reallocation moves money between lines. It balances to zero and says why.
type Reallocation struct {
	ID       value.ID   `json:"id"`
	Title    string     `json:"title"`
	Date     value.Date `json:"date,omitzero"`
	Reason   string     `json:"reason,omitempty"`
	Decision value.ID   `json:"decision,omitempty" ref:"Decision"`
	Moves    []Move     `json:"moves,omitempty"`
}

// Move is what a reallocation adds to a line, or takes from it when the amount is negative. It counts
// value added tax as a [VersionLine] does.
type Move struct {
	Cost   value.ID    `json:"cost" ref:"Cost"`
	Amount value.Money `json:"amount,omitzero"`
}

// InForce is the last version that says how the money is shared, and whether there is one.
func (b Budget) InForce() (Version, bool) {
	for _, v := range slices.Backward(b.Versions) {
		if len(v.Lines) > 0 {
			return v, true
		}
	}
	return Version{}, false
}

// Shared adds up the lines of the version. It is not stated when there are none, or one of them has no
// amount. It returns value.ErrRange when the sum is too large.
func (v Version) Shared() (value.Money, error) {
	if len(v.Lines) == 0 {
		return value.Money{}, nil
	}
	sum := value.Kroner(0)
	for _, l := range v.Lines {
		var err error
		if sum, err = sum.Add(l.Amount); err != nil {
			return value.Money{}, err
		}
	}
	return sum, nil
}

// Balance is the sum of the moves, which must be 0. It is not stated when a move has no amount. It
// returns value.ErrRange when the sum is too large.
func (r Reallocation) Balance() (value.Money, error) {
	sum := value.Kroner(0)
	for _, m := range r.Moves {
		var err error
		if sum, err = sum.Add(m.Amount); err != nil {
			return value.Money{}, err
		}
	}
	return sum, nil
}
