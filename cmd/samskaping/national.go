package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
	"github.com/samskaping/sdk/schema"
)

// The formats of a national report that package workbook writes.
const (
	formatXLSX report.Format = "xlsx"
	formatCSV  report.Format = "csv"
)

// national is what is to be made of a national report, and where it goes.
type national struct {
	file, out    string
	document     report.Document
	format       report.Format
	municipality string
	reports      []string // the folders that aggregate was given
	lang         value.Lang
	template     []byte
	templateFile string
	inputs       []string // are never written over
}

// ofNational reports whether a document is made from a national report: it is asked for, or no
// document is and the file says that it is a national report. What can be read only once, such as
// standard input or a pipe, is not asked.
func ofNational(doc string, flags *flag.FlagSet, files []string) bool {
	asked := false
	flags.Visit(func(f *flag.Flag) { asked = asked || f.Name == "doc" })
	if asked {
		return slices.Contains(report.NationalDocuments(), report.Document(doc))
	}
	if info, err := os.Stat(files[0]); err != nil || !info.Mode().IsRegular() {
		return false
	}
	f, err := os.Open(files[0])
	if err != nil {
		return false
	}
	defer f.Close()
	from, err := unpacked(f)
	if err != nil {
		return false
	}
	begin := make([]byte, 4096)
	n, _ := io.ReadFull(from, begin)
	return isNational(begin[:n])
}

// formats are the formats of a document of a national report, the usual one first.
func formats(d report.Document) []report.Format {
	if d == report.NationalReport {
		return append(d.Formats(), formatXLSX, formatCSV)
	}
	return d.Formats()
}

// renderNational makes the report as a document or as tables, or letters to municipalities.
func (c *command) renderNational(n national, templates []string) int {
	if code, ok := c.chooseNational(&n); !ok {
		return code
	}
	design := rendering{documents: []made{{n.document, n.format}}, inputs: []string{n.file}}
	if code, ok := c.readTemplates(&design, templates); !ok {
		return code
	}
	n.template, n.templateFile, n.inputs = design.templates[n.format], design.templateFile[n.format], design.inputs
	r, code := c.readNational(n.file)
	if r == nil {
		c.say(c.err, nothingWritten)
		return code
	}
	switch {
	case n.document == report.FeedbackLetter:
		return max(code, c.letters(r, n))
	case n.format == formatCSV:
		return max(code, c.tables(r, n))
	case n.format == formatXLSX:
		data, err := workbook.WriteNational(r, workbook.Options{Lang: n.lang})
		return max(code, c.place(n, n.target(""), data, err))
	}
	documents, err := report.NewNational(r, nil)
	if err != nil {
		return max(code, c.place(n, n.target(""), nil, err))
	}
	data, err := documents.Render(report.Options{Document: n.document, Format: n.format, Lang: n.lang, Template: n.template})
	return max(code, c.place(n, n.target(""), data, err))
}

// chooseNational decides on the format, and refuses what cannot be made.
func (c *command) chooseNational(n *national) (code int, ok bool) {
	choices := formats(n.document)
	ext := strings.TrimPrefix(filepath.Ext(n.out), ".")
	switch {
	case n.format == "" && ext != "" && !isFolder(n.out):
		n.format = report.Format(ext)
		if !slices.Contains(choices, n.format) {
			return c.usage(badExtension, value.Named("file", n.out), value.Named("choices", listed(choices))), false
		}
	case n.format == "":
		n.format = choices[0]
	case !slices.Contains(choices, n.format):
		return c.noSuchChoice("-format", string(n.format), listed(choices)), false
	}
	letters := n.document == report.FeedbackLetter
	if letters && n.municipality == "" {
		return c.usage(noLetterTo), false
	}
	if letters && n.municipality == allDocuments || n.format == formatCSV {
		if !canBeFolder(n.out) {
			return c.usage(manyFiles), false
		}
		if err := makeFolder(n.out); err != nil {
			return c.writeFailed(n.out, err), false
		}
	}
	return exitOK, true
}

// readNational reads a national report, and tells what is wrong with it. The report is nil when
// it cannot be used.
func (c *command) readNational(file string) (*aggregate.Report, int) {
	data, err := c.read(file)
	if err != nil {
		return nil, c.readFailed(file, err)
	}
	c.speak(languageOf(data))
	r, findings, err := aggregate.Decode(data)
	var unreadable *finding.ReadError
	if errors.As(err, &unreadable) {
		findings = finding.List{unreadable.Finding}
	}
	code := exitOK
	for _, f := range findings {
		if f.Rule.Severity == finding.Error {
			fmt.Fprintln(c.err, f.Format(shown(file), c.lang))
			code = exitFindings
		}
	}
	if err != nil {
		code = exitIO
	}
	return r, code
}

// target is the file to write to: "" is standard output, and in a folder it is named after the
// report, the document and what the part of it is about.
func (n national) target(part string) string {
	if !isFolder(n.out) {
		return n.out
	}
	name := stem(n.file)
	if n.file == "-" {
		name = "report"
	}
	for _, more := range []string{string(n.document), part, string(n.format)} {
		if more != "" {
			name += "." + more
		}
	}
	return filepath.Join(n.out, name)
}

// place writes what was made, or says why it was not.
func (c *command) place(n national, to string, data []byte, err error) int {
	unusable := (*report.TemplateError)(nil)
	switch {
	case errors.As(err, &unusable):
		return c.usage(badTemplate, value.Named("file", n.templateFile), value.Named("problem", unusable.Reason.In(c.lang)))
	case errors.Is(err, identity.ErrNationalID):
		c.say(c.err, nationalIDInReport)
		return exitFindings
	case errors.Is(err, report.ErrUnknown):
		return c.usage(unknownMunicipality, value.Named("number", n.municipality))
	case err != nil:
		return c.writeFailed(to, err)
	case slices.ContainsFunc(n.inputs, func(input string) bool { return sameFile(input, to) }):
		return c.usage(wouldOverwrite, value.Named("file", to))
	}
	return c.deliver(to, data)
}

// tables writes the tables as CSV, a file each.
func (c *command) tables(r *aggregate.Report, n national) int {
	files, err := workbook.NationalCSV(r, workbook.Options{Lang: n.lang})
	if err != nil {
		return c.place(n, n.out, nil, err)
	}
	code := exitOK
	for _, f := range files {
		to := n.target(strings.TrimSuffix(f.Name, ".csv"))
		code = max(code, c.place(n, to, f.Data, nil))
	}
	return code
}

// letters writes the letter to a municipality, or to all of them.
func (c *command) letters(r *aggregate.Report, n national) int {
	var sent []report.SentReport
	written := languages{}
	if len(n.reports) == 0 {
		c.say(c.err, lettersWithoutReports)
	} else {
		if slices.ContainsFunc(r.Sources, func(s aggregate.SourceSum) bool { return s.Name == "-" }) {
			c.say(c.err, reportsFromInput)
			return exitIO
		}
		var err error
		if sent, err = sentReports(r, n.reports, written); err != nil {
			folders := strings.Join(n.reports, ", ")
			file := folders
			if path := (*fs.PathError)(nil); errors.As(err, &path) {
				file = path.Path
			}
			code := c.readFailed(file, err)
			if errors.Is(err, fs.ErrNotExist) {
				c.say(c.err, reportsElsewhere, value.Named("folder", folders))
			}
			return code
		}
	}
	documents, err := report.NewNational(r, sent)
	if err != nil {
		return c.place(n, n.out, nil, err)
	}
	to := []identity.MunicipalityNumber{identity.MunicipalityNumber(n.municipality)}
	if n.municipality == allDocuments {
		to = documents.Municipalities()
	}
	code := exitOK
	for i, m := range to {
		file := n.target(m.String())
		c.progress(i, len(to), file)
		o := report.Options{Document: n.document, Format: n.format, Lang: cmp.Or(n.lang, written[m].lang), Municipality: m, Template: n.template}
		data, err := documents.Render(o)
		code = max(code, c.place(n, file, data, err))
	}
	c.progress(len(to), len(to), "")
	return code
}

// sentReports reads again the reports that letters tell of: those that something was left out of,
// those of projects in doubt, and those that no municipality has the figures of. Reports with errors are read as far as they can be. What language
// each municipality writes is noted.
func sentReports(r *aggregate.Report, folders []string, written languages) ([]report.SentReport, error) {
	left, doubted := map[string]map[int64]bool{}, map[identity.ProjectID]bool{} // left out: lines of files
	leave := func(s aggregate.Source) {
		if left[s.Name] == nil {
			left[s.Name] = map[int64]bool{}
		}
		left[s.Name][s.Line] = true
	}
	for _, n := range r.NotAdded {
		leave(n.Source)
	}
	for _, s := range r.SetAside {
		leave(s.Source)
	}
	for _, d := range r.Doubts {
		doubted[d.Project], doubted[d.Other] = true, true
	}
	var sent []report.SentReport
	places := placesOf(gather(folders))
	for _, source := range r.Sources {
		err := readReports(sentFile(source.Name, folders, places), func(line int64, b *benefits.Report) {
			written.note(b, r.Vintage)
			at := []int64{line}
			switch lines := left[source.Name]; {
			case line == 0 && len(lines) > 0:
				at = slices.Sorted(maps.Keys(lines)) // all that is said of the file is said of its one report
			case !lines[line] && !doubted[b.Project] && isPlaced(b, r.Vintage):
				return
			}
			for _, line := range at {
				sent = append(sent, report.SentReport{Source: aggregate.Source{Name: source.Name, Line: line}, Report: b})
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return sent, nil
}

// isPlaced reports whether the figures of a report are those of a municipality.
func isPlaced(b *benefits.Report, vintage value.Date) bool {
	_, placed := aggregate.ReportedFor(b.Municipality, b.Period.To, vintage)
	return placed
}

// languages are those that municipalities write, each as in its latest report.
type languages map[identity.MunicipalityNumber]struct {
	lang value.Lang
	day  value.Date // the last of the report
}

// note notes the language of a report for the municipality, or for those that have taken over.
func (l languages) note(b *benefits.Report, vintage value.Date) {
	lang, err := value.ParseLang(b.Language.String())
	if err != nil || b.Period.To.IsZero() {
		return
	}
	numbers, _ := aggregate.ReportedFor(b.Municipality, b.Period.To, vintage)
	for _, n := range numbers {
		if last := l[n]; last.day.IsZero() || last.day.Before(b.Period.To) {
			last.lang, last.day = lang, b.Period.To
			l[n] = last
		}
	}
}

// readReports reads the reports of a file, one on each line or one in all, which has the line 0.
// What is no report is passed over.
func readReports(file string, take func(line int64, r *benefits.Report)) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	from, err := unpacked(f)
	if err != nil {
		return nil // it was set aside as what it is
	}
	lines := bufio.NewScanner(from)
	lines.Buffer(make([]byte, 64<<10), schema.MaxBytes)
	var whole []byte          // what is read so far, as long as it may be one report on many lines
	var only *benefits.Report // the one report of the file
	line := int64(0)
	for lines.Scan() {
		line++
		if r := reportIn(lines.Bytes()); r != nil {
			take(line, r)
			if only = r; line > 1 {
				only = nil
			}
			continue
		}
		if len(whole) <= schema.MaxBytes {
			whole = append(append(whole, lines.Bytes()...), '\n')
		}
	}
	if r := reportIn(whole); r != nil && len(whole) <= schema.MaxBytes {
		only = r
	}
	if only != nil {
		take(0, only)
	}
	return nil
}

// reportIn reads a report, or of one that has errors what a letter needs: whose it is, and its
// name. It is nil for what does not say whose it is.
func reportIn(data []byte) *benefits.Report {
	var r benefits.Report
	if json.Unmarshal(data, &r) == nil {
		if r.Municipality == "" {
			return nil
		}
		return &r
	}
	var said struct {
		Project      string `json:"project"`
		Title        string `json:"title"`
		Municipality string `json:"municipality"`
	}
	if json.Unmarshal(data, &said) != nil || said.Municipality == "" {
		return nil
	}
	return &benefits.Report{Project: identity.ProjectID(said.Project), Title: said.Title, Municipality: identity.MunicipalityNumber(said.Municipality)}
}

// The words about national reports.
var (
	noLetterTo            = text("Skriv hvilken kommune brevet er til, for eksempel -municipality 3101, eller -municipality all for alle.", "Skriv kva kommune brevet er til, til dømes -municipality 3101, eller -municipality all for alle.", "Say which municipality the letter is to, such as -municipality 3101, or -municipality all for all of them.")
	unknownMunicipality   = text("Rapporten kjenner ingen kommune med nummeret {number}.", "Rapporten kjenner ingen kommune med nummeret {number}.", "The report knows no municipality with the number {number}.")
	manyFiles             = text("Det blir flere filer. Skriv -out og en mappe.", "Det blir fleire filer. Skriv -out og ei mappe.", "There will be several files. Write -out and a folder.")
	lettersWithoutReports = text("Uten -reports står det ikke i brevet hva som ble utelatt av rapportene.", "Utan -reports står det ikkje i brevet kva som blei utelate av rapportane.", "Without -reports, the letter does not say what was left out of the reports.")
	reportsElsewhere      = text("Filen er nevnt i den nasjonale rapporten, og ble lett etter i {folder}. Skriv mappen «samskaping aggregate» fikk rapportene fra, etter -reports.", "Fila er nemnd i den nasjonale rapporten, og blei leita etter i {folder}. Skriv mappa «samskaping aggregate» fekk rapportane frå, etter -reports.", "The file is named in the national report, and was looked for in {folder}. After -reports, write the folder that “samskaping aggregate” was given.")
	reportsFromInput      = text("Noen av rapportene kom fra standard inn, og kan ikke leses på nytt. Legg dem i en fil, og la «samskaping aggregate» lese den.", "Nokre av rapportane kom frå standard inn, og kan ikkje lesast på nytt. Legg dei i ei fil, og la «samskaping aggregate» lese ho.", "Some of the reports came from standard input, and cannot be read again. Put them in a file, and let “samskaping aggregate” read it.")
	nationalIDInReport    = text("Rapporten inneholder et fødselsnummer. Ingenting er skrevet.", "Rapporten inneheld eit fødselsnummer. Ingenting er skrive.", "The report holds a national identity number. Nothing has been written.")
)
