package samskaping

import (
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// wanted is the hours an activity needs.
type wanted struct {
	estimate value.HoursEstimate
	need     bounds
	// shared is set when estimate is what several activities need together.
	shared *shared
}

// want finds the hours each activity needs.
func (f *feasibility) want() {
	stated := func(a *Activity) (bounds, bool) { return hoursNeed(a.Hours), a.Hours.Known() }
	for _, a := range f.live {
		if a.Hours.Known() {
			f.wanted[a.ID] = wanted{estimate: a.Hours, need: hoursNeed(a.Hours)}
			continue
		}
		if _, done := f.wanted[a.ID]; done {
			continue // with the others of its proposal
		}
		from := f.index.proposalOf(a)
		w := wanted{}
		if !from.IsZero() {
			w.estimate = f.index.Proposal(from).Assessment.Hours
		}
		w.need = hoursNeed(w.estimate)
		if len(f.from[from]) < 2 || !w.estimate.Known() {
			f.wanted[a.ID] = w
			continue
		}
		w.shared = sharing(f.from[from], w.need, stated)
		w.need = w.shared.need()
		for _, sharer := range w.shared.sharers {
			f.wanted[sharer.ID] = w
		}
	}
}

func (f *feasibility) people(a *Activity) PeopleReadiness {
	unknown := PeopleReadiness{Supply: SupplyUnknown}
	wants := f.wanted[a.ID]
	needed, err := value.SumHours(wants.estimate)
	if err != nil {
		return unknown
	}
	own := f.effort[a.ID]
	var shared []budget.Effort
	if !a.Subproject.IsZero() {
		shared = f.effort[a.Subproject]
	}
	r := PeopleReadiness{Needed: needed, NeededBy: wants.shared.all(), Lines: effortIDs(own, shared)}
	var errOwn, errShared error
	r.Promised, errOwn = budget.SumEffort(own)
	r.Shared, errShared = budget.SumEffort(shared)
	if errOwn != nil || errShared != nil {
		return unknown
	}
	need, promised, pool := wants.need, hoursRange(r.Promised), hoursRange(r.Shared)
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
	sum, counted := rest{bounds{hasMost: true}, true}, map[*shared]bool{}
	for _, a := range f.live {
		if a.Subproject != subproject {
			continue
		}
		wants := f.wanted[a.ID]
		need, sharers := wants.need, []*Activity{a}
		if wants.shared != nil {
			// All of it may be for those in this subproject, and for the one with the fewest hours
			// of its own.
			if counted[wants.shared] {
				continue
			}
			counted[wants.shared] = true
			need, sharers = wants.shared.left, wants.shared.within(subproject)
		}
		spare := bounds{}
		for i, s := range sharers {
			own, err := budget.SumEffort(f.effort[s.ID])
			sum.known = sum.known && err == nil
			if has := hoursRange(own); i == 0 || has.least < spare.least {
				spare = has
			}
		}
		sum.hours = sum.hours.plus(need.without(spare))
	}
	f.rests[subproject] = sum
	return sum
}

// hoursNeed is what is surely known of a need; nothing when it is too large.
func hoursNeed(e value.HoursEstimate) bounds {
	sum, err := value.SumHours(e)
	if err != nil {
		return bounds{}
	}
	return hoursRange(sum)
}

// allNeeded lists the hours that all activities need, those that several need together once.
func (f *feasibility) allNeeded() []value.HoursEstimate {
	var all []value.HoursEstimate
	for _, a := range f.live {
		wants := f.wanted[a.ID]
		switch {
		case wants.shared == nil || wants.shared.whole && wants.shared.sharers[0] == a:
			all = append(all, wants.estimate)
		case wants.shared.sharers[0] == a:
			all = append(all, wants.shared.left.hours())
		}
	}
	return all
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
