package main

import (
	"errors"
	"flag"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// kostra writes the accounted lines of a plan as a table for the finance department. What the
// table can't carry is told, and the table is written all the same.
func (c *command) kostra(args []string) int {
	flags := flag.NewFlagSet("kostra", flag.ContinueOnError)
	amounts := flags.String("amounts", string(budget.BasisActual), "")
	out := flags.String("out", "", "")
	files, code, ok := c.parse(flags, helpKostra, args)
	switch {
	case !ok:
		return code
	case len(files) == 0:
		return c.usage(noFile)
	case len(files) > 1:
		return c.usage(tooMuch, value.Named("argument", files[1]))
	case *amounts != string(budget.BasisActual) && *amounts != string(budget.BasisBudget):
		return c.noSuchChoice("-amounts", *amounts, "actual, budget")
	case *out != "" && sameFile(files[0], *out):
		return c.usage(wouldOverwrite, value.Named("file", *out))
	}
	j, plan := c.judge(files[0])
	if !c.goesOn(j, plan != nil, nothingWritten) {
		return j.exit()
	}
	table, findings, err := plan.KostraTable(budget.Basis(*amounts))
	switch {
	case errors.Is(err, value.ErrSyntax):
		c.say(c.err, noMunicipality)
		return exitFindings
	case err != nil:
		c.say(c.err, sumsTooLarge)
		return exitFindings
	}
	c.tell(files[0], j.locate(findings))
	if findings.HasErrors() {
		code = exitFindings
	}
	return max(code, j.exit(), c.deliver(*out, table))
}
