package workbook

import (
	"bytes"
	"errors"
	"math"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Every sheet begins with a hidden row and a hidden column for the reader; people see the headings
// in the second row.
const (
	headingRow  = 2
	firstRow    = 3
	valueColumn = "#value"
	listSheet   = "_lists" // a hidden sheet with what the drop-downs show
	spareRows   = 300      // rows below the last that have formats and drop-downs
)

// drawing is a workbook that is being written.
type drawing struct {
	words   words
	layout  *layout
	edition edition
	rows    map[*sheet][]*row
	hidden  [][2]string
	names   map[*sheet]string
	file    *excelize.File
	styles  styles
	choices choices
	failed  error // the first thing that went wrong
}

func newDrawing(e edition, lang value.Lang, plan object, hidden [][2]string) *drawing {
	w, l := wordsIn(lang), planLayout()
	return &drawing{words: w, layout: l, edition: e, rows: l.rows(plan), hidden: hidden, names: w.sheetNames(l)}
}

func (d *drawing) draw() (data []byte, err error) {
	d.file = excelize.NewFile()
	defer func() { err = errors.Join(err, d.file.Close()) }()
	d.styles = d.newStyles()
	d.front()
	for _, s := range d.layout.sheets {
		d.try2(d.file.NewSheet(d.names[s]))
	}
	d.plan(d.layout.sheets[0])
	for _, s := range d.layout.sheets[1:] {
		d.list(s)
	}
	d.drawChoices()
	d.drawHidden()
	d.properties()
	if d.failed != nil {
		return nil, d.failed
	}
	var out bytes.Buffer
	err = d.file.Write(&out)
	return out.Bytes(), err
}

// try keeps the first error, so that drawing reads as a list of what is drawn.
func (d *drawing) try(err error) {
	if d.failed == nil {
		d.failed = err
	}
}

func (d *drawing) try2(_ int, err error) { d.try(err) }

// put writes what stands in a cell. Text is always text: whatever it begins with, it is no formula.
func (d *drawing) put(sheet string, column, row int, c cell) {
	name := columnName(column) + itoa(row)
	switch c.form {
	case textForm:
		if c.text != "" {
			d.try(d.file.SetCellStr(sheet, name, escape(c.text)))
		}
	case numberForm:
		d.try(d.file.SetCellDefault(sheet, name, c.text))
	}
}

func (d *drawing) write(sheet string, column, row int, text string) {
	d.put(sheet, column, row, cell{form: textForm, text: text})
}

// plan draws the sheet of what the plan says once: a row for each property.
func (d *drawing) plan(s *sheet) {
	name := d.names[s]
	d.write(name, 1, 1, s.key)
	d.write(name, 3, 1, valueColumn)
	for i, title := range []value.Text{fieldTitle, valueTitle, helpTitle} {
		d.write(name, 2+i, headingRow, d.words.say(title))
	}
	plan := d.rows[s][0].object
	last := firstRow + len(s.columns) - 1
	d.try(d.file.SetCellStyle(name, "B2", "D2", d.styles.heading))
	d.try(d.file.SetCellStyle(name, "B"+itoa(firstRow), "B"+itoa(last), d.styles.field))
	d.try(d.file.SetCellStyle(name, "D"+itoa(firstRow), "D"+itoa(last), d.styles.help))
	for i, c := range s.columns {
		line := firstRow + i
		d.write(name, 1, line, c.key)
		d.write(name, 2, line, d.heading(c))
		d.put(name, 3, line, c.render(get(plan, c.path), d.words))
		d.write(name, 4, line, d.words.say(c.help))
		at := "C" + itoa(line)
		d.try(d.file.SetCellStyle(name, at, at, d.styles.left(c.kind)))
		d.guide(name, at, c.title, d.help(c), d.source(c))
		content := c.render(get(plan, c.path), d.words).text
		d.height(name, line, max(wrapped(d.heading(c), 32), wrapped(content, 72), wrapped(d.words.say(c.help), 64)), 26)
	}
	d.widths(name, 34, 72, 64)
	d.frame(name, "C3", 4, last, false)
}

// heading marks what must be filled in. An id is made when the cell is empty, and what an object
// asks for is only needed when the object is there.
func (d *drawing) heading(c column) string {
	if c.required && c.key != "id" && len(c.path) == 1 {
		return d.words.say(c.title) + " *"
	}
	return d.words.say(c.title)
}

// list draws the sheet of a list: a row for each thing.
func (d *drawing) list(s *sheet) {
	name, rows := d.names[s], d.rows[s]
	last := firstRow + len(rows) - 1
	d.write(name, 1, 1, s.key)
	for i, r := range rows {
		if d.edition == internal {
			d.write(name, 1, firstRow+i, string(r.at))
		}
	}
	column, tall := 1, make([]int, len(rows)) // how many lines each row needs
	add := func(key, heading string, title value.Text, help string, k kind, source string, cells func(*row) cell) {
		column++
		letters := columnName(column)
		d.write(name, column, 1, key)
		d.write(name, column, headingRow, heading)
		style, widest := d.styles.of(k), longest(heading)
		d.try(d.file.SetColStyle(name, letters, style))
		d.try(d.file.SetCellStyle(name, letters+"1", letters+"1", d.styles.of(textKind)))
		if len(rows) > 0 {
			d.try(d.file.SetCellStyle(name, letters+itoa(firstRow), letters+itoa(last), style))
		}
		texts := make([]string, len(rows))
		for i, r := range rows {
			c := cells(r)
			d.put(name, column, firstRow+i, c)
			texts[i] = c.text
			widest = max(widest, longest(c.text))
		}
		wide := width(k, widest)
		d.try(d.file.SetColWidth(name, letters, letters, float64(wide)))
		for i, text := range texts {
			if !k.number() {
				tall[i] = max(tall[i], wrapped(text, wide))
			}
		}
		d.guide(name, letters+itoa(firstRow)+":"+letters+itoa(last+spareRows), title, help, source)
	}
	if s.nested() {
		title := d.words.parentTitle(s)
		help := d.words.say(parentHelp.Fill(value.Named("sheet", d.names[s.parent])))
		add(parentColumn, d.words.say(title)+" *", title, help, idKind, d.identifiers(s.parent), func(r *row) cell {
			return cell{form: textForm, text: r.parent.id()}
		})
	}
	frozen := column
	naming := s.naming()
	for i, c := range s.columns {
		add(c.key, d.heading(c), c.title, d.help(c), c.kind, d.source(c), func(r *row) cell {
			return c.render(get(r.object, c.path), d.words)
		})
		if i == 0 && s.hasID() || i == naming && i < 2 {
			frozen = column
		}
	}
	d.try(d.file.SetCellStyle(name, "B2", columnName(column)+"2", d.styles.headingOf(s)))
	d.try(d.file.SetRowHeight(name, headingRow, 34))
	for i, lines := range tall {
		d.height(name, firstRow+i, lines, 12)
	}
	d.frame(name, columnName(min(frozen, 3)+1)+itoa(firstRow), column, max(last, firstRow), true)
}

// frame hides what is for the reader, freezes the headings and makes the sheet print well.
func (d *drawing) frame(name, corner string, columns, last int, filter bool) {
	d.try(d.file.SetRowVisible(name, 1, false))
	d.try(d.file.SetColVisible(name, "A", false))
	column, row, err := excelize.CellNameToCoordinates(corner)
	d.try(err)
	d.try(d.file.SetPanes(name, &excelize.Panes{Freeze: true, XSplit: column - 1, YSplit: row - 1, TopLeftCell: corner, ActivePane: "bottomRight",
		Selection: []excelize.Selection{{SQRef: corner, ActiveCell: corner, Pane: "bottomRight"}}}))
	if filter {
		// The hidden keys are in the filter, so that sorting takes them along.
		d.try(d.file.AutoFilter(name, "A2:"+columnName(columns)+itoa(last), nil))
	}
	repeated := quoted(name) + "!$" + itoa(headingRow) + ":$" + itoa(headingRow)
	pages := d.pagesAcross(name, column-1, columns)
	if pages > 1 && column > 2 { // what names a row stands on all its pages
		repeated = quoted(name) + "!$B:$" + columnName(column-1) + "," + repeated
	}
	d.page(name, "landscape", pages)
	d.try(d.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: name, RefersTo: repeated}))
}

// pagesAcross is how many pages of A4 on its side a sheet takes beside each other, so that it can be read when
// it is printed. The first columns stand on each of them.
func (d *drawing) pagesAcross(sheet string, first, columns int) int {
	const room = 220 // of ordinary letters, at 60 per cent of their size
	repeated, all := 0.0, 0.0
	for column := 2; column <= columns; column++ {
		width, err := d.file.GetColWidth(sheet, columnName(column))
		d.try(err)
		if all += width; column <= first {
			repeated += width
		}
	}
	return max(1, int(math.Ceil((all-repeated)/(room-repeated))))
}

// guide gives cells their guidance, which shows when one is chosen, and their drop-down.
func (d *drawing) guide(sheet, cells string, title value.Text, help, source string) {
	v := excelize.NewDataValidation(true)
	v.Sqref, v.Type = cells, "none"
	if source != "" {
		v.SetSqrefDropList(source)
	}
	if strings.HasPrefix(source, listSheet+"!") && d.choices.closed[source] {
		v.SetError(excelize.DataValidationErrorStyleStop, cutTo(d.words.say(title), 32), d.words.say(notInList))
	}
	v.SetInput(cutTo(d.words.say(title), 32), cutTo(help, 255))
	d.try(d.file.AddDataValidation(sheet, v))
}

// help is the guidance of a column, with what is special to a workbook.
func (d *drawing) help(c column) string {
	help := d.words.say(c.help)
	if !c.many {
		return help
	}
	if c.kind == codeKind {
		help = d.words.say(chooseFrom) + strings.Join(codeNames(c.codes, d.words.lang), ", ") + "."
	}
	return d.words.say(severalLines) + " " + help
}

// source is where the drop-down of a column gets its values, "" when it has none.
func (d *drawing) source(c column) string {
	switch {
	case c.kind == boolKind:
		return d.choices.add("bool", true, []string{d.words.say(yes), d.words.say(no)})
	case c.kind == codeKind && !c.many:
		return d.choices.add(c.codes, true, codeNames(c.codes, d.words.lang))
	case c.many || len(c.refers) == 0:
		return ""
	}
	var sheets []*sheet
	for _, s := range d.layout.sheets[1:] {
		if s.hasID() && (slices.Contains(c.refers, schema.TypeName(s.typ)) || c.refers[0] == "*") {
			sheets = append(sheets, s)
		}
	}
	var ids []string
	switch {
	case c.asks():
		for _, q := range questions() {
			ids = append(ids, d.words.say(q.Text))
		}
	case len(sheets) == 1:
		return d.identifiers(sheets[0])
	}
	for _, s := range sheets {
		for _, r := range d.rows[s] {
			ids = append(ids, r.id())
		}
	}
	return d.choices.add(strings.Join(c.refers, ","), false, ids)
}

// identifiers is where the ids of a sheet stand, new rows included.
func (d *drawing) identifiers(s *sheet) string {
	column := "$B"
	if s.nested() {
		column = "$C"
	}
	return quoted(d.names[s]) + "!" + column + "$" + itoa(firstRow) + ":" + column + "$" + itoa(firstRow+len(d.rows[s])+spareRows-1)
}

func quoted(sheet string) string { return "'" + strings.ReplaceAll(sheet, "'", "''") + "'" }

// choices are the values of drop-downs, a column each on a hidden sheet.
type choices struct {
	names  []string
	values [][]string
	closed map[string]bool // the sources that have all values there may be
}

func (c *choices) add(name string, closed bool, values []string) string {
	if len(values) == 0 {
		return ""
	}
	i := slices.Index(c.names, name)
	if i < 0 {
		i = len(c.names)
		c.names, c.values = append(c.names, name), append(c.values, values)
	}
	column := "$" + columnName(i+1)
	source := listSheet + "!" + column + "$2:" + column + "$" + itoa(1+len(values))
	if c.closed == nil {
		c.closed = map[string]bool{}
	}
	c.closed[source] = closed
	return source
}

func (d *drawing) drawChoices() {
	d.try2(d.file.NewSheet(listSheet))
	for i, values := range d.choices.values {
		d.write(listSheet, i+1, 1, "#"+d.choices.names[i])
		for j, v := range values {
			d.write(listSheet, i+1, 2+j, v)
		}
	}
	d.try(d.file.SetSheetVisible(listSheet, false))
}

func (d *drawing) drawHidden() {
	d.try2(d.file.NewSheet(hiddenSheet))
	for i, row := range d.hidden {
		d.write(hiddenSheet, 1, i+1, row[0])
		d.write(hiddenSheet, 2, i+1, row[1])
	}
	d.try(d.file.SetSheetVisible(hiddenSheet, false, true))
}

func (d *drawing) properties() {
	title, _ := d.rows[d.layout.sheets[0]][0].object["title"].(string)
	if title == "" {
		title = d.words.say(newPlan)
	}
	d.try(d.file.SetDocProps(&excelize.DocProperties{Title: clean(title, d.words), Creator: "samskaping", LastModifiedBy: "samskaping",
		Language: d.words.lang.String(), Created: "2000-01-01T00:00:00Z", Modified: "2000-01-01T00:00:00Z"}))
	d.file.SetActiveSheet(0)
}

// front draws the first sheet: what this is, how to fill it in, and what is where.
func (d *drawing) front() {
	name := sheetName(d.words.say(frontName))
	d.try(d.file.SetSheetName("Sheet1", name))
	d.write(name, 1, 1, "#front")
	plan := d.rows[d.layout.sheets[0]][0].object
	title, _ := plan["title"].(string)
	if title == "" {
		title = d.words.say(newPlan)
	}
	d.put(name, 2, 2, cell{form: textForm, text: clean(title, d.words)})
	d.try(d.file.SetCellStyle(name, "B2", "B2", d.styles.title))
	d.try(d.file.SetRowHeight(name, 2, 36))
	paragraphs := frontParagraphs[d.edition]
	if d.edition != public {
		paragraphs = slices.Concat(paragraphs, howTo)
	}
	line := 4
	for _, p := range paragraphs {
		d.write(name, 2, line, d.words.say(p.heading))
		d.write(name, 3, line, d.words.say(p.text.Fill(value.Named("plan", d.names[d.layout.sheets[0]]))))
		d.try(d.file.SetCellStyle(name, "B"+itoa(line), "B"+itoa(line), d.styles.topic))
		d.try(d.file.SetCellStyle(name, "C"+itoa(line), "C"+itoa(line), d.styles.body))
		d.height(name, line, wrapped(d.words.say(p.text), 96), 12)
		line++
	}
	line++
	for i, t := range []value.Text{contents, about, rowsFilled} {
		d.write(name, 2+i, line, d.words.say(t))
	}
	d.try(d.file.SetCellStyle(name, "B"+itoa(line), "D"+itoa(line), d.styles.heading))
	for _, s := range d.layout.sheets {
		line++
		at := "B" + itoa(line)
		d.write(name, 2, line, d.names[s])
		d.try(d.file.SetCellHyperLink(name, at, quoted(d.names[s])+"!B2", "Location"))
		d.try(d.file.SetCellStyle(name, at, at, d.styles.link(s)))
		help := s.help
		if s.parent == nil {
			help = planAbout
		}
		d.write(name, 3, line, d.words.say(help))
		d.try(d.file.SetCellStyle(name, "C"+itoa(line), "C"+itoa(line), d.styles.body))
		if s.parent != nil {
			d.put(name, 4, line, cell{form: numberForm, text: itoa(len(d.rows[s]))})
		}
		d.try(d.file.SetCellStyle(name, "D"+itoa(line), "D"+itoa(line), d.styles.count))
		d.height(name, line, wrapped(d.words.say(help), 96), 4)
	}
	d.widths(name, 38, 96, 8)
	d.try(d.file.SetRowVisible(name, 1, false))
	d.try(d.file.SetColVisible(name, "A", false))
	lines := false
	d.try(d.file.SetSheetView(name, 0, &excelize.ViewOptions{ShowGridLines: &lines}))
	d.page(name, "portrait", 1)
}

// longest is the length of the longest line of a text.
func longest(text string) int {
	most := 0
	for line := range strings.SplitSeq(text, "\n") {
		most = max(most, len([]rune(line)))
	}
	return most
}

// width is how wide a column is, so that most of it can be read and long texts wrap.
func width(k kind, longest int) int {
	most := 30
	if k == textKind {
		most = 48
	}
	return min(max(longest+3, 12), most)
}

// widths sets the widths of the columns from B.
func (d *drawing) widths(sheet string, widths ...float64) {
	for i, width := range widths {
		column := columnName(2 + i)
		d.try(d.file.SetColWidth(sheet, column, column, width))
	}
}

// wrapped is how many lines a text takes in a column so many characters wide, or a little more.
func wrapped(text string, wide int) int {
	lines := 0
	for line := range strings.SplitSeq(text, "\n") {
		lines += 1 + len([]rune(line))*10/(wide*11)
	}
	return lines
}

// height makes a row as high as its text. Not every program does that by itself.
func (d *drawing) height(sheet string, row, lines, most int) {
	d.try(d.file.SetRowHeight(sheet, row, rowHeight(min(max(lines, 1), most))))
}

// rowHeight is that of a row of so many lines, in points.
func rowHeight(lines int) float64 { return float64(15*lines + 2) }

// page makes a sheet as wide as so many pages of A4 when it is printed, and as many pages long as it needs, each
// with its name and number at the foot.
func (d *drawing) page(sheet, orientation string, wide int) {
	a4, long, fit := 9, 0, true
	d.try(d.file.SetPageLayout(sheet, &excelize.PageLayoutOptions{Orientation: &orientation, Size: &a4, FitToWidth: &wide, FitToHeight: &long}))
	d.try(d.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	d.try(d.file.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&L&A&R&P / &N"}))
}
