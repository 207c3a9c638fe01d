package workbook

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestNumbersAsPeopleWriteThem(t *testing.T) {
	cases := map[string]string{
		"50000": "50000", "50 000,50": "50000.50", "50\u00a0000,50": "50000.50", "50\u202f000": "50000", "7,5": "7.5", "7.5": "7.5",
		"\u22127,5": "-7.5", "-7,5": "-7.5", "1.250,50": "1250.50", "1.250.000,5": "1250000.5", "50 000 kr": "50000", "kr 50": "50", "0,25": "0.25", "0": "0",
		"50.000": "", "1.250.000": "1250000", "1.25.000": "", "1,2,3": "", "12-3": "", "": "", "mange": "", "50 000,-": "50000.00", "0047": "", "1e5": "", ".": "",
		"1 250 000,5": "1250000.5", "12 50": "", "120 40": "", "1 2 3": "", "1 2345": "", "50,5 0": "", "1 000.50": "1000.50",
	}
	for text, want := range cases {
		got, ok := (column{kind: decimalKind}).amount(text, wordsIn(value.NB))
		if !ok {
			got = ""
		}
		if ok && strings.Trim(got, ".0123456789-") == "" {
			if _, rule := (column{kind: decimalKind}).readNumber(cell{form: textForm, text: text}, wordsIn(value.NB)); rule.ID == valueNotRead.ID {
				got = ""
			}
		}
		require.Equal(t, want, got, "%q", text)
	}
}

// What stands beside a number belongs to the column or the number is refused, and what may be two numbers
// is neither of them.
func TestUnitsBesideNumbers(t *testing.T) {
	money, hours, count, decimal := sheetOf("budget.costs").column("actual"), sheetOf("activities").column("hours.value"),
		sheetOf("targetGroups").column("size"), sheetOf("benefitPlan.indicators.measurements").column("value")
	days, share := sheetOf("budget.effort").column("planned.value"), sheetOf("benefitPlan.benefits.uses").column("percent")
	for _, c := range []struct {
		column *column
		lang   value.Lang
		text   string
		want   any
	}{
		{money, value.NB, "15 000 kr", "15000"}, {money, value.NN, "15 000 kroner", "15000"}, {money, value.NB, "Kr. 15 000", "15000"},
		{money, value.NB, "kr 15 000,-", "15000"}, {money, value.NB, "15.000,\u2013", "15000"}, {money, value.NB, "NOK 1.500.000", "1500000"},
		{money, value.NB, "15 000,50 kr", "15000.50"}, {money, value.NB, "1\u00ad000\u200b", "1000"}, {money, value.NB, "0,500", "0.50"},
		{money, value.NB, "kr 1.000", nil}, {money, value.NB, "1,500", nil}, {money, value.NB, "1,000 kr", nil}, {money, value.NB, "100\n200", nil},
		{money, value.NB, "100\t200", nil}, {money, value.NB, "1,5 mill.", nil}, {money, value.NB, "ca. 20", nil}, {money, value.NB, "20-30", nil},
		{hours, value.NB, "3 timer", "3"}, {hours, value.NN, "7,5 timar", "7.5"}, {hours, value.NB, "3 t.", "3"}, {hours, value.EN, "1 hour", "1"},
		{hours, value.NB, "3 kr", nil}, {hours, value.NB, "1,500", nil}, {hours, value.NB, "3 t 30 min", nil}, {hours, value.NB, "t", nil}, {days, value.NB, "3 timer", nil},
		{count, value.NB, "1 000", json.Number("1000")}, {count, value.NB, "1,000", nil}, {count, value.NB, "20 kr", nil}, {count, value.NB, "20 timer", nil},
		{decimal, value.NB, "1,125", "1.125"}, {decimal, value.NB, "3,5 kr", "3.5"}, {decimal, value.EN, "1,125", nil}, {decimal, value.EN, "0,125", "0.125"},
		{share, value.NB, "50 kr", nil},
	} {
		got, remark := c.column.read(cell{form: textForm, text: c.text}, wordsIn(c.lang))
		require.Equal(t, c.want, got, "%s %q", c.column.key, c.text)
		require.Equal(t, c.want == nil, remark.Severity == finding.Error, c.text)
	}
}

func TestDaysAndHoursAsPeopleWriteThem(t *testing.T) {
	day, hour := sheetOf("activities").column("period.from"), sheetOf("activities").column("start")
	for text, want := range map[string]any{
		"1.3.2026": "2026-03-01", "01.03.26": "2026-03-01", "1/3-26": "2026-03-01", "1/3-2026": "2026-03-01", "1. mars 2026": "2026-03-01",
		"1.mars 2026": "2026-03-01", "24 Des. 2026": "2026-12-24", "1 May 2026": "2026-05-01", "1. 3. 2026": "2026-03-01", "2026-03-01": "2026-03-01",
		"mars 2026": nil, "2026": nil, "høsten 2026": nil, "1. mars": nil, "1.3.98": nil, "1/3/2026": nil, "01/03/26": nil, "31.2.26": nil, "1. ma 2026": nil, "1.x.2026": nil,
		"0.0.2026": nil, "1.13.2026": nil, "1. maskin 2026": nil, "1.3.2026-1.4.2026": nil,
	} {
		got, _ := day.read(cell{form: textForm, text: text}, wordsIn(value.NN))
		require.Equal(t, want, got, text)
	}
	for text, want := range map[string]any{
		"18:30": "18:30", "18.30": "18:30", "9.30": "09:30", "kl. 18": "18:00", "kl 9": "09:00", "Kl. 18.30": "18:30", "klokka 18:30": "18:30", "18:30:00": "18:30",
		"18": nil, "1830": nil, "18.30-20.00": nil, "18:30:15": nil, "kl. 25": nil, "kl.": nil,
	} {
		got, _ := hour.read(cell{form: textForm, text: text}, wordsIn(value.NN))
		require.Equal(t, want, got, text)
	}
}

// A year where a date belongs is a number that Excel shows as a day in 1905.
func TestAYearIsNoDate(t *testing.T) {
	c, w := sheetOf("activities").column("period.from"), wordsIn(value.NB)
	for _, text := range []string{"1900", "2026", "2199"} {
		got, remark := c.read(cell{form: numberForm, text: text, shown: asDate}, w)
		require.Nil(t, got)
		require.Equal(t, valueNotRead.ID, remark.ID)
		got, remark = c.read(cell{form: numberForm, text: text, shown: asDate}.since1904(), w)
		require.Nil(t, got)
		require.Equal(t, valueNotRead.ID, remark.ID)
	}
	got, _ := c.read(c.render("1905-07-18", w), w)
	require.Equal(t, "1905-07-18", got)
}

// A cell of words that holds a number is read as it shows it.
func TestNumbersWhereWordsBelong(t *testing.T) {
	place, list, phone := sheetOf("activities").column("place"), sheetOf("goals").column("successCriteria"), sheetOf("people").column("phone")
	for _, c := range []struct {
		column *column
		in     cell
		lang   value.Lang
		want   any
	}{
		{place, cell{form: numberForm, text: "12.5"}, value.NB, "12,5"},
		{place, cell{form: numberForm, text: "12.5"}, value.EN, "12.5"},
		{place, cell{form: numberForm, text: "0.125", shown: asPercent}, value.NB, "12,5 %"},
		{list, cell{form: numberForm, text: "0.12", shown: asPercent}, value.NN, []any{"12 %"}},
		{phone, cell{form: numberForm, text: "91234567"}, value.NB, "91234567"},
		{place, cell{form: textForm, text: "v. 1.2"}, value.NB, "v. 1.2"},
		{place, cell{form: numberForm, text: "46082", shown: asDate}, value.NB, nil},
		{place, cell{form: numberForm, text: "0.5", shown: asClock}, value.NB, nil},
		{list, cell{form: numberForm, text: "46082", shown: asDate}, value.NB, nil},
		{sheetOf("activities").column("id"), cell{form: numberForm, text: "46082", shown: asDate}, value.NB, nil},
		{sheetOf("activities").column("status"), cell{form: numberForm, text: "46082", shown: asDate}, value.NB, nil},
	} {
		got, remark := c.column.read(c.in, wordsIn(c.lang))
		require.Equal(t, c.want, got, "%s %s", c.column.key, c.in.text)
		if c.want == nil {
			require.Equal(t, textAsDate.ID, remark.ID)
		}
	}
}

// Names in a list are parted as people part them, where that can't be a part of a name.
func TestNamesInAList(t *testing.T) {
	w := wordsIn(value.NB)
	weekdays, decides := sheetOf("activities").column("weekdays"), sheetOf("bodies").column("decides")
	partners, groups := sheetOf("plan").column("partnerMunicipalities"), sheetOf("activities").column("targetGroups")
	both := codeName("DecisionScope", "organisation", value.NB)
	require.Contains(t, both, " og ")
	for _, c := range []struct {
		column *column
		text   string
		want   []any
	}{
		{weekdays, "mandag, tirsdag og Onsdag", []any{"monday", "tuesday", "wednesday"}}, {weekdays, "måndag/onsdag", []any{"monday", "wednesday"}},
		{weekdays, "- mandag\n- onsdag", []any{"monday", "wednesday"}}, {weekdays, "mandag og helg", []any{"mandag og helg"}},
		{decides, both, []any{"organisation"}},
		{partners, "3103 og 3105", []any{"3103", "3105"}}, {partners, "0301/3103 & 3105", []any{"0301", "3103", "3105"}},
		{groups, "barn og unge", []any{"barn og unge"}}, {groups, "barn\u200b, unge", []any{"barn", "unge"}}, {groups, "• barn\n• unge", []any{"barn", "unge"}},
	} {
		got, _ := c.column.read(cell{form: textForm, text: c.text}, w)
		require.Equal(t, c.want, got, c.text)
	}
}

// The comma of a decimal parts no list, and a list is read as its guidance writes one.
func TestNumbersInAList(t *testing.T) {
	c := sheetOf("benefitPlan.benefits").column("rampUp")
	for text, want := range map[string][]any{
		"12,5": {"12.5"}, "12,5; 50": {"12.5", "50"}, "25\n7,5\n100": {"25", "7.5", "100"}, "• 25\n• 50": {"25", "50"},
		"25, 50 og 75": {"25", "50", "75"}, "25, 50 and 75,": {"25", "50", "75"}, "10 %; 33,333 %": {"10", "33.333"}, "40": {"40"},
		"25,50,75": nil, "25/50": nil, "mange": nil, "50.000": nil, "25; mye": nil,
	} {
		got, remark := c.read(cell{form: textForm, text: text}, wordsIn(value.NB))
		if want == nil {
			require.Equal(t, valueNotRead.ID, remark.ID, text)
			require.Nil(t, got, text)
			continue
		}
		require.Empty(t, remark.ID, text)
		require.Equal(t, want, got, text)
	}
	got, _ := c.read(cell{form: numberForm, text: "0.125", shown: asPercent}, wordsIn(value.NB))
	require.Equal(t, []any{"12.5"}, got)

	for _, l := range value.Langs() {
		w := wordsIn(l)
		got, remark := c.read(c.render([]any{"12.125", "7.5", "100"}, w), w)
		require.Empty(t, remark.ID, l)
		require.Equal(t, []any{"12.125", "7.5", "100"}, got, l)
	}
	require.Equal(t, "7,5\n100", c.render([]any{"7.5", "100"}, wordsIn(value.NB)).text)
	require.Equal(t, "7.5\n100", c.render([]any{"7.5", "100"}, wordsIn(value.EN)).text)
}

// Excel counts days; every day must come back, whatever way it went.
func TestEveryDayComesBack(t *testing.T) {
	c := column{kind: dateKind, typ: reflect.TypeFor[value.Date]()}
	for year := 1900; year <= 2199; year++ {
		for month := 1; month <= 12; month++ {
			for _, day := range []int{1, 2, 28, 29, 30, 31} {
				d, err := value.NewDate(year, month, day)
				if err != nil {
					continue
				}
				got, rule := c.read(c.render(d.String(), wordsIn(value.NB)), wordsIn(value.NB))
				require.Empty(t, rule.ID)
				require.Equal(t, d.String(), got)
			}
		}
	}
	first, err := value.NewDate(2024, 2, 29)
	require.NoError(t, err)
	require.Equal(t, 45351, serialDay(first), "as Excel counts")
}

func TestEveryMinuteComesBack(t *testing.T) {
	c := column{kind: clockKind}
	for minute := range 24 * 60 {
		text := pad(minute/60) + ":" + pad(minute%60)
		in := c.render(text, wordsIn(value.NB))
		require.Equal(t, numberForm, in.form)
		in.text = decimal(in.text)
		got, rule := c.read(in, wordsIn(value.NB))
		require.Empty(t, rule.ID)
		require.Equal(t, text, got)
	}
}

func TestNumbersOfFilesAreWhatExcelShows(t *testing.T) {
	for text, want := range map[string]string{
		"1.1000000000000001": "1.1", "0.1": "0.1", "1E-6": "0.000001", "9.99999999999E11": "999999999999", "50000": "50000",
		"0.30000000000000004": "0.3", " 7 ": "7", "1250.5": "1250.5", "-0.07": "-0.07", "999999999999999": "999999999999999",
	} {
		require.Equal(t, want, decimal(text), text)
	}
}

func TestListsInOneCellComeBack(t *testing.T) {
	for _, items := range [][]string{
		{"en"}, {"en", "to"}, {"semikolon; og", "komma, og"}, {"to\nlinjer", "en"}, {"• punkt"}, {"• punkt", "to\nlinjer"},
		{"a\n• b", "c"}, {" mellomrom "}, {"[\"a\"]"}, {"", "tom"}, {"[\"a\"]", "b"}, {"•uten", "• med"}, {"•\tpunkt"}, {"a", "•\tb"}, {"• • to"},
	} {
		if diff := cmp.Diff(items, splitList(joinList(items))); diff != "" {
			t.Errorf("%q: %s", items, diff)
		}
	}
}

// A list is pasted from a document with its bullets, however they stand.
func TestBulletsAreNoPartOfItems(t *testing.T) {
	for _, text := range []string{"• en\n• to", "•\ten\n•\tto", "•en\n•to", "  • en\r\n  • to\n", "en\nto"} {
		require.Equal(t, []string{"en", "to"}, splitList(text), "%q", text)
	}
	require.Equal(t, []string{"en\nog mer", "to"}, splitList("• en\nog mer\n•\tto"))
}

func TestCodesAreReadInAnyLanguage(t *testing.T) {
	for _, l := range codelists() {
		for _, c := range l.Codes {
			for _, lang := range value.Langs() {
				require.Equal(t, c.Code, codeOf(l.Name, codeName(l.Name, c.Code, lang), lang), "%s %s in %s", l.Name, c.Code, lang)
				require.Equal(t, c.Code, codeOf(l.Name, c.Code, lang), "%s %s", l.Name, c.Code)
			}
		}
	}
	for _, written := range []string{"satt på vent", "Satt  på\u00a0vent", "satt pa\u030a vent"} {
		require.Equal(t, "paused", codeOf("ProjectStatus", written, value.NB), "%q", written)
	}
	require.Equal(t, "tull", codeOf("ActivityStatus", "tull", value.NB))
}

func TestTextThatIsTooLongIsShownInPartAndKept(t *testing.T) {
	long := strings.Repeat("æ😀", 15_000)
	plan := object{"$schema": started(value.NB)["$schema"], "id": "lang", "title": "Lang", "language": "nb", "challenge": long}
	b, id := opened(t, writeData(t, canonical(t, plan), value.NB))
	result, err := interpret(b, id, nil)
	require.NoError(t, err)
	require.Equal(t, long, result.Plan.Challenge)
	g := b.grid(sheetOf("plan"))
	at := g.position(t, sheetOf("plan"), 0, "challenge")
	shown := g.cells[at]
	require.Less(t, len([]rune(shown.text)), cellLimit)
	shown.text = "X" + shown.text
	g.cells[at] = shown
	result, err = interpret(b, id, nil)
	require.NoError(t, err)
	require.Nil(t, result.Plan)
	require.Equal(t, []string{"workbook-text-cut"}, ours(result.Findings))
}

// A sheet may be copied from the workbook of another language, with the mark of what was cut.
func TestTextThatWasCutIsKnownInAnyLanguage(t *testing.T) {
	for _, l := range value.Langs() {
		_, remark := sheetOf("activities").column("place").read(cell{form: textForm, text: "Begynnelsen\n" + cutMark.In(l)}, wordsIn(value.NB))
		require.Equal(t, valueCut.ID, remark.ID, l)
	}
}

func TestIDsAreProposedFromNames(t *testing.T) {
	taken := map[string]bool{"drop-in-pa-asen": true, "drop-in-pa-asen-2": true}
	require.Equal(t, "drop-in-pa-asen-3", propose("Drop-in på Åsen!", "Aktiviteter", taken))
	require.Equal(t, "aktiviteter", propose("日本", "Aktiviteter", taken))
	require.Equal(t, "2024", propose("  2024 ", "x", taken))
	long := propose(strings.Repeat("ord ", 40), "x", taken)
	_, err := value.ParseID(long)
	require.NoError(t, err)
}

func TestEscapesOfTheFileFormat(t *testing.T) {
	for _, text := range []string{"_x000D_", "_x005F_", "_x005F_x000D_", "a_x", "_x00", "_xZZZZ_", "__x0041__", "_", "æ_x0041_ø"} {
		require.Equal(t, text, unescape(escape(text)), text)
	}
	require.Equal(t, "A\rB", unescape("_x0041__x000D_B"))
}

// Every value of a plan stands in exactly one column of one sheet.
func TestEveryPropertyHasOneColumn(t *testing.T) {
	left := 0
	var count func(v any)
	count = func(v any) {
		switch v := v.(type) {
		case object:
			for _, inner := range v {
				count(inner)
			}
		case []any:
			if len(v) > 0 {
				if _, things := v[0].(object); !things {
					left++
					return
				}
			}
			for _, inner := range v {
				count(inner)
			}
		default:
			left++
		}
	}
	plan, err := parse(fullPlan(t, 2))
	require.NoError(t, err)
	count(plan)
	rows := planLayout().rows(plan)
	for _, s := range planLayout().sheets {
		require.NotEmpty(t, rows[s], s.key)
		for _, r := range rows[s] {
			for _, c := range s.columns {
				require.NotNil(t, get(r.object, c.path), "%s.%s", s.key, c.key)
				left--
			}
		}
	}
	require.Equal(t, 1, left, "all but the address of the schema")
}

// A row says what it stands under by an id. A list of things without ids can have no lists in it.
func TestWhatHasListsInsideHasAnID(t *testing.T) {
	for _, s := range planLayout().sheets[1:] {
		if len(s.lists) > 0 {
			require.True(t, s.hasID(), "%s has lists inside its things, and they have no id", s.key)
		}
	}
}
