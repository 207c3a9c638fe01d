package samskaping

import "github.com/samskaping/sdk/samskaping/value"

// Activity is something that is carried out for or with the target group, after a decision.
type Activity struct {
	ID          value.ID       `json:"id"`
	Title       string         `json:"title"`
	Description string         `json:"description,omitempty"`
	Status      ActivityStatus `json:"status,omitempty"`
	Subproject  value.ID       `json:"subproject,omitempty" ref:"Subproject"`
	// Period is the day or days of the activity, Start and End the time of day.
	Period value.Period `json:"period,omitzero"`
	Start  value.Clock  `json:"start,omitzero"`
	End    value.Clock  `json:"end,omitzero"`
	// Weekdays are the days of the week on which the activity is held, when it is not on all days of the
	// period, and Frequency says whether that is every week, as it is when it is not stated.
	Weekdays     []Weekday  `json:"weekdays,omitempty"`
	Frequency    Frequency  `json:"frequency,omitempty"`
	Place        string     `json:"place,omitempty"`
	Responsible  value.ID   `json:"responsible,omitempty" ref:"Person,Organisation"`
	Lecturer     string     `json:"lecturer,omitempty"`
	TargetGroups []value.ID `json:"targetGroups,omitempty" ref:"TargetGroup"`
	// Channels are where the activity is announced.
	Channels []Channel `json:"channels,omitempty"`
	// Hours is how much time the activity needs. When it is not stated, the assessment of its proposal says so.
	Hours value.HoursEstimate `json:"hours,omitzero"`
	// Stage is where the activity stands in the time plan, After what must be finished before it.
	Stage      value.ID   `json:"stage,omitempty" ref:"Stage"`
	After      []value.ID `json:"after,omitempty" ref:"Stage,Milestone,Activity"`
	Proposal   value.ID   `json:"proposal,omitempty" ref:"Proposal"`
	Decision   value.ID   `json:"decision,omitempty" ref:"Decision"`
	Evaluation Evaluation `json:"evaluation,omitzero"`
}

// ActivityStatus says how far an activity has come.
type ActivityStatus string

// The states of an activity, in their order.
const (
	ActivityPlanned    ActivityStatus = "planned"
	ActivityDecided    ActivityStatus = "decided"
	ActivityInProgress ActivityStatus = "in-progress"
	ActivityDone       ActivityStatus = "done"
	ActivityCancelled  ActivityStatus = "cancelled"
)

// Decided reports whether the state needs a decision: decided, in progress or done.
func (s ActivityStatus) Decided() bool { return s == ActivityDecided || s.Started() }

// Started reports whether the state needs people and money: in progress or done.
func (s ActivityStatus) Started() bool { return s == ActivityInProgress || s == ActivityDone }

// Channel is a way to announce an activity.
type Channel string

// The channels.
const (
	ChannelWeb            Channel = "web"
	ChannelApp            Channel = "app"
	ChannelSocialMedia    Channel = "social-media"
	ChannelPrint          Channel = "print"
	ChannelLocalNewspaper Channel = "local-newspaper"
	ChannelOther          Channel = "other"
)

// Evaluation is what an activity led to, judged when it was done.
type Evaluation struct {
	Date value.Date `json:"date,omitzero"`
	// Attendance is the number of people who came.
	Attendance         value.Count `json:"attendance,omitzero"`
	ReachedTargetGroup Answer      `json:"reachedTargetGroup,omitempty"`
	Effect             string      `json:"effect,omitempty"`
	Repeat             Answer      `json:"repeat,omitempty"`
	// Share says whether others should hear of it, Description what there is to tell.
	Share       Answer `json:"share,omitempty"`
	Description string `json:"description,omitempty"`
}

// IsZero reports whether nothing has been evaluated.
func (e Evaluation) IsZero() bool { return e == Evaluation{} }

// Answer is yes, partly or no.
type Answer string

// The answers of an evaluation.
const (
	AnswerYes    Answer = "yes"
	AnswerPartly Answer = "partly"
	AnswerNo     Answer = "no"
)
