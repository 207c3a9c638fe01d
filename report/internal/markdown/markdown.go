// Package markdown writes a document as Markdown, for what is edited or published further.
package markdown

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// Write writes a document as CommonMark with the tables of GitHub. Every character of a text
// that could be read as markup is escaped; what could become HTML is written as entities, which
// processors without CommonMark's escapes understand too.
func Write(d doc.Content) []byte {
	w := &markdownWriter{lang: d.Lang}
	w.line("# " + within(d.Title))
	w.paragraph(doc.InVoice(doc.Strong, doc.Text{{Words: d.Kind, Lang: d.Lang}}))
	w.paragraph(d.Motto)
	if len(d.Facts) > 0 {
		w.block(doc.Definitions{Entries: d.Facts})
	}
	for _, note := range d.Notes {
		w.paragraph(note)
	}
	w.sections(d.Sections, 2)
	w.line("---")
	for _, t := range d.Footer {
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

func (w *markdownWriter) sections(all []doc.Section, level int) {
	for _, s := range all {
		w.line(strings.Repeat("#", level) + " " + within(s.Heading))
		for _, b := range s.Blocks {
			w.block(b)
		}
		w.sections(s.Parts, level+1)
		for i, t := range s.Notes {
			words := inline(t)
			if i == 0 {
				words = "**" + doc.WordSpeakerNotes.In(w.lang) + ":** " + within(t)
			} else {
				w.WriteString(">\n")
			}
			w.WriteString("> " + strings.ReplaceAll(words, "\n", "\n> ") + "\n")
		}
		if len(s.Notes) > 0 {
			w.WriteByte('\n')
		}
	}
}

func (w *markdownWriter) block(b doc.Block) {
	switch b := b.(type) {
	case doc.Paragraph:
		w.paragraph(b.Text)
	case doc.List:
		w.items(b.Items, "")
		w.WriteByte('\n')
	case doc.NumberedList:
		for i, one := range b.Items {
			number := strconv.Itoa(i+1) + ". "
			indent := strings.Repeat(" ", len(number))
			w.WriteString(number + strings.ReplaceAll(inline(one.Text), "\\\n", "\\\n"+indent) + "\n")
			w.items(one.Under, indent)
		}
		w.WriteByte('\n')
	case doc.Cards:
		for _, one := range b.All {
			head := doc.InVoice(doc.Strong, one.Name)
			if !one.Above.Empty() {
				head = doc.Join(doc.Text{{Words: " – "}}, head, one.Above)
			}
			w.WriteString("- " + inline(head) + "\n")
			for _, t := range one.Lines {
				w.WriteString("\n  " + strings.ReplaceAll(inline(t), "\\\n", "\\\n  ") + "\n")
			}
		}
		w.WriteByte('\n')
	case doc.Definitions:
		for _, e := range b.Entries {
			w.WriteString("- " + inline(append(doc.InVoice(doc.Strong, e.Term), doc.Run{Words: colonAfter(e.Term), Voice: doc.Strong})))
			for i, t := range e.Body {
				words := " " + within(t)
				if i > 0 {
					words = "\n\n  " + inline(t)
				}
				w.WriteString(strings.ReplaceAll(words, "\\\n", "\\\n  "))
			}
			w.WriteByte('\n')
		}
		w.WriteByte('\n')
	case doc.Table:
		w.table(b)
	case doc.Figure:
		if len(b.Told) == 0 {
			return // the table says it
		}
		w.paragraph(b.Caption)
		w.items(b.Told, "")
		w.WriteByte('\n')
	}
}

func (w *markdownWriter) paragraph(t doc.Text) {
	if !t.Empty() {
		w.line(inline(t))
	}
}

func (w *markdownWriter) items(items []doc.Item, indent string) {
	for _, i := range items {
		w.WriteString(indent + "- " + strings.ReplaceAll(inline(i.Text), "\\\n", "\\\n"+indent+"  ") + "\n")
		w.items(i.Under, indent+"  ")
	}
}

func (w *markdownWriter) table(t doc.Table) {
	for _, c := range t.Columns {
		w.cell(c.Heading)
	}
	w.WriteString("|\n")
	for _, c := range t.Columns {
		if c.Number {
			w.WriteString("| ---: ")
		} else {
			w.WriteString("| --- ")
		}
	}
	w.WriteString("|\n")
	for _, row := range t.Rows {
		for _, c := range row {
			w.cell(c)
		}
		w.WriteString("|\n")
	}
	for _, total := range t.Totals {
		w.cell(doc.InVoice(doc.Strong, total.Label))
		for range len(t.Columns) - 2 {
			w.WriteString("| ")
		}
		w.cell(total.Value)
		w.WriteString("|\n")
	}
	w.WriteByte('\n')
}

func (w *markdownWriter) cell(t doc.Text) {
	w.WriteString("| " + strings.ReplaceAll(within(t), "\\\n", " ") + " ")
}

// inline writes a text that stands at the start of a line, where more can be markup. A line break
// of the author's stays one.
func inline(t doc.Text) string { return writeInline(t, true) }

// within writes a text that stands after something else on its line.
func within(t doc.Text) string { return writeInline(t, false) }

func writeInline(t doc.Text, start bool) string {
	var b strings.Builder
	for i := 0; i < len(t); {
		r, words := t[i], t[i].Words
		for i++; i < len(t) && t[i].Voice == r.Voice && t[i].Address == r.Address; i++ {
			words += isolated(t[i].Words)
		}
		words = isolated(r.Words) + words[len(r.Words):]
		before, after := "", ""
		if r.Voice == doc.Strong {
			before, after = "**", "**"
		}
		if r.Address != "" {
			before, after = before+"[", "](<"+entities.Replace(r.Address)+">)"+after
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
	if doc.RightToLeft(s) {
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
func colonAfter(term doc.Text) string {
	if strings.HasSuffix(strings.TrimSpace(doc.WithoutMarks(term).String()), "?") {
		return ""
	}
	return ":"
}
