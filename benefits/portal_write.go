package benefits

import (
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// PortalLists writes the benefits as the three lists of Prosjektportalen. Every benefit is written,
// also those without an indicator, which an overview of the portal may hide. The findings tell what
// the lists have no place for, and where the portal works out another number than this library; at
// is where the benefits stand in their document. An indicator of several benefits has a row for
// each, as a row of the portal belongs to one.
func (p Plan) PortalLists(at finding.Pointer, names PortalNames) (PortalLists, finding.List) {
	w := portalWriter{plan: p, names: names.complete(), before: p.preconditions()}
	benefits := [][]string{portalHeadings(PortalBenefits)}
	for i, b := range p.Benefits {
		benefits = append(benefits, guarded(w.benefit(i)))
		w.checkBenefit(at.Key("benefits").Index(i), b)
	}
	indicators, measurements := [][]string{portalHeadings(PortalIndicators)}, [][]string{portalHeadings(PortalMeasurements)[:4]}
	for i, n := range p.Indicators {
		gains := p.portalGains(n.ID)
		if len(gains) == 0 {
			gains = []string{""}
		}
		for _, gain := range gains {
			indicators = append(indicators, []string{guard(n.Title), guard(gain), portalNumber(n, n.Baseline), portalNumber(n, n.Target), portalUnit(n.Unit)})
		}
		for _, m := range n.Measurements {
			measurements = append(measurements, []string{guard(n.Title), portalDate(m.Date), portalNumber(n, m.Reading()), guard(m.Comment)})
		}
		w.checkIndicator(at.Key("indicators").Index(i), n)
	}
	return PortalLists{writePortalTable(benefits), writePortalTable(indicators), writePortalTable(measurements)}, w.found
}

type portalWriter struct {
	plan   Plan
	names  PortalNames
	before [][]string
	found  finding.List
}

func portalHeadings(l PortalList) []string {
	var names []string
	for _, c := range portalColumns(l) {
		names = append(names, c.name)
	}
	return names
}

func guarded(cells []string) []string {
	for i := range cells {
		cells[i] = guard(cells[i])
	}
	return cells
}

// benefit is the cells of a benefit, as in portalColumns.
func (w *portalWriter) benefit(i int) []string {
	b := w.plan.Benefits[i]
	realised := ""
	if !b.StartYear.IsZero() {
		realised = "01.01." + b.StartYear.String()
	}
	return []string{b.Title, portalKind(b.Kind), portalConversion(b.Uses), strings.Join(w.before[i], "\n"),
		w.named(w.plan.Responsible), w.named(b.Owner), realised}
}

func (w *portalWriter) named(id value.ID) string {
	if id.IsZero() {
		return ""
	}
	return w.names.Name(id)
}

func portalKind(k Kind) string {
	for _, known := range portalKinds {
		if known.kind == k {
			return known.name
		}
	}
	return ""
}

func portalUnit(u IndicatorUnit) string {
	for _, known := range portalUnits {
		if known.unit == u {
			return known.name
		}
	}
	return ""
}

// portalConversion says how a benefit is taken out, in one text.
func portalConversion(uses []Use) string {
	var all []string
	for _, u := range uses {
		text := u.Description
		if text == "" {
			label, _ := schema.FindCode("UseKind", string(u.Kind))
			text = label.NB
		}
		all = append(all, text)
	}
	return strings.Join(all, "; ")
}

// preconditions lists, for each benefit, the titles of the preconditions that lead to it.
func (p Plan) preconditions() [][]string {
	m := p.Map(nil)
	previous := make([][]int, len(m.Nodes))
	for _, l := range m.Links {
		previous[l.To] = append(previous[l.To], l.From)
	}
	all := make([][]string, len(p.Benefits))
	for i := range p.Benefits {
		seen := map[int]bool{}
		queue := []int{len(p.Steps) + i}
		for len(queue) > 0 {
			at := queue[0]
			queue = queue[1:]
			for _, before := range previous[at] {
				if !seen[before] {
					seen[before], queue = true, append(queue, before)
				}
			}
		}
		for s, step := range p.Steps {
			if seen[s] && step.Kind == Precondition && value.OneLine(step.Title) != "" {
				all[i] = append(all[i], value.OneLine(step.Title)) // each on a line of its own
			}
		}
	}
	return all
}

// portalGains are the titles of the benefits an indicator belongs to.
func (p Plan) portalGains(indicator value.ID) []string {
	var titles []string
	for _, b := range p.Benefits {
		if !indicator.IsZero() && slices.Contains(b.Indicators, indicator) {
			titles = append(titles, b.Title)
		}
	}
	return titles
}

// portalNumber is the value of a reading of an indicator in a cell, a share rounded to six decimals.
func portalNumber(i Indicator, r Reading) string {
	n, known := i.Number(r)
	if !known {
		return ""
	}
	d, err := value.RoundDecimal(n)
	if err != nil {
		return ""
	}
	return portalDecimal(d)
}

func (w *portalWriter) checkBenefit(at finding.Pointer, b Benefit) {
	title := value.Named("title", b.Title)
	if len(b.Indicators) == 0 {
		w.found = append(w.found, portalBenefitHidden.At(at, title))
	}
	if len(b.Uses) > 1 {
		w.found = append(w.found, portalUsesJoined.At(at.Key("uses"), title))
	}
}

func (w *portalWriter) checkIndicator(at finding.Pointer, i Indicator) {
	title := value.Named("title", i.Title)
	report := func(rule finding.Rule, at finding.Pointer, args ...value.Arg) {
		w.found = append(w.found, rule.At(at, append([]value.Arg{title}, args...)...))
	}
	if i.Unit != "" && portalUnit(i.Unit) == "" {
		report(portalUnitUnknown, at.Key("unit"))
	}
	baseline, hasBaseline := i.Number(i.Baseline)
	target, hasTarget := i.Number(i.Target)
	shares := !i.Baseline.Numerator.IsZero() || !i.Target.Numerator.IsZero()
	for _, m := range i.Measurements {
		shares = shares || !m.Numerator.IsZero()
	}
	if shares {
		report(portalShareAsPercent, at)
	}
	if !hasBaseline || !hasTarget {
		report(portalNoAchievement, at)
		return
	}
	if baseline.Cmp(target) == 0 {
		report(portalTargetIsBaseline, at.Key("target"))
		return
	}
	if !baseline.IsInt() || !target.IsInt() {
		report(portalDecimalsCut, at)
	}
	for n, m := range i.Measurements {
		v, known := i.Number(m.Reading())
		if !known {
			continue
		}
		exact := percentOfWay(v, baseline, target)
		if old, ok := floored(v, baseline, target); ok && new(big.Rat).SetInt64(old).Cmp(exact) != 0 {
			report(portalAchievementFloored, at.Key("measurements").Index(n), value.Named("shown", strconv.FormatInt(old, 10)), shown("exact", exact))
		}
	}
}

// floored is percentOfWay as older editions of the portal work it out: in binary floating point, and
// without what follows the decimal sign, so that 115 of 100 is 114 per cent. The numbers are only
// shown beside the exact ones. It reports false for numbers too large to show.
func floored(v, baseline, target *big.Rat) (int64, bool) {
	b, _ := baseline.Float64()
	t, _ := target.Float64()
	f, _ := v.Float64()
	shown := math.Floor((f - b) / (t - b) * 100)
	return int64(shown), math.Abs(shown) < 1e15
}
