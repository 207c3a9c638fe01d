package workbook

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// The questions of a ready set stand on no sheet. They are shown, chosen and written in words.
func TestQuestionsAreAnsweredInWords(t *testing.T) {
	t.Parallel()
	data, plan := example(t, "halden/plan.json")
	answers, own := sheetOf("situation.answers"), sheetOf("situation.ownQuestions")
	for _, c := range []struct {
		name, written string
		want          value.ID
	}{
		{"the words in the list", "Hvem i og utenfor kommunen kan bidra?", "digihjelpen-contributors"},
		{"another language, without the question mark", "kven i og utanfor kommunen kan bidra ", "digihjelpen-contributors"},
		{"the id", "digihjelpen-contributors", "digihjelpen-contributors"},
		{"an id made of the words", slug("Hvem i og utenfor kommunen kan bidra?"), "digihjelpen-contributors"},
		{"an own question", "Hvor mange timer bruker ansatte på å veilede én og én?", "sporsmal-tidsbruk"},
		{"an own question that is new", "Hvem kan kjøre?", "hvem-kan-kjore"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b, id := opened(t, writeData(t, data, value.NB))
			require.Equal(t, "Hvordan er befolkningen sammensatt?", b.grid(answers).at(firstRow+1, 2).text)
			b.write(t, answers, 0, "question", c.written)
			b.write(t, own, len(plan.Situation.OwnQuestions), "title", "Hvem kan kjøre?")
			result, err := interpret(b, id, nil)
			require.NoError(t, err)
			require.NotNil(t, result.Plan, texts(result.Findings))
			require.Equal(t, c.want, result.Plan.Situation.Answers[0].Question)
			require.Zero(t, result.Findings.Count(finding.Error), texts(result.Findings))
		})
	}
}

func TestWordsThatAreNoQuestionLeadToNoID(t *testing.T) {
	t.Parallel()
	data, _ := example(t, "halden/plan.json")
	b, id := opened(t, writeData(t, data, value.NB))
	b.write(t, sheetOf("situation.answers"), 0, "question", "Hvor er alle sammen?")
	result, err := interpret(b, id, nil)
	require.NoError(t, err)
	var told []string
	for _, f := range result.Findings {
		told = append(told, f.Cell+" "+f.Text(value.NB)+" "+f.Advice(value.NB))
	}
	require.Contains(t, told, "B3 «Hvor er alle sammen?» er ikke et av spørsmålene i planen. "+questionHelp.NB)
}

func TestAQuestionOfASetThatIsNotPickedLeadsToTheSet(t *testing.T) {
	t.Parallel()
	plan := &samskaping.Plan{ID: "prove", Title: "Prøve", Language: value.NN,
		Situation: samskaping.Situation{Answers: []samskaping.SituationAnswer{{Question: "digihjelpen-population", Answer: "3600"}}}}
	data, err := Write(plan, Options{})
	require.NoError(t, err)
	result, err := Read(data)
	require.NoError(t, err)
	var told []string
	for _, f := range result.Findings {
		told = append(told, f.Sheet+" "+f.Cell+" "+f.Advice(value.NN))
	}
	require.Contains(t, told, "Situasjonen i dag – Svar B3 Spørsmålet er eitt av desse: dei ni spørsmåla i Digihjelpen (KS). Legg dei til under «Ferdige spørsmål».")
}

func TestTheDropDownHasAllQuestions(t *testing.T) {
	t.Parallel()
	data, plan := example(t, "halden/plan.json")
	written := writeData(t, data, value.NN)
	var shown []string
	for _, q := range plan.Situation.Questions() {
		if plan.Situation.Own(q.ID) {
			shown = append(shown, q.ID.String())
		} else {
			shown = append(shown, q.Text.NN)
		}
	}
	file, err := excelize.OpenReader(bytes.NewReader(written))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, file.Close()) })
	columns, err := file.GetCols(listSheet)
	require.NoError(t, err)
	i := slices.IndexFunc(columns, func(c []string) bool { return c[0] == "#OwnQuestion" })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, strings.Join(shown, "\n"), strings.TrimSpace(strings.Join(columns[i][1:], "\n")))
	drops, err := file.GetDataValidations("Situasjonen i dag – Svar")
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(drops, func(d *excelize.DataValidation) bool {
		return strings.HasPrefix(d.Sqref, "B3:") && strings.HasPrefix(d.Formula1, listSheet+"!$"+columnName(i+1)+"$2")
	}))
}
