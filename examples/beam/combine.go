package main

import (
	"context"
	"io"
	"os"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	beamregister "github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/samskaping/sdk/benefits/aggregate"
)

// register tells Beam what it will meet. It is called before anything else of Beam, also where this
// program runs as a worker.
func register() {
	beam.RegisterType(reflect.TypeFor[Range]())
	beam.RegisterCoder(reflect.TypeFor[*aggregate.Accumulator](), encode, decode)
	beamregister.Combiner3[*aggregate.Accumulator, Range, []byte](&addUp{})
	beamregister.DoFn1x1[[]byte, error](&write{})
}

func encode(a *aggregate.Accumulator) ([]byte, error) { return a.MarshalBinary() }

func decode(data []byte) (*aggregate.Accumulator, error) {
	a := new(aggregate.Accumulator)
	return a, a.UnmarshalBinary(data)
}

// addUp is the CombineFn: ranges of files go in, and what comes out is an accumulator as bytes.
type addUp struct{}

// CreateAccumulator makes an empty one.
func (*addUp) CreateAccumulator() *aggregate.Accumulator { return new(aggregate.Accumulator) }

// AddInput reads a range.
func (*addUp) AddInput(all *aggregate.Accumulator, r Range) (*aggregate.Accumulator, error) {
	file, err := os.Open(r.File)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	reading := aggregate.NewReading(1, 0)
	failed := reading.ReadLines(context.Background(), r.File, r.Line, io.NewSectionReader(file, r.From, r.To-r.From))
	part, err := reading.Close()
	if failed != nil {
		return nil, failed
	}
	if err != nil {
		return nil, err
	}
	if r.SHA256 != "" {
		part.AddSource(aggregate.SourceSum{Name: r.File, SHA256: r.SHA256})
	}
	return all, all.Merge(part)
}

// MergeAccumulators puts two together. The order makes no difference.
func (*addUp) MergeAccumulators(a, b *aggregate.Accumulator) (*aggregate.Accumulator, error) {
	return a, a.Merge(b)
}

// ExtractOutput writes the accumulator.
func (*addUp) ExtractOutput(all *aggregate.Accumulator) ([]byte, error) {
	return all.MarshalBinary()
}
