package main

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"unicode"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// read returns the bytes of a file, or of standard input for "-", unpacked when they are compressed with
// gzip. It stops one byte past what a document may be, so that a huge file is refused without being
// held in memory.
func (c *command) read(file string) ([]byte, error) {
	from, data, err := c.begin(file)
	if from != nil {
		from.Close()
	}
	if err != nil {
		return nil, err
	}
	return data, nil
}

// begin is as read, and leaves the file open for what comes after. Of a packed file that cannot be
// unpacked to its end, it returns what came before, with the error.
func (c *command) begin(file string) (rest io.ReadCloser, data []byte, err error) {
	if rest, data, err = c.open(file); err != nil || !bytes.HasPrefix(data, packing) {
		return rest, data, err
	}
	from, err := unpacked(io.MultiReader(bytes.NewReader(data), rest))
	if err != nil {
		return rest, nil, err
	}
	data, err = readDocument(from, 0)
	return struct {
		io.Reader
		io.Closer
	}{from, rest}, data, err
}

// packing is how a file that is compressed with gzip begins.
var packing = []byte("\x1f\x8b")

// unpacked is what is in a file that may be compressed with gzip, whatever its name says.
func unpacked(file io.Reader) (io.Reader, error) {
	from := bufio.NewReader(file)
	if begin, _ := from.Peek(len(packing)); !bytes.Equal(begin, packing) {
		return from, nil
	}
	return gzip.NewReader(from)
}

// open reads the beginning of a file as it is.
func (c *command) open(file string) (rest io.ReadCloser, data []byte, err error) {
	if file == "-" {
		data, err = readDocument(c.in, 0)
		return io.NopCloser(c.in), data, err
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, nil, err
	}
	if data, err = readWhole(f); err != nil {
		f.Close()
		return nil, nil, err
	}
	return f, data, nil
}

// readWhole reads a file that stays as it is while it is read. Half an old plan and half a new one
// could be a plan that nobody has written.
func readWhole(f fs.File) ([]byte, error) {
	before, err := f.Stat()
	if err != nil {
		return nil, err
	}
	data, err := readDocument(f, before.Size())
	if err != nil {
		return nil, err
	}
	after, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if before.Mode().IsRegular() && (after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime())) {
		return nil, errChanged
	}
	return data, nil
}

// readDocument reads as much as a document may be, and one byte more. The size is how much there may
// be, and is room to read it in one piece.
func readDocument(from io.Reader, size int64) ([]byte, error) {
	var data bytes.Buffer
	data.Grow(int(min(size, schema.MaxBytes)) + bytes.MinRead)
	_, err := data.ReadFrom(io.LimitReader(from, schema.MaxBytes+1))
	if err == nil && data.Len() > schema.MaxBytes && isNational(data.Bytes()) {
		_, err = data.ReadFrom(io.LimitReader(from, schema.MaxNationalBytes-schema.MaxBytes))
	}
	return data.Bytes(), err
}

// isNational reports whether a document that begins like this says that it is a national report.
func isNational(begin []byte) bool {
	const enough = 4096
	return bytes.Contains(begin[:min(len(begin), enough)], []byte("/"+string(schema.NationalReport)+".schema.json"))
}

// What can be wrong with a file, beside what the operating system says.
var (
	errChanged  = errors.New("changed while it was read")
	errFolder   = errors.New("is a folder")
	errNoFolder = errors.New("is in a folder that does not exist")
)

// output is standard output, which remembers that it could not be written. Nothing more is written
// then.
type output struct {
	to  io.Writer
	err error
}

func (o *output) Write(data []byte) (int, error) {
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.to.Write(data)
	o.err = err
	return n, err
}

// deliver writes what a command made to a file, or to standard output when there is no name.
func (c *command) deliver(file string, data []byte) int {
	if file == "" {
		return c.copyOut(data)
	}
	if kind, suits := kindFor(file, data); !suits {
		return c.usage(otherKind, value.Named("file", file), value.Arg{Name: "kind", Text: kind})
	}
	err := c.replace(file, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
	if err != nil {
		return c.writeFailed(file, err)
	}
	c.say(c.err, written, value.Named("file", file))
	return exitOK
}

// tellNationalIDs tells where the national identity numbers stand in a plan that is to be written. They may
// have come from elsewhere than the plan that was read, and nobody is to pass them on without knowing. The
// plan is written all the same, so that what came with them is not lost.
func (c *command) tellNationalIDs(p *samskaping.Plan, written []byte, file string) int {
	if !p.HoldsNationalID() {
		return exitOK
	}
	found := slices.DeleteFunc(p.Check(), func(f finding.Finding) bool { return f.Rule.ID != "national-identity-number" })
	c.tell(file, located(written, found))
	return exitFindings
}

// stem is the name of a file without its folder and its ending.
func stem(file string) string {
	name := strings.TrimSuffix(filepath.Base(file), ".gz")
	return strings.TrimSuffix(name, filepath.Ext(name))
}

// kindFor is what sort of file the data is, and whether the name is one for it. A file of JSON that
// is named as a workbook could be opened by nobody.
func kindFor(file string, data []byte) (kind value.Text, suits bool) {
	switch kind = kindText; {
	case isWorkbook(data):
		kind = kindOffice
	case json.Valid(data):
		kind = kindJSON
	}
	named := kind // other names say nothing of what is in them
	switch strings.ToLower(filepath.Ext(file)) {
	case ".json":
		named = kindJSON
	case ".xlsx", ".docx", ".pptx":
		named = kindOffice
	case ".gz":
		named = value.Text{} // nothing that is written is packed
	}
	return kind, kind == named
}

func (c *command) copyOut(data []byte) int {
	if _, err := c.out.Write(data); err != nil {
		return exitIO
	}
	return exitOK
}

// replace writes a file, whole or not at all: it is written beside the place and moved there. Who may
// read a new file is for the user's umask to say. A file that was there keeps who may read it, and is
// left alone when it may not be written. What is no file, such as a pipe, is written to.
func (c *command) replace(file string, fill func(io.Writer) error) error {
	mode, isNew := fs.FileMode(0o666), true
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real // a link goes on leading where it leads
	}
	if info, err := os.Stat(file); err == nil {
		if info.IsDir() {
			return errFolder
		}
		there, err := os.OpenFile(file, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		if !info.Mode().IsRegular() {
			return errors.Join(fill(there), there.Close())
		}
		there.Close()
		mode, isNew = info.Mode().Perm(), false
	}
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM)
	temporary, err := createBeside(file, mode)
	if errors.Is(err, fs.ErrNotExist) {
		err = errNoFolder
	}
	if err != nil {
		signal.Stop(interrupted)
		return err
	}
	defer os.Remove(temporary.Name())
	go c.giveUp(interrupted, temporary.Name(), file)
	defer func() {
		signal.Stop(interrupted)
		close(interrupted)
	}()
	err = fill(temporary)
	if !isNew {
		err = errors.Join(err, temporary.Chmod(mode))
	}
	if err := errors.Join(err, temporary.Close()); err != nil {
		return err
	}
	return os.Rename(temporary.Name(), file)
}

// createBeside makes a hidden file in the folder of another, that nobody else has, with no more rights
// than the mode and the umask give.
func createBeside(file string, mode fs.FileMode) (*os.File, error) {
	for n := os.Getpid(); ; n++ {
		name := filepath.Join(filepath.Dir(file), ".samskaping-"+strconv.Itoa(n))
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}

// giveUp ends the program when the user interrupts it, and leaves nothing half written. What is
// already in its place stays there.
func (c *command) giveUp(interrupted <-chan os.Signal, temporary, file string) {
	if _, ok := <-interrupted; !ok {
		return
	}
	if os.Remove(temporary) == nil {
		c.say(c.err, notFinished, value.Named("file", file))
	}
	os.Exit(exitInterrupted)
}

// sameFile reports whether two names lead to one existing file.
func sameFile(a, b string) bool {
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(infoA, infoB)
}

// isOnePath reports whether two names are of the same file, which need not be there.
func isOnePath(a, b string) bool {
	pathA, errA := filepath.Abs(a)
	pathB, errB := filepath.Abs(b)
	return errA == nil && errB == nil && pathA == pathB || sameFile(a, b)
}

// shown is the name of a file as it is shown to people: with quotes and escapes when it holds what a
// terminal would act on, or what would look as another name.
func shown(name string) string {
	acts := func(r rune) bool {
		return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp)
	}
	if strings.ContainsFunc(name, acts) || !utf8.ValidString(name) {
		return strconv.Quote(name)
	}
	return name
}

// readFailed tells that a file could not be read, and why.
func (c *command) readFailed(file string, err error) int {
	c.say(c.err, cannotRead, value.Named("file", file), value.Named("problem", c.why(err)))
	return exitIO
}

// writeFailed tells that a file could not be written, and why.
func (c *command) writeFailed(file string, err error) int {
	c.say(c.err, cannotWrite, value.Named("file", file), value.Named("problem", c.why(err)))
	return exitIO
}

// why says in words why a file could not be read or written.
func (c *command) why(err error) string { return reason(err).In(c.lang) }

func reason(err error) value.Text {
	for _, known := range problems {
		if errors.Is(err, known.err) {
			return known.text
		}
	}
	var list listError
	if errors.As(err, &list) {
		return list.text
	}
	var row *csv.ParseError
	if errors.As(err, &row) {
		cells := badQuotes
		if errors.Is(err, csv.ErrFieldCount) {
			cells = otherCells
		}
		return reason(inRow(row.Line, cells))
	}
	var corrupt flate.CorruptInputError
	if errors.As(err, &corrupt) {
		return damagedPacking
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		return value.Same(path.Err.Error())
	}
	var link *os.LinkError // names the temporary file, which means nothing to anybody
	if errors.As(err, &link) {
		return value.Same(link.Err.Error())
	}
	return value.Same(err.Error())
}

// problems are the errors that are told in words of ours.
var problems = []struct {
	err  error
	text value.Text
}{
	{fs.ErrNotExist, notThere},
	{fs.ErrPermission, notAllowed},
	{errFolder, isAFolder},
	{errNotAFile, notAFile},
	{syscall.EISDIR, isAFolder},
	{errNoFolder, folderNotThere},
	{errChanged, changedMeanwhile},
	{io.ErrUnexpectedEOF, endsEarly},
	{gzip.ErrHeader, damagedPacking},
	{gzip.ErrChecksum, damagedPacking},
	{syscall.ENOSPC, diskFull},
	{syscall.EROFS, readOnly},
	{syscall.EIO, deviceFailed},
}
