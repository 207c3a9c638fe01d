package benefits_test

import (
	"errors"
	"fmt"
	"math/rand"
	"testing"
	"testing/quick"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// Gildeskål counted more than 6 000 digital letters at about 40 kroner in 2017.
func gildeskaal() benefits.Valuation {
	return benefits.Valuation{
		Recipe: benefits.FewerTasksMoney, TaskName: "brev",
		Tasks:       value.AtLeastDecimal(dec("6000")),
		CostPerTask: value.MoneyEstimate{Value: value.Kroner(40), About: true},
	}
}

func TestRecipesGiveMoneyOrHours(t *testing.T) {
	exact, about := value.ExactDecimal, func(e value.DecimalEstimate) value.DecimalEstimate { e.About = true; return e }
	money := func(s string) value.MoneyEstimate { return value.ExactMoney(kr(s)) }
	cases := []struct {
		name  string
		in    benefits.Valuation
		money value.MoneyEstimate
		hours value.HoursEstimate
	}{
		{"at least × about is at least about", gildeskaal(), value.MoneyEstimate{Min: kr("240000"), About: true}, value.HoursEstimate{}},
		{"15 000 × 20 % × 1 krone is 3 000",
			benefits.Valuation{Recipe: benefits.LessConsumption, Use: exact(dec("15000")), Reduction: exact(dec("20")), UnitPrice: money("1")},
			money("3000"), value.HoursEstimate{}},
		{"a range of prices",
			benefits.Valuation{Recipe: benefits.FewerTasksMoney, Tasks: exact(dec("100")), CostPerTask: value.MoneyEstimate{Min: kr("30"), Likely: kr("40"), Max: kr("60")}},
			value.MoneyEstimate{Min: kr("3000"), Likely: kr("4000"), Max: kr("6000")}, value.HoursEstimate{}},
		{"at most is all that is known",
			benefits.Valuation{Recipe: benefits.FewerTasksMoney, Tasks: value.DecimalEstimate{Max: dec("100")}, CostPerTask: money("30")},
			value.MoneyEstimate{Max: kr("3000")}, value.HoursEstimate{}},
		{"at least × at most says nothing",
			benefits.Valuation{Recipe: benefits.FewerTasksMoney, Tasks: value.DecimalEstimate{Max: dec("100"), About: true}, CostPerTask: value.AtLeastMoney(kr("30"))},
			value.MoneyEstimate{}, value.HoursEstimate{}},
		{"avoided tasks give hours",
			benefits.Valuation{Recipe: benefits.FewerTasksTime, Tasks: exact(dec("1200")), MinutesBefore: about(exact(dec("15")))},
			value.MoneyEstimate{}, value.HoursEstimate{Value: value.WholeHours(300), About: true}},
		{"a third of an hour is rounded once",
			benefits.Valuation{Recipe: benefits.FewerTasksTime, Tasks: exact(dec("1")), MinutesBefore: exact(dec("20"))},
			value.MoneyEstimate{}, value.ExactHours(hrs("0.33"))},
		{"less time takes opposite ends",
			benefits.Valuation{Recipe: benefits.LessTimePerTask, Tasks: exact(dec("60")),
				MinutesBefore: value.DecimalEstimate{Min: dec("10"), Max: dec("20")}, MinutesAfter: value.DecimalEstimate{Min: dec("2"), Max: dec("5")}},
			value.MoneyEstimate{}, value.HoursEstimate{Min: hrs("5"), Max: hrs("18")}},
		{"a saving that may be a loss takes the most tasks at its worst",
			benefits.Valuation{Recipe: benefits.LessTimePerTask, Tasks: value.DecimalEstimate{Min: dec("60"), Max: dec("120")},
				MinutesBefore: exact(dec("10")), MinutesAfter: value.DecimalEstimate{Min: dec("5"), Max: dec("12")}},
			value.MoneyEstimate{}, value.HoursEstimate{Min: hrs("-4"), Max: hrs("10")}},
		{"a better contract",
			benefits.Valuation{Recipe: benefits.BetterContract, PriceToday: money("100000"), PriceAfter: value.MoneyEstimate{Max: kr("80000")}},
			value.MoneyEstimate{Min: kr("20000")}, value.HoursEstimate{}},
		{"a dearer contract is a loss",
			benefits.Valuation{Recipe: benefits.BetterContract, PriceToday: money("100000"), PriceAfter: money("120000")},
			money("-20000"), value.HoursEstimate{}},
		{"nothing is a result",
			benefits.Valuation{Recipe: benefits.BetterContract, PriceToday: money("100000"), PriceAfter: money("100000")},
			money("0"), value.HoursEstimate{}},
		{"stated hours and what they are worth",
			benefits.Valuation{Recipe: benefits.StatedAmount, Hours: value.AtLeastHours(hrs("10")), Amount: value.AtLeastMoney(kr("4000"))},
			value.AtLeastMoney(kr("4000")), value.AtLeastHours(hrs("10"))},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.in.Worth(nil)
			require.NoError(t, err)
			require.Empty(t, got.Missing)
			require.Empty(t, cmp.Diff(c.money, got.Money, cmp.Comparer(value.Money.Equal)))
			require.Empty(t, cmp.Diff(c.hours, got.Hours, cmp.Comparer(value.Hours.Equal)))
			require.Equal(t, c.money.Negative() || c.hours.Negative(), got.Loss)
			require.Equal(t, c.money.Known() && c.hours.Known(), got.FreedTime)
			require.NotEmpty(t, got.Steps(value.NB))
		})
	}
}

func TestFreedTimeIsMoneyThroughAPriceOnly(t *testing.T) {
	v := benefits.Valuation{
		Recipe: benefits.LessTimePerTask, TaskName: "søknader", Tasks: value.ExactDecimal(dec("1000")), Price: "veileder",
		MinutesBefore: value.ExactDecimal(dec("15")), MinutesAfter: value.ExactDecimal(dec("5")),
	}
	prices := []budget.Price{{ID: "veileder", Title: "Veileder", Kind: budget.PriceStated, Amount: kr("450"), Source: "Økonomiavdelingen"}}
	got, err := v.Worth(prices)
	require.NoError(t, err)
	require.Equal(t, value.ExactHours(hrs("166.67")), got.Hours)
	require.Equal(t, value.ExactMoney(kr("75000")), got.Money, "1 000 × 10 / 60 × 450, and not 166.67 × 450")
	require.True(t, got.FreedTime)

	for name, prices := range map[string][]budget.Price{"no such price": nil, "an incomplete one": {{ID: "veileder", Kind: budget.PriceFullCost}}} {
		got, err = v.Worth(prices)
		require.NoError(t, err, name)
		require.Equal(t, value.ExactHours(hrs("166.67")), got.Hours, name)
		require.False(t, got.Money.Known() || got.FreedTime, name)
		require.Contains(t, got.Steps(value.EN), "The hour price is not fully stated, so the hours do not become kroner.", name)
	}
	prices[0].Amount = kr("-1")
	_, err = v.Worth(prices)
	require.ErrorIs(t, err, value.ErrRange)
}

func TestWorthNamesWhatIsMissing(t *testing.T) {
	cases := []struct {
		in         benefits.Valuation
		nb, nn, en []string
	}{
		{benefits.Valuation{}, nil, nil, nil},
		{benefits.Valuation{Recipe: benefits.FewerTasksMoney}, []string{"antall oppgaver", "kostnad per oppgave"}, []string{"talet på oppgåver", "kostnad per oppgåve"}, []string{"number of tasks", "cost per task"}},
		{benefits.Valuation{Recipe: benefits.FewerTasksTime, Tasks: value.ExactDecimal(dec("0"))}, []string{"minutter per oppgave i dag"}, []string{"minutt per oppgåve i dag"}, []string{"minutes per task today"}},
		{benefits.Valuation{Recipe: benefits.LessTimePerTask, Tasks: value.ExactDecimal(dec("1")), MinutesBefore: value.ExactDecimal(dec("1"))}, []string{"minutter per oppgave etterpå"}, []string{"minutt per oppgåve etterpå"}, []string{"minutes per task afterwards"}},
		{benefits.Valuation{Recipe: benefits.LessConsumption}, []string{"forbruk i dag", "reduksjon i prosent", "pris per enhet"}, []string{"forbruk i dag", "reduksjon i prosent", "pris per eining"}, []string{"use today", "reduction in per cent", "price per unit"}},
		{benefits.Valuation{Recipe: benefits.BetterContract, PriceToday: value.ExactMoney(kr("1"))}, []string{"pris etterpå"}, []string{"pris etterpå"}, []string{"price afterwards"}},
		{benefits.Valuation{Recipe: benefits.StatedAmount}, []string{"beløp eller timer"}, []string{"beløp eller timar"}, []string{"amount or hours"}},
		{benefits.Valuation{Tasks: value.ExactDecimal(dec("1"))}, []string{"måte å regne på"}, []string{"måte å rekne på"}, []string{"way to work it out"}},
	}
	for _, c := range cases {
		got, err := c.in.Worth(nil)
		require.NoError(t, err)
		require.False(t, got.Known())
		require.Empty(t, got.Steps(value.NB))
		var nb, nn, en []string
		for _, m := range got.Missing {
			nb, nn, en = append(nb, m.NB), append(nn, m.NN), append(en, m.EN)
		}
		require.Equal(t, [][]string{c.nb, c.nn, c.en}, [][]string{nb, nn, en})
	}
}

func TestWorthRefusesWhatCannotBe(t *testing.T) {
	v := gildeskaal()
	v.Tasks = value.ExactDecimal(dec("-1"))
	_, err := v.Worth(nil)
	require.ErrorIs(t, err, value.ErrRange)
	require.ErrorContains(t, err, "number of tasks below 0")
	v.Tasks, v.CostPerTask = value.ExactDecimal(dec("999999999999")), value.ExactMoney(kr("9999999999999"))
	_, err = v.Worth(nil)
	require.ErrorIs(t, err, value.ErrRange)
}

func TestCalculationIsPrintedStepByStep(t *testing.T) {
	steps := func(v benefits.Valuation) map[value.Lang][]string {
		prices := []budget.Price{{ID: "veileder", Title: "Veileder", Kind: budget.PriceStated, Amount: kr("450"), Source: "Økonomiavdelingen"}}
		got, err := v.Worth(prices)
		require.NoError(t, err)
		all := map[value.Lang][]string{}
		for _, l := range value.Langs() {
			for _, s := range got.Steps(l) {
				all[l] = append(all[l], spaces(s))
			}
		}
		return all
	}
	require.Empty(t, cmp.Diff(map[value.Lang][]string{
		value.NB: {"minst 6 000 brev × omtrent 40 kroner = minst omtrent 240 000 kroner i året"},
		value.NN: {"minst 6 000 brev × om lag 40 kroner = minst om lag 240 000 kroner i året"},
		value.EN: {"at least 6,000 brev × about NOK 40 = at least about NOK 240,000 a year"},
	}, steps(gildeskaal())))

	year, err := value.NewCount(2026)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(map[value.Lang][]string{
		value.NB: {
			"15–20 minutter − 5 minutter = 10–15 minutter spart per oppgave", "1 000 oppgaver × 10–15 minutter / 60 ≈ 166,67–250 timer i året",
			"Timepris, Veileder: 450 kroner", "166,67–250 timer × 450 kroner ≈ 75 000–112 500 kroner i året",
			"Det er verdien av frigjort tid, ikke sparte kroner.", "Beløpene er i 2026-kroner.", "Forutsetning: Som i 2025",
		},
		value.NN: {
			"15–20 minutt − 5 minutt = 10–15 minutt spart per oppgåve", "1 000 oppgåver × 10–15 minutt / 60 ≈ 166,67–250 timar i året",
			"Timepris, Veileder: 450 kroner", "166,67–250 timar × 450 kroner ≈ 75 000–112 500 kroner i året",
			"Det er verdien av frigjord tid, ikkje sparte kroner.", "Beløpa er i 2026-kroner.", "Føresetnad: Som i 2025",
		},
		value.EN: {
			"15–20 minutes − 5 minutes = 10–15 minutes saved per task", "1,000 tasks × 10–15 minutes / 60 ≈ 166.67–250 hours a year",
			"Hour price, Veileder: NOK 450", "166.67–250 hours × NOK 450 ≈ NOK 75,000–112,500 a year",
			"This is the value of freed time, not kroner saved.", "Amounts are in the prices of 2026.", "Assumption: Som i 2025",
		},
	}, steps(benefits.Valuation{
		Recipe: benefits.LessTimePerTask, Tasks: value.ExactDecimal(dec("1000")), Price: "veileder", PriceYear: year, Assumption: "Som i 2025",
		MinutesBefore: value.DecimalEstimate{Min: dec("15"), Max: dec("20")}, MinutesAfter: value.ExactDecimal(dec("5")),
	})))
	require.Equal(t, []string{"15 000 kWh × 20 % = 3 000 kWh mindre i året", "3 000 kWh × (1–2 kroner, trolig 1,50) = (3 000–6 000 kroner, trolig 4 500) i året"},
		steps(benefits.Valuation{Recipe: benefits.LessConsumption, Use: value.ExactDecimal(dec("15000")), UseUnit: "kWh", Reduction: value.ExactDecimal(dec("20")),
			UnitPrice: value.MoneyEstimate{Min: kr("1"), Likely: kr("1.50"), Max: kr("2")}})[value.NB])
	require.Equal(t, []string{"100 000 kroner − 120 000 kroner = −20 000 kroner i året", "Det er et tap: resultatet er under null."},
		steps(benefits.Valuation{Recipe: benefits.BetterContract, PriceToday: value.ExactMoney(kr("100000")), PriceAfter: value.ExactMoney(kr("120000"))})[value.NB])
	require.Equal(t, []string{"100 000 kroner − minst 90 000 kroner = høyst 10 000 kroner i året"},
		steps(benefits.Valuation{Recipe: benefits.BetterContract, PriceToday: value.ExactMoney(kr("100000")), PriceAfter: value.AtLeastMoney(kr("90000"))})[value.NB])
	require.Equal(t, []string{"høyst 100 oppgaver × minst 30 kroner = ikke kjent i året"},
		steps(benefits.Valuation{Recipe: benefits.FewerTasksMoney, Tasks: value.DecimalEstimate{Max: dec("100")}, CostPerTask: value.AtLeastMoney(kr("30"))})[value.NB])
	require.Equal(t, []string{"3 oppgaver × 1 minutt / 60 = 0,05 timer i året"},
		steps(benefits.Valuation{Recipe: benefits.FewerTasksTime, Tasks: value.ExactDecimal(dec("3")), MinutesBefore: value.ExactDecimal(dec("1"))})[value.NB])
	require.Equal(t, []string{"Oppgitt: minst 10 timer i året"},
		steps(benefits.Valuation{Recipe: benefits.StatedAmount, Hours: value.AtLeastHours(hrs("10"))})[value.NB])
}

func TestPersonYearsNeedABase(t *testing.T) {
	got, err := benefits.Valuation{Recipe: benefits.StatedAmount, Hours: value.HoursEstimate{Min: hrs("850"), About: true}}.Worth(nil)
	require.NoError(t, err)
	years, err := got.PersonYears(value.WholeHours(1700))
	require.NoError(t, err)
	require.Equal(t, value.DecimalEstimate{Min: dec("0.5"), About: true}, years)
	_, err = got.PersonYears(value.Hours{})
	require.ErrorIs(t, err, value.ErrNotStated)
	_, err = got.PersonYears(value.WholeHours(0))
	require.ErrorIs(t, err, value.ErrRange)
	none, err := benefits.Worth{}.PersonYears(value.WholeHours(1950))
	require.NoError(t, err)
	require.True(t, none.IsZero(), "no hours are no person-years that are known")
}

func TestBudgetIsCutByThatUseOnly(t *testing.T) {
	worth, err := gildeskaal().Worth(nil)
	require.NoError(t, err)
	cut := func(uses ...benefits.Use) value.MoneyEstimate {
		got, err := benefits.Benefit{Uses: uses}.BudgetCut(worth)
		require.NoError(t, err)
		return got
	}
	quality := benefits.Use{Kind: benefits.UseQuality, Percent: dec("75")}
	atLeastAbout := func(s string) value.MoneyEstimate { return value.MoneyEstimate{Min: kr(s), About: true} }
	require.Equal(t, value.ExactMoney(value.Kroner(0)), cut())
	require.Equal(t, value.ExactMoney(value.Kroner(0)), cut(quality))
	require.Equal(t, atLeastAbout("60000"), cut(quality, benefits.Use{Kind: benefits.UseBudgetCut, Percent: dec("25")}))
	require.Equal(t, atLeastAbout("80000"), cut(benefits.Use{Kind: benefits.UseBudgetCut, Percent: dec("33.333333")}, benefits.Use{Kind: benefits.UseBudgetCut, Percent: dec("0.000001")}), "240 000 × 33.333334 % is 80 000.0016")
	require.Equal(t, atLeastAbout("240000"), cut(benefits.Use{Kind: benefits.UseBudgetCut}))
	require.Equal(t, value.MoneyEstimate{}, cut(quality, benefits.Use{Kind: benefits.UseBudgetCut}), "its share is not stated")
}

// Whatever is inside the inputs, the result is inside the bounds of the result.
func TestResultHoldsEveryCase(t *testing.T) {
	between := func(r *rand.Rand, low, high int64) (value.DecimalEstimate, int64) {
		a, b := low+r.Int63n(high-low), low+r.Int63n(high-low)
		a, b = min(a, b), max(a, b)
		return value.DecimalEstimate{Min: exactly(fraction(fmt.Sprint(a))), Max: exactly(fraction(fmt.Sprint(b)))}, a + r.Int63n(b-a+1)
	}
	inside := func(seed int64) bool {
		r := rand.New(rand.NewSource(seed))
		var v benefits.Valuation
		var tasks, before, after int64
		v.Recipe = benefits.LessTimePerTask
		v.Tasks, tasks = between(r, 0, 1000)
		v.MinutesBefore, before = between(r, 0, 90)
		v.MinutesAfter, after = between(r, 0, 90)
		got, err := v.Worth(nil)
		if err != nil {
			return false
		}
		// Hundredths of an hour; the bounds are rounded by less than one.
		hundredths := tasks * (before - after) * 100 / 60
		return got.Hours.Min.Hundredths()-1 <= hundredths && hundredths <= got.Hours.Max.Hundredths()+1
	}
	require.NoError(t, quick.Check(inside, &quick.Config{MaxCount: 1000}))
}

// Estimates of any shape, also those that contradict themselves, give an answer or an error.
func TestWorthAnswersForAnyEstimate(t *testing.T) {
	recipes := []benefits.Recipe{benefits.FewerTasksMoney, benefits.FewerTasksTime, benefits.LessTimePerTask, benefits.LessConsumption, benefits.BetterContract, benefits.StatedAmount, "other", ""}
	answers := func(seed int64) bool {
		r := rand.New(rand.NewSource(seed))
		number := func() value.Decimal {
			if r.Intn(2) == 0 {
				return value.Decimal{}
			}
			return dec(fmt.Sprint(r.Int63n(1_000_000_000_000>>r.Intn(40)) - int64(r.Intn(2))))
		}
		numbers := func() value.DecimalEstimate {
			return value.DecimalEstimate{Value: number(), Min: number(), Likely: number(), Max: number(), About: r.Intn(2) == 0}
		}
		money := func() value.MoneyEstimate {
			part := func() value.Money { m, _ := value.ParseMoney(number().String()); return m }
			return value.MoneyEstimate{Value: part(), Min: part(), Likely: part(), Max: part(), About: r.Intn(2) == 0}
		}
		v := benefits.Valuation{
			Recipe: recipes[r.Intn(len(recipes))], Price: "p",
			Tasks: numbers(), CostPerTask: money(), MinutesBefore: numbers(), MinutesAfter: numbers(),
			Use: numbers(), Reduction: numbers(), UnitPrice: money(), PriceToday: money(), PriceAfter: money(), Amount: money(),
		}
		got, err := v.Worth([]budget.Price{{ID: "p", Title: "p", Kind: budget.PriceStated, Amount: kr("450"), Source: "p"}})
		if err != nil {
			return errors.Is(err, value.ErrRange) && !got.Known()
		}
		_, cut := benefits.Benefit{Uses: []benefits.Use{{Kind: benefits.UseBudgetCut}}}.BudgetCut(got)
		_, years := got.PersonYears(value.WholeHours(1700))
		steps := len(got.Steps(value.NB))
		return cut == nil && years == nil && (len(got.Missing) == 0) == (steps > 0)
	}
	require.NoError(t, quick.Check(answers, &quick.Config{MaxCount: 500}))
}

func ExampleValuation_Worth() {
	letters := benefits.Valuation{
		Recipe:      benefits.FewerTasksMoney,
		TaskName:    "letters",
		Tasks:       value.AtLeastDecimal(dec("6000")),
		CostPerTask: value.MoneyEstimate{Value: value.Kroner(40), About: true},
	}
	worth, err := letters.Worth(nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, step := range worth.Steps(value.EN) {
		fmt.Println(spaces(step))
	}
	// Output: at least 6,000 letters × about NOK 40 = at least about NOK 240,000 a year
}

func kr(s string) value.Money {
	m, err := value.ParseMoney(s)
	if err != nil {
		panic(err)
	}
	return m
}

func hrs(s string) value.Hours {
	h, err := value.ParseHours(s)
	if err != nil {
		panic(err)
	}
	return h
}
