package office

import (
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/ooxml"
)

// runs writes words, each with its language and its voice. A web address becomes a link.
func (w *docxWriter) runs(t doc.Text) ooxml.Nodes {
	var all ooxml.Nodes
	for _, r := range t {
		if r.Words == "" {
			continue
		}
		words := w.words(r)
		if r.Address == "" {
			all = append(all, words)
			continue
		}
		id, ok := w.links[r.Address]
		if !ok {
			id = w.document.RelateOut(officeRelations+"/hyperlink", r.Address)
			w.links[r.Address] = id
		}
		all = append(all, ooxml.New("w:hyperlink", attr("r:id", id), attr("w:history", "1"), words))
	}
	return all
}

func (w *docxWriter) words(r doc.Run) ooxml.Nodes {
	if !doc.RightToLeft(r.Words) {
		return ooxml.Nodes{w.piece(r, r.Words, false)}
	}
	var all ooxml.Nodes
	for _, d := range directions(r.Words) {
		if d.rightToLeft {
			all = append(all, w.piece(r, leftToRight, false), w.piece(r, d.words, true), w.piece(r, leftToRight, false))
		} else {
			all = append(all, w.piece(r, d.words, false))
		}
	}
	return all
}

// piece is words that are said in one way and read in one direction.
func (w *docxWriter) piece(r doc.Run, words string, fromRight bool) *ooxml.Element {
	properties := ooxml.New("w:rPr")
	said := false
	say := func(n ooxml.Node) {
		properties.Add(n)
		said = true
	}
	switch {
	case r.Address != "":
		say(set("w:rStyle", "Hyperlink"))
		if r.Voice == doc.Strong {
			say(ooxml.Nodes{on("w:b"), on("w:bCs")})
		}
	case r.Voice == doc.Strong:
		say(set("w:rStyle", "Strong"))
	case r.Voice == doc.Quiet:
		say(set("w:rStyle", "Quiet"))
	case r.Voice == doc.Example:
		say(set("w:rStyle", "Example"))
	}
	if fromRight {
		say(on("w:rtl"))
	}
	if r.Lang != w.lang && r.Lang != "" {
		say(language(r.Lang))
	}
	e := ooxml.New("w:r")
	if said {
		e.Add(properties)
	}
	for i, line := range strings.Split(words, "\n") {
		if i > 0 {
			e.Add(on("w:br"))
		}
		if line != "" {
			e.Add(ooxml.New("w:t", attr("xml:space", "preserve"), ooxml.Text(line)))
		}
	}
	return e
}
