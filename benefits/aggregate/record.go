package aggregate

import (
	"bytes"
	"cmp"
	"hash/fnv"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// record is what is kept of a report: enough to add it up, to see what it has to do with others,
// and to find it again.
type record struct {
	project identity.ProjectID
	// municipality is the latest number of the one that reports, and said the number it gave: they
	// differ when it has been renumbered.
	municipality identity.MunicipalityNumber
	said         identity.MunicipalityNumber
	period       value.Period
	revision     int64
	// name is made of the id of the report, which a correction keeps.
	name uint32
	// digest tells two different reports of one revision apart.
	digest digest
	source Source
	// read counts the reports of this project, municipality and period, and copies those of this revision.
	read, copies int64
	// rivals are other reports that claim the revision, by their digests. They come after that of the
	// record.
	rivals  []rival
	example bool
	partOf  identity.ProjectID
	role    benefits.ReportRole
	// assumptions are what the figures rest on.
	assumptions benefits.Assumptions
	// benefits are those of the report, and after them its disbenefits.
	benefits []effect
	readings []reading
	// serial tells the records apart that are looked at one after the other.
	serial int64
	// stands is whether the figures of the report are counted, when that has been asked.
	asked, stands bool
	// places are those of the benefits by their ids, when there are many.
	places map[value.ID]int
}

// rival is another report that claims a revision, and where it was first found.
type rival struct {
	digest digest
	source Source
}

// mostRivals is how many rivals are named. More than these are as hard to choose among.
const mostRivals = 20

// rivalsOf are the rivals of a record that is kept, and of another of the same revision that is not.
// However they are put together, they are the same: those with the smallest digests.
func rivalsOf(kept, other *record) []rival {
	if kept.digest == other.digest && len(other.rivals) == 0 {
		return kept.rivals
	}
	all := slices.Concat(kept.rivals, other.rivals)
	if kept.digest != other.digest {
		all = append(all, rival{other.digest, other.source})
	}
	slices.SortFunc(all, func(a, b rival) int {
		return cmp.Or(bytes.Compare(a.digest[:], b.digest[:]), compareSources(a.source, b.source))
	})
	all = slices.CompactFunc(all, func(a, b rival) bool { return a.digest == b.digest })
	return all[:min(len(all), mostRivals)]
}

// benefit returns the benefit of the report with the id, nil when there is none.
func (k *record) benefit(id value.ID) *effect {
	const many = 16
	if len(k.benefits) <= many {
		for i := range k.benefits {
			if k.benefits[i].id == id {
				return &k.benefits[i]
			}
		}
		return nil
	}
	if k.places == nil {
		k.places = map[value.ID]int{}
		for i := range k.benefits {
			k.places[k.benefits[i].id] = i
		}
	}
	if i, there := k.places[id]; there {
		return &k.benefits[i]
	}
	return nil
}

// effect is a benefit of a report, or a disbenefit, which is never added to the benefits.
type effect struct {
	id           value.ID
	lost         bool // it is a disbenefit
	kind         benefits.Kind
	horizon      benefits.Horizon
	bearer       benefits.Bearer
	firstClaimed int64
	partOf       value.ID
	countedIn    benefits.OtherBenefit
	// own is the share of a shared benefit in per cent; shared is set when there are others.
	own     value.Decimal
	shared  bool
	figures []benefits.Figure
	// shape is what the effect has in common with others that differ in their amounts only, when
	// that is known.
	shape *effect
}

// named is the id of a benefit, or of a disbenefit.
func (e *effect) named() (benefit, disbenefit string) {
	if e.lost {
		return "", e.id.String()
	}
	return e.id.String(), ""
}

// reading is how an indicator stood at the end of the period.
type reading struct {
	id          value.ID
	code        benefits.IndicatorCode
	date        value.Date
	value       value.Decimal
	numerator   value.Decimal
	denominator value.Decimal
	measured    bool
	// fits is set when unit and rule are those of the code.
	fits bool
	rule benefits.Aggregation
}

// fill makes the record what is kept of a report. Its lists are used again.
func (k *record) fill(r *benefits.Report, from Source, d digest) {
	*k = record{
		project: r.Project, municipality: r.Municipality.Latest(), said: r.Municipality, period: r.Period, revision: max(r.Revision.Int64(), 1), digest: d,
		name: nameOf(r.ID), source: from, read: 1, copies: 1, example: r.Illustrative, partOf: r.PartOf, role: r.Role, assumptions: r.Assumptions,
		benefits: k.benefits[:0], readings: k.readings[:0],
	}
	k.fillEffects(r.Benefits, false)
	k.fillEffects(r.Disbenefits, true)
	for i := range r.Indicators {
		k.readings = append(k.readings, readingOf(&r.Indicators[i], r.Period))
	}
}

// nameOf makes a number of the id of a report. Those of a project are few, and so hardly ever alike.
func nameOf(id value.ID) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(id)) // a hash takes everything
	return h.Sum32()
}

func (k *record) fillEffects(list []benefits.ReportedBenefit, lost bool) {
	for i := range list {
		b := &list[i]
		e := another(&k.benefits)
		*e = effect{
			id: b.ID, lost: lost, kind: b.Kind, horizon: b.Horizon, bearer: b.Bearer, firstClaimed: b.FirstClaimed.Int64(), partOf: b.PartOf,
			countedIn: b.CountedIn, own: b.OwnPercent, shared: len(b.SharedWith) > 0 || !b.OwnPercent.IsZero(),
			figures: append(e.figures[:0], b.Figures...),
		}
		for j := range e.figures {
			e.figures[j].Comment = ""
		}
	}
}

// readingOf is the latest measurement of an indicator in the period of its report. When there is none, it
// is the latest of another time, which is not added. One without a date is taken to be of the period.
func readingOf(i *benefits.ReportedIndicator, period value.Period) reading {
	kept := reading{id: i.ID, code: i.Code, rule: i.Aggregation}
	if shared, known := benefits.SharedIndicator(i.Code); known {
		kept.fits = i.Unit == shared.Unit && (i.Aggregation == "" || i.Aggregation == shared.Aggregation)
		kept.rule = shared.Aggregation
	}
	last, lastIn := -1, false
	for n := range i.Measurements {
		if m := &i.Measurements[n]; m.Value.IsZero() && m.Numerator.IsZero() {
			continue // it says that something is missing, and not what was measured before
		}
		in := period.Contains(i.Measurements[n].Date)
		if last < 0 || in && !lastIn || in == lastIn && i.Measurements[n].Date.Compare(i.Measurements[last].Date) >= 0 {
			last, lastIn = n, in
		}
	}
	if last >= 0 {
		m := &i.Measurements[last]
		kept.date, kept.value, kept.numerator, kept.denominator = m.Date, m.Value, m.Numerator, m.Denominator
		kept.measured = m.Data == benefits.DataMeasured || m.Data == ""
	}
	return kept
}

// stakes are the amounts of a benefit that a doubt is about: what is realised, or else expected,
// or else planned.
func (e *effect) stakes() (sums amounts) {
	for _, stage := range []benefits.FigureStage{benefits.StageRealised, benefits.StageForecast, benefits.StagePlanned} {
		for _, f := range e.figures {
			if f.Stage == stage {
				sums.add(e.kind, f)
			}
		}
		if sums != (amounts{}) {
			return sums
		}
	}
	return sums
}

// wholeShare is all of a benefit, in millionths of a per cent.
const wholeShare = 100 * perOne

// shareOf is a share in millionths of a per cent. Who has stated none has all of it.
func shareOf(percent value.Decimal) int64 {
	if percent.IsZero() {
		return wholeShare
	}
	return percent.Millionths()
}

// another is the next place in a list. What stood there before is not cleared, so that the lists
// in it can be used again.
func another[T any](list *[]T) *T {
	if len(*list) < cap(*list) {
		*list = (*list)[:len(*list)+1]
	} else {
		var zero T
		*list = append(*list, zero)
	}
	return &(*list)[len(*list)-1]
}
