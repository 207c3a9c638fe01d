package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// WhereFound says where the challenge is found: in the municipality's own organisation,
// among inhabitants, and in which groups.
type WhereFound struct {
	OwnOrganisation string     `json:"ownOrganisation,omitempty"`
	Inhabitants     string     `json:"inhabitants,omitempty"`
	Groups          []value.ID `json:"groups,omitempty" ref:"TargetGroup"`
}

// IsZero reports whether nothing is stated.
func (w WhereFound) IsZero() bool {
	return w.OwnOrganisation == "" && w.Inhabitants == "" && len(w.Groups) == 0
}

// Goal is what the project wants to reach.
type Goal struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
	Kind  GoalKind `json:"kind,omitempty"`
	// SuccessCriteria say how one can see that the goal is reached.
	SuccessCriteria []string `json:"successCriteria,omitempty"`
}

// GoalKind tells the overall goal from what the project delivers and what that leads to.
type GoalKind string

// The kinds of goals.
const (
	GoalOverall GoalKind = "overall" // the direction, beyond the project
	GoalEffect  GoalKind = "effect"  // what users and society gain
	GoalResult  GoalKind = "result"  // what the project itself delivers
)

// TargetGroup is a group of people the project is for.
type TargetGroup struct {
	ID          value.ID `json:"id"`
	Title       string   `json:"title"`
	Description string   `json:"description,omitempty"`
	// Size is the number of people in the group, AgeFrom and AgeTo their age in years.
	Size    value.Count `json:"size,omitzero"`
	AgeFrom value.Count `json:"ageFrom,omitzero"`
	AgeTo   value.Count `json:"ageTo,omitzero"`
}
