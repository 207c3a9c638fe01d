package value

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// ID names a thing within its document. The author chooses it: small letters a–z, digits and
// hyphens, at most 63 characters, such as "drop-in-biblioteket". The empty ID is not stated.
type ID string

// IDPattern is the written form of an ID as a regular expression.
const IDPattern = `^[a-z0-9][a-z0-9-]{0,62}$`

const longestID = 63

// ParseID reads an ID.
func ParseID(s string) (ID, error) {
	if !validID(s) {
		return "", fmt.Errorf("%w: id %q, want small letters a-z, digits and hyphens, at most 63", ErrSyntax, s)
	}
	return ID(s), nil
}

// IDOf makes an id of a text: "Drop-in på biblioteket" becomes drop-in-pa-biblioteket. The id is not
// stated when the text has no letter or digit that an id can have.
func IDOf(text string) ID {
	var id strings.Builder
	for _, r := range strings.ToLower(text) {
		letters, known := plainLetters[r]
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			id.WriteRune(r)
		case known:
			id.WriteString(letters)
		case r == softHyphen: // where a word may be divided, which a name that is pasted has with it
		case unicode.Is(unicode.Mn, r): // the ring or accent of the letter before it, as a Mac writes it
		case id.Len() > 0 && !strings.HasSuffix(id.String(), "-"):
			id.WriteByte('-')
		}
	}
	return cutID(id.String(), longestID)
}

// ProposeID returns an id that is not taken, made of the name of a thing, or of its kind when the name
// gives no id. The id is short enough to be read aloud, and ends with a number when the one without is
// taken. A nil taken means that no id is.
func ProposeID(name string, kind ID, taken func(ID) bool) ID {
	const readable = 48
	base := cutID(IDOf(name).String(), readable)
	if base.IsZero() {
		base = kind
	}
	if taken == nil || !taken(base) {
		return base
	}
	numbered := func(n int) ID {
		number := "-" + strconv.Itoa(n)
		return cutID(base.String(), longestID-len(number)) + ID(number)
	}
	const few = 100
	n := 2
	for n < few && taken(numbered(n)) {
		n++
	}
	if n < few {
		return numbered(n)
	}
	// Of many with one name, each would ask for the numbers of all before it. Steps that double find a
	// number that is free, and halving them one that is not far above those that are taken.
	for taken(numbered(n)) {
		n *= 2
	}
	low := n / 2
	for low+1 < n {
		if middle := (low + n) / 2; taken(numbered(middle)) {
			low = middle
		} else {
			n = middle
		}
	}
	return numbered(n)
}

func cutID(s string, length int) ID { return ID(strings.Trim(s[:min(len(s), length)], "-")) }

const softHyphen = '\u00ad'

// plainLetters are the letters that Norwegian and Sami names are written with, as ids have them.
var plainLetters = map[rune]string{
	'æ': "ae", 'ø': "o", 'å': "a", 'ä': "a", 'ö': "o", 'ü': "u", 'é': "e", 'è': "e", 'ê': "e", 'ó': "o", 'ò': "o", 'ô': "o",
	'á': "a", 'à': "a", 'č': "c", 'đ': "d", 'ŋ': "n", 'š': "s", 'ŧ': "t", 'ž': "z", 'í': "i", 'ú': "u", 'ñ': "n", 'ç': "c",
}

// IsZero reports whether the id is not stated.
func (id ID) IsZero() bool { return id == "" }

// String returns the id as it is written.
func (id ID) String() string { return string(id) }

// InThemselves returns the ids that are part of themselves, directly or through others, where above
// holds what each id is part of. An id that only leads into such a cycle is not among them. The time
// it takes grows with the number of ids, however long the chains are.
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
	if len(s) == 0 || len(s) > longestID || s[0] == '-' {
		return false
	}
	for _, c := range []byte(s) {
		if c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}
