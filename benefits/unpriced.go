package benefits

import (
	"cmp"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

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

// Consequence is what the plus-minus method (pluss-minusmetoden) makes of an effect without a price:
// nine grades, from -4 for very large and negative to 4 for very large and positive. Grades order
// effects; they are not amounts, and are never added together.
type Consequence int

// Consequence judges the effect by its importance and magnitude, as a positive one when it is a
// benefit; [Consequence.Negative] is that of a disbenefit. It reports whether both are stated.
//
// The two judgements and the scale of nine grades are those of the state's guide to economic analysis
// (DFØ, Veileder i samfunnsøkonomiske analyser, 3.4) and of the road administration's fan
// (Statens vegvesen, Konsekvensanalyser, V712, earlier 140). The fan has no cells; the table is its
// symmetric reading: one grade more important, or one grade larger, is one grade stronger, from
// none for what is small and matters little to the strongest for what is large and matters much.
func (b Benefit) Consequence() (Consequence, bool) {
	importance := slices.Index([]Importance{ImportanceSmall, ImportanceMedium, ImportanceLarge}, b.Importance)
	magnitude := slices.Index([]Magnitude{MagnitudeNone, MagnitudeSmall, MagnitudeMedium, MagnitudeLarge}, b.Magnitude)
	if importance < 0 || magnitude < 0 {
		return 0, false
	}
	return [3][4]Consequence{
		{0, 0, 1, 2}, // of small importance: none, small, medium, large
		{0, 1, 2, 3},
		{0, 2, 3, 4},
	}[importance][magnitude], true
}

// Negative is the consequence for a disbenefit.
func (c Consequence) Negative() Consequence { return -c }

// String is the consequence in signs: "++++" to "----", and "0" for none.
func (c Consequence) String() string {
	if c < 0 {
		return strings.Repeat("-", c.strength())
	}
	return cmp.Or(strings.Repeat("+", c.strength()), "0")
}

// Text is the consequence in words.
func (c Consequence) Text() value.Text {
	words := [...]value.Text{
		{NB: "ubetydelig eller ingen konsekvens", NN: "ubetydeleg eller ingen konsekvens", EN: "negligible or no consequence"},
		{NB: "liten {sign} konsekvens", NN: "liten {sign} konsekvens", EN: "small {sign} consequence"},
		{NB: "middels {sign} konsekvens", NN: "middels {sign} konsekvens", EN: "medium {sign} consequence"},
		{NB: "stor {sign} konsekvens", NN: "stor {sign} konsekvens", EN: "large {sign} consequence"},
		{NB: "meget stor {sign} konsekvens", NN: "svært stor {sign} konsekvens", EN: "very large {sign} consequence"},
	}
	sign := value.Text{NB: "positiv", NN: "positiv", EN: "positive"}
	if c < 0 {
		sign = value.Text{NB: "negativ", NN: "negativ", EN: "negative"}
	}
	return words[c.strength()].Fill(value.Arg{Name: "sign", Text: sign})
}

// strength is how many signs the consequence has, 0 to 4.
func (c Consequence) strength() int { return int(max(min(c, 4), -min(max(c, -4), 0))) }
