package schema

import (
	"bytes"
	"encoding/json"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

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
// nested; everything else is in the verdict. Judge never panics, whatever the bytes.
func Judge(doc Document, data []byte) (Verdict, error) {
	var findings finding.List
	if rest, marked := bytes.CutPrefix(data, []byte("\ufeff")); marked {
		f := byteOrderMark.At("")
		f.Line, f.Column = 1, 1
		findings, data = finding.List{f}, rest
	}
	if err := readable(data); err != nil {
		return Verdict{}, err
	}
	scanned, err := scan(data)
	if err != nil {
		return Verdict{}, err
	}
	if findings = append(findings, scanned...); len(findings) > 0 {
		return Verdict{Findings: findings}, nil
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var instance any
	if err := decoder.Decode(&instance); err != nil {
		return Verdict{}, unreadable(data, 0, notJSON)
	}
	verdict := judge(doc, instance)
	Locate(data, verdict.Findings)
	return verdict, nil
}

// Scan says whether the bytes can be taken apart safely, whatever they are a document of, such as
// a message from another system: they are JSON, not too large and not too deeply nested, and have
// no name twice, no damaged character and no number but plain integers. The error is a
// *finding.ReadError when there is nothing to scan; the findings are in document order.
func Scan(data []byte) (finding.List, error) {
	if err := readable(data); err != nil {
		return nil, err
	}
	return scan(data)
}

// judge is the second stage: which document and version it says it is, and the schema.
func judge(doc Document, instance any) Verdict {
	known, _ := parseAddress(doc.URL())
	url, stated := property(instance, "$schema").(string)
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
	explained := explain(doc, instance, violations(doc, instance), verdict.Newer != "")
	verdict.Findings = append(verdict.Findings, explained...)
	return verdict
}

func property(instance any, name string) any {
	object, _ := instance.(map[string]any)
	return object[name]
}
