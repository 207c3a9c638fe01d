package benefits

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/schema"
)

// ErrNoReport says that there was no report.
var ErrNoReport = errors.New("benefits: no report")

// DecodeReport reads a benefit report and returns everything there is to say about it, in document
// order.
//
// The error is a *finding.ReadError when the bytes are not JSON at all. When the findings have
// errors about the form of the document, the report is nil and the rules have not run. Otherwise
// the report is there, whatever the rules have found.
func DecodeReport(data []byte) (*Report, finding.List, error) {
	report := &Report{}
	verdict, err := schema.Decode(schema.BenefitReport, data, report)
	if err != nil {
		return nil, nil, err
	}
	if !verdict.Accepted() {
		return nil, verdict.Findings, nil
	}
	report.newer = verdict.Newer
	findings := append(report.check(finding.Notice), verdict.Findings...)
	schema.Locate(data, findings)
	return report, findings, nil
}

// EncodeReport writes a benefit report in its canonical form: the properties in the order of the
// type, indented by two spaces, with a newline at the end. A report without a schema address gets
// the one of this library. It never refuses for findings; it returns ErrNoReport for nil,
// schema.ErrNewerVersion for a report that was read from a newer version, and schema.ErrNotUTF8 for text
// that no document can hold.
func EncodeReport(r *Report) ([]byte, error) {
	if r == nil {
		return nil, ErrNoReport
	}
	if r.newer != "" {
		return nil, fmt.Errorf("%w: %s", schema.ErrNewerVersion, r.newer)
	}
	written := *r
	if written.Schema == "" {
		written.Schema = schema.BenefitReport.URL()
	}
	data, err := schema.Canonical(&written)
	if err != nil {
		return nil, fmt.Errorf("benefits: %w", err)
	}
	return data, nil
}
