package samskaping

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Situation is the present situation: questions asked before anything is decided, and what the
// project has found out so far. The plan picks ready question sets, writes its own questions,
// or both. [Situation.Questions] gives them all, answered or not yet.
type Situation struct {
	QuestionSets []QuestionSet     `json:"questionSets,omitempty"`
	OwnQuestions []OwnQuestion     `json:"ownQuestions,omitempty"`
	Answers      []SituationAnswer `json:"answers,omitempty"`
}

// IsZero reports whether nothing is stated.
func (s Situation) IsZero() bool {
	return len(s.QuestionSets) == 0 && len(s.OwnQuestions) == 0 && len(s.Answers) == 0
}

// QuestionSet names a ready set of questions.
type QuestionSet string

// The question sets.
const (
	// Digihjelpen is the nine questions of the status survey in KS's Digihjelpen handbook.
	Digihjelpen QuestionSet = "digihjelpen"
)

// OwnQuestion is a question the project itself has written.
type OwnQuestion struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
}

// SituationAnswer is what the project found out about one question.
type SituationAnswer struct {
	// Question is the id of a question of one of the picked sets, or of an own question.
	Question value.ID `json:"question" ref:"OwnQuestion"`
	Answer   string   `json:"answer"`
	// Source says how one knows, such as a survey or the statistics of the municipality.
	Source string     `json:"source,omitempty"`
	Date   value.Date `json:"date,omitzero"`
}

// Question is a question with its answer, if there is one. Text is the library's own words for
// the question of a ready set, and the author's for an own question.
type Question struct {
	ID     value.ID
	Text   value.Text
	Answer *SituationAnswer
}

// Questions returns all questions the plan has picked or written, in order, each once, with its
// answer or with none yet.
func (s Situation) Questions() []Question {
	var questions []Question
	for _, set := range s.sets() {
		questions = append(questions, set.Questions()...)
	}
	for _, q := range s.OwnQuestions {
		questions = append(questions, Question{ID: q.ID, Text: value.Same(q.Title)})
	}
	answers := make(map[value.ID]*SituationAnswer, len(s.Answers))
	for i := range slices.Backward(s.Answers) {
		answers[s.Answers[i].Question] = &s.Answers[i]
	}
	for i := range questions {
		questions[i].Answer = answers[questions[i].ID]
	}
	return questions
}

// setOf is the ready set that has the question with the id.
func setOf(id value.ID) (QuestionSet, bool) {
	for _, set := range []QuestionSet{Digihjelpen} {
		for _, q := range set.Questions() {
			if q.ID == id {
				return set, true
			}
		}
	}
	return "", false
}

// sets are the ready sets the plan has picked, each once.
func (s Situation) sets() []QuestionSet {
	var sets []QuestionSet
	seen := map[QuestionSet]bool{}
	for _, set := range s.QuestionSets {
		if !seen[set] {
			seen[set], sets = true, append(sets, set)
		}
	}
	return sets
}

// Own reports whether the question with the id is one the project has written itself.
func (s Situation) Own(id value.ID) bool {
	return slices.ContainsFunc(s.OwnQuestions, func(q OwnQuestion) bool { return q.ID == id })
}

// Questions returns the questions of a ready set, without answers; none for an unknown set.
func (set QuestionSet) Questions() []Question {
	if set != Digihjelpen {
		return nil
	}
	q := func(id value.ID, nb, nn, en string) Question { return Question{ID: id, Text: text(nb, nn, en)} }
	// The subjects are those of KS, Digihjelpen, the present situation.
	return []Question{
		q("digihjelpen-volunteer-offers", "Hvilke frivillige tilbud finnes allerede?", "Kva frivillige tilbod finst allereie?", "Which voluntary offers are there already?"),
		q("digihjelpen-population", "Hvordan er befolkningen sammensatt?", "Korleis er folkesetnaden samansett?", "How is the population composed?"),
		q("digihjelpen-possible-target-group", "Hvem kan være målgruppe?", "Kven kan vere målgruppe?", "Who may be the target group?"),
		q("digihjelpen-settlement", "Bor folk tett eller spredt?", "Bur folk tett eller spreidd?", "Do people live close together or far apart?"),
		q("digihjelpen-infrastructure", "Hvordan er infrastrukturen, for eksempel nettdekning og transport?", "Korleis er infrastrukturen, til dømes nettdekning og transport?", "What is the infrastructure like, such as network coverage and transport?"),
		q("digihjelpen-ongoing-projects", "Hvilke digitaliseringsprosjekter er i gang?", "Kva digitaliseringsprosjekt er i gang?", "Which digitalisation projects are under way?"),
		q("digihjelpen-contributors", "Hvem i og utenfor kommunen kan bidra?", "Kven i og utanfor kommunen kan bidra?", "Who inside and outside the municipality can contribute?"),
		q("digihjelpen-digital-skills", "Hvor gode er de digitale ferdighetene, og hvem bruker digitale tjenester og hvem ikke?", "Kor gode er dei digitale ferdigheitene, og kven bruker digitale tenester og kven ikkje?", "How good are digital skills, and who uses digital services and who does not?"),
		q("digihjelpen-guide-skills", "Hva kan de som skal veilede, om veiledning og teknologi?", "Kva kan dei som skal rettleie, om rettleiing og teknologi?", "What do those who are to guide know about guidance and technology?"),
	}
}
