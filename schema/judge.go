package schema

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// ErrUnknownDocument says that there is no such kind of document as was asked for.
var ErrUnknownDocument = errors.New("schema: unknown document")

// Verdict is what the gate says about a document.
type Verdict struct {
	// Findings are all findings of the stage that found something, in document order.
	Findings finding.List
	// Newer is the version of a document that is newer than this library knows, else "". Such a
	// document can be shown, but what is not known of it would be lost in writing.
	Newer string
}

// Accepted reports whether the document can be decoded into its Go type: there are no errors.
func (v Verdict) Accepted() bool { return !v.Findings.HasErrors() }

// Judge says whether the bytes are a document of the kind. The error is a *finding.ReadError
// when there is nothing to judge, because the bytes are not JSON at all, too many or too deeply
// nested, or ErrUnknownDocument; everything else is in the verdict. Judge never panics, whatever the
// bytes.
//
// A valid document is read once, and nothing is built from it. An invalid one is explained, which takes
// longer, but never without end: the first [MaxFindings] mistakes are reported one by one, and the rest
// are counted.
func Judge(doc Document, data []byte) (Verdict, error) {
	known := checkerOf(doc)
	if known == nil {
		return Verdict{}, fmt.Errorf("%w: %q", ErrUnknownDocument, doc)
	}
	if len(data) <= doc.limits().bytes && accepts(known, data) {
		return Verdict{}, nil
	}
	var findings finding.List
	if rest, marked := bytes.CutPrefix(data, []byte("\ufeff")); marked {
		f := byteOrderMark.At("")
		f.Line, f.Column = 1, 1
		findings, data = finding.List{f}, rest
	}
	scanned, err := scan(data, doc.limits())
	if err != nil {
		return Verdict{}, err
	}
	if findings = append(findings, scanned...); len(findings) > 0 {
		return Verdict{Findings: findings}, nil
	}
	verdict := judge(doc, data)
	Locate(data, verdict.Findings)
	return verdict, nil
}

// Scan says whether the bytes can be taken apart safely, whatever they are a document of, such as
// a message from another system: they are JSON, not too large and not too deeply nested, and have
// no name twice, no damaged character and no number but plain integers. The error is a
// *finding.ReadError when there is nothing to scan; the findings are in document order.
func Scan(data []byte) (finding.List, error) { return scan(data, limits{MaxBytes, MaxItems}) }

// DocumentOf is the kind of document the bytes say they are, of whatever version. It reports false
// when they name none that is known here.
func DocumentOf(data []byte) (Document, bool) {
	url, _ := statedAddress(data)
	written, ok := parseAddress(url)
	if !ok || written.document.root() == "" {
		return "", false
	}
	return written.document, true
}

// judge is the second stage: which document and version it says it is, and the schema.
func judge(doc Document, data []byte) Verdict {
	known, _ := parseAddress(doc.URL())
	url, stated := statedAddress(data)
	written, ok := parseAddress(url)
	at := finding.Pointer("").Key("$schema")
	address, version := value.Named("address", doc.URL()), value.Named("known", known.version())
	switch {
	case !stated:
		// The schema says that the address is missing.
	case !ok:
		return Verdict{Findings: finding.List{unknownSchema.At(at, value.Named("value", shorten(url)), address)}}
	case written.document != doc:
		return Verdict{Findings: finding.List{otherDocument.At(at,
			value.Named("found", shorten(string(written.document))), value.Named("wanted", string(doc)), address)}}
	case written.major != known.major:
		return Verdict{Findings: finding.List{newerMajor.At(at, value.Named("found", written.version()), version)}}
	}
	verdict := Verdict{}
	if stated && written.newer() {
		verdict.Newer = written.version()
		verdict.Findings = finding.List{newerMinor.At(at, value.Named("found", verdict.Newer), version)}
	}
	r := newReducer(data, verdict.Newer != "")
	instance := r.value(checkerOf(doc), "")
	explained := explain(doc, instance, violations(doc, instance), r.newer)
	suggestIDs(explained, data)
	verdict.Findings = append(verdict.Findings, r.findings(explained, explainer{doc: doc, document: instance}.title)...)
	return verdict
}

// statedAddress is what a document says that its schema is, when it says so.
func statedAddress(data []byte) (address string, stated bool) {
	c := cursor{data: data}
	if c.next() != '{' {
		return "", false
	}
	c.entries(func(name []byte, _ int) bool {
		start := c.at
		if !c.skip() {
			return false
		}
		if data[start] == '"' && unescape(name) == "$schema" {
			address, stated = unescape(data[start+1:c.at-1]), true
		}
		return !stated
	})
	return address, stated
}
