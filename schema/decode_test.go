package schema_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/schema"
)

// requireRead holds that an accepted document comes to what encoding/json makes of it, into a new
// value and into one that has been used. It reports whether it was accepted.
func requireRead(t *testing.T, doc schema.Document, data []byte, used any) bool {
	t.Helper()
	want, got := reflect.New(documents[doc]).Interface(), reflect.New(documents[doc]).Interface()
	verdict, fast, err := schema.DecodeAny(doc, data, got)
	if err != nil || !verdict.Accepted() {
		return false
	}
	require.Equal(t, verdict.Newer == "", fast, "everything that is right is read once: %s", data)
	require.NoError(t, json.Unmarshal(data, want))
	require.True(t, reflect.DeepEqual(want, got), "the same to the last empty list: %s", data)
	_, _, err = schema.DecodeAny(doc, data, used)
	require.NoError(t, err)
	written, err := json.Marshal(want)
	require.NoError(t, err)
	again, err := json.Marshal(used)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(string(written), string(again)), "nothing of what was read before is left")
	return true
}

func TestWhatIsAcceptedIsReadAsEncodingJSONReadsIt(t *testing.T) {
	for _, doc := range schema.Documents() {
		used, accepted := reflect.New(documents[doc]).Interface(), 0
		for _, c := range append(handMade(t, doc), made(t, doc)...) {
			if requireRead(t, doc, c.bytes(t), used) {
				accepted++
			}
		}
		require.Greater(t, accepted, 20, doc)
	}
}

func TestOfWhatIsNotAcceptedNothingIsMade(t *testing.T) {
	right := beginnings[schema.Plan] + `, "problems": [{"id": "a", "title": "b"}]}`
	for _, text := range []string{``, `{`, `[]`, `null`, beginnings[schema.Plan], right + "x", strings.Replace(right, `"b"`, `1`, 1), strings.Replace(right, `"title": "b"`, `"titel": "b"`, 1)} {
		var plan map[string]any
		want, wantErr := schema.Judge(schema.Plan, []byte(text))
		verdict, err := schema.Decode(schema.Plan, []byte(text), &plan)
		require.Equal(t, wantErr, err, text)
		require.Equal(t, want, verdict, text)
		require.Empty(t, plan, text)

		typed := samskaping.Plan{Title: "before", Problems: []samskaping.Problem{{Title: "before"}}}
		_, err = schema.Decode(schema.Plan, []byte(text), &typed)
		require.Equal(t, wantErr, err, text)
		require.Empty(t, typed.Title, "what the value held before is gone")
		require.Empty(t, typed.Problems)
	}
}

func TestADocumentOfANewerVersionIsRead(t *testing.T) {
	data := strings.Replace(beginnings[schema.Plan], "/0.1/", "/0.9/", 1) + `, "neste": [{"x": 1}], "problems": [{"id": "a", "title": "b", "neste": true}]}`
	var plan samskaping.Plan
	verdict, err := schema.Decode(schema.Plan, []byte(data), &plan)
	require.NoError(t, err)
	require.Equal(t, "0.9", verdict.Newer)
	require.Equal(t, "b", plan.Problems[0].Title)
}

// What other Go types than those of the library need is left to encoding/json, for the part that
// needs it or for the whole.
func TestOtherTypesAreReadAllTheSame(t *testing.T) {
	type named struct {
		Title string `json:"title"`
	}
	type other struct {
		named
		ID       *string          `json:"id"`
		Language any              `json:"language"`
		Problems []map[string]any `json:"problems"`
		Project  json.RawMessage  `json:"project"`
		Left     string           `json:"-"`
	}
	type some struct {
		Revision json.Number `json:"revision"`
		ID       *string     `json:"id"`
		Problems []other     `json:"problems"`
		Title    string      `json:"title"`
		Unknown  string      `json:"unknown"`
	}
	data := []byte(beginnings[schema.Plan] + `, "revision": 3, "problems": [{"id": "a", "t\u0069tle": "\ud83d\ude00\n"}]}`)
	type plain struct{ Title string }
	type capital struct {
		Title string `json:"TITLE"`
	}
	for _, to := range []any{&other{}, &some{}, &plain{}, &capital{}, &map[string]any{}, new(any)} {
		want := reflect.New(reflect.TypeOf(to).Elem())
		require.NoError(t, json.Unmarshal(data, want.Interface()))
		_, _, err := schema.DecodeAny(schema.Plan, data, to)
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(want.Interface(), to, cmp.Exporter(func(reflect.Type) bool { return true })))
	}
	_, err := schema.Decode[samskaping.Plan](schema.Plan, data, nil)
	require.ErrorContains(t, err, "nil")
	var wrong struct {
		Title int `json:"title"`
	}
	_, err = schema.Decode(schema.Plan, data, &wrong)
	require.ErrorContains(t, err, "title")
}

func FuzzDecode(f *testing.F) {
	for _, doc := range schema.Documents() {
		f.Add(string(doc), []byte(beginnings[doc]+"}"))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if doc := schema.Document(name); documents[doc] != nil {
			requireRead(t, doc, data, reflect.New(documents[doc]).Interface())
		}
	})
}

// A document of an older minor version is as quick to read as one of this version.
func TestADocumentOfAnOlderVersionIsReadOnce(t *testing.T) {
	data := strings.Replace(beginnings[schema.Plan], "/"+schema.Version+"/", "/0.0/", 1) + "}"
	var plan samskaping.Plan
	verdict, once, err := schema.DecodeAny(schema.Plan, []byte(data), &plan)
	require.NoError(t, err)
	require.Empty(t, verdict)
	require.True(t, once)
	require.Equal(t, "torget", string(plan.ID))
}
