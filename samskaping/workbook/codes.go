package workbook

import (
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"

	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

var codelists = sync.OnceValue(schema.Codelists)

// codes are the codes of a list, nil when there is no such list.
func codes(list string) []schema.Code {
	for _, l := range codelists() {
		if l.Name == list {
			return l.Codes
		}
	}
	return nil
}

// codeName is a code in words, or the code itself when the words would not lead back to it.
func codeName(list, code string, lang value.Lang) string {
	name := schema.CodeLabel(list, code).In(lang)
	if codeOf(list, name, lang) != code {
		return code
	}
	return name
}

// plainWords are words with one space between them. On a Mac, a letter and its ring may be two characters.
func plainWords(text string) string { return strings.Join(strings.Fields(norm.NFC.String(text)), " ") }

// codeNames are all codes of a list in words, in the order of the list.
func codeNames(list string, lang value.Lang) []string {
	var names []string
	for _, code := range codes(list) {
		names = append(names, codeName(list, code.Code, lang))
	}
	return names
}

// codeOf is the code that is meant by a word: in the language of the workbook, the code itself,
// or in any of the languages, whatever spaces its words have. What is no code is returned as it is, for
// the gate to explain.
func codeOf(list, name string, lang value.Lang) string {
	written := plainWords(name)
	for _, l := range append([]value.Lang{lang, ""}, value.Langs()...) {
		for _, c := range codes(list) {
			label := c.Code
			if l != "" {
				label = c.Label.In(l)
			}
			if strings.EqualFold(label, written) {
				return c.Code
			}
		}
	}
	return name
}
