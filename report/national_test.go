package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// national is a small made-up national report: two counties, a municipality that has been split,
// a hidden indicator, doubts, and reports that were set aside.
func national(t *testing.T) *aggregate.Report {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "national", "report.json"))
	require.NoError(t, err)
	r, findings, err := aggregate.Decode(data)
	require.NoError(t, err)
	require.Empty(t, findings)
	return r
}

// sent is the benefit reports that the national report is made from, the faulty one too.
func sent(t *testing.T) []report.SentReport {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "national", "rapporter.ndjson"))
	require.NoError(t, err)
	var all []report.SentReport
	for i, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		var r benefits.Report
		require.NoError(t, json.Unmarshal(line, &r))
		all = append(all, report.SentReport{Source: aggregate.Source{Name: "rapporter.ndjson", Line: int64(i + 1)}, Report: &r})
	}
	return all
}

func renderNational(t *testing.T, r *aggregate.Report, o report.Options) string {
	t.Helper()
	out, err := report.RenderNational(r, o)
	require.NoError(t, err)
	return string(out)
}

func TestNationalDocuments(t *testing.T) {
	for _, lang := range value.Langs() {
		for _, format := range []report.Format{report.Markdown, report.HTML} {
			name := "national-report/small." + lang.String() + ".golden." + string(format)
			t.Run(name, func(t *testing.T) {
				golden(t, name, []byte(renderNational(t, national(t), report.Options{Format: format, Lang: lang})))
			})
			for _, m := range []identity.MunicipalityNumber{"3101", "3107"} {
				name := "feedback-letter/" + m.String() + "." + lang.String() + ".golden." + string(format)
				t.Run(name, func(t *testing.T) {
					o := report.Options{Document: report.FeedbackLetter, Format: format, Lang: lang, Municipality: m, Sent: sent(t)}
					golden(t, name, []byte(renderNational(t, national(t), o)))
				})
			}
		}
	}
}
