// Command bench compares how fast right documents are let through, in one run on one core:
//
//	go run ./.ci/bench
//
// It prints a table of times and of ratios to what others take.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/samskaping/sdk/schema"
)

func main() {
	log.SetFlags(0)
	runtime.GOMAXPROCS(1)
	all, err := corpora()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("| document | contender, from bytes | processor time | allocations | as many times our check |")
	fmt.Println("|---|---|--:|--:|--:|")
	for _, c := range all {
		if err := compare(c); err != nil {
			log.Fatal(err)
		}
	}
}

// contender judges a document.
type contender struct {
	name  string
	judge func([]byte) error
}

// result is what a contender takes for one document.
type result struct {
	name        string
	time        time.Duration
	allocations string
}

func compare(c corpus) error {
	contenders := []contender{
		{"our check", func(data []byte) error {
			verdict, err := schema.Judge(c.document, data)
			if err == nil {
				err = verdict.Findings.Err()
			}
			return err
		}},
		{"our check, decoding and all rules", c.decode},
		{"encoding/json into the Go type, nothing checked", func(data []byte) error { return json.Unmarshal(data, c.empty()) }},
		{"santhosh-tekuri/jsonschema v5", santhosh(c)},
	}
	// The contenders take turns, and the best of each counts, so that what else the machine does
	// disturbs them alike and as little as may be.
	var best []result
	for range 4 {
		var round []result
		for _, one := range contenders {
			round = append(round, measure(one, c.documents))
		}
		others, err := node(c)
		if err != nil {
			return err
		}
		round = append(round, others...)
		for i, r := range round {
			if len(best) < len(round) {
				best = append(best, r)
			} else if r.time < best[i].time {
				best[i] = r
			}
		}
	}
	for _, r := range best {
		fmt.Printf("| %s | %s | %v | %s | %.1f |\n", c.name, r.name, r.time.Round(time.Microsecond), r.allocations, float64(r.time)/float64(best[0].time))
	}
	return nil
}

// measure takes the time of the processor for a document: the best quarter of about a second.
func measure(c contender, documents [][]byte) result {
	if err := c.judge(documents[0]); err != nil { // which makes what is made once
		log.Fatalf("%s: %v", c.name, err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	times, best := 0, time.Duration(math.MaxInt64)
	for range 4 {
		first, begin := times, processorTime()
		for processorTime()-begin < time.Second/4 {
			for range 10 {
				if err := c.judge(documents[times%len(documents)]); err != nil {
					log.Fatalf("%s: %v", c.name, err)
				}
				times++
			}
		}
		best = min(best, (processorTime()-begin)/time.Duration(times-first))
	}
	runtime.ReadMemStats(&after)
	return result{c.name, best, fmt.Sprint((after.Mallocs - before.Mallocs) / uint64(times))}
}

func processorTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func santhosh(c corpus) func([]byte) error {
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(c.document.URL(), bytes.NewReader(schema.Bytes(c.document))); err != nil {
		log.Fatal(err)
	}
	compiled := compiler.MustCompile(c.document.URL())
	return func(data []byte) error {
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.UseNumber()
		var instance any
		if err := decoder.Decode(&instance); err != nil {
			return err
		}
		return compiled.Validate(instance)
	}
}

// node measures the validators of JavaScript, each as fast as it comes, from bytes.
func node(c corpus) ([]result, error) {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "documents")
	if err := os.WriteFile(file, bytes.Join(c.documents, []byte("\x1e")), 0o600); err != nil {
		return nil, err
	}
	command := exec.Command("node", ".ci/bench/bench.mjs", "schema/"+string(c.document)+".schema.json", file)
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	var results []result
	for line := range strings.Lines(string(out)) {
		name, nanoseconds, _ := strings.Cut(strings.TrimSpace(line), "\t")
		each, err := time.ParseDuration(nanoseconds + "ns")
		if err != nil {
			return nil, err
		}
		results = append(results, result{name, each, ""})
	}
	return results, nil
}
