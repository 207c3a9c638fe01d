package main

import (
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
)

// plan is a plan that was opened.
type plan struct{ *samskaping.Plan }

func (p plan) choices() []choice {
	var all []choice
	for _, d := range report.Documents() {
		all = append(all, choice{d, d.Name(), d.Formats()})
	}
	return all
}

// The words of a document follow the language of the plan, whoever looks at the page.
func (p plan) render(doc report.Document, format report.Format, audience report.Audience) ([]byte, error) {
	return report.Render(p.Plan, report.Options{Document: doc, Format: format, Audience: audience})
}

func (p plan) keep(as copyKind) ([]byte, error) {
	switch as {
	case bookCopy:
		return keepWorkbook(p.Plan)
	case publicCopy:
		return showWorkbook(p.Plan)
	}
	return samskaping.Encode(p.Plan)
}
