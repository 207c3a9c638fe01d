package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
)

// Range is a part of a file of reports, one on each line. It begins at the start of a line and ends at
// the end of one.
type Range struct {
	File     string
	From, To int64
	// Line is the number of the first line, from 1.
	Line int64
	// SHA256 is that of the whole file, in its first range.
	SHA256 string
}

// cut shares files out in ranges of about a size. Elements that are lines would be about twenty times
// slower than ranges of 8 MB: the engine would write and read every report once more.
func cut(files []string, size int64) (list []Range, err error) {
	for _, name := range files {
		ranges, err := cutFile(name, size)
		if err != nil {
			return nil, err
		}
		list = append(list, ranges...)
	}
	return list, nil
}

func cutFile(name string, size int64) ([]Range, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	sum := sha256.New()
	in := bufio.NewReaderSize(io.TeeReader(file, sum), 1<<20)
	next := Range{File: name, Line: 1}
	list := []Range{}
	for line := int64(1); ; {
		piece, err := in.ReadSlice('\n')
		next.To += int64(len(piece))
		if bytes.HasSuffix(piece, []byte("\n")) {
			if line++; next.To-next.From >= size {
				list = append(list, next)
				next = Range{File: name, From: next.To, To: next.To, Line: line}
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			if next.To > next.From || len(list) == 0 {
				list = append(list, next)
			}
			list[0].SHA256 = hex.EncodeToString(sum.Sum(nil))
			return list, nil
		case err != nil && !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}
