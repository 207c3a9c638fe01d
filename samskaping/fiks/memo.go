package fiks

import (
	"strings"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// memo is the text of the case: what there is to know, what it means and who has said what, in the order of
// the case memo and under the names the plan itself has for it.
func memo(p *samskaping.Plan) string {
	k, l, index := p.Case, p.Language, p.Index()
	var parts []string
	for _, part := range []struct{ typeName, property, text string }{
		{"Case", "extends", nameOf(index, k.Extends)},
		{"Case", "summary", k.Summary},
		{"Case", "facts", k.Facts},
		{"Case", "alternatives", alternatives(k.Alternatives, l)},
		{"Case", "statements", statements(k.Statements, index, l)},
		{"Consequences", "economy", k.Consequences.Economy},
		{"Consequences", "economyLines", economyLines(k.Consequences.EconomyLines, l)},
		{"Consequences", "staffing", k.Consequences.Staffing},
		{"Consequences", "privacy", k.Consequences.Privacy},
		{"Consequences", "universalDesign", k.Consequences.UniversalDesign},
		{"Consequences", "publicHealth", k.Consequences.PublicHealth},
		{"Consequences", "climateEnvironment", k.Consequences.ClimateEnvironment},
		{"Case", "assessment", k.Assessment},
		{"Case", "conclusion", k.Conclusion},
		{"Case", "communication", k.Communication},
		{"Case", "attachments", points(k.Attachments)},
	} {
		if text := strings.TrimSpace(part.text); text != "" {
			parts = append(parts, label(part.typeName, part.property, l)+"\n"+text)
		}
	}
	return strings.Join(parts, "\n\n")
}

// alternatives are the ways to solve the matter, each with what speaks for and against it.
func alternatives(all []samskaping.Alternative, l value.Lang) string {
	var told []string
	for _, a := range all {
		heading := a.Title
		if a.Kind == samskaping.AlternativeProposed || a.Kind == samskaping.AlternativeDoNothing {
			heading += " (" + schema.CodeLabel("AlternativeKind", string(a.Kind)).In(l) + ")"
		}
		told = append(told, lines(heading, a.Description,
			labelled("Alternative", "pros", a.Pros, l), labelled("Alternative", "cons", a.Cons, l)))
	}
	return strings.Join(told, "\n\n")
}

// statements are what those who were asked have said. People are told by their roles.
func statements(all []samskaping.Statement, index *samskaping.Index, l value.Lang) string {
	var told []string
	for _, s := range all {
		from := nameOf(index, s.From)
		if !s.Date.IsZero() {
			from += ", " + s.Date.Format(l)
		}
		told = append(told, lines(from, s.Text))
	}
	return strings.Join(told, "\n\n")
}

// economyLines are the amounts in the budget, each with its years, its account and where the money comes
// from.
func economyLines(all []samskaping.EconomyLine, l value.Lang) string {
	var told []string
	for _, line := range all {
		years := line.Year.String()
		if line.Until.Int64() > line.Year.Int64() {
			years += "–" + line.Until.String()
		}
		told = append(told, lines(line.Title, labelled("EconomyLine", "amount", line.Amount.Format(l), l),
			labelled("EconomyLine", "year", years, l), labelled("EconomyLine", "account", line.Account, l),
			labelled("EconomyLine", "financing", line.Financing, l)))
	}
	return strings.Join(told, "\n\n")
}

func label(typeName, property string, l value.Lang) string {
	return schema.Label(typeName, property).Title.In(l)
}

// labelled is a text with its name before it; nothing when it says nothing.
func labelled(typeName, property, text string, l value.Lang) string {
	if text = strings.TrimSpace(text); text == "" {
		return ""
	}
	return label(typeName, property, l) + ": " + text
}

// lines are the texts that say something, each on a line of its own.
func lines(all ...string) string {
	var said []string
	for _, text := range all {
		if text = strings.TrimSpace(text); text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, "\n")
}

func nameOf(index *samskaping.Index, id value.ID) string {
	if id.IsZero() {
		return ""
	}
	return index.Name(id)
}
