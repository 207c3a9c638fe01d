package report

import (
	"slices"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// Document is what is made from a plan, or from a national report.
type Document string

// The documents.
const (
	ProjectDescription Document = "project-description" // prosjektbeskrivelse
	CaseMemo           Document = "case-memo"           // saksfremlegg
	ProjectArea        Document = "project-area"        // prosjektområde, always for the public
	Presentation       Document = "presentation"        // prosjektpresentasjon
	Pitch              Document = "pitch"               // heistale
	BenefitPlan        Document = "benefit-plan"        // gevinstrealiseringsplan
	BenefitReport      Document = "benefit-report"      // gevinstrapport
	StatusReport       Document = "status-report"       // statusrapport til styringsgruppen
	GrantAnnex         Document = "grant-annex"         // vedlegg til tilskuddssøknad
	FinalReport        Document = "final-report"        // sluttrapport

	NationalReport Document = "national-report" // nasjonal gevinstrapport
	FeedbackLetter Document = "feedback-letter" // tilbakemelding til en kommune
)

// document is how a document is made: its name, the formats it can be written in, the usual one
// first, and the function that decides what it says.
type document struct {
	id      Document
	name    value.Text
	formats []Format
	compose func(*composer) doc.Content
	// national is set instead of compose for a document that is made from a national report.
	national func(*nationalComposer) doc.Content
}

// documents is every document of a plan, in the order a project needs them.
var documents = []document{
	{ProjectDescription, wordProjectDescription, []Format{HTML, DOCX, Markdown}, (*composer).projectDescription, nil},
	{CaseMemo, wordCaseMemo, []Format{HTML, DOCX, Markdown}, (*composer).caseMemo, nil},
	{ProjectArea, wordProjectArea, []Format{HTML, Markdown, ICS}, (*composer).projectArea, nil},
	{Presentation, wordPresentation, []Format{HTML, PPTX, Markdown}, (*composer).presentation, nil},
	{Pitch, wordPitch, []Format{HTML, DOCX, Markdown}, (*composer).pitch, nil},
	{BenefitPlan, wordBenefitPlan, []Format{HTML, DOCX, Markdown}, (*composer).benefitRealisationPlan, nil},
	{BenefitReport, wordBenefitReport, []Format{HTML, DOCX, Markdown}, (*composer).benefitReport, nil},
	{StatusReport, wordStatusReport, []Format{HTML, DOCX, Markdown}, (*composer).statusReport, nil},
	{GrantAnnex, wordGrantAnnex, []Format{HTML, DOCX, Markdown}, (*composer).grantAnnex, nil},
	{FinalReport, wordFinalReport, []Format{HTML, DOCX, Markdown}, (*composer).finalReport, nil},
}

// nationalDocuments is every document of a national report.
var nationalDocuments = []document{
	{NationalReport, wordNationalReport, []Format{HTML, DOCX, Markdown}, nil, (*nationalComposer).nationalReport},
	{FeedbackLetter, wordFeedbackLetter, []Format{DOCX, HTML, Markdown}, nil, (*nationalComposer).feedbackLetter},
}

// Documents returns every document that [Render] makes from a plan, in the order a project needs
// them.
func Documents() []Document { return idsOf(documents) }

// NationalDocuments returns every document that [National] makes from a national report.
func NationalDocuments() []Document { return idsOf(nationalDocuments) }

func idsOf(documents []document) []Document {
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
	for _, documents := range [][]document{documents, nationalDocuments} {
		if i := slices.IndexFunc(documents, func(made document) bool { return made.id == d }); i >= 0 {
			return documents[i]
		}
	}
	return document{}
}
