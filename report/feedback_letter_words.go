package report

import (
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

// Words of the feedback letter.
var (
	wordFeedbackLetter = say("Tilbakemelding på gevinstrapporter", "Tilbakemelding på gevinstrapportar", "Feedback on benefit reports")
	wordLetterTo       = say("Til {municipality}", "Til {municipality}", "To {municipality}")
	wordLetterThanks   = say("Takk for at dere rapporterer! Tallene deres hjelper alle kommuner med å se hva samskaping fører til.", "Takk for at de rapporterer! Tala dykkar hjelper alle kommunar med å sjå kva samskaping fører til.", "Thank you for reporting! Your figures help all municipalities to see what co-creation leads to.")
	wordLetterNothing  = say("Vi har ikke fått talt noe fra dere ennå. Nedenfor står det hvorfor.", "Vi har ikkje fått talt noko frå dykk enno. Nedanfor står det kvifor.", "We have not been able to count anything from you yet. Below it says why.")
	wordLetterAllWell  = say("Alt er i orden. Dere trenger ikke gjøre noe.", "Alt er i orden. De treng ikkje gjere noko.", "Everything is in order. You need not do anything.")
	wordLetterCounted  = say("Dette har vi talt", "Dette har vi talt", "What we counted")
	wordLetterWhat     = say("År", "År", "Year")
	wordLetterApart    = say("Timer, unngåtte kostnader og verdien av frigjort tid står hver for seg. De skal ikke legges sammen.", "Timar, unngåtte kostnader og verdien av frigjord tid står kvar for seg. Dei skal ikkje leggjast saman.", "Hours, avoided cost and the value of freed time stand apart. They are not to be added together.")
	wordLetterMend     = say("Dette kunne vi ikke ta med", "Dette kunne vi ikkje ta med", "What we could not include")
	wordLetterDoubts   = say("Dette har vi vært i tvil om", "Dette har vi vore i tvil om", "What we have been in doubt about")
	wordLetterFine     = say("Dette er talt på en annen måte", "Dette er talt på ein annan måte", "What is counted in another way")
	wordLetterMissing  = say("Dette venter vi på", "Dette ventar vi på", "What we are waiting for")
	wordLetterHow      = say("Slik retter dere", "Slik rettar de", "How to mend it")
	wordLetterHowTo    = say("Rett rapporten, øk revisjonsnummeret med én, og send den på nytt. Den nye utgaven tar plassen til den gamle, så ingenting blir talt to ganger.", "Rett rapporten, auk revisjonsnummeret med éin, og send han på nytt. Den nye utgåva tek plassen til den gamle, så ingenting blir talt to gonger.", "Correct the report, raise the revision number by one, and send it again. The new revision takes the place of the old one, so nothing is counted twice.")
	wordLetterAsk      = say("Er det vi som har misforstått? Si fra, så ser vi på det sammen.", "Er det vi som har misforstått? Sei frå, så ser vi på det saman.", "Is it we who have misunderstood? Let us know, and we will look at it together.")
	wordLetterMore     = say("Listen har {number} til av samme slag.", "Lista har {number} til av same slag.", "The list has {number} more of the same sort.")
	wordLetterAtStake  = say("Det gjelder {amounts}", "Det gjeld {amounts}", "It is about {amounts}")
	wordLetterWaits    = say("Før dere har svart, teller vi ikke rapporten for {period}", "Før de har svart, tel vi ikkje rapporten for {period}", "Until you have answered, we do not count the report for {period}")
	wordLetterRuled    = say("Dette er avgjort: Det {ruling}", "Dette er avgjort: Det {ruling}", "This is decided: it {ruling}")
	wordLetterPrices   = say("Kronene er regnet om til priser i {year}, og kan derfor være andre enn i rapportene deres.", "Kronene er rekna om til prisar i {year}, og kan derfor vere andre enn i rapportane dykkar.", "The kroner have been brought to the prices of {year}, and may therefore be others than in your reports.")
	wordLetterHourly   = say("Vi har verdsatt en time med spart tid likt for alle kommuner: {price}", "Vi har verdsett ein time med spart tid likt for alle kommunar: {price}", "We have valued an hour of saved time at the same for all municipalities: {price}")
	wordInProject      = say("{what} i {project}", "{what} i {project}", "{what} in {project}")
	wordLetterGained   = say("I {year} har dere {what}", "I {year} har de {what}", "In {year} you {what}")
	wordQuoted         = say("«{name}»", "«{name}»", "“{name}”")

	wordLetterUnder       = say("{report}, under nummeret {number}", "{report}, under nummeret {number}", "{report}, under the number {number}")
	wordLetterOldNumber   = say("Kommunenummeret gjelder ikke lenger", "Kommunenummeret gjeld ikkje lenger", "The municipality number is no longer in use")
	wordLetterNewNumber   = say("Kommunen er delt eller slått sammen med andre, og det gamle nummeret sier ikke hvem tallene gjelder. De er med for hele landet, men ikke i summene for noen kommune. Gjelder tallene bare dere, sender dere rapporten på nytt med nummeret {number}. Gjelder de flere kommuner, sender hver kommune en rapport om sin andel.", "Kommunen er delt eller slått saman med andre, og det gamle nummeret seier ikkje kven tala gjeld. Dei er med for heile landet, men ikkje i summane for nokon kommune. Gjeld tala berre dykk, sender de rapporten på nytt med nummeret {number}. Gjeld dei fleire kommunar, sender kvar kommune ein rapport om sin del.", "The municipality has been split or has merged with others, and the old number does not say who the figures are about. They are in the sums of the country, but in those of no municipality. If the figures are about you alone, send the report again with the number {number}. If they are about several municipalities, each of them sends a report of its share.")
	wordLetterBeforeSplit = say("Kommunen ble senere delt. Vi vet ikke hvilken del tallene gjelder. De er med for hele landet, men ikke i summene for noen kommune:", "Kommunen blei seinare delt. Vi veit ikkje kva del tala gjeld. Dei er med for heile landet, men ikkje i summane for nokon kommune:", "The municipality was split later. We do not know which part the figures are about. They are in the sums of the country, but in those of no municipality:")

	wordLetterMissingYears = say("Vi har ikke fått noen gevinstrapport som vi kunne telle, for {years}. Den er velkommen, også nå.", "Vi har ikkje fått nokon gevinstrapport som vi kunne telje, for {years}. Han er velkomen, også no.", "We have not received a benefit report that we could count for {years}. It is welcome, also now.")
)

// asideAdvice is why a report is set aside and what to do, in the order it is told.
var asideAdvice = []struct {
	code      aggregate.AsideReason
	why, mend value.Text
}{
	{aggregate.AsideFindings, say("Rapporten har feil", "Rapporten har feil", "The report has errors"),
		say("Kontroller rapporten før dere sender den. Kontrollen sier hvor feilen er, og hva som skal til.", "Kontroller rapporten før de sender han. Kontrollen seier kvar feilen er, og kva som skal til.", "Check the report before you send it. The check says where the error is and what is needed.")},
	{aggregate.AsideConflict, say("Rapporter med samme revisjonsnummer", "Rapportar med same revisjonsnummer", "Reports with the same revision number"),
		say("Vi vet ikke hvilken av dem som gjelder. Send den riktige med neste nummer.", "Vi veit ikkje kva for ein av dei som gjeld. Send den rette med neste nummer.", "We do not know which of them holds. Send the right one with the next number.")},
	{aggregate.AsideNewer, say("Rapporten er laget med et nyere program", "Rapporten er laga med eit nyare program", "The report was made with a newer program"),
		say("Vi kan ikke lese den ennå. Dere trenger ikke sende den på nytt.", "Vi kan ikkje lese han enno. De treng ikkje sende han på nytt.", "We cannot read it yet. You need not send it again.")},
	{aggregate.AsideUnknown, say("Filen er ikke en gevinstrapport", "Fila er ikkje ein gevinstrapport", "The file is not a benefit report"),
		say("Se om dere har lagt ved feil fil, og send gevinstrapporten.", "Sjå om de har lagt ved feil fil, og send gevinstrapporten.", "See whether the wrong file was attached, and send the benefit report.")},
	{aggregate.AsideNotRead, say("Filen kunne ikke leses", "Fila kunne ikkje lesast", "The file could not be read"),
		say("Den kan ha blitt skadet på veien. Send den en gang til.", "Ho kan ha blitt skadd på vegen. Send ho ein gong til.", "It may have been damaged on the way. Send it once more.")},
	{aggregate.AsideDamaged, say("Filen er skadet", "Fila er skadd", "The file is damaged"),
		say("Vi vet ikke hvilke tall i filen som er riktige, og har ikke talt noen av dem. Pakk filen på nytt, og send den en gang til.", "Vi veit ikkje kva tal i fila som er rette, og har ikkje talt nokon av dei. Pakk fila på nytt, og send ho ein gong til.", "We do not know which figures in it are right, and have counted none of them. Pack the file anew and send it once more.")},
}

// mendAdvice is why a figure is not in the sums, where the municipality can do something about it.
var mendAdvice = []struct {
	code      aggregate.NotAddedReason
	why, mend value.Text
}{
	{aggregate.NotAddedSpansYears, say("Tallet gjelder mer enn ett år", "Talet gjeld meir enn eitt år", "The figure is for more than one year"),
		say("Vi teller år for år, og gjetter ikke på hvordan tallet skal deles. Del det på årene det gjelder.", "Vi tel år for år, og gissar ikkje på korleis talet skal delast. Del det på åra det gjeld.", "We count year by year, and do not guess how the figure is to be divided. Divide it between the years it is for.")},
	{aggregate.NotAddedNoCode, say("Måleindikatoren har ingen felles kode", "Måleindikatoren har ingen felles kode", "The indicator has no shared code"),
		say("Vi legger bare sammen det vi vet at alle måler likt. Finnes det en felles kode for det dere måler, så velg den. Hvis ikke er tallet like nyttig for dere selv.", "Vi legg berre saman det vi veit at alle måler likt. Finst det ein felles kode for det de måler, så vel den. Om ikkje er talet like nyttig for dykk sjølve.", "We add up only what we know that everybody measures in the same way. If there is a shared code for what you measure, choose it. If not, the figure is just as useful to yourselves.")},
	{aggregate.NotAddedNoParts, say("Vi vet ikke hva andelen er regnet ut fra", "Vi veit ikkje kva prosentdelen er rekna ut frå", "We do not know what the share is worked out from"),
		say("Skriv hvor mange det gjelder, og hvor mange de er av. Da kan vi legge dere sammen med de andre.", "Skriv kor mange det gjeld, og kor mange dei er av. Då kan vi leggje dykk saman med dei andre.", "Write how many it is about, and out of how many. Then we can add you up with the others.")},
	{aggregate.NotAddedOtherMeaning, say("Enheten er en annen enn koden står for", "Eininga er ei anna enn koden står for", "The unit is another than the code stands for"),
		say("Bruk enheten som hører til koden, eller ta bort koden hvis dere måler noe annet.", "Bruk eininga som høyrer til koden, eller ta bort koden om de måler noko anna.", "Use the unit that belongs to the code, or remove the code if you measure something else.")},
	{aggregate.NotAddedOtherPeriod, say("Måleindikatoren er ikke målt i perioden rapporten gjelder", "Måleindikatoren er ikkje målt i perioden rapporten gjeld", "The indicator was not measured in the period of the report"),
		say("Vi teller bare det som er målt i perioden. Har dere målt, skriver dere målingen og dagen i rapporten.", "Vi tel berre det som er målt i perioden. Har de målt, skriv de målinga og dagen i rapporten.", "We count only what was measured in the period. If you have measured, write the measurement and the day in the report.")},
	{aggregate.NotAddedNoPriceYear, say("Det står ikke hvilket år prisene er fra", "Det står ikkje kva år prisane er frå", "It does not say which year’s prices the money is in"),
		say("Skriv prisåret i forutsetningene i rapporten.", "Skriv prisåret i føresetnadene i rapporten.", "Write the price year in the assumptions of the report.")},
	{aggregate.NotAddedNoHours, say("Verdien av tiden står uten timer", "Verdien av tida står utan timar", "The value of the time stands without hours"),
		say("Skriv hvor mange timer det er, så regner vi ut verdien på samme måte for alle.", "Skriv kor mange timar det er, så reknar vi ut verdien på same måte for alle.", "Write how many hours it is, and we work out the value in the same way for everybody.")},
	{aggregate.NotAddedOtherFormula, say("Måloppnåelsen er ikke regnet fra nullpunktet", "Måloppnåinga er ikkje rekna frå nullpunktet", "Achievement is not worked out from the baseline"),
		say("Oppgi hvor dere startet, og regn måloppnåelsen derfra. Da kan den settes ved siden av måloppnåelsen til andre.", "Skriv kvar de starta, og rekn måloppnåinga derifrå. Då kan ho setjast ved sida av måloppnåinga til andre.", "State where you began, and work out achievement from there. Then it can be put beside that of others.")},
}

// fineAdvice is why a figure is not in the sums, where there is nothing to do about it.
var fineAdvice = []struct {
	code aggregate.NotAddedReason
	why  value.Text
}{
	{aggregate.NotAddedPart, say("Dette er en del av en annen gevinst i rapporten, og er talt der:", "Dette er ein del av ein annan gevinst i rapporten, og er talt der:", "This is a part of another benefit of the report, and is counted there:")},
	{aggregate.NotAddedElsewhere, say("Dette er talt i et annet prosjekt:", "Dette er talt i eit anna prosjekt:", "This is counted in another project:")},
	{aggregate.NotAddedLead, say("Kommunen som leder prosjektet, har rapportert dette for alle:", "Kommunen som leier prosjektet, har rapportert dette for alle:", "The municipality that leads the project has reported this for everybody:")},
	{aggregate.NotAddedAnotherReport, say("Dere har en annen rapport om dette. Vi bruker rapporten for perioden tallet er fra, eller den nyeste:", "De har ein annan rapport om dette. Vi bruker rapporten for perioden talet er frå, eller den nyaste:", "You have another report about this. We use the report of the period the figure is from, or the latest:")},
	{aggregate.NotAddedNoRule, say("Denne måleindikatoren gir bare mening hos dere, og skal ikke legges sammen:", "Denne måleindikatoren gir berre meining hos dykk, og skal ikkje leggjast saman:", "This indicator makes sense only with you, and is not to be added:")},
	{aggregate.NotAddedNoDeflator, say("Vi mangler prisveksten for disse årene, og tar beløpene med når vi har den:", "Vi manglar prisveksten for desse åra, og tek med beløpa når vi har han:", "We lack the price growth of these years, and will include the amounts when we have it:")},
}

// questionOf is what we ask about a doubt. A disbenefit is not called a benefit.
func questionOf(d aggregate.Doubt) value.Text {
	if d.Kind == aggregate.DoubtSubproject && d.Disbenefit != "" {
		return wordLossQuestion
	}
	return doubtQuestions[d.Kind]
}

var wordLossQuestion = say("Både {project} og {other} har meldt om ulemper av samme slag. Er {benefit} talt begge steder?", "Både {project} og {other} har meldt om ulemper av same slag. Er {benefit} talt begge stader?", "Both {project} and {other} have reported disbenefits of the same sort. Is {benefit} counted in both?")

// doubtQuestions is what we ask about a doubt.
var doubtQuestions = map[aggregate.DoubtKind]value.Text{
	aggregate.DoubtSubproject: say("Både {project} og {other} har meldt om gevinster av samme slag. Er {benefit} talt begge steder?", "Både {project} og {other} har meldt om gevinstar av same slag. Er {benefit} talt begge stader?", "Both {project} and {other} have reported benefits of the same sort. Is {benefit} counted in both?"),
	aggregate.DoubtShares:     say("De som deler {benefit} i {project}, har til sammen meldt om mer enn 100\u00a0prosent. Kan dere bli enige om hvor mye hver har?", "Dei som deler {benefit} i {project}, har til saman meldt om meir enn 100\u00a0prosent. Kan de bli samde om kor mykje kvar har?", "Those who share {benefit} in {project} have together reported more than 100\u00a0per cent. Can you agree on how much each has?"),
	aggregate.DoubtOverlap:    say("To rapporter fra {project} gjelder de samme dagene. Hvilken av dem skal vi bruke?", "To rapportar frå {project} gjeld dei same dagane. Kva for ein av dei skal vi bruke?", "Two reports from {project} are for the same days. Which of them should we use?"),
	aggregate.DoubtClaimed:    say("{benefit} i {project} er ført opp som ny, men er meldt før. Vi har talt den én gang for hvert år. Skriv hvilket år dere meldte den først.", "{benefit} i {project} er ført opp som ny, men er meldt før. Vi har talt han éin gong for kvart år. Skriv kva år de melde han først.", "{benefit} in {project} is entered as new, but was reported before. We have counted it once for each year. Write the year you first reported it."),
}
