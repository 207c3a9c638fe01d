package aggregate_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// A report of one project in Halden for a year, with one benefit of saved time.
func report(t testing.TB, project string, year int, hours string, change ...func(*benefits.Report)) *benefits.Report {
	t.Helper()
	h, err := value.ParseHours(hours)
	require.NoError(t, err)
	period := yearOf(t, year)
	r := &benefits.Report{
		ID: value.ID(fmt.Sprintf("%s-%d", project, year)), Project: identity.ProjectID("NO-BRC-123456785-" + project), Title: project, Language: value.NB,
		Municipality: "3101", Period: period, Revision: count(t, 1),
		Benefits: []benefits.ReportedBenefit{{
			ID: "tid", Title: "Spart tid", Kind: benefits.SavedTime, Horizon: benefits.ShortTerm, Bearer: benefits.BearerMunicipality,
			Figures: []benefits.Figure{{Period: period, Stage: benefits.StageRealised, Hours: h, Data: benefits.DataMeasured}},
		}},
	}
	for _, c := range change {
		c(r)
	}
	return r
}

func yearOf(t testing.TB, year int) value.Period {
	t.Helper()
	p, err := value.ParsePeriod(fmt.Sprint(year))
	require.NoError(t, err)
	return p
}

func count(t testing.TB, n int64) value.Count {
	t.Helper()
	c, err := value.NewCount(n)
	require.NoError(t, err)
	return c
}

func revision(t testing.TB, n int64) func(*benefits.Report) {
	return func(r *benefits.Report) { r.Revision = count(t, n) }
}

func in(m identity.MunicipalityNumber) func(*benefits.Report) {
	return func(r *benefits.Report) { r.Municipality = m }
}

func picture(t testing.TB, o aggregate.Options, reports ...*benefits.Report) *aggregate.Report {
	t.Helper()
	var all aggregate.Accumulator
	for i, r := range reports {
		require.NoError(t, all.Add(r, aggregate.Source{Name: "rapporter.ndjson", Line: int64(i + 1)}))
	}
	return draw(t, &all, o)
}

func draw(t testing.TB, all *aggregate.Accumulator, o aggregate.Options) *aggregate.Report {
	t.Helper()
	if o.Vintage.IsZero() {
		o.Vintage, _ = value.ParseDate("2024-12-31")
	}
	out, err := all.Report(o)
	require.NoError(t, err)
	return out
}

// total is the sum of everything in a year and stage.
func total(t testing.TB, r *aggregate.Report, year int, stage benefits.FigureStage) aggregate.Sum {
	t.Helper()
	return sum(r, aggregate.ByNothing, "", year, stage)
}

func sum(r *aggregate.Report, by aggregate.Dimension, code string, year int, stage benefits.FigureStage) aggregate.Sum {
	for _, s := range r.Sums {
		if s.By == by && s.Code == code && s.Year.Int64() == int64(year) && s.Stage == stage {
			return s
		}
	}
	return aggregate.Sum{}
}

func TestTheLatestRevisionCountsWhateverTheOrder(t *testing.T) {
	first, second, third := report(t, "a", 2024, "100"), report(t, "a", 2024, "80", revision(t, 2)), report(t, "a", 2024, "90", revision(t, 3))
	for _, order := range [][]*benefits.Report{{first, second, third}, {third, second, first}, {second, third, first, second}} {
		p := picture(t, aggregate.Options{}, order...)
		require.Equal(t, "90", total(t, p, 2024, benefits.StageRealised).Hours.String())
		require.Equal(t, int64(1), p.Inputs.Counted.Int64())
		require.Equal(t, int64(len(order)-1), p.Inputs.Superseded.Int64())
	}
}

// A municipality that has been given a new number corrects what it reported under the old one.
func TestARevisionCountsAcrossARenumbering(t *testing.T) {
	first := report(t, "a", 2023, "100", in("3005"))
	second := report(t, "a", 2023, "60", in("3301"), revision(t, 2))
	third := report(t, "a", 2023, "50", in("3005"), revision(t, 3))
	for _, c := range []struct {
		reports                  []*benefits.Report
		hours                    string
		counted, later, setAside int64
	}{
		{[]*benefits.Report{first, second}, "60", 1, 1, 0},
		{[]*benefits.Report{second, first}, "60", 1, 1, 0},
		{[]*benefits.Report{third, first, second}, "50", 1, 2, 0},
		{[]*benefits.Report{first, report(t, "a", 2023, "60", in("3301"))}, "", 0, 0, 2}, // one revision told in two ways
		// Two municipalities that each tell of the whole: the second is in doubt, but not corrected.
		{[]*benefits.Report{report(t, "a", 2023, "4", in("1507")), report(t, "a", 2023, "2", in("1508"), revision(t, 2))}, "4", 2, 0, 0},
		{[]*benefits.Report{report(t, "a", 2019, "4", in("0138")), report(t, "a", 2019, "2", in("3118"), revision(t, 2))}, "4", 2, 0, 0},
	} {
		var all aggregate.Accumulator
		for i, r := range c.reports {
			var part aggregate.Accumulator
			require.NoError(t, part.Add(r, aggregate.Source{Name: "r", Line: int64(i + 1)}))
			written, err := part.MarshalBinary()
			require.NoError(t, err)
			part = aggregate.Accumulator{}
			require.NoError(t, part.UnmarshalBinary(written))
			require.NoError(t, all.Merge(&part))
		}
		p := draw(t, &all, aggregate.Options{})
		require.Equal(t, c.hours, total(t, p, c.reports[0].Period.Year(), benefits.StageRealised).Hours.String())
		require.Equal(t, []int64{c.counted, c.later, c.setAside}, []int64{p.Inputs.Counted.Int64(), p.Inputs.Superseded.Int64(), p.Inputs.SetAside.Int64()})
	}
	p := picture(t, aggregate.Options{}, report(t, "a", 2023, "1", in("3005"), func(r *benefits.Report) {
		r.Period, _ = value.ParsePeriod("2023-01-01/2023-06-30")
		r.Benefits[0].Figures[0].Period = r.Period
	}), second)
	require.Equal(t, aggregate.DoubtOverlap, p.Doubts[0].Kind)
	require.Equal(t, "3005", p.Doubts[0].Municipality.String(), "the number is as the report says it")
}

func TestTheSameReportAgainIsACopy(t *testing.T) {
	var all []*benefits.Report
	for range 100 {
		all = append(all, report(t, "a", 2024, "100"))
	}
	p := picture(t, aggregate.Options{}, all...)
	require.Equal(t, "100", total(t, p, 2024, benefits.StageRealised).Hours.String())
	require.Equal(t, []int64{100, 1, 99}, []int64{p.Inputs.Read.Int64(), p.Inputs.Counted.Int64(), p.Inputs.Copies.Int64()})
}

func TestTwoReportsThatClaimOneRevisionAreSetAside(t *testing.T) {
	p := picture(t, aggregate.Options{}, report(t, "a", 2024, "100"), report(t, "a", 2024, "70", revision(t, 2)), report(t, "a", 2024, "80", revision(t, 2)), report(t, "b", 2024, "5"))
	require.Equal(t, "5", total(t, p, 2024, benefits.StageRealised).Hours.String(), "the superseded revision does not come back")
	require.Len(t, p.SetAside, 2, "each has its line")
	for i, line := range []int64{2, 3} {
		require.Equal(t, aggregate.SetAside{Source: aggregate.Source{Name: "rapporter.ndjson", Line: line}, Project: "NO-BRC-123456785-a", Reason: aggregate.AsideConflict}, p.SetAside[i])
	}
	require.Equal(t, []int64{4, 1, 1, 2}, []int64{p.Inputs.Read.Int64(), p.Inputs.Counted.Int64(), p.Inputs.Superseded.Int64(), p.Inputs.SetAside.Int64()})
}

// Of very many reports that claim one revision, the same few are named whatever their order.
func TestManyThatClaimOneRevisionAreNamedInPart(t *testing.T) {
	var all []*benefits.Report
	for n := range 90 {
		all = append(all, report(t, "a", 2024, fmt.Sprint(n%30)))
	}
	random := rand.New(rand.NewPCG(1, 2))
	want := marshalled(t, accumulated(t, all))
	for range 20 {
		order, cut := random.Perm(len(all)), random.IntN(len(all))
		parts := [2]aggregate.Accumulator{}
		for i, n := range order {
			part := &parts[0]
			if i >= cut {
				part = &parts[1]
			}
			require.NoError(t, part.Add(all[n], aggregate.Source{Name: "r", Line: int64(n + 1)}))
		}
		require.NoError(t, parts[0].Merge(&parts[1]))
		require.Equal(t, want, marshalled(t, &parts[0]))
	}
	p := picture(t, aggregate.Options{}, all...)
	require.Len(t, p.SetAside, 21)
	require.Equal(t, int64(90), p.Inputs.SetAside.Int64())
}

func TestHoursMoneyAndTheValueOfTimeAreApart(t *testing.T) {
	p := picture(t, aggregate.Options{},
		report(t, "a", 2024, "100", func(r *benefits.Report) { r.Benefits[0].Figures[0].Money = value.Kroner(45000) }),
		report(t, "b", 2024, "0", func(r *benefits.Report) {
			r.Benefits[0].Kind = benefits.AvoidedCost
			r.Benefits[0].Figures[0].Hours, r.Benefits[0].Figures[0].Money = value.Hours{}, value.Kroner(7000)
			r.Benefits[0].Figures[0].Data = benefits.DataEstimated
		}))
	s := total(t, p, 2024, benefits.StageRealised)
	require.Equal(t, []string{"100", "7000", "45000", "100", "0"}, []string{s.Hours.String(), s.Money.String(), s.TimeValue.String(), s.MeasuredHours.String(), s.MeasuredMoney.String()})
	require.Equal(t, []int64{2, 2, 1}, []int64{s.Benefits.Int64(), s.Reports.Int64(), s.Municipalities.Int64()})
}

func TestNothingIsCountedTwice(t *testing.T) {
	const whole = identity.ProjectID("NO-BRC-123456785-hele")
	part := func(r *benefits.Report) { r.PartOf = whole }
	other := func(r *benefits.Report) { r.Benefits[0].ID = "annen-gevinst" }
	lead := func(r *benefits.Report) { r.Role = benefits.RoleLead }
	member := func(r *benefits.Report) { r.Role = benefits.RoleMember }
	own := func(percent string) func(*benefits.Report) {
		return func(r *benefits.Report) { r.Benefits[0].OwnPercent, _ = value.ParseDecimal(percent) }
	}
	for _, c := range []struct {
		name    string
		reports []*benefits.Report
		hours   string
		reason  aggregate.NotAddedReason
		doubt   aggregate.DoubtKind
	}{
		{"a part of another benefit of the report", []*benefits.Report{report(t, "a", 2024, "100", func(r *benefits.Report) {
			small := r.Benefits[0]
			small.ID, small.PartOf = "del", "tid"
			r.Benefits = append(r.Benefits, small)
		})}, "100", aggregate.NotAddedPart, ""},
		{"counted in another project", []*benefits.Report{report(t, "hele", 2024, "100"), report(t, "a", 2024, "40", func(r *benefits.Report) {
			r.Benefits[0].ID, r.Benefits[0].CountedIn = "egen", benefits.OtherBenefit{Project: whole, ID: "tid"}
		})}, "100", aggregate.NotAddedElsewhere, ""},
		{"counted in a project that has not reported", []*benefits.Report{report(t, "a", 2024, "40", func(r *benefits.Report) {
			r.Benefits[0].CountedIn = benefits.OtherBenefit{Project: whole, ID: "tid"}
		})}, "40", "", ""},
		{"the same benefit of a subproject and the whole", []*benefits.Report{report(t, "hele", 2024, "100"), report(t, "a", 2024, "40", part)}, "100", aggregate.NotAddedElsewhere, ""},
		{"a benefit of the same sort of a subproject and the whole", []*benefits.Report{report(t, "hele", 2024, "100"), report(t, "a", 2024, "40", part, other)}, "100", "", aggregate.DoubtSubproject},
		{"the lead reports all of it", []*benefits.Report{report(t, "a", 2024, "100", lead), report(t, "a", 2024, "40", member, in("3105"))}, "100", aggregate.NotAddedLead, ""},
		{"shares that make a whole", []*benefits.Report{report(t, "a", 2024, "60", lead, own("60")), report(t, "a", 2024, "40", member, own("40"), in("3105"))}, "100", "", ""},
		{"shares above a whole", []*benefits.Report{report(t, "a", 2024, "60", lead, own("60")), report(t, "a", 2024, "50", member, own("50"), in("3105"))}, "60", "", aggregate.DoubtShares},
		{"periods that overlap", []*benefits.Report{report(t, "a", 2024, "100"), report(t, "a", 2024, "45", func(r *benefits.Report) {
			r.Period, _ = value.ParsePeriod("2024-01-01/2024-06-30")
			r.Benefits[0].Figures[0].Period = r.Period
		})}, "100", "", aggregate.DoubtOverlap},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := picture(t, aggregate.Options{}, c.reports...)
			require.Equal(t, c.hours, total(t, p, 2024, benefits.StageRealised).Hours.String())
			var reason aggregate.NotAddedReason
			for _, n := range p.NotAdded {
				reason = n.Reason
			}
			require.Equal(t, c.reason, reason)
			if c.doubt == "" {
				require.Empty(t, p.Doubts)
				return
			}
			require.Len(t, p.Doubts, 1)
			require.Equal(t, c.doubt, p.Doubts[0].Kind)
			require.False(t, p.Doubts[0].Hours.IsZero(), "the amounts at stake are told")
			settled := picture(t, aggregate.Options{Rulings: []aggregate.Ruling{{Doubt: p.Doubts[0].ID, Count: aggregate.CountIt}}}, c.reports...)
			require.NotEqual(t, c.hours, total(t, settled, 2024, benefits.StageRealised).Hours.String(), "a ruling counts it")
		})
	}
}

func TestAForecastIsTheLatest(t *testing.T) {
	expect := func(hours string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			h, _ := value.ParseHours(hours)
			r.Benefits[0].Figures = append(r.Benefits[0].Figures, benefits.Figure{Period: yearOf(t, 2026), Stage: benefits.StageForecast, Hours: h})
		}
	}
	p := picture(t, aggregate.Options{}, report(t, "a", 2023, "10", expect("300")), report(t, "a", 2024, "20", expect("200")))
	require.Equal(t, "200", total(t, p, 2026, benefits.StageForecast).Hours.String())
	require.Equal(t, "10", total(t, p, 2023, benefits.StageRealised).Hours.String())
	require.Equal(t, aggregate.NotAddedAnotherReport, p.NotAdded[0].Reason)
}

// What is planned for a year, and what became of it, is told by the report of that year.
func TestAYearIsToldByItsOwnReport(t *testing.T) {
	also := func(year int, stage benefits.FigureStage, hours string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			h, _ := value.ParseHours(hours)
			r.Benefits[0].Figures = append(r.Benefits[0].Figures, benefits.Figure{Period: yearOf(t, year), Stage: stage, Hours: h})
		}
	}
	p := picture(t, aggregate.Options{},
		report(t, "a", 2023, "10", also(2024, benefits.StagePlanned, "300")),
		report(t, "a", 2024, "20", also(2024, benefits.StagePlanned, "300"), also(2023, benefits.StageRealised, "12")))
	require.Equal(t, "300", total(t, p, 2024, benefits.StagePlanned).Hours.String())
	require.Equal(t, "10", total(t, p, 2023, benefits.StageRealised).Hours.String())
	require.Len(t, p.NotAdded, 2)

	alone := picture(t, aggregate.Options{}, report(t, "a", 2024, "20", also(2023, benefits.StageRealised, "12")))
	require.Equal(t, "12", total(t, alone, 2023, benefits.StageRealised).Hours.String(), "nobody else tells of it")
}

// A project that began before its first report tells of that year again and again. It is one year.
func TestAYearBeforeTheFirstReportIsToldByTheLatestThatTellsOfIt(t *testing.T) {
	also := func(hours ...string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			for _, text := range hours {
				h, err := value.ParseHours(text)
				require.NoError(t, err)
				r.Benefits[0].Figures = append(r.Benefits[0].Figures, benefits.Figure{Period: yearOf(t, 2022), Stage: benefits.StageRealised, Hours: h})
			}
		}
	}
	for _, c := range []struct {
		name    string
		reports []*benefits.Report
		hours   string
		left    int
	}{
		{"all of them tell", []*benefits.Report{report(t, "a", 2023, "1", also("10")), report(t, "a", 2024, "2", also("11")), report(t, "a", 2025, "3", also("12"))}, "12", 2},
		{"the latest is silent", []*benefits.Report{report(t, "a", 2023, "1", also("10")), report(t, "a", 2024, "2", also("11")), report(t, "a", 2025, "3")}, "11", 1},
		{"another municipality", []*benefits.Report{report(t, "a", 2023, "1", also("10")), report(t, "b", 2024, "2", in("0301"), also("11"))}, "21", 0},
		{"the year has a report", []*benefits.Report{report(t, "a", 2022, "9"), report(t, "a", 2023, "1", also("10")), report(t, "a", 2024, "2", also("11"))}, "9", 2},
	} {
		for range 2 {
			p := picture(t, aggregate.Options{}, c.reports...)
			s := total(t, p, 2022, benefits.StageRealised)
			require.Equal(t, c.hours, s.Hours.String(), c.name)
			require.Len(t, p.NotAdded, c.left, c.name)
			slices.Reverse(c.reports)
		}
	}
}

// A benefit is that of its project and id, and a municipality that of the day of the picture, however many
// reports tell of them.
func TestBenefitsAndMunicipalitiesAreCountedOnce(t *testing.T) {
	share := func(percent string) func(*benefits.Report) {
		return func(r *benefits.Report) { r.Benefits[0].OwnPercent, _ = value.ParseDecimal(percent) }
	}
	for _, c := range []struct {
		name    string
		reports []*benefits.Report
		counts  []int64 // benefits, reports, municipalities
	}{
		{"one of two municipalities", []*benefits.Report{report(t, "a", 2024, "6", share("60")), report(t, "a", 2024, "4", share("40"), in("3105"))}, []int64{1, 2, 2}},
		{"of two halves of a year", []*benefits.Report{report(t, "a", 2024, "6", during(t, "2024-01-01/2024-06-30")), report(t, "a", 2024, "4", during(t, "2024-07-01/2024-12-31"))}, []int64{1, 2, 1}},
		{"two projects with one id", []*benefits.Report{report(t, "a", 2024, "6"), report(t, "b", 2024, "4")}, []int64{2, 2, 1}},
		{"two that have merged", []*benefits.Report{report(t, "a", 2019, "6", in("0122")), report(t, "b", 2019, "4", in("0123"))}, []int64{2, 2, 1}},
		{"no municipality", []*benefits.Report{report(t, "a", 2024, "6", in(""))}, []int64{1, 1, 0}},
	} {
		p := picture(t, aggregate.Options{}, c.reports...)
		s := p.Sums[0]
		require.Equal(t, c.counts, []int64{s.Benefits.Int64(), s.Reports.Int64(), s.Municipalities.Int64()}, c.name)
		require.Equal(t, s.Municipalities, p.Coverage[0].Municipalities, c.name)
	}
}

// A report that is made up never stands in the place of one that is not.
func TestAnExampleIsNeverTheSameAsAReport(t *testing.T) {
	example := func(r *benefits.Report) { r.Illustrative = true }
	for _, c := range []struct {
		name     string
		reports  []*benefits.Report
		hours    string
		examples int64
	}{
		{"a later revision", []*benefits.Report{report(t, "a", 2024, "100"), report(t, "a", 2024, "7", example, revision(t, 2))}, "100", 1},
		{"the same revision", []*benefits.Report{report(t, "a", 2024, "100"), report(t, "a", 2024, "7", example)}, "100", 1},
		{"two examples", []*benefits.Report{report(t, "a", 2024, "100"), report(t, "a", 2024, "7", example), report(t, "a", 2024, "8", example)}, "100", 2},
		{"a half year", []*benefits.Report{report(t, "a", 2024, "100", during(t, "2024-01-01/2024-06-30")), report(t, "a", 2024, "7", example, revision(t, 2), during(t, "2024-01-01/2024-06-30"))}, "100", 1},
	} {
		for range 2 {
			var all aggregate.Accumulator
			require.NoError(t, all.UnmarshalBinary([]byte(marshalled(t, accumulated(t, c.reports)))), c.name)
			p := draw(t, &all, aggregate.Options{})
			require.Equal(t, c.hours, total(t, p, 2024, benefits.StageRealised).Hours.String(), c.name)
			require.Equal(t, []int64{1, c.examples, 0}, []int64{p.Inputs.Counted.Int64(), p.Inputs.Examples.Int64(), p.Inputs.SetAside.Int64()}, c.name)
			slices.Reverse(c.reports)
		}
	}
}

// during makes the period of a report and its figure another.
func during(t testing.TB, period string) func(*benefits.Report) {
	p, err := value.ParsePeriod(period)
	require.NoError(t, err)
	return func(r *benefits.Report) { r.Period, r.Benefits[0].Figures[0].Period = p, p }
}

// A report whose period was wrong keeps its id when it is corrected, and is then not the same report for
// those who go by the period. The correction counts, whichever is longer.
func TestACorrectionOfThePeriodCounts(t *testing.T) {
	corrected := func(id value.ID) func(*benefits.Report) {
		return func(r *benefits.Report) {
			var err error
			r.Period, err = value.ParsePeriod("2024-01-01/2024-06-30")
			require.NoError(t, err)
			r.ID, r.Supersedes = id, count(t, 1)
			r.Benefits[0].Figures[0].Period = r.Period
		}
	}
	for id, hours := range map[value.ID]string{"a-2024": "40", "a-2024-h1": "100"} {
		reports := []*benefits.Report{report(t, "a", 2024, "100"), report(t, "a", 2024, "40", revision(t, 2), corrected(id))}
		for range 2 {
			p := picture(t, aggregate.Options{}, reports...)
			require.Equal(t, hours, total(t, p, 2024, benefits.StageRealised).Hours.String(), id)
			require.Len(t, p.Doubts, 1, "the other is left to a person")
			slices.Reverse(reports)
		}
	}
}

// Two reports of half a year each tell of the whole of it, as a plan has it. One of them counts.
func TestReportsOfPartsOfAYearCountWhatIsOfAllOfItOnce(t *testing.T) {
	half := func(period string, planned ...string) *benefits.Report {
		r := report(t, "a", 2024, "1", func(r *benefits.Report) { r.Period, _ = value.ParsePeriod(period) })
		r.Benefits[0].Figures = nil
		for _, p := range planned {
			in, hours, _ := strings.Cut(p, " ")
			f := benefits.Figure{Stage: benefits.StagePlanned}
			var err error
			f.Period, err = value.ParsePeriod(in)
			require.NoError(t, err)
			f.Hours, err = value.ParseHours(hours)
			require.NoError(t, err)
			r.Benefits[0].Figures = append(r.Benefits[0].Figures, f)
		}
		return r
	}
	const first, second, quarter, year = "2024-01-01/2024-06-30", "2024-07-01/2024-12-31", "2024-10-01/2024-12-31", "2024-01-01/2024-12-31"
	for _, c := range []struct {
		name    string
		reports []*benefits.Report
		hours   string
		left    int
	}{
		{"the latest says what it is", []*benefits.Report{half(first, year+" 100"), half(second, year+" 80")}, "80", 1},
		{"only the first says", []*benefits.Report{half(first, year+" 100"), half(second)}, "", 1},
		{"the first tells of its own part too", []*benefits.Report{half(first, first+" 40"), half(second, year+" 80")}, "40", 1},
		{"a report that is in doubt does not tell", []*benefits.Report{half(second, year+" 80"), half(quarter, year+" 70")}, "80", 0},
		{"there is a report of the year", []*benefits.Report{half(first, year+" 100"), half(second, year+" 80"), half(year, year+" 60")}, "60", 0},
	} {
		for range 2 {
			p := picture(t, aggregate.Options{}, c.reports...)
			require.Equal(t, c.hours, total(t, p, 2024, benefits.StagePlanned).Hours.String(), c.name)
			require.Len(t, p.NotAdded, c.left, c.name)
			slices.Reverse(c.reports)
		}
	}
}

func TestAFigureOfSeveralYearsIsInNone(t *testing.T) {
	p := picture(t, aggregate.Options{}, report(t, "a", 2024, "100", func(r *benefits.Report) {
		r.Benefits[0].Figures[0].Period, _ = value.ParsePeriod("2023-08-01/2024-06-30")
	}))
	require.Empty(t, p.Sums)
	require.Equal(t, aggregate.NotAddedSpansYears, p.NotAdded[0].Reason)
	require.Equal(t, "100", p.NotAdded[0].Hours.String())
}

func TestGeographyOfOneDay(t *testing.T) {
	p := picture(t, aggregate.Options{},
		report(t, "halden", 2019, "1", in("0101")), report(t, "viken", 2022, "2", in("3001")), report(t, "alesund", 2022, "4", in("1507")), report(t, "ukjent", 2022, "8", in("9999")))
	require.Equal(t, "1", sum(p, aggregate.ByMunicipality, "3101", 2019, benefits.StageRealised).Hours.String())
	require.Equal(t, "2", sum(p, aggregate.ByMunicipality, "3101", 2022, benefits.StageRealised).Hours.String())
	require.Equal(t, "12", sum(p, aggregate.ByMunicipality, aggregate.Unmapped, 2022, benefits.StageRealised).Hours.String())
	require.Equal(t, "4", sum(p, aggregate.ByCounty, "15", 2022, benefits.StageRealised).Hours.String(), "both parts of a split lie in one county")
	require.Equal(t, "14", total(t, p, 2022, benefits.StageRealised).Hours.String(), "what has no place is in the whole all the same")
}

func TestSharesAreAddedByTheirParts(t *testing.T) {
	share := func(numerator, denominator string) func(*benefits.Report) {
		return func(r *benefits.Report) {
			n, _ := value.ParseDecimal(numerator)
			d, _ := value.ParseDecimal(denominator)
			r.Indicators = []benefits.ReportedIndicator{{ID: "i", Title: "i", Code: "di-digital-applications", Unit: benefits.UnitPercent, Aggregation: benefits.AggregateMean,
				Measurements: []benefits.Measurement{{Date: r.Period.To, Numerator: n, Denominator: d}}}}
		}
	}
	p := picture(t, aggregate.Options{}, report(t, "a", 2024, "1", share("50", "100")), report(t, "b", 2024, "1", share("900", "1000")))
	require.Equal(t, "86.363636", p.Indicators[0].Value.String(), "not the 70 that the mean of 50 and 90 is")
	require.Equal(t, []string{"950", "1100"}, []string{p.Indicators[0].Numerator.String(), p.Indicators[0].Denominator.String()})
}

func TestASumThatIsTooLargeIsNamed(t *testing.T) {
	most, err := value.ParseMoney("9999999999999")
	require.NoError(t, err)
	var all aggregate.Accumulator
	for i := range 3 {
		r := report(t, fmt.Sprintf("a%d", i), 2024, "1")
		r.Benefits[0].Kind, r.Benefits[0].Figures[0].Money = benefits.AvoidedCost, most
		require.NoError(t, all.Add(r, aggregate.Source{Name: "x"}))
	}
	vintage, _ := value.ParseDate("2024-12-31")
	_, err = all.Report(aggregate.Options{Vintage: vintage})
	require.ErrorIs(t, err, value.ErrRange)
	require.ErrorContains(t, err, "all//2024/realised")
}

// However the reports come, in any order, parts and number of copies of the parts' order, the
// picture is the same to the byte.
func TestAnyOrderAndAnyPartsGiveTheSameBytes(t *testing.T) {
	var reports []*benefits.Report
	random := rand.New(rand.NewPCG(1, 2))
	places := []identity.MunicipalityNumber{"3101", "3105", "0301", "1507", "4601", "3001", "3005", "3301"}
	for i := range 200 {
		project := fmt.Sprintf("p%d", random.IntN(60))
		r := report(t, project, 2022+random.IntN(3), fmt.Sprint(random.IntN(1000)), in(places[random.IntN(len(places))]), revision(t, int64(1+random.IntN(3))))
		if i%7 == 0 {
			r.PartOf = identity.ProjectID(fmt.Sprintf("NO-BRC-123456785-p%d", random.IntN(60)))
		}
		if i%3 == 0 {
			r.Benefits[0].CountedIn = benefits.OtherBenefit{Project: identity.ProjectID(fmt.Sprintf("NO-BRC-123456785-p%d", random.IntN(60))), ID: "tid"}
		}
		if i%4 == 0 {
			r.Benefits[0].Figures[0].Stage = benefits.StagePlanned
		}
		if i%5 == 0 {
			loses(t, "tap", r.Period.From.Year(), int32(random.IntN(9)), int32(random.IntN(900)))(r)
		}
		reports = append(reports, r)
	}
	var want, wantBinary []byte
	for range 50 {
		parts := make([]aggregate.Accumulator, 1+random.IntN(6))
		for _, i := range random.Perm(len(reports)) {
			require.NoError(t, parts[random.IntN(len(parts))].Add(reports[i], aggregate.Source{Name: "r", Line: int64(i + 1)}))
		}
		for len(parts) > 1 {
			from, to := len(parts)-1, random.IntN(len(parts)-1)
			parts[to].Merge(&parts[from])
			parts = parts[:from]
		}
		got, err := aggregate.Encode(draw(t, &parts[0], aggregate.Options{}))
		require.NoError(t, err)
		if want == nil {
			want = got
		}
		require.Empty(t, cmp.Diff(string(want), string(got)))
		require.True(t, bytes.Equal(want, got))
		binary, err := parts[0].MarshalBinary()
		require.NoError(t, err)
		if wantBinary == nil {
			wantBinary = binary
		}
		require.True(t, bytes.Equal(wantBinary, binary))
	}
	again, findings, err := aggregate.Decode(want)
	require.NoError(t, err)
	require.Empty(t, findings)
	twice, err := aggregate.Encode(again)
	require.NoError(t, err)
	require.Equal(t, string(want), string(twice))
}

// What DecodeReport gives for a document of the wrong form, when nobody looked at the findings.
func TestNoReportIsNotAdded(t *testing.T) {
	r, findings, err := benefits.DecodeReport([]byte("{}"))
	require.NoError(t, err)
	require.Error(t, findings.Err())
	var all aggregate.Accumulator
	require.ErrorIs(t, all.Add(r, aggregate.Source{}), benefits.ErrNoReport)
	require.Zero(t, all.Len())
}

func TestNoReportIsNotWritten(t *testing.T) {
	_, err := aggregate.Encode(nil)
	require.ErrorIs(t, err, aggregate.ErrNoReport)
}
