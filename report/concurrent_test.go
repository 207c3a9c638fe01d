package report_test

import (
	"bytes"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/workbook"
)

// One plan that nobody changes is made into everything at once, and is the same each time.
func TestOnePlanIsRenderedByManyAtOnce(t *testing.T) {
	p := example(t, "einsemd/plan.json")
	before, err := samskaping.Encode(p)
	require.NoError(t, err)
	makers := []func() ([]byte, error){
		func() ([]byte, error) { return workbook.Write(p, workbook.Options{}) },
		func() ([]byte, error) { return workbook.WritePublic(p, workbook.Options{}) },
	}
	for _, document := range report.Documents() {
		for _, format := range document.Formats() {
			for _, audience := range []report.Audience{report.Public, report.Internal} {
				o := report.Options{Document: document, Format: format, Audience: audience}
				makers = append(makers, func() ([]byte, error) { return report.Render(p, o) })
			}
		}
	}
	made := make([][]byte, 2*len(makers))
	failed := make([]error, len(made))
	var all sync.WaitGroup
	for i := range made {
		all.Go(func() { made[i], failed[i] = makers[i%len(makers)]() })
	}
	all.Wait()
	for i := range made {
		require.NoError(t, failed[i])
		require.NotEmpty(t, made[i])
		require.True(t, bytes.Equal(made[i%len(makers)], made[i]), i)
	}
	after, err := samskaping.Encode(p)
	require.NoError(t, err)
	require.Equal(t, string(before), string(after), "nobody has changed it")
}
