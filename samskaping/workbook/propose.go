package workbook

import "github.com/samskaping/sdk/samskaping/value"

// proposeIDs gives ids to the rows that have none, from what they are called.
func (r *reader) proposeIDs() {
	taken := map[string]bool{}
	for _, s := range r.layout.sheets {
		for _, t := range r.things[s] {
			taken[idOf(t.object)] = true
		}
	}
	for _, s := range r.layout.sheets {
		for _, t := range r.things[s] {
			if s.parent != nil && !s.hasID() || idOf(t.object) != "" {
				continue
			}
			id := propose(s.called(t.object), s.title.In(r.words.lang), taken)
			if s.parent == nil && id == slug(s.title.In(r.words.lang)) {
				continue // a plan without a title is asked for that first
			}
			taken[id] = true
			t.object["id"], t.id = id, id
			at, there := t.cells["id"]
			if !there {
				at = t.here
			}
			r.findings.add(at, idProposed.At("", value.Named("id", id)))
		}
	}
}

// propose makes an id that is not taken from what a thing is called, or from what things of its
// kind are called when it has no name of its own.
func propose(name, kind string, taken map[string]bool) string {
	return value.ProposeID(name, value.IDOf(kind), func(id value.ID) bool { return taken[id.String()] }).String()
}

func slug(text string) string { return value.IDOf(text).String() }
