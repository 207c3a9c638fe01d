package main

import (
	"flag"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/fiks"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
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
		return c.noSuchChoice("-format", *format, "text, md")
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
			fmt.Fprintf(&out, source, r.ID, sourceWord.In(c.lang), sourceOf(r, c.lang))
		}
	}
	return c.copyOut([]byte(out.String()))
}

// checklist is everything there may be a finding about: in a plan, and then in what only a benefit
// report, a workbook, a file or a message of another system has. A rule stands once.
func checklist() []samskaping.Chapter {
	list := samskaping.Checklist()
	listed := map[string]bool{}
	for _, chapter := range list {
		for _, r := range chapter.Rules {
			listed[r.ID] = true
		}
	}
	for _, more := range []samskaping.Chapter{
		{Title: reportChapter, Rules: benefits.ReportRules()},
		{Title: workbookChapter, Rules: workbook.Rules()},
		{Title: portalChapter, Rules: benefits.PortalRules()},
		{Title: kostraChapter, Rules: budget.KostraRules()},
		{Title: fiksChapter, Rules: fiks.Rules()},
	} {
		more.Rules = slices.DeleteFunc(more.Rules, func(r finding.Rule) bool { return listed[r.ID] })
		list = append(list, more)
	}
	return list
}

// argument is the name of an argument in the text of a rule.
var argument = regexp.MustCompile(`\{[a-z]+\}`)

// forReading is a text of a rule with dots where a finding names the thing it is about.
func forReading(text string) string { return argument.ReplaceAllString(text, "…") }

// schema prints the JSON Schema of a document, with its guidance in the language that is asked for.
func (c *command) schema(args []string) int {
	flags := flag.NewFlagSet("schema", flag.ContinueOnError)
	draft := flags.String("draft", string(schema.Draft202012), "")
	rest, code, ok := c.parse(flags, helpSchema, args)
	if !ok {
		return code
	}
	doc := schema.Plan
	if len(rest) > 0 {
		doc = schema.Document(rest[0])
	}
	data := schema.Edition(doc, schema.Draft(*draft), c.lang)
	switch {
	case len(rest) > 1:
		return c.usage(tooMuch, value.Named("argument", rest[1]))
	case !slices.Contains(schema.Drafts(), schema.Draft(*draft)):
		return c.noSuchChoice("-draft", *draft, "2020-12, 07")
	case data == nil:
		return c.noSuchChoice("schema", string(doc), documentNames())
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
		return c.noSuchChoice("example", name, "halden, einsemd, minimal")
	}
	return c.copyOut(data)
}
