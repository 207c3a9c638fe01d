package office

import (
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// docxTemplate is the parts of a municipality's own Word template that a document is written
// with: its pages with letterhead and foot, and its styles by their names.
type docxTemplate struct {
	pkg      *ooxml.Package
	document *ooxml.Part
	root     *ooxml.Element // of the template's own document
	page     *ooxml.Element // the properties of its last pages
	styles   map[string]string
	bullets  string // the numbering of our lists
	lists    int    // the same as a number: those of lists with numbers come after it
	// numbering is where numberings stand, and numbers what lists with numbers count by.
	numbering *ooxml.Element
	numbers   string
	width     int // of the text on a page, in twips
	height    int
}

// wordKept is what the document of a template may lead to and is kept. What is left out is its
// own text, with the pictures and the comments in it.
func wordKept() []string {
	return []string{"styles", "stylesWithEffects", "numbering", "settings", "webSettings", "fontTable", "theme", "header", "footer", "footnotes", "endnotes", "customXml"}
}

func readDOCXTemplate(data []byte) (*docxTemplate, error) {
	pkg, document, err := openTemplate(data)
	if err != nil {
		return nil, err
	}
	if isPresentation(document) {
		return nil, unusable(templateFormat, value.Named("format", "PowerPoint"))
	}
	if err := safe(pkg, document, wordKept()); err != nil {
		return nil, err
	}
	t := &docxTemplate{pkg: pkg, document: document}
	if t.root, err = readPart(document); err != nil {
		return nil, err
	}
	if t.root.Name() != "w:document" || t.root.Attr("xmlns:w") != docxNamespace {
		return nil, unusable(templateOther)
	}
	if err := t.readPage(); err != nil {
		return nil, err
	}
	if err := t.forgetOrigin(); err != nil {
		return nil, err
	}
	document.SetContentType(docxTypes + "document.main+xml")
	if err := t.addNumbering(); err != nil {
		return nil, err
	}
	return t, t.matchStyles()
}

// readPage takes the last pages of the template as the pages of the document: size, margins,
// letterhead and foot.
func (t *docxTemplate) readPage() error {
	t.page = t.root.Find("w:body", "w:sectPr")
	if t.page == nil {
		t.page = plainPage()
	}
	t.inherit()
	t.page.Drop(func(e *ooxml.Element) bool { return e.Name() == "w:sectPrChange" || e.Name() == "w:printerSettings" })
	parts := byID(t.document)
	for _, e := range t.page.Elements("") {
		if id := e.Attr("r:id"); id != "" && parts[id] == nil {
			return unusable(templateMissing, value.Named("part", value.Excerpt(id, 80)))
		}
	}
	i := inspection{}
	if i.look(t.page); i.err != nil {
		return i.err
	}
	size, margins := t.page.Find("w:pgSz"), t.page.Find("w:pgMar")
	t.width = twips(size, "w:w", pageWidthTwips) - twips(margins, "w:left", marginTwips) - twips(margins, "w:right", marginTwips) - twips(margins, "w:gutter", 0)
	t.height = twips(size, "w:h", pageHeightTwips) - twips(margins, "w:top", marginTwips) - twips(margins, "w:bottom", marginTwips)
	if t.width < narrowestText || t.height < narrowestText {
		return unusable(templateNoRoom)
	}
	return nil
}

// inherit gives the last pages the letterhead and foot that they have from the pages before, and
// a first page of their own when the first pages have one: those are not written any more.
func (t *docxTemplate) inherit() {
	var earlier []*ooxml.Element
	for _, p := range t.root.Find("w:body").Elements("w:p") {
		if page := p.Find("w:pPr", "w:sectPr"); page != nil {
			earlier = append(earlier, page)
		}
	}
	if len(earlier) == 0 {
		return
	}
	has := map[string]bool{}
	for _, e := range t.page.Elements("") {
		has[e.Name()+" "+e.Attr("w:type")] = true
	}
	after := []string{"w:footnotePr", "w:endnotePr", "w:type", "w:pgSz", "w:pgMar", "w:paperSrc", "w:pgBorders", "w:lnNumType", "w:pgNumType", "w:cols"}
	for _, page := range slices.Backward(earlier) {
		for _, e := range page.Elements("") {
			key := e.Name() + " " + e.Attr("w:type")
			if (e.Name() == "w:headerReference" || e.Name() == "w:footerReference") && !has[key] {
				has[key] = true
				t.page.Put(e, after...)
			}
		}
	}
	if earlier[0].Find("w:titlePg") != nil && t.page.Find("w:titlePg") == nil {
		t.page.Put(on("w:titlePg"), "w:textDirection", "w:bidi", "w:rtlGutter", "w:docGrid", "w:printerSettings")
	}
	t.page.Drop(func(e *ooxml.Element) bool { return e.Name() == "w:type" || e.Name() == "w:cols" })
}

// narrowestText is the least width of a page that tables and drawings can be read in, 6 cm.
const narrowestText = 3400

// twips is a measure of the template, or the usual one where it states none that can be meant.
func twips(e *ooxml.Element, name string, usual int) int {
	n, err := strconv.Atoi(e.Attr(name))
	if err != nil || n < 0 || n > widestPage {
		return usual
	}
	return n
}

const widestPage = 31680 // Word's own limit, 22 inches

func plainPage() *ooxml.Element {
	return ooxml.New("w:sectPr",
		ooxml.New("w:pgSz", number("w:w", pageWidthTwips), number("w:h", pageHeightTwips)),
		ooxml.New("w:pgMar", number("w:top", marginTwips), number("w:right", marginTwips), number("w:bottom", marginTwips), number("w:left", marginTwips),
			attr("w:header", "680"), attr("w:footer", "567"), attr("w:gutter", "0")))
}

// forgetOrigin takes out the path of the template that the template itself was made of, and the
// database that letters were to be merged with: Word asks it when the document is opened.
func (t *docxTemplate) forgetOrigin() error {
	settings := related(t.document, "settings")
	if settings == nil {
		return nil
	}
	root, err := readPart(settings)
	if err != nil {
		return err
	}
	root.Drop(func(e *ooxml.Element) bool { return e.Name() == "w:attachedTemplate" || e.Name() == "w:mailMerge" })
	settings.Keep(func(r ooxml.Relation) bool {
		return r.Kind != attachedTemplate && r.Kind != officeRelations+"/recipientData"
	})
	return nil
}

// addNumbering adds the bullets of our lists beside the template's own.
func (t *docxTemplate) addNumbering() error {
	part := related(t.document, "numbering")
	if part == nil {
		part = t.pkg.Add(t.pkg.FreeName("/word/numbering", ".xml"), docxTypes+"numbering+xml")
		part.Root = ooxml.New("w:numbering", attr("xmlns:w", docxNamespace))
		t.document.Relate(officeRelations+"/numbering", part)
	}
	root, err := readPart(part)
	if err != nil {
		return err
	}
	abstract, num := highest(root, "w:abstractNum", "w:abstractNumId")+1, highest(root, "w:num", "w:numId")+1
	t.bullets, t.lists, t.numbering, t.numbers = strconv.Itoa(num), num, root, strconv.Itoa(abstract+1)
	root.Put(t.plainBullets(strconv.Itoa(abstract)), "w:num", "w:numIdMacAtCleanup")
	root.Put(ooxml.New("w:num", attr("w:numId", t.bullets), set("w:abstractNumId", strconv.Itoa(abstract))), "w:numIdMacAtCleanup")
	return nil
}

// count adds the numbering of as many lists with numbers as the document has.
func (t *docxTemplate) count(numbered int) {
	if numbered == 0 {
		return
	}
	t.numbering.Put(docxNumbers(t.numbers), "w:num", "w:numIdMacAtCleanup")
	for n := range numbered {
		t.numbering.Put(docxCount(t.lists+n+1, t.numbers), "w:numIdMacAtCleanup")
	}
}

// plainBullets is our bullets in the colour of the text.
func (t *docxTemplate) plainBullets(id string) *ooxml.Element {
	bullets := docxBullets(id)
	bullets.Drop(func(e *ooxml.Element) bool { return e.Name() == "w:rPr" })
	return bullets
}

// originStyle is how what our own foot would say is said at the end of a document in a template,
// which has its own foot.
func originStyle() docxStyle {
	return docxStyle{id: "Origin", name: "Origin", own: true, paragraph: []ooxml.Node{on("w:keepLines"), spacing(60, 0, 240)}, run: []ooxml.Node{points(8)}}
}

// highest is the highest number that the elements of a name have.
func highest(root *ooxml.Element, name, attribute string) int {
	most := 0
	for _, e := range root.Elements(name) {
		if n, err := strconv.Atoi(e.Attr(attribute)); err == nil && n < 1<<30 {
			most = max(most, n)
		}
	}
	return most
}

// matchStyles finds our styles among the template's, by the names that Word gives them in every
// language and by their Norwegian ones, and adds those it does not have, without our colours.
func (t *docxTemplate) matchStyles() error {
	part := related(t.document, "styles")
	if part == nil {
		return unusable(templateMissing, value.Named("part", "styles.xml"))
	}
	root, err := readPart(part)
	if err != nil {
		return err
	}
	if root.Name() != "w:styles" || root.Attr("xmlns:w") != docxNamespace {
		return unusable(templateBroken)
	}
	named, ids := map[string]*ooxml.Element{}, map[string]bool{}
	t.styles = map[string]string{}
	for _, e := range root.Elements("w:style") {
		kind, id := e.Attr("w:type"), e.Attr("w:styleId")
		ids[id] = true
		aliases := e.Find("w:aliases").Attr("w:val")
		if len(aliases) > longestAliases {
			aliases = ""
		}
		names := append(strings.Split(aliases, ","), e.Find("w:name").Attr("w:val"))
		for _, name := range names {
			if key := kind + " " + styleName(name); named[key] == nil {
				named[key] = e
			}
		}
		if e.Attr("w:default") == "1" || e.Attr("w:default") == "true" {
			t.styles[map[string]string{"paragraph": "Normal", "character": "DefaultParagraphFont", "table": "TableNormal"}[kind]] = id
		}
	}
	var missing []docxStyle
	for _, s := range append(docxStyleTable(t.bullets), originStyle()) {
		kind := "paragraph"
		if s.words {
			kind = "character"
		}
		found := named[kind+" "+styleName(s.name)]
		if strings.HasPrefix(s.id, "ListBullet") && found.Find("w:pPr", "w:numPr") == nil {
			found = nil // a list without bullets is none
		}
		if found != nil && !s.own {
			t.styles[s.id] = found.Attr("w:styleId")
			continue
		}
		t.styles[s.id] = freeStyle(ids, s.id)
		missing = append(missing, s)
	}
	for _, s := range missing {
		root.Add(t.adapted(s.element()))
	}
	if grid := named["table table grid"]; grid != nil {
		t.styles[tableStyle] = grid.Attr("w:styleId")
	} else {
		t.styles[tableStyle] = freeStyle(ids, tableStyle)
		root.Add(t.adapted(docxTableStyle()))
	}
	return nil
}

// longestAliases is more bytes than Word has for the other names of a style, which are 253 characters.
const longestAliases = 4 * 253

// styleName is the name that Word knows a style by, in small letters, whatever language the
// program that wrote it has given it.
func styleName(name string) string {
	low := strings.ToLower(strings.TrimSpace(name))
	for norwegian, english := range map[string]string{"overskrift ": "heading ", "innhold ": "toc ", "innh ": "toc ", "inh ": "toc "} {
		if rest, ok := strings.CutPrefix(low, norwegian); ok && len(rest) == 1 {
			return english + rest
		}
	}
	switch low {
	case "tittel":
		return "title"
	case "undertittel":
		return "subtitle"
	case "punktliste":
		return "list bullet"
	case "punktliste 2":
		return "list bullet 2"
	case "punktliste 3":
		return "list bullet 3"
	case "bildetekst":
		return "caption"
	case "topptekst":
		return "header"
	case "bunntekst":
		return "footer"
	case "sterk":
		return "strong"
	case "hyperkobling", "hyperlenke":
		return "hyperlink"
	case "tabellrutenett":
		return "table grid"
	case "overskrift for innholdsfortegnelse":
		return "toc heading"
	}
	return low
}

// freeStyle is an id that no style of the template has.
func freeStyle(ids map[string]bool, wanted string) string {
	id := wanted
	for n := 2; ids[id]; n++ {
		id = wanted + strconv.Itoa(n)
	}
	ids[id] = true
	return id
}

// adapted is a style of ours among the template's: its neighbours have the ids they have there,
// and it has no colour of its own.
func (t *docxTemplate) adapted(style *ooxml.Element) *ooxml.Element {
	style.Drop(func(e *ooxml.Element) bool { return e.Name() == "w:color" || e.Name() == "w:shd" })
	var walk func(*ooxml.Element)
	walk = func(e *ooxml.Element) {
		switch e.Name() {
		case "w:basedOn", "w:next":
			if id, ok := t.styles[e.Attr("w:val")]; ok {
				e.Set("w:val", id)
			} else {
				e.Set("w:val", t.styles["Normal"])
			}
		case "w:top", "w:bottom", "w:left", "w:insideH":
			if e.Attr("w:color") != "" {
				e.Set("w:color", "auto")
			}
		}
		for _, child := range e.Elements("") {
			walk(child)
		}
	}
	walk(style)
	style.Set("w:styleId", t.styles[style.Attr("w:styleId")])
	style.Drop(func(e *ooxml.Element) bool {
		return (e.Name() == "w:basedOn" || e.Name() == "w:next") && e.Attr("w:val") == ""
	})
	return style
}

// write puts the text of the document in the place of the template's own, in its styles. The
// template may be in another language, and so every word says which it is in.
func (t *docxTemplate) write(body []ooxml.Node, lang value.Lang) error {
	for _, n := range body {
		if e, ok := n.(*ooxml.Element); ok {
			t.style(e, lang)
		}
	}
	root := ooxml.New("w:document")
	declared := map[string]string{}
	for _, a := range t.root.Attrs() {
		root.Add(a)
		declared[a.Name] = a.Value
	}
	for _, n := range append(ooxml.Nodes{attr("xmlns:w", docxNamespace), attr("xmlns:r", officeRelations)}, docxDrawingNamespaces()...) {
		a, ok := n.(ooxml.Attr)
		if !ok {
			continue
		}
		switch is, there := declared[a.Name]; {
		case !there:
			root.Add(a)
		case is != a.Value:
			return unusable(templateBroken)
		}
	}
	if background := t.root.Find("w:background"); background != nil {
		background.Drop(func(*ooxml.Element) bool { return true }) // its picture is not kept, its colour is
		root.Add(background)
	}
	root.Add(ooxml.New("w:body", append(body, ooxml.Node(t.page))...))
	t.document.Root = root
	return nil
}

// style gives what is written in our styles the template's.
func (t *docxTemplate) style(e *ooxml.Element, lang value.Lang) {
	switch e.Name() {
	case "w:pStyle", "w:rStyle", "w:tblStyle":
		if id, ok := t.styles[e.Attr("w:val")]; ok {
			e.Set("w:val", id)
		}
	case "w:r":
		if e.Find("w:t") != nil && e.Find("w:rPr", "w:lang") == nil {
			properties := e.Find("w:rPr")
			if properties == nil {
				properties = ooxml.New("w:rPr")
				e.Put(properties, "w:t", "w:br", "w:tab")
			}
			properties.Add(language(lang))
		}
	}
	for _, child := range e.Elements("") {
		t.style(child, lang)
	}
}
