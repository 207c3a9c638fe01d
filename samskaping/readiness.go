package samskaping

import (
	"fmt"
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
	About    bool
	Needed   value.HoursSum
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
	// Secured is secured for the activity alone. Shared is secured for several things or for the
	// whole project; it counts only when it is enough for all that may need it.
	Secured value.MoneySum
	Shared  value.MoneySum
	// UsesShared is true when the money secured for the activity alone is not surely enough, and
	// there is money that it shares.
	UsesShared bool
	// CostLines are the costs counted, nothing when the cost is the assessment's; Lines the
	// financing in Secured and Shared.
	CostLines []value.ID
	Lines     []value.ID
	// WithoutExternal says whether there is enough of money from the municipality's own units and
	// the participants alone.
	WithoutExternal Supply
	// WaitsFor is the external money that is hoped for and may be used for it, nothing when there is
	// enough.
	WaitsFor []value.ID
}

// Readiness judges the activity with the id, or the whole project for the empty id. It is a
// Readiness that is not known in anything when there is no such activity, and in a part whose
// numbers are too large to add up. To judge many, use [Plan.Feasibility].
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
// is its cost lines in cash, or else the assessment; an activity with lines in kind alone costs no
// money. Money that is set aside counts for what it is set aside for; money for several things or
// for the whole project counts when it is enough for all that has been decided and may need it.
//
// The project has people when every activity has, and money when the secured money is enough for
// all costs; it lacks what an activity lacks.
func (p *Plan) Feasibility() (project Readiness, activities []Readiness) {
	return feasibilityOf(p, p.Index())
}

func feasibilityOf(p *Plan, x *Index) (project Readiness, activities []Readiness) {
	f := newFeasibility(p, x)
	activities = slices.Grow(activities, len(f.live))
	for _, a := range f.live {
		activities = append(activities, Readiness{a.ID, f.people(a), f.money(a)})
	}
	return f.project(activities), activities
}

// feasibility is what a plan says of needs and means, looked up once.
type feasibility struct {
	plan      *Plan
	index     *Index
	live      []*Activity
	effort    map[value.ID][]budget.Effort
	costs     map[value.ID][]budget.Cost // in cash and in kind, by what they are for
	taken     map[value.ID]taken         // what the activities cost
	secured   sources
	hoped     sources // external money that is not secured
	residuals map[bool]*claims
	rests     map[value.ID]rest
}

// source is secured money and what it may be used for; everything when there are no targets.
type source struct {
	line     value.ID
	amount   value.MoneyEstimate
	external bool
	targets  []value.ID
}

// sources are found by what they may be used for, without looking at all of them.
type sources struct {
	all  []source
	open []int // may be used for everything
	by   map[value.ID][]int
}

func sourcesFor(all []source) sources {
	found := sources{all: all, by: map[value.ID][]int{}}
	for i, s := range all {
		if len(s.targets) == 0 {
			found.open = append(found.open, i)
		}
		for _, target := range s.targets {
			found.by[target] = append(found.by[target], i)
		}
	}
	return found
}

// serving lists the money that may be used for an activity, in the order of the plan.
func (s sources) serving(a *Activity) []source {
	indexes := slices.Concat(s.open, s.by[a.ID])
	if !a.Subproject.IsZero() {
		indexes = append(indexes, s.by[a.Subproject]...)
	}
	slices.Sort(indexes)
	var found []source
	for _, i := range slices.Compact(indexes) {
		found = append(found, s.all[i])
	}
	return found
}

// claims are what may still be needed of money that is shared, and how much that is for the money
// they share.
type claims struct {
	all       []claim
	by        map[value.ID][]int   // by what they are for, and by its subproject
	undecided map[value.ID][]claim // by the activity
	sums      map[string]pool      // by what the money is for
}

// pool is the sum of claims on money; not known when one of them is not.
type pool struct {
	claims bounds
	known  bool
}

func (p pool) plus(c claim) pool {
	return pool{p.claims.plus(bounds{most: c.most.Ore(), hasMost: true, about: c.about}), p.known && !c.most.IsZero()}
}

func claimsOn(all []claim) *claims {
	c := &claims{all, map[value.ID][]int{}, map[value.ID][]claim{}, map[string]pool{}}
	for i, claim := range all {
		if claim.undecided {
			c.undecided[claim.id] = append(c.undecided[claim.id], claim)
			continue
		}
		c.by[claim.id] = append(c.by[claim.id], i)
		if !claim.subproject.IsZero() && claim.subproject != claim.id {
			c.by[claim.subproject] = append(c.by[claim.subproject], i)
		}
	}
	return c
}

// on adds up what all that has been decided may need of money that is shared.
func (c *claims) on(shared []source) pool {
	open := slices.ContainsFunc(shared, func(s source) bool { return len(s.targets) == 0 })
	var targets []value.ID
	for _, s := range shared {
		targets = append(targets, s.targets...)
	}
	key := fmt.Sprint(open, targets)
	if sum, done := c.sums[key]; done {
		return sum
	}
	var indexes []int
	for i := range c.all {
		if open {
			indexes = append(indexes, i)
		}
	}
	for _, target := range targets {
		indexes = append(indexes, c.by[target]...)
	}
	sum := pool{bounds{hasMost: true}, true}
	slices.Sort(indexes)
	for _, i := range slices.Compact(indexes) {
		if !c.all[i].undecided {
			sum = sum.plus(c.all[i])
		}
	}
	c.sums[key] = sum
	return sum
}

// claim is what something still needs when the money for it alone is used: at most, whether that
// is known, and what it is.
type claim struct {
	id         value.ID // nothing for the project itself
	subproject value.ID
	most       value.Money
	about      bool
	// undecided is true for an activity that nobody has said yes to. It claims nothing of what
	// others need.
	undecided bool
}

func newFeasibility(p *Plan, x *Index) *feasibility {
	f := &feasibility{plan: p, index: x, live: make([]*Activity, 0, len(p.Activities)), rests: map[value.ID]rest{}}
	f.effort = grouped(p.Budget.Effort, func(e *budget.Effort) value.ID { return e.For })
	f.costs = grouped(p.Budget.Costs, func(c *budget.Cost) value.ID { return c.For })
	f.taken = make(map[value.ID]taken, len(p.Activities))
	for i := range p.Activities {
		if a := &p.Activities[i]; a.Status != ActivityCancelled {
			f.live = append(f.live, a)
			f.taken[a.ID] = f.takenBy(a)
		}
	}
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

// sourcesOf divides a financing into what is set aside and the rest.
func sourcesOf(line budget.Financing) []source {
	var all []source
	rest := line.Amount
	for _, e := range line.Earmarks {
		all = append(all, source{line.ID, value.ExactMoney(e.Amount), line.External(), []value.ID{e.For}})
		if e.Amount.IsZero() {
			rest = value.MoneyEstimate{Max: rest.Max} // how much is left is not known
			all[len(all)-1].amount = value.MoneyEstimate{}
			continue
		}
		for _, bound := range []*value.Money{&rest.Value, &rest.Min, &rest.Likely, &rest.Max} {
			left, err := bound.Add(e.Amount.Neg())
			if err != nil || left.Sign() < 0 {
				left = value.Kroner(0)
			}
			if !bound.IsZero() {
				*bound = left
			}
		}
	}
	if len(line.Earmarks) > 0 && rest == value.ExactMoney(value.Kroner(0)) {
		return all
	}
	return append(all, source{line.ID, rest, line.External(), line.For})
}

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

// taken is what an activity takes in cash, and the lines it comes from.
type taken struct {
	sum   value.MoneySum
	lines []value.ID
	err   error
}

func (f *feasibility) takenBy(a *Activity) taken {
	lines := f.costs[a.ID]
	if len(lines) > 0 {
		cash := cashOf(lines)
		sum, err := budget.SumCosts(cash)
		if len(cash) == 0 {
			sum.Estimate, sum.Parts = value.ExactMoney(value.Kroner(0)), 1
			cash = lines
		}
		return taken{sum, costIDs(cash), err}
	}
	var assessed value.MoneyEstimate
	if proposal := f.index.Proposal(f.index.proposalOf(a)); proposal != nil {
		assessed = proposal.Assessment.Cost
	}
	sum, err := value.SumMoney(assessed)
	return taken{sum, nil, err}
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

func (f *feasibility) money(a *Activity) MoneyReadiness {
	unknown := MoneyReadiness{Supply: SupplyUnknown, WithoutExternal: SupplyUnknown}
	takes := f.taken[a.ID]
	if takes.err != nil {
		return unknown
	}
	cost := takes.sum
	r := MoneyReadiness{Cost: cost, CostLines: slices.Clone(takes.lines)}
	var alone, shared []source
	for _, s := range f.secured.serving(a) {
		if s.onlyFor(a.ID) {
			alone = append(alone, s)
		} else {
			shared = append(shared, s)
		}
	}
	var errAlone, errShared error
	r.Secured, errAlone = sumSources(alone)
	r.Shared, errShared = sumSources(shared)
	if errAlone != nil || errShared != nil {
		return unknown
	}
	r.Lines = linesOf(slices.Concat(alone, shared))
	r.Supply, r.About = f.enough(a, moneyRange(cost), alone, shared, false)
	if supply, _ := compare(moneyRange(cost), moneyRange(r.Secured)); supply != Enough {
		r.UsesShared = len(shared) > 0
	}
	r.WithoutExternal, _ = f.enough(a, moneyRange(cost), internal(alone), internal(shared), true)
	if r.Supply != Enough {
		r.WaitsFor = linesOf(f.hoped.serving(a))
	}
	return r
}

// enough judges whether money covers a cost: the money for the activity alone, or that together
// with what it shares, when the shared money covers all that may need it.
func (f *feasibility) enough(a *Activity, cost bounds, alone, shared []source, ownOnly bool) (Supply, bool) {
	aloneSum, errAlone := sumSources(alone)
	sharedSum, errShared := sumSources(shared)
	if errAlone != nil || errShared != nil {
		return SupplyUnknown, false
	}
	have, pool := moneyRange(aloneSum), moneyRange(sharedSum)
	if supply, about := compare(cost, have); supply == Enough || len(shared) == 0 {
		return supply, about
	}
	if supply, about := compare(cost, have.plus(pool)); supply == Lacking {
		return supply, about
	}
	needed := f.residuals[ownOnly].on(shared)
	for _, c := range f.residuals[ownOnly].undecided[a.ID] {
		needed = needed.plus(c)
	}
	if !needed.known {
		return SupplyUnknown, false
	}
	if supply, about := compare(needed.claims, pool); supply == Enough {
		return supply, about
	}
	return SupplyUnknown, false
}

// claims lists what activities may still need of money that is shared.
func (f *feasibility) claims(ownOnly bool) []claim {
	all := make([]claim, 0, len(f.live))
	for _, a := range f.live {
		takes := f.taken[a.ID]
		var alone []source
		for _, i := range f.secured.by[a.ID] {
			if s := f.secured.all[i]; s.onlyFor(a.ID) && !(ownOnly && s.external) {
				alone = append(alone, s)
			}
		}
		have, errHave := sumSources(alone)
		c := claim{id: a.ID, subproject: a.Subproject, undecided: !a.Status.Decided()}
		if takes.err == nil && errHave == nil {
			c.most, c.about = moneyRange(takes.sum).without(moneyRange(have)).money()
		}
		all = append(all, c)
	}
	return all
}

// otherClaims lists what is needed for anything but the activities.
func (f *feasibility) otherClaims() []claim {
	var all []claim
	live := func(id value.ID) bool { _, is := f.taken[id]; return is }
	parts := map[value.ID][]budget.Cost{}
	for i := range f.plan.Budget.Costs {
		if part := &f.plan.Budget.Costs[i]; part.Form != budget.InKind && !part.PartOf.IsZero() && live(part.For) {
			parts[part.PartOf] = append(parts[part.PartOf], *part)
		}
	}
	for i := range f.plan.Budget.Costs {
		line := &f.plan.Budget.Costs[i]
		if line.Form == budget.InKind || !line.PartOf.IsZero() || live(line.For) || f.index.Activity(line.For) != nil {
			continue
		}
		c := claim{id: line.For}
		if f.index.Subproject(line.For) != nil {
			c.subproject = line.For
		}
		whole, err := budget.SumCosts(f.plan.Budget.Costs[i : i+1])
		taken, errTaken := budget.SumCosts(parts[line.ID])
		if err == nil && errTaken == nil {
			// The parts have what they may need at most set aside for them in the line.
			part := moneyRange(taken)
			if part.hasMost {
				part.least = part.most
			}
			c.most, c.about = moneyRange(whole).without(part).money()
		}
		all = append(all, c)
	}
	return all
}

func (f *feasibility) project(activities []Readiness) Readiness {
	r := Readiness{People: PeopleReadiness{Supply: Enough}, Money: MoneyReadiness{Supply: SupplyUnknown, WithoutExternal: SupplyUnknown}}
	var needed []value.HoursEstimate
	for _, a := range f.live {
		needed = append(needed, f.needed(a))
	}
	people, money := true, true
	about, surely := false, false
	for _, a := range activities {
		about = about || a.People.About
		surely = surely || a.People.Supply == Lacking && !a.People.About
		people = people && a.People.Supply == Enough
		money = money && a.Money.Supply == Enough
		if a.People.Supply == Lacking {
			r.People.Supply = Lacking
		}
	}
	switch {
	case r.People.Supply == Lacking:
		r.People.About = !surely
	case !people || len(activities) == 0:
		r.People.Supply = SupplyUnknown
	default:
		r.People.About = about
	}
	var errNeeded, errPromised error
	r.People.Needed, errNeeded = value.SumHours(needed...)
	r.People.Promised, errPromised = f.plan.Budget.TotalEffort()
	r.People.Lines = effortIDs(f.plan.Budget.Effort)
	if errNeeded != nil || errPromised != nil {
		r.People = PeopleReadiness{Supply: SupplyUnknown}
	}

	cost, errCost := f.plan.Budget.TotalCost(budget.Cash)
	secured, errSecured := sumSources(f.secured.all)
	own, errOwn := sumSources(internal(f.secured.all))
	if errCost != nil || errSecured != nil || errOwn != nil {
		return r
	}
	r.Money.Cost, r.Money.Secured = cost, secured
	for i := range f.plan.Budget.Costs {
		if c := &f.plan.Budget.Costs[i]; c.Form != budget.InKind && c.PartOf.IsZero() {
			r.Money.CostLines = append(r.Money.CostLines, c.ID)
		}
	}
	r.Money.Lines = linesOf(f.secured.all)
	if cost.Parts > 0 {
		r.Money.Supply, r.Money.About = compare(moneyRange(cost), moneyRange(secured))
		r.Money.WithoutExternal, _ = compare(moneyRange(cost), moneyRange(own))
	}
	if r.Money.Supply == Enough && !money {
		r.Money.Supply = SupplyUnknown
	}
	if slices.ContainsFunc(activities, func(a Readiness) bool { return a.Money.Supply == Lacking }) {
		r.Money.Supply = Lacking
	}
	if r.Money.Supply != Enough {
		r.Money.WaitsFor = linesOf(f.hoped.all)
	}
	return r
}

func (s source) onlyFor(id value.ID) bool {
	return len(s.targets) == 1 && s.targets[0] == id && id != ""
}

// linesOf names the financing that money comes from, each once.
func linesOf(all []source) []value.ID {
	var lines []value.ID
	seen := make(map[value.ID]bool, len(all))
	for _, s := range all {
		if !seen[s.line] {
			lines = append(lines, s.line)
		}
		seen[s.line] = true
	}
	return lines
}

func internal(all []source) []source {
	var kept []source
	for _, s := range all {
		if !s.external {
			kept = append(kept, s)
		}
	}
	return kept
}

func sumSources(all []source) (value.MoneySum, error) {
	parts := make([]value.MoneyEstimate, 0, len(all))
	for _, s := range all {
		parts = append(parts, s.amount)
	}
	return value.SumMoney(parts...)
}

func cashOf(lines []budget.Cost) []budget.Cost {
	inKind := func(c budget.Cost) bool { return c.Form == budget.InKind }
	if !slices.ContainsFunc(lines, inKind) {
		return lines
	}
	return slices.DeleteFunc(slices.Clone(lines), inKind)
}

func costIDs(lines []budget.Cost) []value.ID {
	var ids []value.ID
	for i := range lines {
		ids = append(ids, lines[i].ID)
	}
	return ids
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

// bounds is what is surely known of a sum: at least, and at most when there is a limit. The numbers
// are hundredths, of hours or of kroner. A sum of nothing is exactly 0.
type bounds struct {
	least, most int64
	hasMost     bool
	about       bool
	unstated    bool // nothing at all is known
}

func hoursRange(s value.HoursSum) bounds {
	e := s.Estimate
	if s.Parts == 0 {
		return bounds{hasMost: true}
	}
	if !e.Value.IsZero() {
		return bounds{e.Value.Hundredths(), e.Value.Hundredths(), true, e.About, false}
	}
	return bounds{e.Min.Hundredths(), e.Max.Hundredths(), !e.Max.IsZero(), e.About, s.Unknown == s.Parts}
}

func moneyRange(s value.MoneySum) bounds {
	e := s.Estimate
	if s.Parts == 0 {
		return bounds{hasMost: true}
	}
	if !e.Value.IsZero() {
		return bounds{e.Value.Ore(), e.Value.Ore(), true, e.About, false}
	}
	return bounds{e.Min.Ore(), e.Max.Ore(), !e.Max.IsZero(), e.About, s.Unknown == s.Parts}
}

// plus adds two sums. The numbers are far from the ends of int64.
func (b bounds) plus(c bounds) bounds {
	return bounds{b.least + c.least, b.most + c.most, b.hasMost && c.hasMost, b.about || c.about, false}
}

// without is what is left of a need when something is taken from it, never below 0.
func (b bounds) without(c bounds) bounds {
	left := bounds{hasMost: b.hasMost, about: b.about || c.about}
	left.most = max(0, b.most-c.least)
	if c.hasMost {
		left.least = max(0, b.least-c.most)
	}
	return left
}

// money is the upper bound as an amount, not stated when there is none.
func (b bounds) money() (value.Money, bool) {
	if !b.hasMost {
		return value.Money{}, b.about
	}
	m, err := value.Ore(b.most)
	if err != nil {
		return value.Money{}, b.about
	}
	return m, b.about
}

// compare says whether there is surely enough, surely too little, or neither, and whether that
// rests on an approximate number. Nothing at all is surely less than about something.
func compare(need, have bounds) (Supply, bool) {
	switch {
	case need.hasMost && have.least >= need.most:
		return Enough, (need.about && need.most > 0) || have.about && need.most > 0
	case have.hasMost && have.most < need.least:
		return Lacking, (need.about || have.about) && have.most > 0
	}
	return SupplyUnknown, false
}
