package aggregate

import (
	"bytes"
	"context"
	"io"
	"iter"
)

// Document is one document of an input, such as a report.
type Document struct {
	// Line is the line it stands on, from 1, and 0 when it is all of the input.
	Line int64
	// Data is what it holds, unpacked. Of one that is too large it is more than the gate takes, and
	// not all. It is there until the next one is asked for.
	Data []byte
	// Err says why the input could not be read on, such as io.ErrUnexpectedEOF. There is no data
	// then, and no document after it.
	Err error
}

// HasDocuments reports whether an input that begins like this is to be cut by [Documents]: it is
// compressed with gzip, or it has one document on each of several lines.
func HasDocuments(begin []byte) bool {
	if isPacked(begin) {
		return true
	}
	if first := begin[:min(len(begin), batchSize)]; bytes.IndexByte(first, '\n') >= 0 {
		begin = first
	}
	return bytes.IndexByte(bytes.TrimSpace(begin), '\n') >= 0 && hasLines(begin)
}

// Documents cuts an input into its documents as [Reading.Read] does, so that those that it sets
// aside can be found and looked at.
func Documents(from io.Reader) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		ctx, stop := context.WithCancel(context.Background())
		defer stop()
		reading := NewReading(1, 0) // one after the other, in their order
		defer func() { _, _ = reading.Close() }()
		reading.visit = func(d Document) {
			if ctx.Err() == nil && !yield(d) {
				stop()
			}
		}
		in := input{reading: reading}
		_ = in.read(ctx, from) // what went wrong is told with the last document
	}
}

// isPacked reports whether an input is compressed with gzip.
func isPacked(begin []byte) bool { return bytes.HasPrefix(begin, []byte("\x1f\x8b")) }
