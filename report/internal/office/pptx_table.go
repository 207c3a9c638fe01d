package office

import (
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
)

// pptxTableStyle is the style without a look that PowerPoint has of itself. The lines between the
// rows are drawn by the cells, since not every program knows PowerPoint's styles.
const pptxTableStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"

// cellAbove is the space above and below the text in a cell.
const cellAbove = 57150

// pptxTable is a table in a size of type, with the width of each column.
type pptxTable struct {
	doc.Table
	size   int
	widths []int
	rows   []pptxRow
}

// pptxRow is a row, and how high it is.
type pptxRow struct {
	cells  []doc.Text
	strong bool // is a total, or the headings
	height int
}

// measured is a table as it is in a width and a size.
func (m measure) measured(t doc.Table, width, size, room int) pptxTable {
	made := pptxTable{Table: t, size: size}
	left := width
	for _, w := range columnWidths(t, width/emuPerTwip*tablePoints*100/(size*m.breadth)) {
		wide := int(int64(w) * emuPerTwip * int64(size*m.breadth) / 100 / tablePoints)
		made.widths = append(made.widths, wide)
		left -= wide
	}
	made.widths[len(made.widths)-1] += left
	headings := make([]doc.Text, len(t.Columns))
	for i, c := range t.Columns {
		headings[i] = c.Heading
	}
	made.rows = append(made.rows, m.row(made, headings, true, room/3))
	for _, row := range t.Rows {
		made.rows = append(made.rows, m.row(made, row, false, room/2))
	}
	for _, total := range t.Totals {
		row := make([]doc.Text, len(t.Columns))
		row[0], row[len(row)-1] = total.Label, total.Value
		made.rows = append(made.rows, m.row(made, row, true, room/2))
	}
	return made
}

// row is a row with cells that are cut where they would make it higher than there is room for.
func (m measure) row(t pptxTable, cells []doc.Text, strong bool, room int) pptxRow {
	r := pptxRow{strong: strong}
	most := max(1, (room-2*cellAbove)*100/(t.size*emuPerPoint*lineHeight))
	for i, c := range cells {
		width := t.widths[i] - 2*t.margin() + 2*emuPerPoint // a column may be as narrow as its longest word
		c = m.cut(c, width, t.size, most)
		lines := len(m.lines(c.String(), width, t.size))
		r.height = max(r.height, lines*t.size*emuPerPoint*lineHeight/100+2*cellAbove)
		r.cells = append(r.cells, c)
	}
	return r
}

// margin is the space beside the text in a cell.
func (t pptxTable) margin() int { return cellMargin * emuPerTwip * t.size / tablePoints }

func (t pptxTable) height() int {
	height := 0
	for _, r := range t.rows {
		height += r.height
	}
	return height
}

// tablePages is a table on as many slides as it needs, each with the headings.
func (w *pptxWriter) tablePages(t doc.Table, rest, area frame, kind layoutKind, leading func(*pptxSlide), following func(*pptxSlide, int)) []slidePage {
	var made pptxTable
	for _, size := range []int{18, 16, 14} {
		if made = w.measured(t, area.width, size, area.height); made.height() <= rest.height {
			break
		}
	}
	head, rows := made.rows[0], made.rows[1:]
	var pages []slidePage
	for first := true; len(rows) > 0; first = false {
		f := rest
		if !first {
			f.y, f.height = area.y, rest.y+rest.height-area.y
		}
		left, n := f.height-head.height, 0
		for n < len(rows) && (n == 0 || rows[n].height <= left) {
			left -= rows[n].height
			n++
		}
		shown := made
		shown.rows = append([]pptxRow{head}, rows[:n]...)
		rows = rows[n:]
		f.height = shown.height()
		leads, ends := first, len(rows) == 0
		page := slidePage{graphicLayout, func(s *pptxSlide, name doc.Text) {
			if leads {
				leading(s)
			}
			s.table(shown, f, name)
			if ends {
				following(s, f.y+f.height+gapAbove/2)
			}
		}}
		if first {
			page.layout = kind
		}
		pages = append(pages, page)
	}
	return pages
}

// cellLines is the line under a cell, which is heavier under the headings and above a total.
func cellLines(heading, strong bool) ooxml.Nodes {
	none := func(name string) *ooxml.Element { return ooxml.New(name, attr("w", "0"), on("a:noFill")) }
	line := func(name string, width int, colour ...ooxml.Node) *ooxml.Element {
		return ooxml.New(name, number("w", width), ooxml.New("a:solidFill", ooxml.New("a:schemeClr", append([]ooxml.Node{attr("val", "tx1")}, colour...)...)))
	}
	pale := ooxml.Nodes{ooxml.New("a:lumMod", attr("val", "25000")), ooxml.New("a:lumOff", attr("val", "75000"))}
	sides := ooxml.Nodes{none("a:lnL"), none("a:lnR")}
	switch {
	case heading:
		return append(sides, none("a:lnT"), ooxml.New("a:lnB", attr("w", "19050"), schemeFill("accent1")), on("a:noFill"))
	case strong:
		return append(sides, line("a:lnT", 12700), line("a:lnB", 6350, pale), on("a:noFill"))
	}
	return append(sides, line("a:lnB", 6350, pale), on("a:noFill"))
}

// table writes a table whose first row is its headings.
func (s *pptxSlide) table(t pptxTable, f frame, name doc.Text) {
	grid := ooxml.New("a:tblGrid")
	var headings []string
	for i, width := range t.widths {
		grid.Add(ooxml.New("a:gridCol", number("w", width)))
		headings = append(headings, t.Columns[i].Heading.String())
	}
	e := ooxml.New("a:tbl", ooxml.New("a:tblPr", attr("firstRow", "1"), ooxml.New("a:tableStyleId", ooxml.Text(pptxTableStyle))), grid)
	for n, r := range t.rows {
		row := ooxml.New("a:tr", number("h", r.height))
		for i, cell := range r.cells {
			said := cell
			if r.strong {
				said = doc.InVoice(doc.Strong, said)
			}
			if n == 0 {
				said = plainly(said)
			}
			properties := ooxml.New("a:pPr")
			if t.Columns[i].Number {
				properties.Add(attr("algn", "r"))
			}
			row.Add(ooxml.New("a:tc",
				ooxml.New("a:txBody", on("a:bodyPr"), on("a:lstStyle"), ooxml.New("a:p", properties, s.runs(said, t.size), endOfParagraph(s.lang))),
				ooxml.New("a:tcPr", number("marL", t.margin()), number("marR", t.margin()), number("marT", cellAbove), number("marB", cellAbove), cellLines(n == 0, r.strong))))
		}
		e.Add(row)
	}
	s.shapes = append(s.shapes, ooxml.New("p:graphicFrame",
		ooxml.New("p:nvGraphicFramePr", ooxml.New("p:cNvPr", number("id", s.id()), attr("name", name.String()), attr("descr", strings.Join(headings, ", "))),
			ooxml.New("p:cNvGraphicFramePr", ooxml.New("a:graphicFrameLocks", attr("noGrp", "1"))), on("p:nvPr")),
		place("p:xfrm", f),
		ooxml.New("a:graphic", ooxml.New("a:graphicData", attr("uri", "http://schemas.openxmlformats.org/drawingml/2006/table"), e))))
}
