package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Stakeholder is somebody the project matters to, and how they are brought along. The fields
// are those of KommIT's stakeholder analysis.
type Stakeholder struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
	// Party is the organisation, group or body in the plan, if it is there.
	Party    value.ID `json:"party,omitempty" ref:"Organisation,Person,Body,TargetGroup"`
	Affected string   `json:"affected,omitempty"`
	// Influence is how much they can help or hinder, Attitude whether they want to.
	Influence   Influence `json:"influence,omitempty"`
	Attitude    Attitude  `json:"attitude,omitempty"`
	Involvement string    `json:"involvement,omitempty"`
	// Strategy is what is done to anchor the project with them.
	Strategy string `json:"strategy,omitempty"`
}

// Influence is a step on a scale from 1, little, to 3, much.
type Influence string

// The steps of influence.
const (
	InfluenceLow    Influence = "1"
	InfluenceMedium Influence = "2"
	InfluenceHigh   Influence = "3"
)

// Attitude is against, neutral or for: -1, 0 or 1.
type Attitude string

// The attitudes.
const (
	AttitudeAgainst Attitude = "-1"
	AttitudeNeutral Attitude = "0"
	AttitudeFor     Attitude = "1"
)
