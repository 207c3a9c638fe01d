package fiks_test

import (
	"fmt"
	"os"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/fiks"
	"github.com/samskaping/sdk/samskaping/value"
)

// A case goes out only when it has what the meeting system needs.
func ExampleSend() {
	plan := &samskaping.Plan{ID: "benker", Title: "Benker på Torget", Language: value.NB}
	plan.Case = samskaping.Case{Title: "Benker på Torget", Number: "2026/12"}
	message, findings, err := fiks.Send(plan)
	fmt.Println(message == nil, err)
	for _, f := range findings {
		fmt.Println(f.Text(value.EN))
	}
	// Output:
	// true <nil>
	// The case has no officer.
	// The case does not say who considers it.
}

// What comes back is a decision of the plan.
func ExampleReceive() {
	data, _ := os.ReadFile("../../examples/halden/plan.json")
	plan, _, _ := samskaping.Decode(data)
	answer, _ := os.ReadFile("testdata/answer.json")
	decided, findings, err := fiks.Receive(plan, answer)
	fmt.Println(findings.HasErrors(), err)
	decision := decided.Index().Decision(decided.Case.Decision)
	fmt.Println(decision.Date, decision.Outcome, decision.Reference)
	// Output:
	// false <nil>
	// 2024-12-12 yes 2024/98
}
