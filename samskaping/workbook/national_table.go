package workbook

import (
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// nationalTable is one list of a national report as rows and columns, before it is a sheet or a
// file. What people read is in one language, and the codes that machines read stand beside it.
type nationalTable struct {
	property string // of the report, and so the name of the file
	title    value.Text
	columns  []nationalColumn
	rows     [][]nationalCell
}

// nationalColumn is a heading and what stands below it.
type nationalColumn struct {
	title value.Text
	kind  kind
}

// nationalCell is a text, a number in plain decimals, or a date.
type nationalCell struct {
	text   string
	number bool
	date   value.Date
}

// nationalWriter makes the tables of a report in a language.
type nationalWriter struct {
	report *aggregate.Report
	lang   value.Lang
}

// tables are all tables of the report, in the order of the report, also those without rows.
func (w *nationalWriter) tables() []nationalTable {
	return []nationalTable{w.sums(), w.disbenefits(), w.indicators(), w.coverage(), w.assumptions(), w.setAside(), w.notAdded(), w.doubts()}
}

// nationalFact is what holds for all of a report.
type nationalFact struct {
	topic value.Text
	value nationalCell
	kind  kind
}

// facts are what the tables rest on, and how many reports they come from.
func (w *nationalWriter) facts() []nationalFact {
	const of = "AggregateReport"
	r := w.report
	list := []nationalFact{{label(of, "vintage"), written(r.Vintage.Format(w.lang)), textKind}}
	if !r.PriceYear.IsZero() {
		list = append(list, nationalFact{label(of, "priceYear"), written(r.PriceYear.String()), textKind})
	}
	for _, d := range r.Deflators {
		topic := growthIn.Fill(value.Named("year", d.Year.String()))
		list = append(list, nationalFact{topic, digits(d.Rate), decimalKind})
	}
	if !r.HourPrice.IsZero() {
		list = append(list, nationalFact{label(of, "hourPrice"), digits(r.HourPrice), moneyKind})
	}
	if !r.HoursPerPersonYear.IsZero() {
		list = append(list, nationalFact{label(of, "hoursPerPersonYear"), digits(r.HoursPerPersonYear), hoursKind})
	}
	in := r.Inputs
	for _, one := range []struct {
		property string
		number   value.Count
	}{{"read", in.Read}, {"counted", in.Counted}, {"superseded", in.Superseded}, {"copies", in.Copies}, {"setAside", in.SetAside}, {"examples", in.Examples}} {
		list = append(list, nationalFact{label("Inputs", one.property), digits(one.number), countKind})
	}
	return list
}

// about is the facts as a table, for files, which have no front sheet.
func (w *nationalWriter) about() nationalTable {
	t := nationalTable{property: "about", columns: []nationalColumn{{factTitle, textKind}, {factValue, textKind}}}
	for _, f := range w.facts() {
		t.rows = append(t.rows, []nationalCell{written(f.topic.In(w.lang)), f.value})
	}
	t.rows[0][1] = day(w.report.Vintage)
	return t
}

// table begins a table of a list of the report.
func (w *nationalWriter) table(property string, columns ...nationalColumn) nationalTable {
	return nationalTable{property: property, title: label("AggregateReport", property), columns: columns}
}

func label(typeName, property string) value.Text { return schema.Label(typeName, property).Title }

// nationalOf is a column with the name of a property.
func nationalOf(typeName, property string, k kind) nationalColumn {
	return nationalColumn{label(typeName, property), k}
}

// codeColumn is the column of codes beside a column of names.
func codeColumn(typeName, property string) nationalColumn {
	return nationalColumn{codeOfThing.Fill(value.Arg{Name: "thing", Text: label(typeName, property)}), idKind}
}

func written(s string) nationalCell { return nationalCell{text: s} }

// digits is a number as its type writes it, without its unit; nothing when it is not stated.
func digits(n interface{ String() string }) nationalCell {
	return nationalCell{text: n.String(), number: true}
}

func day(d value.Date) nationalCell { return nationalCell{date: d} }

// coded is the name of a code, and the code.
func (w *nationalWriter) coded(list, code string) []nationalCell {
	if code == "" {
		return []nationalCell{{}, {}}
	}
	return []nationalCell{written(schema.CodeLabel(list, code).In(w.lang)), written(code)}
}

func (w *nationalWriter) yesNo(b bool) nationalCell {
	if b {
		return written(yes.In(w.lang))
	}
	return written(no.In(w.lang))
}

// placed is the name of a part of a dimension, and its code. What has no code is not named either.
func (w *nationalWriter) placed(by aggregate.Dimension, part string) []nationalCell {
	if part == "" {
		return []nationalCell{{}, {}}
	}
	return []nationalCell{written(by.PartName(part, w.report.Vintage).In(w.lang)), written(part)}
}

// municipality is the name of a municipality on the day of the report.
func (w *nationalWriter) municipality(n identity.MunicipalityNumber) nationalCell {
	return w.placed(aggregate.ByMunicipality, n.String())[0]
}

func years(all []value.Count) nationalCell {
	var said []string
	for _, y := range all {
		said = append(said, y.String())
	}
	return written(strings.Join(said, ", "))
}

// prices is the year whose prices money has been brought to, whichever years it was stated in.
func (w *nationalWriter) prices(stated []value.Count) nationalCell {
	if len(stated) == 0 {
		return nationalCell{}
	}
	return digits(w.report.PriceYear)
}

func (w *nationalWriter) sums() nationalTable {
	t := w.table("sums", nationalOf("Sum", "by", textKind), codeColumn("Sum", "by"), nationalOf("Sum", "code", textKind), codeColumn("Sum", "code"),
		nationalOf("Sum", "year", countKind), nationalOf("Sum", "stage", textKind), codeColumn("Sum", "stage"), nationalOf("Sum", "hours", hoursKind),
		nationalOf("Sum", "money", moneyKind), nationalOf("Sum", "timeValue", moneyKind), nationalOf("Sum", "measuredHours", hoursKind),
		nationalOf("Sum", "measuredMoney", moneyKind), nationalOf("Sum", "benefits", countKind), nationalOf("Sum", "reports", countKind),
		nationalOf("Sum", "municipalities", countKind), nationalOf("Sum", "personYears", decimalKind), nationalOf("Sum", "moneyPerInhabitants", moneyKind),
		nationalColumn{pricesTitle, countKind}, nationalOf("Sum", "priceYears", textKind), nationalOf("Sum", "priceYearUnknown", textKind))
	for _, s := range w.report.Sums {
		row := append(w.coded("Dimension", string(s.By)), w.placed(s.By, s.Code)...)
		row = append(append(row, digits(s.Year)), w.coded("FigureStage", string(s.Stage))...)
		t.rows = append(t.rows, append(row, digits(s.Hours), digits(s.Money), digits(s.TimeValue), digits(s.MeasuredHours), digits(s.MeasuredMoney),
			digits(s.Benefits), digits(s.Reports), digits(s.Municipalities), digits(s.PersonYears), digits(s.MoneyPerInhabitants),
			w.prices(s.PriceYears), years(s.PriceYears), w.yesNo(s.PriceYearUnknown)))
	}
	return t
}

func (w *nationalWriter) disbenefits() nationalTable {
	const of = "DisbenefitSum"
	t := w.table("disbenefits", nationalOf(of, "by", textKind), codeColumn(of, "by"), nationalOf(of, "code", textKind), codeColumn(of, "code"),
		nationalOf(of, "year", countKind), nationalOf(of, "stage", textKind), codeColumn(of, "stage"), nationalOf(of, "hours", hoursKind),
		nationalOf(of, "money", moneyKind), nationalOf(of, "timeValue", moneyKind), nationalOf(of, "disbenefits", countKind), nationalOf(of, "reports", countKind),
		nationalOf(of, "municipalities", countKind), nationalColumn{pricesTitle, countKind}, nationalOf(of, "priceYears", textKind), nationalOf(of, "priceYearUnknown", textKind))
	for _, s := range w.report.Disbenefits {
		row := append(w.coded("Dimension", string(s.By)), w.placed(s.By, s.Code)...)
		row = append(append(row, digits(s.Year)), w.coded("FigureStage", string(s.Stage))...)
		t.rows = append(t.rows, append(row, digits(s.Hours), digits(s.Money), digits(s.TimeValue), digits(s.Disbenefits), digits(s.Reports),
			digits(s.Municipalities), w.prices(s.PriceYears), years(s.PriceYears), w.yesNo(s.PriceYearUnknown)))
	}
	return t
}

// hiddenNumber stands where a number is hidden. It is no number.
const hiddenNumber = ":"

func (w *nationalWriter) indicators() nationalTable {
	t := w.table("indicators", nationalOf("IndicatorSum", "indicator", textKind), codeColumn("IndicatorSum", "indicator"), nationalOf("IndicatorSum", "by", textKind),
		codeColumn("IndicatorSum", "by"), nationalOf("IndicatorSum", "code", textKind), codeColumn("IndicatorSum", "code"), nationalOf("IndicatorSum", "year", countKind),
		nationalOf("IndicatorSum", "value", decimalKind), nationalColumn{unitTitle, textKind}, nationalOf("IndicatorSum", "numerator", decimalKind), nationalOf("IndicatorSum", "denominator", decimalKind),
		nationalOf("IndicatorSum", "reports", countKind), nationalOf("IndicatorSum", "measured", countKind), nationalOf("IndicatorSum", "hidden", textKind),
		nationalColumn{pricesTitle, countKind}, nationalOf("IndicatorSum", "priceYears", textKind), nationalOf("IndicatorSum", "priceYearUnknown", textKind))
	for _, s := range w.report.Indicators {
		row := append(w.coded("IndicatorCode", string(s.Indicator)), w.coded("Dimension", string(s.By))...)
		shared, _ := benefits.SharedIndicator(s.Indicator)
		shown := digits(s.Value)
		if s.Hidden {
			shown = written(hiddenNumber)
		}
		t.rows = append(t.rows, append(append(row, w.placed(s.By, s.Code)...), digits(s.Year), shown, w.coded("IndicatorUnit", string(shared.Unit))[0],
			digits(s.Numerator), digits(s.Denominator), digits(s.Reports), digits(s.Measured), w.yesNo(s.Hidden), w.prices(s.PriceYears), years(s.PriceYears), w.yesNo(s.PriceYearUnknown)))
	}
	return t
}

// coverage has a row for each year and county, with those who are missing in one cell, as names and
// as numbers.
func (w *nationalWriter) coverage() nationalTable {
	t := w.table("coverage", nationalOf("Coverage", "year", countKind), nationalOf("Coverage", "county", textKind), codeColumn("Coverage", "county"),
		nationalOf("Coverage", "municipalities", countKind), nationalOf("Coverage", "expected", countKind), nationalOf("Coverage", "missing", textKind),
		codeColumn("Coverage", "missing"), nationalOf("Coverage", "reports", countKind))
	for _, c := range w.report.Coverage {
		var names, numbers []string
		for _, m := range c.Missing {
			names, numbers = append(names, w.municipality(m).text), append(numbers, m.String())
		}
		county := w.placed(aggregate.ByCounty, c.County)
		if c.County == "" {
			county[0] = written(schema.CodeLabel("Dimension", string(aggregate.ByNothing)).In(w.lang))
		}
		t.rows = append(t.rows, []nationalCell{digits(c.Year), county[0], county[1], digits(c.Municipalities), digits(c.Expected),
			written(strings.Join(names, ", ")), written(strings.Join(numbers, ", ")), digits(c.Reports)})
	}
	return t
}

func (w *nationalWriter) assumptions() nationalTable {
	t := w.table("assumptions", nationalOf("AssumptionGroup", "reports", countKind), nationalOf("Assumptions", "hoursPerPersonYear", hoursKind),
		nationalOf("Assumptions", "hourPrice", moneyKind), nationalOf("Assumptions", "hourPriceBase", hoursKind), nationalOf("Assumptions", "hourPriceSource", textKind),
		nationalOf("Assumptions", "priceYear", countKind), nationalOf("Assumptions", "schedule", textKind), codeColumn("Assumptions", "schedule"),
		nationalOf("Assumptions", "timing", textKind), codeColumn("Assumptions", "timing"), nationalOf("Assumptions", "achievement", textKind), codeColumn("Assumptions", "achievement"))
	for _, g := range w.report.Assumptions {
		a := g.Assumptions
		row := []nationalCell{digits(g.Reports), digits(a.HoursPerPersonYear), digits(a.HourPrice), digits(a.HourPriceBase), written(a.HourPriceSource), digits(a.PriceYear)}
		row = append(append(row, w.coded("Schedule", string(a.Schedule))...), w.coded("Timing", string(a.Timing))...)
		t.rows = append(t.rows, append(row, w.coded("AchievementFormula", string(a.Achievement))...))
	}
	return t
}

func (w *nationalWriter) setAside() nationalTable {
	t := w.table("setAside", nationalOf("Source", "name", textKind), nationalOf("Source", "line", countKind), nationalOf("SetAside", "project", idKind),
		nationalOf("SetAside", "reason", textKind), codeColumn("SetAside", "reason"), nationalOf("SetAside", "rules", idKind))
	for _, s := range w.report.SetAside {
		row := append(source(s.Source), written(s.Project.String()))
		t.rows = append(t.rows, append(append(row, w.coded("AsideReason", string(s.Reason))...), written(strings.Join(s.Rules, ", "))))
	}
	return t
}

func source(s aggregate.Source) []nationalCell {
	if s.Line == 0 {
		return []nationalCell{written(s.Name), {}}
	}
	return []nationalCell{written(s.Name), {text: strconv.FormatInt(s.Line, 10), number: true}}
}

func (w *nationalWriter) notAdded() nationalTable {
	t := w.table("notAdded", nationalOf("NotAdded", "reason", textKind), codeColumn("NotAdded", "reason"), nationalOf("NotAdded", "project", idKind),
		nationalOf("NotAdded", "benefit", idKind), nationalOf("NotAdded", "disbenefit", idKind), nationalOf("NotAdded", "indicator", idKind), nationalOf("NotAdded", "stage", textKind), codeColumn("NotAdded", "stage"),
		nationalOf("NotAdded", "hours", hoursKind), nationalOf("NotAdded", "money", moneyKind), nationalOf("NotAdded", "timeValue", moneyKind), nationalOf("Source", "name", textKind), nationalOf("Source", "line", countKind))
	for _, n := range w.report.NotAdded {
		row := append(w.coded("NotAddedReason", string(n.Reason)), written(n.Project.String()), written(n.Benefit), written(n.Disbenefit), written(n.Indicator))
		row = append(append(row, w.coded("FigureStage", string(n.Stage))...), digits(n.Hours), digits(n.Money), digits(n.TimeValue))
		t.rows = append(t.rows, append(row, source(n.Source)...))
	}
	return t
}

func (w *nationalWriter) doubts() nationalTable {
	t := w.table("doubts", nationalOf("Doubt", "id", idKind), nationalOf("Doubt", "kind", textKind), codeColumn("Doubt", "kind"), nationalOf("Doubt", "project", idKind),
		nationalOf("Doubt", "municipality", textKind), codeColumn("Doubt", "municipality"), nationalOf("Doubt", "benefit", idKind), nationalOf("Doubt", "disbenefit", idKind), nationalOf("Doubt", "other", idKind),
		nationalColumn{periodFrom, dateKind}, nationalColumn{periodTo, dateKind}, nationalOf("Doubt", "hours", hoursKind), nationalOf("Doubt", "money", moneyKind), nationalOf("Doubt", "timeValue", moneyKind),
		nationalOf("Doubt", "ruling", textKind), codeColumn("Doubt", "ruling"), nationalOf("Ruling", "by", textKind), nationalOf("Ruling", "date", dateKind), nationalOf("Ruling", "reason", textKind))
	for _, d := range w.report.Doubts {
		row := append([]nationalCell{written(d.ID)}, w.coded("DoubtKind", string(d.Kind))...)
		row = append(row, written(d.Project.String()), w.municipality(d.Municipality), written(d.Municipality.String()), written(d.Benefit), written(d.Disbenefit), written(d.Other.String()),
			day(d.Period.From), day(d.Period.To), digits(d.Hours), digits(d.Money), digits(d.TimeValue))
		row = append(row, w.coded("RulingAnswer", string(d.Ruling.Count))...)
		t.rows = append(t.rows, append(row, written(d.Ruling.By), day(d.Ruling.Date), written(d.Ruling.Reason)))
	}
	return t
}

// The words of the workbook of a national report.
var (
	codeOfThing = text("{thing} (kode)", "{thing} (kode)", "{thing} (code)")
	unitTitle   = text("Enhet", "Eining", "Unit")
	factTitle   = text("Opplysning", "Opplysning", "Fact")
	factValue   = text("Verdi", "Verdi", "Value")
	growthIn    = text("Prisvekst i {year}, prosent", "Prisvekst i {year}, prosent", "Price growth in {year}, per cent")
	pricesTitle = text("Regnet om til priser i", "Rekna om til prisar i", "Brought to the prices of")
	periodFrom  = text("Fra og med", "Frå og med", "From")
	periodTo    = text("Til og med", "Til og med", "To")
)
