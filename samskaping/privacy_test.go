package samskaping_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

func TestPublicRemovesPersonsWhereverTheyStand(t *testing.T) {
	p := &samskaping.Plan{
		ID: "plan", Title: "Ring Kari  Nordmann på 99 88 77 66", Language: value.NB,
		Organisations: []samskaping.Organisation{{ID: "kommunen", Name: "Kommunen", Mailbox: "post@kommunen.example.no"}},
		People: []samskaping.Person{
			{ID: "kari", Role: "Prosjektleder", Name: "Kari Nordmann", Email: "kari@kommunen.example.no", Phone: "99 88 77 66", Unit: "kommunen"},
			{ID: "per", Role: "Ordfører", Name: "Per Hansen", Email: "per@kommunen.example.no", Phone: "11 22 33 44", Public: true},
		},
		Background: "KARI NORDMANNS idé, sammen med Per Hansen. Skriv til kari@kommunen.example.no, per@kommunen.example.no eller post@kommunen.example.no.",
		Goals:      []samskaping.Goal{{ID: "g", Title: "Ring 12345678, +47 99 88 77 66 eller 11 22 33 44", SuccessCriteria: []string{"Kari Nordmann,Kari Nordmann"}}},
		Challenge:  "Møtet var 10.00-12.00 den 01.03.2024 og kostet 20 000 000. Virksomheten har nummer 123456785. Nordmannsgården ligger der.",
	}
	before, err := samskaping.Encode(p)
	require.NoError(t, err)
	public := p.Public()
	after, err := samskaping.Encode(p)
	require.NoError(t, err)
	require.Equal(t, string(before), string(after), "the plan itself is not changed")

	require.Equal(t, "Ring […] på […]", public.Title)
	require.Equal(t, samskaping.Person{ID: "prosjektleder", Role: "Prosjektleder", Unit: "kommunen"}, public.People[0])
	require.Equal(t, p.People[1], public.People[1], "who is public stays")
	require.Equal(t, "[…]S idé, sammen med Per Hansen. Skriv til […], per@kommunen.example.no eller post@kommunen.example.no.", public.Background)
	require.Equal(t, "Ring […], […] eller 11 22 33 44", public.Goals[0].Title)
	require.Equal(t, []string{"[…],[…]"}, public.Goals[0].SuccessCriteria)
	require.Equal(t, p.Challenge, public.Challenge, "times, dates, amounts and organisation numbers stay")
	require.Equal(t, "post@kommunen.example.no", public.Organisations[0].Mailbox, "a shared mailbox stays")
}

func TestWhatCannotBeSeenHidesNobody(t *testing.T) {
	for text, want := range map[string]string{
		"Ka\u00adri Nord\u200bmann leder":                          "[…] leder",
		"Skriv til kari\u2060@kommunen.example.no":                 "Skriv til […]",
		"Ring 99\u200b88\u200d77\ufeff66":                          "Ring […]",
		"Del\u00adtakerne kom, også en \U0001f468\u200d\U0001f469": "Del\u00adtakerne kom, også en \U0001f468\u200d\U0001f469",
	} {
		p := &samskaping.Plan{ID: "plan", Language: value.NB, Background: text, People: []samskaping.Person{{ID: "kari", Name: "Kari Nordmann"}}}
		require.Equal(t, want, p.Public().Background, "%q", text)
	}
}

func TestPersonsAreRemovedHoweverTheyAreWritten(t *testing.T) {
	p := &samskaping.Plan{
		ID: "plan", Language: value.NB,
		Organisations: []samskaping.Organisation{{ID: "kommunen", Name: "Kommunen", Mailbox: "Post@kommunen.example.no"}},
		People: []samskaping.Person{
			{ID: "leder", Role: "Leder", Name: "Åse Björk", Email: "ase!b@kommunen.example.no", Phone: "+47 998 87 766"},
			{ID: "medleder", Role: "Medleder", Name: "Kim O'Brien-Dahl"},
			{ID: "ordforer", Role: "Ordfører", Name: "Per Hansen", Email: "Per@kommunen.example.no", Phone: "+47 11 22 33 44", Public: true},
		},
	}
	for text, want := range map[string]string{
		"A\u030ase Bjo\u0308rk sa ja":                                  "[…] sa ja",
		"Åse\u202fBjörk, ÅSE\u2003BJÖRK og Åse\u2028Björks":            "[…], […] og […]s",
		"https://x.example/ase-bjork?til=Åse%20Björk":                  "https://x.example/[…]?til=[…]",
		"%C3%85se+Bj%C3%B6rk.pdf og Referat_Åse_Björk_2024.docx":       "[…].pdf og Referat_[…]_2024.docx",
		"Kim O’Brien\u2011Dahl og Kim O´Brien–Dahl":                    "[…] og […]",
		"ase.bjork@x.example, åse.björk@x.example":                     "[…], […]",
		"kari%40x.example, kari＠x.example, kari (at) x.example":        "[…], […], […]",
		"ASE!B@kommunen.example.no":                                    "[…]",
		"post@kommunen.example.no, _per@kommunen.example.no_":          "post@kommunen.example.no, _per@kommunen.example.no_",
		"9988 7766, 99887 766, (998) 87 766, 99 887 766":               "[…], […], ([…], […]",
		"998\u202f87\u202f766, 998‑87‑766, 998.87.766, 998 87\n766":    "[…], […], […], […]",
		"887 66 554, 887-66-554, 887.66.554, 887\u2009665\u200954":     "[…], […], […], 887\u2009665\u200954",
		"88\u202f76\u202f65\u202f54, 88–76–65–54, 88  76  65  54":      "[…], […], […]",
		"47 88 76 65 54, 4788766554, %2B4788766554, wa.me/4788766554":  "[…], […], […], wa.me/[…]",
		"+46 (0)70 123 45 67, (+47) 887 66 554":                        "[…], (+47) […]",
		"11 22 33 44, +47 11223344, 0047 11-22-33-44":                  "11 22 33 44, +47 11223344, 0047 11-22-33-44",
		"100 % av 2023 2024, 12 345 678 kroner, 5 % rabatt, @kommunen": "100 % av 2023 2024, 12 345 678 kroner, 5 % rabatt, @kommunen",
		"Åse og Björk, Asebjork, 299887766, 998877665":                 "Åse og Björk, Asebjork, 299887766, 998877665",
	} {
		p.Background = text
		require.Equal(t, want, p.Public().Background, "%q", text)
	}
}

func TestAnIDThatIsMadeOfANameIsAnother(t *testing.T) {
	p := &samskaping.Plan{
		ID: "torget-med-ase-bjork", Language: value.NB,
		People: []samskaping.Person{
			{ID: "ase-bjork", Role: "Leder", Name: "Åse Björk"}, {ID: "kari", Role: "Leder", Name: "Kari Nordmann"},
			{ID: "medleder", Role: "Medleder", Name: "Ola Nordmann"}, {ID: "per-hansen", Role: "Ordfører", Name: "Per Hansen", Public: true},
		},
		Leadership:   []samskaping.Leader{{Person: "kari"}, {Person: "per-hansen"}, {Person: "ola-nordmann"}},
		Activities:   []samskaping.Activity{{ID: "kaffe-med-ase-bjork", Title: "Kaffe med Åse Björk"}, {ID: "kari-hjelper", Title: "Kari hjelper"}},
		Illustrative: []value.ID{"kaffe-med-ase-bjork", "torget-med-ase-bjork"},
	}
	public := p.Public()
	var ids []value.ID
	for _, person := range public.People {
		ids = append(ids, person.ID)
	}
	require.Equal(t, []value.ID{"leder", "leder-2", "medleder", "per-hansen"}, ids)
	require.Equal(t, []samskaping.Leader{{Person: "leder-2"}, {Person: "per-hansen"}, {Person: "id"}}, public.Leadership)
	require.Equal(t, value.ID("kaffe-med"), public.Activities[0].ID)
	require.Equal(t, value.ID("kari-hjelper"), public.Activities[1].ID, "only a whole name is looked for in other ids")
	require.Equal(t, []value.ID{"kaffe-med", "torget-med-ase-bjork"}, public.Illustrative)
	require.Equal(t, value.ID("torget-med-ase-bjork"), public.ID, "the plan is known by its id")
}

// However many persons have the same role, no number is tried for each of them.
func TestManyIDsAreMadeOfTheSameRole(t *testing.T) {
	for _, role := range []string{"Frivillig", strings.Repeat("Frivillig vert ", 10)} {
		p := &samskaping.Plan{ID: "plan"}
		for i := range 50_000 {
			p.People = append(p.People, samskaping.Person{ID: value.ID(fmt.Sprintf("kari-%d", i)), Role: role, Name: "Kari Nordmann"})
		}
		ids := map[value.ID]bool{}
		for _, person := range p.Public().People {
			ids[person.ID] = true
			require.NotContains(t, person.ID, "kari")
		}
		require.Len(t, ids, 50_000)
	}
}

func TestRevisionsAreMadePublicTogether(t *testing.T) {
	person := func(id, name string, public bool) samskaping.Person {
		return samskaping.Person{ID: value.ID(id), Role: "Leder", Name: name, Public: public}
	}
	text := "Kari Nordmann, Ola Nordmann, Per Hansen og Siv Hansen"
	old := &samskaping.Plan{ID: "plan", Background: text, People: []samskaping.Person{person("siv", "Siv Hansen", true), person("per", "Per Hansen", false), person("ola", "Ola Nordmann", false)}}
	latest := &samskaping.Plan{ID: "plan", Background: text, People: []samskaping.Person{person("siv", "Siv Hansen", false), person("per", "Per Hansen", true), person("kari", "Kari Nordmann", false)}}
	before, now := samskaping.PublicRevisions(old, latest)
	require.Equal(t, "[…], […], Per Hansen og […]", before.Background)
	require.Equal(t, before.Background, now.Background)
	require.Equal(t, "", before.People[0].Name)
	require.Equal(t, before.People[0].ID, now.People[0].ID)
	require.NotEqual(t, before.People[2].ID, now.People[2].ID, "one person is not another")

	none, now := samskaping.PublicRevisions(nil, latest)
	require.Nil(t, none)
	require.Equal(t, latest.Public(), now)
}

// A plan made in Go may hold text that no document can.
func TestNamesThatAreNotUTF8AreRemovedToo(t *testing.T) {
	for _, name := range []string{"K\xff", "\xff\xfe", "Kari \xc3"} {
		p := &samskaping.Plan{ID: "plan", Language: value.NB, Background: "Ring " + name + " i dag", People: []samskaping.Person{{ID: "kari", Name: name}}}
		require.Equal(t, "Ring […] i dag", p.Public().Background, "%q", name)
		_, err := samskaping.Encode(p)
		require.ErrorIs(t, err, schema.ErrNotUTF8, "%q", name)
		require.ErrorContains(t, err, `in "background"`)
	}
}

func TestSmallGroupsAreHidden(t *testing.T) {
	count := func(n int64) value.Count {
		c, err := value.NewCount(n)
		require.NoError(t, err)
		return c
	}
	groups := func(n int64) *samskaping.Plan {
		people := []samskaping.Participants{{Group: samskaping.Inhabitants, Count: count(n)}}
		return &samskaping.Plan{
			TargetGroups: []samskaping.TargetGroup{{Size: count(n), AgeFrom: count(3), AgeTo: count(4)}},
			Subprojects:  []samskaping.Subproject{{Participants: people}},
			Gatherings:   []samskaping.Gathering{{Participants: people}},
			Activities:   []samskaping.Activity{{Evaluation: samskaping.Evaluation{Attendance: count(n)}}},
		}
	}
	for _, n := range []int64{0, 5, 34} {
		p := groups(n)
		p.HideSmallGroups()
		require.Equal(t, groups(n), p, "%d is shown", n)
	}
	p := groups(4)
	p.HideSmallGroups()
	require.True(t, p.TargetGroups[0].Size.IsZero() && p.Subprojects[0].Participants[0].Count.IsZero() &&
		p.Gatherings[0].Participants[0].Count.IsZero() && p.Activities[0].Evaluation.Attendance.IsZero())
	require.Equal(t, count(3), p.TargetGroups[0].AgeFrom, "an age is not a number of people")
}

func TestSmallReadingsOfPeopleAreHidden(t *testing.T) {
	decimal := func(s string) value.Decimal {
		d, err := value.ParseDecimal(s)
		require.NoError(t, err)
		return d
	}
	for _, c := range []struct {
		name                   string
		unit                   benefits.IndicatorUnit
		value, part, whole     string
		countsPeople, isHidden bool
	}{
		{"few", benefits.UnitCount, "4", "", "", true, true},
		{"enough", benefits.UnitCount, "5", "", "", true, false},
		{"none", benefits.UnitCount, "0", "", "", true, false},
		{"few of something else", benefits.UnitCount, "4", "", "", false, false},
		{"a share without its parts", benefits.UnitPercent, "3", "", "", true, false},
		{"few of many", benefits.UnitPercent, "", "3", "40", true, true},
		{"all but few", benefits.UnitPercent, "", "38", "40", true, true},
		{"many of many", benefits.UnitPercent, "", "20", "40", true, false},
		{"all of few", benefits.UnitPercent, "", "4", "4", true, true},
		{"none of many", benefits.UnitPercent, "", "0", "40", true, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r benefits.Reading
			if c.value != "" {
				r.Value = decimal(c.value)
			} else {
				r.Numerator, r.Denominator = decimal(c.part), decimal(c.whole)
			}
			r.Comment = "Spurt etter kurset"
			i := benefits.Indicator{ID: "i", Unit: c.unit, CountsPeople: c.countsPeople, Baseline: r, Target: r, Measurements: []benefits.Measurement{
				{Value: r.Value, Numerator: r.Numerator, Denominator: r.Denominator, Comment: r.Comment}}}
			p := &samskaping.Plan{BenefitPlan: benefits.Plan{Indicators: []benefits.Indicator{i}}}
			p.HideSmallGroups()
			got := p.BenefitPlan.Indicators[0]
			for _, one := range []benefits.Reading{got.Baseline, got.Target, got.Measurements[0].Reading()} {
				require.Equal(t, !c.isHidden, one.Known())
				require.Equal(t, r.Comment, one.Comment)
			}
		})
	}
}
