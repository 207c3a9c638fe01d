// Package report turns a co-creation plan into the documents a municipality needs.
//
// A plan is written once; the documents are made from it, so that the project description, the
// case memo and the project page never say different things. One call makes one document:
//
//	page, err := report.Render(plan, report.Options{
//		Document: report.ProjectDescription,
//		Format:   report.HTML,
//	})
//
// Who makes several of one plan begins with [NewProject], and saves time.
//
// What is said is decided before how it looks. A document is first composed as headings, texts,
// tables and figures, with every word and number in place, and then written in a format. So all
// formats say the same, and a format added later changes none of the words.
//
// Whose word is whose: the texts of the plan are shown as their author wrote them, in the plan's
// own language and marked as such. The words around them are the library's, in bokmål, nynorsk
// or English. Nothing that is missing is made up: a section with nothing in it is not written,
// and one short list at the end says what is not filled in yet.
//
// A document is for one of two audiences. [Public] is the one you get when you do not ask: the
// names, e-mail addresses and phone numbers of persons are removed, and so are numbers of people
// so small that somebody could be recognised. [Internal] shows the plan as it is. A plan with a
// national identity number in it is not rendered at all.
//
// What stands in a plan is data in every format. It cannot become a heading, a link, a script or
// a table it was not meant to be, and it cannot turn the text around it.
//
// From the national picture of package benefits/aggregate, [National] makes the national
// report, and a letter to each municipality about what was counted of what it sent.
//
// A document for Word or PowerPoint can be written in a municipality's own template. Its styles and
// layouts are found by name and kind, and nothing needs to be marked in it; macros and what would
// be fetched from elsewhere are refused.
//
// The same plan and options give the same bytes, today and next year.
package report

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/report/internal/html"
	"github.com/samskaping/sdk/report/internal/ics"
	"github.com/samskaping/sdk/report/internal/markdown"
	"github.com/samskaping/sdk/report/internal/office"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// ErrUnknown says that an option asks for something that does not exist: a document, a format,
// an audience, a language or a place for the calendar.
var ErrUnknown = errors.New("report: unknown")

// Format is how a document is written.
type Format string

// The formats, each with the media type that a server gives it.
const (
	Markdown Format = "md"   // text/markdown; charset=utf-8
	HTML     Format = "html" // one file, with nothing outside it: text/html; charset=utf-8
	DOCX     Format = "docx" // for Word: application/vnd.openxmlformats-officedocument.wordprocessingml.document
	ICS      Format = "ics"  // a calendar to subscribe to: text/calendar; charset=utf-8
	PPTX     Format = "pptx" // for PowerPoint: application/vnd.openxmlformats-officedocument.presentationml.presentation
)

// Audience is who may read a document.
type Audience string

// The audiences. No audience means the public.
const (
	Internal Audience = "internal" // those who work in the project
	Public   Audience = "public"   // anyone
)

// Options say which document to make, and for whom. Format must be stated, and Document for all but
// a national report.
type Options struct {
	Document Document
	Format   Format
	// Audience is Public when it is not stated. The project area is always for the public.
	Audience Audience
	// Lang is the language of the library's own words; the plan's language when it is not
	// stated. The plan's own texts are never translated.
	Lang value.Lang
	// Period is the time a report on what has happened is about; other documents leave it.
	// Without it, such a report is about everything until now.
	Period value.Period
	// Before is an earlier revision of the plan, for a report on what is new since then.
	Before *samskaping.Plan
	// Calendar is where the calendar file of the project area will lie: a web address, or the
	// name of a file in the same folder, percent-encoded. The project area links to it.
	Calendar string
	// Municipality is the one a feedback letter is for, by its number on the day of the national
	// report.
	Municipality identity.MunicipalityNumber
	// Template is a municipality's own template: a file of Word (.dotx, .docx) for DOCX or of
	// PowerPoint (.potx, .pptx) for PPTX. Its letterhead, foot, styles and layouts are used, and
	// found by their names and kinds, so that nothing needs to be marked in it. Macros are refused.
	Template []byte
}

// Render makes one document from a plan, with the errors of [NewProject] and [Project.Render].
func Render(p *samskaping.Plan, o Options) ([]byte, error) {
	project, err := NewProject(p)
	if err != nil {
		return nil, err
	}
	return project.Render(o)
}

// Project makes documents from a plan, of which it takes away what is not public, and the checksum,
// only once. It may be used by several goroutines at once.
type Project struct {
	plan     *samskaping.Plan
	public   func() *samskaping.Plan
	checksum func() string
}

// NewProject begins to make documents from a plan, which is not to be changed meanwhile. It need not be
// without findings: what is missing is told, and what is wrong is shown as it is. It returns
// samskaping.ErrNoPlan for nil, and identity.ErrNationalID for a plan that holds a national identity
// number.
func NewProject(p *samskaping.Plan) (*Project, error) {
	switch {
	case p == nil:
		return nil, samskaping.ErrNoPlan
	case p.HoldsNationalID():
		return nil, identity.ErrNationalID
	}
	return &Project{p, sync.OnceValue(p.Public), sync.OnceValue(func() string { return checksum(p) })}, nil
}

// Render makes a document. It returns ErrUnknown for options that do not exist, identity.ErrNationalID
// when the earlier revision holds a national identity number, ErrTemplate for a template that cannot be
// used, and samskaping.ErrNoPlan for a Project that NewProject has not made.
func (p *Project) Render(o Options) ([]byte, error) {
	if p == nil || p.plan == nil {
		return nil, samskaping.ErrNoPlan
	}
	o, err := o.complete(p.plan)
	if err != nil {
		return nil, err
	}
	if o.Before != nil && o.Before.HoldsNationalID() {
		return nil, identity.ErrNationalID
	}
	shown := p.plan
	switch {
	case o.Audience != Public:
	case o.Before != nil:
		o.Before, shown = samskaping.PublicRevisions(o.Before, p.plan)
	default:
		shown = p.public()
	}
	c := newComposer(shown, o)
	d := o.Document.made().compose(c)
	d.Footer = c.origin(p)
	if o.Format == PPTX {
		d.Stamp = c.stamp(p)
	}
	return o.write(d)
}

// write writes a document in the format and the template.
func (o Options) write(d doc.Content) ([]byte, error) {
	switch o.Format {
	case Markdown:
		return markdown.Write(d), nil
	case DOCX:
		return written(office.Word(d, o.Template))
	case ICS:
		return ics.Write(d), nil
	case PPTX:
		return written(office.PowerPoint(d, o.Template))
	}
	return html.Write(d), nil
}

// complete fills in what the options leave open, and refuses what does not exist.
func (o Options) complete(p *samskaping.Plan) (Options, error) {
	if o.Audience == "" {
		o.Audience = Public
	}
	if o.Lang.IsZero() {
		o.Lang = textLang(p.Language)
	}
	if o.Document == ProjectArea {
		o.Audience = Public // it is for anyone, whoever asks
	}
	calendar := o.Calendar
	if address, ok := webAddress(calendar); ok {
		o.Calendar = address
	} else if calendar != "" && !fileBeside.MatchString(calendar) {
		return o, fmt.Errorf("%w calendar %q, want a web address or the name of a file", ErrUnknown, calendar)
	}
	formats := o.Document.Formats()
	switch {
	case o.Document.made().compose == nil:
		return o, fmt.Errorf("%w document %q, want one of %q", ErrUnknown, o.Document, Documents())
	case !slices.Contains(formats, o.Format):
		return o, fmt.Errorf("%w format %q of %s, want one of %q", ErrUnknown, o.Format, o.Document, formats)
	case o.Template != nil && o.Format != DOCX && o.Format != PPTX:
		return o, &TemplateError{Reason: templateNeither.Fill(value.Named("format", string(o.Format)))}
	case o.Audience != Internal && o.Audience != Public:
		return o, fmt.Errorf("%w audience %q, want %s or %s", ErrUnknown, o.Audience, Internal, Public)
	}
	if _, err := value.ParseLang(o.Lang.String()); err != nil {
		return o, fmt.Errorf("%w language %q, want nb, nn or en", ErrUnknown, o.Lang)
	}
	return o, nil
}
