package office

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// The small pieces that PresentationML is made of. Lengths are in EMU, sizes of type in
// hundredths of a point.

const (
	pptxNamespace = "http://schemas.openxmlformats.org/presentationml/2006/main"
	pptxTypes     = "application/vnd.openxmlformats-officedocument.presentationml."
)

func pptxNamespaces() ooxml.Nodes {
	return ooxml.Nodes{attr("xmlns:a", drawingNamespace), attr("xmlns:r", officeRelations), attr("xmlns:p", pptxNamespace)}
}

// shapeTree is the shapes of a slide, in the order they are read.
func shapeTree(shapes ...ooxml.Node) *ooxml.Element {
	tree := ooxml.New("p:spTree",
		ooxml.New("p:nvGrpSpPr", ooxml.New("p:cNvPr", attr("id", "1"), attr("name", "")), on("p:cNvGrpSpPr"), on("p:nvPr")),
		on("p:grpSpPr"))
	tree.Add(shapes...)
	return tree
}

// place is where a shape stands.
func place(name string, f frame) *ooxml.Element {
	return ooxml.New(name, ooxml.New("a:off", number("x", f.x), number("y", f.y)), ooxml.New("a:ext", number("cx", f.width), number("cy", f.height)))
}

func placeholder(h holder) *ooxml.Element {
	ph := ooxml.New("p:ph")
	if h.kind != "" {
		ph.Add(attr("type", h.kind))
	}
	if h.kind == "ftr" || h.kind == "sldNum" {
		ph.Add(attr("sz", "quarter"))
	}
	if h.index != "" {
		ph.Add(attr("idx", h.index))
	}
	return ph
}

// holderLook is how a place for text looks where that is not as on the master.
type holderLook struct {
	anchor string
	styles *ooxml.Element
}

// placeholderShape is a place for text on a master or a layout. It stands where the master's
// stands unless it is to be placed.
func placeholderShape(id int, name string, h holder, placed bool, lang value.Lang, look *holderLook) *ooxml.Element {
	properties := ooxml.New("p:spPr")
	if placed {
		properties.Add(place("a:xfrm", h.frame))
	}
	body := ooxml.New("a:bodyPr")
	styles := on("a:lstStyle")
	if placed {
		properties.Add(shape("rect"))
	}
	if look != nil {
		body.Add(attr("vert", "horz"), attr("lIns", "91440"), attr("tIns", "45720"), attr("rIns", "91440"), attr("bIns", "45720"),
			attr("rtlCol", "0"), attr("anchor", look.anchor), on("a:normAutofit"))
		if look.styles != nil {
			styles = look.styles
		}
	}
	paragraph := ooxml.New("a:p", endOfParagraph(lang))
	if h.kind == "sldNum" {
		paragraph = ooxml.New("a:p", slideNumber(lang, "1"))
	}
	return ooxml.New("p:sp",
		ooxml.New("p:nvSpPr", ooxml.New("p:cNvPr", number("id", id), attr("name", name)),
			ooxml.New("p:cNvSpPr", ooxml.New("a:spLocks", attr("noGrp", "1"))), ooxml.New("p:nvPr", placeholder(h))),
		properties, ooxml.New("p:txBody", body, styles, paragraph))
}

// slideNumber is a number that PowerPoint keeps up to date by itself.
func slideNumber(lang value.Lang, shown string) *ooxml.Element {
	return ooxml.New("a:fld", attr("id", "{5C22544A-0001-4000-8000-000000000001}"), attr("type", "slidenum"),
		ooxml.New("a:rPr", attr("lang", languageTag(lang))), ooxml.New("a:t", ooxml.Text(shown)))
}

func endOfParagraph(lang value.Lang) *ooxml.Element {
	return ooxml.New("a:endParaRPr", attr("lang", languageTag(lang)))
}

// filledShape is a rectangle that says nothing, and that screen readers pass by.
func filledShape(id int, name string, f frame, colour string) *ooxml.Element {
	return ooxml.New("p:sp",
		ooxml.New("p:nvSpPr", ooxml.New("p:cNvPr", number("id", id), attr("name", name), decorative()), on("p:cNvSpPr"), ooxml.New("p:nvPr", attr("userDrawn", "1"))),
		ooxml.New("p:spPr", place("a:xfrm", f), shape("rect"), schemeFill(colour), ooxml.New("a:ln", on("a:noFill"))),
		ooxml.New("p:txBody", on("a:bodyPr"), on("a:lstStyle"), on("a:p")))
}

// decorative is the mark of what has no meaning to tell.
func decorative() *ooxml.Element {
	return ooxml.New("a:extLst", ooxml.New("a:ext", attr("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"),
		ooxml.New("adec:decorative", attr("xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative"), attr("val", "1"))))
}

func picturePlace(id int, h holder, placed bool) *ooxml.Element {
	properties := ooxml.New("p:spPr")
	if placed {
		properties.Add(place("a:xfrm", h.frame), shape("rect"), ooxml.New("a:ln", attr("w", "9525"), schemeFill("accent2")))
	}
	return ooxml.New("p:sp",
		ooxml.New("p:nvSpPr", ooxml.New("p:cNvPr", number("id", id), attr("name", "Slide")),
			ooxml.New("p:cNvSpPr", ooxml.New("a:spLocks", attr("noGrp", "1"), attr("noRot", "1"), attr("noChangeAspect", "1"))), ooxml.New("p:nvPr", placeholder(h))),
		properties)
}

func schemeFill(name string) *ooxml.Element {
	return ooxml.New("a:solidFill", ooxml.New("a:schemeClr", attr("val", name)))
}

func schemeBackground(name string) *ooxml.Element {
	return ooxml.New("p:bg", ooxml.New("p:bgPr", schemeFill(name), on("a:effectLst")))
}

func schemeLine(width int, name string) *ooxml.Element {
	return ooxml.New("a:ln", number("w", width), schemeFill(name))
}

func faces(name string) ooxml.Nodes { return ooxml.Nodes{ooxml.New("a:latin", attr("typeface", name))} }

func masterColours() *ooxml.Element { return ooxml.New("p:clrMapOvr", on("a:masterClrMapping")) }

func colourMap(name string) *ooxml.Element {
	e := ooxml.New(name, attr("bg1", "lt1"), attr("tx1", "dk1"), attr("bg2", "lt2"), attr("tx2", "dk2"))
	for n := range 6 {
		accent := "accent" + strconv.Itoa(n+1)
		e.Add(attr(accent, accent))
	}
	e.Add(attr("hlink", "hlink"), attr("folHlink", "folHlink"))
	return e
}
