package benefits_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

func portalNames() benefits.PortalNames {
	people := map[value.ID]string{"leder": "Leder for servicesenteret", "nav": "NAV"}
	return benefits.PortalNames{
		Name: func(id value.ID) string { return people[id] },
		Find: func(name string) value.ID {
			for id, n := range people {
				if n == name {
					return id
				}
			}
			return ""
		},
		Taken: func(id value.ID) bool { return people[id] != "" || id == "sporsmal" },
	}
}

func decimal(t testing.TB, s string) value.Decimal {
	d, err := value.ParseDecimal(s)
	require.NoError(t, err)
	return d
}

func day(t testing.TB, s string) value.Date {
	d, err := value.ParseDate(s)
	require.NoError(t, err)
	return d
}

func count(t testing.TB, n int64) value.Count {
	c, err := value.NewCount(n)
	require.NoError(t, err)
	return c
}

// portalPlan has what the lists of the portal hold, and some that they do not.
func portalPlan(t testing.TB) benefits.Plan {
	return benefits.Plan{
		ShortTerm: "ett år", Responsible: "leder",
		Benefits: []benefits.Benefit{
			{ID: "tid", Title: "Mindre tid til veiledning", Description: "i skranken", Kind: benefits.SavedTime, Owner: "nav", StartYear: count(t, 2027),
				Uses: []benefits.Use{{Kind: benefits.UseServiceDevelopment, Description: "Mer tid til\nandre oppgaver; \"viktige\""}}, Indicators: []value.ID{"sporsmal", "andel"}},
			{ID: "trygg", Title: "=SUM(A1) trygge innbyggere", Kind: benefits.Quality, Indicators: []value.ID{"sporsmal"}},
			{ID: "ord", Title: "Bare i ord"},
		},
		Steps: []benefits.MapStep{
			{ID: "nett", Title: "Trådløst nett", Kind: benefits.Precondition, LeadsTo: []value.ID{"kurs"}},
			{ID: "kurs", Title: "Kurs", Kind: benefits.EnablingChange, LeadsTo: []value.ID{"tid"}},
		},
		Indicators: []benefits.Indicator{
			{ID: "sporsmal", Title: "Spørsmål", Unit: benefits.UnitCount, UnitName: "spørsmål",
				Baseline: benefits.Reading{Date: day(t, "2024-01-01"), Value: decimal(t, "0")}, Target: benefits.Reading{Value: decimal(t, "100")},
				Measurements: []benefits.Measurement{
					{Date: day(t, "2025-06-30"), Value: decimal(t, "-12.5"), Data: benefits.DataEstimated, Comment: "-12,5 er et tall; - ikke en formel"},
					{Date: day(t, "2026-06-30"), Value: decimal(t, "115")},
					{Date: day(t, "2026-06-30"), Value: decimal(t, "0")},
				}},
			{ID: "andel", Title: "Andel", Unit: benefits.UnitPercent,
				Baseline: benefits.Reading{Numerator: decimal(t, "1"), Denominator: decimal(t, "3")}, Target: benefits.Reading{Value: decimal(t, "50.5")}},
			{ID: "poeng", Title: "Poeng", Unit: benefits.UnitScore},
		},
	}
}

func TestPortalListsNeedNoNames(t *testing.T) {
	written, _ := portalPlan(t).PortalLists("", portalNames())
	nameless, _ := portalPlan(t).PortalLists("", benefits.PortalNames{})
	require.Contains(t, string(written.Benefits), ";NAV;")
	require.NotContains(t, string(nameless.Benefits), "NAV")
	read, found := portalPlan(t).WithPortalLists(written, benefits.PortalNames{})
	require.Empty(t, cmp.Diff(portalPlan(t), read, cmp.AllowUnexported(value.Decimal{}, value.Date{}, value.Count{})))
	require.NotEmpty(t, found)
	for _, f := range found {
		require.Equal(t, "portal-name-unknown", f.Finding.Rule.ID)
	}
	data, err := json.Marshal(found)
	require.NoError(t, err)
	var again []benefits.PortalFinding
	require.NoError(t, json.Unmarshal(data, &again))
	for i, f := range found {
		require.Equal(t, f.Format(value.NB), again[i].Format(value.NB), "the cell is written with it")
	}
	require.Empty(t, benefits.PortalList(3).Title())
}

func TestPortalListsAreCSVAsNorwegianExcelWritesIt(t *testing.T) {
	lists, _ := portalPlan(t).PortalLists("", portalNames())
	require.Equal(t, "\ufeff"+strings.ReplaceAll(`Gevinst;Gevinsttype;Gevinstomsetting;Forutsetninger for gevinstoppnåelse;Gevinstansvarlig;Gevinsteier;Realiseringstidspunkt
Mindre tid til veiledning;Indirekte;"Mer tid til
andre oppgaver; ""viktige""";Trådløst nett;Leder for servicesenteret;NAV;01.01.2027
'=SUM(A1) trygge innbyggere;Kvalitativ;;;Leder for servicesenteret;;
Bare i ord;;;;Leder for servicesenteret;;
`, "\n", "\r\n"), string(lists.Benefits))
	require.Equal(t, "\ufeff"+strings.ReplaceAll(`Måleindikator;Gevinst;Startverdi;Ønsket verdi;Måleenhet
Spørsmål;Mindre tid til veiledning;0;100;Antall
Spørsmål;'=SUM(A1) trygge innbyggere;0;100;Antall
Andel;Mindre tid til veiledning;33,333333;50,5;Prosent
Poeng;;;;
`, "\n", "\r\n"), string(lists.Indicators))
	require.Equal(t, "\ufeff"+strings.ReplaceAll(`Måleindikator;Dato for måling;Målt verdi;Kommentar til måling
Spørsmål;30.06.2025;-12,5;'-12,5 er et tall; - ikke en formel
Spørsmål;30.06.2026;115;
Spørsmål;30.06.2026;0;
`, "\n", "\r\n"), strings.ReplaceAll(string(lists.Measurements), `"`, ""))
}

// What is written and read back is the same plan, with what the portal has no place for.
func TestPortalListsComeBackAsTheyWere(t *testing.T) {
	p := portalPlan(t)
	lists, _ := p.PortalLists("", portalNames())
	back, found := p.WithPortalLists(lists, portalNames())
	require.Empty(t, found)
	require.Empty(t, cmp.Diff(p, back))
}

// Read into an empty plan, the lists give what they hold, and written again they are the same.
// Excel can save with the line ends of old Macs.
func TestPortalListsAreReadWithLineEndsOfOldMacs(t *testing.T) {
	lists, _ := (benefits.Plan{}).WithPortalLists(benefits.PortalLists{
		Benefits: []byte("sep=;\rGevinst;Gevinsttype\rRaskere svar;Kvalitativ\rFærre turer;Kvalitativ\r"),
	}, benefits.PortalNames{})
	require.Len(t, lists.Benefits, 2)
	require.Equal(t, "Færre turer", lists.Benefits[1].Title)
}

func TestPortalListsMakeAPlanOfTheirOwn(t *testing.T) {
	lists, _ := portalPlan(t).PortalLists("", portalNames())
	made, found := benefits.Plan{}.WithPortalLists(lists, portalNames())
	require.Empty(t, found)
	require.Equal(t, []value.ID{"sporsmal-2", "andel"}, made.Benefits[0].Indicators, "an id that is taken is not used again")
	require.Equal(t, value.ID("sum-a1-trygge-innbyggere"), made.Benefits[1].ID)
	require.Equal(t, value.ID("leder"), made.Responsible)
	require.Equal(t, []benefits.MapStep{{ID: "tradlost-nett", Title: "Trådløst nett", Kind: benefits.Precondition, LeadsTo: []value.ID{"mindre-tid-til-veiledning"}}}, made.Steps)
	again, _ := made.PortalLists("", portalNames())
	require.Equal(t, string(lists.Benefits), string(again.Benefits))
	require.Equal(t, string(lists.Indicators), string(again.Indicators))
	require.Equal(t, string(lists.Measurements), string(again.Measurements))
}

func TestPortalTellsWhatItWorksOutOtherwise(t *testing.T) {
	_, found := portalPlan(t).PortalLists("/benefitPlan", portalNames())
	var got []string
	for _, f := range found {
		got = append(got, string(f.Pointer)+" "+f.Rule.ID)
	}
	require.Empty(t, cmp.Diff([]string{
		"/benefitPlan/benefits/2 portal-benefit-hidden",
		"/benefitPlan/indicators/0/measurements/0 portal-achievement-rounded-down",
		"/benefitPlan/indicators/0/measurements/1 portal-achievement-rounded-down",
		"/benefitPlan/indicators/1 portal-share-as-percent",
		"/benefitPlan/indicators/1 portal-decimals-cut",
		"/benefitPlan/indicators/2/unit portal-unit-unknown",
		"/benefitPlan/indicators/2 portal-no-achievement",
	}, got))
	// The published case: 115 of 100.
	require.Equal(t, "For en måling av «Spørsmål» viser eldre utgaver av Prosjektportalen 114\u00a0% måloppnåelse. Riktig er 115\u00a0%.", found[2].Text(value.NB))

	kept := benefits.Plan{Indicators: []benefits.Indicator{{Title: "Nivå", Baseline: benefits.Reading{Value: decimal(t, "4")}, Target: benefits.Reading{Value: decimal(t, "4")},
		Measurements: []benefits.Measurement{{Value: decimal(t, "4")}}}}}
	_, found = kept.PortalLists("", portalNames())
	require.Len(t, found, 1)
	require.Equal(t, "portal-target-is-baseline", found[0].Rule.ID)

	// 114.9949999999 is rounded once, and not first to 114.995 and then to 115.
	close := benefits.Plan{Indicators: []benefits.Indicator{{Title: "Spørsmål", Baseline: benefits.Reading{Value: decimal(t, "0")}, Target: benefits.Reading{Value: decimal(t, "1000000")},
		Measurements: []benefits.Measurement{{Value: decimal(t, "1149949.999999")}}}}}
	_, found = close.PortalLists("", portalNames())
	require.Len(t, found, 1)
	require.Equal(t, "For en måling av «Spørsmål» viser eldre utgaver av Prosjektportalen 114\u00a0% måloppnåelse. Riktig er 114,99\u00a0%.", found[0].Text(value.NB))
}

func TestPortalTellsOfEveryCellItCannotRead(t *testing.T) {
	p := portalPlan(t)
	p.Benefits = append(p.Benefits, benefits.Benefit{ID: "x1", Title: "To like"}, benefits.Benefit{ID: "x2", Title: "To like"})
	lists := benefits.PortalLists{
		Benefits: []byte("Tittel;Gevinsttype;Gevinsteier;Realiseringstidspunkt;Versjon\n" +
			"Mindre tid til veiledning;Kanskje;Ukjent Enhet;15.03.2028;3\n" +
			";Direkte;;;\nTo like;Direkte;;;\nBare i ord;Direkte (økonomiske - NOK);NAV;21/11/2026;\n"),
		Indicators: []byte("GtMeasureIndicator,GtGainLookup,GtStartValue,GtDesiredValue,GtMeasurementUnit\n" +
			"Spørsmål,Finnes ikke,1.000,\"1 200,50\",Kilo\nAndel,,33.4,,\nPoeng,,1,,\nPoeng,,2,,\n"),
		Measurements: []byte("Måleindikator;Dato for måling;Målt verdi;Kommentar til måling;Måloppnåelse\n" +
			"Spørsmål;2026-06-30T00:00:00Z;120;Ny;\nSpørsmål;21.13.2026;1;;\nSpørsmål;;7;;\nSpørsmål;01.07.2026;;;\nUkjent;01.07.2026;1;;\nSpørsmål;1.8.2026;mye;;\n"),
	}
	back, found := p.WithPortalLists(lists, portalNames())
	var got []string
	for _, f := range found {
		got = append(got, strings.SplitN(f.Format(value.NB), "\n", 2)[0])
	}
	require.Empty(t, cmp.Diff([]string{
		"Gevinster rad 1 «Versjon» merknad [portal-column-unknown]",
		"Gevinster rad 2 «Gevinsttype» feil [portal-word-unknown]",
		"Gevinster rad 2 «Gevinsteier» advarsel [portal-name-unknown]",
		"Gevinster rad 2 «Realiseringstidspunkt» merknad [portal-day-not-kept]",
		"Gevinster rad 3 «Gevinst» feil [portal-row-without-title]",
		"Gevinster rad 4 «Gevinst» feil [portal-title-twice]",
		"Gevinster rad 5 «Realiseringstidspunkt» feil [portal-date-unreadable]",
		"Måleindikatorer rad 2 «Gevinst» feil [portal-title-unknown]",
		"Måleindikatorer rad 2 «Startverdi» feil [portal-number-unreadable]",
		"Måleindikatorer rad 2 «Måleenhet» feil [portal-word-unknown]",
		"Måleindikatorer rad 3 «Startverdi» advarsel [portal-share-replaced]",
		"Måleindikatorer rad 5 «Startverdi» advarsel [portal-rows-differ]",
		"Målinger rad 3 «Dato for måling» feil [portal-date-unreadable]",
		"Målinger rad 4 «Dato for måling» feil [portal-date-missing]",
		"Målinger rad 5 «Målt verdi» merknad [portal-value-missing]",
		"Målinger rad 6 «Måleindikator» feil [portal-title-unknown]",
		"Målinger rad 7 «Målt verdi» feil [portal-number-unreadable]",
	}, got))
	require.Equal(t, benefits.AvoidedCost, back.Benefits[2].Kind)
	require.Equal(t, value.ID("nav"), back.Benefits[2].Owner)
	require.Equal(t, "1200.5", back.Indicators[0].Target.Value.String())
	require.Equal(t, "0", back.Indicators[0].Baseline.Value.String(), "what cannot be read changes nothing")
	require.Equal(t, "120", back.Indicators[0].Measurements[1].Value.String())
	require.Equal(t, "Ny", back.Indicators[0].Measurements[1].Comment)
	require.Equal(t, "115", p.Indicators[0].Measurements[1].Value.String(), "the plan itself is not changed")
}

func TestPortalAchievementIsComparedNotBelieved(t *testing.T) {
	p := portalPlan(t)
	list := func(cell string) []string {
		_, found := p.WithPortalLists(benefits.PortalLists{Measurements: []byte("Måleindikator;Dato for måling;Målt verdi;Måloppnåelse\nSpørsmål;30.06.2026;115;" + cell + "\n")}, portalNames())
		var got []string
		for _, f := range found {
			got = append(got, f.Finding.Text(value.NB))
		}
		return got
	}
	require.Equal(t, []string{"I listen står måloppnåelsen 114 %. Ut fra nullpunkt, målverdi og måling er den 115\u00a0%."}, list("114 %"))
	require.Empty(t, list("115 %"))
	require.Empty(t, list("115,00"))
	require.Empty(t, list(""))
}

// A list has one kind of line end, and a plan may have been written with any.
func TestPortalListsThatNobodyChangedChangeNothing(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", "\r", "\n\r", "\t"} {
		for _, said := range []string{"A" + end + "B", end + "A", "A" + end, end + "=A", "'" + end + "A", end + "'=A"} {
			p := benefits.Plan{
				Benefits: []benefits.Benefit{{ID: "b", Title: said, Indicators: []value.ID{"i"},
					Uses: []benefits.Use{{Kind: benefits.UseOther, Description: said}}}},
				Indicators: []benefits.Indicator{{ID: "i", Title: said,
					Measurements: []benefits.Measurement{{Date: day(t, "2026-01-01"), Value: decimal(t, "1"), Comment: said}}}},
				Steps: []benefits.MapStep{{ID: "s", Title: said, Kind: benefits.Precondition, LeadsTo: []value.ID{"b"}}},
			}
			lists, _ := p.PortalLists("", benefits.PortalNames{})
			back, found := p.WithPortalLists(lists, benefits.PortalNames{})
			require.Empty(t, found, "%q", said)
			require.Empty(t, cmp.Diff(p, back), "%q", said)
		}
	}
}

// A measurement whose row names no indicator is nobody's, also where an indicator has a title of spaces.
func TestPortalMeasurementWithoutATitleIsNotRead(t *testing.T) {
	p := benefits.Plan{Indicators: []benefits.Indicator{{ID: "i", Title: " ", Measurements: []benefits.Measurement{{}, {Value: decimal(t, "1")}}}}}
	lists, _ := p.PortalLists("", benefits.PortalNames{})
	back, found := p.WithPortalLists(lists, benefits.PortalNames{})
	require.Empty(t, cmp.Diff(p, back))
	require.NotEmpty(t, found)
	require.Equal(t, "portal-row-without-title", found[0].Finding.Rule.ID)
}

func TestPortalListsHaveLimits(t *testing.T) {
	for id, data := range map[string]string{
		"portal-too-large":         strings.Repeat(" ", benefits.PortalMaxBytes+1),
		"portal-not-utf-8":         "Gevinst;Gevinsttype\nM\xf8te;Direkte\n",
		"portal-not-csv":           "Gevinst;Gevinsttype\n\"Møte;Direkte\n",
		"portal-column-missing":    "Gevinsttype;Gevinsteier\nDirekte;NAV\n",
		"portal-row-too-long":      "Gevinst,Gevinsttype\nMøte,Direkte,28\n",
		"portal-cell-too-long":     "Gevinst;Gevinsttype\nMøte;" + strings.Repeat("x", 40_000) + "\n",
		"portal-too-large (rows)":  "Gevinst;Gevinsttype\n" + strings.Repeat("a;\n", benefits.PortalMaxRows+1),
		"portal-too-large (lines)": "Gevinst;Forutsetninger for gevinstoppnåelse\n" + strings.Repeat("a;\""+strings.Repeat("b\n", 15_000)+"\"\n", 7),
		"portal-too-large (cells)": "Gevinst" + strings.Repeat(";", 300) + "\n",
	} {
		_, found := benefits.Plan{}.WithPortalLists(benefits.PortalLists{Benefits: []byte(data)}, portalNames())
		require.NotEmpty(t, found, id)
		require.Equal(t, strings.Fields(id)[0], found[0].Finding.Rule.ID)
		require.Less(t, len(found[0].Format(value.NB)), 1000)
	}
	_, found := benefits.Plan{}.WithPortalLists(benefits.PortalLists{Benefits: []byte("Gevinst;Gevinsttype\nMøte;Direkte; ;\n")}, portalNames())
	require.Empty(t, found, "cells with nothing in them are none too many")
	_, found = benefits.Plan{}.WithPortalLists(benefits.PortalLists{Benefits: []byte("sep=;\r\nGevinst;Gevinsttype\r\nMøte;Direkte\r\n")}, portalNames())
	require.Empty(t, found)
}

// A list takes no longer for what is in it than what it makes of it: 100 000 preconditions, and titles
// that give one id.
func TestPortalListsOfManyPreconditionsAndLikeTitlesAreRead(t *testing.T) {
	const titles, each = 50, 1900
	var list strings.Builder
	list.WriteString("Gevinst;Forutsetninger for gevinstoppnåelse\n")
	for n := range titles {
		fmt.Fprintf(&list, "Gevinst%s;\"", strings.Repeat("!", n))
		for line := range each {
			fmt.Fprintf(&list, "%d %d\n", n, line/2)
		}
		list.WriteString("Felles\n\"\n")
	}
	read, found := benefits.Plan{}.WithPortalLists(benefits.PortalLists{Benefits: []byte(list.String())}, portalNames())
	require.Empty(t, found)
	require.Len(t, read.Benefits, titles)
	require.Len(t, read.Steps, titles*each/2+1)
	ids := map[value.ID]bool{}
	for _, s := range read.Steps {
		require.False(t, ids[s.ID], s.ID)
		ids[s.ID] = true
		if s.Title == "Felles" {
			require.Len(t, s.LeadsTo, titles)
		} else {
			require.Len(t, s.LeadsTo, 1)
		}
	}
}

func FuzzPortalLists(f *testing.F) {
	lists, _ := portalPlan(f).PortalLists("", portalNames())
	f.Add(lists.Benefits, lists.Indicators, lists.Measurements)
	f.Add([]byte("Gevinst,Gevinsttype\n'''=a,Direkte\n"), []byte("Tittel\tStartverdi\nA\t1.000\n"), []byte("sep=;\nMåleindikator;Målt verdi\nA;-0,50\n"))
	f.Fuzz(func(t *testing.T, one, two, three []byte) {
		read, found := benefits.Plan{}.WithPortalLists(benefits.PortalLists{Benefits: one, Indicators: two, Measurements: three}, portalNames())
		for _, f := range found {
			if f.Format(value.NN) == "" {
				t.Fatal("a finding without words")
			}
		}
		written, _ := read.PortalLists("", portalNames())
		again, more := read.WithPortalLists(written, portalNames())
		for _, f := range more {
			t.Fatalf("what was written cannot be read: %s", f.Format(value.EN))
		}
		if d := cmp.Diff(read, again); d != "" {
			t.Fatalf("what was written reads otherwise: %s", d)
		}
	})
}

func TestPortalRulesAreAContract(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range benefits.PortalRules() {
		require.Regexp(t, `^portal-[a-z0-9]+(-[a-z0-9]+)*$`, r.ID)
		require.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Severity.String())
		arguments := regexp.MustCompile(`\{[a-z]+\}`)
		for _, text := range []value.Text{r.Text, r.Advice} {
			for _, l := range value.Langs() {
				require.NotEmpty(t, text.In(l), r.ID)
				require.ElementsMatch(t, arguments.FindAllString(text.NB, -1), arguments.FindAllString(text.In(l), -1), r.ID)
			}
		}
	}
}

// The numbers and dates that people and spreadsheets write, each in a cell of its own.
func TestPortalReadsNumbersAndDatesAsTheyAreWritten(t *testing.T) {
	read := func(date, number string) (string, int) {
		p := benefits.Plan{Indicators: []benefits.Indicator{{ID: "i", Title: "I"}}}
		back, found := p.WithPortalLists(benefits.PortalLists{Measurements: []byte("Måleindikator;Dato for måling;Målt verdi\nI;" + date + ";" + number + "\n")}, portalNames())
		if m := back.Indicators[0].Measurements; len(m) == 1 {
			return m[0].Date.String() + " " + m[0].Value.String(), len(found)
		}
		return "", len(found)
	}
	for cells, want := range map[[2]string]string{
		{"21.11.2026", "1234,5"}:                 "2026-11-21 1234.5",
		{"1.2.2026 00:00", "1 234"}:              "2026-02-01 1234",
		{"2026-11-21", "1\u00a0234\u00a0567,50"}: "2026-11-21 1234567.5",
		{"2026-11-21T12:30:00Z", "\u22123"}:      "2026-11-21 -3",
		{"29.02.2028", "0"}:                      "2028-02-29 0",
		{"21.11.2026", "12,5 %"}:                 "2026-11-21 12.5",
		{"21.11.2026", "-0,0"}:                   "2026-11-21 0",
		{"21.11.2026", "1\u202f000 kr"}:          "2026-11-21 1000",
		{"21.11.2026", "1.5"}:                    "2026-11-21 1.5",
		{"21.11.26", "1"}:                        "", {"11/21/2026", "1"}: "", {"31.02.2026", "1"}: "", {"29.02.2026", "1"}: "",
		{"21.11.2026", "1.234"}: "", {"21.11.2026", "1,2,3"}: "", {"21.11.2026", "1e3"}: "", {"21.11.2026", "1,"}: "",
		{"21.11.2026", "12 34"}: "", {"21.11.2026", "1,1234567"}: "", {"21.11.2026", "9999999999999"}: "",
	} {
		got, found := read(cells[0], cells[1])
		require.Equal(t, want, got, "%q", cells)
		require.Equal(t, want == "", found > 0, "%q", cells)
	}
}

// SharePoint keeps a day as the moment in Greenwich when it begins in Norway, the evening before.
func TestPortalMomentsAreDaysInNorway(t *testing.T) {
	p := portalPlan(t)
	back, found := p.WithPortalLists(benefits.PortalLists{
		Benefits: []byte("Gevinst;Realiseringstidspunkt\nMindre tid til veiledning;2026-12-31T23:00:00Z\n"),
		Measurements: []byte("Måleindikator;Dato for måling;Målt verdi\nSpørsmål;2025-06-29T22:00:00Z;-12,5\n" +
			"Spørsmål;2026-06-30T00:00:00Z;115\nSpørsmål;2026-06-29T22:00:00Z;0\nAndel;2025-01-14T23:00:00Z;40\n"),
	}, portalNames())
	require.Empty(t, found)
	require.Equal(t, p.Benefits, back.Benefits)
	require.Equal(t, p.Indicators[0], back.Indicators[0], "nothing is measured the day before as well")
	require.Equal(t, "2025-01-15", back.Indicators[1].Measurements[0].Date.String())
}

// A row that was copied by mistake is one measurement, and two measurements of a day are still two.
func TestPortalRowsThatSayTheSameAreOneMeasurement(t *testing.T) {
	p := portalPlan(t)
	lists, _ := p.PortalLists("", portalNames())
	lists.Measurements = append(lists.Measurements, "Spørsmål;30.06.2026;115;\r\nPoeng;01.02.2026;3;\r\nPoeng;1.2.2026;3,0;\r\nPoeng;01.02.2026;4;\r\n"...)
	back, found := p.WithPortalLists(lists, portalNames())
	require.Equal(t, p.Indicators[0], back.Indicators[0])
	require.Len(t, back.Indicators[2].Measurements, 2)
	var rows []int
	for _, f := range found {
		require.Equal(t, "portal-row-twice", f.Finding.Rule.ID)
		rows = append(rows, f.Row)
	}
	require.Equal(t, []int{5, 7}, rows)
}

// A thing under another name, and a measurement of another day, are new. The old ones are told, and nobody is
// left with both without a word.
func TestPortalTellsWhatMayBeThereTwice(t *testing.T) {
	p := portalPlan(t)
	lists, _ := p.PortalLists("", portalNames())
	lists.Benefits = []byte(strings.Replace(string(lists.Benefits), "Bare i ord", "Bare i tall", 1))
	lists.Indicators = []byte(strings.Replace(string(lists.Indicators), "Poeng", "Score", 1))
	lists.Measurements = []byte(strings.Replace(string(lists.Measurements), "30.06.2025", "01.07.2025", 1))
	back, found := p.WithPortalLists(lists, portalNames())
	require.Len(t, back.Benefits, 4)
	var told []string
	for _, f := range found {
		require.Equal(t, "portal-not-in-list", f.Finding.Rule.ID)
		told = append(told, f.List.Title()+": "+f.Finding.Text(value.NB))
	}
	require.Equal(t, []string{
		"Gevinster: «Bare i ord» står i planen, men ikke i listen, som samtidig har noe nytt.",
		"Måleindikatorer: «Poeng» står i planen, men ikke i listen, som samtidig har noe nytt.",
		"Målinger: «Spørsmål, 30.06.2025» står i planen, men ikke i listen, som samtidig har noe nytt.",
	}, told)
	_, found = p.WithPortalLists(benefits.PortalLists{Benefits: []byte("Gevinst\nBare i ord\n")}, portalNames())
	require.Empty(t, found, "a list of some of them is no sign of another name")
}
