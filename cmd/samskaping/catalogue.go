package main

import (
	"flag"
	"fmt"
	"regexp"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// rules prints everything that is checked, in the order of the method.
func (c *command) rules(args []string) int {
	flags := flag.NewFlagSet("rules", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "")
	format := flags.String("format", "text", "")
	rest, code, ok := c.parse(flags, helpRules, args)
	switch {
	case !ok:
		return code
	case len(rest) > 0:
		return c.usage(tooMuch, value.Named("argument", rest[0]))
	case *format != "text" && *format != "md":
		return c.usage(badChoice, value.Named("flag", "-format"), value.Named("value", *format), value.Named("choices", "text, md"))
	case *asJSON:
		return c.writeJSON(checklist())
	}
	var out strings.Builder
	if *format == "md" {
		fmt.Fprintf(&out, "# %s\n\n", checklistTitle.In(c.lang))
	}
	for _, chapter := range checklist() {
		if *format == "md" {
			out.WriteString("## ")
		}
		fmt.Fprintf(&out, "%s\n\n", chapter.Title.In(c.lang))
		for _, r := range chapter.Rules {
			what, advice := "%s (%s)\n", "  → %s\n"
			source := "  %s · %s: %s\n\n"
			if *format == "md" {
				what, advice, source = "- **%s** (%s)  \n", "  %s  \n", "  `%s` · *%s: %s*\n\n"
			}
			fmt.Fprintf(&out, what, forReading(r.Text.In(c.lang)), r.Severity.Label().In(c.lang))
			if told := forReading(r.Advice.In(c.lang)); told != "…" {
				fmt.Fprintf(&out, advice, told)
			}
			fmt.Fprintf(&out, source, r.ID, sourceWord.In(c.lang), r.Source)
		}
	}
	return c.copyOut([]byte(out.String()))
}

// checklist is everything that is checked of a plan, and what is checked of a benefit report alone.
func checklist() []samskaping.Chapter {
	list := samskaping.Checklist()
	listed := map[string]bool{}
	for _, r := range samskaping.Rules() {
		listed[r.ID] = true
	}
	reports := samskaping.Chapter{Title: reportChapter}
	for _, r := range benefits.ReportRules() {
		if !listed[r.ID] {
			reports.Rules = append(reports.Rules, r)
		}
	}
	return append(list, reports)
}

// argument is the name of an argument in the text of a rule.
var argument = regexp.MustCompile(`\{[a-z]+\}`)

// forReading is a text of a rule with dots where a finding names the thing it is about.
func forReading(text string) string { return argument.ReplaceAllString(text, "…") }

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
		return c.usage(badChoice, value.Named("flag", "schema"), value.Named("value", string(doc)), value.Named("choices", documentNames()))
	}
	return c.copyOut(data)
}

// documentNames are the names of the documents of interchange, as they are written on the command line.
func documentNames() string {
	var names []string
	for _, doc := range schema.Documents() {
		names = append(names, string(doc))
	}
	return strings.Join(names, ", ")
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
	file := map[string]string{"halden": "halden/plan.json", "einsemd": "einsemd/plan.json", "minimal": "minimal/plan.json"}[name]
	if name == "halden" && c.lang != value.NB {
		file = "halden/plan." + string(c.lang) + ".json"
	}
	data, err := examples.Files.ReadFile(file)
	switch {
	case len(rest) > 1:
		return c.usage(tooMuch, value.Named("argument", rest[1]))
	case err != nil:
		return c.usage(badChoice, value.Named("flag", "example"), value.Named("value", name), value.Named("choices", "halden, einsemd, minimal"))
	}
	return c.copyOut(data)
}
