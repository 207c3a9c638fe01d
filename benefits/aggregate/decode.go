package aggregate

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/schema"
)

// ErrNewerVersion says that a report was read from a newer schema version than this library knows.
var ErrNewerVersion = errors.New("aggregate: the report is of a newer schema version")

// Decode reads a national report and returns everything the gate has to say about it. The error
// is a *finding.ReadError when the bytes are not JSON at all; the report is nil when the findings
// have errors.
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
	return report, verdict.Findings, nil
}

// Encode writes a national report in its canonical form. It returns ErrNewerVersion for one that
// was read from a newer version.
func Encode(r *Report) ([]byte, error) {
	if r.newer != "" {
		return nil, fmt.Errorf("%w: %s, and %s is known", ErrNewerVersion, r.newer, schema.Version)
	}
	data, err := schema.Canonical(r)
	if err != nil {
		return nil, fmt.Errorf("aggregate: %w", err)
	}
	return data, nil
}
