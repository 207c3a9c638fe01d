package workbook

import (
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// A wording is what is said of a cell in place of what is said of a plan file.
type wording struct{ text, advice value.Text }

// wordings are for the rules that speak of properties, codes and quotation marks, which a workbook
// does not have. What is not stated here is said as it is. Beside the arguments of the finding,
// {amount.min} is what the sheet calls the property of the object that the finding is about,
// {ActivityStatus.done} what it calls a code, {column} the column itself, {example} how its values are
// written, {help} its guidance and {choices} the names in its list.
var wordings = map[string]wording{
	"missing-property": {
		text("«{column}» er ikke fylt ut.", "«{column}» er ikkje fylt ut.", "“{column}” is not filled in."),
		text("Fyll ut cellen. {help}", "Fyll ut cella. {help}", "Fill in the cell. {help}")},
	"empty-text": {
		text("«{column}» er ikke fylt ut.", "«{column}» er ikkje fylt ut.", "“{column}” is not filled in."),
		text("Fyll ut cellen. {help}", "Fyll ut cella. {help}", "Fill in the cell. {help}")},
	"not-in-codelist": {
		text("«{value}» er ikke et av valgene i «{column}».", "«{value}» er ikkje eit av vala i «{column}».", "“{value}” is not one of the choices of “{column}”."),
		text("{choices}", "{choices}", "{choices}")},
	"count-range":              {advice: text("Skriv {example}, eller tøm cellen når antallet ikke er kjent.", "Skriv {example}, eller tøm cella når talet ikkje er kjent.", "Write {example}, or empty the cell when the number is not known.")},
	"money-form":               {advice: writeExample},
	"hours-form":               {advice: writeExample},
	"decimal-form":             {advice: writeExample},
	"other-form":               {advice: text("{help}", "{help}", "{help}")},
	"account-code-form":        {advice: text("Skriv tre sifre, også nullene foran, for eksempel 010.", "Skriv tre siffer, også nullane framfor, til dømes 010.", "Write three digits, leading zeros too, such as 010.")},
	"municipality-number-form": {advice: text("Skriv fire sifre uten anførselstegn, også nullen foran: {municipality}.", "Skriv fire siffer utan hermeteikn, også nullen framfor: {municipality}.", "Write four digits without quotation marks, the leading zero too: {municipality}.")},
	"guidance-not-replaced":    {advice: text("Skriv svaret i stedet for spørsmålet, eller tøm cellen når dere ikke vet det ennå.", "Skriv svaret i staden for spørsmålet, eller tøm cella når de ikkje veit det enno.", "Write the answer in place of the question, or empty the cell when you do not know yet.")},
	"decision-by-wrong-body":   {advice: text("Rett hvem som tok beslutningen, eller legg til «{scope}» i det gruppen kan avgjøre.", "Rett kven som tok avgjerda, eller legg til «{scope}» i det gruppa kan avgjere.", "Correct who decided, or add “{scope}” to what the body may decide.")},
	"estimate-contradicts-itself": {advice: text("Fyll enten ut «{value}» alene, eller «{min}», «{likely}» og «{max}», der det første er minst og det siste er størst.",
		"Fyll anten ut «{value}» åleine, eller «{min}», «{likely}» og «{max}», der det første er minst og det siste er størst.", "Fill in either “{value}” alone, or “{min}”, “{likely}” and “{max}”, with the first the smallest and the last the largest.")},
	"price-impossible": {advice: text("Lønn og timer i et årsverk må være over 0. Feriepenger og pensjon skrives som andeler fra 0 til 1, for eksempel 0,12. Satsen må høre til typen timepris.",
		"Løn og timar i eit årsverk må vere over 0. Feriepengar og pensjon skriv du som delar frå 0 til 1, til dømes 0,12. Satsen må høyre til typen timepris.",
		"Pay and hours in a person-year must be above 0. Holiday pay and pension are written as shares from 0 to 1, such as 0.12. The rate must belong to the kind of hour price.")},
	"secured-without-amount": {advice: text("Skriv beløpet fra tilsagnet. Er bare en nedre grense kjent, skriver du den i «{amount.min}».",
		"Skriv beløpet frå tilsegna. Er berre ei nedre grense kjend, skriv du ho i «{amount.min}».", "Write the amount that was promised. If only a lower limit is known, write it in “{amount.min}”.")},
	"confirmed-by-outsider": {advice: text("Velg «{FinancingState.granted}» når tilskuddet er innvilget, eller rett typen finansieringskilde.",
		"Vel «{FinancingState.granted}» når tilskotet er innvilga, eller rett typen finansieringskjelde.", "Choose “{FinancingState.granted}” when the grant has been given, or correct the kind of source.")},
	"vat-undecided": {advice: text("Velg «{VATCompensation.compensated}» når kommunen får kompensasjon, ellers «{VATCompensation.not-compensated}». Økonomiavdelingen vet hva som gjelder.",
		"Vel «{VATCompensation.compensated}» når kommunen får kompensasjon, elles «{VATCompensation.not-compensated}». Økonomiavdelinga veit kva som gjeld.", "Choose “{VATCompensation.compensated}” when the municipality gets compensation, otherwise “{VATCompensation.not-compensated}”. The finance department knows which.")},
}

// unknownQuestion is said of words that are no question. An id made of them would lead nowhere.
var unknownQuestion = wording{
	text("«{value}» er ikke et av spørsmålene i planen.", "«{value}» er ikkje eit av spørsmåla i planen.", "“{value}” is not one of the questions of the plan."),
	text("{help}", "{help}", "{help}")}

// onALineEach is advice about one of several values, with how several are written.
func onALineEach(advice value.Text) value.Text {
	return text(severalLines.NB+" "+advice.NB, severalLines.NN+" "+advice.NN, severalLines.EN+" "+advice.EN)
}

var writeExample = text("Skriv {example}.", "Skriv {example}.", "Write {example}.")

// inCells says a finding about the plan as it is said to those who see cells. The id and the
// severity of the rule stay. Where a column that is needed to say so is gone, it is said as before.
func (r *reader) inCells(f finding.Finding) finding.Finding {
	w, there := wordings[f.Rule.ID]
	c := r.columnOf(f.Pointer, f.Args)
	if c != nil && c.asks() && f.Rule.ID == "id-form" {
		w, there = unknownQuestion, true
	}
	if c != nil && c.many && f.Rule.ID == "id-form" && strings.ContainsAny(argument(f.Args, "value"), " /&") {
		w, there = wording{advice: onALineEach(f.Rule.Advice)}, true // of two ids on one line, the suggestion is one
	}
	if !there {
		return f
	}
	var args []value.Arg
	if c != nil {
		written := argument(f.Args, "value")
		args = append(args, r.titled(c), value.Arg{Name: "help", Text: c.help}, value.Arg{Name: "example", Text: c.example()},
			value.Named("municipality", municipalityExample(written)), value.Arg{Name: "choices", Text: c.choices(written, r.words)})
	}
	args = append(append(args, r.named(f.Pointer, w)...), f.Args...) // of two, the first counts
	for _, name := range placeholders(w) {
		if !slices.ContainsFunc(args, func(a value.Arg) bool { return a.Name == name }) {
			return f
		}
	}
	f.Args, f.Rule.Advice = args, w.advice
	if !w.text.IsZero() {
		f.Rule.Text = w.text
	}
	return f
}

// placeholders are the names of the arguments of a wording.
func placeholders(w wording) []string {
	var names []string
	for _, part := range strings.Split(w.text.NB+w.advice.NB, "{")[1:] {
		name, _, _ := strings.Cut(part, "}")
		names = append(names, name)
	}
	return names
}

// columnOf is the column of what a finding is about: that of its place, of the list it is in, or of
// the property that is missing there.
func (r *reader) columnOf(at finding.Pointer, args []value.Arg) *column {
	for _, at := range []finding.Pointer{at.Key(argument(args, "property")), at, at.Parent()} {
		if c := r.headings[at]; c != nil {
			return c
		}
	}
	return nil
}

func argument(args []value.Arg, name string) string {
	for _, a := range args {
		if a.Name == name {
			return a.Text.NB
		}
	}
	return ""
}

// named are the arguments that are names of properties and codes, as the sheet shows them.
func (r *reader) named(at finding.Pointer, w wording) []value.Arg {
	var args []value.Arg
	for _, name := range placeholders(w) {
		list, code, isCode := strings.Cut(name, ".")
		if isCode && codes(list) != nil {
			args = append(args, value.Named(name, codeName(list, code, r.words.lang)))
		} else if c := r.headings[along(at, strings.Split(name, "."))]; c != nil {
			args = append(args, value.Arg{Name: name, Text: c.title})
		}
	}
	return args
}

// municipalityExample puts back the zero that Excel takes away in front of a number.
func municipalityExample(written string) string {
	written = strings.Trim(written, "\"«»“” ")
	if _, err := strconv.ParseUint(written, 10, 16); err == nil && len(written) == 3 {
		written = "0" + written
	}
	if len(written) != 4 || strings.Map(onlyDigits, written) != written {
		return "3101"
	}
	return written
}

// choices says which name in the list was probably meant, and which there are.
func (c *column) choices(written string, w words) value.Text {
	if c.kind != codeKind {
		return value.Text{}
	}
	all, byWord := []string{}, map[string]string{}
	var words []string
	for _, code := range codes(c.codes) {
		name := codeName(c.codes, code.Code, w.lang)
		all = append(all, "«"+name+"»")
		for _, word := range []string{name, code.Code, code.Label.NB, code.Label.NN, code.Label.EN} {
			if _, there := byWord[word]; !there {
				byWord[word] = name
				words = append(words, word)
			}
		}
	}
	list := value.Named("list", strings.Join(all, ", "))
	if near, found := schema.Nearest(strings.TrimSpace(written), words); found {
		return text("Mente du «{near}»? Velg mellom {list}.", "Meinte du «{near}»? Vel mellom {list}.", "Did you mean “{near}”? Choose among {list}.").
			Fill(value.Named("near", byWord[near]), list)
	}
	return text("Velg mellom {list}.", "Vel mellom {list}.", "Choose among {list}.").Fill(list)
}
