package budget

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Rules lists what is checked of a budget by itself, accounts included. What needs the plan around
// it, such as whether an activity has people and money, is checked by package samskaping. What
// only an export can say is in [KostraRules].
func Rules() []finding.Rule {
	rules := []finding.Rule{
		estimateContradiction, negativeNumber, promiseWithoutNumber, priceIncomplete, priceImpossible, hourBasesDiffer,
		securedWithoutAmount, confirmedByOutsider, earmarkedBeyondGrant, grantedMoreThanApplied,
		partOfItself, partsAboveLine, spentAboveLine, vatUndecided,
		versionLinesDiffer, reallocationUnbalanced, reallocationWithoutReason, sumTooLarge,
		accountYearNotChecked, accountBalanceNotChecked,
	}
	for _, row := range accountRules {
		if row.ID != "account-class-unknown" { // the schema says that of a document
			rules = append(rules, row.Rule)
		}
	}
	return rules
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
			NB: "Skriv beløpet fra tilsagnet. Er bare en nedre grense kjent, skriver du den i «min».",
			NN: "Skriv beløpet frå tilsegna. Er berre ei nedre grense kjend, skriv du ho i «min».",
			EN: "Write the amount that was promised. If only a lower limit is known, write it in “min”.",
		},
		Source: "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Finansiering", Since: "0.1.0",
	}
	confirmedByOutsider = finding.Rule{
		ID: "confirmed-by-outsider", Severity: finding.Warning,
		Text: value.Text{
			NB: "Finansieringen «{title}» er ført som bekreftet, men bare kommunens egne enheter kan bekrefte. Den regnes ikke som sikret.",
			NN: "Finansieringa «{title}» er ført som stadfesta, men berre einingane i kommunen kan stadfeste. Ho blir ikkje rekna som sikra.",
			EN: "The financing “{title}” is entered as confirmed, but only units of the municipality can confirm. It does not count as secured.",
		},
		Advice: value.Text{
			NB: "Bruk «granted» når tilskuddet er innvilget, eller rett typen finansieringskilde.",
			NN: "Bruk «granted» når tilskotet er innvilga, eller rett typen finansieringskjelde.",
			EN: "Use “granted” when the grant has been given, or correct the kind of source.",
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
		Source: "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Ressursinnsats", Since: "0.1.0",
	}
	priceIncomplete = finding.Rule{
		ID: "price-incomplete", Severity: finding.Notice,
		Text: value.Text{
			NB: "Timeprisen «{title}» kan ikke regnes ut ennå. Dette mangler: {missing}.",
			NN: "Timeprisen «{title}» kan ikkje reknast ut enno. Dette manglar: {missing}.",
			EN: "The hour price “{title}” cannot be worked out yet. This is missing: {missing}.",
		},
		Advice: value.Text{
			NB: "Før opp det som mangler, og hvor tallet kommer fra. Fram til da blir timene ikke gjort om til kroner.",
			NN: "Før opp det som manglar, og kvar talet kjem frå. Fram til då blir timane ikkje gjorde om til kroner.",
			EN: "Enter what is missing, and where the figure comes from. Until then the hours are not turned into kroner.",
		},
		Source: "Samskapingsmetoden, timepriser", Since: "0.1.0",
	}
	priceImpossible = finding.Rule{
		ID: "price-impossible", Severity: finding.Error,
		Text: value.Text{
			NB: "Tallene i timeprisen «{title}» gir ingen pris.",
			NN: "Tala i timeprisen «{title}» gir ingen pris.",
			EN: "The figures of the hour price “{title}” give no price.",
		},
		Advice: value.Text{
			NB: "Lønn og timer i et årsverk må være over 0. Feriepenger og pensjon skrives som andeler fra 0 til 1, for eksempel 0.12. Satsen må høre til typen timepris.",
			NN: "Løn og timar i eit årsverk må vere over 0. Feriepengar og pensjon skriv du som delar frå 0 til 1, til dømes 0.12. Satsen må høyre til typen timepris.",
			EN: "Pay and hours in a person-year must be above 0. Holiday pay and pension are written as shares from 0 to 1, such as 0.12. The rate must belong to the kind of hour price.",
		},
		Source: "Samskapingsmetoden, timepriser", Since: "0.1.0",
	}
	hourBasesDiffer = finding.Rule{
		ID: "hour-bases-differ", Severity: finding.Notice,
		Text: value.Text{
			NB: "Innsatsen «{title}» er ført i {unit}, som har ferie og fravær i seg. Timeprisen «{price}» er kostnaden i året delt på {worked} arbeid. Verdien blir derfor for høy.",
			NN: "Innsatsen «{title}» er ført i {unit}, som har ferie og fråvær i seg. Timeprisen «{price}» er kostnaden i året delt på {worked} arbeid. Verdien blir derfor for høg.",
			EN: "The effort “{title}” is stated in {unit}, which include holidays and absence. The hour price “{price}” is the year’s cost divided by {worked} of work. So the value is too high.",
		},
		Advice: value.Text{
			NB: "Før opp timene som faktisk blir arbeidet, eller lag en timepris som er delt på {paid}.",
			NN: "Før opp timane som faktisk blir arbeidde, eller lag ein timepris som er delt på {paid}.",
			EN: "Enter the hours that are actually worked, or make an hour price that is divided by {paid}.",
		},
		Source: "Hovedtariffavtalen KS, kapittel 1, § 4, arbeidstid", Since: "0.1.0",
	}
	grantedMoreThanApplied = finding.Rule{
		ID: "granted-more-than-applied", Severity: finding.Warning,
		Text: value.Text{
			NB: "Til «{title}» er det søkt om {applied}, men innvilget {amount}. Det er sjelden noen får mer enn de søker om.",
			NN: "Til «{title}» er det søkt om {applied}, men innvilga {amount}. Det er sjeldan nokon får meir enn dei søkjer om.",
			EN: "For “{title}”, {applied} was applied for and {amount} granted. Few are granted more than they apply for.",
		},
		Advice: value.Text{
			NB: "Se på begge beløpene. Kanskje har de byttet plass.",
			NN: "Sjå på begge beløpa. Kanskje har dei bytt plass.",
			EN: "Look at both amounts. They may have changed places.",
		},
		Source: "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Finansiering", Since: "0.1.0",
	}
	earmarkedBeyondGrant = finding.Rule{
		ID: "earmarked-beyond-grant", Severity: finding.Error,
		Text: value.Text{
			NB: "Av «{title}» er {sum} satt av til bestemte formål, men beløpet er bare {amount}. Noen av kronene er brukt to ganger.",
			NN: "Av «{title}» er {sum} sett av til bestemte føremål, men beløpet er berre {amount}. Nokre av kronene er brukte to gonger.",
			EN: "Of “{title}”, {sum} is set aside for certain purposes, but the amount is only {amount}. Some kroner are used twice.",
		},
		Advice: value.Text{
			NB: "Sett ned et av beløpene som er satt av.",
			NN: "Set ned eitt av beløpa som er sette av.",
			EN: "Lower one of the amounts that are set aside.",
		},
		Source: "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Finansiering", Since: "0.1.0",
	}
	partOfItself = finding.Rule{
		ID: "part-of-itself", Severity: finding.Error,
		Text: value.Text{
			NB: "Kostnaden «{title}» er ført som en del av seg selv, og blir ikke regnet med i noen sum.",
			NN: "Kostnaden «{title}» er ført som ein del av seg sjølv, og blir ikkje rekna med i nokon sum.",
			EN: "The cost “{title}” is entered as a part of itself, and counts in no total.",
		},
		Advice: value.Text{
			NB: "Rett hvilken linje kostnaden er tatt av, eller la feltet stå tomt.",
			NN: "Rett kva linje kostnaden er teken av, eller la feltet stå tomt.",
			EN: "Correct which line the cost is taken from, or leave the field empty.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	partsAboveLine = finding.Rule{
		ID: "parts-above-line", Severity: finding.Warning,
		Text: value.Text{
			NB: "Det er tatt {parts} av linjen «{title}», men den har bare {whole}.",
			NN: "Det er teke {parts} av linja «{title}», men ho har berre {whole}.",
			EN: "{parts} is taken from the line “{title}”, but it has only {whole}.",
		},
		Advice: value.Text{
			NB: "Sett ned en av delene, eller flytt penger til linjen med en omfordeling.",
			NN: "Set ned ein av delane, eller flytt pengar til linja med ei omfordeling.",
			EN: "Lower one of the parts, or move money to the line with a reallocation.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	spentAboveLine = finding.Rule{
		ID: "spent-above-line", Severity: finding.Warning,
		Text: value.Text{
			NB: "Det er brukt {actual} på «{title}», men linjen har bare {budget} i budsjettet.",
			NN: "Det er brukt {actual} på «{title}», men linja har berre {budget} i budsjettet.",
			EN: "{actual} has been spent on “{title}”, but the line has only {budget} in the budget.",
		},
		Advice: value.Text{
			NB: "Flytt penger til linjen med en omfordeling, og skriv hvorfor.",
			NN: "Flytt pengar til linja med ei omfordeling, og skriv kvifor.",
			EN: "Move money to the line with a reallocation, and write why.",
		},
		Source: "Kommuneloven § 14-5", Since: "0.1.0",
	}
	vatUndecided = finding.Rule{
		ID: "vat-undecided", Severity: finding.Notice,
		Text: value.Text{
			NB: "Linjen «{title}» har merverdiavgift, men sier ikke om kommunen får den tilbake.",
			NN: "Linja «{title}» har meirverdiavgift, men seier ikkje om kommunen får ho tilbake.",
			EN: "The line “{title}” has value added tax, but does not say whether the municipality gets it back.",
		},
		Advice: value.Text{
			NB: "Velg compensated når kommunen får kompensasjon, ellers not-compensated. Økonomiavdelingen vet hva som gjelder.",
			NN: "Vel compensated når kommunen får kompensasjon, elles not-compensated. Økonomiavdelinga veit kva som gjeld.",
			EN: "Choose compensated when the municipality gets compensation, otherwise not-compensated. The finance department knows which.",
		},
		Source: "Lov om kompensasjon av merverdiavgift for kommuner", Since: "0.1.0",
	}
	versionLinesDiffer = finding.Rule{
		ID: "version-lines-differ", Severity: finding.Error,
		Text: value.Text{
			NB: "Linjene i budsjettet «{title}» blir {sum} til sammen, men budsjettet er på {total}.",
			NN: "Linjene i budsjettet «{title}» blir {sum} til saman, men budsjettet er på {total}.",
			EN: "The lines of the budget “{title}” come to {sum}, but the budget is {total}.",
		},
		Advice: value.Text{
			NB: "Rett summen eller en av linjene.",
			NN: "Rett summen eller ei av linjene.",
			EN: "Correct the total or one of the lines.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	reallocationUnbalanced = finding.Rule{
		ID: "reallocation-unbalanced", Severity: finding.Error,
		Text: value.Text{
			NB: "Omfordelingen «{title}» går ikke opp i null. Den ender på {left}.",
			NN: "Omfordelinga «{title}» går ikkje opp i null. Ho endar på {left}.",
			EN: "The reallocation “{title}” does not balance. It comes to {left}.",
		},
		Advice: value.Text{
			NB: "Det som legges til noen linjer, må trekkes fra andre. Nye penger hører hjemme i en ny utgave av budsjettet.",
			NN: "Det som blir lagt til nokre linjer, må trekkjast frå andre. Nye pengar høyrer heime i ei ny utgåve av budsjettet.",
			EN: "What is added to some lines must be taken from others. New money belongs in a new version of the budget.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	reallocationWithoutReason = finding.Rule{
		ID: "reallocation-without-reason", Severity: finding.Notice,
		Text: value.Text{
			NB: "Omfordelingen «{title}» sier ikke hvorfor pengene er flyttet.",
			NN: "Omfordelinga «{title}» seier ikkje kvifor pengane er flytta.",
			EN: "The reallocation “{title}” does not say why the money was moved.",
		},
		Advice: value.Text{
			NB: "Skriv grunnen med en setning.",
			NN: "Skriv grunnen med ei setning.",
			EN: "Write the reason in one sentence.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	sumTooLarge = finding.Rule{
		ID: "sum-too-large", Severity: finding.Error,
		Text: value.Text{
			NB: "Tallene her er for store til å legges sammen.",
			NN: "Tala her er for store til å leggjast saman.",
			EN: "The numbers here are too large to add up.",
		},
		Advice: value.Text{
			NB: "Se etter et tall med for mange sifre.",
			NN: "Sjå etter eit tal med for mange siffer.",
			EN: "Look for a number with too many digits.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
)
