package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Lesson is an experience that others can use: what was tried, what happened, and whether one
// would do it again.
type Lesson struct {
	ID       value.ID `json:"id"`
	Title    string   `json:"title"`
	Tried    string   `json:"tried,omitempty"`
	Happened string   `json:"happened,omitempty"`
	Again    Answer   `json:"again,omitempty"`
	// About is what the lesson is from.
	About value.ID `json:"about,omitempty" ref:"Activity,Gathering,Subproject"`
}

// AfterProject says who carries on when the project has ended.
type AfterProject struct {
	Responsible value.ID `json:"responsible,omitempty" ref:"Organisation"`
	Description string   `json:"description,omitempty"`
}

// IsZero reports whether nothing is stated.
func (a AfterProject) IsZero() bool { return a == AfterProject{} }
