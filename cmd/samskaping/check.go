package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
	"github.com/samskaping/sdk/schema"
)

// judged is what check found in one file.
type judged struct {
	File string `json:"file"`
	// Readable is false when the file could not be read at all.
	Readable bool `json:"readable"`
	// RulesRun is false when the form of the document kept the rules of the method from running.
	RulesRun bool `json:"rulesRun"`
	Errors   int  `json:"errors"`
	Warnings int  `json:"warnings"`
	Notices  int  `json:"notices"`
	// Findings have a sheet and a cell when the file is a workbook, else a line and a column.
	Findings workbook.List `json:"findings"`
	// Problem says why a file could not be opened.
	Problem value.Text `json:"problem,omitzero"`

	// lang is the language the findings are told in.
	lang value.Lang
	// told is what is printed of them, where that is wanted.
	told []byte
	// locate finds the places of more findings in the same plan.
	locate func(finding.List) workbook.List
}

func (c *command) check(args []string) int {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "")
	asSARIF := flags.Bool("sarif", false, "")
	files, code, ok := c.parse(flags, helpCheck, args)
	switch {
	case !ok:
		return code
	case len(files) == 0:
		return c.usage(noFile)
	case *asJSON && *asSARIF:
		return c.usage(oneForm)
	}
	inWords := !*asJSON && !*asSARIF
	look := func(c *command, file string) judged {
		j := c.judgeOnly(file)
		if inWords {
			j.tell()
		}
		return j
	}
	defer tidySeldom()()
	var all []judged
	for i, j := range c.judgeAll(files, look) {
		c.progress(i, len(files), j.File)
		code = max(code, j.exit())
		if !inWords {
			all = append(all, j)
			continue
		}
		if _, err := c.out.Write(j.told); err != nil { // one file is one piece, also for whoever reads what comes
			return exitIO
		}
	}
	c.progress(len(files), len(files), "")
	switch {
	case *asJSON:
		code = max(code, c.writeJSON(all))
	case *asSARIF:
		code = max(code, c.writeJSON(sarif(all)))
	}
	return code
}

// writeJSON writes what a command found, for machines.
func (c *command) writeJSON(found any) int {
	encoder := json.NewEncoder(c.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if encoder.Encode(found) != nil {
		return exitIO
	}
	return exitOK
}

// judgeAll looks at files on all cores, and gives what was found in the order of the files. However
// many there are, no more than two for each core are in hand, of which one can be read while the
// other is checked, and what was found in some others waits for those before them.
func (c *command) judgeAll(files []string, look func(c *command, file string) judged) iter.Seq2[int, judged] {
	type turn struct {
		file  string
		found chan judged
	}
	take := func(t turn) {
		one := *c // each file is told of in its own language
		t.found <- look(&one, t.file)
	}
	return func(tell func(int, judged) bool) {
		atOnce := min(2*runtime.GOMAXPROCS(0), len(files))
		turns, work, stop := make(chan turn, 8*atOnce), make(chan turn, atOnce), make(chan struct{})
		defer close(stop)
		for range atOnce {
			go func() {
				for t := range work {
					take(t)
				}
			}()
		}
		go func() {
			defer close(turns)
			defer close(work)
			for _, file := range files {
				t := turn{file, make(chan judged, 1)}
				select {
				case turns <- t:
				case <-stop:
					return
				}
				if file == "-" {
					take(t) // what comes in can be read by one only
					continue
				}
				select {
				case work <- t:
				case <-stop:
					return
				}
			}
		}()
		i := 0
		for t := range turns {
			if !tell(i, <-t.found) {
				return
			}
			i++
		}
	}
}

// judgeOnly checks a document of any kind, or all documents of a file that has one on each line,
// and keeps no more of them than what was found.
func (c *command) judgeOnly(file string) judged {
	from, data, err := c.begin(file)
	if from != nil {
		defer from.Close()
	}
	several := aggregate.HasDocuments(data) && !bytes.HasPrefix(data, packing) // what is packed twice is not unpacked twice
	if err != nil && !several {
		return judged{File: file, Findings: workbook.List{}, Problem: reason(err), lang: c.lang}
	}
	if several {
		return c.judgeDocuments(file, io.MultiReader(bytes.NewReader(data), from), mostFindings)
	}
	return c.judgeDocument(file, data)
}

// mostFindings is more than anybody reads of what was found in one file. A small packed one could give
// findings without end.
const mostFindings = 100_000

// judgeDocuments checks the documents of a file that has one on each line. What is found in them is
// told as one, by the lines of the file, in the language of the first, and it stops when there is
// too much to tell.
func (c *command) judgeDocuments(file string, from io.Reader, most int) judged {
	all := judged{File: file, Findings: workbook.List{}, Readable: true, RulesRun: true}
	for d := range aggregate.Documents(from) {
		one := *c
		if len(all.Findings) > most {
			all.Problem, all.Readable, all.RulesRun = tooManyFindings.Fill(value.Named("line", strconv.FormatInt(d.Line, 10))), false, false
			break
		}
		if d.Err != nil {
			one.lang = cmp.Or(all.lang, c.lang)
			all.lang, all.Problem, all.Readable, all.RulesRun = one.lang, reason(d.Err), false, false
			break
		}
		j := one.judgeDocument(file, d.Data)
		all.lang = cmp.Or(all.lang, j.lang)
		for _, f := range j.Findings {
			switch {
			case d.Line == 0:
			case f.Line == 0:
				f.Line, f.Column = int(d.Line), 1
			default:
				f.Line += int(d.Line) - 1
			}
			all.Findings = append(all.Findings, f)
		}
		all.Readable, all.RulesRun = all.Readable && j.Readable, all.RulesRun && j.RulesRun
		all.Errors, all.Warnings, all.Notices = all.Errors+j.Errors, all.Warnings+j.Warnings, all.Notices+j.Notices
		all.Problem = cmp.Or(all.Problem, j.Problem)
	}
	return all
}

// judgeDocument checks a document of any kind. What does not say which it is, is looked at as a plan.
func (c *command) judgeDocument(file string, data []byte) judged {
	switch doc, _ := schema.DocumentOf(data); doc {
	case schema.BenefitReport:
		report, findings, err := benefits.DecodeReport(data)
		if report == nil {
			return c.refused(file, data, findings, err)
		}
		return c.found(file, report.Language, findings)
	case schema.NationalReport:
		report, findings, err := aggregate.Decode(data)
		if report == nil {
			return c.refused(file, data, findings, err)
		}
		return c.found(file, report.Language, findings)
	}
	j, _ := c.judgeBytes(file, data)
	j.locate = nil // it holds the document
	return j
}

// judge reads a file and checks it. The plan is nil when it could not be decoded.
func (c *command) judge(file string) (judged, *samskaping.Plan) {
	data, err := c.read(file)
	if err != nil {
		return judged{File: file, Findings: workbook.List{}, Problem: reason(err), lang: c.lang}, nil
	}
	return c.judgeBytes(file, data)
}

// judgeBytes checks a plan, which may be written in a workbook.
func (c *command) judgeBytes(file string, data []byte) (judged, *samskaping.Plan) {
	if isWorkbook(data) {
		return c.judgeWorkbook(file, data)
	}
	plan, findings, err := samskaping.Decode(data)
	if plan == nil {
		return c.refused(file, data, findings, err), nil
	}
	j := c.found(file, plan.Language, findings)
	j.locate = func(more finding.List) workbook.List { return located(data, more) }
	return j, plan
}

func (c *command) judgeWorkbook(file string, data []byte) (judged, *samskaping.Plan) {
	result, err := workbook.Read(data)
	if err != nil {
		return c.gathered(file, false, nil, err), nil
	}
	c.speak(result.Lang)
	j := c.gathered(file, result.RulesRun, result.Findings, nil)
	j.locate = result.Locate
	return j, result.Plan
}

// isWorkbook reports whether a file begins as those of Excel do: a packed one, or one that is
// locked or of the old kind, which the reader of workbooks has words for.
func isWorkbook(data []byte) bool {
	return bytes.HasPrefix(data, []byte("PK")) || bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0"))
}

// found is what was found in a document that was decoded, in its language.
func (c *command) found(file string, lang value.Lang, findings finding.List) judged {
	c.speak(lang)
	return c.gathered(file, true, placed(findings), nil)
}

// refused is what was found in a document that was not decoded, in the language it says it is in.
func (c *command) refused(file string, data []byte, findings finding.List, err error) judged {
	c.speak(languageOf(data))
	return c.gathered(file, false, placed(findings), err)
}

// placed are findings in a file that is no workbook.
func placed(findings finding.List) workbook.List {
	list := make(workbook.List, len(findings))
	for i := range findings {
		list[i].Finding = findings[i]
	}
	return list
}

// located are findings with their lines in a file that is no workbook.
func located(data []byte, findings finding.List) workbook.List {
	schema.Locate(data, findings)
	return placed(findings)
}

func (c *command) gathered(file string, decoded bool, findings workbook.List, err error) judged {
	j := judged{File: file, Findings: workbook.List{}, RulesRun: decoded, lang: c.lang}
	var unreadable *finding.ReadError
	switch {
	case errors.As(err, &unreadable):
		findings = workbook.List{{Finding: unreadable.Finding}}
	case err != nil:
		j.Problem = reason(err)
	default:
		j.Readable = true
	}
	if len(findings) > 0 {
		j.Findings = findings
	}
	for i := range findings {
		switch findings[i].Rule.Severity {
		case finding.Error:
			j.Errors++
		case finding.Warning:
			j.Warnings++
		case finding.Notice:
			j.Notices++
		}
	}
	return j
}

// tell puts into words what is printed of all findings.
func (j *judged) tell() {
	var told bytes.Buffer
	j.print(&told, finding.Notice)
	j.told = told.Bytes()
}

func (j judged) exit() int {
	switch {
	case !j.Readable:
		return exitIO
	case j.Errors > 0:
		return exitFindings
	}
	return exitOK
}

// speak chooses the language of a document for what is said about it, when none was asked for.
func (c *command) speak(lang value.Lang) {
	if !c.langGiven && !lang.IsZero() {
		c.lang = lang
	}
}

// languageOf is the language a document says it is in, also when it is not a right plan.
func languageOf(data []byte) value.Lang {
	var says struct {
		Language value.Lang `json:"language"`
	}
	if json.Unmarshal(data, &says) != nil {
		return ""
	}
	lang, err := value.ParseLang(string(says.Language))
	if err != nil {
		return ""
	}
	return lang
}

// print writes the findings from a severity up, and the sum of all, in the language of the file.
func (j *judged) print(to io.Writer, from finding.Severity) {
	c := command{lang: j.lang}
	for i := range j.Findings {
		if f := &j.Findings[i]; f.Rule.Severity >= from {
			fmt.Fprintln(to, formatted(f, j.File, c.lang))
		}
	}
	if !j.Problem.IsZero() {
		c.say(to, cannotRead, value.Named("file", j.File), value.Arg{Name: "problem", Text: j.Problem})
		return
	}
	if !j.RulesRun && j.Readable {
		c.say(to, rulesNotRun)
	}
	c.say(to, summary, value.Named("file", j.File),
		counted("errors", j.Errors, errorWord), counted("warnings", j.Warnings, warningWord), counted("notices", j.Notices, noticeWord))
}

// goesOn tells the errors of a plan that something is to be made of, and that it is of a newer version,
// since what is made may then lack something. When there is nothing to make it of, it says so, and
// reports false.
func (c *command) goesOn(j judged, possible bool, nothing value.Text) bool {
	c.tell(j.File, slices.DeleteFunc(slices.Clone(j.Findings), func(f workbook.Finding) bool { return f.Rule.ID != "newer-version" }))
	if j.exit() != exitOK {
		j.print(c.err, finding.Error)
	}
	if !possible {
		c.say(c.err, nothing)
	}
	return possible
}

// tell writes what was found, beside what the command makes.
func (c *command) tell(file string, found workbook.List) {
	for i := range found {
		fmt.Fprintln(c.err, formatted(&found[i], file, c.lang))
	}
}

// formatted is a finding with its line in the file, or its cell in the workbook.
func formatted(f *workbook.Finding, file string, lang value.Lang) string {
	if f.Sheet == "" && f.Cell == "" {
		return f.Finding.Format(shown(file), lang)
	}
	return f.Format(shown(file), lang)
}

// counted is a number with its noun, in the singular for one.
func counted(name string, n int, word [2]value.Text) value.Arg {
	noun := word[1]
	if n == 1 {
		noun = word[0]
	}
	number := fmt.Sprint(n) + "\u00a0"
	return value.Arg{Name: name, Text: value.Text{NB: number + noun.NB, NN: number + noun.NN, EN: number + noun.EN}}
}

// progress shows on a terminal how far a run over several files has come. At the end it takes
// the line away.
func (c *command) progress(done, all int, file string) {
	if !c.terminal || all < 2 {
		return
	}
	fmt.Fprint(c.err, "\r\033[K")
	if done < all {
		fmt.Fprintf(c.err, "%d/%d %s", done+1, all, shown(file))
	}
}
