package report

import (
	"errors"
	"slices"
	"strings"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// ErrTemplate says that a template cannot be used. The error is a *[TemplateError], which says
// why in words for people.
var ErrTemplate = errors.New("report: the template cannot be used")

// TemplateError says why a template cannot be used.
type TemplateError struct {
	// Reason is a sentence in bokmål, nynorsk and English.
	Reason value.Text
	err    error
}

// Error is the reason in English.
func (e *TemplateError) Error() string { return ErrTemplate.Error() + ": " + e.Reason.EN }

// Unwrap makes the error an ErrTemplate, and what it comes of.
func (e *TemplateError) Unwrap() []error {
	if e.err == nil {
		return []error{ErrTemplate}
	}
	return []error{ErrTemplate, e.err}
}

func unusable(reason value.Text, args ...value.Arg) error {
	return &TemplateError{Reason: reason.Fill(args...)}
}

func unusableFor(err error, reason value.Text) error {
	return &TemplateError{Reason: reason, err: err}
}

// Why a template cannot be used.
var (
	templateBroken   = say("Filen er skadet, eller den er ikke en Word- eller PowerPoint-fil. Åpne malen i Word eller PowerPoint, og lagre den på nytt som .dotx eller .potx.", "Fila er skadd, eller ho er ikkje ei Word- eller PowerPoint-fil. Opne malen i Word eller PowerPoint, og lagre han på nytt som .dotx eller .potx.", "The file is damaged, or it is not a Word or PowerPoint file. Open the template in Word or PowerPoint, and save it again as .dotx or .potx.")
	templateLocked   = say("Filen er låst med passord, eller lagret i et gammelt format. Ta bort passordet, og lagre malen som .dotx eller .potx.", "Fila er låst med passord, eller lagra i eit gammalt format. Ta bort passordet, og lagre malen som .dotx eller .potx.", "The file is locked with a password, or saved in an old format. Take the password away, and save the template as .dotx or .potx.")
	templateLarge    = say("Filen er for stor. Ta bort tekst og bilder malen ikke trenger, og lagre den på nytt.", "Fila er for stor. Ta bort tekst og bilete malen ikkje treng, og lagre han på nytt.", "The file is too large. Take away text and pictures that the template does not need, and save it again.")
	templateMacros   = say("Filen har makroer, eller programmer eller dokumenter i seg. Ta dem bort, og lagre den som mal uten makroer (.dotx eller .potx).", "Fila har makroar, eller program eller dokument i seg. Ta dei bort, og lagre ho som mal utan makroar (.dotx eller .potx).", "The file has macros, or programs or documents in it. Take them away, and save it as a template without macros (.dotx or .potx).")
	templateOutside  = say("Filen henter noe fra et annet sted: {address}. Legg det inn i filen i stedet.", "Fila hentar noko frå ein annan stad: {address}. Legg det inn i fila i staden.", "The file fetches something from another place: {address}. Put it into the file instead.")
	templateMissing  = say("Filen mangler en del den trenger: {part}. Åpne malen, og lagre den på nytt.", "Fila manglar ein del ho treng: {part}. Opne malen, og lagre han på nytt.", "The file lacks a part it needs: {part}. Open the template, and save it again.")
	templateOther    = say("Filen er verken en Word-mal eller en PowerPoint-mal. Lagre malen som .dotx eller .potx.", "Fila er verken ein Word-mal eller ein PowerPoint-mal. Lagre malen som .dotx eller .potx.", "The file is neither a Word template nor a PowerPoint template. Save the template as .dotx or .potx.")
	templateFormat   = say("Malen er for {format}, og dokumentet skal lages i et annet format.", "Malen er for {format}, og dokumentet skal lagast i eit anna format.", "The template is for {format}, and the document is to be made in another format.")
	templateNeither  = say("Maler brukes bare til Word og PowerPoint, og dokumentet skal lages som {format}.", "Malar blir berre brukte til Word og PowerPoint, og dokumentet skal lagast som {format}.", "Templates are used for Word and PowerPoint only, and the document is to be made as {format}.")
	templateStrict   = say("Filen er lagret som «Strict Open XML». Lagre den som vanlig mal (.dotx eller .potx).", "Fila er lagra som «Strict Open XML». Lagre ho som vanleg mal (.dotx eller .potx).", "The file is saved as “Strict Open XML”. Save it as an ordinary template (.dotx or .potx).")
	templateNoRoom   = say("Siden i malen har ikke plass til tekst mellom margene.", "Sida i malen har ikkje plass til tekst mellom margane.", "The page of the template has no room for text between its margins.")
	templateNoLayout = say("Malen har ikke et oppsett med tittel og innhold.", "Malen har ikkje eit oppsett med tittel og innhald.", "The template has no layout with a title and content.")
)

// MaxTemplate is the largest size of a template, in bytes. Those of municipalities are a few
// megabytes.
const MaxTemplate = 32 << 20

// Relationships to the main part of a file, and from Word to the template a file was made of.
const (
	mainRelation     = docxRelations + "/officeDocument"
	attachedTemplate = docxRelations + "/attachedTemplate"
)

// TemplateFormat says which format a template is for: DOCX for a file of Word, PPTX for one of
// PowerPoint. It returns ErrTemplate for anything else, and for what has macros in it.
func TemplateFormat(template []byte) (Format, error) {
	_, main, err := openTemplate(template)
	if err != nil {
		return "", err
	}
	return formatOf(main), nil
}

func formatOf(main *ooxml.Part) Format {
	if strings.HasPrefix(main.ContentType(), pptxTypes) {
		return PPTX
	}
	return DOCX
}

// openTemplate reads a template and finds its main part. What it says of itself, such as who
// wrote it, is not kept.
func openTemplate(data []byte) (*ooxml.Package, *ooxml.Part, error) {
	switch {
	case len(data) > MaxTemplate:
		return nil, nil, unusable(templateLarge)
	case strings.HasPrefix(string(data[:min(4, len(data))]), "\xd0\xcf\x11\xe0"):
		return nil, nil, unusable(templateLocked)
	}
	pkg, err := ooxml.Open(data)
	if err != nil {
		return nil, nil, unreadable(err)
	}
	for _, part := range pkg.Parts() {
		if programType(part.ContentType()) {
			return nil, nil, unusable(templateMacros)
		}
	}
	var main *ooxml.Part
	for _, r := range pkg.Relations() {
		if strings.HasPrefix(r.Kind, "http://purl.oclc.org/ooxml/") {
			return nil, nil, unusable(templateStrict)
		}
		if r.Kind == mainRelation && r.Part != nil && main == nil {
			main = r.Part
		}
	}
	if main == nil {
		return nil, nil, unusable(templateOther)
	}
	if !slices.Contains([]string{
		docxTypes + "template.main+xml", docxTypes + "document.main+xml", pptxTypes + "template.main+xml", pptxTypes + "presentation.main+xml",
	}, main.ContentType()) {
		return nil, nil, unusable(templateOther)
	}
	return pkg, main, nil
}

// programType reports whether a part can do things, instead of being looked at.
func programType(contentType string) bool {
	low := strings.ToLower(contentType)
	return strings.Contains(low, "macroenabled") || strings.Contains(low, "vba") || strings.Contains(low, "oleobject") || strings.Contains(low, "activex")
}

// safe keeps what the main part of a template leads to for the sorts that are wanted, and forgets
// the rest. It refuses what is fetched from elsewhere and what can do things; links that somebody
// must press are kept.
func safe(pkg *ooxml.Package, main *ooxml.Part, wanted []string) error {
	main.Keep(func(r ooxml.Relation) bool {
		kind, ours := strings.CutPrefix(r.Kind, docxRelations+"/")
		return ours && slices.Contains(wanted, kind)
	})
	pkg.Keep(func(r ooxml.Relation) bool { return r.Part == main && r.Kind == mainRelation })
	read := map[*ooxml.Part]bool{}
	for _, part := range pkg.Parts() {
		for _, r := range part.Relations() {
			kind := r.Kind[strings.LastIndexByte(r.Kind, '/')+1:]
			switch {
			case programRelation(kind):
				return unusable(templateMacros)
			case r.Part == nil && r.Kind != attachedTemplate && !(kind == "hyperlink" && pressed(r.Address)):
				return unusable(templateOutside, value.Named("address", beginning(r.Address)))
			case r.Part == nil || r.Part == main || read[r.Part] || onlyHeld(kind):
			case slices.Contains(wanted, kind) || strings.HasSuffix(strings.ToLower(r.Part.ContentType()), "xml") || kind == "vmlDrawing":
				read[r.Part] = true
				if err := inspect(r.Part); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func pressed(address string) bool {
	low := strings.ToLower(address)
	return strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://") || strings.HasPrefix(low, "mailto:")
}

// readPart reads a part of a template as XML.
func readPart(part *ooxml.Part) (*ooxml.Element, error) {
	root, err := part.Read()
	if err != nil {
		return nil, unreadable(err)
	}
	return root, nil
}

// unreadable says why a template, or a part of it, cannot be read.
func unreadable(err error) error {
	if errors.Is(err, ooxml.ErrTooLarge) {
		return unusableFor(err, templateLarge)
	}
	return unusableFor(err, templateBroken)
}

// related is the first part that a part leads to by a relationship of a kind.
func related(part *ooxml.Part, kind string) *ooxml.Part {
	for _, r := range part.Relations() {
		if r.Kind == docxRelations+"/"+kind && r.Part != nil {
			return r.Part
		}
	}
	return nil
}

// byID is the parts that a part leads to, by the ids of its relationships.
func byID(part *ooxml.Part) map[string]*ooxml.Part {
	parts := map[string]*ooxml.Part{}
	for _, r := range part.Relations() {
		parts[r.ID] = r.Part
	}
	return parts
}
