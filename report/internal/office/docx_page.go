package office

import (
	"strconv"
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// pageKind is a sort of pages that follow each other.
type pageKind uint8

const (
	titlePage     pageKind = iota // begins with the title, and so has no header
	columnsBelow                  // goes on in two columns on the same page
	columnBelow                   // goes on in one column on the same page
	uprightPages                  // begins on a new page
	sidewaysPages                 // begins on a new page, which lies on its side
)

// page is the properties of the pages that end where it stands. What it does not say about
// header and footer is as on the pages before.
func (w *docxWriter) page(kind pageKind) *ooxml.Element {
	s := ooxml.New("w:sectPr")
	if kind == titlePage {
		s.Add(ooxml.New("w:headerReference", attr("w:type", "default"), attr("r:id", w.header)),
			ooxml.New("w:footerReference", attr("w:type", "default"), attr("r:id", w.footer)),
			ooxml.New("w:footerReference", attr("w:type", "first"), attr("r:id", w.footer)))
	}
	begins := "continuous"
	if kind == titlePage || kind == uprightPages || kind == sidewaysPages {
		begins = "nextPage"
	}
	if kind == sidewaysPages {
		s.Add(set("w:type", begins),
			ooxml.New("w:pgSz", number("w:w", pageHeightTwips), number("w:h", pageWidthTwips), attr("w:orient", "landscape")),
			ooxml.New("w:pgMar", number("w:top", narrowMarginTwips), number("w:right", narrowMarginTwips), number("w:bottom", narrowMarginTwips), number("w:left", narrowMarginTwips),
				attr("w:header", "567"), attr("w:footer", "340"), attr("w:gutter", "0")))
		return s
	}
	s.Add(set("w:type", begins),
		ooxml.New("w:pgSz", number("w:w", pageWidthTwips), number("w:h", pageHeightTwips)),
		ooxml.New("w:pgMar", number("w:top", marginTwips), number("w:right", marginTwips), number("w:bottom", marginTwips), number("w:left", marginTwips),
			attr("w:header", "680"), attr("w:footer", "567"), attr("w:gutter", "0")))
	switch kind {
	case columnsBelow:
		s.Add(ooxml.New("w:cols", attr("w:num", "2"), attr("w:space", "567")))
	case titlePage:
		s.Add(on("w:titlePg"))
	}
	return s
}

// narrowMarginTwips is the margin of pages on their side: 2 centimetres.
const narrowMarginTwips = 1134

// turn ends the upright pages, so that what comes next stands on a page on its side. The pages of
// a template stay as they are.
func (w *docxWriter) turn() {
	if w.rest == sidewaysPages || w.inTemplate {
		return
	}
	w.add(ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", "End"), w.page(w.rest))))
	w.rest = sidewaysPages
}

// turnBack ends the page on its side with the paragraph before it, when there is one.
func (w *docxWriter) turnBack() {
	if w.rest != sidewaysPages {
		return
	}
	w.add(ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", "End"), w.page(w.rest))))
	w.rest = uprightPages
}

// A header and a footer take the space that a page needs for its text, so what stands in them
// is cut where it is longer than this, in parts of the width of the page.
const (
	longestHeader = 0.62
	longestFooter = 6
)

// pageHeader is the title and which revision this is, on every page but the first.
func (w *docxWriter) pageHeader(d doc.Content) *ooxml.Element {
	return ooxml.New("w:hdr", attr("xmlns:w", docxNamespace), ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", "Header")),
		w.runs(cut(unlinked(doc.WithoutMarks(d.Title)), longestHeader, 9)), ooxml.New("w:r", on("w:tab")), w.runs(unlinked(d.Revision))))
}

// pageFooter is the number of the page, and what the document says of itself.
func (w *docxWriter) pageFooter(d doc.Content) *ooxml.Element {
	about := doc.Join(doc.Text{{Words: " ", Lang: w.lang}}, d.Footer...)
	return ooxml.New("w:ftr", attr("xmlns:w", docxNamespace),
		ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", "FooterPage")), w.pageNumber()),
		ooxml.New("w:p", ooxml.New("w:pPr", set("w:pStyle", "Footer")), w.runs(cut(unlinked(about), longestFooter, 8))))
}

func (w *docxWriter) pageNumber() ooxml.Nodes {
	before, rest, _ := strings.Cut(doc.WordPage.In(w.lang), "{page}")
	between, after, _ := strings.Cut(rest, "{pages}")
	own := func(s string) ooxml.Nodes { return w.runs(doc.Text{{Words: s, Lang: w.lang}}) }
	return ooxml.Nodes{own(before), docxField("PAGE", "1"), own(between), docxField("NUMPAGES", "1"), own(after)}
}

// docxField is a value that Word works out. It keeps the shown one up to date by itself.
func docxField(code, shown string) ooxml.Nodes {
	return ooxml.Nodes{fieldChar("begin"), fieldCode(code), fieldChar("separate"), ooxml.New("w:r", ooxml.New("w:t", ooxml.Text(shown))), fieldChar("end")}
}

func fieldChar(kind string) *ooxml.Element {
	return ooxml.New("w:r", ooxml.New("w:fldChar", attr("w:fldCharType", kind)))
}

func fieldCode(code string) *ooxml.Element {
	return ooxml.New("w:r", ooxml.New("w:instrText", attr("xml:space", "preserve"), ooxml.Text(" "+code+" ")))
}

// cut is a text that takes no more than so many widths of the page in a size of type. What is
// cut ends in "…", after a whole word where it can.
func cut(t doc.Text, widths float64, size int) doc.Text {
	left := int(widths * textWidthTwips / 20)
	if doc.TextWidth(t.String(), size) <= 100*left {
		return t
	}
	left -= size
	var kept doc.Text
	for _, r := range t {
		if wide := doc.TextWidth(r.Words, size); wide <= 100*left {
			kept, left = append(kept, r), left-wide/100
			continue
		}
		fits := doc.Fitting(r.Words, left, size)
		if space := strings.LastIndexAny(r.Words[:fits], " \u00a0"); space > fits/2 && !strings.HasPrefix(r.Words[fits:], " ") {
			fits = space // after a whole word, where that is not too far back
		}
		r.Words = strings.TrimRight(r.Words[:fits], " \u00a0(–") + "…"
		return append(kept, r)
	}
	return kept
}

// docxSettings keeps Word from opening the document as one of an older version, and says which
// language it is in.
func docxSettings(lang value.Lang) *ooxml.Element {
	decimal := ","
	if lang == value.EN {
		decimal = "."
	}
	compatibility := func(name string, val int) *ooxml.Element {
		return ooxml.New("w:compatSetting", attr("w:name", name), attr("w:uri", "http://schemas.microsoft.com/office/word"), attr("w:val", strconv.Itoa(val)))
	}
	return ooxml.New("w:settings", attr("xmlns:w", docxNamespace),
		set("w:defaultTabStop", "709"),
		on("w:autoHyphenation"), set("w:hyphenationZone", "425"),
		set("w:characterSpacingControl", "doNotCompress"),
		ooxml.New("w:compat", compatibility("compatibilityMode", 15)),
		ooxml.New("w:themeFontLang", attr("w:val", languageTag(lang))),
		set("w:decimalSymbol", decimal), set("w:listSeparator", ";"))
}
