package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// corpus is one document, or many, that every contender judges.
type corpus struct {
	name      string
	document  schema.Document
	documents [][]byte
	decode    func([]byte) error // with everything that is checked
	empty     func() any         // a pointer to its Go type
}

func plan(name string, data []byte) corpus {
	decode := func(data []byte) error {
		decoded, findings, err := samskaping.Decode(data)
		if decoded == nil && err == nil {
			err = findings.Err()
		}
		return err
	}
	return corpus{name, schema.Plan, [][]byte{data}, decode, func() any { return new(samskaping.Plan) }}
}

// reports are benefit reports of about 2.7 KB each, as a national intake has them.
func reports(number int) (corpus, error) {
	data, err := exec.Command("go", "run", "./.ci/reports", strconv.Itoa(number)).Output()
	if err != nil {
		return corpus{}, fmt.Errorf("go run ./.ci/reports: %w", err)
	}
	decode := func(data []byte) error {
		decoded, findings, err := benefits.DecodeReport(data)
		if decoded == nil && err == nil {
			err = findings.Err()
		}
		return err
	}
	all := bytes.Split(bytes.TrimSpace(data), []byte("\n"))
	return corpus{fmt.Sprintf("each of %d reports", len(all)), schema.BenefitReport, all, decode, func() any { return new(benefits.Report) }}, nil
}

// corpora are a plan as projects write them, one as large as they may become, and the reports of a
// country. They must be right, for what is measured is how fast right documents are let through.
func corpora() ([]corpus, error) {
	first, err := os.ReadFile("examples/halden/plan-revision-1.json")
	if err != nil {
		return nil, err
	}
	whole, err := os.ReadFile("examples/halden/plan.json")
	if err != nil {
		return nil, err
	}
	large, err := enlarge(whole, 1<<20)
	if err != nil {
		return nil, err
	}
	many, err := reports(20_000)
	if err != nil {
		return nil, err
	}
	return []corpus{plan("plan of 20 KB", first), plan("plan of 1 MB", large), many}, nil
}

// enlarge gives a plan more activities, proposals, effort and costs of the same sort, each with
// an id of its own, until it is of a size.
func enlarge(data []byte, size int) ([]byte, error) {
	plan, _, err := samskaping.Decode(data)
	if err != nil {
		return nil, err
	}
	whole := *plan
	for n := 2; len(data) < size; n++ {
		again := func(id value.ID) value.ID { return value.ID(fmt.Sprintf("%s-%d", id, n)) }
		for _, a := range whole.Activities {
			a.ID = again(a.ID)
			plan.Activities = append(plan.Activities, a)
		}
		for _, p := range whole.Proposals {
			p.ID = again(p.ID)
			plan.Proposals = append(plan.Proposals, p)
		}
		for _, e := range whole.Budget.Effort {
			e.ID = again(e.ID)
			plan.Budget.Effort = append(plan.Budget.Effort, e)
		}
		for _, c := range whole.Budget.Costs {
			c.ID = again(c.ID)
			plan.Budget.Costs = append(plan.Budget.Costs, c)
		}
		if data, err = samskaping.Encode(plan); err != nil {
			return nil, err
		}
	}
	return data, nil
}
