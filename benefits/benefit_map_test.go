package benefits_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// drawn is a map in short: "p1 wifi > b1" is a step of a column, its id and what it leads to.
func planOf(lines ...string) benefits.Plan {
	kinds := map[string]benefits.MapStepKind{
		"p": benefits.Precondition, "e": benefits.EnablingChange, "c": benefits.BusinessChange, "i": benefits.IntermediateBenefit, "?": "",
	}
	var p benefits.Plan
	for _, line := range lines {
		left, right, _ := strings.Cut(line, ">")
		kind, id, _ := strings.Cut(strings.TrimSpace(left), " ")
		var to []value.ID
		var goals []value.ID
		for _, name := range strings.Fields(right) {
			if strings.HasPrefix(name, "goal") {
				goals = append(goals, value.ID(name))
			} else {
				to = append(to, value.ID(name))
			}
		}
		if kind == "b" {
			p.Benefits = append(p.Benefits, benefits.Benefit{
				ID: value.ID(id), Title: strings.ToUpper(id), Bearer: benefits.BearerEmployees, LeadsTo: to, Goals: goals})
			continue
		}
		p.Steps = append(p.Steps, benefits.MapStep{ID: value.ID(id), Title: strings.ToUpper(id), Kind: kinds[kind], LeadsTo: to})
	}
	return p
}

func names(m benefits.Map, places []int) string {
	var ids []string
	for _, i := range places {
		ids = append(ids, m.Nodes[i].ID.String())
	}
	return strings.Join(ids, " ")
}

func TestMapHasItsColumns(t *testing.T) {
	p := planOf("p wifi > training", "e training > hosts", "? hosts > time", "? alone", "b time > happy goal-1", "b happy > goal-1 goal-2 nowhere")
	m := p.Map([]value.ID{"goal-1", "goal-2", "goal-2"})
	var got []string
	for _, n := range m.Nodes {
		got = append(got, fmt.Sprint(n.ID, " ", n.Column, " ", n.At))
	}
	require.Empty(t, cmp.Diff([]string{
		"wifi 0 /steps/0", "training 1 /steps/1", "hosts 2 /steps/2", "alone 0 /steps/3",
		"time 3 /benefits/0", "happy 4 /benefits/1", "goal-1 5 ", "goal-2 5 ",
	}, got))
	var links []string
	for _, l := range m.Links {
		links = append(links, fmt.Sprintf("%s>%s %s", m.Nodes[l.From].ID, m.Nodes[l.To].ID, l.At))
	}
	require.Empty(t, cmp.Diff([]string{
		"wifi>training /steps/0/leadsTo/0", "training>hosts /steps/1/leadsTo/0", "hosts>time /steps/2/leadsTo/0",
		"time>happy /benefits/0/leadsTo/0", "time>goal-1 /benefits/0/goals/0", "happy>goal-1 /benefits/1/goals/0", "happy>goal-2 /benefits/1/goals/1",
	}, links))
}

func TestPartLeadsToTheWholeOnce(t *testing.T) {
	p := planOf("b part > whole", "b whole > goal", "b other")
	p.Benefits[0].PartOf, p.Benefits[2].PartOf = "whole", "whole"
	m := p.Map([]value.ID{"goal"})
	require.Len(t, m.Links, 3)
	require.False(t, m.Links[0].PartOf)
	require.Equal(t, benefits.MapLink{From: 2, To: 1, PartOf: true, At: "/benefits/2/partOf"}, m.Links[2])
	require.Equal(t, benefits.ColumnIntermediate, m.Nodes[2].Column)
}

func TestBenefitsAndGoalsAloneAreNoMap(t *testing.T) {
	require.False(t, benefits.Plan{}.Map(nil).Drawn())
	require.False(t, planOf("b a > goal", "b b").Map([]value.ID{"goal"}).Drawn())
	require.True(t, planOf("b a > b", "b b").Map(nil).Drawn())
	require.True(t, planOf("? a").Map(nil).Drawn())
}

func TestEachRingIsToldOnce(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		rings []string
	}{
		"none":                {[]string{"p a > b c", "e b > c d", "c c > d", "b d"}, nil},
		"to itself":           {[]string{"p a > a"}, []string{"a"}},
		"two":                 {[]string{"p a > b", "p b > a"}, []string{"a b"}},
		"entered later":       {[]string{"p a > c", "p b > c", "p c > b"}, []string{"b c"}},
		"two that share":      {[]string{"p a > b c", "p b > a", "p c > a"}, []string{"a b", "a c"}},
		"apart":               {[]string{"p a > b", "p b > a", "p c > d", "p d > e", "p e > c"}, []string{"a b", "c d e"}},
		"one inside the next": {[]string{"p a > b", "p b > c", "p c > b a"}, []string{"b c", "a b c"}},
		"benefits":            {[]string{"b a > b", "b b > a"}, []string{"a b"}},
	} {
		t.Run(name, func(t *testing.T) {
			m := planOf(c.lines...).Map(nil)
			var rings []string
			for _, ring := range m.Cycles() {
				rings = append(rings, names(m, ring))
			}
			require.Equal(t, c.rings, rings)
		})
	}
}

// A hundred thousand steps in a row that all lead back to the first are many rings and much to
// write; what is told stays small.
func TestManyRingsAreQuick(t *testing.T) {
	p := benefits.Plan{Benefits: []benefits.Benefit{{ID: "b", Bearer: benefits.BearerState}}}
	for i := range 20_000 {
		s := benefits.MapStep{ID: value.ID(fmt.Sprint("s", i)), Title: "Steg", LeadsTo: []value.ID{value.ID(fmt.Sprint("s", i+1)), "s0"}}
		p.Steps = append(p.Steps, s)
	}
	m := p.Map(nil)
	require.Len(t, m.Cycles(), 100)
	for _, f := range p.Check("") {
		require.Less(t, len(f.Text(value.NB)), 500)
	}
}

func TestHolesAreToldWhereTheyCanBeFilled(t *testing.T) {
	m := planOf("p a > b", "e b", "c c > d", "b d", "b e > f", "b f > goal-1").Map([]value.ID{"goal-1", "goal-2"})
	require.Equal(t, "b d", names(m, m.DeadEnds()))
	require.Equal(t, "a c e goal-2", names(m, m.Starts()))
}

func TestRingsAreNotToldAsBackwardsToo(t *testing.T) {
	backwards := func(lines ...string) (got []string) {
		m := planOf(lines...).Map(nil)
		for _, l := range m.Backwards() {
			got = append(got, fmt.Sprintf("%s>%s", m.Nodes[l.From].ID, m.Nodes[l.To].ID))
		}
		return got
	}
	require.Equal(t, []string{"b>a"}, backwards("p a > c", "e b > a", "c c"))
	require.Empty(t, backwards("p a > b", "e b > a"))
	require.Empty(t, backwards("p a > b", "p b"), "within a column is not backwards")
}

func TestMapIsCheckedOnlyWhenThereIsOne(t *testing.T) {
	check := func(lines ...string) (got []string) {
		for _, f := range planOf(lines...).Check("/benefitPlan") {
			if f.Rule.ID != "benefit-without-indicator" {
				got = append(got, f.Rule.ID+" "+string(f.Pointer)+" "+f.Text(value.EN))
			}
		}
		return got
	}
	require.Empty(t, check("b a", "b b > goal"))
	require.Empty(t, check("p a > b", "b b > goal"))
	require.Equal(t, []string{"map-cycle /benefitPlan/steps/0 The benefit map goes round in a ring: A → B → A."}, check("p a > b", "p b > a", "b c > goal")[:1])
	require.Equal(t, []string{"map-goes-backwards /benefitPlan/steps/1/leadsTo/0 In the benefit map “B” leads backwards to “A”."}, check("p a > c", "e b > a", "b c > goal"))
	require.Equal(t, []string{"map-step-leads-nowhere /benefitPlan/steps/1 In the benefit map “B” leads to nothing."}, check("p a > c", "e b", "b c > goal"))
	require.Equal(t, []string{
		"benefit-reaches-no-goal /benefitPlan/benefits/1 The benefit “C” does not lead to any goal in the benefit map.",
		"benefit-comes-from-nothing /benefitPlan/benefits/1 Nothing in the plan leads to the benefit “C”.",
	}, check("p a > b", "b b > goal", "b c"))
}
