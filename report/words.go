package report

import "github.com/samskaping/sdk/samskaping/value"

// The words of the documents themselves. The names of what stands in a plan, and of its codes,
// are in package schema.

// say is one text of ours in bokmål, nynorsk and English.
func say(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

// Words of every document.
var (
	wordAnd           = say("og", "og", "and")
	wordEveryWeek     = say("hver {days}", "kvar {days}", "every {days}")
	wordEverySecond   = say("annenhver {days}", "annankvar {days}", "every second {days}")
	wordClock         = say("klokken {time}", "klokka {time}", "{time}")
	wordExampleMark   = say("(eksempel)", "(døme)", "(example)")
	wordExamples      = say("Det som er merket «(eksempel)», er diktet opp for å vise hvordan et helt prosjekt kan se ut.", "Det som er merkt «(døme)», er dikta opp for å vise korleis eit heilt prosjekt kan sjå ut.", "What is marked “(example)” is made up, to show what a whole project can look like.")
	wordWholeExample  = say("Hele planen er diktet opp for å vise hvordan et prosjekt kan se ut.", "Heile planen er dikta opp for å vise korleis eit prosjekt kan sjå ut.", "The whole plan is made up, to show what a project can look like.")
	wordOneHour       = say("time", "time", "hour")
	wordOneKrone      = say("krone", "krone", "krone")
	wordFewerThan     = say("færre enn {number}", "færre enn {number}", "fewer than {number}")
	wordMissing       = say("Ikke fylt ut ennå", "Ikkje fylt ut enno", "Not yet filled in")
	wordNotInPlan     = say("står ikke i planen", "står ikkje i planen", "not in the plan")
	wordNameNotShown  = say("navnet er ikke vist", "namnet er ikkje vist", "name not shown")
	wordNotStated     = say("ikke oppgitt", "ikkje oppgitt", "not stated")
	wordWithoutName   = say("uten navn", "utan namn", "without a name")
	wordFromPlan      = say("Dokumentet er laget av planen", "Dokumentet er laga av planen", "This document is made from the plan")
	wordChecksum      = say("Kontrollsum", "Kontrollsum", "Checksum")
	wordInternal      = say("Intern utgave: Navn, e-postadresser og telefonnumre står slik de står i planen.", "Intern utgåve: Namn, e-postadresser og telefonnummer står slik dei står i planen.", "Internal edition: names, e-mail addresses and phone numbers stand as they do in the plan.")
	wordPublic        = say("Offentlig utgave: Navn, e-postadresser og telefonnumre til personer er tatt ut, unntatt for dem som kan nevnes offentlig. Er det fra 1 til {most} personer, er antallet ikke vist.", "Offentleg utgåve: Namn, e-postadresser og telefonnummer til personar er tekne ut, så nær som for dei som kan nemnast offentleg. Er det frå 1 til {most} personar, er talet ikkje vist.", "Public edition: the names, e-mail addresses and phone numbers of persons are removed, except for those who may be named in public. Numbers of people from 1 to {most} are not shown.")
	wordTooLargeToSum = say("Tallene er for store eller har en ukjent enhet, og kan ikke summeres.", "Tala er for store eller har ei ukjend eining, og kan ikkje summerast.", "The numbers are too large or have an unknown unit, and cannot be added up.")
)
