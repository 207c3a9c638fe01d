package benefits

import (
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// checkMap returns what the rules say about the benefit map. There is nothing to say before there
// is a map.
func (p Plan) checkMap(at finding.Pointer) finding.List {
	m := p.Map(p.goals())
	if !m.Drawn() {
		return nil
	}
	var list finding.List
	title := func(name string, i int) value.Arg { return value.Named(name, m.Nodes[i].Title) }
	for _, ring := range m.Cycles() {
		list = append(list, mapCycle.At(at+m.Nodes[ring[0]].At, value.Named("way", m.way(ring))))
	}
	for _, l := range m.Backwards() {
		list = append(list, mapGoesBackwards.At(at+l.At, title("from", l.From), title("to", l.To)))
	}
	for _, i := range m.DeadEnds() {
		rule := mapStepLeadsNowhere
		if i >= len(p.Steps) {
			rule = benefitReachesNoGoal
		}
		list = append(list, rule.At(at+m.Nodes[i].At, title("title", i)))
	}
	for _, i := range m.Starts() {
		if b := i - len(p.Steps); 0 <= b && b < len(p.Benefits) && len(p.Benefits[b].Activities) == 0 {
			list = append(list, benefitComesFromNothing.At(at+m.Nodes[i].At, title("title", i)))
		}
	}
	return list
}

// goals are the goals that benefits name. Whether they are there is checked with the plan.
func (p Plan) goals() []value.ID {
	var ids []value.ID
	for i := range p.Benefits {
		ids = append(ids, p.Benefits[i].Goals...)
	}
	return ids
}

// longestWay is how many names of a ring are written out.
const longestWay = 8

// way is the names of a ring, back to where it began.
func (m Map) way(ring []int) string {
	names := make([]string, 0, longestWay+2)
	for n, i := range ring {
		if n == longestWay {
			names = append(names, "…")
			break
		}
		names = append(names, m.Nodes[i].Title)
	}
	return strings.Join(append(names, m.Nodes[ring[0]].Title), " → ")
}

const mapSource = "Prosjektveiviseren, gevinstrealiseringsplan, gevinstkart"

var (
	mapCycle = finding.Rule{
		ID: "map-cycle", Severity: finding.Error,
		Text: value.Text{
			NB: "Gevinstkartet går i ring: {way}.",
			NN: "Gevinstkartet går i ring: {way}.",
			EN: "The benefit map goes round in a ring: {way}.",
		},
		Advice: value.Text{
			NB: "Finn ut hva som kommer først, og ta bort koblingen som fører tilbake dit.",
			NN: "Finn ut kva som kjem først, og ta bort koplinga som fører tilbake dit.",
			EN: "Find out what comes first, and remove the link that leads back to it.",
		},
		Source: mapSource, Since: "0.1.0",
	}
	mapGoesBackwards = finding.Rule{
		ID: "map-goes-backwards", Severity: finding.Warning,
		Text: value.Text{
			NB: "I gevinstkartet fører «{from}» bakover til «{to}».",
			NN: "I gevinstkartet fører «{from}» bakover til «{to}».",
			EN: "In the benefit map “{from}” leads backwards to “{to}”.",
		},
		Advice: value.Text{
			NB: "Snu koblingen, eller rett hva slags ledd det er. Rekkefølgen er forutsetning, noe nytt å ta i bruk, ny måte å arbeide på, gevinst på veien, gevinst og mål.",
			NN: "Snu koplinga, eller rett kva slags ledd det er. Rekkjefølgja er føresetnad, noko nytt å ta i bruk, ny måte å arbeide på, gevinst på vegen, gevinst og mål.",
			EN: "Turn the link round, or correct what kind of step it is. The order is precondition, something new that can be used, new way of working, benefit on the way, benefit and goal.",
		},
		Source: mapSource, Since: "0.1.0",
	}
	mapStepLeadsNowhere = finding.Rule{
		ID: "map-step-leads-nowhere", Severity: finding.Notice,
		Text: value.Text{
			NB: "I gevinstkartet fører «{title}» ikke til noe.",
			NN: "I gevinstkartet fører ikkje «{title}» til noko.",
			EN: "In the benefit map “{title}” leads to nothing.",
		},
		Advice: value.Text{
			NB: "Før opp hvilken endring eller gevinst det er et ledd på veien til, eller ta det bort.",
			NN: "Før opp kva endring eller gevinst det er eit ledd på vegen til, eller ta det bort.",
			EN: "State which change or benefit it is a step towards, or remove it.",
		},
		Source: mapSource, Since: "0.1.0",
	}
)

var (
	benefitReachesNoGoal = finding.Rule{
		ID: "benefit-reaches-no-goal", Severity: finding.Notice,
		Text: value.Text{
			NB: "Gevinsten «{title}» fører ikke fram til noe mål i gevinstkartet.",
			NN: "Gevinsten «{title}» fører ikkje fram til noko mål i gevinstkartet.",
			EN: "The benefit “{title}” does not lead to any goal in the benefit map.",
		},
		Advice: value.Text{
			NB: "Før opp målet gevinsten bidrar til, eller gevinsten den er et ledd på veien til. Finnes det ikke noe slikt mål, mangler planen et mål, eller gevinsten hører hjemme et annet sted.",
			NN: "Før opp målet gevinsten bidreg til, eller gevinsten han er eit ledd på vegen til. Finst det ikkje noko slikt mål, manglar planen eit mål, eller gevinsten høyrer heime ein annan stad.",
			EN: "State the goal the benefit serves, or the benefit it is a step towards. If there is no such goal, the plan lacks one, or the benefit belongs elsewhere.",
		},
		Source: mapSource, Since: "0.1.0",
	}
	benefitComesFromNothing = finding.Rule{
		ID: "benefit-comes-from-nothing", Severity: finding.Notice,
		Text: value.Text{
			NB: "Ingenting i planen fører til gevinsten «{title}».",
			NN: "Ingenting i planen fører til gevinsten «{title}».",
			EN: "Nothing in the plan leads to the benefit “{title}”.",
		},
		Advice: value.Text{
			NB: "Før opp aktivitetene den kommer av, eller endringen i gevinstkartet som fører til den.",
			NN: "Før opp aktivitetane han kjem av, eller endringa i gevinstkartet som fører til han.",
			EN: "State the activities it comes from, or the change in the benefit map that leads to it.",
		},
		Source: mapSource, Since: "0.1.0",
	}
)
