package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// national is a small made-up national report: two counties, a municipality that has been split,
// a hidden indicator, doubts, and reports that were set aside.
func national(t *testing.T) *aggregate.Report {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "national", "report.json"))
	require.NoError(t, err)
	r, findings, err := aggregate.Decode(data)
	require.NoError(t, err)
	require.Empty(t, findings)
	return r
}

// sent is the benefit reports that the national report is made from, the faulty one too.
func sent(t *testing.T) []report.SentReport {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "national", "rapporter.ndjson"))
	require.NoError(t, err)
	var all []report.SentReport
	for i, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		var r benefits.Report
		require.NoError(t, json.Unmarshal(line, &r))
		all = append(all, report.SentReport{Source: aggregate.Source{Name: "rapporter.ndjson", Line: int64(i + 1)}, Report: &r})
	}
	return all
}

func renderNational(t *testing.T, r *aggregate.Report, o report.Options, sent ...report.SentReport) string {
	t.Helper()
	n, err := report.NewNational(r, sent)
	require.NoError(t, err)
	out, err := n.Render(o)
	require.NoError(t, err)
	return string(out)
}

func TestNationalDocuments(t *testing.T) {
	same := func(name string, o report.Options, sent ...report.SentReport) {
		name += "." + o.Lang.String() + ".golden." + string(o.Format)
		t.Run(name, func(t *testing.T) {
			got := []byte(renderNational(t, national(t), o, sent...))
			if o.Format == report.DOCX { // a package of files; what it says is the golden
				name, got = name+".txt", outlineOf(unzip(t, string(got)).body(t))
			}
			golden(t, name, got)
		})
	}
	for _, lang := range value.Langs() {
		for _, format := range []report.Format{report.Markdown, report.HTML, report.DOCX} {
			same("national-report/small", report.Options{Format: format, Lang: lang})
			for _, m := range []identity.MunicipalityNumber{"3101", "3107"} {
				same("feedback-letter/"+m.String(), report.Options{Document: report.FeedbackLetter, Format: format, Lang: lang, Municipality: m}, sent(t)...)
			}
		}
	}
}

// A letter says what is the municipality's own, and nothing of what others have sent.
func TestALetterIsAboutOneMunicipality(t *testing.T) {
	letter := func(m identity.MunicipalityNumber) string {
		return renderNational(t, national(t), report.Options{Document: report.FeedbackLetter, Format: report.Markdown, Municipality: m}, sent(t)...)
	}
	halden, moss, molde := letter("3101"), letter("3103"), letter("1506")
	require.Contains(t, halden, "«Tryggere innbyggere» i «Digitalt utenforskap», 2024")
	require.NotContains(t, halden, "Datakafé")
	require.Contains(t, moss, "Vi har ikke fått talt noe fra dere ennå.")
	require.Contains(t, moss, "Rapporten har feil")
	require.Contains(t, molde, "Vi vet ikke hva andelen er regnet ut fra")
	require.Contains(t, molde, "Dette er avgjort: Det skal ikke telles.")
	for _, other := range []string{moss, molde} {
		require.NotContains(t, other, "Tryggere innbyggere")
	}
}

func TestALetterWithNothingToMendSaysSo(t *testing.T) {
	r := national(t)
	r.NotAdded, r.Doubts, r.SetAside, r.Coverage = nil, nil, nil, nil
	text := renderNational(t, r, report.Options{Document: report.FeedbackLetter, Format: report.Markdown, Municipality: "3101"})
	require.Contains(t, text, "Alt er i orden. Dere trenger ikke gjøre noe.")
	require.NotContains(t, text, "Slik retter dere")
}

// A report we cannot read yet is ours to wait for, and a report with errors says which.
func TestALetterAsksForWhatTheMunicipalityCanMendOnly(t *testing.T) {
	r, reports := national(t), sent(t)
	r.NotAdded, r.Doubts, r.Coverage = nil, nil, nil
	o := report.Options{Document: report.FeedbackLetter, Format: report.Markdown, Municipality: "3101"}
	source := aggregate.Source{Name: "inn/2024/rapport.json"}
	came := report.SentReport{Source: source, Report: reports[0].Report}

	r.SetAside = []aggregate.SetAside{{Source: source, Reason: aggregate.AsideNewer}}
	text := renderNational(t, r, o, came)
	require.Contains(t, text, "Dere trenger ikke sende den på nytt.")
	require.NotContains(t, text, "Slik retter dere")
	require.NotContains(t, text, "Alt er i orden")

	r.SetAside = []aggregate.SetAside{{Source: source, Reason: aggregate.AsideFindings, Rules: []string{"report-id-twice"}}}
	text = renderNational(t, r, o, came)
	require.Contains(t, text, "Id-en «…» er brukt to ganger i rapporten. Gi den ene en annen id.", "when it is not known which")
	require.Contains(t, text, "Slik retter dere")
	require.Contains(t, text, "(rapport.json)")

	faulty := *reports[0].Report
	faulty.Benefits = append(slices.Clone(faulty.Benefits), faulty.Benefits[0])
	came.Report = &faulty
	text = renderNational(t, r, o, came)
	require.Contains(t, text, "Id-en «"+faulty.Benefits[0].ID.String()+"» er brukt to ganger i rapporten. Gi den ene en annen id.")
	require.NotContains(t, text, "…")
}

// Who reports under a number that was split is told why the figures are in no municipality, and what to
// do, in a letter to each part. Figures of the years before the split are explained.
func TestALetterTellsOfAMunicipalityThatWasSplit(t *testing.T) {
	r, reports := national(t), sent(t)
	at := slices.IndexFunc(reports, func(s report.SentReport) bool { return s.Report.Municipality == "1507" })
	late := *reports[at].Report
	late.Period, late.Revision = reports[1].Report.Period, value.Count{}
	first, second := late, late
	first.Title = "Før rettinga"
	second.Revision, _ = value.NewCount(2)
	for i, one := range []*benefits.Report{&first, &second} {
		reports = append(reports, report.SentReport{Source: aggregate.Source{Name: "2024.ndjson", Line: int64(i + 1)}, Report: one})
	}
	letter := func(m identity.MunicipalityNumber, lang value.Lang) string {
		return renderNational(t, r, report.Options{Document: report.FeedbackLetter, Format: report.Markdown, Lang: lang, Municipality: m}, reports...)
	}
	for lang, c := range map[value.Lang]struct{ under, mend, before string }{
		value.NB: {"2024, under nummeret 1507", "sender dere rapporten på nytt med nummeret 1508.", "Kommunen ble senere delt. Vi vet ikke hvilken del tallene gjelder."},
		value.NN: {"2024, under nummeret 1507", "sender de rapporten på nytt med nummeret 1508.", "Kommunen blei seinare delt. Vi veit ikkje kva del tala gjeld."},
		value.EN: {"2024, under the number 1507", "send the report again with the number 1508.", "The municipality was split later."},
	} {
		alesund := letter("1508", lang)
		for _, said := range []string{c.under, c.mend, c.before} {
			require.Contains(t, alesund, said)
		}
		require.NotContains(t, alesund, "Før rettinga", "the later revision counts")
	}
	require.Contains(t, letter("1580", value.NB), "sender dere rapporten på nytt med nummeret 1580.")
	require.Contains(t, letter("1580", value.NB), "Slik retter dere")
	require.NotContains(t, letter("1506", value.NB), "under nummeret")

	// Nothing is missing of a year that has been told of.
	year2024, _ := value.NewCount(2024)
	at = slices.IndexFunc(r.Coverage, func(v aggregate.Coverage) bool { return v.County == "" && v.Year == year2024 })
	r.Coverage[at].Missing = append(r.Coverage[at].Missing, "1508", "1506")
	require.NotContains(t, letter("1508", value.NB), "Vi har ikke fått noen gevinstrapport som vi kunne telle")
	require.Contains(t, letter("1506", value.NB), "Vi har ikke fått noen gevinstrapport som vi kunne telle, for 2023 og 2024.")

	// What is set aside is told as that, and what was sent again under the new number is a doubt.
	r.SetAside = append(r.SetAside, aggregate.SetAside{Source: reports[len(reports)-1].Source, Reason: aggregate.AsideFindings})
	require.NotContains(t, letter("1508", value.NB), "2024, under nummeret 1507")
	r.SetAside = r.SetAside[:len(r.SetAside)-1]
	r.Doubts = append(r.Doubts, aggregate.Doubt{ID: "a", Kind: aggregate.DoubtOverlap, Project: late.Project, Municipality: "1507", Period: late.Period})
	alesund := letter("1508", value.NB)
	require.NotContains(t, alesund, "2024, under nummeret 1507")
	require.Contains(t, alesund, "Hvilken av dem skal vi bruke?")
}

// A plan that got a new number reports the year before with it, and gets a letter all the same.
func TestAReportUnderALaterNumberGetsALetter(t *testing.T) {
	r, reports := national(t), sent(t)
	early := *reports[0].Report
	early.Municipality = "3105"
	n, err := report.NewNational(&aggregate.Report{Vintage: r.Vintage}, []report.SentReport{{Report: &early}})
	require.NoError(t, err)
	require.Contains(t, n.Municipalities(), identity.MunicipalityNumber("3105"))
}

func TestThoseWhoShouldGetALetter(t *testing.T) {
	n, err := report.NewNational(national(t), nil)
	require.NoError(t, err)
	require.Equal(t, []identity.MunicipalityNumber{"1506", "3101", "3107"}, n.Municipalities())
	n, err = report.NewNational(national(t), sent(t))
	require.NoError(t, err)
	require.Equal(t, []identity.MunicipalityNumber{"1506", "1508", "1580", "3101", "3103", "3105", "3107"}, n.Municipalities(), "3001 is 3101 now, and both parts of Ålesund of 2023 are asked")
}

func TestAReportWithLittleInItIsShort(t *testing.T) {
	vintage, err := value.ParseDate("2024-12-31")
	require.NoError(t, err)
	text := renderNational(t, &aggregate.Report{Vintage: vintage}, report.Options{Format: report.Markdown})
	require.Contains(t, text, "Ingen tall er lagt sammen ennå.")
	require.True(t, strings.HasPrefix(text, "# Gevinster av samskaping\n\n**Nasjonal gevinstrapport**\n"), "the title does not say twice what it is")
	for _, heading := range []string{"Fylke for fylke", "Forutsetninger", "Lagt til side", "Til avgjørelse"} {
		require.NotContains(t, text, heading)
	}
}

func TestAReportWithoutATitleNamesItsYears(t *testing.T) {
	r := national(t)
	r.Title = ""
	require.Contains(t, renderNational(t, r, report.Options{Format: report.Markdown, Lang: value.NN}), "# Gevinstar av samskaping 2023–2025\n\n**Nasjonal gevinstrapport**\n")
}

func TestAssumptionsAreALineForEachGroupOfReports(t *testing.T) {
	r := national(t)
	one := r.Assumptions[0]
	r.Assumptions = []aggregate.AssumptionGroup{one, {Reports: one.Reports}}
	text := renderNational(t, r, report.Options{Format: report.Markdown})
	require.Contains(t, text, "| **4\u00a0rapporter** | 1\u00a0695\u00a0timer | 450\u00a0kroner | KS, timelønn med sosiale utgifter | 2024 | Fra nullpunktet til målverdien |")
	require.Contains(t, text, "| **4\u00a0rapporter**: forutsetningene er ikke oppgitt | – | – | – | – | – |")
	require.NotContains(t, text, "i arbeidsboken")

	for len(r.Assumptions) < 150 {
		r.Assumptions = append(r.Assumptions, one)
	}
	text = renderNational(t, r, report.Options{Format: report.Markdown})
	require.Equal(t, 99, strings.Count(text, "KS, timelønn med sosiale utgifter"), "no more than a reader reads")
	require.Contains(t, text, "Listen har 50 til. Alle står i arbeidsboken.")
}

func TestHiddenNumbersAreColonsAndSaidToBe(t *testing.T) {
	text := renderNational(t, national(t), report.Options{Format: report.Markdown})
	require.Contains(t, text, "| **Deltakere på kurs i løpet av året** | 2023 | : |")
	require.Contains(t, text, "Et kolon («:») betyr at tallet er skjult.")
	r := national(t)
	r.Public = false
	for i := range r.Indicators {
		r.Indicators[i].Hidden = false
	}
	require.NotContains(t, renderNational(t, r, report.Options{Format: report.Markdown}), "Et kolon")
}

// A municipality that was split is told of, with its amounts.
func TestWhatHasNoPlaceIsShown(t *testing.T) {
	text := renderNational(t, national(t), report.Options{Format: report.Markdown})
	require.Contains(t, text, "| **Kan ikke plasseres** | 2023 | – | – | 60 |")
	require.Contains(t, text, "Det samme gjelder når nummeret i rapporten var gått ut etter en deling eller en sammenslåing.")
}

func TestNationalOptionsThatDoNotExist(t *testing.T) {
	r := national(t)
	_, err := report.NewNational(nil, nil)
	require.ErrorIs(t, err, aggregate.ErrNoReport)
	n, err := report.NewNational(r, nil)
	require.NoError(t, err)
	for _, o := range []report.Options{
		{Format: "pdf"}, {Document: report.CaseMemo, Format: report.HTML}, {Format: report.HTML, Lang: "no"},
		{Document: report.FeedbackLetter, Format: report.HTML}, {Document: report.FeedbackLetter, Format: report.HTML, Municipality: "3001"},
	} {
		_, err := n.Render(o)
		require.ErrorIs(t, err, report.ErrUnknown)
	}
	_, err = report.Render(example(t, "minimal/plan.json"), report.Options{Document: report.NationalReport, Format: report.HTML})
	require.ErrorIs(t, err, report.ErrUnknown)
	r.Title = "Fødselsnummer 01819000049"
	_, err = report.NewNational(r, nil)
	require.ErrorIs(t, err, identity.ErrNationalID)
}

// What others have written is text in every format.
func TestHostileTextInANationalReport(t *testing.T) {
	const hostile = "<script>alert(1)</script> | [x](javascript:y) ]]> \u202eabc"
	r, reports := national(t), sent(t)
	r.Title = hostile
	r.SetAside[0].Source.Name = hostile
	r.Doubts[1].Ruling.Reason = hostile
	r.Assumptions[0].Assumptions.HourPriceSource = hostile
	for _, s := range reports {
		s.Report.Title = hostile
	}
	for _, o := range []report.Options{{}, {Document: report.FeedbackLetter, Municipality: "1506"}} {
		o.Format = report.HTML
		page := renderNational(t, r, o, reports...)
		require.Empty(t, parse(t, page).all("script"))
		require.NotContains(t, page, "\u202e")
		o.Format = report.Markdown
		require.NotContains(t, renderNational(t, r, o, reports...), "<script")
		o.Format = report.DOCX
		require.NotEmpty(t, renderNational(t, r, o, reports...))
	}
}

func TestNationalReportForWordIsTheSameEachTime(t *testing.T) {
	require.Equal(t, renderNational(t, national(t), report.Options{Format: report.DOCX}), renderNational(t, national(t), report.Options{Format: report.DOCX}))
}

// Who gets a letter knows their own kroner, and is told when ours are others.
func TestWhatWasChosenForAllIsTold(t *testing.T) {
	for _, lang := range value.Langs() {
		r := national(t)
		r.PriceYear, _ = value.NewCount(2024)
		r.HourPrice, r.HoursPerPersonYear = value.Kroner(431), value.WholeHours(1725)
		price, hours := r.HourPrice.Format(lang), r.HoursPerPersonYear.Format(lang)
		out := renderNational(t, r, report.Options{Format: report.Markdown, Lang: lang})
		require.Equal(t, 2, strings.Count(out, price))
		require.Equal(t, 2, strings.Count(out, hours))
		letter := renderNational(t, r, report.Options{Document: report.FeedbackLetter, Municipality: "3101", Format: report.Markdown, Lang: lang}, sent(t)...)
		require.Contains(t, letter, price)
		require.Contains(t, letter, "2024")

		r.PriceYear, r.HourPrice, r.HoursPerPersonYear = value.Count{}, value.Money{}, value.Hours{}
		require.NotContains(t, renderNational(t, r, report.Options{Document: report.FeedbackLetter, Municipality: "3101", Format: report.Markdown, Lang: lang}, sent(t)...), price)
	}
}

// Who is told of no kroner is not told that they were brought to other prices.
func TestALetterWithoutKronerSaysNothingOfPrices(t *testing.T) {
	r := national(t)
	r.PriceYear, _ = value.NewCount(2024)
	letter := func() string {
		return renderNational(t, r, report.Options{Document: report.FeedbackLetter, Municipality: "3101", Format: report.Markdown}, sent(t)...)
	}
	const prices = "Kronene er regnet om til priser i 2024"
	require.Contains(t, letter(), prices)
	for i := range r.Sums {
		r.Sums[i].Money, r.Sums[i].TimeValue = value.Money{}, value.Money{}
	}
	r.Disbenefits = nil
	require.NotContains(t, letter(), prices)
	r.Disbenefits = []aggregate.DisbenefitSum{{By: aggregate.ByMunicipality, Code: "3101", Stage: benefits.StageRealised, Money: value.Kroner(18)}}
	require.Contains(t, letter(), prices)
}

// What hours are worth never stands where it can be read as kroner beside them.
func TestWhatTimeIsWorthIsApartInWhatIsNotAdded(t *testing.T) {
	r := national(t)
	r.NotAdded = []aggregate.NotAdded{
		{Reason: aggregate.NotAddedSpansYears, Source: aggregate.Source{Name: "rapporter.ndjson", Line: 1}, Project: r.NotAdded[0].Project, Benefit: "tid", Stage: benefits.StageRealised, Hours: value.WholeHours(30), TimeValue: value.Kroner(13500)},
		{Reason: aggregate.NotAddedSpansYears, Source: aggregate.Source{Name: "rapporter.ndjson", Line: 1}, Project: r.NotAdded[0].Project, Benefit: "penger", Stage: benefits.StageRealised, Money: value.Kroner(77)},
	}
	out := renderNational(t, r, report.Options{Format: report.Markdown})
	require.Contains(t, out, "| Realisert | 2 | 30 | 77 | 13\u00a0500 |")
	letter := renderNational(t, r, report.Options{Document: report.FeedbackLetter, Municipality: "3101", Format: report.Markdown}, sent(t)...)
	require.Contains(t, letter, "30\u00a0timer (verdien av frigjort tid: 13\u00a0500\u00a0kroner), realisert")
}

// Disbenefits are divided as benefits are, in tables that say who loses.
func TestDisbenefitsAreToldByWhoLoses(t *testing.T) {
	r := national(t)
	year, _ := value.NewCount(2024)
	one, _ := value.NewCount(1)
	for _, s := range []aggregate.DisbenefitSum{{By: aggregate.ByNothing}, {By: aggregate.ByHorizon, Code: "long-term"}, {By: aggregate.ByBearer, Code: "employees"}, {By: aggregate.BySize, Code: "5000"}} {
		s.Year, s.Stage, s.Hours, s.Disbenefits, s.Reports, s.Municipalities = year, benefits.StageRealised, value.WholeHours(12), one, one, one
		r.Disbenefits = append(r.Disbenefits, s)
	}
	out := renderNational(t, r, report.Options{Format: report.Markdown})
	require.Contains(t, out, "### Ulemper på kort og lang sikt")
	require.Contains(t, out, "| **Ansatte** | 2024 | Realisert | 12 | 1 |")
	require.Contains(t, out, "### Ulemper i små og store kommuner")
}
