// Command reports writes made-up benefit reports for the benchmark of the national picture, one on
// each line, always the same ones for the same number. One in ten is a resubmission.
//
//	go run ./.ci/reports 100000 > reports.ndjson
//	go run ./.ci/reports -folder reports 20000
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func main() {
	folder := flag.String("folder", "", "write a file for each report in this folder")
	flag.Parse()
	n, err := strconv.Atoi(flag.Arg(0))
	if err != nil {
		log.Fatal("how many reports?")
	}
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	defer out.Flush()
	g := newGenerator()
	for i := range n {
		line := g.report(i)
		if *folder == "" {
			_, err = out.Write(line)
		} else {
			err = os.WriteFile(filepath.Join(*folder, fmt.Sprintf("%06d.json", i)), line, 0o644)
		}
		if err != nil {
			log.Fatal(err)
		}
	}
}

// generator makes reports. Those of the same number are always the same.
type generator struct {
	municipalities []identity.Municipality
	random         *rand.Rand
	fresh          int
}

func newGenerator() *generator {
	day, _ := value.ParseDate("2025-12-31")
	return &generator{municipalities: identity.Municipalities(day)}
}

// report is the next line. Every tenth is a later revision of an earlier report.
func (g *generator) report(i int) []byte {
	g.random = rand.New(rand.NewPCG(8, uint64(i)))
	number, revision := g.fresh, int64(1)
	if i%10 == 9 {
		number, revision = g.random.IntN(g.fresh), int64(i)
	} else {
		g.fresh++
	}
	r := g.of(number)
	r.Revision, _ = value.NewCount(revision)
	if revision > 1 {
		r.Supersedes, _ = value.NewCount(1)
	}
	line, err := json.Marshal(r)
	if err != nil {
		log.Fatal(err)
	}
	return append(line, '\n')
}

// of is a report of one of three years of a project.
func (g *generator) of(number int) *benefits.Report {
	project, year := number/3, fmt.Sprint(2023+number%3)
	place := g.municipalities[project%len(g.municipalities)]
	r := &benefits.Report{
		Schema: "https://samskaping.github.io/schema/0.1/benefit-report.schema.json",
		ID:     value.ID(fmt.Sprintf("prosjekt-%d-%s", project, year)), Project: identity.ProjectID(fmt.Sprintf("NO-BRC-9%s%04d-prosjekt-%d", place.Number, project%10000, project)),
		Title: "Digital hjelp der folk er, prosjekt " + fmt.Sprint(project), Language: value.NB, Municipality: place.Number, Method: "0.1.0",
	}
	r.Period, _ = value.ParsePeriod(year)
	r.Assumptions.HoursPerPersonYear = value.WholeHours(1700)
	r.Assumptions.HourPrice = value.Kroner(int32(420 + 10*(project%8)))
	r.Assumptions.PriceYear, _ = value.NewCount(2025)
	for _, kind := range []benefits.Kind{benefits.SavedTime, benefits.AvoidedCost, benefits.SavedTime} {
		r.Benefits = append(r.Benefits, g.benefit(kind, len(r.Benefits), r.Period))
	}
	r.Indicators = []benefits.ReportedIndicator{
		g.indicator("di-service-questions", benefits.UnitCount, benefits.Decrease, benefits.AggregateSum, r.Period),
		g.indicator("di-digital-applications", benefits.UnitPercent, benefits.Increase, benefits.AggregateMean, r.Period),
	}
	return r
}

var titles = [...]string{
	"Færre spørsmål i servicesenteret om digitale tjenester", "Mindre kjøring til og fra møter og kurs i de andre delene av kommunen",
	"Ansatte bruker mindre tid på å fylle ut skjema sammen med innbyggerne", "Innbyggerne klarer den digitale hverdagen på egen hånd",
}

const comment = "Tallet bygger på tellinger i fire uker."

func (g *generator) benefit(kind benefits.Kind, n int, period value.Period) benefits.ReportedBenefit {
	template := (n + g.random.IntN(2)) % len(titles)
	b := benefits.ReportedBenefit{
		ID: value.ID(fmt.Sprintf("gevinst-%d", n+1)), Title: titles[template], Kind: kind, Horizon: benefits.ShortTerm, Bearer: benefits.BearerMunicipality,
		Maturity: "realised", Indicators: []value.ID{"indikator-count"},
	}
	if template == 1 {
		b.Horizon = benefits.LongTerm
	}
	b.FirstClaimed, _ = value.NewCount(2023)
	for _, stage := range []benefits.FigureStage{benefits.StagePlanned, benefits.StageRealised} {
		f := benefits.Figure{Period: period, Stage: stage, Data: benefits.DataEstimated}
		if stage == benefits.StageRealised {
			f.Data, f.Comment = benefits.DataMeasured, comment
		}
		if kind == benefits.SavedTime {
			f.Hours = value.WholeHours(int32(g.random.IntN(4000)))
		}
		f.Money = value.Kroner(int32(g.random.IntN(900_000)))
		b.Figures = append(b.Figures, f)
	}
	return b
}

func (g *generator) indicator(code benefits.IndicatorCode, unit benefits.IndicatorUnit, to benefits.Direction, rule benefits.Aggregation, period value.Period) benefits.ReportedIndicator {
	i := benefits.ReportedIndicator{ID: value.ID("indikator-" + unit), Title: "Måleindikator som er felles for alle", Code: code, Unit: unit, Direction: to, Aggregation: rule}
	m := benefits.Measurement{Date: period.To, Data: benefits.DataMeasured, Comment: comment}
	if rule == benefits.AggregateMean {
		m.Numerator, m.Denominator = number(g.random.IntN(900)), number(900)
	} else {
		m.Value = number(g.random.IntN(6000))
		i.Baseline.Date, i.Baseline.Value, i.Target.Value = period.From, number(5200), number(2500)
	}
	i.Measurements = []benefits.Measurement{m}
	return i
}

func number(n int) value.Decimal {
	d, _ := value.MillionthDecimal(int64(n) * 1_000_000)
	return d
}
