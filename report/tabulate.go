package report

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// heading is a column as a document asks for it. What a cell says when nothing is stated in it
// is blank, or "not stated" when the column says nothing about it.
type heading struct {
	words  value.Text
	number bool
	prose  bool
	blank  value.Text
}

// tabulate makes a table. A column that nothing is stated in is left out, and an empty cell in
// one that stays says so. When the thing a row is about is marked as an example, the rest of its
// row need not be. One column is a list, and there is no table without rows.
func (c *phrasing) tabulate(headings []heading, rows [][]text, totals ...total) []block {
	if len(rows) == 0 {
		return nil
	}
	var kept []int
	t := table{totals: totals}
	for i, h := range headings {
		totalled := len(totals) > 0 && i == len(headings)-1
		if i > 0 && !totalled && emptyColumn(rows, i) {
			continue
		}
		kept = append(kept, i)
		t.columns = append(t.columns, column{c.word(h.words), h.number, h.prose})
	}
	if len(kept) == 1 {
		var items []item
		for _, row := range rows {
			items = append(items, item{text: row[0]})
		}
		return listOf(items)
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

func (c *phrasing) blank(h heading) text {
	if h.blank.IsZero() {
		return c.quiet(wordNotStated)
	}
	return c.quiet(h.blank)
}

func emptyColumn(rows [][]text, i int) bool {
	return !slices.ContainsFunc(rows, func(row []text) bool { return !row[i].empty() })
}

func emptyCells(cells []text) bool {
	return !slices.ContainsFunc(cells, func(t text) bool { return !t.empty() })
}

// paragraphOf is a text as a paragraph, or nothing when it says nothing.
func paragraphOf(t text) []block {
	if t.empty() {
		return nil
	}
	return []block{paragraph{t}}
}

// listOf is items as a list, or nothing when there are none.
func listOf(items []item) []block {
	if len(items) == 0 {
		return nil
	}
	return []block{list{items}}
}
