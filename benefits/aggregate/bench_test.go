package aggregate

import (
	"bytes"
	"os"
	"testing"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/schema"
)

func benchmarkLine(b *testing.B) []byte {
	data, err := os.ReadFile("/tmp/aggbench/1k.ndjson")
	if err != nil {
		b.Skip()
	}
	return bytes.Split(data, []byte("\n"))[500]
}

func BenchmarkStages(b *testing.B) {
	line := benchmarkLine(b)
	var r benefits.Report
	parse(string(line), &r)
	var d digester
	b.Run("judge", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { schema.Judge(schema.BenefitReport, line) } })
	b.Run("parse", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { parse(string(line), &r) } })
	b.Run("faultless", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { if !faultless(&r) { b.Fatal() } } })
	b.Run("check", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { r.Check() } })
	b.Run("digest", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { d.of(&r) } })
	var a Accumulator
	n := 0
	b.Run("add", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { n++; r.Period.To, _ = ((r.Period.To)), error(nil); a.add(&r, Source{"x", int64(n)}, digest{}) } })
}
