package main

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// sourceOf is what a rule comes from. The method, the plan and the schemas are the project's own,
// and have names in each language. What others have published is called what they call it.
func sourceOf(r finding.Rule, l value.Lang) string {
	for _, own := range ownSources {
		if own.NB == r.Source {
			return own.In(l)
		}
	}
	return r.Source
}

var ownSources = []value.Text{
	text("JSON Schema for samskaping", "JSON Schema for samskaping", "JSON Schema for co-creation"),
	text("Planen som arbeidsbok", "Planen som arbeidsbok", "The plan as a workbook"),
	text("Samskapingsmetoden, budsjett", "Samskapingsmetoden, budsjett", "The co-creation method, budget"),
	text("Samskapingsmetoden, felles måleindikatorer", "Samskapingsmetoden, felles måleindikatorar", "The co-creation method, shared indicators"),
	text("Samskapingsmetoden, fra forslag til aktivitet", "Samskapingsmetoden, frå forslag til aktivitet", "The co-creation method, from proposal to activity"),
	text("Samskapingsmetoden, gevinster", "Samskapingsmetoden, gevinstar", "The co-creation method, benefits"),
	text("Samskapingsmetoden, gevinstrapport", "Samskapingsmetoden, gevinstrapport", "The co-creation method, benefit report"),
	text("Samskapingsmetoden, ressursinnsats og finansiering", "Samskapingsmetoden, ressursinnsats og finansiering", "The co-creation method, effort and financing"),
	text("Samskapingsmetoden, timepriser", "Samskapingsmetoden, timeprisar", "The co-creation method, hour prices"),
	text("Samskapingsplanen, id-er og henvisninger", "Samskapingsplanen, id-ar og tilvisingar", "The co-creation plan, ids and references"),
}
