package benefits_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// 500 benefits over 40 years, each with an interval and on its way up, some costs, tax financing,
// deflators and the table of sensitivity.
func BenchmarkAppraise(b *testing.B) {
	for _, timing := range []benefits.Timing{benefits.FirstYearUndiscounted, benefits.MidYear} {
		b.Run(string(timing), func(b *testing.B) {
			a := benefits.Appraisal{
				StartYear: num(2026), Years: num(40), Timing: timing, PriceYear: num(2026), TaxCost: dec("20"), RateVariation: dec("1"),
				Deflators: []benefits.Deflator{{Year: num(2025), Rate: dec("4.1")}, {Year: num(2026), Rate: dec("3.9")}},
			}
			var flows []benefits.CashFlow
			add := func(kind benefits.CashFlowKind, n int, rampUp bool) {
				for i := range n {
					f := benefits.CashFlow{ID: value.ID(fmt.Sprint(kind, i)), Kind: kind, PriceYear: num(2024 + int64(i%3)), PublicShare: dec("50")}
					kr := int32(10_000 + 37*i)
					for y := range 40 {
						if kind == benefits.CashProjectCost && y > 2 {
							break
						}
						year := benefits.YearAmount{Year: 2026 + y, Amount: value.MoneyEstimate{Min: value.Kroner(kr / 2), Likely: value.Kroner(kr), Max: value.Kroner(2 * kr)}}
						if rampUp && y < 3 {
							year.Share = big.NewRat(int64(25*(y+1)), 100)
						}
						f.Years = append(f.Years, year)
					}
					flows = append(flows, f)
				}
			}
			add(benefits.CashProjectCost, 50, false)
			add(benefits.CashRunningCost, 50, false)
			add(benefits.CashBenefit, 500, true)
			b.ReportAllocs()
			for b.Loop() {
				r, err := benefits.Appraise(flows, a)
				if err != nil || len(r.Sensitivity) != 601 {
					b.Fatal(err, len(r.Sensitivity))
				}
			}
		})
	}
}
