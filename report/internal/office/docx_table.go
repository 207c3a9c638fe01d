package office

import (
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
)

// lowTable is how many rows a table may have that is not broken between pages.
const lowTable = 4

// table writes a table with the name of its section. Its first row is repeated on every page it
// goes over and never stands alone at the foot of one, no row is broken between pages, and its
// last row stays with the totals.
func (w *docxWriter) table(t doc.Table, name doc.Text) {
	if w.afterTable {
		w.paragraph("End") // or Word would make one table of the two
	}
	widths := columnWidths(t, w.width)
	grid := ooxml.New("w:tblGrid")
	var headings []string
	for i, c := range t.Columns {
		grid.Add(ooxml.New("w:gridCol", number("w:w", widths[i])))
		headings = append(headings, c.Heading.String())
	}
	e := ooxml.New("w:tbl", ooxml.New("w:tblPr",
		set("w:tblStyle", tableStyle),
		length("w:tblW", w.width),
		ooxml.New("w:tblLayout", attr("w:type", "fixed")),
		ooxml.New("w:tblLook", attr("w:val", "0620"), attr("w:firstRow", "1"), attr("w:lastRow", "0"), attr("w:firstColumn", "0"),
			attr("w:lastColumn", "0"), attr("w:noHBand", "1"), attr("w:noVBand", "1")),
		set("w:tblCaption", name.String()), set("w:tblDescription", strings.Join(headings, ", "))), grid)

	head := tableRow(true)
	for i, c := range t.Columns {
		style := "TableHeading"
		if c.Number {
			style = "TableNumberHeading"
		}
		head.Add(w.cell(tableCell{text: c.Heading, style: style, width: widths[i], span: 1, withNext: true}))
	}
	e.Add(head)
	for n, row := range t.Rows {
		r := tableRow(false)
		for i, c := range row {
			style := "TableText"
			if t.Columns[i].Number {
				style = "TableNumber"
			}
			withNext := len(t.Rows) <= lowTable
			if n == len(t.Rows)-1 {
				withNext = len(t.Totals) > 0
			}
			r.Add(w.cell(tableCell{text: c, style: style, width: widths[i], span: 1, withNext: withNext}))
		}
		e.Add(r)
	}
	for n, total := range t.Totals {
		withNext := n < len(t.Totals)-1
		last := len(widths) - 1
		label := w.width - widths[last]
		r := tableRow(false)
		r.Add(w.cell(tableCell{text: doc.InVoice(doc.Strong, total.Label), style: "TableText", width: label, span: last, tinted: true, withNext: withNext}),
			w.cell(tableCell{text: doc.InVoice(doc.Strong, total.Value), style: "TableNumber", width: widths[last], span: 1, tinted: true, withNext: withNext}))
		e.Add(r)
	}
	w.add(e)
	w.afterTable = true
}

func tableRow(heading bool) *ooxml.Element {
	properties := ooxml.New("w:trPr", on("w:cantSplit"))
	if heading {
		properties.Add(on("w:tblHeader"))
	}
	return ooxml.New("w:tr", properties)
}

// tableCell is a cell as it is written: over so many columns, in twips, and on the same page as
// the next row or not.
type tableCell struct {
	text     doc.Text
	style    string
	width    int
	span     int
	tinted   bool
	withNext bool
}

func (w *docxWriter) cell(c tableCell) *ooxml.Element {
	properties := ooxml.New("w:tcPr", length("w:tcW", c.width))
	if c.span > 1 {
		properties.Add(set("w:gridSpan", strconv.Itoa(c.span)))
	}
	if c.tinted {
		properties.Add(shading(tintColour))
	}
	paragraph := ooxml.New("w:pPr", set("w:pStyle", c.style))
	if c.withNext {
		paragraph.Add(on("w:keepNext"))
	}
	if widest(c.text.String(), betweenWords)+2*cellMargin > c.width {
		paragraph.Add(off("w:suppressAutoHyphens")) // or the word would be broken anywhere, without a hyphen
	}
	return ooxml.New("w:tc", properties, ooxml.New("w:p", paragraph, w.runs(c.broken())))
}

// broken is the text with a new line after the dash of a range that has no room, such as 80 000–160 000
// kroner. It would be broken anywhere else, and 0 kroner on a line of its own be read as an amount.
func (c tableCell) broken() doc.Text {
	told := slices.Clone(c.text)
	for i := range told {
		pieces := strings.Split(told[i].Words, " ")
		for n, piece := range pieces {
			if printedWidth(piece)+2*cellMargin > c.width {
				pieces[n] = fromTo.ReplaceAllString(piece, "$1\n$2")
			}
		}
		told[i].Words = strings.Join(pieces, " ")
	}
	return told
}
