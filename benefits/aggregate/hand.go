package aggregate

import (
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/schema"
)

// pile is where reports are put when they have been read.
type pile struct {
	lock sync.Mutex
	all  Accumulator
}

// hand is what one core needs to read reports. It is used again for each.
type hand struct {
	report   benefits.Report
	digester digester
	// What it has read and not yet put on a pile: cores that waited for each other at every report
	// would wait a third of the time.
	records  []record
	aside    []SetAside
	sources  []SourceSum
	held     int // how many bytes it has been read from
	unproven *unproven
}

// pick takes a hand that nobody uses, or a new one.
func (r *Reading) pick(u *unproven) *hand {
	if u != nil {
		return &hand{unproven: u}
	}
	select {
	case h := <-r.hands:
		return h
	default:
		return &hand{}
	}
}

// layDown gives a hand to whoever needs one next.
func (r *Reading) layDown(h *hand) {
	if h.unproven != nil {
		r.keep(&h.unproven.pile, h)
		return
	}
	if h.held >= batchSize {
		r.keep(&r.pile, h)
	}
	select {
	case r.hands <- h:
	default:
		r.keep(&r.pile, h)
	}
}

// keep puts what is in a hand on a pile.
func (r *Reading) keep(on *pile, h *hand) {
	on.lock.Lock()
	before := on.all.Size()
	for i := range h.records {
		if err := on.all.take(&h.records[i]); err != nil {
			r.fail(err)
		}
	}
	for _, s := range h.aside {
		on.all.SetAside(s)
	}
	for _, s := range h.sources {
		on.all.AddSource(s)
	}
	if h.unproven != nil {
		r.unproven.Add(int64(on.all.Size() - before))
	}
	on.lock.Unlock()
	h.records, h.aside, h.sources, h.held = h.records[:0], h.aside[:0], h.sources[:0], 0
	if r.memory > 0 && r.Size() > r.memory {
		r.fail(ErrMemory)
	}
}

// read reads a report that can be counted, or says why it cannot.
func (h *hand) read(data []byte, from Source) (SetAside, bool) {
	verdict, err := schema.Decode(schema.BenefitReport, data, &h.report)
	switch {
	case err != nil:
		return refused(from, err), false
	case !verdict.Accepted():
		return found(from, verdict.Findings), false
	case verdict.Newer != "":
		return SetAside{Source: from, Reason: AsideNewer}, false
	}
	if !faultless(&h.report) {
		if findings := h.report.Errors(); len(findings) > 0 {
			aside := found(from, findings)
			if !namesPerson(h.report.Project) {
				aside.Project = identity.ProjectID(strings.Clone(string(h.report.Project)))
			}
			return aside, false
		}
	}
	return SetAside{}, true
}

// refused is a report that the gate could not read.
func refused(from Source, err error) SetAside {
	aside := SetAside{Source: from, Reason: AsideUnknown}
	var unreadable *finding.ReadError
	if errors.As(err, &unreadable) {
		id := unreadable.Finding.Rule.ID
		aside.Rules = []string{id}
		if id == "file-ends-early" || id == fileTooLarge {
			aside.Reason = AsideNotRead
		}
	}
	return aside
}

const fileTooLarge = "file-too-large" // the rule of the gate

// found is a report with errors. When it is all of a file, its line is that of the first error.
func found(from Source, findings finding.List) SetAside {
	aside := SetAside{Source: from, Reason: AsideFindings}
	for _, f := range findings {
		if f.Rule.Severity != finding.Error {
			continue
		}
		if aside.Source.Line == 0 {
			aside.Source.Line = int64(f.Line)
		}
		switch f.Rule.ID {
		case "other-major-version":
			aside.Reason = AsideNewer
		case "unknown-schema", "other-document":
			aside.Reason = AsideUnknown
		}
		aside.Rules = append(aside.Rules, f.Rule.ID)
	}
	slices.Sort(aside.Rules)
	aside.Rules = slices.Compact(aside.Rules)
	return aside
}
