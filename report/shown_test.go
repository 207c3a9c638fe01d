package report_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
)

// notShown are the texts of a plan that no document shows, and why.
var notShown = map[string]string{
	".Schema":                                     "is for programs",
	".Case.Treatments.CommitteeID":                "is for the meeting system",
	".Case.Treatments.MeetingID":                  "is for the meeting system",
	".Decisions.Votes.Voter":                      "stands in the minutes",
	".Decisions.Votes.Represents":                 "stands in the minutes",
	".BenefitPlan.Benefits.Valuation.UseUnit":     "is shown where the recipe is about use",
	".BenefitPlan.Disbenefits.Valuation.UseUnit":  "is shown where the recipe is about use",
	".BenefitPlan.Disbenefits.Valuation.TaskName": "is shown where the recipe is about tasks",
}

// What somebody has written in a plan stands in one document at least.
func TestEveryTextOfAPlanIsShown(t *testing.T) {
	p := example(t, "halden/plan.json")
	count := 0
	places := map[string][]string{} // marks, by the property they are in
	fill(reflect.ValueOf(p).Elem(), "", func(v reflect.Value, at string) {
		count++
		mark := fmt.Sprintf("Merke%dz", count)
		places[at] = append(places[at], mark)
		v.SetString(mark)
	})
	require.Greater(t, len(places), 100)
	var all strings.Builder
	for _, d := range report.Documents() {
		all.WriteString(render(t, p, report.Options{Document: d, Format: report.Markdown, Audience: report.Internal}))
	}
	for at, marks := range places {
		shown := slices.ContainsFunc(marks, func(mark string) bool { return strings.Contains(all.String(), mark) })
		_, meant := notShown[at]
		require.Equal(t, !meant, shown, "%s in the documents", at)
	}
}

// fill calls set with every text below a value, after putting something in every list that is empty.
func fill(v reflect.Value, at string, set func(v reflect.Value, at string)) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				fill(v.Field(i), at+"."+f.Name, set)
			}
		}
	case reflect.Slice:
		if v.Len() == 0 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			fill(v.Index(i), at, set)
		}
	case reflect.String:
		// Codes and ids have types of their own, and addresses may not be just anything.
		if v.Type() == reflect.TypeFor[string]() && !strings.HasSuffix(at, "URL") {
			set(v, at)
		}
	}
}
