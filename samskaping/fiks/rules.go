package fiks

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Rules lists everything that can be said about a message. What is said about the plan itself
// stands in samskaping.Rules.
func Rules() []finding.Rule {
	return []finding.Rule{
		noCase, noNumber, noTitle, noOfficer, noTreatment, noBody, noCommitteeID,
		messageTooLarge, partMissing, partNotRead, otherCase,
		bodyAdded, meetingMoved, alreadyReceived, completed, differs, shielded, shieldedInPlan, outcomeUnknown, voteNotRead, notKept,
	}
}

func text(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

func rule(severity finding.Severity, id string, what, advice value.Text) finding.Rule {
	return finding.Rule{ID: "fiks-" + id, Severity: severity, Text: what, Advice: advice, Source: "KS, Fiks Politisk Behandling versjon 1", Since: "0.1.0"}
}

// What a case lacks before it can be sent.
var (
	noCase = rule(finding.Error, "no-case",
		text("Planen har ingen sak å sende.", "Planen har inga sak å sende.", "The plan has no case to send."),
		text("Fyll ut saken: tittel, saksnummer, saksbehandler og hvem som behandler den.", "Fyll ut saka: tittel, saksnummer, saksbehandlar og kven som behandlar ho.", "Fill in the case: title, case number, officer and who considers it."))
	noNumber = rule(finding.Error, "no-case-number",
		text("Saken har ikke noe saksnummer.", "Saka har ikkje noko saksnummer.", "The case has no case number."),
		text("Opprett saken i arkivet, og skriv nummeret med årstall, for eksempel 2026/1234.", "Opprett saka i arkivet, og skriv nummeret med årstal, til dømes 2026/1234.", "Create the case in the archive, and write its number with the year, for example 2026/1234."))
	noTitle = rule(finding.Error, "no-case-title",
		text("Saken har ingen tittel.", "Saka har ingen tittel.", "The case has no title."),
		text("Skriv en tittel som sier hva saken gjelder.", "Skriv ein tittel som seier kva saka gjeld.", "Write a title that says what the case is about."))
	noOfficer = rule(finding.Error, "no-officer",
		text("Saken har ingen saksbehandler.", "Saka har ingen saksbehandlar.", "The case has no officer."),
		text("Vis til personen eller rollen som har ansvaret for saken.", "Vis til personen eller rolla som har ansvaret for saka.", "Refer to the person or the role that is responsible for the case."))
	noTreatment = rule(finding.Error, "no-treatment",
		text("Saken sier ikke hvem som skal behandle den.", "Saka seier ikkje kven som skal behandle ho.", "The case does not say who considers it."),
		text("Før opp utvalgene og kommunestyret i den rekkefølgen de behandler saken.", "Før opp utvala og kommunestyret i den rekkjefølgja dei behandlar saka.", "Enter the committees and the council in the order in which they consider the case."))
	noBody = rule(finding.Error, "no-body",
		text("«{id}» er ikke et organ i planen.", "«{id}» er ikkje eit organ i planen.", "“{id}” is not a body in the plan."),
		text("Før opp organet under grupper og organer, og vis til det.", "Før opp organet under grupper og organ, og vis til det.", "Enter the body under groups and bodies, and refer to it."))
	noCommitteeID = rule(finding.Error, "no-committee-id",
		text("Saken sier ikke hva møtesystemet kaller «{body}».", "Saka seier ikkje kva møtesystemet kallar «{body}».", "The case does not say what the meeting system calls “{body}”."),
		text("Be den som drifter møtesystemet, om id-en til utvalget, og skriv den i «Id i møtesystemet».", "Be den som driftar møtesystemet, om id-en til utvalet, og skriv han i «Id i møtesystemet».", "Ask whoever runs the meeting system for the id of the committee, and write it in “Id in the meeting system”."))
)

// What keeps an answer from being read.
var (
	messageTooLarge = rule(finding.Error, "message-too-large",
		text("Meldingen er større enn et vedtak kan være.", "Meldinga er større enn eit vedtak kan vere.", "The message is larger than a decision can be."),
		text("Kontroller at dette er riktig fil.", "Kontroller at dette er rett fil.", "Check that this is the right file."))
	partMissing = rule(finding.Error, "part-missing",
		text("Meldingen mangler «{part}».", "Meldinga manglar «{part}».", "The message lacks “{part}”."),
		text("Be møtesystemet sende vedtaket på nytt. Meldingen skal være av typen vedtakfrautvalg.send.", "Be møtesystemet sende vedtaket på nytt. Meldinga skal vere av typen vedtakfrautvalg.send.", "Ask the meeting system to send the decision again. The message should be of the kind vedtakfrautvalg.send."))
	partNotRead = rule(finding.Error, "part-not-read",
		text("«{part}» i meldingen kan ikke leses.", "«{part}» i meldinga kan ikkje lesast.", "“{part}” of the message cannot be read."),
		text("Be møtesystemet sende vedtaket på nytt.", "Be møtesystemet sende vedtaket på nytt.", "Ask the meeting system to send the decision again."))
	otherCase = rule(finding.Error, "other-case",
		text("Vedtaket gjelder sak {number}, og ikke saken i planen.", "Vedtaket gjeld sak {number}, og ikkje saka i planen.", "The decision is on case {number}, not on the case in the plan."),
		text("Kontroller at dette er riktig plan og riktig melding. Ingenting er endret.", "Kontroller at dette er rett plan og rett melding. Ingenting er endra.", "Check that this is the right plan and the right message. Nothing is changed."))
)

// What the reader should know about an answer that was read.
var (
	bodyAdded = rule(finding.Warning, "body-added",
		text("«{body}» sto ikke blant dem som behandler saken, og er lagt til.", "«{body}» stod ikkje blant dei som behandlar saka, og er lagt til.", "“{body}” was not among those who consider the case, and has been added."),
		text("Kontroller at det er riktig, og flytt behandlingen dit den hører hjemme i rekkefølgen.", "Kontroller at det er rett, og flytt behandlinga dit ho høyrer heime i rekkjefølgja.", "Check that this is right, and move the treatment to its place in the order."))
	meetingMoved = rule(finding.Notice, "meeting-moved",
		text("Møtet i «{body}» var {new}, og ikke {old} som planen sa.", "Møtet i «{body}» var {new}, og ikkje {old} som planen sa.", "The meeting of “{body}” was on {new}, not on {old} as the plan said."),
		text("Planen har fått den nye datoen.", "Planen har fått den nye datoen.", "The plan has got the new date."))
	alreadyReceived = rule(finding.Notice, "already-received",
		text("Dette vedtaket står allerede i planen.", "Dette vedtaket står allereie i planen.", "This decision is already in the plan."),
		text("Du trenger ikke gjøre noe. Ingenting er endret.", "Du treng ikkje gjere noko. Ingenting er endra.", "You need not do anything. Nothing is changed."))
	completed = rule(finding.Notice, "decision-completed",
		text("Vedtaket sto allerede i planen. Nå er dette fylt ut fra meldingen: {parts}.", "Vedtaket stod allereie i planen. No er dette fylt ut frå meldinga: {parts}.", "The decision was already in the plan. This has now been filled in from the message: {parts}."),
		text("Kontroller at det er riktig.", "Kontroller at det er rett.", "Check that this is right."))
	differs = rule(finding.Warning, "decision-differs",
		text("Planen og meldingen sier ikke det samme under «{part}». Planen: «{old}». Meldingen: «{new}».", "Planen og meldinga seier ikkje det same under «{part}». Planen: «{old}». Meldinga: «{new}».", "The plan and the message do not say the same under “{part}”. The plan: “{old}”. The message: “{new}”."),
		text("Planen er ikke endret på dette punktet. Se i møteboken hva som er riktig, og rett planen hvis det er det meldingen sier.", "Planen er ikkje endra på dette punktet. Sjå i møteboka kva som er rett, og rett planen dersom det er det meldinga seier.", "The plan has not been changed on this point. See in the minutes what is right, and correct the plan if it is what the message says."))
	shielded = rule(finding.Warning, "shielded",
		text("Vedtaket er skjermet ({basis}). Teksten og stemmene er ikke tatt inn i planen.", "Vedtaket er skjerma ({basis}). Teksten og røystene er ikkje tekne inn i planen.", "The decision is shielded ({basis}). Its text and votes have not been taken into the plan."),
		text("Les vedtaket i møtesystemet, og skriv selv det som kan stå i planen.", "Les vedtaket i møtesystemet, og skriv sjølv det som kan stå i planen.", "Read the decision in the meeting system, and write yourself what may stand in the plan."))
	shieldedInPlan = rule(finding.Warning, "shielded-in-plan",
		text("Vedtaket er skjermet ({basis}), og planen har tekst eller stemmer for det fra før.", "Vedtaket er skjerma ({basis}), og planen har tekst eller røyster for det frå før.", "The decision is shielded ({basis}), and the plan has its text or votes already."),
		text("Planen er ikke endret. Ta ut det som ikke kan stå i den.", "Planen er ikkje endra. Ta ut det som ikkje kan stå i han.", "The plan has not been changed. Remove what may not stand in it."))
	outcomeUnknown = rule(finding.Warning, "outcome-unknown",
		text("Meldingen sier ikke klart om svaret er ja, nei eller utsatt (status: {status}).", "Meldinga seier ikkje klart om svaret er ja, nei eller utsett (status: {status}).", "The message does not clearly say whether the answer is yes, no or postponed (status: {status})."),
		text("Les vedtaket, og velg svaret i planen.", "Les vedtaket, og vel svaret i planen.", "Read the decision, and choose the answer in the plan."))
	voteNotRead = rule(finding.Notice, "vote-not-read",
		text("Det går ikke fram hvordan «{voter}» stemte.", "Det går ikkje fram korleis «{voter}» røysta.", "It does not say how “{voter}” voted."),
		text("Se i møteboken, og velg i planen.", "Sjå i møteboka, og vel i planen.", "Look in the minutes, and choose in the plan."))
	notKept = rule(finding.Notice, "not-kept",
		text("Planen har ikke noe sted for «{part}»: {value}", "Planen har ikkje nokon stad for «{part}»: {value}", "The plan has no place for “{part}”: {value}"),
		text("Ta vare på meldingen hvis dere trenger opplysningen.", "Ta vare på meldinga dersom de treng opplysninga.", "Keep the message if you need the information."))
)
