package main

import (
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

func text(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

var (
	unknownCommand = text("«{command}» er ikke en kommando.", "«{command}» er ikkje ein kommando.", "“{command}” is not a command.")
	badLang        = text("Språket må være nb, nn eller en: -lang nn", "Språket må vere nb, nn eller en: -lang nn", "The language must be nb, nn or en: -lang en")
	badFlag        = text("«{flag}» er ikke et valg her, eller mangler en verdi.", "«{flag}» er ikkje eit val her, eller manglar ein verdi.", "“{flag}” is not an option here, or lacks a value.")
	badChoice      = text("«{value}» passer ikke for {flag}. Velg blant: {choices}.", "«{value}» passar ikkje for {flag}. Vel mellom: {choices}.", "“{value}” does not fit {flag}. Choose among: {choices}.")
	noFile         = text("Skriv hvilken fil det gjelder, eller - for det som kommer fra standard inn.", "Skriv kva fil det gjeld, eller - for det som kjem frå standard inn.", "Name a file, or - for standard input.")
	inputTwice     = text("«-» er standard inn, som bare kan leses én gang. Skriv «-» bare én gang.", "«-» er standard inn, som berre kan lesast éin gong. Skriv «-» berre éin gong.", "“-” is standard input, which can be read only once. Write “-” only once.")
	tooMuch        = text("«{argument}» er mer enn kommandoen trenger.", "«{argument}» er meir enn kommandoen treng.", "“{argument}” is more than the command needs.")
	folderNeeded   = text("Flere planer eller dokumenter på en gang trenger en mappe: -out MAPPE", "Fleire planar eller dokument på ein gong treng ei mappe: -out MAPPE", "Several plans or documents at once need a folder: -out FOLDER")
	noPeriod       = text("Skriv perioden med -period: et år, for eksempel 2025, eller to datoer: 2025-01-01/2025-06-30.", "Skriv perioden med -period: eit år, til dømes 2025, eller to datoar: 2025-01-01/2025-06-30.", "Name the period with -period: a year such as 2025, or two dates: 2025-01-01/2025-06-30.")
	oneName        = text("Dokumentene av {first} og {second} får samme navn i {folder}. Lag dem hver for seg, i hver sin mappe.", "Dokumenta av {first} og {second} får same namn i {folder}. Lag dei kvar for seg, i kvar si mappe.", "The documents of {first} and {second} get the same name in {folder}. Make them one at a time, each in a folder of its own.")
	badPeriod      = text("«{value}» er ikke en periode. Skriv et år, for eksempel 2025, eller to datoer: 2025-01-01/2025-06-30.", "«{value}» er ikkje ein periode. Skriv eit år, til dømes 2025, eller to datoar: 2025-01-01/2025-06-30.", "“{value}” is not a period. Write a year such as 2025, or two dates: 2025-01-01/2025-06-30.")
	badCalendar    = text("«{value}» kan ikke være adressen til kalenderen. Skriv en nettadresse, for eksempel https://kommune.no/kalender.ics.", "«{value}» kan ikkje vere adressa til kalenderen. Skriv ei nettadresse, til dømes https://kommune.no/kalender.ics.", "“{value}” cannot be the address of the calendar. Write a web address, such as https://kommune.no/calendar.ics.")
	oneForm        = text("Velg enten -json eller -sarif.", "Vel anten -json eller -sarif.", "Choose either -json or -sarif.")
	badTemplate    = text("Malen {file} kan ikke brukes. {problem}", "Malen {file} kan ikkje brukast. {problem}", "The template {file} cannot be used. {problem}")
	idleChoice     = text("{flag} gjelder ikke dette dokumentet. Ta det bort, eller velg et annet dokument med -doc.", "{flag} gjeld ikkje dette dokumentet. Ta det bort, eller vel eit anna dokument med -doc.", "{flag} is not about this document. Leave it out, or choose another document with -doc.")
	idleTemplate   = text("Malen {file} er for {format}, og det skal ikke lages noe i det formatet. Skriv -format {format}.", "Malen {file} er for {format}, og det skal ikkje lagast noko i det formatet. Skriv -format {format}.", "The template {file} is for {format}, and nothing is to be made in that format. Write -format {format}.")
	wouldOverwrite = text("{file} er en av filene som blir lest, og blir ikke skrevet over. Velg et annet navn etter -out.", "{file} er ei av filene som blir lesne, og blir ikkje skriven over. Vel eit anna namn etter -out.", "{file} is one of the files that are read and is not overwritten. Choose another name after -out.")
	otherKind      = text("{file} er ikke skrevet, for det som skulle i filen, er {kind}. Velg et navn som passer til det, etter -out.", "{file} er ikkje skriven, for det som skulle i fila, er {kind}. Vel eit namn som høver til det, etter -out.", "{file} is not written, since what was to be in it is {kind}. Choose a name that suits it after -out.")
	kindJSON       = text("JSON (.json)", "JSON (.json)", "JSON (.json)")
	kindOffice     = text("et dokument fra Office", "eit dokument frå Office", "an Office document")
	kindText       = text("ren tekst", "rein tekst", "plain text")
	seeHelp        = text("Skriv «samskaping help» for å se hva programmet kan.", "Skriv «samskaping help» for å sjå kva programmet kan.", "Write “samskaping help” to see what the program can do.")

	cannotRead       = text("{file} kunne ikke leses: {problem}", "{file} kunne ikkje lesast: {problem}", "{file} could not be read: {problem}")
	cannotWrite      = text("{file} kunne ikke skrives: {problem}", "{file} kunne ikkje skrivast: {problem}", "{file} could not be written: {problem}")
	notThere         = text("den finnes ikke", "ho finst ikkje", "it does not exist")
	notAllowed       = text("du har ikke tilgang", "du har ikkje tilgang", "you have no access")
	isAFolder        = text("det er en mappe", "det er ei mappe", "it is a folder")
	folderNotThere   = text("mappen den skal ligge i, finnes ikke", "mappa ho skal liggje i, finst ikkje", "the folder it should be in does not exist")
	changedMeanwhile = text("den ble endret mens den ble lest. Prøv igjen", "ho blei endra medan ho blei lesen. Prøv igjen", "it was changed while it was read. Try again")
	endsEarly        = text("den slutter midt i. Hent den på nytt", "ho sluttar midt i. Hent ho på nytt", "it ends in the middle. Fetch it again")
	damagedPacking   = text("den er skadet og kan ikke pakkes ut. Hent den på nytt", "ho er skadd og kan ikkje pakkast ut. Hent ho på nytt", "it is damaged and cannot be unpacked. Fetch it again")
	diskFull         = text("det er ikke mer plass på disken", "det er ikkje meir plass på disken", "there is no space left on the disk")
	readOnly         = text("disken kan bare leses", "disken kan berre lesast", "the disk can only be read")
	deviceFailed     = text("disken eller nettverket svarer ikke som det skal", "disken eller nettverket svarer ikkje som det skal", "the disk or the network does not answer as it should")
	cannotWriteOut   = text("Resultatet kunne ikke skrives ut: {problem}", "Resultatet kunne ikkje skrivast ut: {problem}", "The result could not be written: {problem}")
	notFinished      = text("Avbrutt. {file} ble ikke skrevet.", "Avbrote. {file} blei ikkje skriven.", "Interrupted. {file} was not written.")
	nothingWritten   = text("Det ble ikke laget noe dokument. Rett feilene og prøv igjen.", "Det blei ikkje laga noko dokument. Rett feilane og prøv igjen.", "No document was made. Correct the errors and try again.")
	written          = text("Skrev {file}", "Skreiv {file}", "Wrote {file}")
	rulesNotRun      = text("Reglene for metoden er ikke prøvd ennå. Det skjer når feilene over er rettet.", "Reglane for metoden er ikkje prøvde enno. Det skjer når feilane over er retta.", "The rules of the method have not run yet. They do when the errors above are corrected.")
	summary          = text("{errors}, {warnings}, {notices} i {file}", "{errors}, {warnings}, {notices} i {file}", "{errors}, {warnings}, {notices} in {file}")
	nothingConverted = text("Planen ble ikke skrevet, og ingenting er endret.", "Planen blei ikkje skriven, og ingenting er endra.", "The plan was not written, and nothing is changed.")
	changedInPlan    = text("Dette er endret i planfilen etter at arbeidsboken ble laget:", "Dette er endra i planfila etter at arbeidsboka blei laga:", "This has changed in the plan file since the workbook was made:")
	changedInCells   = text("Dette er endret i arbeidsboken, og må føres inn på nytt:", "Dette er endra i arbeidsboka, og må førast inn på nytt:", "This has changed in the workbook, and must be entered again:")
	alreadyThere     = text("{file} finnes fra før og blir ikke skrevet over. Velg et annet navn etter -out.", "{file} finst frå før og blir ikkje skriven over. Vel eit anna namn etter -out.", "{file} is there already and is not overwritten. Choose another name after -out.")
	workbookEdited   = text("{file} er endret av noen, og det er ikke med i planen. Arbeidsboken blir ikke skrevet over. Les den inn med «samskaping convert -out plan.json {file}», eller velg et annet navn etter -out.", "{file} er endra av nokon, og det er ikkje med i planen. Arbeidsboka blir ikkje skriven over. Les ho inn med «samskaping convert -out plan.json {file}», eller vel eit anna namn etter -out.", "{file} has been changed by somebody, and that is not in the plan. The workbook is not overwritten. Read it with “samskaping convert -out plan.json {file}”, or choose another name after -out.")
	badExtension     = text("Et dokument kan ikke få navnet {file}. Bruk en av disse endelsene: {choices}. En PDF lager du ved å skrive ut nettsiden.", "Eit dokument kan ikkje få namnet {file}. Bruk ei av desse endingane: {choices}. Ein PDF lagar du ved å skrive ut nettsida.", "A document cannot be called {file}. Use one of these endings: {choices}. Print the web page to make a PDF.")
	twoFiles         = text("Skriv to planer: den gamle først, og så den nye.", "Skriv to planar: den gamle først, og så den nye.", "Name two plans: the old one first, then the new one.")
	noDifference     = text("Det er ingen forskjell på de to planene.", "Det er ingen skilnad på dei to planane.", "There is no difference between the two plans.")
	noMunicipality   = text("Planen sier ikke hvilken kommune den gjelder. Før opp kommunenummeret, og prøv igjen.", "Planen seier ikkje kva kommune han gjeld. Før opp kommunenummeret, og prøv igjen.", "The plan does not say which municipality it is for. Enter the municipality number, and try again.")
	noProjectID      = text("Planen har ingen nasjonal prosjekt-id, og uten den kan ikke KS kjenne prosjektet igjen fra år til år. Fyll ut «Prosjekt-id» (projectId), og prøv igjen.", "Planen har ingen nasjonal prosjekt-id, og utan han kan ikkje KS kjenne prosjektet att frå år til år. Fyll ut «Prosjekt-id» (projectId), og prøv igjen.", "The plan has no national project id, and without it KS cannot know the project from year to year. Fill in “Project id” (projectId), and try again.")
	notAReport       = text("{file} er ikke en gevinstrapport som kan leses.", "{file} er ikkje ein gevinstrapport som kan lesast.", "{file} is not a benefit report that can be read.")
	otherReport      = text("{file} er en rapport for et annet prosjekt, en annen kommune eller en annen periode, og kan ikke rettes med denne.", "{file} er ein rapport for eit anna prosjekt, ein annan kommune eller ein annan periode, og kan ikkje rettast med denne.", "{file} is a report of another project, municipality or period, and cannot be corrected with this one.")
	sumsTooLarge     = text("Beløpene er for store til å legges sammen. Se etter et beløp med for mange sifre.", "Beløpa er for store til å leggjast saman. Sjå etter eit beløp med for mange siffer.", "The amounts are too large to add up. Look for an amount with too many digits.")
	reportChapter    = text("Gevinstrapporten", "Gevinstrapporten", "The benefit report")
	workbookChapter  = text("Arbeidsboken i Excel", "Arbeidsboka i Excel", "The workbook in Excel")
	portalChapter    = text("Listene i Prosjektportalen", "Listene i Prosjektportalen", "The lists of Prosjektportalen")
	kostraChapter    = text("Regnskapslinjene", "Rekneskapslinjene", "The accounted lines")
	fiksChapter      = text("Meldinger til og fra møtesystemet", "Meldingar til og frå møtesystemet", "Messages to and from the meeting system")
	checklistTitle   = text("Dette blir kontrollert", "Dette blir kontrollert", "What is checked")
	noMessage        = text("Det ble ikke laget noen melding. Rett feilene og prøv igjen.", "Det blei ikkje laga noka melding. Rett feilane og prøv igjen.", "No message was made. Correct the errors and try again.")
	newerNotMade     = text("Ingenting er laget, for noe av planen kunne ha manglet.", "Ingenting er laga, for noko av planen kunne ha mangla.", "Nothing has been made, because some of the plan could be missing.")
	notSent          = text("Det ble ikke laget noen melding. Fyll ut det som mangler, og prøv igjen.", "Det blei ikkje laga noka melding. Fyll ut det som manglar, og prøv igjen.", "No message was made. Fill in what is missing, and try again.")
	planAndMessage   = text("Skriv to filer: planen først, og så meldingen med vedtaket.", "Skriv to filer: planen først, og så meldinga med vedtaket.", "Name two files: the plan first, then the message with the decision.")
	sendOrReceive    = text("Skriv send eller receive etter fiks.", "Skriv send eller receive etter fiks.", "Write send or receive after fiks.")
	sourceWord       = text("Kilde", "Kjelde", "Source")

	errorWord   = [2]value.Text{text("feil", "feil", "error"), text("feil", "feil", "errors")}
	warningWord = [2]value.Text{text("advarsel", "åtvaring", "warning"), text("advarsler", "åtvaringar", "warnings")}
	noticeWord  = [2]value.Text{text("merknad", "merknad", "notice"), text("merknader", "merknader", "notices")}
)

var helpAll = text(`
samskaping: én plan inn, alle dokumentene ut

  samskaping check PLAN          sier hva som er feil eller mangler, og hva du kan gjøre
  samskaping render PLAN         lager et dokument av planen
  samskaping convert FIL         gjør planen om til en Excel-arbeidsbok, og arbeidsboken om til en plan
  samskaping new                 begynner en ny plan, med spørsmål der svarene skal stå
  samskaping diff GAMMEL NY      forteller hva som er endret mellom to utgaver av en plan
  samskaping benefit-report PLAN lager gevinstrapporten for en periode, til KS
  samskaping aggregate FIL ...   legger sammen gevinstrapporter til den nasjonale gevinstrapporten
  samskaping kostra PLAN         lager en tabell over konterte linjer til økonomiavdelingen
  samskaping fiks send PLAN      lager saken som melding til kommunens møtesystem (receive henter vedtaket)
  samskaping rules               viser alt som blir kontrollert
  samskaping schema              skriver ut JSON Schema for en plan eller en rapport
  samskaping codelist            gir kodelistene som CSV eller JSON
  samskaping example NAVN        skriver ut en eksempelplan: halden, einsemd eller minimal
  samskaping help KOMMANDO       forklarer en kommando

PLAN er en fil eller en arbeidsbok fra Excel, eller - for standard inn. En fil kan være pakket med gzip.
Legg til -lang nn for nynorsk eller -lang en for engelsk. Uten -lang er svarene på språket i planen.

Slik begynner du:
  samskaping new -out plan.json
  samskaping check plan.json
  samskaping render -out prosjektbeskrivelse.html plan.json

Programmet slutter med 0 når det ikke er feil, 1 når planen har feil, 2 når kommandoen er
skrevet feil, 3 når noe ikke kan leses eller skrives, og 130 når du avbryter mens en fil blir skrevet.
`, `
samskaping: éin plan inn, alle dokumenta ut

  samskaping check PLAN          seier kva som er feil eller manglar, og kva du kan gjere
  samskaping render PLAN         lagar eit dokument av planen
  samskaping convert FIL         gjer planen om til ei Excel-arbeidsbok, og arbeidsboka om til ein plan
  samskaping new                 byrjar ein ny plan, med spørsmål der svara skal stå
  samskaping diff GAMMAL NY      fortel kva som er endra mellom to utgåver av ein plan
  samskaping benefit-report PLAN lagar gevinstrapporten for ein periode, til KS
  samskaping aggregate FIL ...   legg saman gevinstrapportar til den nasjonale gevinstrapporten
  samskaping kostra PLAN         lagar ein tabell over konterte linjer til økonomiavdelinga
  samskaping fiks send PLAN      lagar saka som melding til møtesystemet i kommunen (receive hentar vedtaket)
  samskaping rules               viser alt som blir kontrollert
  samskaping schema              skriv ut JSON Schema for ein plan eller ein rapport
  samskaping codelist            gir kodelistene som CSV eller JSON
  samskaping example NAMN        skriv ut ein dømeplan: halden, einsemd eller minimal
  samskaping help KOMMANDO       forklarer ein kommando

PLAN er ei fil eller ei arbeidsbok frå Excel, eller - for standard inn. Ei fil kan vere pakka med gzip.
Legg til -lang nn for nynorsk eller -lang en for engelsk. Utan -lang er svara på språket i planen.

Slik byrjar du:
  samskaping new -out plan.json
  samskaping check plan.json
  samskaping render -out prosjektskildring.html plan.json

Programmet sluttar med 0 når det ikkje er feil, 1 når planen har feil, 2 når kommandoen er
skriven feil, 3 når noko ikkje kan lesast eller skrivast, og 130 når du avbryt medan ei fil blir skriven.
`, `
samskaping: one plan in, every document out

  samskaping check PLAN          says what is wrong or missing, and what to do
  samskaping render PLAN         makes a document of the plan
  samskaping convert FILE        makes an Excel workbook of a plan, and a plan of a workbook
  samskaping new                 begins a new plan, with questions where the answers go
  samskaping diff OLD NEW        tells what has changed between two revisions of a plan
  samskaping benefit-report PLAN makes the benefit report of a period, for KS
  samskaping aggregate FILE ...  adds benefit reports up to the national benefit report
  samskaping kostra PLAN         makes a table of accounted lines for the finance department
  samskaping fiks send PLAN      makes the case a message to the meeting system (receive fetches the decision)
  samskaping rules               shows everything that is checked
  samskaping schema              prints the JSON Schema of a plan or a report
  samskaping codelist            gives the codelists as CSV or JSON
  samskaping example NAME        prints an example plan: halden, einsemd or minimal
  samskaping help COMMAND        explains a command

PLAN is a file or an Excel workbook, or - for standard input. A file may be compressed with gzip. Add
-lang nb for bokmål, -lang nn for nynorsk, -lang en for English. Without -lang, the answers are in the language of the plan.

To begin:
  samskaping new -out plan.json
  samskaping check plan.json
  samskaping render -out description.html plan.json

The program ends with 0 when there are no errors, 1 when the plan has errors, 2 when the command
is written wrong, 3 when something cannot be read or written, and 130 when you interrupt it while it
writes a file.
`)

var helpCheck = text(`
samskaping check [-json|-sarif] PLAN ...

Kontrollerer én eller flere planer, som fil eller arbeidsbok, gevinstrapporter og nasjonale
gevinstrapporter. Hvert funn sier hvor det er, hva som er galt og hva du kan gjøre. En feil betyr
at planen motsier seg selv eller metoden, en advarsel at noe vil bli vanskelig, og en merknad at
noe ikke er kjent ennå. Ingen av dem hindrer deg i å lagre.

En fil kan ha ett dokument på hver linje (NDJSON), og kan være pakket med gzip. Da er linjen i et
funn linjen i filen, slik den er utpakket.

  -json    skriver funnene som JSON, på alle tre språk
  -sarif   skriver funnene som SARIF 2.1.0, som GitHub og andre viser ved linjene i en endring
`, `
samskaping check [-json|-sarif] PLAN ...

Kontrollerer éin eller fleire planar, som fil eller arbeidsbok, gevinstrapportar og nasjonale
gevinstrapportar. Kvart funn seier kvar det er, kva som er gale og kva du kan gjere. Ein feil tyder
at planen motseier seg sjølv eller metoden, ei åtvaring at noko vil bli vanskeleg, og ein merknad
at noko ikkje er kjent enno. Ingen av dei hindrar deg i å lagre.

Ei fil kan ha eitt dokument på kvar linje (NDJSON), og kan vere pakka med gzip. Då er linja i eit
funn linja i fila, slik ho er utpakka.

  -json    skriv funna som JSON, på alle tre språka
  -sarif   skriv funna som SARIF 2.1.0, som GitHub og andre viser ved linjene i ei endring
`, `
samskaping check [-json|-sarif] PLAN ...

Checks one or more plans, as files or workbooks, benefit reports and national reports. Every
finding says where it is, what is wrong and what to do. An error means that the plan contradicts
itself or the method, a warning that something will hurt later, and a notice that something is not
yet known. None of them keeps you from saving.

A file may have one document on each line (NDJSON), and may be compressed with gzip. The line of a
finding is then the line of the file as it is unpacked.

  -json    writes the findings as JSON, in all three languages
  -sarif   writes the findings as SARIF 2.1.0, which GitHub and others show beside the changed lines
`)

var helpRender = text(`
samskaping render [-doc DOKUMENT] [-format FORMAT] [-audience HVEM] [-period PERIODE]
                  [-before PLAN] [-calendar ADRESSE] [-template MAL] [-out FIL] PLAN ...
samskaping render -doc national-report [-format FORMAT] [-template MAL] [-out FIL] RAPPORT
samskaping render -doc feedback-letter -municipality NUMMER|all [-reports MAPPE] [-out FIL] RAPPORT

Lager et dokument av planen. Det blir laget også når planen har feil, men ikke når den har et
fødselsnummer.

  -doc        ett av dokumentene nedenfor, eller all for alle som lages av en plan. Uten valget blir det
              project-description (prosjektbeskrivelse), eller national-report når filen er en slik
  -format     html (nettside i én fil), docx (Word), pptx (PowerPoint), md (Markdown) eller ics (kalender).
              Uten -format bestemmer navnet etter -out, og ellers blir det formatet som står først nedenfor.
              Med -doc all blir det alle formatene
  -audience   public viser navn, e-post og telefon bare for personer som er merket som offentlige.
              internal viser alt, bortsett fra i prosjektområdet. Uten valget blir det public
  -period     perioden en rapport gjelder: et år (2025) eller to datoer (2025-01-01/2025-06-30)
  -before     en tidligere utgave av planen, for en rapport om hva som er nytt siden da
  -calendar   adressen kalenderen får på nett, for lenken i prosjektområdet. Lages begge i en mappe,
              peker lenken på filen ved siden av
  -municipality  kommunen en tilbakemelding er til, ved nummeret (3101), eller all for alle som skal ha en
  -reports    mappen «samskaping aggregate» fikk rapportene fra, eller mappen filene lå i. Var det flere,
              kan valget gis én gang for hver. Tilbakemeldingene leser rapportene, og sier hva som ikke
              kunne tas med
  -template   kommunens egen mal for Word (.dotx, .docx) eller PowerPoint (.potx, .pptx). Brevhode,
              bunntekst, stiler og oppsett blir med. Valget kan gis én gang for hver av dem
  -out        filen, eller mappen, det skal skrives til. Uten -out skrives det på skjermen
  -lang       språket for overskrifter og faste ord. Uten valget brukes språket i planen

national-report og feedback-letter lages av en nasjonal gevinstrapport, som også kan bli tabeller: xlsx
(Excel) og csv. De andre lages av en plan.

Dokumentene og formatene de kan lages i:
`, `
samskaping render [-doc DOKUMENT] [-format FORMAT] [-audience KVEN] [-period PERIODE]
                  [-before PLAN] [-calendar ADRESSE] [-template MAL] [-out FIL] PLAN ...
samskaping render -doc national-report [-format FORMAT] [-template MAL] [-out FIL] RAPPORT
samskaping render -doc feedback-letter -municipality NUMMER|all [-reports MAPPE] [-out FIL] RAPPORT

Lagar eit dokument av planen. Det blir laga også når planen har feil, men ikkje når han har eit
fødselsnummer.

  -doc        eitt av dokumenta nedanfor, eller all for alle som blir laga av ein plan. Utan valet blir det
              project-description (prosjektskildring), eller national-report når fila er ein slik
  -format     html (nettside i éi fil), docx (Word), pptx (PowerPoint), md (Markdown) eller ics (kalender).
              Utan -format bestemmer namnet etter -out, og elles blir det formatet som står først nedanfor.
              Med -doc all blir det alle formata
  -audience   public viser namn, e-post og telefon berre for personar som er merkte som offentlege.
              internal viser alt, bortsett frå i prosjektområdet. Utan valet blir det public
  -period     perioden ein rapport gjeld: eit år (2025) eller to datoar (2025-01-01/2025-06-30)
  -before     ei tidlegare utgåve av planen, for ein rapport om kva som er nytt sidan då
  -calendar   adressa kalenderen får på nett, for lenkja i prosjektområdet. Blir begge laga i ei mappe,
              peikar lenkja på fila ved sida av
  -municipality  kommunen ei tilbakemelding er til, ved nummeret (3101), eller all for alle som skal ha ei
  -reports    mappa «samskaping aggregate» fekk rapportane frå, eller mappa filene låg i. Var det fleire,
              kan valet givast éin gong for kvar. Tilbakemeldingane les rapportane, og seier kva som ikkje
              kunne takast med
  -template   malen til kommunen for Word (.dotx, .docx) eller PowerPoint (.potx, .pptx). Brevhovud,
              botntekst, stilar og oppsett blir med. Valet kan givast éin gong for kvar av dei
  -out        fila, eller mappa, det skal skrivast til. Utan -out blir det skrive på skjermen
  -lang       språket for overskrifter og faste ord. Utan valet blir språket i planen brukt

national-report og feedback-letter blir laga av ein nasjonal gevinstrapport, som også kan bli tabellar:
xlsx (Excel) og csv. Dei andre blir laga av ein plan.

Dokumenta og formata dei kan lagast i:
`, `
samskaping render [-doc DOCUMENT] [-format FORMAT] [-audience WHO] [-period PERIOD]
                  [-before PLAN] [-calendar ADDRESS] [-template FILE] [-out FILE] PLAN ...
samskaping render -doc national-report [-format FORMAT] [-template FILE] [-out FILE] REPORT
samskaping render -doc feedback-letter -municipality NUMBER|all [-reports FOLDER] [-out FILE] REPORT

Makes a document of the plan. It is made also when the plan has errors, but not when it holds a
national identity number.

  -doc        one of the documents below, or all that are made from a plan with all. Without it,
              project-description, or national-report when the file is one
  -format     html (a web page in one file), docx (Word), pptx (PowerPoint), md (Markdown) or ics (calendar).
              Without it the name after -out decides, and otherwise it is the format that stands first below.
              With -doc all it is every format
  -audience   public leaves out the names, e-mail and phone of persons who are not public.
              internal shows everything, except in the project area. Without it, public
  -period     the period a report is about: a year (2025) or two dates (2025-01-01/2025-06-30)
  -before     an earlier revision of the plan, for a report on what is new since then
  -calendar   the address the calendar gets on the web, for the link in the project area. When both are
              made in one folder, the link leads to the file beside it
  -municipality  the municipality that feedback is for, by its number (3101), or all for all who should
              have it
  -reports    the folder that “samskaping aggregate” was given, or that the files were in. Where it was
              given more, may be given once for each. Feedback reads the reports, and says what could
              not be included
  -template   the municipality's own template for Word (.dotx, .docx) or PowerPoint (.potx, .pptx).
              Its letterhead, footer, styles and layouts are used. May be given once for each
  -out        the file or folder to write to. Without it, the document goes to the screen
  -lang       the language of headings and fixed words. Without it, the language of the plan

national-report and feedback-letter are made from a national report, which can also become tables: xlsx
(Excel) and csv. The others are made from a plan.

The documents, and the formats they can be made in:
`)

var helpNew = text(`
samskaping new [-format json|xlsx] [-out FIL]

Begynner en ny plan. Den er liten og gyldig, og har metodens spørsmål der svarene skal stå. «samskaping
check» sier hvilke spørsmål som ikke er besvart. Som arbeidsbok er den tom, med veiledning i hver kolonne.

  -format  json, eller xlsx (Excel). Uten valget bestemmer navnet etter -out, og ellers blir det json
  -out     filen planen skrives til. Uten -out skrives den på skjermen
  -lang    språket i planen
`, `
samskaping new [-format json|xlsx] [-out FIL]

Byrjar ein ny plan. Han er liten og gyldig, og har spørsmåla i metoden der svara skal stå. «samskaping
check» seier kva spørsmål som ikkje er svara på. Som arbeidsbok er han tom, med rettleiing i kvar kolonne.

  -format  json, eller xlsx (Excel). Utan valet bestemmer namnet etter -out, og elles blir det json
  -out     fila planen blir skriven til. Utan -out blir han skriven på skjermen
  -lang    språket i planen
`, `
samskaping new [-format json|xlsx] [-out FILE]

Begins a new plan. It is small and valid, and has the method's questions where the answers go.
“samskaping check” tells which questions are not answered. As a workbook it is empty, with guidance
in every column.

  -format  json, or xlsx (Excel). Without it the name after -out decides, and otherwise json
  -out     the file to write to. Without it, the plan goes to the screen
  -lang    the language of the plan
`)

var helpConvert = text(`
samskaping convert [-out FIL] [-audience HVEM] FIL
samskaping convert -format portal -out MAPPE PLAN
samskaping convert -portal MAPPE [-out FIL] PLAN

Gjør en plan om til en Excel-arbeidsbok, og en arbeidsbok om til en plan. En arbeidsbok ingen har endret,
gir tilbake nøyaktig samme plan. Programmet forteller hva som er endret i arbeidsboken. Finnes planen fra
før, må det være planen som arbeidsboken ble laget av. Er planen endret siden, blir forskjellene vist, og
ingenting blir skrevet over. En arbeidsbok noen har endret, blir heller ikke skrevet over av en plan
uten endringene.

  -out        filen det skal skrives til, for eksempel plan.xlsx eller plan.json
  -audience   internal har alt i planen, og kan leses tilbake. public viser ikke navn, e-post og telefon
              for personer, og kan ikke leses tilbake. Uten valget blir det internal
  -lang       språket i arbeidsboken. Uten valget brukes språket i planen

Med -format portal blir gevinster, måleindikatorer og målinger skrevet som listene i Prosjektportalen 365:
gevinster.csv, maleindikatorer.csv og malinger.csv. Med -portal blir de lest inn igjen i planen, og den nye
planen blir skrevet etter -out. Radene hører til det som har samme tittel. Tomme celler endrer ingenting.
Programmet forteller hva som ikke kunne leses, og hvor portalen regner annerledes. Listene har navn på
personer, og finnes ikke i offentlig utgave.
`, `
samskaping convert [-out FIL] [-audience KVEN] FIL
samskaping convert -format portal -out MAPPE PLAN
samskaping convert -portal MAPPE [-out FIL] PLAN

Gjer ein plan om til ei Excel-arbeidsbok, og ei arbeidsbok om til ein plan. Ei arbeidsbok ingen har endra,
gir tilbake nøyaktig same plan. Programmet fortel kva som er endra i arbeidsboka. Finst planen frå før,
må det vere planen som arbeidsboka blei laga av. Er planen endra sidan, blir skilnadene viste, og ingenting
blir skrive over. Ei arbeidsbok nokon har endra, blir heller ikkje skriven over av ein plan utan endringane.

  -out        fila det skal skrivast til, til dømes plan.xlsx eller plan.json
  -audience   internal har alt i planen, og kan lesast tilbake. public viser ikkje namn, e-post og telefon
              for personar, og kan ikkje lesast tilbake. Utan valet blir det internal
  -lang       språket i arbeidsboka. Utan valet blir språket i planen brukt

Med -format portal blir gevinstar, måleindikatorar og målingar skrivne som listene i Prosjektportalen 365:
gevinster.csv, maleindikatorer.csv og malinger.csv. Med -portal blir dei lesne inn igjen i planen, og den
nye planen blir skriven etter -out. Radene høyrer til det som har same tittel. Tomme celler endrar
ingenting. Programmet fortel kva som ikkje kunne lesast, og kvar portalen reknar annleis. Listene har namn
på personar, og finst ikkje i offentleg utgåve.
`, `
samskaping convert [-out FILE] [-audience WHO] FILE
samskaping convert -format portal -out FOLDER PLAN
samskaping convert -portal FOLDER [-out FILE] PLAN

Makes an Excel workbook of a plan, and a plan of a workbook. A workbook nobody has changed gives back
exactly the same plan. Changes in the workbook are told. If the plan is there already, it must be the
one the workbook was made from: if it has changed since, the differences are shown and nothing is
overwritten. Nor is a workbook that somebody has changed, by a plan without the changes.

  -out        the file to write to, such as plan.xlsx or plan.json
  -audience   internal has everything and can be read back. public leaves out the names, e-mail and
              phone of persons, and cannot be read back. Without it, internal
  -lang       the language of the workbook. Without it, the language of the plan

With -format portal, benefits, indicators and measurements are written as the lists of Prosjektportalen 365:
gevinster.csv, maleindikatorer.csv and malinger.csv. With -portal they are read back into the plan, and the
new plan is written to -out. Rows belong to what has the same title. Empty cells change nothing. The program
tells what could not be read, and where the portal calculates otherwise. The lists hold the names of
persons, and there is no public edition of them.
`)

var helpBenefitReport = text(`
samskaping benefit-report -period PERIODE [-final] [-corrects RAPPORT] [-out FIL] PLAN

Lager gevinstrapporten for en periode, slik den sendes til KS. Navn, e-postadresser og telefonnumre
blir ikke med. Planen må ha en nasjonal prosjekt-id.

  -period    et år (2025) eller to datoer (2025-01-01/2025-06-30)
  -final     dette er den siste rapporten for prosjektet
  -corrects  en tidligere rapport for samme periode, som denne retter og erstatter
  -out       filen rapporten skrives til. Uten -out skrives den på skjermen
`, `
samskaping benefit-report -period PERIODE [-final] [-corrects RAPPORT] [-out FIL] PLAN

Lagar gevinstrapporten for ein periode, slik han blir send til KS. Namn, e-postadresser og telefonnummer
blir ikkje med. Planen må ha ein nasjonal prosjekt-id.

  -period    eit år (2025) eller to datoar (2025-01-01/2025-06-30)
  -final     dette er den siste rapporten for prosjektet
  -corrects  ein tidlegare rapport for same periode, som denne rettar og erstattar
  -out       fila rapporten blir skriven til. Utan -out blir han skriven på skjermen
`, `
samskaping benefit-report -period PERIOD [-final] [-corrects REPORT] [-out FILE] PLAN

Makes the benefit report of a period, as it is sent to KS. Names, e-mail addresses and phone numbers
do not come with it. The plan needs a national project id.

  -period    a year (2025) or two dates (2025-01-01/2025-06-30)
  -final     this is the last report of the project
  -corrects  an earlier report of the same period, which this one corrects and replaces
  -out       the file the report is written to. Without it, it goes to the screen
`)

var helpKostra = text(`
samskaping kostra [-amounts HVILKE] [-out FIL] PLAN

Lager en tabell over linjene i budsjettet som har en konto, til økonomiavdelingen. Tabellen er CSV med
semikolon: region, år, kontoklasse, funksjon, art og beløp i hele tusen kroner. Region er kommunenummeret
med 00 etter. Utgifter er positive, inntekter har minus. Avrundingen er slik at radene gir samme sum som
før. Merverdiavgift kommunen får tilbake, står på art 429 og 729. Det som ikke kan være med, blir fortalt.

  -amounts  actual er det som er brukt og utbetalt. budget er budsjettet nå og det som er sikret.
            Uten valget blir det actual
  -out      filen tabellen skrives til. Uten -out skrives den på skjermen
`, `
samskaping kostra [-amounts KVA] [-out FIL] PLAN

Lagar ein tabell over linjene i budsjettet som har ein konto, til økonomiavdelinga. Tabellen er CSV med
semikolon: region, år, kontoklasse, funksjon, art og beløp i heile tusen kroner. Region er kommunenummeret
med 00 etter. Utgifter er positive, inntekter har minus. Avrundinga er slik at radene gir same sum som
før. Meirverdiavgift kommunen får tilbake, står på art 429 og 729. Det som ikkje kan vere med, blir fortalt.

  -amounts  actual er det som er brukt og utbetalt. budget er budsjettet no og det som er sikra.
            Utan valet blir det actual
  -out      fila tabellen blir skriven til. Utan -out blir han skriven på skjermen
`, `
samskaping kostra [-amounts WHICH] [-out FILE] PLAN

Makes a table of the budget lines that have an account, for the finance department. The table is CSV with
semicolons: region, year, account class, function, art and the amount in whole thousand kroner. Region is
the municipality number followed by 00. Expenses are positive, income has a minus. The rounding is such that
the rows keep their sum. Value added tax the municipality gets back stands on art 429 and 729. What cannot
be in the table is told.

  -amounts  actual is what was spent and paid out. budget is the present budget and what is secured.
            Without it, actual
  -out      the file to write to. Without it, the table goes to the screen
`)

var helpFiks = text(`
samskaping fiks send [-out FIL] PLAN
samskaping fiks receive [-out FIL] PLAN MELDING

send lager saken i planen som en melding til kommunens møtesystem (KS Fiks Politisk Behandling versjon 1,
utvalgssak.send). Mangler saken noe meldingen trenger, blir det fortalt, og ingen melding blir laget.
receive leser meldingen som kommer tilbake fra utvalget (vedtakfrautvalg.send), og skriver planen med
vedtaket i. Det som står i planen fra før, blir stående. Det planen ikke har plass til, blir fortalt.
Programmet sender ikke noe selv. Det gjør kommunens egen Fiks-klient.

Meldingen har teksten i saken. Samlinger, gevinster og tidligere beslutninger står i saksfremlegget, som du
legger ved: samskaping render -doc case-memo -out saksfremlegg.docx PLAN. Svarer vedtaket på et forslag fra
samlingene, skriver du id-en til forslaget i vedtaket i planen. Den blir stående når meldingen kommer igjen.

  -out     filen det skal skrives til. Uten -out skrives det på skjermen
`, `
samskaping fiks send [-out FIL] PLAN
samskaping fiks receive [-out FIL] PLAN MELDING

send lagar saka i planen som ei melding til møtesystemet i kommunen (KS Fiks Politisk Behandling versjon 1,
utvalgssak.send). Manglar saka noko meldinga treng, blir det fortalt, og inga melding blir laga.
receive les meldinga som kjem tilbake frå utvalet (vedtakfrautvalg.send), og skriv planen med vedtaket i.
Det som står i planen frå før, blir ståande. Det planen ikkje har plass til, blir fortalt.
Programmet sender ikkje noko sjølv. Det gjer kommunen sin eigen Fiks-klient.

Meldinga har teksten i saka. Samlingar, gevinstar og tidlegare avgjerder står i saksframlegget, som du legg
ved: samskaping render -doc case-memo -out saksframlegg.docx PLAN. Svarer vedtaket på eit forslag frå
samlingane, skriv du id-en til forslaget i vedtaket i planen. Han blir ståande når meldinga kjem igjen.

  -out     fila det skal skrivast til. Utan -out blir det skrive på skjermen
`, `
samskaping fiks send [-out FILE] PLAN
samskaping fiks receive [-out FILE] PLAN MESSAGE

send makes the case of the plan a message to the council's meeting system (KS Fiks Politisk Behandling
version 1, utvalgssak.send). What the case lacks is told, and then no message is made. receive reads the
message that comes back from the committee (vedtakfrautvalg.send) and writes the plan with the decision in
it. What is in the plan already stays. What the plan has no place for is told. The program does not send
anything itself; the municipality's own Fiks client does.

The message has the text of the case. Gatherings, benefits and earlier decisions are in the case memo, which
you attach: samskaping render -doc case-memo -out memo.docx PLAN. If the decision answers a proposal from the
gatherings, write the id of the proposal in the decision in the plan. It stays when the message comes again.

  -out     the file to write to. Without it, the result goes to the screen
`)

var helpDiff = text(`
samskaping diff [-json] GAMMEL NY

Forteller med ord hva som er endret fra en utgave av en plan til den neste.

  -json    skriver endringene som JSON, på alle tre språk
`, `
samskaping diff [-json] GAMMAL NY

Fortel med ord kva som er endra frå ei utgåve av ein plan til den neste.

  -json    skriv endringane som JSON, på alle tre språka
`, `
samskaping diff [-json] OLD NEW

Tells in words what has changed from one revision of a plan to the next.

  -json    writes the changes as JSON, in all three languages
`)

var helpRules = text(`
samskaping rules [-format md] [-json]

Viser alt som blir kontrollert, i den rekkefølgen metoden går: id, alvorlighet, hva som blir sagt,
hva du kan gjøre, og hvor regelen kommer fra.

  -format  text eller md (Markdown). Uten valget blir det text
  -json    skriver reglene som JSON, på alle tre språk
`, `
samskaping rules [-format md] [-json]

Viser alt som blir kontrollert, i den rekkjefølgja metoden går: id, alvor, kva som blir sagt, kva
du kan gjere, og kvar regelen kjem frå.

  -format  text eller md (Markdown). Utan valet blir det text
  -json    skriv reglane som JSON, på alle tre språka
`, `
samskaping rules [-format md] [-json]

Shows everything that is checked, in the order of the method: id, severity, what is said, what to
do, and where the rule comes from.

  -format  text or md (Markdown). Without it, text
  -json    writes the rules as JSON, in all three languages
`)

var helpSchema = text(`
samskaping schema [-draft 07] [plan | benefit-report | national-report]

Skriver ut JSON Schema for en plan, en gevinstrapport eller den nasjonale rapporten, til bruk i andre
programmer og i redigeringsprogrammer som viser veiledning mens du skriver. Uten navn er det for en plan.
Veiledningen i skjemaet er på bokmål, med -lang nn på nynorsk og med -lang en på engelsk. Skriv
«samskaping schema > plan.schema.json» for å lagre det i en fil.

  -draft   2020-12, eller 07 for programmer som ikke kjenner noe nyere. Uten valget blir det 2020-12.
           De to godtar de samme dokumentene
`, `
samskaping schema [-draft 07] [plan | benefit-report | national-report]

Skriv ut JSON Schema for ein plan, ein gevinstrapport eller den nasjonale rapporten, til bruk i andre
program og i redigeringsprogram som viser rettleiing medan du skriv. Utan namn er det for ein plan.
Rettleiinga i skjemaet er på bokmål, med -lang nn på nynorsk og med -lang en på engelsk. Skriv
«samskaping schema > plan.schema.json» for å lagre det i ei fil.

  -draft   2020-12, eller 07 for program som ikkje kjenner noko nyare. Utan valet blir det 2020-12.
           Dei to godtek dei same dokumenta
`, `
samskaping schema [-draft 07] [plan | benefit-report | national-report]

Prints the JSON Schema of a plan, a benefit report or the national report, for use in other programs
and in editors that show guidance as you write. Without a name it is that of a plan. The guidance in
the schema is in bokmål, with -lang nn in nynorsk and with -lang en in English. Write
“samskaping schema > plan.schema.json” to keep it in a file.

  -draft   2020-12, or 07 for programs that know no newer one. Without it, 2020-12. The two accept
           the same documents
`)

var helpCodelist = text(`
samskaping codelist [-format csv|json] [-out FIL] [NAVN]

Gir en kodeliste til bruk i andre programmer: koden, navnet på bokmål, nynorsk og engelsk, og første og
siste dag koden gjelder, når den har slike dager. Uten navn får du en oversikt over alle listene, og med
-format json alle listene med kodene i. Store og små bokstaver i navnet er det samme.

  -format  csv har komma mellom kolonnene. Uten valget blir det csv
  -out     filen listen skrives til. Uten -out skrives den på skjermen

IndicatorCode har enhet, retning og hvordan tallene slås sammen. MunicipalityNumber er alle kommuner siden
2019, FunctionCode og ArtCode er kontoplanen i KOSTRA. Navnene i den er våre egne på nynorsk og engelsk.
En kode har ikke noe navn der når navnet ikke er sikkert. Vis da koden alene.
`, `
samskaping codelist [-format csv|json] [-out FIL] [NAMN]

Gir ei kodeliste til bruk i andre program: koden, namnet på bokmål, nynorsk og engelsk, og første og
siste dag koden gjeld, når han har slike dagar. Utan namn får du ei oversikt over alle listene, og med
-format json alle listene med kodane i. Store og små bokstavar i namnet er det same.

  -format  csv har komma mellom kolonnane. Utan valet blir det csv
  -out     fila lista blir skriven til. Utan -out blir ho skriven på skjermen

IndicatorCode har eining, retning og korleis tala blir slåtte saman. MunicipalityNumber er alle kommunar
sidan 2019, FunctionCode og ArtCode er kontoplanen i KOSTRA. Namna i han er våre eigne på nynorsk og
engelsk. Ein kode har ikkje noko namn der når namnet ikkje er sikkert. Vis då koden åleine.
`, `
samskaping codelist [-format csv|json] [-out FILE] [NAME]

Gives a codelist for use in other programs: the code, its name in bokmål, nynorsk and English, and the
first and last day it may be used, where there are such days. Without a name you get an overview of all
lists, and with -format json all lists with their codes. Capital letters in the name do not matter.

  -format  csv has commas between the columns. Without it, csv
  -out     the file to write to. Without it, the list goes to the screen

IndicatorCode has unit, direction and how the values are added up. MunicipalityNumber is all
municipalities since 2019, FunctionCode and ArtCode are the KOSTRA account plan. Its names in nynorsk and
English are our own. A code has no name there when the name is not certain. Then show the code alone.
`)

var helpExample = text(`
samskaping example [halden | einsemd | minimal]

Skriver ut en eksempelplan. halden er prosjektet Digitalt utenforskap i Halden kommune, og med
-lang nn eller -lang en på nynorsk eller engelsk. einsemd er et annet prosjekt, på nynorsk. minimal er en
liten plan.
`, `
samskaping example [halden | einsemd | minimal]

Skriv ut ein dømeplan. halden er prosjektet Digitalt utanforskap i Halden kommune, med -lang nn
på nynorsk og med -lang en på engelsk. einsemd er eit anna prosjekt, på nynorsk. minimal er ein liten plan.
`, `
samskaping example [halden | einsemd | minimal]

Prints an example plan. halden is Halden's project on digital exclusion, in nynorsk with -lang nn
and in English with -lang en. einsemd is another project, in nynorsk. minimal is a small plan.
`)

var (
	noReports           = text("Skriv hvilke filer eller mapper rapportene ligger i, eller - for standard inn.", "Skriv kva filer eller mapper rapportane ligg i, eller - for standard inn.", "Name the files or folders the reports are in, or - for standard input.")
	publicOrInternal    = text("Velg enten -public eller -internal.", "Vel anten -public eller -internal.", "Choose either -public or -internal.")
	badValue            = text("«{value}» kan ikke leses etter {flag}. Skriv «samskaping help aggregate» for å se hvordan det skrives.", "«{value}» kan ikkje lesast etter {flag}. Skriv «samskaping help aggregate» for å sjå korleis det skal skrivast.", "“{value}” cannot be read after {flag}. Write “samskaping help aggregate” to see how it is written.")
	wouldBeRead         = text("{file} ligger i mappen {folder}, som blir lest, og ville selv blitt lest neste gang. Velg et sted utenfor mappen.", "{file} ligg i mappa {folder}, som blir lesen, og ville sjølv blitt lesen neste gong. Vel ein stad utanfor mappa.", "{file} is in the folder {folder}, which is read, and would be read itself the next time. Choose a place outside it.")
	tooLow              = text("«{value}» passer ikke for {flag}, som ikke kan være under {least}.", "«{value}» passar ikkje for {flag}, som ikkje kan vere under {least}.", "“{value}” does not fit {flag}, which cannot be below {least}.")
	noSuchDay           = text("«{value}» passer ikke for {flag}. Skriv en dag som finnes, fra 2019-01-01 til 2199-12-31. Kommunene før det er ikke kjent her.", "«{value}» passar ikkje for {flag}. Skriv ein dag som finst, frå 2019-01-01 til 2199-12-31. Kommunane før det er ikkje kjende her.", "“{value}” does not fit {flag}. Write a day that exists, from 2019-01-01 to 2199-12-31. The municipalities before that are not known here.")
	badRow              = text("rad {row}: {reason}", "rad {row}: {reason}", "row {row}: {reason}")
	badItem             = text("nummer {row} i listen: {reason}", "nummer {row} i lista: {reason}", "number {row} of the list: {reason}")
	notMunicipality     = text("«{value}» er ikke et kommunenummer", "«{value}» er ikkje eit kommunenummer", "“{value}” is not a municipality number")
	municipalityTwice   = text("kommunen {municipality} står i en rad over også", "kommunen {municipality} står i ei rad over også", "municipality {municipality} is in a row above too")
	notYear             = text("«{value}» er ikke et år fra 1900 til 2199", "«{value}» er ikkje eit år frå 1900 til 2199", "“{value}” is not a year from 1900 to 2199")
	yearTwice           = text("året {value} står i en rad over også", "året {value} står i ei rad over også", "the year {value} is in a row above too")
	notWhole            = text("«{value}» er ikke et helt tall fra 0 og opp, uten mellomrom", "«{value}» er ikkje eit heilt tal frå 0 og opp, utan mellomrom", "“{value}” is not a whole number from 0 up, without spaces")
	notPercent          = text("«{value}» er ikke et tall i prosent, slik som 4.3", "«{value}» er ikkje eit tal i prosent, slik som 4.3", "“{value}” is not a number of per cent, such as 4.3")
	tooManyFindings     = text("det er så mange funn i den at den ikke er kontrollert fra linje {line} og utover. Rett det som er funnet, eller del den i flere filer", "det er så mange funn i ho at ho ikkje er kontrollert frå linje {line} og utover. Rett det som er funne, eller del ho i fleire filer", "so much was found in it that it is not checked from line {line} on. Mend what was found, or divide it into several files")
	worthNothing        = text("«{value}» prosent kan ikke stemme. Da ville ingenting kostet noe", "«{value}» prosent kan ikkje stemme. Då ville ingenting kosta noko", "“{value}” per cent cannot be right. Nothing would cost anything then")
	wideLetters         = text("den er lagret som Unicode-tekst (UTF-16). Åpne den i Excel, og lagre den som «CSV UTF-8»", "ho er lagra som Unicode-tekst (UTF-16). Opne ho i Excel, og lagre ho som «CSV UTF-8»", "it is saved as Unicode text (UTF-16). Open it in Excel, and save it as “CSV UTF-8”")
	otherCells          = text("den har for få eller for mange celler", "ho har for få eller for mange celler", "it has too few or too many cells")
	expectedWanted      = text("den skal være CSV med kommunenummer;år på hver rad, slik som 3101;2024, eller JSON, slik som [{\"municipality\": \"3101\", \"year\": 2024}]", "ho skal vere CSV med kommunenummer;år på kvar rad, slik som 3101;2024, eller JSON, slik som [{\"municipality\": \"3101\", \"year\": 2024}]", "it should be CSV with municipality number;year on each row, such as 3101;2024, or JSON, such as [{\"municipality\": \"3101\", \"year\": 2024}]")
	populationWanted    = text("den skal være CSV med kommunenummer;innbyggere på hver rad, slik som 3101;31000", "ho skal vere CSV med kommunenummer;innbyggjarar på kvar rad, slik som 3101;31000", "it should be CSV with municipality number;inhabitants on each row, such as 3101;31000")
	deflatorsWanted     = text("den skal være CSV med år;prosent på hver rad, slik som 2024;4.3", "ho skal vere CSV med år;prosent på kvar rad, slik som 2024;4.3", "it should be CSV with year;per cent on each row, such as 2024;4.3")
	badQuotes           = text("et anførselstegn står et sted det ikke kan stå, eller mangler", "eit hermeteikn står ein stad det ikkje kan stå, eller manglar", "a quotation mark is where it cannot be, or is missing")
	notAList            = text("det skal være én liste i JSON, med klammene [ og ] rundt", "det skal vere éi liste i JSON, med klammene [ og ] rundt", "it should be one list in JSON, with the brackets [ and ] around it")
	notJSON             = text("det er ikke riktig JSON. Se etter et komma, en klamme eller et anførselstegn", "det er ikkje rett JSON. Sjå etter eit komma, ei klamme eller eit hermeteikn", "it is not right JSON. Look for a comma, a bracket or a quotation mark")
	unknownField        = text("«{field}» er ikke et felt her", "«{field}» er ikkje eit felt her", "“{field}” is not a field here")
	otherValue          = text("det som står i «{field}», er ikke av det slaget som skal stå der", "det som står i «{field}», er ikkje av det slaget som skal stå der", "what is in “{field}” is not of the sort that should be there")
	notWritten          = text("en verdi er ikke skrevet slik den skal", "ein verdi er ikkje skriven slik han skal", "a value is not written as it should be")
	noDoubt             = text("«doubt» mangler. Det er id-en tvilen har i rapporten", "«doubt» manglar. Det er id-en tvilen har i rapporten", "“doubt” is missing. It is the id that the doubt has in the report")
	decidedTwice        = text("tvilen «{doubt}» er avgjort lenger opp også", "tvilen «{doubt}» er avgjord lenger opp også", "the doubt “{doubt}” is decided further up too")
	noAnswer            = text("«count» skal være yes eller no", "«count» skal vere yes eller no", "“count” should be yes or no")
	wouldOverwriteInput = text("{file} er noe av det som blir lest, og blir ikke skrevet over. Velg et annet navn.", "{file} er noko av det som blir lese, og blir ikkje skriven over. Vel eit anna namn.", "{file} is among what is read and is not overwritten. Choose another name.")
	oneFileForTwo       = text("{file} står etter både -out og -hidden. Det ene ville ha skrevet over det andre. Velg to navn.", "{file} står etter både -out og -hidden. Det eine ville ha skrive over det andre. Vel to namn.", "{file} stands after both -out and -hidden. One would have overwritten the other. Choose two names.")
	hiddenNeedsFile     = text("Det som er skjult, skal ikke på skjermen. Skriv navnet på en fil etter -hidden.", "Det som er skjult, skal ikkje på skjermen. Skriv namnet på ei fil etter -hidden.", "What is hidden is not for the screen. Name a file after -hidden.")
	interrupted         = text("Avbrutt etter {reports}. Ingenting er skrevet.", "Avbrote etter {reports}. Ingenting er skrive.", "Interrupted after {reports}. Nothing is written.")
	memoryFull          = text("Rapportene trenger mer minne enn {memory}\u00a0megabyte. Det stoppet etter {reports}, og ingenting er skrevet. Gi mer minne med -memory.", "Rapportane treng meir minne enn {memory}\u00a0megabyte. Det stoppa etter {reports}, og ingenting er skrive. Gi meir minne med -memory.", "The reports need more memory than {memory}\u00a0megabytes. It stopped after {reports}, and nothing is written. Allow more memory with -memory.")
	readingFailed       = text("Rapportene kunne ikke legges sammen, og ingenting er skrevet: {problem}", "Rapportane kunne ikkje leggjast saman, og ingenting er skrive: {problem}", "The reports could not be added up, and nothing is written: {problem}")
	sumTooLarge         = text("Tallet {figure} er for stort til å skrives, og ingenting er skrevet. Se etter et beløp med for mange sifre: -explain {figure} viser linjene bak det.", "Talet {figure} er for stort til å skrivast, og ingenting er skrive. Sjå etter eit beløp med for mange siffer: -explain {figure} viser linjene bak det.", "The figure {figure} is too large to be written, and nothing is written. Look for an amount with too many digits: -explain {figure} shows the lines behind it.")
	pictureTooLarge     = text("Den nasjonale rapporten ble så stor at den ikke kunne leses igjen, og ingenting er skrevet. Det som ikke er lagt sammen, tar mest plass. Legg sammen færre rapporter om gangen, for eksempel ett fylke eller ett år.", "Den nasjonale rapporten blei så stor at han ikkje kunne lesast igjen, og ingenting er skrive. Det som ikkje er lagt saman, tek mest plass. Legg saman færre rapportar om gongen, til dømes eitt fylke eller eitt år.", "The national report became so large that it could not be read again, and nothing is written. What is not added up takes the most room. Add up fewer reports at a time, such as one county or one year.")
	noSuchFigure        = text("Det er ikke noe tall i rapporten som heter «{figure}».", "Det er ikkje noko tal i rapporten som heiter «{figure}».", "There is no figure in the report that is called “{figure}”.")
	unusedDecision      = text("Beslutningen om «{doubt}» gjelder ingen tvil i disse rapportene.", "Avgjerda om «{doubt}» gjeld ingen tvil i desse rapportane.", "The decision about “{doubt}” is of no doubt in these reports.")
	unplacedTold        = text("Noen tall er ikke ført på noen kommune («unmapped»), fordi kommunen er delt, mangler, eller har et nummer som var gått ut. Valget -explain {figure} viser rapportene og numrene.", "Nokre tal er ikkje førte på nokon kommune («unmapped»), fordi kommunen er delt, manglar, eller har eit nummer som hadde gått ut. Valet -explain {figure} viser rapportane og nummera.", "Some figures are placed in no municipality (“unmapped”), since the municipality was split, is not stated, or has a number that was out of use. The flag -explain {figure} shows the reports and numbers.")
	doubtsTold          = text("På {places} er det tvil om noe er talt før. Se «doubts» i rapporten, og avgjør det med -decisions.", "På {places} er det tvil om noko er talt før. Sjå «doubts» i rapporten, og avgjer det med -decisions.", "In {places} it is in doubt whether something was counted before. See “doubts” in the report, and decide it with -decisions.")
	inputsTold          = text("{read}: {counted} talt med, {superseded} rettet senere, {copies}, {aside} lagt til side, {examples}", "{read}: {counted} talde med, {superseded} retta seinare, {copies}, {aside} lagde til side, {examples}", "{read}: {counted} counted, {superseded} corrected later, {copies}, {aside} set aside, {examples}")
	asideLine           = text("{place}: lagt til side: {reason}{rules}", "{place}: lagd til side: {reason}{rules}", "{place}: set aside: {reason}{rules}")
	asideMore           = text("… og {number} til. Alle står under «setAside» i rapporten.", "… og {number} til. Alle står under «setAside» i rapporten.", "… and {number} more. All are under “setAside” in the report.")
	progressTold        = text("{reports} · {speed}\u00a0megabyte i sekundet · {left} igjen", "{reports} · {speed}\u00a0megabyte i sekundet · {left} igjen", "{reports} · {speed}\u00a0megabytes a second · {left} left")
	explainHeads        = text("Fil og linje|Sted i rapporten|Prosjekt|Kommune|Revisjon|Gevinst eller måleindikator|Type gevinst|Periode|Steg|Data|Timer|Kroner|Verdi av tid|Verdi av måleindikator|Teller|Nevner|Prisår|Kroner i valgte priser|Verdi av tid i valgte priser|Verdi av måleindikator i valgte priser", "Fil og linje|Stad i rapporten|Prosjekt|Kommune|Revisjon|Gevinst eller måleindikator|Type gevinst|Periode|Steg|Data|Timar|Kroner|Verdi av tid|Verdi av måleindikator|Teljar|Nemnar|Prisår|Kroner i valde prisar|Verdi av tid i valde prisar|Verdi av måleindikator i valde prisar", "File and line|Place in the report|Project|Municipality|Revision|Benefit or indicator|Kind of benefit|Period|Stage|Data|Hours|Kroner|Value of time|Value of indicator|Numerator|Denominator|Price year|Kroner in the chosen prices|Value of time in the chosen prices|Value of indicator in the chosen prices")
	explainShowsAll     = text("Radene viser alle tall, også dem som er skjult i en rapport som skal ut. De er til bruk i huset.", "Radene viser alle tal, også dei som er skjulte i ein rapport som skal ut. Dei er til bruk i huset.", "The rows show all figures, also those that are hidden in a public report. They are for use in the house.")

	mostAside     = text("{number} av {all} rapporter som er lagt til side, står i {place}. Se om det er en fil med gevinstrapporter, og rett den eller ta den bort.", "{number} av {all} rapportar som er lagde til side, står i {place}. Sjå om det er ei fil med gevinstrapportar, og rett ho eller ta ho bort.", "{number} of {all} reports that were set aside are in {place}. See whether it is a file of benefit reports, and correct it or take it away.")
	asideConflict = text("Av rapporter som sier at de er den samme revisjonen, blir ingen talt. Ta bort dem som ikke gjelder, eller be avsenderen sende den rette med neste revisjonsnummer. Et valg i -decisions hjelper ikke her.", "Av rapportar som seier at dei er den same revisjonen, blir ingen talde. Ta bort dei som ikkje gjeld, eller be avsendaren sende den rette med neste revisjonsnummer. Eit val i -decisions hjelper ikkje her.", "Of reports that claim to be the same revision, none is counted. Take away those that do not hold, or ask the sender to send the right one with the next revision number. A choice in -decisions does not help here.")
	asideRules    = text("I klammer står reglene som er brutt. «samskaping check FIL» sier hva som er galt i en fil, og «samskaping rules» hva hver regel er.", "I klammer står reglane som er brotne. «samskaping check FIL» seier kva som er gale i ei fil, og «samskaping rules» kva kvar regel er.", "In brackets are the rules that are broken. “samskaping check FILE” says what is wrong in a file, and “samskaping rules” what each rule is.")
	nothingAdded  = text("Ingenting er lagt sammen, og ingenting er skrevet.", "Ingenting er lagt saman, og ingenting er skrive.", "Nothing is added up, and nothing is written.")
	writtenStill  = text("Den nasjonale rapporten er skrevet likevel, med det som kunne leses.", "Den nasjonale rapporten er skriven likevel, med det som kunne lesast.", "The national report is written all the same, with what could be read.")
	needsAlso     = text("{flag} kan ikke brukes uten {other}.", "{flag} kan ikkje brukast utan {other}.", "{flag} cannot be used without {other}.")
	notAFile      = text("det er ikke en vanlig fil", "det er ikkje ei vanleg fil", "it is not an ordinary file")

	copyWord    = [2]value.Text{text("kopi", "kopi", "copy"), text("kopier", "kopiar", "copies")}
	exampleWord = [2]value.Text{text("eksempel", "døme", "example"), text("eksempler", "døme", "examples")}
	placeWord   = [2]value.Text{text("sted", "stad", "place"), text("steder", "stader", "places")}
	reportWord  = [2]value.Text{text("rapport", "rapport", "report"), text("rapporter", "rapportar", "reports")}
)

func asideReasons() map[aggregate.AsideReason]value.Text {
	return map[aggregate.AsideReason]value.Text{
		aggregate.AsideFindings: text("den har feil.", "han har feil.", "it has errors."),
		aggregate.AsideNewer:    text("den er laget for en nyere versjon.", "han er laga for ein nyare versjon.", "it is made for a newer version."),
		aggregate.AsideConflict: text("en annen rapport sier at den er den samme revisjonen, og sier noe annet.", "ein annan rapport seier at han er den same revisjonen, og seier noko anna.", "another report claims to be the same revision, and says something else."),
		aggregate.AsideUnknown:  text("det er ikke en gevinstrapport.", "det er ikkje ein gevinstrapport.", "it is not a benefit report."),
		aggregate.AsideNotRead:  text("den kunne ikke leses til slutten.", "han kunne ikkje lesast til slutten.", "it could not be read to its end."),
		aggregate.AsideDamaged:  text("filen er skadet, og ingenting i den er talt. Hent den på nytt.", "fila er skadd, og ingenting i ho er talt. Hent ho på nytt.", "the file is damaged, and nothing of it is counted. Fetch it anew."),
	}
}

var helpAggregate = text(`
samskaping aggregate [VALG] FIL|MAPPE|- ...

Legger sammen gevinstrapporter til den nasjonale gevinstrapporten. En fil er én rapport, eller har én rapport på
hver linje (NDJSON), og kan være pakket med gzip. En mappe blir lest med alt som er i den, bortsett fra filer
og mapper som har punktum først i navnet. Hver rapport blir kontrollert. En rapport med feil blir lagt til side, og
resten blir talt. Bare den siste revisjonen av en rapport teller, og ingenting blir talt to ganger.

  -out             filen rapporten skrives til, utenfor mappene som leses. Uten -out, eller med
                   -out -, skrives den på skjermen
  -vintage         tallene blir plassert på kommunene slik de var denne dagen, for eksempel 2024-12-31. Uten
                   valget blir det den siste dagen noen rapport gjelder
  -expected        dem som skulle rapportere: CSV med kommunenummer;år på hver rad, eller JSON:
                   [{"municipality": "3101", "year": 2024}]
  -population      innbyggerne i hver kommune: CSV med kommunenummer;innbyggere på hver rad
  -decisions       det som er avgjort om tvil: JSON, der id-en er den tvilen har i rapporten:
                   [{"doubt": "1f0c2a9b7d3e", "count": "yes", "by": "KS", "date": "2025-03-01", "reason": "…"}]
                   count er yes når det skal telles, og no når det ikke skal det.
  -hours-per-year  timene i et årsverk, for eksempel 1700, når timer skal regnes om til årsverk
  -hour-price      verdien av en frigjort time i kroner, når alle skal regnes likt
  -price-year      året alle kroner skal ha prisene fra. Kroner uten prisår blir da ikke talt
  -deflators       hvor mye prisene steg: CSV med år;prosent på hver rad, for eksempel 2024;4.3
  -size-groups     grupper av kommuner etter innbyggere, for eksempel 0,5000,20000. Trenger -population
  -threshold       det minste antallet personer som vises. Uten valget blir det 5. Det kan ikke være under 3
  -hidden          filen det som er skjult, skrives til. Den skal ikke ut av huset
  -public          skjuler tall som gjelder få personer. Slik blir det også uten valget
  -internal        viser alle tall
  -title           tittelen på rapporten
  -language        språket i rapporten: nb, nn eller en
  -explain TALL    viser rapportene, revisjonene og linjene bak et tall i stedet, for eksempel
                   county/31/2024/realised, all//2024/planned eller di-service-questions/county/31/2024.
                   Det blir en rad for hver linje, med tabulator mellom cellene: fil og linje, sted, prosjekt,
                   kommune, revisjon, gevinst eller måleindikator, type gevinst, periode, steg, data, timer,
                   kroner, verdi av tid, verdi av måleindikator, teller, nevner og prisår, og til sist kroner,
                   verdi av tid og verdi av måleindikator i prisene fra -price-year. De siste er avrundet slik
                   at de blir tallet i rapporten når de legges sammen. Radene viser også tall som ellers er skjult
  -memory          det meste minnet rapportene kan bruke, i megabyte. Uten valget blir det 4096

Programmet slutter med 0 når alle rapporter er talt, 1 når noen er lagt til side, og 3 når noe ikke kunne leses
til slutten eller skrives. Etter 3 sier den siste meldingen om rapporten er skrevet, uten det som ikke kunne
leses, eller om ingenting er skrevet. Blir det avbrutt, er ingenting skrevet.
`, `
samskaping aggregate [VAL] FIL|MAPPE|- ...

Legg saman gevinstrapportar til den nasjonale gevinstrapporten. Ei fil er éin rapport, eller har éin rapport på
kvar linje (NDJSON), og kan vere pakka med gzip. Ei mappe blir lesen med alt som er i ho, bortsett frå filer
og mapper som har punktum først i namnet. Kvar rapport blir kontrollert. Ein rapport med feil blir lagd til side, og
resten blir talde. Berre den siste revisjonen av ein rapport tel, og ingenting blir talt to gonger.

  -out             fila rapporten blir skriven til, utanfor mappene som blir lesne. Utan -out, eller
                   med -out -, blir han skriven på skjermen
  -vintage         tala blir plasserte på kommunane slik dei var denne dagen, til dømes 2024-12-31. Utan
                   valet blir det den siste dagen nokon rapport gjeld
  -expected        dei som skulle rapportere: CSV med kommunenummer;år på kvar rad, eller JSON:
                   [{"municipality": "3101", "year": 2024}]
  -population      innbyggjarane i kvar kommune: CSV med kommunenummer;innbyggjarar på kvar rad
  -decisions       det som er avgjort om tvil: JSON, der id-en er den tvilen har i rapporten:
                   [{"doubt": "1f0c2a9b7d3e", "count": "yes", "by": "KS", "date": "2025-03-01", "reason": "…"}]
                   count er yes når det skal teljast, og no når det ikkje skal det.
  -hours-per-year  timane i eit årsverk, til dømes 1700, når timar skal reknast om til årsverk
  -hour-price      verdien av ein frigjord time i kroner, når alle skal reknast likt
  -price-year      året alle kroner skal ha prisane frå. Kroner utan prisår blir då ikkje talde
  -deflators       kor mykje prisane steig: CSV med år;prosent på kvar rad, til dømes 2024;4.3
  -size-groups     grupper av kommunar etter innbyggjarar, til dømes 0,5000,20000. Treng -population
  -threshold       det minste talet på personar som blir vist. Utan valet blir det 5. Det kan ikkje vere under 3
  -hidden          fila det som er skjult, blir skrive til. Ho skal ikkje ut av huset
  -public          skjuler tal som gjeld få personar. Slik blir det også utan valet
  -internal        viser alle tal
  -title           tittelen på rapporten
  -language        språket i rapporten: nb, nn eller en
  -explain TAL     viser rapportane, revisjonane og linjene bak eit tal i staden, til dømes
                   county/31/2024/realised, all//2024/planned eller di-service-questions/county/31/2024.
                   Det blir ei rad for kvar linje, med tabulator mellom cellene: fil og linje, stad, prosjekt,
                   kommune, revisjon, gevinst eller måleindikator, type gevinst, periode, steg, data, timar,
                   kroner, verdi av tid, verdi av måleindikator, teljar, nemnar og prisår, og til sist kroner,
                   verdi av tid og verdi av måleindikator i prisane frå -price-year. Dei siste er avrunda slik
                   at dei blir talet i rapporten når dei blir lagde saman. Radene viser òg tal som elles er skjulte
  -memory          det meste minnet rapportane kan bruke, i megabyte. Utan valet blir det 4096

Programmet sluttar med 0 når alle rapportar er talde, 1 når nokre er lagde til side, og 3 når noko ikkje kunne
lesast til slutten eller skrivast. Etter 3 seier den siste meldinga om rapporten er skriven, utan det som ikkje
kunne lesast, eller om ingenting er skrive. Blir det avbrote, er ingenting skrive.
`, `
samskaping aggregate [OPTIONS] FILE|FOLDER|- ...

Adds benefit reports up to the national benefit report. A file is one report, or has one report on each line
(NDJSON), and may be compressed with gzip. A folder is read with everything in it, except files and
folders with a point before their name. Every report is checked. A report with errors is set aside, and the rest is counted. Only
the latest revision of a report counts, and nothing is counted twice.

  -out             the file to write to, outside the folders that are read. Without it, or with -out -, the
                   report goes to the screen
  -vintage         the day whose municipalities the figures are placed on, such as 2024-12-31. Without it, the
                   last day that any report is of
  -expected        those who were to report: CSV with municipality number;year on each row, or JSON:
                   [{"municipality": "3101", "year": 2024}]
  -population      the inhabitants of each municipality: CSV with municipality number;inhabitants on each row
  -decisions       what has been decided about doubts: JSON, where the id is that of the doubt in the report:
                   [{"doubt": "1f0c2a9b7d3e", "count": "yes", "by": "KS", "date": "2025-03-01", "reason": "…"}]
                   count is yes when it is to be counted, and no when it is not
  -hours-per-year  the hours in a person-year, such as 1700, when hours are to be person-years too
  -hour-price      the value of a freed hour in kroner, when all are to be valued alike
  -price-year      the year whose prices all money is to be in. Money without a price year is then not counted
  -deflators       how much prices rose: CSV with year;per cent on each row, such as 2024;4.3
  -size-groups     groups of municipalities by inhabitants, such as 0,5000,20000. Needs -population
  -threshold       the smallest number of people that is shown. Without it, 5. It cannot be below 3
  -hidden          the file that what is hidden is written to. It is not to leave the house
  -public          hides figures of few people. This is so without an option
  -internal        shows all figures
  -title           the title of the report
  -language        the language of the report: nb, nn or en
  -explain FIGURE  shows the reports, revisions and lines behind a figure instead, such as
                   county/31/2024/realised, all//2024/planned or di-service-questions/county/31/2024.
                   There is a row for each line, with tabs between the cells: file and line, place, project,
                   municipality, revision, benefit or indicator, kind of benefit, period, stage, data, hours,
                   kroner, value of time, value of indicator, numerator, denominator and price year, and last
                   kroner, value of time and value of indicator in the prices of -price-year. The last are
                   rounded so that they add up to the figure of the report. The rows also show figures that are
                   hidden elsewhere
  -memory          the most memory the reports may take, in megabytes. Without it, 4096

The program ends with 0 when all reports are counted, 1 when some are set aside, and 3 when something could not
be read to its end or written. After 3, the last message says whether the report is written, without what
could not be read, or whether nothing is written. When it is interrupted, nothing is written.
`)
