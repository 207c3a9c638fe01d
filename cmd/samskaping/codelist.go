package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// codelist is a list of codes as it is given to other programs. Its name is that of the values in
// the schema.
type codelist struct {
	Name  string     `json:"name"`
	Title value.Text `json:"title"`
	// Source is whose the codes are, when they are not the library's own.
	Source string `json:"source,omitempty"`
	Codes  []code `json:"codes"`
}

// code is one code with its names, which are absent where they are not certain. From and To are the
// first and last day the code may be used, where there are such days.
type code struct {
	Code  string    `json:"code"`
	Label labelText `json:"label"`
	value.Period
	*shared
}

type labelText struct {
	NB string `json:"nb,omitempty"`
	NN string `json:"nn,omitempty"`
	EN string `json:"en,omitempty"`
}

// shared is what everybody means by a shared indicator.
type shared struct {
	Unit         benefits.IndicatorUnit `json:"unit"`
	Direction    benefits.Direction     `json:"direction,omitempty"`
	Aggregation  benefits.Aggregation   `json:"aggregation"`
	CountsPeople bool                   `json:"countsPeople"`
}

// What the lists of others are called, and what is said when there is no such list.
var (
	municipalitiesTitle = text("Kommuner siden 2019", "Kommunar sidan 2019", "Municipalities since 2019")
	functionsTitle      = text("Funksjoner i KOSTRA, {year}", "Funksjonar i KOSTRA, {year}", "Functions in KOSTRA, {year}")
	artsTitle           = text("Arter i KOSTRA, {year}", "Artar i KOSTRA, {year}", "Arts in KOSTRA, {year}")

	unknownCodelist = text("Det finnes ingen kodeliste som heter «{name}». Skriv «samskaping codelist» for å se alle.", "Det finst inga kodeliste som heiter «{name}». Skriv «samskaping codelist» for å sjå alle.", "There is no codelist called “{name}”. Write “samskaping codelist” to see them all.")
)

// codelist gives one list of codes, or tells which there are.
func (c *command) codelist(args []string) int {
	flags := flag.NewFlagSet("codelist", flag.ContinueOnError)
	format := flags.String("format", "csv", "")
	out := flags.String("out", "", "")
	rest, code, ok := c.parse(flags, helpCodelist, args)
	switch {
	case !ok:
		return code
	case len(rest) > 1:
		return c.usage(tooMuch, value.Named("argument", rest[1]))
	case *format != "csv" && *format != "json":
		return c.noSuchChoice("-format", *format, "csv, json")
	}
	lists := codelists()
	if len(rest) == 0 && *format == "csv" {
		return c.deliver(*out, overview(lists))
	}
	var data []byte
	var err error
	if len(rest) == 0 {
		data, err = asJSON(lists)
	} else {
		list, known := find(lists, rest[0])
		switch {
		case !known:
			return c.usage(unknownCodelist, value.Named("name", rest[0]))
		case *format == "csv":
			data = list.table()
		default:
			data, err = asJSON(list)
		}
	}
	if err != nil {
		return exitIO
	}
	return c.deliver(*out, data)
}

func find(lists []codelist, name string) (codelist, bool) {
	for _, list := range lists {
		if strings.EqualFold(list.Name, name) {
			return list, true
		}
	}
	return codelist{}, false
}

// codelists are all lists: those of the schemas, then those that others keep.
func codelists() []codelist {
	indicators := map[string]*shared{}
	for _, i := range benefits.SharedIndicators() {
		indicators[string(i.Code)] = &shared{i.Unit, i.Direction, i.Aggregation, i.CountsPeople}
	}
	var lists []codelist
	for _, l := range schema.Codelists() {
		list := codelist{Name: l.Name, Title: l.Title}
		for _, entry := range l.Codes {
			made := code{Code: entry.Code, Label: labelText(entry.Label)}
			if l.Name == "IndicatorCode" {
				made.shared = indicators[entry.Code]
			}
			list.Codes = append(list.Codes, made)
		}
		lists = append(lists, list)
	}
	return append(lists, municipalities(),
		kostra("FunctionCode", functionsTitle, func(c string) (bool, value.Text) { f := budget.FunctionCode(c); return f.Known(), f.Name() }),
		kostra("ArtCode", artsTitle, func(c string) (bool, value.Text) { a := budget.ArtCode(c); return a.Known(), a.Name() }))
}

// municipalities are all since 2019, each as often as it had another number or name.
func municipalities() codelist {
	list := codelist{Name: "MunicipalityNumber", Title: municipalitiesTitle, Source: "Statistisk sentralbyrå, KLASS 131 (CC BY 4.0)"}
	for _, m := range identity.MunicipalityHistory() {
		list.Codes = append(list.Codes, code{Code: m.Number.String(), Label: labelText(value.Same(m.Name)), Period: m.Validity})
	}
	return list
}

// kostra is a list of the account plan of the year that is known, with the names that are certain.
func kostra(name string, title value.Text, look func(code string) (known bool, name value.Text)) codelist {
	year := strconv.Itoa(budget.KostraYear)
	list := codelist{Name: name, Title: title.Fill(value.Named("year", year)), Source: "Statistisk sentralbyrå, KOSTRA kontrollprogram " + year + " (MIT)"}
	valid, err := value.ParsePeriod(year)
	for i := range 1000 {
		number := fmt.Sprintf("%03d", i)
		if known, called := look(number); known && err == nil {
			list.Codes = append(list.Codes, code{Code: number, Label: labelText(called), Period: valid})
		}
	}
	return list
}

// overview tells which lists there are, one line for each.
func overview(lists []codelist) []byte {
	rows := [][]string{{"name", "codes", "nb", "nn", "en"}}
	for _, l := range lists {
		rows = append(rows, []string{l.Name, strconv.Itoa(len(l.Codes)), l.Title.NB, l.Title.NN, l.Title.EN})
	}
	return asCSV(rows)
}

// table is the list as CSV. Columns that only some lists have come last.
func (l codelist) table() []byte {
	head := []string{"code", "nb", "nn", "en", "from", "to"}
	ofIndicators := len(l.Codes) > 0 && l.Codes[0].shared != nil
	if ofIndicators {
		head = append(head, "unit", "direction", "aggregation", "countsPeople")
	}
	rows := [][]string{head}
	for _, c := range l.Codes {
		row := []string{c.Code, c.Label.NB, c.Label.NN, c.Label.EN, c.From.String(), c.To.String()}
		if ofIndicators {
			row = append(row, string(c.Unit), string(c.Direction), string(c.Aggregation), strconv.FormatBool(c.CountsPeople))
		}
		rows = append(rows, row)
	}
	return asCSV(rows)
}

// asCSV writes a table with commas and line feeds, quoted where it has to be.
func asCSV(rows [][]string) []byte {
	var out bytes.Buffer
	writer := csv.NewWriter(&out)
	for _, row := range rows {
		// A buffer takes everything.
		_ = writer.Write(row)
	}
	writer.Flush()
	return out.Bytes()
}

func asJSON(v any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(v)
	return out.Bytes(), err
}
