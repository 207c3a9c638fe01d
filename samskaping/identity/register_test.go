package identity

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

func TestTheEmbeddedTablesCanBeRead(t *testing.T) {
	r, err := readRegister(municipalitiesCSV, changesCSV, countiesCSV)
	require.NoError(t, err)
	require.Len(t, r.municipalities, 789)
	require.Len(t, r.changes, 4)
	require.Len(t, r.counties, 15)
	for _, table := range []string{municipalitiesCSV, changesCSV} {
		for _, words := range []string{"# ", "KLASS 131", "CC BY 4.0 / NLOD"} {
			require.Contains(t, table, words)
		}
	}
	for _, table := range []string{municipalitiesCSV, countiesCSV} {
		require.Contains(t, table, "Kartverket")
		require.Contains(t, table, "CC BY 4.0")
	}
}

func TestPeriodsOfANumberDoNotOverlap(t *testing.T) {
	r := table()
	for i, m := range r.municipalities {
		require.True(t, m.Validity.Valid(), m)
		if i == 0 || r.municipalities[i-1].Number != m.Number {
			continue
		}
		before := r.municipalities[i-1]
		require.True(t, before.Validity.To.Before(m.Validity.From), "%v and %v", before, m)
		require.NotEqual(t, before.Name, m.Name)
	}
}

func TestEveryChangeIsBetweenMunicipalitiesOfTheTable(t *testing.T) {
	rows := 0
	for i, c := range table().changes {
		if i > 0 {
			require.True(t, table().changes[i-1].date.Before(c.date), "the changes are in order")
		}
		for before, after := range c.successors {
			require.NotEmpty(t, after)
			last := false
			for _, m := range table().byNumber[before] {
				last = last || m.Validity.From.Before(c.date)
			}
			require.True(t, last, "%s is changed on %s but was not valid before", before, c.date)
			for _, n := range after {
				_, ok := n.At(c.date)
				require.True(t, ok, "%s comes on %s but is not valid", n, c.date)
				rows++
			}
		}
	}
	require.Equal(t, 438, rows)
}

func TestEveryBeginningAndEndIsAChange(t *testing.T) {
	r := table()
	first := r.byNumber["0301"][0].Validity.From
	comes, goes := map[string]bool{}, map[string]bool{}
	for _, c := range r.changes {
		for before, after := range c.successors {
			goes[string(before)+c.date.String()] = true
			for _, n := range after {
				comes[string(n)+c.date.String()] = true
			}
		}
	}
	for _, m := range r.municipalities {
		if m.Validity.From != first {
			require.True(t, comes[string(m.Number)+m.Validity.From.String()], "%v begins without a change", m)
		}
		if m.Validity.To.IsZero() {
			continue
		}
		ended := false
		for _, c := range r.changes {
			ended = ended || m.Validity.To.Before(c.date) && goes[string(m.Number)+c.date.String()] && c.date.Year() == m.Validity.To.Year()+1
		}
		require.True(t, ended, "%v ends without a change", m)
	}
}

func TestPartsThatComeTogetherAgainAreOne(t *testing.T) {
	const changes = "date,old,new\n2020-01-01,0001,0003\n2020-01-01,0001,0002\n2024-01-01,0002,0004\n2024-01-01,0003,0004\n"
	r, err := readRegister("number,name,from,to\n", changes, "number,name\n")
	require.NoError(t, err)
	day := func(year int) value.Date {
		d, err := value.NewDate(year, 6, 30)
		require.NoError(t, err)
		return d
	}
	for year, want := range map[int]Succession{
		2019: {Same, []MunicipalityNumber{"0001"}},
		2020: {Ambiguous, []MunicipalityNumber{"0002", "0003"}},
		2024: {One, []MunicipalityNumber{"0004"}},
	} {
		if diff := cmp.Diff(want, follow(r.changes, "0001", day(2019), day(year))); diff != "" {
			t.Errorf("%d: %s", year, diff)
		}
	}
}

func TestATableThatCannotBeReadIsRefused(t *testing.T) {
	const municipalities, changes, counties = "number,name,from,to\n0301,Oslo,2019-01-01,\n", "date,old,new\n2020-01-01,0101,3001\n", "number,name\n03,Oslo\n"
	_, err := readRegister(municipalities+"# Counties come and go.\n", changes, counties)
	require.NoError(t, err)
	for name, broken := range map[string][3]string{
		"an empty table":              {"", changes, counties},
		"comments only":               {"# a\n", changes, counties},
		"another header":              {"name,number,from,to\n", changes, counties},
		"a cell too many":             {municipalities + "1,2,3,4,5\n", changes, counties},
		"an empty line":               {municipalities + "\n", changes, counties},
		"a municipality number":       {strings.Replace(municipalities, "0301", "301", 1), changes, counties},
		"a first day":                 {strings.Replace(municipalities, "2019-01-01", "", 1), changes, counties},
		"a last day":                  {municipalities + "0302,Oslo,2019-01-01,2019-02-30\n", changes, counties},
		"the date of a change":        {municipalities, strings.Replace(changes, "2020", "20", 1), counties},
		"the old number of a change":  {municipalities, strings.Replace(changes, "0101", "01", 1), counties},
		"the new number of a change":  {municipalities, strings.Replace(changes, "3001", "x", 1), counties},
		"a county number":             {municipalities, changes, strings.Replace(counties, "03", "3", 1)},
		"a county without a name row": {municipalities, changes, counties + "04\n"},
	} {
		_, err := readRegister(broken[0], broken[1], broken[2])
		require.Error(t, err, name)
	}
}
