package budget_test

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
	"testing"
	"testing/quick"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// The wage is 550 000: with holiday pay 616 000, with pension 702 240.
func advisor() budget.HourCost {
	return budget.HourCost{
		Wage: value.Kroner(550_000), WageSource: "Lønnstabell",
		HolidayPay: share("0.12"), HolidayPaySource: "Hovedtariffavtalen",
		Pension: share("0.14"), PensionSource: "Pensjonskassen",
		Employer: budget.EmployerUnit{Zone: budget.ZoneI},
		Base:     value.WholeHours(1700), BaseSource: "Prosjektets valg",
	}
}

func TestFullHourCost(t *testing.T) {
	cases := []struct {
		name   string
		change func(*budget.HourCost)
		want   string
	}{
		{"zone I: 801 255.84 / 1700", func(*budget.HourCost) {}, "471.33"},
		{"hours before holidays: 801 255.84 / 1950", func(c *budget.HourCost) { c.Base = value.WholeHours(1950) }, "410.90"},
		{"zone II: 776 677.44 / 1700", func(c *budget.HourCost) { c.Employer.Zone = budget.ZoneII }, "456.87"},
		{"zone III: 747 183.36 / 1700", func(c *budget.HourCost) { c.Employer.Zone = budget.ZoneIII }, "439.52"},
		{"zone IV: 738 054.24 / 1700", func(c *budget.HourCost) { c.Employer.Zone = budget.ZoneIV }, "434.15"},
		{"zone IVa: 757 716.96 / 1700", func(c *budget.HourCost) { c.Employer.Zone = budget.ZoneIVa }, "445.72"},
		{"zone V: 702 240 / 1700", func(c *budget.HourCost) { c.Employer.Zone = budget.ZoneV }, "413.08"},
		{"zone Ia, nothing used", zoneIa("0"), "456.87"},
		{"zone Ia, just enough left: 3.5 % of 702 240 is 24 578.40", zoneIa("825421.60"), "456.87"},
		{"zone Ia, 14 000 left covers 400 000: 702 240 + 42 400 + 42 615.84", zoneIa("836000"), "463.09"},
		{"zone Ia, all used", zoneIa("850000"), "471.33"},
		{"the wage holds the holiday pay", func(c *budget.HourCost) { c.HolidayPay = share("0") }, "420.83"},
		{"half an øre is rounded up", func(c *budget.HourCost) {
			*c = budget.HourCost{Wage: ore(5), HolidayPay: share("0"), Pension: share("0"), Employer: budget.EmployerUnit{Zone: budget.ZoneV}, Base: value.WholeHours(2)}
		}, "0.03"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			cost := advisor()
			c.change(&cost)
			price, err := budget.FullHourCost(cost)
			require.NoError(t, err)
			require.Equal(t, c.want, price.PerHour().String())
		})
	}
}

func TestHourCostHasNoDefaults(t *testing.T) {
	cases := []struct {
		name   string
		change func(*budget.HourCost)
		want   error
	}{
		{"no wage", func(c *budget.HourCost) { c.Wage = value.Money{} }, value.ErrNotStated},
		{"no holiday pay", func(c *budget.HourCost) { c.HolidayPay = value.Decimal{} }, value.ErrNotStated},
		{"no pension", func(c *budget.HourCost) { c.Pension = value.Decimal{} }, value.ErrNotStated},
		{"no base", func(c *budget.HourCost) { c.Base = value.Hours{} }, value.ErrNotStated},
		{"no zone", func(c *budget.HourCost) { c.Employer.Zone = "" }, value.ErrNotStated},
		{"zone Ia without what is used", func(c *budget.HourCost) { c.Employer.Zone = budget.ZoneIa }, value.ErrNotStated},
		{"unknown zone", func(c *budget.HourCost) { c.Employer.Zone = "VI" }, value.ErrSyntax},
		{"more used than there is", zoneIa("850000.01"), value.ErrRange},
		{"less than nothing used", zoneIa("-1"), value.ErrRange},
		{"wage of nothing", func(c *budget.HourCost) { c.Wage = value.Kroner(0) }, value.ErrRange},
		{"negative wage", func(c *budget.HourCost) { c.Wage = value.Kroner(-1) }, value.ErrRange},
		{"base of nothing", func(c *budget.HourCost) { c.Base = value.WholeHours(0) }, value.ErrRange},
		{"per cent in place of a share", func(c *budget.HourCost) { c.Pension = share("14") }, value.ErrRange},
		{"negative share", func(c *budget.HourCost) { c.HolidayPay = share("-0.01") }, value.ErrRange},
		{"a wage that grows too large", func(c *budget.HourCost) { c.Wage = ore(999_999_999_999_999) }, value.ErrRange},
		{"an hour too dear to show", func(c *budget.HourCost) {
			c.Wage, c.Base = ore(10_000_000_000_000), hundredths("0.01") // a year is within the range, an hour is not
		}, value.ErrRange},
		{"an hour of less than an øre", func(c *budget.HourCost) { c.Wage = ore(1) }, value.ErrRange},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			cost := advisor()
			c.change(&cost)
			price, err := budget.FullHourCost(cost)
			require.ErrorIs(t, err, c.want)
			require.True(t, price.IsZero())
		})
	}
}

// The formula again, in whole numbers: the price times 10^9 times the hours is the wage times the
// factors in thousandths, to within half an øre.
func TestFullHourCostIsExact(t *testing.T) {
	near := func(wage uint32, holiday, pension uint16, hours uint16) bool {
		cost := advisor()
		cost.Wage = ore(int64(wage) + 100_000)
		holidayPay, pensionShare := int64(holiday%1001), int64(pension%1001)
		cost.HolidayPay, cost.Pension = share(big.NewRat(holidayPay, 1000).FloatString(3)), share(big.NewRat(pensionShare, 1000).FloatString(3))
		base := int64(hours%2000) + 1
		cost.Base = value.WholeHours(int32(base))
		price, err := budget.FullHourCost(cost)
		require.NoError(t, err)
		product := big.NewInt(cost.Wage.Ore())
		for _, thousandths := range []int64{1000 + holidayPay, 1000 + pensionShare, 1141} {
			product.Mul(product, big.NewInt(thousandths))
		}
		unit := new(big.Int).Mul(big.NewInt(1_000_000_000), big.NewInt(base))
		off := new(big.Int).Sub(new(big.Int).Mul(big.NewInt(price.PerHour().Ore()), unit), product)
		return off.Lsh(off, 1).CmpAbs(unit) <= 0
	}
	require.NoError(t, quick.Check(near, &quick.Config{MaxCount: 2000, Rand: rand.New(rand.NewSource(1))}))
}

func TestRatesOf2026(t *testing.T) {
	var got []string
	for _, r := range budget.AGARates() {
		require.NotEmpty(t, r.Source)
		got = append(got, strings.TrimSpace(string(r.Zone)+" "+r.Rate.String()+" "+r.FreeAmount.String()+" "+r.FullRate.String()))
	}
	require.Equal(t, []string{"I 0.141", "Ia 0.106 850000 0.141", "II 0.106", "III 0.064", "IV 0.051", "IVa 0.079", "V 0"}, got)
}

func TestPriceTellsHowItWasFound(t *testing.T) {
	price, err := budget.FullHourCost(advisor())
	require.NoError(t, err)
	require.Equal(t, []string{
		"Lønn i året: 550 000 kroner (Lønnstabell)",
		"Feriepenger 12 % × 1,12: 616 000 kroner (Hovedtariffavtalen)",
		"Pensjon 14 % × 1,14: 702 240 kroner (Pensjonskassen)",
		"Arbeidsgiveravgift i sone I, 14,1 % × 1,141: 801 255,84 kroner (Stortingets vedtak om arbeidsgiveravgift til folketrygden for 2026)",
		"Delt på 1 700 timer i et årsverk: ≈ 471,33 kroner per time (Prosjektets valg)",
	}, plain(price.Steps(value.NB)))
	require.Equal(t, "Full timekostnad", price.Name(value.NB))

	cost := advisor()
	zoneIa("836000")(&cost)
	cost.BaseSource = ""
	price, err = budget.FullHourCost(cost)
	require.NoError(t, err)
	require.Equal(t, []string{
		"Employer's contribution in zone Ia, 10.6% of NOK 400,000 and 14.1% of NOK 302,240: NOK 787,255.84 (Stortingets vedtak om arbeidsgiveravgift til folketrygden for 2026)",
		"Divided by 1,700 hours in a person-year: ≈ NOK 463.09 per hour (source not stated)",
	}, plain(price.Steps(value.EN))[3:])
	require.Equal(t, "Delt på 1 700 timar i eit årsverk: ≈ 463,09 kroner per time (kjelda er ikkje oppgitt)", plain(price.Steps(value.NN))[4])

	zoneIa("825421.60")(&cost)
	price, err = budget.FullHourCost(cost)
	require.NoError(t, err)
	require.Contains(t, plain(price.Steps(value.NB))[3], "sone Ia, 10,6 % × 1,106: 776 677,44 kroner", "what is left covers all, so there is one rate")

	price.Steps(value.NB)[0] = "changed"
	require.NotEqual(t, "changed", price.Steps(value.NB)[0], "the caller owns the list")
}

// Innovasjon Norge's own examples: 500 000 gives 600 and 600 000 gives 700.
func TestInnovasjonNorgeEmployee(t *testing.T) {
	for wage, want := range map[string]string{
		"500000": "600", "600000": "700", "583333.33": "700", "583333": "700", "583332": "700", "583329": "699.99", "1000000": "700", "9999999999999.99": "700", "412345.67": "494.81",
	} {
		price, err := budget.InnovasjonNorgeEmployee(kroner(wage), "")
		require.NoError(t, err)
		require.Equal(t, want, price.PerHour().String(), wage)
	}
	price, err := budget.InnovasjonNorgeEmployee(value.Kroner(600_000), "Lønnstabell")
	require.NoError(t, err)
	require.Equal(t, []string{
		"Lønn i året: 600 000 kroner (Lønnstabell)",
		"1,2 promille × 0,0012: 720 kroner per time (Innovasjon Norge, godkjente timesatser)",
		"Høyeste sats: 700 kroner per time (Innovasjon Norge, godkjente timesatser)",
	}, plain(price.Steps(value.NB)))
	_, err = budget.InnovasjonNorgeEmployee(value.Money{}, "")
	require.ErrorIs(t, err, value.ErrNotStated)
	for _, wage := range []value.Money{value.Kroner(0), value.Kroner(-1), ore(400)} {
		_, err = budget.InnovasjonNorgeEmployee(wage, "")
		require.ErrorIs(t, err, value.ErrRange)
	}
}

func TestVolunteersHaveANamedRate(t *testing.T) {
	for _, rate := range []budget.VolunteerRate{budget.Kulturminnefondet(), budget.InnovasjonNorgeOwnWork()} {
		price, err := rate.Price()
		require.NoError(t, err)
		require.Equal(t, value.Kroner(350), price.PerHour())
		require.Contains(t, price.Steps(value.NN)[0], rate.Source)
	}
	good := budget.VolunteerRate{Name: value.Same("Grendelaget"), Amount: value.Kroner(300), Source: "Vedtak i grendelaget"}
	price, err := good.Price()
	require.NoError(t, err)
	require.Equal(t, []string{"Grendelaget: 300 kroner per time (Vedtak i grendelaget)"}, plain(price.Steps(value.NB)))
	for want, change := range map[error][]func(*budget.VolunteerRate){
		value.ErrNotStated: {
			func(r *budget.VolunteerRate) { r.Name = value.Text{} }, func(r *budget.VolunteerRate) { r.Source = "" },
			func(r *budget.VolunteerRate) { r.Amount = value.Money{} },
		},
		value.ErrRange: {
			func(r *budget.VolunteerRate) { r.Amount = value.Kroner(0) }, func(r *budget.VolunteerRate) { r.Amount = value.Kroner(-1) },
		},
	} {
		for _, c := range change {
			rate := good
			c(&rate)
			_, err := rate.Price()
			require.ErrorIs(t, err, want)
		}
	}
}

func TestValueOfHours(t *testing.T) {
	price, err := budget.FullHourCost(advisor())
	require.NoError(t, err)
	for hours, want := range map[string]string{
		"1": "471.33", "120": "56559.60", "0": "0", "7.5": "3534.98", "0.01": "4.71", "-7.5": "-3534.98", "1700": "801261",
	} {
		got, err := price.Value(hundredths(hours))
		require.NoError(t, err)
		require.Equal(t, want, got.String(), hours)
	}
	got, err := price.Value(value.Hours{})
	require.NoError(t, err)
	require.True(t, got.IsZero(), "hours that are not stated have a value that is not stated")
	_, err = budget.HourPrice{}.Value(value.WholeHours(1))
	require.ErrorIs(t, err, value.ErrNotStated, "no price, and hours stay hours")
	_, err = price.Value(hundredths("9999999999.99"))
	require.NoError(t, err)
	dear, err := budget.VolunteerRate{Name: value.Same("x"), Amount: ore(999_999_999_999_999), Source: "x"}.Price()
	require.NoError(t, err)
	_, err = dear.Value(hundredths("1.01"))
	require.ErrorIs(t, err, value.ErrRange)
	_, err = dear.Value(hundredths("9999999999.99"))
	require.ErrorIs(t, err, value.ErrRange)
	wrapping, err := budget.VolunteerRate{Name: value.Same("x"), Amount: ore(1 << 31), Source: "x"}.Price()
	require.NoError(t, err)
	_, err = wrapping.Value(hundredths("8589934592")) // 2^33 hours: 2^64 øre, which would wrap to 0
	require.ErrorIs(t, err, value.ErrRange)
}

func TestValueNeverBecomesMoreCertainThanTheHours(t *testing.T) {
	price, err := budget.Kulturminnefondet().Price()
	require.NoError(t, err)
	got, err := price.ValueEstimate(value.HoursEstimate{Min: value.WholeHours(120), About: true})
	require.NoError(t, err)
	require.Equal(t, value.MoneyEstimate{Min: value.Kroner(42_000), About: true}, got)
	got, err = price.ValueEstimate(value.HoursEstimate{Min: value.WholeHours(1), Likely: value.WholeHours(2), Max: value.WholeHours(4)})
	require.NoError(t, err)
	require.Equal(t, value.MoneyEstimate{Min: value.Kroner(350), Likely: value.Kroner(700), Max: value.Kroner(1400)}, got)
	_, err = budget.HourPrice{}.ValueEstimate(value.HoursEstimate{})
	require.ErrorIs(t, err, value.ErrNotStated)
}

func ExampleVolunteerRate() {
	price, err := budget.Kulturminnefondet().Price()
	if err != nil {
		fmt.Println(err)
		return
	}
	amount, err := price.Value(value.WholeHours(120))
	fmt.Println(amount, err)
	// Output: 42000 <nil>
}

func zoneIa(used string) func(*budget.HourCost) {
	return func(c *budget.HourCost) {
		c.Employer = budget.EmployerUnit{Zone: budget.ZoneIa, FreeAmountUsed: kroner(used)}
	}
}

// plain puts ordinary spaces in place of no-break ones.
func plain(lines []string) []string {
	for i, l := range lines {
		lines[i] = strings.ReplaceAll(l, "\u00a0", " ")
	}
	return lines
}

func share(s string) value.Decimal    { return parsed(value.ParseDecimal(s)) }
func kroner(s string) value.Money     { return parsed(value.ParseMoney(s)) }
func hundredths(s string) value.Hours { return parsed(value.ParseHours(s)) }
func ore(n int64) value.Money         { return parsed(value.Ore(n)) }

func parsed[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
