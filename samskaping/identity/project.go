package identity

import (
	"fmt"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// ProjectID names a project among the projects of all organisations, such as
// "NO-BRC-958935420-drop-in-biblioteket": the number of the organisation that owns it, and
// the organisation's own id of the project. NO-BRC is the prefix that org-id.guide gives the
// Norwegian register of organisations. The id is kept when a project changes its name,
// and when its municipality changes number. The empty id is not stated.
type ProjectID string

// ProjectIDPattern is the written form of a ProjectID as a regular expression. The check
// digit is beyond a pattern.
const ProjectIDPattern = `^NO-BRC-[0-9]{9}-[a-z0-9][a-z0-9-]{0,62}$`

// NewProjectID makes the id of an organisation's project. It returns ErrOrganisationForm or
// ErrCheckDigit for an organisation number that is not valid, and value.ErrSyntax for a
// local id that is not a [value.ID].
func NewProjectID(org OrganisationNumber, local value.ID) (ProjectID, error) {
	org, err := ParseOrganisationNumber(string(org))
	if err != nil {
		return "", err
	}
	if _, err := value.ParseID(string(local)); err != nil {
		return "", fmt.Errorf("%w: local id of a project, want small letters a-z, digits and hyphens, at most 63", value.ErrSyntax)
	}
	return projectID(org, local), nil
}

// ParseProjectID reads a project id. It returns value.ErrSyntax for another form and
// ErrCheckDigit when the check digit of the organisation number is wrong.
func ParseProjectID(s string) (ProjectID, error) {
	org, _, ok := ProjectID(s).parts()
	if !ok {
		return "", fmt.Errorf("%w: project id, want NO-BRC-958935420-drop-in-biblioteket", value.ErrSyntax)
	}
	if !org.Valid() {
		return "", fmt.Errorf("%w: %s", ErrCheckDigit, org)
	}
	return ProjectID(s), nil
}

// Organisation returns the number of the organisation that owns the project, also when its
// check digit is wrong, and nothing when the id does not have the form of a project id.
func (id ProjectID) Organisation() OrganisationNumber {
	org, _, _ := id.parts()
	return org
}

// Local returns the organisation's own id of the project, and nothing when the id does not
// have the form of a project id.
func (id ProjectID) Local() value.ID {
	_, local, _ := id.parts()
	return local
}

// Valid reports whether the id has the form of a project id and its organisation number the
// right check digit.
func (id ProjectID) Valid() bool {
	org, _, ok := id.parts()
	return ok && org.Valid()
}

// IsZero reports whether the id is not stated.
func (id ProjectID) IsZero() bool { return id == "" }

// String returns the id as it is written.
func (id ProjectID) String() string { return string(id) }

const projectPrefix = "NO-BRC-"

func projectID(org OrganisationNumber, local value.ID) ProjectID {
	return ProjectID(projectPrefix + string(org) + "-" + string(local))
}

// parts takes the id apart. It returns nothing at all unless every part has its form.
func (id ProjectID) parts() (OrganisationNumber, value.ID, bool) {
	rest, found := strings.CutPrefix(string(id), projectPrefix)
	org, local, dash := strings.Cut(rest, "-")
	if !found || !dash || len(org) != 9 || !allDigits(org) {
		return "", "", false
	}
	if _, err := value.ParseID(local); err != nil {
		return "", "", false
	}
	return OrganisationNumber(org), value.ID(local), true
}
