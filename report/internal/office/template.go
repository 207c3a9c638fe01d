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
	templateBroken   = value.Text{NB: "Filen er skadet, eller den er ikke en Word- eller PowerPoint-fil.", NN: "Fila er skadd, eller ho er ikkje ei Word- eller PowerPoint-fil.", EN: "The file is damaged, or it is not a Word or PowerPoint file."}
	templateLarge    = value.Text{NB: "Filen er for stor.", NN: "Fila er for stor.", EN: "The file is too large."}
	templateMacros   = value.Text{NB: "Filen har makroer eller innebygde programmer. Lagre den som mal uten makroer (.dotx eller .potx).", NN: "Fila har makroar eller innebygde program. Lagre ho som mal utan makroar (.dotx eller .potx).", EN: "The file has macros or embedded programs. Save it as a template without macros (.dotx or .potx)."}
	templateOutside  = value.Text{NB: "Filen henter noe fra et annet sted: {address}. Legg det inn i filen i stedet.", NN: "Fila hentar noko frå ein annan stad: {address}. Legg det inn i fila i staden.", EN: "The file fetches something from another place: {address}. Put it into the file instead."}
	templateMissing  = value.Text{NB: "Filen mangler en del den trenger: {part}.", NN: "Fila manglar ein del ho treng: {part}.", EN: "The file lacks a part it needs: {part}."}
	templateOther    = value.Text{NB: "Filen er verken en Word-mal eller en PowerPoint-mal.", NN: "Fila er verken ein Word-mal eller ein PowerPoint-mal.", EN: "The file is neither a Word template nor a PowerPoint template."}
	templateFormat   = value.Text{NB: "Malen er for {format}, og dokumentet skal lages i et annet format.", NN: "Malen er for {format}, og dokumentet skal lagast i eit anna format.", EN: "The template is for {format}, and the document is to be made in another format."}
	templateStrict   = value.Text{NB: "Filen er lagret som «Strict Open XML». Lagre den som vanlig mal (.dotx eller .potx).", NN: "Fila er lagra som «Strict Open XML». Lagre ho som vanleg mal (.dotx eller .potx).", EN: "The file is saved as “Strict Open XML”. Save it as an ordinary template (.dotx or .potx)."}
	templateNoRoom   = value.Text{NB: "Siden i malen har ikke plass til tekst mellom margene.", NN: "Sida i malen har ikkje plass til tekst mellom margane.", EN: "The page of the template has no room for text between its margins."}
	templateNoLayout = value.Text{NB: "Malen har ikke et oppsett med tittel og innhold.", NN: "Malen har ikkje eit oppsett med tittel og innhald.", EN: "The template has no layout with a title and content."}
)

// Largest size of a template, in bytes. Those of municipalities are a few megabytes.
const largestTemplate = 32 << 20

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
	if len(data) > largestTemplate {
		return nil, nil, unusable(templateLarge)
	}
	pkg, err := ooxml.Open(data)
	if errors.Is(err, ooxml.ErrTooLarge) {
		return nil, nil, unusableFor(err, templateLarge)
	}
	if err != nil {
		return nil, nil, unusableFor(err, templateBroken)
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
// the rest. It refuses what is fetched from elsewhere; links that somebody must press are kept.
func safe(pkg *ooxml.Package, main *ooxml.Part, wanted []string) error {
	main.Keep(func(r ooxml.Relation) bool {
		kind, ours := strings.CutPrefix(r.Kind, officeRelations+"/")
		return ours && slices.Contains(wanted, kind)
	})
	pkg.Keep(func(r ooxml.Relation) bool { return r.Part == main && r.Kind == mainRelation })
	for _, part := range pkg.Parts() {
		for _, r := range part.Relations() {
			if r.Part == nil && r.Kind != attachedTemplate && !(r.Kind == officeRelations+"/hyperlink" && pressed(r.Address)) {
				return unusable(templateOutside, value.Named("address", value.Excerpt(r.Address, 80)))
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
	if errors.Is(err, ooxml.ErrTooLarge) {
		return nil, unusableFor(err, templateLarge)
	}
	if err != nil {
		return nil, unusableFor(err, templateBroken)
	}
	return root, nil
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

// relatedBy is the part that a part leads to by the id of a relationship.
func relatedBy(part *ooxml.Part, id string) *ooxml.Part {
	for _, r := range part.Relations() {
		if r.ID == id {
			return r.Part
		}
	}
	return nil
}
