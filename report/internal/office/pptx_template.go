package office

import (
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// deckFor is the design of a presentation: a municipality's own, or ours.
func deckFor(template []byte, lang value.Lang) (*deck, error) {
	if template == nil {
		return ownDeck(lang)
	}
	return readDeck(template, lang)
}

// faceBreadth is how wide the letters of a face are, in per cent of those of our own. One that is
// not known is taken to be as wide as Verdana, the widest that is usual.
func faceBreadth(face string) int {
	switch strings.ToLower(face) {
	case "calibri", "carlito", "times new roman", "garamond":
		return 104
	case "arial", "helvetica", "liberation sans", "aptos", "segoe ui", "source sans pro", "open sans", "roboto", "lato":
		return 118
	}
	return 132
}

// deckKept is what a presentation may lead to and is kept: its design, and not its slides.
func deckKept() []string {
	return []string{"slideMaster", "notesMaster", "handoutMaster", "theme", "tableStyles", "presProps", "viewProps", "font"}
}

// readDeck reads the design of a template: its masters and layouts, without its slides.
func readDeck(data []byte, lang value.Lang) (*deck, error) {
	pkg, presentation, err := openTemplate(data)
	if err != nil {
		return nil, err
	}
	if !isPresentation(presentation) {
		return nil, unusable(templateFormat, value.Named("format", "Word"))
	}
	if err := safe(pkg, presentation, deckKept()); err != nil {
		return nil, err
	}
	d := &deck{pkg: pkg, presentation: presentation, breadth: faceBreadth(""), layouts: map[layoutKind]slideLayout{}}
	if d.root, err = readPart(presentation); err != nil {
		return nil, err
	}
	if d.root.Name() != "p:presentation" || d.root.Attr("xmlns:p") != pptxNamespace {
		return nil, unusable(templateOther)
	}
	presentation.SetContentType(pptxTypes + "presentation.main+xml")
	if err := d.readSize(); err != nil {
		return nil, err
	}
	if err := d.readLayouts(); err != nil {
		return nil, err
	}
	return d, d.readNotes(lang)
}

// readSize takes the size of the slides, and forgets what belongs to slides that are not kept.
func (d *deck) readSize() error {
	size := d.root.Find("p:sldSz")
	d.width, d.height = slideMeasure(size, "cx"), slideMeasure(size, "cy")
	if d.width == 0 || d.height == 0 {
		return unusable(templateNoRoom)
	}
	d.root.Drop(func(e *ooxml.Element) bool {
		return slices.Contains([]string{"p:sldIdLst", "p:custShowLst", "p:custDataLst", "p:smartTags", "p:extLst"}, e.Name())
	})
	var unreal error
	parts := byID(d.presentation)
	d.root.Drop(func(e *ooxml.Element) bool {
		if id := e.Attr("r:id"); id != "" && parts[id] == nil {
			unreal = unusable(templateMissing, value.Named("part", value.Excerpt(id, 80)))
		}
		return false
	})
	return unreal
}

// slideMeasure is a side of a slide, between one inch and 56 as PowerPoint has it; nothing else.
func slideMeasure(size *ooxml.Element, side string) int {
	n, err := strconv.Atoi(size.Attr(side))
	if err != nil || n < 914400 || n > 51206400 {
		return 0
	}
	return n
}

// readLayouts finds the layouts by what PowerPoint says they are for, on the first master that
// has one with a title and content.
func (d *deck) readLayouts() error {
	parts, read := byID(d.presentation), map[*ooxml.Part]bool{nil: true}
	for _, entry := range d.root.Find("p:sldMasterIdLst").Elements("p:sldMasterId") {
		part := parts[entry.Attr("r:id")]
		if read[part] {
			continue
		}
		read[part] = true
		root, err := readPart(part)
		if err != nil {
			return err
		}
		master, layouts := d.readMaster(root), byID(part)
		byKind := map[string]slideLayout{}
		var all []slideLayout
		for _, id := range root.Find("p:sldLayoutIdLst").Elements("p:sldLayoutId") {
			made := layouts[id.Attr("r:id")]
			if made == nil {
				return unusable(templateMissing, value.Named("part", value.Excerpt(id.Attr("r:id"), 80)))
			}
			if read[made] {
				continue
			}
			read[made] = true
			root, err := readPart(made)
			if err != nil {
				return err
			}
			l := d.readLayout(made, root, master)
			if kind := root.Attr("type"); kind != "" {
				if _, twice := byKind[kind]; !twice {
					byKind[kind] = l
				}
			}
			all = append(all, l)
		}
		if d.chooseLayouts(byKind, all) {
			return d.readFaces(part)
		}
	}
	return unusable(templateNoLayout)
}

// readFaces finds out how wide the letters of a master are, by the wider of its faces.
func (d *deck) readFaces(master *ooxml.Part) error {
	theme := related(master, "theme")
	if theme == nil {
		return nil
	}
	root, err := readPart(theme)
	if err != nil {
		return err
	}
	fonts := root.Find("a:themeElements", "a:fontScheme")
	d.breadth = max(faceBreadth(fonts.Find("a:majorFont", "a:latin").Attr("typeface")), faceBreadth(fonts.Find("a:minorFont", "a:latin").Attr("typeface")))
	return nil
}

// chooseLayouts decides which layout each sort of slide has, and reports whether there is one
// for slides with text.
func (d *deck) chooseLayouts(byKind map[string]slideLayout, all []slideLayout) bool {
	find := func(fits func(slideLayout) bool, kinds ...string) (slideLayout, bool) {
		for _, kind := range kinds {
			if l, ok := byKind[kind]; ok && fits(l) {
				return l, true
			}
		}
		return slideLayout{}, false
	}
	titled := func(l slideLayout) bool { return l.title.frame.width > 0 }
	whole := func(l slideLayout) bool {
		return titled(l) && l.body.kind != "subTitle" && l.body.frame.width >= d.width/3 && l.body.frame.height >= d.height/4 && l.title.frame.apart(l.body.frame)
	}
	text, ok := find(whole, "obj", "tx")
	if !ok {
		i := slices.IndexFunc(all, whole)
		if i < 0 {
			return false
		}
		text = all[i]
	}
	front, ok := find(titled, "title")
	if !ok {
		front = text
	}
	graphic, ok := find(titled, "titleOnly")
	if !ok {
		graphic = text
	}
	graphic.body.frame = text.body.frame
	if top := graphic.title.frame.y + graphic.title.frame.height; text.body.frame.y < top && top < text.body.frame.y+text.body.frame.height/2 {
		graphic.body.frame.y, graphic.body.frame.height = top, text.body.frame.height-(top-text.body.frame.y)
	}
	d.layouts[titleLayout], d.layouts[contentLayout], d.layouts[graphicLayout], d.layouts[closingLayout] = front, text, graphic, text
	return true
}

// readLayout finds the places for text in a layout. One that does not say where it stands stands
// where the master has it.
func (d *deck) readLayout(part *ooxml.Part, layout *ooxml.Element, master masterPlaces) slideLayout {
	l := slideLayout{part: part}
	for _, sp := range layout.Find("p:cSld", "p:spTree").Elements("p:sp") {
		ph := sp.Find("p:nvSpPr", "p:nvPr", "p:ph")
		if ph == nil {
			continue
		}
		h := holder{kind: ph.Attr("type"), index: ph.Attr("idx")}
		on := master.place(h.kind)
		f, ok := d.frameOf(sp)
		if !ok {
			if !on.stands {
				continue
			}
			f = on.frame
		}
		h.frame, h.size = f, typeSize(ownStyle(sp), on.style, master.style(h.kind))
		switch h.kind {
		case "title", "ctrTitle":
			l.title = h
		case "", "obj", "body", "subTitle":
			if h.frame.area() > l.body.frame.area() {
				l.body = h
			}
		case "ftr":
			l.footer = h
		case "sldNum":
			l.number = h
		}
	}
	return l
}

// apart reports whether two frames cover next to nothing of each other.
func (f frame) apart(other frame) bool {
	across := min(f.x+f.width, other.x+other.width) - max(f.x, other.x)
	down := min(f.y+f.height, other.y+other.height) - max(f.y, other.y)
	return across < smallestHolder || down < smallestHolder
}

// masterPlaces is the places for text on a master, by their kinds, and how its titles and its text
// are written.
type masterPlaces struct {
	places      map[string]masterPlace
	title, body *ooxml.Element
}

// masterPlace is where a place on a master stands, if it says so, and how its text is written.
type masterPlace struct {
	frame  frame
	stands bool
	style  *ooxml.Element
}

func (d *deck) readMaster(master *ooxml.Element) masterPlaces {
	m := masterPlaces{places: map[string]masterPlace{}}
	m.title = master.Find("p:txStyles", "p:titleStyle", "a:lvl1pPr", "a:defRPr")
	m.body = master.Find("p:txStyles", "p:bodyStyle", "a:lvl1pPr", "a:defRPr")
	for _, sp := range master.Find("p:cSld", "p:spTree").Elements("p:sp") {
		ph := sp.Find("p:nvSpPr", "p:nvPr", "p:ph")
		if _, twice := m.places[ph.Attr("type")]; ph == nil || twice {
			continue
		}
		place := masterPlace{style: ownStyle(sp)}
		place.frame, place.stands = d.frameOf(sp)
		m.places[ph.Attr("type")] = place
	}
	return m
}

// place is the place on a master that one in a layout is a case of.
func (m masterPlaces) place(kind string) masterPlace {
	like := map[string]string{"ctrTitle": "title", "subTitle": "body", "": "body", "obj": "body"}
	if general, ok := like[kind]; ok {
		kind = general
	}
	return m.places[kind]
}

// style is how all titles or all text of a master is written; nothing for the foot.
func (m masterPlaces) style(kind string) *ooxml.Element {
	switch kind {
	case "title", "ctrTitle":
		return m.title
	case "ftr", "sldNum":
		return nil
	}
	return m.body
}

// frameOf is where a shape says it stands, when that is on the slide.
func (d *deck) frameOf(sp *ooxml.Element) (frame, bool) {
	off, ext := sp.Find("p:spPr", "a:xfrm", "a:off"), sp.Find("p:spPr", "a:xfrm", "a:ext")
	var numbers [4]int
	for i, s := range []string{off.Attr("x"), off.Attr("y"), ext.Attr("cx"), ext.Attr("cy")} {
		n, err := strconv.Atoi(s)
		if err != nil {
			return frame{}, false
		}
		numbers[i] = n
	}
	f := frame{numbers[0], numbers[1], numbers[2], numbers[3]}
	if f.x < 0 || f.y < 0 || f.width < smallestHolder || f.height < smallestHolder || f.width > d.width || f.height > d.height ||
		f.x+f.width > d.width || f.y+f.height > d.height {
		return frame{}, false
	}
	return f, true
}

// smallestHolder is the least side of a place that a line of text can stand in.
const smallestHolder = 150000

// typeSize is the size of type in points, by the first of some styles that states one: that of a
// place itself, that of its master, and that of all titles or all text. Nothing when none does.
func typeSize(styles ...*ooxml.Element) int {
	for _, level := range styles {
		if n, err := strconv.Atoi(level.Attr("sz")); err == nil && n >= 800 && n <= 8000 {
			return n / 100
		}
	}
	return 0
}

// ownStyle is how a place says that its text is written.
func ownStyle(sp *ooxml.Element) *ooxml.Element {
	return sp.Find("p:txBody", "a:lstStyle", "a:lvl1pPr", "a:defRPr")
}

// readNotes finds the page for notes, or adds ours.
func (d *deck) readNotes(lang value.Lang) error {
	part := related(d.presentation, "notesMaster")
	if part == nil {
		return d.addNotesMaster(lang, d.pkg.FreeName("/ppt/theme/theme", ".xml"))
	}
	root, err := readPart(part)
	if err != nil {
		return err
	}
	d.notesMaster = part
	for _, sp := range root.Find("p:cSld", "p:spTree").Elements("p:sp") {
		if ph := sp.Find("p:nvSpPr", "p:nvPr", "p:ph"); ph.Attr("type") == "body" {
			d.notesIndex = ph.Attr("idx")
		}
	}
	return nil
}
