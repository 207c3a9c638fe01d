package office

import (
	_ "embed"
	"fmt"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// layoutKind is what a slide is for.
type layoutKind uint8

const (
	titleLayout   layoutKind = iota // the name of the project
	contentLayout                   // a heading and text
	graphicLayout                   // a heading alone, above a table or a drawing
	closingLayout                   // the last slide
)

// frame is where something stands, in EMU (914400 to the inch).
type frame struct{ x, y, width, height int }

// area is more than an int can be where that is 32 bits.
func (f frame) area() int64 { return int64(f.width) * int64(f.height) }

// holder is a place for text in a layout: what the layout calls it, and where it stands.
type holder struct {
	kind  string // title, ctrTitle, subTitle or body; nothing for what may hold anything
	index string
	frame frame
	size  int // of the type, in points; nothing when it is not known
}

// slideLayout is a layout and its places for text. Those without a size are not there.
type slideLayout struct {
	part                        *ooxml.Part
	title, body, footer, number holder
}

// deck is a presentation without slides: its design, our own or a municipality's.
type deck struct {
	pkg           *ooxml.Package
	presentation  *ooxml.Part
	root          *ooxml.Element // of the presentation, made when the slides are known
	notesMaster   *ooxml.Part
	notesIndex    string // of the place for notes on a page of notes
	layouts       map[layoutKind]slideLayout
	width, height int
	// breadth is how wide the letters are, in per cent of those of our own face.
	breadth int
}

// Measures of a slide of our own, 16 to 9.
const (
	slideWidth  = 12192000
	slideHeight = 6858000
	slideMargin = 640080
	slideText   = slideWidth - 2*slideMargin
	closingSide = 3900000 // the coloured side of the last slide
)

func ownFrames() (title, body, footer, page frame) {
	return frame{slideMargin, 400000, slideText, 860000}, frame{slideMargin, 1500000, slideText, 4650000},
		frame{slideMargin, 6380000, slideText - 1300000, 300000}, frame{slideWidth - slideMargin - 1200000, 6380000, 1200000, 300000}
}

// ownDeck is the design of a presentation that no template was given for.
func ownDeck(lang value.Lang) (*deck, error) {
	d := &deck{pkg: &ooxml.Package{}, width: slideWidth, height: slideHeight, breadth: 100, layouts: map[layoutKind]slideLayout{}}
	d.presentation = d.pkg.Add("/ppt/presentation.xml", pptxTypes+"presentation.main+xml")
	d.pkg.Relate(officeRelations+"/officeDocument", d.presentation)
	master := d.pkg.Add("/ppt/slideMasters/slideMaster1.xml", pptxTypes+"slideMaster+xml")
	masterID := d.presentation.Relate(officeRelations+"/slideMaster", master)
	if err := d.theme(master, "/ppt/theme/theme1.xml"); err != nil {
		return nil, err
	}
	layouts := ooxml.New("p:sldLayoutIdLst")
	for i, l := range ownLayouts(lang) {
		part := d.pkg.Add(fmt.Sprintf("/ppt/slideLayouts/slideLayout%d.xml", i+1), pptxTypes+"slideLayout+xml")
		part.Root = l.root
		part.Relate(officeRelations+"/slideMaster", master)
		layouts.Add(ooxml.New("p:sldLayoutId", number("id", firstLayoutID+int64(i)), attr("r:id", master.Relate(officeRelations+"/slideLayout", part))))
		l.layout.part = part
		d.layouts[l.kind] = l.layout
	}
	master.Root = ownMaster(lang, layouts)
	d.root = ooxml.New("p:presentation", pptxNamespaces(), attr("saveSubsetFonts", "1"),
		ooxml.New("p:sldMasterIdLst", ooxml.New("p:sldMasterId", number("id", firstLayoutID-1), attr("r:id", masterID))),
		ooxml.New("p:sldSz", number("cx", d.width), number("cy", d.height)),
		ooxml.New("p:notesSz", number("cx", notesWidth), number("cy", notesHeight)),
		ooxml.New("p:defaultTextStyle", ooxml.New("a:defPPr", ooxml.New("a:defRPr", attr("lang", languageTag(lang)))),
			ooxml.New("a:lvl1pPr", ooxml.New("a:defRPr", attr("sz", "1800"), schemeFill("tx1"), faces("+mn-lt")))))
	return d, d.addNotesMaster(lang, "/ppt/theme/theme2.xml")
}

// finish writes the presentation with its slides.
func (d *deck) finish(slides ooxml.Nodes) {
	if d.root.Find("p:notesMasterIdLst") == nil {
		id := d.presentation.Relate(officeRelations+"/notesMaster", d.notesMaster)
		d.root.Put(ooxml.New("p:notesMasterIdLst", ooxml.New("p:notesMasterId", attr("r:id", id))), "p:handoutMasterIdLst", "p:sldSz")
	}
	d.root.Put(ooxml.New("p:sldIdLst", slides), "p:sldSz")
	d.presentation.Root = d.root
}

// firstLayoutID is where the ids of layouts begin, above that of their master. The format asks
// for ids of at least 2^31.
const firstLayoutID int64 = 2147483649

// theme gives a master its colours and faces.
func (d *deck) theme(master *ooxml.Part, name string) error {
	root, err := ooxml.Parse(pptxTheme)
	if err != nil {
		return err
	}
	part := d.pkg.Add(name, "application/vnd.openxmlformats-officedocument.theme+xml")
	part.Root = root
	master.Relate(officeRelations+"/theme", part)
	return nil
}

//go:embed pptx_theme.xml
var pptxTheme []byte

// ownLayout is a layout of ours and what stands where in it.
type ownLayout struct {
	kind   layoutKind
	layout slideLayout
	root   *ooxml.Element
}

func ownLayouts(lang value.Lang) []ownLayout {
	title, body, footer, page := ownFrames()
	foot, num := holder{kind: "ftr", index: "11", frame: footer}, holder{kind: "sldNum", index: "12", frame: page}
	front := slideLayout{
		title:  holder{kind: "ctrTitle", index: "", frame: frame{slideMargin + 200000, 1300000, slideText - 400000, 2300000}},
		body:   holder{kind: "subTitle", index: "1", frame: frame{slideMargin + 200000, 3850000, slideText - 400000, 1900000}},
		footer: foot,
	}
	text := slideLayout{title: holder{kind: "title", index: "", frame: title}, body: holder{kind: "", index: "1", frame: body}, footer: foot, number: num}
	graphic := slideLayout{title: holder{kind: "title", index: "", frame: title}, body: holder{kind: "", index: "", frame: body}, footer: foot, number: num}
	closing := slideLayout{
		title:  holder{kind: "title", index: "", frame: frame{400000, 1500000, closingSide - 800000, 3600000}},
		body:   holder{kind: "body", index: "1", frame: frame{closingSide + 500000, 1500000, slideWidth - closingSide - 500000 - slideMargin, 3600000}},
		footer: holder{kind: "ftr", index: "11", frame: frame{closingSide + 500000, footer.y, slideWidth - closingSide - 500000 - slideMargin - 1300000, footer.height}},
		number: num,
	}
	white := func(size int, bold string) *ooxml.Element {
		return ooxml.New("a:lstStyle", ooxml.New("a:lvl1pPr", attr("marL", "0"), attr("indent", "0"), on("a:buNone"),
			ooxml.New("a:defRPr", number("sz", size*100), attr("b", bold), schemeFill("bg1"), faces("+mn-lt"))))
	}
	plainFooter := func(l slideLayout) ooxml.Nodes {
		nodes := ooxml.Nodes{placeholderShape(6, "Footer", l.footer, true, lang, nil)}
		if l.number.frame.width > 0 {
			nodes = append(nodes, placeholderShape(7, "Slide number", l.number, true, lang, nil))
		}
		return nodes
	}
	return []ownLayout{
		{titleLayout, front, layoutRoot("title", "Title slide", "0", schemeBackground("tx2"),
			placeholderShape(2, "Title", front.title, true, lang, &holderLook{anchor: "b", styles: white(44, "1")}),
			placeholderShape(3, "Subtitle", front.body, true, lang, &holderLook{anchor: "t", styles: white(22, "0")}),
			placeholderShape(6, "Footer", front.footer, true, lang, &holderLook{anchor: "ctr", styles: white(10, "0")}))},
		{contentLayout, text, layoutRoot("obj", "Title and content", "1", nil,
			placeholderShape(2, "Title", text.title, false, lang, nil),
			placeholderShape(3, "Content", text.body, false, lang, nil), plainFooter(text))},
		{graphicLayout, graphic, layoutRoot("titleOnly", "Title only", "1", nil,
			placeholderShape(2, "Title", graphic.title, false, lang, nil), plainFooter(graphic))},
		{closingLayout, closing, layoutRoot("tx", "Closing", "0", nil,
			filledShape(8, "Side", frame{0, 0, closingSide, slideHeight}, "tx2"),
			placeholderShape(2, "Title", closing.title, true, lang, &holderLook{anchor: "t", styles: white(36, "1")}),
			placeholderShape(3, "Text", closing.body, true, lang, &holderLook{anchor: "t"}), plainFooter(closing))},
	}
}

func layoutRoot(kind, name, masterShapes string, background *ooxml.Element, shapes ...ooxml.Node) *ooxml.Element {
	return ooxml.New("p:sldLayout", pptxNamespaces(), attr("type", kind), attr("preserve", "1"), attr("showMasterSp", masterShapes),
		ooxml.New("p:cSld", attr("name", name), background, shapeTree(shapes...)), masterColours())
}

// ownMaster is what all our slides have in common.
func ownMaster(lang value.Lang, layouts *ooxml.Element) *ooxml.Element {
	title, body, footer, page := ownFrames()
	small := func(align string) *ooxml.Element {
		return ooxml.New("a:lstStyle", ooxml.New("a:lvl1pPr", attr("algn", align), ooxml.New("a:defRPr", attr("sz", "1000"), schemeFill("accent2"), faces("+mn-lt"))))
	}
	level := func(n string, left, size int, bullet string) *ooxml.Element {
		return ooxml.New("a:"+n, number("marL", left), attr("indent", "-285750"),
			ooxml.New("a:spcBef", ooxml.New("a:spcPts", attr("val", "900"))),
			ooxml.New("a:buClr", ooxml.New("a:schemeClr", attr("val", "tx2"))),
			ooxml.New("a:buFont", attr("typeface", "Arial")), ooxml.New("a:buChar", attr("char", bullet)),
			ooxml.New("a:defRPr", number("sz", size*100), schemeFill("tx1"), faces("+mn-lt")))
	}
	return ooxml.New("p:sldMaster", pptxNamespaces(),
		ooxml.New("p:cSld", schemeBackground("bg1"), shapeTree(
			filledShape(8, "Rule", frame{slideMargin + 91440, 1290000, 900000, 45720}, "tx2"),
			placeholderShape(2, "Title", holder{kind: "title", index: "", frame: title}, true, lang, &holderLook{anchor: "b"}),
			placeholderShape(3, "Text", holder{kind: "body", index: "1", frame: body}, true, lang, &holderLook{anchor: "t"}),
			placeholderShape(6, "Footer", holder{kind: "ftr", index: "3", frame: footer}, true, lang, &holderLook{anchor: "ctr", styles: small("l")}),
			placeholderShape(7, "Slide number", holder{kind: "sldNum", index: "4", frame: page}, true, lang, &holderLook{anchor: "ctr", styles: small("r")}))),
		colourMap("p:clrMap"), layouts,
		ooxml.New("p:hf", attr("hdr", "0"), attr("dt", "0")),
		ooxml.New("p:txStyles",
			ooxml.New("p:titleStyle", ooxml.New("a:lvl1pPr", attr("algn", "l"), ooxml.New("a:lnSpc", ooxml.New("a:spcPct", attr("val", "90000"))), on("a:buNone"),
				ooxml.New("a:defRPr", attr("sz", "3200"), attr("b", "1"), schemeFill("tx2"), faces("+mj-lt")))),
			ooxml.New("p:bodyStyle", level("lvl1pPr", 285750, 20, "•"), level("lvl2pPr", 571500, 18, "–"), level("lvl3pPr", 857250, 16, "•")),
			ooxml.New("p:otherStyle", ooxml.New("a:lvl1pPr", ooxml.New("a:defRPr", attr("sz", "1800"), schemeFill("tx1"), faces("+mn-lt"))))))
}

// addNotesMaster adds the page that notes are printed on.
func (d *deck) addNotesMaster(lang value.Lang, theme string) error {
	d.notesIndex = "3"
	d.notesMaster = d.pkg.Add("/ppt/notesMasters/notesMaster1.xml", pptxTypes+"notesMaster+xml")
	picture, text := notesFrames()
	d.notesMaster.Root = ooxml.New("p:notesMaster", pptxNamespaces(),
		ooxml.New("p:cSld", schemeBackground("bg1"), shapeTree(
			picturePlace(2, holder{kind: "sldImg", index: "2", frame: picture}, true),
			placeholderShape(3, "Notes", holder{kind: "body", index: "3", frame: text}, true, lang, &holderLook{anchor: "t"}))),
		colourMap("p:clrMap"),
		ooxml.New("p:notesStyle", ooxml.New("a:lvl1pPr", ooxml.New("a:defRPr", attr("sz", "1200"), schemeFill("tx1"), faces("+mn-lt")))))
	return d.theme(d.notesMaster, theme)
}

// A page of notes, upright, with the slide above the notes.
const (
	notesWidth  = 6858000
	notesHeight = 9144000
)

func notesFrames() (picture, text frame) {
	return frame{685800, 800000, 5486400, 3086100}, frame{685800, 4200000, 5486400, 4200000}
}
