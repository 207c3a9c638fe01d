// Package html writes a document as a page for a browser. How it looks is in page.css, and slides.css for
// presentations; both are written into the page.
package html

import (
	"bytes"
	_ "embed"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

//go:embed page.css
var pageStyle string

//go:embed slides.css
var slideStyle string

// Write writes a document as one web page with nothing outside it: no script, no font, no
// picture. It follows WCAG 2.2 AA, prints on A4, and is well-formed XML as well, so that any
// tool can read it.
func Write(d doc.Content) []byte {
	w := &htmlWriter{lang: d.Lang, site: d.Site, tables: map[string]int{}}
	w.raw("<!DOCTYPE html>\n<html", ` lang="`, d.Lang.String(), "\">\n<head>\n<meta charset=\"utf-8\"/>\n")
	w.raw(`<meta name="viewport" content="width=device-width, initial-scale=1"/>`, "\n")
	w.raw(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`, "\n")
	w.raw(`<meta name="color-scheme" content="light dark"/>`, "\n<title>", escapeHTML(d.Title.String()+" – "+d.Kind), "</title>\n")
	w.raw("<style>\n", pageStyle)
	if d.Slides {
		w.raw(slideStyle)
	}
	w.raw("</style>\n</head>\n<body", classOf(d), ">\n")
	w.raw(`<a class="skip" href="#content">`, escapeHTML(doc.WordSkip.In(d.Lang)), "</a>\n")
	w.header(d)
	if !d.Slides {
		w.contents(d.Sections)
	}
	w.raw("<main id=\"content\" tabindex=\"-1\">\n")
	w.sections(d.Sections, 2)
	w.raw("</main>\n<footer>\n")
	for _, t := range d.Footer {
		w.element("p", "", t)
	}
	w.raw("</footer>\n</body>\n</html>\n")
	return w.Bytes()
}

// classOf is what the page is, for its looks.
func classOf(d doc.Content) string {
	if d.Site {
		return ` class="site"`
	}
	return ""
}

type htmlWriter struct {
	bytes.Buffer
	lang   value.Lang
	site   bool           // a page that people come upon, often on a phone
	tables map[string]int // how many there are so far in a section
}

func (w *htmlWriter) raw(parts ...string) {
	for _, p := range parts {
		w.WriteString(p)
	}
}

func (w *htmlWriter) header(d doc.Content) {
	w.raw("<header>\n<p class=\"kind\">", escapeHTML(d.Kind), "</p>\n")
	w.element("h1", "", d.Title)
	if !d.Motto.Empty() {
		w.element("p", ` class="motto"`, d.Motto)
	}
	if len(d.Facts) > 0 {
		w.definitions(d.Facts, ` class="facts"`)
	}
	for _, note := range d.Notes {
		w.element("p", ` class="note"`, note)
	}
	w.raw("</header>\n")
}

func (w *htmlWriter) contents(sections []doc.Section) {
	if len(sections) < 2 {
		return
	}
	w.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">", escapeHTML(doc.WordContents.In(w.lang)), "</h2>\n<ol>\n")
	for _, s := range sections {
		w.raw(`<li><a href="#`, s.ID, `">`)
		w.text(s.Heading)
		w.raw("</a></li>\n")
	}
	w.raw("</ol>\n</nav>\n")
}

func (w *htmlWriter) sections(all []doc.Section, level int) {
	tag := "h" + strconv.Itoa(level)
	for _, s := range all {
		w.raw("<section>\n")
		w.element(tag, ` id="`+s.ID+`"`, s.Heading)
		for _, b := range s.Blocks {
			w.block(b, s.ID)
		}
		w.sections(s.Parts, level+1)
		w.notes(s.Notes)
		w.raw("</section>\n")
	}
}

// notes are for the one who shows a slide. They are folded away, and not printed.
func (w *htmlWriter) notes(notes []doc.Text) {
	if len(notes) == 0 {
		return
	}
	w.raw("<details class=\"notes\">\n<summary>", escapeHTML(doc.WordSpeakerNotes.In(w.lang)), "</summary>\n")
	for _, t := range notes {
		w.element("p", "", t)
	}
	w.raw("</details>\n")
}

// block writes a block in the section with the id, whose heading names it.
func (w *htmlWriter) block(b doc.Block, section string) {
	switch b := b.(type) {
	case doc.Paragraph:
		w.element("p", "", b.Text)
	case doc.List:
		w.items(b.Items)
	case doc.NumberedList:
		w.list("ol", b.Items)
	case doc.Cards:
		w.cards(b.All)
	case doc.Definitions:
		w.definitions(b.Entries, "")
	case doc.Table:
		w.table(b, section)
	case doc.Figure:
		w.figure(b, section)
	}
}

func (w *htmlWriter) items(items []doc.Item) { w.list("ul", items) }

func (w *htmlWriter) list(tag string, items []doc.Item) {
	w.raw("<", tag, ">\n")
	for _, i := range items {
		w.raw("<li", w.langOf(i.Text), ">")
		w.runs(i.Text)
		if len(i.Under) > 0 {
			w.raw("\n")
			w.items(i.Under)
		}
		w.raw("</li>\n")
	}
	w.raw("</", tag, ">\n")
}

func (w *htmlWriter) cards(all []doc.Card) {
	w.raw("<ul class=\"cards\">\n")
	for _, one := range all {
		w.raw("<li>\n")
		if !one.Above.Empty() {
			w.element("p", ` class="above"`, one.Above)
		}
		w.element("p", ` class="name"`, one.Name)
		for _, t := range one.Lines {
			w.element("p", "", t)
		}
		w.raw("</li>\n")
	}
	w.raw("</ul>\n")
}

func (w *htmlWriter) definitions(entries []doc.Definition, attributes string) {
	w.raw("<dl", attributes, ">\n")
	for _, e := range entries {
		w.raw("<div>")
		w.element("dt", "", e.Term)
		for _, t := range e.Body {
			w.element("dd", "", t)
		}
		w.raw("</div>\n")
	}
	w.raw("</dl>\n")
}

// role says what an element of a table is, where the page shows it in another form on a phone. Some
// programs that read aloud would not know it for a table there.
func (w *htmlWriter) role(role string) string {
	if !w.site {
		return ""
	}
	return ` role="` + role + `"`
}

// table stands in a region of its own that can be scrolled sideways, by keyboard too. A second table in
// a section is called by its headings too: no two regions may have the same name.
func (w *htmlWriter) table(t doc.Table, section string) {
	name, own := section, ""
	if w.tables[section]++; w.tables[section] > 1 {
		id := section + "-table-" + strconv.Itoa(w.tables[section])
		name, own = section+" "+id, ` id="`+id+`"`
	}
	w.raw(`<div class="wide" role="region" aria-labelledby="`, name, "\" tabindex=\"0\">\n<table", w.role("table"), " aria-labelledby=\"", name, "\">\n")
	w.raw("<thead", w.role("rowgroup"), ">\n<tr", w.role("row"), own, ">")
	for _, c := range t.Columns {
		w.element("th", w.role("columnheader")+` scope="col"`+columnClass(c), c.Heading)
	}
	w.raw("</tr>\n</thead>\n<tbody", w.role("rowgroup"), ">\n")
	for _, row := range t.Rows {
		w.raw("<tr", w.role("row"), ">")
		for i, cell := range row {
			if i == 0 {
				w.element("th", w.role("rowheader")+` scope="row"`+columnClass(t.Columns[0]), cell)
				continue
			}
			w.element("td", w.role("cell")+columnClass(t.Columns[i]), cell)
		}
		w.raw("</tr>\n")
	}
	w.raw("</tbody>\n")
	if len(t.Totals) > 0 {
		w.raw("<tfoot>\n")
		for _, total := range t.Totals {
			w.raw("<tr>")
			w.element("th", ` scope="row" colspan="`+strconv.Itoa(len(t.Columns)-1)+`"`, total.Label)
			w.element("td", ` class="number"`, total.Value)
			w.raw("</tr>\n")
		}
		w.raw("</tfoot>\n")
	}
	w.raw("</table>\n</div>\n")
}

func columnClass(c doc.Column) string {
	switch {
	case c.Number:
		return ` class="number"`
	case c.Prose:
		return ` class="prose"`
	}
	return ""
}

func (w *htmlWriter) figure(f doc.Figure, section string) {
	// A table in the same section has the section's name, and no two regions may share one.
	class := ""
	switch {
	case f.Drawing.Sideways():
		class = ` class="sideways"`
	case f.Drawing.Width < doc.PageWidth/2:
		class = ` class="narrow"`
	}
	w.raw("<figure", class, ">\n<div class=\"wide\" role=\"region\" aria-labelledby=\"", section, "-name\" tabindex=\"0\">\n")
	for i, part := range f.Drawing.Strips() {
		width, height := strconv.Itoa(f.Drawing.Width), strconv.Itoa(part.Bottom-part.Top)
		w.raw(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 `, strconv.Itoa(part.Top), " ", width, " ", height,
			`" width="`, width, `" height="`, height, `"`)
		if i == 0 {
			w.raw(` role="img" aria-labelledby="`, section, "-name ", section, "-shows\">\n")
			w.raw(`<title id="`, section, `-name">`, escapeHTML(f.Name.String()), "</title>",
				`<desc id="`, section, `-shows">`, escapeHTML(f.Caption.String()), "</desc>\n")
		} else {
			w.raw(" aria-hidden=\"true\">\n") // the first part speaks for all
		}
		w.shapes(part)
		w.raw("</svg>\n")
	}
	w.raw("</div>\n<figcaption>")
	w.text(f.Caption)
	w.raw("</figcaption>\n")
	if len(f.Told) > 0 {
		w.raw("<details>\n<summary>")
		w.text(f.Summary)
		w.raw("</summary>\n")
		w.items(f.Told)
		w.raw("</details>\n")
	}
	w.raw("</figure>\n")
}

func (w *htmlWriter) shapes(part doc.Strip) {
	for _, l := range part.Lines {
		w.raw(`<line x1="`, strconv.Itoa(l.X1), `" y1="`, strconv.Itoa(l.Y1), `" x2="`, strconv.Itoa(l.X2), `" y2="`, strconv.Itoa(l.Y2), "\"/>\n")
		if l.Arrow {
			back := "8"
			if l.X2 > l.X1 {
				back = "-8"
			}
			w.raw(`<path d="M`, strconv.Itoa(l.X2), ",", strconv.Itoa(l.Y2), "l", back, "-4v8z\"/>\n")
		}
	}
	for _, b := range part.Boxes {
		look, corner := "", "6"
		switch b.Weight {
		case doc.HeavyBox:
			look = ` class="heavy"`
		case doc.HeavyBar:
			look = ` class="heavy" style="fill:var(--accent);fill-opacity:0.4"`
		case doc.FullBar:
			look = ` class="heavy" style="fill:var(--accent)"`
		}
		if b.Weight.Bar() {
			corner = "1"
		}
		if b.Weight != doc.BareBox {
			w.raw(`<rect`, look, ` x="`, strconv.Itoa(b.X), `" y="`, strconv.Itoa(b.Y), `" width="`, strconv.Itoa(b.Width),
				`" height="`, strconv.Itoa(b.Height), `" rx="`, corner, "\"/>\n")
		}
		for _, l := range b.Lines {
			class := "small"
			switch {
			case l.Size == doc.NameText:
				class = "name"
			case b.Weight == doc.BareBox && (b.Side == doc.InTheMiddle || l.Text[0].Voice == doc.Strong):
				class = "small head"
			}
			at, anchor := b.X+b.Width/2, ""
			switch b.Side {
			case doc.ToTheLeft:
				at, anchor = b.X, ` style="text-anchor:start"`
			case doc.ToTheRight:
				at, anchor = b.X+b.Width, ` style="text-anchor:end"`
			}
			w.element("text", ` class="`+class+`" x="`+strconv.Itoa(at)+`" y="`+strconv.Itoa(l.Y)+`"`+anchor, l.Text)
		}
	}
}

// element writes a text in an element, which has the text's language when that is another than
// the page's.
func (w *htmlWriter) element(tag, attributes string, t doc.Text) {
	w.raw("<", tag, attributes, w.langOf(t), ">")
	if tag == "text" {
		w.raw(escapeHTML(t.String()))
	} else {
		w.runs(t)
	}
	w.raw("</", tag, ">")
	if tag != "th" && tag != "td" {
		w.raw("\n")
	}
}

func (w *htmlWriter) langOf(t doc.Text) string {
	if lang := t.Language(); lang != "" && lang != w.lang {
		return ` lang="` + lang.String() + `"`
	}
	return ""
}

// text writes a text whose element does not have its language.
func (w *htmlWriter) text(t doc.Text) {
	if lang := w.langOf(t); lang != "" {
		w.raw("<span", lang, ">")
		w.runs(t)
		w.raw("</span>")
		return
	}
	w.runs(t)
}

// runs writes the runs of a text inside its element. Each has its language where the element
// cannot have one for all of them.
func (w *htmlWriter) runs(t doc.Text) {
	mixed := t.Language() == ""
	for _, r := range t {
		if strings.TrimSpace(r.Words) == "" {
			w.raw(escapeHTML(r.Words))
			continue
		}
		open, close := "", ""
		wrap := func(tag, attributes string) {
			open, close = open+"<"+tag+attributes+">", "</"+tag+">"+close
		}
		lang := ""
		if mixed && r.Lang != w.lang {
			lang = ` lang="` + r.Lang.String() + `"`
		}
		switch {
		case r.Address != "":
			wrap("a", ` href="`+escapeHTML(r.Address)+`" rel="noreferrer"`+lang)
		case r.Voice == doc.Strong:
			wrap("strong", lang)
		case r.Voice == doc.Quiet:
			wrap("span", ` class="quiet"`+lang)
		case r.Voice == doc.Example:
			wrap("span", ` class="example"`+lang)
		case lang != "":
			wrap("span", lang)
		}
		if r.Address != "" && r.Voice == doc.Strong {
			wrap("strong", "")
		}
		if doc.RightToLeft(r.Words) {
			wrap("bdi", "")
		}
		w.raw(open, strings.ReplaceAll(escapeHTML(r.Words), "\n", "<br/>\n"), close)
	}
}

// escapeHTML writes a text as data, in an element or in a quoted attribute.
func escapeHTML(s string) string { return htmlEscapes.Replace(s) }

var htmlEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")
