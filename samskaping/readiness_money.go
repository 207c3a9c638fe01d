package samskaping

import (
	"fmt"
	"slices"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

func (f *feasibility) money(a *Activity) MoneyReadiness {
	unknown := MoneyReadiness{Supply: SupplyUnknown, WithoutExternal: SupplyUnknown}
	takes := f.taken[a.ID]
	if takes.err != nil {
		return unknown
	}
	cost := takes.need
	r := MoneyReadiness{Cost: takes.sum, CostOf: takes.shared.all(), CostLines: slices.Clone(takes.lines)}
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
	r.Supply, r.About = f.enough(a, cost, alone, shared, false)
	if supply, _ := compare(cost, moneyRange(r.Secured)); supply != Enough {
		r.UsesShared = len(shared) > 0
	}
	r.WithoutExternal, _ = f.enough(a, cost, internal(alone), internal(shared), true)
	if r.Supply != Enough {
		r.WaitsFor = linesOf(f.hoped.serving(a))
	}
	return r
}

// taken is what an activity takes in cash, and the lines it comes from.
type taken struct {
	sum   value.MoneySum
	need  bounds
	lines []value.ID
	err   error
	// shared is set when sum is what several activities take together.
	shared *shared
}

// take finds what each activity takes.
func (f *feasibility) take() {
	stated := func(a *Activity) (bounds, bool) {
		cash := cashOf(f.costs[a.ID])
		sum, err := budget.SumCosts(cash)
		if err != nil {
			return bounds{}, true
		}
		return moneyRange(sum), len(cash) > 0
	}
	for _, a := range f.live {
		if lines := cashOf(f.costs[a.ID]); len(lines) > 0 {
			sum, err := budget.SumCosts(lines)
			f.taken[a.ID] = taken{sum: sum, need: moneyRange(sum), lines: costIDs(lines), err: err}
			continue
		}
		if _, done := f.taken[a.ID]; done {
			continue // with the others of its proposal
		}
		t := f.assessed(a)
		activities := f.from[f.index.proposalOf(a)]
		if len(activities) < 2 || t.sum.Unknown > 0 || t.err != nil {
			f.taken[a.ID] = f.lessInKind(a, t)
			continue
		}
		t.shared = sharing(activities, t.need, stated)
		t.need = t.shared.need()
		for _, sharer := range t.shared.sharers {
			f.taken[sharer.ID] = t
		}
	}
}

// assessed is what the assessment of the proposal says.
func (f *feasibility) assessed(a *Activity) taken {
	var cost value.MoneyEstimate
	if proposal := f.index.Proposal(f.index.proposalOf(a)); proposal != nil {
		cost = proposal.Assessment.Cost
	}
	sum, err := value.SumMoney(cost)
	return taken{sum: sum, need: moneyRange(sum), err: err}
}

// lessInKind looks at what is given in kind to an activity without costs in cash. Nobody needs to
// pay when that is worth all that was assessed. What is worth less may be in the assessment or
// beside it, and so the activity may need all of it in cash.
func (f *feasibility) lessInKind(a *Activity, t taken) taken {
	lines := f.costs[a.ID]
	given, err := budget.SumCosts(lines)
	if err != nil || len(lines) == 0 || t.err != nil {
		return t
	}
	if supply, _ := compare(t.need, moneyRange(given)); supply == Enough {
		t.sum.Estimate = value.ExactMoney(value.Kroner(0))
		t.need, t.lines = moneyRange(t.sum), costIDs(lines)
		return t
	}
	t.need.least = t.need.without(moneyRange(given)).least
	return t
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

// source is secured money and what it may be used for; everything when there are no targets.
type source struct {
	line     value.ID
	amount   value.MoneyEstimate
	external bool
	targets  []value.ID
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

func (s source) onlyFor(id value.ID) bool {
	return len(s.targets) == 1 && s.targets[0] == id && id != ""
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

// claim is what something still needs when the money for it alone is used: at most, whether that
// is known, and what it is.
type claim struct {
	ids   []value.ID // what it is for, and their subprojects; the empty id is the project itself
	most  value.Money
	about bool
	// undecided is true for what nobody has said yes to. It claims nothing of what others need.
	undecided bool
}

// claims lists what activities may still need of money that is shared. What several take together
// is one claim, and decided when one of them is.
func (f *feasibility) claims(ownOnly bool) []claim {
	all := make([]claim, 0, len(f.live))
	for _, a := range f.live {
		takes, sharers := f.taken[a.ID], []*Activity{a}
		if takes.shared != nil {
			if sharers = takes.shared.sharers; sharers[0] != a {
				continue
			}
		}
		c := claim{undecided: true}
		known, spare := takes.err == nil, bounds{}
		for i, s := range sharers {
			c.ids = append(c.ids, s.ID)
			if !s.Subproject.IsZero() {
				c.ids = append(c.ids, s.Subproject)
			}
			c.undecided = c.undecided && !s.Status.Decided()
			have, err := sumSources(f.alone(s, ownOnly))
			known = known && err == nil
			// It may be the one with the least money of its own that takes all.
			if own := moneyRange(have); i == 0 || own.least < spare.least {
				spare = own
			}
		}
		if known {
			whole := takes.need
			if takes.shared != nil {
				whole = takes.shared.left
			}
			c.most, c.about = whole.without(spare).money()
		}
		all = append(all, c)
	}
	return all
}

// alone is the money secured for an activity alone.
func (f *feasibility) alone(a *Activity, ownOnly bool) []source {
	var alone []source
	for _, i := range f.secured.by[a.ID] {
		if s := f.secured.all[i]; s.onlyFor(a.ID) && !(ownOnly && s.external) {
			alone = append(alone, s)
		}
	}
	return alone
}

// otherClaims lists what is needed for anything but the activities.
func (f *feasibility) otherClaims() []claim {
	var all []claim
	live := func(id value.ID) bool { _, is := f.taken[id]; return is }
	parts := map[value.ID][]budget.Cost{}
	for i := range f.lines {
		if part := &f.lines[i]; part.Form != budget.InKind && !part.PartOf.IsZero() && live(part.For) {
			parts[part.PartOf] = append(parts[part.PartOf], *part)
		}
	}
	for i := range f.lines {
		line := &f.lines[i]
		if line.Form == budget.InKind || !line.PartOf.IsZero() || live(line.For) || f.index.Activity(line.For) != nil {
			continue
		}
		c := claim{ids: []value.ID{line.For}}
		whole, err := budget.SumCosts(f.lines[i : i+1])
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

// claims are what may still be needed of money that is shared, and how much that is for the money
// they share.
type claims struct {
	all       []claim
	by        map[value.ID][]int   // by what they are for, and by its subproject
	undecided map[value.ID][]claim // by the activity
	sums      map[string]pool      // by what the money is for
}

func claimsOn(all []claim) *claims {
	c := &claims{all, map[value.ID][]int{}, map[value.ID][]claim{}, map[string]pool{}}
	for i, claim := range all {
		for _, id := range claim.ids {
			if claim.undecided {
				c.undecided[id] = append(c.undecided[id], claim)
			} else {
				c.by[id] = append(c.by[id], i)
			}
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
	if open {
		for i := range c.all {
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

// pool is the sum of claims on money; not known when one of them is not.
type pool struct {
	claims bounds
	known  bool
}

func (p pool) plus(c claim) pool {
	return pool{p.claims.plus(bounds{most: c.most.Ore(), hasMost: true, about: c.about}), p.known && !c.most.IsZero()}
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
