package office

import (
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// pptxParagraph is a paragraph on a slide: how deep it stands in a list, or not in one, and
// whether it belongs to the paragraph above it.
type pptxParagraph struct {
	text   doc.Text
	level  int // of its bullet from 0; noBullet without one
	closed bool
}

const noBullet = -1

// pptxTexts is the blocks of a section that are text, as paragraphs.
func pptxTexts(b doc.Block) []pptxParagraph {
	switch b := b.(type) {
	case doc.Paragraph:
		return []pptxParagraph{{text: b.Text, level: noBullet}}
	case doc.List:
		return pptxItems(b.Items, 0)
	case doc.Definitions:
		var all []pptxParagraph
		for _, e := range b.Entries {
			all = append(all, pptxParagraph{text: doc.InVoice(doc.Strong, e.Term), level: noBullet})
			for _, t := range e.Body {
				all = append(all, pptxParagraph{text: t, level: noBullet, closed: true})
			}
		}
		return all
	}
	return nil
}

func pptxItems(items []doc.Item, level int) []pptxParagraph {
	var all []pptxParagraph
	for _, i := range items {
		all = append(all, pptxParagraph{text: i.Text, level: min(level, 2)})
		all = append(all, pptxItems(i.Under, level+1)...)
	}
	return all
}

// bulletIndent is how far the text of each level of a list stands from the edge.
const bulletIndent = 285750

func (p pptxParagraph) indent() int { return bulletIndent * (p.level + 1) }

// before is the space above a paragraph in per cent of the size of its type.
func (p pptxParagraph) before() int {
	if p.closed {
		return 5
	}
	return 45
}

// heightOfOne is how high a paragraph is in a place of a width, in EMU.
func (m measure) heightOfOne(p pptxParagraph, width, size int) int {
	lines := len(m.lines(p.text.String(), width-p.indent(), size))
	return int(int64(lines*lineHeight+p.before()) * int64(size) * emuPerPoint / 100)
}

func (m measure) heightOf(all []pptxParagraph, width, size int) int {
	height := 0
	for _, p := range all {
		height += m.heightOfOne(p, width, size)
	}
	return height
}

// pptxPart is a part of the file that texts are written in, such as one slide.
type pptxPart struct {
	part  *ooxml.Part
	lang  value.Lang // of the presentation
	links map[string]string
}

// textBody is paragraphs in a size, as the text of a shape.
func (w *pptxPart) textBody(name string, body *ooxml.Element, all []pptxParagraph, size int) *ooxml.Element {
	e := ooxml.New(name, body, on("a:lstStyle"))
	for i, p := range all {
		properties := ooxml.New("a:pPr")
		if p.level == noBullet {
			properties.Add(attr("marL", "0"), attr("indent", "0"))
		} else {
			properties.Add(number("marL", p.indent()), number("indent", -bulletIndent), number("lvl", p.level))
		}
		if doc.RightToLeft(p.text.String()) && len(directions(p.text.String())) == 1 {
			properties.Add(attr("algn", "r"), attr("rtl", "1"))
		}
		before := p.before() * size
		if i == 0 {
			before = 0
		}
		properties.Add(ooxml.New("a:spcBef", ooxml.New("a:spcPts", number("val", before))))
		if p.level == noBullet {
			properties.Add(on("a:buNone"))
		}
		e.Add(ooxml.New("a:p", properties, w.runs(p.text, size), endOfParagraph(w.lang)))
	}
	if len(all) == 0 {
		e.Add(ooxml.New("a:p", endOfParagraph(w.lang)))
	}
	return e
}

// runs writes words in a size in points, or in the size of their place for 0, each with its
// language and its voice.
func (w *pptxPart) runs(t doc.Text, size int) ooxml.Nodes {
	var all ooxml.Nodes
	for _, r := range t {
		words := r.Words
		if doc.RightToLeft(words) {
			words = leftToRight + words + leftToRight
		}
		for i, line := range strings.Split(words, "\n") {
			if i > 0 {
				all = append(all, ooxml.New("a:br", w.said(r, size)))
			}
			if line != "" {
				all = append(all, ooxml.New("a:r", w.said(r, size), ooxml.New("a:t", ooxml.Text(line))))
			}
		}
	}
	return all
}

// said is how a run is said.
func (w *pptxPart) said(r doc.Run, size int) *ooxml.Element {
	lang := r.Lang
	if lang == "" {
		lang = w.lang
	}
	properties := ooxml.New("a:rPr", attr("lang", languageTag(lang)))
	if size > 0 {
		properties.Add(number("sz", size*100))
	}
	if r.Voice == doc.Strong {
		properties.Add(attr("b", "1"))
	}
	if r.Voice == doc.Quiet || r.Voice == doc.Example {
		properties.Add(softFill())
	}
	if r.Address != "" {
		properties.Add(ooxml.New("a:hlinkClick", attr("r:id", w.link(r.Address))))
	}
	return properties
}

// softFill is the colour of remarks: that of the text, a little nearer to grey.
func softFill() *ooxml.Element {
	return ooxml.New("a:solidFill", ooxml.New("a:schemeClr", attr("val", "tx1"),
		ooxml.New("a:lumMod", attr("val", "75000")), ooxml.New("a:lumOff", attr("val", "25000"))))
}

func (w *pptxPart) link(address string) string {
	id, ok := w.links[address]
	if !ok {
		id = w.part.RelateOut(officeRelations+"/hyperlink", address)
		w.links[address] = id
	}
	return id
}
