package samskaping

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// Organisation is a municipality, a unit of one, or any other organisation in the project. It
// is stated once and referred to by its id.
type Organisation struct {
	ID   value.ID         `json:"id"`
	Name string           `json:"name"`
	Kind OrganisationKind `json:"kind,omitempty"`
	// Number is the organisation number in the national register.
	Number identity.OrganisationNumber `json:"number,omitempty"`
	// PartOf is the organisation this one is a part of, such as the municipality of a unit.
	PartOf      value.ID `json:"partOf,omitempty" ref:"Organisation"`
	Description string   `json:"description,omitempty"`
	// Mailbox is an e-mail address that nobody owns personally. It is shown to the public.
	Mailbox string `json:"mailbox,omitempty"`
	URL     string `json:"url,omitempty"`
}

// OrganisationKind says what sort of organisation it is.
type OrganisationKind string

// The kinds of organisations.
const (
	OrganisationMunicipality  OrganisationKind = "municipality"
	OrganisationMunicipalUnit OrganisationKind = "municipal-unit"
	OrganisationCounty        OrganisationKind = "county"
	OrganisationState         OrganisationKind = "state"
	OrganisationVoluntary     OrganisationKind = "voluntary"
	OrganisationBusiness      OrganisationKind = "business"
	OrganisationOther         OrganisationKind = "other"
)

// Person is a person or a role in the project. Role is what the public sees. Name, e-mail and
// phone are left out of every public document unless Public is true.
type Person struct {
	ID   value.ID `json:"id"`
	Role string   `json:"role"`
	Name string   `json:"name,omitempty"`
	// Title is the position at work, Unit the organisation the person works in.
	Title  string   `json:"title,omitempty"`
	Unit   value.ID `json:"unit,omitempty" ref:"Organisation"`
	Email  string   `json:"email,omitempty"`
	Phone  string   `json:"phone,omitempty"`
	Public bool     `json:"public,omitempty"`
}

// Leader is a place in the project's leadership, and who fills it.
type Leader struct {
	Role   LeadershipRole `json:"role"`
	Person value.ID       `json:"person" ref:"Person"`
}

// LeadershipRole is a place in the project's leadership.
type LeadershipRole string

// The roles of the leadership.
const (
	ProjectManager LeadershipRole = "project-manager"
	CoManager      LeadershipRole = "co-manager"
)

// Body is a group that steers, decides or advises, such as the steering group or the council.
// The working group is not a body that is written: it is all subproject leaders, see
// [Plan.WorkingGroup].
type Body struct {
	ID          value.ID `json:"id"`
	Name        string   `json:"name"`
	Kind        BodyKind `json:"kind,omitempty"`
	Description string   `json:"description,omitempty"`
	Members     []Member `json:"members,omitempty"`
	// Decides lists what the body may decide.
	Decides []DecisionScope `json:"decides,omitempty"`
}

// May reports whether the body may decide matters of the scope. A nil body, as when there is no
// [Plan.SteeringGroup], may decide nothing.
func (b *Body) May(scope DecisionScope) bool { return b != nil && slices.Contains(b.Decides, scope) }

// BodyKind says what sort of body it is.
type BodyKind string

// The kinds of bodies.
const (
	BodySteeringGroup  BodyKind = "steering-group"
	BodyAdministration BodyKind = "administration" // the chief executive and the administrative leadership
	BodyCommittee      BodyKind = "committee"
	BodyCouncil        BodyKind = "council" // the municipal council
	BodyReferenceGroup BodyKind = "reference-group"
	BodyOther          BodyKind = "other"
)

// Member is a person or an organisation in a body. One actor may sit in several bodies.
type Member struct {
	Member value.ID   `json:"member" ref:"Person,Organisation"`
	Role   MemberRole `json:"role,omitempty"`
}

// MemberRole is what a member is in a body.
type MemberRole string

// The roles in a body.
const (
	MemberLeader       MemberRole = "leader"
	MemberDeputyLeader MemberRole = "deputy-leader"
	MemberMember       MemberRole = "member"
	MemberDeputy       MemberRole = "deputy"
	MemberSecretary    MemberRole = "secretary"
	MemberObserver     MemberRole = "observer"
)

// Subproject is a part of the project with one leader, from any organisation, and a group of
// participants.
type Subproject struct {
	ID          value.ID `json:"id"`
	Title       string   `json:"title"`
	Theme       string   `json:"theme,omitempty"`
	Description string   `json:"description,omitempty"`
	// Status is stated where the subproject is somewhere else than the project, above all when it has stopped.
	Status       ProjectStatus  `json:"status,omitempty"`
	Leader       value.ID       `json:"leader,omitempty" ref:"Person"`
	Participants []Participants `json:"participants,omitempty"`
	TargetGroups []value.ID     `json:"targetGroups,omitempty" ref:"TargetGroup"`
}

// Participants is a group of people who take part, and how many they are.
type Participants struct {
	Group       ParticipantGroup `json:"group"`
	Description string           `json:"description,omitempty"`
	Count       value.Count      `json:"count,omitzero"`
}

// ParticipantGroup says who the participants are.
type ParticipantGroup string

// The groups that take part in co-creation.
const (
	Inhabitants       ParticipantGroup = "inhabitants"
	Employees         ParticipantGroup = "employees"
	Volunteers        ParticipantGroup = "volunteers"
	Partners          ParticipantGroup = "partners"
	SubprojectLeaders ParticipantGroup = "subproject-leaders"
	Managers          ParticipantGroup = "managers"
	Politicians       ParticipantGroup = "politicians"
	OtherParticipants ParticipantGroup = "other"
)

// Cooperation is an organisation that works in the project, and what it brings.
type Cooperation struct {
	Organisation value.ID `json:"organisation" ref:"Organisation"`
	Contribution string   `json:"contribution,omitempty"`
}

// OtherActor is an organisation that should be involved, and how far the contact has come.
type OtherActor struct {
	Organisation value.ID      `json:"organisation" ref:"Organisation"`
	Contact      ContactStatus `json:"contact,omitempty"`
	Description  string        `json:"description,omitempty"`
}

// ContactStatus says how far the contact with an actor has come.
type ContactStatus string

// The states of contact.
const (
	ContactNotYet        ContactStatus = "not-contacted"
	ContactMade          ContactStatus = "contacted"
	ContactWantsToFollow ContactStatus = "wants-to-follow"
	ContactTakesPart     ContactStatus = "takes-part"
	ContactDeclined      ContactStatus = "declined"
)

// Competence is what an organisation can do or lend: its internal competence and resources.
type Competence struct {
	Organisation value.ID `json:"organisation" ref:"Organisation"`
	Description  string   `json:"description"`
}

// Stopped reports whether the subproject was given up before its end.
func (s Subproject) Stopped() bool { return s.Status == ProjectStopped }

// WorkingGroup is the project's working group: all subproject leaders, each once, in the order
// of the subprojects. The method defines it so, and therefore it cannot be written otherwise. Nobody leads
// a subproject that has stopped.
func (p *Plan) WorkingGroup() []value.ID {
	var leaders []value.ID
	seen := map[value.ID]bool{}
	for _, s := range p.orEmpty().Subprojects {
		if !s.Stopped() && !s.Leader.IsZero() && !seen[s.Leader] {
			seen[s.Leader] = true
			leaders = append(leaders, s.Leader)
		}
	}
	return leaders
}

// SteeringGroup returns the first body that is a steering group, or nil.
func (p *Plan) SteeringGroup() *Body {
	p = p.orEmpty()
	for i := range p.Bodies {
		if p.Bodies[i].Kind == BodySteeringGroup {
			return &p.Bodies[i]
		}
	}
	return nil
}
