package fiks

import (
	"strconv"
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
// from, and last what they come to each year: a council decides on the sum.
func economyLines(all []samskaping.EconomyLine, l value.Lang) string {
	var told []string
	for _, line := range all {
		told = append(told, lines(line.Title, labelled("EconomyLine", "amount", line.Amount.Format(l), l),
			labelled("EconomyLine", "year", years(line.Year.Int64(), line.LastYear()), l),
			labelled("EconomyLine", "account", line.Account, l), labelled("EconomyLine", "financing", line.Financing, l)))
	}
	var sums []string
	for _, span := range samskaping.BudgetSpans(all) {
		sums = append(sums, sumOf(span, l))
	}
	return strings.Join(append(told, lines(sums...)), "\n\n")
}

// sumOf is what the lines of some years come to each year; nothing when no amount is known. What is not
// known is told, so that nobody takes the sum for all of it.
func sumOf(span samskaping.BudgetSpan, l value.Lang) string {
	words := sumInYear
	if span.Last > span.First {
		words = sumEachYear
	}
	told := words.FillIn(l, value.Named("years", years(span.First, span.Last))) + ": "
	switch sum, err := value.SumMoney(span.Amounts...); {
	case err != nil:
		return told + tooLargeToSum.In(l)
	case sum.Unknown == sum.Parts:
		return ""
	case sum.Unknown > 0:
		return told + sum.Estimate.Format(l) +
			amountsMissing.FillIn(l, value.Named("unknown", strconv.Itoa(sum.Unknown)), value.Named("parts", strconv.Itoa(sum.Parts)))
	default:
		return told + sum.Estimate.Format(l)
	}
}

// The words of the sums, as the case memo has them.
var (
	sumInYear      = text("Sum {years}", "Sum {years}", "Total {years}")
	sumEachYear    = text("Sum hvert år {years}", "Sum kvart år {years}", "Total each year {years}")
	amountsMissing = text(" (beløp mangler i {unknown} av {parts} linjer)", " (beløp manglar i {unknown} av {parts} linjer)", " (amounts are missing in {unknown} of {parts} lines)")
	tooLargeToSum  = text("tallene er for store til å legges sammen", "tala er for store til å leggjast saman", "the numbers are too large to be added up")
)

// years are budget years: one, or from one to another, of which the first may not be stated; nothing when
// none is.
func years(first, last int64) string {
	told := ""
	if first > 0 {
		told = strconv.FormatInt(first, 10)
	}
	if last > first {
		told += "–" + strconv.FormatInt(last, 10)
	}
	return told
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
