package workbook

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// claim finds out what each row was in the original. The hidden key says so, but it goes along
// when a row is copied or overwritten, and therefore the id has the first word.
func (r *reader) claim(s *sheet, rows []*thing) {
	free, byID := map[string]*row{}, map[string]*row{}
	for _, origin := range r.rows[s] {
		free[string(origin.at)] = origin
		if _, taken := byID[origin.id()]; !taken && s.hasID() {
			byID[origin.id()] = origin
		}
	}
	take := func(t *thing, origin *row) {
		if origin != nil && t.origin == nil && free[string(origin.at)] == origin {
			t.origin = origin
			delete(free, string(origin.at))
		}
	}
	if s.hasID() {
		for _, t := range rows {
			if origin := free[r.said(t, keyColumn)]; origin != nil && origin.id() == r.said(t, "id") {
				take(t, origin)
			}
		}
		for _, t := range rows {
			take(t, byID[r.said(t, "id")])
		}
	}
	for _, t := range rows {
		if origin := free[r.said(t, keyColumn)]; origin != nil && r.resembles(s, t, origin) {
			take(t, origin)
		}
	}
}

// leftBehind is a column that has not come along when the rows were sorted: its cells belong to what the
// hidden keys say, and those of the ids to other things. It is nil when rows were moved as they are. A row
// that is copied over another has a key that stands twice, and tells nothing.
func (r *reader) leftBehind(s *sheet, rows []*thing) *column {
	uses, origins := map[string]int{}, map[string]*row{}
	for _, t := range rows {
		uses[r.said(t, keyColumn)]++
	}
	for _, origin := range r.rows[s] {
		origins[string(origin.at)] = origin
	}
	moved := map[*thing]*row{}
	for _, t := range rows {
		key := r.said(t, keyColumn)
		if origin := origins[key]; s.hasID() && t.origin != nil && origin != nil && origin != t.origin && uses[key] == 1 {
			moved[t] = origin
		}
	}
	for i := range s.columns {
		c := &s.columns[i]
		behind, with := 0, 0
		for t, origin := range moved {
			at, there := t.cells[c.key]
			was, its := c.render(get(origin.object, c.path), r.words), c.render(get(t.origin.object, c.path), r.words)
			switch {
			case c.key == "id" || !there || r.untouched(was, its):
			case r.untouched(r.cell(at), was):
				behind++
			default:
				with++
			}
		}
		if behind > 1 && with == 0 {
			return c
		}
	}
	return nil
}

// resembles reports whether anything but the id of a row is as it was.
func (r *reader) resembles(s *sheet, t *thing, origin *row) bool {
	for _, c := range s.columns {
		at, there := t.cells[c.key]
		base := get(origin.object, c.path)
		if there && base != nil && c.key != "id" && r.untouched(r.cell(at), c.render(base, r.words)) {
			return true
		}
	}
	return !s.hasID()
}

// adopt finds the thing that a row stands under.
func (r *reader) adopt(s *sheet, t *thing) bool {
	if !s.nested() {
		t.parent = r.things[s.parent][0]
		return true
	}
	said := r.said(t, parentColumn)
	if parent := r.called[s.parent][said]; said != "" && parent != nil {
		t.parent = parent
		return true
	}
	at, there := t.cells[parentColumn]
	if t.origin != nil && (!there || said == t.origin.parent.id()) {
		if t.parent = r.heirs[t.origin.parent]; t.parent != nil {
			return true
		}
	}
	if said != "" {
		if t.parent = r.parentNamed(s.parent, said); t.parent != nil {
			return true
		}
	}
	switch {
	case !there:
		r.findings.add(t.here, parentMissing.At("", value.Arg{Name: "column", Text: r.words.parentTitle(s)}))
	case said == "":
		r.findings.add(at, parentMissing.At("", value.Arg{Name: "column", Text: r.words.parentTitle(s)}))
	default:
		r.findings.add(at, parentNotFound.At("", value.Named("id", value.Excerpt(said, mostQuoted)), value.Named("sheet", r.nameOf(s.parent))))
	}
	return false
}

// parentNamed is the one thing of a sheet that is called what somebody has written in place of its id: its
// name, its id in other letters, or the id it will get when it has none yet. It is nil when there is no such
// thing, or more than one.
func (r *reader) parentNamed(s *sheet, said string) *thing {
	if r.byName[s] == nil {
		r.byName[s] = map[string]*thing{}
		for _, t := range r.things[s] {
			name := plainWords(s.called(t.object))
			ways := []string{strings.ToLower(name), t.id}
			if t.id == "" {
				ways[1] = slug(name)
			}
			for _, way := range slices.Compact(ways) {
				if _, taken := r.byName[s][way]; taken {
					r.byName[s][way] = nil
				} else {
					r.byName[s][way] = t
				}
			}
		}
	}
	return r.byName[s][strings.ToLower(plainWords(said))]
}
