package office

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
)

// paper is how a drawing stands on paper: the scales in EMU (914400 to the inch) for a pixel, the
// most pixels that have room on a page, and the style of its small text. A drawing is as wide as
// the text. It is drawn a little higher than it is, so that its lines of type, which are no wider
// than the boxes by a good measure, can be large enough to read on paper.
type paper struct {
	across, down int
	height       int
	text         string
	// shrunk is set when the drawing is smaller than our own page has it, and so its letters.
	shrunk bool
}

// The scales of a drawing on our own page.
const (
	uprightAcross = 6000
	uprightDown   = 7500
)

// sidewaysPaper is the width of the text on a page on its side, in EMU.
const sidewaysPaper = (pageHeightTwips - 2*narrowMarginTwips) * emuPerTwip

// onPaper says how a drawing stands on paper. One that is too wide for a page stands on a page on
// its side, and is made a little lower, with smaller text, when it then fits on one page or fewer pages are needed.
func onPaper(d doc.Drawing) paper {
	switch {
	case !d.Sideways():
		return paper{across: uprightAcross, down: uprightDown, height: 1000, text: "FigureText"}
	case d.Height <= 690 && d.Width <= doc.SidewaysWidth:
		return paper{across: sidewaysPaper / doc.SidewaysWidth, down: uprightDown, height: 690, text: "FigureText"}
	}
	return paper{across: sidewaysPaper / d.Width, down: 6150, height: 840, text: "FigureSmall"}
}

// figure writes a drawing of shapes, which stays sharp and can be read aloud: the caption is its
// text alternative, and everything in it is told once more in the list below.
func (w *docxWriter) figure(f doc.Figure) {
	sheet := onPaper(f.Drawing)
	if w.inTemplate {
		sheet = w.onPage(f.Drawing)
	}
	if f.Drawing.Sideways() {
		w.turn()
	}
	for _, d := range f.Drawing.Pages(sheet.height) {
		w.paragraph("Figure", w.drawing(d, f, sheet))
	}
	w.paragraph("Caption", w.runs(f.Caption))
	w.turnBack()
	if len(f.Told) > 0 {
		w.paragraph("Term", w.runs(f.Summary))
		w.items(f.Told, 0)
	}
}

// onPage makes room for a drawing on the pages of a template, as large as they let it be.
func (w *docxWriter) onPage(d doc.Drawing) paper {
	across := min(uprightAcross, w.width*emuPerTwip/max(doc.PageWidth, d.Width))
	sheet := paper{across: across, down: across * uprightDown / uprightAcross, height: 1000, text: "FigureText", shrunk: across < uprightAcross}
	sheet.height = max(1, min(sheet.height, w.height*emuPerTwip*9/10/max(1, sheet.down)))
	return sheet
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

const drawingGroup = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"

// drawing is a group of shapes that stands in its paragraph like a large letter. Programs that
// know no groups show nothing, and have the list.
func (w *docxWriter) drawing(d doc.Drawing, f doc.Figure, sheet paper) *ooxml.Element {
	w.drawings++
	id := w.drawings
	frame := func(x, y, width, height int) ooxml.Nodes {
		return ooxml.Nodes{
			ooxml.New("a:off", number("x", x*sheet.across), number("y", y*sheet.down)),
			ooxml.New("a:ext", number("cx", width*sheet.across), number("cy", height*sheet.down)),
		}
	}
	group := ooxml.New("wpg:wgp", on("wpg:cNvGrpSpPr"),
		ooxml.New("wpg:grpSpPr", ooxml.New("a:xfrm", frame(0, 0, d.Width, d.Height),
			ooxml.New("a:chOff", attr("x", "0"), attr("y", "0")),
			ooxml.New("a:chExt", number("cx", d.Width*sheet.across), number("cy", d.Height*sheet.down)))))
	named := func() ooxml.Nodes {
		w.drawings++
		return ooxml.Nodes{number("id", w.drawings), attr("name", f.Name.String()+" "+strconv.Itoa(w.drawings))}
	}
	for _, l := range d.Lines {
		left, width := l.X1, l.X2-l.X1
		if width < 0 {
			left, width = l.X2, -width
		}
		group.Add(ooxml.New("wps:wsp", ooxml.New("wps:cNvPr", named()), on("wps:cNvCnPr"),
			ooxml.New("wps:spPr", ooxml.New("a:xfrm", frame(left, l.Y1, width, l.Y2-l.Y1)), shape("line"), arrowed(outline(15875, edgeColour), l)),
			on("wps:bodyPr")))
	}
	for _, b := range d.Boxes {
		fill, line := solid("FFFFFF"), outline(12700, edgeColour)
		switch b.Weight {
		case doc.HeavyBox:
			fill, line = solid(tintColour), outline(15875, accentColour)
		case doc.BareBox:
			fill, line = on("a:noFill"), ooxml.New("a:ln", on("a:noFill"))
		case doc.HeavyBar:
			fill, line = solid(accentPaleColour), outline(12700, accentColour)
		case doc.FullBar:
			fill, line = solid(accentColour), outline(12700, accentColour)
		}
		group.Add(ooxml.New("wps:wsp", ooxml.New("wps:cNvPr", named()), on("wps:cNvSpPr"),
			ooxml.New("wps:spPr", ooxml.New("a:xfrm", frame(b.X, b.Y, b.Width, b.Height)), outlineShape(b), fill, line),
			ooxml.New("wps:txbx", ooxml.New("w:txbxContent", w.boxText(b, sheet))),
			ooxml.New("wps:bodyPr", attr("wrap", "square"), attr("lIns", "0"), attr("tIns", "0"), attr("rIns", "0"), attr("bIns", "0"), attr("anchor", "ctr"))))
	}
	inline := ooxml.New("wp:inline", attr("distT", "0"), attr("distB", "0"), attr("distL", "0"), attr("distR", "0"),
		ooxml.New("wp:extent", number("cx", d.Width*sheet.across), number("cy", d.Height*sheet.down)),
		ooxml.New("wp:effectExtent", attr("l", "0"), attr("t", "0"), attr("r", "0"), attr("b", "0")),
		ooxml.New("wp:docPr", number("id", id), attr("name", f.Name.String()), attr("descr", f.Caption.String())),
		on("wp:cNvGraphicFramePr"),
		ooxml.New("a:graphic", ooxml.New("a:graphicData", attr("uri", drawingGroup), group)))
	return ooxml.New("w:r", ooxml.New("mc:AlternateContent", ooxml.New("mc:Choice", attr("Requires", "wpg"), ooxml.New("w:drawing", inline))))
}

// boxText is the lines of a box, each in a paragraph, at the distance they are drawn with.
func (w *docxWriter) boxText(b doc.Box, sheet paper) ooxml.Nodes {
	var all ooxml.Nodes
	for i, l := range b.Lines {
		style, pixels := sheet.text, l.Size.Pixels()+doc.LineGap
		if l.Size == doc.NameText {
			style = "FigureName"
		}
		before := 0
		if i > 0 {
			before = max(0, l.Y-b.Lines[i-1].Y-pixels)
		}
		properties := ooxml.New("w:pPr", set("w:pStyle", style), exactly(before*sheet.down/emuPerTwip, 0, pixels*sheet.down/emuPerTwip))
		switch b.Side {
		case doc.ToTheLeft:
			properties.Add(set("w:jc", "left"))
		case doc.ToTheRight:
			properties.Add(set("w:jc", "right"))
		}
		p := ooxml.New("w:p", properties, w.runs(l.Text))
		if sheet.shrunk {
			shrink(p, max(2, figurePoints(l.Size)*2*sheet.down/uprightDown))
		}
		all = append(all, p)
	}
	if len(all) == 0 {
		all = ooxml.Nodes{on("w:p")}
	}
	return all
}

// figurePoints is the size of the type of the styles in drawings, which is for our own paper.
func figurePoints(s doc.TextSize) int {
	if s == doc.NameText {
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

// outlineShape is the shape of a box: a bar has corners.
func outlineShape(b doc.Box) *ooxml.Element {
	if b.Weight.Bar() {
		return shape("rect")
	}
	return roundedShape(b)
}

func solid(rgb string) *ooxml.Element {
	return ooxml.New("a:solidFill", ooxml.New("a:srgbClr", attr("val", rgb)))
}

func outline(width int, rgb string) *ooxml.Element {
	return ooxml.New("a:ln", number("w", width), solid(rgb))
}

// arrowed gives a line its arrow. A line on paper runs from left to right, whichever way the
// stroke does.
func arrowed(line *ooxml.Element, l doc.Stroke) *ooxml.Element {
	end := "a:tailEnd"
	if l.X2 < l.X1 {
		end = "a:headEnd"
	}
	if l.Arrow {
		line.Add(ooxml.New(end, attr("type", "triangle"), attr("w", "med"), attr("len", "med")))
	}
	return line
}
