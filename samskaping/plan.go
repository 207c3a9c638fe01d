// Package samskaping is the co-creation method: a municipal project in which inhabitants,
// employees and voluntary organisations find, decide and carry out activities together.
//
// A [Plan] holds the whole project. Its heart is a chain that can be followed from either end:
//
//	problem statement → gathering → proposal → assessment → decision → activity → evaluation → benefit
//
// A gathering such as a café dialogue discusses problem statements fixed beforehand and gives
// proposals. Each is assessed for cost, hours and feasibility, a body with the right to do so
// decides, and a yes becomes an activity with people and money. What was done is evaluated, and
// what was gained is a benefit. [Plan.Chains] follows the chain through anything in it.
//
// Read a plan with [Decode], which gives the plan and everything there is to say about it:
//
//	plan, findings, err := samskaping.Decode(data)
//
// The findings are what the schema and the rules of the method say. A plan with findings is
// still a plan: what is not yet known never stops anyone from saving ([Encode]) or writing
// documents. [Rules] is the catalogue of what is checked.
//
// A plan is a plain struct, and can be made in Go as well. The constants are the codes there are, but
// nothing stops a program from writing others, or an id that is none: that is for the schema to say.
// [Plan.Check] asks the rules alone, so encode such a plan, and decode it, to hear both.
//
// A plan that nobody changes may be read by many goroutines at once, by its methods and by the other
// packages. [Plan.Clone] gives one to change meanwhile.
//
// Whose word is whose: the strings of a plan are its author's, in the plan's own language, and
// are never changed. Hours and money live in package budget, benefits in package benefits.
package samskaping

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// Plan is one co-creation project. Only Schema, ID, Title and Language are required; anything
// else that is absent is not stated yet. Lists keep their author's order.
//
// A nil plan, which [Decode] gives when the form of a document is wrong, says nothing. What takes a plan
// takes nil as well: it returns [ErrNoPlan] where it returns an error and nil where it returns a plan, and
// answers as for an empty plan elsewhere.
type Plan struct {
	// Schema is the address of the schema version the plan is written in.
	Schema string `json:"$schema"`
	// ID names the plan. ProjectID names the project in the whole country; it is given once and
	// stays when the owner, the name or the municipality changes.
	ID        value.ID           `json:"id"`
	ProjectID identity.ProjectID `json:"projectId,omitempty"`
	Title     string             `json:"title"`
	Motto     string             `json:"motto,omitempty"`
	// Language is the language of every text in the plan.
	Language value.Lang `json:"language"`
	// Municipality is the home of the project. PartnerMunicipalities take part in a project
	// that spans several.
	Municipality          identity.MunicipalityNumber   `json:"municipality,omitempty"`
	PartnerMunicipalities []identity.MunicipalityNumber `json:"partnerMunicipalities,omitempty"`
	Period                value.Period                  `json:"period,omitzero"`
	Status                ProjectStatus                 `json:"status,omitempty"`
	Phase                 Phase                         `json:"phase,omitempty"`
	// Revision counts the versions of the plan, from 1.
	Revision     value.Count `json:"revision,omitzero"`
	RevisionDate value.Date  `json:"revisionDate,omitzero"`
	ChangeLog    []Change    `json:"changeLog,omitempty"`

	// About the project.
	Challenge    string        `json:"challenge,omitempty"`
	Background   string        `json:"background,omitempty"`
	WhyNow       string        `json:"whyNow,omitempty"`
	WhyThisTheme string        `json:"whyThisTheme,omitempty"`
	WhereFound   WhereFound    `json:"whereFound,omitzero"`
	Goals        []Goal        `json:"goals,omitempty"`
	OpenProject  string        `json:"openProject,omitempty"`
	TargetGroups []TargetGroup `json:"targetGroups,omitempty"`
	// Situation is what is known of the present situation.
	Situation Situation `json:"situation,omitzero"`

	// Organisation. Owner is an organisation; commissioners may be organisations and bodies.
	Organisations      []Organisation `json:"organisations,omitempty"`
	People             []Person       `json:"people,omitempty"`
	Owner              value.ID       `json:"owner,omitempty" ref:"Organisation"`
	Commissioners      []value.ID     `json:"commissioners,omitempty" ref:"Organisation,Body"`
	Leadership         []Leader       `json:"leadership,omitempty"`
	Bodies             []Body         `json:"bodies,omitempty"`
	Subprojects        []Subproject   `json:"subprojects,omitempty"`
	Cooperation        []Cooperation  `json:"cooperation,omitempty"`
	OtherActors        []OtherActor   `json:"otherActors,omitempty"`
	InternalCompetence []Competence   `json:"internalCompetence,omitempty"`
	Stakeholders       []Stakeholder  `json:"stakeholders,omitempty"`

	// The chain of co-creation.
	Problems   []Problem   `json:"problems,omitempty"`
	Gatherings []Gathering `json:"gatherings,omitempty"`
	Proposals  []Proposal  `json:"proposals,omitempty"`
	Decisions  []Decision  `json:"decisions,omitempty"`
	Activities []Activity  `json:"activities,omitempty"`

	// Time and risk.
	TimePlan TimePlan `json:"timePlan,omitzero"`
	Risks    []Risk   `json:"risks,omitempty"`

	// What is gained, and what it takes.
	BenefitPlan benefits.Plan `json:"benefitPlan,omitzero"`
	Budget      budget.Budget `json:"budget,omitzero"`

	// The project in its surroundings.
	LargerEffort   LargerEffort `json:"largerEffort,omitzero"`
	Anchoring      []Anchoring  `json:"anchoring,omitempty"`
	Strategies     []Strategy   `json:"strategies,omitempty"`
	Case           Case         `json:"case,omitzero"`
	Implementation string       `json:"implementation,omitempty"`
	Priority       string       `json:"priority,omitempty"`
	Motivation     string       `json:"motivation,omitempty"`
	Innovation     string       `json:"innovation,omitempty"`
	TransferValue  string       `json:"transferValue,omitempty"`
	Lessons        []Lesson     `json:"lessons,omitempty"`
	AfterProject   AfterProject `json:"afterProject,omitzero"`
	Offers         []Offer      `json:"offers,omitempty"`
	// Pitch is the spoken minute (heistale), Ask what the presentation asks its listeners for.
	Pitch       string `json:"pitch,omitempty"`
	Ask         string `json:"ask,omitempty"`
	ProjectArea string `json:"projectArea,omitempty"`
	Links       []Link `json:"links,omitempty"`

	// Illustrative lists what in the plan is made up as an example and not a fact.
	Illustrative []value.ID `json:"illustrative,omitempty" ref:"*"`

	// newer is the schema version the plan was read in when that is newer than this library
	// knows. Such a plan is read-only, because what is not known would be lost.
	newer string
}

// orEmpty is the plan, or an empty one when there is none.
func (p *Plan) orEmpty() *Plan {
	if p == nil {
		return &Plan{}
	}
	return p
}

// ProjectStatus says how far the project has come.
type ProjectStatus string

// The states of a project.
const (
	ProjectIdea       ProjectStatus = "idea"
	ProjectPlanned    ProjectStatus = "planned"
	ProjectInProgress ProjectStatus = "in-progress"
	ProjectPaused     ProjectStatus = "paused"
	ProjectCompleted  ProjectStatus = "completed"
	ProjectStopped    ProjectStatus = "stopped"
)

// Phase is a step of the way of working. Projects walk through the steps more than once.
type Phase string

// The phases, in the order Halden kommune and the library network's starter kit take them.
const (
	PhaseStartUp              Phase = "start-up"
	PhaseProblemUnderstanding Phase = "problem-understanding"
	PhaseIdeaDevelopment      Phase = "idea-development"
	PhaseIdeaSelection        Phase = "idea-selection"
	PhaseTesting              Phase = "testing"
	PhaseEvaluation           Phase = "evaluation"
	PhaseSharing              Phase = "sharing"
	PhasePermanentOffer       Phase = "permanent-offer"
)

// Change is one line of the change log: what a revision changed.
type Change struct {
	Revision value.Count `json:"revision,omitzero"`
	Date     value.Date  `json:"date,omitzero"`
	// By is the role or unit that made the revision.
	By   string `json:"by,omitempty"`
	Text string `json:"text"`
}

// Link leads to something about the project elsewhere.
type Link struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
	Kind  LinkKind `json:"kind,omitempty"`
	// URL is a web address that starts with https:// or http://.
	URL string `json:"url,omitempty"`
	// Relation and Project are for related projects: how the two hang together, and the other's id.
	Relation    Relation           `json:"relation,omitempty"`
	Project     identity.ProjectID `json:"project,omitempty"`
	Description string             `json:"description,omitempty"`
}

// LinkKind says what a link leads to.
type LinkKind string

// What a link may lead to.
const (
	LinkProjectArea         LinkKind = "project-area"
	LinkOriginalDescription LinkKind = "original-description"
	LinkFilm                LinkKind = "film"
	LinkPodcast             LinkKind = "podcast"
	LinkArticle             LinkKind = "article"
	LinkRelatedProject      LinkKind = "related-project"
	LinkOther               LinkKind = "other"
)

// Relation says how this project hangs together with another.
type Relation string

// The relations to another project.
const (
	BuildsOn        Relation = "builds-on"
	CoordinatesWith Relation = "coordinates-with"
	ContinuedBy     Relation = "continued-by"
	SameEffort      Relation = "same-effort"
)
