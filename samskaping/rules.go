package samskaping

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Where the rules come from.
const (
	sourceHalden  = "Halden kommune, prosjektbeskrivelse Digitalt utenforskap"
	sourceMethod  = "Samskapingsmetoden, fra forslag til aktivitet"
	sourceAnchor  = "KS, Digihjelpen, forankring"
	sourceCase    = "Indre Fosen kommune og Bærum kommune, veiledere i saksframlegg"
	sourceForm    = "Samskapingsplanen, id-er og henvisninger"
	sourcePrivacy = "Personopplysningsloven § 12"
)

func text(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

func row(severity finding.Severity, id string, what, advice value.Text, source string, check func(*check)) rule {
	return rule{finding.Rule{ID: id, Severity: severity, Text: what, Advice: advice, Source: source, Since: "0.1.0"}, check}
}

// chapter is a part of the method with what it asks for. Ours are rows of this table; others are
// the rules of the packages that hold that part of the plan.
type chapter struct {
	title  value.Text
	rows   []rule
	others func() []finding.Rule
}

// chapters is what the method asks of a plan, to be read from top to bottom. A row is what is
// said and the function in check.go, or a file beside it, that looks for it.
var chapters = []chapter{
	{title: text("Hvem, hvor og når", "Kven, kvar og når", "Who, where and when"), rows: []rule{
		row(finding.Error, "national-identity-number",
			text("Teksten har et fødselsnummer eller et annet personnummer.", "Teksten har eit fødselsnummer eller eit anna personnummer.", "The text has a national identity number."),
			text("Slett nummeret. Planen kan ikke gjøres om til dokumenter så lenge det står der.", "Slett nummeret. Planen kan ikkje gjerast om til dokument så lenge det står der.", "Delete the number. No documents are made from the plan while it is there."),
			sourcePrivacy, nationalIdentityNumber),
		row(finding.Notice, "guidance-not-replaced",
			text("Her står spørsmålet fortsatt: {question}", "Her står spørsmålet framleis: {question}", "The question still stands here: {question}"),
			text("Skriv svaret i stedet for spørsmålet, eller slett linjen når dere ikke vet ennå.", "Skriv svaret i staden for spørsmålet, eller slett linja når de ikkje veit enno.", "Write the answer in place of the question, or delete the line when you do not know yet."),
			sourceForm, guidanceNotReplaced),
		row(finding.Error, "duplicate-id",
			text("Id-en «{id}» er brukt to ganger. Den tilhører allerede «{first}».", "Id-en «{id}» er brukt to gonger. Han høyrer alt til «{first}».", "The id “{id}” is used twice. It already belongs to “{first}”."),
			text("Gi den ene en ny id, og rett det som viser til den.", "Gi den eine ein ny id, og rett det som viser til han.", "Give one of them a new id, and correct what refers to it."),
			sourceForm, duplicateID),
		row(finding.Error, "reference-not-found",
			text("«{id}» er ikke id-en til noe som kan stå her ({wanted}).", "«{id}» er ikkje id-en til noko som kan stå her ({wanted}).", "“{id}” is not the id of anything that can stand here ({wanted})."),
			text("Rett id-en, eller legg til det den skal vise til.", "Rett id-en, eller legg til det han skal vise til.", "Correct the id, or add what it should refer to."),
			sourceForm, referenceNotFound),
		row(finding.Error, "ends-before-it-starts",
			text("Slutten kommer før starten.", "Slutten kjem før starten.", "The end comes before the start."),
			text("Rett den ene av de to.", "Rett den eine av dei to.", "Correct one of the two."),
			sourceForm, endsBeforeItStarts),
		row(finding.Error, "project-id-check-digit",
			text("Organisasjonsnummeret {number} i prosjekt-id-en har feil kontrollsiffer.", "Organisasjonsnummeret {number} i prosjekt-id-en har feil kontrollsiffer.", "The organisation number {number} in the project id has a wrong check digit."),
			text("Slå opp nummeret i Enhetsregisteret, og skriv det på nytt.", "Slå opp nummeret i Einingsregisteret, og skriv det på nytt.", "Look the number up in the national register, and write it again."),
			"Brønnøysundregistrene, organisasjonsnummer", projectIDCheckDigit),
		row(finding.Error, "municipality-unknown",
			text("Det finnes ingen kommune med nummer {number}.", "Det finst ingen kommune med nummer {number}.", "There is no municipality with the number {number}."),
			text("Slå opp kommunenummeret hos Kartverket eller Statistisk sentralbyrå.", "Slå opp kommunenummeret hos Kartverket eller Statistisk sentralbyrå.", "Look the municipality number up at Kartverket or Statistics Norway."),
			"Statistisk sentralbyrå, KLASS 131", municipalityUnknown),
		row(finding.Error, "municipality-not-valid",
			text("Kommunenummeret {number} gjaldt ikke {date}.", "Kommunenummeret {number} gjaldt ikkje {date}.", "The municipality number {number} was not valid on {date}."),
			text("{hint}", "{hint}", "{hint}"),
			"Statistisk sentralbyrå, KLASS 131", municipalityNotValid),
	}},
	{title: text("Organisering", "Organisering", "Organisation"), rows: []rule{
		row(finding.Error, "organisation-number-check-digit",
			text("Organisasjonsnummeret {number} for «{name}» har feil kontrollsiffer.", "Organisasjonsnummeret {number} for «{name}» har feil kontrollsiffer.", "The organisation number {number} of “{name}” has a wrong check digit."),
			text("Slå opp nummeret i Enhetsregisteret, og skriv det på nytt.", "Slå opp nummeret i Einingsregisteret, og skriv det på nytt.", "Look the number up in the national register, and write it again."),
			"Brønnøysundregistrene, organisasjonsnummer", organisationNumberCheckDigit),
		row(finding.Error, "organisation-in-itself",
			text("«{name}» er ført som en del av seg selv.", "«{name}» er ført som ein del av seg sjølv.", "“{name}” is entered as a part of itself."),
			text("Rett hvilken virksomhet den er en del av.", "Rett kva verksemd han er ein del av.", "Correct which organisation it is a part of."),
			sourceForm, organisationInItself),
		row(finding.Warning, "no-steering-group",
			text("Planen har ingen styringsgruppe.", "Planen har inga styringsgruppe.", "The plan has no steering group."),
			text("Legg til styringsgruppen med medlemmer. Det er den som avgjør hvilke aktiviteter som skal gjennomføres.", "Legg til styringsgruppa med medlemmer. Det er ho som avgjer kva aktivitetar som skal gjennomførast.", "Add the steering group with its members. It decides which activities are carried out."),
			sourceHalden+", Organisering", noSteeringGroup),
		row(finding.Warning, "subproject-without-leader",
			text("Delprosjektet «{subproject}» har ingen leder.", "Delprosjektet «{subproject}» har ingen leiar.", "The subproject “{subproject}” has no leader."),
			text("Finn en delprosjektleder. Det kan være en fra kommunen eller fra en frivillig organisasjon.", "Finn ein delprosjektleiar. Det kan vere ein frå kommunen eller frå ein frivillig organisasjon.", "Find a subproject leader. It may be someone from the municipality or from a voluntary organisation."),
			sourceHalden+", Organisering", subprojectWithoutLeader),
		row(finding.Warning, "subproject-without-participants",
			text("Delprosjektet «{subproject}» har ingen deltakere.", "Delprosjektet «{subproject}» har ingen deltakarar.", "The subproject “{subproject}” has no participants."),
			text("Skriv hvem som er med: innbyggere, ansatte og andre. Antallet kan komme senere.", "Skriv kven som er med: innbyggjarar, tilsette og andre. Talet kan kome seinare.", "Write who takes part: inhabitants, employees and others. How many can come later."),
			sourceHalden+", Organisering", subprojectWithoutParticipants),
		row(finding.Notice, "situation-not-answered",
			text("{open} av {all} spørsmål om nåsituasjonen er ikke besvart ennå.", "{open} av {all} spørsmål om situasjonen i dag er ikkje svara på enno.", "{open} of {all} questions about the present situation are not answered yet."),
			text("Svar kort på det dere vet. Resten kan komme senere.", "Svar kort på det de veit. Resten kan kome seinare.", "Answer briefly what you know. The rest can come later."),
			"KS, Digihjelpen, nåsituasjon", situationNotAnswered),
		row(finding.Warning, "stakeholder-without-strategy",
			text("«{stakeholder}» har stor innflytelse og er imot, men planen sier ikke hva dere gjør med det.", "«{stakeholder}» har stor innverknad og er imot, men planen seier ikkje kva de gjer med det.", "“{stakeholder}” has much influence and is against, but the plan does not say what you do about it."),
			text("Skriv hvordan dere vil ta dem med.", "Skriv korleis de vil ta dei med.", "Write how you will bring them along."),
			"KommIT, interessentanalyse", stakeholderWithoutStrategy),
	}},
	{title: text("Fra forslag til aktivitet", "Frå forslag til aktivitet", "From proposal to activity"), rows: []rule{
		row(finding.Error, "decision-before-proposal",
			text("Beslutningen «{decision}» er datert før forslaget «{proposal}» ble til.", "Avgjerda «{decision}» er datert før forslaget «{proposal}» blei til.", "The decision “{decision}” is dated before the proposal “{proposal}” was made."),
			text("Rett datoen for beslutningen eller for samlingen der forslaget kom.", "Rett datoen for avgjerda eller for samlinga der forslaget kom.", "Correct the date of the decision or of the gathering where the proposal was made."),
			sourceMethod, decisionBeforeProposal),
		row(finding.Error, "decision-by-wrong-body",
			text("«{body}» har ikke rett til å avgjøre «{decision}» ({scope}).", "«{body}» har ikkje rett til å avgjere «{decision}» ({scope}).", "“{body}” may not decide “{decision}” ({scope})."),
			text("Rett hvem som tok beslutningen, eller legg til \"{code}\" i det gruppen kan avgjøre.", "Rett kven som tok avgjerda, eller legg til \"{code}\" i det gruppa kan avgjere.", "Correct who decided, or add \"{code}\" to what the body may decide."),
			sourceHalden+", Organisering", decisionByWrongBody),
		row(finding.Error, "activity-without-decision",
			text("Aktiviteten «{activity}» er {status}, men ingen har sagt ja til den.", "Aktiviteten «{activity}» er {status}, men ingen har sagt ja til han.", "The activity “{activity}” is {status}, but nobody has said yes to it."),
			text("Vis til beslutningen og gruppen som tok den, eller sett aktiviteten tilbake til «planlagt».", "Vis til avgjerda og gruppa som tok ho, eller set aktiviteten tilbake til «planlagd».", "Refer to the decision and the body that made it, or set the activity back to “planned”."),
			sourceHalden+", Organisering", activityWithoutDecision),
		row(finding.Error, "decision-on-another-proposal",
			text("Aktiviteten «{activity}» viser til beslutningen «{decision}», men den gjelder forslaget «{proposal}».", "Aktiviteten «{activity}» viser til avgjerda «{decision}», men ho gjeld forslaget «{proposal}».", "The activity “{activity}” refers to the decision “{decision}”, but that is on the proposal “{proposal}”."),
			text("Rett enten forslaget eller beslutningen som aktiviteten viser til.", "Rett anten forslaget eller avgjerda som aktiviteten viser til.", "Correct either the proposal or the decision that the activity refers to."),
			sourceMethod, decisionOnAnotherProposal),
		row(finding.Error, "activity-without-people",
			text("Aktiviteten «{activity}» er {status}, men ingen har lovet timer til den.", "Aktiviteten «{activity}» er {status}, men ingen har lova timar til han.", "The activity “{activity}” is {status}, but nobody has promised hours to it."),
			text("Før opp hvem som bidrar, og omtrent hvor mange timer, eller sett aktiviteten tilbake til «besluttet».", "Før opp kven som bidreg, og om lag kor mange timar, eller set aktiviteten tilbake til «bestemd».", "Enter who contributes and roughly how many hours, or set the activity back to “decided”."),
			sourceHalden+", Ressursinnsats", activityWithoutPeople),
		row(finding.Error, "activity-without-money",
			text("Aktiviteten «{activity}» er {status}, men det er ikke sikret penger til den.", "Aktiviteten «{activity}» er {status}, men det er ikkje sikra pengar til han.", "The activity “{activity}” is {status}, but no money is secured for it."),
			text("Før opp hvem som betaler. Er aktiviteten gratis, fører du opp en kostnad på 0.", "Før opp kven som betaler. Er aktiviteten gratis, fører du opp ein kostnad på 0.", "Enter who pays. If the activity is free, enter a cost of 0."),
			sourceHalden+", Finansiering", activityWithoutMoney),
		row(finding.Warning, "activity-outside-period",
			text("Aktiviteten «{activity}» ligger utenfor prosjektperioden ({period}).", "Aktiviteten «{activity}» ligg utanfor prosjektperioden ({period}).", "The activity “{activity}” is outside the project period ({period})."),
			text("Rett datoene, eller endre perioden for prosjektet.", "Rett datoane, eller endre perioden for prosjektet.", "Correct the dates, or change the period of the project."),
			sourceForm, activityOutsidePeriod),
		row(finding.Warning, "activity-not-evaluated",
			text("Aktiviteten «{activity}» er gjennomført, men ikke evaluert.", "Aktiviteten «{activity}» er gjennomført, men ikkje evaluert.", "The activity “{activity}” is done but not evaluated."),
			text("Skriv hvor mange som kom, om målgruppen ble nådd, og om dere vil gjøre det igjen.", "Skriv kor mange som kom, om målgruppa blei nådd, og om de vil gjere det igjen.", "Write how many came, whether the target group was reached, and whether you will do it again."),
			"KS, Digihjelpen, evaluering", activityNotEvaluated),
	}},
	{title: text("Tid og risiko", "Tid og risiko", "Time and risk"), rows: []rule{
		row(finding.Error, "dependency-cycle",
			text("«{title}» venter på seg selv: {way}.", "«{title}» ventar på seg sjølv: {way}.", "“{title}” waits for itself: {way}."),
			text("Ta bort én av avhengighetene i ringen.", "Ta bort éi av avhengigheitene i ringen.", "Remove one of the dependencies in the circle."),
			"Prosjektveiviseren, fremdriftsplan", dependencyCycle),
		row(finding.Warning, "starts-before-what-it-waits-for",
			text("«{title}» begynner {start}, men venter på «{before}», som ikke er ferdig før {end}.", "«{title}» byrjar {start}, men ventar på «{before}», som ikkje er ferdig før {end}.", "“{title}” begins {start}, but waits for “{before}”, which is not finished until {end}."),
			text("Flytt den ene av dem, eller ta bort avhengigheten.", "Flytt den eine av dei, eller ta bort avhengigheita.", "Move one of them, or remove the dependency."),
			"Prosjektveiviseren, fremdriftsplan", startsBeforeWhatItWaitsFor),
		row(finding.Notice, "milestone-overdue",
			text("Milepælen «{milestone}» skulle vært nådd {date}, men er ikke ført som ferdig.", "Milepælen «{milestone}» skulle vore nådd {date}, men er ikkje ført som ferdig.", "The milestone “{milestone}” was due {date} but is not entered as done."),
			text("Sett status til ferdig, eller skriv en ny dato.", "Set status til ferdig, eller skriv ein ny dato.", "Set the status to done, or write a new date."),
			"Prosjektveiviseren, fremdriftsplan", milestoneOverdue),
		row(finding.Notice, "risk-not-graded",
			text("Risikoen «{risk}» mangler sannsynlighet eller konsekvens.", "Risikoen «{risk}» manglar sannsyn eller konsekvens.", "The risk “{risk}” lacks a probability or an impact."),
			text("Velg fra 1, svært lav, til 5, svært høy.", "Vel frå 1, svært låg, til 5, svært høg.", "Choose from 1, very low, to 5, very high."),
			"Prosjektveiviseren, usikkerhet", riskNotGraded),
		row(finding.Warning, "risk-without-measure",
			text("Risikoen «{risk}» er høy ({level} av 25), men har ikke noe tiltak.", "Risikoen «{risk}» er høg ({level} av 25), men har ikkje noko tiltak.", "The risk “{risk}” is high ({level} of 25) but has no measure."),
			text("Skriv hva dere gjør for å hindre at det skjer, eller for å dempe følgene.", "Skriv kva de gjer for å hindre at det skjer, eller for å dempe følgjene.", "Write what you do to keep it from happening, or to soften what follows."),
			"Prosjektveiviseren, usikkerhet", riskWithoutMeasure),
	}},
	{title: text("Timer og penger", "Timar og pengar", "Hours and money"), others: budget.Rules},
	{title: text("Gevinster", "Gevinstar", "Benefits"), others: benefits.Rules},
	{title: text("Forankring og politisk sak", "Forankring og politisk sak", "Anchoring and the political case"), rows: []rule{
		row(finding.Warning, "no-administrative-anchoring",
			text("Planen sier ikke hvordan prosjektet er forankret i administrasjonen.", "Planen seier ikkje korleis prosjektet er forankra i administrasjonen.", "The plan does not say how the project is anchored in the administration."),
			text("Skriv hvem i ledelsen som står bak prosjektet, og hva de har bestemt.", "Skriv kven i leiinga som står bak prosjektet, og kva dei har bestemt.", "Write who in the leadership backs the project, and what they have decided."),
			sourceAnchor, notAnchored(AnchoringAdministrative)),
		row(finding.Notice, "no-political-anchoring",
			text("Planen sier ikke hvordan prosjektet er forankret politisk.", "Planen seier ikkje korleis prosjektet er forankra politisk.", "The plan does not say how the project is anchored politically."),
			text("Skriv hvilket utvalg eller kommunestyre som har behandlet prosjektet. Det er politisk forankring som gjør et tilbud varig.", "Skriv kva utval eller kommunestyre som har behandla prosjektet. Det er politisk forankring som gjer eit tilbod varig.", "Write which committee or council has dealt with the project. Political anchoring is what makes an offer last."),
			sourceAnchor, notAnchored(AnchoringPolitical)),
		row(finding.Notice, "strategy-lapsed",
			text("«{strategy}» gjaldt bare til {date}.", "«{strategy}» gjaldt berre til {date}.", "“{strategy}” was in force only until {date}."),
			text("Vis til planen eller strategien som gjelder nå.", "Vis til planen eller strategien som gjeld no.", "Refer to the plan or strategy that is in force now."),
			sourceAnchor, strategyLapsed),
		row(finding.Notice, "national-strategy-not-brief",
			text("Teksten om «{strategy}» er lang ({length} tegn). Nasjonale strategier støtter saken, men bør være korte.", "Teksten om «{strategy}» er lang ({length} teikn). Nasjonale strategiar støttar saka, men bør vere korte.", "The text on “{strategy}” is long ({length} characters). National strategies support the case but should be brief."),
			text("Kort den ned til høyst 300 tegn, og bruk plassen på det lokale.", "Kort han ned til høgst 300 teikn, og bruk plassen på det lokale.", "Cut it to at most 300 characters, and use the space for what is local."),
			sourceAnchor, nationalStrategyNotBrief),
		row(finding.Notice, "case-without-local-strategy",
			text("Saken er ikke knyttet til noen lokal plan eller strategi.", "Saka er ikkje knytt til nokon lokal plan eller strategi.", "The case is not tied to any local plan or strategy."),
			text("Før opp den lokale planen eller strategien saken bygger på.", "Før opp den lokale planen eller strategien saka byggjer på.", "Enter the local plan or strategy the case builds on."),
			sourceAnchor, caseWithoutLocalStrategy),
		row(finding.Notice, "case-extends-nothing",
			text("Saken skal utvide en plan, et budsjett eller en strategi, men sier ikke hvilken.", "Saka skal utvide ein plan, eit budsjett eller ein strategi, men seier ikkje kva for ein.", "The case is to extend a plan, a budget or a strategy, but does not say which."),
			text("Vis til den i listen over planer og strategier.", "Vis til han i lista over planar og strategiar.", "Refer to it in the list of plans and strategies."),
			sourceAnchor, caseExtendsNothing),
		row(finding.Notice, "case-title-with-full-stop",
			text("Tittelen på saken slutter med punktum.", "Tittelen på saka sluttar med punktum.", "The title of the case ends with a full stop."),
			text("Ta bort punktumet, og la tittelen si hva saken gjelder.", "Ta bort punktumet, og la tittelen seie kva saka gjeld.", "Remove the full stop, and let the title say what the case is about."),
			sourceCase, caseTitleWithFullStop),
		row(finding.Warning, "case-without-proposed-decision",
			text("Saken har ikke noe forslag til vedtak.", "Saka har ikkje noko framlegg til vedtak.", "The case has no proposed decision."),
			text("Skriv vedtaket i punkter som er presise og mulige å gjennomføre.", "Skriv vedtaket i punkt som er presise og moglege å gjennomføre.", "Write the decision in points that are precise and possible to carry out."),
			sourceCase, caseWithoutProposedDecision),
		row(finding.Warning, "case-summary-too-long",
			text("Sammendraget har {sentences} setninger og {length} tegn.", "Samandraget har {sentences} setningar og {length} teikn.", "The summary has {sentences} sentences and {length} characters."),
			text("Bruk høyst 5 setninger og 600 tegn: hvem, hva, hvor og når.", "Bruk høgst 5 setningar og 600 teikn: kven, kva, kvar og når.", "Use at most 5 sentences and 600 characters: who, what, where and when."),
			sourceCase, caseSummaryTooLong),
		row(finding.Notice, "case-without-doing-nothing",
			text("Alternativene i saken tar ikke med å la være å gjøre noe.", "Alternativa i saka tek ikkje med å la vere å gjere noko.", "The alternatives of the case do not include doing nothing."),
			text("Skriv hva som skjer hvis kommunen ikke gjør noe.", "Skriv kva som skjer dersom kommunen ikkje gjer noko.", "Write what happens if the municipality does nothing."),
			sourceCase, caseWithoutDoingNothing),
		row(finding.Warning, "case-not-visible-in-budget",
			text("Saken koster noe, men er ikke synlig i budsjettet.", "Saka kostar noko, men er ikkje synleg i budsjettet.", "The case costs something but is not visible in the budget."),
			text("Før opp minst én linje med budsjettår og konto.", "Før opp minst éi linje med budsjettår og konto.", "Enter at least one line with budget year and account."),
			sourceAnchor, caseNotVisibleInBudget),
		row(finding.Notice, "pitch-too-long",
			text("Heistalen har {words} ord. På ett minutt rekker du omtrent 150.", "Heistalen har {words} ord. På eitt minutt rekk du om lag 150.", "The elevator pitch has {words} words. A minute holds about 150."),
			text("Kort den ned. Si behovet, hva dere gjør, og hva dere ber om.", "Kort han ned. Sei behovet, kva de gjer, og kva de bed om.", "Shorten it. Say the need, what you do, and what you ask for."),
			sourceAnchor, pitchTooLong),
	}},
	{title: text("Etter prosjektet", "Etter prosjektet", "After the project"), rows: []rule{
		row(finding.Warning, "completed-without-line-responsibility",
			text("Prosjektet er avsluttet, men ingen enhet har ansvaret videre.", "Prosjektet er avslutta, men inga eining har ansvaret vidare.", "The project is completed, but no unit carries the responsibility on."),
			text("Skriv hvilken enhet i linjen som tar over.", "Skriv kva eining i linja som tek over.", "Write which unit in the line organisation takes over."),
			"KS, Digihjelpen, forankring", completedWithoutLineResponsibility),
		row(finding.Notice, "offer-without-place",
			text("Det varige tilbudet «{offer}» har ikke noe fast sted.", "Det varige tilbodet «{offer}» har ikkje nokon fast stad.", "The lasting offer “{offer}” has no fixed place."),
			text("Et fast sted med lav terskel er det minste et tilbud trenger. Skriv hvor det er.", "Ein fast stad med låg terskel er det minste eit tilbod treng. Skriv kvar det er.", "A fixed place with a low threshold is the least an offer needs. Write where it is."),
			"KS, Digihjelpen, organisering", offerWithoutPlace),
	}},
	{title: text("Slik er filen skrevet", "Slik er fila skriven", "How the file is written"), others: schema.Rules},
}
