package benefits_test

import (
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// terms are those of an appraisal of so many years from 2024 with a flat rate.
func terms(years int64, rate string, timing benefits.Timing) benefits.Appraisal {
	a := flat(rate)
	a.StartYear, a.Years, a.Timing = num(2024), num(years), timing
	return a
}

// flow is a flow of exact amounts in kroner, from 2024 on.
func flow(id value.ID, kind benefits.CashFlowKind, amounts ...string) benefits.CashFlow {
	f := benefits.CashFlow{ID: id, Kind: kind}
	for i, m := range net(amounts...) {
		f.Years = append(f.Years, benefits.YearAmount{Year: 2024 + i, Amount: value.ExactMoney(m)})
	}
	return f
}

// one is a flow with one estimate, in 2024.
func one(id value.ID, kind benefits.CashFlowKind, e value.MoneyEstimate) benefits.CashFlow {
	return benefits.CashFlow{ID: id, Kind: kind, Years: []benefits.YearAmount{{Year: 2024, Amount: e}}}
}

func threePoint(min, likely, max string) value.MoneyEstimate {
	m := net(min, likely, max)
	return value.MoneyEstimate{Min: m[0], Likely: m[1], Max: m[2]}
}

func appraise(t *testing.T, terms benefits.Appraisal, flows ...benefits.CashFlow) benefits.AppraisalResult {
	t.Helper()
	r, err := benefits.Appraise(flows, terms)
	require.NoError(t, err)
	return r
}

// OMB, Circular A-94 (1992), appendix B: costs 106.40, benefits 142.41, net 36.01, and each year.
func TestPublishedExampleOfDiscounting(t *testing.T) {
	r := appraise(t, terms(10, "7", benefits.EndOfYear),
		flow("cost", benefits.CashProjectCost, "10", "20", "30", "30", "20", "10", "5", "5", "5", "5"),
		flow("benefit", benefits.CashBenefit, "0", "0", "5", "10", "30", "40", "40", "40", "40", "25"))
	require.Equal(t, "106.40", r.Expected.Present.ProjectCost.String())
	require.Equal(t, "142.41", r.Expected.Present.Benefits.String())
	require.Equal(t, "36.01", r.Expected.NetPresentValue().String())
	want := []string{"-9.35", "-17.47", "-20.41", "-15.26", "7.13", "19.99", "21.80", "20.37", "19.04", "10.17"}
	var got []string
	for _, y := range r.Expected.Years {
		got = append(got, y.PresentValue.String())
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	require.Equal(t, "1.338457", r.Expected.BenefitCostRatio.String())
}

// Prosjektveiviseren, Prosjektbegrunnelse, sheet A, in 1000 kroner.
func TestThreePointsOfProsjektveiviseren(t *testing.T) {
	benefit := func(id value.ID, min, likely, max string) benefits.CashFlow {
		return one(id, benefits.CashBenefit, threePoint(min, likely, max))
	}
	r := appraise(t, terms(1, "4", benefits.FirstYearUndiscounted),
		one("p", benefits.CashProjectCost, threePoint("18000", "19600", "25000")),
		one("d", benefits.CashRunningCost, threePoint("8000", "9000", "11000")),
		benefit("b1", "25000", "40000", "50000"), benefit("b2", "5000", "10000", "15000"),
		benefit("b3", "3000", "5000", "7000"), benefit("b4", "4000", "4000", "4000"))
	require.Equal(t, "20360", r.Expected.Sums.ProjectCost.String())
	require.Equal(t, "9200", r.Expected.Sums.RunningCost.String())
	require.Equal(t, "58000", r.Expected.Sums.Benefits.String())
	got := map[string]string{
		"likely": r.Likely.Sums.Net.String(), "optimistic": r.Optimistic.Sums.Net.String(),
		"pessimistic": r.Pessimistic.Sums.Net.String(), "adjusted": r.Expected.Sums.Net.String(),
	}
	want := map[string]string{"likely": "30400", "optimistic": "50000", "pessimistic": "1000", "adjusted": "28440"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	require.Empty(t, r.Expected.Bound)
}

// Textbook examples: an investment of 5 200, 5 400 or 10 400 at 14 per cent, and others.
func TestPaybackIsTheFirstYearThatStaysAboveZero(t *testing.T) {
	cases := []struct {
		name, rate         string
		cost               []string
		gain               []string
		simple, discounted int // years after the first, -1 for never
	}{
		{"5 200 at 14 per cent", "14", []string{"5200"}, []string{"0", "2800", "3700", "5100", "4300"}, 2, 2},
		{"5 400 at 14 per cent", "14", []string{"5400"}, []string{"0", "2800", "3700", "5100", "4300"}, 2, 3},
		{"10 400 at 14 per cent", "14", []string{"10400"}, []string{"0", "2800", "3700", "5100", "4300"}, 3, 4},
		{"22 761 at 5 per cent", "5", []string{"22761"}, []string{"0", "10267", "10267", "10267", "10267"}, 3, 3},
		{"200 000 at 12 per cent", "12", []string{"200000"}, []string{"0", "60000", "80000", "70000", "60000", "50000"}, 3, 4},
		{"never discounted", "10", []string{"100"}, []string{"0", "105"}, 1, -1},
		{"never", "0", []string{"100"}, []string{"0", "99.99"}, -1, -1},
		{"exactly", "0", []string{"100"}, []string{"0", "100"}, 1, 1},
		{"falls back once", "0", []string{"100", "0", "50"}, []string{"0", "120", "0", "40"}, 3, 3},
		{"nothing to pay back", "0", []string{"0"}, []string{"10"}, 0, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := appraise(t, terms(6, c.rate, benefits.FirstYearUndiscounted),
				flow("cost", benefits.CashProjectCost, c.cost...), flow("gain", benefits.CashBenefit, c.gain...))
			want := func(years int) benefits.Payback {
				if years < 0 {
					return benefits.Payback{}
				}
				return benefits.Payback{Reached: true, Year: 2024 + years, Years: years}
			}
			require.Equal(t, want(c.simple), r.Expected.Payback)
			require.Equal(t, want(c.discounted), r.Expected.DiscountedPayback)
		})
	}
}

func TestEachYearShowsWhatItIsMadeOf(t *testing.T) {
	r := appraise(t, terms(3, "4", benefits.FirstYearUndiscounted),
		flow("p", benefits.CashProjectCost, "1000"), flow("d", benefits.CashRunningCost, "0", "10", "10"),
		flow("b", benefits.CashBenefit, "0", "900", "900.50"), flow("x", benefits.CashDisbenefit, "0", "0", "20"))
	var got []string
	for _, y := range r.Expected.Years {
		a := y.Amounts
		got = append(got, value.Kroner(int32(y.Year)).String()+": P "+a.ProjectCost.String()+" D "+a.RunningCost.String()+" B "+a.Benefits.String()+
			" U "+a.Disbenefits.String()+" net "+a.Net.String()+" × "+y.Factor.String()+" = "+y.PresentValue.String()+
			", "+y.Cumulated.String()+", "+y.CumulatedPresent.String())
	}
	want := []string{
		"2024: P 1000 D 0 B 0 U 0 net -1000 × 1 = -1000, -1000, -1000",
		"2025: P 0 D 10 B 900 U 0 net 890 × 0.961538 = 855.77, -110, -144.23",
		"2026: P 0 D 10 B 900.50 U 20 net 870.50 × 0.924556 = 804.83, 760.50, 660.60",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	require.True(t, r.Expected.Years[0].Amounts.TaxCost.IsZero(), "no cost of tax financing is stated")
}

// 20 per cent on the public share of the need for financing: 1 000 × 100 %, 500 × 40 % saved, 100 × 50 %.
func TestTaxFinancingIsALineOfItsOwn(t *testing.T) {
	a := terms(2, "0", benefits.EndOfYear)
	a.TaxCost = dec("20")
	share := func(f benefits.CashFlow, percent string) benefits.CashFlow {
		f.PublicShare = dec(percent)
		return f
	}
	r := appraise(t, a,
		share(flow("p", benefits.CashProjectCost, "1000"), "100"), share(flow("b", benefits.CashBenefit, "0", "500"), "40"),
		share(flow("x", benefits.CashDisbenefit, "100"), "50"), flow("d", benefits.CashRunningCost, "10"))
	require.Equal(t, "210", r.Expected.Years[0].Amounts.TaxCost.String())
	require.Equal(t, "-40", r.Expected.Years[1].Amounts.TaxCost.String())
	require.Equal(t, "170", r.Expected.Sums.TaxCost.String())
	require.Equal(t, "-780", r.Expected.Sums.Net.String(), "500 − 1 000 − 100 − 10 − 170")
	require.Equal(t, []value.ID{"d"}, r.NoPublicShare)
	require.Equal(t, "0.338983", r.Expected.BenefitCostRatio.String(), "(500 − 100) / (1 000 + 10 + 170)")
}

func TestAmountsAreBroughtToOnePriceYear(t *testing.T) {
	a := terms(1, "0", benefits.EndOfYear)
	a.PriceYear = num(2024)
	a.Deflators = []benefits.Deflator{{Year: num(2023), Rate: dec("10")}, {Year: num(2024), Rate: dec("5")}, {Year: num(2025), Rate: dec("4.1")}}
	at := func(priceYear int64, amount string) benefits.CashFlow {
		f := flow("b", benefits.CashBenefit, amount)
		f.PriceYear = num(priceYear)
		return f
	}
	for _, c := range []struct {
		flow benefits.CashFlow
		want string
	}{
		{at(2022, "1000"), "1155"},                        // × 1.10 × 1.05
		{at(2023, "1000"), "1050"},                        // × 1.05
		{at(2024, "1000"), "1000"},                        // its own
		{at(2025, "1041"), "1000"},                        // ÷ 1.041
		{flow("b", benefits.CashBenefit, "1000"), "1000"}, // not stated: the appraisal's
	} {
		require.Equal(t, c.want, appraise(t, a, c.flow).Expected.Sums.Benefits.String())
	}
	_, err := benefits.Appraise([]benefits.CashFlow{at(2020, "1")}, a)
	var missing *benefits.DeflatorError
	require.ErrorAs(t, err, &missing)
	require.Equal(t, &benefits.DeflatorError{Flow: "b", Year: 2021}, missing)
	require.ErrorIs(t, err, value.ErrNotStated)
	require.ErrorContains(t, err, "2021")
	_, err = benefits.Appraise([]benefits.CashFlow{at(1899, "1")}, a)
	require.ErrorIs(t, err, value.ErrRange)

	a.Deflators = append(a.Deflators, benefits.Deflator{Year: num(2024), Rate: dec("5.1")})
	_, err = benefits.Appraise([]benefits.CashFlow{at(2023, "1")}, a)
	require.ErrorIs(t, err, benefits.ErrContradiction)
	a.PriceYear = value.Count{}
	_, err = benefits.Appraise([]benefits.CashFlow{at(2023, "1")}, a)
	require.ErrorIs(t, err, value.ErrNotStated)
}

func TestWhatIsNotKnownIsSaidAndNeverZero(t *testing.T) {
	atLeast, unknown := value.AtLeastMoney(value.Kroner(100)), value.MoneyEstimate{}
	atMost, between := value.MoneyEstimate{Max: value.Kroner(100)}, value.MoneyEstimate{Min: value.Kroner(60), Max: value.Kroner(100)}
	likelyOnly, open := value.MoneyEstimate{Likely: value.Kroner(100), About: true}, value.MoneyEstimate{Min: value.Kroner(60), Likely: value.Kroner(100)}
	benefit, cost := benefits.CashBenefit, benefits.CashRunningCost
	cases := []struct {
		name                                      string
		flows                                     []benefits.CashFlow
		expected, likely, optimistic, pessimistic string
		bound, optimisticBound, pessimisticBound  benefits.NetBound
		unknown, oneSided                         []value.ID
		about                                     bool
	}{
		{"a benefit of at least 100", []benefits.CashFlow{one("a", benefit, atLeast)}, "100", "100", "100", "100", "at-least", "at-least", "", nil, []value.ID{"a"}, false},
		{"a cost of at least 100", []benefits.CashFlow{one("a", cost, atLeast)}, "-100", "-100", "-100", "-100", "at-most", "", "at-most", nil, []value.ID{"a"}, false},
		{"a benefit of at most 100", []benefits.CashFlow{one("a", benefit, atMost)}, "100", "100", "100", "100", "at-most", "", "at-most", nil, []value.ID{"a"}, false},
		{"an unknown benefit", []benefits.CashFlow{one("a", benefit, unknown), one("b", benefit, between)}, "80", "80", "100", "60", "at-least", "at-least", "at-least", []value.ID{"a"}, nil, false},
		{"an unknown cost", []benefits.CashFlow{one("a", cost, unknown)}, "0", "0", "0", "0", "at-most", "at-most", "at-most", []value.ID{"a"}, nil, false},
		{"both", []benefits.CashFlow{one("a", cost, unknown), one("b", benefit, atLeast)}, "100", "100", "100", "100", "open", "open", "at-most", []value.ID{"a"}, []value.ID{"b"}, false},
		{"about 100", []benefits.CashFlow{one("a", benefit, likelyOnly)}, "100", "100", "100", "100", "", "at-least", "at-most", nil, []value.ID{"a"}, true},
		{"60, likely 100", []benefits.CashFlow{one("a", benefit, open)}, "100", "100", "100", "60", "", "at-least", "", nil, []value.ID{"a"}, false},
		{"a middle", []benefits.CashFlow{one("a", cost, between)}, "-80", "-80", "-60", "-100", "", "", "", nil, nil, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := appraise(t, terms(1, "4", benefits.FirstYearUndiscounted), c.flows...)
			require.Equal(t, []string{c.expected, c.likely, c.optimistic, c.pessimistic}, []string{
				r.Expected.NetPresentValue().String(), r.Likely.NetPresentValue().String(), r.Optimistic.NetPresentValue().String(), r.Pessimistic.NetPresentValue().String()})
			require.Equal(t, []benefits.NetBound{c.bound, c.optimisticBound, c.pessimisticBound}, []benefits.NetBound{r.Expected.Bound, r.Optimistic.Bound, r.Pessimistic.Bound})
			require.Equal(t, c.unknown, r.Unknown)
			require.Equal(t, c.oneSided, r.OneSided)
			require.Equal(t, c.about, r.About)
		})
	}
}

func TestAmountsOutsideTheYearsAreSaid(t *testing.T) {
	late := benefits.CashFlow{ID: "late", Kind: benefits.CashBenefit, Years: []benefits.YearAmount{
		{Year: 2023, Amount: value.ExactMoney(value.Kroner(1))}, {Year: 2024, Amount: value.ExactMoney(value.Kroner(2))}, {Year: 2025, Amount: value.ExactMoney(value.Kroner(4))}}}
	r := appraise(t, terms(1, "4", benefits.EndOfYear), late, benefits.CashFlow{ID: "none", Kind: benefits.CashBenefit})
	require.Equal(t, []value.ID{"late", "none"}, r.Outside)
	require.Equal(t, "2", r.Expected.Sums.Benefits.String())
}

func TestShareOfAnAmountIsExact(t *testing.T) {
	f := one("b", benefits.CashBenefit, value.ExactMoney(value.Kroner(100)))
	f.Years[0].Share = big.NewRat(1, 3)
	third := func(year int) benefits.YearAmount {
		return benefits.YearAmount{Year: year, Amount: value.ExactMoney(value.Kroner(100)), Share: big.NewRat(1, 3)}
	}
	f.Years = append(f.Years, third(2025), third(2026))
	r := appraise(t, terms(3, "0", benefits.EndOfYear), f)
	require.Equal(t, "33.33", r.Expected.Years[0].Amounts.Benefits.String())
	require.Equal(t, "100", r.Expected.Sums.Benefits.String(), "nothing is rounded on the way")
}

func TestAnAppraisalSaysWhatItLacksAndNothingElse(t *testing.T) {
	whole := benefits.Appraisal{StartYear: num(2026), Years: num(10), Schedule: benefits.ScheduleR109,
		Timing: benefits.EndOfYear, PriceYear: num(2026)}
	for _, c := range []struct {
		name               string
		without            func(*benefits.Appraisal)
		missing, leadsInto string
	}{
		{"nothing", func(*benefits.Appraisal) {}, "", ""},
		{"the price year", func(a *benefits.Appraisal) { a.PriceYear = value.Count{} }, "Prisår", "priceYear"},
		{"two things, and the first is led to", func(a *benefits.Appraisal) { a.Years, a.PriceYear = value.Count{}, value.Count{} }, "Antall år, Prisår", "years"},
		{"the rate of a flat schedule", func(a *benefits.Appraisal) { a.Schedule = benefits.ScheduleFlat }, "Fast rente i prosent", "rate"},
		{"the steps of an own schedule", func(a *benefits.Appraisal) { a.Schedule = benefits.ScheduleOwn }, "Egne rentetrinn", "rates"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := whole
			c.without(&a)
			said, property := "", ""
			for _, f := range (benefits.Plan{Appraisal: a}).Check("/benefitPlan") {
				if f.Rule.ID == "appraisal-incomplete" {
					require.Equal(t, "/benefitPlan/appraisal", string(f.Pointer))
					said, property = f.Text(value.NB), value.Text{NB: "{property}"}.FillIn(value.NB, f.Args...)
				}
			}
			require.Equal(t, c.leadsInto, property)
			if c.missing == "" {
				require.Empty(t, said)
			} else {
				require.Contains(t, said, "mangler: "+c.missing+".")
			}
		})
	}
}
