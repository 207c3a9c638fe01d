package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

// source is a file of reports, or standard input when the path is "-".
type source struct {
	path        string
	root, whole string // the folder that was given, or that the file is in, and the path, from the top
	name        string // in the report
	ownName     bool   // it was found in a folder, and is no link
	err         error  // why it cannot be read
}

// gather finds all files: those that are named, and those in the folders that are, also in folders
// in them, and names them. What is hidden, with a point before its name, is left out.
func gather(names []string) []source {
	var list []source
	for _, name := range names {
		info, err := os.Stat(name)
		switch {
		case name == "-":
			list = append(list, source{path: name})
		case err != nil || !info.IsDir():
			list = append(list, source{path: name, root: whole(filepath.Dir(name)), whole: whole(name), err: err})
		default:
			root := whole(name)
			for _, s := range gatherFolder(name) {
				s.root, s.whole = root, root
				if inside, err := filepath.Rel(name, s.path); err == nil {
					s.whole = filepath.Join(root, inside)
				}
				list = append(list, s)
			}
		}
	}
	return named(list)
}

func gatherFolder(folder string) (list []source) {
	_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		hidden := path != folder && entry != nil && strings.HasPrefix(entry.Name(), ".")
		switch {
		case err != nil:
			list = append(list, source{path: path, err: err})
		case entry.IsDir() && hidden:
			return fs.SkipDir
		case entry.IsDir() || hidden:
		case entry.Type()&(fs.ModeNamedPipe|fs.ModeSocket|fs.ModeDevice) != 0:
			list = append(list, source{path: path, err: errNotAFile})
		case entry.Type()&fs.ModeSymlink != 0:
			info, err := os.Stat(path)
			switch {
			case err == nil && info.IsDir():
				err = errFolder // links to folders are not followed: they could go round
			case err == nil && !info.Mode().IsRegular():
				err = errNotAFile
			}
			list = append(list, source{path: path, err: err})
		default:
			list = append(list, source{path: path, ownName: true})
		}
		return nil
	})
	return list
}

// missing is the first file or folder that was named and is not there.
func missing(inputs []source) (path string, found bool) {
	for _, s := range inputs {
		if s.err == nil {
			continue
		}
		if _, err := os.Lstat(s.path); errors.Is(err, fs.ErrNotExist) {
			return s.path, true
		}
	}
	return "", false
}

// unopened says why files could not be opened, by their names.
func unopened(inputs []source) map[string]error {
	why := map[string]error{}
	for _, s := range inputs {
		if s.err != nil {
			why[s.name] = s.err
		}
	}
	return why
}

// isAmong reports whether a file, which need not be there, is one of the inputs. Of those with their own
// names, only one with the name of the file is asked about: there may be many.
func isAmong(file string, inputs []source) bool {
	info, err := os.Stat(file)
	if err != nil {
		return false
	}
	real, _ := filepath.EvalSymlinks(file)
	return slices.ContainsFunc(inputs, func(s source) bool {
		if s.ownName && !strings.EqualFold(filepath.Base(s.path), filepath.Base(real)) {
			return false
		}
		input, err := os.Stat(s.path)
		return err == nil && os.SameFile(input, info)
	})
}

// folderOf is the folder, of those that are read, in which a file that is written would be found the
// next time.
func folderOf(file string, names []string) (folder string, found bool) {
	place, err := realPath(filepath.Dir(file))
	if file == "" || err != nil {
		return "", false
	}
	for _, name := range names {
		if info, err := os.Stat(name); err != nil || !info.IsDir() {
			continue
		}
		read, err := realPath(name)
		if err != nil {
			continue
		}
		inside, err := filepath.Rel(read, filepath.Join(place, filepath.Base(file)))
		if err == nil && !strings.HasPrefix(inside, ".") && !strings.Contains(inside, string(filepath.Separator)+".") {
			return name, true
		}
	}
	return "", false
}

// realPath is where a name leads, from the root.
func realPath(name string) (string, error) {
	path, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(path)
}

var errNotAFile = errors.New("not a file")

// readAll reads all files, several at a time. What cannot be opened is set aside, and keeps why.
func (c *command) readAll(ctx context.Context, reading *aggregate.Reading, inputs []source) error {
	errs := make([]error, max(1, min(runtime.GOMAXPROCS(0), len(inputs))))
	var wait sync.WaitGroup
	var taken atomic.Int64
	for i := range errs {
		wait.Go(func() {
			for errs[i] == nil && ctx.Err() == nil {
				next := int(taken.Add(1)) - 1
				if next >= len(inputs) {
					return
				}
				errs[i] = c.readOne(ctx, reading, &inputs[next])
			}
		})
	}
	wait.Wait()
	return errors.Join(append(errs, ctx.Err())...)
}

func (c *command) readOne(ctx context.Context, reading *aggregate.Reading, s *source) error {
	if s.path == "-" {
		return reading.Read(ctx, s.name, interruptible{ctx, c.in})
	}
	if s.err == nil {
		var f *os.File
		if f, s.err = os.Open(s.path); s.err == nil {
			defer f.Close()
			return reading.Read(ctx, s.name, f)
		}
	}
	reading.SetAside(aggregate.SetAside{Source: aggregate.Source{Name: s.name}, Reason: aggregate.AsideNotRead})
	return nil
}

// interruptible is a stream that ends when the run is interrupted, also while it waits for more.
type interruptible struct {
	ctx context.Context
	in  interface{ Read([]byte) (int, error) }
}

func (i interruptible) Read(p []byte) (int, error) {
	type result struct {
		n   int
		err error
	}
	done := make(chan result, 1)
	room := make([]byte, len(p))
	go func() {
		n, err := i.in.Read(room)
		done <- result{n, err}
	}()
	select {
	case r := <-done:
		return copy(p, room[:r.n]), r.err
	case <-i.ctx.Done():
		return 0, i.ctx.Err()
	}
}

// watch shows on a terminal how far the reading has come, until the function it returns is called.
func (c *command) watch(reading *aggregate.Reading, inputs []source) (end func()) {
	if !c.terminal {
		return func() {}
	}
	var all int64
	for _, s := range inputs {
		if info, err := os.Stat(s.path); err == nil {
			all += info.Size()
		}
	}
	start, ticker, stop := time.Now(), time.NewTicker(200*time.Millisecond), make(chan struct{})
	var wait sync.WaitGroup
	wait.Go(func() {
		for {
			select {
			case <-ticker.C:
				fmt.Fprint(c.err, "\r\033[K"+c.progressLine(reading, all, time.Since(start)))
			case <-stop:
				fmt.Fprint(c.err, "\r\033[K")
				return
			}
		}
	})
	return func() {
		ticker.Stop()
		close(stop)
		wait.Wait()
	}
}

// progressLine is how many reports have been read, how fast, and how long it will take.
func (c *command) progressLine(reading *aggregate.Reading, all int64, since time.Duration) string {
	reports, bytes := reading.Progress()
	perSecond := float64(bytes) / since.Seconds()
	left := "–"
	if all >= bytes && perSecond > 0 {
		left = (time.Duration(float64(all-bytes)/perSecond) * time.Second).Round(time.Second).String()
	}
	return progressTold.Fill(counted("reports", int(reports), reportWord),
		value.Named("speed", fmt.Sprintf("%.0f", perSecond/1e6)), value.Named("left", left)).In(c.lang)
}
