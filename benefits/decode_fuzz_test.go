package benefits_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
)

func FuzzDecodeReport(f *testing.F) {
	f.Add([]byte(`{"$schema": "https://samskaping.github.io/schema/0.1/benefit-report.schema.json", "id": "r", "project": "NO-BRC-123456785-p",
  "title": "Rapport", "language": "nb", "period": {"from": "2024-01-01", "to": "2024-12-31"}, "revision": 1,
  "benefits": [{"id": "b", "title": "Færre spørsmål", "category": "time", "realised": {"value": "0"}}]}`))
	f.Add([]byte(`{"$schema": "https://samskaping.github.io/schema/0.1/benefit-report.schema.json"}`))
	f.Add([]byte("{"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, findings, err := benefits.DecodeReport(data)
		var unreadable *finding.ReadError
		if err != nil {
			require.ErrorAs(t, err, &unreadable, "an error that is not a finding")
		}
		if r == nil {
			require.True(t, err != nil || findings.HasErrors(), "no report, and no reason")
			return
		}
		once, err := benefits.EncodeReport(r)
		if errors.Is(err, benefits.ErrNewerVersion) {
			return
		}
		require.NoError(t, err)
		again, _, err := benefits.DecodeReport(once)
		require.NoError(t, err)
		require.NotNil(t, again, "what is written can be read")
		twice, err := benefits.EncodeReport(again)
		require.NoError(t, err)
		require.Equal(t, string(once), string(twice))
	})
}
