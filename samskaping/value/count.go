package value

import (
	"cmp"
	"fmt"
	"strconv"
)

// Count is a number of people or things, 0 to 2^53 - 1. The zero Count is not stated;
// NewCount(0) is none, stated. In JSON it is a plain integer.
type Count struct {
	n   int64
	set bool
}

// MaxCount is the largest Count: the largest integer that every JSON reader keeps exactly.
const MaxCount = 1<<53 - 1

// NewCount makes a count. It returns ErrRange below 0 or above MaxCount.
func NewCount(n int64) (Count, error) {
	if n < 0 || n > MaxCount {
		return Count{}, fmt.Errorf("%w: count %d", ErrRange, n)
	}
	return Count{n, true}, nil
}

// ParseCount reads a count written in plain digits without leading zeros.
func ParseCount(s string) (Count, error) {
	n, ok := parseFixed(s, 16, 0, 0)
	if !ok || n < 0 || n > MaxCount {
		return Count{}, notWritten("count", s, "digits only")
	}
	return Count{n, true}, nil
}

// Int64 returns the number, 0 when it is not stated.
func (c Count) Int64() int64 { return c.n }

// IsZero reports whether the count is not stated. It is false for a stated 0.
func (c Count) IsZero() bool { return !c.set }

// Equal reports whether two counts are the same, or both not stated.
func (c Count) Equal(d Count) bool { return c == d }

// Compare returns -1, 0 or 1 as c is less than, equal to or more than d. A count that is not
// stated comes first.
func (c Count) Compare(d Count) int {
	return cmp.Or(cmp.Compare(stated(c.set), stated(d.set)), cmp.Compare(c.n, d.n))
}

// Add returns c + d; a part that is not stated makes the sum not stated. It returns ErrRange
// when the sum is above MaxCount.
func (c Count) Add(d Count) (Count, error) {
	if !c.set || !d.set {
		return Count{}, nil
	}
	return NewCount(c.n + d.n)
}

// String returns the count in plain digits, or nothing when it is not stated.
func (c Count) String() string {
	if !c.set {
		return ""
	}
	return strconv.FormatInt(c.n, 10)
}

// Format returns the count for people, with its digits in groups of three.
func (c Count) Format(l Lang) string {
	if !c.set {
		return ""
	}
	return formatPeople(c.n, 0, 0, l)
}

// MarshalText writes the count as String does. It returns ErrNotStated for the zero Count.
func (c Count) MarshalText() ([]byte, error) { return marshal(c) }

// UnmarshalText reads the count as ParseCount does.
func (c *Count) UnmarshalText(text []byte) error { return unmarshal(c, text, ParseCount) }

// MarshalJSON writes the count as a JSON number. It returns ErrNotStated for the zero Count.
func (c Count) MarshalJSON() ([]byte, error) { return marshal(c) }

// UnmarshalJSON reads a JSON number in the plain integer form.
func (c *Count) UnmarshalJSON(data []byte) error { return unmarshal(c, data, ParseCount) }
