package samskaping_test

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// One plan follows every rule, and for every rule there is a plan that differs from it in one
// thing. Such a plan has that finding and no other, at a place that is there.
func TestEveryRuleHasABadCaseAndAGoodOne(t *testing.T) {
	require.Empty(t, judge(t, read(t, "testdata/rules/good.json")), "the good case has no findings")
	for _, r := range samskaping.Rules() {
		t.Run(r.ID, func(t *testing.T) {
			var bad []byte
			switch r.ID {
			case "file-too-large":
				bad = bytes.Repeat([]byte(" "), schema.MaxBytes+1)
			case "text-too-long":
				bad = bytes.Replace(read(t, "testdata/rules/good.json"), []byte("Torget"), bytes.Repeat([]byte("a"), schema.MaxText), 1)
			case "list-too-long", "more-errors", "more-warnings":
				return // they take a document that is large; see the tests of package schema
			case "other-form":
				return // no schema of today has a keyword without a rule; see the tests of package schema
			default:
				bad = read(t, "testdata/rules/"+r.ID+".bad.json")
			}
			var ids []string
			for _, f := range judge(t, bad) {
				ids = append(ids, f.Rule.ID)
				require.Positive(t, f.Line)
				require.Positive(t, f.Column)
				if json.Valid(bad) {
					require.True(t, resolves(bad, f.Pointer), "%s does not lead anywhere", f.Pointer)
				}
				for _, l := range value.Langs() {
					require.NotContains(t, f.Text(l)+f.Advice(l), "{\"", "a text with a name nobody filled in")
					require.NotRegexp(t, `\{[a-z]+\}`, f.Text(l)+f.Advice(l))
				}
			}
			want := []string{r.ID}
			if r.ID == "unknown-property-of-newer-version" {
				want = []string{"newer-version", r.ID}
			}
			require.Equal(t, want, ids)
		})
	}
}

// Whoever does what the advice says, no more and no less, is not told again.
func TestTheAdviceIsEnough(t *testing.T) {
	for _, c := range []struct{ rule, advice, old, new string }{
		{"activity-without-decision", "Refer to a decision that has the answer yes and says who made it, or set the activity back to “planned”.",
			`"date": "2024-02-10"
    }
  ],`, `"date": "2024-02-10", "outcome": "yes"
    }
  ],`},
		{"activity-without-money", "Enter who pays, how much, and that the money is granted or confirmed. If the activity is free, enter a cost of 0.",
			`"financing": [`, `"financing": [{"id": "gave", "title": "Gave", "source": "seniornett", "amount": {"value": "24000"}, "state": "granted"},`},
		{"confirmed-by-outsider", "Use “granted” when the grant has been given, or correct the kind of source.", `"kind": "sponsor"`, `"kind": "other-unit"`},
		{"strategy-lapsed", "Replace it with the plan or strategy that is in force now.", `"to": "2024-05-31"`, `"from": "2024-05-31"`},
		{"case-without-local-strategy", "Enter the plan or strategy the case builds on, with the level “local”.",
			`"strategies": [`, `"strategies": [{"id": "lokal", "title": "Planen for Torget", "level": "local"},`},
		{"case-without-doing-nothing", "Add an alternative of the kind “do nothing”, and write what happens then.",
			`"case": {`, `"case": {"alternatives": [{"id": "som-i-dag", "title": "Som i dag", "kind": "do-nothing"}],`},
		{"parts-above-line", "Lower one of the parts, or move money to the line with a reallocation.", `"amount": "-1000"`, `"amount": "1"`},
	} {
		t.Run(c.rule, func(t *testing.T) {
			bad := read(t, "testdata/rules/"+c.rule+".bad.json")
			require.Equal(t, c.advice, judge(t, bad)[0].Advice(value.EN))
			require.Equal(t, 1, bytes.Count(bad, []byte(c.old)))
			for _, f := range judge(t, bytes.Replace(bad, []byte(c.old), []byte(c.new), 1)) {
				require.NotEqual(t, c.rule, f.Rule.ID)
			}
		})
	}
}

func TestRulesAreAContract(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range samskaping.Rules() {
		require.Regexp(t, `^[a-z0-9]+(-[a-z0-9]+)*$`, r.ID)
		require.False(t, seen[r.ID], "%s is there twice", r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Severity.String(), r.ID)
		require.NotEmpty(t, r.Source, r.ID)
		require.Equal(t, "0.1.0", r.Since, r.ID)
		arguments := regexp.MustCompile(`\{[a-z]+\}`)
		for _, text := range []value.Text{r.Text, r.Advice} {
			for _, l := range value.Langs() {
				require.NotEmpty(t, text.In(l), "%s in %s", r.ID, l)
				require.ElementsMatch(t, arguments.FindAllString(text.NB, -1), arguments.FindAllString(text.In(l), -1), "%s in %s", r.ID, l)
			}
		}
	}
}

//go:embed testdata/rules/*.json
var rulesFolder embed.FS

func read(t testing.TB, file string) []byte {
	data, err := rulesFolder.ReadFile(file)
	require.NoError(t, err)
	return data
}

// judge returns the findings of a plan, also those that keep it from being read.
func judge(t *testing.T, data []byte) finding.List {
	_, findings, err := samskaping.Decode(data)
	var unreadable *finding.ReadError
	if errors.As(err, &unreadable) {
		return finding.List{unreadable.Finding}
	}
	require.NoError(t, err)
	return findings
}

func resolves(data []byte, at finding.Pointer) bool {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var node any
	if decoder.Decode(&node) != nil {
		return false
	}
	for _, token := range at.Tokens() {
		switch n := node.(type) {
		case map[string]any:
			next, ok := n[token]
			if !ok {
				return false
			}
			node = next
		case []any:
			i := strings.Index("0123456789", token)
			if len(token) != 1 || i < 0 || i >= len(n) {
				return false
			}
			node = n[i]
		default:
			return false
		}
	}
	return true
}

// told are the rules that say something about a plan, of those with the id.
func told(t *testing.T, id string, properties string) (places []string) {
	for _, f := range planOf(t, properties).Check() {
		if f.Rule.ID == id {
			places = append(places, string(f.Pointer))
		}
	}
	return places
}

func TestWhatIsDoneIsOnlyAskedForTheHoursThatWereUsed(t *testing.T) {
	plan := func(status, effort string) string {
		return `"activities": [{"id": "a", "title": "A", "status": "` + status + `", "hours": {"value": "40"}}], "budget": {"effort": [` + effort + `]}`
	}
	const few, used = `"id": "e", "title": "E", "for": "a", "planned": {"value": "10"}`, `, "actual": [{"hours": "12"}]`
	require.NotEmpty(t, told(t, "activity-without-people", plan("done", "{"+few+"}")))
	require.Empty(t, told(t, "activity-without-people", plan("done", "{"+few+used+"}")))
	require.NotEmpty(t, told(t, "activity-without-people", plan("in-progress", "{"+few+used+"}")), "more is still needed")
	for _, f := range planOf(t, plan("done", "")).Check() {
		if f.Rule.ID == "activity-without-people" {
			require.Equal(t, "Før opp timane som blei brukte.", f.Advice(value.NN))
		}
	}
}

func TestSomebodyIsResponsibleForWhatIsToBeCarriedOut(t *testing.T) {
	plan := func(status, leader, more string) string {
		return `"people": [{"id": "p", "role": "P"}], "subprojects": [{"id": "s", "title": "S"` + leader + `}],
			"activities": [{"id": "a", "title": "A", "status": "` + status + `", "subproject": "s"` + more + `}]`
	}
	const rule = "activity-without-responsible"
	require.Equal(t, []string{"/activities/0"}, told(t, rule, plan("decided", "", "")))
	require.Equal(t, []string{"/activities/0"}, told(t, rule, plan("in-progress", "", "")))
	require.Empty(t, told(t, rule, plan("decided", "", `, "responsible": "p"`)))
	require.Empty(t, told(t, rule, plan("decided", `, "leader": "p"`, "")), "the leader of the subproject is")
	for _, status := range []string{"planned", "done", "cancelled"} {
		require.Empty(t, told(t, rule, plan(status, "", "")), status)
	}
}

func TestACaseIsTreatedInTheOrderOfItsBodies(t *testing.T) {
	plan := func(dates ...string) string {
		var all []string
		for _, d := range dates {
			all = append(all, `{"body": "b"`+d+`}`)
		}
		return `"case": {"treatments": [` + strings.Join(all, ",") + `]}`
	}
	const rule, september, august, july = "case-treated-out-of-order", `, "date": "2024-09-12"`, `, "date": "2024-08-20"`, `, "date": "2024-07-01"`
	require.Empty(t, told(t, rule, plan(july, august, september)))
	require.Empty(t, told(t, rule, plan(july, july, "", august)), "the same day, and a day that is not known")
	require.Equal(t, []string{"/case/treatments/1/date", "/case/treatments/2/date"}, told(t, rule, plan(september, july, august)))
	require.Equal(t, []string{"/case/treatments/2/date"}, told(t, rule, plan(september, "", august)))
}

func TestAnActivityTellsWithWhomItsHoursAre(t *testing.T) {
	for _, f := range planOf(t, `"proposals": [{"id": "x", "title": "X", "assessment": {"hours": {"value": "60"}}}],
		"activities": [{"id": "a", "title": "A", "proposal": "x", "status": "in-progress"}, {"id": "b", "title": "B", "proposal": "x"}]`).Check() {
		if f.Rule.ID == "activity-without-people" {
			require.Contains(t, f.Text(value.NN), "Trengst: 60\u00a0timar saman med «B».")
			return
		}
	}
	require.Fail(t, "nobody has promised anything")
}

// What several days came to is entered without a date, and may be more than there is in one day.
func TestHoursOfSeveralDaysNeedNoDate(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Budget.Effort = []budget.Effort{{ID: "a", Title: "Prosjektledelse", Actual: []budget.TimeEntry{{Hours: value.WholeHours(142)}}}}
	broken := func() bool {
		return slices.ContainsFunc(p.Check(), func(f finding.Finding) bool { return f.Rule.ID == "day-longer-than-24-hours" })
	}
	require.False(t, broken())
	day, err := value.ParseDate("2024-12-31")
	require.NoError(t, err)
	p.Budget.Effort[0].Actual[0].Date = day
	require.True(t, broken())
}
