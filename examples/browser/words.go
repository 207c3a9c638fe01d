package main

import "github.com/samskaping/sdk/samskaping/value"

func text(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

// What is said about a file or a wish that nothing could come of.
var (
	isPicture      = text("Dette er et bilde, og ikke en plan.", "Dette er eit bilete, og ikkje ein plan.", "This is a picture, not a plan.")
	isPDF          = text("Dette er en PDF, og ikke en plan.", "Dette er ein PDF, og ikkje ein plan.", "This is a PDF, not a plan.")
	isWord         = text("Dette er et Word-dokument, og ikke en plan.", "Dette er eit Word-dokument, og ikkje ein plan.", "This is a Word document, not a plan.")
	isPresentation = text("Dette er en presentasjon, og ikke en plan.", "Dette er ein presentasjon, og ikkje ein plan.", "This is a presentation, not a plan.")
	isWebPage      = text("Dette er en nettside, og ikke en plan.", "Dette er ei nettside, og ikkje ein plan.", "This is a web page, not a plan.")
	isOtherJSON    = text("Filen er laget for et annet program. Den har ikke noe av det en samskapingsplan skal ha.", "Fila er laga for eit anna program. Ho har ikkje noko av det ein samskapingsplan skal ha.", "The file was made for another program. It has nothing of what a co-creation plan should have.")
	isUnknown      = text("Filen er laget av et annet program, og er ikke en samskapingsplan.", "Fila er laga av eit anna program, og er ikkje ein samskapingsplan.", "The file was made by another program, and is not a co-creation plan.")
	tooLargeFile   = text("Filen er større enn 16 megabyte, og er derfor ikke lest. En plan er mye mindre.", "Fila er større enn 16 megabyte, og er derfor ikkje lesen. Ein plan er mykje mindre.", "The file is larger than 16 megabytes, and was therefore not read. A plan is much smaller.")

	chooseAPlan         = text("Velg en planfil (.json) eller en arbeidsbok for samskaping (.xlsx). Du kan laste ned en tom arbeidsbok her på siden.", "Vel ei planfil (.json) eller ei arbeidsbok for samskaping (.xlsx). Du kan laste ned ei tom arbeidsbok her på sida.", "Choose a plan file (.json) or a co-creation workbook (.xlsx). You can download an empty workbook on this page.")
	chooseThePlanItself = text("Er det et dokument som er laget av planen? Velg da planfilen (.json) eller arbeidsboken (.xlsx) det ble laget av.", "Er det eit dokument som er laga av planen? Vel då planfila (.json) eller arbeidsboka (.xlsx) det blei laga av.", "Is it a document made from the plan? Then choose the plan file (.json) or the workbook (.xlsx) it was made from.")

	hasNationalID    = text("Planen har et fødselsnummer, et D-nummer eller et lignende nummer. Da blir det ikke laget dokumenter av den.", "Planen har eit fødselsnummer, eit D-nummer eller eit liknande nummer. Då blir det ikkje laga dokument av han.", "The plan has a national identity number. No documents are made from it.")
	removeNationalID = text("Slett nummeret i planen, og åpne den på nytt. Listen under sier hvor det står.", "Slett nummeret i planen, og opne han på nytt. Lista under seier kvar det står.", "Delete the number in the plan, and open it again. The list below says where it stands.")
	cannotKeepNewer  = text("Planen er skrevet i en nyere utgave enn denne siden kjenner. Den blir ikke skrevet her, for da kunne noe gå tapt.", "Planen er skriven i ei nyare utgåve enn denne sida kjenner. Han blir ikkje skriven her, for då kunne noko gå tapt.", "The plan is written in a newer edition than this page knows. It is not written here, because something could be lost.")
	useNewerPage     = text("Skaff en nyere utgave av denne siden.", "Skaff ei nyare utgåve av denne sida.", "Get a newer edition of this page.")
	nothingOpen      = text("Ingen plan er åpen.", "Ingen plan er open.", "No plan is open.")
	openAPlan        = text("Velg planen på nytt.", "Vel planen på nytt.", "Choose the plan again.")
	wentWrong        = text("Noe gikk galt: {reason}", "Noko gjekk gale: {reason}", "Something went wrong: {reason}")
	tryAgain         = text("Last siden på nytt, og prøv igjen.", "Last sida på nytt, og prøv igjen.", "Load the page again, and try again.")
)

// Words of a place.
var (
	onLine       = text("linje {line}", "linje {line}", "line {line}")
	atLine       = text("Det er på linje {line}.", "Det er på linje {line}.", "It is on line {line}.")
	numberInList = text("nummer {number}", "nummer {number}", "number {number}")
	inSheet      = text("Arket {sheet}", "Arket {sheet}", "Sheet {sheet}")
	inCell       = text("celle {cell}", "celle {cell}", "cell {cell}")
)
