package schema

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"
)

// cursor reads JSON (RFC 8259) from left to right, without making anything of it. A method that
// returns false leaves the cursor at the byte that cannot stand there, or at the end of the data.
type cursor struct {
	data  []byte
	at    int
	depth int // lists and objects that have not ended yet
	// tooDeep says that the cursor stopped where there would be more than MaxDepth of them.
	tooDeep bool
}

// next passes white space and returns the byte after it, 0 at the end of the data. No value
// begins with 0.
func (c *cursor) next() byte {
	if c.at = blankEnd(c.data, c.at); c.at == len(c.data) {
		return 0
	}
	return c.data[c.at]
}

// skip passes one value of any kind.
func (c *cursor) skip() (ok bool) {
	switch b := c.next(); b {
	case '{', '[':
		return c.entries(func([]byte, int) bool { return c.skip() })
	case '"':
		_, _, ok = c.text()
	case 't':
		c.at, ok = literalEnd(c.data, c.at, "true")
	case 'f':
		c.at, ok = literalEnd(c.data, c.at, "false")
	case 'n':
		c.at, ok = literalEnd(c.data, c.at, "null")
	default:
		c.at, ok = numberEnd(c.data, c.at)
	}
	return ok
}

// entries goes through the object or list that begins here. Visit is called with the cursor at
// each value, and passes it. It is told the name as written between the quotation marks, nil in
// a list, and where the entry begins. What is deeper than MaxDepth is not gone into.
func (c *cursor) entries(visit func(name []byte, start int) bool) bool {
	if c.tooDeep = c.depth == MaxDepth; c.tooDeep {
		return false
	}
	isObject, end := c.data[c.at] == '{', byte(']')
	if isObject {
		end = '}'
	}
	c.depth++
	c.at++
	for more := c.next() != end; more; {
		c.next()
		var name []byte
		start := c.at
		if isObject {
			var ok bool
			if name, _, ok = c.text(); !ok || c.next() != ':' {
				return false
			}
			c.at++
			c.next()
		}
		if !visit(name, start) {
			return false
		}
		switch c.next() {
		case ',':
			c.at++
		case end:
			more = false
		default:
			return false
		}
	}
	c.depth--
	c.at++
	return true
}

// text passes a string. It returns what is written between the quotation marks, and whether
// there are escapes in it.
func (c *cursor) text() (raw []byte, escaped, ok bool) {
	start := c.at + 1
	end, has, ok := textEnd(c.data, c.at)
	if c.at = end; !ok {
		return nil, false, false
	}
	return c.data[start : end-1], has&escapes != 0, true
}

// unescape returns the text that is written between the quotation marks of a string.
func unescape(raw []byte) string {
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw)
	}
	return string(appendText(make([]byte, 0, len(raw)), raw))
}

func appendText(text, raw []byte) []byte {
	for len(raw) > 0 {
		r, size := character(raw)
		text = utf8.AppendRune(text, r)
		raw = raw[size:]
	}
	return text
}

// character is the first character of what is written between the quotation marks of a string,
// and how many bytes it takes there. Half a surrogate pair is U+FFFD, as in encoding/json.
func character(raw []byte) (r rune, size int) {
	if raw[0] != '\\' {
		return utf8.DecodeRune(raw)
	}
	switch raw[1] {
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		r = codeUnit(raw)
		if !utf16.IsSurrogate(r) {
			return r, 6
		}
		if len(raw) >= 12 && raw[6] == '\\' && raw[7] == 'u' {
			if pair := utf16.DecodeRune(r, codeUnit(raw[6:])); pair != utf8.RuneError {
				return pair, 12
			}
		}
		return utf8.RuneError, 6
	}
	return rune(raw[1]), 2
}

func codeUnit(raw []byte) (r rune) {
	for _, b := range raw[2:6] {
		r = r<<4 | rune(hex(b))
	}
	return r
}

func hex(b byte) int {
	switch {
	case '0' <= b && b <= '9':
		return int(b - '0')
	case 'a' <= b|0x20 && b|0x20 <= 'f':
		return int(b|0x20-'a') + 10
	}
	return -1
}
