package aggregate

import (
	"cmp"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// verdict is what has been found out about a figure: why it is left out, or what is in doubt about
// it. The zero verdict is that it counts.
type verdict struct {
	reason NotAddedReason
	doubt  DoubtKind
	other  identity.ProjectID // what it may be the same as
}

// effect decides which figures of a benefit count, and lists those that do not: left says which are
// left out, one for each figure. It is nil when all count, and is used again for the next benefit.
func (r *resolution) effect(rec *record, e *effect) (left []bool) {
	if e.partOf.IsZero() && e.countedIn.Project == "" && rec.partOf == "" && len(r.reportsOf(rec.project).reports) == 1 {
		return nil
	}
	r.verdicts, r.left = r.verdicts[:0], r.left[:0]
	for _, f := range e.figures {
		r.verdicts = append(r.verdicts, r.judge(rec, e, f))
	}
	for i, v := range r.verdicts {
		out := false
		switch first := slices.Index(r.verdicts, v); {
		case v.reason != "":
			r.leaveOutFigure(rec, e, e.figures[i], v.reason)
			out = true
		case v.doubt != "" && first < i:
			out = r.left[first]
		case v.doubt != "":
			benefit, disbenefit := e.named()
			out = !r.doubt(Doubt{
				Kind: v.doubt, Project: rec.project, Municipality: rec.said, Benefit: benefit, Disbenefit: disbenefit, Other: v.other, Period: rec.period,
			}, r.stakes(e, v))
		}
		r.left = append(r.left, out)
	}
	return r.left
}

// stakes are the amounts of those figures that one doubt is about.
func (r *resolution) stakes(e *effect, v verdict) amounts {
	doubted := effect{kind: e.kind}
	for i, f := range e.figures {
		if r.verdicts[i] == v {
			doubted.figures = append(doubted.figures, f)
		}
	}
	return doubted.stakes()
}

// judge decides about a figure. It is left out only where another benefit has figures of the same
// stage for all its days, so that somebody counts it. Figures for some of the days, or of the hours and not of the
// money, and references that come back to where they began, leave a doubt.
func (r *resolution) judge(rec *record, e *effect, f benefits.Figure) verdict {
	if !r.added(rec, e, f) {
		return verdict{} // the picture says why it does not count
	}
	var doubted verdict
	for _, to := range references(rec, e) {
		switch some, all := covers(r.tellers(to, e, f), e, f); {
		case !some:
		case all && !r.comesBack(rec, e, f):
			return verdict{reason: to.reason}
		case doubted == verdict{}:
			doubted = verdict{doubt: DoubtSubproject, other: to.project}
		}
	}
	switch {
	case doubted != verdict{}:
		return doubted
	case rec.partOf != "" && rec.partOf != rec.project && r.sameSort(rec, e, f):
		return verdict{doubt: DoubtSubproject, other: rec.partOf}
	}
	return r.share(rec, e, f)
}

// added reports whether the picture adds a figure of a report, if nothing else counts it.
func (r *resolution) added(rec *record, e *effect, f benefits.Figure) bool {
	return f.Period.Year() != 0 && !(f.Hours.IsZero() && f.Money.IsZero()) && !r.toldByAnother(rec, e, f)
}

// reference is where a benefit says that it is counted.
type reference struct {
	project identity.ProjectID
	id      value.ID
	within  *record // the report it is in, when it is the same
	reason  NotAddedReason
}

// references are where a benefit says that it is counted, or its report for it: the whole of a
// report that is a part has the benefit under the same id.
func references(rec *record, e *effect) (list []reference) {
	if !e.partOf.IsZero() {
		list = append(list, reference{rec.project, e.partOf, rec, NotAddedPart})
	}
	if e.countedIn.Project != "" {
		list = append(list, reference{e.countedIn.Project, e.countedIn.ID, nil, NotAddedElsewhere})
	}
	if rec.partOf != "" && rec.partOf != rec.project {
		list = append(list, reference{rec.partOf, e.id, nil, NotAddedElsewhere})
	}
	return list
}

// teller is a figure of some of the same days, and the report and benefit it is in.
type teller struct {
	rec    *record
	effect *effect
	figure benefits.Figure
}

// tellers are the figures a reference of a benefit leads to that tell of the same as a figure.
func (r *resolution) tellers(to reference, of *effect, f benefits.Figure) (list []teller) {
	in := []*record{to.within}
	if to.within == nil {
		in = r.reportsOf(to.project).tellingOf(f.Period.Year())
	}
	for _, other := range in {
		if e := other.benefit(to.id); e != nil && e.lost == of.lost {
			list = r.tell(list, other, e, f)
		}
	}
	return list
}

// tell adds the figures of a benefit that tell of the same as a figure: they are of the same stage
// and of some of the same days, state hours or money as it does, and are added.
func (r *resolution) tell(list []teller, rec *record, e *effect, f benefits.Figure) []teller {
	for _, g := range e.figures {
		if g.Stage == f.Stage && sameMeasure(f, g) && overlap(g.Period, f.Period) && r.added(rec, e, g) && r.stands(rec) {
			list = append(list, teller{rec, e, g})
		}
	}
	return list
}

// sameMeasure reports whether two figures both state hours, or both money.
func sameMeasure(f, g benefits.Figure) bool {
	return !f.Hours.IsZero() && !g.Hours.IsZero() || !f.Money.IsZero() && !g.Money.IsZero()
}

// comesBack reports whether those who count a figure say in their turn, in one or more steps, that
// it is counted in the benefit it began with. Then nobody counts it. A way that is longer than any
// that makes sense is taken for one that does.
func (r *resolution) comesBack(rec *record, e *effect, f benefits.Figure) bool {
	const longest = 64
	seen, next := map[reference]bool{}, references(rec, e)
	for len(next) > 0 {
		to := next[len(next)-1]
		next = next[:len(next)-1]
		if seen[to] {
			continue
		}
		seen[to] = true
		tellers := r.tellers(to, e, f)
		if len(tellers) > 0 && to.project == rec.project && to.id == e.id || len(seen) > longest {
			return true
		}
		for _, t := range tellers {
			next = append(next, references(t.rec, t.effect)...)
		}
	}
	return false
}

// covers reports whether figures tell of some of the days of a figure of a benefit, and whether of all: of its
// hours, and of its money too. What saved hours were valued at goes with the hours.
func covers(list []teller, e *effect, f benefits.Figure) (some, all bool) {
	slices.SortFunc(list, func(a, b teller) int { return a.figure.Period.From.Compare(b.figure.Period.From) })
	hours, money := !f.Hours.IsZero(), !f.Money.IsZero()
	all = true
	if hours {
		all = coversDays(list, f.Period, func(g benefits.Figure) bool { return !g.Hours.IsZero() })
	}
	if money && !(hours && e.kind == benefits.SavedTime) {
		all = all && coversDays(list, f.Period, func(g benefits.Figure) bool { return !g.Money.IsZero() })
	}
	return len(list) > 0, all
}

// coversDays reports whether those figures that will do tell of all days of a period. They are in the order
// of their first days.
func coversDays(list []teller, p value.Period, will func(benefits.Figure) bool) bool {
	first := p.From // the first day nobody has told of
	for _, t := range list {
		switch days := t.figure.Period; {
		case first.Before(days.From):
			return false
		case !will(t.figure) || days.To.Before(first):
		case !days.To.Before(p.To):
			return true
		default:
			first = days.To.Next()
		}
	}
	return false
}

// sameSort reports whether the project that a report is part of has figures for some of the same
// days, of a benefit of the same kind and bearer, which may or may not hold this one.
func (r *resolution) sameSort(rec *record, e *effect, f benefits.Figure) bool {
	for _, other := range r.reportsOf(rec.partOf).tellingOf(f.Period.Year()) {
		for i := range other.benefits {
			o := &other.benefits[i]
			if o.lost == e.lost && o.kind == e.kind && o.bearer == e.bearer && len(r.tell(nil, other, o, f)) > 0 {
				return true
			}
		}
	}
	return false
}

// share decides about a figure of a benefit that several municipalities report of one project. The
// lead's comes first, and then those of the others by their number, until the shares make a whole.
func (r *resolution) share(rec *record, e *effect, f benefits.Figure) verdict {
	type holder struct {
		*record
		own     value.Decimal
		tellers []teller
	}
	of := r.reportsOf(rec.project)
	if !of.shared() {
		return verdict{}
	}
	holders := []holder{{record: rec, own: e.own}}
	for _, other := range of.tellingOf(f.Period.Year()) {
		if other.municipality == rec.municipality {
			continue
		}
		if o := other.benefit(e.id); o != nil && o.lost == e.lost {
			if told := r.tell(nil, other, o, f); len(told) > 0 {
				// Two reports of one municipality, of half a year each, come one after the other and hold one share.
				if last := &holders[len(holders)-1]; last.municipality == other.municipality {
					last.tellers = append(last.tellers, told...)
				} else {
					holders = append(holders, holder{other, o.own, told})
				}
			}
		}
	}
	if len(holders) == 1 {
		return verdict{}
	}
	slices.SortStableFunc(holders, func(a, b holder) int {
		lead := func(h holder) int {
			if h.role == benefits.RoleLead {
				return 0
			}
			return 1
		}
		return cmp.Or(cmp.Compare(lead(a), lead(b)), cmp.Compare(a.municipality, b.municipality))
	})
	var sum wide
	for _, h := range holders {
		sum.add(shareOf(h.own))
		if h.record == rec {
			break
		}
	}
	if n, fits := sum.int64(); fits && n <= wholeShare {
		return verdict{}
	}
	if first := holders[0]; first.role == benefits.RoleLead && first.record != rec && shareOf(first.own) == wholeShare {
		if _, all := covers(first.tellers, e, f); all {
			return verdict{reason: NotAddedLead}
		}
	}
	return verdict{doubt: DoubtShares}
}
