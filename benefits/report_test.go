package benefits_test

import (
	"errors"
	"os"
	"slices"
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

func TestMunicipalitiesThatShareAreLookedAtToo(t *testing.T) {
	for _, c := range []struct{ number, rule string }{{"3105", ""}, {"1508", ""}, {"9999", "report-municipality-unknown"}, {"1507", "report-municipality-not-valid"}} {
		data := strings.Replace(string(reportFile(t, "good.json")), "3105", c.number, 1)
		_, findings, err := benefits.DecodeReport([]byte(data))
		require.NoError(t, err)
		rule, at := "", finding.Pointer("")
		for _, f := range findings {
			rule, at = f.Rule.ID, f.Pointer
		}
		require.Equal(t, c.rule, rule, c)
		if rule != "" {
			require.Equal(t, finding.Pointer("/benefits/1/sharedWith/0/municipality"), at)
		}
	}
}

// Who reports under a number that is out of use is told which there are now, and what follows.
func TestANumberOutOfUseIsToldWithThoseThatTookOver(t *testing.T) {
	for _, c := range []struct{ number, period, want string }{
		{"1507", "2024", "Use a number that is in use: 1508 Ålesund or 1580 Haram. The municipality has been split, and with the old number the figures are placed in no municipality. If the report is about several of them, make one for each, with its own share."},
		{"5012", "2020", "Use a number that is in use: 5055 Heim, 5056 Hitra or 5059 Orkland. The municipality has been split, and with the old number the figures are placed in no municipality. If the report is about several of them, make one for each, with its own share."},
		{"0138", "2024", "Use a number that is in use: 3118 Indre Østfold. With the old number, the figures are placed in no municipality."},
		{"3001", "2024", "Use a number that is in use: 3101 Halden."},
	} {
		r := benefits.Report{Municipality: identity.MunicipalityNumber(c.number), Period: span(c.period)}
		found := r.Check()
		require.Len(t, found, 1, c.number)
		require.Equal(t, c.want, found[0].Advice(value.EN))
	}
	r := benefits.Report{Municipality: "1507", Period: value.Period{From: span("2024").From}}
	for _, f := range r.Check() {
		if f.Rule.ID == "report-municipality-not-valid" {
			require.Contains(t, f.Advice(value.NB), "1508 Ålesund eller 1580 Haram", "also when the period has no end")
		}
	}
}

// What a number can be follows from what it is of: people and shared codes have bounds.
// A national identity number is found in every text, also where none would look for words.
func TestANationalIDIsFoundInIDsToo(t *testing.T) {
	const madeUp = "01010050053"
	r := benefits.Report{
		ID: madeUp, Project: "NO-BRC-123456785-" + madeUp, PartOf: "NO-BRC-123456785-" + madeUp, Method: madeUp,
		Benefits: []benefits.ReportedBenefit{{ID: "b-" + madeUp, Title: "Ring " + madeUp}},
	}
	var places []string
	for _, f := range r.Errors() {
		if f.Rule.ID == "report-national-identity-number" {
			places = append(places, string(f.Pointer))
		}
	}
	require.Equal(t, []string{"/benefits/0/id", "/benefits/0/title", "/id", "/method", "/partOf", "/project"}, slices.Sorted(slices.Values(places)))
}

func TestNumbersOfIndicatorsThatCannotBe(t *testing.T) {
	dec := func(s string) (d value.Decimal) {
		d, err := value.ParseDecimal(s)
		require.True(t, err == nil || s == "")
		return d
	}
	type indicator = benefits.Indicator
	share := indicator{Unit: benefits.UnitPercent, Aggregation: benefits.AggregateMean}
	people := indicator{Unit: benefits.UnitCount, CountsPeople: true}
	summed := indicator{Unit: benefits.UnitCount, CountsPeople: true, Aggregation: benefits.AggregateSum}
	for _, c := range []struct {
		name                           string
		of                             indicator
		number, numerator, denominator string
		rule                           string
	}{
		{"costs above the budget", share, "", "104", "100", ""},
		{"a share that fell below zero, of something", share, "-3", "", "", ""},
		{"more people than there are", indicator{Unit: benefits.UnitPercent, CountsPeople: true}, "", "104", "100", "share-outside-whole"},
		{"all of them", indicator{Unit: benefits.UnitPercent, CountsPeople: true}, "", "100", "100", ""},
		{"above 100 per cent, of a shared code", indicator{Code: "gen-sick-leave"}, "100.01", "", "", "share-outside-whole"},
		{"below zero, of a shared code", indicator{Code: "gen-sick-leave"}, "", "-1", "100", "share-outside-whole"},
		{"another unit than the code's is told by another rule", indicator{Code: "gen-sick-leave", Unit: benefits.UnitCount}, "140", "", "", "indicator-unlike-shared"},
		{"a change in a number", indicator{Unit: benefits.UnitCount}, "-12", "", "", ""},
		{"fewer people than none", people, "-12", "", "", "reading-below-zero"},
		{"an average of people", people, "12.5", "", "", ""},
		{"half a person in a sum", summed, "12.5", "", "", "number-not-whole"},
		{"fewer questions than none", indicator{Code: "di-service-questions"}, "-1", "", "", "reading-below-zero"},
		{"half an activity", indicator{Code: "gen-activities"}, "0.5", "", "", "number-not-whole"},
		{"half a day of waiting", indicator{Code: "gen-longest-wait"}, "2.5", "", "", ""},
		{"hours that were lost", indicator{Code: "gen-freed-hours"}, "-40", "", "", ""},
		{"hours that cannot be", indicator{Code: "gen-volunteer-hours"}, "-40", "", "", "reading-below-zero"},
		{"a score above the scale", indicator{Code: "gen-user-satisfaction", Unit: benefits.UnitScore}, "", "601", "100", "score-outside-scale"},
		{"a score below the scale", indicator{Code: "gen-user-satisfaction", Unit: benefits.UnitScore}, "0.9", "", "", "score-outside-scale"},
		{"the best score", indicator{Code: "gen-user-satisfaction", Unit: benefits.UnitScore}, "5", "", "", ""},
		{"points on another scale", indicator{Unit: benefits.UnitScore}, "9", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			of := c.of
			if shared, known := benefits.SharedIndicator(of.Code); known {
				of.CountsPeople = shared.CountsPeople
			}
			of.Baseline = benefits.Reading{Value: dec(c.number), Numerator: dec(c.numerator), Denominator: dec(c.denominator)}
			var rules []string
			for _, f := range (benefits.Plan{Indicators: []benefits.Indicator{of}}).Check("") {
				if f.Rule.Severity == finding.Error {
					rules = append(rules, f.Rule.ID)
				}
			}
			require.Equal(t, c.rule, strings.Join(rules, " "))
		})
	}
	target := summed
	target.Target = benefits.Reading{Value: dec("86.4")}
	require.False(t, benefits.Plan{Indicators: []benefits.Indicator{target}}.Check("").HasErrors(), "what is aimed at need not be whole")
}

// What is missing has no number, and zero is one.
func TestWhatIsMissingHasNoNumber(t *testing.T) {
	measured := func(m benefits.Measurement) benefits.Plan {
		return benefits.Plan{Indicators: []benefits.Indicator{{Measurements: []benefits.Measurement{m}}}}
	}
	figure := func(f benefits.Figure) benefits.Plan {
		return benefits.Plan{Benefits: []benefits.Benefit{{Figures: []benefits.Figure{f}}}}
	}
	for _, c := range []struct {
		plan benefits.Plan
		at   string
	}{
		{figure(benefits.Figure{Data: benefits.DataMissing}), ""},
		{figure(benefits.Figure{Data: benefits.DataMissing, Hours: hrs("0")}), "/benefits/0/figures/0/hours"},
		{figure(benefits.Figure{Data: benefits.DataMissing, Money: kr("5000")}), "/benefits/0/figures/0/money"},
		{figure(benefits.Figure{Data: benefits.DataEstimated, Money: kr("5000")}), ""},
		{measured(benefits.Measurement{Data: benefits.DataMissing}), ""},
		{measured(benefits.Measurement{Data: benefits.DataMissing, Value: dec("0")}), "/indicators/0/measurements/0/value"},
		{measured(benefits.Measurement{Data: benefits.DataMissing, Numerator: dec("4"), Denominator: dec("5")}), "/indicators/0/measurements/0/numerator"},
		{measured(benefits.Measurement{Data: benefits.DataMeasured, Value: dec("4")}), ""},
	} {
		var at string
		for _, f := range c.plan.Check("") {
			if f.Rule.ID == "missing-with-number" {
				at += string(f.Pointer)
			}
		}
		require.Equal(t, c.at, at)
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
	require.ErrorIs(t, err, schema.ErrNewerVersion)
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

func TestNoReportIsNeitherWrittenNorCorrected(t *testing.T) {
	_, err := benefits.EncodeReport(nil)
	require.ErrorIs(t, err, benefits.ErrNoReport)
	r, none := &benefits.Report{}, (*benefits.Report)(nil)
	require.ErrorIs(t, r.Supersede(nil), benefits.ErrNoReport)
	require.ErrorIs(t, none.Supersede(r), benefits.ErrNoReport)
	require.Equal(t, &benefits.Report{}, r)
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
