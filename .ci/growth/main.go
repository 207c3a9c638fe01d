// Command growth counts what the program does with plans that are made larger and larger, and with more and
// more reports of one project, and fails when a line of it is run more often than they have grown. It counts with the counters of a program that is built for
// test coverage, so that the answer is the same on a fast machine and on a busy one.
//
//	go run ./.ci/growth [folder]
//
// With a folder, the plans and reports are kept there.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
)

const (
	// small is how many things a list is made to have, and larger how many times as many it then has.
	small  = 150
	larger = 4
	// tolerated is how many times as often a line may be run then. Sorting takes n·log n.
	tolerated = 6
	// noticed is how often a line is run before it is looked at: what is small takes no time.
	noticed = 150_000
)

// commands are what is done with each plan.
var commands = [][]string{
	{"check", "plan.json"},
	{"render", "-doc", "benefit-plan", "-format", "md", "-out", "plan.md", "plan.json"},
	{"benefit-report", "-period", "2023", "-out", "report.json", "plan.json"},
}

// national is what is done with the reports.
var national = [][]string{{"aggregate", "-vintage", "2024-12-31", "-out", "national.json", "reports.ndjson"}}

// libraries are counted too, for a search through a list may be in one of them.
const libraries = "github.com/samskaping/sdk/...,slices,strings,bytes,regexp"

func main() {
	folder := ""
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	faults, err := run(folder)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, f := range faults {
		fmt.Println(f)
	}
	if len(faults) > 0 {
		os.Exit(1)
	}
}

func run(folder string) (faults []string, err error) {
	if folder == "" {
		if folder, err = os.MkdirTemp("", "growth"); err != nil {
			return nil, err
		}
		defer os.RemoveAll(folder)
	}
	program := filepath.Join(folder, "samskaping")
	build := exec.Command("go", "build", "-cover", "-covermode=atomic", "-coverpkg="+libraries, "-o", program, "./cmd/samskaping")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, out)
	}
	// "go tool" takes longer to find the program than the program takes.
	found, err := exec.Command("go", "tool", "-n", "covdata").Output()
	if err != nil {
		return nil, err
	}
	covdata := strings.TrimSpace(string(found))
	whole, err := os.ReadFile("examples/halden/plan.json")
	if err != nil {
		return nil, err
	}
	shapes, err := shapesOf(whole)
	if err != nil {
		return nil, err
	}
	counter := counter{program, covdata, folder}
	ofShape := make([][]string, len(shapes))
	errs := make([]error, len(shapes))
	free := make(chan struct{}, runtime.NumCPU())
	var all sync.WaitGroup
	for i, s := range shapes {
		free <- struct{}{}
		all.Go(func() {
			ofShape[i], errs[i] = counter.faultsOf(s, whole)
			<-free
		})
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	faults = slices.Concat(ofShape...)
	one, err := exec.Command(program, "benefit-report", "-period", "2023", "examples/halden/plan.json").Output()
	if err != nil {
		return nil, err
	}
	var counted [2][]map[string]int64
	for i, n := range []int{small, small * larger} {
		data, err := reportsOfOneProject(one, n)
		if err != nil {
			return nil, err
		}
		if counted[i], err = counter.count("reports-"+strconv.Itoa(n), "reports.ndjson", data, national); err != nil {
			return nil, fmt.Errorf("%d reports: %w", n, err)
		}
	}
	faults = append(faults, compare("reports of one project, aggregate", counted[0][0], counted[1][0])...)
	fmt.Printf("%d shapes of plans, %d commands, and reports of one project\n", len(shapes), len(commands))
	return faults, nil
}

// counter runs a program that counts, and reads its counters with another.
type counter struct{ program, covdata, folder string }

// faultsOf are the lines that are run too often when the lists of the plan are of that shape.
func (c counter) faultsOf(s shape, whole []byte) (faults []string, err error) {
	var counted [2][]map[string]int64
	for i, n := range []int{small, small * larger} {
		data, err := json.Marshal(s.of(whole, n))
		if err != nil {
			return nil, err
		}
		if counted[i], err = c.count(strings.ReplaceAll(s.name, " ", "-")+"-"+strconv.Itoa(n), "plan.json", data, commands); err != nil {
			return nil, fmt.Errorf("%s of %d: %w", s.name, n, err)
		}
	}
	for i, command := range commands {
		faults = append(faults, compare(s.name+", "+command[0], counted[0][i], counted[1][i])...)
	}
	return faults, nil
}

// count runs the commands in a folder of their own with the file, and returns how often each line was run in each.
func (c counter) count(in, name string, data []byte, commands [][]string) (counted []map[string]int64, err error) {
	folder := filepath.Join(c.folder, in)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
		return nil, err
	}
	for _, args := range commands {
		counters := filepath.Join(folder, "counters-"+args[0])
		if err := os.MkdirAll(counters, 0o755); err != nil {
			return nil, err
		}
		command := exec.Command(c.program, args...)
		command.Dir, command.Env = folder, append(os.Environ(), "GOCOVERDIR="+counters)
		if out, err := command.CombinedOutput(); err != nil && command.ProcessState.ExitCode() > 1 {
			return nil, fmt.Errorf("%s: %w: %s", args[0], err, out)
		}
		text := filepath.Join(folder, "counts")
		if out, err := exec.Command(c.covdata, "textfmt", "-i="+counters, "-o="+text).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%w: %s", err, out)
		}
		lines, err := os.ReadFile(text)
		if err != nil {
			return nil, err
		}
		counted = append(counted, perLine(lines))
		if err := os.RemoveAll(counters); err != nil {
			return nil, err
		}
	}
	return counted, nil
}

// perLine reads "file:line.column,line.column statements times".
func perLine(text []byte) map[string]int64 {
	times := map[string]int64{}
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) != 3 {
			continue
		}
		place, _, _ := strings.Cut(fields[0], ",")
		n, err := strconv.ParseInt(fields[2], 10, 64)
		if err == nil {
			times[place] += n
		}
	}
	return times
}

// compare tells the lines that are run too much more often, the most often first.
func compare(what string, few, many map[string]int64) (faults []string) {
	var places []string
	for place, n := range many {
		if n >= noticed && n > tolerated*max(few[place], noticed/larger/larger) {
			places = append(places, place)
		}
	}
	sort.Slice(places, func(i, j int) bool { return many[places[i]] > many[places[j]] })
	for _, place := range places {
		faults = append(faults, fmt.Sprintf("%s: %s is run %d times, and %d times for %d times the list", what, place, few[place], many[place], larger))
	}
	return faults
}
