package schema_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/schema"
)

// requireRead holds that an accepted document comes to what encoding/json makes of it, the fast
// way, into a new value and into one that has been used.
func requireRead(t *testing.T, doc schema.Document, data []byte, used any) {
	t.Helper()
	want, got := reflect.New(documents[doc]).Interface(), reflect.New(documents[doc]).Interface()
	require.NoError(t, json.Unmarshal(data, want))
	require.True(t, schema.ReadFast(data, got), "everything that is accepted is read the fast way")
	require.True(t, reflect.DeepEqual(want, got), "the same to the last empty list")
	require.True(t, schema.ReadFast(data, used))
	written, err := json.Marshal(want)
	require.NoError(t, err)
	again, err := json.Marshal(used)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(string(written), string(again)), "nothing of what was read before is left")
}

func TestWhatIsAcceptedIsReadAsEncodingJSONReadsIt(t *testing.T) {
	for _, doc := range schema.Documents() {
		used, accepted := reflect.New(documents[doc]).Interface(), 0
		for _, c := range append(handMade(t, doc), made(t, doc)...) {
			data := c.bytes(t)
			if verdict, err := schema.Judge(doc, data); err == nil && verdict.Accepted() {
				requireRead(t, doc, data, used)
				accepted++
			}
		}
		require.Greater(t, accepted, 20, doc)
	}
}

func TestWhatIsNotADocumentIsLeftToEncodingJSON(t *testing.T) {
	for _, text := range []string{``, `{`, `[]`, `null x`, `{"revision":"en"}`, `{"benefits":{}}`, `{"title":1}`, `{"title":"a"}}`, `{"period":{"from":"i går"}}`} {
		plan, report := reflect.New(documents[schema.Plan]), reflect.New(documents[schema.BenefitReport])
		for _, v := range []reflect.Value{plan, report} {
			other := reflect.New(v.Type().Elem())
			want := json.Unmarshal([]byte(text), other.Interface())
			if schema.ReadFast([]byte(text), v.Interface()) {
				require.NoError(t, want, text)
				require.Equal(t, other.Interface(), v.Interface(), text)
			}
		}
	}
	used := struct {
		Title string   `json:"title"`
		List  []string `json:"list"`
	}{"before", []string{"before"}}
	require.Error(t, schema.Unmarshal([]byte(`{"list":1}`), &used))
	require.Empty(t, used.Title, "what the value held before is gone")
	require.Empty(t, used.List)
}

// Types that no document has are left to encoding/json, inside one that is read the fast way.
func TestOtherTypesAreReadAllTheSame(t *testing.T) {
	type inner struct {
		Name string `json:"name"`
	}
	type outer struct {
		inner
		Map   map[string]int `json:"map"`
		Point *inner         `json:"point"`
		Bytes []byte         `json:"bytes"`
		Float float64        `json:"float"`
		Left  string         `json:"-"`
		Again []outer        `json:"again"`
	}
	type root struct {
		Outer outer  `json:"outer"`
		Count int64  `json:"count"`
		Yes   bool   `json:"yes"`
		Mixed string `json:"mixed"`
	}
	data := []byte(`{"outer":{"name":"a","map":{"b":1},"point":{"name":"c"},"bytes":"aGVp","float":1.5,"again":[{"name":"d"}]},"count":-7,"yes":true,"m\u0069xed":"\ud83d\ude00\n","unknown":[{"x":null}]}`)
	var want, got root
	require.NoError(t, json.Unmarshal(data, &want))
	require.True(t, schema.ReadFast(data, &got))
	require.Equal(t, want, got)
}

func FuzzUnmarshal(f *testing.F) {
	for _, doc := range schema.Documents() {
		f.Add(string(doc), []byte(beginnings[doc]+"}"))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		doc := schema.Document(name)
		if documents[doc] == nil {
			return
		}
		used := reflect.New(documents[doc]).Interface()
		schema.ReadFast(data, used) // never panics, whatever the bytes
		if verdict, err := schema.Judge(doc, data); err == nil && verdict.Accepted() {
			requireRead(t, doc, data, used)
		}
	})
}
