package main

import (
	"errors"
	"flag"
	"fmt"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// benefitReport makes the report of a plan's benefits for a period. What the rules say about it is
// told, and it is written all the same.
func (c *command) benefitReport(args []string) int {
	flags := flag.NewFlagSet("benefit-report", flag.ContinueOnError)
	period := flags.String("period", "", "")
	final := flags.Bool("final", false, "")
	corrects := flags.String("corrects", "", "")
	out := flags.String("out", "", "")
	files, code, ok := c.parse(flags, helpBenefitReport, args)
	switch {
	case !ok:
		return code
	case len(files) == 0:
		return c.usage(noFile)
	case len(files) > 1:
		return c.usage(tooMuch, value.Named("argument", files[1]))
	case *period == "":
		return c.usage(noPeriod)
	case *out != "" && (sameFile(files[0], *out) || *corrects != "" && sameFile(*corrects, *out)):
		return c.usage(wouldOverwrite, value.Named("file", *out))
	case repeatsInput(files[0], *corrects):
		return c.usage(inputTwice)
	}
	when, err := value.ParsePeriod(*period)
	if err != nil {
		return c.usage(badPeriod, value.Named("value", *period))
	}
	j, plan := c.judge(files[0])
	if !c.goesOn(j, plan != nil && !plan.HoldsNationalID(), nothingWritten) {
		return j.exit()
	}
	report, err := plan.BenefitReport(when)
	switch {
	case errors.Is(err, samskaping.ErrNoProjectID):
		c.say(c.err, noProjectID)
		return exitFindings
	case errors.Is(err, schema.ErrNewerVersion):
		c.say(c.err, newerNotMade)
		return exitFindings
	case err != nil:
		return c.writeFailed(*out, err)
	}
	report.Final = *final
	if *corrects != "" {
		if code := c.supersede(report, *corrects); code != exitOK {
			return code
		}
	}
	for _, f := range report.Check() {
		fmt.Fprintln(c.err, f.Format(*out, c.lang))
		if f.Rule.Severity == finding.Error {
			code = exitFindings
		}
	}
	data, err := benefits.EncodeReport(report)
	if err != nil {
		return c.writeFailed(*out, err)
	}
	return max(code, j.exit(), c.deliver(*out, data))
}

// supersede makes a report the one that corrects an earlier one.
func (c *command) supersede(report *benefits.Report, file string) int {
	data, err := c.read(file)
	if err != nil {
		return c.readFailed(file, err)
	}
	earlier, findings, err := benefits.DecodeReport(data)
	if err != nil || earlier == nil {
		for _, f := range findings {
			fmt.Fprintln(c.err, f.Format(shown(file), c.lang))
		}
		c.say(c.err, notAReport, value.Named("file", file))
		return exitIO
	}
	if err := report.Supersede(earlier); err != nil {
		c.say(c.err, otherReport, value.Named("file", file))
		return exitFindings
	}
	return exitOK
}
