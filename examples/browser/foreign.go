package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// foreignError says that a file is of another program, in the words of whoever opened it.
type foreignError struct{ text, advice value.Text }

func (e *foreignError) Error() string { return e.text.EN }

// pictures are how pictures begin. A photo of a telephone names its kind after four bytes.
var pictures = []string{"\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*\x00", "MM\x00*", "RIFF", "\x00\x00\x00\x18ftyp", "\x00\x00\x00\x1cftyp", "\x00\x00\x00\x20ftyp", "\x00\x00\x00\x24ftyp"}

// foreign tells a file of another program from one that may be a plan with something wrong in it.
// For a plan it says nothing: what is wrong there is for the library to say.
func foreign(file []byte) error {
	text := bytes.TrimSpace(bytes.TrimPrefix(file, []byte("\ufeff")))
	begins := func(with string) bool { return bytes.HasPrefix(file, []byte(with)) }
	switch {
	case len(text) == 0, begins("\xd0\xcf\x11\xe0"):
		return nil
	case slices.ContainsFunc(pictures, begins):
		return &foreignError{isPicture, chooseAPlan}
	case begins("%PDF"):
		return &foreignError{isPDF, chooseThePlanItself}
	case begins("PK"):
		return foreignPackage(file)
	case startsLikeMarkup(text):
		return &foreignError{isWebPage, chooseThePlanItself}
	case text[0] != '{' || bytes.IndexByte(file, 0) >= 0:
		return &foreignError{isUnknown, chooseAPlan}
	case !likeADocument(text):
		return &foreignError{isOtherJSON, chooseAPlan}
	}
	return nil
}

// foreignPackage tells Word and PowerPoint files from workbooks, which are packed the same way.
func foreignPackage(file []byte) error {
	switch {
	case bytes.Contains(file, []byte("word/document.xml")):
		return &foreignError{isWord, chooseThePlanItself}
	case bytes.Contains(file, []byte("ppt/presentation.xml")):
		return &foreignError{isPresentation, chooseThePlanItself}
	}
	return nil
}

func startsLikeMarkup(text []byte) bool {
	start := strings.ToLower(string(text[:min(len(text), 16)]))
	return strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html")
}

// likeADocument reports whether JSON says that it is of ours, or has so many of the names a plan
// has that it only lacks the address of the schema. JSON that is torn may be a plan.
func likeADocument(text []byte) bool {
	var written map[string]json.RawMessage
	if json.Unmarshal(text, &written) != nil {
		return true
	}
	if strings.Contains(string(written["$schema"]), "samskaping") {
		return true
	}
	var plan struct {
		Properties map[string]json.RawMessage `json:"properties"`
	}
	if json.Unmarshal(schema.Bytes(schema.Plan), &plan) != nil {
		return true
	}
	known := 0
	for name := range written {
		if _, ours := plan.Properties[name]; ours && name != "$schema" {
			known++
		}
	}
	return known > 0 && 2*known >= len(written)
}
