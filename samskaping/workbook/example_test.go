package workbook_test

import (
	"fmt"

	"github.com/samskaping/sdk/samskaping"
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
	fmt.Println(result.Plan.Title)
	fmt.Println("endringer:", len(result.Changes))
	// Output:
	// Digital hjelp
	// endringer: 0
}
