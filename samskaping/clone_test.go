package samskaping_test

import (
	"reflect"
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// lists calls with every list of a value. Each that is empty gets one thing in it first, so that none
// is passed over.
func lists(v reflect.Value, found func(reflect.Value)) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				lists(v.Field(i), found)
			}
		}
	case reflect.Slice:
		if v.Len() == 0 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		found(v)
		for i := range v.Len() {
			lists(v.Index(i), found)
		}
	}
}

func TestACloneSharesNoList(t *testing.T) {
	p := samskaping.New(value.EN)
	shared := map[uintptr]bool{}
	lists(reflect.ValueOf(p).Elem(), func(list reflect.Value) { shared[list.Pointer()] = true })
	require.Greater(t, len(shared), 80, "the lists of every type of the plan")
	copied := p.Clone()
	require.Empty(t, cmp.Diff(p, copied, cmp.AllowUnexported(samskaping.Plan{})))
	lists(reflect.ValueOf(copied).Elem(), func(list reflect.Value) {
		require.False(t, shared[list.Pointer()], "%s is shared", list.Type())
	})
	runtime.KeepAlive(p) // or a list of the copy could get the place of one of these
	require.Nil(t, (*samskaping.Plan)(nil).Clone())
}

func TestWhatIsMadeOfAPlanSharesNoListWithIt(t *testing.T) {
	p := halden(t)
	mine := map[uintptr]bool{}
	lists(reflect.ValueOf(p).Elem(), func(list reflect.Value) { mine[list.Pointer()] = true })
	written, _ := p.PortalLists()
	changed, _ := p.WithPortalLists(written)
	period := value.Period{From: p.Period.From, To: p.Period.To}
	reported := p.BenefitPlan.Reported(p.BenefitPlan.Benefits, period)
	indicators := p.BenefitPlan.ReportedIndicators(period)
	for name, made := range map[string]any{"Public": p.Public(), "WithPortalLists": changed, "Reported": &reported, "ReportedIndicators": &indicators} {
		lists(reflect.ValueOf(made).Elem(), func(list reflect.Value) {
			require.False(t, mine[list.Pointer()], "%s: %s is shared", name, list.Type())
		})
	}
	runtime.KeepAlive(p)
}
