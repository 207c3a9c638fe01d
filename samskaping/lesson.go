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
	// Advice is what others can take over from it.
	Advice string `json:"advice,omitempty"`
	// About is what the lesson is from.
	About value.ID `json:"about,omitempty" ref:"Activity,Gathering,Subproject"`
}

// AfterProject says who carries on when the project has ended.
type AfterProject struct {
	// Responsible is the unit in the line organisation, Person the one there with the task, From
	// the day they take over.
	Responsible value.ID   `json:"responsible,omitempty" ref:"Organisation"`
	Person      value.ID   `json:"person,omitempty" ref:"Person"`
	From        value.Date `json:"from,omitzero"`
	// Financing is how what goes on is paid for.
	Financing   string `json:"financing,omitempty"`
	Description string `json:"description,omitempty"`
}

// IsZero reports whether nothing is stated.
func (a AfterProject) IsZero() bool { return a == AfterProject{} }
