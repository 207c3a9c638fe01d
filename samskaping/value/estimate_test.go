package value_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/quick"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

func TestSumKeepsWhatIsKnown(t *testing.T) {
	exact := func(s string) value.HoursEstimate { return value.ExactHours(hours(s)) }
	atLeast := func(s string) value.HoursEstimate { return value.AtLeastHours(hours(s)) }
	between := func(low, high string) value.HoursEstimate {
		return value.HoursEstimate{Min: hours(low), Max: hours(high)}
	}
	cases := []struct {
		name string
		in   []value.HoursEstimate
		want value.HoursSum
	}{
		{"nothing says nothing", nil, value.HoursSum{}},
		{"exact and exact is exact", []value.HoursEstimate{exact("120"), exact("7.5")},
			value.HoursSum{Estimate: exact("127.5"), Parts: 2}},
		{"exact and at least is at least", []value.HoursEstimate{exact("120"), atLeast("40")},
			value.HoursSum{Estimate: atLeast("160"), Parts: 2}},
		{"exact and a range is a range", []value.HoursEstimate{exact("10"), between("20", "30")},
			value.HoursSum{Estimate: between("30", "40"), Parts: 2}},
		{"likely needs every part", []value.HoursEstimate{exact("10"), {Min: hours("1"), Likely: hours("2"), Max: hours("3")}},
			value.HoursSum{Estimate: value.HoursEstimate{Min: hours("11"), Likely: hours("12"), Max: hours("13")}, Parts: 2}},
		{"about stays", []value.HoursEstimate{{Value: hours("40"), About: true}, exact("10")},
			value.HoursSum{Estimate: value.HoursEstimate{Value: hours("50"), About: true}, Parts: 2}},
		{"an unknown part opens the sum and is counted", []value.HoursEstimate{exact("120"), {}},
			value.HoursSum{Estimate: atLeast("120"), Parts: 2, Unknown: 1}},
		{"unknown alone stays unknown", []value.HoursEstimate{{}, {}},
			value.HoursSum{Parts: 2, Unknown: 2}},
		{"a likely value alone is not in a sum that has none", []value.HoursEstimate{exact("10"), {Likely: hours("5")}, atLeast("1")},
			value.HoursSum{Estimate: atLeast("11"), Parts: 3, Unknown: 1}},
		{"likely values alone add up", []value.HoursEstimate{{Likely: hours("5")}, {Likely: hours("6")}},
			value.HoursSum{Estimate: value.HoursEstimate{Likely: hours("11")}, Parts: 2}},
		{"at most and at most is at most", []value.HoursEstimate{{Max: hours("5")}, {Max: hours("6")}},
			value.HoursSum{Estimate: value.HoursEstimate{Max: hours("11")}, Parts: 2}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := value.SumHours(c.in...)
			require.NoError(t, err)
			if got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

// Gildeskål 2017: "at least" of "about" stays "at least about".
func TestAtLeastAboutStays(t *testing.T) {
	got, err := value.SumMoney(value.MoneyEstimate{Min: value.Kroner(240000), About: true}, value.ExactMoney(value.Kroner(0)))
	require.NoError(t, err)
	require.Equal(t, value.MoneyEstimate{Min: value.Kroner(240000), About: true}, got.Estimate)
}

// Halden's first budget: 0 + 50 000 + 300 000 + 100 000 + 50 000 = 500 000 kroner.
func TestHaldensBudgetAddsUp(t *testing.T) {
	var parts []value.MoneyEstimate
	for _, kr := range []int32{0, 50000, 300000, 100000, 50000} {
		parts = append(parts, value.ExactMoney(value.Kroner(kr)))
	}
	got, err := value.SumMoney(parts...)
	require.NoError(t, err)
	require.Equal(t, value.MoneySum{Estimate: value.ExactMoney(value.Kroner(500000)), Parts: 5}, got)
}

func TestSumOfEstimatesIsTheSameInAnyGrouping(t *testing.T) {
	estimate := func(kind uint8, n uint16) value.MoneyEstimate {
		amount := value.Kroner(int32(n))
		switch kind % 4 {
		case 0:
			return value.ExactMoney(amount)
		case 1:
			return value.AtLeastMoney(amount)
		case 2:
			return value.MoneyEstimate{Min: value.Kroner(0), Likely: amount, Max: value.Kroner(int32(n) * 2), About: true}
		}
		return value.MoneyEstimate{Max: amount}
	}
	sum := func(parts ...value.MoneyEstimate) value.MoneyEstimate {
		s, err := value.SumMoney(parts...)
		require.NoError(t, err)
		return s.Estimate
	}
	property := func(k1, k2, k3 uint8, n1, n2, n3 uint16) bool {
		a, b, c := estimate(k1, n1), estimate(k2, n2), estimate(k3, n3)
		whole := sum(a, b, c)
		return whole == sum(sum(a, b), c) && whole == sum(a, sum(b, c)) && whole == sum(c, b, a)
	}
	require.NoError(t, quick.Check(property, nil))
}

func TestEstimateSaysOneThing(t *testing.T) {
	ten, twenty := value.Kroner(10), value.Kroner(20)
	consistent := []value.MoneyEstimate{{}, {Value: ten}, {Min: ten}, {Max: ten}, {Min: ten, Max: twenty}, {Min: ten, Likely: ten, Max: ten}}
	for _, e := range consistent {
		require.True(t, e.Consistent(), "%+v", e)
	}
	contradictory := []value.MoneyEstimate{{Value: ten, Min: ten}, {Min: twenty, Max: ten}, {Min: twenty, Likely: ten}, {Likely: twenty, Max: ten}}
	for _, e := range contradictory {
		require.False(t, e.Consistent(), "%+v", e)
	}
	require.True(t, value.MoneyEstimate{Min: value.Kroner(-1)}.Negative())
}

// Hours of the larger units: årsverk 1 950 hours gross (52 × 37.5), månedsverk 162.5.
func TestUnitsOfWorkConvertThroughTheBase(t *testing.T) {
	got := map[string]string{}
	shift, err := value.ShiftWeek(hours("35.5"))
	require.NoError(t, err)
	for _, base := range []value.HoursBase{value.FullWeek(), shift} {
		for _, unit := range []value.WorkUnit{value.Hour, value.PersonDay, value.PersonWeek, value.PersonMonth, value.PersonYear} {
			h, err := base.Hours(hours("1"), unit)
			require.NoError(t, err)
			got[base.Name()+" "+string(unit)] = h.String()
		}
	}
	want := map[string]string{
		"37.5 hour": "1", "37.5 person-day": "7.5", "37.5 person-week": "37.5", "37.5 person-month": "162.5", "37.5 person-year": "1950",
		"35.5 hour": "1", "35.5 person-day": "7.1", "35.5 person-week": "35.5", "35.5 person-month": "153.83", "35.5 person-year": "1846",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	_, err = value.HoursBase{}.Hours(hours("1"), value.PersonWeek)
	require.ErrorIs(t, err, value.ErrNotStated)
	_, err = value.ShiftWeek(hours("30"))
	require.ErrorIs(t, err, value.ErrRange)
}

func ExampleSumHours() {
	management := value.AtLeastHours(value.WholeHours(40))
	guides := value.ExactHours(value.WholeHours(120))
	sum, err := value.SumHours(guides, management, value.HoursEstimate{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(sum.Estimate.Min, "hours at least;", sum.Unknown, "part is not known")
	// Output: 160 hours at least; 1 part is not known
}

func TestALikelyAmountIsSaidBesideABound(t *testing.T) {
	plain := strings.NewReplacer("\u00a0", " ")
	require.Equal(t, "minst 1 time, trolig 100", plain.Replace(value.HoursEstimate{Min: hours("1"), Likely: hours("100")}.Format(value.NB)))
	require.Equal(t, "minst 80 timar, truleg 100", plain.Replace(value.HoursEstimate{Min: hours("80"), Likely: hours("100")}.Format(value.NN)))
	require.Equal(t, "at most NOK 9, most likely 5", plain.Replace(value.MoneyEstimate{Likely: value.Kroner(5), Max: value.Kroner(9)}.Format(value.EN)))
}

func TestNumbersAreEstimatedLikeHoursAndMoney(t *testing.T) {
	six, seven := decimal("6000"), decimal("7000.5")
	cases := []struct {
		in         value.DecimalEstimate
		nb, en     string
		consistent bool
	}{
		{value.DecimalEstimate{}, "", "", true},
		{value.ExactDecimal(six), "6 000 brev", "6,000 brev", true},
		{value.AtLeastDecimal(six), "minst 6 000 brev", "at least 6,000 brev", true},
		{value.DecimalEstimate{Min: six, About: true}, "minst omtrent 6 000 brev", "at least about 6,000 brev", true},
		{value.DecimalEstimate{Min: six, Max: seven}, "6 000–7 000,5 brev", "6,000–7,000.5 brev", true},
		{value.DecimalEstimate{Max: seven}, "høyst 7 000,5 brev", "at most 7,000.5 brev", true},
		{value.DecimalEstimate{Min: six, Likely: seven}, "minst 6 000 brev, trolig 7 000,5", "at least 6,000 brev, most likely 7,000.5", true},
		{value.DecimalEstimate{Likely: six, Max: seven, About: true}, "høyst omtrent 7 000,5 brev, trolig 6 000", "at most about 7,000.5 brev, most likely 6,000", true},
		{value.DecimalEstimate{Likely: six}, "trolig 6 000 brev", "most likely 6,000 brev", true},
		{value.DecimalEstimate{Value: six, Max: seven}, "6 000 brev", "6,000 brev", false},
		{value.DecimalEstimate{Min: seven, Max: six}, "7 000,5–6 000 brev", "7,000.5–6,000 brev", false},
	}
	plain := strings.NewReplacer("\u00a0", " ")
	for _, c := range cases {
		require.Equal(t, c.nb, plain.Replace(c.in.Format(value.NB, "brev")))
		require.Equal(t, c.en, plain.Replace(c.in.Format(value.EN, "brev")))
		require.Equal(t, c.consistent, c.in.Consistent(), "%+v", c.in)
		require.Equal(t, c.nb != "", c.in.Known())
		require.Equal(t, c.in == value.DecimalEstimate{}, c.in.IsZero())
	}
	require.Equal(t, "40", value.ExactDecimal(decimal("40")).Format(value.NN, ""))
	require.True(t, value.DecimalEstimate{Max: decimal("-1")}.Negative())
	require.False(t, value.DecimalEstimate{Max: decimal("0")}.Negative())
	require.False(t, value.ExactDecimal(decimal("0")).IsZero(), "a stated 0 is known")
}
