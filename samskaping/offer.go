package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Offer is what lasts when the project has ended: a fixed place with a low threshold, opening
// hours, a form and topics (KS, Digihjelpen, organisering).
type Offer struct {
	ID    value.ID  `json:"id"`
	Title string    `json:"title"`
	Form  OfferForm `json:"form,omitempty"`
	Place string    `json:"place,omitempty"`
	// Opening is when it is open, in words.
	Opening      string     `json:"opening,omitempty"`
	Topics       []Topic    `json:"topics,omitempty"`
	TargetGroups []value.ID `json:"targetGroups,omitempty" ref:"TargetGroup"`
	Responsible  value.ID   `json:"responsible,omitempty" ref:"Organisation,Person"`
	Description  string     `json:"description,omitempty"`
}

// OfferForm says how people meet the offer.
type OfferForm string

// The forms of an offer.
const (
	OfferCourse  OfferForm = "course"  // on fixed days
	OfferBooking OfferForm = "booking" // one to one, by appointment
	OfferDropIn  OfferForm = "drop-in"
	OfferMix     OfferForm = "mix"
)

// Topic is what an offer helps with.
type Topic string

// The six topics of a minimum offer (KS, Digihjelpen), and room for others.
const (
	TopicGettingOnline     Topic = "getting-online"
	TopicMunicipalServices Topic = "municipal-services"
	TopicStateServices     Topic = "state-services"
	TopicDigitalJudgement  Topic = "digital-judgement"
	TopicSecurity          Topic = "security"
	TopicPrivacy           Topic = "privacy"
	TopicOther             Topic = "other"
)
