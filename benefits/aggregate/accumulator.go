package aggregate

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Accumulator takes benefit reports and keeps the latest revision of each. The zero Accumulator is
// empty and ready for use. It is not safe for use by several goroutines at once: give each its own,
// and [Accumulator.Merge] them. One that is in use must not be copied, since the copy would share what
// it holds.
//
// Which reports it has been given decides what it holds; in which order and in how many parts does not.
// One that is given again is counted as a copy, and its figures once.
type Accumulator struct {
	store   store
	aside   []SetAside
	sources map[SourceSum]bool

	// What is used again for each report.
	digester       digester
	writer         writer
	reader         *reader
	given, earlier record
}

// Add takes a report that has passed the gate and its rules, such as one that benefits.DecodeReport
// read without errors. It does not ask them again: a report with errors is counted, and is for
// [Accumulator.SetAside]. Add keeps nothing of r itself.
//
// It returns benefits.ErrNoReport for nil, which is what DecodeReport gives when the form of a document
// is wrong, schema.ErrNewerVersion for a report of a newer version, value.ErrSyntax for ids that no
// report can have, and ErrFull.
func (a *Accumulator) Add(r *benefits.Report, from Source) error {
	if r == nil {
		return benefits.ErrNoReport
	}
	if version := r.NewerVersion(); version != "" {
		return fmt.Errorf("%w: %s", schema.ErrNewerVersion, version)
	}
	if strings.IndexByte(string(r.Project), 0) >= 0 || strings.IndexByte(string(r.Municipality), 0) >= 0 {
		return fmt.Errorf("%w: a zero byte in an id", value.ErrSyntax)
	}
	a.given.fill(r, from, a.digester.of(r))
	return a.take(&a.given)
}

// SetAside notes a report that cannot be counted, so that no report is lost from the picture
// without a word.
func (a *Accumulator) SetAside(s SetAside) { a.aside = append(a.aside, s) }

// Aside is what has been noted with SetAside, in the order of the inputs. [Report.SetAside] has also the
// reports that claim the same revision.
func (a *Accumulator) Aside() []SetAside {
	list := slices.Clone(a.aside)
	sortAside(list)
	return list
}

// AddSource notes an input and its SHA-256.
func (a *Accumulator) AddSource(s SourceSum) {
	if a.sources == nil {
		a.sources = map[SourceSum]bool{}
	}
	a.sources[s] = true
}

// Merge takes everything another accumulator holds, nothing from nil. The other is not changed. It returns
// ErrFull.
func (a *Accumulator) Merge(b *Accumulator) error {
	if b == nil || a == b {
		return nil
	}
	r := newReader(&b.store.words)
	var given record
	for _, p := range b.store.slots {
		if p == 0 {
			continue
		}
		r.in = b.store.at(p)
		r.record(&given)
		if err := a.take(&given); err != nil {
			return err
		}
	}
	a.aside = append(a.aside, b.aside...)
	for s := range b.sources {
		a.AddSource(s)
	}
	return nil
}

// Len is the number of reports that are kept: one for each project, municipality and period, and one more
// where there is an example. A municipality is the same whatever number it has had, until it merges or is split.
func (a *Accumulator) Len() int { return a.store.count }

// Size is about how many bytes the accumulator takes, with what it takes to put its reports in order
// for [Accumulator.Report].
func (a *Accumulator) Size() int {
	const perSource, perAside, toOrder = 250, 200, 12
	return a.store.bytes() + toOrder*a.store.count + perSource*len(a.sources) + perAside*len(a.aside)
}

// take keeps a record, or the one it has of the same report, whichever is the later revision.
func (a *Accumulator) take(r *record) error {
	w := &a.writer
	w.words = &a.store.words
	w.scratch = appendKey(w.scratch[:0], r)
	slot, known := a.store.find(w.scratch)
	if known {
		if a.reader == nil {
			a.reader = newReader(&a.store.words)
		}
		a.reader.in = a.store.at(a.store.slots[slot])
		a.reader.record(&a.earlier)
		r = later(&a.earlier, r)
	}
	w.out = w.out[:0]
	w.record(r)
	return a.store.put(slot, w.out)
}

// later is the later of two records of one report, with what was read of both. Of one revision
// that is told in two ways, the one with the smaller digest stands for both, and names the other; of
// copies, the one from the source that comes first.
func later(a, b *record) *record {
	kept, other := a, b
	if order := cmp.Or(cmp.Compare(a.revision, b.revision), -bytes.Compare(a.digest[:], b.digest[:]), -compareSources(a.source, b.source)); order < 0 {
		kept, other = b, a
	}
	kept.read = sumOf(kept.read, other.read)
	if kept.revision == other.revision {
		kept.copies = sumOf(kept.copies, other.copies)
		kept.rivals = rivalsOf(kept, other)
	}
	return kept
}

// sumOf adds two numbers of reports. The largest number stands for all that are larger.
func sumOf(a, b int64) int64 {
	if a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}

func compareSources(a, b Source) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Line, b.Line))
}

func (a *Accumulator) sortedSources() []SourceSum {
	return slices.SortedFunc(maps.Keys(a.sources), func(x, y SourceSum) int {
		return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.SHA256, y.SHA256))
	})
}
