package report

import "github.com/samskaping/sdk/samskaping/value"

// The words of the documents themselves. The names of what stands in a plan, and of its codes,
// are in package schema.

// say is one text of ours in bokmål, nynorsk and English.
func say(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

// Words of every document.
var (
	wordAnd           = say("og", "og", "and")
	wordClock         = say("klokken {time}", "klokka {time}", "{time}")
	wordContents      = say("Innhold", "Innhald", "Contents")
	wordExampleMark   = say("(eksempel)", "(døme)", "(example)")
	wordExamples      = say("Det som er merket «(eksempel)», er diktet opp for å vise hvordan et helt prosjekt kan se ut.", "Det som er merkt «(døme)», er dikta opp for å vise korleis eit heilt prosjekt kan sjå ut.", "What is marked “(example)” is made up, to show what a whole project can look like.")
	wordWholeExample  = say("Hele planen er diktet opp for å vise hvordan et prosjekt kan se ut.", "Heile planen er dikta opp for å vise korleis eit prosjekt kan sjå ut.", "The whole plan is made up, to show what a project can look like.")
	wordFewerThan     = say("færre enn {number}", "færre enn {number}", "fewer than {number}")
	wordMissing       = say("Ikke fylt ut ennå", "Ikkje fylt ut enno", "Not yet filled in")
	wordNotInPlan     = say("står ikke i planen", "står ikkje i planen", "not in the plan")
	wordNotStated     = say("ikke oppgitt", "ikkje oppgitt", "not stated")
	wordPage          = say("Side {page} av {pages}", "Side {page} av {pages}", "Page {page} of {pages}")
	wordSkip          = say("Gå rett til innholdet", "Gå rett til innhaldet", "Skip to the content")
	wordWithoutName   = say("uten navn", "utan namn", "without a name")
	wordFromPlan      = say("Dokumentet er laget av planen", "Dokumentet er laga av planen", "This document is made from the plan")
	wordChecksum      = say("Kontrollsum", "Kontrollsum", "Checksum")
	wordInternal      = say("Intern utgave: Navn, e-postadresser og telefonnumre står slik de står i planen.", "Intern utgåve: Namn, e-postadresser og telefonnummer står slik dei står i planen.", "Internal edition: names, e-mail addresses and phone numbers stand as they do in the plan.")
	wordPublic        = say("Offentlig utgave: Navn, e-postadresser og telefonnumre til personer er tatt ut, unntatt for dem som kan nevnes offentlig. Er det færre enn {number} personer, er antallet ikke vist.", "Offentleg utgåve: Namn, e-postadresser og telefonnummer til personar er tekne ut, så nær som for dei som kan nemnast offentleg. Er det færre enn {number} personar, er talet ikkje vist.", "Public edition: the names, e-mail addresses and phone numbers of persons are removed, except for those who may be named in public. Numbers of people below {number} are not shown.")
	wordTooLargeToSum = say("Tallene er for store eller har en ukjent enhet, og kan ikke summeres.", "Tala er for store eller har ei ukjend eining, og kan ikkje summerast.", "The numbers are too large or have an unknown unit, and cannot be added up.")
)

// Words of the project description.
var (
	wordProjectDescription = say("Prosjektbeskrivelse", "Prosjektskildring", "Project description")
	wordKeyFacts           = say("Nøkkelopplysninger", "Nøkkelopplysningar", "Key facts")
	wordMunicipalityNumber = say("kommunenummer {number}", "kommunenummer {number}", "municipality number {number}")

	wordAbout    = say("Om prosjektet", "Om prosjektet", "About the project")
	wordCriteria = say("Under målene står det hvordan vi kan se at de er nådd.", "Under måla står det korleis vi kan sjå at dei er nådde.", "Below the goals it says how we can see that they are reached.")
	wordYears    = say("{from}–{to} år", "{from}–{to} år", "{from}–{to} years")
	wordYearsUp  = say("fra {from} år", "frå {from} år", "from {from} years")
	wordYearsTo  = say("til og med {to} år", "til og med {to} år", "up to {to} years")

	wordOrganisation         = say("Organisering", "Organisering", "Organisation")
	wordOwnerAndCommissioner = say("Eier og bestiller", "Eigar og bestillar", "Owner and commissioner")
	wordCommissioner         = say("Bestiller", "Bestillar", "Commissioner")
	wordUnits                = say("Enheter", "Einingar", "Units")
	wordSteeringGroup        = say("Styringsgruppe", "Styringsgruppe", "Steering group")
	wordDecides              = say("Kan ta beslutning om {what}", "Kan ta avgjerd om {what}", "May decide on {what}")
	wordOtherBodies          = say("Andre grupper og organer", "Andre grupper og organ", "Other groups and bodies")
	wordWorkingGroup         = say("Arbeidsgruppe", "Arbeidsgruppe", "Working group")
	wordWorkingGroupIs       = say("Arbeidsgruppen er alle delprosjektlederne:", "Arbeidsgruppa er alle delprosjektleiarane:", "The working group is all the subproject leaders:")

	wordChart       = say("Organisasjonskart", "Organisasjonskart", "Organisation chart")
	wordChartShows  = say("Ovenfra og ned: {levels}", "Ovanfrå og ned: {levels}", "From the top down: {levels}")
	wordChartTold   = say("Organisasjonskartet som liste", "Organisasjonskartet som liste", "The organisation chart as a list")
	wordAllLeaders  = say("Alle delprosjektlederne", "Alle delprosjektleiarane", "All the subproject leaders")
	wordMemberCount = say("Medlemmer: {number}", "Medlemmer: {number}", "Members: {number}")

	wordBenefits  = say("Gevinster på kort og lang sikt", "Gevinstar på kort og lang sikt", "Benefits in the short and long term")
	wordShortTerm = say("På kort sikt", "På kort sikt", "In the short term")
	wordLongTerm  = say("På lang sikt", "På lang sikt", "In the long term")
	wordSomeTime  = say("Uten oppgitt tidspunkt", "Utan oppgitt tidspunkt", "Without a stated time")
	wordForWhom   = say("For hvem", "For kven", "For whom")
	wordComesFrom = say("Kommer av", "Kjem av", "Comes from")

	wordEffort       = say("Planlagt ressursinnsats", "Planlagd ressursinnsats", "Planned effort")
	wordPromised     = say("{unit}, antallet er ikke oppgitt", "{unit}, talet er ikkje oppgitt", "{unit}s, number not stated")
	wordWholeProject = say("hele prosjektet", "heile prosjektet", "the whole project")
	wordNoNumbers    = say("Ingen av linjene har tall ennå.", "Ingen av linjene har tal enno.", "None of the lines has a number yet.")
	wordLinesWithout = say("Tall mangler i {unknown} av {parts} linjer. De er ikke med i summen, som derfor kan bli høyere.", "Tal manglar i {unknown} av {parts} linjer. Dei er ikkje med i summen, som derfor kan bli høgare.", "Numbers are missing in {unknown} of {parts} lines. These are not in the total, which may therefore become higher.")
	wordEffortTotal  = say("Til sammen er det planlagt {hours}.", "Til saman er det planlagt {hours}.", "Altogether {hours} are planned.")
	wordConverted    = say("Dagsverk, ukeverk, månedsverk og årsverk er regnet om til timer etter en arbeidsuke på 37,5 timer.", "Dagsverk, vekeverk, månadsverk og årsverk er rekna om til timar etter ei arbeidsveke på 37,5 timar.", "Person-days, person-weeks, person-months and person-years are converted into hours by a working week of 37.5 hours.")

	wordForm            = say("Form", "Form", "Form")
	wordTotalCash       = say("Sum penger", "Sum pengar", "Total in cash")
	wordTotalInKind     = say("Sum ikke-kontante bidrag", "Sum ikkje-kontante bidrag", "Total in kind")
	wordFinancingLines  = say("Hvem som betaler", "Kven som betaler", "Who pays")
	wordFinancingLine   = say("Midler", "Midlar", "Funds")
	wordSecured         = say("Sikret", "Sikra", "Secured")
	wordHoped           = say("Ikke sikret ennå", "Ikkje sikra enno", "Not secured yet")
	wordSecuredOrNot    = say("Sikret og ikke sikret", "Sikra og ikkje sikra", "Secured and not secured")
	wordInCash          = say("Penger", "Pengar", "Cash")
	wordInKind          = say("Ikke-kontante bidrag", "Ikkje-kontante bidrag", "In kind")
	wordNotAdded        = say("Det som er sikret, og det som ikke er sikret ennå, er ikke lagt sammen. Det samme gjelder penger og ikke-kontante bidrag.", "Det som er sikra, og det som ikkje er sikra enno, er ikkje lagt saman. Det same gjeld pengar og ikkje-kontante bidrag.", "What is secured and what is not secured yet are not added together. The same goes for cash and contributions in kind.")
	wordAmountNotStated = say("beløp ikke oppgitt", "beløp ikkje oppgitt", "amount not stated")
	wordAmountsMissing  = say(" (beløp mangler i {unknown} av {parts} linjer)", " (beløp manglar i {unknown} av {parts} linjer)", " (amounts are missing in {unknown} of {parts} lines)")
	wordNothing         = say("ingenting", "ingenting", "nothing")

	wordChain          = say("Fra forslag til aktivitet", "Frå forslag til aktivitet", "From proposal to activity")
	wordDiscussedIn    = say("Drøftet i", "Drøfta i", "Discussed in")
	wordWhenAndWhere   = say("Når og hvor", "Når og kvar", "When and where")
	wordProposals      = say("Forslag og hva det ble til", "Forslag og kva det blei til", "Proposals and what became of them")
	wordNotAssessed    = say("ikke vurdert ennå", "ikkje vurdert enno", "not assessed yet")
	wordNotDecided     = say("ikke behandlet ennå", "ikkje behandla enno", "not decided yet")
	wordNoActivity     = say("ingen", "ingen", "none")
	wordHowItWent      = say("Status og evaluering", "Status og evaluering", "Status and evaluation")
	wordNotApplicable  = say("ikke aktuelt", "ikkje aktuelt", "not applicable")
	wordOtherDecisions = say("Andre beslutninger", "Andre avgjerder", "Other decisions")
	wordLog            = say("Aktivitetslogg", "Aktivitetslogg", "Activity log")
	wordResult         = say("Resultat", "Resultat", "Result")
	wordNotYet         = say("ikke ennå", "ikkje enno", "not yet")
	wordNotEvaluated   = say("ikke evaluert", "ikkje evaluert", "not evaluated")
	wordCame           = say("{number} deltok", "{number} deltok", "{number} took part")
	wordReached        = say("Nådde målgruppen: {answer}", "Nådde målgruppa: {answer}", "Reached the target group: {answer}")
	wordRepeat         = say("Bør gjentas: {answer}", "Bør gjerast om att: {answer}", "Worth repeating: {answer}")
	wordShare          = say("Bør deles med andre: {answer}", "Bør delast med andre: {answer}", "Worth sharing: {answer}")

	wordPersons             = say("{number} personer", "{number} personar", "{number} people")
	wordContacts            = say("Kontakter", "Kontaktar", "Contacts")
	wordTables              = say("Bord og problemstillinger", "Bord og problemstillingar", "Tables and problem statements")
	wordCameFrom            = say("Kom fra {source}", "Kom frå {source}", "Came from {source}")
	wordInvolvement         = say("Slik blir de tatt med", "Slik blir dei tekne med", "How they are brought along")
	wordNotAnswered         = say("ikke besvart ennå", "ikkje svara på enno", "not answered yet")
	wordCauseAndConsequence = say("Årsak og konsekvens", "Årsak og konsekvens", "Cause and consequence")
	wordRiskLevel           = say("Risikonivå", "Risikonivå", "Level of risk")
	wordPlaceAndOpening     = say("Sted og åpningstid", "Stad og opningstid", "Place and opening hours")

	wordMotivation = say("Motivasjon og overføringsverdi", "Motivasjon og overføringsverdi", "Motivation and transfer value")
	wordCarriesOn  = say("Ansvarlig etter prosjektet", "Ansvarleg etter prosjektet", "Responsible after the project")
	wordArea       = say("Prosjektområde og lenker", "Prosjektområde og lenkjer", "Project area and links")
	wordRelation   = say("Vårt prosjekt {relation} det", "Prosjektet vårt {relation} det", "This project {relation} that one")
)
