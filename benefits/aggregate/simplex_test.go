package aggregate_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// system is linear equations over numbers that are not below 0, in exact fractions: what a reader
// knows of numbers that are hidden.
type system struct {
	columns int
	rows    [][]*big.Rat // the coefficients, and then what they come to
}

// know adds an equation.
func (s *system) know(coefficients map[int]*big.Rat, sum *big.Rat) {
	row := zeros(s.columns + 1)
	for at, c := range coefficients {
		row[at].Set(c)
	}
	row[s.columns].Set(sum)
	s.rows = append(s.rows, row)
}

// span is the least and the greatest a combination of the numbers can be; nil for no limit.
func (s *system) span(t testing.TB, of map[int]*big.Rat) (least, greatest *big.Rat) {
	negative := map[int]*big.Rat{}
	for at, c := range of {
		negative[at] = new(big.Rat).Neg(c)
	}
	if least = s.most(t, negative); least != nil {
		least.Neg(least)
	}
	return least, s.most(t, of)
}

// most is the greatest a combination can be: the simplex method in two phases, with Bland's rule.
func (s *system) most(t testing.TB, of map[int]*big.Rat) *big.Rat {
	m, n := len(s.rows), s.columns
	table := make([][]*big.Rat, m)
	basis := make([]int, m)
	for i, row := range s.rows {
		table[i] = zeros(n + m + 1)
		sign := big.NewRat(1, 1)
		if row[n].Sign() < 0 {
			sign.SetInt64(-1)
		}
		for j := range n {
			table[i][j].Mul(sign, row[j])
		}
		table[i][n+i].SetInt64(1)
		table[i][n+m].Mul(sign, row[n])
		basis[i] = n + i
	}
	goal := zeros(n + m)
	for j := n; j < n+m; j++ {
		goal[j].SetInt64(-1)
	}
	best, limited := climb(table, basis, goal, n+m)
	require.True(t, limited)
	require.Zero(t, best.Sign(), "the truth is a solution, so there is one")
	goal = zeros(n + m)
	for at, c := range of {
		goal[at].Set(c)
	}
	// What was added to begin with stays at 0: it is driven out where it can be.
	for i, b := range basis {
		for j := 0; b >= n && j < n; j++ {
			if table[i][j].Sign() != 0 {
				pivot(table, basis, i, j)
				break
			}
		}
	}
	if best, limited = climb(table, basis, goal, n); !limited {
		return nil
	}
	return best
}

// climb goes from corner to corner until no step upwards is left; false when there is no end.
func climb(table [][]*big.Rat, basis []int, goal []*big.Rat, columns int) (*big.Rat, bool) {
	for {
		enter := -1
		for j := 0; j < columns && enter < 0; j++ {
			gain := new(big.Rat).Set(goal[j])
			for i, b := range basis {
				gain.Sub(gain, new(big.Rat).Mul(goal[b], table[i][j]))
			}
			if gain.Sign() > 0 {
				enter = j
			}
		}
		last := len(goal)
		if enter < 0 {
			best := new(big.Rat)
			for i, b := range basis {
				best.Add(best, new(big.Rat).Mul(goal[b], table[i][last]))
			}
			return best, true
		}
		leave, least := -1, new(big.Rat)
		for i := range table {
			if table[i][enter].Sign() <= 0 {
				continue
			}
			room := new(big.Rat).Quo(table[i][last], table[i][enter])
			if order := room.Cmp(least); leave < 0 || order < 0 || order == 0 && basis[i] < basis[leave] {
				leave, least = i, room
			}
		}
		if leave < 0 {
			return nil, false
		}
		pivot(table, basis, leave, enter)
	}
}

func pivot(table [][]*big.Rat, basis []int, row, column int) {
	by := new(big.Rat).Inv(table[row][column])
	for j := range table[row] {
		table[row][j].Mul(table[row][j], by)
	}
	for i := range table {
		if factor := new(big.Rat).Set(table[i][column]); i != row && factor.Sign() != 0 {
			for j := range table[i] {
				table[i][j].Sub(table[i][j], new(big.Rat).Mul(factor, table[row][j]))
			}
		}
	}
	basis[row] = column
}

func zeros(n int) []*big.Rat {
	list := make([]*big.Rat, n)
	for i := range list {
		list[i] = new(big.Rat)
	}
	return list
}

func TestTheAttackFindsWhatCanBeFound(t *testing.T) {
	one := big.NewRat(1, 1)
	var s system
	s.columns = 3
	s.know(map[int]*big.Rat{0: one, 1: one}, big.NewRat(7, 1))
	least, greatest := s.span(t, map[int]*big.Rat{0: one})
	require.Equal(t, []string{"0", "7"}, []string{least.RatString(), greatest.RatString()})
	least, greatest = s.span(t, map[int]*big.Rat{0: one, 1: one})
	require.Equal(t, []string{"7", "7"}, []string{least.RatString(), greatest.RatString()}, "a sum that is known is found")
	least, greatest = s.span(t, map[int]*big.Rat{2: one})
	require.Equal(t, "0", least.RatString())
	require.Nil(t, greatest, "nothing is known of the third")
	s.know(map[int]*big.Rat{1: one, 2: one}, big.NewRat(2, 1))
	s.know(map[int]*big.Rat{0: one, 1: big.NewRat(2, 1), 2: one}, big.NewRat(9, 1))
	least, greatest = s.span(t, map[int]*big.Rat{0: one})
	require.Equal(t, []string{"5", "7"}, []string{least.RatString(), greatest.RatString()}, "also where an equation says nothing new")
}
