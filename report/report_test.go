package report_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestOptionsThatDoNotExistAreRefused(t *testing.T) {
	good := report.Options{Document: report.ProjectDescription, Format: report.HTML}
	for _, c := range []struct {
		name   string
		change func(*report.Options)
	}{
		{"no document", func(o *report.Options) { o.Document = "" }},
		{"a document nobody has written", func(o *report.Options) { o.Document = "novel" }},
		{"no format", func(o *report.Options) { o.Format = "" }},
		{"a format nobody has written", func(o *report.Options) { o.Format = "pdf" }},
		{"an audience that is neither", func(o *report.Options) { o.Audience = "friends" }},
		{"a language we do not speak", func(o *report.Options) { o.Lang = "de" }},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := good
			c.change(&o)
			out, err := report.Render(example(t, "minimal/plan.json"), o)
			require.ErrorIs(t, err, report.ErrUnknown)
			require.Empty(t, out)
		})
	}
	_, err := report.Render(nil, good)
	require.ErrorIs(t, err, samskaping.ErrNoPlan)
}

func TestNationalIdentityNumberBlocksEveryDocument(t *testing.T) {
	for _, audience := range []report.Audience{report.Internal, report.Public} {
		for _, format := range []report.Format{report.Markdown, report.HTML} {
			p := example(t, "minimal/plan.json")
			p.Background = "Kontakt " + syntheticID("018180") + " for mer."
			out, err := report.Render(p, report.Options{Document: report.ProjectDescription, Format: format, Audience: audience})
			require.ErrorIs(t, err, identity.ErrNationalID)
			require.Empty(t, out)
		}
	}
}

// syntheticID makes a national identity number that no person can have, from a date with 80
// added to the month.
func syntheticID(date string) string {
	for n := 100; n < 1000; n++ {
		digits := []byte(date)
		digits = append(digits, byte('0'+n/100), byte('0'+n/10%10), byte('0'+n%10))
		for _, weights := range [][]int{{3, 7, 6, 1, 8, 9, 4, 5, 2}, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}} {
			sum := 0
			for i, w := range weights {
				sum += w * int(digits[i]-'0')
			}
			if check := (11 - sum%11) % 11; check < 10 {
				digits = append(digits, byte('0'+check))
			} else {
				break
			}
		}
		if len(digits) == 11 {
			return string(digits)
		}
	}
	return ""
}

func TestPublicHoldsNoPersonsData(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.People[0].Name, p.People[0].Email, p.People[0].Phone = "Ola Nordmann", "ola.nordmann@example.no", "99 88 77 66"
	p.People[0].Public = false
	p.Activities[0].Description = "Spør Ola Nordmann, ola.nordmann@example.no eller 99 88 77 66."
	for _, format := range []report.Format{report.Markdown, report.HTML} {
		for _, audience := range []report.Audience{report.Public, ""} {
			public := render(t, p, report.Options{Format: format, Audience: audience})
			for _, secret := range []string{"Nordmann", "ola.", "99 88", "99\u00a088"} {
				require.NotContains(t, public, secret)
			}
			require.Contains(t, public, "Offentlig utgave")
		}
		internal := render(t, p, report.Options{Format: format, Audience: report.Internal})
		require.Contains(t, internal, "Ola Nordmann")
		require.Contains(t, internal, "99 88 77 66")
		require.Contains(t, internal, "Intern utgave")
	}
}

func TestPublicDoesNotCountFewPeople(t *testing.T) {
	few, enough := count(t, 4), count(t, 5)
	p := example(t, "minimal/plan.json")
	p.Subprojects[0].Participants = []samskaping.Participants{{Group: samskaping.Inhabitants, Count: few}, {Group: samskaping.Employees, Count: enough}}
	public := render(t, p, report.Options{Format: report.Markdown})
	require.Contains(t, public, "Innbyggere (færre enn 5) og ansatte (5)")
	require.Contains(t, markdown(t, p), "Innbyggere (4) og ansatte (5)")

	p.Activities = []samskaping.Activity{{ID: "kurs", Title: "Kurs", Status: samskaping.ActivityDone, Evaluation: samskaping.Evaluation{Attendance: few}}}
	require.Contains(t, render(t, p, report.Options{Format: report.Markdown}), "Færre enn 5 deltok")
	p.Activities[0].Evaluation.Attendance = count(t, 0)
	require.Contains(t, render(t, p, report.Options{Format: report.Markdown}), "0 deltok")
}

func count(t *testing.T, n int64) value.Count {
	t.Helper()
	c, err := value.NewCount(n)
	require.NoError(t, err)
	return c
}

func TestRenderDoesNotChangeThePlan(t *testing.T) {
	for _, audience := range []report.Audience{report.Internal, report.Public} {
		p := example(t, "halden/plan.json")
		before, err := json.Marshal(p)
		require.NoError(t, err)
		render(t, p, report.Options{Format: report.HTML, Audience: audience})
		after, err := json.Marshal(p)
		require.NoError(t, err)
		require.Equal(t, string(before), string(after))
	}
}

func TestSamePlanGivesSameBytes(t *testing.T) {
	for _, format := range []report.Format{report.Markdown, report.HTML} {
		first := render(t, example(t, "halden/plan.json"), report.Options{Format: format})
		for range 3 {
			require.Equal(t, first, render(t, example(t, "halden/plan.json"), report.Options{Format: format}))
		}
	}
}

func TestFooterTellsThePlansApart(t *testing.T) {
	checksum := func(p *samskaping.Plan, audience report.Audience) string {
		text := render(t, p, report.Options{Format: report.Markdown, Audience: audience})
		_, after, found := strings.Cut(text, "Kontrollsum: ")
		require.True(t, found)
		return after[:16]
	}
	p := example(t, "halden/plan.json")
	p.People[2].Name = "Kari Nordmann"
	require.Equal(t, checksum(p, report.Internal), checksum(p, report.Public), "the checksum is of the plan that was given")
	changed := example(t, "halden/plan.json")
	changed.Challenge += " "
	require.NotEqual(t, checksum(p, report.Internal), checksum(changed, report.Internal))
	require.Contains(t, markdown(t, p), "NO-BRC-123456785-digitalt-utenforskap, revisjon 2")
	require.Contains(t, markdown(t, example(t, "minimal/plan.json")), "moteplass-pa-torget")
}

func TestPlanOfANewerVersionIsShownWithoutChecksum(t *testing.T) {
	data, err := os.ReadFile("../examples/minimal/plan.json")
	require.NoError(t, err)
	p, _, err := samskaping.Decode([]byte(strings.Replace(string(data), "/schema/0.1/", "/schema/0.99/", 1)))
	require.NoError(t, err)
	require.NotNil(t, p)
	text := markdown(t, p)
	require.Contains(t, text, "Møteplass på Torget")
	require.NotContains(t, text, "Kontrollsum")
}

func TestEveryRunOfThePlanHasItsLanguage(t *testing.T) {
	p := example(t, "halden/plan.json")
	root := parse(t, render(t, p, report.Options{Format: report.HTML, Lang: value.NN}))
	require.Equal(t, "nn", root.all("html")[0].attr["lang"])
	languages := map[string][]string{}
	var walk func(n *node, lang string)
	walk = func(n *node, lang string) {
		if l := n.attr["lang"]; l != "" {
			lang = l
		}
		if s := strings.TrimSpace(n.text); s != "" {
			languages[s] = append(languages[s], lang)
		}
		for _, child := range n.children {
			walk(child, lang)
		}
	}
	walk(root, "")
	only := func(words string) string {
		require.NotEmpty(t, languages[words], words)
		langs := slices.Compact(slices.Sorted(slices.Values(languages[words])))
		require.Len(t, langs, 1, words)
		return langs[0]
	}
	require.Equal(t, "nb", only(p.Challenge))
	require.Equal(t, "nb", only(p.Goals[0].Title))
	require.Equal(t, "nb", only(p.Subprojects[0].Description))
	require.Equal(t, "nb", only(p.Title))
	require.Equal(t, "nn", only("Kvifor no"))
	require.Equal(t, "nn", only("Planlagd ressursinnsats"))
	require.Equal(t, "nn", only("Blant innbyggjarane"))
	require.NotContains(t, page(t, p), `lang="nn"`)
}

func TestBothFormatsSayTheSame(t *testing.T) {
	unescape := strings.NewReplacer(`\`, "", "&lt;", "<", "&gt;", ">", "&amp;", "&")
	words := func(s string) []string {
		all := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \n\t|*#:.-", r) })
		slices.Sort(all)
		return all
	}
	for _, name := range []string{"halden/plan.json", "halden/plan.en.json", "halden/plan-revision-1.json", "minimal/plan.json"} {
		p := example(t, name)
		for i := range p.Links {
			p.Links[i].URL = "" // an address is an attribute in one format and a word in the other
		}
		for i := range p.Organisations {
			p.Organisations[i].URL = ""
		}
		body := parse(t, page(t, p)).all("body")[0]
		html := words(body.said("nav", "svg", "summary", "a"))
		require.Empty(t, cmp.Diff(words(unescape.Replace(markdown(t, p))), html), name)
	}
}

func TestLargePlansGrowNoMoreThanTheyHold(t *testing.T) {
	t.Parallel() // with the others that take long
	small, twice := large(t, 50, 1000), large(t, 50, 2000)
	for _, document := range report.Documents() {
		for _, format := range []report.Format{report.Markdown, report.HTML} {
			if !slices.Contains(document.Formats(), format) {
				continue
			}
			one := len(render(t, small, report.Options{Document: document, Format: format}))
			two := len(render(t, twice, report.Options{Document: document, Format: format}))
			require.Less(t, two, 2*one+one/10, document)
		}
	}
}

// A name may be as long as the gate lets it be, and be referred to from everywhere.
func TestALongNameIsNotWrittenInFullByAllThatReferToIt(t *testing.T) {
	p := example(t, "minimal/plan.json")
	long := strings.Repeat("W", 20_000)
	p.Organisations = append(p.Organisations, samskaping.Organisation{ID: "lang", Name: long})
	p.People = append(p.People, samskaping.Person{ID: "rolle", Role: long, Public: true})
	for i := range 100 {
		id := value.ID(fmt.Sprintf("aktivitet-%d", i))
		p.Activities = append(p.Activities, samskaping.Activity{ID: id, Title: "Kurs", Responsible: []value.ID{"lang", "rolle"}[i%2]})
	}
	for _, document := range report.Documents() {
		for _, format := range []report.Format{report.Markdown, report.HTML} {
			if slices.Contains(document.Formats(), format) {
				out := render(t, p, report.Options{Document: document, Format: format})
				require.True(t, len(out) < 20*len(long), "%s is %d bytes", document, len(out))
			}
		}
	}
}

// Where the library's words name things of the plan, as in the workings of a price, they are as clean as the plan's.
func TestWordsAboutThePlanHaveNoControlCharacters(t *testing.T) {
	p := example(t, "halden/plan.json")
	changeTexts(p, func(s string) string { return "\x1b[2J\x00\u0085" + s + "\r\n\u202e" })
	for _, document := range report.Documents() {
		for _, format := range []report.Format{report.Markdown, report.HTML} {
			if slices.Contains(document.Formats(), format) {
				out := string(render(t, p, report.Options{Document: document, Format: format, Audience: report.Internal}))
				require.Empty(t, regexp.MustCompile(`[\x00-\x08\x0b-\x1f\x{7f}-\x{9f}\x{202e}]`).FindString(out), document)
			}
		}
	}
}

// What one document is made of is there for the next, and left as it was.
func TestAProjectMakesEachDocumentAsIfItWereTheOnlyOne(t *testing.T) {
	plan := example(t, "halden/plan.json")
	project, err := report.NewProject(plan)
	require.NoError(t, err)
	for _, document := range report.Documents() {
		for _, audience := range []report.Audience{report.Public, report.Internal} {
			t.Run(string(document)+"/"+string(audience), func(t *testing.T) {
				t.Parallel()
				o := report.Options{Document: document, Format: document.Formats()[0], Audience: audience}
				want, err := report.Render(plan, o)
				require.NoError(t, err)
				for range 2 {
					got, err := project.Render(o)
					require.NoError(t, err)
					require.True(t, bytes.Equal(want, got), "the same bytes")
				}
			})
		}
	}
}
