package office

import (
	"errors"
	"slices"
	"strings"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// Refusal is an error that says why a template cannot be used.
type Refusal struct {
	Reason value.Text // a sentence
	Cause  error      // what it comes of, when there is something
}

func (r *Refusal) Error() string { return r.Reason.EN }

func unusable(reason value.Text, args ...value.Arg) error {
	return &Refusal{Reason: reason.Fill(args...)}
}

func unusableFor(err error, reason value.Text) error {
	return &Refusal{Reason: reason, Cause: err}
}

// Why a template cannot be used.
var (
	templateBroken   = value.Text{NB: "Filen er skadet, eller den er ikke en Word- eller PowerPoint-fil. Åpne malen i Word eller PowerPoint, og lagre den på nytt som .dotx eller .potx.", NN: "Fila er skadd, eller ho er ikkje ei Word- eller PowerPoint-fil. Opne malen i Word eller PowerPoint, og lagre han på nytt som .dotx eller .potx.", EN: "The file is damaged, or it is not a Word or PowerPoint file. Open the template in Word or PowerPoint, and save it again as .dotx or .potx."}
	templateLocked   = value.Text{NB: "Filen er låst med passord, eller lagret i et gammelt format. Ta bort passordet, og lagre malen som .dotx eller .potx.", NN: "Fila er låst med passord, eller lagra i eit gammalt format. Ta bort passordet, og lagre malen som .dotx eller .potx.", EN: "The file is locked with a password, or saved in an old format. Take the password away, and save the template as .dotx or .potx."}
	templateLarge    = value.Text{NB: "Filen er for stor. Ta bort tekst og bilder malen ikke trenger, og lagre den på nytt.", NN: "Fila er for stor. Ta bort tekst og bilete malen ikkje treng, og lagre han på nytt.", EN: "The file is too large. Take away text and pictures that the template does not need, and save it again."}
	templateMacros   = value.Text{NB: "Filen har makroer, eller programmer eller dokumenter i seg. Ta dem bort, og lagre den som mal uten makroer (.dotx eller .potx).", NN: "Fila har makroar, eller program eller dokument i seg. Ta dei bort, og lagre ho som mal utan makroar (.dotx eller .potx).", EN: "The file has macros, or programs or documents in it. Take them away, and save it as a template without macros (.dotx or .potx)."}
	templateOutside  = value.Text{NB: "Filen henter noe fra et annet sted: {address}. Legg det inn i filen i stedet.", NN: "Fila hentar noko frå ein annan stad: {address}. Legg det inn i fila i staden.", EN: "The file fetches something from another place: {address}. Put it into the file instead."}
	templatePicture  = value.Text{NB: "Filen har et SVG-bilde som henter noe fra et annet sted, har et program i seg eller ikke kan leses. Lagre bildet som PNG, og sett det inn i malen på nytt.", NN: "Fila har eit SVG-bilete som hentar noko frå ein annan stad, har eit program i seg eller ikkje kan lesast. Lagre biletet som PNG, og set det inn i malen på nytt.", EN: "The file has an SVG picture that fetches something from another place, has a program in it or cannot be read. Save the picture as PNG, and put it into the template again."}
	templateMissing  = value.Text{NB: "Filen mangler en del den trenger: {part}. Åpne malen, og lagre den på nytt.", NN: "Fila manglar ein del ho treng: {part}. Opne malen, og lagre han på nytt.", EN: "The file lacks a part it needs: {part}. Open the template, and save it again."}
	templateOther    = value.Text{NB: "Filen er verken en Word-mal eller en PowerPoint-mal. Lagre malen som .dotx eller .potx.", NN: "Fila er verken ein Word-mal eller ein PowerPoint-mal. Lagre malen som .dotx eller .potx.", EN: "The file is neither a Word template nor a PowerPoint template. Save the template as .dotx or .potx."}
	templateFormat   = value.Text{NB: "Malen er for {format}, og dokumentet skal lages i et annet format.", NN: "Malen er for {format}, og dokumentet skal lagast i eit anna format.", EN: "The template is for {format}, and the document is to be made in another format."}
	templateStrict   = value.Text{NB: "Filen er lagret som «Strict Open XML». Lagre den som vanlig mal (.dotx eller .potx).", NN: "Fila er lagra som «Strict Open XML». Lagre ho som vanleg mal (.dotx eller .potx).", EN: "The file is saved as “Strict Open XML”. Save it as an ordinary template (.dotx or .potx)."}
	templateNoRoom   = value.Text{NB: "Siden i malen har ikke plass til tekst mellom margene.", NN: "Sida i malen har ikkje plass til tekst mellom margane.", EN: "The page of the template has no room for text between its margins."}
	templateNoLayout = value.Text{NB: "Malen har ikke et oppsett med tittel og innhold.", NN: "Malen har ikkje eit oppsett med tittel og innhald.", EN: "The template has no layout with a title and content."}
)

// MaxTemplate is the largest size of a template, in bytes. Those of municipalities are a few megabytes.
const MaxTemplate = 32 << 20

// Relationships to the main part of a file, and from Word to the template a file was made of.
const (
	mainRelation     = officeRelations + "/officeDocument"
	attachedTemplate = officeRelations + "/attachedTemplate"
)

// TemplateForSlides reports whether a template is one of PowerPoint, and not of Word.
func TemplateForSlides(template []byte) (bool, error) {
	_, main, err := openTemplate(template)
	return err == nil && isPresentation(main), err
}

func isPresentation(main *ooxml.Part) bool { return strings.HasPrefix(main.ContentType(), pptxTypes) }

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
		kind, ours := strings.CutPrefix(r.Kind, officeRelations+"/")
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
				return unusable(templateOutside, value.Named("address", value.Excerpt(r.Address, 80)))
			case r.Part == nil || r.Part == main || read[r.Part]:
			case kind == "image" && isDrawn(r.Part):
				read[r.Part] = true
				if err := inspectPicture(r.Part); err != nil {
					return err
				}
			case onlyHeld(kind):
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
		if r.Kind == officeRelations+"/"+kind && r.Part != nil {
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
