package schema

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// accepts reports whether the bytes are a right document, without making anything of them. Yes
// is final: the scan and the validator have nothing to say. No only means that they must be
// asked.
func accepts(root *node, data []byte) bool {
	if root == nil || len(data) > MaxBytes || !utf8.Valid(data) || bytes.Contains(data, replacement) {
		return false
	}
	c := checker{cursor: cursor{data: data}}
	c.next()
	return c.value(root) && c.next() == 0 && c.at == len(data)
}

var replacement = []byte(string(utf8.RuneError))

// maxName is more than a name with escapes in it needs to be read without allocating.
const maxName = 64

// checker reads values and compares them with a compiled schema as it goes. In data that has been
// scanned, it is right in both directions.
type checker struct {
	cursor
	// newer lets properties pass that are not known.
	newer bool
}

// value passes a value that the node allows.
func (c *checker) value(n *node) bool {
	switch n.kind {
	case objectKind:
		return c.object(n)
	case listKind:
		return c.list(n)
	case textKind:
		raw, escaped, ok := c.text()
		return ok && n.allowsText(raw, escaped)
	case integerKind:
		start := c.at
		return c.number() && n.allowsNumber(c.data[start:c.at])
	}
	return c.literal("true") || c.literal("false")
}

func (c *checker) object(n *node) bool {
	more, ok := c.begin('{', '}')
	var seen set
	var met uint64 // the conditions that hold
	for more {
		c.next()
		name, escaped, isText := c.text()
		if !isText || c.next() != ':' {
			return false
		}
		if escaped {
			name = appendText(make([]byte, 0, maxName), name)
		}
		c.at++
		c.next()
		i := n.find(name, seen.last)
		if i < 0 {
			if !c.newer || n.differsInCapitals(name) || !c.skip() {
				return false
			}
		} else {
			if seen.has(i) {
				return false
			}
			seen.add(i)
			start := c.at
			if !c.value(n.properties[i].node) {
				return false
			}
			for j := range n.conditions {
				if n.conditions[j].property == i && n.conditions[j].node.allowsText(between(c.data[start:c.at])) {
					met |= 1 << j
				}
			}
		}
		if more, ok = c.another('}'); !ok {
			return false
		}
	}
	for j := range n.conditions {
		if met&(1<<j) != 0 && !seen.holds(n.conditions[j].required) {
			return false
		}
	}
	return ok && seen.holds(n.required)
}

func (c *checker) list(n *node) bool {
	more, ok := c.begin('[', ']')
	count := 0
	for ; more; count++ {
		c.next()
		if !c.value(n.items) {
			return false
		}
		if more, ok = c.another(']'); !ok {
			return false
		}
	}
	return ok && n.minItems <= count && count <= n.maxItems
}

// begin passes the bracket that an object or list begins with, and the one at the end when there
// is nothing in between.
func (c *checker) begin(bracket, end byte) (more, ok bool) {
	if c.at >= len(c.data) || c.data[c.at] != bracket || c.depth == MaxDepth {
		return false, false
	}
	c.at++
	c.depth++
	if c.next() == end {
		c.at++
		c.depth--
		return false, true
	}
	return true, true
}

// another passes what stands between two entries, or the bracket at the end.
func (c *checker) another(end byte) (more, ok bool) {
	switch c.next() {
	case ',':
		c.at++
		return true, true
	case end:
		c.at++
		c.depth--
		return false, true
	}
	return false, false
}

// find returns the index of a property, -1 when it is not known. Documents mostly keep the order
// of the schema, and so the search begins behind the property that came last.
func (n *node) find(name []byte, last int) int {
	for i := last; i < len(n.properties); i++ {
		if n.properties[i].name == string(name) {
			return i
		}
	}
	for i := range min(last, len(n.properties)) {
		if n.properties[i].name == string(name) {
			return i
		}
	}
	return -1
}

// differsInCapitals reports whether a name that is not known is that of a property in other
// capitals, which decoding would take for the property.
func (n *node) differsInCapitals(name []byte) bool {
	return slices.ContainsFunc(n.properties, func(p propertyNode) bool { return strings.EqualFold(p.name, string(name)) })
}

// allowsText takes a string as it is written between its quotation marks.
func (n *node) allowsText(raw []byte, escaped bool) bool {
	if len(raw) > MaxText || escaped && damaged(raw) {
		return false
	}
	// There are no more characters than bytes.
	if n.minLength > min(len(raw), 1) || n.maxLength < len(raw) {
		if length := lengthOf(raw); length < n.minLength || length > n.maxLength {
			return false
		}
	}
	return n.form == nil || n.form.matches(raw)
}

// allowsNumber takes a number as it is written.
func (n *node) allowsNumber(raw []byte) bool {
	if !isPlainInteger(raw) {
		return false
	}
	i, err := strconv.ParseInt(string(raw), 10, 64)
	return err == nil && n.minimum <= i && i <= n.maximum
}

// between takes the quotation marks off a string.
func between(text []byte) (raw []byte, escaped bool) {
	raw = text[1 : len(text)-1]
	return raw, bytes.IndexByte(raw, '\\') >= 0
}

// lengthOf counts characters.
func lengthOf(raw []byte) int {
	n := 0
	for ; len(raw) > 0; n++ {
		_, size := character(raw)
		raw = raw[size:]
	}
	return n
}

// damaged reports whether a character was lost when the text was written.
func damaged(raw []byte) bool {
	for len(raw) > 0 {
		r, size := character(raw)
		if r == utf8.RuneError {
			return true
		}
		raw = raw[size:]
	}
	return false
}

// isPlainInteger takes a number of JSON that every reader keeps exactly.
func isPlainInteger(number []byte) bool {
	digits := bytes.TrimPrefix(number, []byte("-"))
	return len(digits) <= MaxDigits && !bytes.ContainsAny(digits, ".eE") && string(number) != "-0"
}

// set is a set of properties of one object, and the one that was added last.
type set struct {
	words [maxProperties / 64]uint64
	last  int // the index after the one added last
}

func (b *set) add(i int)      { b.words[i/64] |= 1 << (i % 64); b.last = i + 1 }
func (b *set) has(i int) bool { return b.words[i/64]&(1<<(i%64)) != 0 }

func (b *set) holds(all set) bool {
	for i := range all.words {
		if all.words[i]&^b.words[i] != 0 {
			return false
		}
	}
	return true
}
