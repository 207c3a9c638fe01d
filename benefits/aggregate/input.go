package aggregate

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"errors"
	"hash"
	"io"
	"slices"
	"sync/atomic"

	"github.com/samskaping/sdk/schema"
)

// hashing counts and hashes the bytes of an input as they are in the file.
type hashing struct {
	from    io.Reader
	sum     hash.Hash
	reading *Reading
	end     error // why there is no more: io.EOF, or what went wrong
}

func (h *hashing) Read(p []byte) (n int, err error) {
	if h.end == nil {
		n, h.end = h.from.Read(p)
		h.sum.Write(p[:n])
		h.reading.bytes.Add(int64(n))
	}
	return n, h.end
}

// input is one input on its way: it is cut into batches that end at the end of a line.
type input struct {
	reading *Reading
	name    string
	// lines is set when there is one report on each line, and decided when that is known.
	lines, decided bool
	line           int64 // how many lines have been cut off
	tooLarge       bool  // a report was too large to be read
	unproven       *unproven
	abandoned      *atomic.Bool // the reading ends with an error, so that what is cut off need not be looked at
}

const batchSize = 256 << 10

// read cuts the input into batches. What cannot be read to its end is set aside.
func (in *input) read(ctx context.Context, raw io.Reader) error {
	if err := in.stopped(ctx); err != nil {
		return err
	}
	in.abandoned = &atomic.Bool{}
	abandon := context.AfterFunc(ctx, func() { in.abandoned.Store(true) })
	raw = untilStopped{raw, ctx, in}
	from := raw
	buffer, end := fill(from, in.buffer())
	if isPacked(buffer) {
		in.unproven = &unproven{}
		var unpacked *gzip.Reader
		unpacked, end = gzip.NewReader(io.MultiReader(bytes.NewReader(slices.Clone(buffer)), raw))
		if buffer = buffer[:0]; end == nil {
			from = untilStopped{unpacked, ctx, in} // little that is packed may be much to read
			buffer, end = fill(from, buffer)
		}
	}
	for end == nil {
		if buffer, end = in.cut(from, buffer); end == nil {
			buffer, end = fill(from, buffer)
		}
	}
	if errors.Is(end, io.EOF) {
		in.finish(buffer)
	} else {
		in.breakOff(buffer, end)
	}
	if in.unproven != nil {
		in.reading.settle(in, end)
	}
	if !abandon() { // from here on, what has been cut off is looked at whatever comes
		return ctx.Err()
	}
	return in.reading.failed()
}

// stopped is why nothing more is to be read.
func (in *input) stopped(ctx context.Context) error { return cmp.Or(ctx.Err(), in.reading.failed()) }

// untilStopped is an input that ends when nothing more is to be read: it may have no other end.
type untilStopped struct {
	io.Reader
	ctx context.Context
	in  *input
}

func (u untilStopped) Read(p []byte) (int, error) {
	if err := u.in.stopped(u.ctx); err != nil {
		return 0, err
	}
	return u.Reader.Read(p)
}

// fill reads until the buffer is full, or to the end.
func fill(from io.Reader, buffer []byte) ([]byte, error) {
	for len(buffer) < cap(buffer) {
		n, err := from.Read(buffer[len(buffer):cap(buffer)])
		if buffer = buffer[:len(buffer)+n]; err != nil {
			return buffer, err
		}
	}
	return buffer, nil
}

// cut sends on the whole lines of a full buffer. It returns a buffer with the rest, and with room.
func (in *input) cut(from io.Reader, buffer []byte) ([]byte, error) {
	in.decide(buffer, bytes.IndexByte(buffer, '\n') >= 0)
	if in.lines {
		if end := bytes.LastIndexByte(buffer, '\n') + 1; end > 0 {
			rest := append(in.buffer(), buffer[end:]...)
			b := in.batch(buffer[:end])
			in.reading.give(b)
			return slices.Grow(rest, 1), nil
		}
	}
	if len(buffer) <= schema.MaxBytes {
		return slices.Grow(buffer, cap(buffer)), nil
	}
	in.tooLarge = true
	in.leaveOut(buffer, nil)
	return in.skipLine(from, buffer)
}

// decide finds out whether there is one report on each line, once there is enough to see.
func (in *input) decide(buffer []byte, enough bool) {
	if enough && !in.decided {
		in.lines, in.decided = hasLines(buffer), true
	}
}

// skipLine leaves out the rest of a line that is too long. What is not in lines has no more.
func (in *input) skipLine(from io.Reader, buffer []byte) ([]byte, error) {
	for {
		var end error
		if buffer, end = fill(from, buffer[:0]); end != nil && len(buffer) == 0 {
			return buffer, end
		}
		at := bytes.IndexByte(buffer, '\n')
		if at >= 0 && !(in.decided && !in.lines) {
			in.line++
			in.lines, in.decided = true, true
			return append(in.buffer(), buffer[at+1:]...), end
		}
		if end != nil {
			return buffer[:0], end
		}
	}
}

// finish sends on what comes last.
func (in *input) finish(buffer []byte) {
	in.decide(buffer, true)
	if in.lines || !in.tooLarge {
		in.reading.work(in.batch(buffer))
	}
}

// breakOff sends on the whole lines that come last, and sets aside what is cut off.
func (in *input) breakOff(buffer []byte, why error) {
	in.decide(buffer, true)
	if end := bytes.LastIndexByte(buffer, '\n') + 1; in.lines && end > 0 {
		in.reading.work(in.batch(buffer[:end]))
	}
	in.leaveOut(nil, why)
}

// leaveOut leaves out the next report: what is given of it is too large, or it ends for a reason.
func (in *input) leaveOut(data []byte, why error) {
	aside := SetAside{Source: in.source(), Reason: AsideNotRead}
	if in.reading.visit != nil {
		in.reading.visit(Document{aside.Source.Line, data, why})
		return
	}
	if why == nil {
		aside.Rules = []string{fileTooLarge}
	}
	in.reading.reports.Add(1)
	h := in.reading.pick(in.unproven)
	h.aside = append(h.aside, aside)
	in.reading.layDown(h)
}

// source is where the next report stands.
func (in *input) source() Source {
	if in.lines {
		return Source{in.name, in.line + 1}
	}
	return Source{Name: in.name}
}

// batch is the next part of the input.
func (in *input) batch(data []byte) batch {
	b := batch{in.name, data, in.source().Line, in.unproven, in.abandoned}
	if b.unproven != nil {
		b.unproven.open.Add(1)
	}
	in.line += int64(bytes.Count(data, []byte{'\n'}))
	return b
}

func (in *input) buffer() []byte {
	if b, ok := in.reading.buffers.Get().(*[]byte); ok {
		return (*b)[:0]
	}
	return make([]byte, 0, batchSize)
}

// lines calls visit with each line that is not empty and its number from 0.
func lines(data []byte, visit func(n int64, line []byte)) {
	for n := int64(0); len(data) > 0; n++ {
		line, rest, _ := bytes.Cut(data, []byte{'\n'})
		data = rest
		if line = bytes.TrimSpace(line); len(line) > 0 {
			visit(n, line)
		}
	}
}

// hasLines finds out whether an input has one report on each line, from how it begins. It does when
// the first line is a whole object, or, where the first is damaged, another that names its schema.
func hasLines(begin []byte) (has bool) {
	if all := bytes.TrimSpace(begin); bytes.IndexByte(all, '\n') < 0 {
		return bytes.HasPrefix(all, []byte("{")) && bytes.HasSuffix(all, []byte("}"))
	}
	first := true
	lines(begin, func(_ int64, line []byte) {
		has = has || (first || bytes.Contains(line, []byte(`"$schema"`))) && isObject(line)
		first = false
	})
	return has
}

// isObject reports whether a line begins and ends with the same object.
func isObject(line []byte) bool {
	line = bytes.TrimPrefix(line, []byte("\ufeff"))
	if len(line) == 0 || line[0] != '{' {
		return false
	}
	depth, inText := 0, false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case inText && c == '\\':
			i++
		case c == '"':
			inText = !inText
		case inText:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				return i == len(line)-1
			}
		}
	}
	return false
}
