package main

import (
	"encoding/json"
	"flag"
	"fmt"

	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// rules prints everything that is checked.
func (c *command) rules(args []string) int {
	flags := flag.NewFlagSet("rules", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "")
	rest, code, ok := c.parse(flags, helpRules, args)
	if !ok {
		return code
	}
	if len(rest) > 0 {
		return c.usage(tooMuch, value.Named("argument", rest[0]))
	}
	if *asJSON {
		encoder := json.NewEncoder(c.out)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		if encoder.Encode(samskaping.Rules()) != nil {
			return exitIO
		}
		return exitOK
	}
	for _, r := range samskaping.Rules() {
		_, err := fmt.Fprintf(c.out, "%s (%s)\n  %s\n  → %s\n  %s: %s\n\n", r.ID, r.Severity.Label().In(c.lang),
			r.Text.In(c.lang), r.Advice.In(c.lang), sourceWord.In(c.lang), r.Source)
		if err != nil {
			return exitIO
		}
	}
	return exitOK
}

// schema prints the JSON Schema of a document.
func (c *command) schema(args []string) int {
	rest, code, ok := c.parse(flag.NewFlagSet("schema", flag.ContinueOnError), helpSchema, args)
	if !ok {
		return code
	}
	doc := schema.Plan
	if len(rest) > 0 {
		doc = schema.Document(rest[0])
	}
	data := schema.Bytes(doc)
	switch {
	case len(rest) > 1:
		return c.usage(tooMuch, value.Named("argument", rest[1]))
	case data == nil:
		return c.usage(badChoice, value.Named("flag", "schema"), value.Named("value", string(doc)), value.Named("choices", string(schema.Plan)))
	}
	return c.copyOut(data)
}

// example prints an example plan, in the language that is asked for.
func (c *command) example(args []string) int {
	rest, code, ok := c.parse(flag.NewFlagSet("example", flag.ContinueOnError), helpExample, args)
	if !ok {
		return code
	}
	name := "halden"
	if len(rest) > 0 {
		name = rest[0]
	}
	file := map[string]string{"halden": "halden/plan.json", "minimal": "minimal/plan.json"}[name]
	if name == "halden" && c.lang != value.NB {
		file = "halden/plan." + string(c.lang) + ".json"
	}
	data, err := examples.Files.ReadFile(file)
	switch {
	case len(rest) > 1:
		return c.usage(tooMuch, value.Named("argument", rest[1]))
	case err != nil:
		return c.usage(badChoice, value.Named("flag", "example"), value.Named("value", name), value.Named("choices", "halden, minimal"))
	}
	return c.copyOut(data)
}

func (c *command) copyOut(data []byte) int {
	if _, err := c.out.Write(data); err != nil {
		return exitIO
	}
	return exitOK
}
