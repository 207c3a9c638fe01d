package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// A desk is what the page talks to. It holds the document that was opened last, so that documents
// can be made of it without reading the file again.
type desk struct {
	open document
}

// document is a document of interchange that was opened, and what can be made of it.
type document interface {
	// choices are the documents that can be made.
	choices() []choice
	// render makes one of them.
	render(report.Document, report.Format, report.Audience) ([]byte, error)
	// keep writes the document itself, to go on working with.
	keep(copyKind) ([]byte, error)
}

// choice is a document that can be made, and how it can be written.
type choice struct {
	ID      report.Document `json:"id"`
	Name    value.Text      `json:"name"`
	Formats []report.Format `json:"formats"`
}

// copyKind is a way to take the whole plan along.
type copyKind string

const (
	jsonCopy   copyKind = "json"   // the plan file, with everything in it
	bookCopy   copyKind = "xlsx"   // the workbook with everything in it, which can be read back
	publicCopy copyKind = "public" // a workbook for showing, without personal data
)

// request is what the page asks for.
type request struct {
	// Do is open, render, keep, begin or example.
	Do       string          `json:"do"`
	Document report.Document `json:"document"`
	Format   report.Format   `json:"format"`
	Audience report.Audience `json:"audience"`
	Copy     copyKind        `json:"copy"`
	Lang     value.Lang      `json:"lang"`
}

// reply is what the page gets, in all three languages so that it can change language by itself.
type reply struct {
	// Problem says why nothing came of it.
	Problem *problem `json:"problem,omitempty"`
	// Opened is what there is to say about a file that was opened.
	Opened *opened `json:"opened,omitempty"`
	// Later says that this takes workbooks, which only the whole program has.
	Later bool `json:"later,omitempty"`
}

type problem struct {
	Text   value.Text `json:"text"`
	Advice value.Text `json:"advice"`
}

// answer does what a request asks for. The file is what the user opened, or what was made.
func (d *desk) answer(asked, file []byte) (answered, made []byte) {
	var r request
	var says reply
	err := json.Unmarshal(asked, &r)
	if err == nil {
		says, made, err = d.do(r, file)
	}
	switch {
	case errors.Is(err, errNoWorkbooks):
		says = reply{Later: true}
	case err != nil:
		says = reply{Problem: explain(err)}
	}
	answered, err = json.Marshal(says)
	if err != nil {
		return []byte(`{}`), nil
	}
	return answered, made
}

func (d *desk) do(r request, file []byte) (reply, []byte, error) {
	switch r.Do {
	case "open":
		d.open = nil
		o, err := read(file)
		if err != nil {
			return reply{}, nil, err
		}
		d.open = o.document
		return reply{Opened: o}, nil, nil
	case "begin":
		made, err := begin(r.Copy, r.Lang)
		return reply{}, made, err
	case "example":
		made, err := examples.Files.ReadFile(exampleIn(r.Lang))
		return reply{}, made, err
	}
	if d.open == nil {
		return reply{}, nil, errNothingOpen
	}
	switch r.Do {
	case "render":
		made, err := d.open.render(r.Document, r.Format, r.Audience)
		return reply{}, made, err
	case "keep":
		made, err := d.open.keep(r.Copy)
		return reply{}, made, err
	}
	return reply{}, nil, fmt.Errorf("%q cannot be done", r.Do)
}

var (
	errNothingOpen = errors.New("nothing is open")
	errNoWorkbooks = errors.New("this program has no workbooks")
)

// begin makes a first plan to write in.
func begin(as copyKind, lang value.Lang) ([]byte, error) {
	if as == bookCopy {
		return emptyWorkbook(lang)
	}
	return samskaping.Encode(samskaping.New(lang))
}

func exampleIn(lang value.Lang) string {
	if lang == value.NN || lang == value.EN {
		return "halden/plan." + string(lang) + ".json"
	}
	return "halden/plan.json"
}

// explain says in words why something could not be done.
func explain(err error) *problem {
	var foreign *foreignError
	var unreadable *finding.ReadError
	switch {
	case errors.As(err, &foreign):
		return &problem{foreign.text, foreign.advice}
	case errors.As(err, &unreadable):
		f := unreadable.Finding
		what := f.Rule.Text.Fill(f.Args...)
		if f.Line > 1 || f.Column > 1 {
			what = joined(" ", what, atLine.Fill(value.Named("line", fmt.Sprint(f.Line))))
		}
		return &problem{what, f.Rule.Advice.Fill(f.Args...)}
	case errors.Is(err, identity.ErrNationalID):
		return &problem{hasNationalID, removeNationalID}
	case errors.Is(err, schema.ErrNewerVersion):
		return &problem{cannotKeepNewer, useNewerPage}
	case errors.Is(err, errNothingOpen):
		return &problem{nothingOpen, openAPlan}
	}
	return &problem{wentWrong.Fill(value.Named("reason", err.Error())), tryAgain}
}

// joined puts texts after each other in every language, those that say something.
func joined(between string, texts ...value.Text) value.Text {
	in := func(l value.Lang) string {
		var parts []string
		for _, t := range texts {
			if s := t.In(l); s != "" {
				parts = append(parts, s)
			}
		}
		return strings.Join(parts, between)
	}
	return value.EachLang(in)
}
