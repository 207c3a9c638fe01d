package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Anchoring is the backing of the project by the administration or by politicians. Both kinds
// are what makes an offer last (KS, Digihjelpen, forankring).
type Anchoring struct {
	ID       value.ID      `json:"id"`
	Kind     AnchoringKind `json:"kind"`
	Text     string        `json:"text"`
	Date     value.Date    `json:"date,omitzero"`
	Body     value.ID      `json:"body,omitempty" ref:"Body"`
	Decision value.ID      `json:"decision,omitempty" ref:"Decision"`
}

// AnchoringKind says who backs the project.
type AnchoringKind string

// The kinds of anchoring.
const (
	AnchoringAdministrative AnchoringKind = "administrative"
	AnchoringPolitical      AnchoringKind = "political"
)

// LargerEffort is the effort the project is a part of, such as a trial of a working method in
// several projects.
type LargerEffort struct {
	Title       string `json:"title"`
	Description string `json:"description,omitempty"`
	// Owner is the organisation behind the larger effort.
	Owner value.ID `json:"owner,omitempty" ref:"Organisation"`
}

// IsZero reports whether nothing is stated.
func (e LargerEffort) IsZero() bool { return e == LargerEffort{} }
