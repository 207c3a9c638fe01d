package budget

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Rules lists what is checked of a budget by itself. What needs the plan around it, such as
// whether an activity has people and money, is checked by package samskaping.
func Rules() []finding.Rule {
	return []finding.Rule{estimateContradiction, negativeNumber, securedWithoutAmount, confirmedByOutsider, promiseWithoutNumber}
}

// Check returns what the rules say about the budget. At is where the budget stands in its
// document, such as "/budget".
func (b Budget) Check(at finding.Pointer) finding.List {
	var list finding.List
	for i, e := range b.Effort {
		place := at.Key("effort").Index(i)
		list = append(list, CheckHours(place.Key("planned"), e.Planned)...)
		if !e.Planned.Known() {
			list = append(list, promiseWithoutNumber.At(place, value.Named("title", e.Title)))
		}
	}
	for i, c := range b.Costs {
		list = append(list, CheckMoney(at.Key("costs").Index(i).Key("amount"), c.Amount)...)
	}
	for i, f := range b.Financing {
		place := at.Key("financing").Index(i)
		list = append(list, CheckMoney(place.Key("amount"), f.Amount)...)
		if f.Secured() && f.Form != InKind && !f.Amount.Known() {
			list = append(list, securedWithoutAmount.At(place, value.Named("title", f.Title)))
		}
		if f.State == FinancingConfirmed && !f.Secured() {
			list = append(list, confirmedByOutsider.At(place.Key("state"), value.Named("title", f.Title)))
		}
	}
	return list
}

// CheckMoney returns what the rules say about an estimate of money at a place.
func CheckMoney(at finding.Pointer, e value.MoneyEstimate) finding.List {
	return checkEstimate(at, e.Consistent(), e.Negative())
}

// CheckHours returns what the rules say about an estimate of hours at a place.
func CheckHours(at finding.Pointer, e value.HoursEstimate) finding.List {
	return checkEstimate(at, e.Consistent(), e.Negative())
}

func checkEstimate(at finding.Pointer, consistent, negative bool) finding.List {
	var list finding.List
	if !consistent {
		list = append(list, estimateContradiction.At(at))
	}
	if negative {
		list = append(list, negativeNumber.At(at))
	}
	return list
}

var (
	estimateContradiction = finding.Rule{
		ID: "estimate-contradicts-itself", Severity: finding.Error,
		Text: value.Text{
			NB: "Anslaget sier to ting på en gang.",
			NN: "Overslaget seier to ting på ein gong.",
			EN: "The estimate says two things at once.",
		},
		Advice: value.Text{
			NB: "Bruk enten value alene, eller min, likely og max, der min er minst og max er størst.",
			NN: "Bruk anten value åleine, eller min, likely og max, der min er minst og max er størst.",
			EN: "Use either value alone, or min, likely and max, with min the smallest and max the largest.",
		},
		Source: "Prosjektveiviseren, trepunktsanslag", Since: "0.1.0",
	}
	negativeNumber = finding.Rule{
		ID: "negative-number", Severity: finding.Error,
		Text: value.Text{
			NB: "Timer, kostnader og tilskudd kan ikke være mindre enn null.",
			NN: "Timar, kostnader og tilskot kan ikkje vere mindre enn null.",
			EN: "Hours, costs and grants cannot be less than zero.",
		},
		Advice: value.Text{
			NB: "Ta bort minustegnet. Inntekter føres opp under finansiering.",
			NN: "Ta bort minusteiknet. Inntekter skal stå under finansiering.",
			EN: "Remove the minus sign. Income is listed under financing.",
		},
		Source: "Samskapingsmetoden, ressursinnsats og finansiering", Since: "0.1.0",
	}
	securedWithoutAmount = finding.Rule{
		ID: "secured-without-amount", Severity: finding.Notice,
		Text: value.Text{
			NB: "Finansieringen «{title}» er sikret, men beløpet mangler.",
			NN: "Finansieringa «{title}» er sikra, men beløpet manglar.",
			EN: "The financing “{title}” is secured, but the amount is missing.",
		},
		Advice: value.Text{
			NB: "Skriv beløpet fra tilsagnet. Er bare en nedre grense kjent, kan du bruke min.",
			NN: "Skriv beløpet frå tilsegna. Er berre ei nedre grense kjend, kan du bruke min.",
			EN: "Write the amount that was promised. If only a lower limit is known, use min.",
		},
		Source: "Prosjektbeskrivelse Digitalt utenforskap, Finansiering", Since: "0.1.0",
	}
	confirmedByOutsider = finding.Rule{
		ID: "confirmed-by-outsider", Severity: finding.Warning,
		Text: value.Text{
			NB: "Finansieringen «{title}» er ført som bekreftet, men bare kommunens egne enheter kan bekrefte. Den regnes ikke som sikret.",
			NN: "Finansieringa «{title}» er ført som stadfesta, men berre einingane i kommunen kan stadfeste. Ho blir ikkje rekna som sikra.",
			EN: "The financing “{title}” is entered as confirmed, but only units of the municipality can confirm. It does not count as secured.",
		},
		Advice: value.Text{
			NB: "Bruk «granted» når tilskuddet er innvilget, eller rett hvem som gir pengene.",
			NN: "Bruk «granted» når tilskotet er innvilga, eller rett kven som gir pengane.",
			EN: "Use “granted” when the grant has been given, or correct who gives the money.",
		},
		Source: "Prosjektportalen 365, tilstander for tilskudd", Since: "0.1.0",
	}
	promiseWithoutNumber = finding.Rule{
		ID: "promise-without-number", Severity: finding.Notice,
		Text: value.Text{
			NB: "Innsatsen «{title}» har ikke noe timetall ennå.",
			NN: "Innsatsen «{title}» har ikkje noko timetal enno.",
			EN: "The effort “{title}” has no hours yet.",
		},
		Advice: value.Text{
			NB: "Skriv omtrent hvor mye, for eksempel minst 2 ukeverk. Det som ikke er kjent, regnes ikke som null.",
			NN: "Skriv om lag kor mykje, til dømes minst 2 vekeverk. Det som ikkje er kjent, blir ikkje rekna som null.",
			EN: "Write roughly how much, such as at least 2 person-weeks. What is not known is not counted as zero.",
		},
		Source: "Prosjektbeskrivelse Digitalt utenforskap, Ressursinnsats", Since: "0.1.0",
	}
)
