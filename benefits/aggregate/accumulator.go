package aggregate

import (
	"cmp"
	"maps"
	"slices"

	"github.com/samskaping/sdk/benefits"
)

// Accumulator takes benefit reports and keeps the latest revision of each. The zero Accumulator is
// empty and ready for use. It is not safe for use by several goroutines at once: give each its own,
// and [Accumulator.Merge] them.
//
// Which reports it has been given decides what it holds; in which order, in how many parts and
// how often the same one does not.
type Accumulator struct {
	reports map[key]*record
	aside   []SetAside
	sources map[string]string // name to SHA-256
}

// Add takes a report that has passed the gate and its rules. It returns an error for a report that
// cannot be written, such as one of a newer version.
func (a *Accumulator) Add(r *benefits.Report, from Source) error {
	kept, err := newRecord(r, from)
	if err != nil {
		return err
	}
	a.take(kept)
	return nil
}

// SetAside notes a report that cannot be counted, so that no report is lost from the picture
// without a word.
func (a *Accumulator) SetAside(s SetAside) { a.aside = append(a.aside, s) }

// AddSource notes an input and its SHA-256.
func (a *Accumulator) AddSource(s SourceSum) {
	if a.sources == nil {
		a.sources = map[string]string{}
	}
	a.sources[s.Name] = s.SHA256
}

// Merge takes everything another accumulator holds, which is not to be used afterwards.
func (a *Accumulator) Merge(b *Accumulator) {
	for _, r := range b.reports {
		a.take(r)
	}
	a.aside = append(a.aside, b.aside...)
	for name, sum := range b.sources {
		a.AddSource(SourceSum{name, sum})
	}
}

// Len is the number of reports that are kept: one for each project, municipality and period.
func (a *Accumulator) Len() int { return len(a.reports) }

// take keeps a record, or the one it has of the same report, whichever is the later revision.
func (a *Accumulator) take(r *record) {
	if a.reports == nil {
		a.reports = map[key]*record{}
	}
	k := r.key()
	if known := a.reports[k]; known != nil {
		r = later(known, r)
	}
	a.reports[k] = r
}

// later is the later of two records of one report, with what was read of both. Of one revision
// that is told in two ways, the one with the smaller digest stands for both, and the conflict is
// kept; of copies, the one from the source that comes first.
func later(a, b *record) *record {
	kept, other := a, b
	if order := cmp.Or(cmp.Compare(a.revision, b.revision), -slices.Compare(a.digest[:], b.digest[:]), -compareSources(a.source, b.source)); order < 0 {
		kept, other = b, a
	}
	kept.read += other.read
	if kept.revision == other.revision {
		kept.copies += other.copies
		kept.conflict = kept.conflict || other.conflict || kept.digest != other.digest
	}
	return kept
}

func compareSources(a, b Source) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Line, b.Line))
}

// sorted returns the records in an order that does not depend on how they came.
func (a *Accumulator) sorted() []*record {
	return slices.SortedFunc(maps.Values(a.reports), func(r, s *record) int {
		return cmp.Or(cmp.Compare(r.project, s.project), cmp.Compare(r.municipality, s.municipality),
			r.period.From.Compare(s.period.From), r.period.To.Compare(s.period.To))
	})
}
