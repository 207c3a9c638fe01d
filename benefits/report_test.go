package benefits_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

func reportFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/reports/" + name)
	require.NoError(t, err)
	return data
}

// One report follows every rule, and for every rule there is a report that differs from it in one
// thing. Such a report has that finding and no other, at a line of the file.
func TestEveryRuleOfReportsHasABadCaseAndAGoodOne(t *testing.T) {
	_, findings, err := benefits.DecodeReport(reportFile(t, "good.json"))
	require.NoError(t, err)
	require.Empty(t, findings)
	for _, r := range benefits.ReportRules() {
		t.Run(r.ID, func(t *testing.T) {
			_, findings, err := benefits.DecodeReport(reportFile(t, r.ID+".bad.json"))
			require.NoError(t, err)
			require.Len(t, findings, 1)
			require.Equal(t, r.ID, findings[0].Rule.ID)
			require.Positive(t, findings[0].Line)
			for _, l := range value.Langs() {
				require.NotRegexp(t, `\{[a-z]+\}`, findings[0].Text(l)+findings[0].Advice(l))
			}
		})
	}
}

// A plan that got a new number makes its report for the year before with it.
func TestANumberThatCameAfterThePeriodIsNoFault(t *testing.T) {
	for _, c := range []struct{ period, number, rule string }{
		{"2023", "3101", ""}, {"2023", "3001", ""}, {"2019", "3101", ""}, {"2018", "0101", ""}, {"2023-07-01/2024-06-30", "3001", ""}, {"2024", "", ""},
		{"2024", "3001", "report-municipality-not-valid"}, {"2024", "1507", "report-municipality-not-valid"}, {"2023", "9999", "report-municipality-unknown"},
	} {
		r := benefits.Report{Municipality: identity.MunicipalityNumber(c.number), Period: span(c.period)}
		rule := ""
		for _, f := range r.Check() {
			rule = f.Rule.ID
		}
		require.Equal(t, c.rule, rule, c)
	}
}

func TestReportsAreWrittenAsTheyWereRead(t *testing.T) {
	data := reportFile(t, "good.json")
	report, _, err := benefits.DecodeReport(data)
	require.NoError(t, err)
	written, err := benefits.EncodeReport(report)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(string(data), string(written)))

	without := *report
	without.Schema = ""
	written, err = benefits.EncodeReport(&without)
	require.NoError(t, err)
	require.Equal(t, string(data), string(written), "a report without an address gets it")
}

func TestReportOfANewerVersionIsReadButNotWritten(t *testing.T) {
	data := strings.Replace(string(reportFile(t, "good.json")), "/schema/0.1/", "/schema/0.99/", 1)
	report, findings, err := benefits.DecodeReport([]byte(data))
	require.NoError(t, err)
	require.Equal(t, "newer-version", findings[0].Rule.ID)
	require.Equal(t, "0.99", report.NewerVersion())
	_, err = benefits.EncodeReport(report)
	require.ErrorIs(t, err, benefits.ErrNewerVersion)
}

func TestWhatIsNoReportIsToldWhy(t *testing.T) {
	_, _, err := benefits.DecodeReport([]byte("{"))
	var unreadable *finding.ReadError
	require.True(t, errors.As(err, &unreadable))
	report, findings, err := benefits.DecodeReport([]byte(`{"$schema": "` + schema.Plan.URL() + `", "id": "a", "title": "b", "language": "nb"}`))
	require.NoError(t, err)
	require.Nil(t, report)
	require.Equal(t, "other-document", findings[0].Rule.ID)
}

func TestACorrectedReportReplacesTheEarlierOne(t *testing.T) {
	earlier, _, err := benefits.DecodeReport(reportFile(t, "good.json"))
	require.NoError(t, err)
	corrected := *earlier
	corrected.Revision, corrected.Supersedes, corrected.ID = cnt(1), value.Count{}, "en-annen"
	require.NoError(t, corrected.Supersede(earlier))
	require.Equal(t, "moteplass-2024 3 2", corrected.ID.String()+" "+corrected.Revision.String()+" "+corrected.Supersedes.String())
	require.Empty(t, corrected.Check())

	other := corrected
	other.Period = span("2023-01-01/2023-12-31")
	require.ErrorIs(t, other.Supersede(earlier), benefits.ErrOtherReport)
	other = corrected
	other.Municipality = "3105"
	require.ErrorIs(t, other.Supersede(earlier), benefits.ErrOtherReport)
	first := corrected
	first.Revision = value.Count{}
	require.NoError(t, corrected.Supersede(&first))
	require.Equal(t, "2", corrected.Revision.String(), "a report without a number is the first")
}

func TestAReportIsCorrectedAfterARenumbering(t *testing.T) {
	for _, c := range []struct {
		before, after string
		same          bool
	}{
		{"3001", "3101", true}, {"3101", "3001", true}, {"0101", "3101", true}, {"3101", "3101", true}, {"", "", true},
		{"1507", "1508", false}, {"0138", "3118", false}, {"", "3101", false},
	} {
		earlier, corrected := benefits.Report{Municipality: identity.MunicipalityNumber(c.before)}, benefits.Report{Municipality: identity.MunicipalityNumber(c.after)}
		err := corrected.Supersede(&earlier)
		if c.same {
			require.NoError(t, err, c)
			require.Equal(t, "2", corrected.Revision.String())
			continue
		}
		require.ErrorIs(t, err, benefits.ErrOtherReport, c)
	}
}

func TestReportIDsAreOfThePlanAndTheYear(t *testing.T) {
	for period, want := range map[string]value.ID{
		"2024-01-01/2024-12-31": "plan-2024", "2024-01-01/2024-06-30": "plan-2024-01-01-2024-06-30",
	} {
		require.Equal(t, want, benefits.ReportID("plan", span(period)))
	}
	long := benefits.ReportID(value.ID(strings.Repeat("a", 50)+"-"+strings.Repeat("b", 12)), span("2024-01-01/2024-06-30"))
	_, err := value.ParseID(long.String())
	require.NoError(t, err)
}

func FuzzDecodeReport(f *testing.F) {
	for _, name := range []string{"good.json", "figures-overlap.bad.json", "report-id-twice.bad.json"} {
		f.Add(reportFile(f, name))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		report, _, err := benefits.DecodeReport(data)
		if err != nil || report == nil || report.NewerVersion() != "" {
			return
		}
		once, err := benefits.EncodeReport(report)
		require.NoError(t, err)
		again, _, err := benefits.DecodeReport(once)
		require.NoError(t, err)
		twice, err := benefits.EncodeReport(again)
		require.NoError(t, err)
		require.Equal(t, string(once), string(twice))
	})
}

func TestReportsOfNoStatedPeriodHaveAnIdToo(t *testing.T) {
	require.Equal(t, value.ID("a"), benefits.ReportID("a", value.Period{}))
	day, err := value.ParseDate("2026-01-01")
	require.NoError(t, err)
	require.Equal(t, value.ID("a-2026-01-01"), benefits.ReportID("a", value.Period{From: day}))
	require.Equal(t, value.ID("a-2026-01-01"), benefits.ReportID("a", value.Period{To: day}))
}
