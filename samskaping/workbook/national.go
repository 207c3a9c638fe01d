package workbook

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// WriteNational writes a national report as a workbook for further work: a sheet for each of its
// lists, with the names people read and the codes machines read side by side. Numbers are numbers,
// texts are texts whatever they begin with, and a number that is hidden is a colon. It cannot be
// read back. The same report and options give the same bytes.
//
// It returns aggregate.ErrNoReport for nil, identity.ErrNationalID for a report that holds a national
// identity number, and an error for one with more lines in a list than a sheet can hold, which is 1 048
// 575; [NationalCSV] has no such limit. A sheet of more than 16 MB lies in a temporary file while the
// workbook is made.
func WriteNational(r *aggregate.Report, o Options) ([]byte, error) {
	switch {
	case r == nil:
		return nil, aggregate.ErrNoReport
	case len(r.Check()) > 0:
		return nil, identity.ErrNationalID
	}
	w := &nationalWriter{r, o.langOf(r)}
	d := &drawing{words: wordsIn(w.lang), file: excelize.NewFile()}
	data, err := d.drawNational(w)
	if err = errors.Join(err, d.file.Close()); err != nil {
		return nil, fmt.Errorf("workbook: %w", err)
	}
	return data, nil
}

// langOf is the language of headings and names: that of the report when none is asked for.
func (o Options) langOf(r *aggregate.Report) value.Lang {
	for _, l := range []value.Lang{o.Lang, r.Language} {
		if _, err := value.ParseLang(l.String()); err == nil {
			return l
		}
	}
	return value.NB
}

func (d *drawing) drawNational(w *nationalWriter) ([]byte, error) {
	d.styles = d.newStyles()
	tables := w.tables()
	d.nationalFront(w.report, tables)
	for _, t := range tables {
		d.national(t)
	}
	d.try(d.file.SetDocProps(&excelize.DocProperties{Title: clean(d.nationalTitle(w.report), d.words), Creator: "samskaping", LastModifiedBy: "samskaping",
		Language: d.words.lang.String(), Created: "2000-01-01T00:00:00Z", Modified: "2000-01-01T00:00:00Z"}))
	d.file.SetActiveSheet(0)
	if d.failed != nil {
		return nil, d.failed
	}
	var out bytes.Buffer
	if err := d.file.Write(&out); err != nil {
		return nil, err
	}
	return inOrder(out.Bytes())
}

func (d *drawing) nationalTitle(r *aggregate.Report) string {
	if r.Title != "" {
		return r.Title
	}
	return d.words.say(label("AggregateReport", ""))
}

// national draws a list: the headings in the first row, and a row for each line. It is written from
// the top, since a country can have more lines than there is room for as cells in memory.
func (d *drawing) national(t nationalTable) {
	name := sheetName(d.words.say(t.title))
	d.try2(d.file.NewSheet(name))
	last := columnName(len(t.columns))
	d.try(d.file.AutoFilter(name, "A1:"+last+itoa(len(t.rows)+1), nil))
	d.page(name, "landscape", 1)
	d.try(d.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: name, RefersTo: quoted(name) + "!$1:$1"}))
	sheet, err := d.file.NewStreamWriter(name)
	if d.try(err); err != nil {
		return
	}
	d.try(sheet.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: "A2", ActiveCell: "A2", Pane: "bottomLeft"}}}))
	headings := make([]any, len(t.columns))
	for i, c := range t.columns {
		heading := d.words.say(c.title)
		headings[i] = excelize.Cell{StyleID: d.styles.heading, Value: heading}
		widest := longest(heading) / 2
		for _, row := range t.rows {
			widest = max(widest, longest(row[i].text))
		}
		d.try(sheet.SetColWidth(i+1, i+1, float64(width(c.kind, widest))))
		d.try(sheet.SetColStyle(i+1, i+1, d.styles.of(c.kind)))
	}
	d.try(sheet.SetRow("A1", headings, excelize.RowOpts{Height: rowHeight(3)}))
	cells := make([]any, len(t.columns))
	for n, row := range t.rows {
		for i, c := range row {
			cells[i] = d.nationalValue(c)
		}
		d.try(sheet.SetRow("A"+itoa(n+2), cells))
	}
	d.try(sheet.Flush())
}

// nationalValue is what excelize takes for a cell, nil for an empty one. Excel keeps fifteen digits of
// a number, which a float64 holds.
func (d *drawing) nationalValue(c nationalCell) any {
	switch {
	case !c.date.IsZero():
		return serialDay(c.date)
	case c.text == "":
		return nil
	case c.number:
		if n, err := strconv.ParseFloat(c.text, 64); err == nil {
			return n
		}
	}
	return clean(c.text, d.words)
}

func (d *drawing) nationalCell(sheet string, column, row int, c nationalCell) {
	if c.number && c.text != "" {
		d.put(sheet, column, row, cell{form: numberForm, text: c.text})
		return
	}
	d.write(sheet, column, row, clean(c.text, d.words))
}

// inOrder is a workbook with its parts in the order of their names. Excelize puts sheets that are
// written from the top in any order.
func inOrder(data []byte) ([]byte, error) {
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	slices.SortFunc(in.File, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	var sorted bytes.Buffer
	out := zip.NewWriter(&sorted)
	for _, part := range in.File {
		if err := out.Copy(part); err != nil {
			return nil, err
		}
	}
	err = out.Close()
	return sorted.Bytes(), err
}

// nationalFront draws the first sheet: what this is, what was read, and what is where.
func (d *drawing) nationalFront(r *aggregate.Report, tables []nationalTable) {
	name := sheetName(d.words.say(frontName))
	d.try(d.file.SetSheetName("Sheet1", name))
	d.write(name, 1, 1, clean(d.nationalTitle(r), d.words))
	d.try(d.file.SetCellStyle(name, "A1", "A1", d.styles.title))
	d.height(name, 1, 2, 2)
	line := 3
	put := func(topic value.Text, c nationalCell, style int) {
		d.write(name, 1, line, d.words.say(topic))
		d.nationalCell(name, 2, line, c)
		at := itoa(line)
		d.try(d.file.SetCellStyle(name, "A"+at, "A"+at, d.styles.topic))
		d.try(d.file.SetCellStyle(name, "B"+at, "B"+at, style))
		line++
	}
	for _, f := range (&nationalWriter{r, d.words.lang}).facts() {
		style := d.styles.body
		if f.value.number {
			style = d.styles.left(f.kind)
		}
		put(f.topic, f.value, style)
	}
	line++
	for _, p := range nationalParagraphs() {
		put(p.heading, written(d.words.say(p.text)), d.styles.body)
		d.height(name, line-1, wrapped(d.words.say(p.text), 80), 8)
	}
	line++
	for _, t := range tables {
		sheet := d.words.say(t.title)
		put(t.title, written(d.words.say(rowsFilled)+": "+itoa(len(t.rows))), d.styles.body)
		at := "A" + itoa(line-1)
		d.try(d.file.SetCellHyperLink(name, at, quoted(sheetName(sheet))+"!A1", "Location"))
		d.try(d.file.SetCellStyle(name, at, at, d.styles.sheetLink))
	}
	d.page(name, "portrait", 1)
	d.try(d.file.SetColWidth(name, "A", "A", 34))
	d.try(d.file.SetColWidth(name, "B", "B", 84))
}

// nationalParagraphs stand on the front sheet.
func nationalParagraphs() []paragraph {
	return []paragraph{
		{text("Hva er dette?", "Kva er dette?", "What is this?"),
			text("Den nasjonale gevinstrapporten som tabeller, til å regne videre på. Kodene står ved siden av navnene, slik at arkene kan kobles sammen.", "Den nasjonale gevinstrapporten som tabellar, til å rekne vidare på. Kodane står ved sida av namna, slik at arka kan koplast saman.", "The national benefit report as tables, for further work. The codes stand beside the names, so that the sheets can be joined.")},
		{text("Hold fra hverandre", "Hald frå kvarandre", "Keep apart"),
			text("Arket «{sums}» har de samme tallene fordelt på flere måter. Legg bare sammen rader med samme fordeling, år og trinn, og aldri timer, unngåtte kostnader og verdien av frigjort tid.", "Arket «{sums}» har dei same tala fordelte på fleire måtar. Legg berre saman rader med same fordeling, år og trinn, og aldri timar, unngåtte kostnader og verdien av frigjord tid.", "The sheet “{sums}” has the same figures divided in several ways. Add only rows with the same division, year and stage, and never hours, avoided cost and the value of freed time.").Fill(value.Arg{Name: "sums", Text: label("AggregateReport", "sums")})},
		{text("Skjulte tall", "Skjulte tal", "Hidden numbers"),
			text("Et kolon («:») betyr at tallet er skjult av hensyn til personvernet. Det er ikke null. En tom celle betyr at tallet ikke er oppgitt.", "Eit kolon («:») tyder at talet er skjult av omsyn til personvernet. Det er ikkje null. Ei tom celle tyder at talet ikkje er oppgitt.", "A colon (“:”) means that the number is hidden for privacy. It is not zero. An empty cell means that the number is not stated.")},
	}
}
