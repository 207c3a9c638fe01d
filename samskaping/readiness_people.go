package samskaping

import (
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// needed is the hours an activity needs.
func (f *feasibility) needed(a *Activity) value.HoursEstimate {
	if a.Hours.Known() {
		return a.Hours
	}
	if proposal := f.index.Proposal(f.index.proposalOf(a)); proposal != nil {
		return proposal.Assessment.Hours
	}
	return value.HoursEstimate{}
}

func (f *feasibility) people(a *Activity) PeopleReadiness {
	unknown := PeopleReadiness{Supply: SupplyUnknown}
	needed, err := value.SumHours(f.needed(a))
	if err != nil {
		return unknown
	}
	own := f.effort[a.ID]
	var shared []budget.Effort
	if !a.Subproject.IsZero() {
		shared = f.effort[a.Subproject]
	}
	r := PeopleReadiness{Needed: needed, Lines: effortIDs(own, shared)}
	var errOwn, errShared error
	r.Promised, errOwn = budget.SumEffort(own)
	r.Shared, errShared = budget.SumEffort(shared)
	if errOwn != nil || errShared != nil {
		return unknown
	}
	need, promised, pool := hoursRange(needed), hoursRange(r.Promised), hoursRange(r.Shared)
	if need.unstated && len(own)+len(shared) == 0 {
		// Nobody has promised anything, and somebody must do it.
		r.Supply = Lacking
		return r
	}
	r.Supply, r.About = compare(need, promised)
	if r.Supply == Enough || len(shared) == 0 {
		return r
	}
	r.Supply, r.About = SupplyUnknown, false
	if supply, about := compare(need, promised.plus(pool)); supply == Lacking {
		r.Supply, r.About = supply, about
		return r
	}
	// The pool is enough when it covers what every activity of the subproject may still need.
	rest := f.rest(a.Subproject)
	if supply, about := compare(rest.hours, pool); rest.known && supply == Enough {
		r.Supply, r.About = supply, about
	}
	return r
}

// rest is the hours that all activities of a subproject may still need when what is promised to
// each alone is used; not known when they are too large to add up. It is found once for each.
type rest struct {
	hours bounds
	known bool
}

func (f *feasibility) rest(subproject value.ID) rest {
	if found, done := f.rests[subproject]; done {
		return found
	}
	sum := rest{bounds{hasMost: true}, true}
	for _, a := range f.live {
		if a.Subproject != subproject {
			continue
		}
		needed, errNeeded := value.SumHours(f.needed(a))
		own, errOwn := budget.SumEffort(f.effort[a.ID])
		if errNeeded != nil || errOwn != nil {
			sum.known = false
			break
		}
		sum.hours = sum.hours.plus(hoursRange(needed).without(hoursRange(own)))
	}
	f.rests[subproject] = sum
	return sum
}

func effortIDs(lists ...[]budget.Effort) []value.ID {
	var ids []value.ID
	for _, list := range lists {
		for _, e := range list {
			ids = append(ids, e.ID)
		}
	}
	return ids
}
