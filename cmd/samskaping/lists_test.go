package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is wrong with a list or a choice is told with the reason, in the language of the reader.
func TestAggregateSaysWhatIsWrongWithAList(t *testing.T) {
	report := file(t, "a.json", reported)
	lists := func(option, content string, more ...string) []string {
		return append([]string{option, file(t, "list", content)}, more...)
	}
	for _, c := range []struct {
		args   []string
		nb, nn string
	}{
		{lists("-expected", "3101;2024\nHalden;2024\n"), "rad 2: «Halden» er ikke et kommunenummer", "rad 2: «Halden» er ikkje eit kommunenummer"},
		{lists("-expected", "3101;24\n"), "rad 1: «24» er ikke et år fra 1900 til 2199", "rad 1: «24» er ikkje eit år frå 1900 til 2199"},
		{lists("-expected", "3101;2024\n3105\n"), "rad 2: den har for få eller for mange celler", "rad 2: ho har for få eller for mange celler"},
		{lists("-expected", "3101;\"20\"24\n"), "rad 1: et anførselstegn står", "rad 1: eit hermeteikn står"},
		{lists("-expected", `[{"municipality": "31", "year": 2024}]`), "nummer 1 i listen: «31» er ikke et kommunenummer", "nummer 1 i lista: «31» er ikkje eit kommunenummer"},
		{lists("-expected", `[{"municipality": "3101", "year": "2024"}]`), "nummer 1 i listen: det som står i «year», er ikke av det slaget", "nummer 1 i lista: det som står i «year», er ikkje av det slaget"},
		{lists("-population", "3101;31 000\n"), "rad 1: «31 000» er ikke et helt tall", "rad 1: «31 000» er ikkje eit heilt tal"},
		{lists("-population", "3101;31000\n3101;31000\n"), "rad 2: kommunen 3101 står i en rad over også", "rad 2: kommunen 3101 står i ei rad over også"},
		{lists("-decisions", `[{"indicator": "x"}]`), "nummer 1 i listen: «indicator» er ikke et felt her", "nummer 1 i lista: «indicator» er ikkje eit felt her"},
		{lists("-decisions", `[{"doubt": "x", "count": "yes"}, {"count": "yes"}]`), "nummer 2 i listen: «doubt» mangler", "nummer 2 i lista: «doubt» manglar"},
		{lists("-decisions", `[{"doubt": "x", "count": "maybe"}]`), "nummer 1 i listen: «count» skal være yes eller no", "nummer 1 i lista: «count» skal vere yes eller no"},
		{lists("-decisions", `[{"doubt": "x", "count": "no"}, {"doubt": "x", "count": "no"}]`), "nummer 2 i listen: tvilen «x» er avgjort", "nummer 2 i lista: tvilen «x» er avgjord"},
		{lists("-decisions", `[{"doubt": "x", "date": "i går"}]`), "nummer 1 i listen: en verdi er ikke skrevet", "nummer 1 i lista: ein verdi er ikkje skriven"},
		{lists("-decisions", `[{"doubt" "x"}]`), "nummer 1 i listen: det er ikke riktig JSON", "nummer 1 i lista: det er ikkje rett JSON"},
		{lists("-decisions", `[{"doubt": "x"`), "den slutter midt i", "ho sluttar midt i"},
		{lists("-decisions", `[{"doubt": "x", "count": "no"}`), "den slutter midt i", "ho sluttar midt i"},
		{lists("-decisions", ""), "det skal være én liste i JSON", "det skal vere éi liste i JSON"},
		{lists("-decisions", `{"doubt": "x"}`), "det skal være én liste i JSON", "det skal vere éi liste i JSON"},
		{lists("-decisions", `[] []`), "det skal være én liste i JSON", "det skal vere éi liste i JSON"},
		{lists("-deflators", "2024;4,3\n2024;4,3\n", "-price-year", "2024"), "rad 2: året 2024 står i en rad over også", "rad 2: året 2024 står i ei rad over også"},
		{lists("-deflators", "2024;4,3\n2025;mye\n", "-price-year", "2024"), "rad 2: «mye» er ikke et tall i prosent", "rad 2: «mye» er ikkje eit tal i prosent"},
		{lists("-deflators", "2024;-100\n", "-price-year", "2024"), "rad 1: «-100» prosent kan ikke stemme", "rad 1: «-100» prosent kan ikkje stemme"},
		{lists("-deflators", "2024;"+strings.Repeat("9", 1000)+"\n", "-price-year", "2024"), strings.Repeat("9", 60) + "…» er ikke et tall", strings.Repeat("9", 60) + "…» er ikkje eit tal"},
		{lists("-deflators", "\xff\xfe2\x000\x002\x004\x00;\x004\x00", "-price-year", "2024"), "UTF-16", "UTF-16"},
		{lists("-population", "\xff\xfe3\x001\x000\x001\x00\t\x005\x00"), "lagret som Unicode-tekst", "lagra som Unicode-tekst"},
		{lists("-expected", "\xfe\xff\x00[\x00]"), "UTF-16", "UTF-16"},
		{lists("-decisions", "\xff\xfe[\x00]\x00"), "UTF-16", "UTF-16"},
		{lists("-expected", `{"municipality": "3101", "year": 2024}`), "den skal være CSV med kommunenummer;år på hver rad, slik som 3101;2024, eller JSON", "ho skal vere CSV med kommunenummer;år på kvar rad"},
		{lists("-expected", "\ufeff\n"+`{"a": `), "den skal være CSV med kommunenummer;år", "ho skal vere CSV med kommunenummer;år"},
		{lists("-expected", `"3101;2024"`), "den skal være CSV med kommunenummer;år", "ho skal vere CSV med kommunenummer;år"},
		{lists("-expected", "PK\x03\x04\x00"), "den skal være CSV med kommunenummer;år", "ho skal vere CSV med kommunenummer;år"},
		{lists("-population", `[{"municipality": "3101", "inhabitants": 31000}]`), "den skal være CSV med kommunenummer;innbyggere", "ho skal vere CSV med kommunenummer;innbyggjarar"},
		{lists("-deflators", `{"2024": 4.3}`, "-price-year", "2024"), "den skal være CSV med år;prosent", "ho skal vere CSV med år;prosent"},
		{lists("-population", "kommune;innbyggere\r3101;31000\r3105;mange\r"), "rad 3: «mange» er ikke et helt tall", "rad 3: «mange» er ikkje eit heilt tal"},
		{[]string{"-threshold", "99999999999999999999", "-vintage", "2024-12-31"}, "«-threshold»", "«-threshold»"},
		{[]string{"-vintage", "2024-12-31", "-threshold=x"}, "«-threshold»", "«-threshold»"},
		{[]string{"-vintage", "2024-12-31", "-title"}, "«-title»", "«-title»"},
		{[]string{"-threshold", "2"}, "«2» passer ikke for -threshold, som ikke kan være under 3.", "«2» passar ikkje for -threshold, som ikkje kan vere under 3."},
		{[]string{"-vintage", "2999-01-01"}, "«2999-01-01» passer ikke for -vintage. Skriv en dag som finnes, fra 2019-01-01 til 2199-12-31.", "«2999-01-01» passar ikkje for -vintage. Skriv ein dag som finst, frå 2019-01-01 til 2199-12-31."},
		{[]string{"-vintage", "2018-12-31"}, "«2018-12-31» passer ikke for -vintage. Skriv en dag som finnes, fra 2019-01-01 til 2199-12-31. Kommunene før det er ikke kjent her.", "«2018-12-31» passar ikkje for -vintage. Skriv ein dag som finst, frå 2019-01-01 til 2199-12-31. Kommunane før det er ikkje kjende her."},
	} {
		for lang, want := range map[string]string{"nb": c.nb, "nn": c.nn} {
			code, out, err := run(t, "", append([]string{"aggregate", "-lang", lang, report}, c.args...)...)
			require.Contains(t, []int{exitUsage, exitIO}, code, want)
			require.Empty(t, out)
			require.Contains(t, err, want)
		}
	}
}

// Excel can save with the line ends of old Macs, and with a mark before the text.
func TestListsAreReadWithAnyLineEnds(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", "\r"} {
		list := func(rows ...string) []byte { return []byte("\ufeff" + strings.Join(rows, end) + end) }
		expected, err := readExpected(list("kommune;år", "3101;2024", "3105;2024"))
		require.NoError(t, err)
		require.Len(t, expected, 2, "%q", end)
		population, err := readPopulation(list("kommune\tinnbyggere", "3101\t31000", "3105\t58000"))
		require.NoError(t, err)
		require.Len(t, population, 2, "%q", end)
		deflators, err := readDeflators(list("2023;5,5", "2024;3,1"))
		require.NoError(t, err)
		require.Len(t, deflators, 2, "%q", end)
		expected, err = readExpected(list("[", `{"municipality": "3101", "year": 2024}`, "]"))
		require.NoError(t, err)
		require.Len(t, expected, 1, "%q", end)
	}
}
