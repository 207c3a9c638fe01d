package workbook

import (
	"slices"
	"strings"
	"sync"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// questions are those of the ready sets. They stand on no sheet, and people know them by their words
// and not by their ids: cells show the words, as they do for codes.
var questions = sync.OnceValue(func() []samskaping.Question {
	var all []samskaping.Question
	for _, set := range codes("QuestionSet") {
		all = append(all, samskaping.QuestionSet(set.Code).Questions()...)
	}
	return all
})

// questionHelp is the guidance where a question is chosen.
var questionHelp = text("Velg spørsmålet fra listen, eller skriv det. Spørsmål dere lager selv, må også stå under «Egne spørsmål».",
	"Vel spørsmålet frå lista, eller skriv det. Spørsmål de lagar sjølve, må også stå under «Eigne spørsmål».",
	"Choose the question from the list, or write it. Questions you make yourselves must also stand under “Own questions”.")

// asks reports whether a column refers to questions.
func (c *column) asks() bool { return slices.Contains(c.refers, "OwnQuestion") }

// questionName is a question of a ready set in words. Other ids are as they are.
func questionName(id string, lang value.Lang) string {
	for _, q := range questions() {
		if q.ID.String() == id {
			return q.Text.In(lang)
		}
	}
	return id
}

// questionID is the id of the question of a ready set that has the words, in any language. What is
// none of them is returned as it is.
func questionID(words string) string {
	for _, q := range questions() {
		for _, l := range value.Langs() {
			if sameQuestion(words, q.Text.In(l)) {
				return q.ID.String()
			}
		}
	}
	return words
}

// sameQuestion reports whether words are those of a question, with or without the question mark, or an
// id that was made of them.
func sameQuestion(words, question string) bool {
	plain := func(s string) string { return strings.TrimRight(plainWords(s), "? ") }
	return strings.EqualFold(plain(words), plain(question)) || words == slug(question)
}

// findQuestions gives answers the ids of own questions, where somebody has written the questions.
func (r *reader) findQuestions() {
	for _, s := range r.layout.sheets {
		for _, c := range s.columns {
			if !c.asks() {
				continue
			}
			for _, t := range r.things[s] {
				said, _ := get(t.object, c.path).(string)
				if t.origin != nil && get(t.origin.object, c.path) == said {
					continue
				}
				if id := r.ownQuestion(said); id != "" {
					set(t.object, c.path, id)
				}
			}
		}
	}
}

// ownQuestion is the id of the own question that has the words or the id, "" when there is none.
func (r *reader) ownQuestion(words string) string {
	for s, things := range r.things {
		if s.key != "situation.ownQuestions" {
			continue
		}
		if _, there := r.called[s][words]; there {
			return words
		}
		for _, t := range things {
			if title, _ := t.object["title"].(string); title != "" && sameQuestion(words, title) {
				return idOf(t.object)
			}
		}
	}
	return ""
}
