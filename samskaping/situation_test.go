package samskaping_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
)

func TestAReadySetIsAskedOnce(t *testing.T) {
	s := samskaping.Situation{
		QuestionSets: slices.Repeat([]samskaping.QuestionSet{samskaping.Digihjelpen}, 1000),
		OwnQuestions: []samskaping.OwnQuestion{{ID: "own", Title: "Hva savner folk?"}},
		Answers:      []samskaping.SituationAnswer{{Question: "own", Answer: "Et sted å møtes"}, {Question: "own", Answer: "Noe annet"}},
	}
	ready := samskaping.Digihjelpen.Questions()
	questions := s.Questions()
	require.Len(t, questions, len(ready)+1)
	require.Equal(t, "Et sted å møtes", questions[len(ready)].Answer.Answer, "the first of two answers")
	require.Nil(t, questions[0].Answer)
}
