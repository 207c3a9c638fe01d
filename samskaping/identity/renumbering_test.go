package identity_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestTheLatestNumberIsThatAfterRenumberingsOnly(t *testing.T) {
	for _, c := range []struct{ name, number, want string }{
		{"renumbered twice", "0101", "3101"},
		{"renumbered once", "3005", "3301"},
		{"the latest already", "3101", "3101"},
		{"never renumbered", "0301", "0301"},
		{"a new name under the same number", "1853", "1853"},
		{"merged into a neighbour", "1141", "1141"},
		{"the neighbour that took others in", "1103", "1103"},
		{"merged into a new municipality", "0138", "0138"},
		{"the new municipality, which was renumbered", "3014", "3118"},
		{"split", "1507", "1507"},
		{"a part of one that was split", "1580", "1580"},
		{"not known", "9999", "9999"},
		{"not stated", "", ""},
	} {
		require.Equal(t, identity.MunicipalityNumber(c.want), identity.MunicipalityNumber(c.number).Latest(), c.name)
	}
}

func TestTheNumberOnADayIsFollowedBothWays(t *testing.T) {
	for _, c := range []struct{ number, day, want string }{
		{"3101", "2023-12-31", "3001"}, {"3101", "2019-12-31", "0101"}, {"3001", "2019-12-31", "0101"},
		{"0101", "2020-01-01", "3001"}, {"0101", "2024-01-01", "3101"}, {"3101", "2024-01-01", "3101"},
		{"1508", "2023-12-31", ""}, // it was a part of 1507
		{"1507", "2024-01-01", ""}, // it was split
		{"0138", "2024-01-01", ""}, // it had merged
		{"3118", "2023-12-31", "3014"}, {"3118", "2019-12-31", ""},
		{"3101", "2018-12-31", ""}, {"9999", "2024-01-01", ""}, {"", "2024-01-01", ""},
	} {
		got, known := identity.MunicipalityNumber(c.number).Renumbered(date(t, c.day))
		require.Equal(t, c.want, got.String(), "%s on %s", c.number, c.day)
		require.Equal(t, c.want != "", known)
	}
	_, known := identity.MunicipalityNumber("3101").Renumbered(value.Date{})
	require.False(t, known, "on no day")
}

func TestANumberEndsTheDayBeforeAnotherComes(t *testing.T) {
	for _, c := range []struct {
		number, day string
		want        bool
	}{
		{"0101", "2019-12-31", false}, {"0101", "2020-01-01", true}, {"3101", "2023-12-31", false}, {"3101", "2199-12-31", false},
		{"1853", "2022-01-01", false}, {"1507", "2024-01-01", true}, {"9999", "2024-01-01", false}, {"", "2024-01-01", false},
	} {
		require.Equal(t, c.want, identity.MunicipalityNumber(c.number).EndedBefore(date(t, c.day)), c)
	}
	require.False(t, identity.MunicipalityNumber("0101").EndedBefore(value.Date{}), "on no day")
}

// A number that has been given to another municipality would make two into one.
func TestNoTwoMunicipalitiesOfADayHaveTheSameLatestNumber(t *testing.T) {
	for _, day := range []string{"2019-12-31", "2020-01-01", "2022-01-01", "2023-12-31", "2024-01-01"} {
		known := map[identity.MunicipalityNumber]identity.MunicipalityNumber{}
		for _, m := range identity.Municipalities(date(t, day)) {
			require.Empty(t, known[m.Number.Latest()], "%s and %s on %s", m.Number, known[m.Number.Latest()], day)
			known[m.Number.Latest()] = m.Number
			back, found := m.Number.Latest().Renumbered(date(t, day))
			require.True(t, found)
			require.Equal(t, m.Number, back, day)
		}
	}
}
