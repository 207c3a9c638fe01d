package samskaping

import (
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// PortalLists writes the benefits as the three lists of Prosjektportalen 365; see
// [benefits.Plan.PortalLists]. The findings point into the plan. The lists hold the names of persons.
func (p *Plan) PortalLists() (benefits.PortalLists, finding.List) {
	p = p.orEmpty()
	lists, findings := p.BenefitPlan.PortalLists("/benefitPlan", p.portalNames())
	findings.Sort()
	return lists, findings
}

// WithPortalLists returns the plan with what stands in the lists; see
// [benefits.Plan.WithPortalLists]. The plan itself is not changed, and shares no list with the one
// returned.
func (p *Plan) WithPortalLists(lists benefits.PortalLists) (*Plan, []benefits.PortalFinding) {
	if p == nil {
		return nil, nil
	}
	changed := p.Clone()
	var findings []benefits.PortalFinding
	changed.BenefitPlan, findings = changed.BenefitPlan.WithPortalLists(lists, p.portalNames())
	return changed, findings
}

// portalNames ties names to people and organisations. A person is called by name, or by role when
// the plan has no name, and is found by either.
func (p *Plan) portalNames() benefits.PortalNames {
	index := p.Index()
	found := map[string]value.ID{}
	add := func(name string, id value.ID) {
		name = strings.TrimSpace(name)
		if _, taken := found[name]; !taken && name != "" {
			found[name] = id
		}
	}
	for _, person := range p.People {
		add(person.Name, person.ID)
	}
	for _, o := range p.Organisations {
		add(o.Name, o.ID)
	}
	for _, person := range p.People {
		add(person.Role, person.ID)
	}
	return benefits.PortalNames{
		Name: func(id value.ID) string {
			if person := index.Person(id); person != nil && strings.TrimSpace(person.Name) != "" {
				return person.Name
			}
			return index.Name(id)
		},
		Find: func(name string) value.ID { return found[strings.TrimSpace(name)] },
		Taken: func(id value.ID) bool {
			_, taken := index.Place(id)
			return taken || id == p.ID
		},
	}
}
