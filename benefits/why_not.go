package benefits

import "github.com/samskaping/sdk/samskaping/value"

// WhyNot says why something cannot be worked out for an indicator. The empty WhyNot is that it can.
type WhyNot string

// What may be missing.
const (
	NoBaseline         WhyNot = "no-baseline"
	NoTarget           WhyNot = "no-target"
	NoValue            WhyNot = "no-value"
	NoDirection        WhyNot = "no-direction"
	DirectionAndTarget WhyNot = "direction-and-target" // they contradict each other
	TooFewMeasurements WhyNot = "too-few-measurements"
	NoTargetDate       WhyNot = "no-target-date"
	TargetDatePassed   WhyNot = "target-date-passed"
)

// Text says it for people, as a sentence that ends with its point; nothing for the empty WhyNot.
func (w WhyNot) Text() value.Text {
	switch w {
	case NoBaseline:
		return value.Text{
			NB: "Indikatoren har ikke noe nullpunkt.", NN: "Indikatoren har ikkje noko nullpunkt.", EN: "The indicator has no baseline.",
		}
	case NoTarget:
		return value.Text{
			NB: "Indikatoren har ingen målverdi.", NN: "Indikatoren har ingen målverdi.", EN: "The indicator has no target value.",
		}
	case NoValue:
		return value.Text{
			NB: "Målingen har ingen verdi.", NN: "Målinga har ingen verdi.", EN: "The measurement has no value.",
		}
	case NoDirection:
		return value.Text{
			NB: "Indikatoren sier ikke om verdien skal opp eller ned.",
			NN: "Indikatoren seier ikkje om verdien skal opp eller ned.",
			EN: "The indicator does not say whether the value is wanted to go up or down.",
		}
	case DirectionAndTarget:
		return value.Text{
			NB: "Retningen og målverdien sier imot hverandre.",
			NN: "Retninga og målverdien seier imot kvarandre.",
			EN: "The direction and the target value contradict each other.",
		}
	case TooFewMeasurements:
		return value.Text{
			NB: "Det trengs målinger fra minst to ulike dager.",
			NN: "Det trengst målingar frå minst to ulike dagar.",
			EN: "Measurements from at least two different days are needed.",
		}
	case NoTargetDate:
		return value.Text{
			NB: "Målverdien har ingen dato.", NN: "Målverdien har ingen dato.", EN: "The target value has no date.",
		}
	case TargetDatePassed:
		return value.Text{
			NB: "Den siste målingen er fra datoen for målverdien eller senere.",
			NN: "Den siste målinga er frå datoen for målverdien eller seinare.",
			EN: "The last measurement is from the date of the target value or later.",
		}
	}
	return value.Text{}
}
