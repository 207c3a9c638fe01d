package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
)

// new writes a first plan to write on.
func (c *command) new(args []string) int {
	flags := flag.NewFlagSet("new", flag.ContinueOnError)
	out := flags.String("out", "", "")
	format := flags.String("format", "", "")
	rest, code, ok := c.parse(flags, helpNew, args)
	if *format == "" {
		*format = "json"
		if filepath.Ext(*out) == ".xlsx" {
			*format = "xlsx"
		}
	}
	switch {
	case !ok:
		return code
	case len(rest) > 0:
		return c.usage(tooMuch, value.Named("argument", rest[0]))
	case *format != "json" && *format != "xlsx":
		return c.noSuchChoice("-format", *format, "json, xlsx")
	}
	if _, err := os.Stat(*out); *out != "" && err == nil {
		c.say(c.err, alreadyThere, value.Named("file", *out))
		return exitIO
	}
	data, err := samskaping.Encode(samskaping.New(c.lang))
	if *format == "xlsx" {
		data, err = workbook.Template(c.lang)
	}
	if err != nil {
		return c.writeFailed(*out, err)
	}
	return c.deliver(*out, data)
}

// diff tells what has changed between two revisions of a plan.
func (c *command) diff(args []string) int {
	flags := flag.NewFlagSet("diff", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "")
	files, code, ok := c.parse(flags, helpDiff, args)
	switch {
	case !ok:
		return code
	case len(files) != 2:
		return c.usage(twoFiles)
	}
	var plans []*samskaping.Plan
	for _, file := range files {
		j, plan := c.judge(file)
		if plan == nil {
			j.print(c.err, finding.Error)
			return j.exit()
		}
		plans = append(plans, plan)
	}
	differences := samskaping.Diff(plans[0], plans[1])
	if *asJSON {
		return c.writeJSON(append([]samskaping.Difference{}, differences...))
	}
	if len(differences) == 0 {
		c.say(c.out, noDifference)
		return exitOK
	}
	var lines strings.Builder
	for _, d := range differences {
		fmt.Fprintln(&lines, d.Text.In(c.lang))
	}
	return c.copyOut([]byte(lines.String()))
}
