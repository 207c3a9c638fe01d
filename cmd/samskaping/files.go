package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// read returns the bytes of a file, or of standard input for "-". It stops one byte past what a
// document may be, so that a huge file is refused without being held in memory.
func (c *command) read(file string) ([]byte, error) {
	from := c.in
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		from = f
	}
	return io.ReadAll(io.LimitReader(from, schema.MaxBytes+1))
}

// deliver writes what a command made to a file, or to standard output when there is no name.
func (c *command) deliver(file string, data []byte) int {
	if file == "" {
		return c.copyOut(data)
	}
	if err := write(file, data); err != nil {
		c.say(c.err, cannotWrite, value.Named("file", file), value.Named("problem", c.why(err)))
		return exitIO
	}
	c.say(c.err, written, value.Named("file", file))
	return exitOK
}

func (c *command) copyOut(data []byte) int {
	if _, err := c.out.Write(data); err != nil {
		return exitIO
	}
	return exitOK
}

// write puts data in a file, whole or not at all: it is written beside the place and moved there.
func write(file string, data []byte) error {
	temporary, err := os.CreateTemp(filepath.Dir(file), ".samskaping-*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	_, err = temporary.Write(data)
	if err := errors.Join(err, temporary.Chmod(0o644), temporary.Close()); err != nil {
		return err
	}
	return os.Rename(temporary.Name(), file)
}

// sameFile reports whether two names lead to one existing file.
func sameFile(a, b string) bool {
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(infoA, infoB)
}

// why says in words why a file could not be read or written.
func (c *command) why(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return notThere.In(c.lang)
	case errors.Is(err, fs.ErrPermission):
		return notAllowed.In(c.lang)
	}
	var row rowError
	if errors.As(err, &row) {
		return badRow.Fill(value.Named("row", row.number())).In(c.lang)
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}
