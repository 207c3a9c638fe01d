package main

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// rows runs codelist and reads its table.
func rows(t *testing.T, args ...string) [][]string {
	t.Helper()
	code, out, err := run(t, "", append([]string{"codelist"}, args...)...)
	require.Equal(t, exitOK, code, err)
	table, csvErr := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, csvErr)
	return table
}

func TestCodelistsHaveNamesInAllLanguagesAndDays(t *testing.T) {
	cases := []struct {
		list, code string
		want       []string
	}{
		{"ActivityStatus", "in-progress", []string{"i gang", "i gang", "in progress", "", ""}},
		{"activitystatus", "done", []string{"gjennomført", "gjennomført", "done", "", ""}},
		{"IndicatorCode", "di-guided-inhabitants", []string{"", "", "", "", "", "count", "increase", "sum", "true"}},
		{"MunicipalityNumber", "3001", []string{"Halden", "Halden", "Halden", "2020-01-01", "2023-12-31"}},
		{"MunicipalityNumber", "3101", []string{"Halden", "Halden", "Halden", "2024-01-01", ""}},
		{"FunctionCode", "242", []string{"", "", "", "2025-01-01", "2025-12-31"}},
		{"ArtCode", "010", []string{"", "", "", "2025-01-01", "2025-12-31"}},
	}
	for _, c := range cases {
		table := rows(t, c.list)
		require.Equal(t, []string{"code", "nb", "nn", "en", "from", "to"}, table[0][:6])
		var got []string
		for _, row := range table[1:] {
			if row[0] == c.code {
				got = row[1:]
			}
		}
		require.Len(t, got, len(c.want), "%s %s", c.list, c.code)
		for i, want := range c.want {
			if want != "" || i >= 3 {
				require.Equal(t, want, got[i], "%s %s, %s", c.list, c.code, table[0][i+1])
			}
		}
		require.NotEmpty(t, got[0], "%s %s has a name", c.list, c.code)
	}
}

// The overview, each list and all lists together say the same.
func TestEveryCodelistIsGivenInBothFormats(t *testing.T) {
	code, out, _ := run(t, "", "codelist", "-format", "json")
	require.Equal(t, exitOK, code)
	var lists []struct {
		Name  string
		Title value.Text
		Codes []struct {
			Code     string
			Label    value.Text
			From, To value.Date
			Unit     string
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &lists))
	overview := rows(t)[1:]
	require.Len(t, lists, len(overview))
	require.Len(t, lists, len(schema.Codelists())+3)
	for i, list := range lists {
		require.Equal(t, list.Name, overview[i][0])
		for _, lang := range value.Langs() {
			require.NotEmpty(t, list.Title.In(lang), list.Name)
		}
		table := rows(t, list.Name)[1:]
		require.Len(t, table, len(list.Codes), list.Name)
		for n, c := range list.Codes {
			require.Equal(t, []string{c.Code, c.Label.NB, c.Label.NN, c.Label.EN, c.From.String(), c.To.String()}, table[n][:6])
			require.Equal(t, list.Name == "IndicatorCode", c.Unit != "", "%s %s", list.Name, c.Code)
		}
	}
	_, one, _ := run(t, "", "codelist", "-format", "json", "Phase")
	require.True(t, strings.HasPrefix(one, "{\n  \"name\": \"Phase\""), "one list alone is not in a list of lists")
}

func TestCodelistGoesToAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kommuner.csv")
	code, out, _ := run(t, "", "codelist", "-out", path, "MunicipalityNumber")
	require.Equal(t, exitOK, code)
	require.Empty(t, out)
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Contains(t, string(data), "3101,Halden,Halden,Halden,2024-01-01,\n")
}

func TestWhatIsNotACodelistIsTold(t *testing.T) {
	for args, want := range map[string]string{
		"Poem":              "Det finnes ingen kodeliste som heter «Poem»",
		"Phase Topic":       "«Topic» er mer enn kommandoen trenger",
		"-format xml Phase": "«xml» passer ikke for -format",
	} {
		code, _, err := run(t, "", append([]string{"codelist"}, strings.Fields(args)...)...)
		require.Equal(t, exitUsage, code)
		require.Contains(t, err, want)
	}
}

// The schema comes in the draft and the language that is asked for.
func TestSchemaInEveryEdition(t *testing.T) {
	cases := []struct{ args, want string }{
		{"schema", `"title": "Prosjektplan"`},
		{"schema -lang nn benefit-report", `"title": "Gevinstrapport"`},
		{"schema -lang en", `"title": "Plan"`},
		{"schema -draft 07", `"$schema": "http://json-schema.org/draft-07/schema#"`},
		{"schema -draft 07 -lang nn national-report", `"$ref": "#/definitions/`},
	}
	for _, c := range cases {
		code, out, _ := run(t, "", strings.Fields(c.args)...)
		require.Equal(t, exitOK, code, c.args)
		require.Contains(t, out, c.want, c.args)
	}
	code, _, err := run(t, "", "schema", "-draft", "04")
	require.Equal(t, exitUsage, code)
	require.Contains(t, err, "2020-12, 07")
}
