package workbook

import (
	"bytes"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

var exampleFiles = []string{"halden/plan.json", "halden/plan.nn.json", "halden/plan.en.json", "minimal/plan.json"}

func TestUneditedWorkbookGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	for _, file := range exampleFiles {
		data, p := example(t, file)
		for _, lang := range []value.Lang{"", value.EN} {
			written, err := Write(p, Options{Lang: lang})
			require.NoError(t, err)
			result, err := Read(written)
			require.NoError(t, err)
			require.Empty(t, result.Changes)
			require.Empty(t, ours(result.Findings))
			require.NotNil(t, result.Plan)
			again, err := samskaping.Encode(result.Plan)
			require.NoError(t, err)
			if diff := cmp.Diff(string(data), string(again)); diff != "" {
				t.Errorf("%s in %q: %s", file, lang, diff)
			}
		}
	}
}

// What no cell can carry exactly must come back all the same.
func TestHardValuesComeBackUnchanged(t *testing.T) {
	t.Parallel()
	for _, data := range [][]byte{fullPlan(t, 11), largePlan(t, 1000)} {
		b, id := opened(t, writeData(t, data, value.NB))
		require.Equal(t, string(data), string(id.original))
		r, err := newReader(b, id)
		require.NoError(t, err)
		require.Empty(t, r.changes(r.read()))
		require.Empty(t, r.findings.sorted())
	}
}

// A row in which nobody sees anything is a row all the same, where the plan has it.
func TestRowsOfSpacesComeBackUnchanged(t *testing.T) {
	_, p := example(t, "minimal/plan.json")
	p.ChangeLog = []samskaping.Change{{Text: " "}, {Text: "Nytt"}, {Text: "\n"}}
	written, err := Write(p, Options{})
	require.NoError(t, err)
	result, err := Read(written)
	require.NoError(t, err)
	require.Empty(t, result.Changes)
	require.Equal(t, p.ChangeLog, result.Plan.ChangeLog)
}

func TestTheSamePlanGivesTheSameWorkbook(t *testing.T) {
	_, p := example(t, "minimal/plan.json")
	first, err := Write(p, Options{})
	require.NoError(t, err)
	second, err := Write(p, Options{})
	require.NoError(t, err)
	require.True(t, string(first) == string(second))
}

func TestPublicWorkbookHidesPersonsAndCannotBeRead(t *testing.T) {
	_, p := example(t, "minimal/plan.json")
	p.People = append(p.People, samskaping.Person{ID: "kari", Role: "Vert", Name: "Kari Hemmelig", Email: "kari@hemmelig.example.no"})
	p.Challenge = "Spør Kari Hemmelig."
	data, err := WritePublic(p, Options{})
	require.NoError(t, err)
	b, err := open(data)
	require.NoError(t, err)
	for _, g := range b.grids {
		for _, c := range g.cells {
			require.NotContains(t, c.text, "Hemmelig")
			require.NotContains(t, c.text, "hemmelig.example")
			require.NotContains(t, c.text, "$schema")
		}
	}
	require.Contains(t, b.text(), "Kan ikke leses tilbake")
	requireRefused(t, data, "workbook-public")
}

func TestTemplateBecomesAPlan(t *testing.T) {
	for _, lang := range value.Langs() {
		data, err := Template(lang)
		require.NoError(t, err)
		b, id := opened(t, data)
		s := sheetOf("plan")
		b.write(t, s, 0, "title", "Digitalt utenforskap på Åsen")
		b.write(t, sheetOf("organisations"), 0, "name", "Åsen frivilligsentral")
		b.write(t, sheetOf("bodies"), 0, "name", "Styringsgruppe")
		b.write(t, sheetOf("bodies"), 0, "id", "styring")
		b.write(t, sheetOf("bodies.members"), 0, parentColumn, "styring")
		b.write(t, sheetOf("bodies.members"), 0, "member", "asen-frivilligsentral")
		for i := range 3 {
			b.write(t, sheetOf("activities"), i, "title", "Drop-in på biblioteket")
		}
		result, err := interpret(b, id, nil)
		require.NoError(t, err)
		require.NotNil(t, result.Plan, "%v", result.Findings)
		require.Equal(t, value.ID("digitalt-utenforskap-pa-asen"), result.Plan.ID)
		require.Equal(t, lang, result.Plan.Language)
		require.Equal(t, value.ID("asen-frivilligsentral"), result.Plan.Organisations[0].ID)
		require.Equal(t, value.ID("asen-frivilligsentral"), result.Plan.Bodies[0].Members[0].Member)
		require.Equal(t, value.ID("drop-in-pa-biblioteket"), result.Plan.Activities[0].ID)
		require.Equal(t, value.ID("drop-in-pa-biblioteket-3"), result.Plan.Activities[2].ID)
	}
}

func TestEmptyTemplateSaysWhatIsMissing(t *testing.T) {
	data, err := Template("")
	require.NoError(t, err)
	result, err := Read(data)
	require.NoError(t, err)
	require.Nil(t, result.Plan)
	require.Len(t, result.Findings, 1, "the id comes from the title")
	missing := result.Findings[0]
	require.Equal(t, "missing-property Prosjektplan C5", missing.Rule.ID+" "+missing.Sheet+" "+missing.Cell)
}

func TestATemplateInAnotherLanguageIsInBokmal(t *testing.T) {
	want, err := Template(value.NB)
	require.NoError(t, err)
	for _, lang := range []value.Lang{"", "no"} {
		data, err := Template(lang)
		require.NoError(t, err)
		require.True(t, bytes.Equal(want, data), "asked for %q", lang)
	}
}

func TestPlanOfANewerVersionIsNotWritten(t *testing.T) {
	data, _ := example(t, "minimal/plan.json")
	newer := []byte(replaced(t, string(data), "/schema/0.1/", "/schema/0.9/"))
	p, _, err := samskaping.Decode(newer)
	require.NoError(t, err)
	_, err = Write(p, Options{})
	require.ErrorIs(t, err, schema.ErrNewerVersion)
	_, err = WritePublic(p, Options{})
	require.ErrorIs(t, err, schema.ErrNewerVersion)
}

func TestPlanFileThatHasChangedIsNotOverwritten(t *testing.T) {
	data, p := example(t, "halden/plan.json")
	written, err := Write(p, Options{})
	require.NoError(t, err)
	result, err := ReadAgainst(written, data)
	require.NoError(t, err)
	require.NotNil(t, result.Plan)
	require.Empty(t, result.Differences)

	current := []byte(replaced(t, string(data), `"title": "Digitalt utenforskap"`, `"title": "Digitalt innenforskap"`))
	result, err = ReadAgainst(written, current)
	require.NoError(t, err)
	require.Nil(t, result.Plan)
	require.Len(t, result.Differences, 1)
	require.Equal(t, "Tittel: «Digitalt utenforskap» → «Digitalt innenforskap»", result.Differences[0].Format(value.NB))
	require.Equal(t, []string{"workbook-plan-has-changed"}, ours(result.Findings))

	_, err = ReadAgainst(written, []byte("ikke JSON"))
	var unread *finding.ReadError
	require.ErrorAs(t, err, &unread)
	require.ErrorIs(t, err, ErrPlanFile)
	_, err = ReadAgainst(written, []byte("{}"))
	var list *finding.ListError
	require.ErrorAs(t, err, &list)
	require.ErrorIs(t, err, ErrPlanFile)
	_, err = ReadAgainst(written, []byte(replaced(t, string(data), "/schema/0.1/", "/schema/0.9/")))
	require.ErrorIs(t, err, schema.ErrNewerVersion)
	require.ErrorIs(t, err, ErrPlanFile)
	_, err = ReadAgainst([]byte("no workbook"), data)
	require.ErrorAs(t, err, &unread)
	require.NotErrorIs(t, err, ErrPlanFile)
}

func TestSheetNamesAreUniqueAndShort(t *testing.T) {
	for _, lang := range value.Langs() {
		seen := map[string]bool{}
		for s, name := range wordsIn(lang).sheetNames(planLayout()) {
			require.NotEmpty(t, name, s.key)
			require.LessOrEqual(t, len([]rune(name)), 31, name)
			require.NotRegexp(t, `[:\\/?*\[\]]`, name)
			require.False(t, seen[name], name)
			seen[name] = true
		}
		require.NotContains(t, seen, "Finansiering – Rapporter som sk", "no name ends in half a word")
	}
	require.Equal(t, "Rapporter som skal leveres og", wholeWords("Rapporter som skal leveres og godkjennes"))
	require.Equal(t, "Rapporter", wholeWords("Rapporter"))
	require.Len(t, wholeWords("Donaudampfschifffahrtsgesellschaft"), 31, "a single word is cut where it must be")
}

// A list of many columns takes several pages beside each other, each with what names its rows.
func TestPrintedSheetsCanBeRead(t *testing.T) {
	_, plan := example(t, "halden/plan.json")
	data, err := Write(plan, Options{})
	require.NoError(t, err)
	book, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	titles := map[string]string{}
	for _, name := range book.GetDefinedName() {
		if name.Name == "_xlnm.Print_Titles" {
			titles[name.Scope] = name.RefersTo
		}
	}
	for _, want := range []struct {
		sheet  string
		pages  int
		titles string
	}{
		{"Prosjektplan", 1, "'Prosjektplan'!$2:$2"},
		{"Mål", 1, "'Mål'!$2:$2"},
		{"Aktiviteter", 5, "'Aktiviteter'!$B:$C,'Aktiviteter'!$2:$2"},
	} {
		page, err := book.GetPageLayout(want.sheet)
		require.NoError(t, err)
		require.Equal(t, want.pages, *page.FitToWidth, want.sheet)
		require.Equal(t, want.titles, titles[want.sheet])
	}
}

// A drop-down shows names and refuses codes, and so the guidance has none of the codes.
func TestGuidanceNamesWhatTheDropDownShows(t *testing.T) {
	code := regexp.MustCompile(`\b[a-z]+(-[a-z]+)+\b`)
	chosen := 0
	for _, s := range planLayout().sheets {
		for _, c := range s.columns {
			if c.kind != codeKind {
				continue
			}
			chosen++
			for _, l := range value.Langs() {
				require.NotRegexp(t, `(?i)\b(kode|codes?)`, c.help.In(l), "%s %s", s.key, c.key)
				for _, word := range code.FindAllString(c.help.In(l), -1) {
					if slices.ContainsFunc(codes(c.codes), func(k schema.Code) bool { return k.Code == word }) {
						require.Contains(t, codeName(c.codes, word, l), word, "%s %s %s", s.key, c.key, l)
					}
				}
			}
		}
	}
	require.Positive(t, chosen)
	status := planLayout().sheets[0].column("status").help
	require.Equal(t, "Velg fra listen hvor langt prosjektet har kommet, for eksempel «i gang».", status.NB)
	require.Equal(t, "Choose from the list how far the project has come, such as “in progress” when it is under way.", status.EN)
}

// What explains a code is left out where the name says the same, and only there.
func TestGuidanceDoesNotSayTheNameTwice(t *testing.T) {
	help := func(sheet, property string) value.Text { return sheetOf(sheet).column(property).help }
	require.Equal(t, "Vel frå lista, til dømes «leiar», «medlem» eller «observatør».", help("bodies.members", "role").NN)
	require.Contains(t, help("otherActors", "contact").NN, "til dømes «vil følgje prosjektet».")
	require.Equal(t, "Choose from the list, such as “steering group” or “municipal council”.", help("bodies", "kind").EN)
	require.Contains(t, help("budget.effort", "unit").NB, "for eksempel «time» eller «ukeverk».")
	require.Contains(t, help("benefitPlan.benefits", "kind").NB, "«spart tid» for timer som blir frigjort")
	require.Contains(t, help("benefitPlan.benefits.uses", "kind").EN, "“service development” when the time is used to improve the service.")
}

// A Norwegian spreadsheet makes a date of 7.5, and no heading in it says (likely).
func TestGuidanceOfNumbersIsWhatASpreadsheetTakes(t *testing.T) {
	for _, s := range planLayout().sheets {
		for _, l := range value.Langs() {
			require.NotRegexp(t, ` \([a-z-]+\)`, s.help.In(l), "%s %s", s.key, l)
		}
		for _, c := range s.columns {
			for _, l := range value.Langs() {
				require.NotRegexp(t, ` \([a-z-]+\)`, c.help.In(l), "%s %s %s", s.key, c.key, l)
				if c.kind >= moneyKind && c.kind <= countKind && l != value.EN {
					require.NotRegexp(t, `\d\.\d|punktum`, c.help.In(l), "%s %s %s", s.key, c.key, l)
				}
			}
		}
	}
	hours := sheetOf("activities").column("hours.value").help
	require.Equal(t, "Skriv talet når det er kjent, i timar eller eininga som er vald, med komma framfor desimalane: 120 eller 7,5. Då skal «Minst», «Truleg» og «Høgst» stå tomme.", hours.NN)
	require.Contains(t, hours.EN, "120 or 7.5")
}

// A star stands where a row that is in use must have something. An id is made by itself.
func TestOnlyWhatMustBeFilledInIsMarked(t *testing.T) {
	d := &drawing{words: wordsIn(value.NB)}
	marked := func(sheet, column string) bool {
		for _, s := range planLayout().sheets {
			if c := s.column(column); s.key == sheet && c != nil {
				return d.heading(*c) == c.title.NB+" *"
			}
		}
		return false
	}
	require.True(t, marked("activities", "title"))
	require.False(t, marked("activities", "id"))
	require.False(t, marked("benefitPlan.benefits", "countedIn.project"), "is only asked for where the benefit is counted elsewhere")
}

// What a sheet of disbenefits is about is told as such, in all languages.
func TestSheetsOfDisbenefitsDoNotAskForTheBenefitToCome(t *testing.T) {
	told := 0
	for _, s := range planLayout().sheets {
		if help, there := disbenefitHelp[s.key]; there {
			told++
			require.Equal(t, help, s.help)
		}
	}
	require.Equal(t, len(disbenefitHelp), told)
}

// In the sheets of disbenefits nobody is asked what is gained. The benefit realisation plan keeps its name,
// and a disbenefit may lead to a benefit elsewhere.
func TestColumnsOfDisbenefitsAskForWhatIsLost(t *testing.T) {
	gained := regexp.MustCompile(`(?i)\b(gevinst|benefit\b|benefits\b|gains?\b|frigjort|frigjord)`)
	named := strings.NewReplacer("Gevinstrealiseringsplanen", "", "The benefit realisation plan", "", "Gevinst eller ulempe", "", "Benefit or disbenefit", "")
	sheets, told := 0, 0
	for _, s := range planLayout().sheets {
		if !strings.HasPrefix(s.key, "benefitPlan.disbenefits") {
			continue
		}
		sheets++
		for _, c := range s.columns {
			words, other := disbenefitColumns[s.key+"."+c.key]
			for _, l := range value.Langs() {
				require.NotRegexp(t, gained, named.Replace(c.title.In(l)), "%s %s", s.key, c.key)
				require.NotRegexp(t, gained, named.Replace(c.help.In(l)), "%s %s", s.key, c.key)
				if other {
					require.NotEqual(t, words.title.In(l)+words.help.In(l), "", "%s %s", s.key, c.key)
				}
			}
			if other {
				told++
			}
		}
		if s.parent.parent != nil {
			require.Equal(t, "Ulempe (id)", wordsIn(value.NB).say(wordsIn(value.NB).parentTitle(s)))
		}
	}
	require.Equal(t, 6, sheets)
	require.Equal(t, len(disbenefitColumns), told, "each of the words has its column")
}

// A cell for true or false is answered by yes or no, and so the guidance says that.
func TestGuidanceAsksForWhatACellTakes(t *testing.T) {
	asked := 0
	for _, s := range planLayout().sheets {
		for _, c := range s.columns {
			if c.kind == boolKind {
				asked++
				for _, help := range []string{c.help.NB, c.help.NN, c.help.EN} {
					require.NotRegexp(t, `\b(true|false)\b`, help)
				}
				require.Contains(t, c.help.NB, "Skriv ja når")
			}
		}
	}
	require.NotZero(t, asked)
}

func TestRulesAreWholeInAllLanguages(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		require.Regexp(t, `^workbook-[a-z-]+$`, r.ID)
		require.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Source)
		require.Equal(t, "0.1.0", r.Since)
		for _, l := range value.Langs() {
			require.NotEmpty(t, r.Text.In(l), r.ID)
			require.NotEmpty(t, r.Advice.In(l), r.ID)
		}
	}
}

// ours are the rules of this package among the findings.
func ours(list List) []string {
	var ids []string
	for _, f := range list {
		if seenHere(f.Rule.ID) {
			ids = append(ids, f.Rule.ID)
		}
	}
	return ids
}

func seenHere(id string) bool { return len(id) > 9 && id[:9] == "workbook-" }

func requireRefused(t *testing.T, data []byte, rule string) {
	t.Helper()
	result, err := Read(data)
	require.Nil(t, result)
	var unread *finding.ReadError
	require.True(t, errors.As(err, &unread), "%v", err)
	require.Equal(t, rule, unread.Finding.Rule.ID)
}

// Programs may write days and times in words, as strict workbooks do, from whatever day they count.
func TestDaysInWordsAreTheDaysOfNumbers(t *testing.T) {
	for text, want := range map[string][2]string{ // counted from 1900 and from 1904
		"2026-03-01": {"46082", "44620"}, "2026-03-01T00:00:00": {"46082", "44620"}, "2026-03-01T00:00:00.000Z": {"46082", "44620"},
		"2026-03-01T12:00:00": {"46082.5", "44620.5"}, "18:00:00": {"0.75", "0.75"}, "1899-12-30T18:00:00": {"0.75", "0.75"}, "1904-01-01T06:00:00": {"1462.25", "0.25"},
		"2026-02-30": {"", ""}, "tull": {"", ""}, "18:00:30": {"", ""},
	} {
		for i, from1904 := range []bool{false, true} {
			c := cell{form: textForm, text: text}.counted(from1904)
			if want[i] == "" {
				require.Equal(t, cell{form: textForm, text: text}, c)
				continue
			}
			require.Equal(t, cell{form: numberForm, text: want[i]}, c, text)
		}
	}
	rows := `<row r="1"><c r="A1" t="str"><v>activities</v></c><c t="str"><v>title</v></c><c t="str"><v>period.from</v></c><c t="str"><v>start</v></c></row>` +
		`<row r="3"><c r="B3" t="str"><v>Kurs</v></c><c t="d"><v>2026-03-01T00:00:00</v></c><c t="d"><v>18:30:00</v></c><c t="d"/></row>`
	b, err := open(packed(t, map[string]string{"xl/workbook.xml": tinyBook, "xl/_rels/workbook.xml.rels": tinyRels, "xl/a.xml": tinyPlan,
		"xl/b.xml": "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}))
	require.NoError(t, err)
	id, err := b.provenance()
	require.NoError(t, err)
	r, err := newReader(b, id)
	require.NoError(t, err)
	require.Equal(t, []any{object{"id": "kurs", "title": "Kurs", "start": "18:30", "period": object{"from": "2026-03-01"}}}, r.read()["activities"])
}
