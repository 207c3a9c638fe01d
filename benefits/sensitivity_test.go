package benefits_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// rows are the rows of the table in short.
func rows(r benefits.AppraisalResult) (out []string) {
	for _, s := range r.Sensitivity {
		name, ends := s.Flow.String(), s.LowAmount.String()+"–"+s.HighAmount.String()
		if s.Kind == benefits.AssumptionDiscountRate {
			name, ends = "rate", s.LowRate.String()+"–"+s.HighRate.String()
		}
		out = append(out, fmt.Sprintf("%s %s: %s to %s, %s apart, 0 at %s", name, ends, s.NetAtLow, s.NetAtHigh, s.Swing, s.BreakEven))
	}
	return out
}

func TestSensitivityMovesOneAssumptionAtATime(t *testing.T) {
	a := terms(2, "10", benefits.FirstYearUndiscounted)
	a.RateVariation = dec("1")
	benefit := one("b", benefits.CashBenefit, threePoint("880", "1100", "1320"))
	benefit.Years[0].Year = 2025
	r := appraise(t, a, one("p", benefits.CashProjectCost, threePoint("500", "600", "1200")), benefit,
		flow("d", benefits.CashRunningCost, "50"), one("open", benefits.CashBenefit, value.AtLeastMoney(value.Kroner(10))))
	// 1000 + 10 − 700 − 50 = 260
	require.Equal(t, "260", r.Expected.NetPresentValue().String())
	want := []string{
		"p 500–1200: 460 to -240, 700 apart, 0 at 37.142857",
		"b 880–1320: 60 to 460, 400 apart, 0 at -26",
		"rate -1–1: 269.17 to 250.99, 18.18 apart, 0 at ",
	}
	if diff := cmp.Diff(want, rows(r)); diff != "" {
		t.Error(diff)
	}
	require.Equal(t, []value.ID{"open"}, r.OneSided)
}

func TestNoRateGoesBelowZero(t *testing.T) {
	a := terms(2, "1.39", benefits.EndOfYear)
	a.RateVariation = dec("2")
	r := appraise(t, a, flow("b", benefits.CashBenefit, "100", "100"))
	require.Len(t, r.Sensitivity, 1)
	require.True(t, r.Sensitivity[0].StoppedAtZero)
	require.Equal(t, "200", r.Sensitivity[0].NetAtLow.String())
	a.RateVariation = dec("-2")
	_, err := benefits.Appraise(nil, a)
	require.ErrorIs(t, err, value.ErrRange)
}

// Each row is what a whole new appraisal with that one flow at that end gives.
func TestSensitivityIsWhatANewAppraisalGives(t *testing.T) {
	a := terms(60, "0", benefits.MidYear)
	a.Schedule, a.Rate = benefits.ScheduleR109, value.Decimal{}
	a.TaxCost, a.PriceYear = dec("20"), num(2024)
	a.Deflators = []benefits.Deflator{{Year: num(2024), Rate: dec("3.9")}}
	var flows []benefits.CashFlow
	for i, kind := range []benefits.CashFlowKind{benefits.CashProjectCost, benefits.CashRunningCost, benefits.CashBenefit, benefits.CashDisbenefit} {
		f := benefits.CashFlow{ID: value.ID(kind), Kind: kind, PublicShare: dec(fmt.Sprint(25 * i)), PriceYear: num(2023)}
		for y := range 50 {
			f.Years = append(f.Years, benefits.YearAmount{Year: 2024 + y, Share: big.NewRat(int64(y+1), 50),
				Amount: threePoint(fmt.Sprint(100*i+y), fmt.Sprint(200*i+y+7), fmt.Sprint(900*i+y+9))})
		}
		flows = append(flows, f)
	}
	table := appraise(t, a, flows...)
	require.Len(t, table.Sensitivity, len(flows))
	for _, row := range table.Sensitivity {
		for _, end := range []struct {
			of   func(value.MoneyEstimate) value.Money
			want value.Money
		}{
			{func(e value.MoneyEstimate) value.Money { return e.Min }, row.NetAtLow},
			{func(e value.MoneyEstimate) value.Money { return e.Max }, row.NetAtHigh},
		} {
			moved := make([]benefits.CashFlow, len(flows))
			for i, f := range flows {
				moved[i] = f
				if f.ID == row.Flow {
					moved[i].Years = nil
					for _, y := range f.Years {
						y.Amount = value.ExactMoney(end.of(y.Amount))
						moved[i].Years = append(moved[i].Years, y)
					}
				}
			}
			require.Equal(t, end.want, appraise(t, a, moved...).Expected.NetPresentValue(), row.Flow)
		}
	}
}
