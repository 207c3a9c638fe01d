package report

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/report/internal/office"
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

// written is what a writer has written, or its error as one of ours.
func written(data []byte, err error) ([]byte, error) { return data, ofWriter(err) }

func ofWriter(err error) error {
	var refused *office.Refusal
	switch {
	case errors.As(err, &refused):
		return &TemplateError{refused.Reason, refused.Cause}
	case err != nil:
		return fmt.Errorf("report: %w", err)
	}
	return nil
}

var templateNeither = say("Maler brukes bare til Word og PowerPoint, og dokumentet skal lages som {format}.", "Malar blir berre brukte til Word og PowerPoint, og dokumentet skal lagast som {format}.", "Templates are used for Word and PowerPoint only, and the document is to be made as {format}.")

// MaxTemplate is the largest size of a template, in bytes: 32 MB. Those of municipalities are a few megabytes.
const MaxTemplate = office.MaxTemplate

// TemplateFormat says which format a template is for: DOCX for a file of Word, PPTX for one of
// PowerPoint. It returns ErrTemplate for anything else, and for what has macros in it.
func TemplateFormat(template []byte) (Format, error) {
	slides, err := office.TemplateForSlides(template)
	switch {
	case err != nil:
		return "", ofWriter(err)
	case slides:
		return PPTX, nil
	}
	return DOCX, nil
}
