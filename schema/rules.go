package schema

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Rules lists everything the gate can say, in the order it is checked.
func Rules() []finding.Rule {
	return []finding.Rule{
		fileTooLarge, fileEmpty, fileNotUTF8, byteOrderMark, fileEndsEarly, notJSON, trailingData, tooDeep,
		duplicateProperty, numberForm, damagedCharacter, textTooLong, listTooLong,
		unknownSchema, otherDocument, newerMajor, newerMinor,
		missingProperty, unknownProperty, propertyCase, unknownPropertyNewer, nullValue, wrongType, notInCodelist,
		emptyText, countRange, moneyForm, hoursForm, decimalForm, accountCodeForm, dateForm, noSuchDate, clockForm, idForm,
		projectIDForm, organisationNumberForm, municipalityNumberForm, caseNumberForm, webAddressForm, emailAddressForm, otherForm,
		moreErrors, moreWarnings,
	}
}

func text(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

func errorRule(id string, what, advice value.Text, source string) finding.Rule {
	return finding.Rule{ID: id, Severity: finding.Error, Text: what, Advice: advice, Source: source, Since: "0.1.0"}
}

const (
	sourceJSON   = "RFC 8259 (JSON), RFC 7493 (I-JSON)"
	sourceSchema = "JSON Schema for samskaping"
)

// What has to hold before anything can be read. These end the judgement.
var (
	fileTooLarge = errorRule("file-too-large",
		text("Filen er større enn 16 megabyte.", "Fila er større enn 16 megabyte.", "The file is larger than 16 megabytes."),
		text("Kontroller at dette er riktig fil. Et dokument skal ikke inneholde bilder eller vedlegg.", "Kontroller at dette er rett fil. Eit dokument skal ikkje innehalde bilete eller vedlegg.", "Check that this is the right file. A document holds no pictures or attachments."),
		sourceJSON)
	fileEmpty = errorRule("file-empty",
		text("Filen er tom.", "Fila er tom.", "The file is empty."),
		text("Kontroller at filen er lagret, eller begynn en ny plan med «samskaping new».", "Kontroller at fila er lagra, eller byrj ein ny plan med «samskaping new».", "Check that the file was saved, or begin a new plan with “samskaping new”."),
		sourceJSON)
	fileNotUTF8 = errorRule("file-not-utf8",
		text("Filen er ikke lagret i tegnkodingen UTF-8. Derfor kan æ, ø og å ikke leses riktig.", "Fila er ikkje lagra i teiknkodinga UTF-8. Derfor kan ikkje æ, ø og å lesast rett.", "The file is not saved as UTF-8, so letters such as æ, ø and å cannot be read."),
		text("Åpne filen i programmet den ble laget i, og lagre den på nytt med tegnkoding UTF-8.", "Opne fila i programmet ho blei laga i, og lagre ho på nytt med teiknkoding UTF-8.", "Open the file in the program it was made in, and save it again with the encoding UTF-8."),
		sourceJSON)
	byteOrderMark = errorRule("byte-order-mark",
		text("Filen begynner med et usynlig tegn (BOM) som andre programmer ikke tåler.", "Fila byrjar med eit usynleg teikn (BOM) som andre program ikkje toler.", "The file begins with an invisible character (BOM) that other programs do not accept."),
		text("Lagre filen på nytt med tegnkoding «UTF-8» i stedet for «UTF-8 med BOM».", "Lagre fila på nytt med teiknkoding «UTF-8» i staden for «UTF-8 med BOM».", "Save the file again with the encoding “UTF-8” instead of “UTF-8 with BOM”."),
		sourceJSON)
	fileEndsEarly = errorRule("file-ends-early",
		text("Filen slutter midt i innholdet.", "Fila sluttar midt i innhaldet.", "The file ends in the middle of its content."),
		text("Se etter en klamme eller et anførselstegn som ikke er lukket, eller hent filen på nytt.", "Sjå etter ein klamme eller eit hermeteikn som ikkje er lukka, eller hent fila på nytt.", "Look for a bracket or a quotation mark that is not closed, or fetch the file again."),
		sourceJSON)
	notJSON = errorRule("not-json",
		text("Tegnet «{character}» kan ikke stå her. Filen er ikke riktig skrevet JSON.", "Teiknet «{character}» kan ikkje stå her. Fila er ikkje rett skriven JSON.", "The character “{character}” cannot stand here. The file is not well-formed JSON."),
		text("Se rett før dette stedet etter et komma for mye eller for lite, et manglende anførselstegn eller en klamme som ikke er lukket.", "Sjå rett før denne staden etter eit komma for mykje eller for lite, eit hermeteikn som manglar, eller ein klamme som ikkje er lukka.", "Look just before this place for a comma too many or too few, a missing quotation mark or a bracket that is not closed."),
		sourceJSON)
	trailingData = errorRule("trailing-data",
		text("Det står noe etter slutten på dokumentet.", "Det står noko etter slutten på dokumentet.", "Something follows the end of the document."),
		text("Slett det som står etter den siste krøllparentesen. Skriv flere dokumenter i hver sin fil.", "Slett det som står etter den siste krøllparentesen. Skriv fleire dokument i kvar si fil.", "Delete what follows the last brace. Write several documents in a file each."),
		sourceJSON)
	tooDeep = errorRule("too-deep",
		text("Lister og objekter ligger mer enn 64 nivåer inni hverandre.", "Lister og objekt ligg meir enn 64 nivå inni kvarandre.", "Lists and objects lie more than 64 levels inside each other."),
		text("Kontroller at dette er riktig fil. Et dokument trenger færre enn ti nivåer.", "Kontroller at dette er rett fil. Eit dokument treng færre enn ti nivå.", "Check that this is the right file. A document needs fewer than ten levels."),
		sourceJSON)
)

// What the scan finds.
var (
	duplicateProperty = errorRule("duplicate-property",
		text("«{property}» står to ganger på samme sted, og det er uklart hvilken som gjelder.", "«{property}» står to gonger på same stad, og det er uklart kva for ein som gjeld.", "“{property}” stands twice in the same place, and it is unclear which one counts."),
		text("Behold den riktige, og slett den andre.", "Behald den rette, og slett den andre.", "Keep the right one and delete the other."),
		sourceJSON)
	numberForm = errorRule("number-form",
		text("Tallet «{value}» kan ikke leses nøyaktig av alle programmer.", "Talet «{value}» kan ikkje lesast nøyaktig av alle program.", "The number “{value}” cannot be read exactly by every program."),
		text("Skriv et helt tall med høyst 16 sifre, uten desimaler og uten e. Beløp og timer skrives i anførselstegn, for eksempel \"1250.50\".", "Skriv eit heilt tal med høgst 16 siffer, utan desimalar og utan e. Beløp og timar skal stå i hermeteikn, til dømes \"1250.50\".", "Write a whole number of at most 16 digits, without decimals and without e. Amounts and hours stand in quotation marks, such as \"1250.50\"."),
		sourceJSON)
	damagedCharacter = errorRule("damaged-character",
		text("Teksten «{value}» har et tegn som er ødelagt.", "Teksten «{value}» har eit teikn som er øydelagt.", "The text “{value}” has a character that is damaged."),
		text("Skriv tegnet på nytt. Det var trolig æ, ø, å eller et annet tegn utenfor det engelske alfabetet.", "Skriv teiknet på nytt. Det var truleg æ, ø, å eller eit anna teikn utanfor det engelske alfabetet.", "Type the character again. It was probably æ, ø, å or another character outside the English alphabet."),
		sourceJSON)
	textTooLong = errorRule("text-too-long",
		text("Teksten «{value}» er større enn 100 kilobyte.", "Teksten «{value}» er større enn 100 kilobyte.", "The text “{value}” is larger than 100 kilobytes."),
		text("Kort den ned, eller legg den i et eget dokument og vis til det med en lenke. En plan skal ikke inneholde bilder eller vedlegg.", "Kort han ned, eller legg han i eit eige dokument og vis til det med ei lenkje. Ein plan skal ikkje innehalde bilete eller vedlegg.", "Shorten it, or put it in a document of its own and link to that. A plan holds no pictures or attachments."),
		sourceSchema)
	listTooLong = errorRule("list-too-long",
		text("Listen har flere enn 100\u00a0000 oppføringer.", "Lista har fleire enn 100\u00a0000 oppføringar.", "The list has more than 100,000 entries."),
		text("Kontroller at dette er riktig fil, og del innholdet på flere filer hvis det er det.", "Kontroller at dette er rett fil, og del innhaldet på fleire filer dersom det er det.", "Check that this is the right file, and divide the content between several files if it is."),
		sourceSchema)
)

// What the schema finds.
var (
	unknownSchema = errorRule("unknown-schema",
		text("«{value}» er ikke adressen til et skjema for samskaping.", "«{value}» er ikkje adressa til eit skjema for samskaping.", "“{value}” is not the address of a samskaping schema."),
		text("Skriv \"$schema\": \"{address}\".", "Skriv \"$schema\": \"{address}\".", "Write \"$schema\": \"{address}\"."),
		sourceSchema)
	otherDocument = errorRule("other-document",
		text("Dette er et dokument av typen «{found}», men her skal det være «{wanted}».", "Dette er eit dokument av typen «{found}», men her skal det vere «{wanted}».", "This is a document of the kind “{found}”, but “{wanted}” is expected here."),
		text("Velg riktig fil, eller skriv \"$schema\": \"{address}\" hvis typen er feil.", "Vel rett fil, eller skriv \"$schema\": \"{address}\" dersom typen er feil.", "Choose the right file, or write \"$schema\": \"{address}\" if the kind is wrong."),
		sourceSchema)
	newerMajor = errorRule("other-major-version",
		text("Dokumentet er skrevet i versjon {found}, og dette programmet leser bare versjon {known}.", "Dokumentet er skrive i versjon {found}, og dette programmet les berre versjon {known}.", "The document is written in version {found}, and this program only reads version {known}."),
		text("Bruk en utgave av programmet som kjenner versjon {found}.", "Bruk ei utgåve av programmet som kjenner versjon {found}.", "Use an edition of the program that knows version {found}."),
		sourceSchema)
	newerMinor = finding.Rule{ID: "newer-version", Severity: finding.Warning,
		Text:   text("Dokumentet er skrevet i versjon {found}, som er nyere enn {known}. Det kan vises, men ikke lagres her, for da kunne noe gå tapt.", "Dokumentet er skrive i versjon {found}, som er nyare enn {known}. Det kan visast, men ikkje lagrast her, for då kunne noko gå tapt.", "The document is written in version {found}, which is newer than {known}. It can be shown but not saved here, because something could be lost."),
		Advice: text("Bruk en utgave av programmet som kjenner versjon {found}, når dokumentet skal endres.", "Bruk ei utgåve av programmet som kjenner versjon {found}, når dokumentet skal endrast.", "Use an edition of the program that knows version {found} to change the document."),
		Source: sourceSchema, Since: "0.1.0"}
	missingProperty = errorRule("missing-property",
		text("«{label}» ({property}) mangler i {thing}.", "«{label}» ({property}) manglar i {thing}.", "“{label}” ({property}) is missing in {thing}."),
		text("Legg til \"{property}\". {help}", "Legg til \"{property}\". {help}", "Add \"{property}\". {help}"),
		sourceSchema)
	unknownProperty = errorRule("unknown-property",
		text("«{property}» er ikke kjent i {thing}.", "«{property}» er ikkje kjend i {thing}.", "“{property}” is not known in {thing}."),
		text("{hint}", "{hint}", "{hint}"),
		sourceSchema)
	propertyCase = errorRule("property-case",
		text("«{property}» er skrevet med andre store og små bokstaver enn «{known}».", "«{property}» er skriven med andre store og små bokstavar enn «{known}».", "“{property}” is written with other capital letters than “{known}”."),
		text("Skriv \"{known}\". Står begge der, må du beholde den ene.", "Skriv \"{known}\". Står begge der, må du behalde den eine.", "Write \"{known}\". If both are there, keep one of them."),
		sourceSchema)
	unknownPropertyNewer = finding.Rule{ID: "unknown-property-of-newer-version", Severity: finding.Warning,
		Text:   text("«{property}» er ikke kjent i {thing}. Dokumentet er av en nyere versjon, og innholdet her vises ikke.", "«{property}» er ikkje kjend i {thing}. Dokumentet er av ein nyare versjon, og innhaldet her blir ikkje vist.", "“{property}” is not known in {thing}. The document is of a newer version, and this content is not shown."),
		Advice: text("Bruk en nyere utgave av programmet for å se alt.", "Bruk ei nyare utgåve av programmet for å sjå alt.", "Use a newer edition of the program to see everything."),
		Source: sourceSchema, Since: "0.1.0"}
	nullValue = errorRule("null-value",
		text("«{label}» har verdien null.", "«{label}» har verdien null.", "“{label}” has the value null."),
		text("Slett linjen når noe ikke er kjent ennå. Det som mangler, regnes aldri som null kroner eller null timer.", "Slett linja når noko ikkje er kjent enno. Det som manglar, blir aldri rekna som null kroner eller null timar.", "Delete the line when something is not yet known. What is missing is never counted as zero."),
		sourceSchema)
	wrongType = errorRule("wrong-type",
		text("«{label}» er {found}, men skal være {wanted}.", "«{label}» er {found}, men skal vere {wanted}.", "“{label}” is {found}, but should be {wanted}."),
		text("{hint}", "{hint}", "{hint}"),
		sourceSchema)
	notInCodelist = errorRule("not-in-codelist",
		text("«{value}» er ikke en av kodene for {list}.", "«{value}» er ikkje ein av kodane for {list}.", "“{value}” is not one of the codes for {list}."),
		text("{hint}", "{hint}", "{hint}"),
		sourceSchema)
	emptyText = errorRule("empty-text",
		text("Feltet «{label}» er tomt i {thing}.", "Feltet «{label}» er tomt i {thing}.", "“{label}” is empty in {thing}."),
		text("Skriv noe her. {help}", "Skriv noko her. {help}", "Write something here. {help}"),
		sourceSchema)
	countRange = errorRule("count-range",
		text("Antallet {value} er ikke mulig.", "Talet {value} er ikkje mogleg.", "The number {value} is not possible."),
		text("Skriv et helt tall fra 0 og oppover, med høyst 15 sifre, eller slett linjen når antallet ikke er kjent.", "Skriv eit heilt tal frå 0 og oppover, med høgst 15 siffer, eller slett linja når talet ikkje er kjent.", "Write a whole number from 0 upwards, with at most 15 digits, or delete the line when the number is not known."),
		sourceSchema)
)

// How values are written.
var (
	moneyForm = errorRule("money-form",
		text("Beløpet «{value}» kan ikke leses.", "Beløpet «{value}» kan ikkje lesast.", "The amount “{value}” cannot be read."),
		text("Skriv {suggestion}: bare sifre, høyst 13, uten mellomrom og uten «kr», og med punktum og to sifre når det er øre.", "Skriv {suggestion}: berre siffer, høgst 13, utan mellomrom og utan «kr», og med punktum og to siffer når det er øre.", "Write {suggestion}: digits only, at most 13, without spaces or “kr”, with a point and two digits where there are øre."),
		sourceSchema)
	hoursForm = errorRule("hours-form",
		text("Timetallet «{value}» kan ikke leses.", "Timetalet «{value}» kan ikkje lesast.", "The hours “{value}” cannot be read."),
		text("Skriv {suggestion}: bare sifre, høyst 10, med punktum og høyst to desimaler. «Minst 120 timer» skrives som \"min\": \"120\".", "Skriv {suggestion}: berre siffer, høgst 10, med punktum og høgst to desimalar. «Minst 120 timar» skriv du som \"min\": \"120\".", "Write {suggestion}: digits only, at most 10, with a point and at most two decimals. “At least 120 hours” is written as \"min\": \"120\"."),
		sourceSchema)
	decimalForm = errorRule("decimal-form",
		text("Tallet «{value}» kan ikke leses.", "Talet «{value}» kan ikkje lesast.", "The number “{value}” cannot be read."),
		text("Skriv {suggestion}: bare sifre, høyst 12, med punktum og høyst seks desimaler.", "Skriv {suggestion}: berre siffer, høgst 12, med punktum og høgst seks desimalar.", "Write {suggestion}: digits only, at most 12, with a point and at most six decimals."),
		sourceSchema)
	accountCodeForm = errorRule("account-code-form",
		text("«{value}» er ikke en kode i kontoplanen.", "«{value}» er ikkje ein kode i kontoplanen.", "“{value}” is not a code of the account plan."),
		text("Skriv tre sifre i anførselstegn, også nuller foran, for eksempel \"010\".", "Skriv tre siffer i hermeteikn, også nullar framfor, til dømes \"010\".", "Write three digits in quotation marks, leading zeros too, such as \"010\"."),
		"Statistisk sentralbyrå, KOSTRA")
	dateForm = errorRule("date-form",
		text("Datoen «{value}» kan ikke leses.", "Datoen «{value}» kan ikkje lesast.", "The date “{value}” cannot be read."),
		text("Skriv år, måned og dag slik: {suggestion}.", "Skriv år, månad og dag slik: {suggestion}.", "Write year, month and day like this: {suggestion}."),
		"ISO 8601")
	noSuchDate = errorRule("no-such-date",
		text("Datoen «{value}» finnes ikke i kalenderen.", "Datoen «{value}» finst ikkje i kalenderen.", "The date “{value}” is not in the calendar."),
		text("Rett dagen, måneden eller året. Årene 1900 til 2199 kan brukes.", "Rett dagen, månaden eller året. Åra 1900 til 2199 kan brukast.", "Correct the day, the month or the year. The years 1900 to 2199 can be used."),
		"ISO 8601")
	clockForm = errorRule("clock-form",
		text("Klokkeslettet «{value}» kan ikke leses.", "Klokkeslettet «{value}» kan ikkje lesast.", "The time of day “{value}” cannot be read."),
		text("Skriv timer og minutter med to sifre og kolon: {suggestion}.", "Skriv timar og minutt med to siffer og kolon: {suggestion}.", "Write hours and minutes with two digits and a colon: {suggestion}."),
		"ISO 8601")
	idForm = errorRule("id-form",
		text("«{value}» kan ikke brukes som id.", "«{value}» kan ikkje brukast som id.", "“{value}” cannot be used as an id."),
		text("Bruk små bokstaver fra a til z, sifre og bindestrek, høyst 63 tegn: {suggestion}.", "Bruk små bokstavar frå a til z, siffer og bindestrek, høgst 63 teikn: {suggestion}.", "Use small letters from a to z, digits and hyphens, at most 63 characters: {suggestion}."),
		sourceSchema)
	projectIDForm = errorRule("project-id-form",
		text("«{value}» er ikke skrevet som en prosjekt-id.", "«{value}» er ikkje skriven som ein prosjekt-id.", "“{value}” is not written as a project id."),
		text("Skriv NO-BRC-, organisasjonsnummeret med ni sifre, bindestrek og et navn med små bokstaver: NO-BRC-123456785-digital-hjelp.", "Skriv NO-BRC-, organisasjonsnummeret med ni siffer, bindestrek og eit namn med små bokstavar: NO-BRC-123456785-digital-hjelp.", "Write NO-BRC-, the organisation number of nine digits, a hyphen and a name in small letters: NO-BRC-123456785-digital-hjelp."),
		"org-id.guide, NO-BRC")
	organisationNumberForm = errorRule("organisation-number-form",
		text("«{value}» er ikke skrevet som et organisasjonsnummer.", "«{value}» er ikkje skrive som eit organisasjonsnummer.", "“{value}” is not written as an organisation number."),
		text("Skriv de ni sifrene fra Enhetsregisteret, for eksempel 123456785.", "Skriv dei ni sifra frå Einingsregisteret, til dømes 123456785.", "Write the nine digits from the national register, such as 123456785."),
		"Brønnøysundregistrene, organisasjonsnummer")
	municipalityNumberForm = errorRule("municipality-number-form",
		text("«{value}» er ikke skrevet som et kommunenummer.", "«{value}» er ikkje skrive som eit kommunenummer.", "“{value}” is not written as a municipality number."),
		text("Skriv de fire sifrene i anførselstegn, for eksempel \"3101\" for Halden.", "Skriv dei fire sifra i hermeteikn, til dømes \"3101\" for Halden.", "Write the four digits in quotation marks, such as \"3101\" for Halden."),
		"Statistisk sentralbyrå, KLASS 131")
	caseNumberForm = errorRule("case-number-form",
		text("«{value}» er ikke skrevet som et saksnummer.", "«{value}» er ikkje skrive som eit saksnummer.", "“{value}” is not written as a case number."),
		text("Skriv året, en skråstrek og nummeret i arkivet, for eksempel 2024/1234.", "Skriv året, ein skråstrek og nummeret i arkivet, til dømes 2024/1234.", "Write the year, a slash and the number in the archive, such as 2024/1234."),
		"Noark 5, saksnummer")
	webAddressForm = errorRule("web-address-form",
		text("«{value}» er ikke en hel nettadresse.", "«{value}» er ikkje ei heil nettadresse.", "“{value}” is not a whole web address."),
		text("Skriv adressen slik den står i nettleseren, med https:// først og uten mellomrom.", "Skriv adressa slik ho står i nettlesaren, med https:// først og utan mellomrom.", "Write the address as it stands in the browser, with https:// first and without spaces."),
		sourceSchema)
	emailAddressForm = errorRule("email-address-form",
		text("«{value}» er ikke en e-postadresse.", "«{value}» er ikkje ei e-postadresse.", "“{value}” is not an e-mail address."),
		text("Skriv adressen uten mellomrom, for eksempel postmottak@kommune.example.no.", "Skriv adressa utan mellomrom, til dømes postmottak@kommune.example.no.", "Write the address without spaces, such as postmottak@kommune.example.no."),
		sourceSchema)
	otherForm = errorRule("other-form",
		text("«{value}» passer ikke for «{label}».", "«{value}» passar ikkje for «{label}».", "“{value}” does not fit “{label}”."),
		text("{help}", "{help}", "{help}"),
		sourceSchema)
)

// What there was no room to tell one by one.
var (
	moreErrors = finding.Rule{ID: "more-errors", Severity: finding.Error,
		Text:   moreText,
		Advice: text("Rett dem som er vist, og kontroller filen på nytt. De har ofte samme årsak.", "Rett dei som er viste, og kontroller fila på nytt. Dei har ofte same årsak.", "Correct those that are shown, and check the file again. They often have one cause."),
		Source: sourceSchema, Since: "0.1.0"}
	moreWarnings = finding.Rule{ID: "more-warnings", Severity: finding.Warning,
		Text:   moreText,
		Advice: unknownPropertyNewer.Advice,
		Source: sourceSchema, Since: "0.1.0"}
	moreText = text("Og {count} til av samme slag ({kind}).", "Og {count} til av same slag ({kind}).", "And {count} more of the same kind ({kind}).")
)
