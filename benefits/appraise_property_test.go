package benefits_test

import (
	"fmt"
	"math/big"
	"testing"
	"testing/quick"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

var kinds = []benefits.CashFlowKind{benefits.CashProjectCost, benefits.CashRunningCost, benefits.CashBenefit, benefits.CashDisbenefit}

// drawn makes flows of numbers that a property is tried with, four bytes to an amount.
func drawn(seed []byte) (flows []benefits.CashFlow) {
	for i := 0; i+4 <= len(seed) && i < 400; i += 4 {
		kind, year, size, shape := seed[i], int(seed[i+1]%40), int32(seed[i+2])*1000, seed[i+3]
		e := value.ExactMoney(value.Kroner(size))
		switch shape % 6 {
		case 1:
			e = value.AtLeastMoney(value.Kroner(size))
		case 2:
			e = value.MoneyEstimate{Min: value.Kroner(size / 3), Likely: value.Kroner(size), Max: value.Kroner(size*2 + 1)}
		case 3:
			e = value.MoneyEstimate{Min: value.Kroner(size), Max: value.Kroner(size + 777)}
		case 4:
			e = value.MoneyEstimate{}
		}
		f := one(value.ID(fmt.Sprint("f", i)), kinds[kind%4], e)
		f.Years[0].Year += year
		f.PublicShare = dec(fmt.Sprint(shape % 101))
		if shape%7 == 0 {
			f.Years[0].Share = big.NewRat(int64(shape), 255)
		}
		flows = append(flows, f)
	}
	return flows
}

func TestDiscountingAtZeroIsTheSum(t *testing.T) {
	require.NoError(t, quick.Check(func(seed []byte, timing uint8) bool {
		a := terms(40, "0", []benefits.Timing{benefits.FirstYearUndiscounted, benefits.MidYear, benefits.EndOfYear}[timing%3])
		a.TaxCost = dec("20")
		r := appraise(t, a, drawn(seed)...)
		for _, c := range []benefits.AppraisalCase{r.Expected, r.Likely, r.Optimistic, r.Pessimistic} {
			if c.Present != c.Sums {
				return false
			}
		}
		return true
	}, &quick.Config{MaxCount: 30}))
}

func TestAnotherBenefitNeverLowersTheGrossSum(t *testing.T) {
	require.NoError(t, quick.Check(func(seed, more []byte) bool {
		a, flows := terms(40, "4", benefits.EndOfYear), drawn(seed)
		before := appraise(t, a, flows...).Expected.Present.Benefits
		for _, f := range drawn(more) {
			if f.Kind == benefits.CashBenefit {
				flows = append(flows, f)
			}
		}
		return appraise(t, a, flows...).Expected.Present.Benefits.Compare(before) >= 0
	}, &quick.Config{MaxCount: 30}))
}

func TestOptimismIsNeverBelowPessimism(t *testing.T) {
	require.NoError(t, quick.Check(func(seed []byte) bool {
		a := terms(40, "4", benefits.MidYear)
		a.TaxCost = dec("20")
		r := appraise(t, a, drawn(seed)...)
		low, high := r.Pessimistic.NetPresentValue(), r.Optimistic.NetPresentValue()
		return low.Compare(r.Expected.NetPresentValue()) <= 0 && r.Expected.NetPresentValue().Compare(high) <= 0 &&
			low.Compare(r.Likely.NetPresentValue()) <= 0 && r.Likely.NetPresentValue().Compare(high) <= 0
	}, &quick.Config{MaxCount: 30}))
}

func TestTheOrderOfFlowsChangesNothingButTheirOrder(t *testing.T) {
	require.NoError(t, quick.Check(func(seed []byte) bool {
		flows := drawn(seed)
		a := terms(40, "4", benefits.EndOfYear)
		forward := appraise(t, a, flows...)
		for i, j := 0, len(flows)-1; i < j; i, j = i+1, j-1 {
			flows[i], flows[j] = flows[j], flows[i]
		}
		back := appraise(t, a, flows...)
		return forward.Expected.Present == back.Expected.Present && forward.Pessimistic.Present == back.Pessimistic.Present
	}, &quick.Config{MaxCount: 30}))
}

func TestFlowsAndTermsThatCannotBeAppraisedAreErrors(t *testing.T) {
	good := terms(10, "4", benefits.EndOfYear)
	with := func(change func(*benefits.Appraisal)) benefits.Appraisal {
		a := good
		change(&a)
		return a
	}
	broken := func(change func(*benefits.CashFlow)) []benefits.CashFlow {
		f := flow("f", benefits.CashBenefit, "1", "2")
		change(&f)
		return []benefits.CashFlow{f}
	}
	huge := net("9999999999999.99")[0]
	cases := []struct {
		name  string
		flows []benefits.CashFlow
		terms benefits.Appraisal
		want  error
	}{
		{"no first year", nil, with(func(a *benefits.Appraisal) { a.StartYear = value.Count{} }), value.ErrNotStated},
		{"no number of years", nil, with(func(a *benefits.Appraisal) { a.Years = value.Count{} }), value.ErrNotStated},
		{"no years", nil, with(func(a *benefits.Appraisal) { a.Years = num(0) }), value.ErrRange},
		{"101 years", nil, with(func(a *benefits.Appraisal) { a.Years = num(101) }), value.ErrRange},
		{"long ago", nil, with(func(a *benefits.Appraisal) { a.StartYear = num(1899) }), value.ErrRange},
		{"no timing", nil, with(func(a *benefits.Appraisal) { a.Timing = "" }), value.ErrNotStated},
		{"no rate", nil, with(func(a *benefits.Appraisal) { a.Rate = value.Decimal{} }), value.ErrNotStated},
		{"tax cost of 101 per cent", nil, with(func(a *benefits.Appraisal) { a.TaxCost = dec("101") }), value.ErrRange},
		{"kind", broken(func(f *benefits.CashFlow) { f.Kind = "gift" }), good, value.ErrRange},
		{"public share", broken(func(f *benefits.CashFlow) { f.PublicShare = dec("-1") }), good, value.ErrRange},
		{"share", broken(func(f *benefits.CashFlow) { f.Years[0].Share = big.NewRat(-1, 2) }), good, value.ErrRange},
		{"a year twice", broken(func(f *benefits.CashFlow) { f.Years[1].Year = 2024 }), good, benefits.ErrContradiction},
		{"an estimate that says two things", broken(func(f *benefits.CashFlow) { f.Years[0].Amount.Min = huge }), good, benefits.ErrContradiction},
		{"more than money can hold", []benefits.CashFlow{one("a", benefits.CashBenefit, value.ExactMoney(huge)), one("b", benefits.CashBenefit, value.ExactMoney(huge))}, good, value.ErrRange},
		{"a ratio beyond its range", []benefits.CashFlow{one("a", benefits.CashBenefit, value.ExactMoney(huge)), flow("b", benefits.CashRunningCost, "0.01")}, good, value.ErrRange},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := benefits.Appraise(c.flows, c.terms)
			require.ErrorIs(t, err, c.want)
		})
	}
}

func TestAHundredYears(t *testing.T) {
	f := benefits.CashFlow{ID: "b", Kind: benefits.CashBenefit}
	for y := range 100 {
		f.Years = append(f.Years, benefits.YearAmount{Year: 2024 + y, Amount: value.ExactMoney(value.Kroner(1_000_000))})
	}
	want := map[benefits.Schedule]string{}
	got := map[benefits.Schedule]string{}
	for _, s := range []benefits.Schedule{benefits.ScheduleR109, benefits.ScheduleGreenBook, benefits.ScheduleDenmark} {
		a := terms(100, "0", benefits.EndOfYear)
		a.Schedule = s
		got[s] = appraise(t, a, f).Expected.NetPresentValue().String()
		sum := new(big.Rat)
		for y := range 100 {
			factor, err := rates(t, a).Factor(y + 1)
			require.NoError(t, err)
			sum.Add(sum, factor)
		}
		m, err := value.RoundMoney(sum.Mul(sum, big.NewRat(1_000_000, 1)))
		require.NoError(t, err)
		want[s] = m.String()
	}
	require.Equal(t, want, got)
}
