package main

import (
	"fmt"
	"os"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// corpus is a document that every contender judges.
type corpus struct {
	name     string
	document schema.Document
	data     []byte
	decode   func([]byte) error // with everything that is checked
	empty    func() any         // a pointer to its Go type
}

func plan(name string, data []byte) corpus {
	decode := func(data []byte) error {
		decoded, findings, err := samskaping.Decode(data)
		if decoded == nil && err == nil {
			err = findings.Err()
		}
		return err
	}
	return corpus{name, schema.Plan, data, decode, func() any { return new(samskaping.Plan) }}
}

// corpora are a plan as projects write them, and one as large as they may become. They must be
// right, for what is measured is how fast right documents are let through.
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
	return []corpus{plan("plan of 20 KB", first), plan("plan of 1 MB", large)}, nil
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
