package aggregate

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// What is found in a family of many is what somebody finds who looks at all of them.
func TestWhatHasToDoWithAReportIsFound(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	day := func() value.Date {
		d, err := value.NewDate(2020+random.IntN(4), 1+random.IntN(12), 1+random.IntN(28))
		require.NoError(t, err)
		return d
	}
	period := func() value.Period {
		a, b := day(), day()
		if b.Before(a) {
			a, b = b, a
		}
		return value.Period{From: a, To: b}
	}
	numbers := []identity.MunicipalityNumber{"0301", "1103", "3101", "5001"}
	for _, n := range []int{0, 1, fewReports, fewReports + 1, 100} {
		var all family
		for range n {
			all.reports = append(all.reports, &record{
				municipality: numbers[random.IntN(3)], period: period(),
				benefits: []effect{{figures: []benefits.Figure{{Period: period()}, {Period: period()}}}},
			})
		}
		slices.SortFunc(all.reports, func(a, b *record) int {
			if a.municipality != b.municipality {
				return int(a.municipality[0]) - int(b.municipality[0])
			}
			return a.period.From.Compare(b.period.From)
		})
		for _, number := range numbers {
			var of []*record
			for _, rec := range all.reports {
				if rec.municipality == number {
					of = append(of, rec)
				}
			}
			require.True(t, slices.Equal(of, all.of(number)), "%d reports, %s", n, number)
			for range 50 {
				p := period()
				near := all.near(number, p)
				for _, rec := range of {
					if overlap(rec.period, p) {
						require.Contains(t, near, rec)
					}
				}
				for _, rec := range near {
					require.Equal(t, number, rec.municipality)
				}
			}
		}
		for year := 2019; year < 2025; year++ {
			telling := all.tellingOf(year)
			for _, rec := range all.reports {
				figures := rec.benefits[0].figures
				if rec.period.Year() == year || figures[0].Period.Year() == year || figures[1].Period.Year() == year {
					require.Contains(t, telling, rec)
				}
			}
			if n > fewReports {
				require.Less(t, len(telling), n)
			}
		}
	}
}
