package identity_test

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestMunicipalitiesOfADay(t *testing.T) {
	for day, want := range map[string]int{
		"2018-12-31": 0, "2019-01-01": 422, "2019-12-31": 422, "2020-01-01": 356, "2021-06-30": 356, "2022-01-01": 356,
		"2023-12-31": 356, "2024-01-01": 357, "2026-11-21": 357, "1900-01-01": 0, "2199-12-31": 357,
	} {
		t.Run(day, func(t *testing.T) {
			got := identity.Municipalities(date(t, day))
			require.Len(t, got, want)
			if want == 0 {
				require.Nil(t, got)
			}
			names := map[string]identity.MunicipalityNumber{}
			for i, m := range got {
				require.Empty(t, names[m.Name], "two municipalities are called %s", m.Name)
				names[m.Name] = m.Number
				if i > 0 {
					require.Less(t, got[i-1].Number, m.Number)
				}
				at, ok := m.Number.At(date(t, day))
				require.True(t, ok)
				require.Equal(t, m, at)
			}
		})
	}
	require.Nil(t, identity.Municipalities(value.Date{}), "a day that is not stated")
}

func TestMunicipalitiesBelongToTheCaller(t *testing.T) {
	day := date(t, "2024-01-01")
	identity.Municipalities(day)[0].Name = "Christiania"
	if got := identity.Municipalities(day)[0].Name; got != "Oslo" {
		t.Errorf("got %q", got)
	}
}

func TestHistoryHoldsTheMunicipalitiesOfEveryDay(t *testing.T) {
	history := identity.MunicipalityHistory()
	for _, day := range []string{"2019-01-01", "2021-12-31", "2022-01-01", "2024-01-01"} {
		var then []identity.Municipality
		for _, m := range history {
			if m.Validity.Contains(date(t, day)) {
				then = append(then, m)
			}
		}
		require.Equal(t, identity.Municipalities(date(t, day)), then, day)
	}
	history[0].Name = "Christiania"
	require.Equal(t, "Halden", identity.MunicipalityHistory()[0].Name, "the list is the caller's own")
}

func TestTheNameOfANumberDependsOnTheDay(t *testing.T) {
	cases := []struct{ name, number, day, want string }{
		{"Halden in 2019", "0101", "2019-12-31", "Halden"},
		{"Halden in 2020", "3001", "2020-01-01", "Halden"},
		{"Halden in 2024", "3101", "2024-01-01", "Halden"},
		{"the old number is gone in 2020", "0101", "2020-01-01", ""},
		{"the next number has not come in 2019", "3001", "2019-12-31", ""},
		{"the next number is gone in 2024", "3001", "2024-01-01", ""},
		{"Evenes before its second name", "1853", "2021-12-31", "Evenes"},
		{"Evenes with its second name", "1853", "2022-01-01", "Evenes - Evenášši"},
		{"Trondheim before its second name", "5001", "2022-12-31", "Trondheim"},
		{"Trondheim with its second name", "5001", "2023-01-01", "Trondheim - Tråante"},
		{"Røros before its second name", "5025", "2022-12-31", "Røros"},
		{"Røros with its second name", "5025", "2023-01-01", "Røros - Rosse"},
		{"Hattfjelldal before its second name", "1826", "2019-12-31", "Hattfjelldal"},
		{"Hattfjelldal with its second name", "1826", "2020-01-01", "Aarborte - Hattfjelldal"},
		{"Rana before its second name", "1833", "2023-12-31", "Rana"},
		{"Rana with its second name", "1833", "2024-01-01", "Rana - Raane"},
		{"Levanger with its second name", "5037", "2024-01-01", "Levanger - Levangke"},
		{"Sørfold with its second name", "1845", "2024-01-01", "Sørfold - Fuolldá"},
		{"Gratangen gets a number and a name in one", "5516", "2024-01-01", "Gratangen - Rivtták"},
		{"three names", "5540", "2024-01-01", "Gáivuotna - Kåfjord - Kaivuono"},
		{"Sande has its county as long as there are two", "1514", "2019-06-01", "Sande (Møre og Romsdal)"},
		{"Sande loses its county when it is alone", "1514", "2020-06-01", "Sande"},
		{"Bø loses its county when it is alone", "1867", "2020-01-01", "Bø"},
		{"Våler in Hedmark", "0426", "2019-01-01", "Våler (Hedmark)"},
		{"Våler in Innlandet", "3419", "2020-01-01", "Våler (Innlandet)"},
		{"Våler in Viken", "3018", "2023-12-31", "Våler (Viken)"},
		{"Våler in Østfold again", "3114", "2024-01-01", "Våler (Østfold)"},
		{"Herøy in the west", "1515", "2021-01-01", "Herøy (Møre og Romsdal)"},
		{"Herøy in the north", "1818", "2021-01-01", "Herøy (Nordland)"},
		{"Tysfjord in its last year", "1850", "2019-12-31", "Tysfjord - Divtasvuodna"},
		{"Haram before", "1534", "2019-12-31", "Haram"},
		{"Haram again", "1580", "2024-01-01", "Haram"},
		{"no day before the table", "0301", "2018-12-31", ""},
		{"no such number", "9999", "2024-01-01", ""},
		{"a number that is not stated", "", "2024-01-01", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, ok := identity.MunicipalityNumber(c.number).At(date(t, c.day))
			if diff := cmp.Diff(c.want, got.Name); diff != "" || ok != (c.want != "") {
				t.Errorf("%v %s", ok, diff)
			}
		})
	}
	_, ok := identity.MunicipalityNumber("0301").At(value.Date{})
	require.False(t, ok, "a day that is not stated")
}

func TestValidityIsTheDaysOfNumberAndName(t *testing.T) {
	cases := []struct{ name, number, day, from, to string }{
		{"gone", "0101", "2019-05-01", "2019-01-01", "2019-12-31"},
		{"between two reforms", "3001", "2021-05-01", "2020-01-01", "2023-12-31"},
		{"still valid", "0301", "2021-05-01", "2019-01-01", ""},
		{"the first name", "5001", "2021-05-01", "2019-01-01", "2022-12-31"},
		{"the second name", "5001", "2023-05-01", "2023-01-01", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, ok := identity.MunicipalityNumber(c.number).At(date(t, c.day))
			require.True(t, ok)
			if diff := cmp.Diff([]string{c.from, c.to}, []string{got.Validity.From.String(), got.Validity.To.String()}); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestKnownInAnyYear(t *testing.T) {
	for n, want := range map[identity.MunicipalityNumber]bool{
		"0101": true, "3001": true, "3101": true, "0301": true, "1507": true, "1508": true,
		"": false, "9999": false, "1601": false, "0000": false, "301": false,
	} {
		if got := n.Known(); got != want {
			t.Errorf("%q: got %v, want %v", n, got, want)
		}
	}
}

func TestCountySince2024(t *testing.T) {
	cases := []struct{ name, number, day, want string }{
		{"Halden in 2024", "3101", "2024-01-01", "31 Østfold"},
		{"Oslo is its own county", "0301", "2026-01-01", "03 Oslo"},
		{"a county with three names", "5540", "2024-01-01", "55 Troms - Romsa - Tromssa"},
		{"the county of a renamed municipality", "1833", "2024-01-01", "18 Nordland - Nordlánnda"},
		{"not in 2020, when Viken had the number 30", "3001", "2020-01-01", ""},
		{"not in 2019", "0101", "2019-01-01", ""},
		{"not under a name that ended before 2024", "1833", "2019-01-01", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m, ok := identity.MunicipalityNumber(c.number).At(date(t, c.day))
			require.True(t, ok)
			county, ok := m.County()
			got := ""
			if ok {
				got = county.Number + " " + county.Name
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("every municipality of 2024 has one of 15", func(t *testing.T) {
		counties := map[string]bool{}
		for _, m := range identity.Municipalities(date(t, "2024-01-01")) {
			county, ok := m.County()
			require.True(t, ok, m.Name)
			counties[county.Name] = true
		}
		require.Len(t, counties, 15)
	})
	t.Run("none for a municipality that is not from the table", func(t *testing.T) {
		for _, m := range []identity.Municipality{{}, {Number: "1"}, {Number: "1199"}, {Number: "1103", Name: "Ålesund"}} {
			_, ok := m.County()
			require.False(t, ok, m)
		}
	})
}

func TestCountyByItsNumber(t *testing.T) {
	for _, c := range []struct{ number, day, want string }{
		{"31", "2024-01-01", "Østfold"},
		{"31", "2023-12-31", ""}, // it was a part of Viken then
		{"30", "2023-12-31", ""}, // Viken, which is not in the table
		{"11", "2020-01-01", "Rogaland"},
		{"99", "2024-01-01", ""},
		{"", "2024-01-01", ""},
	} {
		got, known := identity.CountyAt(c.number, date(t, c.day))
		require.Equal(t, c.want != "", known, "%s on %s", c.number, c.day)
		require.Equal(t, c.want, got.Name, "%s on %s", c.number, c.day)
	}
	_, known := identity.CountyAt("31", value.Date{})
	require.False(t, known, "on no day")
}

func TestParseMunicipalityNumber(t *testing.T) {
	for s, want := range map[string]bool{
		"0301": true, "9999": true, "": false, "301": false, "03011": false, "03O1": false, " 0301": false, "0301\n": false, "٠٣٠١": false,
	} {
		t.Run(fmt.Sprintf("%q", s), func(t *testing.T) {
			got, err := identity.ParseMunicipalityNumber(s)
			if !want {
				require.ErrorIs(t, err, value.ErrSyntax)
				require.True(t, got.IsZero())
				return
			}
			require.NoError(t, err)
			require.Equal(t, s, got.String())
		})
	}
}

func FuzzParseMunicipalityNumber(f *testing.F) {
	for _, s := range []string{"0301", "1507", "9999", "", "301", "0301\n", "æøå"} {
		f.Add(s)
	}
	pattern := regexp.MustCompile(identity.MunicipalityNumberPattern)
	f.Fuzz(func(t *testing.T, s string) {
		n, err := identity.ParseMunicipalityNumber(s)
		if (err == nil) != pattern.MatchString(s) {
			t.Fatalf("%q: the parser says %v, the pattern the opposite", s, err)
		}
		if err == nil && n.String() != s {
			t.Fatalf("%q became %q", s, n)
		}
		if identity.MunicipalityNumber(s).Known() && err != nil {
			t.Fatalf("%q is known, but can't be read: %v", s, err)
		}
	})
}
