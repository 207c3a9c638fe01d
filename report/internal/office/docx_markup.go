package office

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// The small pieces that WordprocessingML is made of. Lengths are in twips, twentieths of a
// point, and the spacing of lines in parts of 240.

// set is an element that says one thing of what it stands in.
func set(name, val string) *ooxml.Element { return ooxml.New(name, attr("w:val", val)) }

func off(name string) *ooxml.Element { return set(name, "0") }

func colour(rgb string) *ooxml.Element { return set("w:color", rgb) }

// points is the size of type.
func points(size int) ooxml.Nodes { return halfPoints(2 * size) }

func halfPoints(size int) ooxml.Nodes {
	n := strconv.Itoa(size)
	return ooxml.Nodes{set("w:sz", n), set("w:szCs", n)}
}

func spacing(before, after, line int) *ooxml.Element {
	return ooxml.New("w:spacing", number("w:before", before), number("w:after", after), number("w:line", line), attr("w:lineRule", "auto"))
}

// exactly is spacing with lines of one height, whatever stands in them.
func exactly(before, after, line int) *ooxml.Element {
	return ooxml.New("w:spacing", number("w:before", before), number("w:after", after), number("w:line", line), attr("w:lineRule", "exact"))
}

// indentation moves a paragraph to the right, and its first line back to the left.
func indentation(left, hanging int) *ooxml.Element {
	return ooxml.New("w:ind", number("w:left", left), number("w:hanging", hanging))
}

func tabStop(kind string, at int) *ooxml.Element {
	return ooxml.New("w:tabs", ooxml.New("w:tab", attr("w:val", kind), number("w:pos", at)))
}

// border is a line in eighths of a point, with a space in points between it and the text.
func border(side string, width, space int, rgb string) *ooxml.Element {
	return ooxml.New(side, attr("w:val", "single"), number("w:sz", width), number("w:space", space), attr("w:color", rgb))
}

func shading(rgb string) *ooxml.Element {
	return ooxml.New("w:shd", attr("w:val", "clear"), attr("w:color", "auto"), attr("w:fill", rgb))
}

// length is a measure with its unit.
func length(name string, twips int) *ooxml.Element {
	return ooxml.New(name, number("w:w", twips), attr("w:type", "dxa"))
}

func cellMargins(above, beside int) *ooxml.Element {
	return ooxml.New("w:tblCellMar", length("w:top", above), length("w:left", beside), length("w:bottom", above), length("w:right", beside))
}

// language is the language that words are spelled and read aloud in.
func language(lang value.Lang) *ooxml.Element { return set("w:lang", languageTag(lang)) }

// The namespace of a Word document, and what its parts are called.
const (
	docxNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	docxTypes     = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)
