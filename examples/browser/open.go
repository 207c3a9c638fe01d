package main

import (
	"bytes"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// opened is what there is to say about a file that could be read.
type opened struct {
	// Title is what the document is called by its author, in the language Lang.
	Title string     `json:"title"`
	Lang  value.Lang `json:"lang"`
	// RulesRun is false when the form of the document kept the rules of the method from running.
	RulesRun bool   `json:"rulesRun"`
	Findings []said `json:"findings"`
	// Choices are empty when no documents can be made.
	Choices []choice `json:"choices"`
	// Keep is false when the document is of a newer version, and cannot be written without loss.
	Keep bool `json:"keep"`

	document document
}

// said is a finding as it is shown.
type said struct {
	Rule     string           `json:"rule"`
	Severity finding.Severity `json:"severity"`
	Place    value.Text       `json:"place"`
	Text     value.Text       `json:"text"`
	Advice   value.Text       `json:"advice"`
}

func say(f finding.Finding, place value.Text) said {
	return said{f.Rule.ID, f.Rule.Severity, place, f.Rule.Text.Fill(f.Args...), f.Rule.Advice.Fill(f.Args...)}
}

// sayAll shows the findings in a document. The page wants a list, also when there are none.
func sayAll(findings finding.List, in places) []said {
	all := make([]said, 0, len(findings))
	for _, f := range findings {
		all = append(all, say(f, in.of(f)))
	}
	return all
}

// openers are the kinds of documents that can be opened, by the schema they say they follow.
var openers = map[schema.Document]func([]byte) (*opened, error){
	schema.Plan:          openPlan,
	schema.BenefitReport: openBenefitReport,
}

// read opens a file: a workbook, or a document of one of the kinds.
func read(file []byte) (*opened, error) {
	if len(file) > schema.MaxBytes {
		return nil, &foreignError{tooLargeFile, chooseAPlan}
	}
	if err := foreign(file); err != nil {
		return nil, err
	}
	if bytes.HasPrefix(file, []byte("PK")) || bytes.HasPrefix(file, []byte("\xd0\xcf\x11\xe0")) {
		return openWorkbook(file)
	}
	open, known := openers[kindOf(file)]
	if !known {
		open = openPlan // the gate says which kind it is, and which it should be
	}
	return open(file)
}

// kindOf is the kind of document that the file says it is. What is wrong with the file is for the
// gate to say.
func kindOf(file []byte) schema.Document {
	doc, _ := schema.DocumentOf(bytes.TrimPrefix(file, []byte("\ufeff")))
	return doc
}

func openPlan(file []byte) (*opened, error) {
	p, findings, err := samskaping.Decode(file)
	if err != nil {
		return nil, err
	}
	o := &opened{Findings: sayAll(findings, newPlaces(schema.Plan, "Plan", file))}
	o.holds(p)
	return o, nil
}

// openBenefitReport shows what there is to say about a benefit report. No documents are made of it
// here, and there is nothing to go on working with: it is made from a plan.
func openBenefitReport(file []byte) (*opened, error) {
	r, findings, err := benefits.DecodeReport(file)
	if err != nil {
		return nil, err
	}
	o := &opened{Findings: sayAll(findings, newPlaces(schema.BenefitReport, "BenefitReport", file)), Choices: []choice{}}
	if r != nil {
		o.Title, o.Lang, o.RulesRun = r.Title, r.Language, true
	}
	return o, nil
}

// holds says what the plan is that was read; nil when it could not be decoded.
func (o *opened) holds(p *samskaping.Plan) {
	o.Choices = []choice{}
	if p == nil {
		return
	}
	o.document, o.RulesRun = plan{p}, true
	o.Title, o.Lang, o.Keep = p.Title, p.Language, p.NewerVersion() == ""
	o.Choices = o.document.choices()
}
