package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
)

// All documents in all formats, for the public: of the largest example, and of plans with ten
// times as many activities each.
func BenchmarkAllDocuments(b *testing.B) {
	for _, c := range []struct {
		name string
		plan *samskaping.Plan
	}{
		{"Halden", example(b, "halden/plan.json")},
		{"100 activities", large(b, 10, 100)},
		{"1000 activities", large(b, 100, 1000)},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				project, err := report.NewProject(c.plan)
				require.NoError(b, err)
				for _, document := range report.Documents() {
					for _, format := range document.Formats() {
						_, err := project.Render(report.Options{Document: document, Format: format})
						require.NoError(b, err)
					}
				}
			}
		})
	}
}
