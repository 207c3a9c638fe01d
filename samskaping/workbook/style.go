package workbook

import "github.com/xuri/excelize/v2"

// styles are the looks of cells, as excelize numbers them.
type styles struct {
	title, topic, body, count int
	heading, nested           int // of columns, and of columns of lists inside things
	field, help               int
	sheetLink, nestedLink     int
	kinds, leftKinds          map[kind]int
}

// The colours: dark and lighter green-blue for headings, grey for what is less important.
const (
	dark   = "1D4E5F"
	medium = "3F7A8C"
	pale   = "E8F1F3"
	grey   = "5A6670"
	line   = "C9D3D8"
)

// formats say how numbers of a kind are shown. Ids, codes and texts are text also when they look
// like a number or a formula and are edited.
var formats = map[kind]string{
	textKind: "@", idKind: "@", codeKind: "@", boolKind: "@",
	moneyKind: "#,##0.00", hoursKind: "General", decimalKind: "General", countKind: "0",
	dateKind: "dd.mm.yyyy", clockKind: "hh:mm",
}

func (d *drawing) newStyles() styles {
	border := []excelize.Border{
		{Type: "left", Color: line, Style: 1}, {Type: "right", Color: line, Style: 1},
		{Type: "top", Color: line, Style: 1}, {Type: "bottom", Color: line, Style: 1},
	}
	top := func(wrap bool, horizontal string) *excelize.Alignment {
		return &excelize.Alignment{Vertical: "top", WrapText: wrap, Horizontal: horizontal}
	}
	fill := func(colour string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
	}
	white := &excelize.Font{Bold: true, Color: "FFFFFF", Size: 11}
	middle := &excelize.Alignment{Vertical: "center", WrapText: true}
	s := styles{
		title:      d.style(&excelize.Style{Font: &excelize.Font{Bold: true, Size: 20, Color: dark}, Alignment: &excelize.Alignment{Vertical: "center"}}),
		topic:      d.style(&excelize.Style{Font: &excelize.Font{Bold: true, Color: dark}, Alignment: top(true, "")}),
		body:       d.style(&excelize.Style{Alignment: top(true, "")}),
		count:      d.style(&excelize.Style{Alignment: top(false, "right"), Font: &excelize.Font{Color: grey}}),
		heading:    d.style(&excelize.Style{Font: white, Fill: fill(dark), Alignment: middle, Border: border}),
		nested:     d.style(&excelize.Style{Font: white, Fill: fill(medium), Alignment: middle, Border: border}),
		field:      d.style(&excelize.Style{Font: &excelize.Font{Bold: true, Color: dark}, Fill: fill(pale), Alignment: top(true, ""), Border: border}),
		help:       d.style(&excelize.Style{Font: &excelize.Font{Color: grey, Italic: true}, Alignment: top(true, ""), Border: border}),
		sheetLink:  d.style(&excelize.Style{Font: &excelize.Font{Color: dark, Underline: "single", Bold: true}, Alignment: top(true, "")}),
		nestedLink: d.style(&excelize.Style{Font: &excelize.Font{Color: medium, Underline: "single"}, Alignment: &excelize.Alignment{Vertical: "top", WrapText: true, Indent: 2}}),
		kinds:      map[kind]int{}, leftKinds: map[kind]int{},
	}
	for k := textKind; k <= clockKind; k++ {
		format := formats[k]
		style := excelize.Style{CustomNumFmt: &format, Alignment: top(!k.number(), ""), Border: border}
		if k == idKind {
			style.Font = &excelize.Font{Color: grey}
		}
		s.kinds[k] = d.style(&style)
		style.Alignment = top(true, "left")
		s.leftKinds[k] = d.style(&style)
	}
	return s
}

func (d *drawing) style(s *excelize.Style) int {
	if s.Font == nil {
		s.Font = &excelize.Font{}
	}
	s.Font.Family = "Calibri"
	if s.Font.Size == 0 {
		s.Font.Size = 11
	}
	id, err := d.file.NewStyle(s)
	d.try(err)
	return id
}

// of is the look of a value in a column, left that of one on the sheet of the plan, where values of
// all kinds stand below each other.
func (s styles) of(k kind) int   { return s.kinds[k] }
func (s styles) left(k kind) int { return s.leftKinds[k] }

func (s styles) headingOf(sheet *sheet) int {
	if sheet.nested() {
		return s.nested
	}
	return s.heading
}

func (s styles) link(sheet *sheet) int {
	if sheet.nested() {
		return s.nestedLink
	}
	return s.sheetLink
}
