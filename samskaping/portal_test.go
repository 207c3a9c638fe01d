package samskaping_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestPortalKnowsPeopleByNameAndByRole(t *testing.T) {
	p := &samskaping.Plan{ID: "plan", Title: "Plan", Language: value.NB}
	p.Organisations = []samskaping.Organisation{{ID: "nav", Name: "NAV"}}
	p.People = []samskaping.Person{{ID: "leder", Name: "Kari Eksempel", Role: "Leder"}, {ID: "vert", Role: "Vert"}}
	p.BenefitPlan.Responsible = "leder"
	p.BenefitPlan.Benefits = []benefits.Benefit{{ID: "a", Title: "En", Owner: "vert"}, {ID: "b", Title: "To", Owner: "nav"}}
	lists, findings := p.PortalLists()
	require.Contains(t, string(lists.Benefits), "En;;;;Kari Eksempel;Vert;\r\nTo;;;;Kari Eksempel;NAV;\r\n")
	require.Equal(t, "/benefitPlan/benefits/0", string(findings[0].Pointer))

	lists.Benefits = []byte("Gevinst;Gevinstansvarlig;Gevinsteier\nEn;Leder;Kari Eksempel\nTo;;\nPlan;;Ingen\n")
	changed, found := p.WithPortalLists(lists)
	require.Len(t, found, 1)
	require.Equal(t, "portal-name-unknown", found[0].Finding.Rule.ID)
	require.Equal(t, value.ID("leder"), changed.BenefitPlan.Benefits[0].Owner)
	require.Equal(t, value.ID("plan-2"), changed.BenefitPlan.Benefits[2].ID, "the plan itself has the first")
	require.Equal(t, value.ID("vert"), p.BenefitPlan.Benefits[0].Owner)
}
