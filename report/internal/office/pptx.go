package office

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// PowerPoint writes a document as a PowerPoint file: every section is a slide with a real heading and
// real places for its text, with tables that can be edited, drawings with a text alternative and
// notes for the one who speaks. It holds no date, so that the same document is the same file.
func PowerPoint(d doc.Content, template []byte) ([]byte, error) {
	deck, err := deckFor(template, d.Lang)
	if err != nil {
		return nil, err
	}
	w := &pptxWriter{deck: deck, measure: measure{deck.breadth}, lang: d.Lang, stamp: d.Stamp}
	w.front(d)
	for i, s := range d.Sections {
		w.section(s, d.Slides && i > 0 && i == len(d.Sections)-1)
	}
	w.finish(d)
	data, err := deck.pkg.Bytes()
	if err != nil && template != nil {
		err = unusableFor(err, templateBroken)
	}
	return data, err
}

type pptxWriter struct {
	*deck
	measure
	lang   value.Lang
	stamp  doc.Text
	slides ooxml.Nodes // the list of slides
	made   int
}

// firstSlideID is where the ids of slides begin. The format asks for at least 256.
const firstSlideID = 256

// pptxSlide is a slide in the making.
type pptxSlide struct {
	pptxPart
	layout slideLayout
	shapes []ooxml.Node
	ids    int
}

func (w *pptxWriter) slide(kind layoutKind) *pptxSlide {
	w.made++
	part := w.pkg.Add(fmt.Sprintf("/ppt/slides/slide%d.xml", w.made), pptxTypes+"slide+xml")
	layout := w.layouts[kind]
	part.Relate(officeRelations+"/slideLayout", layout.part)
	w.slides = append(w.slides, ooxml.New("p:sldId", number("id", firstSlideID+w.made-1), attr("r:id", w.presentation.Relate(officeRelations+"/slide", part))))
	return &pptxSlide{pptxPart: pptxPart{part: part, lang: w.lang, links: map[string]string{}}, layout: layout, ids: 1}
}

func (s *pptxSlide) id() int {
	s.ids++
	return s.ids
}

// holder writes text in one of the places of the layout, in a frame of its own or the layout's.
func (s *pptxSlide) holder(name string, h holder, own *frame, body *ooxml.Element) {
	properties := ooxml.New("p:spPr")
	if own != nil {
		properties.Add(place("a:xfrm", *own))
	}
	s.shapes = append(s.shapes, ooxml.New("p:sp",
		ooxml.New("p:nvSpPr", ooxml.New("p:cNvPr", number("id", s.id()), attr("name", name)),
			ooxml.New("p:cNvSpPr", ooxml.New("a:spLocks", attr("noGrp", "1"))), ooxml.New("p:nvPr", placeholder(h))),
		properties, body))
}

// headingSizes are the sizes a heading is tried in, in points.
func headingSizes() []int { return []int{32, 28, 24, 20} }

// sizes are the sizes that text is tried in, none larger than that of its place.
func (h holder) sizes(tried ...int) []int {
	if h.size == 0 {
		return tried
	}
	smaller := slices.DeleteFunc(slices.Clone(tried), func(size int) bool { return size >= h.size })
	return append([]int{h.size}, smaller...)
}

// heading writes text in the place for the title, as large as it has room for.
func (w *pptxWriter) heading(s *pptxSlide, t doc.Text, sizes []int) {
	h := s.layout.title
	width := h.frame.width - 2*holderInset
	var size, room int
	for _, size = range h.sizes(sizes...) {
		room = max(1, (h.frame.height-holderInset)*100/(lineHeight*size*emuPerPoint))
		if len(w.lines(t.String(), width, size)) <= room {
			break
		}
	}
	fitted := unlinked(w.measure.cut(t, width, size, room))
	s.holder("Title", h, nil, ooxml.New("p:txBody", on("a:bodyPr"), on("a:lstStyle"),
		ooxml.New("a:p", s.runs(fitted, size), endOfParagraph(w.lang))))
}

// close writes what stands at the foot of every slide, and the notes, and ends the slide.
func (w *pptxWriter) close(s *pptxSlide, notes []doc.Text) {
	if h := s.layout.footer; h.frame.width > 0 && !w.stamp.Empty() {
		shown := unlinked(w.measure.cut(w.stamp, h.frame.width-2*holderInset, max(footerPoints, h.size), 1))
		s.holder("Footer", h, nil, ooxml.New("p:txBody", on("a:bodyPr"), on("a:lstStyle"), ooxml.New("a:p", s.runs(shown, 0), endOfParagraph(w.lang))))
	}
	if h := s.layout.number; h.frame.width > 0 {
		s.holder("Slide number", h, nil, ooxml.New("p:txBody", on("a:bodyPr"), on("a:lstStyle"),
			ooxml.New("a:p", slideNumber(w.lang, strconv.Itoa(w.made)), endOfParagraph(w.lang))))
	}
	s.part.Root = ooxml.New("p:sld", pptxNamespaces(), ooxml.New("p:cSld", shapeTree(s.shapes...)), masterColours())
	if len(notes) > 0 {
		w.notes(s, notes)
	}
}

// footerPoints is the size that the foot of a slide is measured in. It is not bold, and so
// narrower than bold text of its own size.
const footerPoints = 9

// notes writes what the one who shows the slide can say.
func (w *pptxWriter) notes(s *pptxSlide, notes []doc.Text) {
	part := w.pkg.Add(fmt.Sprintf("/ppt/notesSlides/notesSlide%d.xml", w.made), pptxTypes+"notesSlide+xml")
	part.Relate(officeRelations+"/notesMaster", w.notesMaster)
	part.Relate(officeRelations+"/slide", s.part)
	s.part.Relate(officeRelations+"/notesSlide", part)
	inside := pptxPart{part: part, lang: w.lang, links: map[string]string{}}
	body := ooxml.New("p:txBody", on("a:bodyPr"), on("a:lstStyle"))
	for _, t := range notes {
		body.Add(ooxml.New("a:p", inside.runs(t, 0), endOfParagraph(w.lang)))
	}
	part.Root = ooxml.New("p:notes", pptxNamespaces(), ooxml.New("p:cSld", shapeTree(
		picturePlace(2, holder{kind: "sldImg"}, false),
		ooxml.New("p:sp",
			ooxml.New("p:nvSpPr", ooxml.New("p:cNvPr", attr("id", "3"), attr("name", "Notes")),
				ooxml.New("p:cNvSpPr", ooxml.New("a:spLocks", attr("noGrp", "1"))), ooxml.New("p:nvPr", placeholder(holder{kind: "body", index: w.notesIndex}))),
			on("p:spPr"), body))), masterColours())
}

// finish writes the presentation itself, now that its slides are known.
func (w *pptxWriter) finish(d doc.Content) {
	w.deck.finish(w.slides)
	addProperties(w.pkg, d)
}
