package aggregate

import (
	"encoding/json"
	"os"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// everything is a report that states everything a report can state.
func everything(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/everything.json")
	require.NoError(t, err)
	return data
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

// Every single thing that a report says makes it another report.
func TestNothingCanBeChangedWithoutAnotherDigest(t *testing.T) {
	var r benefits.Report
	require.NoError(t, json.Unmarshal(everything(t), &r))
	requireStated(t, reflect.ValueOf(r), "report")
	var d digester
	seen := map[digest]string{d.of(&r): "as it is"}
	changed := 0
	change(reflect.ValueOf(&r).Elem(), "report", func(at string) {
		sum := d.of(&r)
		require.Empty(t, seen[sum], "%s makes no difference", at)
		seen[sum] = at
		changed++
	})
	require.Greater(t, changed, 80)
}

// change changes one thing after the other, and back again.
func change(v reflect.Value, at string, look func(at string)) {
	try := func(to reflect.Value, how string) {
		before := reflect.New(v.Type()).Elem()
		before.Set(v)
		v.Set(to)
		look(at + how)
		v.Set(before)
	}
	if _, opaque := v.Interface().(interface{ IsZero() bool }); opaque && v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[value.Period]() {
		if !v.IsZero() {
			try(reflect.Zero(v.Type()), " not stated")
		}
		return
	}
	switch v.Kind() {
	case reflect.String:
		try(reflect.ValueOf(v.String()+"x").Convert(v.Type()), "")
	case reflect.Bool:
		try(reflect.ValueOf(!v.Bool()), "")
	case reflect.Slice:
		if v.Len() > 0 {
			try(reflect.Zero(v.Type()), " without items")
		}
		for i := range v.Len() {
			change(v.Index(i), at+"[]", look)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				change(v.Field(i), at+"."+f.Name, look)
			}
		}
	}
}
