package schema

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/samskaping/sdk/samskaping/finding"
)

// This file alone knows the validator. It guards its traps: a schema is compiled once, from the
// embedded bytes, and never fetched; an instance comes here after the scan, so that its numbers
// are small and its nesting shallow; and errors, which come in random order with encoded places,
// are turned into violations that the rest of the package can sort and explain.

// violation is one keyword of the schema that one place in a document does not fulfil.
type violation struct {
	at      finding.Pointer
	keyword string   // "required", "pattern" …
	schema  []string // the way to the subschema that holds the keyword, such as "$defs", "Money"
}

// violations validates an instance and returns what it violates, in no particular order.
func violations(doc Document, instance any) []violation {
	err := validator(doc).Validate(instance)
	if err == nil {
		return nil
	}
	failed, ok := err.(*jsonschema.ValidationError)
	if !ok {
		// The validator gives up on documents without an end, which JSON cannot make.
		return []violation{{}}
	}
	var leaves []violation
	var collect func(e *jsonschema.ValidationError)
	collect = func(e *jsonschema.ValidationError) {
		for _, cause := range e.Causes {
			collect(cause)
		}
		if len(e.Causes) > 0 {
			return
		}
		_, fragment, _ := strings.Cut(e.AbsoluteKeywordLocation, "#")
		tokens := decodePlace(fragment).Tokens()
		if len(tokens) == 0 {
			return
		}
		last := len(tokens) - 1
		leaves = append(leaves, violation{decodePlace(e.InstanceLocation), tokens[last], tokens[:last]})
	}
	collect(failed)
	return leaves
}

// decodePlace undoes the percent-encoding of a place as the validator writes it.
func decodePlace(place string) finding.Pointer {
	if decoded, err := url.PathUnescape(place); err == nil {
		place = decoded
	}
	return finding.Pointer(place)
}

// validator explains what is wrong with a document.
var validator = perDocument(func(doc Document) *jsonschema.Schema { return newCompiler(doc).MustCompile(doc.URL()) })

// newCompiler makes a compiler that knows the schema of a document and fetches nothing.
func newCompiler(doc Document) *jsonschema.Compiler {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.LoadURL = func(url string) (io.ReadCloser, error) {
		return nil, fmt.Errorf("schema: %s is not fetched", url)
	}
	if err := compiler.AddResource(doc.URL(), bytes.NewReader(Bytes(doc))); err != nil {
		panic("schema: embedded file: " + err.Error())
	}
	return compiler
}
