package benefits_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"testing/quick"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestAchievementIsLinearFromTheBaseline(t *testing.T) {
	cases := []struct {
		name                    string
		direction               benefits.Direction
		baseline, target, value string
		want                    string
	}{
		{"115 of 100 from 0 is exactly 115", benefits.Increase, "0", "100", "115", "115"},
		{"half-way", benefits.Increase, "200", "400", "300", "50"},
		{"a third stays a third", benefits.Increase, "0", "3", "1", "100/3"},
		{"nothing has happened", benefits.Increase, "200", "400", "200", "0"},
		{"it has become worse", benefits.Increase, "200", "400", "100", "-50"},
		{"a measured 0 is a value", benefits.Increase, "-100", "100", "0", "50"},
		{"down from 80 to 20", benefits.Decrease, "80", "20", "35", "75"},
		{"down to a measured 0, further than to 20", benefits.Decrease, "80", "20", "0", "400/3"},
		{"down, but it went up", benefits.Decrease, "80", "20", "95", "-25"},
		{"the direction is not stated", "", "80", "20", "50", "50"},
		{"decimals that binary numbers do not have", benefits.Increase, "0.1", "0.3", "0.2", "50"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := indicator(c.direction, c.baseline, c.target).Achievement(benefits.Measurement{Value: dec(c.value)})
			require.Equal(t, benefits.OnTheWay, got.State)
			require.Empty(t, got.WhyNot)
			require.Equal(t, fraction(c.want).RatString(), got.Percent.RatString())
			require.Equal(t, got.Percent.Cmp(big.NewRat(100, 1)) >= 0, got.Reached())
		})
	}
}

func TestTargetAtTheBaselineIsKeptOrNot(t *testing.T) {
	cases := []struct {
		name                    string
		direction               benefits.Direction
		baseline, target, value string
		want                    benefits.AchievementState
	}{
		{"the same value", benefits.Maintain, "4.2", "4.2", "4.2", benefits.Kept},
		{"no side is better", benefits.Maintain, "4.2", "4.2", "4.3", benefits.NotKept},
		{"the baseline is the target", benefits.Maintain, "4.2", "", "4.2", benefits.Kept},
		{"a kept 0", benefits.Maintain, "0", "0", "0", benefits.Kept},
		{"down to the limit", benefits.Maintain, "4.2", "4", "4", benefits.Kept},
		{"below the limit", benefits.Maintain, "4.2", "4", "3.9", benefits.NotKept},
		{"the other way from the limit", benefits.Maintain, "4.2", "4", "4.9", benefits.Kept},
		{"above an upper limit", benefits.Maintain, "8", "8.5", "8.6", benefits.NotKept},
		{"more is better", benefits.Increase, "70", "70", "71", benefits.Kept},
		{"less is worse", benefits.Increase, "70", "70", "69", benefits.NotKept},
		{"less is better", benefits.Decrease, "70", "70", "69", benefits.Kept},
		{"more is worse", benefits.Decrease, "70", "70", "71", benefits.NotKept},
		{"nothing says what is better", "", "70", "70", "71", benefits.NotKept},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := indicator(c.direction, c.baseline, c.target).Achievement(benefits.Measurement{Value: dec(c.value)})
			require.Equal(t, benefits.Achievement{State: c.want}, got)
			require.Equal(t, c.want == benefits.Kept, got.Reached())
		})
	}
}

func TestAchievementSaysWhatIsMissing(t *testing.T) {
	measured := benefits.Measurement{Value: dec("5")}
	got := func(i benefits.Indicator, m benefits.Measurement) benefits.WhyNot {
		a := i.Achievement(m)
		require.Nil(t, a.Percent)
		require.Empty(t, a.State)
		require.False(t, a.Reached())
		return a.WhyNot
	}
	require.Equal(t, benefits.NoBaseline, got(indicator(benefits.Increase, "", "100"), measured))
	require.Equal(t, benefits.NoTarget, got(indicator(benefits.Increase, "0", ""), measured))
	require.Equal(t, benefits.NoValue, got(indicator(benefits.Increase, "0", "100"), benefits.Measurement{Data: benefits.DataMissing}))
	require.Equal(t, benefits.NoValue, got(indicator(benefits.Increase, "0", "100"), benefits.Measurement{Numerator: dec("1"), Denominator: dec("0")}))
}

func TestSharesComeFromTheirParts(t *testing.T) {
	share := func(n, d string) benefits.Reading { return benefits.Reading{Numerator: dec(n), Denominator: dec(d)} }
	n, known := share("1", "3").Number()
	require.True(t, known)
	require.Equal(t, "100/3", n.RatString())
	n, known = share("0", "40").Number()
	require.True(t, known, "none of 40 is a value")
	require.Zero(t, n.Sign())
	n, known = benefits.Measurement{Value: dec("25"), Numerator: dec("1"), Denominator: dec("3")}.Number()
	require.True(t, known)
	require.Equal(t, "100/3", n.RatString(), "the parts say it exactly")
	_, known = share("1", "0").Number()
	require.False(t, known)
	_, known = benefits.Reading{}.Number()
	require.False(t, known)

	score := benefits.Indicator{Unit: benefits.UnitScore}
	n, known = score.Number(share("840", "200"))
	require.True(t, known)
	require.Equal(t, "21/5", n.RatString(), "840 points from 200 answers are 4.2")

	applications := benefits.Indicator{Unit: benefits.UnitPercent, Baseline: share("50", "200"), Target: benefits.Reading{Value: dec("75")}}
	require.Equal(t, "50", applications.Achievement(benefits.Measurement{Numerator: dec("90"), Denominator: dec("180")}).Percent.RatString())
}

func TestLatestMeasurementHasAValue(t *testing.T) {
	none, two, three := benefits.Measurement{Date: onDay("2027-01-01")}, benefits.Measurement{Date: onDay("2026-01-01"), Value: dec("0")}, benefits.Measurement{Date: onDay("2026-01-01"), Value: dec("3")}
	undated, old := benefits.Measurement{Value: dec("9")}, benefits.Measurement{Date: onDay("2025-01-01"), Value: dec("8")}
	latest := func(m ...benefits.Measurement) benefits.Measurement {
		got, found := benefits.Indicator{Measurements: m}.Latest()
		require.True(t, found)
		return got
	}
	require.Equal(t, two, latest(old, two, none, undated))
	require.Equal(t, three, latest(two, three, old), "listed last of the same day")
	require.Equal(t, undated, latest(none, undated))
	_, found := benefits.Indicator{Measurements: []benefits.Measurement{none}}.Latest()
	require.False(t, found)
}

func TestDirectionMayContradictTheTarget(t *testing.T) {
	require.True(t, indicator(benefits.Increase, "80", "20").Contradiction())
	require.True(t, indicator(benefits.Decrease, "20", "80").Contradiction())
	for _, i := range []benefits.Indicator{
		indicator(benefits.Increase, "20", "80"), indicator(benefits.Decrease, "80", "20"), indicator(benefits.Increase, "20", "20"),
		indicator(benefits.Maintain, "20", "80"), indicator("", "20", "80"), indicator(benefits.Increase, "", "80"), indicator(benefits.Increase, "20", ""),
	} {
		require.False(t, i.Contradiction(), "%+v", i)
	}
}

func TestAchievementReadsWell(t *testing.T) {
	at := func(baseline, target, v string) string {
		a := indicator(benefits.Increase, baseline, target).Achievement(benefits.Measurement{Value: dec(v)})
		return spaces(a.Format(value.NB) + " | " + a.Format(value.NN) + " | " + a.Format(value.EN))
	}
	require.Equal(t, "115 % | 115 % | 115%", at("0", "100", "115"))
	require.Equal(t, "≈ 33,3 % | ≈ 33,3 % | ≈ 33.3%", at("0", "3", "1"))
	require.Equal(t, "−12,5 % | −12,5 % | −12.5%", at("0", "8", "-1"))
	require.Equal(t, "≈ 100 % | ≈ 100 % | ≈ 100%", at("0", "10000", "9999.9"))
	require.Equal(t, "≈ 0 % | ≈ 0 % | ≈ 0%", at("0", "10000", "-0.1"))
	require.Equal(t, "holdt | halde | kept", at("1", "1", "1"))
	require.Equal(t, "ikke holdt | ikkje halde | not kept", at("1", "1", "0"))
	require.Equal(t, "Indikatoren har ikke noe nullpunkt. | Indikatoren har ikkje noko nullpunkt. | The indicator has no baseline.", at("", "1", "0"))
	require.Empty(t, benefits.Achievement{}.Format(value.NB))
}

// A change of unit multiplies all values and moves them, as from Celsius to Fahrenheit. With a
// negative factor, what was to go up goes down.
func TestAchievementIsTheSameInAnyUnit(t *testing.T) {
	type pair struct{ up, down benefits.Direction }
	directions := []pair{{benefits.Increase, benefits.Decrease}, {benefits.Decrease, benefits.Increase}, {benefits.Maintain, benefits.Maintain}, {"", ""}}
	same := func(baseline, target, measured, factor int16, shift int32, which uint8, keep bool) bool {
		if factor == 0 {
			factor = 1
		}
		if keep {
			target = baseline
		}
		direction := directions[which%4]
		before, after := direction.up, direction.up
		if factor < 0 {
			after = direction.down
		}
		achieved := func(d benefits.Direction, unit func(int16) value.Decimal) benefits.Achievement {
			i := benefits.Indicator{Direction: d, Baseline: benefits.Reading{Value: unit(baseline)}, Target: benefits.Reading{Value: unit(target)}}
			return i.Achievement(benefits.Measurement{Value: unit(measured)})
		}
		one := achieved(before, func(n int16) value.Decimal { return exactly(big.NewRat(int64(n), 1)) })
		other := achieved(after, func(n int16) value.Decimal { return exactly(big.NewRat(int64(n)*int64(factor)+int64(shift), 1000)) })
		if one.State != other.State || one.WhyNot != "" || other.WhyNot != "" {
			return false
		}
		return one.State != benefits.OnTheWay || one.Percent.Cmp(other.Percent) == 0
	}
	require.NoError(t, quick.Check(same, &quick.Config{MaxCount: 2000}))
}

func FuzzAchievement(f *testing.F) {
	f.Add("0", "100", "115", "increase", "2026-01-01", "2027-12-31")
	f.Add("0", "0", "0", "maintain", "", "")
	f.Add("", "-0.000001", "999999999999.999999", "decrease", "2026-01-01", "2026-01-01")
	f.Fuzz(func(t *testing.T, baseline, target, measured, direction, from, to string) {
		i := indicator(benefits.Direction(direction), "", "")
		for _, part := range []struct {
			text string
			to   *value.Decimal
		}{{baseline, &i.Baseline.Value}, {target, &i.Target.Value}} {
			*part.to, _ = value.ParseDecimal(part.text)
		}
		m := benefits.Measurement{Numerator: i.Baseline.Value, Denominator: i.Target.Value}
		m.Value, _ = value.ParseDecimal(measured)
		m.Date, _ = value.ParseDate(from)
		i.Target.Date, _ = value.ParseDate(to)
		i.Measurements = []benefits.Measurement{m, {Date: i.Target.Date, Value: i.Target.Value}, {Date: m.Date, Value: m.Value}}
		for _, unit := range []benefits.IndicatorUnit{benefits.UnitPercent, benefits.UnitScore, ""} {
			i.Unit = unit
			a := i.Achievement(m)
			if (a.State == benefits.OnTheWay) != (a.Percent != nil) || (a.WhyNot == "") != (a.State != "") {
				t.Errorf("half an answer: %+v", a)
			}
			for _, l := range value.Langs() {
				if a.Format(l) == "" {
					t.Errorf("no words for %+v", a)
				}
			}
			if f := i.Forecast(); (f.Value == nil) == (f.WhyNot == "") || (f.Status == "") == (f.WhyNot == "") {
				t.Errorf("half a forecast: %+v", f)
			}
			if r := i.Trend(); (r.Movement == "") == (r.WhyNot == "") {
				t.Errorf("half a trend: %+v", r)
			}
		}
	})
}

func ExampleIndicator_Achievement() {
	questions := benefits.Indicator{
		Direction: benefits.Decrease,
		Baseline:  benefits.Reading{Value: dec("80")},
		Target:    benefits.Reading{Value: dec("20")},
	}
	achieved := questions.Achievement(benefits.Measurement{Value: dec("35")})
	fmt.Println(achieved.Format("en"), achieved.Percent.RatString())
	// Output: 75% 75
}

func indicator(d benefits.Direction, baseline, target string) benefits.Indicator {
	return benefits.Indicator{Direction: d, Baseline: benefits.Reading{Value: dec(baseline)}, Target: benefits.Reading{Value: dec(target)}}
}

// dec is a number as it is written; nothing is not stated.
func dec(s string) value.Decimal {
	if s == "" {
		return value.Decimal{}
	}
	d, err := value.ParseDecimal(s)
	if err != nil {
		panic(err)
	}
	return d
}

func exactly(r *big.Rat) value.Decimal {
	d, err := value.RoundDecimal(r)
	if err != nil || d.Rat().Cmp(r) != 0 {
		panic(r.String())
	}
	return d
}

func fraction(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}

// spaces makes no-break spaces into plain ones, so that the tests can be read.
func spaces(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
