package value

import "fmt"

// ID names a thing within its document. The author chooses it: small letters a–z, digits and
// hyphens, at most 63 characters, such as "drop-in-biblioteket". The empty ID is not stated.
type ID string

// IDPattern is the written form of an ID as a regular expression.
const IDPattern = `^[a-z0-9][a-z0-9-]{0,62}$`

// ParseID reads an ID.
func ParseID(s string) (ID, error) {
	if !validID(s) {
		return "", fmt.Errorf("%w: id %q, want small letters a-z, digits and hyphens, at most 63", ErrSyntax, s)
	}
	return ID(s), nil
}

// IsZero reports whether the id is not stated.
func (id ID) IsZero() bool { return id == "" }

// String returns the id as it is written.
func (id ID) String() string { return string(id) }

// InThemselves returns the ids that are a part of themselves, at once or through others, when above tells
// what each id is a part of. An id that only leads to such a ring is not among them. The time it takes
// grows with the number of ids, however long the way up is.
func InThemselves(above map[ID]ID) map[ID]bool {
	rings, seen := map[ID]bool{}, make(map[ID]int, len(above)) // seen by which walk upwards
	walk := 0
	for up := range above {
		walk++
		for !up.IsZero() && seen[up] == 0 {
			seen[up] = walk
			up = above[up]
		}
		for !up.IsZero() && seen[up] == walk && !rings[up] {
			rings[up] = true
			up = above[up]
		}
	}
	return rings
}

func validID(s string) bool {
	if len(s) == 0 || len(s) > 63 || s[0] == '-' {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}
