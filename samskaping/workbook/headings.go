package workbook

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// What people see of a sheet is its headings; what is read by is the hidden row and column. The two part
// when somebody moves or deletes what is seen alone, and then nothing tells which of them is right.

// headed reports whether the headings of a list stand where they were, each above its own column. It
// says so when they do not.
func (r *reader) headed(s *sheet, number int, columns map[string]int) bool {
	g := r.book.grids[number]
	titles := r.titles(s)
	found := r.headingsIn(g, headingRow, columns, titles)
	if found == 0 {
		gone := g.at(headingRow, 1).text != ""
		for _, line := range g.rows {
			gone = gone || line > headingRow && line < headingRow+searched && 2*r.headingsIn(g, line, columns, titles) > len(titles)
		}
		if len(r.rows[s]) == 0 {
			gone = gone || slices.ContainsFunc(titles, func(t titled) bool { return !empty(g.at(headingRow, columns[t.key])) })
		}
		if gone {
			r.findings.add(spot{sheet: number}, headingsGone.At("", value.Named("sheet", g.name)))
		}
		return !gone
	}
	for _, t := range titles {
		column := columns[t.key]
		heading := g.at(headingRow, column).text
		if column == 0 || isTitle(heading, t.title) {
			continue
		}
		if slices.ContainsFunc(titles, func(other titled) bool { return isTitle(heading, other.title) }) {
			r.findings.add(spot{number, headingRow, column}, headingOfAnother.At("", value.Named("heading", strings.TrimSpace(heading)), value.Arg{Name: "column", Text: t.title}))
			return false
		}
	}
	return true
}

// searched is how many rows the headings are looked for in.
const searched = 20

// titled is a column that is read, and what its heading says.
type titled struct {
	key   string
	title value.Text
}

func (r *reader) titles(s *sheet) []titled {
	var all []titled
	if s.nested() {
		all = append(all, titled{parentColumn, r.words.parentTitle(s)})
	}
	for _, c := range s.columns {
		all = append(all, titled{c.key, c.title})
	}
	return all
}

// headingsIn counts the headings in a row that stand above their own columns.
func (r *reader) headingsIn(g *grid, line int, columns map[string]int, titles []titled) int {
	count := 0
	for _, t := range titles {
		if columns[t.key] != 0 && isTitle(g.at(line, columns[t.key]).text, t.title) {
			count++
		}
	}
	return count
}

// isTitle reports whether a heading is a title in any language, with or without the mark of what must be
// filled in.
func isTitle(heading string, title value.Text) bool {
	plain := plainWords(strings.TrimSuffix(strings.TrimSpace(heading), "*"))
	return slices.ContainsFunc(value.Langs(), func(l value.Lang) bool { return plain != "" && strings.EqualFold(plain, plainWords(title.In(l))) })
}

// titledAsKeyed is headed for the sheet of the plan, where a title stands in front of each value.
func (r *reader) titledAsKeyed(s *sheet, number int, lines map[string]int) bool {
	g := r.book.grids[number]
	for _, c := range s.columns {
		line := lines[c.key]
		title := g.at(line, titleColumn).text
		if line == 0 || isTitle(title, c.title) {
			continue
		}
		if slices.ContainsFunc(s.columns, func(other column) bool { return isTitle(title, other.title) }) {
			r.findings.add(spot{number, line, titleColumn}, headingOfAnother.At("", value.Named("heading", strings.TrimSpace(title)), r.titled(&c)))
			return false
		}
	}
	return true
}

// titleColumn is where the titles stand on the sheet of the plan.
const titleColumn = 2

// beside says what is written on the sheet of the plan beside the values: in columns of people's own, and
// over the guidance where an answer is missing.
func (r *reader) beside(s *sheet, number, values int, lines map[string]int) {
	g := r.book.grids[number]
	if g.at(headingRow, 1).text != "" {
		return // there are no headings to tell the columns by
	}
	filled := used(g)
	for column, last := titleColumn+1, g.width(); column <= last; column++ {
		heading := g.at(headingRow, column).text
		switch {
		case column == values || !filled[column]:
		case isTitle(heading, helpTitle):
			for _, c := range s.columns {
				at := spot{number, lines[c.key], column}
				written := r.cell(at)
				if at.row != 0 && empty(g.at(at.row, values)) && !empty(written) && !r.isHelp(written.text, c.help) {
					r.findings.add(at, helpOverwritten.At("", r.titled(&c), value.Arg{Name: "value", Text: c.seen(written)}))
				}
			}
		default:
			if heading == "" {
				heading = columnName(column)
			}
			r.findings.add(spot{number, headingRow, column}, columnUnknown.At("", value.Named("column", heading)))
		}
	}
}

func (r *reader) isHelp(text string, help value.Text) bool {
	return slices.ContainsFunc(value.Langs(), func(l value.Lang) bool { return settle(text) == settle(help.In(l)) })
}

// nameOfSum is the name of a new row that only adds up the amounts above it, and "" for any other. As
// a row of the plan it would count everything twice.
func (r *reader) nameOfSum(s *sheet, t *thing) string {
	naming := s.naming()
	if naming < 0 || !slices.ContainsFunc(s.columns, func(c column) bool { return c.kind == moneyKind }) {
		return ""
	}
	name := r.said(t, s.columns[naming].key)
	plain := strings.ToLower(strings.Trim(plainWords(name), " :."))
	first, _, _ := strings.Cut(plain, " ")
	if slices.Contains([]string{"sum", "delsum", "totalsum", "subtotal"}, strings.Trim(first, ":.")) || slices.Contains([]string{"totalt", "total", "i alt", "til saman", "til sammen", "grand total"}, plain) {
		return name
	}
	return ""
}
