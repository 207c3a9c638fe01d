package aggregate

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

const madeUpID = "01010050053"

// Wherever the gate lets a national identity number through, the rules find it, and no report is
// taken for faultless that has one.
func TestANationalIDIsFoundWhereverItStands(t *testing.T) {
	r := everythingRight(t)
	places := map[string]bool{}
	eachText(reflect.ValueOf(&r).Elem(), "", func(at string, text reflect.Value) {
		before := text.String()
		defer text.SetString(before)
		text.SetString(madeUpID)
		if text.Type() == reflect.TypeFor[identity.ProjectID]() {
			text.SetString("NO-BRC-123456785-" + madeUpID)
		}
		data, err := json.Marshal(&r)
		require.NoError(t, err)
		verdict, err := schema.Decode(schema.BenefitReport, data, &benefits.Report{})
		require.NoError(t, err)
		if !verdict.Accepted() {
			return
		}
		places[at] = true
		require.False(t, faultless(&r), at)
		require.True(t, slices.ContainsFunc(r.Errors(), func(f finding.Finding) bool { return f.Rule.ID == "report-national-identity-number" }), at)
	})
	for _, at := range []string{".ID", ".Project", ".PartOf", ".Method", ".Benefits[].ID", ".Benefits[].CountedIn.ID", ".Disbenefits[].ID", ".Indicators[].ID", ".Indicators[].Measurements[].Comment"} {
		require.True(t, places[at], at)
	}
}

// everythingRight is a report that states nearly everything, and is faultless.
func everythingRight(t *testing.T) (r benefits.Report) {
	t.Helper()
	require.NoError(t, json.Unmarshal(everything(t), &r))
	for _, list := range [][]benefits.ReportedBenefit{r.Benefits, r.Disbenefits} {
		for i := range list {
			list[i].PartOf = ""
		}
	}
	for i := range r.Indicators {
		shown := &r.Indicators[i]
		shown.CountsPeople = false
		shown.Baseline.Value, shown.Target.Value = value.Decimal{}, value.Decimal{}
		for n := range shown.Measurements {
			shown.Measurements[n].Value = value.Decimal{}
		}
	}
	require.True(t, faultless(&r))
	return r
}

func eachText(v reflect.Value, at string, look func(at string, text reflect.Value)) {
	switch v.Kind() {
	case reflect.String:
		look(at, v)
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), at+"[]", look)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				eachText(v.Field(i), at+"."+f.Name, look)
			}
		}
	}
}

// The project of a report that is set aside stands in the public picture.
func TestAReportThatIsSetAsideForANationalIDIsNotNamedByIt(t *testing.T) {
	r := everythingRight(t)
	r.Project = "NO-BRC-123456785-" + madeUpID
	data, err := json.Marshal(&r)
	require.NoError(t, err)
	aside, ok := (&hand{}).read(data, Source{Name: "x"})
	require.False(t, ok)
	require.Equal(t, SetAside{Source: Source{Name: "x"}, Reason: AsideFindings, Rules: []string{"report-national-identity-number"}}, aside)
}

func TestTheNationalReportIsCheckedForNationalIDs(t *testing.T) {
	vintage, err := value.ParseDate("2024-12-31")
	require.NoError(t, err)
	r, err := new(Accumulator).Report(Options{Vintage: vintage})
	require.NoError(t, err)
	require.Empty(t, r.Check())
	r.NotAdded = []NotAdded{{Reason: NotAddedSpansYears, Source: Source{Name: "a.json"}, Project: "NO-BRC-123456785-" + madeUpID}}
	r.SetAside = []SetAside{{Source: Source{Name: madeUpID + ".json"}, Reason: AsideFindings}}
	data, err := Encode(r)
	require.NoError(t, err)
	again, findings, err := Decode(data)
	require.NoError(t, err)
	require.NotNil(t, again)
	var got []string
	for _, f := range findings {
		require.Equal(t, "report-national-identity-number", f.Rule.ID)
		require.NotZero(t, f.Line)
		require.Contains(t, strings.Split(string(data), "\n")[f.Line-1], madeUpID)
		got = append(got, string(f.Pointer))
	}
	require.Equal(t, []string{"/setAside/0/source/name", "/notAdded/0/project"}, got)
}
