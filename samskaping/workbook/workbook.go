// Package workbook writes a plan as an Excel workbook and reads it back, for those who work in
// Excel and not in JSON.
//
// Every list of the plan is a sheet, with a row for each thing and a column for each property;
// what the plan says once stands on a sheet of its own, a row for each property. A list inside
// a thing, such as the members of a body, is a sheet where the first column names the body. The
// sheets, columns, drop-downs and guidance are made from the Go types of the plan, the labels and
// the codelists, so that a property that is new in the plan is in the workbook too.
//
// [Write] is the internal workbook. It holds everything, also the plan itself on a sheet that
// Excel never shows, and it can be read back:
//
//	data, err := workbook.Write(plan, workbook.Options{})
//	…
//	result, err := workbook.Read(data)
//
// Reading compares each cell with what Write would have put there. What was not touched comes
// from the hidden plan and not from the cells, so that a workbook nobody has changed gives back
// the same plan to the byte, also after another program has saved it. A changed cell changes one
// place; a row can be added, removed or moved, and the order of the rows is the order of the plan.
// What was changed is listed in [Result.Changes], and everything there is to say, with sheet and
// cell, in [Result.Findings]. The changed plan passes the same gate as a plan file.
//
// [ReadAgainst] also takes the plan file as it is now. If that has changed since the workbook was
// made, nothing is merged or overwritten; the differences are listed, and people decide.
//
// [Template] is an empty workbook to begin a plan with. [WritePublic] is for showing: it holds
// what [samskaping.Plan.Public] lets through and no hidden plan, and cannot be read back.
//
// The national report of package benefits/aggregate becomes tables for further work, in a workbook
// ([WriteNational]) or as files ([NationalCSV]). They are not read back.
//
// What is only in the workbook, such as colours, comments, extra columns and formulas, is not a
// part of the plan and does not come back.
package workbook

import (
	"fmt"
	"slices"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Options say how a workbook is written.
type Options struct {
	// Lang is the language of sheet names, headings, codes and guidance. When it is not stated it is
	// the language of the plan, and bokmål when it is not one of the three. What the author has written
	// is never translated.
	Lang value.Lang
}

// Write writes the internal workbook of a plan, with everything in it. The same plan and options
// give the same bytes. It returns samskaping.ErrNoPlan for nil, and schema.ErrNewerVersion for a
// plan that was read from a newer schema version, because what is not known of it would be lost.
func Write(p *samskaping.Plan, o Options) ([]byte, error) {
	if p == nil {
		return nil, samskaping.ErrNoPlan
	}
	return write(p, o.lang(p), internal)
}

// WritePublic writes a workbook for anyone to see, of what [samskaping.Plan.Public] lets
// through and without the numbers of small groups. It cannot be read back, and its first sheet
// says so. The errors are those of Write.
func WritePublic(p *samskaping.Plan, o Options) ([]byte, error) {
	if p == nil {
		return nil, samskaping.ErrNoPlan
	}
	shown := p.Public()
	shown.HideSmallGroups()
	return write(shown, o.lang(p), public)
}

// Template writes an empty workbook to begin a plan in. The language is that of the headings, and
// is filled in as the language of the plan. A language that is not one of the three gives bokmål.
func Template(lang value.Lang) ([]byte, error) {
	if !slices.Contains(value.Langs(), lang) {
		lang = value.NB
	}
	return write(&samskaping.Plan{Language: lang}, lang, template)
}

func (o Options) lang(p *samskaping.Plan) value.Lang {
	for _, l := range []value.Lang{o.Lang, p.Language} {
		if !l.IsZero() {
			return l
		}
	}
	return value.NB
}

// edition says which of the three workbooks one is. It is written on the hidden sheet.
type edition string

const (
	internal edition = "internal"
	public   edition = "public"
	template edition = "template"
)

func write(p *samskaping.Plan, lang value.Lang, e edition) ([]byte, error) {
	canonical, err := samskaping.Encode(p)
	if err != nil {
		return nil, fmt.Errorf("workbook: %w", err)
	}
	document, err := parse(canonical)
	if err != nil {
		return nil, fmt.Errorf("workbook: %w", err)
	}
	data, err := newDrawing(e, lang, document, identify(e, lang, canonical)).draw()
	if err != nil {
		return nil, fmt.Errorf("workbook: %w", err)
	}
	return data, nil
}

// started is the plan that a template begins with.
func started(lang value.Lang) object {
	return object{"$schema": schema.Plan.URL(), "language": string(lang)}
}
