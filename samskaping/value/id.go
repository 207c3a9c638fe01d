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
