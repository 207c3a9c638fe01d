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
			b.SharedWith = []benefits.Share{{Municipality: "3105", Percent: decimal("40", "41", "100.5", "-3")}}
		}
		for range random.IntN(3) {
			b.Figures = append(b.Figures, benefits.Figure{Period: period(), Stage: []benefits.FigureStage{benefits.StagePlanned, benefits.StageRealised}[random.IntN(2)], Hours: value.WholeHours(int32(random.IntN(9)))})
		}
		r.Benefits = append(r.Benefits, b)
	}
	i := benefits.ReportedIndicator{ID: "i", Direction: []benefits.Direction{"", benefits.Increase, benefits.Decrease, benefits.Maintain}[random.IntN(4)]}
	if random.IntN(2) == 0 {
		i.Code, i.Unit, i.CountsPeople = "di-digital-applications", benefits.UnitPercent, seldom()
	}
	if random.IntN(2) == 0 {
		i.Baseline = benefits.Reading{Numerator: decimal("20", "30", "", "-5"), Denominator: decimal("60", "0", "", "-60")}
		i.Target = benefits.Reading{Numerator: decimal("20", "40", "", "-5"), Denominator: decimal("60", "0", "120", ""), Value: decimal("", "33", "70")}
	} else {
		i.Baseline, i.Target = benefits.Reading{Value: decimal("5", "6", "-7")}, benefits.Reading{Value: decimal("5", "6", "-7")}
	}
	i.Measurements = []benefits.Measurement{{Numerator: decimal("1", ""), Denominator: decimal("2", "", "0"), Value: decimal("", "50", "90")}}
	r.Indicators = append(r.Indicators, i)
	return r
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
