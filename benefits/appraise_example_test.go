package benefits_test

import (
	"fmt"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// Guidance that costs 400 000 kroner to set up and 50 000 a year to run saves between 80 000 and
// 240 000 kroner a year, most likely 160 000. The figures are made up.
func ExampleAppraise() {
	every := func(id value.ID, kind benefits.CashFlowKind, from, to int, amount value.MoneyEstimate) benefits.CashFlow {
		f := benefits.CashFlow{ID: id, Kind: kind}
		for y := from; y <= to; y++ {
			f.Years = append(f.Years, benefits.YearAmount{Year: y, Amount: amount})
		}
		return f
	}
	flows := []benefits.CashFlow{
		every("setup", benefits.CashProjectCost, 2026, 2026, value.ExactMoney(value.Kroner(400_000))),
		every("guides", benefits.CashRunningCost, 2027, 2035, value.ExactMoney(value.Kroner(50_000))),
		every("fewer-visits", benefits.CashBenefit, 2027, 2035, value.MoneyEstimate{
			Min: value.Kroner(80_000), Likely: value.Kroner(160_000), Max: value.Kroner(240_000)}),
	}
	result, err := benefits.Appraise(flows, benefits.Appraisal{
		StartYear: num(2026), Years: num(10), Timing: benefits.FirstYearUndiscounted, PriceYear: num(2026), RateVariation: dec("1"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	c := result.Expected
	fmt.Println("Net present value:", c.NetPresentValue(), "kroner")
	fmt.Println("For each krone:", c.BenefitCostRatio)
	fmt.Println("Paid back:", c.Payback.Year, "and discounted:", c.DiscountedPayback.Year)
	fmt.Println("Internal rate:", c.InternalRate.Rates[0].Rate, "per cent")
	for _, row := range result.Sensitivity {
		fmt.Printf("%s %s: %s to %s\n", row.Kind, row.Flow, row.NetAtLow, row.NetAtHigh)
	}
	// Output:
	// Net present value: 417886.48 kroner
	// For each krone: 1.541467
	// Paid back: 2030 and discounted: 2031
	// Internal rate: 23.335818 per cent
	// flow fewer-visits: -176940.05 to 1012713.01
	// discount-rate : 456471.98 to 381860.38
}
