package report

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Document is what is made from a plan.
type Document string

// The documents.
const (
	ProjectDescription Document = "project-description" // prosjektbeskrivelse
	CaseMemo           Document = "case-memo"           // saksfremlegg
	ProjectArea        Document = "project-area"        // prosjektområde, always for the public
	Presentation       Document = "presentation"        // prosjektpresentasjon
	Pitch              Document = "pitch"               // heistale
)

// document is how a document is made: its name, the formats it can be written in, the usual one
// first, and the function that decides what it says.
type document struct {
	id      Document
	name    value.Text
	formats []Format
	compose func(*composer) content
}

// documents is every document there is, in the order a project needs them.
var documents = []document{
	{ProjectDescription, wordProjectDescription, []Format{HTML, DOCX, Markdown}, (*composer).projectDescription},
	{CaseMemo, wordCaseMemo, []Format{HTML, DOCX, Markdown}, (*composer).caseMemo},
	{ProjectArea, wordProjectArea, []Format{HTML, Markdown, ICS}, (*composer).projectArea},
	{Presentation, wordPresentation, []Format{HTML, PPTX, Markdown}, (*composer).presentation},
	{Pitch, wordPitch, []Format{HTML, DOCX, Markdown}, (*composer).pitch},
}

// Documents returns every document there is, in the order a project needs them.
func Documents() []Document {
	all := make([]Document, 0, len(documents))
	for _, d := range documents {
		all = append(all, d.id)
	}
	return all
}

// Formats returns the formats the document can be written in, the usual one first; nothing for
// a document that does not exist.
func (d Document) Formats() []Format { return slices.Clone(d.made().formats) }

// Name is what people call the document; empty for a document that does not exist.
func (d Document) Name() value.Text { return d.made().name }

// made is how the document is made.
func (d Document) made() document {
	i := slices.IndexFunc(documents, func(made document) bool { return made.id == d })
	if i < 0 {
		return document{}
	}
	return documents[i]
}
