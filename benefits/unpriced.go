package benefits

// Importance is how much an effect without a price matters to those it is for (betydning).
type Importance string

// The grades of importance.
const (
	ImportanceSmall  Importance = "small"
	ImportanceMedium Importance = "medium"
	ImportanceLarge  Importance = "large"
)

// Magnitude is how much the effect changes things (omfang).
type Magnitude string

// The grades of magnitude.
const (
	MagnitudeNone   Magnitude = "none"
	MagnitudeSmall  Magnitude = "small"
	MagnitudeMedium Magnitude = "medium"
	MagnitudeLarge  Magnitude = "large"
)
