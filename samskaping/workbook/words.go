package workbook

import (
	"strings"
	"unicode/utf16"

	"github.com/samskaping/sdk/samskaping/value"
)

// words are the workbook's own words in one language.
type words struct{ lang value.Lang }

func wordsIn(lang value.Lang) words { return words{lang} }

func (w words) say(t value.Text) string { return t.In(w.lang) }

// The words in cells and headings.
var (
	yes     = text("ja", "ja", "yes")
	no      = text("nei", "nei", "no")
	cutMark = text("[Teksten er lengre enn Excel tar. Resten står i planfilen.]", "[Teksten er lengre enn Excel tek. Resten står i planfila.]", "[The text is longer than Excel takes. The rest is in the plan file.]")

	fieldTitle = text("Felt", "Felt", "Field")
	valueTitle = text("Innhold", "Innhald", "Content")
	helpTitle  = text("Slik fyller du ut", "Slik fyller du ut", "How to fill in")

	severalLines = text("Skriv flere på hver sin linje (Alt+Enter).", "Skriv fleire på kvar si linje (Alt+Enter).", "Write several on a line each (Alt+Enter).")
	chooseFrom   = text("Velg mellom: ", "Vel mellom: ", "Choose among: ")
	parentHelp   = text("Velg id-en til det raden hører til, fra arket «{sheet}».", "Vel id-en til det rada høyrer til, frå arket «{sheet}».", "Choose the id of what the row belongs to, from the sheet “{sheet}”.")
	notInList    = text("Velg en av verdiene i nedtrekkslisten, eller tøm cellen.", "Vel ein av verdiane i nedtrekkslista, eller tøm cella.", "Choose one of the values in the drop-down list, or empty the cell.")
	idOfThing    = text("{thing} (id)", "{thing} (id)", "{thing} (id)")
)

// kindNames and examples say what a cell was expected to hold, and how that is written.
var (
	kindNames = map[kind]value.Text{
		boolKind:    text("ja eller nei", "ja eller nei", "yes or no"),
		moneyKind:   text("et beløp i kroner", "eit beløp i kroner", "an amount in kroner"),
		hoursKind:   text("et antall med høyst to desimaler", "eit tal med høgst to desimalar", "a number with at most two decimals"),
		decimalKind: text("et tall med høyst seks desimaler", "eit tal med høgst seks desimalar", "a number with at most six decimals"),
		countKind:   text("et helt tall", "eit heilt tal", "a whole number"),
		dateKind:    text("en dato", "ein dato", "a date"),
		clockKind:   text("et klokkeslett", "eit klokkeslett", "a time of day"),
	}
	examples = map[kind]value.Text{
		boolKind:    text("ja eller nei", "ja eller nei", "yes or no"),
		moneyKind:   text("kroner og eventuelt to desimaler, for eksempel 50000 eller 1250,50", "kroner og eventuelt to desimalar, til dømes 50000 eller 1250,50", "kroner with two decimals if needed, such as 50000 or 1250.50"),
		hoursKind:   text("bare tallet, for eksempel 120 eller 7,5", "berre talet, til dømes 120 eller 7,5", "the number only, such as 120 or 7.5"),
		decimalKind: text("bare tallet, for eksempel 115 eller 0,25", "berre talet, til dømes 115 eller 0,25", "the number only, such as 115 or 0.25"),
		countKind:   text("et helt tall fra 0 og oppover, for eksempel 34", "eit heilt tal frå 0 og oppover, til dømes 34", "a whole number from 0 upwards, such as 34"),
		dateKind:    text("dag, måned og år, for eksempel 21.11.2026", "dag, månad og år, til dømes 21.11.2026", "day, month and year, such as 21.11.2026"),
		clockKind:   text("time og minutt, for eksempel 18:30", "time og minutt, til dømes 18:30", "hour and minute, such as 18:30"),
	}
)

var percentExample = text("prosenten som et tall, for eksempel 12 eller 7,5", "prosenten som eit tal, til dømes 12 eller 7,5", "the percentage as a number, such as 12 or 7.5")

var percentsExample = text("prosentene som tall, ett på hver linje, for eksempel 25 og 7,5", "prosentane som tal, eitt på kvar linje, til dømes 25 og 7,5", "the percentages as numbers, one on each line, such as 25 and 7.5")

// example is how a value of the column is written.
func (c *column) example() value.Text {
	if c.percent && c.many {
		return percentsExample
	}
	if c.percent {
		return percentExample
	}
	return examples[c.kind]
}

// The words of the front sheet.
var (
	frontName  = text("Les meg først", "Les meg først", "Read me first")
	newPlan    = text("Ny samskapingsplan", "Ny samskapingsplan", "New co-creation plan")
	contents   = text("Ark", "Ark", "Sheet")
	about      = text("Hva det handler om", "Kva det handlar om", "What it is about")
	planAbout  = text("Det planen sier én gang: hvem, hva, hvorfor og når.", "Det planen seier éin gong: kven, kva, kvifor og når.", "What the plan says once: who, what, why and when.")
	rowsFilled = text("Rader", "Rader", "Rows")
)

// disbenefitHelp is what the sheets of disbenefits are about. They are of the same types as those of
// benefits, but what is done there is to lose less.
var disbenefitHelp = map[string]value.Text{
	"benefitPlan.disbenefits.measures":   text("Før opp det dere gjør for å unngå ulempen eller gjøre den mindre.", "Før opp det de gjer for å unngå ulempa eller gjere ho mindre.", "List what you do to avoid the disbenefit or make it smaller."),
	"benefitPlan.disbenefits.uses":       text("Før opp hvordan ulempen viser seg, for eksempel at tid eller penger må tas fra noe annet. Skriv hvor mange prosent hver del er.", "Før opp korleis ulempa viser seg, til dømes at tid eller pengar må takast frå noko anna. Skriv kor mange prosent kvar del er.", "List how the disbenefit shows, such as time or money that must be taken from something else. Write how many per cent each part is."),
	"benefitPlan.disbenefits.enables":    text("Før opp gevinster eller ulemper utenfor prosjektet som kommer på grunn av denne ulempen.", "Før opp gevinstar eller ulemper utanfor prosjektet som kjem på grunn av denne ulempa.", "List benefits or disbenefits outside the project that come because of this disbenefit."),
	"benefitPlan.disbenefits.sharedWith": text("Før opp andre kommuner som rapporterer sin del av den samme ulempen.", "Før opp andre kommunar som rapporterer sin del av den same ulempa.", "List other municipalities that report their share of the same disbenefit."),
}

// paragraph is a heading and a text on the front sheet.
type paragraph struct{ heading, text value.Text }

var frontParagraphs = map[edition][]paragraph{
	internal: {
		{text("Hva er dette?", "Kva er dette?", "What is this?"),
			text("Hele prosjektplanen som arbeidsbok. Du kan endre den her og lese den tilbake, og da er det bare det du har endret, som blir endret i planen.", "Heile prosjektplanen som arbeidsbok. Du kan endre han her og lese han tilbake, og då er det berre det du har endra, som blir endra i planen.", "The whole project plan as a workbook. You can change it here and read it back, and only what you have changed is changed in the plan.")},
		{text("Intern", "Intern", "Internal"),
			text("Arbeidsboken inneholder alt som står i planen, også navn, e-post og telefon, og en skjult kopi av hele planen. Del den bare med dem som skal se alt. Skal den vises fram, lager du en offentlig utgave.", "Arbeidsboka inneheld alt som står i planen, også namn, e-post og telefon, og ein skjult kopi av heile planen. Del ho berre med dei som skal sjå alt. Skal ho visast fram, lagar du ei offentleg utgåve.", "The workbook holds everything in the plan, also names, e-mail and telephone, and a hidden copy of the whole plan. Share it only with those who may see everything. To show it to others, make a public edition.")},
	},
	public: {
		{text("Hva er dette?", "Kva er dette?", "What is this?"),
			text("Prosjektplanen slik alle kan se den. Personopplysninger som ikke er offentlige, er tatt ut.", "Prosjektplanen slik alle kan sjå han. Personopplysningar som ikkje er offentlege, er tekne ut.", "The project plan as anyone may see it. Personal data that are not public have been taken out.")},
		{text("Kan ikke leses tilbake", "Kan ikkje lesast tilbake", "Cannot be read back"),
			text("Denne utgaven er bare til å se på. Det du endrer her, kommer ikke med i planen. Bruk den interne arbeidsboken til det.", "Denne utgåva er berre til å sjå på. Det du endrar her, kjem ikkje med i planen. Bruk den interne arbeidsboka til det.", "This edition is only for looking at. What you change here does not reach the plan. Use the internal workbook for that.")},
	},
	template: {
		{text("Hva er dette?", "Kva er dette?", "What is this?"),
			text("En tom samskapingsplan. Begynn med arket «{plan}», og fyll ut det dere vet. Alt annet kan vente.", "Ein tom samskapingsplan. Start med arket «{plan}», og fyll ut det de veit. Alt anna kan vente.", "An empty co-creation plan. Begin with the sheet “{plan}”, and fill in what you know. Everything else can wait.")},
		{text("Intern", "Intern", "Internal"),
			text("Navn, e-post og telefon som du skriver her, er for prosjektet selv. De tas ut når det lages noe offentlig av planen, hvis ikke personen er merket som offentlig.", "Namn, e-post og telefon som du skriv her, er for prosjektet sjølv. Dei blir tekne ut når det blir laga noko offentleg av planen, om ikkje personen er merkt som offentleg.", "Names, e-mail and telephone that you write here are for the project itself. They are taken out of whatever is made public of the plan, unless the person is marked as public.")},
	},
}

// howTo stands on the front sheet of the workbooks that can be read back.
var howTo = []paragraph{
	{text("Ark og rader", "Ark og rader", "Sheets and rows"),
		text("Arket «{plan}» har det som sies én gang. De andre arkene er lister med én rad for hver ting. Legg til rader nederst eller inne i listen, slett hele rader, og flytt dem slik du vil ha rekkefølgen i planen.", "Arket «{plan}» har det som blir sagt éin gong. Dei andre arka er lister med éi rad for kvar ting. Legg til rader nedst eller inne i lista, slett heile rader, og flytt dei slik du vil ha rekkjefølgja i planen.", "The sheet “{plan}” has what is said once. The other sheets are lists with one row for each thing. Add rows at the end or inside the list, delete whole rows, and move them into the order you want in the plan.")},
	{text("Hjelp i cellene", "Hjelp i cellene", "Help in the cells"),
		text("Klikk på en celle for å se hva som skal stå der. Mange celler har en nedtrekksliste. I hver rad som er i bruk, må kolonner merket med * fylles ut. Det dere ikke vet ennå, lar dere stå tomt. Tomt betyr ikke null.", "Klikk på ei celle for å sjå kva som skal stå der. Mange celler har ei nedtrekksliste. I kvar rad som er i bruk, må kolonnar merkte med * fyllast ut. Det de ikkje veit enno, lèt de stå tomt. Tomt tyder ikkje null.", "Click a cell to see what belongs there. Many cells have a drop-down list. In every row that is in use, columns marked with * must be filled in. Leave empty what you do not know yet. Empty does not mean zero.")},
	{text("Id-er", "Id-ar", "Ids"),
		text("Id-en er navnet som andre ark bruker når de viser til en rad, for eksempel «drop-in-biblioteket»: små bokstaver a–z, tall og bindestrek. Lar du id-en stå tom i en ny rad, blir den laget av tittelen.", "Id-en er namnet som andre ark bruker når dei viser til ei rad, til dømes «drop-in-biblioteket»: små bokstavar a–z, tal og bindestrek. Lèt du id-en stå tom i ei ny rad, blir han laga av tittelen.", "The id is the name other sheets use to refer to a row, such as “drop-in-library”: small letters a–z, digits and hyphens. If you leave the id of a new row empty, it is made from the title.")},
	{text("Flere i samme celle", "Fleire i same celle", "Several in one cell"),
		text("Der det kan stå flere verdier, skriver du dem på hver sin linje (Alt+Enter).", "Der det kan stå fleire verdiar, skriv du dei på kvar si linje (Alt+Enter).", "Where there may be several values, write them on a line each (Alt+Enter).")},
	{text("La være i fred", "La vere i fred", "Leave alone"),
		text("Ikke slett den skjulte første raden eller den skjulte første kolonnen i arkene, og ikke slå sammen celler. Egne kolonner og ark kan du legge til, men de blir ikke med i planen.", "Ikkje slett den skjulte første rada eller den skjulte første kolonnen i arka, og ikkje slå saman celler. Eigne kolonnar og ark kan du leggje til, men dei blir ikkje med i planen.", "Do not delete the hidden first row or the hidden first column of the sheets, and do not merge cells. You may add columns and sheets of your own, but they do not become a part of the plan.")},
}

// parentTitle is the heading of the column that says what a row belongs to.
func (w words) parentTitle(s *sheet) value.Text {
	return idOfThing.Fill(value.Arg{Name: "thing", Text: s.parent.thing()})
}

// sheetNames gives each sheet a name that no other has, in at most 31 characters: the fullest of
// its names that has room, else what there is room for.
func (w words) sheetNames(l *layout) map[*sheet]string {
	taken := map[string]bool{hiddenSheet: true, listSheet: true}
	take := func(name string) string {
		if taken[strings.ToLower(name)] {
			return ""
		}
		taken[strings.ToLower(name)] = true
		return name
	}
	take(sheetName(w.say(frontName)))
	names := map[*sheet]string{}
	for _, s := range l.sheets {
		for _, name := range s.names {
			if whole := w.say(name); names[s] == "" && cutTo(whole, sheetNameLimit) == whole {
				names[s] = take(sheetName(whole))
			}
		}
		for n := 1; names[s] == ""; n++ {
			suffix := ""
			if n > 1 {
				suffix = " " + itoa(n)
			}
			names[s] = take(cutTo(wholeWords(w.say(s.names[0])), sheetNameLimit-len(suffix)) + suffix)
		}
	}
	return names
}

const sheetNameLimit = 31

// wholeWords is a name for a sheet without the half of a word at its end.
func wholeWords(name string) string {
	cut := sheetName(name)
	if rest, begins := strings.CutPrefix(name, cut); begins && rest != "" && rest[0] != ' ' && strings.Contains(cut, " ") {
		return cut[:strings.LastIndex(cut, " ")]
	}
	return cut
}

// sheetName takes out of a name what Excel refuses in the name of a sheet, or in a formula with it.
func sheetName(name string) string {
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]&<>`, r) {
			return ' '
		}
		return r
	}, name)
	return strings.Trim(cutTo(strings.Join(strings.Fields(name), " "), sheetNameLimit), "' ")
}

// cutTo keeps the beginning of a text, at most so many characters as Excel counts them.
func cutTo(text string, most int) string {
	units := 0
	for i, r := range text {
		if units += utf16.RuneLen(r); units > most {
			return strings.TrimSpace(text[:i])
		}
	}
	return text
}
