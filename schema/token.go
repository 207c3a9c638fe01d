package schema

import (
	"encoding/binary"
	"math/bits"
)

// The parts of JSON (RFC 8259), and where they end. Each function is told where a part begins. One
// that says no returns the place of the byte that cannot stand there, or the end of the data.

// blankEnd returns where white space ends.
func blankEnd(data []byte, at int) int {
	for at < len(data) {
		if b := data[at]; b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t' {
			break
		}
		at++
	}
	return at
}

// spelling says what there is in a text as it is written.
type spelling uint8

const (
	escapes     spelling = 1 << iota
	beyondASCII          // there may be characters that take more than one byte
)

// textEnd returns where a string ends, after its quotation mark. It looks at eight bytes at a time
// for a quotation mark, a backslash or a control character: subtracting from a byte that is too
// small sets its highest bit, and the lowest such bit is never wrong.
func textEnd(data []byte, at int) (end int, has spelling, ok bool) {
	const each = 0x0101010101010101
	if at >= len(data) || data[at] != '"' {
		return at, 0, false
	}
	var all uint64
	for at++; ; {
		for at+8 <= len(data) {
			eight := binary.LittleEndian.Uint64(data[at:])
			all |= eight
			quote, backslash := eight^'"'*each, eight^'\\'*each
			found := ((quote-each)&^quote | (backslash-each)&^backslash | (eight-' '*each)&^eight) & (0x80 * each)
			if found != 0 {
				at += bits.TrailingZeros64(found) / 8
				break
			}
			at += 8
		}
		if at >= len(data) {
			return at, has, false
		}
		switch b := data[at]; {
		case b == '"':
			if all&(0x80*each) != 0 {
				has |= beyondASCII
			}
			return at + 1, has, true
		case b == '\\':
			has |= escapes
			if at, ok = escapeEnd(data, at); !ok {
				return at, has, false
			}
		case b < ' ':
			return at, has, false
		default:
			all |= uint64(b)
			at++
		}
	}
}

// escapeEnd returns where a backslash and what belongs to it end.
func escapeEnd(data []byte, at int) (end int, ok bool) {
	at++
	if at >= len(data) {
		return at, false
	}
	switch data[at] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return at + 1, true
	case 'u':
		at++
		for end := at + 4; at < end; at++ {
			if at >= len(data) || hex(data[at]) < 0 {
				return at, false
			}
		}
		return at, true
	}
	return at, false
}

// numberEnd returns where a number of any form ends.
func numberEnd(data []byte, at int) (end int, ok bool) {
	if at < len(data) && data[at] == '-' {
		at++
	}
	if at < len(data) && data[at] == '0' {
		at++
	} else if at, ok = digitsEnd(data, at); !ok {
		return at, false
	}
	if at < len(data) && data[at] == '.' {
		if at, ok = digitsEnd(data, at+1); !ok {
			return at, false
		}
	}
	if at < len(data) && data[at]|0x20 == 'e' {
		if at++; at < len(data) && (data[at] == '+' || data[at] == '-') {
			at++
		}
		return digitsEnd(data, at)
	}
	return at, true
}

func digitsEnd(data []byte, at int) (end int, ok bool) {
	start := at
	for at < len(data) && '0' <= data[at] && data[at] <= '9' {
		at++
	}
	return at, at > start
}

// literalEnd returns where true, false or null ends.
func literalEnd(data []byte, at int, word string) (end int, ok bool) {
	for i := range len(word) {
		if at >= len(data) || data[at] != word[i] {
			return at, false
		}
		at++
	}
	return at, true
}
