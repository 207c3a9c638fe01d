package samskaping_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// story writes a chain as the ids along it.
func story(c samskaping.Chain) []value.ID {
	var ids []value.ID
	if c.Problem != nil {
		ids = append(ids, c.Problem.ID)
	}
	if c.Gathering != nil {
		ids = append(ids, c.Gathering.ID)
	}
	if c.Table != nil {
		ids = append(ids, c.Table.ID)
	}
	if c.Proposal != nil {
		ids = append(ids, c.Proposal.ID)
	}
	for _, d := range c.Decisions {
		ids = append(ids, d.ID)
	}
	if c.Activity != nil {
		ids = append(ids, c.Activity.ID)
	}
	for _, b := range c.Benefits {
		ids = append(ids, b.ID)
	}
	return ids
}

func stories(chains []samskaping.Chain) [][]value.ID {
	var all [][]value.ID
	for _, c := range chains {
		all = append(all, story(c))
	}
	return all
}

func chainPlan() *samskaping.Plan {
	return &samskaping.Plan{
		ID: "plan", Title: "Plan", Language: value.NB,
		Problems:   []samskaping.Problem{{ID: "problem"}, {ID: "alone"}},
		Gatherings: []samskaping.Gathering{{ID: "cafe", Tables: []samskaping.Table{{ID: "table", Problem: "problem"}}}, {ID: "empty"}},
		Proposals:  []samskaping.Proposal{{ID: "course", Table: "table"}, {ID: "poster", Gathering: "cafe"}},
		Decisions: []samskaping.Decision{
			{ID: "later", Proposal: "course", Outcome: samskaping.Postponed}, {ID: "yes", Proposal: "course", Outcome: samskaping.Yes},
			{ID: "money"}, {ID: "other"},
		},
		Activities: []samskaping.Activity{
			{ID: "course-1", Decision: "yes", Subproject: "sub"}, {ID: "course-2", Proposal: "course"}, {ID: "unasked", Decision: "other"},
		},
		BenefitPlan: benefits.Plan{Benefits: []benefits.Benefit{
			{ID: "skills", Activities: []value.ID{"course-1", "course-2"}}, {ID: "calm", Activities: []value.ID{"sub"}},
		}},
	}
}

func TestChainsTellEveryStoryOnce(t *testing.T) {
	want := [][]value.ID{
		{"problem", "cafe", "table", "course", "later", "yes", "course-1", "skills", "calm"},
		{"problem", "cafe", "table", "course", "later", "yes", "course-2", "skills"},
		{"cafe", "poster"},
		{"other", "unasked"},
		{"alone"},
		{"empty"},
		{"money"},
	}
	if diff := cmp.Diff(want, stories(chainPlan().Chains(""))); diff != "" {
		t.Error(diff)
	}
}

func TestChainsCanBeFollowedFromEitherEnd(t *testing.T) {
	p := chainPlan()
	first := []value.ID{"problem", "cafe", "table", "course", "later", "yes", "course-1", "skills", "calm"}
	for _, id := range first {
		require.Contains(t, stories(p.Chains(id)), first, "from %s", id)
	}
	require.Len(t, p.Chains("cafe"), 3)
	require.Len(t, p.Chains("course-2"), 1)
	require.Empty(t, p.Chains("nobody"))
}

func TestWorkingGroupIsAllSubprojectLeadersOnce(t *testing.T) {
	p := &samskaping.Plan{Subprojects: []samskaping.Subproject{{ID: "a", Leader: "kari"}, {ID: "b"}, {ID: "c", Leader: "ola"}, {ID: "d", Leader: "kari"}}}
	require.Equal(t, []value.ID{"kari", "ola"}, p.WorkingGroup())
	require.Len(t, plan(t, "halden/plan.json").WorkingGroup(), 6, "Halden has six subprojects, each with a leader")
}
