package benefits_test

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// Whatever the numbers, an appraisal is a result or an error, and the result holds together.
func FuzzAppraise(f *testing.F) {
	f.Add([]byte("a plan with some flows in it and some terms, long enough"), uint16(2024), uint8(40), uint8(0), int64(4000000), int64(20000000), int64(1000000))
	f.Add([]byte{}, uint16(0), uint8(0), uint8(4), int64(0), int64(0), int64(0))
	f.Add(make([]byte, 64), uint16(1), uint8(100), uint8(7), int64(-1), int64(1<<62), int64(1))
	f.Fuzz(func(t *testing.T, data []byte, start uint16, years, choice uint8, rate, tax, variation int64) {
		if len(data) > 1024 {
			return
		}
		schedules := []benefits.Schedule{"", benefits.ScheduleGreenBook, benefits.ScheduleDenmark, benefits.ScheduleFlat, benefits.ScheduleOwn, "other"}
		timings := []benefits.Timing{benefits.FirstYearUndiscounted, benefits.MidYear, benefits.EndOfYear, ""}
		millionths := func(n int64) value.Decimal {
			d, _ := value.RoundDecimal(big.NewRat(n%1e12, 1e6))
			return d
		}
		a := benefits.Appraisal{
			StartYear: num(1890 + int64(start%320)), Years: num(int64(years)), Schedule: schedules[int(choice)%len(schedules)],
			Rate: millionths(rate), Timing: timings[int(choice/8)%len(timings)], PriceYear: num(2024), TaxCost: millionths(tax % 1e8),
			RateVariation: millionths(variation), Deflators: []benefits.Deflator{{Year: num(2024), Rate: millionths(rate - tax)}},
			Rates: []benefits.RateStep{{FromYear: num(1), Rate: millionths(rate)}, {FromYear: num(int64(start)), Rate: millionths(tax)}},
		}
		amount := func(b []byte) value.Money {
			if b[0]%5 == 0 {
				return value.Money{}
			}
			m, _ := value.Ore(int64(binary.LittleEndian.Uint64(b)) % 1_000_000_000_000_000)
			return m
		}
		var flows []benefits.CashFlow
		for ; len(data) >= 36; data = data[36:] {
			e := value.MoneyEstimate{Min: amount(data), Likely: amount(data[8:]), Max: amount(data[16:])}
			if data[24]%2 == 0 {
				e = value.MoneyEstimate{Value: e.Likely}
			}
			y := benefits.YearAmount{Year: int(a.StartYear.Int64()) + int(data[25]%110) - 5, Amount: e}
			if data[26]%3 == 0 {
				y.Share = big.NewRat(int64(data[27])-3, int64(data[28])+1)
			}
			flow := benefits.CashFlow{ID: "f", Kind: kinds[data[29]%4], PublicShare: millionths(int64(data[30]) * 500_000), Years: []benefits.YearAmount{y}}
			if data[31]%4 == 0 {
				flow.PriceYear = num(2020 + int64(data[32]%6))
			}
			if n := len(flows); n > 0 && data[33]%2 == 0 {
				flows[n-1].Years = append(flows[n-1].Years, y)
				continue
			}
			flows = append(flows, flow)
		}
		r, err := benefits.Appraise(flows, a)
		if err != nil {
			return
		}
		for _, c := range []benefits.AppraisalCase{r.Expected, r.Likely, r.Optimistic, r.Pessimistic} {
			if len(c.Years) != int(years) || c.Years[len(c.Years)-1].CumulatedPresent != c.Present.Net || c.Years[len(c.Years)-1].Cumulated != c.Sums.Net {
				t.Fatalf("the years do not end in the sum: %+v", c)
			}
			if n := len(c.InternalRate.Rates) + c.InternalRate.Beyond; (n == 1) != (c.InternalRate.Outcome == benefits.OneRate) || (n > 1) != (c.InternalRate.Outcome == benefits.SeveralRates) {
				t.Fatalf("%d rates are %s", n, c.InternalRate.Outcome)
			}
		}
		for i, row := range r.Sensitivity {
			if row.Swing.Sign() < 0 || i > 0 && row.Swing.Compare(r.Sensitivity[i-1].Swing) > 0 {
				t.Fatalf("the table is not in order: %+v", r.Sensitivity)
			}
		}
		for _, l := range value.Langs() {
			if r.Basis.In(l) == "" {
				t.Fatal("the result does not say what it was worked out with")
			}
		}
	})
}
