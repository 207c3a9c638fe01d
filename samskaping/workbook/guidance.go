package workbook

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/value"
)

// withoutAsides is guidance without the names of properties and codes in parentheses, which only a plan
// file has.
func withoutAsides(help value.Text) value.Text {
	return value.Text{NB: aside().ReplaceAllString(help.NB, ""), NN: aside().ReplaceAllString(help.NN, ""), EN: aside().ReplaceAllString(help.EN, "")}
}

// aside is a name in parentheses, such as (likely).
var aside = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(` \([a-z]+(-[a-z]+)*\)`) })

// asTyped is the guidance of a number, for a cell: spreadsheets take the decimal sign of their own
// language, and in Norwegian they make a date of 7.5.
func asTyped(help value.Text) value.Text {
	comma := func(help string) string {
		return decimalPoint().ReplaceAllString(strings.ReplaceAll(help, "punktum", "komma"), "$1,$2")
	}
	return value.Text{NB: comma(help.NB), NN: comma(help.NN), EN: help.EN}
}

// decimalPoint is the point in 7.5.
var decimalPoint = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(\d)\.(\d)`) })

// asAnswered is the guidance of a property that is true or false, for a cell where one answers
// yes or no.
func asAnswered(help value.Text) value.Text {
	answer := func(help, yes string) string { return strings.ReplaceAll(help, " true ", " "+yes+" ") }
	return value.Text{NB: answer(help.NB, yes.NB), NN: answer(help.NN, yes.NN), EN: answer(help.EN, yes.EN)}
}

// asChosen is the guidance of a property that is a code, for a cell where one chooses a name: the
// drop-down shows the names, and takes nothing else.
func asChosen(help value.Text, list string) value.Text {
	for _, c := range codes(list) {
		if !isNamedIn(help, c.Code) {
			continue
		}
		help = value.Text{
			NB: named(help.NB, c.Code, codeName(list, c.Code, value.NB), "«", "»"),
			NN: named(help.NN, c.Code, codeName(list, c.Code, value.NN), "«", "»"),
			EN: named(help.EN, c.Code, codeName(list, c.Code, value.EN), "“", "”"),
		}
	}
	return help
}

// asNames is guidance that speaks of codes, for a list that shows names.
func asNames(help value.Text) value.Text {
	return value.Text{NB: withoutCodes[value.NB].Replace(help.NB), NN: withoutCodes[value.NN].Replace(help.NN), EN: withoutCodes[value.EN].Replace(help.EN)}
}

// withoutCodes are the ways guidance asks for a code, and how it asks for what a list shows.
var withoutCodes = map[value.Lang]*strings.Replacer{
	value.NB: strings.NewReplacer(
		"Velg koden fra listen som sier ", "Velg fra listen ", "Velg koden fra listen for ", "Velg fra listen ",
		"Velg en kode fra listen", "Velg fra listen", "Velg én eller flere koder fra listen for ", "Velg fra listen ",
		"listen koden som sier ", "listen ", "listen kodene som sier ", "listen ",
		"listen koden for ", "listen ", "listen kodene for ", "listen ", "listen en kode fra", "listen et tall fra",
		"Koden «", "Valget «", "en slik kode", "et slikt valg"),
	value.NN: strings.NewReplacer(
		"Vel koden frå lista som seier ", "Vel frå lista ", "Vel koden frå lista for ", "Vel frå lista ",
		"Vel ein kode frå lista", "Vel frå lista", "Vel éin eller fleire kodar frå lista for ", "Vel frå lista ",
		"lista koden som seier ", "lista ", "lista kodane som seier ", "lista ",
		"lista koden for ", "lista ", "lista kodane for ", "lista ", "lista ein kode frå", "lista eit tal frå",
		"Koden «", "Valet «", "ein slik kode", "eit slikt val"),
	value.EN: strings.NewReplacer(
		"Choose the code from the list that says ", "Choose from the list ", "Choose the code from the list for ", "Choose from the list ",
		"Choose a code from the list", "Choose from the list", "Choose one or more codes from the list for ", "Choose from the list ",
		"choose the code that says ", "choose ", "choose the codes that say ", "choose ",
		"choose the code for ", "choose ", "choose the codes for ", "choose ", "choose a code from", "choose a number from",
		"The code “", "The choice “", "such a code", "such a choice"),
}

// isNamedIn reports whether a code stands in a text as a code. A word that is a code by chance, such
// as “for” in English, does not stand in all three languages.
func isNamedIn(help value.Text, code string) bool {
	return wordIn(help.NB, code) >= 0 && wordIn(help.NN, code) >= 0 && wordIn(help.EN, code) >= 0
}

// named puts the name of a code where a text first has the code. A code in parentheses explains
// words that say the same, and words after a code that only repeat its name go.
func named(help, code, name, before, after string) string {
	numbered := strings.HasPrefix(strings.Replace(name, "−", "-", 1), code+" ") && code[len(code)-1] <= '9'
	if strings.Contains(help, " ("+code+")") || strings.Contains(help, before+name+after) || numbered {
		return help // it reads as the list does
	}
	at := wordIn(help, code)
	if strings.EqualFold(name, code) {
		before, name, after = "", code, ""
	}
	return help[:at] + before + name + after + withoutEcho(help[at+len(code):], name)
}

// withoutEcho takes away the explanation of a code when most of its words, short ones aside, are in the
// name too: for lederen after «leder».
func withoutEcho(rest, name string) string {
	for _, begins := range []string{" for ", " når ", " when "} {
		tail, explained := strings.CutPrefix(rest, begins)
		if !explained {
			continue
		}
		end := len(tail)
		for _, stop := range []string{",", ".", ":", " eller ", " or ", " og ", " and "} {
			if i := strings.Index(tail, stop); i >= 0 {
				end = min(end, i)
			}
		}
		said, again := 0, 0
		for _, word := range strings.Fields(strings.ToLower(tail[:end])) {
			repeats := slices.ContainsFunc(strings.Fields(strings.ToLower(name)), func(n string) bool { return len(n) > 2 && strings.HasPrefix(word, n[:3]) })
			if repeats {
				again++
			}
			if repeats || utf8.RuneCountInString(word) > 3 {
				said++
			}
		}
		if again*2 > said {
			return tail[end:]
		}
	}
	return rest
}

// wordIn is where a word first stands in a text by itself, -1 where it does not.
func wordIn(text, word string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return -1
		}
		at := from + i
		last, _ := utf8.DecodeLastRuneInString(text[:at])
		if !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != '-' && !beginsWord(text[at+len(word):]) {
			return at
		}
		from = at + len(word)
	}
}

// beginsWord reports whether a text goes on as the word before it does.
func beginsWord(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(first) || unicode.IsDigit(first) || first == '-'
}
