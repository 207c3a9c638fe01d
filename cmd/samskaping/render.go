package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// allDocuments is what -doc takes for every document that is made from a plan.
const allDocuments = "all"

func (c *command) render(args []string) int {
	flags := flag.NewFlagSet("render", flag.ContinueOnError)
	doc := flags.String("doc", string(report.ProjectDescription), "")
	format := flags.String("format", "", "")
	audience := flags.String("audience", string(report.Public), "")
	period := flags.String("period", "", "")
	before := flags.String("before", "", "")
	calendar := flags.String("calendar", "", "")
	municipality := flags.String("municipality", "", "")
	var reports, templates []string
	flags.Func("reports", "", func(folder string) error {
		reports = append(reports, folder)
		return nil
	})
	flags.Func("template", "", func(file string) error {
		templates = append(templates, file)
		return nil
	})
	out := flags.String("out", "", "")
	files, code, ok := c.parse(flags, renderHelp(), args)
	if !ok {
		return code
	}
	if len(files) == 0 {
		return c.usage(noFile)
	}
	nationwide := ofNational(*doc, flags, files)
	if idle := idleFlag(flags, *doc, nationwide); idle != "" {
		return c.usage(idleChoice, value.Named("flag", "-"+idle))
	}
	if nationwide {
		if len(files) > 1 {
			return c.usage(tooMuch, value.Named("argument", files[1]))
		}
		n := national{file: files[0], out: *out, document: report.Document(*doc), format: report.Format(*format), municipality: *municipality, reports: reports}
		if !slices.Contains(report.NationalDocuments(), n.document) {
			n.document = report.NationalReport
		}
		if c.langGiven {
			n.lang = c.lang
		}
		return c.renderNational(n, templates)
	}
	r := rendering{inputs: files, out: *out, options: report.Options{Audience: report.Audience(*audience), Calendar: *calendar}}
	if c.langGiven {
		r.options.Lang = c.lang
	}
	if *audience != string(report.Internal) && *audience != string(report.Public) {
		return c.noSuchChoice("-audience", *audience, "public, internal")
	}
	if code, ok := c.choose(&r, *doc, *format); !ok {
		return code
	}
	if code, ok := c.readTemplates(&r, templates); !ok {
		return code
	}
	if *period != "" {
		p, err := value.ParsePeriod(*period)
		if err != nil {
			return c.usage(badPeriod, value.Named("value", *period))
		}
		r.options.Period = p
	}
	if repeatsInput(append([]string{*before}, files...)...) {
		return c.usage(inputTwice)
	}
	if code, ok := c.readBefore(&r, *before); !ok {
		return code
	}
	if *doc == allDocuments || len(files) > 1 {
		if err := makeFolder(r.out); err != nil {
			return c.writeFailed(r.out, err)
		}
	}
	if first, second, found := r.sameTarget(files); found {
		return c.usage(oneName, value.Named("first", first), value.Named("second", second), value.Named("folder", r.out))
	}
	for i, file := range files {
		c.progress(i, len(files), file)
		code = max(code, c.renderFile(file, r))
	}
	c.progress(len(files), len(files), "")
	return code
}

// idleFlag is a flag that was given and says nothing about the document; "" when there is none.
// Nobody shall think that it was heeded.
func idleFlag(flags *flag.FlagSet, doc string, nationwide bool) string {
	idle := []string{"municipality", "reports"}
	if nationwide {
		idle = []string{"audience", "period", "before", "calendar"}
		if doc != string(report.FeedbackLetter) {
			idle = append(idle, "municipality", "reports")
		}
	}
	given := ""
	flags.Visit(func(f *flag.Flag) {
		if slices.Contains(idle, f.Name) {
			given = f.Name
		}
	})
	return given
}

// rendering is what is to be made of each plan, and where it goes.
type rendering struct {
	documents []made
	options   report.Options // without document and format
	templates map[report.Format][]byte
	// templateFile is the file each template was read from.
	templateFile map[report.Format]string
	inputs       []string // are never written over
	out          string
}

// made is one document in one format.
type made struct {
	document report.Document
	format   report.Format
}

// choose decides which documents to make in which formats. Without a format, the name of the
// file decides, and else it is the usual one of the document; all documents come in all formats.
func (c *command) choose(r *rendering, doc, format string) (code int, ok bool) {
	documents := []report.Document{report.Document(doc)}
	if doc == allDocuments {
		documents = report.Documents()
	}
	folder := isFolder(r.out)
	if doc == allDocuments || len(r.inputs) > 1 {
		if folder = canBeFolder(r.out); !folder {
			return c.usage(folderNeeded), false
		}
	}
	ext := strings.TrimPrefix(filepath.Ext(r.out), ".")
	for _, d := range documents {
		formats := d.Formats()
		wanted := report.Format(format)
		switch {
		case formats == nil:
			return c.noSuchChoice("-doc", doc, listed(slices.Concat(report.Documents(), report.NationalDocuments(), []report.Document{allDocuments}))), false
		case format == "" && doc == allDocuments:
			for _, f := range formats {
				r.documents = append(r.documents, made{d, f})
			}
			continue
		case format == "" && ext != "" && !folder:
			if wanted = report.Format(ext); !slices.Contains(formats, wanted) {
				return c.usage(badExtension, value.Named("file", r.out), value.Named("choices", listed(formats))), false
			}
		case format == "":
			wanted = formats[0]
		case !slices.Contains(formats, wanted) && doc == allDocuments:
			continue
		case !slices.Contains(formats, wanted):
			return c.noSuchChoice("-format", format, listed(formats)), false
		}
		r.documents = append(r.documents, made{d, wanted})
	}
	if len(r.documents) == 0 {
		return c.noSuchChoice("-format", format, listed(report.ProjectDescription.Formats())), false
	}
	return exitOK, true
}

// readTemplates reads the templates that were given, and finds out what each is for. They are
// never written over.
func (c *command) readTemplates(r *rendering, files []string) (code int, ok bool) {
	r.templates, r.templateFile = map[report.Format][]byte{}, map[report.Format]string{}
	for _, file := range files {
		data, err := readTemplate(file)
		if err != nil {
			return c.readFailed(file, err), false
		}
		format, err := report.TemplateFormat(data)
		if unusable := (*report.TemplateError)(nil); errors.As(err, &unusable) {
			return c.usage(badTemplate, value.Named("file", file), value.Named("problem", unusable.Reason.In(c.lang))), false
		}
		if !slices.ContainsFunc(r.documents, func(m made) bool { return m.format == format }) {
			return c.usage(idleTemplate, value.Named("file", file), value.Named("format", string(format))), false
		}
		r.templates[format], r.templateFile[format] = data, file
		r.inputs = append(slices.Clone(r.inputs), file)
	}
	return exitOK, true
}

// readTemplate reads a template, and no more than a byte past what one may be.
func readTemplate(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, report.MaxTemplate+1))
}

// readBefore reads the earlier revision that a report tells the news since, if there is one.
func (c *command) readBefore(r *rendering, file string) (code int, ok bool) {
	if file == "" {
		return exitOK, true
	}
	r.inputs = append(slices.Clone(r.inputs), file)
	j, plan := c.judge(file)
	if plan == nil {
		j.print(c.err, finding.Error)
		return j.exit(), false
	}
	r.options.Before = plan
	return exitOK, true
}

// renderHelp is the help of render, with the documents there are.
func renderHelp() value.Text {
	help := helpRender
	for _, d := range append(report.Documents(), report.NationalDocuments()...) {
		line := func(l value.Lang) string {
			return fmt.Sprintf("  %-20s %s (%s)\n", d, d.Name().In(l), listed(formats(d)))
		}
		help.NB, help.NN, help.EN = help.NB+line(value.NB), help.NN+line(value.NN), help.EN+line(value.EN)
	}
	return help
}

func listed[T ~string](all []T) string {
	words := make([]string, 0, len(all))
	for _, one := range all {
		words = append(words, string(one))
	}
	return strings.Join(words, ", ")
}

// renderFile makes the documents of one plan. They are written also when the plan has errors,
// which are told, unless the plan holds a national identity number or cannot be decoded.
func (c *command) renderFile(file string, r rendering) int {
	j, plan := c.judge(file)
	if !c.goesOn(j, plan != nil, nothingWritten) {
		return j.exit()
	}
	code := j.exit()
	project, err := report.NewProject(plan)
	if err != nil { // a national identity number, which has been told of
		c.say(c.err, nothingWritten)
		return exitFindings
	}
	for _, m := range r.documents {
		options := r.options
		options.Document, options.Format, options.Template = m.document, m.format, r.templates[m.format]
		to := target(r.out, file, m)
		beside := made{m.document, report.ICS}
		if options.Calendar == "" && isFolder(r.out) && slices.Contains(r.documents, beside) {
			options.Calendar = asLink(filepath.Base(target(r.out, file, beside))) // they lie side by side
		}
		data, err := project.Render(options)
		if errors.Is(err, identity.ErrNationalID) {
			c.say(c.err, nothingWritten)
			return exitFindings
		}
		if errors.Is(err, report.ErrUnknown) { // the other options have been looked at before
			return c.usage(badCalendar, value.Named("value", options.Calendar))
		}
		if unusable := (*report.TemplateError)(nil); errors.As(err, &unusable) {
			return c.usage(badTemplate, value.Named("file", r.templateFile[m.format]), value.Named("problem", unusable.Reason.In(c.lang)))
		}
		if err != nil {
			return c.writeFailed(to, err)
		}
		if slices.ContainsFunc(r.inputs, func(input string) bool { return sameFile(input, to) }) {
			return c.usage(wouldOverwrite, value.Named("file", to))
		}
		code = max(code, c.deliver(to, data))
	}
	return code
}

// target is the file a document is written to: "" is standard output, and in a folder it is
// named after the plan and the document.
func target(out, file string, m made) string {
	if !isFolder(out) {
		return out
	}
	name := stem(file)
	if file == "-" {
		name = "plan"
	}
	return filepath.Join(out, name+"."+string(m.document)+"."+string(m.format))
}

// sameTarget finds two plans whose documents would be one file, so that the second would be written
// over the first.
func (r rendering) sameTarget(files []string) (first, second string, found bool) {
	taken := map[string]string{}
	for _, file := range files {
		to := target(r.out, file, r.documents[0])
		if other, is := taken[to]; is {
			return other, file, true
		}
		taken[to] = file
	}
	return "", "", false
}

// asLink is the name of a file as a link to it from a page in the same folder.
func asLink(name string) string { return strings.ReplaceAll(url.QueryEscape(name), "+", "%20") }
