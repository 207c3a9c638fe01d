package samskaping

import "github.com/samskaping/sdk/samskaping/value"

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
