package schema

import (
	"bytes"
	"encoding/binary"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"
)

// accepts reports whether the bytes are a right document, without making anything of them. Yes
// is final: the scan and the validator have nothing to say. No only means that they must be
// asked.
func accepts(root *node, data []byte) bool {
	c := checker{cursor: cursor{data: data}}
	return root != nil && c.document(root, nil, reflect.Value{})
}

var replacement = []byte(string(utf8.RuneError))

// maxName is more than a name with escapes in it needs to be read without allocating.
const maxName = 64

// checker reads values and compares them with a compiled schema as it goes. In data that has been
// scanned, it is right in both directions. With a shape, it also makes the Go value.
type checker struct {
	cursor
	newer bool   // properties pass that are not known
	all   string // the data, when a Go value is made
	used  bool   // there may be something in the Go value
}

// document passes a document from its beginning to its end.
func (c *checker) document(n *node, s *shape, v reflect.Value) bool {
	if len(c.data) > MaxBytes || !utf8.Valid(c.data) || bytes.Contains(c.data, replacement) {
		return false
	}
	c.next()
	return c.value(n, s, v) && c.next() == 0 && c.at == len(c.data)
}

// value passes a value that the node allows, and makes v of it when there is a shape.
func (c *checker) value(n *node, s *shape, v reflect.Value) bool {
	start := c.at
	if s != nil && s.way == jsonWay {
		return c.value(n, nil, v) && s.setJSON(v, c.data[start:c.at])
	}
	switch n.kind {
	case objectKind:
		return c.object(n, s, v)
	case listKind:
		return c.list(n, s, v)
	case textKind:
		raw, escaped, ok := c.text()
		if !ok || !n.allowsText(raw, escaped) {
			return false
		}
		switch {
		case s == nil:
			return true
		case s.way == textWay:
			return s.setText(v, raw, escaped)
		case escaped:
			v.SetString(unescape(raw))
		default:
			v.SetString(c.all[start+1 : c.at-1])
		}
		return true
	case integerKind:
		ok := c.number()
		i, plain := plainInteger(c.data[start:c.at])
		if s != nil {
			v.SetInt(i)
		}
		return ok && plain && n.minimum <= i && i <= n.maximum
	}
	if s != nil {
		v.SetBool(c.at < len(c.data) && c.data[c.at] == 't')
	}
	return c.literal("true") || c.literal("false")
}

func (c *checker) object(n *node, s *shape, v reflect.Value) bool {
	if c.used && s != nil && !s.lists {
		v.SetZero()
	}
	more, ok := c.begin('{', '}')
	var seen set
	var met uint64 // the conditions that hold
	for more {
		i, name, isName := c.name(n, seen.last)
		switch {
		case !isName:
			return false
		case i >= 0:
			if seen.has(i) {
				return false
			}
			seen.add(i)
			start := c.at
			if !c.property(n, i, s, v) {
				return false
			}
			for j := range n.conditions {
				if n.conditions[j].property == i && n.conditions[j].node.allowsText(between(c.data[start:c.at])) {
					met |= 1 << j
				}
			}
		case !c.newer || n.differsInCapitals(name) || !c.skip():
			return false
		}
		if more, ok = c.another('}'); !ok {
			return false
		}
	}
	if c.used && s != nil && s.lists {
		s.resetOthers(v, seen)
	}
	for j := range n.conditions {
		if met&(1<<j) != 0 && !seen.holds(n.conditions[j].required) {
			return false
		}
	}
	return ok && seen.holds(n.required)
}

// property passes the value of a property, and makes the field of it that there is for it.
func (c *checker) property(n *node, i int, s *shape, v reflect.Value) bool {
	if s == nil || s.fields[i].shape == nil {
		return c.value(n.properties[i].node, nil, reflect.Value{})
	}
	f := &s.fields[i]
	return c.value(n.properties[i].node, f.shape, v.Field(f.index))
}

// name passes a name, the colon after it and white space. It returns the index of the property, or
// -1 and the name of one that is not known.
func (c *checker) name(n *node, last int) (i int, name []byte, ok bool) {
	c.next()
	if i = n.ahead(c.data[c.at:], last); i >= 0 {
		c.at += len(n.properties[i].written)
		c.next()
		return i, nil, true
	}
	name, escaped, isText := c.text()
	if !isText || c.next() != ':' {
		return 0, nil, false
	}
	if escaped {
		name = appendText(make([]byte, 0, maxName), name)
	}
	c.at++
	c.next()
	return n.find(name, last), name, true
}

func (c *checker) list(n *node, s *shape, v reflect.Value) bool {
	var items *shape
	if s != nil {
		items = s.items
		v.SetLen(0)
	}
	more, ok := c.begin('[', ']')
	if s != nil && ok && !more && v.IsNil() {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	}
	count := 0
	for ; more; count++ {
		c.next()
		var item reflect.Value
		if s != nil {
			if count == v.Cap() {
				v.Grow(1)
			}
			v.SetLen(count + 1)
			item = v.Index(count)
		}
		if !c.value(n.items, items, item) {
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

// ahead returns the index of the property whose name comes next in the data, if it is one behind
// the property that came last and stands there as names mostly do. It is -1 when find is to look.
func (n *node) ahead(data []byte, last int) int {
	if len(data) < 8 {
		return -1
	}
	eight := binary.LittleEndian.Uint64(data)
	for i := last; i < len(n.properties); i++ {
		p := &n.properties[i]
		if eight&p.begin.mask == p.begin.bytes && len(p.written) <= len(data) && string(data[:len(p.written)]) == p.written {
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
	if !escaped {
		for _, word := range n.words {
			if word == string(raw) {
				return true
			}
		}
	}
	return n.form == nil || n.form.matches(raw)
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

// plainInteger reads a number that every reader of JSON keeps exactly: at most MaxDigits digits
// without zeros in front, and nothing else. It is not -0.
func plainInteger[T string | []byte](number T) (n int64, ok bool) {
	digits := number
	negative := len(number) > 0 && number[0] == '-'
	if negative {
		digits = number[1:]
	}
	if len(digits) == 0 || len(digits) > MaxDigits || digits[0] == '0' && len(number) > 1 {
		return 0, false
	}
	for i := range len(digits) {
		if digits[i] < '0' || '9' < digits[i] {
			return 0, false
		}
		n = n*10 + int64(digits[i]-'0')
	}
	if negative {
		n = -n
	}
	return n, true
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
