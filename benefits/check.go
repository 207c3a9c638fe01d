package benefits

import (
	"cmp"
	"math/big"
	"slices"
	"strings"
	"unicode"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Check returns what the rules say about the benefits. At is where they stand in their document,
// such as "/benefitPlan".
func (p Plan) Check(at finding.Pointer) finding.List {
	c := newCheck(p, at)
	for _, r := range rules {
		c.rule = r.Rule
		r.check(c)
	}
	c.estimates()
	return append(c.found, p.checkMap(at)...)
}

// check is one run of the rules over the benefits of a plan.
type check struct {
	plan  Plan
	at    finding.Pointer
	rule  finding.Rule
	found finding.List
	byID  map[value.ID]*Indicator
	above map[value.ID]value.ID // what each benefit is a part of
	// family is above, once somebody has asked who is under whom.
	family *family
	// Many rules look at the items of these lists, and so their places are written once.
	benefitsAt, disbenefitsAt, indicatorsAt, flowsAt []finding.Pointer
	// readings are those of all indicators, once somebody has asked.
	readings []placedReading
	// likely are the benefits that may be the same as one that comes after, once somebody has asked.
	likely  [][]int
	counted []counted
}

func newCheck(p Plan, at finding.Pointer) *check {
	c := &check{
		plan: p, at: at, byID: p.indicatorsByID(), above: make(map[value.ID]value.ID, len(p.Benefits)+len(p.Disbenefits)),
		benefitsAt: (at + "/benefits").Items(len(p.Benefits)), disbenefitsAt: (at + "/disbenefits").Items(len(p.Disbenefits)),
		indicatorsAt: (at + "/indicators").Items(len(p.Indicators)), flowsAt: (at + "/appraisal/flows").Items(len(p.Appraisal.Flows)),
	}
	c.effects(func(_ finding.Pointer, b *Benefit) { c.above[b.ID] = b.PartOf })
	return c
}

func (c *check) indicator(id value.ID) *Indicator { return c.byID[id] }

func (c *check) report(at finding.Pointer, args ...value.Arg) {
	c.found = append(c.found, c.rule.At(at, args...))
}

// effects looks at benefits and disbenefits alike.
func (c *check) effects(look func(at finding.Pointer, b *Benefit)) {
	each(c.plan.Benefits, c.benefitsAt, look)
	each(c.plan.Disbenefits, c.disbenefitsAt, look)
}

func (c *check) indicators(look func(at finding.Pointer, i *Indicator)) {
	each(c.plan.Indicators, c.indicatorsAt, look)
}

// each looks at the items of a list in their places.
func each[T any](list []T, places []finding.Pointer, look func(at finding.Pointer, item *T)) {
	for i := range list {
		look(places[i], &list[i])
	}
}

func title(s string) value.Arg { return value.Named("title", s) }

// missing is the property of the place in which one says what is missing, with dots between for those
// of objects inside: that is where a form leads people.
func missing(property string) value.Arg { return value.Named("property", property) }

func noBenefits(c *check) {
	switch {
	case len(c.plan.Benefits) > 0:
	case c.at == "":
		c.report(c.at, missing("benefitPlan.benefits"))
	default:
		c.report(c.at, missing("benefits"))
	}
}

func shortTermNotDefined(c *check) {
	defined := c.plan.ShortTerm != "" || !c.plan.ShortTermMonths.IsZero()
	if !defined && slices.ContainsFunc(c.plan.Benefits, func(b Benefit) bool { return b.Horizon == ShortTerm }) {
		c.report(c.at)
	}
}

func benefitWithoutBearer(c *check) {
	each(c.plan.Benefits, c.benefitsAt, func(at finding.Pointer, b *Benefit) {
		if b.Bearer == "" {
			c.report(at, title(b.Title), missing("bearer"))
		}
	})
}

func longTermWithoutOwner(c *check) {
	each(c.plan.Benefits, c.benefitsAt, func(at finding.Pointer, b *Benefit) {
		if b.Horizon == LongTerm && b.Owner.IsZero() {
			c.report(at, title(b.Title), missing("owner"))
		}
	})
}

// nextStep says what a benefit needs to reach a level, when that is the next one.
func nextStep(m Maturity) func(*check) {
	return func(c *check) {
		each(c.plan.Benefits, c.benefitsAt, func(at finding.Pointer, b *Benefit) {
			if nextStepOf(c.indicator, b) == m {
				c.report(at, title(b.Title))
			}
		})
	}
}

func benefitWithoutKind(c *check) {
	each(c.plan.Benefits, c.benefitsAt, func(at finding.Pointer, b *Benefit) {
		if b.Kind == "" && nextStepOf(c.indicator, b) != WithIndicator {
			c.report(at, title(b.Title), missing("kind"))
		}
	})
}

func kindContradictsRecipe(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		gives := kindOf(&b.Valuation)
		if b.Kind != "" && gives != "" && gives != b.Kind {
			c.report(at.Key("valuation"), title(b.Title))
		}
	})
}

// kindOf is the kind of benefit a recipe works out; "" when it may be more than one.
func kindOf(v *Valuation) Kind {
	switch v.Recipe {
	case FewerTasksMoney, LessConsumption, BetterContract:
		return AvoidedCost
	case FewerTasksTime, LessTimePerTask:
		return SavedTime
	case StatedAmount:
		switch {
		case v.Hours.Known() && !v.Amount.Known():
			return SavedTime
		case v.Amount.Known() && !v.Hours.Known():
			return AvoidedCost
		}
	}
	return ""
}

func qualityInKroner(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		for i, f := range b.Figures {
			if b.Kind == Quality && !f.Money.IsZero() {
				c.report(at.Key("figures").Index(i).Key("money"), title(b.Title))
				return
			}
		}
	})
}

func valuationIncomplete(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		if b.Valuation.Recipe == "" {
			return
		}
		if missing := b.Valuation.Missing(); len(missing) > 0 {
			c.report(at.Key("valuation"), title(b.Title), value.Arg{Name: "missing", Text: listed(missing)})
		}
	})
}

func valuationInputUnused(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		if b.Valuation.Recipe == "" {
			return
		}
		if unused := b.Valuation.unused(); len(unused) > 0 {
			c.report(at.Key("valuation"), title(b.Title), value.Arg{Name: "unused", Text: listed(unused)})
		}
	})
}

// listed is names in a row, in each language.
func listed(names []value.Text) value.Text {
	in := func(l value.Lang) string {
		words := make([]string, len(names))
		for i, n := range names {
			words[i] = n.In(l)
		}
		return strings.Join(words, ", ")
	}
	return value.EachLang(in)
}

func valuationNotAnchored(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		if b.Valuation.Recipe != "" && (len(b.Valuation.AnchoredWith) == 0 || b.Valuation.Assumption == "") {
			c.report(at.Key("valuation"), title(b.Title))
		}
	})
}

func sharesAboveWhole(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		look := func(list string, n int, percent func(i int) value.Decimal) {
			if n == 0 {
				return
			}
			sum, next := new(big.Int), new(big.Int)
			for i := range n {
				sum.Add(sum, next.SetInt64(percent(i).Millionths()))
			}
			if sum.Cmp(big.NewInt(wholeMillionths)) > 0 {
				c.report(at.Key(list), title(b.Title), shown("sum", new(big.Rat).SetFrac(sum, big.NewInt(1_000_000))))
			}
		}
		look("sharedWith", len(b.SharedWith), func(i int) value.Decimal { return b.SharedWith[i].Percent })
		look("uses", len(b.Uses), func(i int) value.Decimal { return b.Uses[i].Percent })
	})
}

// wholeMillionths is 100 per cent.
const wholeMillionths = 100_000_000

// shown is a number for people, with two decimals at most, and none beyond the range of Decimal.
func shown(name string, r *big.Rat) value.Arg {
	d, err := value.RoundDecimal(toDecimals(r, 2))
	if err != nil {
		return value.Named(name, r.FloatString(0))
	}
	return value.Formatted(name, d)
}

func percentOutsideRange(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		for i, r := range b.RampUp {
			if !isShare(r) {
				c.report(at.Key("rampUp").Index(i), value.Formatted("percent", r))
			}
		}
		for i, s := range b.SharedWith {
			if !isShare(s.Percent) {
				c.report(at.Key("sharedWith").Index(i).Key("percent"), value.Formatted("percent", s.Percent))
			}
		}
		for i, u := range b.Uses {
			if !isShare(u.Percent) {
				c.report(at.Key("uses").Index(i).Key("percent"), value.Formatted("percent", u.Percent))
			}
		}
		if share := b.Valuation.PublicShare; !isShare(share) {
			c.report(at.Key("valuation").Key("publicShare"), value.Formatted("percent", share))
		}
	})
	each(c.plan.Appraisal.Flows, c.flowsAt, func(at finding.Pointer, f *Flow) {
		if !isShare(f.PublicShare) {
			c.report(at.Key("publicShare"), value.Formatted("percent", f.PublicShare))
		}
	})
}

// estimates looks at every estimate of the valuations and the appraisal, by the rules of package
// budget.
func (c *check) estimates() {
	c.effects(func(at finding.Pointer, b *Benefit) {
		v := &b.Valuation
		for _, n := range []struct {
			name string
			is   *value.DecimalEstimate
		}{{"tasks", &v.Tasks}, {"minutesBefore", &v.MinutesBefore}, {"minutesAfter", &v.MinutesAfter}, {"use", &v.Use}, {"reduction", &v.Reduction}} {
			if !n.is.IsZero() {
				c.found = append(c.found, budget.CheckNumber(at.Key("valuation").Key(n.name), *n.is)...)
			}
		}
		for _, m := range []struct {
			name string
			is   *value.MoneyEstimate
		}{{"costPerTask", &v.CostPerTask}, {"unitPrice", &v.UnitPrice}, {"priceToday", &v.PriceToday}, {"priceAfter", &v.PriceAfter}, {"amount", &v.Amount}} {
			if !m.is.IsZero() {
				c.found = append(c.found, budget.CheckMoney(at.Key("valuation").Key(m.name), *m.is)...)
			}
		}
		if !v.Hours.IsZero() {
			c.found = append(c.found, budget.CheckHours(at.Key("valuation").Key("hours"), v.Hours)...)
		}
	})
	each(c.plan.Appraisal.Flows, c.flowsAt, func(at finding.Pointer, f *Flow) {
		if !f.Amount.IsZero() {
			c.found = append(c.found, budget.CheckMoney(at.Key("amount"), f.Amount)...)
		}
	})
}

func benefitInItself(c *check) {
	circular := value.InThemselves(c.above)
	c.effects(func(at finding.Pointer, b *Benefit) {
		if circular[b.ID] && !b.PartOf.IsZero() {
			c.report(at.Key("partOf"), title(b.Title))
		}
	})
}

func figuresOverlap(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		if len(b.Figures) < 2 {
			return
		}
		for _, pair := range b.OverlappingFigures() {
			c.report(at.Key("figures").Index(pair[1]), title(b.Title), value.Formatted("period", b.Figures[pair[0]].Period))
		}
	})
}

func figureWithoutPeriod(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		for i, f := range b.Figures {
			if f.Period.From.IsZero() || f.Period.To.IsZero() {
				c.report(at.Key("figures").Index(i), title(b.Title), missing("period"))
			}
		}
	})
}

func realisedWithoutData(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		for i, f := range b.Figures {
			if f.Stage == StageRealised && f.Data == "" {
				c.report(at.Key("figures").Index(i), title(b.Title), missing("data"))
			}
		}
	})
}

// missingWithNumber looks for figures and measurements that are missing by what they say, and not by what
// they state.
func missingWithNumber(c *check) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		for i, f := range b.Figures {
			switch {
			case f.Data != DataMissing:
			case !f.Hours.IsZero():
				c.report(at.Key("figures").Index(i).Key("hours"), title(b.Title), value.Formatted("number", f.Hours))
			case !f.Money.IsZero():
				c.report(at.Key("figures").Index(i).Key("money"), title(b.Title), value.Formatted("number", f.Money))
			}
		}
	})
	c.indicators(func(at finding.Pointer, i *Indicator) {
		for n, m := range i.Measurements {
			switch {
			case m.Data != DataMissing:
			case !m.Value.IsZero():
				c.report(at.Key("measurements").Index(n).Key("value"), title(i.Title), value.Formatted("number", m.Value))
			case !m.Numerator.IsZero():
				c.report(at.Key("measurements").Index(n).Key("numerator"), title(i.Title), value.Formatted("number", m.Numerator))
			}
		}
	})
}

// deviationNotExplained looks for benefits that became less than planned, and disbenefits that became
// more.
func deviationNotExplained(c *check) {
	look := func(sign int) func(at finding.Pointer, b *Benefit) {
		return func(at finding.Pointer, b *Benefit) {
			if len(b.Figures) < 2 {
				return
			}
			plans := map[value.Period]planned{}
			for i := range b.Figures {
				if f := &b.Figures[i]; f.Stage == StagePlanned {
					plans[f.Period] = plans[f.Period].and(f, sign)
				}
			}
			for i := range b.Figures {
				if f := &b.Figures[i]; f.Stage == StageRealised && f.Comment == "" && plans[f.Period].worse(f, sign) {
					c.report(at.Key("figures").Index(i), title(b.Title), value.Formatted("period", f.Period))
				}
			}
		}
	}
	each(c.plan.Benefits, c.benefitsAt, look(1))
	each(c.plan.Disbenefits, c.disbenefitsAt, look(-1))
}

// planned is what was planned for a period: the most of a benefit, which has the sign 1, and the least of
// a disbenefit, which has −1.
type planned struct {
	money value.Money
	hours value.Hours
}

func (p planned) and(f *Figure, sign int) planned {
	if p.money.IsZero() || worse(p.money, f.Money, sign) {
		p.money = f.Money
	}
	if p.hours.IsZero() || worse(p.hours, f.Hours, sign) {
		p.hours = f.Hours
	}
	return p
}

func (p planned) worse(realised *Figure, sign int) bool {
	return worse(realised.Money, p.money, sign) || worse(realised.Hours, p.hours, sign)
}

// worse reports whether both are stated and the first is less, or more when the sign is −1.
func worse[T interface {
	IsZero() bool
	Compare(T) int
}](a, b T, sign int) bool {
	return !a.IsZero() && !b.IsZero() && a.Compare(b)*sign < 0
}

func indicatorDirectionContradicts(c *check) {
	c.indicators(func(at finding.Pointer, i *Indicator) {
		if i.Contradiction() && !c.plan.OfDisbenefitsOnly(i.ID) {
			c.report(at.Key("target"), title(i.Title))
		}
	})
}

func indicatorUnlikeShared(c *check) {
	c.indicators(func(at finding.Pointer, i *Indicator) {
		shared, known := SharedIndicator(i.Code)
		if !known {
			return
		}
		var unlike []value.Text
		if i.Unit != "" && i.Unit != shared.Unit {
			unlike = append(unlike, text("enheten «{unit}»", "eininga «{unit}»", "the unit “{unit}”").Fill(value.Arg{Name: "unit", Text: schema.CodeLabel("IndicatorUnit", string(shared.Unit))}))
		}
		if i.Aggregation != "" && i.Aggregation != shared.Aggregation {
			unlike = append(unlike, text("sammenleggingen «{rule}»", "samanlegginga «{rule}»", "the aggregation “{rule}”").Fill(value.Arg{Name: "rule", Text: schema.CodeLabel("Aggregation", string(shared.Aggregation))}))
		}
		switch {
		case shared.CountsPeople && !i.CountsPeople:
			unlike = append(unlike, text("et antall personer", "eit tal på personar", "a number of people"))
		case !shared.CountsPeople && i.CountsPeople:
			unlike = append(unlike, text("noe annet enn et antall personer", "noko anna enn eit tal på personar", "something other than a number of people"))
		}
		if len(unlike) > 0 {
			c.report(at.Key("code"), title(i.Title), value.Named("code", string(i.Code)), value.Arg{Name: "unlike", Text: listed(unlike)})
		}
	})
}

// placedReading is a reading of an indicator, and where it stands.
type placedReading struct {
	Reading
	at finding.Pointer
	of *Indicator
}

// eachReading looks at the readings of all indicators. Several rules do, and so they are put
// together once.
func (c *check) eachReading(look func(r *placedReading)) {
	if c.readings == nil {
		c.indicators(func(at finding.Pointer, i *Indicator) {
			c.readings = append(c.readings, placedReading{i.Baseline, at.Key("baseline"), i}, placedReading{i.Target, at.Key("target"), i})
			for n, place := range at.Key("measurements").Items(len(i.Measurements)) {
				c.readings = append(c.readings, placedReading{i.Measurements[n].Reading(), place, i})
			}
		})
	}
	for i := range c.readings {
		look(&c.readings[i])
	}
}

func shareOfNothing(c *check) {
	c.eachReading(func(r *placedReading) {
		if !r.Denominator.IsZero() && r.Denominator.Sign() <= 0 {
			c.report(r.at.Key("denominator"), title(r.of.Title))
		}
	})
}

func shareHalfStated(c *check) {
	c.eachReading(func(r *placedReading) {
		if r.Numerator.IsZero() != r.Denominator.IsZero() {
			c.report(r.at, title(r.of.Title))
		}
	})
}

func shareStatedTwice(c *check) {
	c.eachReading(func(r *placedReading) {
		if r.Value.IsZero() || r.Numerator.IsZero() || r.Denominator.Sign() <= 0 {
			return
		}
		parts, known := Reading{Numerator: r.Numerator, Denominator: r.Denominator}.Number()
		if !known {
			return
		}
		// A share that was rounded when it was written down says the same.
		off := new(big.Rat).Sub(parts, r.Value.Rat())
		if off.Abs(off).Cmp(big.NewRat(1, 2)) > 0 {
			c.report(r.at.Key("value"), title(r.of.Title), shown("share", parts))
		}
	})
}

func percentWithoutParts(c *check) {
	c.eachReading(func(r *placedReading) {
		if r.of.Unit != UnitPercent || r.of.Aggregation == AggregateNone {
			return
		}
		if r.Known() && r.Denominator.IsZero() && r.at.Last() != "target" {
			c.report(r.at, title(r.of.Title))
		}
	})
}

func measuredOutOfOrder(c *check) {
	c.indicators(func(at finding.Pointer, i *Indicator) {
		if i.Target.Date.Before(i.Baseline.Date) {
			c.report(at.Key("target").Key("date"), title(i.Title), value.Formatted("date", i.Target.Date))
		}
		for n, m := range i.Measurements {
			if m.Date.Before(i.Baseline.Date) {
				c.report(at.Key("measurements").Index(n).Key("date"), title(i.Title), value.Formatted("date", m.Date))
			}
		}
	})
}

func measurementWithoutDate(c *check) {
	c.indicators(func(at finding.Pointer, i *Indicator) {
		for n, m := range i.Measurements {
			if m.Date.IsZero() {
				c.report(at.Key("measurements").Index(n), title(i.Title))
			}
		}
	})
}

func indicatorWithoutUnit(c *check) {
	c.indicators(func(at finding.Pointer, i *Indicator) {
		if i.Unit == "" || i.Direction == "" {
			property := "unit"
			if i.Unit != "" {
				property = "direction"
			}
			c.report(at, title(i.Title), missing(property))
		}
	})
}

func indicatorUnused(c *check) {
	used := map[value.ID]bool{}
	c.effects(func(_ finding.Pointer, b *Benefit) {
		for _, id := range b.Indicators {
			used[id] = true
		}
	})
	c.indicators(func(at finding.Pointer, i *Indicator) {
		if !used[i.ID] {
			c.report(at, title(i.Title))
		}
	})
}

// The same effect must not be counted twice. Two benefits that both have figures or a value, and
// neither of which is a part of the other, count it twice when they look at the same indicator.
func sameIndicatorTwice(c *check) {
	c.twice(func(a, b *counted) bool { return a.measuredAs(b) && !timeAndMoney(a, b) })
}

func sameEffectAsTimeAndMoney(c *check) {
	c.twice(func(a, b *counted) bool { return timeAndMoney(a, b) && (a.measuredAs(b) || a.named(b)) })
}

func sameBenefitAsNew(c *check) {
	c.twice(func(a, b *counted) bool {
		return !timeAndMoney(a, b) && a.Bearer == b.Bearer && a.named(b) && !a.measuredAs(b)
	})
}

// twice reports the later of two benefits that count the same effect. Those that have neither an
// indicator nor a name in common are not compared.
func (c *check) twice(same func(a, b *counted) bool) {
	if len(c.plan.Benefits) < 2 {
		return
	}
	if c.likely == nil {
		c.counted = countedOf(c.plan.Benefits)
		c.likely, c.family = likelyTwice(c.counted), newFamily(c.above)
	}
	for i, likely := range c.likely {
		b := &c.counted[i]
		for _, j := range likely {
			if a := &c.counted[j]; j != i && same(a, b) && !c.family.under(a.ID, b.ID) && !c.family.under(b.ID, a.ID) {
				c.report(c.benefitsAt[i], title(b.Title), value.Named("other", a.Title))
				break
			}
		}
	}
}

// counted is a benefit with what it is compared by.
type counted struct {
	*Benefit
	letters string     // of its title
	by      []value.ID // its indicators, in order
}

func countedOf(list []Benefit) []counted {
	all := make([]counted, len(list))
	for i := range list {
		all[i] = counted{&list[i], letters(list[i].Title), slices.Clone(list[i].Indicators)}
		slices.Sort(all[i].by)
		all[i].by = slices.Compact(all[i].by)
	}
	return all
}

// likelyTwice lists for each benefit those before it that have its name or one of its indicators.
func likelyTwice(list []counted) [][]int {
	all := make([][]int, len(list))
	before := map[string][]int{} // the benefits that count, by their indicators and names
	for i := range list {
		b := &list[i]
		if !counts(b.Benefit) {
			continue
		}
		marks := []string{" " + b.letters}
		for _, id := range b.by {
			marks = append(marks, id.String())
		}
		var likely []int
		for _, mark := range marks {
			likely = append(likely, before[mark]...)
			if len(before[mark]) < mostLikely {
				before[mark] = append(before[mark], i)
			}
		}
		slices.Sort(likely)
		likely = slices.Compact(likely)
		all[i] = likely[:min(len(likely), mostCompared)]
	}
	return all
}

const (
	// mostLikely is how many benefits of one name or indicator are compared with those that follow.
	mostLikely = 50
	// mostCompared is how many a benefit with many indicators is compared with.
	mostCompared = 10 * mostLikely
)

// counts reports whether a benefit has anything that could be counted.
func counts(b *Benefit) bool { return b.Valuation.Recipe != "" || len(b.Figures) > 0 }

func timeAndMoney(a, b *counted) bool {
	return a.Kind == SavedTime && b.Kind == AvoidedCost || a.Kind == AvoidedCost && b.Kind == SavedTime
}

// measuredAs reports whether two benefits have an indicator in common.
func (a *counted) measuredAs(b *counted) bool {
	for i, j := 0, 0; i < len(a.by) && j < len(b.by); {
		switch cmp.Compare(a.by[i], b.by[j]) {
		case 0:
			return true
		case -1:
			i++
		default:
			j++
		}
	}
	return false
}

// named reports whether two titles are the same but for years, case and punctuation.
func (a *counted) named(b *counted) bool { return a.letters != "" && a.letters == b.letters }

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func appraisalIncomplete(c *check) {
	a := c.plan.Appraisal
	if a.IsZero() {
		return
	}
	var absent []string
	var names []value.Text
	for _, part := range []struct {
		property string
		absent   bool
	}{
		{"startYear", a.StartYear.IsZero()}, {"years", a.Years.IsZero()}, {"schedule", a.Schedule == ""},
		{"rate", a.Schedule == ScheduleFlat && a.Rate.IsZero()}, {"rates", a.Schedule == ScheduleOwn && len(a.Rates) == 0},
		{"timing", a.Timing == ""}, {"priceYear", a.PriceYear.IsZero()},
	} {
		if part.absent {
			absent, names = append(absent, part.property), append(names, schema.Label("Appraisal", part.property).Title)
		}
	}
	if len(absent) > 0 {
		c.report(c.at.Key("appraisal"), value.Arg{Name: "missing", Text: listed(names)}, missing(absent[0]))
	}
}

func appraisalTooLong(c *check) {
	if n := c.plan.Appraisal.Years; !n.IsZero() && (n.Int64() < 1 || n.Int64() > 100) {
		c.report(c.at.Key("appraisal").Key("years"), value.Named("years", n.String()))
	}
}
