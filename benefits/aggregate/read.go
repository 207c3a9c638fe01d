package aggregate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"sync"
	"sync/atomic"
)

// What ends a Reading.
var (
	// ErrMemory says that the reports take more memory than was allowed.
	ErrMemory = errors.New("aggregate: the reports take more memory than is allowed")
	// ErrClosed says that a Reading has been closed, and takes nothing more.
	ErrClosed = errors.New("aggregate: the reading is closed")
)

// Reading reads benefit reports from many inputs, on several cores, into one [Accumulator]:
//
//	reading := aggregate.NewReading(runtime.NumCPU(), 0)
//	err := reading.Read(ctx, "halden.ndjson", file)
//	all, err := reading.Close()
//
// An input is one report, or many with one on each line (NDJSON), and either may be compressed with
// gzip. Each report goes through the gate and the rules. One that has errors, is of a newer version,
// is no report at all or ends in the middle is set aside with the reason and its place, and the
// rest of the input is read all the same. Only an input whose checksum shows that it is damaged is
// set aside as a whole.
type Reading struct {
	pile
	memory  int
	failure atomic.Pointer[error]
	open    atomic.Bool

	jobs    chan batch
	done    sync.WaitGroup
	buffers sync.Pool
	hands   chan *hand // those that nobody uses

	reports, bytes atomic.Int64
	unproven       atomic.Int64 // how many bytes the reports take whose input is not proven

	visit func(Document) // is given the documents instead, when they are only to be looked at
}

// NewReading begins to read on a number of cores, that of [Reading.Read] among them. Memory is the
// most bytes that the reports may take, 0 for no limit. The Reading must be closed. The zero Reading
// takes nothing, like one that is closed.
func NewReading(cores, memory int) *Reading {
	others := max(0, cores-1)
	r := &Reading{memory: memory, jobs: make(chan batch, 4*others), hands: make(chan *hand, max(1, cores))}
	r.open.Store(true)
	for range others {
		r.done.Go(func() {
			for b := range r.jobs {
				r.work(b)
			}
		})
	}
	return r
}

// Read reads an input to its end. Several inputs may be read at once. What is wrong with the input
// or a report in it is in the accumulator; the error is that of the context, [ErrMemory],
// [ErrFull] or [ErrClosed], and then nothing more is to be read.
func (r *Reading) Read(ctx context.Context, name string, from io.Reader) error {
	if !r.open.Load() {
		return ErrClosed
	}
	raw := &hashing{from: from, sum: sha256.New(), reading: r}
	in := input{reading: r, name: name}
	err := in.read(ctx, raw)
	if err == nil && raw.end == nil {
		_, _ = io.Copy(io.Discard, untilStopped{raw, ctx, &in}) // what comes after a damaged part is of the same file
		err = in.stopped(ctx)
	}
	if err == nil && errors.Is(raw.end, io.EOF) {
		h := r.pick(nil)
		h.sources = append(h.sources, SourceSum{name, hex.EncodeToString(raw.sum.Sum(nil))})
		r.layDown(h)
	}
	return err
}

// SetAside notes an input that could not be opened.
func (r *Reading) SetAside(s SetAside) {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.all.SetAside(s)
}

// Progress is how many reports and bytes have been read.
func (r *Reading) Progress() (reports, bytes int64) { return r.reports.Load(), r.bytes.Load() }

// Size is about how many bytes the reports that have been read take.
func (r *Reading) Size() int {
	r.lock.Lock()
	defer r.lock.Unlock()
	return r.all.Size() + int(r.unproven.Load())
}

// Close waits until everything has been read, and returns what it has come to. It is called after
// all calls of Read have returned. With an error, [ErrMemory] or [ErrFull], it is not everything. A second
// call returns the same again.
func (r *Reading) Close() (*Accumulator, error) {
	if r.open.Swap(false) {
		close(r.jobs)
	}
	r.done.Wait()
	for range cap(r.hands) {
		r.keep(&r.pile, r.pick(nil))
	}
	return &r.all, r.failed()
}

func (r *Reading) failed() error {
	if err := r.failure.Load(); err != nil {
		return *err
	}
	return nil
}

// batch is a part of an input. When it has lines, each is a report, and the first is that number;
// else all of it is one.
type batch struct {
	name     string
	data     []byte
	line     int64
	unproven *unproven // where its reports are put, when they are not put with the rest at once
	// abandoned is set when nothing will come of the input.
	abandoned *atomic.Bool
}

// give leaves a batch to another core, or works on it when they have enough to do.
func (r *Reading) give(b batch) {
	select {
	case r.jobs <- b:
	default:
		r.work(b)
	}
}

func (r *Reading) work(b batch) {
	if b.unproven != nil {
		defer b.unproven.open.Done()
	}
	h := r.pick(b.unproven)
	defer r.layDown(h)
	h.held += len(b.data)
	if b.line == 0 {
		r.take(h, b.data, Source{Name: b.name})
	} else {
		lines(b.data, func(n int64, line []byte) {
			if !b.abandoned.Load() && r.failed() == nil {
				r.take(h, line, Source{b.name, b.line + n})
			}
		})
	}
	if cap(b.data) <= 2*batchSize {
		r.buffers.Put(&b.data)
	}
}

func (r *Reading) fail(err error) { r.failure.CompareAndSwap(nil, &err) }

// take takes one report.
func (r *Reading) take(h *hand, data []byte, from Source) {
	if r.visit != nil {
		r.visit(Document{Line: from.Line, Data: data})
		return
	}
	r.reports.Add(1)
	if aside, ok := h.read(data, from); !ok {
		h.aside = append(h.aside, aside)
		return
	}
	another(&h.records).fill(&h.report, from, h.digester.of(&h.report))
}
