package office

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
)

// largestPixel is the most a pixel of a drawing is on a slide, in EMU, so that a small drawing
// does not shout.
const largestPixel = 14500

// figure writes a drawing as a group of shapes that is as large as its frame allows, and returns
// where it ends. Its caption is the text alternative: on a slide one sees what it shows, and the
// notes tell it.
func (s *pptxSlide) figure(f doc.Figure, in frame) int {
	d := f.Drawing
	pixel := min(in.width/max(1, d.Width), in.height/max(1, d.Height), largestPixel)
	x, y := in.x+(in.width-d.Width*pixel)/2, in.y+(in.height-d.Height*pixel)/4
	whole := frame{x, y, d.Width * pixel, d.Height * pixel}
	group := ooxml.New("p:grpSp",
		ooxml.New("p:nvGrpSpPr", ooxml.New("p:cNvPr", number("id", s.id()), attr("name", f.Name.String()), attr("descr", f.Caption.String())), on("p:cNvGrpSpPr"), on("p:nvPr")),
		ooxml.New("p:grpSpPr", ooxml.New("a:xfrm",
			ooxml.New("a:off", number("x", whole.x), number("y", whole.y)), ooxml.New("a:ext", number("cx", whole.width), number("cy", whole.height)),
			ooxml.New("a:chOff", number("x", whole.x), number("y", whole.y)), ooxml.New("a:chExt", number("cx", whole.width), number("cy", whole.height)))))
	at := func(left, top, width, height int) frame {
		return frame{x + left*pixel, y + top*pixel, width * pixel, height * pixel}
	}
	for _, l := range d.Lines {
		id := s.id()
		left, width := min(l.X1, l.X2), max(l.X1, l.X2)-min(l.X1, l.X2)
		top, height := min(l.Y1, l.Y2), max(l.Y1, l.Y2)-min(l.Y1, l.Y2)
		group.Add(ooxml.New("p:cxnSp",
			ooxml.New("p:nvCxnSpPr", ooxml.New("p:cNvPr", number("id", id), attr("name", "Line "+strconv.Itoa(id))), on("p:cNvCxnSpPr"), on("p:nvPr")),
			ooxml.New("p:spPr", place("a:xfrm", at(left, top, width, height)), shape("line"), schemeLine(19050, "accent2"))))
	}
	for _, b := range d.Boxes {
		group.Add(s.box(b, at(b.X, b.Y, b.Width, b.Height), pixel))
	}
	s.shapes = append(s.shapes, group)
	return whole.y + whole.height
}

// box is a box of a drawing, with its lines of text at the distance they are drawn with.
func (s *pptxSlide) box(b doc.Box, f frame, pixel int) *ooxml.Element {
	fill, line := "bg1", schemeLine(12700, "accent2")
	if b.Weight == doc.HeavyBox {
		fill, line = "bg2", schemeLine(19050, "tx2")
	}
	body := ooxml.New("p:txBody", ooxml.New("a:bodyPr", attr("wrap", "none"), attr("lIns", "0"), attr("tIns", "0"), attr("rIns", "0"), attr("bIns", "0"),
		attr("rtlCol", "0"), attr("anchor", "ctr"), on("a:noAutofit")), on("a:lstStyle"))
	for i, l := range b.Lines {
		height := l.Size.Pixels() + doc.LineGap
		before := 0
		if i > 0 {
			before = max(0, l.Y-b.Lines[i-1].Y-height)
		}
		said := doc.InVoice(voiceOf(l), l.Text)
		body.Add(ooxml.New("a:p",
			ooxml.New("a:pPr", attr("algn", "ctr"),
				ooxml.New("a:lnSpc", ooxml.New("a:spcPts", number("val", height*pixel*100/emuPerPoint))),
				ooxml.New("a:spcBef", ooxml.New("a:spcPts", number("val", before*pixel*100/emuPerPoint)))),
			s.drawn(said, l.Size.Pixels()*pixel*100/emuPerPoint), endOfParagraph(s.lang)))
	}
	if len(b.Lines) == 0 {
		body.Add(ooxml.New("a:p", endOfParagraph(s.lang)))
	}
	id := s.id()
	return ooxml.New("p:sp",
		ooxml.New("p:nvSpPr", ooxml.New("p:cNvPr", number("id", id), attr("name", "Box "+strconv.Itoa(id))), on("p:cNvSpPr"), on("p:nvPr")),
		ooxml.New("p:spPr", place("a:xfrm", f), roundedShape(b), schemeFill(fill), line), body)
}

// voiceOf is how a line of a drawing is said: a name stands out.
func voiceOf(l doc.BoxLine) doc.Voice {
	if l.Size == doc.NameText {
		return doc.Strong
	}
	return doc.Plain
}

// drawn is words in a size in hundredths of a point, in the colour of the text.
func (s *pptxSlide) drawn(t doc.Text, size int) ooxml.Nodes {
	var all ooxml.Nodes
	for _, r := range unlinked(t) {
		properties := ooxml.New("a:rPr", attr("lang", languageTag(r.Lang)), number("sz", size))
		if r.Voice == doc.Strong {
			properties.Add(attr("b", "1"))
		}
		properties.Add(schemeFill("tx1"))
		words := r.Words
		if doc.RightToLeft(words) {
			words = leftToRight + words + leftToRight
		}
		all = append(all, ooxml.New("a:r", properties, ooxml.New("a:t", ooxml.Text(words))))
	}
	return all
}
