package schema

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
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
// gate must never make. SAMSKAPING_EXECUTIONS is how many values to try, for a long run.
func TestCheckerAgreesWithSanthosh(t *testing.T) {
	executions := 5_000
	if stated := os.Getenv("SAMSKAPING_EXECUTIONS"); stated != "" {
		var err error
		executions, err = strconv.Atoi(stated)
		require.NoError(t, err)
	}
	seed, _ := strconv.ParseUint(os.Getenv("SAMSKAPING_SEED"), 10, 64)
	d := newDifferential(t)
	accepted := 0
	for i := range uint64(executions) {
		if d.try(t, rand.New(rand.NewPCG(seed, i))) {
			accepted++
		}
	}
	t.Logf("%d values, of which %d were accepted", executions, accepted)
	require.Greater(t, accepted, executions/4, "the values are worth trying")
}

// Mistakes that trying documents has found, all mended.
func TestWhatTheDifferentialFoundStaysMended(t *testing.T) {
	plan := part{Plan, true, checkerOf(Plan), validator(Plan)}
	const begin = `{"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json", "id": "a", "title": "b", "language": "nb"`
	for _, data := range []string{
		// An empty object was left before its last brace, and what followed was never looked at.
		begin + `, "period": {}`,
		begin + `, "budget": {"effort": [{"id": "a", "title": "b", "planned": {}, "actual": ""}]}}`,
		// Names with escapes were refused by the checker, and counted as mistakes where room ended.
		strings.Replace(begin, "title", `t\u0069tle`, 1) + "}",
		begin + `, "problems": [{"\u0069d": "a", "title": "b"}, {"id": "a"}, {"id": "a"}]}`,
		// In a document of a newer version a property in other capitals was counted as a warning.
		begin + `, "PERIOD": {}, "x": 1}`,
		// The checker takes documents of older versions, and the comparison did not know.
		strings.Replace(begin, "/0.1/", "/0.0/", 1) + "}",
	} {
		agree(t, plan, []byte(data))
	}
}

func FuzzCheckerAgreesWithSanthosh(f *testing.F) {
	d := newDifferential(f)
	f.Add(uint64(0))
	f.Fuzz(func(t *testing.T, seed uint64) { d.try(t, rand.New(rand.NewPCG(seed, 0))) })
}

// differential has the parts of all schemas, as the checker and as the validator sees them.
type differential struct {
	parts []part
	given []*item // plans to change
}

type part struct {
	doc       Document
	whole     bool
	node      *node
	validator interface{ Validate(any) error }
}

func newDifferential(t testing.TB) differential {
	var d differential
	for _, doc := range Documents() {
		c, santhosh := compiler{maxItems: doc.limits().items, definitions: map[string]*node{}}, newCompiler(doc)
		require.NoError(t, json.Unmarshal(Bytes(doc), &c.root))
		for _, name := range slices.Sorted(maps.Keys(c.root.Definitions)) {
			n, err := c.definition("#/$defs/" + name)
			require.NoError(t, err)
			d.parts = append(d.parts, part{doc, false, n, santhosh.MustCompile(doc.URL() + "#/$defs/" + name)})
		}
		d.parts = append(d.parts, part{doc, true, checkerOf(doc), validator(doc)})
	}
	files, err := filepath.Glob("../examples/*/*.json")
	require.NoError(t, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		if len(data) < 5_000 {
			d.given = append(d.given, read(&cursor{data: data}, checkerOf(Plan)))
		}
	}
	require.NotEmpty(t, d.given)
	return d
}

// try a value. Whole documents take much longer than parts of them, and are tried now and then.
func (d differential) try(t testing.TB, r *rand.Rand) (accepted bool) {
	m := mutator{r}
	p := d.parts[m.IntN(len(d.parts))]
	if p.whole && p.doc == Plan && m.IntN(2) == 0 {
		return agree(t, p, m.vary(clone(d.given[m.IntN(len(d.given))])))
	}
	return agree(t, p, m.vary(m.make(p.node, 0)))
}

// agree judges a value in all ways there are, and returns what they say.
func agree(t testing.TB, p part, data []byte) (accepted bool) {
	yes := accepts(p.node, data)
	scanned, err := scan(data, p.doc.limits())
	clean := err == nil && len(scanned) == 0
	if want := readsAsJSON(data); clean != want {
		t.Fatalf("the scan says %v %v (%v), encoding/json %v:\n%s", clean, err, scanned, want, data)
	}
	if !clean {
		if yes {
			t.Fatalf("accepted, but the scan has findings:\n%s", data)
		}
		return false
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var whole any
	if err := decoder.Decode(&whole); err != nil {
		t.Fatal(err)
	}
	if err := p.validator.Validate(ofThisVersion(p, whole)); yes != (err == nil) {
		t.Fatalf("the checker says %v, the validator %v:\n%s", yes, err, data)
	}
	if !p.whole {
		return yes
	}
	// What is explained of the reduced document holds for the whole, and where there is room for
	// little of it, there are errors where there were.
	for _, newer := range []bool{false, true} {
		want := explain(p.doc, whole, violations(p.doc, whole), newer)
		if diff := cmp.Diff(places(want), places(explainReduced(p.doc, data, newer, MaxFindings))); diff != "" {
			t.Fatalf("reduced: %s\n%s", diff, data)
		}
		if got := explainReduced(p.doc, data, newer, 1); got.HasErrors() != want.HasErrors() {
			t.Fatalf("%v instead of %v in a small room:\n%s", got, want, data)
		}
	}
	return yes
}

// ofThisVersion is a document of an older minor version as one of this version, since the checker
// takes both and the validator only this one.
func ofThisVersion(p part, whole any) any {
	object, _ := whole.(map[string]any)
	url, _ := object["$schema"].(string)
	known, _ := parseAddress(p.doc.URL())
	if a, ok := parseAddress(url); p.whole && ok && a.url() == url && a.document == p.doc && a.major == known.major && a.minor < known.minor {
		object = maps.Clone(object)
		object["$schema"] = p.doc.URL()
		return object
	}
	return whole
}

func explainReduced(doc Document, data []byte, newer bool, room int) finding.List {
	r := newReducer(data, newer)
	r.room = room
	instance := r.value(checkerOf(doc), "")
	return r.findings(explain(doc, instance, violations(doc, instance), newer), explainer{doc: doc, document: instance}.title)
}

func places(list finding.List) []string {
	var out []string
	for _, f := range list {
		out = append(out, string(f.Pointer)+" "+f.Rule.ID+" "+f.Text("nb")+f.Advice("nb"))
	}
	slices.Sort(out)
	return out
}

// integer is a number as the documentation of the gate has it.
var integer = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,15})$`)

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
			return integer.MatchString(t.String())
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
