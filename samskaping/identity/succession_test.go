package identity_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestSuccessors(t *testing.T) {
	type numbers = []identity.MunicipalityNumber
	cases := []struct {
		name, number, from, to string
		want                   identity.Succession
	}{
		{"nothing happened", "0301", "2019-01-01", "2024-01-01", identity.Succession{Kind: identity.Same, Numbers: numbers{"0301"}}},
		{"the same day", "3001", "2020-01-01", "2020-01-01", identity.Succession{Kind: identity.Same, Numbers: numbers{"3001"}}},
		{"the day before a change", "0101", "2019-01-01", "2019-12-31", identity.Succession{Kind: identity.Same, Numbers: numbers{"0101"}}},
		{"a change counts on its own day", "0101", "2019-12-31", "2020-01-01", identity.Succession{Kind: identity.One, Numbers: numbers{"3001"}}},
		{"renumbered twice", "0101", "2019-01-01", "2024-01-01", identity.Succession{Kind: identity.One, Numbers: numbers{"3101"}}},
		{"after the table's last change", "3101", "2024-01-01", "2199-12-31", identity.Succession{Kind: identity.Same, Numbers: numbers{"3101"}}},
		{"a new name under the same number", "1853", "2021-01-01", "2022-01-01", identity.Succession{Kind: identity.One, Numbers: numbers{"1853"}}},
		{"after the new name", "1853", "2022-01-01", "2024-01-01", identity.Succession{Kind: identity.Same, Numbers: numbers{"1853"}}},
		{"merged into a neighbour", "1141", "2019-01-01", "2020-01-01", identity.Succession{Kind: identity.One, Numbers: numbers{"1103"}}},
		{"the neighbour that took others in", "1103", "2019-01-01", "2020-01-01", identity.Succession{Kind: identity.One, Numbers: numbers{"1103"}}},
		{"merged into a new municipality", "0138", "2019-01-01", "2024-01-01", identity.Succession{Kind: identity.One, Numbers: numbers{"3118"}}},
		{"Snillfjord was split in three", "5012", "2019-01-01", "2020-01-01", identity.Succession{Kind: identity.Ambiguous, Numbers: numbers{"5055", "5056", "5059"}}},
		{"and stays split", "5012", "2019-01-01", "2024-01-01", identity.Succession{Kind: identity.Ambiguous, Numbers: numbers{"5055", "5056", "5059"}}},
		{"Tysfjord was split in two", "1850", "2019-06-30", "2020-06-30", identity.Succession{Kind: identity.Ambiguous, Numbers: numbers{"1806", "1875"}}},
		{"the one beside Tysfjord was not", "1849", "2019-06-30", "2020-06-30", identity.Succession{Kind: identity.One, Numbers: numbers{"1875"}}},
		{"Ålesund was split in two", "1507", "2023-12-31", "2024-01-01", identity.Succession{Kind: identity.Ambiguous, Numbers: numbers{"1508", "1580"}}},
		{"Haram to Ålesund is one", "1534", "2019-01-01", "2023-12-31", identity.Succession{Kind: identity.One, Numbers: numbers{"1507"}}},
		{"Haram to Ålesund and apart again is ambiguous", "1534", "2019-01-01", "2024-01-01", identity.Succession{Kind: identity.Ambiguous, Numbers: numbers{"1508", "1580"}}},
		{"not yet a number", "3001", "2019-01-01", "2024-01-01", identity.Succession{}},
		{"no longer a number", "0101", "2020-01-01", "2024-01-01", identity.Succession{}},
		{"never a number", "9999", "2020-01-01", "2024-01-01", identity.Succession{}},
		{"before the table", "0301", "2018-12-31", "2024-01-01", identity.Succession{}},
		{"backwards", "3101", "2024-01-01", "2019-01-01", identity.Succession{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := identity.MunicipalityNumber(c.number).Successors(date(t, c.from), date(t, c.to))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("days that are not stated", func(t *testing.T) {
		day := date(t, "2020-01-01")
		for _, got := range []identity.Succession{
			identity.MunicipalityNumber("0301").Successors(value.Date{}, day),
			identity.MunicipalityNumber("0301").Successors(day, value.Date{}),
			identity.MunicipalityNumber("0301").Successors(value.Date{}, value.Date{}),
		} {
			if diff := cmp.Diff(identity.Succession{}, got); diff != "" {
				t.Error(diff)
			}
		}
	})
}

func TestEveryMunicipalityCanBeFollowed(t *testing.T) {
	days := []string{"2019-01-01", "2020-01-01", "2022-01-01", "2023-01-01", "2024-01-01"}
	for i, from := range days {
		for _, to := range days[i:] {
			reached := map[identity.MunicipalityNumber]bool{}
			for _, m := range identity.Municipalities(date(t, from)) {
				s := m.Number.Successors(date(t, from), date(t, to))
				require.NotEmpty(t, s.Numbers, "%s %s from %s to %s", m.Number, m.Name, from, to)
				for _, n := range s.Numbers {
					_, ok := n.At(date(t, to))
					require.True(t, ok, "%s leads to %s, which is not valid on %s", m.Number, n, to)
					reached[n] = true
				}
				if s.Kind == identity.Same {
					later, _ := m.Number.At(date(t, to))
					require.Equal(t, m, later, "no change, but another name")
				}
			}
			require.Len(t, reached, len(identity.Municipalities(date(t, to))), "from %s every municipality of %s is reached", from, to)
		}
	}
}

func TestChangingWhatSuccessorsReturnsChangesNothing(t *testing.T) {
	from, to := date(t, "2023-01-01"), date(t, "2024-01-01")
	identity.MunicipalityNumber("3001").Successors(from, to).Numbers[0] = "0000"
	identity.MunicipalityNumber("1507").Successors(from, to).Numbers[0] = "0000"
	require.Equal(t, identity.MunicipalityNumber("3101"), identity.MunicipalityNumber("3001").Successors(from, to).Numbers[0])
	require.Equal(t, identity.MunicipalityNumber("1508"), identity.MunicipalityNumber("1507").Successors(from, to).Numbers[0])
}

func TestSuccessionKindsHaveNames(t *testing.T) {
	for k, want := range map[identity.SuccessionKind]string{
		identity.Unknown: "unknown", identity.Same: "same", identity.One: "one", identity.Ambiguous: "ambiguous", 77: "unknown",
	} {
		if diff := cmp.Diff(want, k.String()); diff != "" {
			t.Error(diff)
		}
	}
}

func TestWhatANumberThatIsOutOfUseBecame(t *testing.T) {
	for _, c := range []struct {
		number, day string
		want        []string
	}{
		{"3001", "2024-01-01", []string{"3101 Halden"}},
		{"0101", "2023-12-31", []string{"3001 Halden"}},
		{"1507", "2024-12-31", []string{"1508 Ålesund", "1580 Haram"}},
		{"1534", "2024-12-31", []string{"1508 Ålesund", "1580 Haram"}}, // by way of 1507
		{"1534", "2023-12-31", []string{"1507 Ålesund"}},
		{"3101", "2024-01-01", nil}, {"3101", "2023-12-31", nil}, {"1507", "2023-12-31", nil}, {"9999", "2024-01-01", nil}, {"", "2024-01-01", nil},
	} {
		var got []string
		for _, m := range identity.MunicipalityNumber(c.number).Became(date(t, c.day)) {
			got = append(got, m.Number.String()+" "+m.Name)
		}
		require.Equal(t, c.want, got, "%s on %s", c.number, c.day)
	}
	require.Empty(t, identity.MunicipalityNumber("1507").Became(value.Date{}), "on no day")
	today := date(t, "2024-12-31")
	for _, m := range identity.MunicipalityHistory() {
		if m.Number.EndedBefore(today) {
			require.NotEmpty(t, m.Number.Became(today), "%s lives on", m.Number)
		}
	}
}

func TestWhatANewerNumberCameFrom(t *testing.T) {
	for _, c := range []struct {
		number, day string
		want        []string
	}{
		{"3101", "2023-12-31", []string{"3001 Halden"}},
		{"3101", "2019-12-31", []string{"0101 Halden"}},
		{"1580", "2023-12-31", []string{"1507 Ålesund"}},
		{"1507", "2019-12-31", []string{"1504 Ålesund", "1523 Ørskog", "1529 Skodje", "1534 Haram", "1546 Sandøy"}},
		{"1580", "2019-12-31", []string{"1504 Ålesund", "1523 Ørskog", "1529 Skodje", "1534 Haram", "1546 Sandøy"}}, // by way of 1507
		{"3101", "2024-01-01", nil}, {"3001", "2024-01-01", nil}, {"0301", "2019-01-01", nil}, {"1507", "2020-01-01", nil},
		{"3101", "2018-12-31", nil}, {"9999", "2023-01-01", nil}, {"", "2023-01-01", nil},
	} {
		var got []string
		for _, m := range identity.MunicipalityNumber(c.number).CameFrom(date(t, c.day)) {
			got = append(got, m.Number.String()+" "+m.Name)
		}
		require.Equal(t, c.want, got, "%s on %s", c.number, c.day)
	}
	require.Empty(t, identity.MunicipalityNumber("3101").CameFrom(value.Date{}), "on no day")
	// It is the way back of Became.
	then, now := date(t, "2019-12-31"), date(t, "2024-12-31")
	for _, m := range identity.Municipalities(now) {
		for _, before := range m.Number.CameFrom(then) {
			after := before.Number.Successors(then, now).Numbers
			require.Contains(t, after, m.Number, "%s came from %s", m.Number, before.Number)
		}
		if _, there := m.Number.At(then); !there {
			require.NotEmpty(t, m.Number.CameFrom(then), "%s came from something", m.Number)
		}
	}
}
