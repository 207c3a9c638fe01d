//go:build !no_workbooks

package main

import (
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
)

func openWorkbook(file []byte) (*opened, error) {
	result, err := workbook.Read(file)
	if err != nil {
		return nil, err
	}
	o := &opened{Findings: []said{}}
	o.holds(result.Plan)
	o.RulesRun = result.RulesRun
	for _, f := range result.Findings {
		o.Findings = append(o.Findings, say(f.Finding, placeInWorkbook(f)))
	}
	return o, nil
}

// placeInWorkbook names a sheet and a cell.
func placeInWorkbook(f workbook.Finding) value.Text {
	if f.Sheet == "" {
		return value.Text{}
	}
	place := inSheet.Fill(value.Arg{Name: "sheet", Text: quoted(f.Sheet)})
	if f.Cell != "" {
		place = joined(", ", place, inCell.Fill(value.Named("cell", f.Cell)))
	}
	return place
}

// emptyWorkbook is a workbook to write a first plan in.
func emptyWorkbook(lang value.Lang) ([]byte, error) {
	return workbook.Template(lang)
}

// keepWorkbook writes the workbook with everything in it.
func keepWorkbook(p *samskaping.Plan) ([]byte, error) {
	return workbook.Write(p, workbook.Options{})
}

// showWorkbook writes the workbook for showing.
func showWorkbook(p *samskaping.Plan) ([]byte, error) {
	return workbook.WritePublic(p, workbook.Options{})
}
