package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"math/rand/v2"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
	"github.com/samskaping/sdk/schema"
)

// What is planted anywhere in a plan comes out nowhere that is public: persons' names, addresses
// and numbers in the fields for them and in any text, and national identity numbers.
func TestNothingPersonalIsPublic(t *testing.T) {
	t.Parallel() // with the others that take long
	for seed := range uint64(4) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			g := &gardener{rand: rand.New(rand.NewPCG(seed, 10)), plan: example(t, "halden/plan.json")}
			g.persons()
			g.texts(90, func() string { return g.one(g.name, g.email, g.phone) })
			outputs := publicOutputs(t, g.plan, nil)
			require.Greater(t, len(outputs), 15)
			g.search(t, outputs)
		})
	}
}

func TestNoNationalIdentityNumberIsPublic(t *testing.T) {
	t.Parallel() // with the others that take long
	for seed := range uint64(20) {
		g := &gardener{rand: rand.New(rand.NewPCG(seed, 11)), plan: example(t, "minimal/plan.json")}
		g.plan.ProjectID = "NO-BRC-123456785-torget"
		g.texts(1, g.nationalID)
		g.search(t, publicOutputs(t, g.plan, identity.ErrNationalID))
	}
}

// publicOutputs is everything public that is made of a plan, by what it is. The documents are not
// made when they are refused as expected.
func publicOutputs(t *testing.T, p *samskaping.Plan, refused error) map[string][]byte {
	t.Helper()
	outputs := map[string][]byte{}
	for _, document := range report.Documents() {
		for _, format := range document.Formats() {
			out, err := report.Render(p, report.Options{Document: document, Format: format})
			require.ErrorIs(t, err, refused, "%s as %s", document, format)
			outputs[fmt.Sprintf("%s as %s", document, format)] = out
		}
	}
	book, err := workbook.WritePublic(p, workbook.Options{})
	require.NoError(t, err)
	outputs["workbook"] = book
	year, err := value.ParsePeriod("2024")
	require.NoError(t, err)
	benefitReport, err := p.BenefitReport(year)
	require.NoError(t, err)
	outputs["benefit report"], err = schema.Canonical(benefitReport)
	require.NoError(t, err)
	outputs["accounts"], _, err = p.KostraTable(budget.BasisActual)
	if !errors.Is(err, value.ErrSyntax) { // the plan states no municipality
		require.NoError(t, err)
	}
	return outputs
}

// gardener plants what must not come up again.
type gardener struct {
	rand    *rand.Rand
	plan    *samskaping.Plan
	people  []samskaping.Person
	planted []plant
}

// plant is a text that was put somewhere, and the words of it that nobody may see.
type plant struct {
	where, text string
	needles     []string
}

func (g *gardener) one(of ...func() string) string { return of[g.rand.IntN(len(of))]() }

func pick[T any](g *gardener, of ...T) T { return of[g.rand.IntN(len(of))] }

// word is a word that stands nowhere else.
func (g *gardener) word() string {
	w := []rune(pick(g, "Q", "X", "Å", "Ž", "É"))
	for range 7 {
		w = append(w, pick(g, []rune("bcdfghjklmnpqrstvwxzæøå")...))
	}
	return string(w)
}

func (g *gardener) digits(n int) string {
	s := pick(g, "4", "9")
	for range n - 1 {
		s += fmt.Sprint(g.rand.IntN(10))
	}
	return s
}

// persons gives the plan persons that are not for the public, and votes.
func (g *gardener) persons() {
	for i := range 6 {
		person := samskaping.Person{ID: value.ID(fmt.Sprintf("planted-%d", i)), Role: "Rolle", Name: g.word() + pick(g, " ", "-", "\u00a0", " O'", "  ") + g.word(),
			Email: strings.ToLower(g.word()) + "@kommunen.example.no", Phone: g.digits(8)}
		if i%2 == 0 {
			person.ID = value.IDOf(person.Name)
			g.note("id", person.ID.String(), strings.Split(person.ID.String(), "-")...)
			g.plan.Activities[i].ID = value.IDOf("Møte med " + person.Name)
			g.plan.Leadership = append(g.plan.Leadership, samskaping.Leader{Role: samskaping.CoManager, Person: person.ID})
		}
		g.people = append(g.people, person)
		g.note("person", person.Name, nameParts(person.Name)...)
		g.note("person", person.Email, person.Email)
		g.note("person", person.Phone, person.Phone)
	}
	g.plan.People = append(g.plan.People, g.people...)
	for i := range g.plan.Decisions {
		voter := g.word() + " " + g.word()
		g.note("voter", voter, nameParts(voter)...)
		g.people = append(g.people, samskaping.Person{Name: voter})
		g.plan.Decisions[i].Votes = append(g.plan.Decisions[i].Votes, samskaping.Vote{Voter: voter, Vote: pick(g, samskaping.VoteFor, samskaping.VoteAgainst)})
	}
}

func nameParts(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune(" \u00a0-'", r) && r != 0 })
}

func (g *gardener) note(where, text string, needles ...string) {
	var long []string
	for _, n := range needles {
		if len(n) > 2 { // the O of O'Brien stands in many words
			long = append(long, strings.ToLower(n))
		}
	}
	g.planted = append(g.planted, plant{where, text, long})
}

// name is the name of a person in the plan, spaced and written as people do.
func (g *gardener) name() string {
	name := pick(g, g.people...).Name
	name = pick(g, func(s string) string { return s }, strings.ToUpper, strings.ToLower)(name)
	name = strings.ReplaceAll(name, " ", pick(g, " ", "  ", "\n", "\u00a0", "\t", "\u202f", "_", "-", ".", "+", "%20"))
	name = strings.ReplaceAll(name, "'", pick(g, "'", "’"))
	name = pick(g, func(s string) string { return s }, norm.NFD.String)(name)
	return pick(g, " ", "(", "«", ",", "_", "\u00a0") + name + pick(g, "", "s") // a word of its own
}

func (g *gardener) email() string {
	local := strings.ToLower(g.word())
	address := pick(g, local, local+".x", "x+"+local, "x-"+local, local+"%x") + pick(g, "@", "@", "%40", "＠", " (at) ", "[at]") + pick(g, "example.no", "sub.example.com", "ærlig.example.no")
	g.note("text", address, local)
	return address
}

func (g *gardener) phone() string {
	d := g.digits(8)
	number := pick(g, d, d[:2]+" "+d[2:4]+" "+d[4:6]+" "+d[6:], d[:3]+" "+d[3:5]+" "+d[5:], d[:2]+"."+d[2:4]+"."+d[4:6]+"."+d[6:],
		d[:2]+"-"+d[2:4]+"-"+d[4:6]+"-"+d[6:], "+47 "+d, "+47"+d, "0047 "+d, "(+47) "+d[:3]+" "+d[3:5]+" "+d[5:], "+46 70 "+d[:3]+" "+d[3:5]+" "+d[5:7])
	plain := number
	number = strings.ReplaceAll(number, " ", pick(g, " ", "\u00a0", "\u202f", "\u2009", "  "))
	number = strings.ReplaceAll(number, "-", pick(g, "-", "\u2011", "–"))
	g.note("text", number, strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(plain, "(+47) "), "+47 "), "+46 70 "))
	return number
}

// nationalID is a synthetic number, of a person who cannot exist.
func (g *gardener) nationalID() string {
	var id string
	for n := 100 + g.rand.IntN(800); !identified(id); n++ {
		for check := range 100 {
			if id = fmt.Sprintf("018180%03d%02d", n, check); identified(id) {
				break
			}
		}
	}
	spaced := id[:6] + pick(g, "", " ", "\u00a0") + id[6:]
	g.note("text", spaced, id, id[:6]+" "+id[6:], id[6:])
	return spaced
}

func identified(id string) bool { return len(identity.FindNationalIDs(id)) > 0 }

// notTexts are the fields that are what they are: an address of ours, a mailbox that is for all, and
// the persons themselves, of whom persons plants its own.
var notTexts = []string{"Schema", "Mailbox", "People", "Voter"}

// texts plants in as many texts of the plan, wherever they are and also where nothing was said.
func (g *gardener) texts(n int, seed func() string) {
	g.grow(reflect.ValueOf(g.plan).Elem(), 0)
	var places []reflect.Value
	var find func(v reflect.Value)
	find = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				find(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if field := v.Type().Field(i); field.IsExported() && !slices.Contains(notTexts, field.Name) {
					find(v.Field(i))
				}
			}
		case reflect.String:
			if v.Type() == reflect.TypeFor[string]() {
				places = append(places, v)
			}
		}
	}
	find(reflect.ValueOf(g.plan).Elem())
	g.rand.Shuffle(len(places), func(i, j int) { places[i], places[j] = places[j], places[i] })
	for _, place := range places[:n] {
		before := pick(g, "", "Ring ", "Takk til «", "(", "mailto:", "Kontakt: ", "<", "*", "| ", "før\n", "https://a.example/?q=", "_", "Tlf ", "tlf", "\\", "&")
		after := pick(g, "", ".", "»", ")", ", takk", ">", "*", " |", "\netter", "&amp;", "_", "/", "; ", "!")
		place.SetString(place.String() + pick(g, "", " ") + before + seed() + after)
	}
}

// grow gives a plan one thing in some of the lists that are empty, so that nothing is left out only
// because the example says nothing of it.
func (g *gardener) grow(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Slice:
		item := v.Type().Elem()
		_, err := json.Marshal(reflect.New(item).Interface()) // some are nothing without a number
		if v.Len() == 0 && err == nil && depth < 6 && g.rand.IntN(2) == 0 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			g.grow(v.Index(i), depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				g.grow(v.Field(i), depth+1)
			}
		}
	}
}

// search looks for everything that was planted in everything that came out.
func (g *gardener) search(t *testing.T, outputs map[string][]byte) {
	t.Helper()
	for name, out := range outputs {
		for part, text := range parts(t, out) {
			for _, p := range g.planted {
				for _, needle := range p.needles {
					if at := strings.Index(text, needle); at >= 0 {
						t.Errorf("%s %s shows %q of %q in a %s: …%q…", name, part, needle, p.text, p.where, text[max(0, at-60):min(len(text), at+60)])
					}
				}
			}
		}
	}
}

var (
	tags = regexp.MustCompile(`<[^<>]*>`)
	// A cell of a workbook has the number of its text in a list. The text stands in the list, and
	// the numbers of many cells after each other look like anything.
	numberOfText = regexp.MustCompile(`(<c [^<>]*t="s"[^<>]*>)<v>\d+</v>`)
)

// oneOfEach has one space wherever there are spaces of any kind, and one kind of hyphen. All of a document
// goes through it, which takes long with expressions.
func oneOfEach(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	after := false
	for _, r := range text {
		space := r == '\t' || r == '\n' || r == '\f' || r == '\r' || unicode.Is(unicode.Z, r)
		switch {
		case space && !after:
			b.WriteByte(' ')
		case space:
		case unicode.Is(unicode.Pd, r):
			b.WriteByte('-')
		default:
			b.WriteRune(r)
		}
		after = space
	}
	return b.String()
}

// parts is what stands in a document, as it is and as it is read: small letters, plain spaces, no
// markup and nothing escaped. A file of Office is many documents.
func parts(t *testing.T, out []byte) map[string]string {
	t.Helper()
	found := map[string]string{}
	add := func(name string, data []byte) {
		raw := strings.ToLower(string(data))
		unfolded := numberOfText.ReplaceAllString(strings.ReplaceAll(raw, "\r\n ", ""), "$1")
		for how, text := range map[string]string{"as it is": unfolded, "without markup": tags.ReplaceAllString(unfolded, ""), "in words": tags.ReplaceAllString(unfolded, " ")} {
			text = strings.ReplaceAll(html.UnescapeString(html.UnescapeString(text)), `\`, "")
			found[name+" "+how] = oneOfEach(norm.NFC.String(text))
		}
	}
	if !bytes.HasPrefix(out, []byte("PK")) {
		add("", out)
		return found
	}
	archive, err := zip.NewReader(bytes.NewReader(out), int64(len(out)))
	require.NoError(t, err)
	for _, f := range archive.File {
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		add(f.Name, data)
	}
	return found
}

// What is new since an earlier revision does not show a name that only the later one knows as a person's, and
// the other way round.
func TestNewsNameNobodyOfEitherRevision(t *testing.T) {
	before, now := example(t, "halden/plan-revision-1.json"), example(t, "halden/plan.json")
	before.People = append(before.People, samskaping.Person{ID: "kari", Role: "Leder", Name: "Kari Nordmann"})
	now.People = append(now.People, samskaping.Person{ID: "ola", Role: "Leder", Name: "Ola Nordmann"})
	before.Motto, now.Motto = "Ring Ola Nordmann", "Ring Kari Nordmann"
	out, err := report.Render(now, report.Options{Document: report.StatusReport, Format: report.Markdown, Before: before})
	require.NoError(t, err)
	require.NotContains(t, string(out), "Nordmann")
	out, err = report.Render(now, report.Options{Document: report.StatusReport, Format: report.Markdown, Before: before, Audience: report.Internal})
	require.NoError(t, err)
	require.Contains(t, string(out), "Ola Nordmann")
}

// A number of people that is too small to be shown makes no difference to anything public, whatever it
// is: not in a sum, a share, an achievement, a forecast or a figure that is drawn.
func TestSmallNumbersOfPeopleMakeNoDifferenceInPublic(t *testing.T) {
	t.Parallel() // with the others that take long
	count := func(n int64) value.Count {
		c, err := value.NewCount(n)
		require.NoError(t, err)
		return c
	}
	decimal := func(n int64) value.Decimal {
		d, err := value.ParseDecimal(fmt.Sprint(n))
		require.NoError(t, err)
		return d
	}
	indicators := func(p *samskaping.Plan, set func(i *benefits.Indicator)) {
		for i := range p.BenefitPlan.Indicators {
			if indicator := &p.BenefitPlan.Indicators[i]; len(indicator.Measurements) > 1 {
				indicator.CountsPeople = true
				set(indicator)
			}
		}
	}
	share := func(r *benefits.Reading, part, whole int64) {
		r.Value, r.Numerator, r.Denominator = value.Decimal{}, decimal(part), decimal(whole)
	}
	measured := func(m *benefits.Measurement, r benefits.Reading) {
		m.Value, m.Numerator, m.Denominator = r.Value, r.Numerator, r.Denominator
	}
	for name, set := range map[string]func(p *samskaping.Plan, n int64){
		"target group": func(p *samskaping.Plan, n int64) { p.TargetGroups[0].Size = count(n) },
		"participants": func(p *samskaping.Plan, n int64) {
			p.Subprojects[0].Participants[0].Count = count(n)
			p.Gatherings[0].Participants[0].Count = count(n)
		},
		"attendance": func(p *samskaping.Plan, n int64) {
			p.Activities[0].Status, p.Activities[0].Evaluation.Attendance = samskaping.ActivityDone, count(n)
			p.Activities[1].Status, p.Activities[1].Evaluation.Attendance = samskaping.ActivityDone, count(40)
		},
		"those who worked": func(p *samskaping.Plan, n int64) {
			hours, err := value.ParseHours("12")
			require.NoError(t, err)
			p.Budget.Effort[0].Actual = []budget.TimeEntry{{People: count(n), Hours: hours}}
		},
		"baseline": func(p *samskaping.Plan, n int64) {
			indicators(p, func(i *benefits.Indicator) { share(&i.Baseline, n, 40) })
		},
		"target": func(p *samskaping.Plan, n int64) {
			indicators(p, func(i *benefits.Indicator) { share(&i.Target, 40-n, 40) })
		},
		"latest measurement": func(p *samskaping.Plan, n int64) {
			indicators(p, func(i *benefits.Indicator) {
				var r benefits.Reading
				share(&r, n, 40)
				measured(&i.Measurements[len(i.Measurements)-1], r)
			})
		},
		"first measurement": func(p *samskaping.Plan, n int64) {
			indicators(p, func(i *benefits.Indicator) {
				i.Unit = benefits.UnitCount
				measured(&i.Measurements[0], benefits.Reading{Value: decimal(n)})
			})
		},
		"last of a number": func(p *samskaping.Plan, n int64) {
			indicators(p, func(i *benefits.Indicator) {
				i.Unit = benefits.UnitCount
				i.Baseline.Value, i.Target.Value = decimal(100), decimal(10)
				measured(&i.Measurements[len(i.Measurements)-1], benefits.Reading{Value: decimal(n)})
			})
		},
	} {
		t.Run(name, func(t *testing.T) {
			one, four, before := example(t, "halden/plan.json"), example(t, "halden/plan.json"), example(t, "halden/plan-revision-1.json")
			set(one, 1)
			set(four, 4)
			for _, document := range report.Documents() {
				var pages [2]string
				for i, p := range []*samskaping.Plan{one, four} {
					page, err := report.Render(p, report.Options{Document: document, Format: report.HTML, Before: before})
					require.NoError(t, err)
					pages[i] = checksums.ReplaceAllString(string(page), "")
				}
				require.Equal(t, pages[0], pages[1], document)
			}
			var books [2][]byte
			for i, p := range []*samskaping.Plan{one, four} {
				book, err := workbook.WritePublic(p, workbook.Options{})
				require.NoError(t, err)
				books[i] = book
			}
			if !bytes.Equal(books[0], books[1]) { // what it is that differs takes long to find
				require.Equal(t, parts(t, books[0]), parts(t, books[1]))
				t.Fatal("the workbooks differ")
			}
		})
	}
}

var checksums = regexp.MustCompile(`\b[0-9a-f]{16}\b`)
