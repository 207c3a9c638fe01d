package benefits_test

import (
	"fmt"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func ExamplePlan_Map() {
	p := benefits.Plan{
		Steps: []benefits.MapStep{
			{ID: "nett", Title: "Trådløst nett", Kind: benefits.Precondition, LeadsTo: []value.ID{"verter"}},
			{ID: "verter", Title: "Ansatte er digitale verter", Kind: benefits.BusinessChange, LeadsTo: []value.ID{"tid"}},
			{ID: "plakat", Title: "Plakater", Kind: benefits.EnablingChange},
		},
		Benefits: []benefits.Benefit{{ID: "tid", Title: "Mindre tid til veiledning", Goals: []value.ID{"mal"}}},
	}
	m := p.Map([]value.ID{"mal"})
	for _, l := range m.Links {
		fmt.Println(m.Nodes[l.From].ID, "→", m.Nodes[l.To].ID)
	}
	for _, i := range m.DeadEnds() {
		fmt.Println(m.Nodes[i].Title, "leads nowhere")
	}
	// Output:
	// nett → verter
	// verter → tid
	// tid → mal
	// Plakater leads nowhere
}
