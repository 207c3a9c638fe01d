package schema

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// tally keeps the first findings of a stage and counts the rest by their rule, so that a document
// with a million mistakes is judged in the time and space of a thousand.
type tally struct {
	list finding.List
	rest []more
}

// more is what was left out of one kind.
type more struct {
	first finding.Finding // the first that was left out
	count int64
}

func (t *tally) add(f finding.Finding) {
	if len(t.list) < MaxFindings {
		t.list = append(t.list, f)
	} else if i := t.restOf(f.Rule); i >= 0 {
		t.rest[i].count++
	} else {
		t.rest = append(t.rest, more{f, 1})
	}
}

// shows reports whether the place of one more finding of the rule would be shown.
func (t *tally) shows(r finding.Rule) bool { return len(t.list) < MaxFindings || t.restOf(r) < 0 }

func (t *tally) restOf(r finding.Rule) int {
	return slices.IndexFunc(t.rest, func(m more) bool { return m.first.Rule.ID == r.ID })
}

// findings are those that were kept, and one for each kind of which there are more.
func (t *tally) findings() finding.List {
	list := t.list
	for _, m := range t.rest {
		f := m.first
		if m.count > 1 {
			f = moreOf(f.Rule.Severity).At(f.Pointer, counted(m.count), value.Named("kind", f.Rule.ID))
			f.Line, f.Column = m.first.Line, m.first.Column
		}
		list = append(list, f)
	}
	return list
}

// moreOf is the rule that counts what was left out.
func moreOf(s finding.Severity) finding.Rule {
	if s == finding.Error {
		return moreErrors
	}
	return moreWarnings
}

// counted is a number for people.
func counted(n int64) value.Arg {
	count, _ := value.NewCount(n)
	return value.Formatted("count", count)
}
