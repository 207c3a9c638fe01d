package report

import (
	"bytes"
	_ "embed"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

//go:embed page.css
var pageStyle string

//go:embed slides.css
var slideStyle string

// writeHTML writes a document as one web page with nothing outside it: no script, no font, no
// picture. It follows WCAG 2.2 AA, prints on A4, and is well-formed XML as well, so that any
// tool can read it.
func writeHTML(d content) []byte {
	w := &htmlWriter{lang: d.lang, site: d.site, tables: map[string]int{}}
	w.raw("<!DOCTYPE html>\n<html", ` lang="`, d.lang.String(), "\">\n<head>\n<meta charset=\"utf-8\"/>\n")
	w.raw(`<meta name="viewport" content="width=device-width, initial-scale=1"/>`, "\n")
	w.raw(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`, "\n")
	w.raw(`<meta name="color-scheme" content="light dark"/>`, "\n<title>", escapeHTML(d.title.String()+" – "+d.kind), "</title>\n")
	w.raw("<style>\n", pageStyle)
	if d.slides {
		w.raw(slideStyle)
	}
	w.raw("</style>\n</head>\n<body", classOf(d), ">\n")
	w.raw(`<a class="skip" href="#content">`, escapeHTML(wordSkip.In(d.lang)), "</a>\n")
	w.header(d)
	if !d.slides {
		w.contents(d.sections)
	}
	w.raw("<main id=\"content\" tabindex=\"-1\">\n")
	w.sections(d.sections, 2)
	w.raw("</main>\n<footer>\n")
	for _, t := range d.footer {
		w.element("p", "", t)
	}
	w.raw("</footer>\n</body>\n</html>\n")
	return w.Bytes()
}

// classOf is what the page is, for its looks.
func classOf(d content) string {
	if d.site {
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

func (w *htmlWriter) header(d content) {
	w.raw("<header>\n<p class=\"kind\">", escapeHTML(d.kind), "</p>\n")
	w.element("h1", "", d.title)
	if !d.motto.empty() {
		w.element("p", ` class="motto"`, d.motto)
	}
	if len(d.facts) > 0 {
		w.definitions(d.facts, ` class="facts"`)
	}
	for _, note := range d.notes {
		w.element("p", ` class="note"`, note)
	}
	w.raw("</header>\n")
}

func (w *htmlWriter) contents(sections []section) {
	if len(sections) < 2 {
		return
	}
	w.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">", escapeHTML(wordContents.In(w.lang)), "</h2>\n<ol>\n")
	for _, s := range sections {
		w.raw(`<li><a href="#`, s.id, `">`)
		w.text(s.heading)
		w.raw("</a></li>\n")
	}
	w.raw("</ol>\n</nav>\n")
}

func (w *htmlWriter) sections(all []section, level int) {
	tag := "h" + strconv.Itoa(level)
	for _, s := range all {
		w.raw("<section>\n")
		w.element(tag, ` id="`+s.id+`"`, s.heading)
		for _, b := range s.blocks {
			w.block(b, s.id)
		}
		w.sections(s.parts, level+1)
		w.notes(s.notes)
		w.raw("</section>\n")
	}
}

// notes are for the one who shows a slide. They are folded away, and not printed.
func (w *htmlWriter) notes(notes []text) {
	if len(notes) == 0 {
		return
	}
	w.raw("<details class=\"notes\">\n<summary>", escapeHTML(wordSpeakerNotes.In(w.lang)), "</summary>\n")
	for _, t := range notes {
		w.element("p", "", t)
	}
	w.raw("</details>\n")
}

// block writes a block in the section with the id, whose heading names it.
func (w *htmlWriter) block(b block, section string) {
	switch b := b.(type) {
	case paragraph:
		w.element("p", "", b.text)
	case list:
		w.items(b.items)
	case numberedList:
		w.list("ol", b.items)
	case cards:
		w.cards(b.all)
	case definitions:
		w.definitions(b.entries, "")
	case table:
		w.table(b, section)
	case figure:
		w.figure(b, section)
	}
}

func (w *htmlWriter) items(items []item) { w.list("ul", items) }

func (w *htmlWriter) list(tag string, items []item) {
	w.raw("<", tag, ">\n")
	for _, i := range items {
		w.raw("<li", w.langOf(i.text), ">")
		w.runs(i.text)
		if len(i.under) > 0 {
			w.raw("\n")
			w.items(i.under)
		}
		w.raw("</li>\n")
	}
	w.raw("</", tag, ">\n")
}

func (w *htmlWriter) cards(all []card) {
	w.raw("<ul class=\"cards\">\n")
	for _, one := range all {
		w.raw("<li>\n")
		if !one.above.empty() {
			w.element("p", ` class="above"`, one.above)
		}
		w.element("p", ` class="name"`, one.name)
		for _, t := range one.lines {
			w.element("p", "", t)
		}
		w.raw("</li>\n")
	}
	w.raw("</ul>\n")
}

func (w *htmlWriter) definitions(entries []definition, attributes string) {
	w.raw("<dl", attributes, ">\n")
	for _, e := range entries {
		w.raw("<div>")
		w.element("dt", "", e.term)
		for _, t := range e.body {
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
func (w *htmlWriter) table(t table, section string) {
	name, own := section, ""
	if w.tables[section]++; w.tables[section] > 1 {
		id := section + "-table-" + strconv.Itoa(w.tables[section])
		name, own = section+" "+id, ` id="`+id+`"`
	}
	w.raw(`<div class="wide" role="region" aria-labelledby="`, name, "\" tabindex=\"0\">\n<table", w.role("table"), " aria-labelledby=\"", name, "\">\n")
	w.raw("<thead", w.role("rowgroup"), ">\n<tr", w.role("row"), own, ">")
	for _, c := range t.columns {
		w.element("th", w.role("columnheader")+` scope="col"`+columnClass(c), c.heading)
	}
	w.raw("</tr>\n</thead>\n<tbody", w.role("rowgroup"), ">\n")
	for _, row := range t.rows {
		w.raw("<tr", w.role("row"), ">")
		for i, cell := range row {
			if i == 0 {
				w.element("th", w.role("rowheader")+` scope="row"`+columnClass(t.columns[0]), cell)
				continue
			}
			w.element("td", w.role("cell")+columnClass(t.columns[i]), cell)
		}
		w.raw("</tr>\n")
	}
	w.raw("</tbody>\n")
	if len(t.totals) > 0 {
		w.raw("<tfoot>\n")
		for _, total := range t.totals {
			w.raw("<tr>")
			w.element("th", ` scope="row" colspan="`+strconv.Itoa(len(t.columns)-1)+`"`, total.label)
			w.element("td", ` class="number"`, total.value)
			w.raw("</tr>\n")
		}
		w.raw("</tfoot>\n")
	}
	w.raw("</table>\n</div>\n")
}

func columnClass(c column) string {
	switch {
	case c.number:
		return ` class="number"`
	case c.prose:
		return ` class="prose"`
	}
	return ""
}

func (w *htmlWriter) figure(f figure, section string) {
	// A table in the same section has the section's name, and no two regions may share one.
	class := ""
	if f.drawing.sideways() {
		class = ` class="sideways"`
	}
	w.raw("<figure", class, ">\n<div class=\"wide\" role=\"region\" aria-labelledby=\"", section, "-name\" tabindex=\"0\">\n")
	for i, part := range f.drawing.strips() {
		width, height := strconv.Itoa(f.drawing.width), strconv.Itoa(part.bottom-part.top)
		w.raw(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 `, strconv.Itoa(part.top), " ", width, " ", height,
			`" width="`, width, `" height="`, height, `"`)
		if i == 0 {
			w.raw(` role="img" aria-labelledby="`, section, "-name ", section, "-shows\">\n")
			w.raw(`<title id="`, section, `-name">`, escapeHTML(f.name.String()), "</title>",
				`<desc id="`, section, `-shows">`, escapeHTML(f.caption.String()), "</desc>\n")
		} else {
			w.raw(" aria-hidden=\"true\">\n") // the first part speaks for all
		}
		w.shapes(part)
		w.raw("</svg>\n")
	}
	w.raw("</div>\n<figcaption>")
	w.text(f.caption)
	w.raw("</figcaption>\n")
	if len(f.told) > 0 {
		w.raw("<details>\n<summary>")
		w.text(f.summary)
		w.raw("</summary>\n")
		w.items(f.told)
		w.raw("</details>\n")
	}
	w.raw("</figure>\n")
}

func (w *htmlWriter) shapes(part strip) {
	for _, l := range part.lines {
		w.raw(`<line x1="`, strconv.Itoa(l.x1), `" y1="`, strconv.Itoa(l.y1), `" x2="`, strconv.Itoa(l.x2), `" y2="`, strconv.Itoa(l.y2), "\"/>\n")
		if l.arrow {
			back := "8"
			if l.x2 > l.x1 {
				back = "-8"
			}
			w.raw(`<path d="M`, strconv.Itoa(l.x2), ",", strconv.Itoa(l.y2), "l", back, "-4v8z\"/>\n")
		}
	}
	for _, b := range part.boxes {
		look, corner := "", "6"
		switch b.weight {
		case heavyBox:
			look = ` class="heavy"`
		case heavyBar:
			look = ` class="heavy" style="fill:var(--accent);fill-opacity:0.4"`
		case fullBar:
			look = ` class="heavy" style="fill:var(--accent)"`
		}
		if b.weight.bar() {
			corner = "1"
		}
		if b.weight != bareBox {
			w.raw(`<rect`, look, ` x="`, strconv.Itoa(b.x), `" y="`, strconv.Itoa(b.y), `" width="`, strconv.Itoa(b.width),
				`" height="`, strconv.Itoa(b.height), `" rx="`, corner, "\"/>\n")
		}
		for _, l := range b.lines {
			class := "small"
			switch {
			case l.size == nameText:
				class = "name"
			case b.weight == bareBox && (b.side == inTheMiddle || l.text[0].voice == strong):
				class = "small head"
			}
			at, anchor := b.x+b.width/2, ""
			switch b.side {
			case toTheLeft:
				at, anchor = b.x, ` style="text-anchor:start"`
			case toTheRight:
				at, anchor = b.x+b.width, ` style="text-anchor:end"`
			}
			w.element("text", ` class="`+class+`" x="`+strconv.Itoa(at)+`" y="`+strconv.Itoa(l.y)+`"`+anchor, l.text)
		}
	}
}

// element writes a text in an element, which has the text's language when that is another than
// the page's.
func (w *htmlWriter) element(tag, attributes string, t text) {
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

func (w *htmlWriter) langOf(t text) string {
	if lang := t.language(); lang != "" && lang != w.lang {
		return ` lang="` + lang.String() + `"`
	}
	return ""
}

// text writes a text whose element does not have its language.
func (w *htmlWriter) text(t text) {
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
func (w *htmlWriter) runs(t text) {
	mixed := t.language() == ""
	for _, r := range t {
		if strings.TrimSpace(r.words) == "" {
			w.raw(escapeHTML(r.words))
			continue
		}
		open, close := "", ""
		wrap := func(tag, attributes string) {
			open, close = open+"<"+tag+attributes+">", "</"+tag+">"+close
		}
		lang := ""
		if mixed && r.lang != w.lang {
			lang = ` lang="` + r.lang.String() + `"`
		}
		switch {
		case r.address != "":
			wrap("a", ` href="`+escapeHTML(r.address)+`" rel="noreferrer"`+lang)
		case r.voice == strong:
			wrap("strong", lang)
		case r.voice == quiet:
			wrap("span", ` class="quiet"`+lang)
		case r.voice == example:
			wrap("span", ` class="example"`+lang)
		case lang != "":
			wrap("span", lang)
		}
		if r.address != "" && r.voice == strong {
			wrap("strong", "")
		}
		if rightToLeft(r.words) {
			wrap("bdi", "")
		}
		w.raw(open, strings.ReplaceAll(escapeHTML(r.words), "\n", "<br/>\n"), close)
	}
}

// escapeHTML writes a text as data, in an element or in a quoted attribute.
func escapeHTML(s string) string { return htmlEscapes.Replace(s) }

var htmlEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")
