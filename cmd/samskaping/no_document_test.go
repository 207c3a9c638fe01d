package main

import (
	"reflect"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/fiks"
	"github.com/samskaping/sdk/samskaping/workbook"
)

// A document whose form is wrong is nil, and so is what a plan does not have. Whoever goes on with it, or
// with a value that nobody has made, gets an answer: the error, where there is one to return.
func TestWhoGoesOnWithNothingGetsAnAnswer(t *testing.T) {
	for _, c := range []struct {
		err   error
		given []any // functions, and values whose methods are called
	}{
		{samskaping.ErrNoPlan, []any{
			(*samskaping.Plan)(nil), (*report.Project)(nil), new(report.Project), samskaping.Encode, samskaping.Diff,
			report.NewProject, report.Render, workbook.Write, workbook.WritePublic, fiks.Send, fiks.Receive,
		}},
		{benefits.ErrNoReport, []any{(*benefits.Report)(nil), benefits.EncodeReport, new(aggregate.Accumulator).Add}},
		{aggregate.ErrNoReport, []any{
			(*aggregate.Report)(nil), (*report.National)(nil), new(report.National), aggregate.Encode,
			report.NewNational, workbook.WriteNational, workbook.NationalCSV,
		}},
		{aggregate.ErrClosed, []any{new(aggregate.Reading).Read, new(aggregate.Reading).ReadLines}},
		{nil, []any{
			(*samskaping.Activity)(nil), (*samskaping.Body)(nil), new(samskaping.Index), new(workbook.Result),
			new(aggregate.Accumulator).Merge, new(aggregate.Reading).Close, new(aggregate.Reading).Size,
		}},
	} {
		for _, given := range c.given {
			v := reflect.ValueOf(given)
			if v.Kind() == reflect.Func {
				requireAnswer(t, runtime.FuncForPC(v.Pointer()).Name(), v, c.err)
				continue
			}
			require.NotZero(t, v.NumMethod(), v.Type())
			for i := range v.NumMethod() {
				requireAnswer(t, v.Type().String()+"."+v.Type().Method(i).Name, v.Method(i), c.err)
			}
		}
	}
}

// requireAnswer calls a function with nothing for each of its arguments.
func requireAnswer(t *testing.T, name string, f reflect.Value, want error) {
	t.Helper()
	var nothing []reflect.Value
	for i := range f.Type().NumIn() {
		nothing = append(nothing, reflect.Zero(f.Type().In(i)))
	}
	var results []reflect.Value
	require.NotPanics(t, func() { results = f.Call(nothing) }, name)
	for _, result := range results {
		if result.Type() == reflect.TypeFor[error]() {
			err, _ := result.Interface().(error)
			require.ErrorIs(t, err, want, name)
		}
	}
}
