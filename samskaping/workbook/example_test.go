package workbook_test

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
)

// A plan goes out as a workbook, is filled in by those who know, and comes back.
func Example() {
	plan := &samskaping.Plan{ID: "digital-hjelp", Title: "Digital hjelp", Language: value.NB}
	data, err := workbook.Write(plan, workbook.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	// … somebody works in the file …
	result, err := workbook.Read(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	if result.Plan == nil { // a cell cannot be read, or the form of the plan is wrong
		fmt.Println(result.Findings.Err())
		return
	}
	fmt.Println(result.Plan.Title)
	fmt.Println("endringer:", len(result.Changes))
	// Output:
	// Digital hjelp
	// endringer: 0
}

// What is wrong is told at the cell where it can be mended.
func ExampleRead() {
	data, err := examples.Files.ReadFile("mistakes/not-decided.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, findings, err := samskaping.Decode(data)
	if err != nil || plan == nil {
		fmt.Println(findings.Err(), err)
		return
	}
	book, err := workbook.Write(plan, workbook.Options{Lang: value.EN})
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := workbook.Read(book)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range result.Findings {
		if f.Rule.Severity == finding.Error {
			fmt.Println(f.Sheet, f.Cell, f.Rule.ID)
		}
	}
	// Output:
	// Decisions F3 decision-by-wrong-body
	// Activities Z3 activity-against-decision
}

// Somebody has changed the plan since the workbook was made. Nothing is overwritten; people are told what
// is different, and decide.
func ExampleReadAgainst() {
	plan := &samskaping.Plan{ID: "torget", Title: "Torget", Language: value.EN}
	book, err := workbook.Write(plan, workbook.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	plan.Title = "The square"
	current, err := samskaping.Encode(plan)
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := workbook.ReadAgainst(book, current)
	if err != nil {
		fmt.Println("the plan file is to blame:", errors.Is(err, workbook.ErrPlanFile), err)
		return
	}
	fmt.Println("merged:", result.Plan != nil)
	for _, d := range result.Differences {
		fmt.Println(d.Format(value.EN))
	}
	// Output:
	// merged: false
	// Title: “Torget” → “The square”
}
