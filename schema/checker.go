package schema

import (
	"bytes"
	"encoding/binary"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"
)

// accepts reports whether the bytes, whose number is within the limit, are a valid document, without
// building anything from them. Yes is final: the scan and the validator have nothing to say. No only
// means that they must be asked.
func accepts(root *node, data []byte) bool {
	c := checker{data: data}
	return root != nil && c.document(root, nil)
}

var replacement = []byte(string(utf8.RuneError))

// maxName is more than a name with escapes in it needs to be read without allocating.
const maxName = 64

// checker reads values and compares them with a compiled schema as it goes. On data that has been
// scanned, its no is final too. With a target, it also makes the Go value.
//
// Its methods are told where something begins and return where it ends, or no. The place is not kept
// in the checker, since every step would then wait for it to be stored and loaded again.
type checker struct {
	data  []byte
	depth int    // lists and objects that have not ended yet
	newer bool   // properties pass that are not known
	all   string // the data, when a Go value is made
	used  bool   // there may be something in the Go value
}

// no is returned in place of an end when something is not right.
const no = -1

// document passes a document from its beginning to its end.
func (c *checker) document(n *node, to *target) bool {
	end := c.value(blankEnd(c.data, 0), n, to)
	return end != no && blankEnd(c.data, end) == len(c.data)
}

// value passes a value that the node allows, and makes the target of it when there is one.
func (c *checker) value(at int, n *node, to *target) (end int) {
	if to != nil && to.way == jsonWay {
		if end = c.value(at, n, nil); end == no || !to.setJSON(to.v, c.data[at:end]) {
			return no
		}
		return end
	}
	switch n.kind {
	case objectKind:
		return c.object(at, n, to)
	case listKind:
		return c.list(at, n, to)
	case textKind:
		return c.text(at, n, to)
	case integerKind:
		end, ok := numberEnd(c.data, at)
		i, plain := plainInteger(c.data[at:end])
		if !ok || !plain || i < n.minimum || n.maximum < i {
			return no
		}
		if to != nil {
			to.v.SetInt(i)
		}
		return end
	}
	end, yes := literalEnd(c.data, at, "true")
	if to != nil {
		to.v.SetBool(yes)
	}
	if yes {
		return end
	}
	if end, yes = literalEnd(c.data, at, "false"); yes {
		return end
	}
	return no
}

func (c *checker) text(at int, n *node, to *target) (end int) {
	end, has, ok := textEnd(c.data, at)
	if !ok {
		return no
	}
	raw, escaped := c.data[at+1:end-1], has&escapes != 0
	if has&beyondASCII != 0 && (!utf8.Valid(raw) || bytes.Contains(raw, replacement)) || !n.allowsText(raw, has) {
		return no
	}
	switch {
	case to == nil:
	case to.way == textWay:
		if !to.setText(to.v, raw, escaped) {
			return no
		}
	case escaped:
		to.v.SetString(unescape(raw))
	default:
		to.v.SetString(c.all[at+1 : end-1])
	}
	return end
}

func (c *checker) object(at int, n *node, to *target) (end int) {
	if c.used && to != nil && !to.lists {
		to.v.SetZero()
	}
	var seen set
	var met uint64 // the conditions that hold
	at, more := c.begin(at, '{', '}')
	for more {
		i, start := c.name(at, n, seen.last)
		switch {
		case start == no:
			return no
		case i < 0:
			at = c.skip(start)
		case seen.has(i):
			return no
		default:
			seen.add(i)
			if to == nil {
				at = c.value(start, n.properties[i].node, nil)
			} else {
				at = c.field(start, n.properties[i].node, to, &to.fields[i])
			}
		}
		if at == no {
			return no
		}
		for j := range n.conditions {
			if condition := &n.conditions[j]; condition.property == i && c.text(start, condition.node, nil) != no {
				met |= 1 << j
			}
		}
		at, more = c.another(at, '}')
	}
	if c.used && to != nil && to.lists {
		to.resetOthers(to.v, seen)
	}
	for j := range n.conditions {
		if met&(1<<j) != 0 && !seen.holds(n.conditions[j].required) {
			return no
		}
	}
	if !seen.holds(n.required) {
		return no
	}
	return at
}

// field passes the value of a property, and makes the field of it that there is for it.
func (c *checker) field(at int, n *node, of *target, f *field) (end int) {
	if f.shape == nil {
		return c.value(at, n, nil)
	}
	return c.value(at, n, &target{f.shape, of.v.Field(f.index)})
}

// name passes a name, the colon after it and white space. It returns the index of the property, or
// -1 for one that is not known and may be there all the same.
func (c *checker) name(at int, n *node, last int) (i, end int) {
	if i = n.ahead(c.data[at:], last); i >= 0 {
		return i, blankEnd(c.data, at+len(n.properties[i].written))
	}
	end, has, ok := textEnd(c.data, at)
	if !ok {
		return 0, no
	}
	name := c.data[at+1 : end-1]
	if has&escapes != 0 {
		name = appendText(make([]byte, 0, maxName), name)
	}
	if i = n.find(name, last); i < 0 && (!c.newer || n.differsInCapitals(name)) {
		return i, no
	}
	if end = blankEnd(c.data, end); end == len(c.data) || c.data[end] != ':' {
		return i, no
	}
	return i, blankEnd(c.data, end+1)
}

// skip passes a value that nothing is known about.
func (c *checker) skip(at int) (end int) {
	rest := cursor{data: c.data, at: at, depth: c.depth}
	if !rest.skip() {
		return no
	}
	return rest.at
}

// firstItems are how many items a list has room for from the start: most lists have no more.
const firstItems = 4

func (c *checker) list(at int, n *node, to *target) (end int) {
	at, more := c.begin(at, '[', ']')
	var item *target
	if to != nil {
		item = &target{shape: to.items}
		to.v.SetLen(0)
		if at != no && !more && to.v.IsNil() {
			to.v.Set(reflect.MakeSlice(to.v.Type(), 0, 0))
		}
	}
	count := 0
	for ; more; count++ {
		if to != nil {
			if count == to.v.Cap() {
				to.v.Grow(max(firstItems-count, 1))
			}
			to.v.SetLen(count + 1)
			item.v = to.v.Index(count)
		}
		if at = c.value(at, n.items, item); at == no {
			return no
		}
		at, more = c.another(at, ']')
	}
	if count < n.minItems || n.maxItems < count {
		return no
	}
	return at
}

// begin passes the bracket that an object or list begins with, and the one at the end when there
// is nothing in between.
func (c *checker) begin(at int, bracket, end byte) (first int, more bool) {
	if at >= len(c.data) || c.data[at] != bracket || c.depth == MaxDepth {
		return no, false
	}
	if at = blankEnd(c.data, at+1); at < len(c.data) && c.data[at] == end {
		return at + 1, false
	}
	c.depth++
	return at, true
}

// another passes what stands between two entries, or the bracket at the end.
func (c *checker) another(at int, end byte) (next int, more bool) {
	if at = blankEnd(c.data, at); at == len(c.data) {
		return no, false
	}
	switch c.data[at] {
	case ',':
		return blankEnd(c.data, at+1), true
	case end:
		c.depth--
		return at + 1, false
	}
	return no, false
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
		if eight&p.begin.mask == p.begin.bytes && (len(p.written) <= 8 || len(p.written) <= len(data) && string(data[8:len(p.written)]) == p.written[8:]) {
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
func (n *node) allowsText(raw []byte, has spelling) bool {
	escaped := has&escapes != 0
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
	return n.form == nil || n.form.matches(raw, has)
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
