package report

import (
	"slices"

	"github.com/samskaping/sdk/report/internal/doc"
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
func (c *phrasing) tabulate(headings []heading, rows [][]doc.Text, totals ...doc.Total) []doc.Block {
	if len(rows) == 0 {
		return nil
	}
	var kept []int
	t := doc.Table{Totals: totals}
	for i, h := range headings {
		totalled := len(totals) > 0 && i == len(headings)-1
		if i > 0 && !totalled && emptyColumn(rows, i) {
			continue
		}
		kept = append(kept, i)
		t.Columns = append(t.Columns, doc.Column{Heading: c.word(h.words), Number: h.number, Prose: h.prose})
	}
	if len(kept) == 1 {
		var items []doc.Item
		for _, row := range rows {
			items = append(items, doc.Item{Text: row[0]})
		}
		return listOf(items)
	}
	for _, row := range rows {
		marked := doc.HasMark(row[0])
		cells := make([]doc.Text, 0, len(kept))
		for n, i := range kept {
			cell := row[i]
			if n > 0 && marked {
				cell = doc.WithoutMarks(cell)
			}
			if cell.Empty() {
				cell = c.blank(headings[i])
			}
			cells = append(cells, upperFirst(cell))
		}
		t.Rows = append(t.Rows, cells)
	}
	return []doc.Block{t}
}

func (c *phrasing) blank(h heading) doc.Text {
	if h.blank.IsZero() {
		return c.quiet(wordNotStated)
	}
	return c.quiet(h.blank)
}

func emptyColumn(rows [][]doc.Text, i int) bool {
	return !slices.ContainsFunc(rows, func(row []doc.Text) bool { return !row[i].Empty() })
}

func emptyCells(cells []doc.Text) bool {
	return !slices.ContainsFunc(cells, func(t doc.Text) bool { return !t.Empty() })
}

// paragraphOf is a text as a paragraph, or nothing when it says nothing.
func paragraphOf(t doc.Text) []doc.Block {
	if t.Empty() {
		return nil
	}
	return []doc.Block{doc.Paragraph{Text: t}}
}

// listOf is items as a list, or nothing when there are none.
func listOf(items []doc.Item) []doc.Block {
	if len(items) == 0 {
		return nil
	}
	return []doc.Block{doc.List{Items: items}}
}
