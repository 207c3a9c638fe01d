package report_test

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
)

var update = flag.Bool("update", false, "write the golden files")

func TestDocumentsOfTheExamples(t *testing.T) {
	for _, c := range []struct {
		plan, name string
		audience   report.Audience
	}{
		{"halden/plan.json", "halden.nb.internal", report.Internal},
		{"halden/plan.nn.json", "halden.nn.internal", report.Internal},
		{"halden/plan.en.json", "halden.en.internal", report.Internal},
		{"halden/plan.json", "halden.nb.public", report.Public},
		{"halden/plan-revision-1.json", "halden.revision-1.public", report.Public},
		{"minimal/plan.json", "minimal.internal", report.Internal},
	} {
		for _, document := range report.Documents() {
			for _, format := range document.Formats() {
				if format == report.PPTX {
					continue // see the tests of PowerPoint files
				}
				name := string(document) + "/" + c.name + ".golden." + string(format)
				t.Run(name, func(t *testing.T) {
					got, err := report.Render(example(t, c.plan), report.Options{Document: document, Format: format, Audience: c.audience})
					require.NoError(t, err)
					if format == report.DOCX { // a package of files; what it says is the golden
						name, got = name+".txt", outlineOf(unzip(t, string(got)).body(t))
					}
					golden(t, name, got)
				})
			}
		}
	}
}
