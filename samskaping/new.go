package samskaping

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// New returns a first plan to write on, in a language: valid, small, and with the method's own
// questions where the answers go. Every question begins with the words of [Guidance]; the rule
// guidance-not-replaced tells which are still there. A language that is not one of the three gives
// bokmål, in the plan too.
func New(l value.Lang) *Plan {
	if !slices.Contains(value.Langs(), l) {
		l = value.NB
	}
	ask := func(nb, nn, en string) string { return Guidance().In(l) + " " + text(nb, nn, en).In(l) }
	id := func(nb, nn, en string) value.ID { return value.ID(text(nb, nn, en).In(l)) }
	steering, unit := id("styringsgruppe", "styringsgruppe", "steering-group"), id("eier", "eigar", "owner")
	leader, owner := id("delprosjektleder-1", "delprosjektleiar-1", "subproject-leader-1"), id("prosjektleder", "prosjektleiar", "project-manager")
	subproject, group := id("delprosjekt-1", "delprosjekt-1", "subproject-1"), id("malgruppe-1", "malgruppe-1", "target-group-1")
	problem, table := id("problemstilling-1", "problemstilling-1", "problem-1"), id("bord-1", "bord-1", "table-1")
	return &Plan{
		Schema:       schema.Plan.URL(),
		ID:           id("mitt-prosjekt", "mitt-prosjekt", "my-project"),
		Title:        ask("Hva heter prosjektet?", "Kva heiter prosjektet?", "What is the project called?"),
		Language:     l,
		Status:       ProjectIdea,
		Phase:        PhaseStartUp,
		Challenge:    ask("Hva er utfordringen, og hvem merker den?", "Kva er utfordringa, og kven merkar ho?", "What is the challenge, and who feels it?"),
		Background:   ask("Hva har ført hit?", "Kva har ført hit?", "What has led here?"),
		WhyNow:       ask("Hvorfor må noe skje nå?", "Kvifor må noko skje no?", "Why must something happen now?"),
		Goals:        []Goal{{ID: id("mal-1", "mal-1", "goal-1"), Title: ask("Hva vil dere oppnå?", "Kva vil de oppnå?", "What do you want to reach?"), Kind: GoalOverall}},
		OpenProject:  ask("Hva er ikke bestemt på forhånd, slik at deltakerne kan finne løsningen sammen?", "Kva er ikkje bestemt på førehand, slik at deltakarane kan finne løysinga saman?", "What is not decided beforehand, so that the participants can find the solution together?"),
		TargetGroups: []TargetGroup{{ID: group, Title: ask("Hvem er prosjektet for?", "Kven er prosjektet for?", "Who is the project for?")}},
		Situation:    Situation{QuestionSets: []QuestionSet{Digihjelpen}},
		Organisations: []Organisation{
			{ID: unit, Name: ask("Hvilken enhet eier prosjektet?", "Kva eining eig prosjektet?", "Which unit owns the project?"), Kind: OrganisationMunicipalUnit},
		},
		People: []Person{
			{ID: owner, Role: text("Prosjektleder", "Prosjektleiar", "Project manager").In(l), Unit: unit},
			{ID: leader, Role: ask("Hvem leder delprosjektet?", "Kven leier delprosjektet?", "Who leads the subproject?")},
		},
		Owner:         unit,
		Commissioners: []value.ID{steering},
		Leadership:    []Leader{{Role: ProjectManager, Person: owner}},
		Bodies: []Body{{ID: steering, Name: text("Styringsgruppen", "Styringsgruppa", "The steering group").In(l), Kind: BodySteeringGroup,
			Members: []Member{{Member: owner}}, Decides: []DecisionScope{ScopeActivities, ScopeBudget}}},
		Subprojects: []Subproject{{ID: subproject, Title: ask("Hva skal det første delprosjektet handle om?", "Kva skal det første delprosjektet handle om?", "What is the first subproject about?"),
			Leader: leader, Participants: []Participants{{Group: Inhabitants}, {Group: Employees}}, TargetGroups: []value.ID{group}}},
		Problems: []Problem{{ID: problem, Title: ask("Hvilket spørsmål skal bordet drøfte?", "Kva spørsmål skal bordet drøfte?", "Which question is the table to discuss?"),
			Owner: leader, Subproject: subproject}},
		Gatherings: []Gathering{{ID: id("kafedialog-1", "kafedialog-1", "cafe-dialogue-1"), Title: text("Kafédialog", "Kafédialog", "Café dialogue").In(l),
			Kind: CafeDialogue, Responsible: owner, Participants: []Participants{{Group: Inhabitants}, {Group: Employees}}, Level: LevelCooperation,
			Tables: []Table{{ID: table, Problem: problem, Owner: leader}}}},
		BenefitPlan: benefits.Plan{
			ShortTerm: ask("Hva mener dere med kort sikt? For eksempel til og med ett år etter at prosjektet er avsluttet.", "Kva meiner de med kort sikt? Til dømes til og med eitt år etter at prosjektet er avslutta.", "What do you mean by the short term? For instance until a year after the project has ended."),
			Benefits: []benefits.Benefit{
				{ID: id("gevinst-1", "gevinst-1", "benefit-1"), Title: ask("Hvem får det bedre, og hvordan?", "Kven får det betre, og korleis?", "Who will be better off, and how?"), Horizon: benefits.ShortTerm, Bearer: benefits.BearerInhabitants},
			}},
		Anchoring: []Anchoring{{ID: id("forankring-1", "forankring-1", "anchoring-1"), Kind: AnchoringAdministrative,
			Text: ask("Hvem i ledelsen står bak prosjektet, og hva har de bestemt?", "Kven i leiinga står bak prosjektet, og kva har dei bestemt?", "Who in the leadership backs the project, and what have they decided?")}},
		Pitch: ask("Hva sier dere om prosjektet på ett minutt?", "Kva seier de om prosjektet på eitt minutt?", "What do you say about the project in a minute?"),
	}
}

// Guidance is how every question begins that a first plan has in place of an answer.
func Guidance() value.Text { return text("Skriv her:", "Skriv her:", "Write here:") }

func guidanceNotReplaced(c *check) {
	guidance := Guidance().In(c.plan.Language)
	for _, l := range c.nodes.texts {
		if question, is := strings.CutPrefix(l.text, guidance); is && l.field.item == stringType {
			c.report(l.at(), value.Named("question", strings.TrimSpace(question)))
		}
	}
}
