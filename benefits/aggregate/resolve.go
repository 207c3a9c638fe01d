package aggregate

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// resolution is what has been found out about the reports by looking at them together: what
// counts, and why the rest does not. It goes from project to project.
type resolution struct {
	all *reports
	// project is the one that is looked at, and group its reports. Others are those of projects that it
	// refers to.
	project identity.ProjectID
	group   family
	others  map[identity.ProjectID]*family
	reader  *reader
	room    []*record // is used again for each project
	// verdicts and left are used again for each benefit.
	verdicts []verdict
	left     []bool

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
	r := &resolution{all: all, reader: newReader(&all.store.words), others: map[identity.ProjectID]*family{}, rulings: map[string]Ruling{}}
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
	r.group = family{reports: r.group.reports[:0]}
	for i, p := range places {
		rec := r.room[i]
		r.reader.in = r.all.store.at(p)
		r.reader.record(rec)
		r.project = rec.project
		r.inputs[read] = sumOf(r.inputs[read], rec.read)
		if rec.example {
			r.inputs[examples] = sumOf(r.inputs[examples], rec.read)
			continue
		}
		r.inputs[superseded] = sumOf(r.inputs[superseded], rec.read-rec.copies)
		switch {
		case len(rec.rivals) > 0:
			r.inputs[setAside] = sumOf(r.inputs[setAside], rec.copies)
			r.aside = append(r.aside, SetAside{Source: rec.source, Project: rec.project, Reason: AsideConflict})
			for _, rival := range rec.rivals {
				r.aside = append(r.aside, SetAside{Source: rival.source, Project: rec.project, Reason: AsideConflict})
			}
		default:
			r.inputs[counted]++
			r.inputs[copies] = sumOf(r.inputs[copies], rec.copies-1)
			r.group.reports = append(r.group.reports, rec)
		}
	}
}

// listed is how many entries of the report there are.
func (r *resolution) listed() int { return len(r.notAdded) + len(r.doubts) + len(r.aside) }

// reportsOf returns the reports of a project that count.
func (r *resolution) reportsOf(project identity.ProjectID) *family {
	if project == r.project {
		return &r.group
	}
	if known, ok := r.others[project]; ok {
		return known
	}
	if len(r.others) == maxOthers {
		clear(r.others)
	}
	found := &family{}
	for _, p := range r.all.of(project) {
		rec := &record{}
		r.reader.in = r.all.store.at(p)
		r.reader.record(rec)
		if len(rec.rivals) == 0 && !rec.example {
			found.reports = append(found.reports, rec)
		}
	}
	r.others[project] = found
	return found
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
// same days, the correction counts, or else the longer, or the one that begins first; the other is in
// doubt.
func (r *resolution) whole(rec *record) bool {
	if !r.overshadowed(rec) {
		return true
	}
	var stakes amounts
	for i := range rec.benefits {
		if e := &rec.benefits[i]; !e.lost {
			stakes.addAll(e.stakes())
		}
	}
	return r.doubt(overlapDoubt(rec), stakes)
}

// overshadowed reports whether a report of the same project and municipality that goes before tells of some
// of the same days, or one of a municipality that came out of this one: who reported under a number
// that was out of use, and reports again under one that is not, is not counted twice.
func (r *resolution) overshadowed(rec *record) bool {
	of := r.reportsOf(rec.project)
	if slices.ContainsFunc(of.near(rec.municipality, rec.period), func(other *record) bool {
		return other != rec && overlap(rec.period, other.period) && goesBefore(other, rec)
	}) {
		return true
	}
	return of.shared() && slices.ContainsFunc(rec.said.Became(rec.period.To), func(m identity.Municipality) bool {
		later := m.Number.Latest()
		return later != rec.municipality && slices.ContainsFunc(of.near(later, rec.period), func(other *record) bool { return overlap(rec.period, other.period) })
	})
}

func overlapDoubt(rec *record) Doubt {
	return Doubt{Kind: DoubtOverlap, Project: rec.project, Municipality: rec.said, Period: rec.period}
}

// stands reports whether a report, of any project, is one whose figures are counted.
func (r *resolution) stands(rec *record) bool {
	if !rec.asked {
		rec.asked, rec.stands = true, !r.overshadowed(rec) || r.rulings[overlapDoubt(rec).name()].Count == CountIt
	}
	return rec.stands
}

// goesBefore reports whether one of two reports that tell of the same days counts before the other: a
// correction of its period has the same id and a later revision, and otherwise it is the longer.
func goesBefore(a, b *record) bool {
	if a.name == b.name && a.revision != b.revision {
		return a.revision > b.revision
	}
	return moreWhole(a.period, b.period)
}

// moreWhole reports whether the first of two overlapping periods counts before the second: the longer, or
// the one that begins first. All months are of one length, so that a leap day makes no year the longer.
func moreWhole(a, b value.Period) bool {
	days := func(p value.Period) int {
		return p.To.Year()*372 + p.To.Month()*31 + p.To.Day() - p.From.Year()*372 - p.From.Month()*31 - p.From.Day()
	}
	return cmp.Or(cmp.Compare(days(a), days(b)), b.From.Compare(a.From), b.To.Compare(a.To)) > 0
}

// claimed notes a benefit that says that it is new, although an earlier report has it.
func (r *resolution) claimed(rec *record, e *effect) {
	for _, other := range r.reportsOf(rec.project).of(rec.municipality) {
		if !other.period.To.Before(rec.period.From) {
			continue
		}
		if o := other.benefit(e.id); o != nil && o.lost == e.lost && o.firstClaimed != 0 && e.firstClaimed > o.firstClaimed {
			benefit, disbenefit := e.named()
			r.doubt(Doubt{Kind: DoubtClaimed, Project: rec.project, Municipality: rec.said, Benefit: benefit, Disbenefit: disbenefit, Period: rec.period}, amounts{})
			return
		}
	}
}

// toldByAnother reports whether another report of the same project and municipality is to tell of the
// days of a figure that is not of the period of its own report: what was planned or expected of a year
// is as its own report says, and until then as the latest does. Of reports of parts of a year, the latest
// tells of all of it, unless an earlier one has figures of the benefit for its own part. Of a year that no
// report is of, such as one before the first report, the latest that has figures of the benefit tells.
func (r *resolution) toldByAnother(rec *record, e *effect, f benefits.Figure) bool {
	if within(f.Period, rec.period) {
		return false
	}
	of := r.reportsOf(rec.project)
	another := func(other *record) bool { return other.period != rec.period && r.stands(other) }
	if rec.period.To.Before(f.Period.To) {
		for _, other := range slices.Backward(of.of(rec.municipality)) {
			if endsAfter(other.period, rec.period) && another(other) {
				return true
			}
		}
	}
	if slices.ContainsFunc(of.near(rec.municipality, f.Period), func(other *record) bool {
		return another(other) && (within(f.Period, other.period) || endsAfter(other.period, rec.period) && overlap(other.period, f.Period) || other.tells(e, f, true))
	}) {
		return true
	}
	return slices.ContainsFunc(of.tellingOf(f.Period.Year()), func(other *record) bool {
		return other.municipality == rec.municipality && endsAfter(other.period, rec.period) && another(other) && other.tells(e, f, false)
	})
}

// tells reports whether a report has a figure of the benefit that tells of the same as another, for some of its
// days, and is added; with own, one of the report's own period.
func (k *record) tells(e *effect, f benefits.Figure, own bool) bool {
	o := k.benefit(e.id)
	return o != nil && o.lost == e.lost && slices.ContainsFunc(o.figures, func(g benefits.Figure) bool {
		return g.Stage == f.Stage && sameMeasure(f, g) && overlap(g.Period, f.Period) && g.Period.Year() != 0 && (!own || within(g.Period, k.period))
	})
}

// endsAfter reports whether a period ends after another, or with it and begins before.
func endsAfter(p, other value.Period) bool {
	return cmp.Or(p.To.Compare(other.To), other.From.Compare(p.From)) > 0
}

// within reports whether all days of a period are days of another.
func within(p, of value.Period) bool { return !p.From.Before(of.From) && !of.To.Before(p.To) }

// doubt lists a doubt and reports whether what it is about counts: only when somebody has decided
// so.
func (r *resolution) doubt(d Doubt, stakes amounts) bool {
	d.ID = d.name()
	d.Ruling = r.rulings[d.ID]
	// Amounts that are too large to be written are not at stake: the sum would be refused as well.
	d.Hours, _ = stakes.hours.asHours(stakes.hasHours)
	d.Money, _ = stakes.money.asMoney(stakes.hasMoney)
	d.TimeValue, _ = stakes.timeValue.asMoney(stakes.hasTime)
	r.doubts = append(r.doubts, d)
	return d.Ruling.Count == CountIt
}

// name is the ID of a doubt: of what it is about, whatever the amounts.
func (d Doubt) name() string {
	sum := sha256.Sum256([]byte(string(d.Kind) + "\x00" + string(d.Project) + "\x00" + d.Municipality.String() + "\x00" + d.Benefit + d.Disbenefit + "\x00" +
		string(d.Other) + "\x00" + d.Period.From.String() + d.Period.To.String()))
	return hex.EncodeToString(sum[:6])
}

// leaveOutFigure lists a figure of a benefit that is not counted here.
func (r *resolution) leaveOutFigure(rec *record, e *effect, f benefits.Figure, reason NotAddedReason) {
	benefit, disbenefit := e.named()
	left := NotAdded{
		Reason: reason, Source: rec.source, Project: rec.project, Benefit: benefit, Disbenefit: disbenefit, Stage: f.Stage, Hours: f.Hours, Money: f.Money,
	}
	if e.kind == benefits.SavedTime {
		left.Money, left.TimeValue = value.Money{}, f.Money
	}
	r.notAdded = append(r.notAdded, left)
}
