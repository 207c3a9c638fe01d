// Package office writes a document for Word and for PowerPoint, in a look of our own or in a municipality's
// template.
//
// Files that begin with docx are for Word, and those with pptx for PowerPoint: each has its look
// (docx_styles.go, pptx_design.go), its texts, tables and drawings, what it finds in a template, and the
// small pieces its XML is made of. The rest is for both: how wide columns are (columns.go), how texts are
// written (text.go), which templates are refused, and why (template.go), and what in them would fetch or
// start something (template_inspect.go). The file itself, an archive of XML, is made by package ooxml.
//
// Word, PowerPoint and LibreOffice must open what is written without a question, and a screen reader must
// find the headings, the tables and the texts of drawings in it. Who changes the look changes styles and
// layouts, so that those who get the file can change them too.
package office

import (
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// The small pieces that both kinds of files are made of.

func attr(name, val string) ooxml.Attr { return ooxml.Attr{Name: name, Value: val} }

func number[T int | int64](name string, val T) ooxml.Attr {
	return attr(name, strconv.FormatInt(int64(val), 10))
}

func on(name string) *ooxml.Element { return ooxml.New(name) }

func shape(name string) *ooxml.Element {
	return ooxml.New("a:prstGeom", attr("prst", name), on("a:avLst"))
}

// roundedShape is a rectangle with corners of the same size whatever its own.
func roundedShape(b doc.Box) *ooxml.Element {
	corner := 5 * 100000 / max(1, min(b.Width, b.Height))
	return ooxml.New("a:prstGeom", attr("prst", "roundRect"),
		ooxml.New("a:avLst", ooxml.New("a:gd", attr("name", "adj"), attr("fmla", "val "+strconv.Itoa(corner)))))
}

// languageTag names a language the way Word does, with a country.
func languageTag(lang value.Lang) string {
	switch lang {
	case value.NN:
		return "nn-NO"
	case value.EN:
		return "en-GB"
	}
	return "nb-NO"
}

// emuPerTwip is how many EMU there are in a twip, a twentieth of a point.
const emuPerTwip = 635

// What drawings, and the relations between parts, are called.
const (
	drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main"
	officeRelations  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// addProperties adds what a document for Word or PowerPoint says about itself to those who file it. It
// was made when somebody asked for it, which is nothing the plan knows, and so it holds no date.
func addProperties(p *ooxml.Package, d doc.Content) {
	part := p.Add("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
	part.Root = ooxml.New("cp:coreProperties",
		attr("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
		attr("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
		ooxml.New("dc:title", ooxml.Text(d.Title.String()+" – "+d.Kind)),
		ooxml.New("dc:language", ooxml.Text(languageTag(d.Lang))))
	p.Relate("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", part)
}
