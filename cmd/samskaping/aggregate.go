package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"os/signal"
	"runtime"
	"strconv"
	"strings"
	"syscall"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// aggregation is what one run of aggregate is asked for.
type aggregation struct {
	options                                  aggregate.Options
	expected, population, decisions, out     string
	vintage, language, hoursPerYear, perHour string
	explain                                  string
	public                                   bool
	memory                                   int
	comparison
}

// aggregate adds benefit reports up to the national picture. What cannot be counted is told, and
// the picture is written all the same.
func (c *command) aggregate(args []string) int {
	var a aggregation
	flags := flag.NewFlagSet("aggregate", flag.ContinueOnError)
	flags.StringVar(&a.expected, "expected", "", "")
	flags.StringVar(&a.population, "population", "", "")
	flags.StringVar(&a.decisions, "decisions", "", "")
	flags.StringVar(&a.vintage, "vintage", "", "")
	flags.StringVar(&a.language, "language", string(c.lang), "")
	flags.StringVar(&a.hoursPerYear, "hours-per-year", "", "")
	flags.StringVar(&a.perHour, "hour-price", "", "")
	flags.StringVar(&a.options.Title, "title", "", "")
	flags.StringVar(&a.explain, "explain", "", "")
	flags.StringVar(&a.out, "out", "", "")
	flags.BoolVar(&a.public, "public", false, "")
	flags.BoolVar(&a.options.Internal, "internal", false, "")
	flags.IntVar(&a.memory, "memory", 4096, "")
	a.flags(flags, &a.options)
	names, code, ok := c.parse(flags, helpAggregate, args)
	switch {
	case !ok:
		return code
	case len(names) == 0:
		return c.usage(noReports)
	case a.public && a.options.Internal:
		return c.usage(publicOrInternal)
	case a.hidden == "-":
		return c.usage(hiddenNeedsFile)
	case repeatsInput(append(a.listed(), names...)...):
		return c.usage(inputTwice)
	case a.memory <= 0:
		return c.noSuchChoice("-memory", fmt.Sprint(a.memory), "1, 2, 3 …")
	}
	inputs := gather(names)
	for _, out := range []string{a.out, a.hidden} {
		if isAmong(out, inputs) || isAmong(out, a.lists()) {
			return c.usage(wouldOverwriteInput, value.Named("file", out))
		}
		if folder, found := folderOf(out, names); found { // else the same command could not be run again
			return c.usage(wouldBeRead, value.Named("file", out), value.Named("folder", folder))
		}
	}
	if a.hidden != "" && isOnePath(a.out, a.hidden) {
		return c.usage(oneFileForTwo, value.Named("file", a.hidden))
	}
	if code, ok := c.aggregateOptions(&a); !ok {
		return code
	}
	if code, ok := c.apply(&a.comparison, &a.options); !ok {
		return code
	}
	if path, found := missing(inputs); found { // more likely a slip than a wish for a report without it
		c.say(c.err, cannotRead, value.Named("file", path), value.Named("problem", notThere.In(c.lang)))
		c.say(c.err, nothingAdded)
		return exitIO
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	memory := min(a.memory, math.MaxInt>>20) << 20 // what an address can be, on a small machine
	reading := aggregate.NewReading(runtime.GOMAXPROCS(0), memory)
	progress, tend := c.watch(reading, inputs), tendMemory(reading)
	err := c.readAll(ctx, reading, inputs)
	progress()
	defer tend()
	all, failure := reading.Close()
	if err = errors.Join(err, failure); err != nil {
		return c.stopped(reading, a.memory, err)
	}
	a.options.Memory = max(1, memory-all.Size())
	return c.picture(reading, all, &a, inputs)
}

// listed are the names of the files that are read beside the reports.
func (a *aggregation) listed() []string {
	return []string{a.expected, a.population, a.decisions, a.deflators}
}

// lists are the files that are read beside the reports.
func (a *aggregation) lists() (files []source) {
	for _, path := range a.listed() {
		files = append(files, source{path: path})
	}
	return files
}

// stopped tells why the reports were not read to the end, and that nothing is written.
func (c *command) stopped(reading *aggregate.Reading, memory int, err error) int {
	reports, _ := reading.Progress()
	how, problem := interrupted, ""
	switch {
	case errors.Is(err, aggregate.ErrMemory):
		how = memoryFull
	case !errors.Is(err, context.Canceled):
		how, problem = readingFailed, err.Error()
	}
	c.say(c.err, how, counted("reports", int(reports), reportWord), value.Named("memory", fmt.Sprint(memory)), value.Named("problem", problem))
	return exitIO
}

// picture writes the national picture, or what is behind a figure of it.
func (c *command) picture(reading *aggregate.Reading, all *aggregate.Accumulator, a *aggregation, inputs []source) int {
	if a.options.Vintage.IsZero() {
		a.options.Vintage = all.LatestDay()
	}
	if a.options.Vintage.IsZero() {
		a.options.Vintage, _ = value.NewDate(2024, 12, 31) // of no reports, any day will do
	}
	if a.explain != "" {
		return c.explain(reading, all, a, inputs)
	}
	report, err := all.Report(a.options)
	if err != nil {
		return c.notDrawn(reading, a.memory, err)
	}
	data, err := aggregate.Encode(report)
	if errors.Is(err, aggregate.ErrTooLarge) {
		c.say(c.err, pictureTooLarge)
		c.tellMostAside(report, placesOf(inputs))
		return exitFindings
	}
	if err != nil {
		c.say(c.err, readingFailed, value.Named("problem", err.Error()))
		return exitIO
	}
	code := c.tellInputs(report, placesOf(inputs), unopened(inputs))
	c.tellUnused(report, a.options.Rulings)
	code = max(code, c.keepHidden(&a.comparison, report))
	delivered := c.deliver(a.out, data)
	if delivered == exitOK && code == exitIO { // or nobody knows what the 3 means
		c.say(c.err, writtenStill)
	}
	return max(code, delivered)
}

// notDrawn tells why there is no picture, though the reports have been read.
func (c *command) notDrawn(reading *aggregate.Reading, memory int, err error) int {
	tooLarge := (*aggregate.FigureError)(nil)
	switch {
	case errors.As(err, &tooLarge):
		c.say(c.err, sumTooLarge, value.Named("figure", tooLarge.Name))
		return exitIO // as always when nothing is written
	case errors.Is(err, aggregate.ErrMemory):
		return c.stopped(reading, memory, err)
	}
	c.say(c.err, readingFailed, value.Named("problem", err.Error()))
	return exitIO
}

// tellMostAside names the file that most of a report is about, when that is what was set aside: one that is
// something else than reports, with a line for each of millions of lines.
func (c *command) tellMostAside(r *aggregate.Report, places map[string]string) {
	of, most := map[string]int{}, aggregate.Source{}
	for _, s := range r.SetAside {
		if of[s.Source.Name]++; of[s.Source.Name] > of[most.Name] {
			most.Name = s.Source.Name
		}
	}
	if n := of[most.Name]; n > len(r.NotAdded) && n > len(r.SetAside)/2 {
		c.say(c.err, mostAside, value.Named("number", strconv.Itoa(n)), value.Named("all", strconv.Itoa(len(r.SetAside))), value.Named("place", placeOf(most, places)))
	}
}

// tellInputs tells how many reports were read and what became of them. Places are the files by the
// names they have in the report: who runs it is to find them.
func (c *command) tellInputs(r *aggregate.Report, places map[string]string, unopened map[string]error) (code int) {
	code = c.tellAside(r.SetAside, places, unopened)
	in := r.Inputs
	c.say(c.err, inputsTold, counted("read", int(in.Read.Int64()), reportWord), value.Named("counted", in.Counted.String()),
		value.Named("superseded", in.Superseded.String()), counted("copies", int(in.Copies.Int64()), copyWord),
		value.Named("aside", in.SetAside.String()), counted("examples", int(in.Examples.Int64()), exampleWord))
	if figure := unplacedFigure(r); figure != "" {
		c.say(c.err, unplacedTold, value.Named("figure", figure))
	}
	if open := openDoubts(r); open > 0 {
		c.say(c.err, doubtsTold, counted("places", open, placeWord))
	}
	return code
}

// tellAside tells what was set aside, and why.
func (c *command) tellAside(list []aggregate.SetAside, places map[string]string, unopened map[string]error) (code int) {
	const most = 20
	broken, conflict := false, false
	for i, s := range list {
		if i < most {
			reason := value.Arg{Name: "reason", Text: asideReasons()[s.Reason]}
			if err := unopened[s.Source.Name]; err != nil {
				reason = value.Named("reason", c.why(err)+".")
			}
			c.say(c.err, asideLine, value.Named("place", placeOf(s.Source, places)), reason, value.Named("rules", inBrackets(s.Rules)))
		}
		broken, conflict = broken || len(s.Rules) > 0, conflict || s.Reason == aggregate.AsideConflict
		if code = max(code, exitFindings); s.Reason == aggregate.AsideNotRead || s.Reason == aggregate.AsideDamaged {
			code = exitIO
		}
	}
	if more := len(list) - most; more > 0 {
		c.say(c.err, asideMore, value.Named("number", fmt.Sprint(more)))
	}
	if conflict {
		c.say(c.err, asideConflict)
	}
	if broken {
		c.say(c.err, asideRules)
	}
	return code
}

// unplacedFigure is the name of a figure that is of no municipality, the latest there is; "" when all
// have one.
func unplacedFigure(r *aggregate.Report) (name string) {
	for _, s := range r.Sums {
		if s.By == aggregate.ByMunicipality && s.Code == aggregate.Unmapped {
			name = s.Name()
		}
	}
	if name != "" {
		return name
	}
	for _, s := range r.Disbenefits {
		if s.By == aggregate.ByMunicipality && s.Code == aggregate.Unmapped {
			name = s.Name()
		}
	}
	if name != "" {
		return name
	}
	for _, s := range r.Indicators {
		if s.By == aggregate.ByMunicipality && s.Code == aggregate.Unmapped {
			name = s.Name()
		}
	}
	return name
}

// inBrackets names rules as check does, after a sentence.
func inBrackets(rules []string) string {
	if len(rules) == 0 {
		return ""
	}
	return " [" + strings.Join(rules, "] [") + "]"
}

func openDoubts(r *aggregate.Report) (open int) {
	for _, d := range r.Doubts {
		if d.Ruling.Count == "" {
			open++
		}
	}
	return open
}

// tellUnused tells of decisions about doubts that are not there.
func (c *command) tellUnused(r *aggregate.Report, rulings []aggregate.Ruling) {
	there := map[string]bool{}
	for _, d := range r.Doubts {
		there[d.ID] = true
	}
	for _, ruling := range rulings {
		if !there[ruling.Doubt] {
			c.say(c.err, unusedDecision, value.Named("doubt", ruling.Doubt))
		}
	}
}

// explain prints the reports, revisions and lines behind a figure.
func (c *command) explain(reading *aggregate.Reading, all *aggregate.Accumulator, a *aggregation, inputs []source) int {
	places := placesOf(inputs)
	code := c.tellAside(all.Aside(), places, unopened(inputs))
	list, err := all.Explain(a.options, a.explain)
	switch {
	case errors.Is(err, aggregate.ErrNoFigure):
		return c.usage(noSuchFigure, value.Named("figure", a.explain))
	case err != nil:
		return c.notDrawn(reading, a.memory, err)
	}
	var out strings.Builder
	fmt.Fprintln(&out, strings.ReplaceAll(explainHeads.In(c.lang), "|", "\t"))
	for _, l := range list {
		fmt.Fprintln(&out, strings.Join(explained(l, places), "\t"))
	}
	if !a.options.Internal {
		c.say(c.err, explainShowsAll)
	}
	return max(code, c.deliver(a.out, []byte(out.String())))
}

// explained is the row of a line of a report, with a cell for each heading.
func explained(l aggregate.Contribution, places map[string]string) []string {
	f := l.Figure
	money, priced, timeValue, pricedTime := f.Money, l.Priced, value.Money{}, value.Money{}
	if l.Kind == benefits.SavedTime {
		money, priced, timeValue, pricedTime = value.Money{}, value.Money{}, f.Money, l.Priced
	}
	return []string{
		placeOf(l.Source, places), l.Pointer, l.Project.String(), l.Municipality.String(), fmt.Sprint(l.Revision), l.ID.String(),
		string(l.Kind), l.Period.From.String() + "/" + l.Period.To.String(), string(f.Stage), string(l.Data),
		f.Hours.String(), money.String(), timeValue.String(), l.Value.String(), l.Numerator.String(), l.Denominator.String(),
		l.PriceYear.String(), priced.String(), pricedTime.String(), l.PricedValue.String(),
	}
}

// placeOf is the file a report stands in, and the line of it when there is one. Places are the files by
// the names they have in the report.
func placeOf(s aggregate.Source, places map[string]string) string {
	file := shown(places[s.Name])
	if s.Line > 0 {
		return fmt.Sprintf("%s:%d", file, s.Line)
	}
	return file
}

// aggregateOptions reads what the picture is to be like. It reports whether to go on.
func (c *command) aggregateOptions(a *aggregation) (code int, ok bool) {
	o, flagName, given := &a.options, "", ""
	try := func(name, text string, err error) {
		if text != "" && err != nil && flagName == "" {
			flagName, given = name, text
		}
	}
	var err error
	o.Language, err = value.ParseLang(a.language)
	try("-language", a.language, err)
	o.Vintage, err = value.ParseDate(a.vintage)
	if errors.Is(err, value.ErrRange) || err == nil && len(identity.Municipalities(o.Vintage)) == 0 {
		return c.usage(noSuchDay, value.Named("flag", "-vintage"), value.Named("value", a.vintage)), false
	}
	try("-vintage", a.vintage, err)
	o.HoursPerPersonYear, err = value.ParseHours(a.hoursPerYear)
	try("-hours-per-year", a.hoursPerYear, err)
	o.HourPrice, err = value.ParseMoney(a.perHour)
	if o.HourPrice.Sign() < 0 {
		err = value.ErrRange
	}
	try("-hour-price", a.perHour, err)
	if flagName != "" {
		return c.usage(badValue, value.Named("flag", flagName), value.Named("value", given)), false
	}
	for _, list := range []struct {
		file string
		read func([]byte) error
	}{
		{a.expected, func(data []byte) (err error) { o.Expected, err = readExpected(data); return err }},
		{a.population, func(data []byte) (err error) { o.Population, err = readPopulation(data); return err }},
		{a.decisions, func(data []byte) (err error) { o.Rulings, err = readDecisions(data); return err }},
	} {
		if list.file == "" {
			continue
		}
		data, err := c.read(list.file)
		if err == nil {
			err = list.read(data)
		}
		if err != nil {
			code = c.readFailed(list.file, err)
			c.say(c.err, nothingAdded)
			return code, false
		}
	}
	return exitOK, true
}
