package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Strategy is a plan or strategy the project is tied to. Local ones carry the case; national
// ones support it and are kept brief (KS, Digihjelpen, forankring).
type Strategy struct {
	ID    value.ID      `json:"id"`
	Title string        `json:"title"`
	Level StrategyLevel `json:"level,omitempty"`
	// Aim is the goal in the strategy that the project serves, Tie how it does so.
	Aim string `json:"aim,omitempty"`
	Tie string `json:"tie,omitempty"`
	// Validity is when the strategy is in force.
	Validity value.Period `json:"validity,omitzero"`
	URL      string       `json:"url,omitempty"`
}

// StrategyLevel tells local from national.
type StrategyLevel string

// The levels.
const (
	StrategyLocal    StrategyLevel = "local"
	StrategyRegional StrategyLevel = "regional"
	StrategyNational StrategyLevel = "national"
)
