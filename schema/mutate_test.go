package schema

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// item is a JSON value as it is written, and what the schema says about its place.
type item struct {
	node    *node  // nil where the schema knows nothing
	raw     string // a text, number or literal
	begin   byte   // '{' or '[', else 0
	entries []entry
}

type entry struct {
	name  string // as written between the quotation marks
	value *item
}

// read makes items of JSON that is right.
func read(c *cursor, n *node) *item {
	it := &item{node: n}
	begin, start := c.next(), c.at
	if begin != '{' && begin != '[' {
		c.skip()
		it.raw = string(c.data[start:c.at])
		return it
	}
	it.begin = begin
	c.entries(func(name []byte, _ int) bool {
		it.entries = append(it.entries, entry{string(name), read(c, it.within(string(name)))})
		return true
	})
	return it
}

// within is what the schema says about an entry.
func (it *item) within(name string) *node {
	switch {
	case it.node == nil:
		return nil
	case it.begin == '[':
		return it.node.items
	}
	if i := it.node.find([]byte(name), 0); i >= 0 {
		return it.node.properties[i].node
	}
	return nil
}

func (it *item) write(out *strings.Builder) {
	if it.begin == 0 {
		out.WriteString(it.raw)
		return
	}
	out.WriteByte(it.begin)
	for i, e := range it.entries {
		if i > 0 {
			out.WriteByte(',')
		}
		if it.begin == '{' {
			out.WriteString(`"` + e.name + `": `)
		}
		e.value.write(out)
	}
	out.WriteByte(it.begin + 2) // ] and } come two after [ and {
}

// mutator makes documents that are right or nearly so.
type mutator struct{ *rand.Rand }

// vary changes a value here and there, or not at all, and writes it.
func (m mutator) vary(it *item) []byte {
	for range m.IntN(4) {
		m.change(m.pick(it))
	}
	var out strings.Builder
	it.write(&out)
	if m.IntN(8) > 0 {
		return []byte(out.String())
	}
	return m.bytes([]byte(out.String()))
}

func clone(it *item) *item {
	copied := *it
	copied.entries = make([]entry, len(it.entries))
	for i, e := range it.entries {
		copied.entries[i] = entry{e.name, clone(e.value)}
	}
	return &copied
}

// pick chooses a value anywhere in a document.
func (m mutator) pick(it *item) *item {
	for it.begin != 0 && len(it.entries) > 0 && m.IntN(5) > 0 {
		it = it.entries[m.IntN(len(it.entries))].value
	}
	return it
}

// make a value that a node allows.
func (m mutator) make(n *node, depth int) *item {
	it := &item{node: n}
	switch n.kind {
	case objectKind:
		it.begin = '{'
		for i, p := range n.properties {
			if n.required.has(i) || m.IntN(2+depth*3+len(n.properties)/4) == 0 {
				it.entries = append(it.entries, entry{p.name, m.make(p.node, depth+1)})
			}
		}
	case listKind:
		it.begin = '['
		for range min(n.minItems+m.IntN(3), n.maxItems) {
			it.entries = append(it.entries, entry{value: m.make(n.items, depth+1)})
		}
	case textKind:
		it.raw = `"` + m.text(n) + `"`
	case integerKind:
		it.raw = fmt.Sprint(oneOf3(m, n.minimum, n.maximum, int64(m.IntN(100))))
	default:
		it.raw = oneOf3(m, "true", "false", "true")
	}
	return it
}

func oneOf3[T any](m mutator, a, b, c T) T { return []T{a, b, c}[m.IntN(3)] }

// characters are those at the edges of patterns and of UTF-8, some of them escaped.
var characters = []string{
	"a", "z", "0", "1", "9", "-", ".", " ", "A", "@", "/", ":", "_", "e", "æ", "Å", "€", "😀", "\u00a0", "\u2028", "\ufffd", "\u007f", "\u0080", "\ufeff",
	`\n`, `\t`, `\u000a`, `\u0000`, `\"`, `\\`, `\/`, `\u0061`, `\u00e6`, `\uD83D\uDE00`, `\ud800`, `\udc00`, `\uD83Dx`, `\uFFFD`, `\ufffe`, "\n", "\x00", `\x`, `\u12`, "\xff", "\xed\xa0\x80",
}

// text walks through the automaton of a node to somewhere a text may end.
func (m mutator) text(n *node) string {
	if n.form == nil {
		return strings.Repeat(characters[m.IntN(20)], n.minLength+m.IntN(3))
	}
	var out strings.Builder
	width := len(n.form.starts)
	live := n.form.live()
	for state := 0; ; {
		var ways []int
		for class := range width {
			if live[int(n.form.next[state+class])/width] && utf8.ValidRune(n.form.starts[class]) {
				ways = append(ways, class)
			}
		}
		if len(ways) == 0 || n.form.accepts[state/width] && m.IntN(8) == 0 {
			return out.String()
		}
		class := ways[m.IntN(len(ways))]
		r := n.form.starts[class] // or a little later in the same class
		if later := r + rune(m.IntN(30)); utf8.ValidRune(later) && n.form.class(later) == class {
			r = later
		}
		if r < ' ' || r == '"' || r == '\\' || m.IntN(50) == 0 && r < 0x10000 {
			fmt.Fprintf(&out, `\u%04x`, r)
		} else {
			out.WriteRune(r)
		}
		state = int(n.form.next[state+class])
	}
}

// live tells from which states the end can be reached.
func (a *automaton) live() []bool {
	if cached, ok := lives.Load(a); ok {
		return cached.([]bool)
	}
	live := slices.Clone(a.accepts)
	for changed := true; changed; {
		changed = false
		for i, next := range a.next {
			if state := i / len(a.starts); !live[state] && live[int(next)/len(a.starts)] {
				live[state], changed = true, true
			}
		}
	}
	lives.Store(a, live)
	return live
}

var lives sync.Map // by automaton

// change a value in one way.
func (m mutator) change(it *item) {
	switch m.IntN(6) {
	case 0: // another sort of value
		*it = item{node: it.node, raw: []string{"null", "true", "0", "-0", "1.0", "1e2", "-1", "9007199254740991", "9007199254740992",
			"1234567890123456", "12345678901234567", `""`, `"x"`, "[]", "{}", "[{}]", `{"a":[1]}`, "01", "tru"}[m.IntN(19)]}
		return
	case 1: // another value of the same sort
		if it.node != nil {
			*it = *m.make(it.node, 1)
			return
		}
	}
	switch {
	case it.begin == 0 && strings.HasPrefix(it.raw, `"`):
		it.raw = `"` + m.nearly(it.raw[1:len(it.raw)-1]) + `"`
	case it.begin == 0:
		it.raw += oneOf3(m, "0", ".5", "e1")
	default:
		m.changeEntries(it)
	}
}

func (m mutator) changeEntries(it *item) {
	i := m.IntN(len(it.entries) + 1)
	if i < len(it.entries) {
		switch m.IntN(6) {
		case 0:
			it.entries = slices.Delete(it.entries, i, i+1)
			return
		case 1:
			it.entries = slices.Insert(it.entries, m.IntN(len(it.entries)+1), it.entries[i])
			return
		case 2:
			it.entries[i].name = m.nearly(it.entries[i].name)
			return
		case 3:
			it.entries[i].name = strings.ToUpper(it.entries[i].name)
			return
		}
	}
	if it.node == nil {
		return
	}
	switch it.node.kind {
	case objectKind:
		p := it.node.properties[m.IntN(len(it.node.properties))]
		it.entries = slices.Insert(it.entries, i, entry{p.name, m.make(p.node, 1)})
	case listKind:
		for range 1 + m.IntN(3) {
			it.entries = slices.Insert(it.entries, i, entry{value: m.make(it.node.items, 1)})
		}
	}
}

// nearly changes a character or two, or escapes one.
func (m mutator) nearly(raw string) string {
	i := m.IntN(len(raw) + 1)
	for i < len(raw) && i > 0 && !utf8.RuneStart(raw[i]) {
		i--
	}
	if i == len(raw) || raw[i] == '\\' {
		return raw + characters[m.IntN(len(characters))]
	}
	r, size := utf8.DecodeRuneInString(raw[i:])
	switch m.IntN(4) {
	case 0:
		return raw[:i] + raw[i+size:]
	case 1:
		return raw[:i] + characters[m.IntN(len(characters))] + raw[i+size:]
	case 2:
		return raw[:i] + characters[m.IntN(len(characters))] + raw[i:]
	}
	if r >= 0x10000 {
		return raw + raw
	}
	return raw[:i] + fmt.Sprintf(`\u%04X`, r) + raw[i+size:]
}

// bytes changes the text without regard to what it says.
func (m mutator) bytes(data []byte) []byte {
	i := m.IntN(len(data) + 1)
	switch m.IntN(4) {
	case 0:
		return data[:i]
	case 1:
		return append(data, " \n\r\t,]}0\x00\ufeff\v"[m.IntN(12)])
	case 2:
		return slices.Insert(data, i, " \n\r\t,:]}[{\"\\0-.\v\f"[m.IntN(17)])
	}
	if i < len(data) {
		data[i] = byte(m.IntN(256))
	}
	return data
}
