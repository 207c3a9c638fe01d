package samskaping

import (
	"slices"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// Readiness answers whether an activity, or the whole project, can start: nothing is started
// without people and without money. It is never more certain than the estimates it rests on.
type Readiness struct {
	// Activity is the id of the activity, nothing for the project.
	Activity value.ID
	People   PeopleReadiness
	Money    MoneyReadiness
}

// Start is the answer of a [Readiness].
type Start string

// The answers.
const (
	CanStart            Start = "can-start"
	LacksPeople         Start = "lacks-people"
	LacksMoney          Start = "lacks-money"
	LacksPeopleAndMoney Start = "lacks-people-and-money"
	StartNotKnown       Start = "not-known"
)

// Start says whether it can start. What is surely lacking is said also when the other is not known.
func (r Readiness) Start() Start {
	switch people, money := r.People.Supply, r.Money.Supply; {
	case people == Lacking && money == Lacking:
		return LacksPeopleAndMoney
	case people == Lacking:
		return LacksPeople
	case money == Lacking:
		return LacksMoney
	case people == Enough && money == Enough:
		return CanStart
	}
	return StartNotKnown
}

// About reports whether the answer rests on a number that is only approximate.
func (r Readiness) About() bool { return r.People.About || r.Money.About }

// Supply says whether there is enough of something.
type Supply string

// The answers.
const (
	Enough        Supply = "enough"
	Lacking       Supply = "lacking"
	SupplyUnknown Supply = "not-known"
)

// PeopleReadiness holds the hours promised against the hours needed.
type PeopleReadiness struct {
	Supply Supply
	// About is true when the answer rests on an approximate number.
	About  bool
	Needed value.HoursSum
	// NeededBy are the activities that the hours in Needed are for together, this among them: those of
	// one proposal, when the hours are those of its assessment. They are not to be added up for each.
	// It is nothing when the hours are for this activity alone.
	NeededBy []value.ID
	Promised value.HoursSum
	// Shared is what is promised to the subproject and may be used for this and its other
	// activities. It counts only when it is enough for all of them.
	Shared value.HoursSum
	// Lines are the effort that is counted in Promised and Shared.
	Lines []value.ID
}

// MoneyReadiness holds the money secured against the cost. Secured and hoped-for money are never
// added together.
type MoneyReadiness struct {
	Supply Supply
	// About is true when the answer rests on an approximate number.
	About bool
	Cost  value.MoneySum
	// CostOf are the activities that the amount in Cost is for together, this among them: those of
	// one proposal, when the cost is that of its assessment. It is not to be added up for each. It
	// is nothing when the amount is for this activity alone.
	CostOf []value.ID
	// Secured is secured for the activity alone. Shared is secured for several things or for the
	// whole project; it counts only when it is enough for all that may need it.
	Secured value.MoneySum
	Shared  value.MoneySum
	// UsesShared is true when the money secured for the activity alone is not surely enough, and
	// there is money that it shares.
	UsesShared bool
	// CostLines are the costs counted: those in kind when they are worth all that was assessed, and
	// nothing when the cost is the assessment's. Lines are the financing in Secured and Shared.
	CostLines []value.ID
	Lines     []value.ID
	// WithoutExternal says whether there is enough of money from the municipality's own units and
	// the participants alone.
	WithoutExternal Supply
	// WaitsFor is the external money that is hoped for and may be used for it, nothing when there is
	// enough.
	WaitsFor []value.ID
}

// Readiness judges the activity with the id, or the whole project for the empty id. Nothing is known
// of an activity that is not there, nor of people or money whose numbers are too large to add up. To
// judge many, use [Plan.Feasibility].
func (p *Plan) Readiness(activity value.ID) Readiness {
	project, all := p.Feasibility()
	if activity.IsZero() {
		return project
	}
	for _, r := range all {
		if r.Activity == activity {
			return r
		}
	}
	return Readiness{Activity: activity, People: PeopleReadiness{Supply: SupplyUnknown},
		Money: MoneyReadiness{Supply: SupplyUnknown, WithoutExternal: SupplyUnknown}}
}

// Feasibility judges the whole project and each activity that is not cancelled, in the plan's order.
//
// The hours an activity needs are those it states, or else those of the assessment of its
// proposal. Hours promised to its subproject count when they are enough for all its activities;
// hours for the whole project are for leading it, until somebody says what they are for. Its cost
// is its cost lines in cash as the budget stands now ([budget.Budget.CostsNow]), or else the
// assessment. Lines in kind alone say that no money is needed only when they are worth all that
// was assessed. Money that is set aside counts for what it is set aside for; money for several
// things or for the whole project counts when it is enough for all that has been decided and may
// need it.
//
// An assessment is of the whole proposal. Where several activities come from it, what it says is
// what all of them take together, and one of them takes between nothing and what the others leave.
//
// The project has people when every activity has, and money when the secured money is enough for
// all costs; it lacks what an activity lacks. An activity that is done lacks nothing any more.
func (p *Plan) Feasibility() (project Readiness, activities []Readiness) {
	p = p.orEmpty()
	f := newFeasibility(p, p.Index())
	activities = f.activities()
	return f.project(activities), activities
}

// feasibility is what a plan says of needs and means, looked up once.
type feasibility struct {
	plan      *Plan
	index     *Index
	live      []*Activity
	effort    map[value.ID][]budget.Effort
	lines     []budget.Cost              // the costs as the budget stands now
	costs     map[value.ID][]budget.Cost // in cash and in kind, by what they are for
	from      map[value.ID][]*Activity   // the live activities, by the proposal they come from
	wanted    map[value.ID]wanted        // the hours the activities need
	taken     map[value.ID]taken         // what the activities cost
	secured   sources
	hoped     sources // external money that is not secured
	residuals map[bool]*claims
	rests     map[value.ID]rest
}

func newFeasibility(p *Plan, x *Index) *feasibility {
	f := &feasibility{plan: p, index: x, live: make([]*Activity, 0, len(p.Activities)), rests: map[value.ID]rest{}}
	f.effort = grouped(p.Budget.Effort, func(e *budget.Effort) value.ID { return e.For })
	f.lines = p.Budget.CostsNow()
	f.costs = grouped(f.lines, func(c *budget.Cost) value.ID { return c.For })
	f.from = map[value.ID][]*Activity{}
	for i := range p.Activities {
		if a := &p.Activities[i]; a.Status != ActivityCancelled {
			f.live = append(f.live, a)
			if from := x.proposalOf(a); !from.IsZero() {
				f.from[from] = append(f.from[from], a)
			}
		}
	}
	f.wanted, f.taken = make(map[value.ID]wanted, len(f.live)), make(map[value.ID]taken, len(f.live))
	f.want()
	f.take()
	var secured, hoped []source
	for _, line := range p.Budget.Financing {
		switch {
		case line.Form == budget.InKind:
		case line.Secured():
			secured = append(secured, sourcesOf(line)...)
		case line.Hoped() && line.External():
			hoped = append(hoped, source{line: line.ID, targets: line.For})
		}
	}
	f.secured, f.hoped = sourcesFor(secured), sourcesFor(hoped)
	others := f.otherClaims()
	f.residuals = map[bool]*claims{false: claimsOn(append(f.claims(false), others...)), true: claimsOn(append(f.claims(true), others...))}
	return f
}

// activities judges each activity.
func (f *feasibility) activities() []Readiness {
	list := slices.Grow([]Readiness(nil), len(f.live))
	for _, a := range f.live {
		list = append(list, Readiness{a.ID, f.people(a), f.money(a)})
	}
	return list
}

// notDone leaves out the activities that are done.
func (f *feasibility) notDone(activities []Readiness) []Readiness {
	var left []Readiness
	for i, r := range activities {
		if f.live[i].Status != ActivityDone {
			left = append(left, r)
		}
	}
	return left
}

// grouped divides a list by what its items are for.
func grouped[T any](list []T, by func(*T) value.ID) map[value.ID][]T {
	size := map[value.ID]int{}
	for i := range list {
		size[by(&list[i])]++
	}
	room, groups := make([]T, len(list)), make(map[value.ID][]T, len(size))
	for i := range list {
		id := by(&list[i])
		if groups[id] == nil {
			groups[id], room = room[:0:size[id]], room[size[id]:]
		}
		groups[id] = append(groups[id], list[i])
	}
	return groups
}

// project judges the whole project by its activities that are not done, and by the budget.
func (f *feasibility) project(activities []Readiness) Readiness {
	activities = f.notDone(activities)
	return Readiness{People: f.projectPeople(activities), Money: f.projectMoney(activities)}
}

func (f *feasibility) projectPeople(activities []Readiness) PeopleReadiness {
	needed, errNeeded := value.SumHours(f.allNeeded()...)
	promised, errPromised := f.plan.Budget.TotalEffort()
	if errNeeded != nil || errPromised != nil {
		return PeopleReadiness{Supply: SupplyUnknown}
	}
	r := PeopleReadiness{Supply: SupplyUnknown, Needed: needed, Promised: promised, Lines: effortIDs(f.plan.Budget.Effort)}
	enough, about := len(activities) > 0, false
	lacking, surely := false, false
	for _, a := range activities {
		enough = enough && a.People.Supply == Enough
		about = about || a.People.About
		lacking = lacking || a.People.Supply == Lacking
		surely = surely || a.People.Supply == Lacking && !a.People.About
	}
	switch {
	case lacking:
		r.Supply, r.About = Lacking, !surely
	case enough:
		r.Supply, r.About = Enough, about
	}
	return r
}

func (f *feasibility) projectMoney(activities []Readiness) MoneyReadiness {
	r := MoneyReadiness{Supply: SupplyUnknown, WithoutExternal: SupplyUnknown}
	cost, errCost := f.plan.Budget.TotalCost(budget.Cash)
	secured, errSecured := sumSources(f.secured.all)
	own, errOwn := sumSources(internal(f.secured.all))
	if errCost != nil || errSecured != nil || errOwn != nil {
		return r
	}
	r.Cost, r.Secured, r.Lines = cost, secured, linesOf(f.secured.all)
	for i := range f.plan.Budget.Costs {
		if c := &f.plan.Budget.Costs[i]; c.Form != budget.InKind && c.PartOf.IsZero() {
			r.CostLines = append(r.CostLines, c.ID)
		}
	}
	if cost.Parts > 0 {
		r.Supply, r.About = compare(moneyRange(cost), moneyRange(secured))
		r.WithoutExternal, _ = compare(moneyRange(cost), moneyRange(own))
	}
	switch {
	case slices.ContainsFunc(activities, func(a Readiness) bool { return a.Money.Supply == Lacking }):
		r.Supply = Lacking
	case r.Supply == Enough && slices.ContainsFunc(activities, func(a Readiness) bool { return a.Money.Supply != Enough }):
		r.Supply = SupplyUnknown
	}
	if r.Supply != Enough {
		r.WaitsFor = linesOf(f.hoped.all)
	}
	return r
}
