package benefits

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

// parts are benefits of which each may be a part of any, with what it is worth said of some.
func parts(random *rand.Rand) []Benefit {
	list := make([]Benefit, 1+random.IntN(8))
	for i := range list {
		list[i].ID = value.ID(fmt.Sprint("b", i))
		if random.IntN(4) > 0 {
			list[i].PartOf = value.ID(fmt.Sprint("b", random.IntN(len(list)+1)))
		}
		if random.IntN(2) == 0 {
			list[i].Figures = make([]Figure, 1)
		}
	}
	return list
}

func hasFigures(b *Benefit) bool { return len(b.Figures) > 0 }

func TestWhatIsCountedElsewhereIsWhatSomethingAboveCounts(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 14))
	for range 5000 {
		list := parts(random)
		byID := map[value.ID]*Benefit{}
		for i := range list {
			byID[list[i].ID] = &list[i]
		}
		for i, got := range CountedElsewhere(list, hasFigures) {
			counted, steps := false, 0
			up := byID[list[i].PartOf]
			for ; up != nil && steps <= len(list); up = byID[up.PartOf] {
				counted = counted || hasFigures(up)
				steps++
			}
			require.Equal(t, counted && up == nil, got, "%s of %v", list[i].ID, list)
		}
	}
}

func TestOneIsUnderAnotherWhenTheWayUpComesToIt(t *testing.T) {
	random := rand.New(rand.NewPCG(15, 16))
	for range 5000 {
		list, above := parts(random), map[value.ID]value.ID{}
		for _, b := range list {
			above[b.ID] = b.PartOf
		}
		f := newFamily(above)
		for _, low := range list {
			for _, high := range list {
				want, up := false, low.ID
				for range list {
					up = above[up]
					want = want || up == high.ID
				}
				require.Equal(t, want, f.under(low.ID, high.ID), "%s under %s of %v", low.ID, high.ID, above)
			}
		}
	}
}

// Nothing above is asked again for each of those below it.
func TestAChainOfPartsIsFollowedOnce(t *testing.T) {
	list := make([]Benefit, 4000)
	for i := range list {
		list[i].ID = value.ID(fmt.Sprint("b", i))
		if i > 0 {
			list[i].PartOf = list[i-1].ID
		}
	}
	asked := 0
	elsewhere := CountedElsewhere(list, func(*Benefit) bool {
		asked++
		return false
	})
	require.NotContains(t, elsewhere, true)
	require.LessOrEqual(t, asked, len(list))
}
