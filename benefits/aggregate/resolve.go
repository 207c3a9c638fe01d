package aggregate

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// resolution is what has been found out about the reports by looking at them together: what
// counts, and why the rest does not. It goes from project to project.
type resolution struct {
	all *reports
	// project is the one that is looked at, and group its reports that count, of all municipalities
	// and periods. Others are those of projects that it refers to.
	project identity.ProjectID
	group   []*record
	others  map[identity.ProjectID][]*record
	reader  *reader
	room    []*record // is used again for each project

	rulings  map[string]Ruling
	notAdded []NotAdded
	doubts   []Doubt
	aside    []SetAside
	inputs   [6]int64 // read, counted, superseded, copies, set aside, examples
}

const (
	read = iota
	counted
	superseded
	copies
	setAside
	examples
)

func newResolution(all *reports, rulings []Ruling) *resolution {
	r := &resolution{all: all, reader: newReader(&all.store.words), others: map[identity.ProjectID][]*record{}, rulings: map[string]Ruling{}}
	for _, d := range rulings {
		r.rulings[d.Doubt] = d
	}
	return r
}

// look goes on to the next project, and sorts its reports into those that count and those that do
// not.
func (r *resolution) look(places []place32) {
	for len(r.room) < len(places) {
		r.room = append(r.room, &record{})
	}
	r.group = r.group[:0]
	for i, p := range places {
		rec := r.room[i]
		r.reader.in = r.all.store.at(p)
		r.reader.record(rec)
		r.project = rec.project
		r.inputs[read] = sumOf(r.inputs[read], rec.read)
		r.inputs[superseded] = sumOf(r.inputs[superseded], rec.read-rec.copies)
		switch {
		case rec.conflict:
			r.inputs[setAside] = sumOf(r.inputs[setAside], rec.copies)
			r.aside = append(r.aside, SetAside{Source: rec.source, Project: rec.project, Reason: AsideConflict})
		case rec.example:
			r.inputs[examples] = sumOf(r.inputs[examples], rec.copies)
		default:
			r.inputs[counted]++
			r.inputs[copies] = sumOf(r.inputs[copies], rec.copies-1)
			r.group = append(r.group, rec)
		}
	}
}

// reportsOf returns the reports of a project that count.
func (r *resolution) reportsOf(project identity.ProjectID) []*record {
	if project == r.project {
		return r.group
	}
	if known, ok := r.others[project]; ok {
		return known
	}
	if len(r.others) == maxOthers {
		clear(r.others)
	}
	var list []*record
	for _, p := range r.all.of(project) {
		rec := &record{}
		r.reader.in = r.all.store.at(p)
		r.reader.record(rec)
		if !rec.conflict && !rec.example {
			list = append(list, rec)
		}
	}
	r.others[project] = list
	return list
}

// merge takes what has been found out about other projects, which come after these.
func (r *resolution) merge(o *resolution) {
	r.notAdded = append(r.notAdded, o.notAdded...)
	r.doubts = append(r.doubts, o.doubts...)
	r.aside = append(r.aside, o.aside...)
	for i, n := range o.inputs {
		r.inputs[i] = sumOf(r.inputs[i], n)
	}
}

// setAside takes the reports that were set aside as they were read.
func (r *resolution) setAside(list []SetAside) {
	n := int64(len(list))
	r.inputs[read], r.inputs[setAside] = sumOf(r.inputs[read], n), sumOf(r.inputs[setAside], n)
	r.aside = append(r.aside, list...)
	sortAside(r.aside)
}

func sortAside(list []SetAside) {
	slices.SortFunc(list, func(x, y SetAside) int {
		return cmp.Or(compareSources(x.Source, y.Source), cmp.Compare(x.Reason, y.Reason), cmp.Compare(x.Project, y.Project), slices.Compare(x.Rules, y.Rules))
	})
}

// maxOthers is how many projects that others refer to are kept at a time.
const maxOthers = 256

// overlap reports whether two periods have a day in common.
func overlap(a, b value.Period) bool { return !a.To.Before(b.From) && !b.To.Before(a.From) }

// whole decides whether a report counts beside the others of its project. Of two that tell of the
// same days, the longer counts, or the one that begins first; the other is in doubt.
func (r *resolution) whole(rec *record) bool {
	for _, other := range r.reportsOf(rec.project) {
		if other == rec || other.municipality != rec.municipality || !overlap(rec.period, other.period) {
			continue
		}
		if moreWhole(other.period, rec.period) {
			var stakes amounts
			for i := range rec.benefits {
				stakes.addAll(rec.benefits[i].stakes())
			}
			return r.doubt(Doubt{Kind: DoubtOverlap, Project: rec.project, Municipality: rec.municipality, Period: rec.period}, stakes)
		}
	}
	return true
}

// moreWhole reports whether the first of two overlapping periods counts before the second.
func moreWhole(a, b value.Period) bool {
	days := func(p value.Period) int {
		return p.To.Year()*372 + p.To.Month()*31 + p.To.Day() - p.From.Year()*372 - p.From.Month()*31 - p.From.Day()
	}
	return cmp.Or(cmp.Compare(days(a), days(b)), b.From.Compare(a.From), b.To.Compare(a.To)) > 0
}

// effect decides whether a benefit of a report counts.
func (r *resolution) effect(rec *record, e *effect) bool {
	switch {
	case !e.partOf.IsZero():
		r.leaveOut(rec, e, NotAddedPart)
		return false
	case e.countedIn.Project != "" && r.reports(e.countedIn.Project, rec.period, e.countedIn.ID):
		r.leaveOut(rec, e, NotAddedElsewhere)
		return false
	case rec.partOf != "" && rec.partOf != rec.project && r.reports(rec.partOf, rec.period, e.id):
		r.leaveOut(rec, e, NotAddedElsewhere)
		return false
	case rec.partOf != "" && rec.partOf != rec.project && r.sameSort(rec, e):
		return r.doubt(Doubt{Kind: DoubtSubproject, Project: rec.project, Municipality: rec.municipality, Benefit: e.id.String(), Other: rec.partOf, Period: rec.period}, e.stakes())
	}
	return r.share(rec, e)
}

// reports reports whether a project has reported a benefit for some of the days of a period.
func (r *resolution) reports(project identity.ProjectID, period value.Period, id value.ID) bool {
	for _, other := range r.reportsOf(project) {
		if overlap(other.period, period) && other.benefit(id) != nil {
			return true
		}
	}
	return false
}

// sameSort reports whether the project that a report is part of tells of benefits of the same kind
// and bearer in the same period, which may or may not hold this one.
func (r *resolution) sameSort(rec *record, e *effect) bool {
	for _, other := range r.reportsOf(rec.partOf) {
		if overlap(other.period, rec.period) && slices.ContainsFunc(other.benefits, func(o effect) bool {
			return o.kind == e.kind && o.bearer == e.bearer && len(o.figures) > 0 && len(e.figures) > 0
		}) {
			return true
		}
	}
	return false
}

// share decides about a benefit that several municipalities report of one project. The lead's
// comes first, and then those of the others by their number, until the shares make a whole.
func (r *resolution) share(rec *record, e *effect) bool {
	if len(e.figures) == 0 {
		return true
	}
	if len(r.reportsOf(rec.project)) == 1 {
		return true
	}
	type holder struct {
		*record
		own value.Decimal
	}
	var holders []holder
	for _, other := range r.reportsOf(rec.project) {
		if !overlap(other.period, rec.period) {
			continue
		}
		if o := other.benefit(e.id); o != nil && o.partOf.IsZero() && len(o.figures) > 0 && (other == rec || other.municipality != rec.municipality) {
			holders = append(holders, holder{other, o.own})
		}
	}
	if len(holders) == 1 {
		return true
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
	sum, one := new(big.Rat), big.NewRat(1, 1)
	for _, h := range holders {
		sum.Add(sum, scale(h.own))
		if h.record != rec {
			continue
		}
		if sum.Cmp(one) <= 0 {
			return true
		}
		if first := holders[0]; first.role == benefits.RoleLead && first.record != rec && scale(first.own).Cmp(one) == 0 {
			r.leaveOut(rec, e, NotAddedLead)
			return false
		}
		return r.doubt(Doubt{Kind: DoubtShares, Project: rec.project, Municipality: rec.municipality, Benefit: e.id.String(), Period: rec.period}, e.stakes())
	}
	return true
}

// claimed notes a benefit that says that it is new, although an earlier report has it.
func (r *resolution) claimed(rec *record, e *effect) {
	for _, other := range r.reportsOf(rec.project) {
		if other.municipality != rec.municipality || !other.period.To.Before(rec.period.From) {
			continue
		}
		if o := other.benefit(e.id); o != nil && o.firstClaimed != 0 && e.firstClaimed > o.firstClaimed {
			r.doubt(Doubt{Kind: DoubtClaimed, Project: rec.project, Municipality: rec.municipality, Benefit: e.id.String(), Period: rec.period}, amounts{})
			return
		}
	}
}

// toldByAnother reports whether the figures of a period stand in a report that is not of that
// period, while another report of the same project and municipality is, or is later: what was
// planned or expected of a year is as its own report says, and until then as the latest does.
func (r *resolution) toldByAnother(rec *record, period value.Period) bool {
	before, after := period.From.Before(rec.period.From), rec.period.To.Before(period.To)
	if !before && !after {
		return false
	}
	return slices.ContainsFunc(r.reportsOf(rec.project), func(other *record) bool {
		return other != rec && other.municipality == rec.municipality &&
			(after && rec.period.To.Before(other.period.To) || before && overlap(other.period, period))
	})
}

// doubt lists a doubt and reports whether what it is about counts: only when somebody has decided
// so.
func (r *resolution) doubt(d Doubt, stakes amounts) bool {
	sum := sha256.Sum256([]byte(string(d.Kind) + "\x00" + string(d.Project) + "\x00" + d.Municipality.String() + "\x00" + d.Benefit + "\x00" +
		string(d.Other) + "\x00" + d.Period.From.String() + d.Period.To.String()))
	d.ID = hex.EncodeToString(sum[:6])
	d.Ruling = r.rulings[d.ID]
	// Amounts that are too large to be written are not at stake: the sum would be refused as well.
	d.Hours, _ = stakes.hours.asHours(stakes.hasHours)
	d.Money, _ = stakes.money.asMoney(stakes.hasMoney)
	d.TimeValue, _ = stakes.timeValue.asMoney(stakes.hasTime)
	r.doubts = append(r.doubts, d)
	return d.Ruling.Count == CountIt
}

// leaveOut lists the figures of a benefit that are counted somewhere else.
func (r *resolution) leaveOut(rec *record, e *effect, reason NotAddedReason) {
	for _, f := range e.figures {
		r.leaveOutFigure(rec, e, f, reason)
	}
}

func (r *resolution) leaveOutFigure(rec *record, e *effect, f benefits.Figure, reason NotAddedReason) {
	r.notAdded = append(r.notAdded, NotAdded{
		Reason: reason, Source: rec.source, Project: rec.project, Benefit: e.id.String(), Stage: f.Stage, Hours: f.Hours, Money: f.Money,
	})
}
