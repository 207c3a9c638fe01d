package workbook

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// limits are how large a workbook that is read may be.
type limits struct {
	file     int   // bytes of the file
	unpacked int64 // bytes of everything in it
	parts    int   // files in the archive
	cells    int   // cells that hold anything
}

// planLimits are some twenty times what a plan of 1 000 activities needs.
var planLimits = limits{file: 64 << 20, unpacked: 128 << 20, parts: 10_000, cells: 1_000_000}

// A book is the content of a workbook file: only what stands in the cells.
//
// It is read here and not by excelize, which tells the type of a cell and its formula only by
// searching the sheet for each, and expects files that are whole. A file from a stranger is read
// once, from start to end, within limits, and nothing in it can make this code panic.
type book struct {
	grids    []*grid
	date1904 bool
}

// A grid is one sheet of a book. Empty cells are not in it.
type grid struct {
	name   string
	cells  map[position]cell
	rows   []int // the rows that hold anything, from the top
	merged []string
}

type position struct{ row, column int } // from 1

func (g *grid) at(row, column int) cell { return g.cells[position{row, column}] }

// width is the last column that holds anything. It is found by looking at all cells.
func (g *grid) width() int {
	width := 0
	for p := range g.cells {
		width = max(width, p.column)
	}
	return width
}

// mostMerged is how many merged cells are looked at: each hides something, and is told of.
const mostMerged = 10_000

var (
	errTooManyCells = errors.New("workbook: too many cells")
	errTooLong      = errors.New("workbook: too much text")
)

// open reads the cells of a workbook file. The error is a *finding.ReadError.
func open(data []byte) (*book, error) { return planLimits.open(data) }

func (l limits) open(data []byte) (*book, error) {
	switch {
	case len(data) > l.file:
		return nil, unreadable(tooLarge)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")): // the old container, also used for encryption
		return nil, unreadable(encrypted)
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, unreadable(notAWorkbook)
	}
	if len(archive.File) > l.parts {
		return nil, unreadable(tooLarge)
	}
	left := uint64(l.unpacked)
	for _, f := range archive.File {
		if f.UncompressedSize64 > left {
			return nil, unreadable(tooLarge)
		}
		left -= f.UncompressedSize64
	}
	o := opener{parts: map[string]*zip.File{}, left: l.unpacked, cells: l.cells}
	for _, f := range archive.File {
		o.parts[strings.ToLower(strings.TrimPrefix(f.Name, "/"))] = f
	}
	b, err := o.book()
	switch {
	case errors.Is(err, errTooManyCells):
		return nil, unreadable(tooManyCells)
	case o.left < 0:
		return nil, unreadable(tooLarge)
	case err != nil:
		return nil, unreadable(notAWorkbook)
	}
	return b, nil
}

func unreadable(r finding.Rule) error { return &finding.ReadError{Finding: r.At("")} }

// opener reads the parts of a workbook, and counts what is left of the limits.
type opener struct {
	parts   map[string]*zip.File
	left    int64
	cells   int
	strings []string
	styles  []shown
}

// counted is a reader that counts what is unpacked, whatever the directory of the archive says.
type counted struct {
	io.Reader
	left *int64
}

func (c counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	if *c.left -= int64(n); *c.left < 0 {
		return 0, io.ErrUnexpectedEOF
	}
	return n, err
}

// each calls visit with every element of a part that begins. A part that is not there is empty.
func (o *opener) each(name string, visit func(*xml.Decoder, xml.StartElement) error) error {
	part := o.parts[strings.ToLower(name)]
	if part == nil {
		return nil
	}
	file, err := part.Open()
	if err != nil {
		return err
	}
	defer file.Close()
	decoder := xml.NewDecoder(counted{file, &o.left})
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if start, ok := token.(xml.StartElement); ok {
			if err := visit(decoder, start); err != nil {
				return err
			}
		}
	}
}

func (o *opener) book() (*book, error) {
	workbook := "xl/workbook.xml"
	targets, err := o.relations("", "_rels/.rels")
	if err != nil {
		return nil, err
	}
	for _, t := range targets {
		if strings.HasSuffix(t.kind, "/officeDocument") {
			workbook = t.part
		}
	}
	if o.parts[strings.ToLower(workbook)] == nil {
		return nil, io.ErrUnexpectedEOF
	}
	folder, file := path.Split(workbook)
	if targets, err = o.relations(folder, folder+"_rels/"+file+".rels"); err != nil {
		return nil, err
	}
	b := &book{}
	var parts []string
	err = o.each(workbook, func(_ *xml.Decoder, start xml.StartElement) error {
		switch start.Name.Local {
		case "workbookPr":
			on := attribute(start, "date1904")
			b.date1904 = on == "1" || on == "true"
		case "sheet":
			b.grids = append(b.grids, &grid{name: attribute(start, "name"), cells: map[position]cell{}})
			parts = append(parts, targets[attribute(start, "id")].part)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, t := range targets {
		if strings.HasSuffix(t.kind, "/sharedStrings") {
			if err := o.shared(t.part); err != nil {
				return nil, err
			}
		}
		if strings.HasSuffix(t.kind, "/styles") {
			o.styles = o.looks(t.part)
		}
	}
	for i, g := range b.grids {
		if err := o.grid(g, parts[i], b.date1904); err != nil {
			return nil, err
		}
	}
	return b, nil
}

type target struct{ kind, part string }

func (o *opener) relations(folder, part string) (map[string]target, error) {
	all := map[string]target{}
	err := o.each(part, func(_ *xml.Decoder, start xml.StartElement) error {
		if start.Name.Local == "Relationship" {
			name := attribute(start, "Target")
			if rooted, ok := strings.CutPrefix(name, "/"); ok {
				name = rooted
			} else {
				name = path.Join(folder, name)
			}
			all[attribute(start, "Id")] = target{attribute(start, "Type"), name}
		}
		return nil
	})
	return all, err
}

func attribute(start xml.StartElement, name string) string {
	value := ""
	for _, a := range start.Attr {
		// The id of a sheet is in a namespace; that of a relation and everything else is not.
		if a.Name.Local == name {
			value = a.Value
		}
	}
	return value
}

func (o *opener) shared(part string) error {
	return o.each(part, func(d *xml.Decoder, start xml.StartElement) error {
		if start.Name.Local != "si" {
			return nil
		}
		text, err := richText(d)
		o.strings = append(o.strings, text)
		return err
	})
}

// richText reads to the end of a string item: its text, or that of its runs. Phonetic help
// beside the text is left out.
func richText(d *xml.Decoder) (string, error) {
	var text strings.Builder
	depth, reading := 0, false
	for {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local == "rPh" {
				if err := d.Skip(); err != nil {
					return "", err
				}
				continue
			}
			depth++
			reading = token.Name.Local == "t"
		case xml.EndElement:
			if depth--; depth < 0 {
				return text.String(), nil
			}
			reading = false
		case xml.CharData:
			if reading {
				text.Write(token)
			}
		}
	}
}

// unescape reads the escapes of OOXML: _x000D_ is a carriage return, and _x005F_ the underscore
// of a text that would otherwise look like one (ECMA-376, ST_Xstring).
func unescape(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var out strings.Builder
	for {
		i := strings.Index(text, "_x")
		if i < 0 || len(text) < i+7 {
			out.WriteString(text)
			return out.String()
		}
		n, err := strconv.ParseUint(text[i+2:i+6], 16, 16)
		if err != nil || text[i+6] != '_' {
			out.WriteString(text[:i+2])
			text = text[i+2:]
			continue
		}
		out.WriteString(text[:i] + string(rune(n)))
		text = text[i+7:]
	}
}

// settle unescapes a text until nothing is left to unescape. Programs disagree on how often an
// escape is read, and a text that only differs in that is the same text.
func settle(text string) string {
	for {
		plain := unescape(text)
		if len(plain) == len(text) {
			return lines(plain)
		}
		text = plain
	}
}

// escape is the other way. Excelize leaves it to us for the texts that cells share.
func escape(text string) string {
	var out strings.Builder
	for {
		i := strings.Index(text, "_x")
		if i < 0 {
			out.WriteString(text)
			return out.String()
		}
		out.WriteString(text[:i])
		if text = text[i:]; unescape(text) != text {
			out.WriteString("_x005F")
		}
		out.WriteString("_")
		text = text[1:]
	}
}

// grid reads the cells of a sheet.
func (o *opener) grid(g *grid, part string, from1904 bool) error {
	row, column := 0, 0
	err := o.each(part, func(d *xml.Decoder, start xml.StartElement) error {
		switch start.Name.Local {
		case "row":
			row, column = row+1, 0
			if n, err := strconv.Atoi(attribute(start, "r")); err == nil && n > 0 && n <= 1<<20 {
				row = n
			}
		case "c":
			column++
			if p, ok := parsePosition(attribute(start, "r")); ok {
				row, column = p.row, p.column
			}
			c, err := o.cell(d, attribute(start, "t"))
			if err != nil {
				return err
			}
			if attribute(start, "t") == "d" && c.form == textForm {
				c = c.counted(from1904)
			}
			if c.form == blank && !c.formula {
				return nil
			}
			if c.form == numberForm {
				c.shown = o.shown(attribute(start, "s"))
			}
			if o.cells--; o.cells < 0 {
				return errTooManyCells
			}
			g.cells[position{row, column}] = c
		case "mergeCell":
			if g.merged = append(g.merged, attribute(start, "ref")); len(g.merged) > mostMerged {
				return errTooManyCells
			}
		}
		return nil
	})
	seen := map[int]bool{}
	for p := range g.cells {
		if !seen[p.row] {
			seen[p.row] = true
			g.rows = append(g.rows, p.row)
		}
	}
	slices.Sort(g.rows)
	if err == nil && len(g.rows) > schema.MaxItems {
		return errTooManyCells // no list of a plan is that long
	}
	return err
}

// cell reads to the end of a cell.
func (o *opener) cell(d *xml.Decoder, kind string) (cell, error) {
	var c cell
	var written strings.Builder
	reading := false
	for {
		token, err := d.Token()
		if err != nil {
			return c, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch token.Name.Local {
			case "f":
				c.formula = true
				if err := d.Skip(); err != nil {
					return c, err
				}
			case "is":
				text, err := richText(d)
				if err != nil {
					return c, err
				}
				written.WriteString(text)
			case "v":
				reading = true
			default:
				if err := d.Skip(); err != nil {
					return c, err
				}
			}
		case xml.EndElement:
			if token.Name.Local != "v" {
				c.fill(kind, written.String(), o.strings)
				if kind == "s" {
					// A shared text is written once, and looked at in every cell that has it.
					if o.left -= int64(len(c.text)); o.left < 0 {
						return c, errTooLong
					}
				}
				return c, nil
			}
			reading = false
		case xml.CharData:
			if reading {
				written.Write(token)
			}
		}
	}
}

func (c *cell) fill(kind, text string, shared []string) {
	switch kind {
	case "s":
		c.form = textForm
		if i, err := strconv.Atoi(strings.TrimSpace(text)); err == nil && i >= 0 && i < len(shared) {
			c.text = unescape(shared[i])
		}
	case "inlineStr", "str":
		c.form, c.text = textForm, unescape(text)
	case "d":
		c.form, c.text = textForm, strings.TrimSpace(text)
	case "b":
		c.form, c.text = boolForm, "false"
		if text == "1" || text == "true" {
			c.text = "true"
		}
	case "e":
		c.form, c.text = errorForm, text
	default:
		c.form, c.text = numberForm, decimal(text)
	}
	if c.text == "" {
		c.form = blank
	}
}

// counted is a day or a time that a program has written in words, such as 2026-03-01T18:30:00, as the
// number that others write. What is not understood is left as it is.
func (c cell) counted(from1904 bool) cell {
	day, clock, both := strings.Cut(strings.TrimSuffix(c.text, "Z"), "T")
	if !both && strings.Contains(day, ":") {
		day, clock = "", day
	}
	number := 0.0
	if day != "" && day != "1899-12-30" && day != "1899-12-31" { // on which times without a day are written
		d, err := value.ParseDate(day)
		if err != nil {
			return c
		}
		if number = float64(serialDay(d)); from1904 {
			number -= days1904
		}
	}
	if clock, _, _ = strings.Cut(clock, "."); clock != "" {
		t, err := value.ParseClock(strings.TrimSuffix(clock, ":00"))
		if err != nil {
			return c
		}
		number += partOfDay(t)
	}
	c.form, c.text = numberForm, strconv.FormatFloat(number, 'f', -1, 64)
	return c
}

// decimal writes a number of a file in plain decimals. Programs write the seventeen digits of
// the binary number, of which Excel shows and means fifteen: 1.1000000000000001 is 1.1.
func decimal(text string) string {
	n, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil {
		return strings.TrimSpace(text)
	}
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(n, 'g', digitLimit, 64), 64)
	if err != nil {
		rounded = n
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

// parsePosition reads the name of a cell: C7.
func parsePosition(name string) (position, bool) {
	var p position
	for i, r := range name {
		switch {
		case r >= 'A' && r <= 'Z' && p.column < 1<<14:
			p.column = p.column*26 + int(r-'A') + 1
		case r >= '0' && r <= '9' && i > 0:
			n, err := strconv.Atoi(name[i:])
			p.row = n
			return p, err == nil && n > 0 && n <= 1<<20 && p.column > 0
		default:
			return position{}, false
		}
	}
	return position{}, false
}

// parseRange reads the names of two corners: B3:B5.
func parseRange(name string) (from, to position, ok bool) {
	first, last, _ := strings.Cut(name, ":")
	from, okFrom := parsePosition(first)
	to, okTo := parsePosition(last)
	return from, to, okFrom && okTo
}
