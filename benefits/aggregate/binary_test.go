package aggregate_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
)

// many are reports of which some are revisions, copies, conflicts, parts and shares of others.
func many(t testing.TB, n int, random *rand.Rand) []*benefits.Report {
	t.Helper()
	places := []identity.MunicipalityNumber{"3101", "3105", "0301", "1507", "4601", ""}
	var list []*benefits.Report
	for i := range n {
		r := report(t, fmt.Sprintf("p%d", random.IntN(1+n/4)), 2022+random.IntN(3), fmt.Sprint(random.IntN(5)),
			in(places[random.IntN(len(places))]), revision(t, int64(1+random.IntN(3))))
		switch {
		case i%7 == 0:
			r.PartOf = identity.ProjectID(fmt.Sprintf("NO-BRC-123456785-p%d", random.IntN(1+n/4)))
		case i%11 == 0:
			r.Role = benefits.RoleLead
		case i%13 == 0:
			r.Benefits[0].CountedIn = benefits.OtherBenefit{Project: "NO-BRC-123456785-p1", ID: "tid"}
		}
		if i%3 == 0 {
			loses(t, "tap", r.Period.From.Year(), int32(random.IntN(9)), int32(random.IntN(900)))(r)
		}
		list = append(list, r)
	}
	return list
}

func accumulated(t testing.TB, reports []*benefits.Report) *aggregate.Accumulator {
	t.Helper()
	all := &aggregate.Accumulator{}
	for i, r := range reports {
		require.NoError(t, all.Add(r, aggregate.Source{Name: "r", Line: int64(i + 1)}))
	}
	return all
}

func marshalled(t testing.TB, all *aggregate.Accumulator) string {
	t.Helper()
	data, err := all.MarshalBinary()
	require.NoError(t, err)
	return string(data)
}

func TestMergingIsAssociativeAndCommutativeToTheByte(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 40 {
		reports := many(t, 90, random)
		part := func(from, to int) *aggregate.Accumulator {
			a := accumulated(t, reports[from:to])
			a.AddSource(aggregate.SourceSum{Name: fmt.Sprint(from), SHA256: "ab"})
			a.SetAside(aggregate.SetAside{Source: aggregate.Source{Name: "x", Line: int64(from)}, Reason: aggregate.AsideFindings, Rules: []string{"b", "a"}})
			return a
		}
		one, two := random.IntN(90), random.IntN(90)
		one, two = min(one, two), max(one, two)
		merge := func(a, b *aggregate.Accumulator) *aggregate.Accumulator {
			require.NoError(t, a.Merge(b))
			return a
		}
		a, b, c := func() *aggregate.Accumulator { return part(0, one) }, func() *aggregate.Accumulator { return part(one, two) }, func() *aggregate.Accumulator { return part(two, 90) }
		want := marshalled(t, merge(merge(a(), b()), c()))
		require.Equal(t, want, marshalled(t, merge(a(), merge(b(), c()))), "associative")
		require.Equal(t, want, marshalled(t, merge(c(), merge(b(), a()))), "commutative")

		var again aggregate.Accumulator
		require.NoError(t, again.UnmarshalBinary([]byte(want)))
		require.Equal(t, want, marshalled(t, &again), "what is written is read")
	}
}

func TestMergingWithItselfChangesNothing(t *testing.T) {
	a := accumulated(t, many(t, 20, rand.New(rand.NewPCG(1, 1))))
	before := marshalled(t, a)
	require.NoError(t, a.Merge(a))
	require.Equal(t, before, marshalled(t, a))
}

func TestManyRevisionsDoNotTakeMoreAndMoreRoom(t *testing.T) {
	var all aggregate.Accumulator
	for n := range 20_000 {
		r := report(t, fmt.Sprintf("p%d", n%100), 2024, fmt.Sprint(n*n), revision(t, int64(1+n)))
		require.NoError(t, all.Add(r, aggregate.Source{Name: "r", Line: int64(n)}))
	}
	require.Equal(t, 100, all.Len())
	require.Less(t, all.Size(), 4<<20)
}

func TestNoBitOfAnAccumulatorChangesUnseen(t *testing.T) {
	written := []byte(marshalled(t, accumulated(t, many(t, 5, rand.New(rand.NewPCG(2, 1))))))
	for i := range written {
		for bit := range 8 {
			written[i] ^= 1 << bit
			require.ErrorIs(t, new(aggregate.Accumulator).UnmarshalBinary(written), aggregate.ErrDamaged)
			require.ErrorIs(t, new(aggregate.Accumulator).UnmarshalBinary(written[:i]), aggregate.ErrDamaged)
			written[i] ^= 1 << bit
		}
	}
	require.NoError(t, new(aggregate.Accumulator).UnmarshalBinary(written))
}

func FuzzUnmarshalBinary(f *testing.F) {
	random := rand.New(rand.NewPCG(5, 6))
	for _, n := range []int{0, 1, 30} {
		f.Add(aggregate.Unsealed([]byte(marshalled(f, accumulated(f, many(f, n, random))))))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		var a aggregate.Accumulator
		if err := a.UnmarshalBinary(aggregate.Sealed(content)); err != nil {
			require.Zero(t, a.Len())
			return
		}
		once := marshalled(t, &a)
		var b aggregate.Accumulator
		require.NoError(t, b.UnmarshalBinary([]byte(once)))
		require.Equal(t, once, marshalled(t, &b))
	})
}
