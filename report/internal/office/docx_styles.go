package office

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// Colours of a paper document, the same as those of the web page in print.
const (
	inkColour    = "1A2226"
	softColour   = "4B5860"
	lineColour   = "C3CCD1"
	edgeColour   = "6A7A83"
	tintColour   = "EEF4F4"
	accentColour = "00535C"
	// accentPaleColour is the accent at four tenths of its strength.
	accentPaleColour = "99BABE"
)

// docxFont is the face of a Word document. Where it is missing, Carlito has the same measures.
const docxFont = "Calibri"

// docxStyle is a named style of paragraphs or words. People change the look of the whole
// document by changing the style, so nothing is formatted in any other way where a style can.
type docxStyle struct {
	id, name  string
	own       bool   // one that Word does not have of itself
	words     bool   // a style of words, and not of paragraphs
	basedOn   string // a style of paragraphs is based on Normal when it does not say
	next      string // the style of the paragraph after it, when somebody goes on writing
	listed    bool   // stands in the gallery
	paragraph []ooxml.Node
	run       []ooxml.Node
}

func docxStyles(lang value.Lang) *ooxml.Element {
	root := ooxml.New("w:styles", attr("xmlns:w", docxNamespace),
		ooxml.New("w:docDefaults",
			ooxml.New("w:rPrDefault", ooxml.New("w:rPr",
				ooxml.New("w:rFonts", attr("w:ascii", docxFont), attr("w:hAnsi", docxFont),
					attr("w:eastAsia", docxFont), attr("w:cs", docxFont)),
				colour(inkColour), points(11), language(lang))),
			ooxml.New("w:pPrDefault", ooxml.New("w:pPr", on("w:widowControl"), on("w:suppressAutoHyphens"), spacing(0, 120, 276)))),
		ooxml.New("w:style", attr("w:type", "paragraph"), attr("w:default", "1"), attr("w:styleId", "Normal"),
			set("w:name", "Normal"), on("w:qFormat")),
		ooxml.New("w:style", attr("w:type", "character"), attr("w:default", "1"), attr("w:styleId", "DefaultParagraphFont"),
			set("w:name", "Default Paragraph Font"), set("w:uiPriority", "1"), on("w:semiHidden")),
		ooxml.New("w:style", attr("w:type", "table"), attr("w:default", "1"), attr("w:styleId", "TableNormal"),
			set("w:name", "Normal Table"), set("w:uiPriority", "99"), on("w:semiHidden"),
			ooxml.New("w:tblPr", length("w:tblInd", 0), cellMargins(0, 108))))
	for _, s := range docxStyleTable(bulletNumbering) {
		root.Add(s.element())
	}
	root.Add(docxTableStyle())
	return root
}

// docxStyleTable is the styles, with lists in a numbering.
func docxStyleTable(numbering string) []docxStyle {
	heading := func(level int, size, before, after int, more ...ooxml.Node) docxStyle {
		n := strconv.Itoa(level)
		paragraph := append([]ooxml.Node{on("w:keepNext"), on("w:keepLines")}, more...)
		return docxStyle{id: "Heading" + n, name: "heading " + n, next: "Normal", listed: true,
			paragraph: append(paragraph, spacing(before, after, 252), set("w:outlineLvl", strconv.Itoa(level-1))),
			run:       []ooxml.Node{on("w:b"), on("w:bCs"), colour(accentColour), points(size)}}
	}
	bullets := func(id, name string, level int) docxStyle {
		numbered := ooxml.New("w:numPr", set("w:ilvl", strconv.Itoa(level)), set("w:numId", numbering))
		return docxStyle{id: id, name: name, listed: level == 0,
			paragraph: []ooxml.Node{numbered, spacing(0, 60, 269)}}
	}
	contents := func(level, indent, before int, run ...ooxml.Node) docxStyle {
		n := strconv.Itoa(level)
		return docxStyle{id: "TOC" + n, name: "toc " + n, next: "Normal",
			paragraph: []ooxml.Node{spacing(before, 20, 240), indentation(indent, 0)}, run: append(run, points(10))}
	}
	return []docxStyle{
		{id: "Title", name: "Title", next: "Subtitle", listed: true,
			paragraph: []ooxml.Node{on("w:keepNext"), on("w:keepLines"), spacing(0, 80, 240)},
			run:       []ooxml.Node{on("w:b"), on("w:bCs"), colour(accentColour), points(28)}},
		{id: "Subtitle", name: "Subtitle", next: "Normal", listed: true,
			paragraph: []ooxml.Node{on("w:keepLines"), spacing(0, 200, 264)},
			run:       []ooxml.Node{colour(softColour), points(14)}},
		{id: "Kind", name: "Document Kind", own: true, next: "Title",
			paragraph: []ooxml.Node{on("w:keepNext"), spacing(0, 40, 240)},
			run:       []ooxml.Node{on("w:b"), on("w:bCs"), colour(softColour), points(12)}},
		heading(1, 18, 480, 120, ooxml.New("w:pBdr", border("w:top", 18, 8, accentColour))),
		heading(2, 13, 280, 80),
		heading(3, 11, 200, 60),
		{id: "Fact", name: "Key Fact", own: true,
			paragraph: []ooxml.Node{tabStop("left", factIndent), spacing(0, 40, 264), indentation(factIndent, factIndent)}},
		{id: "Term", name: "Term", own: true, next: "Definition",
			paragraph: []ooxml.Node{on("w:keepNext"), on("w:keepLines"), spacing(100, 0, 269)},
			run:       []ooxml.Node{on("w:b"), on("w:bCs")}},
		{id: "Definition", name: "Definition", own: true,
			paragraph: []ooxml.Node{spacing(0, 60, 269)}},
		{id: "Note", name: "Note", own: true, listed: true,
			paragraph: []ooxml.Node{on("w:keepLines"), ooxml.New("w:pBdr", border("w:left", 24, 8, accentColour)), shading(tintColour), spacing(160, 160, 276), indentation(200, 0)}},
		bullets("ListBullet", "List Bullet", 0),
		bullets("ListBullet2", "List Bullet 2", 1),
		bullets("ListBullet3", "List Bullet 3", 2),
		{id: "ListNumber", name: "List Number", listed: true, paragraph: []ooxml.Node{spacing(0, 60, 269), indentation(425, 425)}},
		{id: "Figure", name: "Figure", own: true, next: "Caption",
			paragraph: []ooxml.Node{on("w:keepNext"), spacing(120, 60, 240), set("w:jc", "center")}},
		{id: "Caption", name: "caption", next: "Normal", listed: true,
			paragraph: []ooxml.Node{on("w:keepLines"), spacing(60, 160, 264)},
			run:       []ooxml.Node{colour(softColour), points(10)}},
		{id: "FigureName", name: "Figure Name", own: true,
			paragraph: []ooxml.Node{spacing(0, 0, 240), set("w:jc", "center")},
			run:       []ooxml.Node{on("w:b"), on("w:bCs"), halfPoints(19)}},
		{id: "FigureText", name: "Figure Text", own: true, basedOn: "FigureName",
			run: []ooxml.Node{off("w:b"), off("w:bCs"), points(8)}},
		{id: "FigureSmall", name: "Figure Small", own: true, basedOn: "FigureText",
			run: []ooxml.Node{halfPoints(13)}},
		{id: "TableText", name: "Table Text", own: true, listed: true,
			paragraph: []ooxml.Node{spacing(0, 0, 252)}, run: []ooxml.Node{points(9)}},
		{id: "TableNumber", name: "Table Number", own: true, basedOn: "TableText",
			paragraph: []ooxml.Node{set("w:jc", "right")}},
		{id: "TableHeading", name: "Table Heading", own: true, basedOn: "TableText",
			paragraph: []ooxml.Node{on("w:keepNext")}, run: []ooxml.Node{on("w:b"), on("w:bCs")}},
		{id: "TableNumberHeading", name: "Table Number Heading", own: true, basedOn: "TableHeading",
			paragraph: []ooxml.Node{set("w:jc", "right")}},
		{id: "End", name: "End", own: true,
			paragraph: []ooxml.Node{exactly(0, 0, 20)},
			run:       []ooxml.Node{points(1)}},
		{id: "TOCHeading", name: "TOC Heading", next: "Normal",
			paragraph: []ooxml.Node{on("w:keepNext"), on("w:keepLines"), spacing(320, 100, 252)},
			run:       []ooxml.Node{on("w:b"), on("w:bCs"), colour(accentColour), points(13)}},
		contents(1, 0, 70, on("w:b"), on("w:bCs")),
		contents(2, 227, 0),
		{id: "Header", name: "header",
			paragraph: []ooxml.Node{ooxml.New("w:pBdr", border("w:bottom", 4, 4, lineColour)), tabStop("right", textWidthTwips), spacing(0, 0, 240)},
			run:       []ooxml.Node{colour(softColour), points(9)}},
		{id: "Footer", name: "footer",
			paragraph: []ooxml.Node{spacing(0, 0, 240)},
			run:       []ooxml.Node{colour(softColour), points(8)}},
		{id: "FooterPage", name: "Footer Page", own: true, basedOn: "Footer",
			paragraph: []ooxml.Node{ooxml.New("w:pBdr", border("w:top", 4, 4, lineColour)), spacing(0, 20, 240), set("w:jc", "right")},
			run:       []ooxml.Node{points(9)}},
		{id: "Strong", name: "Strong", words: true, listed: true, run: []ooxml.Node{on("w:b"), on("w:bCs")}},
		{id: "Quiet", name: "Quiet", own: true, words: true, run: []ooxml.Node{colour(softColour)}},
		{id: "Example", name: "Example Mark", own: true, words: true, run: []ooxml.Node{off("w:b"), off("w:bCs"), colour(softColour)}},
		{id: "Hyperlink", name: "Hyperlink", words: true, run: []ooxml.Node{colour(accentColour), set("w:u", "single")}},
	}
}

func (s docxStyle) element() *ooxml.Element {
	kind := "paragraph"
	switch {
	case s.words:
		kind, s.basedOn = "character", "DefaultParagraphFont"
	case s.basedOn == "":
		s.basedOn = "Normal"
	}
	e := ooxml.New("w:style", attr("w:type", kind))
	if s.own {
		e.Add(attr("w:customStyle", "1"))
	}
	e.Add(attr("w:styleId", s.id), set("w:name", s.name), set("w:basedOn", s.basedOn))
	if s.next != "" {
		e.Add(set("w:next", s.next))
	}
	if s.listed {
		e.Add(on("w:qFormat"))
	}
	if len(s.paragraph) > 0 {
		e.Add(ooxml.New("w:pPr", s.paragraph...))
	}
	if len(s.run) > 0 {
		e.Add(ooxml.New("w:rPr", s.run...))
	}
	return e
}

// docxTableStyle is the look of every table: lines between the rows, and a tinted first row.
func docxTableStyle() *ooxml.Element {
	return ooxml.New("w:style", attr("w:type", "table"), attr("w:customStyle", "1"), attr("w:styleId", tableStyle),
		set("w:name", "Plan Table"), set("w:basedOn", "TableNormal"), on("w:qFormat"),
		ooxml.New("w:tblPr",
			ooxml.New("w:tblBorders", border("w:top", 4, 0, lineColour), border("w:bottom", 4, 0, edgeColour), border("w:insideH", 4, 0, lineColour)),
			cellMargins(50, cellMargin)),
		ooxml.New("w:tblStylePr", attr("w:type", "firstRow"),
			ooxml.New("w:tcPr", ooxml.New("w:tcBorders", border("w:bottom", 12, 0, edgeColour)), shading(tintColour), set("w:vAlign", "bottom"))))
}

const (
	tableStyle      = "PlanTable"
	bulletNumbering = "1"
	factIndent      = 3100 // where what a key fact says begins, in twips
)

// docxNumbering is the bullets of lists in lists, and the numbers of as many lists as have them.
func docxNumbering(numbered int) *ooxml.Element {
	root := ooxml.New("w:numbering", attr("xmlns:w", docxNamespace), docxBullets("0", "ListBullet", "ListBullet2", "ListBullet3"))
	bulleted := ooxml.New("w:num", attr("w:numId", bulletNumbering), set("w:abstractNumId", "0"))
	if numbered == 0 {
		root.Add(bulleted)
		return root
	}
	root.Add(docxNumbers("1"), bulleted)
	for n := range numbered {
		root.Add(docxCount(ourLists+n+1, "1"))
	}
	return root
}

// ourLists is how many numberings there are before those of lists with numbers.
const ourLists = 1

// docxCount is the numbering of one list with numbers, which counts from 1.
func docxCount(id int, numbers string) *ooxml.Element {
	return ooxml.New("w:num", attr("w:numId", strconv.Itoa(id)), set("w:abstractNumId", numbers),
		ooxml.New("w:lvlOverride", attr("w:ilvl", "0"), set("w:startOverride", "1")))
}

// docxNumbers is the numbers of a list.
func docxNumbers(id string) *ooxml.Element {
	return ooxml.New("w:abstractNum", attr("w:abstractNumId", id), set("w:multiLevelType", "singleLevel"),
		ooxml.New("w:lvl", attr("w:ilvl", "0"), set("w:start", "1"), set("w:numFmt", "decimal"), set("w:lvlText", "%1."), set("w:lvlJc", "left"),
			ooxml.New("w:pPr", indentation(425, 425))))
}

// docxBullets is the bullets, with the styles that belong to the first levels.
func docxBullets(id string, styles ...string) *ooxml.Element {
	bullets := ooxml.New("w:abstractNum", attr("w:abstractNumId", id), set("w:multiLevelType", "hybridMultilevel"))
	for level := range docxListLevels {
		one := ooxml.New("w:lvl", attr("w:ilvl", strconv.Itoa(level)), set("w:start", "1"), set("w:numFmt", "bullet"))
		if level < len(styles) {
			one.Add(set("w:pStyle", styles[level]))
		}
		one.Add(set("w:lvlText", []string{"•", "–"}[level%2]), set("w:lvlJc", "left"),
			ooxml.New("w:pPr", indentation(340*(level+1), 340)),
			ooxml.New("w:rPr", colour(accentColour)))
		bullets.Add(one)
	}
	return bullets
}

// docxListLevels is how deep lists can lie in lists in Word.
const docxListLevels = 9

// docxFonts says what to write with where the face of the document is missing.
func docxFonts() *ooxml.Element {
	return ooxml.New("w:fonts", attr("xmlns:w", docxNamespace),
		ooxml.New("w:font", attr("w:name", docxFont),
			set("w:altName", "Carlito"), set("w:panose1", "020F0502020204030204"),
			set("w:charset", "00"), set("w:family", "swiss"), set("w:pitch", "variable")))
}
