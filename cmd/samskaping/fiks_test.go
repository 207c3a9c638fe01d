package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCaseGoesOutAndTheDecisionComesBack(t *testing.T) {
	plan := file(t, "plan.json", example(t, "halden/plan.json"))
	code, message, told := run(t, "", "fiks", "send", plan)
	require.Equal(t, exitOK, code, told)
	require.Contains(t, message, `"sakssekvensnummer": 1234`)

	answer, err := os.ReadFile("../../samskaping/fiks/testdata/answer.json")
	require.NoError(t, err)
	decided := filepath.Join(t.TempDir(), "decided.json")
	code, _, told = run(t, "", "fiks", "receive", "-out", decided, plan, file(t, "answer.json", string(answer)))
	require.Equal(t, exitOK, code, told)
	require.Contains(t, told, "fiks-vote-not-read")
	code, memo, told := run(t, "", "render", "-doc", "case-memo", "-format", "md", decided)
	require.Equal(t, exitOK, code, told)
	require.Contains(t, memo, "## Behandling og vedtak")
	require.Contains(t, memo, "1 for, 1 mot og 1 ikke oppgitt")
}

func TestFiksEndsAsTheOthersDo(t *testing.T) {
	plan := file(t, "plan.json", example(t, "halden/plan.json"))
	little := file(t, "little.json", example(t, "minimal/plan.json"))
	for _, c := range []struct {
		name string
		args string
		want int
		says string
	}{
		{"neither way", "fiks", exitUsage, "send eller receive"},
		{"a way that is none", "fiks post " + plan, exitUsage, "send eller receive"},
		{"nothing to send", "fiks send", exitUsage, "hvilken fil"},
		{"two to send", "fiks send " + plan + " " + little, exitUsage, "mer enn"},
		{"a case without an officer", "fiks send " + file(t, "case.json", `{"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json",
"id": "a", "title": "A", "language": "nb",
"case": {"title": "Sak"}}`), exitFindings, "case.json:3:9 feil /case [fiks-no-officer]"},
		{"a plan without a case", "fiks send " + little, exitFindings, "fiks-no-case"},
		{"no message", "fiks receive " + plan, exitUsage, "to filer"},
		{"a message that is not there", "fiks receive " + plan + " none.json", exitIO, "none.json"},
		{"a message that is a plan", "fiks receive " + plan + " " + little, exitFindings, "fiks-part-missing"},
		{"a message that is no JSON", "fiks receive " + plan + " " + file(t, "torn.json", "{"), exitIO, "torn.json"},
		{"over the plan itself", "fiks send -out " + plan + " " + plan, exitUsage, "blir ikke skrevet over"},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, out, told := run(t, "", strings.Fields(c.args)...)
			require.Equal(t, c.want, code, out+told)
			require.Contains(t, told, c.says)
		})
	}
}

// A number that comes from elsewhere is told of when the plan is written, since check was asked before it came.
func TestNationalIdentityNumberThatComesInIsTold(t *testing.T) {
	const number = "01819000049"
	plan := file(t, "plan.json", example(t, "halden/plan.json"))
	answer, err := os.ReadFile("../../samskaping/fiks/testdata/answer.json")
	require.NoError(t, err)
	message := strings.Replace(string(answer), "blir et fast", number+" blir et fast", 1)
	decided := filepath.Join(t.TempDir(), "decided.json")
	code, _, told := run(t, "", "fiks", "receive", "-out", decided, plan, file(t, "answer.json", message))
	require.Equal(t, exitFindings, code, told)
	require.Regexp(t, `decided\.json:[0-9]+:[0-9]+ feil /decisions/[0-9]+/text \[national-identity-number\]`, told)
	require.NotContains(t, told, number)
	require.FileExists(t, decided, "what came with it is kept")

	folder := t.TempDir()
	put(t, folder, "gevinster.csv", "Gevinst;Gevinsttype\nGevinst for "+number+";Kvalitativ\n")
	filled := filepath.Join(t.TempDir(), "filled.json")
	code, _, told = run(t, "", "convert", "-portal", folder, "-out", filled, plan)
	require.Equal(t, exitFindings, code, told)
	require.Regexp(t, `filled\.json:[0-9]+:[0-9]+ feil /benefitPlan/benefits/[0-9]+/title \[national-identity-number\]`, told)
	require.FileExists(t, filled)
}
