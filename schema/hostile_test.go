package schema

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/finding"
)

const head = `{"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json", "id": "a", "title": "b", "language": "nb", `

// hostile are documents made to be hard, of about a size, and the rules that speak about them.
var hostile = []struct {
	name  string
	data  func(size int) string
	rules string
}{
	{"white space alone", func(n int) string { return strings.Repeat(" ", n) }, "file-empty"},
	{"a text that never ends", func(n int) string { return `"` + strings.Repeat(`\u0061`, n/6) }, "file-ends-early"},
	{"deep lists", func(n int) string { return strings.Repeat("[", n) }, "too-deep"},
	{"deep objects", func(n int) string { return head + strings.Repeat(`"a": {`, n/6) }, "too-deep"},
	{"deep where a list should be", func(n int) string {
		return head + `"activities": [` + repeat(n, strings.Repeat("[", 60)+strings.Repeat("]", 60), ", ") + `]}`
	}, "more-errors wrong-type"},
	{"one huge number", func(n int) string { return head + `"revision": ` + strings.Repeat("9", n) + `}` }, "number-form"},
	{"many numbers with exponents", func(n int) string { return head + `"revision": [` + repeat(n, "1e999999999", ",") + `]}` }, "more-errors number-form"},
	{"one huge text", func(n int) string { return head + `"motto": "` + strings.Repeat("æ", n/2) + `"}` }, "text-too-long"},
	{"one huge name", func(n int) string { return head + `"` + strings.Repeat("a", n) + `": 1}` }, "text-too-long"},
	{"one long list", func(n int) string { return head + `"illustrative": [` + repeat(n, "0", ",") + `]}` }, "list-too-long"},
	{"one name many times", func(n int) string { return head + repeat(n, `"a": 1`, ",") + `}` }, "duplicate-property more-errors"},
	{"many unknown names", func(n int) string { return head + numbered(n, `"k%d": 1`) + `}` }, "more-errors unknown-property"},
	{"many names that are nearly known", func(n int) string { return head + numbered(n, `"partnerMunicipalities%d": 1`) + `}` }, "more-errors unknown-property"},
	{"many unknown names, of a newer version", func(n int) string {
		return strings.Replace(head, "0.1", "0.9", 1) + `"activities": [` + repeat(n, `{"id": "a", "title": "b", "x": [{}]}`, ",") + `]}`
	}, "more-warnings newer-version unknown-property-of-newer-version"},
	{"many empty objects", func(n int) string { return head + lists(n, `{}`) + `}` }, "missing-property more-errors"},
	{"many wrong values in many lists", func(n int) string {
		return head + lists(n, `{"id": "a", "title": "b", "partOf": [0,0,0,0,0,0,0,0,0,0]}`) + `}`
	}, "more-errors unknown-property"},
	{"many wrong codes", func(n int) string {
		return head + `"activities": [` + repeat(n, `{"id": "a", "title": "b", "status": "planed"}`, ",") + `]}`
	}, "more-errors not-in-codelist"},
	{"patterns that take others the square of the time", func(n int) string {
		return head + `"people": [` + repeat(n, `{"id": "a", "role": "b", "email": "`+strings.Repeat("a@", 20_000)+`"}`, ",") + `]}`
	}, "email-address-form"},
	{"one mistake at the end", func(n int) string {
		return head + `"activities": [` + repeat(n, `{"id": "a", "title": "b", "status": "planned"}`, ",") + `, {}]}`
	}, "missing-property"},
	{"escapes everywhere", func(n int) string {
		return head + `"activities": [` + repeat(n, `{"\u0069\u0064": "\u0061", "title": "\ud83d\ude00"}`, ",") + `]}`
	}, ""},
}

func repeat(size int, item, between string) string {
	return strings.Repeat(item+between, size/len(item+between)) + item
}

func numbered(size int, form string) string {
	var items []string
	for i := range size / (len(form) + 6) {
		items = append(items, fmt.Sprintf(form, i))
	}
	return strings.Join(items, ",")
}

// lists spreads an item over several lists, so that none is too long.
func lists(size int, item string) string {
	var all []string
	for _, name := range []string{"activities", "gatherings", "proposals", "decisions", "people", "bodies", "organisations", "problems"} {
		all = append(all, `"`+name+`": [`+repeat(size/8, item, ",")+`]`)
	}
	return strings.Join(all, ",")
}

// Whatever comes, the work is counted: the findings end, what is given to the validator is no
// larger than they need, and the space is that of the document and some more.
func TestHostileDocumentsAreJudgedWithinBounds(t *testing.T) {
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			data := []byte(h.data(1 << 20))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			findings := judged(data)
			runtime.ReadMemStats(&after)
			require.Equal(t, h.rules, rulesOf(findings))
			require.LessOrEqual(t, len(findings), MaxFindings+100)
			require.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, uint64(64<<20), "bytes allocated in all")
			if list, err := scan(data, Plan.limits()); err == nil && len(list) == 0 {
				require.LessOrEqual(t, size(newReducer(data, false).value(checkerOf(Plan), "")), 20*MaxFindings)
			}
		})
	}
}

func BenchmarkHostile(b *testing.B) {
	for _, mega := range []int{1, 16} {
		for _, h := range hostile {
			data := []byte(h.data(mega<<20 - 1<<17))
			b.Run(fmt.Sprintf("%d MB/%s", mega, h.name), func(b *testing.B) {
				b.ReportAllocs()
				begin := processorTime(b)
				for b.Loop() {
					judged(data)
				}
				b.ReportMetric(float64((processorTime(b)-begin).Milliseconds())/float64(b.N), "processor-ms/op")
			})
		}
	}
}

// processorTime is what the program has used, whatever else the machine does.
func processorTime(t testing.TB) time.Duration {
	var usage syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func judged(data []byte) finding.List {
	verdict, err := Judge(Plan, data)
	if unreadable, ok := err.(*finding.ReadError); ok {
		return finding.List{unreadable.Finding}
	}
	return verdict.Findings
}

// rulesOf are the rules of findings, each once, in order of the alphabet.
func rulesOf(list finding.List) string {
	var ids []string
	for _, f := range list {
		ids = append(ids, f.Rule.ID)
	}
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), " ")
}

// size counts the values of plain JSON.
func size(instance any) int {
	n := 1
	switch i := instance.(type) {
	case map[string]any:
		for _, v := range i {
			n += size(v)
		}
	case []any:
		for _, v := range i {
			n += size(v)
		}
	}
	return n
}
