package benefits

import (
	"math/big"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// Achievement is how far an indicator has come (måloppnåelse).
//
// It is a share of the way from the baseline to the target, or, when the point is to keep a value,
// whether it is kept. Where there is neither, WhyNot says what is missing.
type Achievement struct {
	State AchievementState
	// Percent is (value − baseline) / (target − baseline) in per cent, exact: below 0 when things
	// have become worse, above 100 when the target is passed (the formula of Prosjektportalen 365;
	// that of the KommIT workbook, value / target, leaves the baseline out). It is nil in any other
	// state than OnTheWay.
	Percent *big.Rat
	// WhyNot says why there is no achievement; "" when there is one.
	WhyNot WhyNot
}

// AchievementState tells what sort of answer an achievement is.
type AchievementState string

// The states. The zero state is that there is no achievement.
const (
	OnTheWay AchievementState = "on-the-way" // a share of the way, also when the target is passed
	Kept     AchievementState = "kept"
	NotKept  AchievementState = "not-kept"
)

// Achievement is how far the indicator had come at the measurement. It is the same whatever unit
// the values are in, and the same for what shall go down as for what shall go up.
//
// A target that is the baseline has no way to it, and so no percentage, but is kept or not kept:
// kept by what is no worse when there is a direction, else by the same value alone. An indicator
// to be maintained is kept as long as its value has not passed the target, which is how far it may
// move; without a target, the baseline is the target.
func (i Indicator) Achievement(m Measurement) Achievement {
	v, known := i.Number(m.Reading())
	if !known {
		return Achievement{WhyNot: NoValue}
	}
	baseline, target, whyNot := i.way()
	if whyNot != "" {
		return Achievement{WhyNot: whyNot}
	}
	if i.Direction == Maintain || target.Cmp(baseline) == 0 {
		if i.meets(v, baseline, target) {
			return Achievement{State: Kept}
		}
		return Achievement{State: NotKept}
	}
	return Achievement{State: OnTheWay, Percent: percentOfWay(v, baseline, target)}
}

// Reached reports whether the target is reached or the value kept.
func (a Achievement) Reached() bool {
	return a.State == Kept || a.Percent != nil && a.Percent.Cmp(big.NewRat(100, 1)) >= 0
}

// Format returns the achievement for people: "115 %", "holdt", or why there is none. A percentage
// with more than one decimal is shortened to one and marked: "≈ 33,3 %".
func (a Achievement) Format(l value.Lang) string {
	switch {
	case a.WhyNot != "":
		return a.WhyNot.Text().In(l)
	case a.State == Kept:
		return value.Text{NB: "holdt", NN: "halde", EN: "kept"}.In(l)
	case a.State == NotKept:
		return value.Text{NB: "ikke holdt", NN: "ikkje halde", EN: "not kept"}.In(l)
	case a.Percent == nil:
		return ""
	}
	return shortened(a.Percent, l) + value.PercentSign(l)
}

// way returns where the indicator starts and where it is going, or what is missing.
func (i Indicator) way() (baseline, target *big.Rat, whyNot WhyNot) {
	baseline, hasBaseline := i.Number(i.Baseline)
	target, hasTarget := i.Number(i.Target)
	switch {
	case !hasBaseline:
		return nil, nil, NoBaseline
	case !hasTarget && i.Direction != Maintain:
		return nil, nil, NoTarget
	case !hasTarget:
		target = baseline
	}
	return baseline, target, ""
}

// meets reports whether a value is as good as the target asks for.
func (i Indicator) meets(v, baseline, target *big.Rat) bool {
	if baseline.Cmp(target) != 0 {
		reached := shareOfWay(v, baseline, target).Cmp(big.NewRat(1, 1))
		return i.Direction == Maintain && reached <= 0 || i.Direction != Maintain && reached >= 0
	}
	better := v.Cmp(target)
	return better == 0 || i.Direction == Increase && better > 0 || i.Direction == Decrease && better < 0
}

// shareOfWay is (value − baseline) / (target − baseline). The baseline is not the target.
func shareOfWay(v, baseline, target *big.Rat) *big.Rat {
	return new(big.Rat).Quo(new(big.Rat).Sub(v, baseline), new(big.Rat).Sub(target, baseline))
}

// percentOfWay is the share of the way in per cent.
func percentOfWay(v, baseline, target *big.Rat) *big.Rat {
	share := shareOfWay(v, baseline, target)
	return share.Mul(share, big.NewRat(100, 1))
}

// shortened writes an exact number with one decimal at most, and ≈ before it when something was left out.
func shortened(r *big.Rat, l value.Lang) string {
	short := toDecimals(r, 1)
	text := strings.TrimSuffix(short.FloatString(1), ".0")
	if d, err := value.RoundDecimal(short); err == nil {
		text = d.Format(l)
	}
	if short.Cmp(r) != 0 {
		return "≈ " + text
	}
	return text
}

// toDecimals rounds a number to so many decimals, half away from zero.
func toDecimals(r *big.Rat, decimals int) *big.Rat {
	short, _ := new(big.Rat).SetString(r.FloatString(decimals)) // what FloatString writes can be read
	return short
}
