package schema

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// form is a way a value is written: the rule that speaks when it is not, and what to write.
type form struct {
	rule    finding.Rule
	suggest func(written string) value.Text
}

// forms are the written forms by the names the schema has for them.
var forms = map[string]form{
	"Money":              {moneyForm, suggestNumber(parses(value.ParseMoney), text("\"50000\" eller \"1250.50\"", "\"50000\" eller \"1250.50\"", "\"50000\" or \"1250.50\""))},
	"Hours":              {hoursForm, suggestNumber(parses(value.ParseHours), text("\"120\" eller \"7.5\"", "\"120\" eller \"7.5\"", "\"120\" or \"7.5\""))},
	"Decimal":            {decimalForm, suggestNumber(parses(value.ParseDecimal), text("\"0.12\" eller \"115\"", "\"0.12\" eller \"115\"", "\"0.12\" or \"115\""))},
	"FunctionCode":       {accountCodeForm, nothing},
	"ArtCode":            {accountCodeForm, nothing},
	"Date":               {dateForm, suggestDate},
	"Clock":              {clockForm, suggestClock},
	"ID":                 {idForm, suggestID},
	"ProjectID":          {projectIDForm, nothing},
	"OrganisationNumber": {organisationNumberForm, nothing},
	"MunicipalityNumber": {municipalityNumberForm, nothing},
	"CaseNumber":         {caseNumberForm, nothing},
	"WebAddress":         {webAddressForm, nothing},
	"EmailAddress":       {emailAddressForm, nothing},
}

func nothing(string) value.Text { return value.Text{} }

func parses[T any](parse func(string) (T, error)) func(string) bool {
	return func(s string) bool {
		_, err := parse(s)
		return err == nil
	}
}

// suggestNumber takes away what people write around a number. Where that does not give a number
// for certain, it shows how one is written.
func suggestNumber(reads func(string) bool, example value.Text) func(string) value.Text {
	return func(written string) value.Text {
		s := strings.ToLower(strings.TrimSpace(written))
		for _, word := range []string{"kroner", "kr.", "kr", "nok", "timer", "timar", "time", "t"} {
			s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, word), word))
		}
		bare := strings.TrimSuffix(strings.TrimSuffix(s, ",-"), ",–")
		if m := groupedByPoints.FindStringSubmatch(bare); m != nil {
			// 60.000,- and 1.250.000 are thousands. 100.500 alone may be that, or a slip of the
			// pen, and is asked about.
			whole := strings.ReplaceAll(bare, ".", "")
			if bare == strings.TrimSpace(written) && strings.Count(bare, ".") == 1 && m[2] == "" {
				return text("\"{n}\" hvis punktumet skiller tusener, eller ellers {example}", "\"{n}\" dersom punktumet skil tusen, eller elles {example}", "\"{n}\" if the point separates thousands, or otherwise {example}").
					Fill(value.Named("n", whole), named("example", example))
			}
			bare = whole
		}
		s = strings.Map(func(r rune) rune {
			switch {
			case unicode.IsSpace(r):
				return -1
			case r == ',':
				return '.'
			case r == '−':
				return '-'
			}
			return r
		}, bare)
		for _, whole := range []string{s, withTwoDecimals(s)} {
			if reads(whole) {
				return value.Same("\"" + whole + "\"")
			}
		}
		return example
	}
}

// withTwoDecimals is a number as amounts are written, when it has one decimal: other programs drop the last
// zero of 1250.50.
func withTwoDecimals(s string) string {
	if _, decimals, _ := strings.Cut(s, "."); len(decimals) == 1 {
		return s + "0"
	}
	return s
}

var (
	groupedByPoints = regexp.MustCompile(`^[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$`)
	norwegianDate   = regexp.MustCompile(`^([0-9]{1,2})[./] ?([0-9]{1,2})[./] ?([0-9]{4})$`)
	isoLikeDate     = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)
	clockLike       = regexp.MustCompile(`^([0-9]{1,2})[.: ]?([0-9]{2})$`)
)

// looksLikeDate reports whether a date is written right but is not in the calendar.
func looksLikeDate(written string) bool { return isoLikeDate.MatchString(written) }

func suggestDate(written string) value.Text {
	if m := norwegianDate.FindStringSubmatch(strings.TrimSpace(written)); m != nil {
		iso := m[3] + "-" + twoDigits(m[2]) + "-" + twoDigits(m[1])
		if _, err := value.ParseDate(iso); err == nil {
			return value.Same(iso)
		}
	}
	return value.Same("2026-11-21")
}

func suggestClock(written string) value.Text {
	if m := clockLike.FindStringSubmatch(strings.TrimSpace(written)); m != nil {
		clock := twoDigits(m[1]) + ":" + m[2]
		if _, err := value.ParseClock(clock); err == nil {
			return value.Same(clock)
		}
	}
	return value.Same("18:00")
}

func twoDigits(s string) string { return strings.Repeat("0", 2-len(s)) + s }

func suggestID(written string) value.Text {
	id := value.IDOf(written)
	if id.IsZero() {
		id = "drop-in-biblioteket"
	}
	return value.Same(id.String())
}

// vocabulary is what the properties of a type are called, by people too.
type vocabulary struct {
	typeName   string
	known      []string          // properties, in order of the alphabet
	words      []string          // names of properties, and what they are called
	properties map[string]string // by word
}

func newVocabulary(typeName string, known []string) vocabulary {
	v := vocabulary{typeName: typeName, known: known, properties: map[string]string{}}
	add := func(word, property string) {
		if _, there := v.properties[word]; !there && word != "" {
			v.properties[word] = property
			v.words = append(v.words, word)
		}
	}
	for _, property := range known {
		add(property, property)
	}
	for _, property := range known {
		for _, l := range value.Langs() {
			add(strings.ToLower(Label(typeName, property).Title.In(l)), property)
		}
	}
	return v
}

// hintUnknown says what was probably meant by a property that is not known: one that is spelt
// almost so, or whose Norwegian or English name it is.
func (v vocabulary) hintUnknown(name string) value.Text {
	if near, ok := Nearest(name, v.words); ok {
		property := v.properties[near]
		return text("Mente du «{near}» ({label})?", "Meinte du «{near}» ({label})?", "Did you mean “{near}” ({label})?").
			Fill(value.Named("near", property), named("label", lowerFirst(Label(v.typeName, property).Title)))
	}
	const most = 12
	known, more := v.known, ""
	if len(known) > most {
		known, more = known[:most], " …"
	}
	return text("Slett det, eller flytt innholdet til noe som finnes her: {known}.",
		"Slett det, eller flytt innhaldet til noko som finst her: {known}.",
		"Delete it, or move the content to something that exists here: {known}.").Fill(value.Named("known", strings.Join(known, ", ")+more))
}

// hintCode says which code was probably meant, and which there are.
func hintCode(written string, list Codelist) value.Text {
	words := map[string]string{}
	for _, c := range list.Codes {
		words[c.Code] = c.Code
		for _, l := range value.Langs() {
			words[strings.ToLower(c.Label.In(l))] = c.Code
		}
	}
	near, found := Nearest(strings.ToLower(strings.TrimSpace(written)), slices.Sorted(maps.Keys(words)))
	codes := func(l value.Lang) string {
		var out []string
		for _, c := range list.Codes {
			label := " (" + c.Label.In(l) + ")"
			if c.Label.In(l) == c.Code {
				label = ""
			}
			if !found || c.Code != words[near] {
				out = append(out, c.Code+label)
			}
		}
		return strings.Join(out, ", ")
	}
	others := value.Arg{Name: "others", Text: value.EachLang(codes)}
	if found {
		return text("Mente du «{near}»? De andre er: {others}.", "Meinte du «{near}»? Dei andre er: {others}.", "Did you mean “{near}”? The others are: {others}.").
			Fill(value.Named("near", words[near]), others)
	}
	return text("Bruk en av disse: {others}.", "Bruk ein av desse: {others}.", "Use one of these: {others}.").Fill(others)
}

// Nearest returns the word that is the fewest changed letters away from what is written, if they are
// few. Of several such words, it is the one that is closest in length.
func Nearest(written string, words []string) (string, bool) {
	length := utf8.RuneCountInString(written)
	if length > 80 {
		return "", false
	}
	written = strings.ToLower(written)
	best, fewest, closest := "", length/3+1, 0
	for _, w := range words {
		longer := utf8.RuneCountInString(w) - length
		longer = max(longer, -longer)
		if longer > fewest {
			continue // at least so many letters must change
		}
		d := distance(written, strings.ToLower(w))
		if d < fewest || d == fewest && (best == "" || longer < closest) {
			best, fewest, closest = w, d, longer
		}
	}
	return best, best != ""
}

// distance counts the letters that must be added, removed or changed to make one word the other
// (Levenshtein).
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j := range to {
			cost := diagonal
			if from[i] != to[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}

func lowerFirst(t value.Text) value.Text {
	lower := func(s string) string {
		r, size := utf8.DecodeRuneInString(s)
		return string(unicode.ToLower(r)) + s[size:]
	}
	return value.Text{NB: lower(t.NB), NN: lower(t.NN), EN: lower(t.EN)}
}
