package report_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// docx is the parts of a Word document by name, and their names in the order of the file.
type docx struct {
	names []string
	parts map[string]string
}

func word(t *testing.T, p *samskaping.Plan, o report.Options) docx {
	t.Helper()
	o.Format = report.DOCX
	if o.Audience == "" {
		o.Audience = report.Internal
	}
	return unzip(t, render(t, p, o))
}

func unzip(t *testing.T, file string) docx {
	t.Helper()
	archive, err := zip.NewReader(strings.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	d := docx{parts: map[string]string{}}
	for _, f := range archive.File {
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		require.NotContains(t, d.parts, f.Name)
		d.names, d.parts[f.Name] = append(d.names, f.Name), string(data)
	}
	return d
}

// columnsOf are the widths of the columns of the table that has the words.
func (d docx) columnsOf(t *testing.T, words string) (widths []int) {
	t.Helper()
	for _, table := range d.body(t).all("tbl") {
		if !strings.Contains(table.words(), words) {
			continue
		}
		for _, column := range table.all("gridCol") {
			width, err := strconv.Atoi(column.attr["w"])
			require.NoError(t, err)
			widths = append(widths, width)
		}
		return widths
	}
	require.Fail(t, "there is no such table")
	return nil
}

func (d docx) body(t *testing.T) *node {
	t.Helper()
	return parse(t, d.parts["word/document.xml"]).all("body")[0]
}

// style is the style of a paragraph.
func (n *node) style() string {
	for _, s := range n.all("pStyle") {
		return s.attr["val"]
	}
	return ""
}

// words is what is read in a part of a Word document, with a space where a line ends.
func (n *node) words(without ...string) string {
	var b strings.Builder
	n.walk(func(n *node) bool {
		switch {
		case slices.Contains(without, n.name), n.name == "instrText":
			return false
		case n.name == "br" && strings.HasSuffix(b.String(), "–"): // the range goes on
		case n.name == "p", n.name == "br", n.name == "tab":
			b.WriteString(" ")
		}
		b.WriteString(n.text)
		return true
	})
	return strings.ReplaceAll(strings.TrimSpace(b.String()), "\u200e", "")
}

// paragraphs is the paragraphs of a style, in order.
func (n *node) paragraphs(style string) []*node {
	var found []*node
	for _, p := range n.all("p") {
		if p.style() == style {
			found = append(found, p)
		}
	}
	return found
}

var examplePlans = []string{"halden/plan.json", "halden/plan.nn.json", "halden/plan.en.json", "halden/plan-revision-1.json", "minimal/plan.json"}

func TestDOCXIsAWholePackage(t *testing.T) {
	for _, name := range examplePlans {
		t.Run(name, func(t *testing.T) {
			d := word(t, example(t, name), report.Options{})
			require.Equal(t, []string{"[Content_Types].xml", "_rels/.rels", "word/document.xml"}, d.names[:3])
			typed, kinds := map[string]bool{}, map[string]bool{}
			types := parse(t, d.parts["[Content_Types].xml"])
			for _, o := range types.all("Override") {
				require.Contains(t, d.parts, strings.TrimPrefix(o.attr["PartName"], "/"))
				require.False(t, typed[o.attr["PartName"]])
				typed[o.attr["PartName"]] = true
			}
			for _, o := range types.all("Default") {
				kinds["."+o.attr["Extension"]] = true
			}
			for part, data := range d.parts {
				root := parse(t, data)
				require.True(t, typed["/"+part] || path.Ext(part) == ".rels" && kinds[".rels"] || part == "[Content_Types].xml", part)
				ids := map[string]bool{}
				folder, file := path.Split(part)
				if relations, ok := d.parts[folder+"_rels/"+file+".rels"]; ok {
					for _, r := range parse(t, relations).all("Relationship") {
						require.False(t, ids[r.attr["Id"]])
						ids[r.attr["Id"]] = true
						if r.attr["TargetMode"] == "External" {
							require.Regexp(t, `^https?://`, r.attr["Target"])
						} else {
							require.Contains(t, d.parts, strings.TrimPrefix(r.attr["Target"], "/"))
						}
					}
				}
				if part == "word/document.xml" {
					for _, name := range []string{"headerReference", "footerReference", "hyperlink"} {
						for _, n := range root.all(name) {
							require.True(t, n.attr["anchor"] != "" || ids[n.attr["id"]], n.attr)
						}
					}
					require.Len(t, root.all("headerReference"), 1)
				}
			}
			for _, r := range parse(t, d.parts["_rels/.rels"]).all("Relationship") {
				require.Contains(t, d.parts, strings.TrimPrefix(r.attr["Target"], "/"))
			}
		})
	}
}

func TestDOCXUsesNoStyleThatItDoesNotHave(t *testing.T) {
	d := word(t, example(t, "halden/plan.json"), report.Options{})
	styles := map[string]bool{}
	for _, s := range parse(t, d.parts["word/styles.xml"]).all("style") {
		require.False(t, styles[s.attr["styleId"]])
		styles[s.attr["styleId"]] = true
	}
	for part, data := range d.parts {
		for _, name := range []string{"pStyle", "rStyle", "tblStyle", "basedOn", "next"} {
			for _, used := range parse(t, data).all(name) {
				require.True(t, styles[used.attr["val"]], "%s in %s", used.attr["val"], part)
			}
		}
	}
}

func TestDOCXHeadingsAndContents(t *testing.T) {
	for _, name := range examplePlans {
		p := example(t, name)
		web := parse(t, page(t, p))
		body := word(t, p, report.Options{}).body(t)
		var want, got, listed, ledTo []string
		web.all("main")[0].walk(func(n *node) bool {
			if n.name == "h2" || n.name == "h3" {
				want = append(want, map[string]string{"h2": "1 ", "h3": "2 "}[n.name]+strings.TrimSpace(n.said()))
			}
			return true
		})
		places := map[string]string{}
		for _, n := range body.all("p") {
			if level, ok := strings.CutPrefix(n.style(), "Heading"); ok {
				heading, mark := level+" "+n.words(), n.all("bookmarkStart")[0].attr["name"]
				require.NotContains(t, places, mark)
				got, places[mark] = append(got, heading), heading
			}
		}
		for _, n := range body.all("p") {
			if n.style() == "TOC1" || n.style() == "TOC2" {
				listed = append(listed, strings.TrimPrefix(n.style(), "TOC")+" "+n.words())
				ledTo = append(ledTo, places[n.all("hyperlink")[0].attr["anchor"]])
			}
		}
		require.Empty(t, cmp.Diff(want, got), name)
		require.Empty(t, cmp.Diff(want, listed), name)
		require.Empty(t, cmp.Diff(want, ledTo), name)
		require.Equal(t, strings.TrimSpace(web.all("h1")[0].said()), body.paragraphs("Title")[0].words())
		require.Equal(t, []string{"begin", "separate", "end"}, values(body, "fldChar", "fldCharType"))
		require.Contains(t, body.all("instrText")[0].said(), `TOC \o "1-2" \h \z \u`)
	}
}

func values(n *node, element, attribute string) (all []string) {
	for _, e := range n.all(element) {
		all = append(all, e.attr[attribute])
	}
	return all
}

func TestDOCXTables(t *testing.T) {
	for _, name := range examplePlans {
		p := example(t, name)
		web := parse(t, page(t, p)).all("table")
		body := word(t, p, report.Options{}).body(t)
		tables := body.all("tbl")
		require.Len(t, tables, len(web), name)
		heading := ""
		for _, n := range body.children {
			if strings.HasPrefix(n.style(), "Heading") {
				heading = n.words()
			}
			if n.name != "tbl" {
				continue
			}
			require.Equal(t, heading, n.all("tblCaption")[0].attr["val"])
			columns, width := 0, 0
			for _, c := range n.all("gridCol") {
				wide, err := strconv.Atoi(c.attr["w"])
				require.NoError(t, err)
				require.Greater(t, wide, 200)
				columns, width = columns+1, width+wide
			}
			require.Equal(t, 9072, width, "as wide as the text")
			require.Equal(t, n.all("tr")[0].words(), strings.Join(strings.Split(n.all("tblDescription")[0].attr["val"], ", "), " "))
			for i, row := range n.all("tr") {
				require.Len(t, row.all("cantSplit"), 1)
				require.Len(t, row.all("tblHeader"), map[bool]int{true: 1}[i == 0])
				cells := 0
				for _, c := range row.all("tc") {
					cells++
					for _, span := range c.all("gridSpan") {
						more, err := strconv.Atoi(span.attr["val"])
						require.NoError(t, err)
						cells += more - 1
					}
				}
				require.Equal(t, columns, cells)
			}
		}
		for i, table := range web {
			var rows, want []string
			for _, row := range tables[i].all("tr") {
				rows = append(rows, strings.Join(strings.Fields(row.words()), " "))
			}
			for _, row := range table.all("tr") {
				want = append(want, strings.Join(strings.Fields(row.said()), " "))
			}
			require.Empty(t, cmp.Diff(want, rows))
		}
	}
}

func TestDOCXKeepsTogetherWhatBelongsTogether(t *testing.T) {
	d := word(t, example(t, "halden/plan.json"), report.Options{})
	kept := map[string]bool{}
	for _, s := range parse(t, d.parts["word/styles.xml"]).all("style") {
		kept[s.attr["styleId"]] = len(s.all("keepNext")) > 0
	}
	for _, style := range []string{"Heading1", "Heading2", "Heading3", "Term", "TableHeading", "Figure"} {
		require.True(t, kept[style], style)
	}
	body := d.body(t).children
	leading := 0
	for i, n := range body {
		if n.style() == "Normal" && len(n.all("keepNext")) > 0 {
			leading++
			require.True(t, body[i+1].name == "tbl" || body[i+1].style() == "ListBullet", n.words())
		}
	}
	require.NotZero(t, leading)
	for _, n := range body {
		if n.name == "tbl" {
			rows := n.all("tr")
			totals := len(n.all("gridSpan"))
			if totals == 0 && len(n.all("gridCol")) == 2 {
				continue // a total of a table of two columns looks like any other row here
			}
			for i, row := range rows[1:] {
				low := len(rows)-1-totals <= 4
				require.Equal(t, (low || totals > 0 && i >= len(rows)-2-totals) && i < len(rows)-2, len(row.all("keepNext")) > 0, row.words())
			}
		}
	}
}

// A word that is wider than its column gets a hyphen where it is broken. All else is as it was: Word
// puts hyphens in no other text.
func TestDOCXHyphenatesWhereAWordHasNoRoom(t *testing.T) {
	d := word(t, example(t, "halden/plan.json"), report.Options{})
	settings := parse(t, d.parts["word/settings.xml"])
	require.Len(t, settings.all("autoHyphenation"), 1)
	standard := parse(t, d.parts["word/styles.xml"]).all("pPrDefault")[0].all("suppressAutoHyphens")
	require.Len(t, standard, 1)
	require.Empty(t, standard[0].attr["val"])

	hyphenated := map[string]bool{}
	for _, p := range d.body(t).all("p") {
		if permitted := p.all("suppressAutoHyphens"); len(permitted) > 0 {
			require.Equal(t, "0", permitted[0].attr["val"])
			hyphenated[p.words()] = true
		}
	}
	require.True(t, hyphenated["Ukeverk lovet av Halden kommunale kompetansesenter"])
	require.True(t, hyphenated["Pensjonistforbundet Halden"])
	require.Less(t, len(hyphenated), 60, "a few cells of wide tables")
	for words := range hyphenated {
		longest := 0
		for _, one := range strings.Fields(words) {
			longest = max(longest, len([]rune(one)))
		}
		require.GreaterOrEqual(t, longest, 9, words)
	}

	short := word(t, example(t, "minimal/plan.json"), report.Options{})
	require.Empty(t, short.body(t).all("suppressAutoHyphens"))
}

// An amount is never broken within a number: half of one is another amount.
func TestDOCXBreaksARangeAfterItsDash(t *testing.T) {
	p := example(t, "halden/plan.nn.json")
	for i := range p.Activities {
		p.Activities[i].Status = samskaping.ActivityDecided // so that they all stand in the table of what can start
	}
	d := word(t, p, report.Options{Lang: value.NN})
	ranges := map[bool]int{}
	for _, cell := range d.body(t).all("tc") {
		if strings.Contains(cell.words(), "80\u00a0000–160\u00a0000") {
			ranges[len(cell.all("br")) > 0]++
		}
	}
	require.Positive(t, ranges[true], "there is no room for it in a table with many columns")
	require.Positive(t, ranges[false], "there is in others")
}

// The table of what can start has seven columns, and ranges in three of them. Those with sentences
// are not squeezed so that the ranges stay on one line.
func TestDOCXBreaksRangesBeforeItSqueezesSentences(t *testing.T) {
	p := example(t, "halden/plan.nn.json")
	for i := range p.Activities {
		a := &p.Activities[i]
		a.Status = samskaping.ActivityDecided
		a.Hours = value.HoursEstimate{Min: value.WholeHours(1500), Max: value.WholeHours(3000)}
	}
	for i := range p.Budget.Costs {
		p.Budget.Costs[i].Amount = value.MoneyEstimate{Min: value.Kroner(200000), Max: value.Kroner(300000)}
	}
	d := word(t, p, report.Options{Lang: value.NN})
	widths := d.columnsOf(t, "Kan han starte?")
	require.Greater(t, 4*widths[4], 5*widths[1], "what is secured, against the hours needed")
}

// One name without spaces does not take the room of the sentences in the other columns.
func TestDOCXLongWordsLeaveRoomForSentences(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.Risks[0].Title = strings.Repeat("kommunikasjon", 8)
	widths := word(t, p, report.Options{}).columnsOf(t, "Risikonivå")
	require.Less(t, 2*widths[0], 3*widths[1], "the name of a risk, against what causes it")
}

func TestDOCXTheHeadingOfATableIsNeverAlone(t *testing.T) {
	tables := word(t, example(t, "halden/plan.json"), report.Options{}).body(t).all("tbl")
	require.NotEmpty(t, tables)
	for _, table := range tables {
		for _, row := range table.all("tr") {
			if len(row.all("tblHeader")) > 0 {
				require.Len(t, row.all("keepNext"), len(row.all("p")), row.words())
			}
		}
	}
}

func TestDOCXNumbersStandToTheRight(t *testing.T) {
	p := example(t, "halden/plan.json")
	numbers := func(n *node) (all []string) {
		for _, c := range n.all("td") {
			if c.attr["class"] == "number" {
				all = append(all, strings.TrimSpace(c.said()))
			}
		}
		return all
	}
	d := word(t, p, report.Options{})
	want := numbers(parse(t, page(t, p)))
	require.NotEmpty(t, want)
	require.Empty(t, cmp.Diff(want, texts(d.body(t).paragraphs("TableNumber"))))
	for _, s := range parse(t, d.parts["word/styles.xml"]).all("style") {
		if s.attr["styleId"] == "TableNumber" {
			require.Equal(t, []string{"right"}, values(s, "jc", "val"))
		}
	}
}

func texts(nodes []*node) (all []string) {
	for _, n := range nodes {
		all = append(all, n.words())
	}
	return all
}

// The footer of a web page stands at its end, and that of a Word document on every page.
func TestDOCXSaysWhatTheWebPageSays(t *testing.T) {
	for _, name := range examplePlans {
		for _, lang := range []value.Lang{value.NB, value.NN, value.EN} {
			p := example(t, name)
			web := parse(t, render(t, p, report.Options{Format: report.HTML, Audience: report.Internal, Lang: lang}))
			var want []string
			for _, part := range []string{"header", "main", "footer"} {
				want = append(want, strings.Fields(web.all(part)[0].said("svg"))...)
			}
			d := word(t, p, report.Options{Lang: lang})
			var got []string
			for _, n := range d.body(t).children {
				if !strings.HasPrefix(n.style(), "TOC") {
					got = append(got, strings.Fields(n.words("drawing"))...)
				}
			}
			for _, n := range parse(t, d.parts["word/footer1.xml"]).paragraphs("Footer") {
				got = append(got, strings.Fields(n.words())...)
			}
			require.Empty(t, cmp.Diff(want, got), name)
		}
	}
}

// What a key fact is called ends before what it says begins.
func TestDOCXKeyFactsStandInTwoColumns(t *testing.T) {
	for _, lang := range value.Langs() {
		for _, document := range []report.Document{report.ProjectDescription, report.CaseMemo, report.BenefitPlan, report.BenefitReport, report.StatusReport, report.GrantAnnex} {
			d := word(t, example(t, "halden/plan.json"), report.Options{Document: document, Lang: lang})
			for _, style := range parse(t, d.parts["word/styles.xml"]).all("style") {
				if style.attr["styleId"] != "Fact" {
					continue
				}
				tab, err := strconv.Atoi(style.all("tab")[0].attr["pos"])
				require.NoError(t, err)
				for _, fact := range d.body(t).paragraphs("Fact") {
					term := fact.all("r")[0].words()
					require.Less(t, utf8.RuneCountInString(term)*105, tab, "%s: %q", lang, term)
				}
			}
		}
	}
}

func TestDOCXHeaderAndFooter(t *testing.T) {
	for _, c := range []struct {
		lang         value.Lang
		header, page string
	}{
		{value.NB, "Digitalt utenforskap Revisjon: 2, 16. september 2024", "Side 1 av 1"},
		{value.NN, "Digitalt utenforskap Revisjon: 2, 16. september 2024", "Side 1 av 1"},
		{value.EN, "Digitalt utenforskap Revision: 2, 16 September 2024", "Page 1 of 1"},
	} {
		p := example(t, "halden/plan.json")
		d := word(t, p, report.Options{Lang: c.lang})
		require.Equal(t, c.header, strings.ReplaceAll(parse(t, d.parts["word/header1.xml"]).words(), "\u00a0", " "))
		footer := parse(t, d.parts["word/footer1.xml"])
		require.Equal(t, c.page, footer.paragraphs("FooterPage")[0].words())
		require.Contains(t, d.parts["word/footer1.xml"], " PAGE ")
		require.Contains(t, d.parts["word/footer1.xml"], " NUMPAGES ")
	}
	p := example(t, "minimal/plan.json")
	p.Title = strings.Repeat("Lang tittel ", 1000)
	header := parse(t, word(t, p, report.Options{}).parts["word/header1.xml"]).words()
	require.Less(t, len(header), 100)
	require.Contains(t, header, "Lang tittel")
	require.Regexp(t, `\b(Lang|tittel)…`, header, "it is cut after a whole word")
}

func TestDOCXPropertiesHoldNoDate(t *testing.T) {
	d := word(t, example(t, "halden/plan.json"), report.Options{Lang: value.NN})
	core := parse(t, d.parts["docProps/core.xml"])
	require.Equal(t, "Digitalt utenforskap – Prosjektskildring", core.all("title")[0].said())
	require.Equal(t, "nn-NO", core.all("language")[0].said())
	require.Len(t, core.all("coreProperties")[0].children, 2)
}

func TestDOCXHasALanguageOnEveryWord(t *testing.T) {
	p := example(t, "halden/plan.json")
	for _, c := range []struct {
		lang      value.Lang
		tag, said string
	}{
		{value.NB, "nb-NO", "nb-NO"}, {value.NN, "nn-NO", "nb-NO"}, {value.EN, "en-GB", "nb-NO"},
	} {
		d := word(t, p, report.Options{Lang: c.lang})
		require.Equal(t, c.tag, parse(t, d.parts["word/styles.xml"]).all("lang")[0].attr["val"])
		require.Equal(t, c.tag, parse(t, d.parts["word/settings.xml"]).all("themeFontLang")[0].attr["val"])
		languages := map[string]string{}
		for _, r := range d.body(t).all("r") {
			lang := c.tag
			if marked := values(r, "lang", "val"); len(marked) > 0 {
				lang = marked[0]
				require.NotEqual(t, c.tag, lang, "marked without need")
			}
			languages[r.words()] = lang
		}
		for _, words := range []string{p.Challenge, p.Goals[0].Title, p.Title, p.Subprojects[0].Description} {
			require.Equal(t, c.said, languages[words], words)
		}
		require.Equal(t, c.tag, languages[map[value.Lang]string{value.NB: "Hvorfor nå", value.NN: "Kvifor no", value.EN: "Why now"}[c.lang]])
	}
}

func TestDOCXChartStaysOnThePage(t *testing.T) {
	const textWidth, textHeight = 9072 * 635, (16838 - 2*1417) * 635
	for _, c := range []struct{ subprojects, drawings int }{{1, 1}, {6, 1}, {7, 1}, {40, 2}, {100, 4}} {
		p := large(t, c.subprojects, 0)
		body := word(t, p, report.Options{}).body(t)
		drawings := body.all("inline")
		require.GreaterOrEqual(t, len(drawings), c.drawings)
		require.Less(t, len(drawings), c.drawings+3)
		drawn := ""
		ids := map[string]bool{}
		for _, n := range drawings {
			size := measured(t, n.all("extent")[0], "cx", "cy")
			require.LessOrEqual(t, size[0], textWidth)
			require.LessOrEqual(t, size[1], textHeight*9/10)
			require.Equal(t, body.paragraphs("Caption")[0].words(), n.all("docPr")[0].attr["descr"])
			for _, place := range n.all("xfrm") {
				from, long := measured(t, place.all("off")[0], "x", "y"), measured(t, place.all("ext")[0], "cx", "cy")
				for i := range size {
					require.GreaterOrEqual(t, from[i], 0)
					require.GreaterOrEqual(t, long[i], 0)
					require.LessOrEqual(t, from[i]+long[i], size[i], "inside the drawing")
				}
			}
			for _, s := range append(n.all("docPr"), n.all("cNvPr")...) {
				require.False(t, ids[s.attr["id"]])
				ids[s.attr["id"]] = true
			}
			drawn += n.words() + " "
		}
		for _, s := range p.Subprojects {
			require.Equal(t, 1, strings.Count(drawn, s.Title+" "), s.Title)
			require.Contains(t, body.words("drawing"), s.Title, "told in the list")
		}
	}
}

func measured(t *testing.T, n *node, attributes ...string) (all []int) {
	t.Helper()
	for _, name := range attributes {
		one, err := strconv.Atoi(n.attr[name])
		require.NoError(t, err)
		all = append(all, one)
	}
	return all
}

func TestHostileTextIsTextInDOCX(t *testing.T) {
	outline := func(p *samskaping.Plan) (names []string) {
		d := word(t, p, report.Options{})
		d.body(t).walk(func(n *node) bool {
			if n.name == "p" && len(n.all("AlternateContent")) > 0 {
				return false // a longer text has more lines in a drawing, which may take another page
			}
			switch {
			case n.name == "", n.name == "suppressAutoHyphens", n.name == "br": // what is longer may have no room in its column
			case n.name == "t" && names[len(names)-1] == "t": // what is after the break
			default:
				names = append(names, n.name)
			}
			return true
		})
		for part, data := range d.parts {
			if strings.HasSuffix(part, ".rels") {
				for _, r := range parse(t, data).all("Relationship") {
					if r.attr["TargetMode"] != "" {
						require.Regexp(t, `^https://halden\.example\.no/`, r.attr["Target"])
					}
				}
			}
		}
		return names
	}
	clean, attacked := example(t, "halden/plan.json"), example(t, "halden/plan.json")
	changeTexts(clean, func(s string) string { return s + " x" })
	changeTexts(attacked, func(s string) string { return s + " " + hostile })
	require.Empty(t, cmp.Diff(outline(clean), outline(attacked)))
	require.Contains(t, word(t, attacked, report.Options{}).body(t).words(), attacked.Challenge)
}

func TestDOCXTakesAnyText(t *testing.T) {
	for _, c := range []struct{ name, said, want string }{
		{"control characters", "a\x00\x07\x1b\u009bb\ufffe\uffffc", "abc"},
		{"marks that turn the direction", "før\u202eredro\u202c \u2066inne\u2069", "førredro inne"},
		{"not UTF-8", "a\xffb", "a\ufffdb"},
		{"markup", "</w:t></w:r></w:p>]]>&lt;", "</w:t></w:r></w:p>]]>&lt;"},
		{"a very long word", strings.Repeat("ordlangt", 1250), strings.Repeat("ordlangt", 1250)},
		{"lines", "første\nandre", "første andre"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &samskaping.Plan{ID: "p", Title: c.said, Motto: c.said, Language: value.NB, Challenge: c.said}
			p.Subprojects = []samskaping.Subproject{{ID: "a", Title: c.said, Theme: c.said, Description: c.said}}
			d := word(t, p, report.Options{})
			for _, data := range d.parts {
				parse(t, data)
				require.NotRegexp(t, "[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]", data)
			}
			require.Equal(t, c.want, d.body(t).paragraphs("Normal")[0].words())
			require.Contains(t, d.body(t).all("tbl")[0].words(), c.want)
		})
	}
}

func TestDOCXReadsFromTheRightWhatIsWrittenSo(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Challenge: "Møte med مرحبا بكم (25) klokka 10"}
	var left, right []string
	paragraph := word(t, p, report.Options{}).body(t).paragraphs("Normal")[0]
	for _, r := range paragraph.all("r") {
		if len(r.all("rtl")) > 0 {
			right = append(right, r.said())
		} else {
			left = append(left, r.said())
		}
	}
	require.Equal(t, []string{"مرحبا بكم"}, right)
	require.Equal(t, []string{"Møte med ", "\u200e", "\u200e", " (25) klokka 10"}, left)
}

func TestDOCXLinksOnlyToTheWeb(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Links = []samskaping.Link{
		{ID: "a", Title: "Film", URL: "https://a.example/b?c=d&e=f"},
		{ID: "b", Title: "Filmen en gang til", URL: "https://a.example/b?c=d&e=f"},
		{ID: "c", Title: "Skript", URL: "javascript:alert(1)"},
	}
	d := word(t, p, report.Options{})
	var out []string
	for _, r := range parse(t, d.parts["word/_rels/document.xml.rels"]).all("Relationship") {
		if r.attr["TargetMode"] == "External" {
			out = append(out, r.attr["Target"])
		}
	}
	require.Equal(t, []string{"https://a.example/b?c=d&e=f"}, out)
	var linked []string
	for _, n := range d.body(t).all("hyperlink") {
		if n.attr["anchor"] == "" {
			linked = append(linked, n.words())
		}
	}
	require.Equal(t, []string{"Film", "Filmen en gang til"}, linked)
}

func TestDOCXOfThePublicNamesNobody(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.People[0].Name, p.People[0].Email, p.People[0].Public = "Ola Nordmann", "ola.nordmann@example.no", false
	named := func(audience report.Audience) bool {
		for _, data := range word(t, p, report.Options{Audience: audience}).parts {
			if strings.Contains(data, "Nordmann") || strings.Contains(data, "ola.") {
				return true
			}
		}
		return false
	}
	require.True(t, named(report.Internal))
	require.False(t, named(report.Public))
}

func TestSamePlanGivesTheSameDOCX(t *testing.T) {
	first := render(t, example(t, "halden/plan.json"), report.Options{Format: report.DOCX})
	for range 3 {
		require.True(t, first == render(t, example(t, "halden/plan.json"), report.Options{Format: report.DOCX}))
	}
}

func TestDOCXOfTheExamples(t *testing.T) {
	d := word(t, example(t, "minimal/plan.json"), report.Options{})
	golden(t, "project-description/minimal.internal.golden.docx.xml", inLines(d.parts["word/document.xml"]))
	golden(t, "project-description/styles.golden.docx.xml", inLines(d.parts["word/styles.xml"]))
}

// inLines is a part with a paragraph, a row or a style on each line.
func inLines(part string) []byte {
	lines := strings.NewReplacer("<w:p>", "\n<w:p>", "<w:tbl>", "\n<w:tbl>", "<w:tr>", "\n<w:tr>", "<w:sectPr>", "\n<w:sectPr>", "<w:style ", "\n<w:style ")
	return []byte(lines.Replace(part) + "\n")
}

// outlineOf is a document as lines: a paragraph with its style, or a row with its cells.
func outlineOf(body *node) []byte {
	var b bytes.Buffer
	for _, n := range body.children {
		switch n.name {
		case "p":
			fmt.Fprintf(&b, "%-12s %s\n", n.style(), strings.Join(strings.Fields(n.words()), " "))
		case "tbl":
			fmt.Fprintf(&b, "Table        %s\n", strings.Join(values(n, "gridCol", "w"), " "))
			for _, row := range n.all("tr") {
				fmt.Fprintf(&b, "  %s\n", strings.Join(texts(row.all("tc")), " | "))
			}
		}
	}
	return b.Bytes()
}
