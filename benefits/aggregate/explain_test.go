package aggregate_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

// What is behind a figure comes to the figure, to the øre, also in the prices of another year.
func TestWhatIsBehindAFigureAddsUpToIt(t *testing.T) {
	all := readKS(t, 2, ksFiles(t)...)
	inPrices := ksOptions(t)
	backwards := ksOptions(t)
	backwards.PriceYear = count(t, 2023)
	asTheyStand, valued := ksOptions(t), ksOptions(t)
	asTheyStand.PriceYear, asTheyStand.Deflators = value.Count{}, nil
	price, err := value.ParseMoney("433.33")
	require.NoError(t, err)
	valued.HourPrice = price
	for name, o := range map[string]aggregate.Options{
		"in the prices of the report": inPrices, "backwards": backwards, "as they stand": asTheyStand, "hours valued alike": valued,
	} {
		t.Run(name, func(t *testing.T) {
			p := draw(t, all, o)
			require.NotEmpty(t, p.Sums)
			for _, s := range p.Sums {
				list, err := all.Explain(o, s.Name())
				require.NoError(t, err, s.Name())
				var hours, kroner, time int64
				for _, c := range list {
					hours += c.Figure.Hours.Hundredths()
					require.Equal(t, c.Figure.Money.IsZero(), c.Priced.IsZero())
					if c.Kind == benefits.SavedTime {
						time += c.Priced.Ore()
					} else {
						kroner += c.Priced.Ore()
					}
				}
				require.Equal(t, []int64{s.Hours.Hundredths(), s.Money.Ore(), s.TimeValue.Ore()}, []int64{hours, kroner, time}, s.Name())
			}
		})
	}
}

func TestWhatIsBehindAnIndicatorInKronerAddsUpToIt(t *testing.T) {
	var all aggregate.Accumulator
	saved := reads(t, "gen-avoided-cost", 1001)
	for i, project := range []string{"a", "b", "c"} {
		require.NoError(t, all.Add(report(t, project, 2024, "1", saved, saves(t, "1", 2022+int64(i))), aggregate.Source{Name: project}))
	}
	o := aggregate.Options{Vintage: date(t, "2024-12-31"), PriceYear: count(t, 2022), Deflators: []benefits.Deflator{deflator(t, 2023, "4.3"), deflator(t, 2024, "3.7")}}
	s := cellOf(draw(t, &all, o), "gen-avoided-cost", aggregate.ByNothing, "")
	list, err := all.Explain(o, s.Name())
	require.NoError(t, err)
	require.Len(t, list, 3)
	var number int64
	for i, c := range list {
		require.Equal(t, int64(2022+i), c.PriceYear.Int64())
		number += c.PricedValue.Millionths()
	}
	require.Equal(t, s.Value.Millionths(), number)
}

// A sum of bytes is no person, whatever its digits look like.
func TestASumOfBytesIsNotANationalIdentityNumber(t *testing.T) {
	const number = "01818000010" // no person can have been born in month 81
	r := &aggregate.Report{Sources: []aggregate.SourceSum{{Name: "a.ndjson", SHA256: "ab" + number + "cd"}}, Doubts: []aggregate.Doubt{{ID: "a" + number}}}
	require.Empty(t, r.Check())
	r.Sources[0].Name = "rapport " + number + ".json"
	require.Len(t, r.Check(), 1)
	require.Equal(t, "/sources/0/name", string(r.Check()[0].Pointer))
}
