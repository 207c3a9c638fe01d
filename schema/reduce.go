package schema

import (
	"encoding/json"
	"strconv"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// reducer makes plain JSON of a scanned document, with no more in it than the validator needs to
// say what is wrong: entries of lists that the checker accepts are left out. However large the
// document, what is left is small, for it ends with the mistakes there is room for.
type reducer struct {
	cursor
	newer bool // properties that are not known are warnings
	room  int  // how many more mistakes are kept
	// kept are the indexes in the document of what is left of each list.
	kept map[finding.Pointer][]int
	// dropped is what is wrong but was not kept, in order, and where to find it there.
	dropped []dropped
	index   map[dropped]int
}

// dropped counts the mistakes that were not kept in one object or list.
type dropped struct {
	in       finding.Pointer // in the reduced document
	severity finding.Severity
	first    string // the name or index of the first
	count    int64
}

func newReducer(data []byte, newer bool) *reducer {
	return &reducer{cursor: cursor{data: data}, newer: newer, room: MaxFindings, kept: map[finding.Pointer][]int{}, index: map[dropped]int{}}
}

// value passes the value for a place in the reduced document, and returns what is left of it.
func (r *reducer) value(n *node, here finding.Pointer) any {
	begin, start := r.next(), r.at
	switch {
	case begin == '{' && n.kind == objectKind:
		return r.object(n, here)
	case begin == '[' && n.kind == listKind:
		return r.list(n, here)
	}
	if !r.allows(n, start, false) {
		r.room--
	}
	r.skip()
	switch begin {
	case '{':
		return map[string]any{}
	case '[':
		return []any{}
	case '"':
		return unescape(r.data[start+1 : r.at-1])
	case 't', 'f':
		return begin == 't'
	case 'n':
		return nil
	}
	return json.Number(r.data[start:r.at])
}

func (r *reducer) object(n *node, here finding.Pointer) any {
	object := map[string]any{}
	r.entries(func(raw []byte, _ int) bool {
		name := unescape(raw)
		if i := n.find([]byte(name), 0); i >= 0 {
			object[name] = r.value(n.properties[i].node, here.Key(name))
			return true
		}
		if r.room > 0 {
			r.room--
			object[name] = nil
		} else {
			r.drop(here, name, r.newer && !n.differsInCapitals([]byte(name)))
		}
		return r.skip()
	})
	return object
}

func (r *reducer) list(n *node, here finding.Pointer) any {
	list, index := []any{}, -1
	// How long a list may be is seen from its first entries.
	always := n.minItems
	if n.maxItems < MaxItems {
		always = n.maxItems + 1
	}
	r.entries(func(_ []byte, start int) bool {
		index++
		right, before := r.allows(n.items, start, false), r.room
		if right && index >= always {
			return r.skip()
		}
		if !right && r.room <= 0 {
			r.drop(here, strconv.Itoa(index), r.newer && r.allows(n.items, start, true))
			return r.skip()
		}
		list = append(list, r.value(n.items, here.Index(len(list))))
		r.kept[here] = append(r.kept[here], index)
		if !right && r.room == before {
			r.room-- // something is missing
		}
		return true
	})
	return list
}

// allows asks the checker about a value.
func (r *reducer) allows(n *node, start int, newer bool) bool {
	c := checker{data: r.data, depth: r.depth, newer: newer}
	return c.value(start, n, nil) != no
}

func (r *reducer) drop(in finding.Pointer, entry string, warning bool) {
	key := dropped{in: in, severity: finding.Error}
	if warning {
		key.severity = finding.Warning
	}
	i, there := r.index[key]
	if !there {
		i = len(r.dropped)
		r.index[key] = i
		key.first = entry
		r.dropped = append(r.dropped, key)
	}
	r.dropped[i].count++
}

// original is the place in the document of a place in the reduced document.
func (r *reducer) original(reduced finding.Pointer) finding.Pointer {
	var from, to finding.Pointer
	for _, token := range reduced.Tokens() {
		if indexes, isList := r.kept[from]; isList {
			if i, err := strconv.Atoi(token); err == nil && i < len(indexes) {
				to = to.Index(indexes[i])
			}
		} else {
			to = to.Key(token)
		}
		from = from.Key(token)
	}
	return to
}

// findings moves findings about the reduced document to their places, and adds what was dropped.
func (r *reducer) findings(explained finding.List, title func(finding.Pointer) value.Text) finding.List {
	var t tally
	for _, f := range explained {
		f.Pointer = r.original(f.Pointer)
		t.add(f)
	}
	list := t.findings()
	for _, d := range r.dropped {
		list = append(list, moreOf(d.severity).At(r.original(d.in).Key(d.first), counted(d.count), named("kind", title(d.in))))
	}
	return list
}
