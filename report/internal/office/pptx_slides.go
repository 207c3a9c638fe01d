package office

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// front is the first slide: what the project is called, and who shows it.
func (w *pptxWriter) front(d doc.Content) {
	s := w.slide(titleLayout)
	w.heading(s, d.Title, []int{44, 40, 36, 32, 28})
	var lines []pptxParagraph
	for _, t := range []doc.Text{d.Motto, doc.Join(doc.Text{{Words: " – ", Lang: d.Lang}}, doc.Text{{Words: d.Kind, Lang: d.Lang}}, factsInShort(d))} {
		if !t.Empty() {
			lines = append(lines, pptxParagraph{text: unlinked(t), level: noBullet})
		}
	}
	if h := s.layout.body; h.frame.width > 0 && len(lines) > 0 {
		size := w.sizeFor(lines, h.frame, h.sizes(24, 20, 18, 16, 14))
		lines = w.trim(lines, h.frame, size)
		body := ooxml.New("p:txBody", on("a:bodyPr"), on("a:lstStyle"))
		for _, p := range lines {
			body.Add(ooxml.New("a:p", s.runs(plainly(p.text), size), endOfParagraph(w.lang)))
		}
		s.holder("Subtitle", h, nil, body)
	}
	w.close(s, append(append([]doc.Text(nil), d.Notes...), d.Footer...))
}

// plainly is a text without remarks, for a ground on which their colour would not be read.
func plainly(t doc.Text) doc.Text {
	said := unlinked(t)
	for i := range said {
		if said[i].Voice == doc.Quiet || said[i].Voice == doc.Example {
			said[i].Voice = doc.Plain
		}
	}
	return said
}

func factsInShort(d doc.Content) doc.Text {
	var all []doc.Text
	for _, fact := range d.Facts {
		all = append(all, fact.Body...)
	}
	return doc.Join(doc.Text{{Words: ", ", Lang: d.Lang}}, all...)
}

// sizeFor is the largest of the sizes that all of the text has room in, and the smallest when
// there is none.
func (w *pptxWriter) sizeFor(all []pptxParagraph, f frame, sizes []int) int {
	for _, size := range sizes {
		if w.heightOf(all, f.width-2*holderInset, size) <= f.height-holderInset {
			return size
		}
	}
	return sizes[len(sizes)-1]
}

// trim cuts text to its frame, the last of it first.
func (w *pptxWriter) trim(all []pptxParagraph, f frame, size int) []pptxParagraph {
	width, left := f.width-2*holderInset, f.height-holderInset
	var kept []pptxParagraph
	for _, p := range all {
		most := (left*100/(size*emuPerPoint) - p.before()) / lineHeight
		if most < 1 {
			break
		}
		p.text = w.measure.cut(p.text, width-p.indent(), size, most)
		kept, left = append(kept, p), left-w.heightOfOne(p, width, size)
	}
	return kept
}

// section writes a section on as many slides as it needs: its text, and every table and drawing
// on a slide of its own, under the text that leads to it and above the text that follows.
func (w *pptxWriter) section(s doc.Section, last bool) {
	var lead []pptxParagraph
	var groups []slideGroup
	for _, b := range s.Blocks {
		switch b.(type) {
		case doc.Table, doc.Figure:
			groups = append(groups, slideGroup{lead: lead, graphic: b})
			lead = nil
			continue
		}
		texts := pptxTexts(b)
		if n := len(groups); n > 0 {
			groups[n-1].tail = append(groups[n-1].tail, texts...)
		} else {
			lead = append(lead, texts...)
		}
	}
	if len(groups) == 0 {
		groups = []slideGroup{{lead: lead}}
	}
	var pages []slidePage
	for _, g := range groups {
		pages = append(pages, w.pages(g, last)...)
	}
	for i, p := range pages {
		heading := s.Heading
		if len(pages) > 1 {
			heading = append(heading[:len(heading):len(heading)], doc.Run{Words: doc.WordSlidePart.Fill(
				value.Named("part", strconv.Itoa(i+1)), value.Named("parts", strconv.Itoa(len(pages)))).In(w.lang), Lang: w.lang, Ours: true})
		}
		slide := w.slide(p.layout)
		w.heading(slide, heading, headingSizes())
		p.write(slide, s.Heading)
		notes := s.Notes
		if i > 0 {
			notes = nil
		}
		w.close(slide, notes)
	}
	for _, part := range s.Parts {
		w.section(part, false)
	}
}

// slideGroup is what belongs together on a slide: text, and a table or a drawing, or only text.
type slideGroup struct {
	lead    []pptxParagraph
	graphic doc.Block
	tail    []pptxParagraph
}

// slidePage is a slide that is laid out, and how it is written.
type slidePage struct {
	layout layoutKind
	write  func(s *pptxSlide, name doc.Text)
}

// pages lays a group out on slides.
func (w *pptxWriter) pages(g slideGroup, last bool) []slidePage {
	if g.graphic == nil {
		kind := contentLayout
		if last {
			kind = closingLayout
		}
		return w.textPages(g.lead, kind)
	}
	kind := graphicLayout
	if len(g.lead) > 0 {
		kind = contentLayout
	}
	area := w.layouts[kind].body.frame
	lead, tail, rest := area, area, area
	leadSize, tailSize := 0, 0
	if len(g.lead) > 0 {
		lead.height = area.height * 2 / 5
		leadSize = w.sizeFor(g.lead, lead, []int{20, 18, 16, 14})
		g.lead = w.trim(g.lead, lead, leadSize)
		lead.height = w.heightOf(g.lead, lead.width-2*holderInset, leadSize) + 2*holderInset
		rest.y, rest.height = rest.y+lead.height+gapAbove, rest.height-lead.height-gapAbove
	}
	if len(g.tail) > 0 {
		tail.height = area.height / 4
		tailSize = w.sizeFor(g.tail, tail, []int{16, 14})
		g.tail = w.trim(g.tail, tail, tailSize)
		tail.height = w.heightOf(g.tail, tail.width-2*holderInset, tailSize) + 2*holderInset
		rest.height -= tail.height
	}
	leading := func(s *pptxSlide) {
		if len(g.lead) > 0 {
			s.holder("Content", s.layout.body, &lead, s.textBody("p:txBody", on("a:bodyPr"), g.lead, leadSize))
		}
	}
	following := func(s *pptxSlide, y int) {
		if len(g.tail) > 0 {
			tail.y = y
			s.textBox(tail, g.tail, tailSize)
		}
	}
	switch b := g.graphic.(type) {
	case doc.Figure:
		return []slidePage{{kind, func(s *pptxSlide, _ doc.Text) {
			leading(s)
			end := s.figure(b, rest)
			following(s, end+gapAbove)
		}}}
	case doc.Table:
		return w.tablePages(b, rest, area, kind, leading, following)
	}
	return nil
}

// gapAbove is the space between text and what stands under it.
const gapAbove = 120000

// textPages is text in its places, on as many slides as it needs.
func (w *pptxWriter) textPages(all []pptxParagraph, kind layoutKind) []slidePage {
	h := w.layouts[kind].body
	f, sizes := h.frame, []int{24, 22, 20, 18}
	if len(all) == 1 {
		sizes = append([]int{32, 28}, sizes...)
	}
	size := w.sizeFor(all, f, h.sizes(sizes...))
	width, height := f.width-2*holderInset, f.height-holderInset
	var pages []slidePage
	var page []pptxParagraph
	left := height
	end := func() {
		if len(page) > 0 {
			shown := page
			pages = append(pages, slidePage{kind, func(s *pptxSlide, _ doc.Text) {
				s.holder("Content", s.layout.body, nil, s.textBody("p:txBody", on("a:bodyPr"), shown, size))
			}})
		}
		page, left = nil, height
	}
	for i, p := range all {
		most := (height*100/(size*emuPerPoint) - p.before()) / lineHeight
		for _, piece := range w.divide(p.text, width-p.indent(), size, max(1, most)) {
			p.text = piece
			needs := w.heightOfOne(p, width, size)
			if i+1 < len(all) && all[i+1].closed && !p.closed {
				needs += w.heightOfOne(all[i+1], width, size) // a name stays with what it names
			}
			if needs > left && len(page) > 0 {
				end()
			}
			page, left = append(page, p), left-w.heightOfOne(p, width, size)
		}
	}
	end()
	return pages
}

// textBox is text outside the places of the layout.
func (s *pptxSlide) textBox(f frame, all []pptxParagraph, size int) {
	body := ooxml.New("a:bodyPr", attr("wrap", "square"), attr("lIns", "91440"), attr("tIns", "45720"), attr("rIns", "91440"), attr("bIns", "45720"))
	id := s.id()
	s.shapes = append(s.shapes, ooxml.New("p:sp",
		ooxml.New("p:nvSpPr", ooxml.New("p:cNvPr", number("id", id), attr("name", "Text "+strconv.Itoa(id))), ooxml.New("p:cNvSpPr", attr("txBox", "1")), on("p:nvPr")),
		ooxml.New("p:spPr", place("a:xfrm", f), shape("rect"), on("a:noFill")),
		s.textBody("p:txBody", body, all, size)))
}
