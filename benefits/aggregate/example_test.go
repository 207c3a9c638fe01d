package aggregate_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

// The reports of two years are read at the same time, each year into an accumulator of its own, which is
// kept as bytes, as between machines. What they come to together does not depend on how they were shared.
func ExampleAccumulator() {
	years := []string{"2023", "2024"}
	parts, failed := make([][]byte, len(years)), make([]error, len(years))
	var all sync.WaitGroup
	for i, year := range years {
		all.Go(func() {
			files, err := filepath.Glob("../../examples/ks/reports/" + year + "/*.json")
			if err != nil {
				failed[i] = err
				return
			}
			parts[i], failed[i] = read(files)
		})
	}
	all.Wait()

	var total aggregate.Accumulator
	for i, part := range parts {
		var one aggregate.Accumulator
		if failed[i] == nil {
			failed[i] = one.UnmarshalBinary(part)
		}
		if failed[i] == nil {
			failed[i] = total.Merge(&one)
		}
		if failed[i] != nil {
			fmt.Println(failed[i])
			return
		}
	}
	vintage, err := value.NewDate(2024, 12, 31)
	if err != nil {
		fmt.Println(err)
		return
	}
	picture, err := total.Report(aggregate.Options{Vintage: vintage, Language: value.EN})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range picture.Sums {
		if s.By == aggregate.ByNothing && s.Stage == benefits.StageRealised {
			fmt.Println(s.Year, s.Hours, "hours", s.Money, "kroner, from", s.Reports, "reports")
		}
	}
	fmt.Println("set aside:", picture.Inputs.SetAside, "in doubt:", len(picture.Doubts))
	data, err := aggregate.Encode(picture)
	fmt.Println("the document begins with its schema:", bytes.Contains(data[:100], []byte(`"$schema"`)), err)
	// Output:
	// 2023 11321.25 hours 700252.11 kroner, from 16 reports
	// 2024 15369 hours 690126.20 kroner, from 18 reports
	// set aside: 6 in doubt: 2
	// the document begins with its schema: true <nil>
}

// read is what one machine does: the reports of some files as the bytes of an accumulator.
func read(files []string) ([]byte, error) {
	reading := aggregate.NewReading(1, 0)
	var failed error
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			reading.SetAside(aggregate.SetAside{Source: aggregate.Source{Name: filepath.Base(name)}, Reason: aggregate.AsideNotRead})
			continue
		}
		failed = reading.Read(context.Background(), filepath.Base(name), file)
		file.Close()
		if failed != nil {
			break
		}
	}
	one, err := reading.Close()
	if err := errors.Join(failed, err); err != nil {
		return nil, err
	}
	return one.MarshalBinary()
}

// A report that is in memory is added when it has no errors, and set aside when it has.
func ExampleAccumulator_Add() {
	var all aggregate.Accumulator
	for _, name := range []string{"1506-molde.json", "1804-bodo-to-like-id-er.json"} {
		data, err := os.ReadFile("../../examples/ks/reports/2024/" + name)
		if err != nil {
			fmt.Println(err)
			return
		}
		from := aggregate.Source{Name: name}
		report, findings, err := benefits.DecodeReport(data)
		switch {
		case err != nil:
			all.SetAside(aggregate.SetAside{Source: from, Reason: aggregate.AsideNotRead})
		case findings.HasErrors():
			all.SetAside(aggregate.SetAside{Source: from, Reason: aggregate.AsideFindings})
		default:
			if err := all.Add(report, from); err != nil {
				fmt.Println(err)
			}
		}
	}
	fmt.Println("kept:", all.Len())
	for _, s := range all.Aside() {
		fmt.Println("set aside:", s.Source.Name, s.Reason)
	}
	// Output:
	// kept: 1
	// set aside: 1804-bodo-to-like-id-er.json findings
}
