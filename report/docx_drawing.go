package report

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/ooxml"
)

// Scales of a drawing on our paper, in EMU (914400 to the inch) for a pixel: a drawing is as wide
// as the text, and no larger on a page that is wider. It is drawn a little higher than it is, so
// that its lines of type, which are no wider than the boxes by a good measure, can be large enough
// to read on paper.
const (
	drawingAcross = 6000
	drawingDown   = 7500
)

// drawingHeight is the most pixels of a drawing that have room on a page.
const drawingHeight = 1000

// figure writes a drawing of shapes, which stays sharp and can be read aloud: the caption is its
// text alternative, and everything in it is told once more in the list below.
func (w *docxWriter) figure(f figure) {
	across, down := w.pixels()
	room := min(drawingHeight, w.height*emuPerTwip*9/10/down)
	for _, d := range f.drawing.pages(max(room, 1)) {
		w.paragraph("Figure", w.drawing(d, f, across, down))
	}
	w.paragraph("Caption", w.runs(f.caption))
	if len(f.told) > 0 {
		w.paragraph("Term", w.runs(f.summary))
		w.items(f.told, 0)
	}
}

// pixels is how large a pixel of a drawing is, across and down.
func (w *docxWriter) pixels() (across, down int) {
	across = min(drawingAcross, w.width*emuPerTwip/chartWidth)
	return across, across * drawingDown / drawingAcross
}

// pages cuts a drawing into drawings that are no higher than a page, between its boxes.
func (d drawing) pages(height int) []drawing {
	var all []drawing
	for top := 0; top < d.height; {
		bottom := d.height
		if bottom-top > height {
			bottom = d.cutBetween(top, top+height)
		}
		all = append(all, d.part(top, bottom))
		top = bottom
	}
	return all
}

// cutBetween is the last place, no further down than asked, where a row of boxes ends.
func (d drawing) cutBetween(top, most int) int {
	at := most
	for _, b := range d.boxes {
		if b.y < at && at < b.y+b.height {
			at = b.y
		}
	}
	end := top
	for _, b := range d.boxes {
		if b.y+b.height <= at {
			end = max(end, b.y+b.height+2)
		}
	}
	if end <= top {
		return most
	}
	return end
}

// part is the part of a drawing from one height to another.
func (d drawing) part(top, bottom int) drawing {
	part := drawing{width: d.width, height: bottom - top}
	for _, l := range d.lines {
		if l.y1 > l.y2 {
			l = stroke{l.x2, l.y2, l.x1, l.y1}
		}
		// The lines are upright or level, so that one that is cut stays where it is sideways.
		if l.y2 < top || l.y1 >= bottom || l.y1 < l.y2 && l.y2 == top {
			continue
		}
		part.lines = append(part.lines, stroke{l.x1, max(l.y1, top) - top, l.x2, min(l.y2, bottom) - top})
	}
	for _, b := range d.boxes {
		if b.y+b.height <= top || b.y >= bottom {
			continue
		}
		b.y -= top
		part.boxes = append(part.boxes, b)
	}
	return part
}

func docxDrawingNamespaces() ooxml.Nodes {
	return ooxml.Nodes{
		attr("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
		attr("xmlns:a", drawingNamespace),
		attr("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
		attr("xmlns:wpg", drawingGroup),
		attr("xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
	}
}

const (
	drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main"
	drawingGroup     = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
)

// drawing is a group of shapes that stands in its paragraph like a large letter. Programs that
// know no groups show nothing, and have the list.
func (w *docxWriter) drawing(d drawing, f figure, across, down int) *ooxml.Element {
	w.drawings++
	id := w.drawings
	frame := func(x, y, width, height int) ooxml.Nodes {
		return ooxml.Nodes{
			ooxml.New("a:off", number("x", x*across), number("y", y*down)),
			ooxml.New("a:ext", number("cx", width*across), number("cy", height*down)),
		}
	}
	group := ooxml.New("wpg:wgp", on("wpg:cNvGrpSpPr"),
		ooxml.New("wpg:grpSpPr", ooxml.New("a:xfrm", frame(0, 0, d.width, d.height),
			ooxml.New("a:chOff", attr("x", "0"), attr("y", "0")),
			ooxml.New("a:chExt", number("cx", d.width*across), number("cy", d.height*down)))))
	named := func() ooxml.Nodes {
		w.drawings++
		return ooxml.Nodes{number("id", w.drawings), attr("name", f.name.String()+" "+strconv.Itoa(w.drawings))}
	}
	for _, l := range d.lines {
		left, width := l.x1, l.x2-l.x1
		if width < 0 {
			left, width = l.x2, -width
		}
		group.Add(ooxml.New("wps:wsp", ooxml.New("wps:cNvPr", named()), on("wps:cNvCnPr"),
			ooxml.New("wps:spPr", ooxml.New("a:xfrm", frame(left, l.y1, width, l.y2-l.y1)), shape("line"), outline(15875, edgeColour)),
			on("wps:bodyPr")))
	}
	for _, b := range d.boxes {
		fill, line := "FFFFFF", outline(12700, edgeColour)
		if b.weight == heavyBox {
			fill, line = tintColour, outline(15875, accentColour)
		}
		group.Add(ooxml.New("wps:wsp", ooxml.New("wps:cNvPr", named()), on("wps:cNvSpPr"),
			ooxml.New("wps:spPr", ooxml.New("a:xfrm", frame(b.x, b.y, b.width, b.height)), roundedShape(b), solid(fill), line),
			ooxml.New("wps:txbx", ooxml.New("w:txbxContent", w.boxText(b, down))),
			ooxml.New("wps:bodyPr", attr("wrap", "square"), attr("lIns", "0"), attr("tIns", "0"), attr("rIns", "0"), attr("bIns", "0"), attr("anchor", "ctr"))))
	}
	inline := ooxml.New("wp:inline", attr("distT", "0"), attr("distB", "0"), attr("distL", "0"), attr("distR", "0"),
		ooxml.New("wp:extent", number("cx", d.width*across), number("cy", d.height*down)),
		ooxml.New("wp:effectExtent", attr("l", "0"), attr("t", "0"), attr("r", "0"), attr("b", "0")),
		ooxml.New("wp:docPr", number("id", id), attr("name", f.name.String()), attr("descr", f.caption.String())),
		on("wp:cNvGraphicFramePr"),
		ooxml.New("a:graphic", ooxml.New("a:graphicData", attr("uri", drawingGroup), group)))
	return ooxml.New("w:r", ooxml.New("mc:AlternateContent", ooxml.New("mc:Choice", attr("Requires", "wpg"), ooxml.New("w:drawing", inline))))
}

// boxText is the lines of a box, each in a paragraph, at the distance they are drawn with.
func (w *docxWriter) boxText(b box, down int) ooxml.Nodes {
	var all ooxml.Nodes
	for i, l := range b.lines {
		style, pixels := "FigureText", l.size.pixels()+lineGap
		if l.size == nameText {
			style = "FigureName"
		}
		before := 0
		if i > 0 {
			before = max(0, l.y-b.lines[i-1].y-pixels)
		}
		p := ooxml.New("w:p",
			ooxml.New("w:pPr", set("w:pStyle", style), exactly(before*down/emuPerTwip, 0, pixels*down/emuPerTwip)), w.runs(l.text))
		if down < drawingDown {
			shrink(p, max(2, figurePoints(l.size)*2*down/drawingDown))
		}
		all = append(all, p)
	}
	if len(all) == 0 {
		all = ooxml.Nodes{on("w:p")}
	}
	return all
}

// figurePoints is the size of the type of the styles in drawings, which is for our own paper.
func figurePoints(s textSize) int {
	if s == nameText {
		return 9
	}
	return 8
}

// shrink makes the words of a paragraph smaller than its style does, in half points.
func shrink(p *ooxml.Element, half int) {
	for _, r := range p.Elements("w:r") {
		properties := r.Find("w:rPr")
		if properties == nil {
			properties = ooxml.New("w:rPr")
			r.Put(properties, "w:t", "w:br", "w:tab")
		}
		for _, name := range []string{"w:sz", "w:szCs"} {
			properties.Put(set(name, strconv.Itoa(half)), "w:rtl", "w:lang")
		}
	}
}

const emuPerTwip = 635

func shape(name string) *ooxml.Element {
	return ooxml.New("a:prstGeom", attr("prst", name), on("a:avLst"))
}

// roundedShape is a rectangle with corners of the same size whatever its own.
func roundedShape(b box) *ooxml.Element {
	corner := 5 * 100000 / max(1, min(b.width, b.height))
	return ooxml.New("a:prstGeom", attr("prst", "roundRect"),
		ooxml.New("a:avLst", ooxml.New("a:gd", attr("name", "adj"), attr("fmla", "val "+strconv.Itoa(corner)))))
}

func solid(rgb string) *ooxml.Element {
	return ooxml.New("a:solidFill", ooxml.New("a:srgbClr", attr("val", rgb)))
}

func outline(width int, rgb string) *ooxml.Element {
	return ooxml.New("a:ln", number("w", width), solid(rgb))
}
