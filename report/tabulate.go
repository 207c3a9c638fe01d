package report

import "github.com/samskaping/sdk/samskaping/value"

// heading is a column as a document asks for it. What a cell says when nothing is stated in it
// is blank, or "not stated" when the column says nothing about it.
type heading struct {
	words  value.Text
	number bool
	blank  value.Text
}

// tabulate makes a table. A column that nothing is stated in is left out, and an empty cell in
// one that stays says so. When the thing a row is about is marked as an example, the rest of its
// row need not be. There is no table without rows.
func (c *composer) tabulate(caption text, headings []heading, rows [][]text, totals ...total) []block {
	if len(rows) == 0 {
		return nil
	}
	var kept []int
	t := table{caption: caption, totals: totals}
	for i, h := range headings {
		if i > 0 && i < len(headings)-1 && emptyColumn(rows, i) || i > 0 && len(totals) == 0 && emptyColumn(rows, i) {
			continue
		}
		kept = append(kept, i)
		t.columns = append(t.columns, column{c.word(h.words), h.number})
	}
	for _, row := range rows {
		marked := hasMark(row[0])
		cells := make([]text, 0, len(kept))
		for n, i := range kept {
			cell := row[i]
			if n > 0 && marked {
				cell = withoutMarks(cell)
			}
			if cell.empty() {
				cell = c.blank(headings[i])
			}
			cells = append(cells, upperFirst(cell))
		}
		t.rows = append(t.rows, cells)
	}
	return []block{t}
}

func (c *composer) blank(h heading) text {
	if h.blank.IsZero() {
		return c.quiet(wordNotStated)
	}
	return c.quiet(h.blank)
}

func emptyColumn(rows [][]text, i int) bool {
	for _, row := range rows {
		if !row[i].empty() {
			return false
		}
	}
	return true
}

func hasMark(t text) bool {
	for _, r := range t {
		if r.voice == example {
			return true
		}
	}
	return false
}

func withoutMarks(t text) text {
	if !hasMark(t) {
		return t
	}
	var kept text
	for _, r := range t {
		if r.voice != example {
			kept = append(kept, r)
		}
	}
	return kept
}
