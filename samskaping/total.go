package samskaping

import (
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// SubprojectOf returns the subproject that a cost, an effort or money for the thing with the id
// belongs to: the subproject itself, or that of the activity. It is empty for the whole project
// and for what no subproject has.
func (x *Index) SubprojectOf(id value.ID) value.ID {
	if a := x.Activity(id); a != nil {
		return a.Subproject
	}
	if x.Subproject(id) != nil {
		return id
	}
	return ""
}

// CostsBySubproject adds up the costs of every subproject, with those of its activities; the key is
// the subproject's id, "" for what none has. It returns value.ErrRange when a sum is too large.
func (p *Plan) CostsBySubproject() ([]budget.Total, error) {
	x := p.Index()
	return p.Budget.CostsBy(func(c budget.Cost) string { return x.SubprojectOf(c.For).String() })
}

// EffortBySubproject adds up the planned effort of every subproject, with that of its activities;
// the key is the subproject's id, "" for what none has. It returns value.ErrRange when a sum is
// too large.
func (p *Plan) EffortBySubproject() ([]budget.HoursTotal, error) {
	x := p.Index()
	return p.Budget.EffortBy(func(e budget.Effort) string { return x.SubprojectOf(e.For).String() })
}
