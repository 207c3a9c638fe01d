// Beam adds benefit reports up with Apache Beam. The accumulator of package aggregate is the CombineFn,
// so that an engine shares the work between as many machines as there are, with the same bytes out as
// the command samskaping aggregate.
//
//	go run . -vintage 2024-12-31 -out national-report.json reports/*.ndjson
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism" // runs in this process

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

func main() {
	vintage := flag.String("vintage", "", "the day whose municipalities the figures are placed on")
	out := flag.String("out", "national-report.json", "the file to write")
	runner := flag.String("runner", "prism", "the runner of Beam, which must be imported")
	size := flag.Int64("range", 8<<20, "how many bytes of a file are one element")
	register()
	flag.Parse()
	beam.Init()
	if err := run(context.Background(), *runner, *vintage, *out, *size, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, runner, vintage, out string, size int64, files []string) error {
	day, err := value.ParseDate(vintage)
	if err != nil {
		return err
	}
	ranges, err := cut(files, size)
	if err != nil {
		return err
	}
	pipeline, scope := beam.NewPipelineWithRoot()
	parts := beam.Reshuffle(scope, beam.CreateList(scope, ranges))
	added := beam.Combine(scope, &addUp{}, parts)
	beam.ParDo0(scope, &write{Vintage: day.String(), Out: out}, added)
	_, err = beam.Run(ctx, runner, pipeline)
	return err
}

// write draws the picture of everything and writes it.
type write struct {
	Vintage, Out string
}

// ProcessElement is called once, with the accumulator of all reports.
func (w *write) ProcessElement(written []byte) error {
	var all aggregate.Accumulator
	if err := all.UnmarshalBinary(written); err != nil {
		return err
	}
	day, err := value.ParseDate(w.Vintage)
	if err != nil {
		return err
	}
	report, err := all.Report(aggregate.Options{Vintage: day})
	if err != nil {
		return err
	}
	data, err := aggregate.Encode(report)
	if err != nil {
		return err
	}
	return os.WriteFile(w.Out, data, 0o644)
}
