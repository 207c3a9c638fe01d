package samskaping_test

import (
	"os"
	"reflect"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// atOnce does something in many goroutines that begin together.
func atOnce(n int, do func(i int)) {
	begin, all := make(chan struct{}), sync.WaitGroup{}
	for i := range n {
		all.Go(func() {
			<-begin
			do(i)
		})
	}
	close(begin)
	all.Wait()
}

func TestAThousandCheckAtOnce(t *testing.T) {
	right, err := os.ReadFile("../examples/minimal/plan.json")
	require.NoError(t, err)
	wrong := []byte(`{"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json", "id": "p", "titel": 1, "language": "nb"}`)
	documents := [][]byte{right, wrong, []byte("{")}
	judge := func(i int) string {
		_, findings, err := samskaping.Decode(documents[i%len(documents)])
		said := ""
		if err != nil {
			said = err.Error()
		}
		for _, f := range findings {
			said += f.Format("", value.NB) + "\n"
		}
		return said
	}
	said := make([]string, 1000)
	atOnce(len(said), func(i int) { said[i] = judge(i) })
	for i := range said {
		require.Equal(t, said[i%len(documents)], said[i])
	}
	for i := range documents {
		require.Equal(t, judge(i), said[i])
	}
}

// A plan that nobody changes can be read by all.
func TestPlanIsSharedByManyReaders(t *testing.T) {
	data, err := os.ReadFile("../examples/halden/plan.json")
	require.NoError(t, err)
	plan, _, err := samskaping.Decode(data)
	require.NoError(t, err)
	period := value.Period{From: plan.Period.From, To: plan.Period.To}
	do := []func() any{
		func() any { return plan.Check() },
		func() any { return plan.Public() },
		func() any { return plan.Index().Name(plan.Activities[0].ID) },
		func() any { return len(plan.Chains(plan.Activities[0].ID)) },
		func() any { return plan.Readiness("") },
		func() any { return samskaping.Diff(plan, plan.Public()) },
		func() any { written, _ := samskaping.Encode(plan); return string(written) },
		func() any { report, _ := plan.BenefitReport(period); return report },
		func() any { _, all := plan.Feasibility(); return all },
		func() any { table, _, _ := plan.KostraTable(budget.BasisActual); return string(table) },
		func() any { lists, _ := plan.PortalLists(); return string(lists.Benefits) },
	}
	want := make([]any, len(do))
	for i := range do {
		want[i] = do[i]()
	}
	got := make([]any, 10*len(do))
	atOnce(len(got), func(i int) { got[i] = do[i%len(do)]() })
	for i := range got {
		require.Empty(t, cmp.Diff(want[i%len(do)], got[i], cmp.Exporter(func(reflect.Type) bool { return true })), i%len(do))
	}
	after, err := samskaping.Encode(plan)
	require.NoError(t, err)
	require.Equal(t, string(data), string(after), "nobody has changed it")
}
