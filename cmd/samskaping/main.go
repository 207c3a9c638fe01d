// Command samskaping checks co-creation plans and makes documents of them.
//
//	samskaping check plan.json
//	samskaping render -out description.html plan.json
//
// Run samskaping without arguments, or samskaping help COMMAND, for what it can do, in bokmål,
// nynorsk (-lang nn) or English (-lang en).
//
// It ends with 0 when there are no errors, 1 when a document has findings of severity error,
// 2 when the command is written wrong, 3 when something cannot be read or written, and 130 when it
// is interrupted while it writes a file, which is then not written. After 3 of aggregate, the last
// message says whether the national report was written, without what could not be read, or not at all.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

func main() {
	c := &command{in: os.Stdin, out: os.Stdout, err: os.Stderr, terminal: isTerminal(os.Stderr), lang: value.NB}
	os.Exit(c.run(os.Args[1:]))
}

// The exit codes, the same with and without -json.
const (
	exitOK       = 0
	exitFindings = 1
	exitUsage    = 2
	exitIO       = 3
	// exitInterrupted is what shells know as ended by the user.
	exitInterrupted = 130
)

// command is one run of the program.
type command struct {
	in       io.Reader
	out, err io.Writer
	// terminal says that a person is watching, and so a progress line may be shown.
	terminal bool
	// lang is the language of the messages; langGiven says that it was asked for.
	lang      value.Lang
	langGiven bool
}

// subcommand is what comes after the program's name.
type subcommand struct {
	name string
	run  func(c *command, args []string) int
	help value.Text
}

func subcommands() []subcommand {
	return []subcommand{
		{"check", (*command).check, helpCheck},
		{"render", (*command).render, renderHelp()},
		{"convert", (*command).convert, helpConvert},
		{"diff", (*command).diff, helpDiff},
		{"benefit-report", (*command).benefitReport, helpBenefitReport},
		{"aggregate", (*command).aggregate, helpAggregate},
		{"kostra", (*command).kostra, helpKostra},
		{"fiks", (*command).fiks, helpFiks},
		{"new", (*command).new, helpNew},
		{"rules", (*command).rules, helpRules},
		{"schema", (*command).schema, helpSchema},
		{"codelist", (*command).codelist, helpCodelist},
		{"example", (*command).example, helpExample},
	}
}

func (c *command) run(args []string) int {
	args, ok := c.takeLang(args)
	if !ok {
		return c.usage(badLang)
	}
	out := &output{to: c.out}
	c.out = out
	code := c.subcommand(args)
	if out.err != nil {
		c.say(c.err, cannotWriteOut, value.Named("problem", c.why(out.err)))
		return exitIO
	}
	return code
}

// subcommand runs the subcommand that is asked for.
func (c *command) subcommand(args []string) int {
	if len(args) == 0 {
		c.say(c.out, helpAll)
		return exitUsage
	}
	name, rest := args[0], args[1:]
	if name == "help" || name == "-h" || name == "-help" || name == "--help" {
		return c.help(rest)
	}
	for _, s := range subcommands() {
		if s.name == name {
			return s.run(c, rest)
		}
	}
	return c.usage(unknownCommand, value.Named("command", name))
}

// takeLang takes -lang out of the arguments, wherever it stands before --, so that every message is in
// the language that was asked for, also those about the other arguments.
func (c *command) takeLang(args []string) ([]string, bool) {
	var rest []string
	for i := 0; i < len(args); i++ {
		if args[i] == onlyNames {
			return append(rest, args[i:]...), true
		}
		name, given, joined := strings.Cut(args[i], "=")
		if name != "-lang" && name != "--lang" {
			rest = append(rest, args[i])
			continue
		}
		if !joined {
			if i++; i == len(args) {
				return nil, false
			}
			given = args[i]
		}
		lang, err := value.ParseLang(given)
		if err != nil {
			return nil, false
		}
		c.lang, c.langGiven = lang, true
	}
	return rest, true
}

func (c *command) help(args []string) int {
	if len(args) == 0 {
		c.say(c.out, helpAll)
		return exitOK
	}
	for _, s := range subcommands() {
		if s.name == args[0] {
			c.say(c.out, s.help)
			return exitOK
		}
	}
	return c.usage(unknownCommand, value.Named("command", args[0]))
}

// onlyNames says that all that comes after it are names, also what begins with a hyphen.
const onlyNames = "--"

// parse reads the flags of a subcommand, which may stand before and after the files. It reports
// what to end with when the command is not to go on.
func (c *command) parse(flags *flag.FlagSet, help value.Text, args []string) (files []string, code int, ok bool) {
	flags.SetOutput(io.Discard)
	var names []string
	if end := slices.Index(args, onlyNames); end >= 0 {
		args, names = args[:end], args[end+1:]
	}
	for {
		err := flags.Parse(args)
		if errors.Is(err, flag.ErrHelp) {
			c.say(c.out, help)
			return nil, exitOK, false
		}
		if err != nil {
			return nil, c.usage(badFlag, value.Named("flag", lastFlag(args[:len(args)-flags.NArg()]))), false
		}
		if flags.NArg() == 0 {
			files = append(files, names...)
			code, ok = c.streams(flags, files)
			return files, code, ok
		}
		files = append(files, flags.Arg(0))
		args = flags.Args()[1:]
	}
}

// streams looks at the names that stand for standard input and output: -out - is standard output, as
// it is without -out, and nobody can read the same input twice.
func (c *command) streams(flags *flag.FlagSet, files []string) (code int, ok bool) {
	if out := flags.Lookup("out"); out != nil && out.Value.String() == "-" {
		if err := out.Value.Set(""); err != nil {
			return c.usage(badFlag, value.Named("flag", "-out")), false
		}
	}
	if repeatsInput(files...) {
		return c.usage(inputTwice), false
	}
	return exitOK, true
}

// repeatsInput reports whether standard input is among the files more than once.
func repeatsInput(files ...string) bool {
	first := slices.Index(files, "-")
	return first >= 0 && slices.Contains(files[first+1:], "-")
}

// lastFlag is the flag that could not be read: the last of what has been, or the one before its value.
func lastFlag(read []string) string {
	flag := read[len(read)-1]
	if !strings.HasPrefix(flag, "-") && len(read) > 1 {
		flag = read[len(read)-2]
	}
	name, _, _ := strings.Cut(flag, "=")
	return "-" + strings.TrimLeft(name, "-")
}

// say writes a text for people, in which the names of files are as [shown].
func (c *command) say(to io.Writer, text value.Text, args ...value.Arg) {
	args = slices.Clone(args)
	for i := range args {
		t := args[i].Text
		args[i].Text = value.Text{NB: shown(t.NB), NN: shown(t.NN), EN: shown(t.EN)}
	}
	fmt.Fprintln(to, strings.TrimSpace(text.FillIn(c.lang, args...)))
}

// usage tells that the command is written wrong.
func (c *command) usage(text value.Text, args ...value.Arg) int {
	c.say(c.err, text, args...)
	c.say(c.err, seeHelp)
	return exitUsage
}

// noSuchChoice tells that what was given for a flag is none of its choices.
func (c *command) noSuchChoice(flag, given, choices string) int {
	return c.usage(badChoice, value.Named("flag", flag), value.Named("value", given), value.Named("choices", choices))
}

// isTerminal reports whether somebody may be looking, as nobody does at what is thrown away.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	nowhere, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, nowhere)
}
