package samskaping

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// effects looks at benefits and disbenefits alike.
func (c *check) effects(look func(at finding.Pointer, b *benefits.Benefit)) {
	each(c, c.plan.BenefitPlan.Benefits, "/benefitPlan/benefits", look)
	each(c, c.plan.BenefitPlan.Disbenefits, "/benefitPlan/disbenefits", look)
}

// A budget cut takes money from somebody, and so it rests on a decision with a yes.
func budgetCutWithoutDecision(c *check) {
	c.effects(func(at finding.Pointer, b *benefits.Benefit) {
		for i, u := range b.Uses {
			if u.Kind != benefits.UseBudgetCut {
				continue
			}
			if d := c.index.Decision(u.Decision); d == nil || d.Outcome != Yes {
				c.report(at.Key("uses").Index(i), value.Named("benefit", b.Title))
			}
		}
	})
}

func horizonContradictsStart(c *check) {
	end, months := c.plan.Period.To, c.plan.BenefitPlan.ShortTermMonths
	if end.IsZero() || months.IsZero() || months.Int64() > 1200 {
		return
	}
	last := int64(end.Year()) + (int64(end.Month())-1+months.Int64())/12
	c.effects(func(at finding.Pointer, b *benefits.Benefit) {
		if b.Horizon == benefits.ShortTerm && b.StartYear.Int64() > last {
			c.report(at.Key("startYear"), value.Named("benefit", b.Title), value.Named("start", b.StartYear.String()), value.Named("last", strconv.FormatInt(last, 10)))
		}
	})
}

// benefitInSubprojectAndProject finds two benefits of one kind that count the same: one of a
// subproject, and one of activities in it.
func benefitInSubprojectAndProject(c *check) {
	type counted struct {
		kind   benefits.Kind
		bearer benefits.Bearer
		of     value.ID
	}
	type stated struct {
		benefit int
		of      value.ID
	}
	list := c.plan.BenefitPlan.Benefits
	wholes, states := map[counted][]int{}, map[stated]bool{}
	for i := range list {
		b := &list[i]
		for _, id := range b.Activities {
			if countsByItself(b) && !states[stated{i, id}] {
				states[stated{i, id}] = true
				of := counted{b.Kind, b.Bearer, id}
				wholes[of] = append(wholes[of], i)
			}
		}
	}
	for i := range list {
		part := &list[i]
		if !countsByItself(part) {
			continue
		}
		subprojects := c.subprojectsOf(part)
		if len(subprojects) == 0 {
			continue
		}
		rarest := wholes[counted{part.Kind, part.Bearer, subprojects[0]}]
		for _, id := range subprojects[1:] {
			if of := wholes[counted{part.Kind, part.Bearer, id}]; len(of) < len(rarest) {
				rarest = of
			}
		}
		for _, j := range rarest {
			if j != i && !slices.ContainsFunc(subprojects, func(id value.ID) bool { return !states[stated{j, id}] }) {
				c.report(finding.Pointer("/benefitPlan/benefits").Index(i), value.Named("benefit", part.Title), value.Named("other", list[j].Title))
				break
			}
		}
	}
}

// countsByItself reports whether a benefit of a kind has anything that could be counted, and is not said to
// be counted in another.
func countsByItself(b *benefits.Benefit) bool {
	return (b.Valuation.Recipe != "" || len(b.Figures) > 0) && b.Kind != "" && b.PartOf.IsZero()
}

// subprojectsOf are the subprojects that the activities of a benefit are in, each once; none when one is in
// no subproject.
func (c *check) subprojectsOf(b *benefits.Benefit) []value.ID {
	var all []value.ID
	seen := map[value.ID]bool{}
	for _, id := range b.Activities {
		up := c.index.SubprojectOf(id)
		if c.index.Activity(id) == nil || up.IsZero() {
			return nil
		}
		if !seen[up] {
			seen[up], all = true, append(all, up)
		}
	}
	return all
}

// plannedUnlikeValuation compares what is planned for a year with what the valuation comes to in it.
func plannedUnlikeValuation(c *check) {
	c.effects(func(at finding.Pointer, b *benefits.Benefit) {
		if b.Valuation.Recipe == "" || !slices.ContainsFunc(b.Figures, func(f benefits.Figure) bool { return f.Stage == benefits.StagePlanned }) {
			return
		}
		worth, err := b.Valuation.Worth(c.plan.Budget.Prices)
		if err != nil || worth.Hours.About || worth.Money.About {
			return
		}
		for i, f := range b.Figures {
			share, starts := b.EffectIn(f.Period.Year(), f.Period.Year())
			if f.Stage != benefits.StagePlanned || !f.Period.IsYear() || !starts || share.Sign() == 0 {
				continue
			}
			report := func(planned, comes interface{ Format(value.Lang) string }) {
				c.report(at.Key("figures").Index(i), value.Named("benefit", b.Title), value.Formatted("planned", planned),
					value.Named("year", strconv.Itoa(f.Period.Year())), value.Formatted("worth", comes))
			}
			hours, errHours := value.RoundHours(times(share, worth.Hours.Value.Hundredths()))
			money, errMoney := value.RoundMoney(times(share, worth.Money.Value.Ore()))
			switch {
			case errHours == nil && !f.Hours.IsZero() && !worth.Hours.Value.IsZero() && apart(f.Hours.Hundredths(), hours.Hundredths()):
				report(f.Hours, hours)
			case errMoney == nil && !worth.FreedTime && !f.Money.IsZero() && !worth.Money.Value.IsZero() && apart(f.Money.Ore(), money.Ore()):
				report(f.Money, money)
			}
		}
	})
}

// times is a share of so many hundredths.
func times(share *big.Rat, hundredths int64) *big.Rat {
	return new(big.Rat).Mul(share, big.NewRat(hundredths, 100))
}

// apart reports whether a planned number differs from one that is worked out by more than a twentieth of
// it: plans are written in round numbers.
func apart(planned, worked int64) bool {
	difference := new(big.Int).Sub(big.NewInt(planned), big.NewInt(worked))
	return difference.Abs(difference).Mul(difference, big.NewInt(20)).Cmp(new(big.Int).Abs(big.NewInt(worked))) > 0
}

// flowWithoutAmount looks for costs of the appraisal that have no amount, where the budget has one.
func flowWithoutAmount(c *check) {
	each(c, c.plan.BenefitPlan.Appraisal.Flows, "/benefitPlan/appraisal/flows", func(at finding.Pointer, f *benefits.Flow) {
		if f.Amount.Known() || len(f.Costs) == 0 {
			return
		}
		lines := slices.DeleteFunc(slices.Clone(c.plan.Budget.Costs), func(cost budget.Cost) bool { return !slices.Contains(f.Costs, cost.ID) })
		if sum, err := budget.SumCosts(lines); err == nil && sum.Estimate.Known() {
			c.report(at, value.Named("flow", f.Title), value.Formatted("sum", sum.Estimate), value.Named("property", "amount"))
		}
	})
}

func measurementOverdue(c *check) {
	each(c, c.plan.BenefitPlan.Indicators, "/benefitPlan/indicators", func(at finding.Pointer, i *benefits.Indicator) {
		due := i.Target.Date
		if !due.Before(c.plan.RevisionDate) {
			return
		}
		for _, m := range i.Measurements {
			if !m.Date.Before(due) {
				return
			}
		}
		c.report(at, value.Named("indicator", i.Title), value.Formatted("date", due))
	})
}

func measureOverdue(c *check) {
	c.effects(func(at finding.Pointer, b *benefits.Benefit) {
		for i, m := range b.Measures {
			if m.Status != benefits.MeasureDone && m.Deadline.Before(c.plan.RevisionDate) {
				c.report(at.Key("measures").Index(i), value.Named("measure", m.Title), value.Formatted("date", m.Deadline))
			}
		}
	})
}

func benefitNotFollowedUp(c *check) {
	if c.plan.Status != ProjectCompleted {
		return
	}
	each(c, c.plan.BenefitPlan.Benefits, "/benefitPlan/benefits", func(at finding.Pointer, b *benefits.Benefit) {
		if b.Horizon == benefits.LongTerm && b.FollowedUpUntil.IsZero() {
			c.report(at, value.Named("benefit", b.Title))
		}
	})
}
