package report

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"

	"github.com/samskaping/sdk/samskaping/value"
)

// writeMarkdown writes a document as CommonMark with the tables of GitHub. Every character of a text
// that could be read as markup is escaped; what could become HTML is written as entities, which
// processors without CommonMark's escapes understand too.
func writeMarkdown(d content) []byte {
	w := &markdownWriter{lang: d.lang}
	w.line("# " + within(d.title))
	w.paragraph(inVoice(strong, text{{words: d.kind, lang: d.lang}}))
	w.paragraph(d.motto)
	if len(d.facts) > 0 {
		w.block(definitions{d.facts})
	}
	for _, note := range d.notes {
		w.paragraph(note)
	}
	w.sections(d.sections, 2)
	w.line("---")
	for _, t := range d.footer {
		w.paragraph(t)
	}
	return append(bytes.TrimRight(w.Bytes(), "\n"), '\n')
}

type markdownWriter struct {
	bytes.Buffer
	lang value.Lang
}

// line writes a line and the blank line after it.
func (w *markdownWriter) line(s string) { w.WriteString(s + "\n\n") }

func (w *markdownWriter) sections(all []section, level int) {
	for _, s := range all {
		w.line(strings.Repeat("#", level) + " " + within(s.heading))
		for _, b := range s.blocks {
			w.block(b)
		}
		w.sections(s.parts, level+1)
		for i, t := range s.notes {
			words := inline(t)
			if i == 0 {
				words = "**" + wordSpeakerNotes.In(w.lang) + ":** " + within(t)
			} else {
				w.WriteString(">\n")
			}
			w.WriteString("> " + strings.ReplaceAll(words, "\n", "\n> ") + "\n")
		}
		if len(s.notes) > 0 {
			w.WriteByte('\n')
		}
	}
}

func (w *markdownWriter) block(b block) {
	switch b := b.(type) {
	case paragraph:
		w.paragraph(b.text)
	case list:
		w.items(b.items, "")
		w.WriteByte('\n')
	case numberedList:
		for i, one := range b.items {
			number := strconv.Itoa(i+1) + ". "
			indent := strings.Repeat(" ", len(number))
			w.WriteString(number + strings.ReplaceAll(inline(one.text), "\\\n", "\\\n"+indent) + "\n")
			w.items(one.under, indent)
		}
		w.WriteByte('\n')
	case cards:
		for _, one := range b.all {
			head := inVoice(strong, one.name)
			if !one.above.empty() {
				head = join(text{{words: " – "}}, head, one.above)
			}
			w.WriteString("- " + inline(head) + "\n")
			for _, t := range one.lines {
				w.WriteString("\n  " + strings.ReplaceAll(inline(t), "\\\n", "\\\n  ") + "\n")
			}
		}
		w.WriteByte('\n')
	case definitions:
		for _, e := range b.entries {
			w.WriteString("- " + inline(append(inVoice(strong, e.term), run{words: colonAfter(e.term), voice: strong})))
			for i, t := range e.body {
				words := " " + within(t)
				if i > 0 {
					words = "\n\n  " + inline(t)
				}
				w.WriteString(strings.ReplaceAll(words, "\\\n", "\\\n  "))
			}
			w.WriteByte('\n')
		}
		w.WriteByte('\n')
	case table:
		w.table(b)
	case figure:
		if len(b.told) == 0 {
			return // the table says it
		}
		w.paragraph(b.caption)
		w.items(b.told, "")
		w.WriteByte('\n')
	}
}

func (w *markdownWriter) paragraph(t text) {
	if !t.empty() {
		w.line(inline(t))
	}
}

func (w *markdownWriter) items(items []item, indent string) {
	for _, i := range items {
		w.WriteString(indent + "- " + strings.ReplaceAll(inline(i.text), "\\\n", "\\\n"+indent+"  ") + "\n")
		w.items(i.under, indent+"  ")
	}
}

func (w *markdownWriter) table(t table) {
	for _, c := range t.columns {
		w.cell(c.heading)
	}
	w.WriteString("|\n")
	for _, c := range t.columns {
		if c.number {
			w.WriteString("| ---: ")
		} else {
			w.WriteString("| --- ")
		}
	}
	w.WriteString("|\n")
	for _, row := range t.rows {
		for _, c := range row {
			w.cell(c)
		}
		w.WriteString("|\n")
	}
	for _, total := range t.totals {
		w.cell(inVoice(strong, total.label))
		for range len(t.columns) - 2 {
			w.WriteString("| ")
		}
		w.cell(total.value)
		w.WriteString("|\n")
	}
	w.WriteByte('\n')
}

func (w *markdownWriter) cell(t text) {
	w.WriteString("| " + strings.ReplaceAll(within(t), "\\\n", " ") + " ")
}

// inline writes a text that stands at the start of a line, where more can be markup. A line break
// of the author's stays one.
func inline(t text) string { return writeInline(t, true) }

// within writes a text that stands after something else on its line.
func within(t text) string { return writeInline(t, false) }

func writeInline(t text, start bool) string {
	var b strings.Builder
	for i := 0; i < len(t); {
		r, words := t[i], t[i].words
		for i++; i < len(t) && t[i].voice == r.voice && t[i].address == r.address; i++ {
			words += isolated(t[i].words)
		}
		words = isolated(r.words) + words[len(r.words):]
		before, after := "", ""
		if r.voice == strong {
			before, after = "**", "**"
		}
		if r.address != "" {
			before, after = before+"[", "](<"+entities.Replace(r.address)+">)"+after
		}
		inner := strings.TrimSpace(words)
		if inner == "" {
			b.WriteString(words)
			continue
		}
		lead := words[:strings.Index(words, inner)]
		b.WriteString(lead + before + escapeMarkdown(inner, start && before == "") + after + words[len(lead)+len(inner):])
		start = false
	}
	return b.String()
}

// isolated keeps a text that is read from right to left apart from what stands around it.
func isolated(s string) string {
	if rightToLeft(s) {
		return "\u2068" + s + "\u2069"
	}
	return s
}

var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// escapeMarkdown escapes what could be markup in a text, and more where it stands at the start
// of a line.
func escapeMarkdown(s string, start bool) string {
	var b strings.Builder
	runes := []rune(s)
	digits := start // only digits since the start of the line
	for i, r := range runes {
		switch {
		case r == '\n':
			b.WriteString("\\\n")
			start, digits = true, true
			continue
		case r == '<' || r == '>' || r == '&':
			b.WriteString(entities.Replace(string(r)))
		case strings.ContainsRune("\\`*_[]{}|~#$^@", r),
			r == ':' && i+1 < len(runes) && runes[i+1] == '/',
			r == '.' && i >= 3 && strings.EqualFold(string(runes[i-3:i]), "www"),
			start && strings.ContainsRune("-+=:", r),
			(r == '.' || r == ')') && digits && !start:
			b.WriteRune('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
		start = start && unicode.IsSpace(r)
		digits = digits && (start || '0' <= r && r <= '9')
	}
	return b.String()
}

// colonAfter is what stands between a term and what it stands for; nothing after a question.
func colonAfter(term text) string {
	if strings.HasSuffix(strings.TrimSpace(withoutMarks(term).String()), "?") {
		return ""
	}
	return ":"
}
