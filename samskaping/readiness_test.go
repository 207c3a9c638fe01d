package samskaping_test

import (
	"encoding/json"
	"testing"
	"testing/quick"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

const (
	can   = samskaping.CanStart
	both  = samskaping.LacksPeopleAndMoney
	folk  = samskaping.LacksPeople
	money = samskaping.LacksMoney
	open  = samskaping.StartNotKnown
)

// Each case is one activity of a subproject, with or without others, and what the budget holds.
func TestNothingStartsWithoutPeopleAndMoney(t *testing.T) {
	enoughHours := `"effort": [{"id": "e", "title": "E", "for": "a", "planned": {"value": "40"}}]`
	enoughMoney := `"costs": [{"id": "c", "title": "C", "for": "a", "amount": {"value": "100"}}],
		"financing": [{"id": "f", "title": "F", "for": ["a"], "state": "granted", "kind": "state", "amount": {"value": "100"}}]`
	costs := func(amount string) string {
		return `"costs": [{"id": "c", "title": "C", "for": "a", "amount": ` + amount + `}]`
	}
	granted := func(more string) string {
		return `"financing": [{"id": "f", "title": "F", "kind": "state", "state": "granted", ` + more + `}]`
	}
	cases := []struct {
		name   string
		needed string // hours
		others string
		budget string
		want   samskaping.Start
		about  bool
	}{
		{"just enough of both", `{"value": "40"}`, "", enoughHours + "," + enoughMoney, can, false},
		{"an hour too few", `{"value": "41"}`, "", enoughHours + "," + enoughMoney, folk, false},
		{"hours needed are not known", "", "", enoughHours + "," + enoughMoney, open, false},
		{"at least as many are needed", `{"min": "40"}`, "", enoughHours + "," + enoughMoney, open, false},
		{"more are needed than are there, whatever the upper limit", `{"min": "41"}`, "", enoughHours + "," + enoughMoney, folk, false},
		{"the promise is within the range that is needed", `{"min": "30", "max": "50"}`, "", enoughHours + "," + enoughMoney, open, false},
		{"the promise is above the range that is needed", `{"min": "30", "max": "40"}`, "", enoughHours + "," + enoughMoney, can, false},
		{"about enough", `{"value": "40", "about": true}`, "", enoughHours + "," + enoughMoney, can, true},
		{"a promise without a number", `{"value": "40"}`, "", `"effort": [{"id": "e", "title": "E", "for": "a"}],` + enoughMoney, open, false},
		{"a promise of at least enough", `{"value": "40"}`, "", `"effort": [{"id": "e", "title": "E", "for": "a", "planned": {"min": "40"}}],` + enoughMoney, can, false},
		{"a promise in person-weeks", `{"value": "75"}`, "", `"effort": [{"id": "e", "title": "E", "for": "a", "planned": {"value": "2"}, "unit": "person-week"}],` + enoughMoney, can, false},
		{"a person-week of shift work is shorter", `{"value": "75"}`, "", `"effort": [{"id": "e", "title": "E", "for": "a", "planned": {"value": "2"}, "unit": "person-week", "week": "35.5"}],` + enoughMoney, folk, false},
		{"nobody has promised anything", "", "", enoughMoney, folk, false},
		{"nobody has promised anything of about 40", `{"value": "40", "about": true}`, "", enoughMoney, folk, false},
		{"hours for the whole project are not for the activity", `{"value": "40"}`, "", `"effort": [{"id": "e", "title": "E", "planned": {"value": "400"}}],` + enoughMoney, folk, false},
		{"the subproject has enough for the one activity", `{"value": "40"}`, "", `"effort": [{"id": "e", "title": "E", "for": "s", "planned": {"value": "40"}}],` + enoughMoney, can, false},
		{"the subproject has not enough for two", `{"value": "40"}`, `,{"id": "b", "title": "B", "subproject": "s", "hours": {"value": "1"}}`, `"effort": [{"id": "e", "title": "E", "for": "s", "planned": {"value": "40"}}],` + enoughMoney, open, false},
		{"even all of the subproject's hours are too few", `{"value": "41"}`, "", `"effort": [{"id": "e", "title": "E", "for": "s", "planned": {"value": "40"}}],` + enoughMoney, folk, false},
		{"a cancelled activity needs nothing", `{"value": "40"}`, `,{"id": "b", "title": "B", "subproject": "s", "status": "cancelled", "hours": {"value": "9"}}`, `"effort": [{"id": "e", "title": "E", "for": "s", "planned": {"value": "40"}}],` + enoughMoney, can, false},

		{"a krone too little", `{"value": "40"}`, "", enoughHours + "," + costs(`{"value": "101"}`) + "," + granted(`"for": ["a"], "amount": {"value": "100"}`), money, false},
		{"neither people nor money", `{"value": "40"}`, "", costs(`{"value": "101"}`), both, false},
		{"money that is only hoped for", `{"value": "40"}`, "", enoughHours + "," + costs(`{"value": "100"}`) + `,"financing": [{"id": "f", "title": "F", "for": ["a"], "state": "applied", "amount": {"value": "100"}}]`, money, false},
		{"costs nothing", `{"value": "40"}`, "", enoughHours + "," + costs(`{"value": "0"}`), can, false},
		{"what is given in kind says nothing of the money", `{"value": "40"}`, "", enoughHours + `,"costs": [{"id": "c", "title": "C", "for": "a", "form": "in-kind"}]`, open, false},
		{"the cost is not known", `{"value": "40"}`, "", enoughHours, open, false},
		{"the cost has no upper limit", `{"value": "40"}`, "", enoughHours + "," + costs(`{"min": "1"}`) + "," + granted(`"for": ["a"], "amount": {"value": "100"}`), open, false},
		{"tax that does not come back is a cost", `{"value": "40"}`, "", enoughHours + `,"costs": [{"id": "c", "title": "C", "for": "a", "amount": {"value": "100"}, "vat": {"amount": "25", "compensation": "not-compensated"}}],` + granted(`"for": ["a"], "amount": {"value": "100"}`), money, false},
		{"tax that comes back is not", `{"value": "40"}`, "", enoughHours + `,"costs": [{"id": "c", "title": "C", "for": "a", "amount": {"value": "100"}, "vat": {"amount": "25", "compensation": "compensated"}}],` + granted(`"for": ["a"], "amount": {"value": "100"}`), can, false},
		{"money set aside", `{"value": "40"}`, "", enoughHours + "," + costs(`{"value": "100"}`) + "," + granted(`"amount": {"value": "500"}, "earmarks": [{"for": "a", "amount": "100"}]`), can, false},
		{"money set aside for another is not for this", `{"value": "40"}`, `,{"id": "b", "title": "B"}`, enoughHours + "," + costs(`{"value": "100"}`) + "," + granted(`"amount": {"value": "100"}, "earmarks": [{"for": "b", "amount": "100"}]`), money, false},
		{"money for the whole project, enough for all", `{"value": "40"}`, `,{"id": "b", "title": "B", "status": "decided"}`, enoughHours + `,"costs": [{"id": "c", "title": "C", "for": "a", "amount": {"value": "100"}}, {"id": "d", "title": "D", "for": "b", "amount": {"value": "50"}}],` + granted(`"amount": {"value": "150"}`), can, false},
		{"money for the whole project, not enough for all", `{"value": "40"}`, `,{"id": "b", "title": "B", "status": "decided"}`, enoughHours + `,"costs": [{"id": "c", "title": "C", "for": "a", "amount": {"value": "100"}}, {"id": "d", "title": "D", "for": "b", "amount": {"value": "51"}}],` + granted(`"amount": {"value": "150"}`), open, false},
		{"what nobody has decided on claims nothing", `{"value": "40"}`, `,{"id": "b", "title": "B", "status": "planned"}`, enoughHours + `,"costs": [{"id": "c", "title": "C", "for": "a", "amount": {"value": "100"}}, {"id": "d", "title": "D", "for": "b", "amount": {"value": "51"}}],` + granted(`"amount": {"value": "150"}`), can, false},
		{"a part of a line is not needed twice", `{"value": "40"}`, "", enoughHours + `,"costs": [{"id": "year", "title": "Year", "amount": {"value": "150"}}, {"id": "c", "title": "C", "for": "a", "partOf": "year", "amount": {"value": "100"}}],` + granted(`"amount": {"value": "150"}`), can, false},
		{"all the money for the whole project is too little", `{"value": "40"}`, "", enoughHours + "," + costs(`{"value": "151"}`) + "," + granted(`"amount": {"value": "150"}`), money, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			hours := ""
			if c.needed != "" {
				hours = `, "hours": ` + c.needed
			}
			p := planOf(t, `"subprojects": [{"id": "s", "title": "S"}],
				"activities": [{"id": "a", "title": "A", "subproject": "s", "status": "decided"`+hours+`}`+c.others+`], "budget": {`+c.budget+`}`)
			r := p.Readiness("a")
			require.Equal(t, c.want, r.Start(), "%+v", r)
			require.Equal(t, c.about, r.About())
		})
	}
}

// Each case is what three activities of one proposal have and need. The proposal was assessed to
// 60 hours and 600 kroner, and the project has 600 kroner that they share.
func TestWhatWasAssessedForAProposalIsCountedOnce(t *testing.T) {
	const all = `{"id": "f", "title": "F", "state": "granted", "kind": "state", "amount": {"value": "600"}}`
	cost := func(id, activity, amount string) string {
		return `{"id": "` + id + `", "title": "C", "for": "` + activity + `", "amount": {"value": "` + amount + `"}}`
	}
	cases := []struct {
		name       string
		activities string // more of each
		costs      string
		financing  string
		want       [3]samskaping.Supply
	}{
		{"all share what is enough for all", "", "", all, [3]samskaping.Supply{"enough", "enough", "enough"}},
		{"a krone too little for all", "", "", `{"id": "f", "title": "F", "state": "granted", "kind": "state", "amount": {"value": "599"}}`,
			[3]samskaping.Supply{"not-known", "not-known", "not-known"}},
		{"what one states is taken out of it", "", cost("c", "a", "150"), all, [3]samskaping.Supply{"enough", "enough", "enough"}},
		{"what one states beyond it leaves the others unknown", "", cost("c", "a", "600"), all, [3]samskaping.Supply{"not-known", "not-known", "not-known"}},
		{"all state what they take", "", cost("c", "a", "100") + "," + cost("d", "b", "200") + "," + cost("e", "c", "301"), all,
			[3]samskaping.Supply{"not-known", "not-known", "not-known"}},
		{"the one with the money has enough, whatever its part", "", "", `{"id": "f", "title": "F", "for": ["b"], "state": "granted", "kind": "state", "amount": {"value": "600"}}`,
			[3]samskaping.Supply{"not-known", "enough", "not-known"}},
		{"what is given in kind to one says nothing of the money", "", `{"id": "k", "title": "K", "for": "a", "form": "in-kind", "amount": {"value": "600"}}`, all,
			[3]samskaping.Supply{"enough", "enough", "enough"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			activity := func(id string) string {
				return `{"id": "` + id + `", "title": "A", "proposal": "x", "status": "decided", "subproject": "s"` + c.activities + `}`
			}
			p := planOf(t, `"proposals": [{"id": "x", "title": "X", "assessment": {"hours": {"value": "60"}, "cost": {"value": "600"}}}],
				"subprojects": [{"id": "s", "title": "S"}], "activities": [`+activity("a")+","+activity("b")+","+activity("c")+`],
				"budget": {"costs": [`+c.costs+`], "financing": [`+c.financing+`]}`)
			_, all := p.Feasibility()
			for i, r := range all {
				require.Equal(t, c.want[i], r.Money.Supply, "%s: %+v", r.Activity, r.Money)
			}
		})
	}
}

func TestSharedHoursAreCountedOnce(t *testing.T) {
	plan := func(hoursOfA, promised string) *samskaping.Plan {
		return planOf(t, `"proposals": [{"id": "x", "title": "X", "assessment": {"hours": {"value": "60"}}}], "subprojects": [{"id": "s", "title": "S"}],
			"activities": [{"id": "a", "title": "A", "proposal": "x", "subproject": "s"`+hoursOfA+`}, {"id": "b", "title": "B", "proposal": "x", "subproject": "s"},
				{"id": "gone", "title": "G", "proposal": "x", "subproject": "s", "status": "cancelled"}],
			"budget": {"effort": [`+promised+`]}`)
	}
	for _, c := range []struct {
		name, hoursOfA, promised string
		want                     [2]samskaping.Supply
	}{
		{"enough for both", "", `{"id": "e", "title": "E", "for": "s", "planned": {"value": "60"}}`, [2]samskaping.Supply{"enough", "enough"}},
		{"an hour too few for both", "", `{"id": "e", "title": "E", "for": "s", "planned": {"value": "59"}}`, [2]samskaping.Supply{"not-known", "not-known"}},
		{"one states its own, and the rest is the other's", `, "hours": {"value": "20"}`, `{"id": "e", "title": "E", "for": "s", "planned": {"value": "60"}}`, [2]samskaping.Supply{"enough", "enough"}},
		{"one states all of them", `, "hours": {"value": "60"}`, `{"id": "e", "title": "E", "for": "a", "planned": {"value": "90"}}`, [2]samskaping.Supply{"enough", "lacking"}},
		{"nobody has promised anything", "", "", [2]samskaping.Supply{"lacking", "lacking"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := plan(c.hoursOfA, c.promised)
			_, all := p.Feasibility()
			require.Equal(t, c.want, [2]samskaping.Supply{all[0].People.Supply, all[1].People.Supply}, "%+v", all)
			require.Equal(t, []value.ID{"a", "b"}, all[1].People.NeededBy, "what is cancelled takes nothing")
			require.Equal(t, "60", all[1].People.Needed.Estimate.Value.String())
		})
	}
	require.Equal(t, "60", plan("", "").Readiness("").People.Needed.Estimate.Value.String())
	require.Equal(t, "60", plan(`, "hours": {"value": "20"}`, "").Readiness("").People.Needed.Estimate.Max.String())
}

func TestWhatIsGivenInKindIsNoFalseZero(t *testing.T) {
	for _, c := range []struct{ name, given, cost string }{
		{"worth less than was assessed", `, "amount": {"value": "24000"}`, "60000"},
		{"worth nobody knows what", "", "60000"},
		{"worth all of it", `, "amount": {"value": "60000"}`, "0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := planOf(t, `"proposals": [{"id": "x", "title": "X", "assessment": {"cost": {"value": "60000"}}}], "activities": [{"id": "a", "title": "A", "proposal": "x"}],
				"budget": {"costs": [{"id": "c", "title": "C", "for": "a", "form": "in-kind"`+c.given+`}]}`).Readiness("a")
			require.Equal(t, c.cost, r.Money.Cost.Estimate.Value.String())
			require.Equal(t, c.cost == "0", r.Money.Supply == samskaping.Enough, "%+v", r.Money)
		})
	}
}

func TestReadinessCountsWhatTheLinesHaveNow(t *testing.T) {
	r := planOf(t, `"activities": [{"id": "a", "title": "A"}], "budget": {
		"costs": [{"id": "rooms", "title": "R", "amount": {"value": "50000"}}, {"id": "c", "title": "C", "for": "a", "amount": {"value": "10000"}}],
		"reallocations": [{"id": "o", "title": "O", "moves": [{"cost": "rooms", "amount": "-15000"}, {"cost": "c", "amount": "15000"}]}]}`).Readiness("a")
	require.Equal(t, "25000", r.Money.Cost.Estimate.Value.String())
}

func TestWhatIsDoneLacksNothing(t *testing.T) {
	p := planOf(t, `"activities": [{"id": "a", "title": "A", "status": "done", "hours": {"value": "9"}}, {"id": "b", "title": "B", "hours": {"value": "40"}}],
		"budget": {"effort": [{"id": "e", "title": "E", "for": "b", "planned": {"value": "40"}}], "costs": [{"id": "c", "title": "C", "for": "b", "amount": {"value": "0"}}]}`)
	project, all := p.Feasibility()
	require.Equal(t, samskaping.Lacking, all[0].People.Supply)
	require.Equal(t, can, project.Start())
}

func planOf(t *testing.T, properties string) *samskaping.Plan {
	var p samskaping.Plan
	require.NoError(t, json.Unmarshal([]byte(`{"id": "p", "title": "P", "language": "nb", `+properties+`}`), &p))
	return &p
}

func TestReadinessTellsItsNumbersAndLines(t *testing.T) {
	p := planOf(t, `"proposals": [{"id": "x", "title": "X", "assessment": {"hours": {"min": "20", "max": "30"}, "cost": {"max": "5000"}}}],
		"activities": [{"id": "a", "title": "A", "proposal": "x"}],
		"budget": {"effort": [{"id": "e1", "title": "E", "for": "a", "planned": {"value": "7.5"}}, {"id": "e2", "title": "E", "for": "a", "planned": {"value": "16"}}],
		"financing": [{"id": "own", "title": "O", "kind": "own-unit", "state": "confirmed", "for": ["a"], "amount": {"value": "1000"}},
			{"id": "hope", "title": "H", "kind": "foundation", "state": "applied", "amount": {"value": "9000"}},
			{"id": "no", "title": "N", "kind": "foundation", "state": "rejected", "amount": {"value": "9000"}}]}`)
	r := p.Readiness("a")
	require.Equal(t, "23.5", r.People.Promised.Estimate.Value.String())
	require.Equal(t, "30", r.People.Needed.Estimate.Max.String())
	require.Equal(t, []value.ID{"e1", "e2"}, r.People.Lines)
	require.Equal(t, "5000", r.Money.Cost.Estimate.Max.String())
	require.Equal(t, "1000", r.Money.Secured.Estimate.Value.String(), "what is hoped for is never added")
	require.Empty(t, r.Money.CostLines, "the cost is the assessment's")
	require.Equal(t, []value.ID{"own"}, r.Money.Lines)
	require.Equal(t, []value.ID{"hope"}, r.Money.WaitsFor)
	require.Equal(t, open, p.Readiness("nothing").Start())
	require.Equal(t, open, (&samskaping.Plan{}).Readiness("").Start())
}

func TestHaldensFeasibility(t *testing.T) {
	data, err := examples.Files.ReadFile("halden/plan.json")
	require.NoError(t, err)
	p, findings, err := samskaping.Decode(data)
	require.NoError(t, err)
	require.Zero(t, findings.Count(finding.Warning)+findings.Count(finding.Error))
	project, all := p.Feasibility()
	got := map[value.ID]samskaping.Start{}
	var alone []value.ID
	for _, r := range all {
		got[r.Activity] = r.Start()
		if r.Money.WithoutExternal == samskaping.Enough {
			alone = append(alone, r.Activity)
		}
	}
	require.Equal(t, map[value.ID]samskaping.Start{
		"drop-in-biblioteket": can, "nettbrettkurs": can, "temakveld-nettvett": can,
		"trygg-nettbank": open, "digitale-verter": open, "datahjelpen": open, "timebestilling": open, "sprakkafe": open,
		"dataverksted": folk,
	}, got)
	require.Equal(t, []value.ID{"drop-in-biblioteket", "trygg-nettbank", "digitale-verter", "timebestilling"}, alone)
	require.Equal(t, folk, project.Start())
	require.Equal(t, "400000", project.Money.Cost.Estimate.Value.String())
}

// Whoever makes an estimate less certain, never makes the answer more certain.
func TestReadinessNeverGainsCertainty(t *testing.T) {
	answer := func(needed, promised value.HoursEstimate) samskaping.Supply {
		p := &samskaping.Plan{Activities: []samskaping.Activity{{ID: "a", Hours: needed}},
			Budget: budget.Budget{Effort: []budget.Effort{{ID: "e", For: "a", Planned: promised}}}}
		return p.Readiness("a").People.Supply
	}
	property := func(need, have, slack uint8) bool {
		n, h := value.WholeHours(int32(need)), value.WholeHours(int32(have))
		exact := answer(value.ExactHours(n), value.ExactHours(h))
		if (exact == samskaping.Enough) != (have >= need) || (exact == samskaping.Lacking) != (have < need) {
			return false
		}
		wider := value.HoursEstimate{Min: n, Max: value.WholeHours(int32(need) + int32(slack))}
		for _, vague := range []samskaping.Supply{
			answer(wider, value.ExactHours(h)), answer(value.AtLeastHours(n), value.ExactHours(h)),
			answer(value.ExactHours(n), value.AtLeastHours(h)), answer(value.ExactHours(n), value.HoursEstimate{Max: h}),
		} {
			if vague != samskaping.SupplyUnknown && vague != exact {
				return false
			}
		}
		return answer(value.HoursEstimate{}, value.ExactHours(h)) == samskaping.SupplyUnknown
	}
	require.NoError(t, quick.Check(property, nil))
}

func TestKostraTablePointsIntoThePlan(t *testing.T) {
	year := `"period": {"from": "2025-01-01", "to": "2025-12-31"}`
	p := planOf(t, `"municipality": "3101", "budget": {"costs": [
		{"id": "a", "title": "A", "amount": {"value": "1"}},
		{"id": "b", "title": "B", `+year+`, "amount": {"value": "10000"}, "actual": "10400", "account": {"class": "1", "function": "190", "art": "120"}, "vat": {"actual": "2600", "compensation": "compensated"}}]}`)
	table, findings, err := p.KostraTable(budget.BasisActual)
	require.NoError(t, err)
	require.Equal(t, "region;periode;kontoklasse;funksjon;art;1000 kroner\n310100;2025;1;190;120;10\n310100;2025;1;190;429;3\n310100;2025;1;190;729;-3\n", string(table))
	require.Len(t, findings, 1, "the tax has the finding of its line")
	require.Equal(t, "/budget/costs/1/account/function", string(findings[0].Pointer))
	p.Municipality = ""
	_, _, err = p.KostraTable(budget.BasisActual)
	require.ErrorIs(t, err, value.ErrSyntax)
}
