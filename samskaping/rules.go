package samskaping

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Where the rules come from.
const (
	sourceHalden  = "Halden kommune, prosjektbeskrivelse Digitalt utenforskap"
	sourceMethod  = "Samskapingsmetoden, fra forslag til aktivitet"
	sourceAnchor  = "KS, Digihjelpen, forankring"
	sourceForm    = "Samskapingsplanen, id-er og henvisninger"
	sourcePrivacy = "Personopplysningsloven § 12"
)

func text(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

func row(severity finding.Severity, id string, what, advice value.Text, source string, check func(*check)) rule {
	return rule{finding.Rule{ID: id, Severity: severity, Text: what, Advice: advice, Source: source, Since: "0.1.0"}, check}
}

// rules is what the method asks of a plan, in the order a plan is written. A row is what is
// said and the function in check.go that looks for it.
var rules = []rule{
	row(finding.Error, "national-identity-number",
		text("Teksten har et fødselsnummer eller et annet personnummer.", "Teksten har eit fødselsnummer eller eit anna personnummer.", "The text has a national identity number."),
		text("Slett nummeret. Planen kan ikke gjøres om til dokumenter så lenge det står der.", "Slett nummeret. Planen kan ikkje gjerast om til dokument så lenge det står der.", "Delete the number. No documents are made from the plan while it is there."),
		sourcePrivacy, nationalIdentityNumber),
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

	row(finding.Warning, "no-administrative-anchoring",
		text("Planen sier ikke hvordan prosjektet er forankret i administrasjonen.", "Planen seier ikkje korleis prosjektet er forankra i administrasjonen.", "The plan does not say how the project is anchored in the administration."),
		text("Skriv hvem i ledelsen som står bak prosjektet, og hva de har bestemt.", "Skriv kven i leiinga som står bak prosjektet, og kva dei har bestemt.", "Write who in the leadership backs the project, and what they have decided."),
		sourceAnchor, notAnchored(AnchoringAdministrative)),
	row(finding.Notice, "no-political-anchoring",
		text("Planen sier ikke hvordan prosjektet er forankret politisk.", "Planen seier ikkje korleis prosjektet er forankra politisk.", "The plan does not say how the project is anchored politically."),
		text("Skriv hvilket utvalg eller kommunestyre som har behandlet prosjektet. Det er politisk forankring som gjør et tilbud varig.", "Skriv kva utval eller kommunestyre som har behandla prosjektet. Det er politisk forankring som gjer eit tilbod varig.", "Write which committee or council has dealt with the project. Political anchoring is what makes an offer last."),
		sourceAnchor, notAnchored(AnchoringPolitical)),
}
