package samskaping

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/schema"
)

// ErrNoPlan says that there was no plan.
var ErrNoPlan = errors.New("samskaping: no plan")

// Decode reads a plan and returns everything there is to say about it, in document order.
//
// The error is a *finding.ReadError when the bytes are not JSON at all. When the findings have
// errors about the form of the document, the plan is nil and the rules of the method have not
// run. Otherwise the plan is there, whatever the rules have found.
func Decode(data []byte) (*Plan, finding.List, error) {
	plan := &Plan{}
	verdict, err := schema.Decode(schema.Plan, data, plan)
	if err != nil {
		return nil, nil, err
	}
	if !verdict.Accepted() {
		return nil, verdict.Findings, nil
	}
	plan.newer = verdict.Newer
	findings := append(plan.check(), verdict.Findings...)
	schema.Locate(data, findings)
	return plan, findings, nil
}

// Encode writes a plan in its canonical form: the properties in the order of the type, indented
// by two spaces, with a newline at the end. Decoding and encoding again gives the same bytes. A
// plan without a schema address gets the one of this library. Encode never refuses for
// findings; it returns ErrNoPlan for nil, schema.ErrNewerVersion for a plan that was read from a
// newer version, and schema.ErrNotUTF8 for text that no document can hold.
func Encode(p *Plan) ([]byte, error) {
	if p == nil {
		return nil, ErrNoPlan
	}
	if p.newer != "" {
		return nil, fmt.Errorf("%w: %s", schema.ErrNewerVersion, p.newer)
	}
	written := *p
	if written.Schema == "" {
		written.Schema = schema.Plan.URL()
	}
	data, err := schema.Canonical(&written)
	if err != nil {
		return nil, fmt.Errorf("samskaping: %w", err)
	}
	return data, nil
}

// NewerVersion returns the schema version of a plan that was read from a newer version than this
// library knows, else "". Such a plan can be shown but not written.
func (p *Plan) NewerVersion() string { return p.orEmpty().newer }
