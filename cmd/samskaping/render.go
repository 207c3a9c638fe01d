package main

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

func (c *command) render(args []string) int {
	flags := flag.NewFlagSet("render", flag.ContinueOnError)
	doc := flags.String("doc", string(report.ProjectDescription), "")
	format := flags.String("format", "", "")
	audience := flags.String("audience", string(report.Public), "")
	out := flags.String("out", "", "")
	files, code, ok := c.parse(flags, helpRender, args)
	if !ok {
		return code
	}
	if *format == "" {
		*format = string(report.HTML)
		if ext := strings.TrimPrefix(filepath.Ext(*out), "."); ext != "" && !isFolder(*out) {
			*format = ext
			if !slices.Contains(formats(), report.Format(ext)) {
				return c.usage(badExtension, value.Named("file", *out))
			}
		}
	}
	options := report.Options{Document: report.Document(*doc), Format: report.Format(*format), Audience: report.Audience(*audience)}
	if c.langGiven {
		options.Lang = c.lang
	}
	switch {
	case len(files) == 0:
		return c.usage(noFile)
	case options.Document != report.ProjectDescription:
		return c.usage(badChoice, value.Named("flag", "-doc"), value.Named("value", *doc), value.Named("choices", string(report.ProjectDescription)))
	case !slices.Contains(formats(), options.Format):
		return c.usage(badChoice, value.Named("flag", "-format"), value.Named("value", *format), value.Named("choices", "html, docx, md"))
	case options.Audience != report.Internal && options.Audience != report.Public:
		return c.usage(badChoice, value.Named("flag", "-audience"), value.Named("value", *audience), value.Named("choices", "public, internal"))
	case len(files) > 1 && !isFolder(*out):
		return c.usage(folderNeeded)
	}
	for i, file := range files {
		c.progress(i, len(files), file)
		code = max(code, c.renderFile(file, target(*out, file, options), files, options))
	}
	c.progress(len(files), len(files), "")
	return code
}

// renderFile makes the document of one plan. It is written also when the plan has errors, which
// are told, unless the plan holds a national identity number or cannot be decoded.
func (c *command) renderFile(file, to string, inputs []string, options report.Options) int {
	j, plan := c.judge(file)
	if j.exit() != exitOK {
		c.print(c.err, j, finding.Error)
	}
	if plan == nil {
		c.say(c.err, nothingWritten)
		return j.exit()
	}
	data, err := report.Render(plan, options)
	if errors.Is(err, report.ErrNationalID) {
		c.say(c.err, nothingWritten)
		return exitFindings
	}
	if err != nil {
		c.say(c.err, cannotWrite, value.Named("file", to), value.Named("problem", err.Error()))
		return exitIO
	}
	if slices.ContainsFunc(inputs, func(input string) bool { return sameFile(input, to) }) {
		return c.usage(wouldOverwrite, value.Named("file", to))
	}
	return max(j.exit(), c.deliver(to, data))
}

func formats() []report.Format { return []report.Format{report.HTML, report.DOCX, report.Markdown} }

// target is the file a document is written to: "" is standard output, and in a folder it is
// named after the plan and the document.
func target(out, file string, options report.Options) string {
	if !isFolder(out) {
		return out
	}
	name := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
	if file == "-" {
		name = "plan"
	}
	return filepath.Join(out, name+"."+string(options.Document)+"."+string(options.Format))
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
