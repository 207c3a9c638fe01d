package aggregate

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Reports that are right or nearly so: what is faultless has no errors, and both are common.
func TestWhatIsFaultlessHasNoErrors(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	faults, rules := 0, map[string]bool{}
	const tries = 8_000
	for range tries {
		r := nearlyRight(random)
		errs := r.Errors()
		for _, f := range errs {
			rules[f.Rule.ID] = true
		}
		if faultless(r) {
			require.Empty(t, errs)
		} else {
			faults++
		}
	}
	require.InDelta(t, tries/2, faults, tries/2-tries/20, "some of both")
	require.Greater(t, len(rules), 10, "most rules of severity error have been broken: %v", rules)
}

func nearlyRight(random *rand.Rand) *benefits.Report {
	seldom := func() bool { return random.IntN(25) == 0 }
	id := func(names ...value.ID) value.ID {
		if seldom() {
			return names[random.IntN(len(names))]
		}
		return names[0]
	}
	decimal := func(numbers ...string) value.Decimal {
		d, _ := value.ParseDecimal(numbers[0])
		if random.IntN(8) == 0 {
			d, _ = value.ParseDecimal(numbers[random.IntN(len(numbers))])
		}
		return d
	}
	period := func() value.Period {
		p, _ := value.ParsePeriod([]string{"2024", "2025", "2024-06-01/2025-05-31", "2026", ""}[random.IntN(5)])
		return p
	}
	data := func() benefits.DataStatus {
		if seldom() {
			return benefits.DataMissing
		}
		return benefits.DataMeasured
	}
	r := &benefits.Report{ID: "rapport", Project: "NO-BRC-123456785-a"}
	r.Period, _ = value.ParsePeriod("2024")
	if seldom() {
		r.Period = period()
	}
	if seldom() {
		r.Municipality = []identity.MunicipalityNumber{"3101", "0101", "9999"}[random.IntN(3)]
	}
	r.Revision, _ = value.NewCount(2)
	if random.IntN(3) == 0 {
		r.Supersedes, _ = value.NewCount(int64(1 + random.IntN(2)))
	}
	for n := range random.IntN(3) {
		b := benefits.ReportedBenefit{ID: id([]value.ID{"en", "to"}[n], "rapport", "en"), Indicators: []value.ID{id("i", "borte")}}
		if seldom() {
			b.PartOf = id("en", "to", "borte")
		}
		if random.IntN(5) == 0 {
			b.OwnPercent = decimal("60", "101", "-1", "0")
			b.SharedWith = []benefits.Share{{Municipality: identity.MunicipalityNumber(id("3105", "9999")), Percent: decimal("40", "41", "100.5", "-3")}}
		}
		for range random.IntN(3) {
			b.Figures = append(b.Figures, benefits.Figure{Period: period(), Stage: []benefits.FigureStage{benefits.StagePlanned, benefits.StageRealised}[random.IntN(2)], Hours: value.WholeHours(int32(random.IntN(9))), Data: data()})
		}
		r.Benefits = append(r.Benefits, b)
	}
	i := benefits.ReportedIndicator{ID: "i", Direction: []benefits.Direction{"", benefits.Increase, benefits.Decrease, benefits.Maintain}[random.IntN(4)]}
	if random.IntN(2) == 0 {
		i.Code, i.Unit, i.CountsPeople = "di-digital-applications", benefits.UnitPercent, seldom()
	}
	switch random.IntN(8) {
	case 0:
		i.Code, i.Unit, i.CountsPeople = "", []benefits.IndicatorUnit{benefits.UnitCount, benefits.UnitPercent, benefits.UnitScore}[random.IntN(3)], true
		i.Aggregation = []benefits.Aggregation{"", benefits.AggregateSum}[random.IntN(2)]
	case 1:
		shared := benefits.SharedIndicators()[random.IntN(len(benefits.SharedIndicators()))]
		i.Code, i.CountsPeople = shared.Code, shared.CountsPeople
	}
	if random.IntN(2) == 0 {
		i.Baseline = benefits.Reading{Numerator: decimal("20", "30", "70", "", "-5"), Denominator: decimal("60", "0", "", "-60")}
		i.Target = benefits.Reading{Numerator: decimal("20", "40", "", "-5"), Denominator: decimal("60", "0", "120", ""), Value: decimal("", "33", "70")}
	} else {
		i.Baseline, i.Target = benefits.Reading{Value: decimal("5", "6", "6.5", "-7")}, benefits.Reading{Value: decimal("5", "6", "-7", "104")}
	}
	i.Measurements = []benefits.Measurement{{Numerator: decimal("1", ""), Denominator: decimal("2", "", "0"), Value: decimal("", "50", "90"), Data: data()}}
	r.Indicators = append(r.Indicators, i)
	return r
}

// What is possible must be seen to be so, or every report of people would be looked at twice.
func TestNumbersOfIndicatorsAreSeenAtOnce(t *testing.T) {
	for _, c := range []struct {
		code                           benefits.IndicatorCode
		unit                           benefits.IndicatorUnit
		people                         bool
		number, numerator, denominator string
		faultless                      bool
	}{
		{"di-independent-users", benefits.UnitPercent, true, "", "42", "60", true},
		{"di-independent-users", benefits.UnitPercent, true, "", "60", "60", true},
		{"di-independent-users", benefits.UnitPercent, true, "", "61", "60", false},
		{"di-digital-applications", benefits.UnitPercent, false, "100.1", "", "", false},
		{"", benefits.UnitPercent, false, "", "61", "60", true}, // costs may be more than the budget
		{"", benefits.UnitPercent, true, "", "61", "60", false},
		{"di-guided-inhabitants", benefits.UnitCount, true, "240", "", "", true},
		{"di-guided-inhabitants", benefits.UnitCount, true, "240.5", "", "", false},
		{"di-guided-inhabitants", benefits.UnitCount, true, "-1", "", "", false},
		{"", benefits.UnitCount, false, "-1.5", "", "", true},
		{"gen-freed-hours", benefits.UnitHours, false, "-20", "", "", true}, // hours may be lost
		{"gen-volunteer-hours", benefits.UnitHours, false, "-20", "", "", false},
		{"gen-user-satisfaction", benefits.UnitScore, false, "", "500", "100", true},
		{"gen-user-satisfaction", benefits.UnitScore, false, "", "100", "100", true},
		{"gen-user-satisfaction", benefits.UnitScore, false, "", "501", "100", false},
		{"gen-user-satisfaction", benefits.UnitScore, false, "", "99", "100", false},
		{"gen-user-satisfaction", benefits.UnitScore, false, "5.5", "", "", false},
	} {
		m := benefits.Measurement{}
		m.Value, _ = value.ParseDecimal(c.number)
		m.Numerator, _ = value.ParseDecimal(c.numerator)
		m.Denominator, _ = value.ParseDecimal(c.denominator)
		r := &benefits.Report{ID: "rapport", Indicators: []benefits.ReportedIndicator{{ID: "i", Code: c.code, Unit: c.unit, CountsPeople: c.people, Measurements: []benefits.Measurement{m}}}}
		r.Period, _ = value.ParsePeriod("2024")
		require.Equal(t, c.faultless, faultless(r), c)
		require.Equal(t, !c.faultless, r.Errors().HasErrors(), c)
	}
}

func TestEveryRuleThatFindsErrorsIsLookedFor(t *testing.T) {
	source, err := os.ReadFile("faultless.go")
	require.NoError(t, err)
	for _, rule := range benefits.ReportRules() {
		if rule.Severity == finding.Error {
			require.Contains(t, string(source), rule.ID, "faultless does not look for it")
		}
	}
}

// A core reads its reports into one value: nothing of the last one may be left in the next.
func FuzzReports(f *testing.F) {
	f.Add(everything(f))
	f.Add([]byte(strings.Replace(string(everything(f)), "Digital", `D\u00edg\"ital\n`, 1)))
	f.Fuzz(func(t *testing.T, data []byte) {
		var used, fresh benefits.Report
		_, err := schema.Decode(schema.BenefitReport, everything(t), &used)
		require.NoError(t, err)
		verdict, err := schema.Decode(schema.BenefitReport, data, &used)
		if err != nil || !verdict.Accepted() {
			return
		}
		require.NoError(t, json.Unmarshal(data, &fresh))
		var d digester
		require.Equal(t, d.of(&fresh), d.of(&used))
		if faultless(&used) {
			require.False(t, fresh.Check().HasErrors())
		}
	})
}
