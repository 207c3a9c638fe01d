package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// A person whose role and title say what the place is called is told of once in it.
func TestAPlaceIsNotSaidTwice(t *testing.T) {
	places := map[value.Lang][4]string{
		value.NB: {"Prosjektleder", "Delprosjektleder", "Saksbehandler", "Gevinstansvarlig"},
		value.NN: {"Prosjektleiar", "Delprosjektleiar", "Saksbehandlar", "Gevinstansvarleg"},
		value.EN: {"Project manager", "Subproject leader", "Case officer", "Responsible for the benefits"},
	}
	kinds := map[string]struct{ name, unit string }{"of a unit": {unit: "seniornett"}, "of no unit": {}, "with a name": {name: "Kari Nordmann"}}
	for lang, words := range places {
		for name, kind := range kinds {
			person := func(id value.ID, place string) samskaping.Person {
				return samskaping.Person{ID: id, Name: kind.name, Role: place, Title: place, Unit: value.ID(kind.unit), Email: "postmottak@halden.example.no", Public: true}
			}
			p := &samskaping.Plan{
				ID: "p", Title: "Plan", Language: lang,
				Organisations: []samskaping.Organisation{{ID: "seniornett", Name: "Seniornett"}},
				People:        []samskaping.Person{person("a", words[0]), person("b", words[1]), person("c", words[2]), person("d", words[3])},
				Leadership:    []samskaping.Leader{{Role: samskaping.ProjectManager, Person: "a"}},
				Subprojects:   []samskaping.Subproject{{ID: "s", Title: "Benker", Leader: "b"}},
				Case:          samskaping.Case{Title: "Sak", Officer: "c"},
				BenefitPlan:   benefits.Plan{Responsible: "d", Benefits: []benefits.Benefit{{ID: "g", Title: "Ro"}}},
			}
			seen := map[string]bool{}
			for _, document := range report.Documents() {
				out := render(t, p, report.Options{Document: document, Format: report.Markdown, Lang: lang, Audience: report.Internal})
				for _, line := range strings.Split(out, "\n") {
					line = strings.ToLower(strings.NewReplacer("*", "", " | ", ": ", "\\", "").Replace(line))
					for _, place := range words {
						place = strings.ToLower(place)
						seen[place] = seen[place] || strings.Contains(line, place)
						require.NotContains(t, line, place+": "+place, "%s, %s, %s", document, lang, name)
						require.NotContains(t, line, place+", "+place, "%s, %s, %s", document, lang, name)
						require.NotContains(t, line, place+": kari nordmann, "+place, "%s, %s, %s", document, lang, name)
					}
				}
			}
			require.Len(t, seen, len(words))
			for place, told := range seen {
				require.True(t, told, place)
			}
		}
	}
}

// What is kept from the public is not called missing.
func TestANameThatIsNotForAllIsNotCalledMissing(t *testing.T) {
	p := &samskaping.Plan{
		ID: "p", Title: "Plan", Language: value.NN, Case: samskaping.Case{Title: "Sak"},
		People:     []samskaping.Person{{ID: "a", Role: "Prosjektleiar", Name: "Kari Nes"}},
		Leadership: []samskaping.Leader{{Role: samskaping.ProjectManager, Person: "a"}},
	}
	o := report.Options{Document: report.ProjectDescription, Format: report.Markdown}
	require.Contains(t, render(t, p, o), "**Prosjektleiar:** Namnet er ikkje vist")
	o.Audience = report.Internal
	require.Contains(t, render(t, p, o), "**Prosjektleiar:** Kari Nes")
	p.People[0].Name = ""
	require.Contains(t, render(t, p, o), "**Prosjektleiar:** Ikkje oppgitt")
}
