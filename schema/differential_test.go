package schema

import (
	"bytes"
	"encoding/json"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/finding"
)

// The checker may not accept what the scan or the validator refuses: that is the one mistake the
// gate must never make. SAMSKAPING_EXECUTIONS is how many documents to try, for a long run.
func TestCheckerAgreesWithSanthosh(t *testing.T) {
	executions := 5_000
	if stated := os.Getenv("SAMSKAPING_EXECUTIONS"); stated != "" {
		var err error
		executions, err = strconv.Atoi(stated)
		require.NoError(t, err)
	}
	seed, _ := strconv.ParseUint(os.Getenv("SAMSKAPING_SEED"), 10, 64)
	given := givenPlans(t)
	accepted, missed := 0, 0
	for i := range uint64(executions) {
		// To ask the validator about what is refused takes ten times as long.
		yes, right := agree(t, mutator{rand.New(rand.NewPCG(seed, i))}.document(checkers()[Plan], given), i%16 == 0)
		if yes {
			accepted++
		} else if right {
			missed++
		}
	}
	t.Logf("%d documents, of which %d accepted at once and %d after explanation", executions, accepted, missed)
	require.Greater(t, accepted, executions/10, "the documents are worth trying")
	require.Less(t, missed, executions/100, "the checker accepts nearly all that is right")
}

func FuzzCheckerAgreesWithSanthosh(f *testing.F) {
	given := givenPlans(f)
	f.Add(uint64(0))
	f.Fuzz(func(t *testing.T, seed uint64) {
		agree(t, mutator{rand.New(rand.NewPCG(seed, 0))}.document(checkers()[Plan], given), true)
	})
}

// givenPlans are plans to change.
func givenPlans(t testing.TB) []*item {
	files, err := filepath.Glob("../examples/*/*.json")
	require.NoError(t, err)
	files = append(files, "../samskaping/testdata/rules/good.json")
	var given []*item
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		if len(data) < 5_000 {
			given = append(given, read(&cursor{data: data}, checkers()[Plan]))
		}
	}
	require.NotEmpty(t, given)
	return given
}

// agree judges a document in all ways there are. It returns what the checker says, and what the
// others say; where the checker says no, they are asked only if thorough.
func agree(t testing.TB, data []byte, thorough bool) (yes, right bool) {
	yes = accepts(checkers()[Plan], data)
	scanned, err := scan(data)
	clean := err == nil && len(scanned) == 0
	if want := readsAsJSON(data); clean != want {
		t.Fatalf("the scan says %v %v (%v), encoding/json %v:\n%s", clean, err, scanned, want, data)
	}
	if !clean {
		if yes {
			t.Fatalf("accepted, but the scan has findings:\n%s", data)
		}
		return false, false
	}
	if !yes && !thorough {
		return false, false
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var whole any
	if err := decoder.Decode(&whole); err != nil {
		t.Fatal(err)
	}
	failed := violations(Plan, whole)
	if right = len(failed) == 0; yes && !right {
		t.Fatalf("accepted, but the validator says %v:\n%s", failed, data)
	}
	// What is explained of the reduced document holds for the whole.
	if !right {
		r := newReducer(data, false)
		reduced := r.value(checkers()[Plan], "")
		got := places(r.findings(explain(Plan, reduced, violations(Plan, reduced), false), explainer{doc: Plan, document: reduced}.title))
		if diff := cmp.Diff(places(explain(Plan, whole, failed, false)), got); diff != "" {
			t.Fatalf("reduced: %s\n%s", diff, data)
		}
	}
	return yes, right
}

func places(list finding.List) []string {
	var out []string
	for _, f := range list {
		out = append(out, string(f.Pointer)+" "+f.Rule.ID+" "+f.Text("nb")+f.Advice("nb"))
	}
	slices.Sort(out)
	return out
}

// readsAsJSON does what the scan does with encoding/json.
func readsAsJSON(data []byte) bool {
	if !utf8.Valid(data) || !json.Valid(data) {
		return false
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value func(depth int) bool
	value = func(depth int) bool {
		token, err := decoder.Token()
		if err != nil {
			return false
		}
		switch t := token.(type) {
		case string:
			return !strings.ContainsRune(t, utf8.RuneError) && len(t) <= MaxText
		case json.Number:
			return plainInteger.MatchString(t.String())
		case json.Delim:
			if depth == MaxDepth {
				return false
			}
			names := map[any]bool{}
			for items := 0; decoder.More(); items++ {
				if t == '{' {
					name, _ := decoder.Token()
					if text, _ := name.(string); names[name] || strings.ContainsRune(text, utf8.RuneError) {
						return false
					}
					names[name] = true
				} else if items == MaxItems {
					return false
				}
				if !value(depth + 1) {
					return false
				}
			}
			_, err := decoder.Token()
			return err == nil
		}
		return true
	}
	if !value(0) {
		return false
	}
	_, err := decoder.Token()
	return err == io.EOF
}
