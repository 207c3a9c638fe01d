package aggregate_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func date(t testing.TB, day string) value.Date {
	t.Helper()
	d, err := value.ParseDate(day)
	require.NoError(t, err)
	return d
}

func TestSizeGroups(t *testing.T) {
	o := aggregate.Options{
		Population: map[identity.MunicipalityNumber]int64{"3101": 31000, "3105": 60000, "3012": 1300, "0301": 720000, "4601": 5000},
		SizeGroups: []int64{5000, 20000},
	}
	p := picture(t, o,
		report(t, "halden", 2024, "1"), report(t, "sarpsborg", 2024, "2", in("3105")), report(t, "oslo", 2024, "4", in("0301")),
		report(t, "bergen", 2024, "8", in("4601")), report(t, "fredrikstad", 2024, "16", in("3107")), report(t, "alesund", 2023, "32", in("1507")),
		report(t, "aremark", 2022, "64", in("3012")))
	got := map[string]string{}
	for _, s := range p.Sums {
		if s.By == aggregate.BySize {
			got[s.Code+" "+s.Year.String()] = s.Hours.String()
		}
	}
	require.Equal(t, map[string]string{
		"5000 2024": "8", "20000 2024": "7",
		"unmapped 2024": "16", // nobody has said how many live there
		"unmapped 2023": "32", // a municipality that was split
		"unmapped 2022": "64", // the number is of another day than the inhabitants
	}, got)
}

func TestBelowTheFirstGroupIsAGroup(t *testing.T) {
	o := aggregate.Options{Population: map[identity.MunicipalityNumber]int64{"3101": 4999}, SizeGroups: []int64{5000}}
	p := picture(t, o, report(t, "halden", 2024, "1"))
	require.Equal(t, "1", sum(p, aggregate.BySize, "0", 2024, benefits.StageRealised).Hours.String())
}

func TestMoneyPerThousandInhabitants(t *testing.T) {
	county := identity.Municipalities(date(t, "2024-12-31"))
	population := map[identity.MunicipalityNumber]int64{}
	for _, m := range county {
		population[m.Number] = 2000
	}
	population["3101"] = 30000
	o := aggregate.Options{Population: population, SizeGroups: []int64{0, 5000}}
	reports := []*benefits.Report{report(t, "a", 2024, "1", saves(t, "90000", 2024)), report(t, "b", 2024, "1", in("3105"), saves(t, "1", 2024)), report(t, "c", 2024, "1", in("9999"), saves(t, "1", 2024))}
	p := picture(t, o, reports...)
	per := func(p *aggregate.Report, by aggregate.Dimension, code string) string {
		return sum(p, by, code, 2024, benefits.StageRealised).MoneyPerInhabitants.String()
	}
	require.Equal(t, "3000", per(p, aggregate.ByMunicipality, "3101"))
	require.Equal(t, "0.50", per(p, aggregate.ByMunicipality, "3105"))
	require.Equal(t, "", per(p, aggregate.ByMunicipality, aggregate.Unmapped))
	require.Equal(t, "3000", per(p, aggregate.BySize, "5000"), "Halden is the only one of its size")
	require.Equal(t, "", per(p, aggregate.BySize, aggregate.Unmapped))
	inCounty := 0
	for _, m := range county {
		if m.Number[:2] == "31" {
			inCounty++
		}
	}
	want, err := value.RoundMoney(big.NewRat(90001*1000, int64(30000+2000*(inCounty-1))))
	require.NoError(t, err)
	require.Equal(t, want.String(), per(p, aggregate.ByCounty, "31"), "of all who live in the county, whether their municipality has reported or not")
	require.NotEmpty(t, per(p, aggregate.ByNothing, ""))
	require.Empty(t, per(p, aggregate.ByKind, string(benefits.AvoidedCost)))

	delete(population, "3124")
	p = picture(t, o, reports...)
	require.Equal(t, "3000", per(p, aggregate.ByMunicipality, "3101"))
	require.Empty(t, per(p, aggregate.ByCounty, "31"), "a municipality whose inhabitants are not known leaves the county without")
	require.Empty(t, per(p, aggregate.ByNothing, ""))
	require.NotEmpty(t, per(p, aggregate.BySize, "0"), "a group is those whose inhabitants are known")
}

// Half an øre in a municipality of two hundred is more than two øre for each thousand.
func TestMoneyPerThousandInhabitantsIsRoundedOnce(t *testing.T) {
	o := aggregate.Options{
		Population: map[identity.MunicipalityNumber]int64{"1151": 211, "3101": 300},
		PriceYear:  count(t, 2024), Deflators: []benefits.Deflator{deflator(t, 2024, "3.7")},
	}
	p := picture(t, o, report(t, "a", 2024, "1", in("1151"), saves(t, "1", 2023)), report(t, "b", 2024, "1", saves(t, "0.01", 2024)), report(t, "c", 2024, "1", saves(t, "0.01", 2023)))
	utsira := sum(p, aggregate.ByMunicipality, "1151", 2024, benefits.StageRealised)
	require.Equal(t, []string{"1.04", "4.91"}, []string{utsira.Money.String(), utsira.MoneyPerInhabitants.String()}, "1.037 × 1 000 / 211")
	halden := sum(p, aggregate.ByMunicipality, "3101", 2024, benefits.StageRealised)
	require.Equal(t, []string{"0.02", "0.07"}, []string{halden.Money.String(), halden.MoneyPerInhabitants.String()})
}

func TestOptionsThatCannotBeUsedAreRefused(t *testing.T) {
	for name, o := range map[string]aggregate.Options{
		"no inhabitants": {SizeGroups: []int64{0, 5000}},
		"not rising":     {SizeGroups: []int64{5000, 0}, Population: map[identity.MunicipalityNumber]int64{"3101": 1}},
		"twice the same": {SizeGroups: []int64{5000, 5000}, Population: map[identity.MunicipalityNumber]int64{"3101": 1}},
		"dear hours":     {HourPrice: value.Kroner(-5)},
		"no language":    {Language: "xx"},
		"no answer":      {Rulings: []aggregate.Ruling{{Doubt: "a", Count: "maybe"}}},
		"two answers":    {Rulings: []aggregate.Ruling{{Doubt: "a", Count: aggregate.CountIt}, {Doubt: "a", Count: aggregate.LeaveIt}}},
		"no memory":      {Memory: -1},
		"below none":     {SizeGroups: []int64{-1}, Population: map[identity.MunicipalityNumber]int64{"3101": 1}},
	} {
		o.Vintage = date(t, "2024-12-31")
		_, err := new(aggregate.Accumulator).Report(o)
		require.ErrorIs(t, err, aggregate.ErrOptions, name)
	}
	_, err := new(aggregate.Accumulator).Report(aggregate.Options{})
	require.ErrorIs(t, err, aggregate.ErrNoVintage)
}

// Two municipalities that became one are one, and one that became two is neither.
func TestTheDayDecidesWhereAReportLies(t *testing.T) {
	reports := []*benefits.Report{report(t, "a", 2019, "1", in("1504")), report(t, "b", 2019, "2", in("1523")), report(t, "c", 2023, "4", in("1507")), report(t, "d", 2024, "8", in("1508")), report(t, "e", 2024, "16", in("1580"))}
	for _, c := range []struct {
		day  string
		want map[string]string
	}{
		{"2019-12-31", map[string]string{"1504": "1", "1523": "2", "unmapped": "28"}},
		{"2023-12-31", map[string]string{"1507": "7", "unmapped": "24"}},
		{"2024-12-31", map[string]string{"unmapped": "7", "1508": "8", "1580": "16"}},
	} {
		t.Run(c.day, func(t *testing.T) {
			p := picture(t, aggregate.Options{Vintage: date(t, c.day)}, reports...)
			hours := map[string]int64{}
			for _, s := range p.Sums {
				if s.By == aggregate.ByMunicipality {
					hours[s.Code] += s.Hours.Hundredths() / 100
				}
			}
			got := map[string]string{}
			for code, n := range hours {
				got[code] = count(t, n).String()
			}
			require.Equal(t, c.want, got)
		})
	}
}

// A report says who it is by any number of the municipality, also one of another time than its
// period. Only renumberings are followed from there.
func TestANumberOfAnotherDaySaysWhoReports(t *testing.T) {
	for _, c := range []struct {
		name           string
		number         identity.MunicipalityNumber
		year           int
		vintage, place string
		county         string
	}{
		{"the new number for an earlier year", "3101", 2023, "2024-12-31", "3101", "31"},
		{"a number between for an earlier year", "3001", 2019, "2024-12-31", "3101", "31"},
		{"the old number for a later year", "0101", 2024, "2024-12-31", "3101", "31"},
		{"the new number in a picture of an earlier day", "3101", 2024, "2023-12-31", "3001", "30"},
		{"the new number for an earlier year and picture", "3101", 2022, "2023-12-31", "3001", "30"},
		{"a part of a split municipality for the years before", "1508", 2023, "2024-12-31", "1508", "15"},
		{"and in a picture of a day before the split", "1508", 2023, "2023-12-31", aggregate.Unmapped, aggregate.Unmapped},
		{"a split municipality for the years after, in the county of its parts", "1507", 2024, "2024-12-31", aggregate.Unmapped, "15"},
		{"one that was merged before another split, too", "1504", 2022, "2024-12-31", aggregate.Unmapped, "15"},
		{"a split municipality for the years before it began", "1507", 2018, "2024-12-31", aggregate.Unmapped, "15"},
		{"a merged municipality for the years after", "0138", 2021, "2024-12-31", aggregate.Unmapped, "31"},
		{"the municipality it became, for the years before", "3118", 2019, "2024-12-31", "3118", "31"},
		{"no municipality", "9999", 2023, "2024-12-31", aggregate.Unmapped, aggregate.Unmapped},
		{"not stated", "", 2023, "2024-12-31", aggregate.Unmapped, aggregate.Unmapped},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := picture(t, aggregate.Options{
				Vintage: date(t, c.vintage), Expected: []aggregate.Expected{{Municipality: identity.MunicipalityNumber(c.place), Year: c.year}},
			}, report(t, "a", c.year, "240", in(c.number)))
			require.Equal(t, "240", sum(p, aggregate.ByMunicipality, c.place, c.year, benefits.StageRealised).Hours.String())
			require.Equal(t, "240", sum(p, aggregate.ByCounty, c.county, c.year, benefits.StageRealised).Hours.String())
			if c.place != aggregate.Unmapped {
				require.Equal(t, int64(1), p.Coverage[0].Municipalities.Int64())
				require.Empty(t, p.Coverage[0].Missing)
			}
		})
	}
}

// A municipality that was split reports under its old number, is asked, and reports again under the
// number of each part: the first report is then in doubt and not in the sums.
func TestWhoReportsAgainUnderANumberThatIsInUseIsCountedOnce(t *testing.T) {
	old := report(t, "a", 2024, "32", in("1507"))
	share := func(percent string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			own, err := value.ParseDecimal(percent)
			require.NoError(t, err)
			r.Benefits[0].OwnPercent = own
		}
	}
	for _, c := range []struct {
		name   string
		again  []*benefits.Report
		doubts int
		hours  string
	}{
		{"not yet", nil, 0, "32"},
		{"one part", []*benefits.Report{report(t, "a", 2024, "20", in("1508"))}, 1, "20"},
		{"both parts", []*benefits.Report{report(t, "a", 2024, "20", in("1508"), share("62.5")), report(t, "a", 2024, "12", in("1580"), share("37.5"))}, 1, "32"},
		{"another project", []*benefits.Report{report(t, "b", 2024, "20", in("1508"))}, 0, "52"},
		{"another year", []*benefits.Report{report(t, "a", 2025, "20", in("1508"))}, 0, "32"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := aggregate.Options{Vintage: date(t, "2024-12-31")}
			p := picture(t, o, append(c.again, old)...)
			require.Equal(t, c.hours, sum(p, aggregate.ByNothing, "", 2024, benefits.StageRealised).Hours.String())
			require.Len(t, p.Doubts, c.doubts)
			for _, d := range p.Doubts {
				require.Equal(t, aggregate.DoubtOverlap, d.Kind)
				require.Equal(t, identity.MunicipalityNumber("1507"), d.Municipality)
				require.Equal(t, "32", d.Hours.String())
			}
		})
	}
	merged := picture(t, aggregate.Options{Vintage: date(t, "2024-12-31")}, report(t, "a", 2024, "1", in("0138")), report(t, "a", 2024, "2", in("3118")))
	require.Len(t, merged.Doubts, 1, "so it is after a merger")
	before := picture(t, aggregate.Options{Vintage: date(t, "2024-12-31")}, report(t, "a", 2023, "1", in("1507"), share("40")), report(t, "a", 2023, "2", in("1508"), share("60")))
	require.Empty(t, before.Doubts, "1507 was in use, and who got the number 1508 later has a share of its own")
}

func TestWhoAReportTellsOf(t *testing.T) {
	for _, c := range []struct {
		name, number, reported, vintage, want string
		placed                                bool
	}{
		{"in use then and now", "3105", "2024-12-31", "2024-12-31", "3105", true},
		{"renumbered since", "3001", "2023-12-31", "2024-12-31", "3101", true},
		{"renumbered before", "3001", "2024-12-31", "2024-12-31", "3101", true},
		{"the number came later", "3101", "2023-12-31", "2024-12-31", "3101", true},
		{"merged since", "1504", "2019-12-31", "2023-12-31", "1507", true},
		{"merged before", "0138", "2024-12-31", "2024-12-31", "3118", false},
		{"split since", "1507", "2023-12-31", "2024-12-31", "1508 1580", false},
		{"split before", "1507", "2024-12-31", "2024-12-31", "1508 1580", false},
		{"split within the period", "1507", "2024-06-30", "2024-12-31", "1508 1580", false},
		{"not there yet", "1508", "2024-12-31", "2023-12-31", "", false},
		{"not known", "9999", "2024-12-31", "2024-12-31", "", false},
		{"not stated", "", "2024-12-31", "2024-12-31", "", false},
	} {
		numbers, placed := aggregate.ReportedFor(identity.MunicipalityNumber(c.number), date(t, c.reported), date(t, c.vintage))
		got := make([]string, len(numbers))
		for i, n := range numbers {
			got[i] = n.String()
		}
		require.Equal(t, c.want, strings.Join(got, " "), c.name)
		require.Equal(t, c.placed, placed, c.name)
	}
}

// A list of those who were to report in a year has the numbers of that year, and who has reported under a
// number that has been split since has reported all the same.
func TestWhoWasToReportIsFoundByTheNumberOfTheYear(t *testing.T) {
	expected := func(year int, numbers ...identity.MunicipalityNumber) (list []aggregate.Expected) {
		for _, n := range numbers {
			list = append(list, aggregate.Expected{Municipality: n, Year: year})
		}
		return list
	}
	p := picture(t, aggregate.Options{
		Vintage: date(t, "2024-12-31"), Expected: slices.Concat(expected(2023, "3001", "3101", "1507", "1577", "1806"), expected(2024, "3101", "1508")),
	}, report(t, "a", 2023, "1", in("3001")), report(t, "b", 2023, "1", in("1507")), report(t, "c", 2022, "1"), report(t, "d", 2023, "1", in("")))
	var got []string
	for _, c := range p.Coverage {
		got = append(got, fmt.Sprintf("%s %s: %s of %s, %v", c.Year, c.County, c.Municipalities, c.Expected, c.Missing))
	}
	require.Equal(t, []string{
		"2022 : 1 of , []", "2022 31: 1 of , []",
		"2023 : 2 of 4, [1577 1806]", "2023 15: 1 of 2, [1577]", "2023 18: 0 of 1, [1806]", "2023 31: 1 of 1, []", "2023 unmapped: 0 of 0, []",
		"2024 : 0 of 2, [1508 3101]", "2024 15: 0 of 1, [1508]", "2024 31: 0 of 1, [3101]",
	}, got)
}
