//go:build shared

package identity_test

import (
	"encoding/csv"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/identity"
)

// The tables against the files they come from, in the folder data of the folder that
// SAMSKAPING_SHARED names.

func TestTheTableAgreesWithTheChangesOfKLASS(t *testing.T) {
	var changes []struct{ OldCode, OldName, NewCode, NewName, ChangeOccurred string }
	require.NoError(t, json.Unmarshal(sharedFile(t, "klass131_changes_2011_2024.json"), &changes))
	checked := 0
	for _, c := range changes {
		if c.ChangeOccurred <= "2019-01-01" {
			continue
		}
		after := date(t, c.ChangeOccurred)
		before := date(t, dayBefore(c.ChangeOccurred))
		old, ok := identity.MunicipalityNumber(c.OldCode).At(before)
		require.True(t, ok, c)
		require.Equal(t, c.OldName, old.Name)
		changed, ok := identity.MunicipalityNumber(c.NewCode).At(after)
		require.True(t, ok, c)
		require.Equal(t, c.NewName, changed.Name)
		s := old.Number.Successors(before, after)
		require.NotEqual(t, identity.Same, s.Kind, c)
		require.Contains(t, s.Numbers, changed.Number)
		checked++
	}
	require.Equal(t, 438, checked)
}

func TestTheTableAgreesWithKartverketButForKnownNames(t *testing.T) {
	var rows []struct{ Kommunenummer, Kommunenavn, Fylkesnummer, Fylkesnavn string }
	require.NoError(t, json.Unmarshal(sharedFile(t, "kommuner_2024.json"), &rows))
	day := date(t, "2024-01-01")
	require.Len(t, identity.Municipalities(day), len(rows))
	differ := map[string][2]string{}
	for _, r := range rows {
		m, ok := identity.MunicipalityNumber(r.Kommunenummer).At(day)
		require.True(t, ok, r)
		if m.Name != r.Kommunenavn {
			differ[r.Kommunenummer] = [2]string{m.Name, r.Kommunenavn}
		}
		county, ok := m.County()
		require.True(t, ok, r)
		require.Equal(t, identity.County{Number: r.Fylkesnummer, Name: r.Fylkesnavn}, county)
	}
	known := map[string][2]string{
		"1515": {"Herøy (Møre og Romsdal)", "Herøy"},
		"1818": {"Herøy (Nordland)", "Herøy"},
		"1833": {"Rana - Raane", "Rana"},
		"1845": {"Sørfold - Fuolldá", "Sørfold"},
		"3114": {"Våler (Østfold)", "Våler"},
		"3419": {"Våler (Innlandet)", "Våler"},
		"5025": {"Røros - Rosse", "Rosse - Røros"},
		"5037": {"Levanger - Levangke", "Levanger"},
		"5516": {"Gratangen - Rivtták", "Gratangen"},
		"5622": {"Porsanger - Porsángu - Porsanki", "Porsanger - Porsáŋgu - Porsanki"},
	}
	if diff := cmp.Diff(known, differ); diff != "" {
		t.Error(diff)
	}
}

func TestSuccessorsAgreeWithTheListFrom2019To2024(t *testing.T) {
	file, err := os.Open(sharedPath(t, "kommune_2019_2020_2024.csv"))
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	type set = map[identity.MunicipalityNumber]bool
	to2020, to2024 := map[identity.MunicipalityNumber]set{}, map[identity.MunicipalityNumber]set{}
	for _, r := range rows[1:] {
		n := identity.MunicipalityNumber(r[0])
		if to2020[n] == nil {
			to2020[n], to2024[n] = set{}, set{}
		}
		to2020[n][identity.MunicipalityNumber(r[1])] = true
		to2024[n][identity.MunicipalityNumber(r[2])] = true
	}
	in2019, in2020, in2024 := date(t, "2019-01-01"), date(t, "2020-01-01"), date(t, "2024-01-01")
	require.Len(t, to2020, len(identity.Municipalities(in2019)))
	for n := range to2020 {
		require.Equal(t, slices.Sorted(maps.Keys(to2020[n])), n.Successors(in2019, in2020).Numbers, n)
		require.Equal(t, slices.Sorted(maps.Keys(to2024[n])), n.Successors(in2019, in2024).Numbers, n)
	}
}

func dayBefore(firstOfJanuary string) string {
	years := map[string]string{"2020": "2019", "2022": "2021", "2023": "2022", "2024": "2023"}
	return years[firstOfJanuary[:4]] + "-12-31"
}

func sharedPath(t *testing.T, name string) string {
	t.Helper()
	folder := os.Getenv("SAMSKAPING_SHARED")
	require.NotEmpty(t, folder, "SAMSKAPING_SHARED names the folder that holds data/%s", name)
	return filepath.Join(folder, "data", name)
}

func sharedFile(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(sharedPath(t, name))
	require.NoError(t, err)
	return data
}
