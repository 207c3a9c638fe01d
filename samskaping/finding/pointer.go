package finding

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// Pointer is a place in a JSON document (RFC 6901): "" is the whole document,
// "/activities/3/title" the title of the fourth activity.
type Pointer string

var (
	escape   = strings.NewReplacer("~", "~0", "/", "~1")
	unescape = strings.NewReplacer("~1", "/", "~0", "~")
)

// ParsePointer reads a pointer in the form of RFC 6901, section 3. It returns value.ErrSyntax for any other.
func ParsePointer(s string) (Pointer, error) {
	if s != "" && s[0] != '/' {
		return "", fmt.Errorf("%w: pointer %q does not start with a slash", value.ErrSyntax, s)
	}
	for i := range len(s) {
		if s[i] == '~' && (i+1 == len(s) || s[i+1] != '0' && s[i+1] != '1') {
			return "", fmt.Errorf("%w: pointer %q has a ~ that is not ~0 or ~1", value.ErrSyntax, s)
		}
	}
	return Pointer(s), nil
}

// Key is the place of a property of the object at p.
func (p Pointer) Key(name string) Pointer {
	return p + "/" + Pointer(escape.Replace(name))
}

// Index is the place of an item of the list at p, counted from 0.
func (p Pointer) Index(i int) Pointer { return p + "/" + Pointer(strconv.Itoa(i)) }

// Items are the places of the first n items of the list at p. They share one string, which costs less
// than calling Index for each.
func (p Pointer) Items(n int) []Pointer {
	n = max(n, 0)
	items := make([]Pointer, n)
	var text strings.Builder
	text.Grow(n * (len(p) + len("/100")))
	var digits [20]byte
	for i := range items {
		start := text.Len()
		text.WriteString(string(p))
		text.WriteByte('/')
		text.Write(strconv.AppendInt(digits[:0], int64(i), 10))
		items[i] = Pointer(text.String()[start:])
	}
	return items
}

// Tokens returns the names and indexes on the way to the place, unescaped.
func (p Pointer) Tokens() []string {
	if p == "" {
		return nil
	}
	tokens := strings.Split(string(p[1:]), "/")
	if strings.Contains(string(p), "~") {
		for i, t := range tokens {
			tokens[i] = unescape.Replace(t)
		}
	}
	return tokens
}

// Parent is the place of the object or list that the place is in; the whole document is its own parent.
func (p Pointer) Parent() Pointer {
	return p[:max(strings.LastIndexByte(string(p), '/'), 0)]
}

// Last is the name or index of the place in its parent, unescaped; "" for the whole document.
func (p Pointer) Last() string {
	if p == "" {
		return ""
	}
	return unescape.Replace(string(p[strings.LastIndexByte(string(p), '/')+1:]))
}

// Compare orders pointers token by token, indexes as numbers: /a/2 comes before /a/10.
func (p Pointer) Compare(q Pointer) int {
	for p != "" && q != "" {
		var a, b string
		a, p = p.first()
		b, q = q.first()
		if a == b {
			continue
		}
		if isIndex(a) && isIndex(b) && len(a) != len(b) {
			return cmp.Compare(len(a), len(b)) // the longer number is the larger
		}
		if strings.Contains(a, "~") || strings.Contains(b, "~") {
			a, b = unescape.Replace(a), unescape.Replace(b)
		}
		return strings.Compare(a, b)
	}
	return cmp.Compare(len(p), len(q))
}

// isIndex reports whether a token is a number without leading zeros.
func isIndex(token string) bool {
	for i := range len(token) {
		if token[i] < '0' || token[i] > '9' {
			return false
		}
	}
	return token == "0" || token != "" && token[0] != '0'
}

// first splits a pointer into its first token, still escaped, and the rest.
func (p Pointer) first() (string, Pointer) {
	rest := string(p[1:])
	if end := strings.IndexByte(rest, '/'); end >= 0 {
		return rest[:end], Pointer(rest[end:])
	}
	return rest, ""
}
