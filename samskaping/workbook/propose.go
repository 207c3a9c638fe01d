package workbook

import "strings"

// propose makes an id that is not taken from what a thing is called, or from what things of its
// kind are called when it has no name of its own.
func propose(name, kind string, taken map[string]bool) string {
	id := slug(name)
	if id == "" {
		id = slug(kind)
	}
	if !taken[id] {
		return id
	}
	for n := 2; ; n++ {
		suffix := "-" + itoa(n)
		if numbered := strings.TrimRight(id[:min(len(id), idLength-len(suffix))], "-") + suffix; !taken[numbered] {
			return numbered
		}
	}
}

const idLength = 63 // the most characters an id has

// slug writes a text as an id: «Drop-in på biblioteket» is drop-in-pa-biblioteket.
func slug(text string) string {
	var id strings.Builder
	for _, r := range strings.ToLower(text) {
		letters, known := plainLetters[r]
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			id.WriteRune(r)
		case known:
			id.WriteString(letters)
		case id.Len() > 0 && !strings.HasSuffix(id.String(), "-"):
			id.WriteByte('-')
		}
	}
	s := id.String()
	return strings.Trim(s[:min(len(s), 48)], "-")
}

// plainLetters are the letters that Norwegian names are written with, as ids have them.
var plainLetters = map[rune]string{
	'æ': "ae", 'ø': "o", 'å': "a", 'ä': "a", 'ö': "o", 'ü': "u", 'é': "e", 'è': "e", 'ê': "e", 'ó': "o", 'ò': "o", 'ô': "o",
	'á': "a", 'à': "a", 'č': "c", 'đ': "d", 'ŋ': "n", 'š': "s", 'ŧ': "t", 'ž': "z", 'í': "i", 'ú': "u", 'ñ': "n", 'ç': "c",
}
