package report_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// rezip is a file with some of its parts changed, added or, when the change is empty, left out.
func rezip(t testing.TB, file string, changes map[string]string) []byte {
	t.Helper()
	archive, err := zip.NewReader(strings.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	write := func(name, data string) {
		e, err := w.Create(name)
		require.NoError(t, err)
		_, err = e.Write([]byte(data))
		require.NoError(t, err)
	}
	done := map[string]bool{}
	for _, f := range archive.File {
		changed, ok := changes[f.Name]
		done[f.Name] = true
		if !ok {
			r, err := f.Open()
			require.NoError(t, err)
			data, err := io.ReadAll(r)
			require.NoError(t, err)
			changed = string(data)
		}
		if changed != "" {
			write(f.Name, changed)
		}
	}
	for name, data := range changes {
		if !done[name] && data != "" {
			write(name, data)
		}
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

// replaced is a file with texts replaced in some of its parts: part, old, new, and so on.
func replaced(t testing.TB, file string, changes ...string) []byte {
	t.Helper()
	archive, err := zip.NewReader(strings.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	parts := map[string]string{}
	for _, f := range archive.File {
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		parts[f.Name] = string(data)
	}
	changed := map[string]string{}
	for i := 0; i < len(changes); i += 3 {
		name := changes[i]
		if _, ok := changed[name]; !ok {
			changed[name] = parts[name]
		}
		require.Contains(t, changed[name], changes[i+1], name)
		changed[name] = strings.ReplaceAll(changed[name], changes[i+1], changes[i+2])
	}
	return rezip(t, file, changed)
}

const (
	wordTemplate  = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
	wordDocument  = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
	slideTemplate = "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
	slideDocument = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
)

// ours is a Word template of a municipality, as Word saves one in Norwegian: styles have
// Norwegian ids, and the letterhead is its own.
func ours(t testing.TB) []byte {
	t.Helper()
	plan := &samskaping.Plan{ID: "mal", Title: "Mal", Language: value.NB, Challenge: "Dette står i malen."}
	file, err := report.Render(plan, report.Options{Document: report.ProjectDescription, Format: report.DOCX})
	require.NoError(t, err)
	return replaced(t, string(file),
		"[Content_Types].xml", wordDocument, wordTemplate,
		"word/styles.xml", `w:styleId="Heading1"`, `w:styleId="Overskrift1"`,
		"word/styles.xml", `w:styleId="Title"`, `w:styleId="Tittel"`,
		"word/styles.xml", `w:name w:val="Title"`, `w:name w:val="Tittel"`,
		"word/styles.xml", `w:styleId="Normal"`, `w:styleId="Brdtekst"`,
		"word/styles.xml", `w:name w:val="Plan Table"`, `w:name w:val="Table Grid"`,
		"word/styles.xml", `w:styleId="PlanTable"`, `w:styleId="Tabellrutenett"`,
		"word/styles.xml", `w:basedOn w:val="Normal"`, `w:basedOn w:val="Brdtekst"`,
		"word/styles.xml", `w:next w:val="Normal"`, `w:next w:val="Brdtekst"`,
		"word/styles.xml", `w:next w:val="Title"`, `w:next w:val="Tittel"`,
		"word/styles.xml", `w:name w:val="List Bullet 2"`, `w:name w:val="Noe annet"`,
		"word/document.xml", `w:w="11906"`, `w:w="12240"`,
		"word/header1.xml", `Mal</w:t>`, `Storby kommune</w:t>`,
	)
}

func inTemplate(t testing.TB, template []byte) (docx, error) {
	t.Helper()
	data, err := report.Render(example(t.(*testing.T), "halden/plan.json"),
		report.Options{Document: report.ProjectDescription, Format: report.DOCX, Audience: report.Internal, Template: template})
	if err != nil {
		return docx{}, err
	}
	return unzip(t.(*testing.T), string(data)), nil
}

func TestWordTemplateKeepsLetterheadPageAndStyles(t *testing.T) {
	d, err := inTemplate(t, ours(t))
	require.NoError(t, err)
	whole(t, d)
	require.Contains(t, d.parts["[Content_Types].xml"], wordDocument)
	require.NotContains(t, d.parts["[Content_Types].xml"], "template")
	require.Contains(t, d.parts["word/header1.xml"], "Storby kommune")

	body := d.body(t)
	page := body.children[len(body.children)-1]
	require.Equal(t, "sectPr", page.name)
	require.Equal(t, "12240", page.all("pgSz")[0].attr["w"])
	require.Len(t, page.all("headerReference"), 1)
	require.Len(t, body.all("sectPr"), 1)
	require.NotContains(t, body.words(), "Dette står i malen.")

	styles := map[string]*node{}
	for _, s := range parse(t, d.parts["word/styles.xml"]).all("style") {
		require.Nil(t, styles[s.attr["styleId"]], "two styles are called %s", s.attr["styleId"])
		styles[s.attr["styleId"]] = s
	}
	used := map[string]bool{}
	for _, name := range []string{"pStyle", "rStyle", "tblStyle"} {
		for _, s := range body.all(name) {
			used[s.attr["val"]] = true
			require.NotNil(t, styles[s.attr["val"]], s.attr["val"])
		}
	}
	for _, s := range []string{"Overskrift1", "Heading2", "Tittel", "Brdtekst", "Tabellrutenett"} {
		require.True(t, used[s], s)
	}
	for _, s := range styles {
		for _, name := range []string{"basedOn", "next"} {
			for _, other := range s.all(name) {
				require.NotNil(t, styles[other.attr["val"]], other.attr["val"])
			}
		}
	}
	// A style that the template lacks is added, in the numbering of our bullets and without colour.
	added := styles["ListBullet22"]
	require.Equal(t, "List Bullet 2", added.all("name")[0].attr["val"])
	require.Empty(t, added.all("color"))
	numbers := map[string]bool{}
	for _, n := range parse(t, d.parts["word/numbering.xml"]).all("num") {
		numbers[n.attr["numId"]] = true
	}
	require.True(t, numbers[added.all("numId")[0].attr["val"]])
}

func TestDocumentInATemplateSaysWhatItSaysWithoutOne(t *testing.T) {
	p := example(t, "halden/plan.json")
	plain := word(t, p, report.Options{}).body(t)
	d, err := inTemplate(t, ours(t))
	require.NoError(t, err)
	said, footed := d.body(t).words(), plain.words()
	before, origin, _ := strings.Cut(said, "Dokumentet er laget av planen")
	require.Equal(t, strings.Join(strings.Fields(footed), " "), strings.Join(strings.Fields(before), " "))
	require.Contains(t, origin, "NO-BRC-123456785-digitalt-utenforskap")
	for _, r := range d.body(t).all("r") {
		if len(r.all("t")) > 0 {
			require.NotEmpty(t, r.all("lang"), r.words())
		}
	}
}

// deckOf is a template of slides in 4 to 3, in its own colours, with a slide that is not to be kept.
func deckOf(t testing.TB) []byte {
	t.Helper()
	plan := &samskaping.Plan{ID: "mal", Title: "Mal", Language: value.NB, Challenge: "Dette står i malen."}
	file, err := report.Render(plan, report.Options{Document: report.Presentation, Format: report.PPTX})
	require.NoError(t, err)
	return replaced(t, string(file),
		"[Content_Types].xml", slideDocument, slideTemplate,
		"ppt/theme/theme1.xml", "00535C", "8A1538",
		"ppt/presentation.xml", `cx="12192000"`, `cx="11887200"`,
		"ppt/slideMasters/slideMaster1.xml", `sz="3200"`, `sz="4000"`,
		"ppt/slideLayouts/slideLayout4.xml", `type="tx"`, `type="cust"`,
	)
}

func inDeck(t *testing.T, template []byte) (docx, error) {
	t.Helper()
	data, err := report.Render(example(t, "halden/plan.json"),
		report.Options{Document: report.Presentation, Format: report.PPTX, Audience: report.Internal, Template: template})
	if err != nil {
		return docx{}, err
	}
	return unzip(t, string(data)), nil
}

func TestSlideTemplateKeepsMastersAndLayouts(t *testing.T) {
	template := deckOf(t)
	given := unzip(t, string(template))
	d, err := inDeck(t, template)
	require.NoError(t, err)
	whole(t, d)
	require.NotContains(t, d.parts["[Content_Types].xml"], "template")
	for _, part := range []string{"ppt/theme/theme1.xml", "ppt/notesMasters/notesMaster1.xml"} {
		require.Equal(t, parse(t, given.parts[part]).said(), parse(t, d.parts[part]).said())
	}
	require.Contains(t, d.parts["ppt/theme/theme1.xml"], "8A1538")
	require.Contains(t, d.parts["ppt/presentation.xml"], "11887200")
	for name, data := range d.parts {
		require.NotContains(t, data, "Dette står i malen.", name)
	}
	layouts := map[string]int{}
	for n := range d.slides(t) {
		relations := parse(t, d.parts[fmt.Sprintf("ppt/slides/_rels/slide%d.xml.rels", n+1)])
		for _, r := range relations.all("Relationship") {
			if strings.HasSuffix(r.attr["Type"], "/slideLayout") {
				layouts[strings.TrimPrefix(r.attr["Target"], "/ppt/slideLayouts/")]++
			}
		}
	}
	require.Equal(t, 1, layouts["slideLayout1.xml"])
	require.Greater(t, layouts["slideLayout2.xml"], 3)
	require.Greater(t, layouts["slideLayout3.xml"], 3)
	require.Zero(t, layouts["slideLayout4.xml"])
	require.Equal(t, "4000", d.slides(t)[1].holder("title").all("rPr")[0].attr["sz"])
}

func TestTemplateThatCannotBeUsedIsRefused(t *testing.T) {
	doc, deck := string(ours(t)), string(deckOf(t))
	bomb := strings.Repeat("<a/>", 40<<20)
	outside := func(kind, target string) []byte {
		return replaced(t, doc, "word/_rels/document.xml.rels", "</Relationships>",
			`<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/`+kind+`" Target="`+target+`" TargetMode="External"></Relationship></Relationships>`)
	}
	header := func(target string) []byte {
		return rezip(t, doc, map[string]string{"word/_rels/header1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="` + target + `" TargetMode="External"/></Relationships>`})
	}
	// leading is a template whose header leads to a part, and with what stands for it in the header.
	leading := func(kind, name, contentType, data, inside string) []byte {
		made := replaced(t, doc, "word/header1.xml", "</w:hdr>", inside+"</w:hdr>", "[Content_Types].xml", "</Types>",
			`<Override PartName="/word/`+name+`" ContentType="`+contentType+`"/></Types>`)
		return rezip(t, string(made), map[string]string{"word/" + name: data, "word/_rels/header1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="` + kind + `" Target="` + name + `"/></Relationships>`})
	}
	saying := func(inside string) []byte {
		return replaced(t, doc, "word/header1.xml", "</w:hdr>", `<w:p>`+inside+`</w:p></w:hdr>`)
	}
	mark := func(kind string) string { return `<w:r><w:fldChar w:fldCharType="` + kind + `"/></w:r>` }
	code := func(words string) string { return `<w:r><w:instrText>` + words + `</w:instrText></w:r>` }
	const office, microsoft = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/", "http://schemas.microsoft.com/office/2006/relationships/"
	drawing := func(inside string) []byte {
		return leading(office+"image", "p.svg", "image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">`+inside+`</svg>`, "")
	}
	for _, c := range []struct {
		name     string
		template []byte
		says     string
	}{
		{"nothing", []byte{}, "skadet"},
		{"locked with a password, or of the old kind", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "passord"},
		{"macros that say they are something else", leading(microsoft+"vbaProject", "v.bin", "application/octet-stream", "x", ""), "makroer"},
		{"a program that says it is something else", leading(office+"oleObject", "o.bin", "application/octet-stream", "x", ""), "makroer"},
		{"a page of the web in it", leading(office+"aFChunk", "o.html", "text/html", `<img src="https://evil.example/x.png">`, `<w:altChunk r:id="rId1"/>`), "makroer"},
		{"a field that starts a program", saying(mark("begin") + code(" DDE") + code(`AUTO c:\\cmd.exe "/k calc" `) + mark("end")), "DDEAUTO"},
		{"a field that never ends", saying(mark("begin") + code(` "DDE" c:\\cmd.exe`)), "DDE"},
		{"a field with another prefix", saying(`<x:r xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:fldChar x:fldCharType="begin"/><x:instrText>DDE a b</x:instrText></x:r>`), "DDE"},
		{"a field inside another", saying(mark("begin") + code(" IF 1 = 1 ") + mark("begin") + code(` INCLUDETEXT "https://evil.example/x" `) + mark("end") + mark("end")), "evil.example"},
		{"a field that another field names", saying(mark("begin") + code(" DD") + mark("begin") + code(" QUOTE 69 ") + mark("end") + code(" a b") + mark("end")), "DD{"},
		{"a simple field", saying(`<w:fldSimple w:instr=" INCLUDEPICTURE &quot;https://evil.example/x.png&quot; \d"/>`), "evil.example"},
		{"a field in the pages", replaced(t, doc, "word/document.xml", "</w:sectPr>", `<w:fldSimple w:instr="LINK a b"/></w:sectPr>`), "LINK"},
		{"a drawing of the old kind", saying(`<v:imagedata src="\\evil.example\x.png"/>`), "evil.example"},
		{"a document type in the header", replaced(t, doc, "word/header1.xml", "<w:hdr", `<!DOCTYPE x [<!ENTITY a "b">]><w:hdr`), "skadet"},
		{"a header that says it is a picture", replaced(t, doc, "[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", "image/png", "word/header1.xml", "</w:hdr>", `<w:fldSimple w:instr="DDE a b"/></w:hdr>`), "DDE"},
		{"millions of elements", replaced(t, doc, "word/styles.xml", "</w:styles>", strings.Repeat("<a/>", 2_000_000)+"</w:styles>"), "stor"},
		{"no archive", []byte("Word"), "skadet"},
		{"cut off", []byte(doc[:len(doc)/2]), "skadet"},
		{"an empty archive", rezip(t, "PK\x05\x06"+strings.Repeat("\x00", 18), nil), "skadet"},
		{"a workbook", replaced(t, doc, "[Content_Types].xml", wordTemplate, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "verken"},
		{"slides for a document", []byte(deck), "PowerPoint"},
		{"a document with macros", replaced(t, doc, "[Content_Types].xml", wordTemplate, "application/vnd.ms-word.document.macroEnabled.main+xml"), "makroer"},
		{"a template with macros", replaced(t, doc, "[Content_Types].xml", wordTemplate, "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), "makroer"},
		{"a part with macros", replaced(t, string(rezip(t, doc, map[string]string{"word/vbaProject.bin": "x"})), "[Content_Types].xml", "</Types>",
			`<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>`), "makroer"},
		{"a picture from elsewhere", header("https://evil.example/x.png"), "evil.example"},
		{"a file from elsewhere", header("file:///etc/passwd"), "passwd"},
		{"a picture that fetches a picture", drawing(`<image xlink:href="https://evil.example/x.png"/>`), "SVG"},
		{"a picture with a program", drawing(`<script>x()</script>`), "SVG"},
		{"a picture that answers a press", drawing(`<rect onclick="x()"/>`), "SVG"},
		{"a picture with a page in it", drawing(`<foreignObject><p>x</p></foreignObject>`), "SVG"},
		{"a picture with a style from elsewhere", drawing(`<style>@import "evil.css";</style>`), "SVG"},
		{"a picture that is filled from elsewhere", drawing(`<rect fill="url(https://evil.example/x#y)"/>`), "SVG"},
		{"a picture with a hidden address", drawing(`<rect style="fill:u\72l(x)"/>`), "SVG"},
		{"a picture that turns its address", drawing(`<a><set attributeName="href" to="javascript:x()"/></a>`), "SVG"},
		{"a picture in a picture", drawing(`<image href="data:image/svg+xml;base64,PHN2Zy8+"/>`), "SVG"},
		{"a picture whose places are elsewhere", drawing(`<g xml:base="https://evil.example/"><use href="#a"/></g>`), "SVG"},
		{"a picture that says it is of another kind", leading(office+"image", "p.png", "image/png", `<svg><script/></svg>`, ""), "SVG"},
		{"a picture with a document type", leading(office+"image", "p.svg", "image/svg+xml", `<!DOCTYPE svg [<!ENTITY a "b">]><svg/>`, ""), "SVG"},
		{"a picture with a style sheet", leading(office+"image", "p.svg", "image/svg+xml", `<?xml-stylesheet href="https://evil.example/x.css"?><svg/>`, ""), "SVG"},
		{"a document type", replaced(t, doc, "word/styles.xml", "<w:styles", `<!DOCTYPE x [<!ENTITY a "b">]><w:styles`), "skadet"},
		{"broken styles", replaced(t, doc, "word/styles.xml", "</w:styles>", ""), "skadet"},
		{"deep styles", rezip(t, doc, map[string]string{"word/styles.xml": strings.Repeat("<a>", 5000)}), "skadet"},
		{"no styles", rezip(t, doc, map[string]string{"word/styles.xml": ""}), "skadet"},
		{"no content types", rezip(t, doc, map[string]string{"[Content_Types].xml": ""}), "skadet"},
		{"no room", replaced(t, doc, "word/document.xml", `w:left="1417"`, `w:left="11000"`), "plass"},
		{"a header that is missing", replaced(t, doc, "word/document.xml", `w:headerReference w:type="default" r:id="`, `w:headerReference w:type="default" r:id="x`), "mangler"},
		{"a name that leads out", rezip(t, doc, map[string]string{"../x.xml": "<x/>"}), "skadet"},
		{"a bomb", rezip(t, doc, map[string]string{"word/bomb.xml": bomb}), "stor"},
		{"strict", replaced(t, doc, "_rels/.rels", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"), "Strict"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := inTemplate(t, c.template)
			require.ErrorIs(t, err, report.ErrTemplate)
			var unusable *report.TemplateError
			require.ErrorAs(t, err, &unusable)
			require.Contains(t, unusable.Reason.NB, c.says)
			require.NotEmpty(t, unusable.Reason.NN)
			require.NotEmpty(t, unusable.Reason.EN)
		})
	}
	for _, c := range []struct {
		name     string
		template []byte
		says     string
	}{
		{"a document for slides", []byte(doc), "Word"},
		{"no layout with text", replaced(t, deck, "ppt/slideLayouts/slideLayout2.xml", `idx="1"`, `type="dt" idx="1"`, "ppt/slideLayouts/slideLayout4.xml", `type="body"`, `type="dt"`), "oppsett"},
		{"slides without a size", replaced(t, deck, "ppt/presentation.xml", `cx="11887200"`, `cx="1"`), "plass"},
		{"a layout that is missing", rezip(t, deck, map[string]string{"ppt/slideLayouts/slideLayout2.xml": ""}), "skadet"},
		{"a link that need only be pointed at", rezip(t, string(replaced(t, deck, "ppt/slideLayouts/slideLayout2.xml", "</p:spTree>", `<p:sp><p:nvSpPr><p:cNvPr id="99" name="x"><a:hlinkHover r:id="rId9"/></p:cNvPr></p:nvSpPr></p:sp></p:spTree>`)),
			map[string]string{"ppt/slideLayouts/_rels/slideLayout2.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + office + `slideMaster" Target="/ppt/slideMasters/slideMaster1.xml"/>` +
				`<Relationship Id="rId9" Type="` + office + `hyperlink" Target="https://evil.example" TargetMode="External"/></Relationships>`}), "evil.example"},
		{"a button that starts a program", replaced(t, deck, "ppt/slideMasters/slideMaster1.xml", "</p:spTree>", `<p:sp><p:nvSpPr><p:cNvPr id="99" name="x"><a:hlinkClick r:id="" action="ppaction://program"/></p:cNvPr></p:nvSpPr></p:sp></p:spTree>`), "makroer"},
		{"slides with macros", replaced(t, deck, "[Content_Types].xml", slideTemplate, "application/vnd.ms-powerpoint.template.macroEnabled.main+xml"), "makroer"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := inDeck(t, c.template)
			var unusable *report.TemplateError
			require.ErrorAs(t, err, &unusable)
			require.Contains(t, unusable.Reason.NB, c.says)
		})
	}
	t.Run("links and the template it was made of", func(t *testing.T) {
		for _, template := range [][]byte{outside("hyperlink", "https://storby.example.no"), outside("attachedTemplate", "file:///C:/Normal.dotm")} {
			d, err := inTemplate(t, template)
			require.NoError(t, err)
			for name, data := range d.parts {
				require.NotContains(t, data, "Normal.dotm", name)
			}
		}
	})
	t.Run("fields and links that do no harm", func(t *testing.T) {
		d, err := inTemplate(t, saying(mark("begin")+code(" PAGE ")+mark("separate")+`<w:r><w:t>1</w:t></w:r>`+mark("end")+
			mark("begin")+code(" =")+mark("begin")+code(" NUMPAGES ")+mark("end")+code(" - 1 ")+mark("end")+
			`<w:fldSimple w:instr=" STYLEREF &quot;Overskrift 1&quot; "/><v:shape href="https://storby.example.no"><v:imagedata r:id="" o:title="logo"/></v:shape>`))
		require.NoError(t, err)
		require.Contains(t, d.parts["word/header1.xml"], "NUMPAGES")
	})
	t.Run("a picture that is only looked at", func(t *testing.T) {
		d, err := inTemplate(t, drawing(`<style>.a{fill:url(#b);stroke:#fff}</style><metadata><License rdf:resource="http://creativecommons.org/"/></metadata>`+
			`<use xlink:href="#a"/><image href="data:image/png;base64,iVBORw0KGgo//w=="/><a href="https://storby.example.no"><rect fill="url(#b)" style="opacity:1"/></a>`+
			`<animate attributeName="x" values="0;1" from="0" to="1"/>`))
		require.NoError(t, err)
		require.Contains(t, d.parts["word/p.svg"], "storby")
	})
	t.Run("letters to merge, a printer and a picture behind the page", func(t *testing.T) {
		d, err := inTemplate(t, replaced(t, doc,
			"word/settings.xml", "</w:settings>", `<w:mailMerge><w:connectString w:val="Data Source=evil.example"/></w:mailMerge></w:settings>`,
			"word/document.xml", "</w:sectPr>", `<w:printerSettings r:id="rId77"/></w:sectPr>`,
			"word/document.xml", "<w:body>", `<w:background w:color="FFEECC"><v:background><v:fill r:id="rId78"/></v:background></w:background><w:body>`))
		require.NoError(t, err)
		whole(t, d)
		require.NotContains(t, d.parts["word/settings.xml"], "mailMerge")
		require.NotContains(t, d.parts["word/document.xml"], "printerSettings")
		require.Contains(t, d.parts["word/document.xml"], `<w:background w:color="FFEECC"></w:background>`)
	})
	t.Run("other formats", func(t *testing.T) {
		_, err := report.Render(example(t, "minimal/plan.json"), report.Options{Document: report.Pitch, Format: report.HTML, Template: ours(t)})
		require.ErrorIs(t, err, report.ErrTemplate)
	})
}

// A template that names the same things over and over takes no more room than one that does not.
func TestTemplateThatRepeatsItselfIsReadOnce(t *testing.T) {
	const many = 20_000
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	deck, doc := string(deckOf(t)), string(ours(t))
	relations := func(kind, target string) string {
		var all strings.Builder
		for n := range many {
			fmt.Fprintf(&all, `<Relationship Id="many%d" Type="%s" Target="%s"/>`, n, office+kind, target)
		}
		return all.String() + "</Relationships>"
	}
	place := `<p:sp><p:nvSpPr><p:nvPr><p:ph type="dt"/></p:nvPr></p:nvSpPr></p:sp>`
	for _, c := range []struct {
		name     string
		template []byte
		document report.Document
		format   report.Format
	}{
		{"layouts", replaced(t, deck, "ppt/slideMasters/slideMaster1.xml", "<p:sldLayoutIdLst>", "<p:sldLayoutIdLst>"+strings.Repeat(`<p:sldLayoutId r:id="rId1"/>`, many),
			"ppt/slideMasters/_rels/slideMaster1.xml.rels", "</Relationships>", relations("slideLayout", "/ppt/slideLayouts/slideLayout1.xml")), report.Presentation, report.PPTX},
		{"places", replaced(t, deck, "ppt/slideMasters/slideMaster1.xml", "</p:spTree>", strings.Repeat(place, many)+"</p:spTree>",
			"ppt/slideLayouts/slideLayout2.xml", "</p:spTree>", strings.Repeat(place, many)+"</p:spTree>"), report.Presentation, report.PPTX},
		{"headers", replaced(t, doc, "word/document.xml", "<w:headerReference", strings.Repeat(`<w:headerReference w:type="x" r:id="many1"/>`, many)+"<w:headerReference",
			"word/_rels/document.xml.rels", "</Relationships>", relations("header", "/word/header1.xml")), report.Pitch, report.DOCX},
		{"names of a style", replaced(t, doc, "word/styles.xml", "</w:styles>", `<w:style w:type="paragraph" w:styleId="x"><w:aliases w:val="`+strings.Repeat(",", 10_000_000)+`"/></w:style></w:styles>`), report.Pitch, report.DOCX},
	} {
		t.Run(c.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := report.Render(example(t, "minimal/plan.json"), report.Options{Document: c.document, Format: c.format, Template: c.template})
			runtime.ReadMemStats(&after)
			require.NoError(t, err)
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(400<<20))
		})
	}
}

func TestTemplateFormatIsFoundByWhatItHolds(t *testing.T) {
	for _, c := range []struct {
		template []byte
		want     report.Format
	}{{ours(t), report.DOCX}, {deckOf(t), report.PPTX}} {
		got, err := report.TemplateFormat(c.template)
		require.NoError(t, err)
		require.Equal(t, c.want, got)
	}
}

// Whatever a template holds, a document comes out of it or an error that says what is wrong.
func FuzzTemplate(f *testing.F) {
	plan := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Challenge: "Ord. Flere ord."}
	var seeds []string
	for _, o := range []report.Options{{Document: report.Pitch, Format: report.DOCX}, {Document: report.Presentation, Format: report.PPTX}} {
		file, err := report.Render(plan, o)
		require.NoError(f, err)
		seeds = append(seeds, string(file))
	}
	f.Add(0, "word/styles.xml", `<w:styles xmlns:w="x"/>`)
	f.Add(0, "word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>`)
	f.Add(1, "ppt/presentation.xml", `<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>`)
	f.Add(1, "ppt/slideLayouts/slideLayout2.xml", `<p:sldLayout type="obj"/>`)
	f.Add(1, "_rels/.rels", `<Relationships/>`)
	f.Add(0, "word/header1.xml", `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DDE a"/></w:p><v:fill src="//x"/></w:hdr>`)
	f.Add(0, "word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:background w:color="000000"><v:fill/></w:background><w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rId5"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:sectPr><w:type/><w:pgSz w:w="9000" w:h="9000"/><w:pgMar w:left="1" w:gutter="x"/></w:sectPr></w:body></w:document>`)
	f.Add(0, "word/numbering.xml", `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1073741823"/><w:num w:numId="-1"/><w:numIdMacAtCleanup w:val="1"/></w:numbering>`)
	f.Add(0, "word/settings.xml", `<w:settings><w:attachedTemplate/><w:mailMerge/></w:settings>`)
	f.Add(0, "word/styles.xml", `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Overskrift 1"/><w:aliases w:val="tittel,heading 2"/><w:basedOn w:val="a"/></w:style><w:style w:type="table" w:styleId="a"><w:name w:val="Table Grid"/></w:style></w:styles>`)
	f.Add(1, "ppt/slideMasters/slideMaster1.xml", `<p:sldMaster><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9000000" cy="900000"/></a:xfrm></p:spPr></p:sp></p:spTree></p:cSld><p:sldLayoutIdLst><p:sldLayoutId r:id="rId2"/><p:sldLayoutId r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="2000"/></a:lvl1pPr></p:titleStyle></p:txStyles></p:sldMaster>`)
	f.Add(1, "[Content_Types].xml", `<Types/>`)
	f.Fuzz(func(t *testing.T, which int, part, data string) {
		if part == "" || strings.HasSuffix(part, "/") || strings.ContainsRune(part, 0) || len(part) > 100 {
			return // no name of a file
		}
		template := rezip(t, seeds[which&1], map[string]string{part: data})
		o := []report.Options{{Document: report.Pitch, Format: report.DOCX}, {Document: report.Presentation, Format: report.PPTX}}[which&1]
		o.Template = template
		out, err := report.Render(plan, o)
		if err != nil {
			require.True(t, errors.Is(err, report.ErrTemplate), err)
			return
		}
		_, err = zip.NewReader(bytes.NewReader(out), int64(len(out)))
		require.NoError(t, err)
		require.True(t, slices.Contains([]byte(out[:2]), 'P'))
	})
}

// On a narrow page the letters of a drawing shrink with its boxes.
func TestDrawingsFitNarrowPagesOfATemplate(t *testing.T) {
	template := replaced(t, string(ours(t)), "word/document.xml", `w:left="1417"`, `w:left="4000"`)
	d, err := inTemplate(t, template)
	require.NoError(t, err)
	room := (12240 - 4000 - 1417) * 635
	for _, e := range d.body(t).all("inline") {
		require.LessOrEqual(t, emu(t, e.all("extent")[0], "cx"), room)
		for _, r := range e.all("r") {
			require.Less(t, emu(t, r.all("sz")[0], "val"), 16)
		}
	}
	require.NotEmpty(t, d.body(t).all("inline"))
	for _, table := range d.body(t).all("tbl") {
		require.Equal(t, room/635, emu(t, table.all("tblW")[0], "w"))
	}
}
