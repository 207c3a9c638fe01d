package aggregate

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/schema"
)

// everything is a report that states everything a report can state.
func everything(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/everything.json")
	require.NoError(t, err)
	return data
}

var sameReport = cmp.Options{cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(benefits.Report{})}

func TestAReportThatStatesEverythingIsReadInFull(t *testing.T) {
	data := everything(t)
	verdict, err := schema.Judge(schema.BenefitReport, data)
	require.NoError(t, err)
	require.Empty(t, verdict.Findings)
	var slow, fast benefits.Report
	require.NoError(t, json.Unmarshal(data, &slow))
	requireStated(t, reflect.ValueOf(slow), "report")
	require.True(t, parse(data, &fast), "the fast way is taken")
	require.Empty(t, cmp.Diff(slow, fast, sameReport))
}

// requireStated holds that no exported field is left out, so that a new one is not forgotten here.
func requireStated(t *testing.T, v reflect.Value, at string) {
	t.Helper()
	if v.Kind() == reflect.Slice {
		require.NotZero(t, v.Len(), at)
		requireStated(t, v.Index(0), at)
		return
	}
	require.False(t, v.IsZero(), at)
	if v.Kind() != reflect.Struct {
		return
	}
	for i := range v.NumField() {
		if f := v.Type().Field(i); f.IsExported() {
			requireStated(t, v.Field(i), at+"."+f.Name)
		}
	}
}

func TestWhatWasReadBeforeIsGone(t *testing.T) {
	var r, alone benefits.Report
	require.True(t, parse(everything(t), &r))
	small := `{"$schema":"x","id":"a","project":"p","title":"t","language":"nb","period":{},"benefits":[{"id":"b","title":"c"}],"indicators":[{"id":"i","title":"j"}]}`
	require.True(t, parse([]byte(small), &r))
	require.True(t, parse([]byte(small), &alone))
	require.Empty(t, cmp.Diff(alone, r, sameReport))
}

func FuzzParse(f *testing.F) {
	f.Add(everything(f))
	f.Add([]byte(strings.Replace(string(everything(f)), "Digital", `D\u00edg\"ital\n`, 1)))
	f.Fuzz(func(t *testing.T, data []byte) {
		verdict, err := schema.Judge(schema.BenefitReport, data)
		accepted := err == nil && verdict.Accepted()
		var fast, slow benefits.Report
		read := parse(data, &fast) // never panics, whatever the bytes
		if !accepted || verdict.Newer != "" {
			return
		}
		require.NoError(t, json.Unmarshal(data, &slow))
		require.True(t, read, "everything that the gate accepts is read the fast way")
		require.Empty(t, cmp.Diff(slow, fast, sameReport))
		var d digester
		require.Equal(t, d.of(&slow), d.of(&fast))
		if faultless(&fast) {
			require.False(t, slow.Check().HasErrors())
		}
	})
}

func TestEveryRuleThatFindsErrorsIsLookedFor(t *testing.T) {
	source, err := os.ReadFile("faultless.go")
	require.NoError(t, err)
	for _, rule := range benefits.ReportRules() {
		if rule.Severity == finding.Error {
			require.Contains(t, string(source), rule.ID, "faultless does not look for it")
		}
	}
}
