package aggregate

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/schema"
)

// Why a report is not written.
var (
	// ErrNoReport says that there was no report.
	ErrNoReport = errors.New("aggregate: no national report")
	// ErrTooLarge says that a report is larger than the gate takes, and could not be read again.
	ErrTooLarge = errors.New("aggregate: the report is too large to be read again")
)

// Decode reads a national report and returns everything there is to say about it: what the gate has,
// and then [Report.Check]. The error is a *finding.ReadError when the bytes are not JSON at all. The
// report is nil when there are errors about the form of the document. Otherwise it is there, whatever
// Check has found.
func Decode(data []byte) (*Report, finding.List, error) {
	report := &Report{}
	verdict, err := schema.Decode(schema.NationalReport, data, report)
	if err != nil {
		return nil, nil, err
	}
	if !verdict.Accepted() {
		return nil, verdict.Findings, nil
	}
	report.newer = verdict.Newer
	findings := append(report.Check(), verdict.Findings...)
	schema.Locate(data, findings)
	return report, findings, nil
}

// Encode writes a national report in its canonical form. It returns ErrNoReport for nil,
// schema.ErrNewerVersion for one that was read from a newer version, ErrTooLarge, and schema.ErrNotUTF8 for
// text that no document can hold.
func Encode(r *Report) ([]byte, error) {
	if r == nil {
		return nil, ErrNoReport
	}
	if r.newer != "" {
		return nil, fmt.Errorf("%w: %s", schema.ErrNewerVersion, r.newer)
	}
	if max(len(r.Sums), len(r.Disbenefits), len(r.Indicators), len(r.SetAside), len(r.NotAdded), len(r.Doubts), len(r.Sources)) > schema.MaxNationalItems {
		return nil, ErrTooLarge
	}
	data, err := schema.Canonical(r)
	if err != nil {
		return nil, fmt.Errorf("aggregate: %w", err)
	}
	if len(data) > schema.MaxNationalBytes {
		return nil, ErrTooLarge
	}
	return data, nil
}
