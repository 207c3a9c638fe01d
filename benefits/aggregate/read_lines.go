package aggregate

import (
	"context"
	"io"
)

// ReadLines reads a part of an input that has one report on each line, for engines that share a
// large file between machines. The part begins with the line of that number, from 1, and ends at
// the end of a line. The SHA-256 of the input is of the whole, and is to be noted by
// [Accumulator.AddSource]. Otherwise it is as [Reading.Read].
func (r *Reading) ReadLines(ctx context.Context, name string, firstLine int64, from io.Reader) error {
	if !r.open.Load() {
		return ErrClosed
	}
	in := input{reading: r, name: name, lines: true, decided: true, line: firstLine - 1}
	return in.read(ctx, from)
}
