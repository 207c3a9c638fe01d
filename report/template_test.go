package report_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
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
	for _, c := range []struct {
		name     string
		template []byte
		says     string
	}{
		{"nothing", []byte{}, "skadet"},
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
	t.Run("other formats", func(t *testing.T) {
		_, err := report.Render(example(t, "minimal/plan.json"), report.Options{Document: report.Pitch, Format: report.HTML, Template: ours(t)})
		require.ErrorIs(t, err, report.ErrTemplate)
	})
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
