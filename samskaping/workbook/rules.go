package workbook

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Rules lists everything that can be said about a workbook as such. What is said about the plan
// in it stands in samskaping.Rules.
func Rules() []finding.Rule {
	return []finding.Rule{
		notAWorkbook, encrypted, tooLarge, tooManyCells, notOurs, publicWorkbook, newerWorkbook, planDamaged,
		planHasChanged,
		sheetMissing, sheetWithoutNames, sheetRenamed, sheetTwice, sheetUnknown,
		columnMissing, columnUnknown, columnTwice, rowMissing,
		headingsGone, headingOfAnother, columnLeftBehind, helpOverwritten, sumRow,
		cellsMerged, formulaRead, formulaWithoutValue, errorValue,
		valueNotRead, oneID, valueCut, numberAsDate, textAsDate, numberAsPercent, dateAsText, clockAsText, numberAsText,
		parentMissing, parentNotFound, idProposed, idChanged,
	}
}

func text(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

func rule(severity finding.Severity, id string, what, advice value.Text) finding.Rule {
	return finding.Rule{ID: "workbook-" + id, Severity: severity, Text: what, Advice: advice, Source: "Planen som arbeidsbok", Since: "0.1.0"}
}

// What ends the reading at once.
var (
	notAWorkbook = rule(finding.Error, "not-a-workbook",
		text("Filen er ikke en Excel-arbeidsbok (.xlsx), eller den er ødelagt.", "Fila er ikkje ei Excel-arbeidsbok (.xlsx), eller ho er øydelagd.", "The file is not an Excel workbook (.xlsx), or it is damaged."),
		text("Åpne filen i Excel eller LibreOffice, og lagre den på nytt som «Excel-arbeidsbok (.xlsx)».", "Opne fila i Excel eller LibreOffice, og lagre ho på nytt som «Excel-arbeidsbok (.xlsx)».", "Open the file in Excel or LibreOffice, and save it again as “Excel workbook (.xlsx)”."))
	encrypted = rule(finding.Error, "encrypted",
		text("Arbeidsboken er låst med passord, eller den er lagret i det gamle formatet .xls.", "Arbeidsboka er låst med passord, eller ho er lagra i det gamle formatet .xls.", "The workbook is locked with a password, or saved in the old format .xls."),
		text("Åpne den i Excel, ta bort passordet, og lagre den som «Excel-arbeidsbok (.xlsx)».", "Opne ho i Excel, ta bort passordet, og lagre ho som «Excel-arbeidsbok (.xlsx)».", "Open it in Excel, remove the password, and save it as “Excel workbook (.xlsx)”."))
	tooLarge = rule(finding.Error, "too-large",
		text("Arbeidsboken er større enn en plan kan være.", "Arbeidsboka er større enn ein plan kan vere.", "The workbook is larger than a plan can be."),
		text("Kontroller at dette er riktig fil, og ta bort bilder og egne ark med mye innhold.", "Kontroller at dette er rett fil, og ta bort bilete og eigne ark med mykje innhald.", "Check that this is the right file, and remove pictures and sheets of your own with much content."))
	tooManyCells = rule(finding.Error, "too-many-cells",
		text("Arbeidsboken har flere utfylte celler enn en plan kan ha.", "Arbeidsboka har fleire utfylte celler enn ein plan kan ha.", "The workbook has more filled cells than a plan can have."),
		text("Ta bort egne ark og det som er fylt nedover i tomme rader.", "Ta bort eigne ark og det som er fylt nedover i tomme rader.", "Remove sheets of your own and whatever was filled down into empty rows."))
	notOurs = rule(finding.Error, "not-ours",
		text("Arbeidsboken er ikke laget for en samskapingsplan.", "Arbeidsboka er ikkje laga for ein samskapingsplan.", "The workbook was not made for a co-creation plan."),
		text("Lag en tom mal, og flytt innholdet over i den. Er arket kopiert fra riktig arbeidsbok, må du bruke hele arbeidsboken.", "Lag ein tom mal, og flytt innhaldet over i han. Er arket kopiert frå rett arbeidsbok, må du bruke heile arbeidsboka.", "Make an empty template, and move the content into it. If the sheet was copied from the right workbook, use the whole workbook."))
	publicWorkbook = rule(finding.Error, "public",
		text("Dette er en offentlig arbeidsbok. Personopplysninger er tatt ut, og den kan ikke bli en plan igjen.", "Dette er ei offentleg arbeidsbok. Personopplysningar er tekne ut, og ho kan ikkje bli ein plan igjen.", "This is a public workbook. Personal data have been taken out, and it cannot become a plan again."),
		text("Gjør endringene i den interne arbeidsboken eller i planfilen.", "Gjer endringane i den interne arbeidsboka eller i planfila.", "Make the changes in the internal workbook or in the plan file."))
	newerWorkbook = rule(finding.Error, "newer-version",
		text("Arbeidsboken er laget med en nyere utgave (versjon {found}) enn denne, som kjenner versjon {known}.", "Arbeidsboka er laga med ei nyare utgåve (versjon {found}) enn denne, som kjenner versjon {known}.", "The workbook was made by a newer edition (version {found}) than this one, which knows version {known}."),
		text("Bruk en utgave av programmet som kjenner versjon {found}, så ingenting går tapt.", "Bruk ei utgåve av programmet som kjenner versjon {found}, så ingenting går tapt.", "Use an edition of the program that knows version {found}, so that nothing is lost."))
	planDamaged = rule(finding.Error, "plan-damaged",
		text("Den skjulte kopien av planen i arbeidsboken er endret eller ødelagt. Derfor er det ikke mulig å se hva som er nytt i cellene.", "Den skjulte kopien av planen i arbeidsboka er endra eller øydelagd. Derfor går det ikkje an å sjå kva som er nytt i cellene.", "The hidden copy of the plan in the workbook is changed or damaged, so what is new in the cells cannot be told."),
		text("Bruk en tidligere kopi av arbeidsboken, eller lag en ny fra planfilen og før endringene inn der.", "Bruk ein tidlegare kopi av arbeidsboka, eller lag ei ny frå planfila og før endringane inn der.", "Use an earlier copy of the workbook, or make a new one from the plan file and enter the changes there."))
	planHasChanged = rule(finding.Error, "plan-has-changed",
		text("Planfilen er endret etter at arbeidsboken ble laget. Antall steder som er ulike: {count}. Ingenting er overskrevet.", "Planfila er endra etter at arbeidsboka blei laga. Talet på stader som er ulike: {count}. Ingenting er overskrive.", "The plan file has changed since the workbook was made. Number of places that differ: {count}. Nothing has been overwritten."),
		text("Lag en ny arbeidsbok fra planfilen, og før inn endringene dine der.", "Lag ei ny arbeidsbok frå planfila, og før inn endringane dine der.", "Make a new workbook from the plan file, and enter your changes there."))
)

// What is said about sheets, columns and rows.
var (
	sheetMissing = rule(finding.Warning, "sheet-missing",
		text("Arket «{sheet}» er borte. Det som sto der, er beholdt slik det var i planen (rader: {count}).", "Arket «{sheet}» er borte. Det som stod der, er behalde slik det var i planen (rader: {count}).", "The sheet “{sheet}” is gone. What stood there is kept as it was in the plan (rows: {count})."),
		text("Vil du ta bort innholdet, henter du arket tilbake fra en tidligere kopi og sletter radene.", "Vil du ta bort innhaldet, hentar du arket tilbake frå ein tidlegare kopi og slettar radene.", "To remove the content, bring the sheet back from an earlier copy and delete its rows."))
	sheetWithoutNames = rule(finding.Error, "sheet-without-names",
		text("Arket «{sheet}» kan ikke leses, fordi den skjulte første raden eller den skjulte første kolonnen er borte.", "Arket «{sheet}» kan ikkje lesast, fordi den skjulte første rada eller den skjulte første kolonnen er borte.", "The sheet “{sheet}” cannot be read, because its hidden first row or hidden first column is gone."),
		text("Angre slettingen, eller kopier radene inn i arket fra en tidligere kopi av arbeidsboken.", "Angre slettinga, eller kopier radene inn i arket frå ein tidlegare kopi av arbeidsboka.", "Undo the deletion, or copy the rows into the sheet of an earlier copy of the workbook."))
	sheetRenamed = rule(finding.Notice, "sheet-renamed",
		text("Arket «{sheet}» het «{name}» da arbeidsboken ble laget. Det er lest som før.", "Arket «{sheet}» heitte «{name}» då arbeidsboka blei laga. Det er lese som før.", "The sheet “{sheet}” was called “{name}” when the workbook was made. It is read as before."),
		text("Du trenger ikke gjøre noe.", "Du treng ikkje gjere noko.", "Nothing needs to be done."))
	sheetTwice = rule(finding.Error, "sheet-twice",
		text("Arkene «{sheet}» og «{first}» er kopier av hverandre. Det er uklart hvilket som gjelder.", "Arka «{sheet}» og «{first}» er kopiar av kvarandre. Det er uklart kva for eit som gjeld.", "The sheets “{sheet}” and “{first}” are copies of each other. It is unclear which one counts."),
		text("Behold det riktige, og slett det andre.", "Behald det rette, og slett det andre.", "Keep the right one, and delete the other."))
	sheetUnknown = rule(finding.Notice, "sheet-unknown",
		text("Arket «{sheet}» hører ikke til planen og er ikke lest.", "Arket «{sheet}» høyrer ikkje til planen og er ikkje lese.", "The sheet “{sheet}” is no part of the plan and was not read."),
		text("Flytt det som skal med i planen, til et av planens egne ark.", "Flytt det som skal med i planen, til eit av arka som høyrer til planen.", "Move what should be in the plan to one of its own sheets."))
	columnMissing = rule(finding.Warning, "column-missing",
		text("Kolonnen «{column}» er borte. Verdiene er beholdt slik de var i planen.", "Kolonnen «{column}» er borte. Verdiane er behaldne slik dei var i planen.", "The column “{column}” is gone. Its values are kept as they were in the plan."),
		text("Vil du ta bort verdiene, henter du kolonnen tilbake og tømmer cellene.", "Vil du ta bort verdiane, hentar du kolonnen tilbake og tømmer cellene.", "To remove the values, bring the column back and empty its cells."))
	columnUnknown = rule(finding.Notice, "column-unknown",
		text("Kolonnen «{column}» er lagt til og er ikke lest.", "Kolonnen «{column}» er lagd til og er ikkje lesen.", "The column “{column}” was added and was not read."),
		text("Flytt det som skal med i planen, til en av planens egne kolonner, for eksempel beskrivelsen.", "Flytt det som skal med i planen, til ein av kolonnane som høyrer til planen, til dømes skildringa.", "Move what should be in the plan to one of its own columns, such as the description."))
	columnTwice = rule(finding.Error, "column-twice",
		text("Kolonnen «{column}» står to ganger. Det er uklart hvilken som gjelder.", "Kolonnen «{column}» står to gonger. Det er uklart kva for ein som gjeld.", "The column “{column}” stands twice. It is unclear which one counts."),
		text("Behold den riktige, og slett den andre.", "Behald den rette, og slett den andre.", "Keep the right one, and delete the other."))
	rowMissing = rule(finding.Warning, "row-missing",
		text("Raden «{row}» er borte. Verdien er beholdt slik den var i planen.", "Rada «{row}» er borte. Verdien er behalden slik han var i planen.", "The row “{row}” is gone. Its value is kept as it was in the plan."),
		text("Vil du ta bort verdien, henter du raden tilbake og tømmer cellen.", "Vil du ta bort verdien, hentar du rada tilbake og tømmer cella.", "To remove the value, bring the row back and empty its cell."))
	headingsGone = rule(finding.Error, "headings-gone",
		text("Overskriftene på arket «{sheet}» står ikke i rad 2. Arket er ikke lest.", "Overskriftene på arket «{sheet}» står ikkje i rad 2. Arket er ikkje lese.", "The headings of the sheet “{sheet}” are not in row 2. The sheet was not read."),
		text("Slett rader du har satt inn over overskriftene. Er overskriftene slettet, setter du inn en tom rad 2 og skriver dem der.", "Slett rader du har sett inn over overskriftene. Er overskriftene sletta, set du inn ei tom rad 2 og skriv dei der.", "Delete rows you have inserted above the headings. If the headings were deleted, insert an empty row 2 and write them there."))
	headingOfAnother = rule(finding.Error, "heading-of-another",
		text("Her skal overskriften være «{column}», men det står «{heading}». Celler kan være flyttet eller sortert uten den skjulte første raden og kolonnen. Arket er ikke lest.", "Her skal overskrifta vere «{column}», men det står «{heading}». Celler kan vere flytta eller sorterte utan den skjulte første rada og kolonnen. Arket er ikkje lese.", "The heading here should be “{column}”, but it is “{heading}”. Cells may have been moved or sorted without the hidden first row and column. The sheet was not read."),
		text("Flytt cellene tilbake, og flytt eller sorter hele rader og kolonner. Er det bare overskriften som er feil, retter du den.", "Flytt cellene tilbake, og flytt eller sorter heile rader og kolonnar. Er det berre overskrifta som er feil, rettar du ho.", "Move the cells back, and move or sort whole rows and columns. If only the heading is wrong, correct it."))
	columnLeftBehind = rule(finding.Error, "column-left-behind",
		text("Radene er sortert eller flyttet uten kolonnen «{column}», så verdiene i den står på feil rader. Arket er ikke lest.", "Radene er sorterte eller flytta utan kolonnen «{column}», så verdiane i han står på feil rader. Arket er ikkje lese.", "The rows were sorted or moved without the column “{column}”, so its values stand in the wrong rows. The sheet was not read."),
		text("Angre sorteringen, og sorter hele rader.", "Angre sorteringa, og sorter heile rader.", "Undo the sorting, and sort whole rows."))
	helpOverwritten = rule(finding.Warning, "help-overwritten",
		text("«{value}» står i hjelpeteksten til «{column}» og er ikke lest.", "«{value}» står i hjelpeteksten til «{column}» og er ikkje lese.", "“{value}” stands in the guidance of “{column}” and was not read."),
		text("Skal det være svaret, flytter du det til kolonnen «Innhold».", "Skal det vere svaret, flyttar du det til kolonnen «Innhald».", "If it is the answer, move it to the column “Content”."))
	sumRow = rule(finding.Error, "sum-row",
		text("Raden «{row}» ser ut til å være en sum av andre rader. I planen ville beløpene bli regnet to ganger.", "Rada «{row}» ser ut til å vere ein sum av andre rader. I planen ville beløpa bli rekna to gonger.", "The row “{row}” seems to be a sum of other rows. In the plan the amounts would be counted twice."),
		text("Slett raden. Planen regner ut summene selv. Er raden noe annet, gir du den et annet navn.", "Slett rada. Planen reknar ut summane sjølv. Er rada noko anna, gir du ho eit anna namn.", "Delete the row. The plan works out the sums itself. If the row is something else, give it another name."))
	parentMissing = rule(finding.Error, "parent-missing",
		text("Raden sier ikke hva den hører til.", "Rada seier ikkje kva ho høyrer til.", "The row does not say what it belongs to."),
		text("Velg id-en i kolonnen «{column}».", "Vel id-en i kolonnen «{column}».", "Choose the id in the column “{column}”."))
	parentNotFound = rule(finding.Error, "parent-not-found",
		text("Raden hører til «{id}», men det finnes ikke på arket «{sheet}».", "Rada høyrer til «{id}», men det finst ikkje på arket «{sheet}».", "The row belongs to “{id}”, but that is not on the sheet “{sheet}”."),
		text("Rett id-en, eller slett raden. Se etter om Excel har telt opp id-en da cellen ble dratt nedover.", "Rett id-en, eller slett rada. Sjå etter om Excel har talt opp id-en då cella blei dregen nedover.", "Correct the id, or delete the row. See whether Excel counted the id up when the cell was dragged down."))
	idProposed = rule(finding.Notice, "id-proposed",
		text("Raden hadde ingen id. Den har fått «{id}».", "Rada hadde ingen id. Ho har fått «{id}».", "The row had no id. It was given “{id}”."),
		text("Du kan velge en annen før noe viser til den.", "Du kan velje ein annan før noko viser til han.", "You may choose another before anything refers to it."))
	idChanged = rule(finding.Notice, "id-changed",
		text("Id-en «{old}» er endret til «{id}».", "Id-en «{old}» er endra til «{id}».", "The id “{old}” was changed to “{id}”."),
		text("Rett det som viser til den gamle id-en.", "Rett det som viser til den gamle id-en.", "Correct what refers to the old id."))
)

// writeEstimate is the advice about a cell of an estimate that holds more than a number, such as
// «ca 240000» or «minst 40». What is said with such words has columns of its own.
var writeEstimate = text("Skriv {example}. Er tallet omtrentlig, skriver du ja i «{about}». Er bare en grense kjent, skriver du den i «{min}» eller «{max}».",
	"Skriv {example}. Er talet omtrentleg, skriv du ja i «{about}». Er berre ei grense kjend, skriv du ho i «{min}» eller «{max}».",
	"Write {example}. If the number is approximate, write yes in “{about}”. If only a limit is known, write it in “{min}” or “{max}”.")

// What is said about cells.
var (
	cellsMerged = rule(finding.Error, "cells-merged",
		text("Cellene {cells} er slått sammen. Da er det bare plass til én verdi, og resten er borte.", "Cellene {cells} er slåtte saman. Då er det berre plass til éin verdi, og resten er borte.", "The cells {cells} are merged. They hold one value only, and the rest is gone."),
		text("Del cellene igjen, og fyll ut hver av dem.", "Del cellene igjen, og fyll ut kvar av dei.", "Unmerge the cells, and fill in each of them."))
	formulaRead = rule(finding.Warning, "formula",
		text("Cellen har en formel. Verdien «{value}» er lest, men formelen blir ikke med i planen.", "Cella har ein formel. Verdien «{value}» er lesen, men formelen blir ikkje med i planen.", "The cell has a formula. The value “{value}” was read, but the formula does not become a part of the plan."),
		text("Kontroller verdien, og lim den inn som verdi. Var det tekst, begynner du med en apostrof.", "Kontroller verdien, og lim han inn som verdi. Var det tekst, byrjar du med ein apostrof.", "Check the value, and paste it in as a value. If it was text, begin with an apostrophe."))
	formulaWithoutValue = rule(finding.Error, "formula-without-value",
		text("Cellen har en formel som ikke er regnet ut.", "Cella har ein formel som ikkje er rekna ut.", "The cell has a formula that has not been calculated."),
		text("Åpne arbeidsboken i Excel og lagre den, eller skriv verdien i stedet for formelen.", "Opne arbeidsboka i Excel og lagre ho, eller skriv verdien i staden for formelen.", "Open the workbook in Excel and save it, or write the value instead of the formula."))
	errorValue = rule(finding.Error, "error-value",
		text("Cellen viser feilen {value}.", "Cella viser feilen {value}.", "The cell shows the error {value}."),
		text("Skriv verdien på nytt.", "Skriv verdien på nytt.", "Write the value again."))
	valueNotRead = rule(finding.Error, "value-not-read",
		text("«{value}» i «{column}» kan ikke leses som {kind}.", "«{value}» i «{column}» kan ikkje lesast som {kind}.", "“{value}” in “{column}” cannot be read as {kind}."),
		text("Skriv {example}.", "Skriv {example}.", "Write {example}."))
	oneID = rule(finding.Error, "one-id",
		text("«{value}» er flere id-er, og i «{column}» kan det bare stå én.", "«{value}» er fleire id-ar, og i «{column}» kan det berre stå éin.", "“{value}” is several ids, and “{column}” takes only one."),
		text("La den viktigste id-en stå.", "La den viktigaste id-en stå.", "Keep the most important id."))
	valueCut = rule(finding.Error, "text-cut",
		text("Teksten i «{column}» er lengre enn Excel tar, og cellen viser bare begynnelsen.", "Teksten i «{column}» er lengre enn Excel tek, og cella viser berre starten.", "The text in “{column}” is longer than Excel takes, and the cell shows only the beginning."),
		text("Angre endringen i cellen, og rett teksten i planfilen, eller erstatt hele teksten med en kortere.", "Angre endringa i cella, og rett teksten i planfila, eller byt ut heile teksten med ein kortare.", "Undo the change in the cell and correct the text in the plan file, or replace the whole text with a shorter one."))
	numberAsDate = rule(finding.Error, "number-as-date",
		text("Tallet i «{column}» er blitt til {made}. Excel gjør 7.5 om til en dato, og 7:30 til et klokkeslett.", "Talet i «{column}» er blitt til {made}. Excel gjer 7.5 om til ein dato, og 7:30 til eit klokkeslett.", "The number in “{column}” has become {made}. Excel turns 7/5 into a date, and 7:30 into a time of day."),
		text("Velg tallformatet «Standard» for cellen, og skriv tallet på nytt, med komma foran desimalene: 7,5.", "Vel talformatet «Standard» for cella, og skriv talet på nytt, med komma framfor desimalane: 7,5.", "Choose the number format “General” for the cell, and write the number again, with a point before the decimals: 7.5."))
	textAsDate = rule(finding.Error, "text-as-date",
		text("Teksten i «{column}» er blitt til {made}. Excel gjør 1-2 om til en dato, og 12:30 til et klokkeslett.", "Teksten i «{column}» er blitt til {made}. Excel gjer 1-2 om til ein dato, og 12:30 til eit klokkeslett.", "The text in “{column}” has become {made}. Excel turns 1-2 into a date, and 12:30 into a time of day."),
		text("Velg tallformatet «Tekst» for cellen, og skriv teksten på nytt.", "Vel talformatet «Tekst» for cella, og skriv teksten på nytt.", "Choose the number format “Text” for the cell, and write the text again."))
	numberAsPercent = rule(finding.Error, "number-as-percent",
		text("Prosenttallet i «{column}» kan bety {whole} eller {part}.", "Prosenttalet i «{column}» kan bety {whole} eller {part}.", "The percentage in “{column}” may mean {whole} or {part}."),
		text("Velg tallformatet «Standard» for cellen, og skriv tallet på nytt uten prosenttegn. {help}", "Vel talformatet «Standard» for cella, og skriv talet på nytt utan prosentteikn. {help}", "Choose the number format “General” for the cell, and write the number again without a per cent sign. {help}"))
	dateAsText = rule(finding.Notice, "date-as-text",
		text("Datoen «{value}» er skrevet som tekst. Den er lest som {read}.", "Datoen «{value}» er skriven som tekst. Han er lesen som {read}.", "The date “{value}” is written as text. It was read as {read}."),
		text("Kontroller at dag og måned er riktige.", "Kontroller at dag og månad er rette.", "Check that day and month are right."))
	clockAsText = rule(finding.Notice, "time-as-text",
		text("Klokkeslettet «{value}» er skrevet som tekst. Det er lest som {read}.", "Klokkeslettet «{value}» er skrive som tekst. Det er lese som {read}.", "The time “{value}” is written as text. It was read as {read}."),
		text("Kontroller at det er riktig.", "Kontroller at det er rett.", "Check that it is right."))
	numberAsText = rule(finding.Notice, "number-as-text",
		text("Tallet «{value}» er skrevet som tekst. Det er lest som {read}.", "Talet «{value}» er skrive som tekst. Det er lese som {read}.", "The number “{value}” is written as text. It was read as {read}."),
		text("Kontroller at det er riktig.", "Kontroller at det er rett.", "Check that it is right."))
)
