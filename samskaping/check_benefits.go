package samskaping

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
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
	list := c.plan.BenefitPlan.Benefits
	for i := range list {
		for j := range list {
			part, whole := &list[i], &list[j]
			if i != j && countsBoth(part, whole) && part.PartOf.IsZero() && whole.PartOf.IsZero() && c.within(part, whole) {
				c.report(finding.Pointer("/benefitPlan/benefits").Index(i), value.Named("benefit", part.Title), value.Named("other", whole.Title))
				break
			}
		}
	}
}

func countsBoth(a, b *benefits.Benefit) bool {
	counted := func(b *benefits.Benefit) bool { return b.Valuation.Recipe != "" || len(b.Figures) > 0 }
	return counted(a) && counted(b) && a.Kind != "" && a.Kind == b.Kind && a.Bearer == b.Bearer
}

// within reports whether all activities of one benefit are in subprojects of the other.
func (c *check) within(part, whole *benefits.Benefit) bool {
	for _, id := range part.Activities {
		up := c.index.SubprojectOf(id)
		if c.index.Activity(id) == nil || up.IsZero() || !slices.Contains(whole.Activities, up) {
			return false
		}
	}
	return len(part.Activities) > 0
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
		c.report(at, value.Named("indicator", i.Title), dated("date", due))
	})
}

func measureOverdue(c *check) {
	c.effects(func(at finding.Pointer, b *benefits.Benefit) {
		for i, m := range b.Measures {
			if m.Status != benefits.MeasureDone && m.Deadline.Before(c.plan.RevisionDate) {
				c.report(at.Key("measures").Index(i), value.Named("measure", m.Title), dated("date", m.Deadline))
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
