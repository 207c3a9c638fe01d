package office

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// Word writes a document as a Word file: A4, with styles that can be changed, headings that Word
// and screen readers find their way by, a table of contents that reads right before anybody has
// updated it, and a language on every word. It holds no date, so that the same document is the
// same file.
//
// With a template, its pages, letterhead, foot and styles are used instead of ours, and what our
// foot would say stands at the end.
func Word(d doc.Content, template []byte) ([]byte, error) {
	if template != nil {
		return docxIn(d, template)
	}
	var p ooxml.Package
	document := p.Add("/word/document.xml", docxTypes+"document.main+xml")
	p.Relate(officeRelations+"/officeDocument", document)
	w := &docxWriter{lang: d.Lang, document: document, links: map[string]string{}, width: textWidthTwips, height: textHeightTwips, bullets: bulletNumbering, lists: ourLists}

	part := func(name, contentType, relation string, root *ooxml.Element) string {
		made := p.Add(name, contentType)
		made.Root = root
		return document.Relate(relation, made)
	}
	part("/word/styles.xml", docxTypes+"styles+xml", officeRelations+"/styles", docxStyles(d.Lang))
	numbering := p.Add("/word/numbering.xml", docxTypes+"numbering+xml")
	document.Relate(officeRelations+"/numbering", numbering)
	part("/word/settings.xml", docxTypes+"settings+xml", officeRelations+"/settings", docxSettings(d.Lang))
	part("/word/fontTable.xml", docxTypes+"fontTable+xml", officeRelations+"/fontTable", docxFonts())
	w.header = part("/word/header1.xml", docxTypes+"header+xml", officeRelations+"/header", w.pageHeader(d))
	w.footer = part("/word/footer1.xml", docxTypes+"footer+xml", officeRelations+"/footer", w.pageFooter(d))

	addProperties(&p, d)

	w.front(d)
	if !d.Paper {
		w.contents(d.Sections)
	}
	w.sections(d.Sections, 1)
	w.finish()
	numbering.Root = docxNumbering(w.numbered)
	document.Root = ooxml.New("w:document", attr("xmlns:w", docxNamespace), attr("xmlns:r", officeRelations), docxDrawingNamespaces(),
		ooxml.New("w:body", w.body...))
	return p.Bytes()
}

// docxIn writes a document in a municipality's own template.
func docxIn(d doc.Content, template []byte) ([]byte, error) {
	t, err := readDOCXTemplate(template)
	if err != nil {
		return nil, err
	}
	w := &docxWriter{
		lang: d.Lang, document: t.document, links: map[string]string{},
		width: t.width, height: t.height, bullets: t.bullets, lists: t.lists, inTemplate: true,
	}
	w.front(d)
	if !d.Paper {
		w.contents(d.Sections)
	}
	w.sections(d.Sections, 1)
	t.count(w.numbered)
	for _, line := range d.Footer {
		w.paragraph("Origin", w.runs(line))
	}
	if err := t.write(w.body, d.Lang); err != nil {
		return nil, err
	}
	addProperties(t.pkg, d)
	data, err := t.pkg.Bytes()
	if err != nil {
		return nil, unusableFor(err, templateBroken)
	}
	return data, nil
}

// The page, in twips: A4 with margins of 2.5 centimetres.
const (
	pageWidthTwips  = 11906
	pageHeightTwips = 16838
	marginTwips     = 1417
	textWidthTwips  = pageWidthTwips - 2*marginTwips
	textHeightTwips = pageHeightTwips - 2*marginTwips
)

// A table of contents with more entries than this stands in two columns.
const shortContents = 14

type docxWriter struct {
	lang           value.Lang
	document       *ooxml.Part
	header, footer string // the relationships that lead to them
	body           []ooxml.Node
	links          map[string]string // the relationship that leads to an address
	bookmarks      int
	drawings       int
	lists          int      // numberings before those of lists with numbers
	numbered       int      // lists with numbers
	rest           pageKind // the pages that are not ended yet
	width, height  int      // of the text on a page, in twips
	bullets        string   // the numbering of lists
	inTemplate     bool     // the pages are those of a template
	// afterTable is set when the last thing written is a table, which keeps no distance itself.
	afterTable bool
	// withNext is set when what is written next is to stay on the page of what comes after it.
	withNext bool
}

// paragraph writes a paragraph in a style.
func (w *docxWriter) paragraph(style string, inside ...ooxml.Node) {
	properties := ooxml.New("w:pPr", set("w:pStyle", style))
	if w.withNext {
		properties.Add(on("w:keepNext"))
	}
	if w.afterTable && !strings.HasPrefix(style, "Heading") {
		properties.Add(ooxml.New("w:spacing", number("w:before", 180)))
	}
	w.add(ooxml.New("w:p", append([]ooxml.Node{properties}, inside...)...))
}

func (w *docxWriter) add(n ooxml.Node) {
	w.body, w.afterTable, w.withNext = append(w.body, n), false, false
}

// front is what stands before the table of contents.
func (w *docxWriter) front(d doc.Content) {
	w.paragraph("Kind", w.runs(doc.Text{{Words: d.Kind, Lang: d.Lang}}))
	w.paragraph("Title", w.runs(d.Title))
	if !d.Motto.Empty() {
		w.paragraph("Subtitle", w.runs(d.Motto))
	}
	for _, fact := range d.Facts {
		for i, t := range fact.Body {
			var term ooxml.Nodes
			if i == 0 {
				term = w.runs(doc.InVoice(doc.Quiet, fact.Term))
			}
			w.paragraph("Fact", term, ooxml.New("w:r", on("w:tab")), w.runs(doc.InVoice(doc.Strong, t)))
		}
	}
	for _, note := range d.Notes {
		w.paragraph("Note", w.runs(note))
	}
}

// contents is a table of contents, filled in. Word fills in the page numbers when it is updated.
func (w *docxWriter) contents(sections []doc.Section) {
	if len(sections) < 2 {
		return
	}
	entries := docxEntries(sections)
	long := len(entries) > shortContents && !w.inTemplate
	heading := w.runs(doc.Text{{Words: doc.WordContents.In(w.lang), Lang: w.lang}})
	if long {
		w.add(ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", "TOCHeading"), w.page(titlePage)), heading))
	} else {
		w.paragraph("TOCHeading", heading)
	}
	for i, e := range entries {
		var field ooxml.Nodes
		if i == 0 {
			field = ooxml.Nodes{fieldChar("begin"), fieldCode(`TOC \o "1-2" \h \z \u`), fieldChar("separate")}
		}
		w.paragraph("TOC"+strconv.Itoa(e.level), field,
			ooxml.New("w:hyperlink", attr("w:anchor", bookmarkName(e.bookmark)), attr("w:history", "1"), w.runs(e.heading)))
	}
	w.paragraph("End", fieldChar("end"))
	if long {
		w.add(ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", "End"), w.page(columnsBelow))))
		w.rest = columnBelow
	}
}

// docxEntry is a line of the table of contents. Its bookmark is the place of its heading among
// all headings.
type docxEntry struct {
	level, bookmark int
	heading         doc.Text
}

// docxEntries is the headings of the first two levels.
func docxEntries(sections []doc.Section) []docxEntry {
	var all []docxEntry
	bookmark := 0
	var walk func([]doc.Section, int)
	walk = func(sections []doc.Section, level int) {
		for _, s := range sections {
			bookmark++
			if level <= 2 {
				all = append(all, docxEntry{level, bookmark, s.Heading})
			}
			walk(s.Parts, level+1)
		}
	}
	walk(sections, 1)
	return all
}

func bookmarkName(n int) string { return fmt.Sprintf("_Toc%08d", n) }

func (w *docxWriter) sections(all []doc.Section, level int) {
	for _, s := range all {
		if len(s.Blocks) > 0 && sideways(s.Blocks[0]) {
			w.turn()
		}
		w.bookmarks++
		id := number("w:id", w.bookmarks)
		w.paragraph("Heading"+strconv.Itoa(min(level, 3)),
			ooxml.New("w:bookmarkStart", id, attr("w:name", bookmarkName(w.bookmarks))), w.runs(s.Heading), ooxml.New("w:bookmarkEnd", id))
		for i, b := range s.Blocks {
			w.withNext = i+1 < len(s.Blocks) && leadsTo(b, s.Blocks[i+1])
			w.block(b, s.Heading)
		}
		w.sections(s.Parts, level+1)
	}
}

// sideways reports whether a block is a drawing that needs a page on its side.
func sideways(b doc.Block) bool {
	f, ok := b.(doc.Figure)
	return ok && f.Drawing.Sideways()
}

// leadsTo reports whether a block says what comes next.
func leadsTo(b, next doc.Block) bool {
	if _, ok := b.(doc.Paragraph); !ok {
		return false
	}
	switch next.(type) {
	case doc.List, doc.NumberedList, doc.Table:
		return true
	}
	return false
}

// block writes a block in the section with the heading, which names its tables.
func (w *docxWriter) block(b doc.Block, heading doc.Text) {
	switch b := b.(type) {
	case doc.Paragraph:
		w.paragraph("Normal", w.runs(b.Text))
	case doc.List:
		w.items(b.Items, 0)
	case doc.NumberedList:
		w.numbered++
		for _, i := range b.Items {
			count := ooxml.New("w:numPr", set("w:ilvl", "0"), set("w:numId", strconv.Itoa(w.lists+w.numbered)))
			w.add(ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", "ListNumber"), count), w.runs(i.Text)))
			w.items(i.Under, 1)
		}
	case doc.Cards:
		for _, one := range b.All {
			w.paragraph("Term", w.runs(one.Name))
			for _, t := range append([]doc.Text{one.Above}, one.Lines...) {
				if !t.Empty() {
					w.paragraph("Definition", w.runs(t))
				}
			}
		}
	case doc.Definitions:
		for _, e := range b.Entries {
			w.paragraph("Term", w.runs(e.Term))
			for _, t := range e.Body {
				w.paragraph("Definition", w.runs(t))
			}
		}
	case doc.Table:
		w.table(b, heading)
	case doc.Figure:
		w.figure(b)
	}
}

// items writes a list, and the lists in it. Lists deeper than Word's are written at its deepest.
func (w *docxWriter) items(items []doc.Item, level int) {
	styles := []string{"ListBullet", "ListBullet2", "ListBullet3"}
	for _, i := range items {
		if level < len(styles) {
			w.paragraph(styles[level], w.runs(i.Text))
		} else {
			deeper := ooxml.New("w:numPr", set("w:ilvl", strconv.Itoa(min(level, docxListLevels-1))), set("w:numId", w.bullets))
			w.add(ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", styles[len(styles)-1]), deeper), w.runs(i.Text)))
		}
		w.items(i.Under, level+1)
	}
}

// finish ends the last page, with a paragraph after a table that would be the last thing on it.
func (w *docxWriter) finish() {
	if w.afterTable {
		w.paragraph("End")
	}
	w.add(w.page(w.rest))
}
