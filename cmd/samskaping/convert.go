package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
)

// convert makes a workbook of a plan, or a plan of a workbook; or the lists of Prosjektportalen.
func (c *command) convert(args []string) int {
	flags := flag.NewFlagSet("convert", flag.ContinueOnError)
	out := flags.String("out", "", "")
	audience := flags.String("audience", string(report.Internal), "")
	format := flags.String("format", "", "")
	portal := flags.String("portal", "", "")
	files, code, ok := c.parse(flags, helpConvert, args)
	switch {
	case !ok:
		return code
	case len(files) == 0:
		return c.usage(noFile)
	case len(files) > 1:
		return c.usage(tooMuch, value.Named("argument", files[1]))
	case *audience != string(report.Internal) && *audience != string(report.Public):
		return c.noSuchChoice("-audience", *audience, "internal, public")
	case *format != "" && *format != portalFormat:
		return c.noSuchChoice("-format", *format, portalFormat)
	case *format == portalFormat && *audience != string(report.Internal):
		// The lists are for a closed room; what may be shown of them in public is not their matter.
		return c.noSuchChoice("-audience", *audience, string(report.Internal))
	case *format == portalFormat && !canBeFolder(*out):
		return c.usage(portalFolderNeeded)
	}
	inputs, outputs := files, []string{*out}
	if *portal != "" {
		inputs = append(inputs, portalPaths(*portal)...)
	} else if *format == portalFormat {
		outputs = portalPaths(*out)
	}
	for _, to := range outputs {
		if slices.ContainsFunc(inputs, func(input string) bool { return sameFile(input, to) }) {
			return c.usage(wouldOverwrite, value.Named("file", to))
		}
	}
	data, err := c.read(files[0])
	if err != nil {
		return c.readFailed(files[0], err)
	}
	switch {
	case *portal != "":
		return c.fromPortal(*portal, files[0], data, *out)
	case *format == portalFormat:
		return c.toPortal(files[0], data, *out)
	}
	if isWorkbook(data) {
		return c.fromWorkbook(files[0], data, *out)
	}
	return c.toWorkbook(files[0], data, *out, report.Audience(*audience))
}

func (c *command) toWorkbook(file string, data []byte, out string, audience report.Audience) int {
	j, plan := c.judgeBytes(file, data)
	if !c.goesOn(j, plan != nil, nothingWritten) {
		return j.exit()
	}
	write := workbook.Write
	if audience == report.Public {
		write = workbook.WritePublic
	}
	options := workbook.Options{}
	if c.langGiven {
		options.Lang = c.lang
	}
	book, err := write(plan, options)
	if err != nil {
		return c.writeFailed(out, err)
	}
	if holdsMore(out, plan) {
		c.say(c.err, workbookEdited, value.Named("file", out))
		return exitFindings
	}
	return max(j.exit(), c.deliver(out, book))
}

// holdsMore reports whether a workbook that is there already has been filled in or changed by
// somebody, and is not the same as the plan that is to be written over it.
func holdsMore(file string, plan *samskaping.Plan) bool {
	data, found := fileThere(file)
	if !found || !isWorkbook(data) {
		return false
	}
	there, err := workbook.Read(data)
	if err != nil || len(there.Changes) == 0 {
		return false
	}
	if there.Plan == nil {
		return true
	}
	same, errThere := samskaping.Encode(there.Plan)
	now, errNow := samskaping.Encode(plan)
	return errThere != nil || errNow != nil || !bytes.Equal(same, now)
}

// fileThere is what lies where something is to be written. A pipe or a device has nothing to lose,
// and might never come to an end.
func fileThere(file string) ([]byte, bool) {
	info, err := os.Stat(file)
	if err != nil || !info.Mode().IsRegular() {
		return nil, false
	}
	data, err := os.ReadFile(file)
	return data, err == nil
}

// list tells changes under a heading, when there are any.
func (c *command) list(heading value.Text, changes []workbook.Change) {
	if len(changes) == 0 {
		return
	}
	c.say(c.err, heading)
	for _, change := range changes {
		fmt.Fprintln(c.err, change.Format(c.lang))
	}
}

// fromWorkbook reads a workbook back into a plan. A plan that already lies where the new one is to
// be written must be the one the workbook was made from.
func (c *command) fromWorkbook(file string, data []byte, out string) int {
	var result *workbook.Result
	current, there := fileThere(out)
	var err error
	if there {
		result, err = workbook.ReadAgainst(data, current)
	} else {
		result, err = workbook.Read(data)
	}
	if err != nil {
		if errors.Is(err, workbook.ErrPlanFile) {
			file = out
		}
		return c.unread(file, err)
	}
	c.speak(result.Lang)
	for _, f := range result.Findings {
		if f.Rule.Severity >= finding.Warning || result.Plan == nil {
			fmt.Fprintln(c.err, f.Format(shown(file), c.lang))
		}
	}
	if len(result.Differences) > 0 {
		c.list(changedInPlan, result.Differences)
		c.list(changedInCells, result.Changes)
	}
	if result.Plan == nil {
		c.say(c.err, nothingConverted)
		return exitFindings
	}
	for _, change := range result.Changes {
		fmt.Fprintln(c.err, change.Format(c.lang))
	}
	written, err := samskaping.Encode(result.Plan)
	if err != nil {
		return c.writeFailed(out, err)
	}
	code := exitOK
	if result.Findings.HasErrors() {
		code = exitFindings
	}
	return max(code, c.deliver(out, written))
}

// unread tells why a workbook, or the plan that lies where the new one is to be written, could not be
// read.
func (c *command) unread(file string, err error) int {
	var unreadable *finding.ReadError
	var list *finding.ListError
	switch {
	case errors.As(err, &unreadable):
		fmt.Fprintln(c.err, unreadable.Finding.Format(shown(file), c.lang))
	case errors.As(err, &list):
		for _, f := range list.Findings {
			fmt.Fprintln(c.err, f.Format(shown(file), c.lang))
		}
		c.say(c.err, nothingConverted)
		return exitFindings
	default:
		return c.readFailed(file, err)
	}
	return exitIO
}
