package main

import (
	"errors"
	"flag"
	"fmt"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/fiks"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
	"github.com/samskaping/sdk/schema"
)

// fiks carries the case to the council's meeting system, and the decision back.
func (c *command) fiks(args []string) int {
	flags := flag.NewFlagSet("fiks", flag.ContinueOnError)
	out := flags.String("out", "", "")
	rest, code, ok := c.parse(flags, helpFiks, args)
	switch {
	case !ok:
		return code
	case len(rest) == 0 || rest[0] != "send" && rest[0] != "receive":
		return c.usage(sendOrReceive)
	}
	way, files := rest[0], rest[1:]
	switch {
	case way == "receive" && len(files) != 2:
		return c.usage(planAndMessage)
	case len(files) == 0:
		return c.usage(noFile)
	case way == "send" && len(files) > 1:
		return c.usage(tooMuch, value.Named("argument", files[1]))
	}
	for _, file := range files {
		if *out != "" && sameFile(file, *out) {
			return c.usage(wouldOverwrite, value.Named("file", *out))
		}
	}
	nothing := nothingConverted
	if way == "send" {
		nothing = noMessage
	}
	j, plan := c.judge(files[0])
	if !c.goesOn(j, plan != nil, nothing) {
		return j.exit()
	}
	if way == "send" {
		return max(j.exit(), c.sendCase(files[0], plan, j.locate, *out))
	}
	return max(j.exit(), c.receiveDecision(plan, files[1], *out))
}

func (c *command) sendCase(file string, plan *samskaping.Plan, locate func(finding.List) workbook.List, out string) int {
	message, found, err := fiks.Send(plan)
	if errors.Is(err, schema.ErrNewerVersion) {
		c.say(c.err, newerNotMade)
		return exitFindings
	}
	if err != nil {
		return c.writeFailed(out, err)
	}
	c.tell(file, locate(found))
	if message == nil {
		c.say(c.err, notSent)
		return exitFindings
	}
	return c.deliver(out, message)
}

func (c *command) receiveDecision(plan *samskaping.Plan, file, out string) int {
	data, err := c.read(file)
	if err != nil {
		return c.readFailed(file, err)
	}
	decided, found, err := fiks.Receive(plan, data)
	var unreadable *finding.ReadError
	if errors.As(err, &unreadable) {
		fmt.Fprintln(c.err, unreadable.Finding.Format(shown(file), c.lang))
		return exitIO
	}
	var written []byte
	if err == nil && decided != nil {
		written, err = samskaping.Encode(decided)
	}
	if err != nil {
		return c.writeFailed(out, err)
	}
	c.tell(file, located(data, found))
	if decided == nil {
		c.say(c.err, nothingConverted)
		return exitFindings
	}
	return max(c.tellNationalIDs(decided, written, out), c.deliver(out, written))
}
