package report

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/ooxml"
)

// largestPixel is the most a pixel of a drawing is on a slide, in EMU, so that a small drawing
// does not shout.
const largestPixel = 14500

// figure writes a drawing as a group of shapes that is as large as its frame allows, and returns
// where it ends. Its caption is the text alternative: on a slide one sees what it shows, and the
// notes tell it.
func (s *pptxSlide) figure(f figure, in frame) int {
	d := f.drawing
	pixel := min(in.width/max(1, d.width), in.height/max(1, d.height), largestPixel)
	x, y := in.x+(in.width-d.width*pixel)/2, in.y+(in.height-d.height*pixel)/4
	whole := frame{x, y, d.width * pixel, d.height * pixel}
	group := ooxml.New("p:grpSp",
		ooxml.New("p:nvGrpSpPr", ooxml.New("p:cNvPr", number("id", s.id()), attr("name", f.name.String()), attr("descr", f.caption.String())), on("p:cNvGrpSpPr"), on("p:nvPr")),
		ooxml.New("p:grpSpPr", ooxml.New("a:xfrm",
			ooxml.New("a:off", number("x", whole.x), number("y", whole.y)), ooxml.New("a:ext", number("cx", whole.width), number("cy", whole.height)),
			ooxml.New("a:chOff", number("x", whole.x), number("y", whole.y)), ooxml.New("a:chExt", number("cx", whole.width), number("cy", whole.height)))))
	at := func(left, top, width, height int) frame {
		return frame{x + left*pixel, y + top*pixel, width * pixel, height * pixel}
	}
	for _, l := range d.lines {
		id := s.id()
		left, width := min(l.x1, l.x2), max(l.x1, l.x2)-min(l.x1, l.x2)
		top, height := min(l.y1, l.y2), max(l.y1, l.y2)-min(l.y1, l.y2)
		group.Add(ooxml.New("p:cxnSp",
			ooxml.New("p:nvCxnSpPr", ooxml.New("p:cNvPr", number("id", id), attr("name", "Line "+strconv.Itoa(id))), on("p:cNvCxnSpPr"), on("p:nvPr")),
			ooxml.New("p:spPr", place("a:xfrm", at(left, top, width, height)), shape("line"), schemeLine(19050, "accent2"))))
	}
	for _, b := range d.boxes {
		group.Add(s.box(b, at(b.x, b.y, b.width, b.height), pixel))
	}
	s.shapes = append(s.shapes, group)
	return whole.y + whole.height
}

// box is a box of a drawing, with its lines of text at the distance they are drawn with.
func (s *pptxSlide) box(b box, f frame, pixel int) *ooxml.Element {
	fill, line := "bg1", schemeLine(12700, "accent2")
	if b.weight == heavyBox {
		fill, line = "bg2", schemeLine(19050, "tx2")
	}
	body := ooxml.New("p:txBody", ooxml.New("a:bodyPr", attr("wrap", "none"), attr("lIns", "0"), attr("tIns", "0"), attr("rIns", "0"), attr("bIns", "0"),
		attr("rtlCol", "0"), attr("anchor", "ctr"), on("a:noAutofit")), on("a:lstStyle"))
	for i, l := range b.lines {
		height := l.size.pixels() + lineGap
		before := 0
		if i > 0 {
			before = max(0, l.y-b.lines[i-1].y-height)
		}
		said := inVoice(voiceOf(l), l.text)
		body.Add(ooxml.New("a:p",
			ooxml.New("a:pPr", attr("algn", "ctr"),
				ooxml.New("a:lnSpc", ooxml.New("a:spcPts", number("val", height*pixel*100/emuPerPoint))),
				ooxml.New("a:spcBef", ooxml.New("a:spcPts", number("val", before*pixel*100/emuPerPoint)))),
			s.drawn(said, l.size.pixels()*pixel*100/emuPerPoint), endOfParagraph(s.lang)))
	}
	if len(b.lines) == 0 {
		body.Add(ooxml.New("a:p", endOfParagraph(s.lang)))
	}
	id := s.id()
	return ooxml.New("p:sp",
		ooxml.New("p:nvSpPr", ooxml.New("p:cNvPr", number("id", id), attr("name", "Box "+strconv.Itoa(id))), on("p:cNvSpPr"), on("p:nvPr")),
		ooxml.New("p:spPr", place("a:xfrm", f), roundedShape(b), schemeFill(fill), line), body)
}

// voiceOf is how a line of a drawing is said: a name stands out.
func voiceOf(l boxLine) voice {
	if l.size == nameText {
		return strong
	}
	return plain
}

// drawn is words in a size in hundredths of a point, in the colour of the text.
func (s *pptxSlide) drawn(t text, size int) ooxml.Nodes {
	var all ooxml.Nodes
	for _, r := range unlinked(t) {
		properties := ooxml.New("a:rPr", attr("lang", languageTag(r.lang)), number("sz", size))
		if r.voice == strong {
			properties.Add(attr("b", "1"))
		}
		properties.Add(schemeFill("tx1"))
		words := r.words
		if rightToLeft(words) {
			words = leftToRight + words + leftToRight
		}
		all = append(all, ooxml.New("a:r", properties, ooxml.New("a:t", ooxml.Text(words))))
	}
	return all
}
