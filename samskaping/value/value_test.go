package value_test

import (
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

// Every parser agrees with the pattern that the JSON Schema carries, on every string; and
// what is read is written back in a form that reads the same.
func agree[T interface{ String() string }](t *testing.T, s, pattern string, parse func(string) (T, error)) {
	t.Helper()
	v, err := parse(s)
	matches := regexp.MustCompile(pattern).MatchString(s)
	if matches != (err == nil) {
		t.Fatalf("%q: pattern says %v, parser says %v", s, matches, err)
	}
	if err != nil {
		return
	}
	again, err := parse(v.String())
	require.NoError(t, err, "%q is written as %q", s, v.String())
	require.Equal(t, v.String(), again.String())
}

var numbers = []string{
	"", "0", "-0", "00", "01", "1", "-1", "120", "7.5", "7.50", "7.500", "0.25", ".5", "5.", "-0.5", "-0.05", "-0.0", "-0.00", "0.00",
	"50000", "1250.50", "1250.5", "50000,50", "kr 50 000", "50 000", "1e3", "+1", "9999999999999.99", "99999999999999", "-9999999999999.99",
	"0.000001", "-0.000001", "0.0000001", "999999999999.999999", "9007199254740991", "9007199254740992", "1\n", "\n1", "１", "1.0.0", "--1", "NaN",
}

func FuzzNumbers(f *testing.F) {
	for _, s := range numbers {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		agree(t, s, value.MoneyPattern, value.ParseMoney)
		agree(t, s, value.HoursPattern, value.ParseHours)
		agree(t, s, value.DecimalPattern, value.ParseDecimal)
	})
}

func FuzzDates(f *testing.F) {
	for _, s := range []string{
		"", "2026-11-21", "2026-02-31", "2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2100-02-29", "2199-12-31", "1899-12-31",
		"2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "21.11.2026", "2026-11-21\n", "18:00", "24:00", "23:59", "8:00", "18.00",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		agree(t, s, value.DatePattern, value.ParseDate)
		agree(t, s, value.ClockPattern, value.ParseClock)
	})
}

func FuzzIDs(f *testing.F) {
	for _, s := range []string{"", "a", "drop-in", "-a", "a-", "A", "æ", "a b", strings.Repeat("a", 63), strings.Repeat("a", 64), "a\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		agree(t, s, value.IDPattern, value.ParseID)
	})
}

func FuzzCounts(f *testing.F) {
	for _, s := range numbers {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := value.ParseCount(s)
		if err != nil {
			return
		}
		if c.String() != s {
			t.Fatalf("%q is written as %q", s, c)
		}
	})
}

func TestAfterADayComesTheNext(t *testing.T) {
	for day, want := range map[string]string{
		"2026-11-21": "2026-11-22", "2026-11-30": "2026-12-01", "2026-12-31": "2027-01-01", "2023-02-28": "2023-03-01",
		"2024-02-28": "2024-02-29", "2024-02-29": "2024-03-01", "1900-01-01": "1900-01-02", "2199-12-31": "",
	} {
		d, err := value.ParseDate(day)
		require.NoError(t, err)
		require.Equal(t, want, d.Next().String(), day)
	}
	require.True(t, value.Date{}.Next().IsZero())
}

func TestIDsAreMadeOfNames(t *testing.T) {
	for name, want := range map[string]value.ID{
		"Drop-in på Åsen!": "drop-in-pa-asen", "  2024 ": "2024", "Čoahkkin Kárášjogas": "coahkkin-karasjogas", "Über Müller": "uber-muller",
		"Tirs\u00addags\u00adtur": "tirsdagstur", "Ba\u030attur pa\u030a fjorden": "battur-pa-fjorden", "日本": "", "--": "", "": "", "K\xff": "k", strings.Repeat("a", 62) + " b": value.ID(strings.Repeat("a", 62)),
	} {
		require.Equal(t, want, value.IDOf(name), name)
	}
	taken := map[value.ID]bool{"mote": true, "mote-2": true, "tiltak": true}
	for name, want := range map[string]value.ID{
		"Møte": "mote-3", "Møter": "moter", "日本": "tiltak-2", strings.Repeat("ord ", 40): value.ID(strings.Repeat("ord-", 11) + "ord"),
	} {
		require.Equal(t, want, value.ProposeID(name, "tiltak", func(id value.ID) bool { return taken[id] }), name)
	}
	require.Equal(t, value.ID("drop-in"), value.ProposeID("Drop-in", "tiltak", nil))
	// Of a thousand with one name, each asks for few ids, and the numbers follow each other.
	asked, taken := 0, map[value.ID]bool{}
	for n := range 1000 {
		id := value.ProposeID("Møte", "tiltak", func(id value.ID) bool { asked++; return taken[id] })
		require.False(t, taken[id], id)
		if taken[id] = true; n > 0 {
			require.Equal(t, value.ID("mote-"+strconv.Itoa(n+1)), id)
		}
	}
	require.Less(t, asked, 130_000)
	long := value.ProposeID("", value.ID(strings.Repeat("a", 63)), func(id value.ID) bool { return len(id) == 63 && !strings.HasSuffix(id.String(), "-11") })
	require.Equal(t, value.ID(strings.Repeat("a", 60)+"-11"), long)
}

// holder has one field of every opaque value, with the tag that leaves out what is not stated.
type holder struct {
	Money   value.Money   `json:"money,omitzero"`
	Hours   value.Hours   `json:"hours,omitzero"`
	Decimal value.Decimal `json:"decimal,omitzero"`
	Count   value.Count   `json:"count,omitzero"`
	Date    value.Date    `json:"date,omitzero"`
	Clock   value.Clock   `json:"clock,omitzero"`
	Period  value.Period  `json:"period,omitzero"`
}

func TestRoundTripKeepsZeroAndAbsent(t *testing.T) {
	for _, text := range []string{
		`{}`,
		`{"money":"0","hours":"0","decimal":"0","count":0,"clock":"00:00"}`,
		`{"money":"-1250.50","hours":"7.5","decimal":"-0.25","count":34,"date":"2026-11-21","clock":"18:00","period":{"from":"2022-03-01"}}`,
	} {
		var h holder
		require.NoError(t, json.Unmarshal([]byte(text), &h))
		again, err := json.Marshal(h)
		require.NoError(t, err)
		require.Equal(t, text, string(again))
	}
}

func TestNotStatedHasNoWrittenForm(t *testing.T) {
	for _, v := range []interface{ MarshalText() ([]byte, error) }{
		value.Money{}, value.Hours{}, value.Decimal{}, value.Count{}, value.Date{}, value.Clock{},
	} {
		_, err := v.MarshalText()
		require.ErrorIs(t, err, value.ErrNotStated, "%T", v)
	}
}

func TestStatedZeroIsNotMissing(t *testing.T) {
	require.False(t, value.Kroner(0).IsZero())
	require.True(t, value.Money{}.IsZero())
	require.NotEqual(t, value.Money{}, value.Kroner(0))
	require.Equal(t, -1, value.Money{}.Compare(value.Kroner(-5)), "what is not stated comes first")
	require.Equal(t, 0, value.Kroner(0).Sign())
}

func TestUnknownPartMakesUnknownSum(t *testing.T) {
	sum, err := value.Kroner(5).Add(value.Money{})
	require.NoError(t, err)
	require.True(t, sum.IsZero())
}

func TestOverflowIsAnError(t *testing.T) {
	_, err := money("9999999999999.99").Add(value.Kroner(1))
	require.ErrorIs(t, err, value.ErrRange)
	_, err = hours("9999999999.99").Add(hours("0.01"))
	require.ErrorIs(t, err, value.ErrRange)
	_, err = decimal("999999999999.999999").Add(decimal("1"))
	require.ErrorIs(t, err, value.ErrRange)
	_, err = count(t, value.MaxCount).Add(count(t, 1))
	require.ErrorIs(t, err, value.ErrRange)
	_, err = value.Ore(1_000_000_000_000_000)
	require.ErrorIs(t, err, value.ErrRange)
	_, err = value.FullWeek().Hours(hours("9999999999"), value.PersonYear)
	require.ErrorIs(t, err, value.ErrRange)
	_, err = value.SumMoney(value.ExactMoney(money("9999999999999.99")), value.ExactMoney(value.Kroner(1)))
	require.ErrorIs(t, err, value.ErrRange)
}

func TestFormatForPeople(t *testing.T) {
	got := map[string]string{}
	for _, l := range value.Langs() {
		got["money "+string(l)] = money("1234567.50").Format(l)
		got["minus "+string(l)] = value.Kroner(-1250).Format(l)
		got["krone "+string(l)] = value.Kroner(1).Format(l) + ", " + value.ExactMoney(value.Kroner(-1)).Format(l)
		got["hours "+string(l)] = hours("7.5").Format(l)
		got["hour "+string(l)] = hours("1").Format(l)
		got["decimal "+string(l)] = decimal("1234.5").Format(l)
		got["date "+string(l)] = date("2026-11-21").Format(l)
		got["month "+string(l)] = date("2026-11-21").FormatMonth(l) + value.Date{}.FormatMonth(l)
		got["clock "+string(l)] = clock("18:05").Format(l)
		got["open "+string(l)] = value.Period{From: date("2022-03-01")}.Format(l)
		got["weeks "+string(l)] = value.HoursEstimate{Min: hours("2"), About: true}.FormatUnit(l, value.PersonWeek)
		got["range "+string(l)] = value.MoneyEstimate{Min: value.Kroner(80000), Likely: value.Kroner(100000), Max: value.Kroner(120000)}.Format(l)
	}
	for key, text := range got {
		got[key] = strings.ReplaceAll(text, "\u00a0", " ")
	}
	want := map[string]string{
		"money nb": "1 234 567,50 kroner", "money nn": "1 234 567,50 kroner", "money en": "NOK 1,234,567.50",
		"minus nb": "−1 250 kroner", "minus nn": "−1 250 kroner", "minus en": "NOK −1,250",
		"krone nb": "1 krone, −1 krone", "krone nn": "1 krone, −1 krone", "krone en": "NOK 1, NOK −1",
		"hours nb": "7,5 timer", "hours nn": "7,5 timar", "hours en": "7.5 hours",
		"hour nb": "1 time", "hour nn": "1 time", "hour en": "1 hour",
		"decimal nb": "1 234,5", "decimal nn": "1 234,5", "decimal en": "1,234.5",
		"date nb": "21. november 2026", "date nn": "21. november 2026", "date en": "21 November 2026",
		"month nb": "november 2026", "month nn": "november 2026", "month en": "November 2026",
		"clock nb": "18.05", "clock nn": "18.05", "clock en": "18:05",
		"open nb": "fra 1. mars 2022", "open nn": "frå 1. mars 2022", "open en": "from 1 March 2022",
		"weeks nb": "minst omtrent 2 ukeverk", "weeks nn": "minst om lag 2 vekeverk", "weeks en": "at least about 2 person-weeks",
		"range nb": "80 000–120 000 kroner, trolig 100 000", "range nn": "80 000–120 000 kroner, truleg 100 000",
		"range en": "NOK 80,000–120,000, most likely 100,000",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestPeriodContainsBothEnds(t *testing.T) {
	p := value.Period{From: date("2022-03-01"), To: date("2022-03-31")}
	require.True(t, p.Contains(date("2022-03-01")) && p.Contains(date("2022-03-31")))
	require.False(t, p.Contains(date("2022-04-01")) || p.Contains(date("2022-02-28")))
	require.True(t, value.Period{From: date("2022-03-01")}.Contains(date("2199-12-31")), "an open end is no limit")
	require.True(t, p.Contains(value.Date{}), "nothing says that it is outside")
	require.False(t, value.Period{From: date("2022-03-02"), To: date("2022-03-01")}.Valid())
}

func TestArgumentsAreNotSearchedForNames(t *testing.T) {
	text := value.Text{NB: "{a} og {b}", NN: "{a} og {b}", EN: "{a} and {b}"}
	got := text.Fill(value.Named("a", "{b}"), value.Named("b", "{a}"))
	require.Equal(t, value.Text{NB: "{b} og {a}", NN: "{b} og {a}", EN: "{b} and {a}"}, got)
}

func TestOnlyNamesInBracesAreFilled(t *testing.T) {
	args := []value.Arg{value.Named("a", "1"), value.Named("ab", "2"), value.Named("a", "3")}
	for text, want := range map[string]string{
		"": "", "a": "a", "{a}": "1", "{ab}{a}": "21", "{{a}}": "{1}", "{c} {a": "{c} {a", "{a}}{": "1}{", "æ{ab}ø": "æ2ø",
	} {
		require.Equal(t, want, value.Same(text).FillIn(value.EN, args...), text)
	}
	require.Equal(t, "{a}", value.Same("{a}").FillIn(value.NB))
}

func money(s string) value.Money     { return must(value.ParseMoney(s)) }
func hours(s string) value.Hours     { return must(value.ParseHours(s)) }
func decimal(s string) value.Decimal { return must(value.ParseDecimal(s)) }
func date(s string) value.Date       { return must(value.ParseDate(s)) }
func clock(s string) value.Clock     { return must(value.ParseClock(s)) }

func count(t *testing.T, n int64) value.Count {
	c, err := value.NewCount(n)
	require.NoError(t, err)
	return c
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestPeriodsAreTypedAsAYearOrTwoDays(t *testing.T) {
	for in, want := range map[string]string{
		"2025":                  "1.\u00a0januar 2025 – 31.\u00a0desember 2025",
		"2025-01-01/2025-06-30": "1.\u00a0januar 2025 – 30.\u00a0juni 2025",
		"2025-02-03/2025-02-03": "3.\u00a0februar 2025",
	} {
		p, err := value.ParsePeriod(in)
		require.NoError(t, err, in)
		require.Equal(t, want, p.Format(value.NB))
	}
	for _, in := range []string{"", "25", "2025/2026", "2025-06-30/2025-01-01", "2025-01-01/", "2025-01-01/2025-13-01", "i fjor"} {
		_, err := value.ParsePeriod(in)
		require.Error(t, err, in)
	}
}
