package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Problem is a problem statement: a question fixed before the gathering that discusses it.
type Problem struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
	// Owner carries the problem and takes the proposals home.
	Owner      value.ID `json:"owner,omitempty" ref:"Person,Organisation"`
	Subproject value.ID `json:"subproject,omitempty" ref:"Subproject"`
}

// Gathering is a meeting with inhabitants and others that gives proposals. One person is
// responsible for it.
type Gathering struct {
	ID           value.ID           `json:"id"`
	Title        string             `json:"title"`
	Kind         GatheringKind      `json:"kind,omitempty"`
	Date         value.Date         `json:"date,omitzero"`
	Start        value.Clock        `json:"start,omitzero"`
	End          value.Clock        `json:"end,omitzero"`
	Place        string             `json:"place,omitempty"`
	Responsible  value.ID           `json:"responsible,omitempty" ref:"Person"`
	Participants []Participants     `json:"participants,omitempty"`
	Level        ParticipationLevel `json:"level,omitempty"`
	Tables       []Table            `json:"tables,omitempty"`
	Description  string             `json:"description,omitempty"`
}

// GatheringKind says how the gathering works.
type GatheringKind string

// The kinds of gatherings. In a café dialogue as Halden holds it, the owner of a problem walks
// from table to table and notes proposals; in a world café the guests move and hosts stay.
const (
	CafeDialogue   GatheringKind = "cafe-dialogue"
	WorldCafe      GatheringKind = "world-cafe"
	Workshop       GatheringKind = "workshop"
	Survey         GatheringKind = "survey"
	OtherGathering GatheringKind = "other"
)

// ParticipationLevel says how much those who take part decide.
type ParticipationLevel string

// The levels of participation, from the least.
const (
	LevelInformation       ParticipationLevel = "information"
	LevelConsultation      ParticipationLevel = "consultation"
	LevelDialogue          ParticipationLevel = "dialogue"
	LevelCooperation       ParticipationLevel = "cooperation"
	LevelInhabitantControl ParticipationLevel = "inhabitant-control"
)

// Table is one table of a gathering, with the problem statement it discusses.
type Table struct {
	ID      value.ID `json:"id"`
	Title   string   `json:"title,omitempty"`
	Problem value.ID `json:"problem,omitempty" ref:"Problem"`
	// Owner is who notes the proposals: the owner of the problem, or the host of the table.
	Owner value.ID `json:"owner,omitempty" ref:"Person,Organisation"`
}
