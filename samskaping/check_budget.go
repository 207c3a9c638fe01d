package samskaping

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// started looks at the readiness of the activities that are in progress or done.
func (c *check) started(look func(at finding.Pointer, a *Activity, r *Readiness)) {
	c.activities(func(at finding.Pointer, a *Activity) {
		if a.Status.Started() {
			look(at, a, c.readiness()[a.ID])
		}
	})
}

// readiness is that of the activities by their id, found out when somebody first asks.
func (c *check) readiness() map[value.ID]*Readiness {
	if c.ready == nil {
		all := newFeasibility(c.plan, c.index).activities()
		c.ready = make(map[value.ID]*Readiness, len(all))
		for i := range all {
			if r := &all[i]; c.ready[r.Activity] == nil {
				c.ready[r.Activity] = r
			}
		}
	}
	return c.ready
}

func activityStatusWord(a *Activity) value.Arg {
	return value.Arg{Name: "status", Text: schema.CodeLabel("ActivityStatus", string(a.Status))}
}

// activityWithoutPeople looks for activities that were started with too few hours. Nobody can
// promise hours for what is done; there it is enough that those that were used are entered.
func activityWithoutPeople(c *check) {
	c.started(func(at finding.Pointer, a *Activity, r *Readiness) {
		if r.People.Supply != Lacking || r.People.About || a.Status == ActivityDone && c.hoursUsed(r.People.Lines) {
			return
		}
		what := text("hvem som bidrar, og omtrent hvor mange timer, eller sett aktiviteten tilbake til «besluttet»", "kven som bidreg, og om lag kor mange timar, eller set aktiviteten tilbake til «bestemd»", "who contributes and roughly how many hours, or set the activity back to “decided”")
		if a.Status == ActivityDone {
			what = text("timene som ble brukt", "timane som blei brukte", "the hours that were used")
		}
		promised, _ := value.SumHours(estimates(r.People.Promised.Estimate, r.People.Promised.Parts, r.People.Shared.Estimate, r.People.Shared.Parts)...)
		c.report(at, value.Named("activity", a.Title), activityStatusWord(a),
			value.Arg{Name: "promised", Text: amountWords(promised.Estimate.Format, promised.Parts)},
			value.Arg{Name: "needed", Text: c.togetherWords(amountWords(r.People.Needed.Estimate.Format, 1), a.ID, r.People.NeededBy)},
			value.Arg{Name: "what", Text: what})
	})
}

// hoursUsed reports whether hours that were used are entered for any of some effort.
func (c *check) hoursUsed(lines []value.ID) bool {
	if c.used == nil {
		c.used = map[value.ID]bool{}
		for _, e := range c.plan.Budget.Effort {
			c.used[e.ID] = c.used[e.ID] || len(e.Actual) > 0
		}
	}
	return slices.ContainsFunc(lines, func(id value.ID) bool { return c.used[id] })
}

// activityWithoutMoney looks for activities that were started without anyone paying. What costs
// nothing is stated to cost nothing.
func activityWithoutMoney(c *check) {
	c.started(func(at finding.Pointer, a *Activity, r *Readiness) {
		nobodyPays := r.Money.Supply == SupplyUnknown && len(r.Money.Lines) == 0
		if r.Money.Supply == Lacking && !r.Money.About || nobodyPays {
			secured, _ := value.SumMoney(estimates(r.Money.Secured.Estimate, r.Money.Secured.Parts, r.Money.Shared.Estimate, r.Money.Shared.Parts)...)
			c.report(at, value.Named("activity", a.Title), activityStatusWord(a),
				value.Arg{Name: "secured", Text: amountWords(secured.Estimate.Format, secured.Parts)},
				value.Arg{Name: "cost", Text: c.togetherWords(amountWords(r.Money.Cost.Estimate.Format, 1), a.ID, r.Money.CostOf)})
		}
	})
}

// togetherWords says of a number for several activities which other one it is for, or how many.
func (c *check) togetherWords(number value.Text, activity value.ID, together []value.ID) value.Text {
	switch n := strconv.Itoa(len(together) - 1); len(together) {
	case 0:
		return number
	case 2:
		other := c.index.Name(together[0])
		if together[0] == activity {
			other = c.index.Name(together[1])
		}
		return text(number.NB+" sammen med «"+other+"»", number.NN+" saman med «"+other+"»", number.EN+" together with “"+other+"”")
	default:
		return text(number.NB+" sammen med "+n+"\u00a0andre aktiviteter", number.NN+" saman med "+n+"\u00a0andre aktivitetar", number.EN+" together with "+n+"\u00a0other activities")
	}
}

// estimates are those of two sums that have any parts.
func estimates[T any](a T, partsOfA int, b T, partsOfB int) []T {
	var all []T
	if partsOfA > 0 {
		all = append(all, a)
	}
	if partsOfB > 0 {
		all = append(all, b)
	}
	return all
}

// amountWords says a number, that there is nothing when there are no parts, or that it is not stated.
func amountWords(format func(value.Lang) string, parts int) value.Text {
	said := value.EachLang(format)
	switch {
	case parts == 0:
		return text("ingenting", "ingenting", "nothing")
	case said.IsZero():
		return text("ikke oppgitt", "ikkje oppgitt", "not stated")
	}
	return said
}

// dayLongerThan24Hours looks at each entry, shared among its people, and at what one person has
// given to all efforts on a day.
func dayLongerThan24Hours(c *check) {
	const day = 24 * 100
	type personDay struct {
		person value.ID
		date   value.Date
	}
	given := map[personDay]int64{}
	each(c, c.plan.Budget.Effort, "/budget/effort", func(at finding.Pointer, e *budget.Effort) {
		for i, entry := range e.Actual {
			if entry.Date.IsZero() {
				continue // what several days came to
			}
			place := at.Key("actual").Index(i).Key("hours")
			people := max(1, entry.People.Int64())
			tooLong := entry.Hours.Hundredths() > day*people
			if c.index.Person(e.Contributor) != nil {
				key := personDay{e.Contributor, entry.Date}
				given[key] += entry.Hours.Hundredths()
				tooLong = tooLong || given[key] > day
			}
			if tooLong {
				c.report(place, value.Named("effort", e.Title), value.Formatted("date", entry.Date))
			}
		}
	})
}

// reportOverdue looks at the day the plan was revised; without one it is not known what is late.
func reportOverdue(c *check) {
	each(c, c.plan.Budget.Financing, "/budget/financing", func(at finding.Pointer, f *budget.Financing) {
		for i, duty := range f.Duties {
			if duty.Sent.IsZero() && duty.Date.Before(c.plan.RevisionDate) {
				c.report(at.Key("duties").Index(i), value.Named("report", duty.Title), value.Named("financing", f.Title), value.Formatted("date", duty.Date))
			}
		}
	})
}
